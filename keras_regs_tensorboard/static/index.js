/*!
The tab "Sparsity" of keras_regs, Apache-2.0. Built from keras_regs_tensorboard/frontend by
`npm ci && npm run build`. It contains these libraries:

@preact/signals 2.11.4

The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

----

@preact/signals-core 1.14.5

The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

----

d3-color 3.1.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

----

d3-interpolate 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

----

d3-scale-chromatic 3.1.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

Apache-Style Software License for ColorBrewer software and ColorBrewer Color Schemes

Copyright 2002 Cynthia Brewer, Mark Harrower, and The Pennsylvania State University

Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the
License at

http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software distributed
under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR
CONDITIONS OF ANY KIND, either express or implied. See the License for the
specific language governing permissions and limitations under the License.

----

preact 11.2.0

The MIT License (MIT)

Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

----

uplot 1.6.32

The MIT License (MIT)

Copyright (c) 2022 Leon Sorokin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
var oe,Ps,Si,An,wi,io,Es,ao,Rs,Mi,ki,k0,ga=Symbol.for("pv"),lo={},so=[],S0=/^m(i|n|o|s|text|space)$/,Ai=Array.isArray,Ti=so.slice,Jn=Object.assign;function Kn(e){e&&e.parentNode&&e.remove()}function Cs(e,t,n){var r,a,o,i={},s=arguments.length;for(o in t)o=="key"?r=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:i[o]=t[o];return s>2&&(i.children=s>3?Ti.call(arguments,2):n),ba(e,i,r,a,null)}function ba(e,t,n,r,a){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ga,__v:a||++Ps,__i:-1,__u:0};return!a&&oe.vnode&&oe.vnode(o),o}function Re(e){return e.children}function Dr(e,t){this.props=e,this.context=t,this.__g=0}function Tn(e,t){if(t==null)return e.__&&Tn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Tn(e)}function M0(e){var t,n=e.__v,r=n.__e,a=[],o=[],i=e.__P;i&&((t=Jn({constructor:ga},n)).__v=n.__v+1,oe.vnode&&oe.vnode(t),Pi(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,a,r||Tn(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,Hs(a,t,o),n.__=n.__e=null,t.__e!=r&&Ls(t))}function Ls(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ls(e)}function As(e){(8&e.__g||(e.__g|=8,An.push(e),io++))&&wi==oe.debounceRendering||((wi=oe.debounceRendering)||queueMicrotask)(Ns)}function Ns(){try{for(var e,t=1;An.length;)An.length>t&&An.sort(Es),e=An.shift(),t=An.length,8&e.__g&&M0(e)}finally{(io=An.length)&&(wi||queueMicrotask)(Ns)}}function $s(e,t,n,r,a,o,i,s,c,u,p){var b,g,v,w,A,M,R=r.__k||so,x=t.length;for(c=A0(n,t,R,c,x),b=0;b<x;b++)(v=n.__k[b])!=null&&(g=~v.__i&&R[v.__i]||lo,v.__i=b,M=Pi(e,v,g,a,o,i,s,c,u,p),w=v.__e,(g.ref!=v.ref||8&g.__u)&&(g.ref&&Ei(g.ref,null,v,g),v.ref&&p.push(v.ref,v.__c||w,v)),A=A||w,4&v.__u?(c=Ds(v,c,e,!g.__v),g.__e&&(g.__e=null)):typeof v.type=="function"&&M!==void 0?c=M:w&&(c=w.nextSibling),v.__u&=-21);return n.__e=A,c}function A0(e,t,n,r,a){var o,i,s,c,u,p,b,g,v,w=n.length,A=w,M=0,R=0,x=e.__k=Array(a);for(o=0;o<a;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[o]=ba(null,i):Ai(i)?i=x[o]=ba(Re,{children:i}):i.constructor===ga&&i.__b?i=x[o]=ba(i.type,i.props,i.key,i.ref,i.__v):x[o]=i,c=o+M,i.__=e,i.__b=e.__b+1,s=null,~(u=i.__i=T0(i,n,c,A))&&(A--,(s=n[u])&&(s.__u|=2)),s&&s.__v?(i.__u|=16,u==c-1?M--:u==c+1?M++:u!=c&&(u>c?M--:M++,R=1)):(~u||(a>w?M--:a<w&&M++),typeof i.type!="function"&&(i.__u|=4))):x[o]=null;if(R){for(p=[],b=[],o=0;o<a;o++)if((i=x[o])&&16&i.__u){for(M=0,g=p.length;M<g;)p[v=M+g>>1]<i.__i?M=v+1:g=v;p[M]=i.__i,b[o]=M+1}for(M=p.length;o--;)b[o]&&(b[o]==M?M--:x[o].__u|=4)}if(A)for(o=0;o<w;o++)!(s=n[o])||2&s.__u||(s.__e==r&&(r=Tn(s)),Ri(s,s));return r}function Ds(e,t,n,r){var a,o,i,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=Ds(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=Tn(e))&&!t.parentNode&&(t=null),i=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(i!=s&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function T0(e,t,n,r){var a,o=e.key,i=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&o==null||c&&o==s.key&&i==s.type)return n;if(r>(c?1:0)){for(a=n-1;a>=0;a--)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a;for(a=n+1;a<t.length;a++)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a}return-1}function Ts(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ro(e,t,n,r,a){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Ts(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Ts(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=ki[t]||(ki[t]=P0(t)),(e.__a||(e.__a={}))[t]=Mi,o=t!=(t=t.replace(Rs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function P0(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ao]==null)t[ao]=Mi++;else if(t[ao]<this.__a[e])return;return n(oe.event?oe.event(t):t)}}}function Pi(e,t,n,r,a,o,i,s,c,u){var p,b,g,v,w,A,M,R,x,E,S,W,D,Y,G,Z,z,C,q=t.type;if(t.constructor!==ga)return null;128&n.__u&&(c=32&n.__u,p=n.__c.__z)&&(t.__u|=c,b=o=[],p.nodeType==8?s=oo(p,o):o.push(p),s=o[0]||s),(p=oe.__b)&&p(t);e:if(typeof q=="function"){g=i.length;try{if(R=t.props,x=(p=q.prototype)&&p.render,E=(p=q.contextType)&&r[p.__c],S=p?E?E.props.value:p.__:r,(v=n.__c)?(t.__c=v,2&v.__g&&(v.__g|=1)):(x?t.__c=v=new q(R,S):(t.__c=v=new Dr(R,S),v.constructor=q,v.render=R0),E&&E.sub(v),v.state||(v.state={}),v.__n=r,v.__g|=8,v.__h=[],v.__k=[]),x&&(v.__s||(v.__s=v.state),q.getDerivedStateFromProps&&(v.__s==v.state&&(v.__s=Jn({},v.__s)),Jn(v.__s,q.getDerivedStateFromProps(R,v.__s)))),w=v.props,A=v.state,v.__v=t,n.__c){if(R!==w&&x&&!q.getDerivedStateFromProps&&v.componentWillReceiveProps&&v.componentWillReceiveProps(R,S),t.__v==n.__v&&!(8&v.__g)||!(4&v.__g)&&v.shouldComponentUpdate&&v.shouldComponentUpdate(R,v.__s,S)===!1){t.__v!=n.__v&&(v.props=R,v.state=v.__s,v.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(N){N&&(N.__=t)}),so.push.apply(v.__h,v.__k),v.__k=[],v.__h.length&&i.push(v),s=Tn(n);break e}v.componentWillUpdate&&v.componentWillUpdate(R,v.__s,S),x&&v.componentDidUpdate&&v.__h.push(function(){v.componentDidUpdate(w,A,M)})}else x&&!q.getDerivedStateFromProps&&v.componentWillMount&&v.componentWillMount(),x&&v.componentDidMount&&v.__h.push(v.componentDidMount);v.context=S,v.props=R,v.__P=e,v.__g&=-5,W=oe.__r,D=x?25:0;do v.__g&=-9,W&&W(t),p=v.render(v.props,v.state=v.__s,v.context);while(8&v.__g&&++D<25);x&&(so.push.apply(v.__h,v.__k),v.__k=[]),v.state=v.__s,v.getChildContext&&(r=Jn({},r,v.getChildContext())),x&&n.__c&&v.getSnapshotBeforeUpdate&&(M=v.getSnapshotBeforeUpdate(w,A)),Y=p&&p.type===Re&&p.key==null?p.props.children:p,R.__P&&(p=s,a=(e=R.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&Ri(N,N)}),n.__k=null),s=n.__k?Tn(n,0):null),s=$s(e,Ai(Y)?Y:[Y],t,n,r,a,o,i,s,c,u),R.__P&&(t.__e=null,s=p),t.__u&=-161,b&&b.some(Kn),v.__h.length&&i.push(v),1&v.__g&&(v.__g&=-4)}catch(N){if(i.length=g,t.__v=null,c||o)if(N&&N.then){if(t.__u|=128|c,o){for(~(z=o.indexOf(s||void 0))||(z=o.length);(C=o[z-1])&&C.nodeType==8;)z--;for(;z<o.length;z++)if(C=o[z])if(o[z]=null,G){if(C==Z)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(Z=oo(G=C))}}if(!G){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;G=s}(p=oo(G=t.__c.__z||(t.__c.__z=G)))?(t.__e=G,s=p):t.__e=s,s=s&&s.nextSibling}else o&&o.some(Kn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),N&&N.then||Is(t),oe.__e(N,t,n)}}else s=t.__e=E0(n.__e,t,n,r,a,o,i,c,u,e);return(p=oe.diffed)&&p(t),s}function oo(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Is(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Is))}function Hs(e,t,n){for(var r=0;r<n.length;)Ei(n[r++],n[r++],n[r++]);oe.__c&&oe.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){oe.__e(o,a.__v)}})}function E0(e,t,n,r,a,o,i,s,c,u){var p,b,g,v,w,A,M,R,x=n.props||lo,E=t.props,S=t.type;if(S=="svg"?a="http://www.w3.org/2000/svg":S=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(p=0;p<o.length;p++)if((w=o[p])&&(S?w.localName==S:w.nodeType==3)){e=w,o[p]=null;break}}if(!e){if(R=u.ownerDocument||document,!S)return R.createTextNode(E);e=R.createElementNS(a,S,E.is?E:u),s&&(oe.__m&&oe.__m(t,o),s=!1),o=null}if(S){if(u=S=="template"&&e.content||e,o=S=="textarea"&&E.defaultValue!=null?null:o&&Ti.call(u.childNodes),!s&&o)for(x={},p=0;p<e.attributes.length;p++)x[(w=e.attributes[p]).name]=w.value;for(p in x)w=x[p],p=="dangerouslySetInnerHTML"?g=w:p=="children"||p in E||p=="value"&&"defaultValue"in E||p=="checked"&&"defaultChecked"in E||ro(e,p,null,w,a);for(p in E)w=E[p],p=="children"?v=w:p=="dangerouslySetInnerHTML"?b=w:p=="value"?A=w:p=="checked"?M=w:s&&typeof w!="function"||x[p]===w||ro(e,p,w,x[p],a);b?(s||g&&(b.__html==g.__html||b.__html==e.innerHTML)||(e.innerHTML=b.__html),t.__k=[]):(g&&(e.textContent=""),(S=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&S0.test(S))&&(a="http://www.w3.org/1999/xhtml"),$s(u,Ai(v)?v:[v],t,n,r,a,o,i,o?o[0]:n.__k&&Tn(n,0),s,c),o&&o.some(Kn)),s&&S!="textarea"||(p="value",S=="progress"&&A==null?e.removeAttribute(p):A==null||A===e[p]&&(S!="progress"||A)||ro(e,p,A,x[p],a),p="checked",M!=null&&M!=e[p]&&ro(e,p,M,x[p],a))}else x===E||s&&e.data==E||(e.data=E);return e}function Ei(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){oe.__e(a,n)}}function Ri(e,t,n){var r,a,o,i;if(oe.unmount&&oe.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ei(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){oe.__e(s,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Ri(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(a=oo(r,o=[]))&&(r==e.__e&&o.some(Kn),Kn(a),Kn(r)),n||Kn(e.__e),e.__e=e.__c=e.__=null}function R0(e,t,n){return this.constructor(e,n)}function Os(e,t){var n,r,a,o;oe.__&&oe.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=ba(Re,{children:[e]}),a=[],o=[],Pi(t,t.__k,r||lo,lo,t.namespaceURI,r?null:t.firstChild?Ti.call(t.childNodes):null,a,r?r.__e:t.firstChild,n,o),Hs(a,t.__k,o),t.__k.props.children=null}oe={__e:function(e,t,n,r){for(var a,o,i;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(s){e=s}}throw io=0,e}},Ps=0,Si=function(e){return e!=null&&e.constructor===ga},Dr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Jn({},this.state)),typeof e=="function"&&(e=e(Jn({},n),this.props)),e&&(Jn(n,e),this.__v&&(t&&this.__k.push(t),As(this)))},Dr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),As(this))},Dr.prototype.render=Re,An=[],io=0,Es=function(e,t){return e.__v.__b-t.__v.__b},ao=Symbol(),Rs=/(PointerCapture)$|Capture$/i,Mi=0,ki={},k0=0;var Us='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var _a,ut,Ci,zs,L0=Object.is,Li=0,Ks=[],Ni=[],De=oe,Fs=De.__b,Vs=De.__r,Bs=De.diffed,Gs=De.__c,Ws=De.unmount,qs=De.__;function Di(e,t){De.__h&&De.__h(ut,e,Li||t),Li=0;var n=ut.__H||(ut.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Js(e,t){var n=Di(_a++,3);!De.__s&&Ii(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ut.__H.__h.push(n))}function Zn(e,t){var n=Di(_a++,4);!De.__s&&Ii(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ut.__h.push(n))}function vt(e){return Li=5,$e(function(){return{current:e}},[])}function $e(e,t){var n=Di(_a++,7);return Ii(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function N0(){var e;do{for(;e=Ni.shift();)try{va(e)}catch(n){De.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ks.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(va),t.__h.some($i),t.__h=[]}catch(n){t.__h=[],De.__e(n,e.__v)}}}while(Ni.length)}De.__b=function(e){ut=null,Fs&&Fs(e)},De.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),qs&&qs(e,t)},De.__r=function(e){Vs&&Vs(e),_a=0;var t=(ut=e.__c).__H;t&&(Ci==ut?ut.__h=[]:(t.__h.some(va),t.__h.some($i),_a=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ci=ut},De.diffed=function(e){Bs&&Bs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&js(Ks.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ci=ut=null},De.__c=function(e,t){t.some(function(n){try{n.__h.some(va),n.__h=n.__h.filter(function(r){return!r.__||$i(r)})}catch(r){n.__h=[function(){throw r}]}}),Gs&&Gs(e,t)},De.unmount=function(e){Ws&&Ws(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,js(Ni.push(a))}else va(a)}catch(o){t=o}}),r.__H=void 0,t&&De.__e(t,r.__v))};var Ys=typeof requestAnimationFrame=="function";function $0(e){var t,n=function(){clearTimeout(r),Ys&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Ys&&(t=requestAnimationFrame(n))}function js(e){e!=1&&zs==De.requestAnimationFrame||((zs=De.requestAnimationFrame)||$0)(N0)}function va(e){var t=ut,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ut=t}function $i(e){var t=ut;e.__c=e.__(),ut=t}function Ii(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!L0(n,e[r])})}var D0=Symbol.for("preact-signals");function po(){if(bn>1)bn--;else{var e,t=!1;for((function(){var a=co;for(co=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var i=o.t;i!==void 0;i=i.x)i.i===a.i&&(i.i=o.i);a=a.o}})();xa!==void 0;){var n=xa;for(xa=void 0,fo++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Qs(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=r}}if(fo=0,bn--,t)throw e}}function Ht(e){if(bn>0)return e();Hi=++I0,bn++;try{return e()}finally{po()}}var ya,Te=void 0;function wa(e){var t=Te,n=ya;Te=void 0,ya=void 0;try{return e()}finally{Te=t,ya=n}}var xa=void 0,bn=0,fo=0,I0=0,Hi=0,co=void 0,uo=0;function Zs(e){if(Te!==void 0){var t=e.n;if(t===void 0||t.t!==Te)return t={i:0,S:e,p:Te.s,n:void 0,t:Te,e:void 0,x:void 0,r:t},Te.s!==void 0&&(Te.s.n=t),Te.s=t,e.n=t,32&Te.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Te.s,t.n=void 0,Te.s.n=t,Te.s=t),t}}function Ve(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ve.prototype.brand=D0;Ve.prototype.h=function(){return!0};Ve.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:wa(function(){var r;(r=t.W)==null||r.call(t)}))};Ve.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&wa(function(){var a;(a=t.Z)==null||a.call(t)}))}};Ve.prototype.subscribe=function(e){var t=this;return Be(function(){var n=t.value;wa(function(){return e(n)})},{name:"sub"})};Ve.prototype.valueOf=function(){return this.value};Ve.prototype.toString=function(){return this.value+""};Ve.prototype.toJSON=function(){return this.value};Ve.prototype.peek=function(){var e=this;return wa(function(){return e.value})};Object.defineProperty(Ve.prototype,"value",{get:function(){var e=Zs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(fo>100)throw new Error("Cycle detected");(function(n){bn!==0&&fo===0&&n.l!==Hi&&(n.l=Hi,co={S:n,v:n.v,i:n.i,o:co})})(this),this.v=e,this.i++,uo++,bn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{po()}}}});function de(e,t){return new Ve(e,t)}function Qs(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Xs(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ef(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Qn(e,t){Ve.call(this,void 0,t),this.x=e,this.s=void 0,this.g=uo-1,this.f=4}Qn.prototype=new Ve;Qn.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===uo))return!0;if(this.g=uo,this.f|=1,this.i>0&&!Qs(this))return this.f&=-2,!0;var e=Te;try{Xs(this),Te=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Te=e,ef(this),this.f&=-2,!0};Qn.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ve.prototype.S.call(this,e)};Qn.prototype.U=function(e){if(this.t!==void 0&&(Ve.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Qn.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Qn.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Zs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Ce(e,t){return new Qn(e,t)}function tf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){bn++;var n=Te;Te=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Oi(e),r}finally{Te=n,po()}}}function Oi(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,tf(e)}function H0(e){if(Te!==this)throw new Error("Out-of-order effect");ef(this),Te=e,this.f&=-2;try{8&this.f&&Oi(this)}finally{po()}}function Ir(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ya&&ya.push(this)}Ir.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Ir.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,tf(this),Xs(this),bn++;var e=Te;return Te=this,H0.bind(this,e)};Ir.prototype.N=function(){2&this.f||(this.f|=2,this.u=xa,xa=this)};Ir.prototype.d=function(){this.f|=8,1&this.f||Oi(this)};Ir.prototype.dispose=function(){this.d()};function Be(e,t){var n=new Ir(e,t);try{n.c()}catch(a){throw n.d(),a}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Ui,Sa,ho,O0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,nf=[],rf=[];Be(function(){Ui=this.N})();function Hr(e,t){oe[e]=t.bind(null,oe[e]||function(){})}function ka(e){if(ho){var t=ho;ho=void 0,t()}ho=e&&e.S()}function af(e){var t=this,n=e.data,r=zi(n);r.name="ReactiveDom",r.value=n;var a=$e(function(){for(var s=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var u=Ce(function(){var v=r.value.value;return v===0?0:v===!0?"":v||""}),p=Ce(function(){return!Array.isArray(u.value)&&!Si(u.value)}),b=Be(function(){if(this.N=of,p.value){var v=u.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=v)}}),g=t.__$u.d;return t.__$u.d=function(){b(),g.call(this)},[p,u]},[]),o=a[0],i=a[1];return o.value?i.peek():i.value}af.displayName="ReactiveTextNode";Object.defineProperties(Ve.prototype,{constructor:{configurable:!0,value:Cs(Re,null).constructor},type:{configurable:!0,value:af},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Hr("__b",function(e,t){if(ka(),Sa=void 0,typeof t.type=="string"){var n,r=t.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof Ve&&(n||(t.__np=n={}),n[a]=o,r[a]=o.peek())}}e(t)});Hr("__r",function(e,t){if(e(t),t.type!==Re){ka();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(a,o){var i;return Be(function(){i=this},{name:o}),i.c=a,i})((function(a){return function(){var o;O0&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Sa=r,ka(n)}});Hr("__e",function(e,t,n,r){ka(),Sa=void 0,e(t,n,r)});Hr("diffed",function(e,t){ka(),Sa=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,a=t.props,o=n.U;if(o)for(var i in o){var s=o[i];s===void 0||r&&i in r||(s.d(),o[i]=void 0)}if(r){o||(o={},n.U=o);for(var c in r){var u=o[c],p=r[c];u===void 0?(u=U0(n,c,p,a),o[c]=u):u.o(p,a)}}}e(t)});function U0(e,t,n,r){var a=t in e&&e.ownerSVGElement===void 0,o=de(n);return{o:function(i,s){o.value=i,r=s},d:Be(function(){this.N=of;var i=o.value.value;r[t]!==i&&(r[t]=i,a?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Hr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var i=t.__np;if(i){var s=t.props;for(var c in i)s[c]=i[c]}t.__np=void 0}else{var u=t.__c;if(u){u.__$f|=8;var p=u.__$u;p&&(u.__$u=void 0,p.d())}}e(t)});Hr("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Dr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function zi(e,t){return $e(function(){return de(e,t)},[])}var z0=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},F0=function(e){queueMicrotask(function(){queueMicrotask(e)})};function V0(){Ht(function(){for(var e;e=nf.shift();)Ui.call(e)})}function B0(){nf.push(this)===1&&(oe.requestAnimationFrame||z0)(V0)}function G0(){Ht(function(){for(var e;e=rf.shift();)Ui.call(e)})}function of(){rf.push(this)===1&&(oe.requestAnimationFrame||F0)(G0)}function Pn(e,t){var n=vt(e);n.current=e;var r=Sa;Js(function(){return Be(function(){if(this.N=B0,!(r&&8&r.__$f))return n.current()},t)},[])}function lf(e){if(e.byteLength<8)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads 1.`);let r=t.getUint32(4,!0),a=8+8*r;if(e.byteLength<a)throw new Error("The server's answer is cut short.");let o=[];for(let i=8;o.length<r;i+=8){let s=t.getUint32(i+4,!0);if(a+s>e.byteLength)throw new Error("The server's answer is cut short.");let c=new Uint8Array(e.slice(a,a+s));o.push({epoch:t.getInt32(i,!0),bytes:c}),a+=s}return o}function sf(e,t,n){let r=0;return t.map(({shape:[a,o]})=>{let i=r+n*a*o,s=e.subarray(r,i);return r=i,s})}var Ma=class extends Error{};async function mo(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([i,s])=>[i,String(s)])),a=r.size>0?`?${r}`:"",o=await fetch(`./${e}${a}`,{signal:n??null});if(!o.ok)throw new Ma(await W0(o));return o}async function W0(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function ff(){return(await mo("runs",{})).json()}async function cf(e){return(await mo("run",{run:e})).json()}async function uf(e){return new Uint8Array(await(await mo("images",{run:e})).arrayBuffer())}async function df(e,t,n,r,a){let o=await mo(e,{run:t,first:n,last:r},a);return lf(await o.arrayBuffer())}function Aa(e,t){let n=0,r=e.length-1;for(;n<r;){let a=n+r+1>>1;e[a]<=t?n=a:r=a-1}return e.length===0?-1:n}function bo(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function Fi(e,t,n){let r=Aa(e,t);if(r<0)return t;let a=n<0&&e[r]<t?1:0,o=Math.min(e.length-1,Math.max(0,r+n+a));return e[o]}function _t(e){return e<0?"before training":`epoch ${e}`}var go=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:a}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=a}}};function pf(e,t,n,r,a){let o=Math.max(0,t-a),i=Math.min(e.length-1,t+a);for(let s=0;s<=a;s++)for(let c of[t+s,t-s]){if(c<o||c>i||!n(c))continue;let u=c<t?-1:1,p=c;for(let b=1;b<r;b++){let g=p+u;if(g<o||g>i||!n(g))break;p=g}return[e[Math.min(c,p)],e[Math.max(c,p)]]}return null}var q0=8*2**20,hf=256*2**20,Ta=class{constructor(t,n){this.kind=t;this.onTrouble=n}kind;onTrouble;arrivals=de(0);cache=new go(hf);wanted=null;urgent=null;background=null;get(t,n){return this.cache.get(Vi(t,n))}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(Vi(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(q0/n)),a=Math.max(1,Math.floor(hf/4/n)),o=pf(t.epochs,t.centre,this.isMissing,r,a);o!==null&&(this.background=new AbortController,this.fetch(t,...o,this.background,()=>{this.background=null}))}async fetch(t,n,r,a,o){try{let i=await df(this.kind,t.run,n,r,a.signal),s=new Map(i.map(({epoch:c,bytes:u})=>[c,u]));t.epochs.forEach((c,u)=>{if(c<n||c>r)return;let p=s.get(c)??new Uint8Array,b=p.byteLength===t.bytesPerEpoch;this.cache.set(Vi(t,u),b?p:new Uint8Array)})}catch(i){o(),a.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}o(),this.arrivals.value++,this.fetchInView(),this.fetchRest()}};function Vi({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}var bf="keras_regs",Xn={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",opacity:100};function Y0(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function j0(e){return e===""?[]:e.split(",").map(gf)}function gf(e){try{return decodeURIComponent(e)}catch{return e}}function Bi(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),gf(t.slice(n+1))]})}function Gi(e){return Bi(e)[0]?.[0]===bf}function mf(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function vf(e){let t=new Map(Bi(e).map(([a,o])=>[a,o??""])),n=mf(t.get("epoch")),r=mf(t.get("opacity"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?j0(t.get("runs")):null,inView:t.get("view")||null,scale:t.get("scale")==="shared"?"shared":"layer",unit:t.get("unit")==="perplexity"?"perplexity":"entropy",opacity:r===null?100:Math.min(100,Math.max(0,r))}}function _f(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",Y0(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==Xn.scale&&n.set("scale",e.scale),e.unit!==Xn.unit&&n.set("unit",e.unit),e.opacity!==Xn.opacity&&n.set("opacity",String(e.opacity));let r=["epoch","runs","view","scale","unit","opacity"],o=[...Bi(t).filter(([i,s])=>s!==null&&!r.includes(i)).map(([i,s])=>[i,s]),...n];return`#${[bf,...o.map(([i,s])=>`${i}=${encodeURIComponent(s)}`)].join("&")}`}var sn=de(null),vo=de([]),Yt=de(new Map),Tt=de(null),Or=de(null),Ur=de(null),er=de(null),ot=de([]),Ie=de(null),ae=de(-1),dt=de(Xn.scale),Pe=de(Xn.unit),Ge=de(Xn.opacity),jt=de(!1),B=Ce(()=>Yt.value.get(Ie.value??"")??null),et=Ce(()=>ot.value.flatMap(e=>Yt.value.get(e)??[])),pt=Ce(()=>{let e=et.value.map(t=>t.epochs);return bo(B.value===null?e:[...e,B.value.epochs])}),En=Ce(()=>B.value===null?-1:Aa(B.value.epochs,ae.value)),Rn=Ce(()=>B.value?.epochs[En.value]??null),yf=Ce(()=>Math.max(0,...B.value?.layers.map(e=>e.greatest)??[])),yt=de(null),Cn=de(!1);var K0=5e3,J0=6;function qi(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function Wi(e){return e instanceof Ma?e.message:"TensorBoard does not answer."}function xf(e,t){let n=e,r,a=new Map;async function o(){if(clearTimeout(r),!qi())try{let u=await ff();Z0(u.runs),vo.value=u.problems,await i(),Or.value=null,t()}catch(u){Or.value=Wi(u)}clearTimeout(r),r=setTimeout(o,K0)}async function i(){let u=Ie.value;u!==null&&await s(u);let b=(await Promise.allSettled(ot.value.filter(g=>g!==u).map(s))).find(g=>g.status==="rejected");if(b!==void 0)throw b.reason}function s(u){let p=sn.peek()?.find(g=>g.name===u)?.stamp;if(p===void 0||Yt.peek().get(u)?.stamp===p)return Promise.resolve();let b=a.get(u)??c(u).finally(()=>a.delete(u));return a.set(u,b),b}async function c(u){let p=await cf(u);Ht(()=>{n=Q0(p,n),Yt.value=new Map(Yt.value).set(u,p)})}return o(),Be(()=>{let u=[Ie.value,...ot.value];sn.value!==null&&u.some(p=>p!==null&&!Yt.peek().has(p))&&i().catch(p=>{Or.value=Wi(p)})}),document.addEventListener("visibilitychange",()=>{document.hidden||o()}),o}function Z0(e){let t=e.map(r=>r.name),n=[...e].sort((r,a)=>a.updated-r.updated)[0];Ht(()=>{let r=sn.value===null;sn.value=e,Yt.value=new Map([...Yt.value].filter(([a])=>t.includes(a))),(r&&ot.value.length===0||!t.some(a=>ot.value.includes(a)))&&(ot.value=t.slice(0,J0)),(Ie.value===null||!t.includes(Ie.value))&&(er.value=Ie.value,Ie.value=n?.name??null)})}function Q0(e,t){if(e.name!==Ie.value)return t;let n=e.epochs.at(-1)??-1,r=Yt.value.get(e.name)?.epochs.at(-1);return r===void 0?t===null&&Yt.value.size===0&&(ae.value=n):ae.value>=r&&(ae.value=Math.max(ae.value,n)),null}function _o(e){Ur.value=Wi(e)}var Ln=201,Pa=new Ta("maps",_o),Ea=new Ta("correlations",_o),Yi=Ce(()=>B.value===null||En.value<0?null:{run:B.value.name,epochs:B.value.epochs,sessions:B.value.sessions,bytesPerEpoch:B.value.bytes_per_epoch,centre:En.value}),ji=Ce(()=>{let e=B.value?.correlations;return!B.value||!e||e.epochs.length===0?null:{run:B.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*Ln*4,centre:Aa(e.epochs,ae.peek())}}),Ot=Ce(()=>{Pa.arrivals.value;let e=Yi.value,t=e===null?void 0:Pa.get(e,e.centre);if(t===void 0||B.value===null)return{state:"loading"};if(t.byteLength===0)return{state:"damaged"};let{layers:n,images:r}=B.value;return{state:"here",run:B.value,maps:sf(t,n,r)}}),wf=Ce(()=>{Ea.arrivals.value;let e=ji.value;return(e?.epochs??[]).map((t,n)=>{let r=Ea.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function kf(){Pa.want(Yi.value),Ea.want(ji.value)}function Sf(){Be(()=>Pa.want(Yi.value)),Be(()=>Ea.want(ji.value)),Be(()=>{Pa.arrivals.value+Ea.arrivals.value>0&&(Ur.value=null)});let e=Ce(()=>B.value?.picture.shape?JSON.stringify([B.value.name,B.value.picture]):null);Be(()=>{let t=e.value;Tt.value=null,t!==null&&uf(JSON.parse(t)[0]).then(n=>{e.peek()===t&&(Tt.value=n)},_o)})}function Mf(){try{return parent.location.hash,parent}catch{return window}}function Ki(){return vf(Mf().location.hash)}function X0(e){Ht(()=>{e.runs!==null&&(ot.value=e.runs),e.inView!==null&&(Ie.value=e.inView),e.epoch!==null&&(ae.value=e.epoch),dt.value=e.scale,Pe.value=e.unit,Ge.value=e.opacity})}function Af(){let e=Mf();e.addEventListener("hashchange",()=>{Gi(e.location.hash)&&X0(Ki())});let t;Be(()=>{if(B.value===null)return;let n={epoch:ae.value,runs:ot.value,inView:Ie.value,scale:dt.value,unit:Pe.value,opacity:Ge.value};clearTimeout(t),t=setTimeout(()=>ep(e,n),250)})}function ep(e,t){let{hash:n}=e.location,r=_f(t,n);r!==n&&(n===""||Gi(n))&&e.history.replaceState(e.history.state,"",r)}function tp(){try{return parent===window?null:parent.document.body}catch{return null}}function Tf(){let e=tp(),t=()=>{Cn.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=Cn.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function tr(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Pf(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var np=15e3,rp=80,Ef=600,zr="epoch-asked";function Ra(e){let t=pt.value[0],n=pt.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(performance.clearMarks(zr),performance.mark(zr),ae.value=Math.min(n,Math.max(t,Math.round(e))))}function Kt(e){Ht(()=>{jt.value=!1,Ra(e)})}function Ji(e){Kt(Fi(pt.value,ae.value,e))}function Zi(){Ht(()=>{!jt.value&&ae.value>=(pt.value.at(-1)??-1)&&Ra(pt.value[0]??-1),jt.value=!jt.value})}function Cf(){Be(()=>{if(!jt.value)return;let e=np/Math.max(1,pt.value.length),t=Pf()?Ef:Math.min(Ef,Math.max(rp,e)),n=setInterval(()=>{if(qi()||Ot.peek().state==="loading")return;let r=Fi(pt.peek(),ae.peek(),1);r===ae.peek()?jt.value=!1:Ra(r)},t);return()=>clearInterval(n)})}var Rf={ArrowLeft:-1,ArrowRight:1};function ap(e,t){if(!(e instanceof Element)||e.closest("[data-epoch-keys]")!==null)return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function Lf(){document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||ap(e.target,t))){if(t in Rf)Ji(Rf[t]*(e.shiftKey?10:1));else if(t==="Home")Kt(pt.value[0]??-1);else if(t==="End")Kt(pt.value.at(-1)??-1);else if(t===" ")Zi();else return;e.preventDefault()}})}var Nf=`:root {
  --ground: #fff;
  --raised: #f6f7f8;
  --ink: #1f2328;
  --quiet: #656d76;
  --line: #e3e6e9;
  --edge: #b9c0c7;
  --accent: #1f6f8b;
  --accent-soft: #e4f1f5;
  --warn: #8a4b00;
  --warn-soft: #fff4e0;
  /* The height of the bar with the epoch, which the headers of the grid stick to. */
  --bar: 58px;
  color-scheme: light;
  background: var(--ground);
}

:root[data-theme="dark"] {
  --ground: #1b1d20;
  --raised: #24272b;
  --ink: #e8eaed;
  --quiet: #9aa3ad;
  --line: #34383d;
  --edge: #565d66;
  --accent: #6cc0dc;
  --accent-soft: #1d3a45;
  --warn: #ffc46b;
  --warn-soft: #3a2d16;
  color-scheme: dark;
}

* {
  box-sizing: border-box;
}

body {
  margin: 0;
  color: var(--ink);
  background: var(--ground);
  font: 13px / 1.45 Roboto, system-ui, "Segoe UI", "Helvetica Neue", sans-serif;
  font-variant-numeric: tabular-nums;
}

h1,
h2,
p,
ul,
figure,
fieldset {
  margin: 0;
  padding: 0;
  border: 0;
}

h2 {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 10px;
  align-items: baseline;
  margin-bottom: 10px;
  font-size: 15px;
  font-weight: 600;
}

h2 .quiet {
  font-size: 12px;
  font-weight: 400;
}

.quiet {
  color: var(--quiet);
}

.name {
  overflow-wrap: anywhere;
}

.dot {
  display: inline-block;
  flex: none;
  width: 9px;
  height: 9px;
  border-radius: 50%;
}

code,
pre,
kbd {
  font-family: "Roboto Mono", ui-monospace, Menlo, Consolas, monospace;
  font-size: 12px;
}

:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

.page {
  display: grid;
  grid-template-columns: 232px minmax(0, 1fr);
  min-height: 100vh;
}

.sidebar {
  position: sticky;
  top: 0;
  display: flex;
  flex-direction: column;
  height: 100vh;
  overflow-y: auto;
  border-right: 1px solid var(--line);
  background: var(--raised);
}

.sections {
  display: grid;
  gap: 28px;
  padding: 16px 20px 48px;
}

.overview {
  display: grid;
  gap: 28px 36px;
  align-items: start;
}

.courses {
  display: grid;
  gap: 28px;
  min-width: 0;
}

@media (min-width: 1640px) {
  .overview {
    grid-template-columns: minmax(0, 1fr) minmax(420px, 36%);
  }
}

.trouble {
  position: sticky;
  top: 0;
  z-index: 20;
  display: flex;
  gap: 12px;
  align-items: center;
  justify-content: center;
  padding: 6px 12px;
  color: var(--warn);
  background: var(--warn-soft);
}

.problems {
  padding: 8px 12px;
  border-left: 3px solid var(--warn);
  background: var(--warn-soft);
}

.problems summary {
  color: var(--warn);
  font-weight: 600;
  cursor: pointer;
}

.problems ul {
  padding: 4px 0 0 18px;
}

.waiting,
.notice {
  color: var(--quiet);
}

.waiting {
  padding: 24px;
}

.alone {
  max-width: 720px;
  margin: 0 auto;
  padding: 56px 24px;
}

.empty {
  display: grid;
  gap: 12px;
  font-size: 14px;
}

.empty h1 {
  font-size: 22px;
  font-weight: 600;
}

.empty pre {
  margin: 0;
  padding: 12px 14px;
  overflow-x: auto;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--raised);
}

.sentences {
  display: grid;
  grid-template-columns: fit-content(220px) minmax(0, 1fr);
  gap: 6px 14px;
}

.sentence {
  display: grid;
  grid-column: 1 / -1;
  grid-template-columns: subgrid;
  align-items: baseline;
  font-size: 16px;
  line-height: 1.4;
}

.of-run {
  display: flex;
  gap: 7px;
  align-items: baseline;
  font-size: 13px;
}
`;var $f=`.multiples {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
  gap: 16px 20px;
}

.multiples.losses {
  grid-template-columns: repeat(auto-fit, minmax(176px, 1fr));
}

.multiples.histograms {
  grid-template-columns: repeat(auto-fill, minmax(300px, 1fr));
}

.curves {
  min-width: 0;
}

.curves figcaption {
  display: grid;
  padding-left: 2px;
}

.curves .title {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.curves .title b {
  font-weight: 600;
}

.curves .title .quiet {
  font-size: 12px;
}

.numbers {
  display: flex;
  flex-wrap: wrap;
  gap: 0 8px;
  font-size: 12px;
}

.numbers .dot {
  width: 7px;
  height: 7px;
  margin-right: 3px;
}

.plot {
  min-width: 0;
  cursor: pointer;
}

.plot .uplot {
  font-family: inherit;
}

.plot .u-cursor-x {
  border-right: 1px dotted var(--quiet);
}

.epoch-cursor {
  position: absolute;
  top: 0;
  left: -0.75px;
  width: 1.5px;
  height: 100%;
  background: var(--ink);
  opacity: 0.75;
  pointer-events: none;
}

.colour-bar.counts {
  width: 300px;
  margin-bottom: 14px;
}

.colour-bar .ticks.placed {
  position: relative;
  height: 16px;
}

.ticks.placed span {
  position: absolute;
  transform: translateX(-50%);
}

.ticks.placed span:first-child {
  transform: none;
}
`;var Df=`button,
input {
  font: inherit;
  color: inherit;
}

input[type="checkbox"],
input[type="radio"],
input[type="range"] {
  accent-color: var(--accent);
}

button {
  padding: 4px 10px;
  border: 1px solid var(--edge);
  border-radius: 5px;
  background: var(--ground);
  cursor: pointer;
}

button:hover {
  border-color: var(--accent);
}

button.link {
  padding: 0;
  border: 0;
  background: none;
  color: var(--accent);
  font-size: 13px;
  text-decoration: underline;
  text-underline-offset: 2px;
}

input[type="number"],
input[type="search"] {
  padding: 4px 6px;
  border: 1px solid var(--edge);
  border-radius: 5px;
  background: var(--ground);
}

.panel {
  display: grid;
  gap: 12px;
  padding: 14px 14px 16px;
  border-bottom: 1px solid var(--line);
}

.panel h2 {
  margin: 0;
  font-size: 13px;
}

.panel.keys {
  gap: 5px;
  border: 0;
  font-size: 12px;
}

kbd {
  padding: 0 4px;
  border: 1px solid var(--line);
  border-radius: 3px;
  background: var(--ground);
  font-size: 11px;
}

.run-heads {
  display: flex;
  justify-content: space-between;
  margin-bottom: -8px;
  color: var(--quiet);
  font-size: 11px;
}

.runs {
  display: grid;
  max-height: 40vh;
  margin: 0 -8px;
  overflow-y: auto;
  list-style: none;
}

.run {
  display: flex;
  gap: 8px;
  align-items: center;
  padding: 3px 8px;
  border-radius: 5px;
}

.run.in-view {
  background: var(--accent-soft);
}

.run label {
  display: flex;
  flex: 1;
  gap: 7px;
  align-items: center;
  min-width: 0;
  cursor: pointer;
}

.run .name {
  flex: 1;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.run input {
  flex: none;
  margin: 2px;
}

.count {
  font-size: 11px;
}

.switch legend {
  margin-bottom: 4px;
  padding: 0;
  color: var(--quiet);
  font-size: 12px;
}

.switch div {
  display: grid;
  grid-auto-columns: 1fr;
  grid-auto-flow: column;
  border: 1px solid var(--edge);
  border-radius: 5px;
}

.switch label {
  position: relative;
  cursor: pointer;
}

.switch input {
  position: absolute;
  inset: 0;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}

.switch span {
  display: block;
  padding: 3px 6px;
  border-radius: 4px;
  text-align: center;
}

.switch input:checked + span {
  background: var(--accent);
  color: var(--ground);
}

.switch input:focus-visible + span {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}

.opacity {
  display: grid;
  gap: 4px;
}

.opacity span {
  display: flex;
  justify-content: space-between;
  color: var(--quiet);
  font-size: 12px;
}

.opacity input {
  width: 100%;
  margin: 0;
}

.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}

.timeline {
  position: sticky;
  top: 0;
  z-index: 10;
  display: flex;
  gap: 6px;
  align-items: center;
  height: var(--bar);
  padding: 0 20px;
  border-bottom: 1px solid var(--line);
  background: var(--ground);
}

.timeline svg {
  display: block;
  width: 16px;
  height: 16px;
  fill: currentColor;
}

.timeline .play,
.timeline .step {
  padding: 6px;
}

.timeline .play {
  border-color: var(--accent);
  background: var(--accent);
  color: var(--ground);
}

.track {
  position: relative;
  flex: 1;
  min-width: 120px;
  margin: 0 8px;
}

.track input {
  display: block;
  width: 100%;
  margin: 0;
  height: 28px;
  appearance: none;
  background: none;
  cursor: pointer;
}

.track input::-webkit-slider-runnable-track {
  height: 4px;
  border-radius: 2px;
  background: linear-gradient(
    to right,
    var(--accent) calc(8px + var(--share) * (100% - 16px)),
    var(--edge) 0
  );
}

.track input::-moz-range-track {
  height: 4px;
  border-radius: 2px;
  background: var(--edge);
}

.track input::-moz-range-progress {
  height: 4px;
  border-radius: 2px;
  background: var(--accent);
}

.track input::-webkit-slider-thumb {
  width: 16px;
  height: 16px;
  margin-top: -6px;
  appearance: none;
  border: 2px solid var(--ground);
  border-radius: 50%;
  background: var(--accent);
}

.track input::-moz-range-thumb {
  width: 12px;
  height: 12px;
  border: 2px solid var(--ground);
  border-radius: 50%;
  background: var(--accent);
}

.moment {
  position: absolute;
  top: -5px;
  left: calc(8px + var(--share) * (100% - 16px) - 5px);
  z-index: 1;
  width: 10px;
  height: 9px;
  padding: 0;
  border: 0;
  border-radius: 0;
  background: currentColor;
  clip-path: polygon(0 0, 100% 0, 50% 100%);
}

.timeline input[type="number"] {
  width: 64px;
}

.where {
  display: flex;
  flex-direction: column;
  width: 190px;
  margin-left: 6px;
  line-height: 1.25;
}

.where output {
  font-size: 15px;
  font-weight: 600;
}

.where .quiet,
.where .link {
  font-size: 11px;
}

.where strong {
  color: var(--warn);
  font-weight: 500;
}

@media (prefers-reduced-motion: reduce) {
  * {
    transition: none !important;
    animation: none !important;
  }
}
`;var If=`.heatmaps {
  min-width: 0;
}

/* Only where the columns do not fit, so that one else scrolls the page alone. */
.scroller.wide {
  max-height: calc(100vh - var(--bar) - 56px);
  overflow: auto;
}

.grid {
  border-collapse: separate;
  border-spacing: 0;
}

.grid.loading canvas[data-row] {
  filter: saturate(0.3);
}

.grid.damaged canvas[data-row] {
  visibility: hidden;
}

.grid th {
  padding: 0;
  font-weight: 400;
  text-align: left;
  vertical-align: top;
  background: var(--ground);
}

.grid thead th {
  position: sticky;
  top: var(--bar);
  z-index: 3;
  padding-bottom: 8px;
  box-shadow: 0 1px var(--line);
  vertical-align: bottom;
}

.wide .grid thead th {
  top: 0;
}

.grid .corner,
.grid .layer {
  position: sticky;
  left: 0;
  z-index: 2;
  width: 172px;
  min-width: 172px;
  padding-right: 14px;
}

.grid thead .corner {
  z-index: 4;
}

.corner span,
.layer span,
.layer b {
  display: block;
}

.corner .quiet,
.layer .quiet,
.share {
  font-size: 11px;
}

.corner span:first-child {
  font-weight: 600;
}

.image,
.grid td {
  width: calc(var(--column) + 6px);
  min-width: calc(var(--column) + 6px);
  max-width: calc(var(--column) + 6px);
}

.grid td {
  padding: 6px 6px 0 0;
}

.grid th.layer {
  padding-top: 3px;
}

.grid .image {
  padding-right: 6px;
}

.image .label {
  display: -webkit-box;
  margin-top: 4px;
  overflow: hidden;
  overflow-wrap: anywhere;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  font-size: 12px;
  line-height: 1.25;
}

.layer .name {
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  font-weight: 600;
  line-height: 1.3;
}

.layer .mean .quiet {
  display: inline;
}

.layer .share {
  display: flex;
  gap: 6px;
  align-items: center;
  color: var(--quiet);
}

.share > i {
  flex: 0 0 84px;
  height: 5px;
  border-radius: 1px;
  background: var(--line);
}

.share > i > i {
  display: block;
  height: 100%;
  border-radius: 1px;
}

.map {
  position: relative;
  width: var(--column);
  background-size: 100% 100%;
  image-rendering: pixelated;
}

.map canvas {
  display: block;
  width: 100%;
  height: 100%;
  image-rendering: pixelated;
}

td .map canvas {
  cursor: crosshair;
}

.map .number {
  position: absolute;
  inset: 0;
  display: grid;
  place-items: center;
  color: #fff;
  font-size: 12px;
  font-weight: 600;
  pointer-events: none;
  text-shadow:
    0 0 2px #000,
    0 0 4px rgb(0 0 0 / 70%);
}

/* Two outlines, so that one of them shows on any colour. */
.marker {
  position: absolute;
  outline: 1.5px solid #fff;
  box-shadow: 0 0 0 3px #000;
  pointer-events: none;
}

.marker.under-pointer {
  outline-width: 2px;
}

.tooltip {
  position: fixed;
  z-index: 30;
  display: grid;
  max-width: 300px;
  padding: 6px 10px;
  border-radius: 5px;
  background: #17191c;
  color: #f2f4f6;
  box-shadow: 0 2px 10px rgb(0 0 0 / 35%);
  font-size: 12px;
  pointer-events: none;
}

.tooltip b {
  font-size: 13px;
}

.tooltip span {
  color: #b8c0c8;
  overflow-wrap: anywhere;
}

.gradient {
  height: 12px;
  border-radius: 2px;
}

.colour-bar {
  font-size: 11px;
}

.colour-bar .ticks {
  display: flex;
  justify-content: space-between;
  margin-top: 2px;
}

.colour-bar figcaption {
  display: flex;
  justify-content: space-between;
  gap: 8px;
  color: var(--quiet);
}

.no-number {
  white-space: nowrap;
}

.chequer {
  display: inline-block;
  width: 10px;
  height: 10px;
  background: repeating-conic-gradient(#969696 0 25%, #606060 0 50%) 0 0 / 5px 5px;
  vertical-align: -1px;
}
`;var fp=500,cp=1e3,Ca=de(!1);setTimeout(()=>{Ca.value=!0},cp);var Hf=!0;function Of(){requestAnimationFrame(()=>setTimeout(()=>{Hf&&(Hf=!1,performance.measure("first-paint",{start:0}),Ca.value=!0),performance.getEntriesByName(zr).length>0&&(performance.getEntriesByName("repaint").length>=fp&&performance.clearMeasures("repaint"),performance.measure("repaint",zr),performance.clearMarks(zr))}))}var up=["run","epoch","quantity","layer","value","unit"];function dp(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function pp(e){let t=[],n=(r,a,o,i,s)=>{o.forEach((c,u)=>{let p=i[u];t.push([e.name,c,r,a,p??"",s])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,a]of Object.entries(e.losses))n(r==="penalty"?"penalty":`${r} loss`,"",e.epochs,a,"");for(let[r,a]of Object.entries(e.strengths))n("strength",r,e.epochs,a,"");for(let[r,a]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],a,"");return t}function Uf(e){return`${[up,...e.flatMap(pp)].map(n=>n.map(dp).join(",")).join(`\r
`)}\r
`}function Gr(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function $a(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Nn(){}var or=.7,Br=1/or,Fr="\\s*([+-]?\\d+)\\s*",La="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",fn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",hp=/^#([0-9a-f]{3,8})$/,mp=new RegExp(`^rgb\\(${Fr},${Fr},${Fr}\\)$`),bp=new RegExp(`^rgb\\(${fn},${fn},${fn}\\)$`),gp=new RegExp(`^rgba\\(${Fr},${Fr},${Fr},${La}\\)$`),vp=new RegExp(`^rgba\\(${fn},${fn},${fn},${La}\\)$`),_p=new RegExp(`^hsl\\(${La},${fn},${fn}\\)$`),yp=new RegExp(`^hsla\\(${La},${fn},${fn},${La}\\)$`),zf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Gr(Nn,So,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Ff,formatHex:Ff,formatHex8:xp,formatHsl:wp,formatRgb:Vf,toString:Vf});function Ff(){return this.rgb().formatHex()}function xp(){return this.rgb().formatHex8()}function wp(){return Zf(this).formatHsl()}function Vf(){return this.rgb().formatRgb()}function So(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=hp.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Bf(t):n===3?new tt(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?yo(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?yo(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=mp.exec(e))?new tt(t[1],t[2],t[3],1):(t=bp.exec(e))?new tt(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=gp.exec(e))?yo(t[1],t[2],t[3],t[4]):(t=vp.exec(e))?yo(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=_p.exec(e))?qf(t[1],t[2]/100,t[3]/100,1):(t=yp.exec(e))?qf(t[1],t[2]/100,t[3]/100,t[4]):zf.hasOwnProperty(e)?Bf(zf[e]):e==="transparent"?new tt(NaN,NaN,NaN,0):null}function Bf(e){return new tt(e>>16&255,e>>8&255,e&255,1)}function yo(e,t,n,r){return r<=0&&(e=t=n=NaN),new tt(e,t,n,r)}function rl(e){return e instanceof Nn||(e=So(e)),e?(e=e.rgb(),new tt(e.r,e.g,e.b,e.opacity)):new tt}function ir(e,t,n,r){return arguments.length===1?rl(e):new tt(e,t,n,r??1)}function tt(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Gr(tt,ir,$a(Nn,{brighter(e){return e=e==null?Br:Math.pow(Br,e),new tt(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?or:Math.pow(or,e),new tt(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new tt(rr(this.r),rr(this.g),rr(this.b),wo(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Gf,formatHex:Gf,formatHex8:kp,formatRgb:Wf,toString:Wf}));function Gf(){return`#${nr(this.r)}${nr(this.g)}${nr(this.b)}`}function kp(){return`#${nr(this.r)}${nr(this.g)}${nr(this.b)}${nr((isNaN(this.opacity)?1:this.opacity)*255)}`}function Wf(){let e=wo(this.opacity);return`${e===1?"rgb(":"rgba("}${rr(this.r)}, ${rr(this.g)}, ${rr(this.b)}${e===1?")":`, ${e})`}`}function wo(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function rr(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function nr(e){return e=rr(e),(e<16?"0":"")+e.toString(16)}function qf(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Jt(e,t,n,r)}function Zf(e){if(e instanceof Jt)return new Jt(e.h,e.s,e.l,e.opacity);if(e instanceof Nn||(e=So(e)),!e)return new Jt;if(e instanceof Jt)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,a=Math.min(t,n,r),o=Math.max(t,n,r),i=NaN,s=o-a,c=(o+a)/2;return s?(t===o?i=(n-r)/s+(n<r)*6:n===o?i=(r-t)/s+2:i=(t-n)/s+4,s/=c<.5?o+a:2-o-a,i*=60):s=c>0&&c<1?0:i,new Jt(i,s,c,e.opacity)}function Mo(e,t,n,r){return arguments.length===1?Zf(e):new Jt(e,t,n,r??1)}function Jt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Gr(Jt,Mo,$a(Nn,{brighter(e){return e=e==null?Br:Math.pow(Br,e),new Jt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?or:Math.pow(or,e),new Jt(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,a=2*n-r;return new tt(Qi(e>=240?e-240:e+120,a,r),Qi(e,a,r),Qi(e<120?e+240:e-120,a,r),this.opacity)},clamp(){return new Jt(Yf(this.h),xo(this.s),xo(this.l),wo(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=wo(this.opacity);return`${e===1?"hsl(":"hsla("}${Yf(this.h)}, ${xo(this.s)*100}%, ${xo(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Yf(e){return e=(e||0)%360,e<0?e+360:e}function xo(e){return Math.max(0,Math.min(1,e||0))}function Qi(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Qf=Math.PI/180,Xf=180/Math.PI,ko=18,ec=.96422,tc=1,nc=.82521,rc=4/29,Vr=6/29,ac=3*Vr*Vr,Sp=Vr*Vr*Vr;function oc(e){if(e instanceof cn)return new cn(e.l,e.a,e.b,e.opacity);if(e instanceof gn)return lc(e);e instanceof tt||(e=rl(e));var t=nl(e.r),n=nl(e.g),r=nl(e.b),a=Xi((.2225045*t+.7168786*n+.0606169*r)/tc),o,i;return t===n&&n===r?o=i=a:(o=Xi((.4360747*t+.3850649*n+.1430804*r)/ec),i=Xi((.0139322*t+.0971045*n+.7141733*r)/nc)),new cn(116*a-16,500*(o-a),200*(a-i),e.opacity)}function ic(e,t,n,r){return arguments.length===1?oc(e):new cn(e,t,n,r??1)}function cn(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Gr(cn,ic,$a(Nn,{brighter(e){return new cn(this.l+ko*(e??1),this.a,this.b,this.opacity)},darker(e){return new cn(this.l-ko*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=ec*el(t),e=tc*el(e),n=nc*el(n),new tt(tl(3.1338561*t-1.6168667*e-.4906146*n),tl(-.9787684*t+1.9161415*e+.033454*n),tl(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Xi(e){return e>Sp?Math.pow(e,1/3):e/ac+rc}function el(e){return e>Vr?e*e*e:ac*(e-rc)}function tl(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function nl(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Mp(e){if(e instanceof gn)return new gn(e.h,e.c,e.l,e.opacity);if(e instanceof cn||(e=oc(e)),e.a===0&&e.b===0)return new gn(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Xf;return new gn(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Ao(e,t,n,r){return arguments.length===1?Mp(e):new gn(e,t,n,r??1)}function gn(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function lc(e){if(isNaN(e.h))return new cn(e.l,0,0,e.opacity);var t=e.h*Qf;return new cn(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Gr(gn,Ao,$a(Nn,{brighter(e){return new gn(this.h,this.c,this.l+ko*(e??1),this.opacity)},darker(e){return new gn(this.h,this.c,this.l-ko*(e??1),this.opacity)},rgb(){return lc(this).rgb()}}));var sc=-.14861,al=1.78277,ol=-.29227,To=-.90649,Na=1.97294,jf=Na*To,Kf=Na*al,Jf=al*ol-To*sc;function Ap(e){if(e instanceof ar)return new ar(e.h,e.s,e.l,e.opacity);e instanceof tt||(e=rl(e));var t=e.r/255,n=e.g/255,r=e.b/255,a=(Jf*r+jf*t-Kf*n)/(Jf+jf-Kf),o=r-a,i=(Na*(n-a)-ol*o)/To,s=Math.sqrt(i*i+o*o)/(Na*a*(1-a)),c=s?Math.atan2(i,o)*Xf-120:NaN;return new ar(c<0?c+360:c,s,a,e.opacity)}function Ut(e,t,n,r){return arguments.length===1?Ap(e):new ar(e,t,n,r??1)}function ar(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Gr(ar,Ut,$a(Nn,{brighter(e){return e=e==null?Br:Math.pow(Br,e),new ar(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?or:Math.pow(or,e),new ar(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Qf,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),a=Math.sin(e);return new tt(255*(t+n*(sc*r+al*a)),255*(t+n*(ol*r+To*a)),255*(t+n*(Na*r)),this.opacity)}}));function uc(e,t,n,r,a){var o=e*e,i=o*e;return((1-3*e+3*o-i)*t+(4-6*o+3*i)*n+(1+3*e+3*o-3*i)*r+i*a)/6}function Tp(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),a=e[r],o=e[r+1],i=r>0?e[r-1]:2*a-o,s=r<t-1?e[r+2]:2*o-a;return uc((n-r/t)*t,i,a,o,s)}}function Pp(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),a=e[(r+t-1)%t],o=e[r%t],i=e[(r+1)%t],s=e[(r+2)%t];return uc((n-r/t)*t,a,o,i,s)}}var ll=e=>()=>e;function dc(e,t){return function(n){return e+n*t}}function Ep(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function sl(e,t){var n=t-e;return n?dc(e,n>180||n<-180?n-360*Math.round(n/360):n):ll(isNaN(e)?t:e)}function Rp(e){return(e=+e)==1?xt:function(t,n){return n-t?Ep(t,n,e):ll(isNaN(t)?n:t)}}function xt(e,t){var n=t-e;return n?dc(e,n):ll(isNaN(e)?t:e)}var Q1=(function e(t){var n=Rp(t);function r(a,o){var i=n((a=ir(a)).r,(o=ir(o)).r),s=n(a.g,o.g),c=n(a.b,o.b),u=xt(a.opacity,o.opacity);return function(p){return a.r=i(p),a.g=s(p),a.b=c(p),a.opacity=u(p),a+""}}return r.gamma=e,r})(1);function pc(e){return function(t){var n=t.length,r=new Array(n),a=new Array(n),o=new Array(n),i,s;for(i=0;i<n;++i)s=ir(t[i]),r[i]=s.r||0,a[i]=s.g||0,o[i]=s.b||0;return r=e(r),a=e(a),o=e(o),s.opacity=1,function(c){return s.r=r(c),s.g=a(c),s.b=o(c),s+""}}}var hc=pc(Tp),X1=pc(Pp);function Wr(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var Cp=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,eg=new RegExp(Cp.source,"g");var fc=180/Math.PI,il={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function mc(e,t,n,r,a,o){var i,s,c;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(c=e*n+t*r)&&(n-=e*c,r-=t*c),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,c/=s),e*r<t*n&&(e=-e,t=-t,c=-c,i=-i),{translateX:a,translateY:o,rotate:Math.atan2(t,e)*fc,skewX:Math.atan(c)*fc,scaleX:i,scaleY:s}}var Po;function Lp(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?il:mc(t.a,t.b,t.c,t.d,t.e,t.f)}function Np(e){return e==null||(Po||(Po=document.createElementNS("http://www.w3.org/2000/svg","g")),Po.setAttribute("transform",e),!(e=Po.transform.baseVal.consolidate()))?il:(e=e.matrix,mc(e.a,e.b,e.c,e.d,e.e,e.f))}function bc(e,t,n,r){function a(u){return u.length?u.pop()+" ":""}function o(u,p,b,g,v,w){if(u!==b||p!==g){var A=v.push("translate(",null,t,null,n);w.push({i:A-4,x:Wr(u,b)},{i:A-2,x:Wr(p,g)})}else(b||g)&&v.push("translate("+b+t+g+n)}function i(u,p,b,g){u!==p?(u-p>180?p+=360:p-u>180&&(u+=360),g.push({i:b.push(a(b)+"rotate(",null,r)-2,x:Wr(u,p)})):p&&b.push(a(b)+"rotate("+p+r)}function s(u,p,b,g){u!==p?g.push({i:b.push(a(b)+"skewX(",null,r)-2,x:Wr(u,p)}):p&&b.push(a(b)+"skewX("+p+r)}function c(u,p,b,g,v,w){if(u!==b||p!==g){var A=v.push(a(v)+"scale(",null,",",null,")");w.push({i:A-4,x:Wr(u,b)},{i:A-2,x:Wr(p,g)})}else(b!==1||g!==1)&&v.push(a(v)+"scale("+b+","+g+")")}return function(u,p){var b=[],g=[];return u=e(u),p=e(p),o(u.translateX,u.translateY,p.translateX,p.translateY,b,g),i(u.rotate,p.rotate,b,g),s(u.skewX,p.skewX,b,g),c(u.scaleX,u.scaleY,p.scaleX,p.scaleY,b,g),u=p=null,function(v){for(var w=-1,A=g.length,M;++w<A;)b[(M=g[w]).i]=M.x(v);return b.join("")}}}var tg=bc(Lp,"px, ","px)","deg)"),ng=bc(Np,", ",")",")"),$p=1e-12;function cc(e){return((e=Math.exp(e))+1/e)/2}function Dp(e){return((e=Math.exp(e))-1/e)/2}function Ip(e){return((e=Math.exp(2*e))-1)/(e+1)}var rg=(function e(t,n,r){function a(o,i){var s=o[0],c=o[1],u=o[2],p=i[0],b=i[1],g=i[2],v=p-s,w=b-c,A=v*v+w*w,M,R;if(A<$p)R=Math.log(g/u)/t,M=function(Y){return[s+Y*v,c+Y*w,u*Math.exp(t*Y*R)]};else{var x=Math.sqrt(A),E=(g*g-u*u+r*A)/(2*u*n*x),S=(g*g-u*u-r*A)/(2*g*n*x),W=Math.log(Math.sqrt(E*E+1)-E),D=Math.log(Math.sqrt(S*S+1)-S);R=(D-W)/t,M=function(Y){var G=Y*R,Z=cc(W),z=u/(n*x)*(Z*Ip(t*G+W)-Dp(W));return[s+z*v,c+z*w,u*Z/cc(t*G+W)]}}return M.duration=Math.abs(R)*1e3*t/Math.SQRT2,M}return a.rho=function(o){var i=Math.max(.001,+o),s=i*i,c=s*s;return e(i,s,c)},a})(Math.SQRT2,2,4);function gc(e){return function(t,n){var r=e((t=Mo(t)).h,(n=Mo(n)).h),a=xt(t.s,n.s),o=xt(t.l,n.l),i=xt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var ag=gc(sl),og=gc(xt);function vc(e){return function(t,n){var r=e((t=Ao(t)).h,(n=Ao(n)).h),a=xt(t.c,n.c),o=xt(t.l,n.l),i=xt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var ig=vc(sl),lg=vc(xt);function _c(e){return(function t(n){n=+n;function r(a,o){var i=e((a=Ut(a)).h,(o=Ut(o)).h),s=xt(a.s,o.s),c=xt(a.l,o.l),u=xt(a.opacity,o.opacity);return function(p){return a.h=i(p),a.s=s(p),a.l=c(Math.pow(p,n)),a.opacity=u(p),a+""}}return r.gamma=t,r})(1)}var sg=_c(sl),Eo=_c(xt);function Q(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var dg=Q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),pg=Q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),hg=Q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),mg=Q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),bg=Q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),gg=Q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),vg=Q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),_g=Q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),yg=Q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),xg=Q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),wg=Q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),be=e=>hc(e[e.length-1]),Hp=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(Q),kg=be(Hp),Op=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(Q),Sg=be(Op),Up=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(Q),Mg=be(Up),zp=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(Q),Ag=be(zp),Fp=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(Q),Tg=be(Fp),Vp=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(Q),Pg=be(Vp),Bp=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(Q),Eg=be(Bp),Gp=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(Q),Rg=be(Gp),Wp=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(Q),Cg=be(Wp),qp=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(Q),Lg=be(qp),Yp=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(Q),Ng=be(Yp),jp=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(Q),$g=be(jp),Kp=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(Q),Dg=be(Kp),Jp=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(Q),Ig=be(Jp),Zp=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(Q),Hg=be(Zp),Qp=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(Q),Og=be(Qp),Xp=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(Q),Ug=be(Xp),eh=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(Q),zg=be(eh),th=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(Q),Fg=be(th),nh=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(Q),Vg=be(nh),rh=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(Q),Bg=be(rh),ah=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(Q),Gg=be(ah),oh=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(Q),Wg=be(oh),ih=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(Q),qg=be(ih),lh=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(Q),Yg=be(lh),sh=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(Q),jg=be(sh),fh=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(Q),Kg=be(fh);var Jg=Eo(Ut(300,.5,0),Ut(-240,.5,1)),Zg=Eo(Ut(-100,.75,.35),Ut(80,1.5,.8)),Qg=Eo(Ut(260,.75,.35),Ut(80,1.5,.8)),Xg=Ut();var e2=ir(),t2=Math.PI/3,n2=Math.PI*2/3;function Ro(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var yc=Ro(Q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),xc=Ro(Q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),r2=Ro(Q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),a2=Ro(Q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var Lo=256;function fl(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function Da([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var qr=Array.from({length:Lo},(e,t)=>fl(yc(t/(Lo-1)))),ch=qr.map(Da),cl=[Da([150,150,150]),Da([96,96,96])];function kc(e){return ch[Math.round(Math.min(1,Math.max(0,e))*(Lo-1))]}function ul(e){let t=Math.round(Math.min(1,Math.max(0,e))*(Lo-1));return`rgb(${qr[t].join(" ")})`}var Sc=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>ul(t/16)).join(", ")})`,wc=["#0072b2","#d55e00","#009e73","#cc79a7","#e69f00","#56b4e9","#8c8c8c","#b8a800"],Co=new Map;function uh(e){let t=Co.get(e);return t!==void 0?t:(Co.set(e,Co.size),Co.size-1)}function un(e){return wc[uh(e)%wc.length]}function Mc(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(64,r))}function $n([e,t],n){if(e===1&&t===1)return 40;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(40/2,r)))}function Yr(e,t){return e===255?Number.NaN:e/254*t}function Dn(e,t){return t==="entropy"?e:Math.exp(e)}function dl(e,t){return[Dn(0,t),Dn(e,t)]}function Ac(e,t,n){let[r,a]=dl(t,n),o=a-r;return Float64Array.from({length:256},(i,s)=>{let c=Dn(Yr(s,e),n);return o>0?Math.min(1,(c-r)/o):c-r})}function Tc(e,t,n){let r=Dn(Yr(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Math.round(Math.exp(t))} channels`}function Pc(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function Ec([e,t],n){return Array.from({length:n},(r,a)=>e+(t-e)*a/(n-1))}function No(e,t,n){let r=e.map(i=>i.greatest),a=Math.max(0,...r),o=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==a)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:Ec(dl(a,n),5).map(i=>i.toFixed(o)),unit:n==="entropy"?"nats":"channels"}}function Rc(e,t,n,r){let a=n==="shared"?t:e.greatest;return Uint32Array.from(Ac(e.greatest,a,r),o=>Number.isNaN(o)?cl[0]:kc(o))}function dh(e,[t,n],r){let a=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(a===1)return{levels:e,height:t,width:n};let o=Math.ceil(t/a),i=Math.ceil(n/a),s=new Uint8Array(o*i);for(let c=0;c<o;c++)for(let u=0;u<i;u++)s[c*i+u]=ph(e,t,n,c,u,a);return{levels:s,height:o,width:i}}function ph(e,t,n,r,a,o){let i=Math.min(t,(r+1)*o),s=Math.min(n,(a+1)*o),c=0;for(let u=r*o;u<i;u++)for(let p=u*n+a*o;p<u*n+s;p++){let b=e[p];if(b===255)return 255;c+=b}return Math.round(c/((i-r*o)*(s-a*o)))}function Cc(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),a=r.createImageData(e.width,e.height);return{context:r,image:a,pixels:new Uint32Array(a.data.buffer)}}function $o(e,t,n,r,a){let{levels:o,height:i,width:s}=dh(t,n,a),{context:c,image:u,pixels:p}=Cc(e,i,s);for(let b=0;b<o.length;b++){let g=o[b];p[b]=g===255?hh(b,s):r[g]}c.putImageData(u,0,0)}function hh(e,t){return cl[(e%t+Math.floor(e/t))%2===0?0:1]}function lr(e,t,n,r,a){let o=Cc(e,r,a),i=n*r*a*3,{data:s}=o.image;for(let c=i,u=0;c<i+r*a*3;c+=3,u+=4)s[u]=t[c],s[u+1]=t[c+1],s[u+2]=t[c+2],s[u+3]=255;o.context.putImageData(o.image,0,0)}var Do=Ce(()=>(B.value?.layers??[]).map(e=>Rc(e,yf.value,dt.value,Pe.value)));function In(e,t){return e.picture.labels?.[t]??`sample ${t+1}`}var Lc=Ce(()=>mh.value?[]:bh.value),mh=Ce(()=>Ge.value===100),bh=Ce(()=>{let e=B.value?.picture.shape,t=Tt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,a)=>(lr(n,t,a,e[1],e[2]),n.toDataURL()))});function $c(e,t,n){let r=B.value?.layers[t]?.shape;if(r===void 0)return;let a=e.currentTarget.getBoundingClientRect(),o=(e.clientX-a.left)/a.width,i=(e.clientY-a.top)/a.height;yt.value={layer:t,image:n,row:Nc(Math.floor(i*r[0]),r[0]),column:Nc(Math.floor(o*r[1]),r[1]),x:e.clientX,y:e.clientY}}function Dc(e,t,n){Ia.value={layer:t,image:n};let r=B.value?.layers[t]?.shape;r!==void 0&&e.matches(":focus-visible")&&Hc(e,{layer:t,image:n,row:r[0]>>1,column:r[1]>>1})}var gh={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function Ic(e){let t=gh[e.key],n=B.value,r=yt.value;if(e.key==="Escape"&&(yt.value=null),t===void 0||n===null||r===null)return;e.preventDefault();let a=n.layers[r.layer]?.shape??[1,1],o=r.row+t[0],i=r.column+t[1],s=r.layer+Math.floor(o/a[0]),c=r.image+Math.floor(i/a[1]),u=n.layers[s];if(u===void 0||c<0||c>=n.images)return;let[p,b]=u.shape,g=s!==r.layer||c!==r.image,v={layer:s,image:c,row:s===r.layer?o:t[0]>0?0:p-1,column:c!==r.image?t[1]>0?0:b-1:Math.floor((i+.5)/a[1]*b)},w=`canvas[data-row="${s}"][data-image="${c}"]`,A=document.querySelector(w);A!==null&&(g&&A.focus(),Hc(A,v))}function Hc(e,t){let n=e.getBoundingClientRect(),[r,a]=B.value?.layers[t.layer]?.shape??[1,1];yt.value={...t,x:n.left+(t.column+1)/a*n.width,y:n.top+(t.row+1)/r*n.height}}function Nc(e,t){return Math.min(t-1,Math.max(0,e))}var vh=Symbol.for("pv"),_h=0;function h(e,t,n,r,a,o){t||(t={});var i,s,c=t;if("ref"in c&&typeof e!="function")for(s in c={},t)s=="ref"?i=t[s]:c[s]=t[s];var u={type:e,props:c,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vh,__v:--_h,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),oe.vnode&&oe.vnode(u),u}function hl(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),a=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*a/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function Oc({run:e,layer:t,image:n}){let r=yt.value,a=r?.image===n?e.layers[r.layer]:void 0,o=e.layers[t];return!r||a===void 0||o===void 0?null:h("span",{class:r.layer===t?"marker under-pointer":"marker",style:hl(r,a.shape,o.shape)})}function Uc({run:e,layer:t,image:n}){let r=vt(null),a=e.layers[t],[o,i]=a.shape,s=$n(a.shape,He.value);Pn(()=>{let p=Ot.value,b=Do.value[t];if(p.state!=="here"||r.current===null||b===void 0)return;let v=p.maps[t].subarray(n*o*i,(n+1)*o*i),w=Math.round(Math.max(He.value,s)*devicePixelRatio);$o(r.current,v,a.shape,b,w)});let c=Lc.value[n],u=Ia.value.layer===t&&Ia.value.image===n;return h("td",{children:h("div",{class:"map",style:{height:`${s}px`,backgroundImage:c?`url("${c}")`:void 0},children:[h("canvas",{ref:r,"data-testid":"map","data-layer":a.name,"data-row":t,"data-image":n,role:"img","aria-label":`${a.name}, ${In(e,n)}`,tabIndex:u?0:-1,style:{opacity:Ge.value/100},onPointerMove:p=>$c(p,t,n),onPointerLeave:()=>{yt.value=null},onFocus:p=>Dc(p.currentTarget,t,n),onBlur:()=>{yt.value=null},onKeyDown:Ic}),o*i===1&&h(yh,{layer:a,row:t,image:n}),h(Oc,{run:e,layer:t,image:n})]})})}function yh({layer:e,row:t,image:n}){let r=Ot.value,a=r.state==="here"?r.maps[t]?.[n]:void 0;if(a===void 0)return null;let o=Dn(Yr(a,e.greatest),Pe.value),i=globalThis.Number.isNaN(o)?"no number":o.toFixed(Pe.value==="entropy"?2:1);return h("span",{class:"number",children:i})}function zc({run:e,layer:t}){let{name:n,channels:r,greatest:a}=t,[o,i]=t.shape,s=e.entropies[n]?.[En.value]??null,c=s===null||a===0?null:s/a;return h("th",{scope:"row",class:"layer",children:[h("b",{class:"name",title:n,children:n}),h("span",{class:"quiet",children:[r," channels, ",o," \xD7 ",i]}),h("span",{class:"mean",children:[s===null?"no number":`${s.toFixed(2)} nats`,h("span",{class:"quiet",children:[" of ",a.toFixed(2)]})]}),c!==null&&h("span",{class:"share",title:"Share of the greatest entropy, ln of the channels",children:[h("i",{children:h("i",{style:{width:`${100*c}%`,background:ul(c)}})}),Math.round(100*c)," %"]})]})}function Fc({run:e,image:t}){let n=vt(null),{shape:r}=e.picture,a=In(e,t);return Pn(()=>{n.current!==null&&r!==null&&Tt.value!==null&&lr(n.current,Tt.value,t,r[1],r[2])}),h("th",{scope:"col",class:"image",title:a,children:[r!==null&&h("div",{class:"map",style:{height:`${$n([r[1],r[2]],He.value)}px`},children:[h("canvas",{ref:n,role:"img","aria-label":`Image ${a}`}),h(xh,{run:e,image:t})]}),h("span",{class:"label",children:a})]})}function xh({run:e,image:t}){let n=yt.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:h("span",{class:"marker",style:hl(n,r.shape,r.shape)})}var Vc=172,Bc=6,He=de(96),Ia=de({layer:0,image:0});function Gc(){let e=vt(null),t=B.value,n=t?.images??0;if(Zn(()=>{let o=()=>{let s=e.current?.clientWidth??0;He.value=Mc(s-Vc-Bc*n,n)};o();let i=new ResizeObserver(o);return i.observe(e.current),()=>i.disconnect()},[n]),Pn(()=>{dt.value,Pe.value,Ot.value.state==="here"&&Of()}),t===null)return null;let{state:r}=Ot.value,a=n*(He.value+Bc)+Vc>(e.current?.clientWidth??1e9);return h("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[h("h2",{id:"heatmaps-title",children:[Pe.value==="entropy"?"Entropy":"Perplexity"," of the channels at each place",h("span",{class:"quiet",children:[h("span",{class:"name",children:Ie.value}),", ",_t(Rn.value??-1)]})]}),r==="damaged"&&h("p",{class:"notice",role:"status",children:"The maps of this epoch are damaged, and cannot be shown."}),h("div",{ref:e,class:a?"scroller wide":"scroller",style:{"--column":`${He.value}px`},children:h("table",{class:`grid ${r}`,"data-testid":"grid","aria-busy":r==="loading",children:[h("thead",{children:h("tr",{children:[h("th",{class:"corner",scope:"col",children:[h("span",{children:"Layer"}),h("span",{class:"quiet",children:["mean of ",t.samples.toLocaleString("en")," samples"]})]}),Array.from({length:n},(o,i)=>h(Fc,{run:t,image:i},i))]})}),h("tbody",{class:Ge.value<100?"over-pictures":"",children:t.layers.map((o,i)=>h("tr",{children:[h(zc,{run:t,layer:o}),Array.from({length:n},(s,c)=>h(Uc,{run:t,layer:i,image:c},c))]},o.name))})]})})]})}var Oa=2,Ha=20,Wc=62,ml=22,jr=150,sr=6,wh="Roboto, system-ui, sans-serif";function qc(){let e=Ot.value;if(e.state!=="here")return null;let{run:t,maps:n}=e,r=Math.max(480,jr+t.images*(He.value+sr))+2*Ha,{shape:a}=t.picture,o=a===null?0:$n([a[1],a[2]],He.value)+sr,i=t.layers.map(p=>Math.max(52,$n(p.shape,He.value))),s=Wc+ml+o+i.reduce((p,b)=>p+b+sr,0)+2*Ha,c=document.createElement("canvas");c.width=r*Oa,c.height=s*Oa;let u=c.getContext("2d");return u.scale(Oa,Oa),u.fillStyle=tr("--ground"),u.fillRect(0,0,r,s),u.imageSmoothingEnabled=!1,u.translate(Ha,Ha),kh(u,t,r-2*Ha),u.translate(0,Wc),Sh(u,t,o-sr),u.translate(0,ml+o),t.layers.forEach((p,b)=>{Mh(u,t,b);for(let g=0;g<t.images;g++)Ah(u,t,n[b],b,g);u.translate(0,i[b]+sr)}),c}function Kr(e,t,n,r,a){let o=t;for(;o.length>1&&e.measureText(o).width>a;)o=`${o.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(o,n,r)}function fr(e,t,n,r=400){e.font=`${r} ${t}px ${wh}`,e.fillStyle=tr(n),e.textAlign="left",e.textBaseline="top"}function kh(e,t,n){fr(e,16,"--ink",600),Kr(e,`${t.name}, ${_t(Rn.value??-1)}`,0,0,n-220-16),fr(e,12,"--quiet");let a=Pe.value==="entropy"?"Entropy":"Perplexity";Kr(e,`${a} of the channels at each place`,0,22,n-220-16);let o=n-220;qr.forEach((c,u)=>{e.fillStyle=`rgb(${c.join(" ")})`,e.fillRect(o+u*220/qr.length,0,220/qr.length+.5,12)}),fr(e,11,"--quiet");let{ticks:i,unit:s}=No(t.layers,dt.value,Pe.value);i.forEach((c,u)=>{e.textAlign=u===0?"left":u===i.length-1?"right":"center",e.fillText(c,o+u*220/(i.length-1),17)}),e.textAlign="left",e.fillText(s,o,32)}function Sh(e,t,n){let{shape:r}=t.picture;for(let a=0;a<t.images;a++){let o=jr+a*(He.value+sr);if(fr(e,11,"--ink"),Kr(e,In(t,a),o,4,He.value),r!==null&&Tt.value!==null){let i=document.createElement("canvas");lr(i,Tt.value,a,r[1],r[2]),e.drawImage(i,o,ml,He.value,n)}}}function Mh(e,t,n){let r=t.layers[n],[a,o]=r.shape,i=B.value?.entropies[r.name]?.[En.value]??null;fr(e,13,"--ink",600),Kr(e,r.name,0,0,jr-12),fr(e,11,"--quiet"),Kr(e,`${r.channels} channels, ${a} \xD7 ${o}`,0,18,jr-12);let s=i===null?"no number":`mean ${i.toFixed(2)} nats`;Kr(e,`${s} of ${r.greatest.toFixed(2)}`,0,33,jr-12)}function Ah(e,t,n,r,a){let o=t.layers[r],[i,s]=o.shape,c=jr+a*(He.value+sr),u=$n(o.shape,He.value),p=document.createElement("canvas"),{shape:b}=t.picture;Ge.value<100&&b!==null&&Tt.value!==null&&(lr(p,Tt.value,a,b[1],b[2]),e.drawImage(p,c,0,He.value,u));let g=n.subarray(a*i*s,(a+1)*i*s),v=Do.value[r];if($o(p,g,o.shape,v,Math.max(He.value,u)*Oa),e.globalAlpha=Ge.value/100,e.drawImage(p,c,0,He.value,u),e.globalAlpha=1,i*s===1){let w=Dn(Yr(g[0],o.greatest),Pe.value);fr(e,12,"--ink",600),e.fillStyle="#fff",e.shadowColor="#000",e.shadowBlur=3,e.textAlign="center",e.textBaseline="middle";let A=Number.isNaN(w)?"no number":w.toFixed(Pe.value==="entropy"?2:1);e.fillText(A,c+He.value/2,u/2),e.shadowBlur=0}}function Yc(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function jc(){Yc(new Blob([Uf(et.value)],{type:"text/csv"}),"sparsity.csv")}function Kc(){let t=`sparsity ${B.value?.name??""} ${_t(Rn.value??-1)}.png`;qc()?.toBlob(n=>{n!==null&&Yc(n,t)},"image/png")}function Jc(){let{ticks:e,unit:t}=No(B.value?.layers??[],dt.value,Pe.value);return h("figure",{class:"colour-bar","data-testid":"colour-bar",children:[h("div",{class:"gradient",style:{background:Sc}}),h("div",{class:"ticks",children:e.map((n,r)=>h("span",{children:n},r))}),h("figcaption",{children:[h("span",{children:t}),h("span",{class:"no-number",children:[h("i",{class:"chequer"})," not a number"]})]})]})}function Qc(){let e=B.value?.picture.shape!=null;return h(Re,{children:[h("section",{class:"panel","aria-labelledby":"display-title",children:[h("h2",{id:"display-title",children:"Heatmaps"}),h(Zc,{label:"Value",value:Pe,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),h(Zc,{label:"Scale",value:dt,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"]]}),h(Jc,{}),e&&h("label",{class:"opacity",children:[h("span",{children:["Map over image ",h("output",{children:[Ge.value," %"]})]}),h("input",{type:"range",min:0,max:100,step:5,value:Ge.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${Ge.value} %`,onInput:t=>{Ge.value=t.currentTarget.valueAsNumber}})]})]}),h("section",{class:"panel","aria-labelledby":"download-title",children:[h("h2",{id:"download-title",children:"Download"}),h("div",{class:"buttons",children:[h("button",{type:"button","data-testid":"download-png",onClick:Kc,children:"Heatmaps, PNG"}),h("button",{type:"button","data-testid":"download-csv",onClick:jc,children:"Numbers, CSV"})]})]}),h("section",{class:"panel keys quiet","aria-label":"Keys",children:[h("p",{children:[h("kbd",{children:"\u2190"})," ",h("kbd",{children:"\u2192"})," epoch, with ",h("kbd",{children:"Shift"})," ten"]}),h("p",{children:[h("kbd",{children:"Home"})," ",h("kbd",{children:"End"})," first, last"]}),h("p",{children:[h("kbd",{children:"Space"})," play"]})]})]})}function Zc({label:e,value:t,choices:n}){return h("fieldset",{class:"switch",children:[h("legend",{children:e}),h("div",{children:n.map(([r,a,o])=>h("label",{title:o,children:[h("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),h("span",{children:a})]},r))})]})}var bl=256;function Xc(e){return Array.from({length:bl},(t,n)=>{let r=n/(bl-1);return xc(e?.08+.92*r:.98*(1-r))})}function eu(e){return`linear-gradient(to right, ${Xc(e).filter((n,r)=>r%15===0).join(", ")})`}function tu(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function nu(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:tu(n,e)}))}function ru(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function au(e,t,n,r,a){let o=e[0]??0,i=e.at(-1)??0,s=document.createElement("canvas");s.width=i-o+1,s.height=Ln;let c=s.getContext("2d"),u=c.createImageData(s.width,Ln),p=new Uint32Array(u.data.buffer),b=Xc(a).map(g=>Da(fl(g)));return e.forEach((g,v)=>{let w=t[v]?.subarray(n*Ln,(n+1)*Ln),A=e[v+1]??g+1;for(let M=0;w!==void 0&&M<Ln;M++){let R=w[M];if(R===0)continue;let x=b[Math.round(tu(R,r)*(bl-1))],E=(Ln-1-M)*s.width;p.fill(x,E+g-o,E+A-o)}}),c.putImageData(u,0,0),s}function ou(e){let t=bo(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:a})=>{let o=new Map(r.map((i,s)=>[i,a[s]??null]));return t.map(i=>o.get(i))});return[t,...n]}function Io({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return t[r]??null;return null}var Th="uplot",Ph="u-hz",Eh="u-vt",Rh="u-title",Ch="u-wrap",Lh="u-under",Nh="u-over",$h="u-axis",dr="u-off",Dh="u-select",Ih="u-cursor-x",Hh="u-cursor-y",Oh="u-cursor-pt",Uh="u-legend",zh="u-live",Fh="u-inline",Vh="u-series",Bh="u-marker",iu="u-label",Gh="u-value",za="width",Fa="height";var lu="bottom",Jr="left",gl="right",$l="#000",su=$l+"0",vl="mousemove",fu="mousedown",_l="mouseup",cu="mouseenter",uu="mouseleave",du="dblclick",Wh="resize",qh="scroll",pu="change",Fo="dppxchange",Dl="--",ra=typeof window<"u",Sl=ra?document:null,Qr=ra?window:null,Yh=ra?navigator:null,ce,Ho;function Ml(){let e=devicePixelRatio;ce!=e&&(ce=e,Ho&&Tl(pu,Ho,Ml),Ho=matchMedia(`(min-resolution: ${ce-.001}dppx) and (max-resolution: ${ce+.001}dppx)`),pr(pu,Ho,Ml),Qr.dispatchEvent(new CustomEvent(Fo)))}function Pt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Al(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function ke(e,t,n){e.style[t]=n+"px"}function Zt(e,t,n,r){let a=Sl.createElement(e);return t!=null&&Pt(a,t),n?.insertBefore(a,r),a}function zt(e,t){return Zt("div",e,t)}var hu=new WeakMap;function dn(e,t,n,r,a){let o="translate("+t+"px,"+n+"px)",i=hu.get(e);o!=i&&(e.style.transform=o,hu.set(e,o),t<0||n<0||t>r||n>a?Pt(e,dr):Al(e,dr))}var mu=new WeakMap;function bu(e,t,n){let r=t+n,a=mu.get(e);r!=a&&(mu.set(e,r),e.style.background=t,e.style.borderColor=n)}var gu=new WeakMap;function vu(e,t,n,r){let a=t+""+n,o=gu.get(e);a!=o&&(gu.set(e,a),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var Il={passive:!0},jh={...Il,capture:!0};function pr(e,t,n,r){t.addEventListener(e,n,r?jh:Il)}function Tl(e,t,n,r){t.removeEventListener(e,n,Il)}ra&&Ml();function Qt(e,t,n,r){let a;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)a=o?n+r>>1:Et((n+r)/2),t[a]<e?n=a:r=a;return e-t[n]<=t[r]-e?n:r}function qu(e){return(n,r,a)=>{let o=-1,i=-1;for(let s=r;s<=a;s++)if(e(n[s])){o=s;break}for(let s=a;s>=r;s--)if(e(n[s])){i=s;break}return[o,i]}}var Yu=e=>e!=null,ju=e=>e!=null&&e>0,Go=qu(Yu),Kh=qu(ju);function Jh(e,t,n,r=0,a=!1){let o=a?Kh:Go,i=a?ju:Yu;[t,n]=o(e,t,n);let s=e[t],c=e[t];if(t>-1)if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let u=t;u<=n;u++){let p=e[u];i(p)&&(p<s?s=p:p>c&&(c=p))}return[s??ge,c??-ge]}function Wo(e,t,n,r){let a=xu(e),o=xu(t);e==t&&(a==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?vn:Ku,s=a==1?Et:Ft,c=o==1?Ft:Et,u=s(i(qe(e))),p=c(i(qe(t))),b=Xr(n,u),g=Xr(n,p);return n==10&&(u<0&&(b=ve(b,-u)),p<0&&(g=ve(g,-p))),r||n==2?(e=b*a,t=g*o):(e=Xu(e,b),t=qo(t,g)),[e,t]}function Hl(e,t,n,r){let a=Wo(e,t,n,r);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var Ol=.1,_u={mode:3,pad:Ol},Ba={pad:0,soft:null,mode:0},Zh={min:Ba,max:Ba};function Vo(e,t,n,r){return Yo(n)?yu(e,t,n):(Ba.pad=n,Ba.soft=r?0:null,Ba.mode=r?3:0,yu(e,t,Zh))}function se(e,t){return e??t}function Qh(e,t,n){for(t=se(t,0),n=se(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function yu(e,t,n){let r=n.min,a=n.max,o=se(r.pad,0),i=se(a.pad,0),s=se(r.hard,-ge),c=se(a.hard,ge),u=se(r.soft,ge),p=se(a.soft,-ge),b=se(r.mode,0),g=se(a.mode,0),v=t-e,w=vn(v),A=ht(qe(e),qe(t)),M=vn(A),R=qe(M-w);(v<1e-24||R>10)&&(v=0,(e==0||t==0)&&(v=1e-24,b==2&&u!=ge&&(o=0),g==2&&p!=-ge&&(i=0)));let x=v||A||1e3,E=vn(x),S=Xr(10,Et(E)),W=x*(v==0?e==0?.1:1:o),D=ve(Xu(e-W,S/10),24),Y=e>=u&&(b==1||b==3&&D<=u||b==2&&D>=u)?u:ge,G=ht(s,D<Y&&e>=Y?Y:Xt(Y,D)),Z=x*(v==0?t==0?.1:1:i),z=ve(qo(t+Z,S/10),24),C=t<=p&&(g==1||g==3&&z>=p||g==2&&z<=p)?p:-ge,q=Xt(c,z>C&&t<=C?C:ht(C,z));return G==q&&G==0&&(q=100),[G,q]}var Xh=new Intl.NumberFormat(ra?Yh.language:"en-US"),Ul=e=>Xh.format(e),Rt=Math,zo=Rt.PI,qe=Rt.abs,Et=Rt.floor,We=Rt.round,Ft=Rt.ceil,Xt=Rt.min,ht=Rt.max,Xr=Rt.pow,xu=Rt.sign,vn=Rt.log10,Ku=Rt.log2,em=(e,t=1)=>Rt.sinh(e)*t,yl=(e,t=1)=>Rt.asinh(e/t),ge=1/0;function wu(e){return(vn((e^e>>31)-(e>>31))|0)+1}function Pl(e,t,n){return Xt(ht(e,t),n)}function Ju(e){return typeof e=="function"}function ne(e){return Ju(e)?e:()=>e}var tm=()=>{},Zu=e=>e,Qu=(e,t)=>t,nm=e=>null,ku=e=>!0,Su=(e,t)=>e==t,rm=/\.\d*?(?=9{6,}|0{6,})/gm,hr=e=>{if(td(e)||On.has(e))return e;let t=`${e}`,n=t.match(rm);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[a,o]=t.split("e");return+`${hr(a)}e${o}`}return ve(e,r)};function cr(e,t){return hr(ve(hr(e/t))*t)}function qo(e,t){return hr(Ft(hr(e/t))*t)}function Xu(e,t){return hr(Et(hr(e/t))*t)}function ve(e,t=0){if(td(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return We(r)/n}var On=new Map;function ed(e){return((""+e).split(".")[1]||"").length}function Wa(e,t,n,r){let a=[],o=r.map(ed);for(let i=t;i<n;i++){let s=qe(i),c=ve(Xr(e,i),s);for(let u=0;u<r.length;u++){let p=e==10?+`${r[u]}e${i}`:r[u]*c,b=(i>=0?0:s)+(i>=o[u]?0:o[u]),g=e==10?p:ve(p,b);a.push(g),On.set(g,b)}}return a}var Ga={},zl=[],ea=[null,null],Hn=Array.isArray,td=Number.isInteger,am=e=>e===void 0;function Mu(e){return typeof e=="string"}function Yo(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function om(e){return e!=null&&typeof e=="object"}var im=Object.getPrototypeOf(Uint8Array),nd="__proto__";function ta(e,t=Yo){let n;if(Hn(e)){let r=e.find(a=>a!=null);if(Hn(r)||t(r)){n=Array(e.length);for(let a=0;a<e.length;a++)n[a]=ta(e[a],t)}else n=e.slice()}else if(e instanceof im)n=e.slice();else if(t(e)){n={};for(let r in e)r!=nd&&(n[r]=ta(e[r],t))}else n=e;return n}function Ue(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let a in r)a!=nd&&(Yo(e[a])?Ue(e[a],ta(r[a])):e[a]=ta(r[a]))}return e}var lm=0,sm=1,fm=2;function cm(e,t,n){for(let r=0,a,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(a=i-1;a>=0&&e[a]==null;)e[a--]=null;for(a=i+1;a<n&&e[a]==null;)e[o=a++]=null}}}function um(e,t){if(hm(e)){let i=e[0].slice();for(let s=1;s<e.length;s++)i.push(...e[s].slice(1));return mm(i[0])||(i=pm(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let c=e[i][0],u=c.length;for(let p=0;p<u;p++)n.add(c[p])}let r=[Array.from(n).sort((i,s)=>i-s)],a=r[0].length,o=new Map;for(let i=0;i<a;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let s=e[i],c=s[0];for(let u=1;u<s.length;u++){let p=s[u],b=Array(a).fill(void 0),g=t?t[i][u]:sm,v=[];for(let w=0;w<p.length;w++){let A=p[w],M=o.get(c[w]);A===null?g!=lm&&(b[M]=A,g==fm&&v.push(M)):b[M]=A}cm(b,v,a),r.push(b)}}return r}var dm=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function pm(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let a=[];for(let o=0;o<e.length;o++){let i=e[o],s=Array(n);for(let c=0;c<n;c++)s[c]=i[r[c]];a.push(s)}return a}function hm(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let a=e[r][0];if(a.length!=n)return!1;if(a!=t){for(let o=0;o<n;o++)if(a[o]!=t[o])return!1}}return!0}function mm(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,a=n-1;for(;r<=a&&e[r]==null;)r++;for(;a>=r&&e[a]==null;)a--;if(a<=r)return!0;let o=ht(1,Et((a-r+1)/t));for(let i=e[r],s=r+o;s<=a;s+=o){let c=e[s];if(c!=null){if(c<=i)return!1;i=c}}return!0}var rd=["January","February","March","April","May","June","July","August","September","October","November","December"],ad=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function od(e){return e.slice(0,3)}var bm=ad.map(od),gm=rd.map(od),vm={MMMM:rd,MMM:gm,WWWW:ad,WWW:bm};function Ua(e){return(e<10?"0":"")+e}function _m(e){return(e<10?"00":e<100?"0":"")+e}var ym={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ua(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Ua(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ua(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ua(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ua(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>_m(e.getMilliseconds())};function Fl(e,t){t=t||vm;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(e);)n.push(a[0][0]=="{"?ym[a[1]]:a[0]);return o=>{let i="";for(let s=0;s<n.length;s++)i+=typeof n[s]=="string"?n[s]:n[s](o,t);return i}}var xm=new Intl.DateTimeFormat().resolvedOptions().timeZone;function wm(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==xm?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var id=e=>e%1==0,Bo=[1,2,2.5,5],km=Wa(10,-32,0,Bo),ld=Wa(10,0,32,Bo),Sm=ld.filter(id),ur=km.concat(ld),Vl=`
`,sd="{YYYY}",Au=Vl+sd,fd="{M}/{D}",Va=Vl+fd,Oo=Va+"/{YY}",cd="{aa}",Mm="{h}:{mm}",Zr=Mm+cd,Tu=Vl+Zr,Pu=":{ss}",pe=null;function ud(e){let t=e*1e3,n=t*60,r=n*60,a=r*24,o=a*30,i=a*365,c=(e==1?Wa(10,0,3,Bo).filter(id):Wa(10,-3,0,Bo)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,sd,pe,pe,pe,pe,pe,pe,1],[a*28,"{MMM}",Au,pe,pe,pe,pe,pe,1],[a,fd,Au,pe,pe,pe,pe,pe,1],[r,"{h}"+cd,Oo,pe,Va,pe,pe,pe,1],[n,Zr,Oo,pe,Va,pe,pe,pe,1],[t,Pu,Oo+" "+Zr,pe,Va+" "+Zr,pe,Tu,pe,1],[e,Pu+".{fff}",Oo+" "+Zr,pe,Va+" "+Zr,pe,Tu,pe,1]];function p(b){return(g,v,w,A,M,R)=>{let x=[],E=M>=i,S=M>=o&&M<i,W=b(w),D=ve(W*e,3),Y=xl(W.getFullYear(),E?0:W.getMonth(),S||E?1:W.getDate()),G=ve(Y*e,3);if(S||E){let Z=S?M/o:0,z=E?M/i:0,C=D==G?D:ve(xl(Y.getFullYear()+z,Y.getMonth()+Z,1)*e,3),q=new Date(We(C/e)),N=q.getFullYear(),K=q.getMonth();for(let V=0;C<=A;V++){let re=xl(N+z*V,K+Z*V,1),F=re-b(ve(re*e,3));C=ve((+re+F)*e,3),C<=A&&x.push(C)}}else{let Z=M>=a?a:M,z=Et(w)-Et(D),C=G+z+qo(D-G,Z);x.push(C);let q=b(C),N=q.getHours()+q.getMinutes()/n+q.getSeconds()/r,K=M/r,V=g.axes[v]._space,re=R/V;for(;C=ve(C+M,e==1?0:3),!(C>A);)if(K>1){let F=Et(ve(N+K,6))%24,ie=b(C).getHours()-F;ie>1&&(ie=-1),C-=ie*r,N=(N+K)%24;let he=x[x.length-1];ve((C-he)/M,3)*re>=.7&&x.push(C)}else x.push(C)}return x}}return[c,u,p]}var[Am,Tm,Pm]=ud(1),[Em,Rm,Cm]=ud(.001);Wa(2,-53,53,[1]);function Eu(e,t){return e.map(n=>n.map((r,a)=>a==0||a==8||r==null?r:t(a==1||n[8]==0?r:n[1]+r)))}function Ru(e,t){return(n,r,a,o,i)=>{let s=t.find(w=>i>=w[0])||t[t.length-1],c,u,p,b,g,v;return r.map(w=>{let A=e(w),M=A.getFullYear(),R=A.getMonth(),x=A.getDate(),E=A.getHours(),S=A.getMinutes(),W=A.getSeconds(),D=M!=c&&s[2]||R!=u&&s[3]||x!=p&&s[4]||E!=b&&s[5]||S!=g&&s[6]||W!=v&&s[7]||s[1];return c=M,u=R,p=x,b=E,g=S,v=W,D(A)})}}function Lm(e,t){let n=Fl(t);return(r,a,o,i,s)=>a.map(c=>n(e(c)))}function xl(e,t,n){return new Date(e,t,n)}function Cu(e,t){return t(e)}var Nm="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Lu(e,t){return(n,r,a,o)=>o==null?Dl:t(e(r))}function $m(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Dm(e,t){return e.series[t].fill(e,t)}var Im={show:!0,live:!0,isolate:!1,mount:tm,markers:{show:!0,width:2,stroke:$m,fill:Dm,dash:"solid"},idx:null,idxs:null,values:[]};function Hm(e,t){let n=e.cursor.points,r=zt(),a=n.size(e,t);ke(r,za,a),ke(r,Fa,a);let o=a/-2;ke(r,"marginLeft",o),ke(r,"marginTop",o);let i=n.width(e,t,a);return i&&ke(r,"borderWidth",i),r}function Om(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Um(e,t){let n=e.series[t].points;return n._stroke||n._fill}function zm(e,t){return e.series[t].points.size}var wl=[0,0];function Fm(e,t,n){return wl[0]=t,wl[1]=n,wl}function Uo(e,t,n,r=!0){return a=>{a.button==0&&(!r||a.target==t)&&n(a)}}function kl(e,t,n,r=!0){return a=>{(!r||a.target==t)&&n(a)}}var Vm={show:!0,x:!0,y:!0,lock:!1,move:Fm,points:{one:!1,show:Hm,size:zm,width:0,stroke:Um,fill:Om},bind:{mousedown:Uo,mouseup:Uo,click:Uo,dblclick:Uo,mousemove:kl,mouseleave:kl,mouseenter:kl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},dd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Bl=Ue({},dd,{filter:Qu}),pd=Ue({},Bl,{size:10}),hd=Ue({},dd,{show:!1}),Gl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',md="bold "+Gl,bd=1.5,Nu={show:!0,scale:"x",stroke:$l,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:md,side:2,grid:Bl,ticks:pd,border:hd,font:Gl,lineGap:bd,rotate:0},Bm="Value",Gm="Time",$u={show:!0,scale:"x",auto:!1,sorted:1,min:ge,max:-ge,idxs:[]};function Wm(e,t,n,r,a){return t.map(o=>o==null?"":Ul(o))}function qm(e,t,n,r,a,o,i){let s=[],c=On.get(a)||0;n=i?n:ve(qo(n,a),c);for(let u=n;u<=r;u=ve(u+a,c))s.push(Object.is(u,-0)?0:u);return s}function El(e,t,n,r,a,o,i){let s=[],c=e.scales[e.axes[t].scale].log,u=c==10?vn:Ku,p=Et(u(n));a=Xr(c,p),c==10&&(a=ur[Qt(a,ur)]);let b=n,g=a*c;c==10&&(g=ur[Qt(g,ur)]);do s.push(b),b=b+a,c==10&&!On.has(b)&&(b=ve(b,On.get(a))),b>=g&&(a=b,g=a*c,c==10&&(g=ur[Qt(g,ur)]));while(b<=r);return s}function Ym(e,t,n,r,a,o,i){let c=e.scales[e.axes[t].scale].asinh,u=r>c?El(e,t,ht(c,n),r,a):[c],p=r>=0&&n<=0?[0]:[];return(n<-c?El(e,t,ht(c,-r),-n,a):[c]).reverse().map(g=>-g).concat(p,u)}var gd=/./,jm=/[12357]/,Km=/[125]/,Du=/1/,Rl=(e,t,n,r)=>e.map((a,o)=>t==4&&a==0||o%r==0&&n.test(a.toExponential()[a<0?1:0])?a:null);function Jm(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=e.scales[i],c=e.valToPos,u=o._space,p=c(10,i),b=c(9,i)-p>=u?gd:c(7,i)-p>=u?jm:c(5,i)-p>=u?Km:Du;if(b==Du){let g=qe(c(1,i)-p);if(g<u)return Rl(t.slice().reverse(),s.distr,b,Ft(u/g)).reverse()}return Rl(t,s.distr,b,1)}function Zm(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=o._space,c=e.valToPos,u=qe(c(1,i)-c(2,i));return u<s?Rl(t.slice().reverse(),3,gd,Ft(s/u)).reverse():t}function Qm(e,t,n,r){return r==null?Dl:t==null?"":Ul(t)}var Iu={show:!0,scale:"y",stroke:$l,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:md,side:3,grid:Bl,ticks:pd,border:hd,font:Gl,lineGap:bd,rotate:0};function Xm(e,t){let n=3+(e||1)*2;return ve(n*t,3)}function eb(e,t){let{scale:n,idxs:r}=e.series[0],a=e._data[0],o=e.valToPos(a[r[0]],n,!0),i=e.valToPos(a[r[1]],n,!0),s=qe(i-o),c=e.series[t],u=s/(c.points.space*ce);return r[1]-r[0]<=u}var Hu={scale:null,auto:!0,sorted:0,min:ge,max:-ge},vd=(e,t,n,r,a)=>a,Ou={show:!0,auto:!0,sorted:0,gaps:vd,alpha:1,facets:[Ue({},Hu,{scale:"x"}),Ue({},Hu,{scale:"y"})]},Uu={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:vd,alpha:1,points:{show:eb,filter:null},values:null,min:ge,max:-ge,idxs:[],path:null,clip:null};function tb(e,t,n,r,a){return n/10}var _d={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},nb=Ue({},_d,{time:!1,ori:1}),zu={};function yd(e,t){let n=zu[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(a=>a!=r)},pub(r,a,o,i,s,c,u){for(let p=0;p<n.plots.length;p++)n.plots[p]!=a&&n.plots[p].pub(r,a,o,i,s,c,u)}},e!=null&&(zu[e]=n)),n}var na=1,Cl=2;function mr(e,t,n){let r=e.mode,a=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,s=e.bbox,c=o[0],u=r==2?o[1]:o[t],p=r==2?i[a.facets[0].scale]:i[e.series[0].scale],b=r==2?i[a.facets[1].scale]:i[a.scale],g=s.left,v=s.top,w=s.width,A=s.height,M=e.valToPosH,R=e.valToPosV;return p.ori==0?n(a,c,u,p,b,M,R,g,v,w,A,Ko,aa,Zo,wd,Sd):n(a,c,u,p,b,R,M,v,g,A,w,Jo,oa,Yl,kd,Md)}function Wl(e,t){let n=0,r=0,a=se(e.bands,zl);for(let o=0;o<a.length;o++){let i=a[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function rb(e,t,n,r,a){let o=e.mode,i=e.series[t],s=o==2?i.facets[1].scale:i.scale,c=e.scales[s];return a==-1?c.min:a==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function _n(e,t,n,r,a,o){return mr(e,t,(i,s,c,u,p,b,g,v,w,A,M)=>{let R=i.pxRound,x=u.dir*(u.ori==0?1:-1),E=u.ori==0?aa:oa,S,W;x==1?(S=n,W=r):(S=r,W=n);let D=R(b(s[S],u,A,v)),Y=R(g(c[S],p,M,w)),G=R(b(s[W],u,A,v)),Z=R(g(o==1?p.max:p.min,p,M,w)),z=new Path2D(a);return E(z,G,Z),E(z,D,Z),E(z,D,Y),z})}function jo(e,t,n,r,a,o){let i=null;if(e.length>0){i=new Path2D;let s=t==0?Zo:Yl,c=n;for(let b=0;b<e.length;b++){let g=e[b];if(g[1]>g[0]){let v=g[0]-c;v>0&&s(i,c,r,v,r+o),c=g[1]}}let u=n+a-c,p=10;u>0&&s(i,c,r-p/2,u,r+o+p)}return i}function ab(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function ql(e,t,n,r,a,o,i){let s=[],c=e.length;for(let u=a==1?n:r;u>=n&&u<=r;u+=a)if(t[u]===null){let b=u,g=u;if(a==1)for(;++u<=r&&t[u]===null;)g=u;else for(;--u>=n&&t[u]===null;)g=u;let v=o(e[b]),w=g==b?v:o(e[g]),A=b-a;v=i<=0&&A>=0&&A<c?o(e[A]):v;let R=g+a;w=i>=0&&R>=0&&R<c?o(e[R]):w,w>=v&&s.push([v,w])}return s}function Fu(e){return e==0?Zu:e==1?We:t=>cr(t,e)}function xd(e){let t=e==0?Ko:Jo,n=e==0?(a,o,i,s,c,u)=>{a.arcTo(o,i,s,c,u)}:(a,o,i,s,c,u)=>{a.arcTo(i,o,c,s,u)},r=e==0?(a,o,i,s,c)=>{a.rect(o,i,s,c)}:(a,o,i,s,c)=>{a.rect(i,o,c,s)};return(a,o,i,s,c,u=0,p=0)=>{u==0&&p==0?r(a,o,i,s,c):(u=Xt(u,s/2,c/2),p=Xt(p,s/2,c/2),t(a,o+u,i),n(a,o+s,i,o+s,i+c,u),n(a,o+s,i+c,o,i+c,p),n(a,o,i+c,o,i,p),n(a,o,i,o+s,i,u),a.closePath())}}var Ko=(e,t,n)=>{e.moveTo(t,n)},Jo=(e,t,n)=>{e.moveTo(n,t)},aa=(e,t,n)=>{e.lineTo(t,n)},oa=(e,t,n)=>{e.lineTo(n,t)},Zo=xd(0),Yl=xd(1),wd=(e,t,n,r,a,o)=>{e.arc(t,n,r,a,o)},kd=(e,t,n,r,a,o)=>{e.arc(n,t,r,a,o)},Sd=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(t,n,r,a,o,i)},Md=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(n,t,a,r,i,o)};function Ad(e){return(t,n,r,a,o)=>mr(t,n,(i,s,c,u,p,b,g,v,w,A,M)=>{let{pxRound:R,points:x}=i,E,S;u.ori==0?(E=Ko,S=wd):(E=Jo,S=kd);let W=ve(x.width*ce,3),D=(x.size-x.width)/2*ce,Y=ve(D*2,3),G=new Path2D,Z=new Path2D,{left:z,top:C,width:q,height:N}=t.bbox;Zo(Z,z-Y,C-Y,q+Y*2,N+Y*2);let K=V=>{if(c[V]!=null){let re=R(b(s[V],u,A,v)),F=R(g(c[V],p,M,w));E(G,re+D,F),S(G,re,F,D,0,zo*2)}};if(o)o.forEach(K);else for(let V=r;V<=a;V++)K(V);return{stroke:W>0?G:null,fill:G,clip:Z,flags:na|Cl}})}function Td(e){return(t,n,r,a,o,i)=>{r!=a&&(o!=r&&i!=r&&e(t,n,r),o!=a&&i!=a&&e(t,n,a),e(t,n,i))}}var ob=Td(aa),ib=Td(oa);function Pd(e){let t=se(e?.alignGaps,0);return(n,r,a,o)=>mr(n,r,(i,s,c,u,p,b,g,v,w,A,M)=>{[a,o]=Go(c,a,o);let R=i.pxRound,x=N=>R(b(N,u,A,v)),E=N=>R(g(N,p,M,w)),S,W;u.ori==0?(S=aa,W=ob):(S=oa,W=ib);let D=u.dir*(u.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:na},G=Y.stroke,Z=!1;if(o-a>=A*4){let N=O=>n.posToVal(O,u.key,!0),K=null,V=null,re,F,mt,Se=x(s[D==1?a:o]),ie=x(s[a]),he=x(s[o]),ee=N(D==1?ie+1:he-1);for(let O=D==1?a:o;O>=a&&O<=o;O+=D){let ze=s[O],Me=(D==1?ze<ee:ze>ee)?Se:x(ze),ue=c[O];Me==Se?ue!=null?(F=ue,K==null?(S(G,Me,E(F)),re=K=V=F):F<K?K=F:F>V&&(V=F)):ue===null&&(Z=!0):(K!=null&&W(G,Se,E(K),E(V),E(re),E(F)),ue!=null?(F=ue,S(G,Me,E(F)),K=V=re=F):(K=V=null,ue===null&&(Z=!0)),Se=Me,ee=N(Se+D))}K!=null&&K!=V&&mt!=Se&&W(G,Se,E(K),E(V),E(re),E(F))}else for(let N=D==1?a:o;N>=a&&N<=o;N+=D){let K=c[N];K===null?Z=!0:K!=null&&S(G,x(s[N]),E(K))}let[C,q]=Wl(n,r);if(i.fill!=null||C!=0){let N=Y.fill=new Path2D(G),K=i.fillTo(n,r,i.min,i.max,C),V=E(K),re=x(s[a]),F=x(s[o]);D==-1&&([F,re]=[re,F]),S(N,F,V),S(N,re,V)}if(!i.spanGaps){let N=[];Z&&N.push(...ql(s,c,a,o,D,x,t)),Y.gaps=N=i.gaps(n,r,a,o,N),Y.clip=jo(N,u.ori,v,w,A,M)}return q!=0&&(Y.band=q==2?[_n(n,r,a,o,G,-1),_n(n,r,a,o,G,1)]:_n(n,r,a,o,G,q)),Y})}function lb(e){let t=se(e.align,1),n=se(e.ascDesc,!1),r=se(e.alignGaps,0),a=se(e.extend,!1);return(o,i,s,c)=>mr(o,i,(u,p,b,g,v,w,A,M,R,x,E)=>{[s,c]=Go(b,s,c);let S=u.pxRound,{left:W,width:D}=o.bbox,Y=ie=>S(w(ie,g,x,M)),G=ie=>S(A(ie,v,E,R)),Z=g.ori==0?aa:oa,z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:na},C=z.stroke,q=g.dir*(g.ori==0?1:-1),N=G(b[q==1?s:c]),K=Y(p[q==1?s:c]),V=K,re=K;a&&t==-1&&(re=W,Z(C,re,N)),Z(C,K,N);for(let ie=q==1?s:c;ie>=s&&ie<=c;ie+=q){let he=b[ie];if(he==null)continue;let ee=Y(p[ie]),O=G(he);t==1?Z(C,ee,N):Z(C,V,O),Z(C,ee,O),N=O,V=ee}let F=V;a&&t==1&&(F=W+D,Z(C,F,N));let[mt,Se]=Wl(o,i);if(u.fill!=null||mt!=0){let ie=z.fill=new Path2D(C),he=u.fillTo(o,i,u.min,u.max,mt),ee=G(he);Z(ie,F,ee),Z(ie,re,ee)}if(!u.spanGaps){let ie=[];ie.push(...ql(p,b,s,c,q,Y,r));let he=u.width*ce/2,ee=n||t==1?he:-he,O=n||t==-1?-he:he;ie.forEach(ze=>{ze[0]+=ee,ze[1]+=O}),z.gaps=ie=u.gaps(o,i,s,c,ie),z.clip=jo(ie,g.ori,M,R,x,E)}return Se!=0&&(z.band=Se==2?[_n(o,i,s,c,C,-1),_n(o,i,s,c,C,1)]:_n(o,i,s,c,C,Se)),z})}function Vu(e,t,n,r,a,o,i=ge){if(e.length>1){let s=null;for(let c=0,u=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let p=qe(e[c]-e[s]);p<u&&(u=p,i=qe(n(e[c],r,a,o)-n(e[s],r,a,o)))}s=c}}return i}function sb(e){e=e||Ga;let t=se(e.size,[.6,ge,1]),n=e.align||0,r=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let o=ne(a),i=1-t[0],s=se(t[1],ge),c=se(t[2],1),u=se(e.disp,Ga),p=se(e.each,v=>{}),{fill:b,stroke:g}=u;return(v,w,A,M)=>mr(v,w,(R,x,E,S,W,D,Y,G,Z,z,C)=>{let q=R.pxRound,N=n,K=r*ce,V=s*ce,re=c*ce,F,mt;S.ori==0?[F,mt]=o(v,w):[mt,F]=o(v,w);let Se=S.dir*(S.ori==0?1:-1),ie=S.ori==0?Zo:Yl,he=S.ori==0?p:(I,_e,Fe,_r,Fn,tn,Vn)=>{p(I,_e,Fe,Fn,_r,Vn,tn)},ee=se(v.bands,zl).find(I=>I.series[0]==w),O=ee!=null?ee.dir:0,ze=R.fillTo(v,w,R.min,R.max,O),it=q(Y(ze,W,C,Z)),Me,ue,Vt,wt=z,Ee=q(R.width*ce),en=!1,pn=null,Ct=null,yn=null,br=null;b!=null&&(Ee==0||g!=null)&&(en=!0,pn=b.values(v,w,A,M),Ct=new Map,new Set(pn).forEach(I=>{I!=null&&Ct.set(I,new Path2D)}),Ee>0&&(yn=g.values(v,w,A,M),br=new Map,new Set(yn).forEach(I=>{I!=null&&br.set(I,new Path2D)})));let{x0:gr,size:sa}=u;if(gr!=null&&sa!=null){N=1,x=gr.values(v,w,A,M),gr.unit==2&&(x=x.map(Fe=>v.posToVal(G+Fe*z,S.key,!0)));let I=sa.values(v,w,A,M);sa.unit==2?ue=I[0]*z:ue=D(I[0],S,z,G)-D(0,S,z,G),wt=Vu(x,E,D,S,z,G,wt),Vt=wt-ue+K}else wt=Vu(x,E,D,S,z,G,wt),Vt=wt*i+K,ue=wt-Vt;Vt<1&&(Vt=0),Ee>=ue/2&&(Ee=0),Vt<5&&(q=Zu);let Ya=Vt>0,Un=wt-Vt-(Ya?Ee:0);ue=q(Pl(Un,re,V)),Me=(N==0?ue/2:N==Se?0:ue)-N*Se*((N==0?K/2:0)+(Ya?Ee/2:0));let lt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},vr=en?null:new Path2D,hn=null;if(ee!=null)hn=v.data[ee.series[1]];else{let{y0:I,y1:_e}=u;I!=null&&_e!=null&&(E=_e.values(v,w,A,M),hn=I.values(v,w,A,M))}let zn=F*ue,X=mt*ue;for(let I=Se==1?A:M;I>=A&&I<=M;I+=Se){let _e=E[I];if(_e==null)continue;if(hn!=null){let bt=hn[I]??0;if(_e-bt==0)continue;it=Y(bt,W,C,Z)}let Fe=S.distr!=2||u!=null?x[I]:I,_r=D(Fe,S,z,G),Fn=Y(se(_e,ze),W,C,Z),tn=q(_r-Me),Vn=q(ht(Fn,it)),kt=q(Xt(Fn,it)),Lt=Vn-kt;if(_e!=null){let bt=_e<0?X:zn,Bt=_e<0?zn:X;en?(Ee>0&&yn[I]!=null&&ie(br.get(yn[I]),tn,kt+Et(Ee/2),ue,ht(0,Lt-Ee),bt,Bt),pn[I]!=null&&ie(Ct.get(pn[I]),tn,kt+Et(Ee/2),ue,ht(0,Lt-Ee),bt,Bt)):ie(vr,tn,kt+Et(Ee/2),ue,ht(0,Lt-Ee),bt,Bt),he(v,w,I,tn-Ee/2,kt,ue+Ee,Lt)}}return Ee>0?lt.stroke=en?br:vr:en||(lt._fill=R.width==0?R._fill:R._stroke??R._fill,lt.width=0),lt.fill=en?Ct:vr,lt})}function fb(e,t){let n=se(t?.alignGaps,0);return(r,a,o,i)=>mr(r,a,(s,c,u,p,b,g,v,w,A,M,R)=>{[o,i]=Go(u,o,i);let x=s.pxRound,E=F=>x(g(F,p,M,w)),S=F=>x(v(F,b,R,A)),W,D,Y;p.ori==0?(W=Ko,Y=aa,D=Sd):(W=Jo,Y=oa,D=Md);let G=p.dir*(p.ori==0?1:-1),Z=E(c[G==1?o:i]),z=Z,C=[],q=[];for(let F=G==1?o:i;F>=o&&F<=i;F+=G)if(u[F]!=null){let Se=c[F],ie=E(Se);C.push(z=ie),q.push(S(u[F]))}let N={stroke:e(C,q,W,Y,D,x),fill:null,clip:null,band:null,gaps:null,flags:na},K=N.stroke,[V,re]=Wl(r,a);if(s.fill!=null||V!=0){let F=N.fill=new Path2D(K),mt=s.fillTo(r,a,s.min,s.max,V),Se=S(mt);Y(F,z,Se),Y(F,Z,Se)}if(!s.spanGaps){let F=[];F.push(...ql(c,u,o,i,G,E,n)),N.gaps=F=s.gaps(r,a,o,i,F),N.clip=jo(F,p.ori,w,A,M,R)}return re!=0&&(N.band=re==2?[_n(r,a,o,i,K,-1),_n(r,a,o,i,K,1)]:_n(r,a,o,i,K,re)),N})}function cb(e){return fb(ub,e)}function ub(e,t,n,r,a,o){let i=e.length;if(i<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),i==2)r(s,e[1],t[1]);else{let c=Array(i),u=Array(i-1),p=Array(i-1),b=Array(i-1);for(let g=0;g<i-1;g++)p[g]=t[g+1]-t[g],b[g]=e[g+1]-e[g],u[g]=p[g]/b[g];c[0]=u[0];for(let g=1;g<i-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?c[g]=0:(c[g]=3*(b[g-1]+b[g])/((2*b[g]+b[g-1])/u[g-1]+(b[g]+2*b[g-1])/u[g]),isFinite(c[g])||(c[g]=0));c[i-1]=u[i-2];for(let g=0;g<i-1;g++)a(s,e[g]+b[g]/3,t[g]+c[g]*b[g]/3,e[g+1]-b[g]/3,t[g+1]-c[g+1]*b[g]/3,e[g+1],t[g+1])}return s}var Ll=new Set;function Bu(){for(let e of Ll)e.syncRect(!0)}ra&&(pr(Wh,Qr,Bu),pr(qh,Qr,Bu,!0),pr(Fo,Qr,()=>{Ye.pxRatio=ce}));var db=Pd(),pb=Ad();function Gu(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Nl(o,i,t,n))}function hb(e,t){return e.map((n,r)=>r==0?{}:Ue({},t,n))}function Nl(e,t,n,r){return Ue({},t==0?n:r,e)}function Ed(e,t,n){return t==null?ea:[t,n]}var mb=Ed;function bb(e,t,n){return t==null?ea:Vo(t,n,Ol,!0)}function Rd(e,t,n,r){return t==null?ea:Wo(t,n,e.scales[r].log,!1)}var gb=Rd;function Cd(e,t,n,r){return t==null?ea:Hl(t,n,e.scales[r].log,!1)}var vb=Cd;function _b(e,t,n,r,a){let o=ht(wu(e),wu(t)),i=t-e,s=Qt(a/r*i,n);do{let c=n[s],u=r*c/i;if(u>=a&&o+(c<5?On.get(c):0)<=17)return[c,u]}while(++s<n.length);return[0,0]}function Wu(e){let t,n;return e=e.replace(/(\d+)px/,(r,a)=>(t=We((n=+a)*ce))+"px"),[e,t,n]}function yb(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ve(t[2]*ce,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ye(e,t,n){let r={mode:se(e.mode,1)},a=r.mode;function o(l,f,d,m){let _=f.valToPct(l);return m+d*(f.dir==-1?1-_:_)}function i(l,f,d,m){let _=f.valToPct(l);return m+d*(f.dir==-1?_:1-_)}function s(l,f,d,m){return f.ori==0?o(l,f,d,m):i(l,f,d,m)}r.valToPosH=o,r.valToPosV=i;let c=!1;r.status=0;let u=r.root=zt(Th);if(e.id!=null&&(u.id=e.id),Pt(u,e.class),e.title){let l=zt(Rh,u);l.textContent=e.title}let p=Zt("canvas"),b=r.ctx=p.getContext("2d"),g=zt(Ch,u);pr("click",g,l=>{l.target===w&&(ye!=Rr||Ae!=Cr)&&rt.click(r,l)},!0);let v=r.under=zt(Lh,g);g.appendChild(p);let w=r.over=zt(Nh,g);e=ta(e);let A=+se(e.pxAlign,1),M=Fu(A);(e.plugins||[]).forEach(l=>{l.opts&&(e=l.opts(r,e)||e)});let R=e.ms||.001,x=r.series=a==1?Gu(e.series||[],$u,Uu,!1):hb(e.series||[null],Ou),E=r.axes=Gu(e.axes||[],Nu,Iu,!0),S=r.scales={},W=r.bands=e.bands||[];W.forEach(l=>{l.fill=ne(l.fill||null),l.dir=se(l.dir,-1)});let D=a==2?x[1].facets[0].scale:x[0].scale,Y={axes:s0,series:r0},G=(e.drawOrder||["axes","series"]).map(l=>Y[l]);function Z(l){let f=l.distr==3?d=>vn(d>0?d:l.clamp(r,d,l.min,l.max,l.key)):l.distr==4?d=>yl(d,l.asinh):l.distr==100?d=>l.fwd(d):d=>d;return d=>{let m=f(d),{_min:_,_max:y}=l,k=y-_;return(m-_)/k}}function z(l){let f=S[l];if(f==null){let d=(e.scales||Ga)[l]||Ga;if(d.from!=null){z(d.from);let m=Ue({},S[d.from],d,{key:l});m.valToPct=Z(m),S[l]=m}else{f=S[l]=Ue({},l==D?_d:nb,d),f.key=l;let m=f.time,_=f.range,y=Hn(_);if((l!=D||a==2&&!m)&&(y&&(_[0]==null||_[1]==null)&&(_={min:_[0]==null?_u:{mode:1,hard:_[0],soft:_[0]},max:_[1]==null?_u:{mode:1,hard:_[1],soft:_[1]}},y=!1),!y&&Yo(_))){let k=_;_=(T,P,L)=>P==null?ea:Vo(P,L,k)}f.range=ne(_||(m?mb:l==D?f.distr==3?gb:f.distr==4?vb:Ed:f.distr==3?Rd:f.distr==4?Cd:bb)),f.auto=ne(y?!1:f.auto),f.clamp=ne(f.clamp||tb),f._min=f._max=null,f.valToPct=Z(f)}}}z("x"),z("y"),a==1&&x.forEach(l=>{z(l.scale)}),E.forEach(l=>{z(l.scale)});for(let l in e.scales)z(l);let C=S[D],q=C.distr,N,K;C.ori==0?(Pt(u,Ph),N=o,K=i):(Pt(u,Eh),N=i,K=o);let V={};for(let l in S){let f=S[l];(f.min!=null||f.max!=null)&&(V[l]={min:f.min,max:f.max},f.min=f.max=null)}let re=e.tzDate||(l=>new Date(We(l/R))),F=e.fmtDate||Fl,mt=R==1?Pm(re):Cm(re),Se=Ru(re,Eu(R==1?Tm:Rm,F)),ie=Lu(re,Cu(Nm,F)),he=[],ee=r.legend=Ue({},Im,e.legend),O=r.cursor=Ue({},Vm,{drag:{y:a==2}},e.cursor),ze=ee.show,it=O.show,Me=ee.markers;ee.idxs=he,Me.width=ne(Me.width),Me.dash=ne(Me.dash),Me.stroke=ne(Me.stroke),Me.fill=ne(Me.fill);let ue,Vt,wt,Ee=[],en=[],pn,Ct=!1,yn={};if(ee.live){let l=x[1]?x[1].values:null;Ct=l!=null,pn=Ct?l(r,1,0):{_:0};for(let f in pn)yn[f]=Dl}if(ze)if(ue=Zt("table",Uh,u),wt=Zt("tbody",null,ue),ee.mount(r,ue),Ct){Vt=Zt("thead",null,ue,wt);let l=Zt("tr",null,Vt);Zt("th",null,l);for(var br in pn)Zt("th",iu,l).textContent=br}else Pt(ue,Fh),ee.live&&Pt(ue,zh);let gr={show:!0},sa={show:!1};function Ya(l,f){if(f==0&&(Ct||!ee.live||a==2))return ea;let d=[],m=Zt("tr",Vh,wt,wt.childNodes[f]);Pt(m,l.class),l.show||Pt(m,dr);let _=Zt("th",null,m);if(Me.show){let T=zt(Bh,_);if(f>0){let P=Me.width(r,f);P&&(T.style.border=P+"px "+Me.dash(r,f)+" "+Me.stroke(r,f)),T.style.background=Me.fill(r,f)}}let y=zt(iu,_);l.label instanceof HTMLElement?y.appendChild(l.label):y.textContent=l.label,f>0&&(Me.show||(y.style.color=l.width>0?Me.stroke(r,f):Me.fill(r,f)),lt("click",_,T=>{if(O._lock)return;Gn(T);let P=x.indexOf(l);if((T.ctrlKey||T.metaKey)!=ee.isolate){let L=x.some(($,H)=>H>0&&H!=P&&$.show);x.forEach(($,H)=>{H>0&&rn(H,L?H==P?gr:sa:gr,!0,Oe.setSeries)})}else rn(P,{show:!l.show},!0,Oe.setSeries)},!1),xr&&lt(cu,_,T=>{O._lock||(Gn(T),rn(x.indexOf(l),Nr,!0,Oe.setSeries))},!1));for(var k in pn){let T=Zt("td",Gh,m);T.textContent="--",d.push(T)}return[m,d]}let Un=new Map;function lt(l,f,d,m=!0){let _=Un.get(f)||{},y=O.bind[l](r,f,d,m);y&&(pr(l,f,_[l]=y),Un.set(f,_))}function vr(l,f,d){let m=Un.get(f)||{};for(let _ in m)(l==null||_==l)&&(Tl(_,f,m[_]),delete m[_]);l==null&&Un.delete(f)}let hn=0,zn=0,X=0,I=0,_e=0,Fe=0,_r=_e,Fn=Fe,tn=X,Vn=I,kt=0,Lt=0,bt=0,Bt=0;r.bbox={};let Xo=!1,ja=!1,yr=!1,Bn=!1,Ka=!1,Nt=!1;function ei(l,f,d){(d||l!=r.width||f!=r.height)&&Jl(l,f),Ar(!1),yr=!0,ja=!0,Tr()}function Jl(l,f){r.width=hn=X=l,r.height=zn=I=f,_e=Fe=0,Jd(),Zd();let d=r.bbox;kt=d.left=cr(_e*ce,.5),Lt=d.top=cr(Fe*ce,.5),bt=d.width=cr(X*ce,.5),Bt=d.height=cr(I*ce,.5)}let Yd=3;function jd(){let l=!1,f=0;for(;!l;){f++;let d=i0(f),m=l0(f);l=f==Yd||d&&m,l||(Jl(r.width,r.height),ja=!0)}}function Kd({width:l,height:f}){ei(l,f)}r.setSize=Kd;function Jd(){let l=!1,f=!1,d=!1,m=!1;E.forEach((_,y)=>{if(_.show&&_._show){let{side:k,_size:T}=_,P=k%2,L=_.label!=null?_.labelSize:0,$=T+L;$>0&&(P?(X-=$,k==3?(_e+=$,m=!0):d=!0):(I-=$,k==0?(Fe+=$,l=!0):f=!0))}}),Wn[0]=l,Wn[1]=d,Wn[2]=f,Wn[3]=m,X-=xn[1]+xn[3],_e+=xn[3],I-=xn[2]+xn[0],Fe+=xn[0]}function Zd(){let l=_e+X,f=Fe+I,d=_e,m=Fe;function _(y,k){switch(y){case 1:return l+=k,l-k;case 2:return f+=k,f-k;case 3:return d-=k,d+k;case 0:return m-=k,m+k}}E.forEach((y,k)=>{if(y.show&&y._show){let T=y.side;y._pos=_(T,y._size),y.label!=null&&(y._lpos=_(T,y.labelSize))}})}if(O.dataIdx==null){let l=O.hover,f=l.skip=new Set(l.skip??[]);f.add(void 0);let d=l.prox=ne(l.prox),m=l.bias??=0;O.dataIdx=(_,y,k,T)=>{if(y==0)return k;let P=k,L=d(_,y,k,T)??ge,$=L>=0&&L<ge,H=C.ori==0?X:I,J=O.left,fe=t[0],le=t[y];if(f.has(le[k])){P=null;let te=null,j=null,U;if(m==0||m==-1)for(U=k;te==null&&U-- >0;)f.has(le[U])||(te=U);if(m==0||m==1)for(U=k;j==null&&U++<le.length;)f.has(le[U])||(j=U);if(te!=null||j!=null)if($){let we=te==null?-1/0:N(fe[te],C,H,0),Le=j==null?1/0:N(fe[j],C,H,0),Xe=J-we,me=Le-J;Xe<=me?Xe<=L&&(P=te):me<=L&&(P=j)}else P=j==null?te:te==null?j:k-te<=j-k?te:j}else $&&qe(J-N(fe[k],C,H,0))>L&&(P=null);return P}}let Gn=l=>{O.event=l};O.idxs=he,O._lock=!1;let at=O.points;at.show=ne(at.show),at.size=ne(at.size),at.stroke=ne(at.stroke),at.width=ne(at.width),at.fill=ne(at.fill);let nn=r.focus=Ue({},e.focus||{alpha:.3},O.focus),xr=nn.prox>=0,wr=xr&&at.one,$t=[],kr=[],Sr=[];function Zl(l,f){let d=at.show(r,f);if(d instanceof HTMLElement)return Pt(d,Oh),Pt(d,l.class),dn(d,-10,-10,X,I),w.insertBefore(d,$t[f]),d}function Ql(l,f){if(a==1||f>0){let d=a==1&&S[l.scale].time,m=l.value;l.value=d?Mu(m)?Lu(re,Cu(m,F)):m||ie:m||Qm,l.label=l.label||(d?Gm:Bm)}if(wr||f>0){l.width=l.width==null?1:l.width,l.paths=l.paths||db||nm,l.fillTo=ne(l.fillTo||rb),l.pxAlign=+se(l.pxAlign,A),l.pxRound=Fu(l.pxAlign),l.stroke=ne(l.stroke||null),l.fill=ne(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let d=Xm(ht(1,l.width),1),m=l.points=Ue({},{size:d,width:ht(1,d*.2),stroke:l.stroke,space:d*2,paths:pb,_stroke:null,_fill:null},l.points);m.show=ne(m.show),m.filter=ne(m.filter),m.fill=ne(m.fill),m.stroke=ne(m.stroke),m.paths=ne(m.paths),m.pxAlign=l.pxAlign}if(ze){let d=Ya(l,f);Ee.splice(f,0,d[0]),en.splice(f,0,d[1]),ee.values.push(null)}if(it){he.splice(f,0,null);let d=null;wr?f==0&&(d=Zl(l,f)):f>0&&(d=Zl(l,f)),$t.splice(f,0,d),kr.splice(f,0,0),Sr.splice(f,0,0)}Qe("addSeries",f)}function Qd(l,f){f=f??x.length,l=a==1?Nl(l,f,$u,Uu):Nl(l,f,{},Ou),x.splice(f,0,l),Ql(x[f],f)}r.addSeries=Qd;function Xd(l){if(x.splice(l,1),ze){ee.values.splice(l,1),en.splice(l,1);let f=Ee.splice(l,1)[0];vr(null,f.firstChild),f.remove()}it&&(he.splice(l,1),$t.splice(l,1)[0].remove(),kr.splice(l,1),Sr.splice(l,1)),Qe("delSeries",l)}r.delSeries=Xd;let Wn=[!1,!1,!1,!1];function e0(l,f){if(l._show=l.show,l.show){let d=l.side%2,m=S[l.scale];m==null&&(l.scale=d?x[1].scale:D,m=S[l.scale]);let _=m.time;l.size=ne(l.size),l.space=ne(l.space),l.rotate=ne(l.rotate),Hn(l.incrs)&&l.incrs.forEach(k=>{!On.has(k)&&On.set(k,ed(k))}),l.incrs=ne(l.incrs||(m.distr==2?Sm:_?R==1?Am:Em:ur)),l.splits=ne(l.splits||(_&&m.distr==1?mt:m.distr==3?El:m.distr==4?Ym:qm)),l.stroke=ne(l.stroke),l.grid.stroke=ne(l.grid.stroke),l.ticks.stroke=ne(l.ticks.stroke),l.border.stroke=ne(l.border.stroke);let y=l.values;l.values=Hn(y)&&!Hn(y[0])?ne(y):_?Hn(y)?Ru(re,Eu(y,F)):Mu(y)?Lm(re,y):y||Se:y||Wm,l.filter=ne(l.filter||(m.distr>=3&&m.log==10?Jm:m.distr==3&&m.log==2?Zm:Qu)),l.font=Wu(l.font),l.labelFont=Wu(l.labelFont),l._size=l.size(r,null,f,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Wn[f]=!0,l._el=zt($h,g))}}function fa(l,f,d,m){let[_,y,k,T]=d,P=f%2,L=0;return P==0&&(T||y)&&(L=f==0&&!_||f==2&&!k?We(Nu.size/3):0),P==1&&(_||k)&&(L=f==1&&!y||f==3&&!T?We(Iu.size/2):0),L}let Xl=r.padding=(e.padding||[fa,fa,fa,fa]).map(l=>ne(se(l,fa))),xn=r._padding=Xl.map((l,f)=>l(r,f,Wn,0)),nt,je=null,Ke=null,Ja=a==1?x[0].idxs:null,Gt=null,ca=!1;function es(l,f){if(t=l??[],r.data=r._data=t,a==2){nt=0;for(let d=1;d<x.length;d++)nt+=t[d][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Gt=t[0],nt=Gt.length;let d=t;if(q==2){d=t.slice();let m=d[0]=Array(nt);for(let _=0;_<nt;_++)m[_]=_}r._data=t=d}if(Ar(!0),Qe("setData"),q==2&&(yr=!0),f!==!1){let d=C;d.auto(r,ca)?ti():kn(D,d.min,d.max),Bn=Bn||O.left>=0,Nt=!0,Tr()}}r.setData=es;function ti(){ca=!0;let l,f;a==1&&(nt>0?(je=Ja[0]=0,Ke=Ja[1]=nt-1,l=t[0][je],f=t[0][Ke],q==2?(l=je,f=Ke):l==f&&(q==3?[l,f]=Wo(l,l,C.log,!1):q==4?[l,f]=Hl(l,l,C.log,!1):C.time?f=l+We(86400/R):[l,f]=Vo(l,f,Ol,!0))):(je=Ja[0]=l=null,Ke=Ja[1]=f=null)),kn(D,l,f)}let Za,Mr,ni,ri,ai,oi,ii,li,si,gt;function ts(l,f,d,m,_,y){l??=su,d??=zl,m??="butt",_??=su,y??="round",l!=Za&&(b.strokeStyle=Za=l),_!=Mr&&(b.fillStyle=Mr=_),f!=ni&&(b.lineWidth=ni=f),y!=ai&&(b.lineJoin=ai=y),m!=oi&&(b.lineCap=oi=m),d!=ri&&b.setLineDash(ri=d)}function ns(l,f,d,m){f!=Mr&&(b.fillStyle=Mr=f),l!=ii&&(b.font=ii=l),d!=li&&(b.textAlign=li=d),m!=si&&(b.textBaseline=si=m)}function fi(l,f,d,m,_=0){if(m.length>0&&l.auto(r,ca)&&(f==null||f.min==null)){let y=se(je,0),k=se(Ke,m.length-1),T=d.min==null?Jh(m,y,k,_,l.distr==3):[d.min,d.max];l.min=Xt(l.min,d.min=T[0]),l.max=ht(l.max,d.max=T[1])}}let rs={min:null,max:null};function t0(){for(let m in S){let _=S[m];V[m]==null&&(_.min==null||V[D]!=null&&_.auto(r,ca))&&(V[m]=rs)}for(let m in S){let _=S[m];V[m]==null&&_.from!=null&&V[_.from]!=null&&(V[m]=rs)}V[D]!=null&&Ar(!0);let l={};for(let m in V){let _=V[m];if(_!=null){let y=l[m]=ta(S[m],om);if(_.min!=null)Ue(y,_);else if(m!=D||a==2)if(nt==0&&y.from==null){let k=y.range(r,null,null,m);y.min=k[0],y.max=k[1]}else y.min=ge,y.max=-ge}}if(nt>0){x.forEach((m,_)=>{if(a==1){let y=m.scale,k=V[y];if(k==null)return;let T=l[y];if(_==0){let P=T.range(r,T.min,T.max,y);T.min=P[0],T.max=P[1],je=Qt(T.min,t[0]),Ke=Qt(T.max,t[0]),Ke-je>1&&(t[0][je]<T.min&&je++,t[0][Ke]>T.max&&Ke--),m.min=Gt[je],m.max=Gt[Ke]}else m.show&&m.auto&&fi(T,k,m,t[_],m.sorted);m.idxs[0]=je,m.idxs[1]=Ke}else if(_>0&&m.show&&m.auto){let[y,k]=m.facets,T=y.scale,P=k.scale,[L,$]=t[_],H=l[T],J=l[P];H!=null&&fi(H,V[T],y,L,y.sorted),J!=null&&fi(J,V[P],k,$,k.sorted),m.min=k.min,m.max=k.max}});for(let m in l){let _=l[m],y=V[m];if(_.from==null&&(y==null||y.min==null)){let k=_.range(r,_.min==ge?null:_.min,_.max==-ge?null:_.max,m);_.min=k[0],_.max=k[1]}}}for(let m in l){let _=l[m];if(_.from!=null){let y=l[_.from];if(y.min==null)_.min=_.max=null;else{let k=_.range(r,y.min,y.max,m);_.min=k[0],_.max=k[1]}}}let f={},d=!1;for(let m in l){let _=l[m],y=S[m];if(y.min!=_.min||y.max!=_.max){y.min=_.min,y.max=_.max;let k=y.distr;y._min=k==3?vn(y.min):k==4?yl(y.min,y.asinh):k==100?y.fwd(y.min):y.min,y._max=k==3?vn(y.max):k==4?yl(y.max,y.asinh):k==100?y.fwd(y.max):y.max,f[m]=d=!0}}if(d){x.forEach((m,_)=>{a==2?_>0&&f.y&&(m._paths=null):f[m.scale]&&(m._paths=null)});for(let m in f)yr=!0,Qe("setScale",m);it&&O.left>=0&&(Bn=Nt=!0)}for(let m in V)V[m]=null}function n0(l){let f=Pl(je-1,0,nt-1),d=Pl(Ke+1,0,nt-1);for(;l[f]==null&&f>0;)f--;for(;l[d]==null&&d<nt-1;)d++;return[f,d]}function r0(){if(nt>0){let l=x.some(f=>f._focus)&&gt!=nn.alpha;l&&(b.globalAlpha=gt=nn.alpha),x.forEach((f,d)=>{if(d>0&&f.show&&(as(d,!1),as(d,!0),f._paths==null)){let m=gt;gt!=f.alpha&&(b.globalAlpha=gt=f.alpha);let _=a==2?[0,t[d][0].length-1]:n0(t[d]);f._paths=f.paths(r,d,_[0],_[1]),gt!=m&&(b.globalAlpha=gt=m)}}),x.forEach((f,d)=>{if(d>0&&f.show){let m=gt;gt!=f.alpha&&(b.globalAlpha=gt=f.alpha),f._paths!=null&&os(d,!1);{let _=f._paths!=null?f._paths.gaps:null,y=f.points.show(r,d,je,Ke,_),k=f.points.filter(r,d,y,_);(y||k)&&(f.points._paths=f.points.paths(r,d,je,Ke,k),os(d,!0))}gt!=m&&(b.globalAlpha=gt=m),Qe("drawSeries",d)}}),l&&(b.globalAlpha=gt=1)}}function as(l,f){let d=f?x[l].points:x[l];d._stroke=d.stroke(r,l),d._fill=d.fill(r,l)}function os(l,f){let d=f?x[l].points:x[l],{stroke:m,fill:_,clip:y,flags:k,_stroke:T=d._stroke,_fill:P=d._fill,_width:L=d.width}=d._paths;L=ve(L*ce,3);let $=null,H=L%2/2;f&&P==null&&(P=L>0?"#fff":T);let J=d.pxAlign==1&&H>0;if(J&&b.translate(H,H),!f){let fe=kt-L/2,le=Lt-L/2,te=bt+L,j=Bt+L;$=new Path2D,$.rect(fe,le,te,j)}f?ci(T,L,d.dash,d.cap,P,m,_,k,y):a0(l,T,L,d.dash,d.cap,P,m,_,k,$,y),J&&b.translate(-H,-H)}function a0(l,f,d,m,_,y,k,T,P,L,$){let H=!1;P!=0&&W.forEach((J,fe)=>{if(J.series[0]==l){let le=x[J.series[1]],te=t[J.series[1]],j=(le._paths||Ga).band;Hn(j)&&(j=J.dir==1?j[0]:j[1]);let U,we=null;le.show&&j&&Qh(te,je,Ke)?(we=J.fill(r,fe)||y,U=le._paths.clip):j=null,ci(f,d,m,_,we,k,T,P,L,$,U,j),H=!0}}),H||ci(f,d,m,_,y,k,T,P,L,$)}let is=na|Cl;function ci(l,f,d,m,_,y,k,T,P,L,$,H){ts(l,f,d,m,_),(P||L||H)&&(b.save(),P&&b.clip(P),L&&b.clip(L)),H?(T&is)==is?(b.clip(H),$&&b.clip($),Xa(_,k),Qa(l,y,f)):T&Cl?(Xa(_,k),b.clip(H),Qa(l,y,f)):T&na&&(b.save(),b.clip(H),$&&b.clip($),Xa(_,k),b.restore(),Qa(l,y,f)):(Xa(_,k),Qa(l,y,f)),(P||L||H)&&b.restore()}function Qa(l,f,d){d>0&&(f instanceof Map?f.forEach((m,_)=>{b.strokeStyle=Za=_,b.stroke(m)}):f!=null&&l&&b.stroke(f))}function Xa(l,f){f instanceof Map?f.forEach((d,m)=>{b.fillStyle=Mr=m,b.fill(d)}):f!=null&&l&&b.fill(f)}function o0(l,f,d,m){let _=E[l],y;if(m<=0)y=[0,0];else{let k=_._space=_.space(r,l,f,d,m),T=_._incrs=_.incrs(r,l,f,d,m,k);y=_b(f,d,T,m,k)}return _._found=y}function ui(l,f,d,m,_,y,k,T,P,L){let $=k%2/2;A==1&&b.translate($,$),ts(T,k,P,L,T),b.beginPath();let H,J,fe,le,te=_+(m==0||m==3?-y:y);d==0?(J=_,le=te):(H=_,fe=te);for(let j=0;j<l.length;j++)f[j]!=null&&(d==0?H=fe=l[j]:J=le=l[j],b.moveTo(H,J),b.lineTo(fe,le));b.stroke(),A==1&&b.translate(-$,-$)}function i0(l){let f=!0;return E.forEach((d,m)=>{if(!d.show)return;let _=S[d.scale];if(_.min==null){d._show&&(f=!1,d._show=!1,Ar(!1));return}else d._show||(f=!1,d._show=!0,Ar(!1));let y=d.side,k=y%2,{min:T,max:P}=_,[L,$]=o0(m,T,P,k==0?X:I);if($==0)return;let H=_.distr==2,J=d._splits=d.splits(r,m,T,P,L,$,H),fe=_.distr==2?J.map(U=>Gt[U]):J,le=_.distr==2?Gt[J[1]]-Gt[J[0]]:L,te=d._values=d.values(r,d.filter(r,fe,m,$,le),m,$,le);d._rotate=y==2?d.rotate(r,te,m,$):0;let j=d._size;d._size=Ft(d.size(r,te,m,l)),j!=null&&d._size!=j&&(f=!1)}),f}function l0(l){let f=!0;return Xl.forEach((d,m)=>{let _=d(r,m,Wn,l);_!=xn[m]&&(f=!1),xn[m]=_}),f}function s0(){for(let l=0;l<E.length;l++){let f=E[l];if(!f.show||!f._show)continue;let d=f.side,m=d%2,_,y,k=f.stroke(r,l),T=d==0||d==3?-1:1,[P,L]=f._found;if(f.label!=null){let ft=f.labelGap*T,At=We((f._lpos+ft)*ce);ns(f.labelFont[0],k,"center",d==2?"top":lu),b.save(),m==1?(_=y=0,b.translate(At,We(Lt+Bt/2)),b.rotate((d==3?-zo:zo)/2)):(_=We(kt+bt/2),y=At);let jn=Ju(f.label)?f.label(r,l,P,L):f.label;b.fillText(jn,_,y),b.restore()}if(L==0)continue;let $=S[f.scale],H=m==0?bt:Bt,J=m==0?kt:Lt,fe=f._splits,le=$.distr==2?fe.map(ft=>Gt[ft]):fe,te=$.distr==2?Gt[fe[1]]-Gt[fe[0]]:P,j=f.ticks,U=f.border,we=j.show?j.size:0,Le=We(we*ce),Xe=We((f.alignTo==2?f._size-we-f.gap:f.gap)*ce),me=f._rotate*-zo/180,Ne=M(f._pos*ce),St=(Le+Xe)*T,st=Ne+St;y=m==0?st:0,_=m==1?st:0;let Dt=f.font[0],Wt=f.align==1?Jr:f.align==2?gl:me>0?Jr:me<0?gl:m==0?"center":d==3?gl:Jr,on=me||m==1?"middle":d==2?"top":lu;ns(Dt,k,Wt,on);let Mt=f.font[1]*f.lineGap,It=fe.map(ft=>M(s(ft,$,H,J))),qt=f._values;for(let ft=0;ft<qt.length;ft++){let At=qt[ft];if(At!=null){m==0?_=It[ft]:y=It[ft],At=""+At;let jn=At.indexOf(`
`)==-1?[At]:At.split(/\n/gm);for(let ct=0;ct<jn.length;ct++){let Ms=jn[ct];me?(b.save(),b.translate(_,y+ct*Mt),b.rotate(me),b.fillText(Ms,0,0),b.restore()):b.fillText(Ms,_,y+ct*Mt)}}}j.show&&ui(It,j.filter(r,le,l,L,te),m,d,Ne,Le,ve(j.width*ce,3),j.stroke(r,l),j.dash,j.cap);let ln=f.grid;ln.show&&ui(It,ln.filter(r,le,l,L,te),m,m==0?2:1,m==0?Lt:kt,m==0?Bt:bt,ve(ln.width*ce,3),ln.stroke(r,l),ln.dash,ln.cap),U.show&&ui([Ne],[1],m==0?1:0,m==0?1:2,m==1?Lt:kt,m==1?Bt:bt,ve(U.width*ce,3),U.stroke(r,l),U.dash,U.cap)}Qe("drawAxes")}function Ar(l){x.forEach((f,d)=>{d>0&&(f._paths=null,l&&(a==1?(f.min=null,f.max=null):f.facets.forEach(m=>{m.min=null,m.max=null})))})}let eo=!1,di=!1,ua=[];function f0(){di=!1;for(let l=0;l<ua.length;l++)Qe(...ua[l]);ua.length=0}function Tr(){eo||(dm(ls),eo=!0)}function c0(l,f=!1){eo=!0,di=f,l(r),ls(),f&&ua.length>0&&queueMicrotask(f0)}r.batch=c0;function ls(){if(Xo&&(t0(),Xo=!1),yr&&(jd(),yr=!1),ja){if(ke(v,Jr,_e),ke(v,"top",Fe),ke(v,za,X),ke(v,Fa,I),ke(w,Jr,_e),ke(w,"top",Fe),ke(w,za,X),ke(w,Fa,I),ke(g,za,hn),ke(g,Fa,zn),p.width=We(hn*ce),p.height=We(zn*ce),E.forEach(({_el:l,_show:f,_size:d,_pos:m,side:_})=>{if(l!=null)if(f){let y=_===3||_===0?d:0,k=_%2==1;ke(l,k?"left":"top",m-y),ke(l,k?"width":"height",d),ke(l,k?"top":"left",k?Fe:_e),ke(l,k?"height":"width",k?I:X),Al(l,dr)}else Pt(l,dr)}),Za=Mr=ni=ai=oi=ii=li=si=ri=null,gt=1,ha(!0),_e!=_r||Fe!=Fn||X!=tn||I!=Vn){Ar(!1);let l=X/tn,f=I/Vn;if(it&&!Bn&&O.left>=0){O.left*=l,O.top*=f,Pr&&dn(Pr,We(O.left),0,X,I),Er&&dn(Er,0,We(O.top),X,I);for(let d=0;d<$t.length;d++){let m=$t[d];m!=null&&(kr[d]*=l,Sr[d]*=f,dn(m,Ft(kr[d]),Ft(Sr[d]),X,I))}}if(xe.show&&!Ka&&xe.left>=0&&xe.width>0){xe.left*=l,xe.width*=l,xe.top*=f,xe.height*=f;for(let d in vi)ke(Lr,d,xe[d])}_r=_e,Fn=Fe,tn=X,Vn=I}Qe("setSize"),ja=!1}hn>0&&zn>0&&(b.clearRect(0,0,p.width,p.height),Qe("drawClear"),G.forEach(l=>l()),Qe("draw")),xe.show&&Ka&&(to(xe),Ka=!1),it&&Bn&&(Yn(null,!0,!1),Bn=!1),ee.show&&ee.live&&Nt&&(bi(),Nt=!1),c||(c=!0,r.status=1,Qe("ready")),ca=!1,eo=!1}r.redraw=(l,f)=>{yr=f||!1,l!==!1?kn(D,C.min,C.max):Tr()};function pi(l,f){let d=S[l];if(d.from==null){if(nt==0){let m=d.range(r,f.min,f.max,l);f.min=m[0],f.max=m[1]}if(f.min>f.max){let m=f.min;f.min=f.max,f.max=m}if(nt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;l==D&&d.distr==2&&nt>0&&(f.min=Qt(f.min,t[0]),f.max=Qt(f.max,t[0]),f.min==f.max&&f.max++),V[l]=f,Xo=!0,Tr()}}r.setScale=pi;let hi,mi,Pr,Er,ss,fs,Rr,Cr,cs,us,ye,Ae,wn=!1,rt=O.drag,Je=rt.x,Ze=rt.y;it&&(O.x&&(hi=zt(Ih,w)),O.y&&(mi=zt(Hh,w)),C.ori==0?(Pr=hi,Er=mi):(Pr=mi,Er=hi),ye=O.left,Ae=O.top);let xe=r.select=Ue({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Lr=xe.show?zt(Dh,xe.over?w:v):null;function to(l,f){if(xe.show){for(let d in l)xe[d]=l[d],d in vi&&ke(Lr,d,l[d]);f!==!1&&Qe("setSelect")}}r.setSelect=to;function u0(l){if(x[l].show)ze&&Al(Ee[l],dr);else if(ze&&Pt(Ee[l],dr),it){let d=wr?$t[0]:$t[l];d!=null&&dn(d,-10,-10,X,I)}}function kn(l,f,d){pi(l,{min:f,max:d})}function rn(l,f,d,m){f.focus!=null&&b0(l),f.show!=null&&x.forEach((_,y)=>{y>0&&(l==y||l==null)&&(_.show=f.show,u0(y),a==2?(kn(_.facets[0].scale,null,null),kn(_.facets[1].scale,null,null)):kn(_.scale,null,null),Tr())}),d!==!1&&Qe("setSeries",l,f),m&&ma("setSeries",r,l,f)}r.setSeries=rn;function d0(l,f){Ue(W[l],f)}function p0(l,f){l.fill=ne(l.fill||null),l.dir=se(l.dir,-1),f=f??W.length,W.splice(f,0,l)}function h0(l){l==null?W.length=0:W.splice(l,1)}r.addBand=p0,r.setBand=d0,r.delBand=h0;function m0(l,f){x[l].alpha=f,it&&$t[l]!=null&&($t[l].style.opacity=f),ze&&Ee[l]&&(Ee[l].style.opacity=f)}let mn,Sn,qn,Nr={focus:!0};function b0(l){if(l!=qn){let f=l==null,d=nn.alpha!=1;x.forEach((m,_)=>{if(a==1||_>0){let y=f||_==0||_==l;m._focus=f?null:y,d&&m0(_,y?1:nn.alpha)}}),qn=l,d&&Tr()}}ze&&xr&&lt(uu,ue,l=>{O._lock||(Gn(l),qn!=null&&rn(null,Nr,!0,Oe.setSeries))});function an(l,f,d){let m=S[f];d&&(l=l/ce-(m.ori==1?Fe:_e));let _=X;m.ori==1&&(_=I,l=_-l),m.dir==-1&&(l=_-l);let y=m._min,k=m._max,T=l/_,P=y+(k-y)*T,L=m.distr;return L==3?Xr(10,P):L==4?em(P,m.asinh):L==100?m.bwd(P):P}function g0(l,f){let d=an(l,D,f);return Qt(d,t[0],je,Ke)}r.valToIdx=l=>Qt(l,t[0]),r.posToIdx=g0,r.posToVal=an,r.valToPos=(l,f,d)=>S[f].ori==0?o(l,S[f],d?bt:X,d?kt:0):i(l,S[f],d?Bt:I,d?Lt:0),r.setCursor=(l,f,d)=>{ye=l.left,Ae=l.top,Yn(null,f,d)};function ds(l,f){ke(Lr,Jr,xe.left=l),ke(Lr,za,xe.width=f)}function ps(l,f){ke(Lr,"top",xe.top=l),ke(Lr,Fa,xe.height=f)}let da=C.ori==0?ds:ps,pa=C.ori==1?ds:ps;function v0(){if(ze&&ee.live)for(let l=a==2?1:0;l<x.length;l++){if(l==0&&Ct)continue;let f=ee.values[l],d=0;for(let m in f)en[l][d++].firstChild.nodeValue=f[m]}}function bi(l,f){if(l!=null&&(l.idxs?l.idxs.forEach((d,m)=>{he[m]=d}):am(l.idx)||he.fill(l.idx),ee.idx=he[0]),ze&&ee.live){for(let d=0;d<x.length;d++)(d>0||a==1&&!Ct)&&_0(d,he[d]);v0()}Nt=!1,f!==!1&&Qe("setLegend")}r.setLegend=bi;function _0(l,f){let d=x[l],m=l==0&&q==2?Gt:t[l],_;Ct?_=d.values(r,l,f)??yn:(_=d.value(r,f==null?null:m[f],l,f),_=_==null?yn:{_}),ee.values[l]=_}function Yn(l,f,d){cs=ye,us=Ae,[ye,Ae]=O.move(r,ye,Ae),O.left=ye,O.top=Ae,it&&(Pr&&dn(Pr,We(ye),0,X,I),Er&&dn(Er,0,We(Ae),X,I));let m,_=je>Ke;mn=ge,Sn=null;let y=C.ori==0?X:I,k=C.ori==1?X:I;if(ye<0||nt==0||_){m=O.idx=null;for(let T=0;T<x.length;T++){let P=$t[T];P!=null&&dn(P,-10,-10,X,I)}xr&&rn(null,Nr,!0,l==null&&Oe.setSeries),ee.live&&(he.fill(m),Nt=!0)}else{let T,P,L;a==1&&(T=C.ori==0?ye:Ae,P=an(T,D),m=O.idx=Qt(P,t[0],je,Ke),L=N(t[0][m],C,y,0));let $=-10,H=-10,J=0,fe=0,le=!0,te="",j="";for(let U=a==2?1:0;U<x.length;U++){let we=x[U],Le=he[U],Xe=Le==null?null:a==1?t[U][Le]:t[U][1][Le],me=O.dataIdx(r,U,m,P),Ne=me==null?null:a==1?t[U][me]:t[U][1][me];if(Nt=Nt||Ne!=Xe||me!=Le,he[U]=me,U>0&&we.show){let St=me==null?-10:me==m?L:N(a==1?t[0][me]:t[U][0][me],C,y,0),st=Ne==null?-10:K(Ne,a==1?S[we.scale]:S[we.facets[1].scale],k,0);if(xr&&Ne!=null){let Dt=C.ori==1?ye:Ae,Wt=qe(nn.dist(r,U,me,st,Dt));if(Wt<mn){let on=nn.bias;if(on!=0){let Mt=an(Dt,we.scale),It=Ne>=0?1:-1,qt=Mt>=0?1:-1;qt==It&&(qt==1?on==1?Ne>=Mt:Ne<=Mt:on==1?Ne<=Mt:Ne>=Mt)&&(mn=Wt,Sn=U)}else mn=Wt,Sn=U}}if(Nt||wr){let Dt,Wt;C.ori==0?(Dt=St,Wt=st):(Dt=st,Wt=St);let on,Mt,It,qt,ln,ft,At=!0,jn=at.bbox;if(jn!=null){At=!1;let ct=jn(r,U);It=ct.left,qt=ct.top,on=ct.width,Mt=ct.height}else It=Dt,qt=Wt,on=Mt=at.size(r,U);if(ft=at.fill(r,U),ln=at.stroke(r,U),wr)U==Sn&&mn<=nn.prox&&($=It,H=qt,J=on,fe=Mt,le=At,te=ft,j=ln);else{let ct=$t[U];ct!=null&&(kr[U]=It,Sr[U]=qt,vu(ct,on,Mt,At),bu(ct,ft,ln),dn(ct,Ft(It),Ft(qt),X,I))}}}}if(wr){let U=nn.prox,we=qn==null?mn<=U:mn>U||Sn!=qn;if(Nt||we){let Le=$t[0];Le!=null&&(kr[0]=$,Sr[0]=H,vu(Le,J,fe,le),bu(Le,te,j),dn(Le,Ft($),Ft(H),X,I))}}}if(xe.show&&wn)if(l!=null){let[T,P]=Oe.scales,[L,$]=Oe.match,[H,J]=l.cursor.sync.scales,fe=l.cursor.drag;if(Je=fe._x,Ze=fe._y,Je||Ze){let{left:le,top:te,width:j,height:U}=l.select,we=l.scales[H].ori,Le=l.posToVal,Xe,me,Ne,St,st,Dt=T!=null&&L(T,H),Wt=P!=null&&$(P,J);Dt&&Je?(we==0?(Xe=le,me=j):(Xe=te,me=U),Ne=S[T],St=N(Le(Xe,H),Ne,y,0),st=N(Le(Xe+me,H),Ne,y,0),da(Xt(St,st),qe(st-St))):da(0,y),Wt&&Ze?(we==1?(Xe=le,me=j):(Xe=te,me=U),Ne=S[P],St=K(Le(Xe,J),Ne,k,0),st=K(Le(Xe+me,J),Ne,k,0),pa(Xt(St,st),qe(st-St))):pa(0,k)}else _i()}else{let T=qe(cs-ss),P=qe(us-fs);if(C.ori==1){let J=T;T=P,P=J}Je=rt.x&&T>=rt.dist,Ze=rt.y&&P>=rt.dist;let L=rt.uni;L!=null?Je&&Ze&&(Je=T>=L,Ze=P>=L,!Je&&!Ze&&(P>T?Ze=!0:Je=!0)):rt.x&&rt.y&&(Je||Ze)&&(Je=Ze=!0);let $,H;Je&&(C.ori==0?($=Rr,H=ye):($=Cr,H=Ae),da(Xt($,H),qe(H-$)),Ze||pa(0,k)),Ze&&(C.ori==1?($=Rr,H=ye):($=Cr,H=Ae),pa(Xt($,H),qe(H-$)),Je||da(0,y)),!Je&&!Ze&&(da(0,0),pa(0,0))}if(rt._x=Je,rt._y=Ze,l==null){if(d){if(Ss!=null){let[T,P]=Oe.scales;Oe.values[0]=T!=null?an(C.ori==0?ye:Ae,T):null,Oe.values[1]=P!=null?an(C.ori==1?ye:Ae,P):null}ma(vl,r,ye,Ae,X,I,m)}if(xr){let T=d&&Oe.setSeries,P=nn.prox;qn==null?mn<=P&&rn(Sn,Nr,!0,T):mn>P?rn(null,Nr,!0,T):Sn!=qn&&rn(Sn,Nr,!0,T)}}Nt&&(ee.idx=m,bi()),f!==!1&&Qe("setCursor")}let Mn=null;Object.defineProperty(r,"rect",{get(){return Mn==null&&ha(!1),Mn}});function ha(l=!1){l?Mn=null:(Mn=w.getBoundingClientRect(),Qe("syncRect",Mn))}function hs(l,f,d,m,_,y,k){O._lock||wn&&l!=null&&l.movementX==0&&l.movementY==0||(gi(l,f,d,m,_,y,k,!1,l!=null),l!=null?Yn(null,!0,!0):Yn(f,!0,!1))}function gi(l,f,d,m,_,y,k,T,P){if(Mn==null&&ha(!1),Gn(l),l!=null)d=l.clientX-Mn.left,m=l.clientY-Mn.top;else{if(d<0||m<0){ye=-10,Ae=-10;return}let[L,$]=Oe.scales,H=f.cursor.sync,[J,fe]=H.values,[le,te]=H.scales,[j,U]=Oe.match,we=f.axes[0].side%2==1,Le=C.ori==0?X:I,Xe=C.ori==1?X:I,me=we?y:_,Ne=we?_:y,St=we?m:d,st=we?d:m;if(le!=null?d=j(L,le)?s(J,S[L],Le,0):-10:d=Le*(St/me),te!=null?m=U($,te)?s(fe,S[$],Xe,0):-10:m=Xe*(st/Ne),C.ori==1){let Dt=d;d=m,m=Dt}}P&&(f==null||f.cursor.event.type==vl)&&((d<=1||d>=X-1)&&(d=cr(d,X)),(m<=1||m>=I-1)&&(m=cr(m,I))),T?(ss=d,fs=m,[Rr,Cr]=O.move(r,d,m)):(ye=d,Ae=m)}let vi={width:0,height:0,left:0,top:0};function _i(){to(vi,!1)}let ms,bs,gs,vs;function _s(l,f,d,m,_,y,k){wn=!0,Je=Ze=rt._x=rt._y=!1,gi(l,f,d,m,_,y,k,!0,!1),l!=null&&(lt(_l,Sl,ys,!1),ma(fu,r,Rr,Cr,X,I,null));let{left:T,top:P,width:L,height:$}=xe;ms=T,bs=P,gs=L,vs=$}function ys(l,f,d,m,_,y,k){wn=rt._x=rt._y=!1,gi(l,f,d,m,_,y,k,!1,!0);let{left:T,top:P,width:L,height:$}=xe,H=L>0||$>0,J=ms!=T||bs!=P||gs!=L||vs!=$;if(H&&J&&to(xe),rt.setScale&&H&&J){let fe=T,le=L,te=P,j=$;if(C.ori==1&&(fe=P,le=$,te=T,j=L),Je&&kn(D,an(fe,D),an(fe+le,D)),Ze)for(let U in S){let we=S[U];U!=D&&we.from==null&&we.min!=ge&&kn(U,an(te+j,U),an(te,U))}_i()}else O.lock&&(O._lock=!O._lock,Yn(f,!0,l!=null));l!=null&&(vr(_l,Sl),ma(_l,r,ye,Ae,X,I,null))}function y0(l,f,d,m,_,y,k){if(O._lock)return;Gn(l);let T=wn;if(wn){let P=!0,L=!0,$=10,H,J;C.ori==0?(H=Je,J=Ze):(H=Ze,J=Je),H&&J&&(P=ye<=$||ye>=X-$,L=Ae<=$||Ae>=I-$),H&&P&&(ye=ye<Rr?0:X),J&&L&&(Ae=Ae<Cr?0:I),Yn(null,!0,!0),wn=!1}ye=-10,Ae=-10,he.fill(null),Yn(null,!0,!0),T&&(wn=T)}function xs(l,f,d,m,_,y,k){O._lock||(Gn(l),ti(),_i(),l!=null&&ma(du,r,ye,Ae,X,I,null))}function ws(){E.forEach(yb),ei(r.width,r.height,!0)}pr(Fo,Qr,ws);let $r={};$r.mousedown=_s,$r.mousemove=hs,$r.mouseup=ys,$r.dblclick=xs,$r.setSeries=(l,f,d,m)=>{let _=Oe.match[2];d=_(r,f,d),d!=-1&&rn(d,m,!0,!1)},it&&(lt(fu,w,_s),lt(vl,w,hs),lt(cu,w,l=>{Gn(l),ha(!1)}),lt(uu,w,y0),lt(du,w,xs),Ll.add(r),r.syncRect=ha);let no=r.hooks=e.hooks||{};function Qe(l,f,d){di?ua.push([l,f,d]):l in no&&no[l].forEach(m=>{m.call(null,r,f,d)})}(e.plugins||[]).forEach(l=>{for(let f in l.hooks)no[f]=(no[f]||[]).concat(l.hooks[f])});let ks=(l,f,d)=>d,Oe=Ue({key:null,setSeries:!1,filters:{pub:ku,sub:ku},scales:[D,x[1]?x[1].scale:null],match:[Su,Su,ks],values:[null,null]},O.sync);Oe.match.length==2&&Oe.match.push(ks),O.sync=Oe;let Ss=Oe.key,yi=yd(Ss);function ma(l,f,d,m,_,y,k){Oe.filters.pub(l,f,d,m,_,y,k)&&yi.pub(l,f,d,m,_,y,k)}yi.sub(r);function x0(l,f,d,m,_,y,k){Oe.filters.sub(l,f,d,m,_,y,k)&&$r[l](null,f,d,m,_,y,k)}r.pub=x0;function w0(){yi.unsub(r),Ll.delete(r),Un.clear(),Tl(Fo,Qr,ws),u.remove(),ue?.remove(),Qe("destroy")}r.destroy=w0;function xi(){Qe("init",e,t),es(t||e.data,!1),V[D]?pi(D,V[D]):ti(),Ka=xe.show&&(xe.width>0||xe.height>0),Bn=Nt=!0,ei(e.width,e.height)}return x.forEach(Ql),E.forEach(e0),n?n instanceof HTMLElement?(n.appendChild(u),xi()):n(r,xi):xi(),r}Ye.assign=Ue;Ye.fmtNum=Ul;Ye.rangeNum=Vo;Ye.rangeLog=Wo;Ye.rangeAsinh=Hl;Ye.orient=mr;Ye.pxRatio=ce;Ye.join=um;Ye.fmtDate=Fl,Ye.tzDate=wm;Ye.sync=yd;{Ye.addGap=ab,Ye.clipGaps=jo;let e=Ye.paths={points:Ad};e.linear=Pd,e.stepped=lb,e.bars=sb,e.spline=cb}var qa=de(null),xb="epochs",Ld="11px Roboto, system-ui, sans-serif";function Qo({data:e,series:t,height:n,range:r,beneath:a,title:o,bare:i}){let s=vt(null),c=vt(null),u=vt(null),p=kb(pt.value);return Zn(()=>{let b=s.current,g=tr("--quiet"),v=tr("--line"),w={stroke:g,font:Ld,labelFont:Ld,ticks:{show:!1},grid:{show:i!==!0,stroke:v,width:1}},A={width:b.clientWidth,height:n,legend:{show:!1},padding:[8,10,0,0],scales:{x:{time:!1,range:()=>p},y:{range:(x,E,S)=>r(E,S)}},axes:[{...w,grid:{show:!1},size:22,gap:4,space:36,incrs:wb},{...w,size:40,gap:4,space:28,...o===void 0?{}:{label:o,labelSize:16,labelGap:0}}],series:[{},...t],cursor:{drag:{x:!1,y:!1},y:!1,points:{size:6},sync:{key:xb,setSeries:!1}},hooks:{drawAxes:a===void 0?[]:[a],setCursor:[({cursor:{left:x,idx:E},data:[S]})=>{let W=E==null||(x??-1)<0?null:S[E]??null;qa.value=W}],setSize:[x=>jl(x,u.current)]}},M=new Ye(A,e,b);c.current=M,u.current=document.createElement("div"),u.current.className="epoch-cursor",M.over.append(u.current),jl(M,u.current);let R=({clientX:x,buttons:E})=>{E&1&&Kt(M.posToVal(x-M.over.getBoundingClientRect().left,"x"))};return M.over.addEventListener("pointerdown",R),M.over.addEventListener("pointermove",R),()=>M.destroy()},[e,t,n,r,a,o,i,Cn.value,...p]),Zn(()=>{let b=s.current,g=new ResizeObserver(()=>{c.current!==null&&b.clientWidth!==c.current.width&&c.current.setSize({width:b.clientWidth,height:c.current.height})});return g.observe(b),()=>g.disconnect()},[]),Pn(()=>{ae.value,c.current!==null&&jl(c.current,u.current)}),h("div",{ref:s,class:"plot",style:{height:`${n}px`}})}var wb=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function kb(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function jl(e,t){t!==null&&(t.style.transform=`translateX(${e.valToPos(ae.peek(),"x")}px)`)}function Nd(e,t,n){let r=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=n,a.lineWidth=devicePixelRatio*1.25,a.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),a.beginPath(),a.moveTo(r,o.top),a.lineTo(r,o.top+o.height),a.stroke(),a.restore()}function $d(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=a.fillStyle=tr("--quiet"),a.lineWidth=devicePixelRatio,a.beginPath(),a.moveTo(o.left,r),a.lineTo(o.left+o.width,r),a.stroke(),a.font=`${10*devicePixelRatio}px Roboto, system-ui, sans-serif`,a.textAlign="right",a.textBaseline="bottom",a.fillText(n,o.left+o.width-4*devicePixelRatio,r-2*devicePixelRatio),a.restore()}var Sb=232,Mb=()=>[-1.005,1.005];function Dd(){let e=B.value,t=e?.correlations??null,n=wf.value,r=$e(()=>ru(n),[n]);return e===null?null:h("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[h("h2",{id:"correlations-title",children:["Correlations of the filters ",h("span",{class:"quiet name",children:e.name})]}),t===null?h("p",{class:"notice",children:["This run has none. The callback ",h("code",{children:"kr.CorrelationHistograms"})," writes them."]}):h(Re,{children:[h(Ab,{most:r}),h("div",{class:"multiples histograms",children:t.layers.map((a,o)=>h(Tb,{found:t,frames:n,layer:a,row:o,most:r},a.name))})]})]})}function Ab({most:e}){return h("figure",{class:"colour-bar counts",children:[h("figcaption",{children:"pairs of filters in a bin of 0.01, logarithmic"}),h("div",{class:"gradient",style:{background:eu(Cn.value)}}),h("div",{class:"ticks placed",children:nu(e).map(({count:t,position:n})=>h("span",{style:{left:`${100*n}%`},children:t.toLocaleString("en")},t))})]})}function Tb({found:e,frames:t,layer:n,row:r,most:a}){let{epochs:o}=e,i=Cn.value,s=$e(()=>au(o,t,r,a,i),[o,t,r,a,i]),c=$e(()=>[o,o.map(()=>null)],[o]),u=$e(()=>[{}],[]),p=$e(()=>v=>{let w=v.valToPos((o[0]??0)-.5,"x",!0),A=v.valToPos((o.at(-1)??0)+.5,"x",!0),{top:M,height:R}=v.bbox;v.ctx.save(),v.ctx.imageSmoothingEnabled=R<s.height,v.ctx.drawImage(s,w,M,A-w,R),v.ctx.restore()},[o,s]),b=qa.value??ae.value,g=Io({run:"",epochs:o,values:e.mean_absolute[n.name]??[]},b);return h("figure",{class:"curves","data-layer":n.name,children:[h("figcaption",{children:[h("span",{class:"title",title:n.name,children:[h("b",{children:n.name})," ",h("span",{class:"quiet",children:[n.filters," filters"]})]}),h("span",{class:"numbers",title:_t(b),children:[h("span",{class:"quiet",children:"mean of |c|"})," ",g===null?"\u2013":g.toFixed(3)]})]}),h(Qo,{data:c,series:u,height:Sb,range:Mb,beneath:p,bare:!0})]})}var Pb=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], labels=yv[:1000])],
)`;function Id(){return h("section",{class:"empty","data-testid":"empty",children:[h("h1",{children:"No heatmaps yet"}),h("p",{children:"This tab shows how many channels of each layer answer to an image, as a network trains. Where a layer\u2019s entropy falls, it begins to tell its training images apart one by one: it overfits. Let a callback write the heatmaps:"}),h("pre",{children:h("code",{children:Pb})}),h("p",{children:"Then show the folder of the runs:"}),h("pre",{children:h("code",{children:"tensorboard --logdir runs"})}),h("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}function ia({title:e,note:t,unit:n,curves:r,height:a=132,range:o,paths:i,beneath:s,hooks:c}){let u=et.value,p=$e(()=>ou(r),[r]),b=$e(()=>r.map(({run:v})=>({stroke:un(v),width:1.75,...i===void 0?{}:{paths:i}})),[r,i]),g=$e(()=>v=>{s?.(v);for(let{name:w,overfitting:A}of u)A!==null&&Nd(v,A.epoch,un(w))},[u,s]);return h("figure",{class:"curves",...c,children:[h("figcaption",{children:[h("span",{class:"title",title:e,children:[h("b",{children:e})," ",t!==void 0&&h("span",{class:"quiet",children:t})]}),h(Eb,{curves:r,unit:n})]}),h(Qo,{data:p,series:b,height:a,range:o,beneath:g})]})}function Eb({curves:e,unit:t}){let n=qa.value??ae.value;return h("span",{class:"numbers",title:_t(n),children:[e.map(r=>{let a=Io(r,n);return h("span",{title:r.run,children:[h("i",{class:"dot",style:{background:un(r.run)}}),a===null?"\u2013":Pc(a)]},r.run)}),t!==void 0&&h("span",{class:"quiet",children:t})]})}function Hd(){let e=et.value,t=new Map;for(let n of B.value===null?e:[B.value,...e])for(let r of n.layers)t.has(r.name)||t.set(r.name,r);return e.length===0?h("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):h("section",{"aria-labelledby":"entropies-title",children:[h("h2",{id:"entropies-title",children:["Mean entropy of each layer ",h("span",{class:"quiet",children:"nats, against the epoch"})]}),h("div",{class:"multiples",children:[...t.values()].map(n=>h(Rb,{layer:n},n.name))})]})}function Rb({layer:{name:e,channels:t,greatest:n}}){let r=et.value,a=$e(()=>r.flatMap(s=>{let c=s.entropies[e];return c===void 0?[]:[{run:s.name,epochs:s.epochs,values:c}]}),[r,e]),o=$e(()=>()=>[0,(n||1)*1.15],[n]),i=$e(()=>s=>$d(s,n,`ln ${t}`),[n,t]);return h(ia,{title:e,unit:"nats",curves:a,range:o,beneath:i,hooks:{"data-testid":"entropy-chart","data-layer":e}})}var Cb=[{name:"training",title:"Training",note:"with penalties"},{name:"validation",title:"Validation",note:"with penalties"},{name:"probe",title:"Probe samples",note:"without penalties"}];function Od(){let e=et.value,t=Cb.filter(({name:n})=>e.some(({losses:r})=>r[n]!==void 0));return e.length===0?null:h("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[h("h2",{id:"losses-title",children:["Loss"," ",h("span",{class:"quiet",children:"against the epoch; a dashed vertical line is where a run begins to overfit"})]}),t.length===0?h("p",{class:"notice",children:"No losses: SparsityHeatmaps writes them if it has labels, or fit a validation set."}):h("div",{class:"multiples losses",children:t.map(({name:n,...r})=>h(Nb,{name:n,...r},n))})]})}var Lb=(e,t)=>{let n=(t-e||Math.abs(t)||1)*.08;return[e-n,t+n]};function Nb({name:e,title:t,note:n}){let r=et.value,a=$e(()=>r.flatMap(o=>{let i=o.losses[e];return i===void 0?[]:[{run:o.name,epochs:o.epochs,values:i}]}),[r,e]);return h(ia,{title:t,note:n,curves:a,range:Lb})}function Kl(){let e=[...er.value===null?[]:[{run:er.value,message:"The link names this run, and it is not here."}],...vo.value,...(B.value?.problems??[]).map(t=>({run:Ie.value??"",message:t}))];return e.length===0?null:h("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[h("summary",{children:e.length===1?"One problem":`${e.length} problems`}),h("ul",{children:e.map(({run:t,message:n})=>h("li",{children:[h("b",{children:t})," ",n]},`${t} ${n}`))})]})}var $b=10;function Db(e,t){let n=ot.value.filter(r=>r!==e);ot.value=t?[...n,e]:n}function Ib(e){er.value=null,Ie.value=e}function Ud(){let e=zi(""),t=sn.value??[],n=t.filter(({name:r})=>r.toLowerCase().includes(e.value.toLowerCase()));return h("section",{class:"panel","aria-labelledby":"runs-title",children:[h("h2",{id:"runs-title",children:"Runs"}),t.length>$b&&h("input",{type:"search",placeholder:"Filter","aria-label":"Filter the runs by name",value:e.value,onInput:r=>{e.value=r.currentTarget.value}}),h("div",{class:"run-heads","aria-hidden":"true",children:[h("span",{children:"in plots"}),h("span",{children:"maps"})]}),h("ul",{class:"runs","data-testid":"run-list",children:n.map(r=>h(Hb,{run:r},r.name))})]})}function Hb({run:{name:e,last_epoch:t}}){let n=Ie.value===e;return h("li",{class:n?"run in-view":"run",children:[h("label",{title:e,children:[h("input",{type:"checkbox",checked:ot.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>Db(e,r.currentTarget.checked)}),h("span",{class:"dot",style:{background:un(e)}}),h("span",{class:"name",children:e}),h("span",{class:"quiet count",title:"Last epoch",children:t<0?"\u2013":t})]}),h("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>Ib(e)})]})}function zd(){return h("section",{class:"sentences","aria-label":"Findings",children:et.value.map(({name:e,sentence:t,overfitting:n})=>h("p",{class:"sentence","data-testid":"sentence","data-run":e,children:[h("span",{class:"of-run",children:[h("span",{class:"dot",style:{background:un(e)}}),h("span",{class:"name",children:e})]}),h("span",{children:[t,n!==null&&h(Re,{children:[" ",h("button",{type:"button",class:"link",onClick:()=>Kt(n.epoch),children:["Show epoch ",n.epoch]})]})]})]},e))})}var Fd=Ye.paths.stepped?.({align:1}),Ob=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function Vd(){let e=et.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:h("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[h("h2",{id:"strengths-title",children:["Strengths of the penalties ",h("span",{class:"quiet",children:"against the epoch"})]}),h("div",{class:"multiples",children:t.map(n=>h(Ub,{name:n},n))})]})}function Ub({name:e}){let t=et.value,n=$e(()=>t.flatMap(r=>{let a=r.strengths[e];return a===void 0?[]:[{run:r.name,epochs:r.epochs,values:a}]}),[t,e]);return h(ia,{title:e,curves:n,height:96,range:Ob,...Fd===void 0?{}:{paths:Fd}})}function Gd(){let e=pt.value[0]??-1,t=pt.value.at(-1)??-1,n=t>e?(ae.value-e)/(t-e):0;return h("header",{class:"timeline","data-epoch-keys":"",children:[h("button",{type:"button",class:"play","aria-label":jt.value?"Pause":"Play",title:jt.value?"Pause (space)":"Play (space)",onClick:Zi,children:h("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:h("path",{d:jt.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),h(Bd,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),h(Bd,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),h("div",{class:"track",children:[h(zb,{first:e,last:t}),h("input",{type:"range","data-testid":"epoch-slider","aria-label":"Epoch","aria-valuetext":_t(ae.value),min:e,max:t,step:1,value:ae.value,style:{"--share":n},onInput:r=>Kt(r.currentTarget.valueAsNumber)})]}),h("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",min:e,max:t,value:ae.value,onChange:r=>{Kt(r.currentTarget.valueAsNumber),r.currentTarget.value=String(ae.value)}}),h("p",{class:"where",children:[h("output",{"data-testid":"epoch-label",children:_t(ae.value)}),h("span",{class:"quiet",children:h(Fb,{last:t})})]})]})}function Bd({label:e,path:t,steps:n}){return h("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>Ji(n),children:h("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:h("path",{d:t})})})}function zb({first:e,last:t}){return h(Re,{children:et.value.map(({name:n,overfitting:r})=>r===null||t<=e?null:h("button",{type:"button",class:"moment",style:{"--share":(r.epoch-e)/(t-e),color:un(n)},title:`${n} begins to overfit at epoch ${r.epoch}`,"aria-label":`Go to epoch ${r.epoch}, where ${n} begins to overfit`,onClick:()=>Kt(r.epoch)},n))})}function Fb({last:e}){let t=Rn.value;return B.value!==null&&t!==null&&t!==ae.value?h("strong",{children:[B.value.name," has no maps of it; ",_t(t)," is shown"]}):h(Re,{children:ae.value>=e?h(Re,{children:"the last; follows new ones"}):h(Re,{children:["of ",e," ",h("button",{type:"button",class:"link",onClick:()=>Ra(e),children:"go to the last"})]})})}var la=14;function Wd(){let e=vt(null),t=yt.value;Zn(()=>{let s=e.current;if(s===null||t===null)return;let{width:c,height:u}=s.getBoundingClientRect(),p=t.x+la+c<innerWidth,b=t.y+la+u<innerHeight;s.style.left=`${p?t.x+la:Math.max(0,t.x-la-c)}px`,s.style.top=`${b?t.y+la:Math.max(0,t.y-la-u)}px`});let n=Ot.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[a,o]=r.shape,i=n.maps[t.layer]?.[(t.image*a+t.row)*o+t.column];return i===void 0?null:h("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[h("b",{children:Tc(i,r.greatest,Pe.value)}),h("span",{children:[r.name,", ",In(n.run,t.image),a*o>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function qd({onRetry:e}){return h(Re,{children:[h(Gb,{onRetry:e}),h(Vb,{})]})}function Vb(){return sn.value===null?h("p",{class:"waiting",children:"Reading the runs \u2026"}):sn.value.length===0?h("main",{class:"alone",children:[h(Kl,{}),h(Id,{})]}):h("div",{class:"page",children:[h("aside",{class:"sidebar","aria-label":"Runs and display",children:[h(Ud,{}),h(Qc,{})]}),h("main",{class:"main",children:[h(Gd,{}),B.value===null?h("p",{class:"waiting",children:"Reading the run \u2026"}):h(Bb,{})]}),h(Wd,{})]})}function Bb(){return h("div",{class:"sections",children:[h(Kl,{}),h(zd,{}),h("div",{class:"overview",children:[h(Gc,{}),Ca.value&&h("div",{class:"courses",children:[h(Od,{}),h(Hd,{})]})]}),Ca.value&&h(Re,{children:[h(Dd,{}),h(Vd,{})]})]})}function Gb({onRetry:e}){let t=Or.value??Ur.value;return t===null?null:h("div",{class:"trouble",role:"status",children:[h("span",{children:[t," Trying again every few seconds."]}),h("button",{type:"button",onClick:e,children:"Try now"})]})}function W6(){let e=document.createElement("style");e.textContent=[Us,Nf,Df,If,$f].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",Tf();let t=Ki();ot.value=t.runs??[],Ie.value=t.inView,ae.value=t.epoch??-1,dt.value=t.scale,Pe.value=t.unit,Ge.value=t.opacity,Sf();let n=xf(t.epoch,kf);Af(),Cf(),Lf(),Os(h(qd,{onRetry:n}),document.body)}export{W6 as render};
