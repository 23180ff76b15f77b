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
var oe,Es,Ai,En,Si,lo,Rs,oo,Cs,Ti,Mi,C0,ya=Symbol.for("pv"),so={},fo=[],L0=/^m(i|n|o|s|text|space)$/,Pi=Array.isArray,Ei=fo.slice,Xn=Object.assign;function Qn(e){e&&e.parentNode&&e.remove()}function Ls(e,t,n){var r,a,o,i={},s=arguments.length;for(o in t)o=="key"?r=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:i[o]=t[o];return s>2&&(i.children=s>3?Ei.call(arguments,2):n),va(e,i,r,a,null)}function va(e,t,n,r,a){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ya,__v:a||++Es,__i:-1,__u:0};return!a&&oe.vnode&&oe.vnode(o),o}function Re(e){return e.children}function Or(e,t){this.props=e,this.context=t,this.__g=0}function Rn(e,t){if(t==null)return e.__&&Rn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Rn(e)}function N0(e){var t,n=e.__v,r=n.__e,a=[],o=[],i=e.__P;i&&((t=Xn({constructor:ya},n)).__v=n.__v+1,oe.vnode&&oe.vnode(t),Ri(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,a,r||Rn(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,Hs(a,t,o),n.__=n.__e=null,t.__e!=r&&Ns(t))}function Ns(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ns(e)}function Ts(e){(8&e.__g||(e.__g|=8,En.push(e),lo++))&&Si==oe.debounceRendering||((Si=oe.debounceRendering)||queueMicrotask)($s)}function $s(){try{for(var e,t=1;En.length;)En.length>t&&En.sort(Rs),e=En.shift(),t=En.length,8&e.__g&&N0(e)}finally{(lo=En.length)&&(Si||queueMicrotask)($s)}}function Ds(e,t,n,r,a,o,i,s,u,c,p){var b,g,v,w,A,M,R=r.__k||fo,x=t.length;for(u=$0(n,t,R,u,x),b=0;b<x;b++)(v=n.__k[b])!=null&&(g=~v.__i&&R[v.__i]||so,v.__i=b,M=Ri(e,v,g,a,o,i,s,u,c,p),w=v.__e,(g.ref!=v.ref||8&g.__u)&&(g.ref&&Ci(g.ref,null,v,g),v.ref&&p.push(v.ref,v.__c||w,v)),A=A||w,4&v.__u?(u=Is(v,u,e,!g.__v),g.__e&&(g.__e=null)):typeof v.type=="function"&&M!==void 0?u=M:w&&(u=w.nextSibling),v.__u&=-21);return n.__e=A,u}function $0(e,t,n,r,a){var o,i,s,u,c,p,b,g,v,w=n.length,A=w,M=0,R=0,x=e.__k=Array(a);for(o=0;o<a;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=x[o]=va(null,i):Pi(i)?i=x[o]=va(Re,{children:i}):i.constructor===ya&&i.__b?i=x[o]=va(i.type,i.props,i.key,i.ref,i.__v):x[o]=i,u=o+M,i.__=e,i.__b=e.__b+1,s=null,~(c=i.__i=D0(i,n,u,A))&&(A--,(s=n[c])&&(s.__u|=2)),s&&s.__v?(i.__u|=16,c==u-1?M--:c==u+1?M++:c!=u&&(c>u?M--:M++,R=1)):(~c||(a>w?M--:a<w&&M++),typeof i.type!="function"&&(i.__u|=4))):x[o]=null;if(R){for(p=[],b=[],o=0;o<a;o++)if((i=x[o])&&16&i.__u){for(M=0,g=p.length;M<g;)p[v=M+g>>1]<i.__i?M=v+1:g=v;p[M]=i.__i,b[o]=M+1}for(M=p.length;o--;)b[o]&&(b[o]==M?M--:x[o].__u|=4)}if(A)for(o=0;o<w;o++)!(s=n[o])||2&s.__u||(s.__e==r&&(r=Rn(s)),Li(s,s));return r}function Is(e,t,n,r){var a,o,i,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=Is(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=Rn(e))&&!t.parentNode&&(t=null),i=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(i!=s&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function D0(e,t,n,r){var a,o=e.key,i=e.type,s=t[n],u=s&&!(2&s.__u);if(s===null&&o==null||u&&o==s.key&&i==s.type)return n;if(r>(u?1:0)){for(a=n-1;a>=0;a--)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a;for(a=n+1;a<t.length;a++)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a}return-1}function Ps(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ao(e,t,n,r,a){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Ps(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Ps(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Mi[t]||(Mi[t]=I0(t)),(e.__a||(e.__a={}))[t]=Ti,o=t!=(t=t.replace(Cs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function I0(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[oo]==null)t[oo]=Ti++;else if(t[oo]<this.__a[e])return;return n(oe.event?oe.event(t):t)}}}function Ri(e,t,n,r,a,o,i,s,u,c){var p,b,g,v,w,A,M,R,x,P,S,W,D,Y,G,Z,F,C,q=t.type;if(t.constructor!==ya)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,b=o=[],p.nodeType==8?s=io(p,o):o.push(p),s=o[0]||s),(p=oe.__b)&&p(t);e:if(typeof q=="function"){g=i.length;try{if(R=t.props,x=(p=q.prototype)&&p.render,P=(p=q.contextType)&&r[p.__c],S=p?P?P.props.value:p.__:r,(v=n.__c)?(t.__c=v,2&v.__g&&(v.__g|=1)):(x?t.__c=v=new q(R,S):(t.__c=v=new Or(R,S),v.constructor=q,v.render=H0),P&&P.sub(v),v.state||(v.state={}),v.__n=r,v.__g|=8,v.__h=[],v.__k=[]),x&&(v.__s||(v.__s=v.state),q.getDerivedStateFromProps&&(v.__s==v.state&&(v.__s=Xn({},v.__s)),Xn(v.__s,q.getDerivedStateFromProps(R,v.__s)))),w=v.props,A=v.state,v.__v=t,n.__c){if(R!==w&&x&&!q.getDerivedStateFromProps&&v.componentWillReceiveProps&&v.componentWillReceiveProps(R,S),t.__v==n.__v&&!(8&v.__g)||!(4&v.__g)&&v.shouldComponentUpdate&&v.shouldComponentUpdate(R,v.__s,S)===!1){t.__v!=n.__v&&(v.props=R,v.state=v.__s,v.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(N){N&&(N.__=t)}),fo.push.apply(v.__h,v.__k),v.__k=[],v.__h.length&&i.push(v),s=Rn(n);break e}v.componentWillUpdate&&v.componentWillUpdate(R,v.__s,S),x&&v.componentDidUpdate&&v.__h.push(function(){v.componentDidUpdate(w,A,M)})}else x&&!q.getDerivedStateFromProps&&v.componentWillMount&&v.componentWillMount(),x&&v.componentDidMount&&v.__h.push(v.componentDidMount);v.context=S,v.props=R,v.__P=e,v.__g&=-5,W=oe.__r,D=x?25:0;do v.__g&=-9,W&&W(t),p=v.render(v.props,v.state=v.__s,v.context);while(8&v.__g&&++D<25);x&&(fo.push.apply(v.__h,v.__k),v.__k=[]),v.state=v.__s,v.getChildContext&&(r=Xn({},r,v.getChildContext())),x&&n.__c&&v.getSnapshotBeforeUpdate&&(M=v.getSnapshotBeforeUpdate(w,A)),Y=p&&p.type===Re&&p.key==null?p.props.children:p,R.__P&&(p=s,a=(e=R.__P).namespaceURI,u=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&Li(N,N)}),n.__k=null),s=n.__k?Rn(n,0):null),s=Ds(e,Pi(Y)?Y:[Y],t,n,r,a,o,i,s,u,c),R.__P&&(t.__e=null,s=p),t.__u&=-161,b&&b.some(Qn),v.__h.length&&i.push(v),1&v.__g&&(v.__g&=-4)}catch(N){if(i.length=g,t.__v=null,u||o)if(N&&N.then){if(t.__u|=128|u,o){for(~(F=o.indexOf(s||void 0))||(F=o.length);(C=o[F-1])&&C.nodeType==8;)F--;for(;F<o.length;F++)if(C=o[F])if(o[F]=null,G){if(C==Z)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(Z=io(G=C))}}if(!G){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;G=s}(p=io(G=t.__c.__z||(t.__c.__z=G)))?(t.__e=G,s=p):t.__e=s,s=s&&s.nextSibling}else o&&o.some(Qn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),N&&N.then||Os(t),oe.__e(N,t,n)}}else s=t.__e=O0(n.__e,t,n,r,a,o,i,u,c,e);return(p=oe.diffed)&&p(t),s}function io(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Os(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Os))}function Hs(e,t,n){for(var r=0;r<n.length;)Ci(n[r++],n[r++],n[r++]);oe.__c&&oe.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){oe.__e(o,a.__v)}})}function O0(e,t,n,r,a,o,i,s,u,c){var p,b,g,v,w,A,M,R,x=n.props||so,P=t.props,S=t.type;if(S=="svg"?a="http://www.w3.org/2000/svg":S=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(p=0;p<o.length;p++)if((w=o[p])&&(S?w.localName==S:w.nodeType==3)){e=w,o[p]=null;break}}if(!e){if(R=c.ownerDocument||document,!S)return R.createTextNode(P);e=R.createElementNS(a,S,P.is?P:c),s&&(oe.__m&&oe.__m(t,o),s=!1),o=null}if(S){if(c=S=="template"&&e.content||e,o=S=="textarea"&&P.defaultValue!=null?null:o&&Ei.call(c.childNodes),!s&&o)for(x={},p=0;p<e.attributes.length;p++)x[(w=e.attributes[p]).name]=w.value;for(p in x)w=x[p],p=="dangerouslySetInnerHTML"?g=w:p=="children"||p in P||p=="value"&&"defaultValue"in P||p=="checked"&&"defaultChecked"in P||ao(e,p,null,w,a);for(p in P)w=P[p],p=="children"?v=w:p=="dangerouslySetInnerHTML"?b=w:p=="value"?A=w:p=="checked"?M=w:s&&typeof w!="function"||x[p]===w||ao(e,p,w,x[p],a);b?(s||g&&(b.__html==g.__html||b.__html==e.innerHTML)||(e.innerHTML=b.__html),t.__k=[]):(g&&(e.textContent=""),(S=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&L0.test(S))&&(a="http://www.w3.org/1999/xhtml"),Ds(c,Pi(v)?v:[v],t,n,r,a,o,i,o?o[0]:n.__k&&Rn(n,0),s,u),o&&o.some(Qn)),s&&S!="textarea"||(p="value",S=="progress"&&A==null?e.removeAttribute(p):A==null||A===e[p]&&(S!="progress"||A)||ao(e,p,A,x[p],a),p="checked",M!=null&&M!=e[p]&&ao(e,p,M,x[p],a))}else x===P||s&&e.data==P||(e.data=P);return e}function Ci(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){oe.__e(a,n)}}function Li(e,t,n){var r,a,o,i;if(oe.unmount&&oe.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ci(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){oe.__e(s,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Li(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(a=io(r,o=[]))&&(r==e.__e&&o.some(Qn),Qn(a),Qn(r)),n||Qn(e.__e),e.__e=e.__c=e.__=null}function H0(e,t,n){return this.constructor(e,n)}function Us(e,t){var n,r,a,o;oe.__&&oe.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=va(Re,{children:[e]}),a=[],o=[],Ri(t,t.__k,r||so,so,t.namespaceURI,r?null:t.firstChild?Ei.call(t.childNodes):null,a,r?r.__e:t.firstChild,n,o),Hs(a,t.__k,o),t.__k.props.children=null}oe={__e:function(e,t,n,r){for(var a,o,i;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(s){e=s}}throw lo=0,e}},Es=0,Ai=function(e){return e!=null&&e.constructor===ya},Or.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Xn({},this.state)),typeof e=="function"&&(e=e(Xn({},n),this.props)),e&&(Xn(n,e),this.__v&&(t&&this.__k.push(t),Ts(this)))},Or.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ts(this))},Or.prototype.render=Re,En=[],lo=0,Rs=function(e,t){return e.__v.__b-t.__v.__b},oo=Symbol(),Cs=/(PointerCapture)$|Capture$/i,Ti=0,Mi={},C0=0;var Fs='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var xa,dt,Ni,Vs,F0=Object.is,$i=0,Js=[],Di=[],Ie=oe,zs=Ie.__b,Bs=Ie.__r,Gs=Ie.diffed,Ws=Ie.__c,qs=Ie.unmount,Ys=Ie.__;function Oi(e,t){Ie.__h&&Ie.__h(dt,e,$i||t),$i=0;var n=dt.__H||(dt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Zs(e,t){var n=Oi(xa++,3);!Ie.__s&&Hi(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,dt.__H.__h.push(n))}function sn(e,t){var n=Oi(xa++,4);!Ie.__s&&Hi(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,dt.__h.push(n))}function _t(e){return $i=5,$e(function(){return{current:e}},[])}function $e(e,t){var n=Oi(xa++,7);return Hi(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function V0(){var e;do{for(;e=Di.shift();)try{_a(e)}catch(n){Ie.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Js.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(_a),t.__h.some(Ii),t.__h=[]}catch(n){t.__h=[],Ie.__e(n,e.__v)}}}while(Di.length)}Ie.__b=function(e){dt=null,zs&&zs(e)},Ie.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ys&&Ys(e,t)},Ie.__r=function(e){Bs&&Bs(e),xa=0;var t=(dt=e.__c).__H;t&&(Ni==dt?dt.__h=[]:(t.__h.some(_a),t.__h.some(Ii),xa=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ni=dt},Ie.diffed=function(e){Gs&&Gs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ks(Js.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ni=dt=null},Ie.__c=function(e,t){t.some(function(n){try{n.__h.some(_a),n.__h=n.__h.filter(function(r){return!r.__||Ii(r)})}catch(r){n.__h=[function(){throw r}]}}),Ws&&Ws(e,t)},Ie.unmount=function(e){qs&&qs(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Ks(Di.push(a))}else _a(a)}catch(o){t=o}}),r.__H=void 0,t&&Ie.__e(t,r.__v))};var js=typeof requestAnimationFrame=="function";function z0(e){var t,n=function(){clearTimeout(r),js&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);js&&(t=requestAnimationFrame(n))}function Ks(e){e!=1&&Vs==Ie.requestAnimationFrame||((Vs=Ie.requestAnimationFrame)||z0)(V0)}function _a(e){var t=dt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),dt=t}function Ii(e){var t=dt;e.__c=e.__(),dt=t}function Hi(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!F0(n,e[r])})}var B0=Symbol.for("preact-signals");function ho(){if(vn>1)vn--;else{var e,t=!1;for((function(){var a=uo;for(uo=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var i=o.t;i!==void 0;i=i.x)i.i===a.i&&(i.i=o.i);a=a.o}})();ka!==void 0;){var n=ka;for(ka=void 0,co++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Xs(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=r}}if(co=0,vn--,t)throw e}}function Ht(e){if(vn>0)return e();Ui=++G0,vn++;try{return e()}finally{ho()}}var wa,Te=void 0;function Sa(e){var t=Te,n=wa;Te=void 0,wa=void 0;try{return e()}finally{Te=t,wa=n}}var ka=void 0,vn=0,co=0,G0=0,Ui=0,uo=void 0,po=0;function Qs(e){if(Te!==void 0){var t=e.n;if(t===void 0||t.t!==Te)return t={i:0,S:e,p:Te.s,n:void 0,t:Te,e:void 0,x:void 0,r:t},Te.s!==void 0&&(Te.s.n=t),Te.s=t,e.n=t,32&Te.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Te.s,t.n=void 0,Te.s.n=t,Te.s=t),t}}function Be(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Be.prototype.brand=B0;Be.prototype.h=function(){return!0};Be.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Sa(function(){var r;(r=t.W)==null||r.call(t)}))};Be.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Sa(function(){var a;(a=t.Z)==null||a.call(t)}))}};Be.prototype.subscribe=function(e){var t=this;return Ue(function(){var n=t.value;Sa(function(){return e(n)})},{name:"sub"})};Be.prototype.valueOf=function(){return this.value};Be.prototype.toString=function(){return this.value+""};Be.prototype.toJSON=function(){return this.value};Be.prototype.peek=function(){var e=this;return Sa(function(){return e.value})};Object.defineProperty(Be.prototype,"value",{get:function(){var e=Qs(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(co>100)throw new Error("Cycle detected");(function(n){vn!==0&&co===0&&n.l!==Ui&&(n.l=Ui,uo={S:n,v:n.v,i:n.i,o:uo})})(this),this.v=e,this.i++,po++,vn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{ho()}}}});function de(e,t){return new Be(e,t)}function Xs(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ef(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function tf(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function er(e,t){Be.call(this,void 0,t),this.x=e,this.s=void 0,this.g=po-1,this.f=4}er.prototype=new Be;er.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===po))return!0;if(this.g=po,this.f|=1,this.i>0&&!Xs(this))return this.f&=-2,!0;var e=Te;try{ef(this),Te=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Te=e,tf(this),this.f&=-2,!0};er.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Be.prototype.S.call(this,e)};er.prototype.U=function(e){if(this.t!==void 0&&(Be.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};er.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(er.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Qs(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Ce(e,t){return new er(e,t)}function nf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){vn++;var n=Te;Te=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Fi(e),r}finally{Te=n,ho()}}}function Fi(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,nf(e)}function W0(e){if(Te!==this)throw new Error("Out-of-order effect");tf(this),Te=e,this.f&=-2;try{8&this.f&&Fi(this)}finally{ho()}}function Hr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,wa&&wa.push(this)}Hr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Hr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,nf(this),ef(this),vn++;var e=Te;return Te=this,W0.bind(this,e)};Hr.prototype.N=function(){2&this.f||(this.f|=2,this.u=ka,ka=this)};Hr.prototype.d=function(){this.f|=8,1&this.f||Fi(this)};Hr.prototype.dispose=function(){this.d()};function Ue(e,t){var n=new Hr(e,t);try{n.c()}catch(a){throw n.d(),a}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Vi,Aa,mo,q0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,rf=[],af=[];Ue(function(){Vi=this.N})();function Ur(e,t){oe[e]=t.bind(null,oe[e]||function(){})}function Ma(e){if(mo){var t=mo;mo=void 0,t()}mo=e&&e.S()}function of(e){var t=this,n=e.data,r=Ta(n);r.name="ReactiveDom",r.value=n;var a=$e(function(){for(var s=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var c=Ce(function(){var v=r.value.value;return v===0?0:v===!0?"":v||""}),p=Ce(function(){return!Array.isArray(c.value)&&!Ai(c.value)}),b=Ue(function(){if(this.N=lf,p.value){var v=c.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=v)}}),g=t.__$u.d;return t.__$u.d=function(){b(),g.call(this)},[p,c]},[]),o=a[0],i=a[1];return o.value?i.peek():i.value}of.displayName="ReactiveTextNode";Object.defineProperties(Be.prototype,{constructor:{configurable:!0,value:Ls(Re,null).constructor},type:{configurable:!0,value:of},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ur("__b",function(e,t){if(Ma(),Aa=void 0,typeof t.type=="string"){var n,r=t.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof Be&&(n||(t.__np=n={}),n[a]=o,r[a]=o.peek())}}e(t)});Ur("__r",function(e,t){if(e(t),t.type!==Re){Ma();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(a,o){var i;return Ue(function(){i=this},{name:o}),i.c=a,i})((function(a){return function(){var o;q0&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Aa=r,Ma(n)}});Ur("__e",function(e,t,n,r){Ma(),Aa=void 0,e(t,n,r)});Ur("diffed",function(e,t){Ma(),Aa=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,a=t.props,o=n.U;if(o)for(var i in o){var s=o[i];s===void 0||r&&i in r||(s.d(),o[i]=void 0)}if(r){o||(o={},n.U=o);for(var u in r){var c=o[u],p=r[u];c===void 0?(c=Y0(n,u,p,a),o[u]=c):c.o(p,a)}}}e(t)});function Y0(e,t,n,r){var a=t in e&&e.ownerSVGElement===void 0,o=de(n);return{o:function(i,s){o.value=i,r=s},d:Ue(function(){this.N=lf;var i=o.value.value;r[t]!==i&&(r[t]=i,a?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Ur("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var i=t.__np;if(i){var s=t.props;for(var u in i)s[u]=i[u]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var p=c.__$u;p&&(c.__$u=void 0,p.d())}}e(t)});Ur("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Or.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function Ta(e,t){return $e(function(){return de(e,t)},[])}var j0=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},K0=function(e){queueMicrotask(function(){queueMicrotask(e)})};function J0(){Ht(function(){for(var e;e=rf.shift();)Vi.call(e)})}function Z0(){rf.push(this)===1&&(oe.requestAnimationFrame||j0)(J0)}function Q0(){Ht(function(){for(var e;e=af.shift();)Vi.call(e)})}function lf(){af.push(this)===1&&(oe.requestAnimationFrame||K0)(Q0)}function Cn(e,t){var n=_t(e);n.current=e;var r=Aa;Zs(function(){return Ue(function(){if(this.N=Z0,!(r&&8&r.__$f))return n.current()},t)},[])}function sf(e){if(e.byteLength<8)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads 1.`);let r=t.getUint32(4,!0),a=8+8*r;if(e.byteLength<a)throw new Error("The server's answer is cut short.");let o=[];for(let i=8;o.length<r;i+=8){let s=t.getUint32(i+4,!0);if(a+s>e.byteLength)throw new Error("The server's answer is cut short.");let u=new Uint8Array(e.slice(a,a+s));o.push({epoch:t.getInt32(i,!0),bytes:u}),a+=s}return o}function ff(e,t,n){let r=0;return t.map(({shape:[a,o]})=>{let i=r+n*a*o,s=e.subarray(r,i);return r=i,s})}var Pa=class extends Error{};async function bo(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([i,s])=>[i,String(s)])),a=r.size>0?`?${r}`:"",o=await fetch(`./${e}${a}`,{signal:n??null});if(!o.ok)throw new Pa(await X0(o));return o}async function X0(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function cf(){return(await bo("runs",{})).json()}async function uf(e){return(await bo("run",{run:e})).json()}async function df(e){return new Uint8Array(await(await bo("images",{run:e})).arrayBuffer())}async function pf(e,t,n,r,a){let o=await bo(e,{run:t,first:n,last:r},a);return sf(await o.arrayBuffer())}function Ea(e,t){let n=0,r=e.length-1;for(;n<r;){let a=n+r+1>>1;e[a]<=t?n=a:r=a-1}return e.length===0?-1:n}function go(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function zi(e,t,n){let r=Ea(e,t);if(r<0)return t;let a=n<0&&e[r]<t?1:0,o=Math.min(e.length-1,Math.max(0,r+n+a));return e[o]}function pt(e){return e<0?"before training":`epoch ${e}`}var vo=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:a}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=a}}};function hf(e,t,n,r,a){let o=Math.max(0,t-a),i=Math.min(e.length-1,t+a);for(let s=0;s<=Math.max(t-o,i-t);s++)for(let u of[t+s,t-s]){if(u<o||u>i||!n(u))continue;let c=u<t?-1:1,p=u;for(let b=1;b<r;b++){let g=p+c;if(g<o||g>i||!n(g))break;p=g}return[e[Math.min(u,p)],e[Math.max(u,p)]]}return null}var Ra="epoch-asked",ep=500,tp=1e3,yn=de(!1),yo=new Promise(e=>{let t=yn.subscribe(n=>{n&&e()});setTimeout(()=>{yn.value=!0,t()},tp)});function bf(){performance.clearMarks(Ra),performance.mark(Ra)}var mf=!0;function gf(){requestAnimationFrame(()=>setTimeout(()=>{mf&&(mf=!1,performance.measure("first-paint",{start:0}),yn.value=!0),performance.getEntriesByName(Ra).length>0&&(performance.getEntriesByName("repaint").length>=ep&&performance.clearMeasures("repaint"),performance.measure("repaint",Ra),performance.clearMarks(Ra))}))}var np=8*2**20,Ca=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new vo(n)}kind;cacheBytes;onTrouble;arrivals=de(0);cache;wanted=null;urgent=null;background=null;get(t,n){return this.cache.get(Bi(t,n))}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(Bi(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(np/n)),a=Math.max(1,Math.floor(this.cacheBytes/4/n)),o=hf(t.epochs,t.centre,this.isMissing,r,a);o!==null&&(this.background=new AbortController,this.fetch(t,...o,this.background,()=>{this.background=null}))}async fetch(t,n,r,a,o){try{let i=await pf(this.kind,t.run,n,r,a.signal),s=new Map(i.map(({epoch:u,bytes:c})=>[u,c]));t.epochs.forEach((u,c)=>{if(u<n||u>r)return;let p=s.get(u)??new Uint8Array,b=p.byteLength===t.bytesPerEpoch;this.cache.set(Bi(t,c),b?p:new Uint8Array)})}catch(i){o(),a.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}o(),this.arrivals.value++,this.fetchInView(),await yo,this.fetchRest()}};function Bi({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}var yf="keras_regs",tr={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",opacity:100};function rp(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function ap(e){return e===""?[]:e.split(",").map(_f)}function _f(e){try{return decodeURIComponent(e)}catch{return e}}function Gi(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),_f(t.slice(n+1))]})}function Wi(e){return Gi(e)[0]?.[0]===yf}function vf(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function xf(e){let t=new Map(Gi(e).map(([a,o])=>[a,o??""])),n=vf(t.get("epoch")),r=vf(t.get("opacity"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?ap(t.get("runs")):null,inView:t.get("view")||null,scale:t.get("scale")==="shared"?"shared":"layer",unit:t.get("unit")==="perplexity"?"perplexity":"entropy",opacity:r===null?100:Math.min(100,Math.max(0,r))}}function wf(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",rp(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==tr.scale&&n.set("scale",e.scale),e.unit!==tr.unit&&n.set("unit",e.unit),e.opacity!==tr.opacity&&n.set("opacity",String(e.opacity));let r=["epoch","runs","view","scale","unit","opacity"],o=[...Gi(t).filter(([i,s])=>s!==null&&!r.includes(i)).map(([i,s])=>[i,s]),...n];return`#${[yf,...o.map(([i,s])=>`${i}=${encodeURIComponent(s)}`)].join("&")}`}var fn=de(null),_o=de([]),Yt=de(new Map),Tt=de(null),Fr=de(null),Vr=de(null),nr=de(null),ot=de([]),Oe=de(null),ae=de(-1),ht=de(tr.scale),Pe=de(tr.unit),rt=de(tr.opacity),jt=de(!1),z=Ce(()=>Yt.value.get(Oe.value??"")??null),Ge=Ce(()=>ot.value.flatMap(e=>Yt.value.get(e)??[])),mt=Ce(()=>{let e=z.value===null?[]:[z.value];return go([...e,...Ge.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),Ln=Ce(()=>z.value===null?-1:Ea(z.value.epochs,ae.value)),Nn=Ce(()=>z.value?.epochs[Ln.value]??null),kf=Ce(()=>Math.max(0,...z.value?.layers.map(e=>e.greatest)??[])),it=de(null),$n=de(!1);var op=5e3,ip=6;function Yi(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function qi(e){return e instanceof Pa?e.message:"TensorBoard does not answer."}function Mf(e,t){let n=e.epoch,r,a=new Map;async function o(){if(clearTimeout(r),!Yi())try{let c=await cf();lp(c.runs,e.runs===null),_o.value=c.problems,await i(),Fr.value=null,t()}catch(c){Fr.value=qi(c)}clearTimeout(r),r=setTimeout(o,op)}async function i(){let c=Oe.value;c!==null&&(await s(c),await yo);let b=(await Promise.allSettled(ot.value.filter(g=>g!==c).map(s))).find(g=>g.status==="rejected");if(b!==void 0)throw b.reason}function s(c){let p=fn.peek()?.find(g=>g.name===c)?.stamp;if(p===void 0||Yt.peek().get(c)?.stamp===p)return Promise.resolve();let b=a.get(c)??u(c).finally(()=>a.delete(c));return a.set(c,b),b}async function u(c){let p=await uf(c);Ht(()=>{n=sp(p,n),Yt.value=new Map(Yt.value).set(c,p)})}return o(),Ue(()=>{let c=[Oe.value,...ot.value];fn.value!==null&&c.some(p=>p!==null&&!Yt.peek().has(p))&&i().catch(p=>{Fr.value=qi(p)})}),document.addEventListener("visibilitychange",()=>{document.hidden||o()}),o}function lp(e,t){let n=e.map(a=>a.name),r=[...e].sort((a,o)=>o.updated-a.updated)[0];Ht(()=>{let a=fn.value===null;fn.value=e,Yt.value=new Map([...Yt.value].filter(([i])=>n.includes(i)));let o=ot.value.length>0&&!ot.value.some(i=>n.includes(i));(a&&t||o)&&(ot.value=n.slice(0,ip)),(Oe.value===null||!n.includes(Oe.value))&&(nr.value=Oe.value,Oe.value=r?.name??null)})}function sp(e,t){if(e.name!==Oe.value)return t;let n=Sf(e),r=Yt.value.get(e.name);return r===void 0?t===null&&Yt.value.size===0&&(ae.value=n):ae.value>=Sf(r)&&(ae.value=Math.max(ae.value,n)),null}function Sf(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function xo(e){Vr.value=qi(e)}var Dn=201,Af=2**20,La=new Ca("maps",256*Af,xo),Na=new Ca("correlations",64*Af,xo),ji=Ce(()=>z.value===null||Ln.value<0?null:{run:z.value.name,epochs:z.value.epochs,sessions:z.value.sessions,bytesPerEpoch:z.value.bytes_per_epoch,centre:Ln.value}),Ki=Ce(()=>{let e=z.value?.correlations;return!z.value||!e||e.epochs.length===0?null:{run:z.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*Dn*4,centre:Ea(e.epochs,ae.peek())}}),Pt=Ce(()=>{La.arrivals.value;let e=ji.value,t=e===null?void 0:La.get(e,e.centre);if(t===void 0||z.value===null)return{state:"loading"};if(t.byteLength===0)return{state:"damaged"};let{layers:n,images:r}=z.value;return{state:"here",run:z.value,maps:ff(t,n,r)}}),Tf=Ce(()=>{Na.arrivals.value;let e=Ki.value;return(e?.epochs??[]).map((t,n)=>{let r=Na.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function Pf(){La.want(ji.value),Na.want(yn.value?Ki.value:null)}function Ef(){Ue(()=>La.want(ji.value)),Ue(()=>Na.want(yn.value?Ki.value:null)),Ue(()=>{La.arrivals.value+Na.arrivals.value>0&&(Vr.value=null)});let e=new Promise(n=>{Ue(()=>{Pt.value.state!=="loading"&&n()})}),t=Ce(()=>z.value?.picture?.shape?JSON.stringify([z.value.name,z.value.picture]):null);Ue(()=>{let n=t.value;Tt.value=null,n!==null&&e.then(()=>df(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(Tt.value=r)}).catch(xo)})}function Rf(){try{return parent.location.hash,parent}catch{return window}}function Ji(){return xf(Rf().location.hash)}function fp(e){Ht(()=>{e.runs!==null&&(ot.value=e.runs),e.inView!==null&&(Oe.value=e.inView),e.epoch!==null&&(ae.value=e.epoch),ht.value=e.scale,Pe.value=e.unit,rt.value=e.opacity})}function Cf(){let e=Rf();e.addEventListener("hashchange",()=>{Wi(e.location.hash)&&fp(Ji())});let t;Ue(()=>{if(z.value===null)return;let n={epoch:ae.value,runs:ot.value,inView:Oe.value,scale:ht.value,unit:Pe.value,opacity:rt.value};clearTimeout(t),t=setTimeout(()=>cp(e,n),250)})}function cp(e,t){let{hash:n}=e.location,r=wf(t,n);r!==n&&(n===""||Wi(n))&&e.history.replaceState(e.history.state,"",r)}function up(){try{return parent===window?null:parent.document.body}catch{return null}}function Lf(){let e=up(),t=()=>{$n.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=$n.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function rr(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Nf(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var dp=15e3,pp=80,$f=600;function $a(e){let t=mt.value[0],n=mt.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(bf(),ae.value=Math.min(n,Math.max(t,Math.round(e))))}function Kt(e){Ht(()=>{jt.value=!1,$a(e)})}function Zi(e){Kt(zi(mt.value,ae.value,e))}function Qi(){Ht(()=>{!jt.value&&ae.value>=(mt.value.at(-1)??-1)&&$a(mt.value[0]??-1),jt.value=!jt.value})}function If(){Ue(()=>{if(!jt.value)return;let e=dp/Math.max(1,mt.value.length),t=Nf()?$f:Math.min($f,Math.max(pp,e)),n=setInterval(()=>{if(Yi()||Pt.peek().state==="loading")return;let r=zi(mt.peek(),ae.peek(),1);r===ae.peek()?jt.value=!1:$a(r)},t);return()=>clearInterval(n)})}var Df={ArrowLeft:-1,ArrowRight:1};function hp(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function mp(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function Of(){mp(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||hp(e.target,t))){if(t in Df)Zi(Df[t]*(e.shiftKey?10:1));else if(t==="Home")Kt(mt.value[0]??-1);else if(t==="End")Kt(mt.value.at(-1)??-1);else if(t===" ")Qi();else return;e.preventDefault()}})}var Hf=`:root {
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
  font:
    13px / 1.45 Roboto,
    system-ui,
    "Segoe UI",
    "Helvetica Neue",
    sans-serif;
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
  .overview.beside {
    grid-template-columns: minmax(0, 1fr) minmax(420px, 36%);
  }

  .beside .multiples {
    grid-template-columns: repeat(auto-fill, minmax(170px, 1fr));
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

.notice + * {
  margin-top: 8px;
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
`;var Uf=`.multiples {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
  gap: 16px 20px;
}

.multiples.losses {
  grid-template-columns: repeat(auto-fit, minmax(176px, 1fr));
}

.losses .curves {
  max-width: 400px;
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

/* The epoch in view may be one that no chart reaches. */
.plot .u-over {
  overflow: hidden;
}

.epoch-cursor {
  position: absolute;
  top: 0;
  left: -1px;
  width: 2px;
  height: 100%;
  background: var(--ink);
  opacity: 0.65;
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
`;var Ff=`button,
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
  grid-template-columns: minmax(0, 1fr);
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
`;var Vf=`.heatmaps {
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

.grid.tall thead th:not(.corner) {
  position: static;
}

.wide .grid thead th {
  top: 0;
}

.grid .corner,
.grid .layer {
  position: sticky;
  left: 0;
  z-index: 2;
  width: var(--header);
  min-width: var(--header);
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
  vertical-align: top;
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
  -webkit-line-clamp: 3;
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
  background: var(--raised) 0 0 / 100% 100%;
  image-rendering: pixelated;
}

/* In greys, so that the colours in front of it stay those of the colour bar. */
.map.over-picture {
  background-color: #808080;
  background-blend-mode: luminosity;
}

.damaged td .map {
  background: repeating-linear-gradient(45deg, var(--raised) 0 5px, var(--line) 0 6px);
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

td .map canvas:focus-visible {
  outline-color: #fff;
  outline-offset: -2px;
  box-shadow: 0 0 0 2px var(--accent);
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
`;var zf=`.timeline {
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
`;var xp=["run","epoch","quantity","layer","value","unit"];function wp(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function kp(e){let t=[],n=(r,a,o,i,s)=>{o.forEach((u,c)=>{let p=i[c];t.push([e.name,u,r,a,p??"",s])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,a]of Object.entries(e.losses))n(r==="penalty"?"penalty":`${r} loss`,"",e.epochs,a,"");for(let[r,a]of Object.entries(e.strengths)){let o=r.lastIndexOf("/");n(`${r.slice(o+1)} strength`,r.slice(0,Math.max(0,o)),e.epochs,a,"")}for(let[r,a]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],a,"");return t}function Bf(e){return`${[xp,...e.flatMap(kp)].map(n=>n.map(wp).join(",")).join(`\r
`)}\r
`}function Wr(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Oa(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function In(){}var lr=.7,Gr=1/lr,zr="\\s*([+-]?\\d+)\\s*",Da="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",cn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Sp=/^#([0-9a-f]{3,8})$/,Mp=new RegExp(`^rgb\\(${zr},${zr},${zr}\\)$`),Ap=new RegExp(`^rgb\\(${cn},${cn},${cn}\\)$`),Tp=new RegExp(`^rgba\\(${zr},${zr},${zr},${Da}\\)$`),Pp=new RegExp(`^rgba\\(${cn},${cn},${cn},${Da}\\)$`),Ep=new RegExp(`^hsl\\(${Da},${cn},${cn}\\)$`),Rp=new RegExp(`^hsla\\(${Da},${cn},${cn},${Da}\\)$`),Gf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Wr(In,Ao,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Wf,formatHex:Wf,formatHex8:Cp,formatHsl:Lp,formatRgb:qf,toString:qf});function Wf(){return this.rgb().formatHex()}function Cp(){return this.rgb().formatHex8()}function Lp(){return tc(this).formatHsl()}function qf(){return this.rgb().formatRgb()}function Ao(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Sp.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Yf(t):n===3?new et(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?wo(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?wo(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Mp.exec(e))?new et(t[1],t[2],t[3],1):(t=Ap.exec(e))?new et(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Tp.exec(e))?wo(t[1],t[2],t[3],t[4]):(t=Pp.exec(e))?wo(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Ep.exec(e))?Jf(t[1],t[2]/100,t[3]/100,1):(t=Rp.exec(e))?Jf(t[1],t[2]/100,t[3]/100,t[4]):Gf.hasOwnProperty(e)?Yf(Gf[e]):e==="transparent"?new et(NaN,NaN,NaN,0):null}function Yf(e){return new et(e>>16&255,e>>8&255,e&255,1)}function wo(e,t,n,r){return r<=0&&(e=t=n=NaN),new et(e,t,n,r)}function al(e){return e instanceof In||(e=Ao(e)),e?(e=e.rgb(),new et(e.r,e.g,e.b,e.opacity)):new et}function sr(e,t,n,r){return arguments.length===1?al(e):new et(e,t,n,r??1)}function et(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Wr(et,sr,Oa(In,{brighter(e){return e=e==null?Gr:Math.pow(Gr,e),new et(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?lr:Math.pow(lr,e),new et(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new et(or(this.r),or(this.g),or(this.b),So(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:jf,formatHex:jf,formatHex8:Np,formatRgb:Kf,toString:Kf}));function jf(){return`#${ar(this.r)}${ar(this.g)}${ar(this.b)}`}function Np(){return`#${ar(this.r)}${ar(this.g)}${ar(this.b)}${ar((isNaN(this.opacity)?1:this.opacity)*255)}`}function Kf(){let e=So(this.opacity);return`${e===1?"rgb(":"rgba("}${or(this.r)}, ${or(this.g)}, ${or(this.b)}${e===1?")":`, ${e})`}`}function So(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function or(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function ar(e){return e=or(e),(e<16?"0":"")+e.toString(16)}function Jf(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Jt(e,t,n,r)}function tc(e){if(e instanceof Jt)return new Jt(e.h,e.s,e.l,e.opacity);if(e instanceof In||(e=Ao(e)),!e)return new Jt;if(e instanceof Jt)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,a=Math.min(t,n,r),o=Math.max(t,n,r),i=NaN,s=o-a,u=(o+a)/2;return s?(t===o?i=(n-r)/s+(n<r)*6:n===o?i=(r-t)/s+2:i=(t-n)/s+4,s/=u<.5?o+a:2-o-a,i*=60):s=u>0&&u<1?0:i,new Jt(i,s,u,e.opacity)}function To(e,t,n,r){return arguments.length===1?tc(e):new Jt(e,t,n,r??1)}function Jt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Wr(Jt,To,Oa(In,{brighter(e){return e=e==null?Gr:Math.pow(Gr,e),new Jt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?lr:Math.pow(lr,e),new Jt(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,a=2*n-r;return new et(Xi(e>=240?e-240:e+120,a,r),Xi(e,a,r),Xi(e<120?e+240:e-120,a,r),this.opacity)},clamp(){return new Jt(Zf(this.h),ko(this.s),ko(this.l),So(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=So(this.opacity);return`${e===1?"hsl(":"hsla("}${Zf(this.h)}, ${ko(this.s)*100}%, ${ko(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Zf(e){return e=(e||0)%360,e<0?e+360:e}function ko(e){return Math.max(0,Math.min(1,e||0))}function Xi(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var nc=Math.PI/180,rc=180/Math.PI,Mo=18,ac=.96422,oc=1,ic=.82521,lc=4/29,Br=6/29,sc=3*Br*Br,$p=Br*Br*Br;function fc(e){if(e instanceof un)return new un(e.l,e.a,e.b,e.opacity);if(e instanceof _n)return uc(e);e instanceof et||(e=al(e));var t=rl(e.r),n=rl(e.g),r=rl(e.b),a=el((.2225045*t+.7168786*n+.0606169*r)/oc),o,i;return t===n&&n===r?o=i=a:(o=el((.4360747*t+.3850649*n+.1430804*r)/ac),i=el((.0139322*t+.0971045*n+.7141733*r)/ic)),new un(116*a-16,500*(o-a),200*(a-i),e.opacity)}function cc(e,t,n,r){return arguments.length===1?fc(e):new un(e,t,n,r??1)}function un(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Wr(un,cc,Oa(In,{brighter(e){return new un(this.l+Mo*(e??1),this.a,this.b,this.opacity)},darker(e){return new un(this.l-Mo*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=ac*tl(t),e=oc*tl(e),n=ic*tl(n),new et(nl(3.1338561*t-1.6168667*e-.4906146*n),nl(-.9787684*t+1.9161415*e+.033454*n),nl(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function el(e){return e>$p?Math.pow(e,1/3):e/sc+lc}function tl(e){return e>Br?e*e*e:sc*(e-lc)}function nl(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function rl(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Dp(e){if(e instanceof _n)return new _n(e.h,e.c,e.l,e.opacity);if(e instanceof un||(e=fc(e)),e.a===0&&e.b===0)return new _n(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*rc;return new _n(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Po(e,t,n,r){return arguments.length===1?Dp(e):new _n(e,t,n,r??1)}function _n(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function uc(e){if(isNaN(e.h))return new un(e.l,0,0,e.opacity);var t=e.h*nc;return new un(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Wr(_n,Po,Oa(In,{brighter(e){return new _n(this.h,this.c,this.l+Mo*(e??1),this.opacity)},darker(e){return new _n(this.h,this.c,this.l-Mo*(e??1),this.opacity)},rgb(){return uc(this).rgb()}}));var dc=-.14861,ol=1.78277,il=-.29227,Eo=-.90649,Ia=1.97294,Qf=Ia*Eo,Xf=Ia*ol,ec=ol*il-Eo*dc;function Ip(e){if(e instanceof ir)return new ir(e.h,e.s,e.l,e.opacity);e instanceof et||(e=al(e));var t=e.r/255,n=e.g/255,r=e.b/255,a=(ec*r+Qf*t-Xf*n)/(ec+Qf-Xf),o=r-a,i=(Ia*(n-a)-il*o)/Eo,s=Math.sqrt(i*i+o*o)/(Ia*a*(1-a)),u=s?Math.atan2(i,o)*rc-120:NaN;return new ir(u<0?u+360:u,s,a,e.opacity)}function Ut(e,t,n,r){return arguments.length===1?Ip(e):new ir(e,t,n,r??1)}function ir(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Wr(ir,Ut,Oa(In,{brighter(e){return e=e==null?Gr:Math.pow(Gr,e),new ir(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?lr:Math.pow(lr,e),new ir(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*nc,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),a=Math.sin(e);return new et(255*(t+n*(dc*r+ol*a)),255*(t+n*(il*r+Eo*a)),255*(t+n*(Ia*r)),this.opacity)}}));function mc(e,t,n,r,a){var o=e*e,i=o*e;return((1-3*e+3*o-i)*t+(4-6*o+3*i)*n+(1+3*e+3*o-3*i)*r+i*a)/6}function Op(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),a=e[r],o=e[r+1],i=r>0?e[r-1]:2*a-o,s=r<t-1?e[r+2]:2*o-a;return mc((n-r/t)*t,i,a,o,s)}}function Hp(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),a=e[(r+t-1)%t],o=e[r%t],i=e[(r+1)%t],s=e[(r+2)%t];return mc((n-r/t)*t,a,o,i,s)}}var sl=e=>()=>e;function bc(e,t){return function(n){return e+n*t}}function Up(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function fl(e,t){var n=t-e;return n?bc(e,n>180||n<-180?n-360*Math.round(n/360):n):sl(isNaN(e)?t:e)}function Fp(e){return(e=+e)==1?xt:function(t,n){return n-t?Up(t,n,e):sl(isNaN(t)?n:t)}}function xt(e,t){var n=t-e;return n?bc(e,n):sl(isNaN(e)?t:e)}var gg=(function e(t){var n=Fp(t);function r(a,o){var i=n((a=sr(a)).r,(o=sr(o)).r),s=n(a.g,o.g),u=n(a.b,o.b),c=xt(a.opacity,o.opacity);return function(p){return a.r=i(p),a.g=s(p),a.b=u(p),a.opacity=c(p),a+""}}return r.gamma=e,r})(1);function gc(e){return function(t){var n=t.length,r=new Array(n),a=new Array(n),o=new Array(n),i,s;for(i=0;i<n;++i)s=sr(t[i]),r[i]=s.r||0,a[i]=s.g||0,o[i]=s.b||0;return r=e(r),a=e(a),o=e(o),s.opacity=1,function(u){return s.r=r(u),s.g=a(u),s.b=o(u),s+""}}}var vc=gc(Op),vg=gc(Hp);function qr(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var Vp=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,yg=new RegExp(Vp.source,"g");var pc=180/Math.PI,ll={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function yc(e,t,n,r,a,o){var i,s,u;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,u/=s),e*r<t*n&&(e=-e,t=-t,u=-u,i=-i),{translateX:a,translateY:o,rotate:Math.atan2(t,e)*pc,skewX:Math.atan(u)*pc,scaleX:i,scaleY:s}}var Ro;function zp(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?ll:yc(t.a,t.b,t.c,t.d,t.e,t.f)}function Bp(e){return e==null||(Ro||(Ro=document.createElementNS("http://www.w3.org/2000/svg","g")),Ro.setAttribute("transform",e),!(e=Ro.transform.baseVal.consolidate()))?ll:(e=e.matrix,yc(e.a,e.b,e.c,e.d,e.e,e.f))}function _c(e,t,n,r){function a(c){return c.length?c.pop()+" ":""}function o(c,p,b,g,v,w){if(c!==b||p!==g){var A=v.push("translate(",null,t,null,n);w.push({i:A-4,x:qr(c,b)},{i:A-2,x:qr(p,g)})}else(b||g)&&v.push("translate("+b+t+g+n)}function i(c,p,b,g){c!==p?(c-p>180?p+=360:p-c>180&&(c+=360),g.push({i:b.push(a(b)+"rotate(",null,r)-2,x:qr(c,p)})):p&&b.push(a(b)+"rotate("+p+r)}function s(c,p,b,g){c!==p?g.push({i:b.push(a(b)+"skewX(",null,r)-2,x:qr(c,p)}):p&&b.push(a(b)+"skewX("+p+r)}function u(c,p,b,g,v,w){if(c!==b||p!==g){var A=v.push(a(v)+"scale(",null,",",null,")");w.push({i:A-4,x:qr(c,b)},{i:A-2,x:qr(p,g)})}else(b!==1||g!==1)&&v.push(a(v)+"scale("+b+","+g+")")}return function(c,p){var b=[],g=[];return c=e(c),p=e(p),o(c.translateX,c.translateY,p.translateX,p.translateY,b,g),i(c.rotate,p.rotate,b,g),s(c.skewX,p.skewX,b,g),u(c.scaleX,c.scaleY,p.scaleX,p.scaleY,b,g),c=p=null,function(v){for(var w=-1,A=g.length,M;++w<A;)b[(M=g[w]).i]=M.x(v);return b.join("")}}}var _g=_c(zp,"px, ","px)","deg)"),xg=_c(Bp,", ",")",")"),Gp=1e-12;function hc(e){return((e=Math.exp(e))+1/e)/2}function Wp(e){return((e=Math.exp(e))-1/e)/2}function qp(e){return((e=Math.exp(2*e))-1)/(e+1)}var wg=(function e(t,n,r){function a(o,i){var s=o[0],u=o[1],c=o[2],p=i[0],b=i[1],g=i[2],v=p-s,w=b-u,A=v*v+w*w,M,R;if(A<Gp)R=Math.log(g/c)/t,M=function(Y){return[s+Y*v,u+Y*w,c*Math.exp(t*Y*R)]};else{var x=Math.sqrt(A),P=(g*g-c*c+r*A)/(2*c*n*x),S=(g*g-c*c-r*A)/(2*g*n*x),W=Math.log(Math.sqrt(P*P+1)-P),D=Math.log(Math.sqrt(S*S+1)-S);R=(D-W)/t,M=function(Y){var G=Y*R,Z=hc(W),F=c/(n*x)*(Z*qp(t*G+W)-Wp(W));return[s+F*v,u+F*w,c*Z/hc(t*G+W)]}}return M.duration=Math.abs(R)*1e3*t/Math.SQRT2,M}return a.rho=function(o){var i=Math.max(.001,+o),s=i*i,u=s*s;return e(i,s,u)},a})(Math.SQRT2,2,4);function xc(e){return function(t,n){var r=e((t=To(t)).h,(n=To(n)).h),a=xt(t.s,n.s),o=xt(t.l,n.l),i=xt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var kg=xc(fl),Sg=xc(xt);function wc(e){return function(t,n){var r=e((t=Po(t)).h,(n=Po(n)).h),a=xt(t.c,n.c),o=xt(t.l,n.l),i=xt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var Mg=wc(fl),Ag=wc(xt);function kc(e){return(function t(n){n=+n;function r(a,o){var i=e((a=Ut(a)).h,(o=Ut(o)).h),s=xt(a.s,o.s),u=xt(a.l,o.l),c=xt(a.opacity,o.opacity);return function(p){return a.h=i(p),a.s=s(p),a.l=u(Math.pow(p,n)),a.opacity=c(p),a+""}}return r.gamma=t,r})(1)}var Tg=kc(fl),Co=kc(xt);function Q(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var Cg=Q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),Lg=Q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),Ng=Q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),$g=Q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),Dg=Q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),Ig=Q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),Og=Q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),Hg=Q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),Ug=Q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),Fg=Q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),Vg=Q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),be=e=>vc(e[e.length-1]),Yp=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(Q),zg=be(Yp),jp=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(Q),Bg=be(jp),Kp=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(Q),Gg=be(Kp),Jp=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(Q),Wg=be(Jp),Zp=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(Q),qg=be(Zp),Qp=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(Q),Yg=be(Qp),Xp=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(Q),jg=be(Xp),eh=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(Q),Kg=be(eh),th=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(Q),Jg=be(th),nh=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(Q),Zg=be(nh),rh=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(Q),Qg=be(rh),ah=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(Q),Xg=be(ah),oh=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(Q),e2=be(oh),ih=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(Q),t2=be(ih),lh=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(Q),n2=be(lh),sh=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(Q),r2=be(sh),fh=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(Q),a2=be(fh),ch=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(Q),o2=be(ch),uh=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(Q),i2=be(uh),dh=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(Q),l2=be(dh),ph=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(Q),s2=be(ph),hh=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(Q),f2=be(hh),mh=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(Q),c2=be(mh),bh=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(Q),u2=be(bh),gh=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(Q),d2=be(gh),vh=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(Q),p2=be(vh),yh=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(Q),h2=be(yh);var m2=Co(Ut(300,.5,0),Ut(-240,.5,1)),b2=Co(Ut(-100,.75,.35),Ut(80,1.5,.8)),g2=Co(Ut(260,.75,.35),Ut(80,1.5,.8)),v2=Ut();var y2=sr(),_2=Math.PI/3,x2=Math.PI*2/3;function Lo(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var Sc=Lo(Q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Mc=Lo(Q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),w2=Lo(Q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),k2=Lo(Q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var $o=256;function cl(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function Ha([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var Yr=Array.from({length:$o},(e,t)=>cl(Sc(t/($o-1)))),_h=Yr.map(Ha),ul=[Ha([150,150,150]),Ha([96,96,96])];function Tc(e){return _h[Math.round(Math.min(1,Math.max(0,e))*($o-1))]}function dl(e){let t=Math.round(Math.min(1,Math.max(0,e))*($o-1));return`rgb(${Yr[t].join(" ")})`}var Pc=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>dl(t/16)).join(", ")})`,Ac=["#0072b2","#d55e00","#009e73","#cc79a7","#e69f00","#56b4e9","#8c8c8c","#b8a800"],No=new Map;function xh(e){let t=No.get(e);return t!==void 0?t:(No.set(e,No.size),No.size-1)}function dn(e){return Ac[xh(e)%Ac.length]}function Ec(e){return e.some(t=>t.length>22)?232:172}function Rc(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function pn([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function jr(e,t){return e===255?Number.NaN:e/254*t}function On(e,t){return t==="entropy"?e:Math.exp(e)}function pl(e,t){return[On(0,t),On(e,t)]}function Cc(e,t,n){let[r,a]=pl(t,n),o=a-r;return Float64Array.from({length:256},(i,s)=>{let u=On(jr(s,e),n);return o>0?Math.min(1,(u-r)/o):u-r})}function Lc(e,t,n){let r=On(jr(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Math.round(Math.exp(t))} channels`}function Nc(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function $c(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),a=r>=1e5||r>0&&r<.001;return e.map(o=>o===0?"0":a?o.toExponential(1):o.toFixed(n))}function Dc([e,t],n){return Array.from({length:n},(r,a)=>e+(t-e)*a/(n-1))}function Do(e,t,n){let r=e.map(i=>i.greatest),a=Math.max(0,...r),o=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==a)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:Dc(pl(a,n),5).map(i=>i.toFixed(o)),unit:n==="entropy"?"nats":"channels"}}function Ic(e,t,n,r){let a=n==="shared"?t:e.greatest;return Uint32Array.from(Cc(e.greatest,a,r),o=>Number.isNaN(o)?ul[0]:Tc(o))}function wh(e,[t,n],r){let a=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(a===1)return{levels:e,height:t,width:n};let o=Math.ceil(t/a),i=Math.ceil(n/a),s=new Uint8Array(o*i);for(let u=0;u<o;u++)for(let c=0;c<i;c++)s[u*i+c]=kh(e,t,n,u,c,a);return{levels:s,height:o,width:i}}function kh(e,t,n,r,a,o){let i=Math.min(t,(r+1)*o),s=Math.min(n,(a+1)*o),u=0;for(let c=r*o;c<i;c++)for(let p=c*n+a*o;p<c*n+s;p++){let b=e[p];if(b===255)return 255;u+=b}return Math.round(u/((i-r*o)*(s-a*o)))}function Oc(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),a=r.createImageData(e.width,e.height);return{context:r,image:a,pixels:new Uint32Array(a.data.buffer)}}function Io(e,t,n,r,a){let{levels:o,height:i,width:s}=wh(t,n,a),{context:u,image:c,pixels:p}=Oc(e,i,s);for(let b=0;b<o.length;b++){let g=o[b];p[b]=g===255?Sh(b,s):r[g]}u.putImageData(c,0,0)}function Sh(e,t){return ul[(e%t+Math.floor(e/t))%2===0?0:1]}function fr(e,t,n,r,a){let o=Oc(e,r,a),i=n*r*a*3,{data:s}=o.image;for(let u=i,c=0;u<i+r*a*3;u+=3,c+=4)s[c]=t[u],s[c+1]=t[u+1],s[c+2]=t[u+2],s[c+3]=255;o.context.putImageData(o.image,0,0)}var Oo=Ce(()=>(z.value?.layers??[]).map(e=>Ic(e,kf.value,ht.value,Pe.value)));function Hn(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var Hc=Ce(()=>Mh.value?[]:Ah.value),Mh=Ce(()=>rt.value===100),Ah=Ce(()=>{let e=z.value?.picture?.shape,t=Tt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,a)=>(fr(n,t,a,e[1],e[2]),n.toDataURL()))});function Fc(e,t,n){let r=z.value?.layers[t]?.shape;if(r===void 0)return;let a=e.currentTarget.getBoundingClientRect(),o=(e.clientX-a.left)/a.width,i=(e.clientY-a.top)/a.height;it.value={layer:t,image:n,row:Uc(Math.floor(i*r[0]),r[0]),column:Uc(Math.floor(o*r[1]),r[1]),x:e.clientX,y:e.clientY}}function Vc(e,t,n){Un.value={layer:t,image:n},e.matches(":focus-visible")&&Gc(e,zc(t,n))}function zc(e,t){let[n,r]=z.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var Th={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function Bc(e){let t=Th[e.key],n=z.value;if(e.key==="Escape"&&(it.value=null),t===void 0||n===null)return;let r=it.value??zc(Un.value.layer,Un.value.image);e.preventDefault();let a=n.layers[r.layer]?.shape??[1,1],o=r.row+t[0],i=r.column+t[1],s=r.layer+Math.floor(o/a[0]),u=r.image+Math.floor(i/a[1]),c=n.layers[s];if(c===void 0||u<0||u>=n.images)return;let[p,b]=c.shape,g=s!==r.layer||u!==r.image,v={layer:s,image:u,row:s===r.layer?o:t[0]>0?0:p-1,column:u!==r.image?t[1]>0?0:b-1:Math.floor((i+.5)/a[1]*b)},w=`canvas[data-row="${s}"][data-image="${u}"]`,A=document.querySelector(w);A!==null&&(g&&A.focus(),Gc(A,v))}function Gc(e,t){let n=e.getBoundingClientRect(),[r,a]=z.value?.layers[t.layer]?.shape??[1,1];it.value={...t,x:n.left+(t.column+1)/a*n.width,y:n.top+(t.row+1)/r*n.height}}function Uc(e,t){return Math.min(t-1,Math.max(0,e))}var Ph="100px",qc=new WeakMap,Wc=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=qc.get(t);r!==void 0&&(r.value=n)}},{rootMargin:Ph});function Yc(e){let t=Ta(!0);return sn(()=>{let{current:n}=e;if(n!==null)return qc.set(n,t),Wc.observe(n),()=>Wc.unobserve(n)},[e,t]),t}var Eh=Symbol.for("pv"),Rh=0;function h(e,t,n,r,a,o){t||(t={});var i,s,u=t;if("ref"in u&&typeof e!="function")for(s in u={},t)s=="ref"?i=t[s]:u[s]=t[s];var c={type:e,props:u,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Eh,__v:--Rh,__i:-1,__u:0};return(a||o)&&(c.__source=a,c.__self=o),oe.vnode&&oe.vnode(c),c}function ml(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),a=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*a/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function jc({run:e,layer:t,image:n}){let r=it.value,a=r?.image===n?e.layers[r.layer]:void 0,o=e.layers[t];return!r||a===void 0||o===void 0?null:h("span",{class:r.layer===t?"marker under-pointer":"marker",style:ml(r,a.shape,o.shape)})}function Kc({run:e,layer:t,image:n}){let r=_t(null),a=e.layers[t],[o,i]=a.shape,s=pn(a.shape,De.value),u=Yc(r);Cn(()=>{if(!u.value)return;let g=Pt.value,v=Oo.value[t];if(g.state!=="here"||r.current===null||v===void 0)return;let A=g.maps[t].subarray(n*o*i,(n+1)*o*i),M=Math.round(Math.max(De.value,s)*devicePixelRatio);Io(r.current,A,a.shape,v,M)});let c=o*i===1,p=c?void 0:Hc.value[n],b=Un.value.layer===t&&Un.value.image===n;return h("td",{children:h("div",{class:p?"map over-picture":"map",style:{height:`${s}px`,backgroundImage:p?`url("${p}")`:void 0},children:[h("canvas",{ref:r,"data-testid":"map","data-layer":a.name,"data-row":t,"data-image":n,role:"img","aria-label":`${a.name}, ${Hn(e,n)}`,tabIndex:b?0:-1,style:{opacity:c?1:rt.value/100},onPointerMove:g=>Fc(g,t,n),onPointerLeave:()=>{it.value=null},onFocus:g=>Vc(g.currentTarget,t,n),onBlur:()=>{it.value=null},onKeyDown:Bc}),c&&h(Ch,{layer:a,row:t,image:n}),h(jc,{run:e,layer:t,image:n})]})})}function Ch({layer:e,row:t,image:n}){let r=Pt.value,a=r.state==="here"?r.maps[t]?.[n]:void 0;if(a===void 0)return null;let o=On(jr(a,e.greatest),Pe.value),i=Number.isNaN(o)?"no number":o.toFixed(Pe.value==="entropy"?2:1);return h("span",{class:"number",children:i})}function Jc({run:e,image:t}){let n=_t(null),r=e.picture?.shape??null,a=Hn(e,t);return Cn(()=>{n.current!==null&&r!==null&&Tt.value!==null&&fr(n.current,Tt.value,t,r[1],r[2])}),h("th",{scope:"col",class:"image",title:a,children:[r!==null&&h("div",{class:"map",style:{height:`${pn([r[1],r[2]],De.value)}px`},children:[h("canvas",{ref:n,role:"img","aria-label":`Image ${a}`}),h(Lh,{run:e,image:t})]}),h("span",{class:"label",children:a})]})}function Lh({run:e,image:t}){let n=it.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:h("span",{class:"marker",style:ml(n,r.shape,r.shape)})}function Nh(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function Zc({run:e,layer:t}){let{name:n,channels:r,greatest:a}=t,[o,i]=t.shape,s=e.entropies[n]?.[Ln.value]??null,u=s===null||a===0?null:s/a;return h("th",{scope:"row",class:"layer",children:[h("b",{class:"name",title:n,children:Nh(n)}),h("span",{class:"quiet",children:[r," channels, ",o," \xD7 ",i]}),h("span",{class:"mean",children:[s===null?"no number":`${s.toFixed(2)} nats`,h("span",{class:"quiet",children:[" of ",a.toFixed(2)]})]}),u!==null&&h("span",{class:"share",title:"Share of the greatest entropy, ln of the channels",children:[h("i",{children:h("i",{style:{width:`${100*u}%`,background:dl(u)}})}),Math.round(100*u)," %"]})]})}var Qc=6,$h=144,De=de(96),Un=de({layer:0,image:0});function Xc(){let e=_t(null),t=z.value,n=t?.images??0,r=Ec(t?.layers.map(u=>u.name)??[]);if(sn(()=>{let u=()=>{let p=e.current?.clientWidth??0;De.value=Rc(p-r-Qc*n,n)};u();let c=new ResizeObserver(u);return e.current!==null&&c.observe(e.current),()=>c.disconnect()},[n,r]),sn(()=>{Un.value={layer:0,image:0},it.value=null},[t?.name,n]),Cn(()=>{ht.value,Pe.value,Pt.value.state==="here"&&gf()}),t===null)return null;if(t.epochs.length===0)return h("p",{class:"notice",children:["The run ",h("span",{class:"name",children:t.name})," has no heatmaps. The callback"," ",h("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let{state:a}=Pt.value,o=t.picture?.shape,i=o?pn([o[1],o[2]],De.value)>$h:!1,s=n*(De.value+Qc)+r>(e.current?.clientWidth??1e9);return h("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[h("h2",{id:"heatmaps-title",children:[Pe.value==="entropy"?"Entropy":"Perplexity"," of the channels at each place",h("span",{class:"quiet",children:[h("span",{class:"name",children:Oe.value}),", ",pt(Nn.value??-1)]})]}),a==="damaged"&&h("p",{class:"notice",role:"status",children:"The maps of this epoch are damaged, and cannot be shown."}),h("div",{ref:e,class:s?"scroller wide":"scroller",style:{"--column":`${De.value}px`,"--header":`${r}px`},children:h("table",{class:`grid ${a}${i?" tall":""}`,"data-testid":"grid","aria-busy":a==="loading",children:[h("thead",{children:h("tr",{children:[h("th",{class:"corner",scope:"col",children:[h("span",{children:"Layer"}),h("span",{class:"quiet",children:["mean of ",t.samples.toLocaleString("en")," ",t.samples===1?"sample":"samples"]})]}),Array.from({length:n},(u,c)=>h(Jc,{run:t,image:c},c))]})}),h("tbody",{children:t.layers.map((u,c)=>h("tr",{children:[h(Zc,{run:t,layer:u}),Array.from({length:n},(p,b)=>h(Kc,{run:t,layer:c,image:b},b))]},u.name))})]},t.name)})]})}var Fa=2,Ua=20,eu=62,bl=22,Kr=150,cr=6,Dh="Roboto, system-ui, sans-serif";function tu(){let e=Pt.value;if(e.state!=="here")return null;let{run:t,maps:n}=e,r=Math.max(480,Kr+t.images*(De.value+cr))+2*Ua,a=t.picture?.shape??null,o=a===null?0:pn([a[1],a[2]],De.value)+cr,i=t.layers.map(p=>Math.max(52,pn(p.shape,De.value))),s=eu+bl+o+i.reduce((p,b)=>p+b+cr,0)+2*Ua,u=document.createElement("canvas");u.width=r*Fa,u.height=s*Fa;let c=u.getContext("2d");return c.scale(Fa,Fa),c.fillStyle=rr("--ground"),c.fillRect(0,0,r,s),c.imageSmoothingEnabled=!1,c.translate(Ua,Ua),Ih(c,t,r-2*Ua),c.translate(0,eu),Oh(c,t,o-cr),c.translate(0,bl+o),t.layers.forEach((p,b)=>{Hh(c,t,b);for(let g=0;g<t.images;g++)Uh(c,t,n[b],b,g);c.translate(0,i[b]+cr)}),u}function Jr(e,t,n,r,a){let o=t;for(;o.length>1&&e.measureText(o).width>a;)o=`${o.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(o,n,r)}function ur(e,t,n,r=400){e.font=`${r} ${t}px ${Dh}`,e.fillStyle=rr(n),e.textAlign="left",e.textBaseline="top"}function Ih(e,t,n){ur(e,16,"--ink",600),Jr(e,`${t.name}, ${pt(Nn.value??-1)}`,0,0,n-220-16),ur(e,12,"--quiet");let a=Pe.value==="entropy"?"Entropy":"Perplexity";Jr(e,`${a} of the channels at each place`,0,22,n-220-16);let o=n-220;Yr.forEach((u,c)=>{e.fillStyle=`rgb(${u.join(" ")})`,e.fillRect(o+c*220/Yr.length,0,220/Yr.length+.5,12)}),ur(e,11,"--quiet");let{ticks:i,unit:s}=Do(t.layers,ht.value,Pe.value);i.forEach((u,c)=>{e.textAlign=c===0?"left":c===i.length-1?"right":"center",e.fillText(u,o+c*220/(i.length-1),17)}),e.textAlign="left",e.fillText(s,o,32)}function Oh(e,t,n){let r=t.picture?.shape??null;for(let a=0;a<t.images;a++){let o=Kr+a*(De.value+cr);if(ur(e,11,"--ink"),Jr(e,Hn(t,a),o,4,De.value),r!==null&&Tt.value!==null){let i=document.createElement("canvas");fr(i,Tt.value,a,r[1],r[2]),e.drawImage(i,o,bl,De.value,n)}}}function Hh(e,t,n){let r=t.layers[n],[a,o]=r.shape,i=z.value?.entropies[r.name]?.[Ln.value]??null;ur(e,13,"--ink",600),Jr(e,r.name,0,0,Kr-12),ur(e,11,"--quiet"),Jr(e,`${r.channels} channels, ${a} \xD7 ${o}`,0,18,Kr-12);let s=i===null?"no number":`mean ${i.toFixed(2)} nats`;Jr(e,`${s} of ${r.greatest.toFixed(2)}`,0,33,Kr-12)}function Uh(e,t,n,r,a){let o=t.layers[r],[i,s]=o.shape,u=Kr+a*(De.value+cr),c=pn(o.shape,De.value),p=document.createElement("canvas"),b=t.picture?.shape??null,g=i*s===1;!g&&rt.value<100&&b!==null&&Tt.value!==null&&(fr(p,Tt.value,a,b[1],b[2]),e.filter="grayscale(1)",e.drawImage(p,u,0,De.value,c),e.filter="none");let v=n.subarray(a*i*s,(a+1)*i*s),w=Oo.value[r];if(Io(p,v,o.shape,w,Math.max(De.value,c)*Fa),e.globalAlpha=g?1:rt.value/100,e.drawImage(p,u,0,De.value,c),e.globalAlpha=1,g){let A=On(jr(v[0],o.greatest),Pe.value);ur(e,12,"--ink",600),e.fillStyle="#fff",e.shadowColor="#000",e.shadowBlur=3,e.textAlign="center",e.textBaseline="middle";let M=Number.isNaN(A)?"no number":A.toFixed(Pe.value==="entropy"?2:1);e.fillText(M,u+De.value/2,c/2),e.shadowBlur=0}}function nu(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function ru(){nu(new Blob([Bf(Ge.value)],{type:"text/csv"}),"sparsity.csv")}function au(){let t=`sparsity ${z.value?.name??""} ${pt(Nn.value??-1)}.png`;tu()?.toBlob(n=>{n!==null&&nu(n,t)},"image/png")}function ou(){let{ticks:e,unit:t}=Do(z.value?.layers??[],ht.value,Pe.value);return h("figure",{class:"colour-bar","data-testid":"colour-bar",children:[h("div",{class:"gradient",style:{background:Pc}}),h("div",{class:"ticks",children:e.map((n,r)=>h("span",{children:n},r))}),h("figcaption",{children:[h("span",{children:t}),h("span",{class:"no-number",children:[h("i",{class:"chequer"})," not a number"]})]})]})}function lu(){let e=z.value?.picture?.shape!=null;return h(Re,{children:[h("section",{class:"panel","aria-labelledby":"display-title",children:[h("h2",{id:"display-title",children:"Heatmaps"}),h(iu,{label:"Value",value:Pe,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),h(iu,{label:"Scale",value:ht,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"]]}),h(ou,{}),e&&h("label",{class:"opacity",children:[h("span",{children:["Map over image ",h("output",{children:[rt.value," %"]})]}),h("input",{type:"range",min:0,max:100,step:5,value:rt.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${rt.value} %`,onInput:t=>{rt.value=t.currentTarget.valueAsNumber}})]})]}),h("section",{class:"panel","aria-labelledby":"download-title",children:[h("h2",{id:"download-title",children:"Download"}),h("div",{class:"buttons",children:[h("button",{type:"button","data-testid":"download-png",onClick:au,children:"Heatmaps, PNG"}),h("button",{type:"button","data-testid":"download-csv",onClick:ru,children:"Numbers, CSV"})]})]}),h("section",{class:"panel keys quiet","aria-label":"Keys",children:[h("p",{children:[h("kbd",{children:"\u2190"})," ",h("kbd",{children:"\u2192"})," epoch, with ",h("kbd",{children:"Shift"})," ten"]}),h("p",{children:[h("kbd",{children:"Home"})," ",h("kbd",{children:"End"})," first, last"]}),h("p",{children:[h("kbd",{children:"Space"})," play"]})]})]})}function iu({label:e,value:t,choices:n}){return h("fieldset",{class:"switch",children:[h("legend",{children:e}),h("div",{children:n.map(([r,a,o])=>h("label",{title:o,children:[h("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),h("span",{children:a})]},r))})]})}function su(e){let t=go(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:a})=>{let o=new Map(r.map((i,s)=>[i,a[s]??null]));return t.map(i=>o.get(i))});return[t,...n]}function Ho({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return t[r]??null;return null}var gl=256;function fu(e){return Array.from({length:gl},(t,n)=>{let r=n/(gl-1);return Mc(e?.08+.92*r:.98*(1-r))})}function cu(e){return`linear-gradient(to right, ${fu(e).filter((n,r)=>r%15===0).join(", ")})`}function uu(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function du(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:uu(n,e)}))}function pu(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function hu(e,t,n,r,a){let o=e[0]??0,i=e.at(-1)??0,s=document.createElement("canvas");s.width=i-o+1,s.height=Dn;let u=s.getContext("2d"),c=u.createImageData(s.width,Dn),p=new Uint32Array(c.data.buffer),b=fu(a).map(g=>Ha(cl(g)));return e.forEach((g,v)=>{let w=t[v]?.subarray(n*Dn,(n+1)*Dn),A=e[v+1]??g+1;for(let M=0;w!==void 0&&M<Dn;M++){let R=w[M];if(R===0)continue;let x=b[Math.round(uu(R,r)*(gl-1))],P=(Dn-1-M)*s.width;p.fill(x,P+g-o,P+A-o)}}),u.putImageData(c,0,0),s}var Fh="uplot",Vh="u-hz",zh="u-vt",Bh="u-title",Gh="u-wrap",Wh="u-under",qh="u-over",Yh="u-axis",hr="u-off",jh="u-select",Kh="u-cursor-x",Jh="u-cursor-y",Zh="u-cursor-pt",Qh="u-legend",Xh="u-live",em="u-inline",tm="u-series",nm="u-marker",mu="u-label",rm="u-value",za="width",Ba="height";var bu="bottom",Zr="left",vl="right",Dl="#000",gu=Dl+"0",yl="mousemove",vu="mousedown",_l="mouseup",yu="mouseenter",_u="mouseleave",xu="dblclick",am="resize",om="scroll",wu="change",Bo="dppxchange",Il="--",aa=typeof window<"u",Ml=aa?document:null,Xr=aa?window:null,im=aa?navigator:null,ce,Uo;function Al(){let e=devicePixelRatio;ce!=e&&(ce=e,Uo&&Pl(wu,Uo,Al),Uo=matchMedia(`(min-resolution: ${ce-.001}dppx) and (max-resolution: ${ce+.001}dppx)`),mr(wu,Uo,Al),Xr.dispatchEvent(new CustomEvent(Bo)))}function Et(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Tl(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function ke(e,t,n){e.style[t]=n+"px"}function Zt(e,t,n,r){let a=Ml.createElement(e);return t!=null&&Et(a,t),n?.insertBefore(a,r),a}function Ft(e,t){return Zt("div",e,t)}var ku=new WeakMap;function hn(e,t,n,r,a){let o="translate("+t+"px,"+n+"px)",i=ku.get(e);o!=i&&(e.style.transform=o,ku.set(e,o),t<0||n<0||t>r||n>a?Et(e,hr):Tl(e,hr))}var Su=new WeakMap;function Mu(e,t,n){let r=t+n,a=Su.get(e);r!=a&&(Su.set(e,r),e.style.background=t,e.style.borderColor=n)}var Au=new WeakMap;function Tu(e,t,n,r){let a=t+""+n,o=Au.get(e);a!=o&&(Au.set(e,a),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var Ol={passive:!0},lm={...Ol,capture:!0};function mr(e,t,n,r){t.addEventListener(e,n,r?lm:Ol)}function Pl(e,t,n,r){t.removeEventListener(e,n,Ol)}aa&&Al();function Qt(e,t,n,r){let a;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)a=o?n+r>>1:Rt((n+r)/2),t[a]<e?n=a:r=a;return e-t[n]<=t[r]-e?n:r}function td(e){return(n,r,a)=>{let o=-1,i=-1;for(let s=r;s<=a;s++)if(e(n[s])){o=s;break}for(let s=a;s>=r;s--)if(e(n[s])){i=s;break}return[o,i]}}var nd=e=>e!=null,rd=e=>e!=null&&e>0,qo=td(nd),sm=td(rd);function fm(e,t,n,r=0,a=!1){let o=a?sm:qo,i=a?rd:nd;[t,n]=o(e,t,n);let s=e[t],u=e[t];if(t>-1)if(r==1)s=e[t],u=e[n];else if(r==-1)s=e[n],u=e[t];else for(let c=t;c<=n;c++){let p=e[c];i(p)&&(p<s?s=p:p>u&&(u=p))}return[s??ge,u??-ge]}function Yo(e,t,n,r){let a=Ru(e),o=Ru(t);e==t&&(a==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?xn:ad,s=a==1?Rt:Vt,u=o==1?Vt:Rt,c=s(i(qe(e))),p=u(i(qe(t))),b=ea(n,c),g=ea(n,p);return n==10&&(c<0&&(b=ve(b,-c)),p<0&&(g=ve(g,-p))),r||n==2?(e=b*a,t=g*o):(e=sd(e,b),t=jo(t,g)),[e,t]}function Hl(e,t,n,r){let a=Yo(e,t,n,r);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var Ul=.1,Pu={mode:3,pad:Ul},Wa={pad:0,soft:null,mode:0},cm={min:Wa,max:Wa};function Go(e,t,n,r){return Ko(n)?Eu(e,t,n):(Wa.pad=n,Wa.soft=r?0:null,Wa.mode=r?3:0,Eu(e,t,cm))}function se(e,t){return e??t}function um(e,t,n){for(t=se(t,0),n=se(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Eu(e,t,n){let r=n.min,a=n.max,o=se(r.pad,0),i=se(a.pad,0),s=se(r.hard,-ge),u=se(a.hard,ge),c=se(r.soft,ge),p=se(a.soft,-ge),b=se(r.mode,0),g=se(a.mode,0),v=t-e,w=xn(v),A=bt(qe(e),qe(t)),M=xn(A),R=qe(M-w);(v<1e-24||R>10)&&(v=0,(e==0||t==0)&&(v=1e-24,b==2&&c!=ge&&(o=0),g==2&&p!=-ge&&(i=0)));let x=v||A||1e3,P=xn(x),S=ea(10,Rt(P)),W=x*(v==0?e==0?.1:1:o),D=ve(sd(e-W,S/10),24),Y=e>=c&&(b==1||b==3&&D<=c||b==2&&D>=c)?c:ge,G=bt(s,D<Y&&e>=Y?Y:Xt(Y,D)),Z=x*(v==0?t==0?.1:1:i),F=ve(jo(t+Z,S/10),24),C=t<=p&&(g==1||g==3&&F>=p||g==2&&F<=p)?p:-ge,q=Xt(u,F>C&&t<=C?C:bt(C,F));return G==q&&G==0&&(q=100),[G,q]}var dm=new Intl.NumberFormat(aa?im.language:"en-US"),Fl=e=>dm.format(e),Ct=Math,zo=Ct.PI,qe=Ct.abs,Rt=Ct.floor,We=Ct.round,Vt=Ct.ceil,Xt=Ct.min,bt=Ct.max,ea=Ct.pow,Ru=Ct.sign,xn=Ct.log10,ad=Ct.log2,pm=(e,t=1)=>Ct.sinh(e)*t,xl=(e,t=1)=>Ct.asinh(e/t),ge=1/0;function Cu(e){return(xn((e^e>>31)-(e>>31))|0)+1}function El(e,t,n){return Xt(bt(e,t),n)}function od(e){return typeof e=="function"}function ne(e){return od(e)?e:()=>e}var hm=()=>{},id=e=>e,ld=(e,t)=>t,mm=e=>null,Lu=e=>!0,Nu=(e,t)=>e==t,bm=/\.\d*?(?=9{6,}|0{6,})/gm,br=e=>{if(cd(e)||Vn.has(e))return e;let t=`${e}`,n=t.match(bm);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[a,o]=t.split("e");return+`${br(a)}e${o}`}return ve(e,r)};function dr(e,t){return br(ve(br(e/t))*t)}function jo(e,t){return br(Vt(br(e/t))*t)}function sd(e,t){return br(Rt(br(e/t))*t)}function ve(e,t=0){if(cd(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return We(r)/n}var Vn=new Map;function fd(e){return((""+e).split(".")[1]||"").length}function Ya(e,t,n,r){let a=[],o=r.map(fd);for(let i=t;i<n;i++){let s=qe(i),u=ve(ea(e,i),s);for(let c=0;c<r.length;c++){let p=e==10?+`${r[c]}e${i}`:r[c]*u,b=(i>=0?0:s)+(i>=o[c]?0:o[c]),g=e==10?p:ve(p,b);a.push(g),Vn.set(g,b)}}return a}var qa={},Vl=[],ta=[null,null],Fn=Array.isArray,cd=Number.isInteger,gm=e=>e===void 0;function $u(e){return typeof e=="string"}function Ko(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function vm(e){return e!=null&&typeof e=="object"}var ym=Object.getPrototypeOf(Uint8Array),ud="__proto__";function na(e,t=Ko){let n;if(Fn(e)){let r=e.find(a=>a!=null);if(Fn(r)||t(r)){n=Array(e.length);for(let a=0;a<e.length;a++)n[a]=na(e[a],t)}else n=e.slice()}else if(e instanceof ym)n=e.slice();else if(t(e)){n={};for(let r in e)r!=ud&&(n[r]=na(e[r],t))}else n=e;return n}function Fe(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let a in r)a!=ud&&(Ko(e[a])?Fe(e[a],na(r[a])):e[a]=na(r[a]))}return e}var _m=0,xm=1,wm=2;function km(e,t,n){for(let r=0,a,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(a=i-1;a>=0&&e[a]==null;)e[a--]=null;for(a=i+1;a<n&&e[a]==null;)e[o=a++]=null}}}function Sm(e,t){if(Tm(e)){let i=e[0].slice();for(let s=1;s<e.length;s++)i.push(...e[s].slice(1));return Pm(i[0])||(i=Am(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let u=e[i][0],c=u.length;for(let p=0;p<c;p++)n.add(u[p])}let r=[Array.from(n).sort((i,s)=>i-s)],a=r[0].length,o=new Map;for(let i=0;i<a;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let s=e[i],u=s[0];for(let c=1;c<s.length;c++){let p=s[c],b=Array(a).fill(void 0),g=t?t[i][c]:xm,v=[];for(let w=0;w<p.length;w++){let A=p[w],M=o.get(u[w]);A===null?g!=_m&&(b[M]=A,g==wm&&v.push(M)):b[M]=A}km(b,v,a),r.push(b)}}return r}var Mm=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Am(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let a=[];for(let o=0;o<e.length;o++){let i=e[o],s=Array(n);for(let u=0;u<n;u++)s[u]=i[r[u]];a.push(s)}return a}function Tm(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let a=e[r][0];if(a.length!=n)return!1;if(a!=t){for(let o=0;o<n;o++)if(a[o]!=t[o])return!1}}return!0}function Pm(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,a=n-1;for(;r<=a&&e[r]==null;)r++;for(;a>=r&&e[a]==null;)a--;if(a<=r)return!0;let o=bt(1,Rt((a-r+1)/t));for(let i=e[r],s=r+o;s<=a;s+=o){let u=e[s];if(u!=null){if(u<=i)return!1;i=u}}return!0}var dd=["January","February","March","April","May","June","July","August","September","October","November","December"],pd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function hd(e){return e.slice(0,3)}var Em=pd.map(hd),Rm=dd.map(hd),Cm={MMMM:dd,MMM:Rm,WWWW:pd,WWW:Em};function Va(e){return(e<10?"0":"")+e}function Lm(e){return(e<10?"00":e<100?"0":"")+e}var Nm={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Va(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Va(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Va(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Va(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Va(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Lm(e.getMilliseconds())};function zl(e,t){t=t||Cm;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(e);)n.push(a[0][0]=="{"?Nm[a[1]]:a[0]);return o=>{let i="";for(let s=0;s<n.length;s++)i+=typeof n[s]=="string"?n[s]:n[s](o,t);return i}}var $m=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Dm(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==$m?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var md=e=>e%1==0,Wo=[1,2,2.5,5],Im=Ya(10,-32,0,Wo),bd=Ya(10,0,32,Wo),Om=bd.filter(md),pr=Im.concat(bd),Bl=`
`,gd="{YYYY}",Du=Bl+gd,vd="{M}/{D}",Ga=Bl+vd,Fo=Ga+"/{YY}",yd="{aa}",Hm="{h}:{mm}",Qr=Hm+yd,Iu=Bl+Qr,Ou=":{ss}",pe=null;function _d(e){let t=e*1e3,n=t*60,r=n*60,a=r*24,o=a*30,i=a*365,u=(e==1?Ya(10,0,3,Wo).filter(md):Ya(10,-3,0,Wo)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),c=[[i,gd,pe,pe,pe,pe,pe,pe,1],[a*28,"{MMM}",Du,pe,pe,pe,pe,pe,1],[a,vd,Du,pe,pe,pe,pe,pe,1],[r,"{h}"+yd,Fo,pe,Ga,pe,pe,pe,1],[n,Qr,Fo,pe,Ga,pe,pe,pe,1],[t,Ou,Fo+" "+Qr,pe,Ga+" "+Qr,pe,Iu,pe,1],[e,Ou+".{fff}",Fo+" "+Qr,pe,Ga+" "+Qr,pe,Iu,pe,1]];function p(b){return(g,v,w,A,M,R)=>{let x=[],P=M>=i,S=M>=o&&M<i,W=b(w),D=ve(W*e,3),Y=wl(W.getFullYear(),P?0:W.getMonth(),S||P?1:W.getDate()),G=ve(Y*e,3);if(S||P){let Z=S?M/o:0,F=P?M/i:0,C=D==G?D:ve(wl(Y.getFullYear()+F,Y.getMonth()+Z,1)*e,3),q=new Date(We(C/e)),N=q.getFullYear(),K=q.getMonth();for(let B=0;C<=A;B++){let re=wl(N+F*B,K+Z*B,1),V=re-b(ve(re*e,3));C=ve((+re+V)*e,3),C<=A&&x.push(C)}}else{let Z=M>=a?a:M,F=Rt(w)-Rt(D),C=G+F+jo(D-G,Z);x.push(C);let q=b(C),N=q.getHours()+q.getMinutes()/n+q.getSeconds()/r,K=M/r,B=g.axes[v]._space,re=R/B;for(;C=ve(C+M,e==1?0:3),!(C>A);)if(K>1){let V=Rt(ve(N+K,6))%24,ie=b(C).getHours()-V;ie>1&&(ie=-1),C-=ie*r,N=(N+K)%24;let he=x[x.length-1];ve((C-he)/M,3)*re>=.7&&x.push(C)}else x.push(C)}return x}}return[u,c,p]}var[Um,Fm,Vm]=_d(1),[zm,Bm,Gm]=_d(.001);Ya(2,-53,53,[1]);function Hu(e,t){return e.map(n=>n.map((r,a)=>a==0||a==8||r==null?r:t(a==1||n[8]==0?r:n[1]+r)))}function Uu(e,t){return(n,r,a,o,i)=>{let s=t.find(w=>i>=w[0])||t[t.length-1],u,c,p,b,g,v;return r.map(w=>{let A=e(w),M=A.getFullYear(),R=A.getMonth(),x=A.getDate(),P=A.getHours(),S=A.getMinutes(),W=A.getSeconds(),D=M!=u&&s[2]||R!=c&&s[3]||x!=p&&s[4]||P!=b&&s[5]||S!=g&&s[6]||W!=v&&s[7]||s[1];return u=M,c=R,p=x,b=P,g=S,v=W,D(A)})}}function Wm(e,t){let n=zl(t);return(r,a,o,i,s)=>a.map(u=>n(e(u)))}function wl(e,t,n){return new Date(e,t,n)}function Fu(e,t){return t(e)}var qm="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Vu(e,t){return(n,r,a,o)=>o==null?Il:t(e(r))}function Ym(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function jm(e,t){return e.series[t].fill(e,t)}var Km={show:!0,live:!0,isolate:!1,mount:hm,markers:{show:!0,width:2,stroke:Ym,fill:jm,dash:"solid"},idx:null,idxs:null,values:[]};function Jm(e,t){let n=e.cursor.points,r=Ft(),a=n.size(e,t);ke(r,za,a),ke(r,Ba,a);let o=a/-2;ke(r,"marginLeft",o),ke(r,"marginTop",o);let i=n.width(e,t,a);return i&&ke(r,"borderWidth",i),r}function Zm(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Qm(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Xm(e,t){return e.series[t].points.size}var kl=[0,0];function eb(e,t,n){return kl[0]=t,kl[1]=n,kl}function Vo(e,t,n,r=!0){return a=>{a.button==0&&(!r||a.target==t)&&n(a)}}function Sl(e,t,n,r=!0){return a=>{(!r||a.target==t)&&n(a)}}var tb={show:!0,x:!0,y:!0,lock:!1,move:eb,points:{one:!1,show:Jm,size:Xm,width:0,stroke:Qm,fill:Zm},bind:{mousedown:Vo,mouseup:Vo,click:Vo,dblclick:Vo,mousemove:Sl,mouseleave:Sl,mouseenter:Sl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},xd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Gl=Fe({},xd,{filter:ld}),wd=Fe({},Gl,{size:10}),kd=Fe({},xd,{show:!1}),Wl='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Sd="bold "+Wl,Md=1.5,zu={show:!0,scale:"x",stroke:Dl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Sd,side:2,grid:Gl,ticks:wd,border:kd,font:Wl,lineGap:Md,rotate:0},nb="Value",rb="Time",Bu={show:!0,scale:"x",auto:!1,sorted:1,min:ge,max:-ge,idxs:[]};function ab(e,t,n,r,a){return t.map(o=>o==null?"":Fl(o))}function ob(e,t,n,r,a,o,i){let s=[],u=Vn.get(a)||0;n=i?n:ve(jo(n,a),u);for(let c=n;c<=r;c=ve(c+a,u))s.push(Object.is(c,-0)?0:c);return s}function Rl(e,t,n,r,a,o,i){let s=[],u=e.scales[e.axes[t].scale].log,c=u==10?xn:ad,p=Rt(c(n));a=ea(u,p),u==10&&(a=pr[Qt(a,pr)]);let b=n,g=a*u;u==10&&(g=pr[Qt(g,pr)]);do s.push(b),b=b+a,u==10&&!Vn.has(b)&&(b=ve(b,Vn.get(a))),b>=g&&(a=b,g=a*u,u==10&&(g=pr[Qt(g,pr)]));while(b<=r);return s}function ib(e,t,n,r,a,o,i){let u=e.scales[e.axes[t].scale].asinh,c=r>u?Rl(e,t,bt(u,n),r,a):[u],p=r>=0&&n<=0?[0]:[];return(n<-u?Rl(e,t,bt(u,-r),-n,a):[u]).reverse().map(g=>-g).concat(p,c)}var Ad=/./,lb=/[12357]/,sb=/[125]/,Gu=/1/,Cl=(e,t,n,r)=>e.map((a,o)=>t==4&&a==0||o%r==0&&n.test(a.toExponential()[a<0?1:0])?a:null);function fb(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=e.scales[i],u=e.valToPos,c=o._space,p=u(10,i),b=u(9,i)-p>=c?Ad:u(7,i)-p>=c?lb:u(5,i)-p>=c?sb:Gu;if(b==Gu){let g=qe(u(1,i)-p);if(g<c)return Cl(t.slice().reverse(),s.distr,b,Vt(c/g)).reverse()}return Cl(t,s.distr,b,1)}function cb(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=o._space,u=e.valToPos,c=qe(u(1,i)-u(2,i));return c<s?Cl(t.slice().reverse(),3,Ad,Vt(s/c)).reverse():t}function ub(e,t,n,r){return r==null?Il:t==null?"":Fl(t)}var Wu={show:!0,scale:"y",stroke:Dl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Sd,side:3,grid:Gl,ticks:wd,border:kd,font:Wl,lineGap:Md,rotate:0};function db(e,t){let n=3+(e||1)*2;return ve(n*t,3)}function pb(e,t){let{scale:n,idxs:r}=e.series[0],a=e._data[0],o=e.valToPos(a[r[0]],n,!0),i=e.valToPos(a[r[1]],n,!0),s=qe(i-o),u=e.series[t],c=s/(u.points.space*ce);return r[1]-r[0]<=c}var qu={scale:null,auto:!0,sorted:0,min:ge,max:-ge},Td=(e,t,n,r,a)=>a,Yu={show:!0,auto:!0,sorted:0,gaps:Td,alpha:1,facets:[Fe({},qu,{scale:"x"}),Fe({},qu,{scale:"y"})]},ju={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Td,alpha:1,points:{show:pb,filter:null},values:null,min:ge,max:-ge,idxs:[],path:null,clip:null};function hb(e,t,n,r,a){return n/10}var Pd={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},mb=Fe({},Pd,{time:!1,ori:1}),Ku={};function Ed(e,t){let n=Ku[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(a=>a!=r)},pub(r,a,o,i,s,u,c){for(let p=0;p<n.plots.length;p++)n.plots[p]!=a&&n.plots[p].pub(r,a,o,i,s,u,c)}},e!=null&&(Ku[e]=n)),n}var ra=1,Ll=2;function gr(e,t,n){let r=e.mode,a=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,s=e.bbox,u=o[0],c=r==2?o[1]:o[t],p=r==2?i[a.facets[0].scale]:i[e.series[0].scale],b=r==2?i[a.facets[1].scale]:i[a.scale],g=s.left,v=s.top,w=s.width,A=s.height,M=e.valToPosH,R=e.valToPosV;return p.ori==0?n(a,u,c,p,b,M,R,g,v,w,A,Zo,oa,Xo,Cd,Nd):n(a,u,c,p,b,R,M,v,g,A,w,Qo,ia,jl,Ld,$d)}function ql(e,t){let n=0,r=0,a=se(e.bands,Vl);for(let o=0;o<a.length;o++){let i=a[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function bb(e,t,n,r,a){let o=e.mode,i=e.series[t],s=o==2?i.facets[1].scale:i.scale,u=e.scales[s];return a==-1?u.min:a==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function wn(e,t,n,r,a,o){return gr(e,t,(i,s,u,c,p,b,g,v,w,A,M)=>{let R=i.pxRound,x=c.dir*(c.ori==0?1:-1),P=c.ori==0?oa:ia,S,W;x==1?(S=n,W=r):(S=r,W=n);let D=R(b(s[S],c,A,v)),Y=R(g(u[S],p,M,w)),G=R(b(s[W],c,A,v)),Z=R(g(o==1?p.max:p.min,p,M,w)),F=new Path2D(a);return P(F,G,Z),P(F,D,Z),P(F,D,Y),F})}function Jo(e,t,n,r,a,o){let i=null;if(e.length>0){i=new Path2D;let s=t==0?Xo:jl,u=n;for(let b=0;b<e.length;b++){let g=e[b];if(g[1]>g[0]){let v=g[0]-u;v>0&&s(i,u,r,v,r+o),u=g[1]}}let c=n+a-u,p=10;c>0&&s(i,u,r-p/2,c,r+o+p)}return i}function gb(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Yl(e,t,n,r,a,o,i){let s=[],u=e.length;for(let c=a==1?n:r;c>=n&&c<=r;c+=a)if(t[c]===null){let b=c,g=c;if(a==1)for(;++c<=r&&t[c]===null;)g=c;else for(;--c>=n&&t[c]===null;)g=c;let v=o(e[b]),w=g==b?v:o(e[g]),A=b-a;v=i<=0&&A>=0&&A<u?o(e[A]):v;let R=g+a;w=i>=0&&R>=0&&R<u?o(e[R]):w,w>=v&&s.push([v,w])}return s}function Ju(e){return e==0?id:e==1?We:t=>dr(t,e)}function Rd(e){let t=e==0?Zo:Qo,n=e==0?(a,o,i,s,u,c)=>{a.arcTo(o,i,s,u,c)}:(a,o,i,s,u,c)=>{a.arcTo(i,o,u,s,c)},r=e==0?(a,o,i,s,u)=>{a.rect(o,i,s,u)}:(a,o,i,s,u)=>{a.rect(i,o,u,s)};return(a,o,i,s,u,c=0,p=0)=>{c==0&&p==0?r(a,o,i,s,u):(c=Xt(c,s/2,u/2),p=Xt(p,s/2,u/2),t(a,o+c,i),n(a,o+s,i,o+s,i+u,c),n(a,o+s,i+u,o,i+u,p),n(a,o,i+u,o,i,p),n(a,o,i,o+s,i,c),a.closePath())}}var Zo=(e,t,n)=>{e.moveTo(t,n)},Qo=(e,t,n)=>{e.moveTo(n,t)},oa=(e,t,n)=>{e.lineTo(t,n)},ia=(e,t,n)=>{e.lineTo(n,t)},Xo=Rd(0),jl=Rd(1),Cd=(e,t,n,r,a,o)=>{e.arc(t,n,r,a,o)},Ld=(e,t,n,r,a,o)=>{e.arc(n,t,r,a,o)},Nd=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(t,n,r,a,o,i)},$d=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(n,t,a,r,i,o)};function Dd(e){return(t,n,r,a,o)=>gr(t,n,(i,s,u,c,p,b,g,v,w,A,M)=>{let{pxRound:R,points:x}=i,P,S;c.ori==0?(P=Zo,S=Cd):(P=Qo,S=Ld);let W=ve(x.width*ce,3),D=(x.size-x.width)/2*ce,Y=ve(D*2,3),G=new Path2D,Z=new Path2D,{left:F,top:C,width:q,height:N}=t.bbox;Xo(Z,F-Y,C-Y,q+Y*2,N+Y*2);let K=B=>{if(u[B]!=null){let re=R(b(s[B],c,A,v)),V=R(g(u[B],p,M,w));P(G,re+D,V),S(G,re,V,D,0,zo*2)}};if(o)o.forEach(K);else for(let B=r;B<=a;B++)K(B);return{stroke:W>0?G:null,fill:G,clip:Z,flags:ra|Ll}})}function Id(e){return(t,n,r,a,o,i)=>{r!=a&&(o!=r&&i!=r&&e(t,n,r),o!=a&&i!=a&&e(t,n,a),e(t,n,i))}}var vb=Id(oa),yb=Id(ia);function Od(e){let t=se(e?.alignGaps,0);return(n,r,a,o)=>gr(n,r,(i,s,u,c,p,b,g,v,w,A,M)=>{[a,o]=qo(u,a,o);let R=i.pxRound,x=N=>R(b(N,c,A,v)),P=N=>R(g(N,p,M,w)),S,W;c.ori==0?(S=oa,W=vb):(S=ia,W=yb);let D=c.dir*(c.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ra},G=Y.stroke,Z=!1;if(o-a>=A*4){let N=H=>n.posToVal(H,c.key,!0),K=null,B=null,re,V,gt,Se=x(s[D==1?a:o]),ie=x(s[a]),he=x(s[o]),ee=N(D==1?ie+1:he-1);for(let H=D==1?a:o;H>=a&&H<=o;H+=D){let Ve=s[H],Me=(D==1?Ve<ee:Ve>ee)?Se:x(Ve),ue=u[H];Me==Se?ue!=null?(V=ue,K==null?(S(G,Me,P(V)),re=K=B=V):V<K?K=V:V>B&&(B=V)):ue===null&&(Z=!0):(K!=null&&W(G,Se,P(K),P(B),P(re),P(V)),ue!=null?(V=ue,S(G,Me,P(V)),K=B=re=V):(K=B=null,ue===null&&(Z=!0)),Se=Me,ee=N(Se+D))}K!=null&&K!=B&&gt!=Se&&W(G,Se,P(K),P(B),P(re),P(V))}else for(let N=D==1?a:o;N>=a&&N<=o;N+=D){let K=u[N];K===null?Z=!0:K!=null&&S(G,x(s[N]),P(K))}let[C,q]=ql(n,r);if(i.fill!=null||C!=0){let N=Y.fill=new Path2D(G),K=i.fillTo(n,r,i.min,i.max,C),B=P(K),re=x(s[a]),V=x(s[o]);D==-1&&([V,re]=[re,V]),S(N,V,B),S(N,re,B)}if(!i.spanGaps){let N=[];Z&&N.push(...Yl(s,u,a,o,D,x,t)),Y.gaps=N=i.gaps(n,r,a,o,N),Y.clip=Jo(N,c.ori,v,w,A,M)}return q!=0&&(Y.band=q==2?[wn(n,r,a,o,G,-1),wn(n,r,a,o,G,1)]:wn(n,r,a,o,G,q)),Y})}function _b(e){let t=se(e.align,1),n=se(e.ascDesc,!1),r=se(e.alignGaps,0),a=se(e.extend,!1);return(o,i,s,u)=>gr(o,i,(c,p,b,g,v,w,A,M,R,x,P)=>{[s,u]=qo(b,s,u);let S=c.pxRound,{left:W,width:D}=o.bbox,Y=ie=>S(w(ie,g,x,M)),G=ie=>S(A(ie,v,P,R)),Z=g.ori==0?oa:ia,F={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ra},C=F.stroke,q=g.dir*(g.ori==0?1:-1),N=G(b[q==1?s:u]),K=Y(p[q==1?s:u]),B=K,re=K;a&&t==-1&&(re=W,Z(C,re,N)),Z(C,K,N);for(let ie=q==1?s:u;ie>=s&&ie<=u;ie+=q){let he=b[ie];if(he==null)continue;let ee=Y(p[ie]),H=G(he);t==1?Z(C,ee,N):Z(C,B,H),Z(C,ee,H),N=H,B=ee}let V=B;a&&t==1&&(V=W+D,Z(C,V,N));let[gt,Se]=ql(o,i);if(c.fill!=null||gt!=0){let ie=F.fill=new Path2D(C),he=c.fillTo(o,i,c.min,c.max,gt),ee=G(he);Z(ie,V,ee),Z(ie,re,ee)}if(!c.spanGaps){let ie=[];ie.push(...Yl(p,b,s,u,q,Y,r));let he=c.width*ce/2,ee=n||t==1?he:-he,H=n||t==-1?-he:he;ie.forEach(Ve=>{Ve[0]+=ee,Ve[1]+=H}),F.gaps=ie=c.gaps(o,i,s,u,ie),F.clip=Jo(ie,g.ori,M,R,x,P)}return Se!=0&&(F.band=Se==2?[wn(o,i,s,u,C,-1),wn(o,i,s,u,C,1)]:wn(o,i,s,u,C,Se)),F})}function Zu(e,t,n,r,a,o,i=ge){if(e.length>1){let s=null;for(let u=0,c=1/0;u<e.length;u++)if(t[u]!==void 0){if(s!=null){let p=qe(e[u]-e[s]);p<c&&(c=p,i=qe(n(e[u],r,a,o)-n(e[s],r,a,o)))}s=u}}return i}function xb(e){e=e||qa;let t=se(e.size,[.6,ge,1]),n=e.align||0,r=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let o=ne(a),i=1-t[0],s=se(t[1],ge),u=se(t[2],1),c=se(e.disp,qa),p=se(e.each,v=>{}),{fill:b,stroke:g}=c;return(v,w,A,M)=>gr(v,w,(R,x,P,S,W,D,Y,G,Z,F,C)=>{let q=R.pxRound,N=n,K=r*ce,B=s*ce,re=u*ce,V,gt;S.ori==0?[V,gt]=o(v,w):[gt,V]=o(v,w);let Se=S.dir*(S.ori==0?1:-1),ie=S.ori==0?Xo:jl,he=S.ori==0?p:(I,ye,ze,xr,Gn,tn,Wn)=>{p(I,ye,ze,Gn,xr,Wn,tn)},ee=se(v.bands,Vl).find(I=>I.series[0]==w),H=ee!=null?ee.dir:0,Ve=R.fillTo(v,w,R.min,R.max,H),lt=q(Y(Ve,W,C,Z)),Me,ue,zt,wt=F,Ee=q(R.width*ce),en=!1,mn=null,Lt=null,kn=null,vr=null;b!=null&&(Ee==0||g!=null)&&(en=!0,mn=b.values(v,w,A,M),Lt=new Map,new Set(mn).forEach(I=>{I!=null&&Lt.set(I,new Path2D)}),Ee>0&&(kn=g.values(v,w,A,M),vr=new Map,new Set(kn).forEach(I=>{I!=null&&vr.set(I,new Path2D)})));let{x0:yr,size:ca}=c;if(yr!=null&&ca!=null){N=1,x=yr.values(v,w,A,M),yr.unit==2&&(x=x.map(ze=>v.posToVal(G+ze*F,S.key,!0)));let I=ca.values(v,w,A,M);ca.unit==2?ue=I[0]*F:ue=D(I[0],S,F,G)-D(0,S,F,G),wt=Zu(x,P,D,S,F,G,wt),zt=wt-ue+K}else wt=Zu(x,P,D,S,F,G,wt),zt=wt*i+K,ue=wt-zt;zt<1&&(zt=0),Ee>=ue/2&&(Ee=0),zt<5&&(q=id);let ja=zt>0,zn=wt-zt-(ja?Ee:0);ue=q(El(zn,re,B)),Me=(N==0?ue/2:N==Se?0:ue)-N*Se*((N==0?K/2:0)+(ja?Ee/2:0));let st={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},_r=en?null:new Path2D,bn=null;if(ee!=null)bn=v.data[ee.series[1]];else{let{y0:I,y1:ye}=c;I!=null&&ye!=null&&(P=ye.values(v,w,A,M),bn=I.values(v,w,A,M))}let Bn=V*ue,X=gt*ue;for(let I=Se==1?A:M;I>=A&&I<=M;I+=Se){let ye=P[I];if(ye==null)continue;if(bn!=null){let vt=bn[I]??0;if(ye-vt==0)continue;lt=Y(vt,W,C,Z)}let ze=S.distr!=2||c!=null?x[I]:I,xr=D(ze,S,F,G),Gn=Y(se(ye,Ve),W,C,Z),tn=q(xr-Me),Wn=q(bt(Gn,lt)),kt=q(Xt(Gn,lt)),Nt=Wn-kt;if(ye!=null){let vt=ye<0?X:Bn,Bt=ye<0?Bn:X;en?(Ee>0&&kn[I]!=null&&ie(vr.get(kn[I]),tn,kt+Rt(Ee/2),ue,bt(0,Nt-Ee),vt,Bt),mn[I]!=null&&ie(Lt.get(mn[I]),tn,kt+Rt(Ee/2),ue,bt(0,Nt-Ee),vt,Bt)):ie(_r,tn,kt+Rt(Ee/2),ue,bt(0,Nt-Ee),vt,Bt),he(v,w,I,tn-Ee/2,kt,ue+Ee,Nt)}}return Ee>0?st.stroke=en?vr:_r:en||(st._fill=R.width==0?R._fill:R._stroke??R._fill,st.width=0),st.fill=en?Lt:_r,st})}function wb(e,t){let n=se(t?.alignGaps,0);return(r,a,o,i)=>gr(r,a,(s,u,c,p,b,g,v,w,A,M,R)=>{[o,i]=qo(c,o,i);let x=s.pxRound,P=V=>x(g(V,p,M,w)),S=V=>x(v(V,b,R,A)),W,D,Y;p.ori==0?(W=Zo,Y=oa,D=Nd):(W=Qo,Y=ia,D=$d);let G=p.dir*(p.ori==0?1:-1),Z=P(u[G==1?o:i]),F=Z,C=[],q=[];for(let V=G==1?o:i;V>=o&&V<=i;V+=G)if(c[V]!=null){let Se=u[V],ie=P(Se);C.push(F=ie),q.push(S(c[V]))}let N={stroke:e(C,q,W,Y,D,x),fill:null,clip:null,band:null,gaps:null,flags:ra},K=N.stroke,[B,re]=ql(r,a);if(s.fill!=null||B!=0){let V=N.fill=new Path2D(K),gt=s.fillTo(r,a,s.min,s.max,B),Se=S(gt);Y(V,F,Se),Y(V,Z,Se)}if(!s.spanGaps){let V=[];V.push(...Yl(u,c,o,i,G,P,n)),N.gaps=V=s.gaps(r,a,o,i,V),N.clip=Jo(V,p.ori,w,A,M,R)}return re!=0&&(N.band=re==2?[wn(r,a,o,i,K,-1),wn(r,a,o,i,K,1)]:wn(r,a,o,i,K,re)),N})}function kb(e){return wb(Sb,e)}function Sb(e,t,n,r,a,o){let i=e.length;if(i<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),i==2)r(s,e[1],t[1]);else{let u=Array(i),c=Array(i-1),p=Array(i-1),b=Array(i-1);for(let g=0;g<i-1;g++)p[g]=t[g+1]-t[g],b[g]=e[g+1]-e[g],c[g]=p[g]/b[g];u[0]=c[0];for(let g=1;g<i-1;g++)c[g]===0||c[g-1]===0||c[g-1]>0!=c[g]>0?u[g]=0:(u[g]=3*(b[g-1]+b[g])/((2*b[g]+b[g-1])/c[g-1]+(b[g]+2*b[g-1])/c[g]),isFinite(u[g])||(u[g]=0));u[i-1]=c[i-2];for(let g=0;g<i-1;g++)a(s,e[g]+b[g]/3,t[g]+u[g]*b[g]/3,e[g+1]-b[g]/3,t[g+1]-u[g+1]*b[g]/3,e[g+1],t[g+1])}return s}var Nl=new Set;function Qu(){for(let e of Nl)e.syncRect(!0)}aa&&(mr(am,Xr,Qu),mr(om,Xr,Qu,!0),mr(Bo,Xr,()=>{Ye.pxRatio=ce}));var Mb=Od(),Ab=Dd();function Xu(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>$l(o,i,t,n))}function Tb(e,t){return e.map((n,r)=>r==0?{}:Fe({},t,n))}function $l(e,t,n,r){return Fe({},t==0?n:r,e)}function Hd(e,t,n){return t==null?ta:[t,n]}var Pb=Hd;function Eb(e,t,n){return t==null?ta:Go(t,n,Ul,!0)}function Ud(e,t,n,r){return t==null?ta:Yo(t,n,e.scales[r].log,!1)}var Rb=Ud;function Fd(e,t,n,r){return t==null?ta:Hl(t,n,e.scales[r].log,!1)}var Cb=Fd;function Lb(e,t,n,r,a){let o=bt(Cu(e),Cu(t)),i=t-e,s=Qt(a/r*i,n);do{let u=n[s],c=r*u/i;if(c>=a&&o+(u<5?Vn.get(u):0)<=17)return[u,c]}while(++s<n.length);return[0,0]}function ed(e){let t,n;return e=e.replace(/(\d+)px/,(r,a)=>(t=We((n=+a)*ce))+"px"),[e,t,n]}function Nb(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ve(t[2]*ce,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ye(e,t,n){let r={mode:se(e.mode,1)},a=r.mode;function o(l,f,d,m){let y=f.valToPct(l);return m+d*(f.dir==-1?1-y:y)}function i(l,f,d,m){let y=f.valToPct(l);return m+d*(f.dir==-1?y:1-y)}function s(l,f,d,m){return f.ori==0?o(l,f,d,m):i(l,f,d,m)}r.valToPosH=o,r.valToPosV=i;let u=!1;r.status=0;let c=r.root=Ft(Fh);if(e.id!=null&&(c.id=e.id),Et(c,e.class),e.title){let l=Ft(Bh,c);l.textContent=e.title}let p=Zt("canvas"),b=r.ctx=p.getContext("2d"),g=Ft(Gh,c);mr("click",g,l=>{l.target===w&&(_e!=Lr||Ae!=Nr)&&nt.click(r,l)},!0);let v=r.under=Ft(Wh,g);g.appendChild(p);let w=r.over=Ft(qh,g);e=na(e);let A=+se(e.pxAlign,1),M=Ju(A);(e.plugins||[]).forEach(l=>{l.opts&&(e=l.opts(r,e)||e)});let R=e.ms||.001,x=r.series=a==1?Xu(e.series||[],Bu,ju,!1):Tb(e.series||[null],Yu),P=r.axes=Xu(e.axes||[],zu,Wu,!0),S=r.scales={},W=r.bands=e.bands||[];W.forEach(l=>{l.fill=ne(l.fill||null),l.dir=se(l.dir,-1)});let D=a==2?x[1].facets[0].scale:x[0].scale,Y={axes:b0,series:u0},G=(e.drawOrder||["axes","series"]).map(l=>Y[l]);function Z(l){let f=l.distr==3?d=>xn(d>0?d:l.clamp(r,d,l.min,l.max,l.key)):l.distr==4?d=>xl(d,l.asinh):l.distr==100?d=>l.fwd(d):d=>d;return d=>{let m=f(d),{_min:y,_max:_}=l,k=_-y;return(m-y)/k}}function F(l){let f=S[l];if(f==null){let d=(e.scales||qa)[l]||qa;if(d.from!=null){F(d.from);let m=Fe({},S[d.from],d,{key:l});m.valToPct=Z(m),S[l]=m}else{f=S[l]=Fe({},l==D?Pd:mb,d),f.key=l;let m=f.time,y=f.range,_=Fn(y);if((l!=D||a==2&&!m)&&(_&&(y[0]==null||y[1]==null)&&(y={min:y[0]==null?Pu:{mode:1,hard:y[0],soft:y[0]},max:y[1]==null?Pu:{mode:1,hard:y[1],soft:y[1]}},_=!1),!_&&Ko(y))){let k=y;y=(T,E,L)=>E==null?ta:Go(E,L,k)}f.range=ne(y||(m?Pb:l==D?f.distr==3?Rb:f.distr==4?Cb:Hd:f.distr==3?Ud:f.distr==4?Fd:Eb)),f.auto=ne(_?!1:f.auto),f.clamp=ne(f.clamp||hb),f._min=f._max=null,f.valToPct=Z(f)}}}F("x"),F("y"),a==1&&x.forEach(l=>{F(l.scale)}),P.forEach(l=>{F(l.scale)});for(let l in e.scales)F(l);let C=S[D],q=C.distr,N,K;C.ori==0?(Et(c,Vh),N=o,K=i):(Et(c,zh),N=i,K=o);let B={};for(let l in S){let f=S[l];(f.min!=null||f.max!=null)&&(B[l]={min:f.min,max:f.max},f.min=f.max=null)}let re=e.tzDate||(l=>new Date(We(l/R))),V=e.fmtDate||zl,gt=R==1?Vm(re):Gm(re),Se=Uu(re,Hu(R==1?Fm:Bm,V)),ie=Vu(re,Fu(qm,V)),he=[],ee=r.legend=Fe({},Km,e.legend),H=r.cursor=Fe({},tb,{drag:{y:a==2}},e.cursor),Ve=ee.show,lt=H.show,Me=ee.markers;ee.idxs=he,Me.width=ne(Me.width),Me.dash=ne(Me.dash),Me.stroke=ne(Me.stroke),Me.fill=ne(Me.fill);let ue,zt,wt,Ee=[],en=[],mn,Lt=!1,kn={};if(ee.live){let l=x[1]?x[1].values:null;Lt=l!=null,mn=Lt?l(r,1,0):{_:0};for(let f in mn)kn[f]=Il}if(Ve)if(ue=Zt("table",Qh,c),wt=Zt("tbody",null,ue),ee.mount(r,ue),Lt){zt=Zt("thead",null,ue,wt);let l=Zt("tr",null,zt);Zt("th",null,l);for(var vr in mn)Zt("th",mu,l).textContent=vr}else Et(ue,em),ee.live&&Et(ue,Xh);let yr={show:!0},ca={show:!1};function ja(l,f){if(f==0&&(Lt||!ee.live||a==2))return ta;let d=[],m=Zt("tr",tm,wt,wt.childNodes[f]);Et(m,l.class),l.show||Et(m,hr);let y=Zt("th",null,m);if(Me.show){let T=Ft(nm,y);if(f>0){let E=Me.width(r,f);E&&(T.style.border=E+"px "+Me.dash(r,f)+" "+Me.stroke(r,f)),T.style.background=Me.fill(r,f)}}let _=Ft(mu,y);l.label instanceof HTMLElement?_.appendChild(l.label):_.textContent=l.label,f>0&&(Me.show||(_.style.color=l.width>0?Me.stroke(r,f):Me.fill(r,f)),st("click",y,T=>{if(H._lock)return;Yn(T);let E=x.indexOf(l);if((T.ctrlKey||T.metaKey)!=ee.isolate){let L=x.some(($,O)=>O>0&&O!=E&&$.show);x.forEach(($,O)=>{O>0&&rn(O,L?O==E?yr:ca:yr,!0,He.setSeries)})}else rn(E,{show:!l.show},!0,He.setSeries)},!1),kr&&st(yu,y,T=>{H._lock||(Yn(T),rn(x.indexOf(l),Dr,!0,He.setSeries))},!1));for(var k in mn){let T=Zt("td",rm,m);T.textContent="--",d.push(T)}return[m,d]}let zn=new Map;function st(l,f,d,m=!0){let y=zn.get(f)||{},_=H.bind[l](r,f,d,m);_&&(mr(l,f,y[l]=_),zn.set(f,y))}function _r(l,f,d){let m=zn.get(f)||{};for(let y in m)(l==null||y==l)&&(Pl(y,f,m[y]),delete m[y]);l==null&&zn.delete(f)}let bn=0,Bn=0,X=0,I=0,ye=0,ze=0,xr=ye,Gn=ze,tn=X,Wn=I,kt=0,Nt=0,vt=0,Bt=0;r.bbox={};let ti=!1,Ka=!1,wr=!1,qn=!1,Ja=!1,$t=!1;function ni(l,f,d){(d||l!=r.width||f!=r.height)&&Zl(l,f),Pr(!1),wr=!0,Ka=!0,Er()}function Zl(l,f){r.width=bn=X=l,r.height=Bn=I=f,ye=ze=0,a0(),o0();let d=r.bbox;kt=d.left=dr(ye*ce,.5),Nt=d.top=dr(ze*ce,.5),vt=d.width=dr(X*ce,.5),Bt=d.height=dr(I*ce,.5)}let t0=3;function n0(){let l=!1,f=0;for(;!l;){f++;let d=h0(f),m=m0(f);l=f==t0||d&&m,l||(Zl(r.width,r.height),Ka=!0)}}function r0({width:l,height:f}){ni(l,f)}r.setSize=r0;function a0(){let l=!1,f=!1,d=!1,m=!1;P.forEach((y,_)=>{if(y.show&&y._show){let{side:k,_size:T}=y,E=k%2,L=y.label!=null?y.labelSize:0,$=T+L;$>0&&(E?(X-=$,k==3?(ye+=$,m=!0):d=!0):(I-=$,k==0?(ze+=$,l=!0):f=!0))}}),jn[0]=l,jn[1]=d,jn[2]=f,jn[3]=m,X-=Sn[1]+Sn[3],ye+=Sn[3],I-=Sn[2]+Sn[0],ze+=Sn[0]}function o0(){let l=ye+X,f=ze+I,d=ye,m=ze;function y(_,k){switch(_){case 1:return l+=k,l-k;case 2:return f+=k,f-k;case 3:return d-=k,d+k;case 0:return m-=k,m+k}}P.forEach((_,k)=>{if(_.show&&_._show){let T=_.side;_._pos=y(T,_._size),_.label!=null&&(_._lpos=y(T,_.labelSize))}})}if(H.dataIdx==null){let l=H.hover,f=l.skip=new Set(l.skip??[]);f.add(void 0);let d=l.prox=ne(l.prox),m=l.bias??=0;H.dataIdx=(y,_,k,T)=>{if(_==0)return k;let E=k,L=d(y,_,k,T)??ge,$=L>=0&&L<ge,O=C.ori==0?X:I,J=H.left,fe=t[0],le=t[_];if(f.has(le[k])){E=null;let te=null,j=null,U;if(m==0||m==-1)for(U=k;te==null&&U-- >0;)f.has(le[U])||(te=U);if(m==0||m==1)for(U=k;j==null&&U++<le.length;)f.has(le[U])||(j=U);if(te!=null||j!=null)if($){let we=te==null?-1/0:N(fe[te],C,O,0),Le=j==null?1/0:N(fe[j],C,O,0),Xe=J-we,me=Le-J;Xe<=me?Xe<=L&&(E=te):me<=L&&(E=j)}else E=j==null?te:te==null?j:k-te<=j-k?te:j}else $&&qe(J-N(fe[k],C,O,0))>L&&(E=null);return E}}let Yn=l=>{H.event=l};H.idxs=he,H._lock=!1;let at=H.points;at.show=ne(at.show),at.size=ne(at.size),at.stroke=ne(at.stroke),at.width=ne(at.width),at.fill=ne(at.fill);let nn=r.focus=Fe({},e.focus||{alpha:.3},H.focus),kr=nn.prox>=0,Sr=kr&&at.one,Dt=[],Mr=[],Ar=[];function Ql(l,f){let d=at.show(r,f);if(d instanceof HTMLElement)return Et(d,Zh),Et(d,l.class),hn(d,-10,-10,X,I),w.insertBefore(d,Dt[f]),d}function Xl(l,f){if(a==1||f>0){let d=a==1&&S[l.scale].time,m=l.value;l.value=d?$u(m)?Vu(re,Fu(m,V)):m||ie:m||ub,l.label=l.label||(d?rb:nb)}if(Sr||f>0){l.width=l.width==null?1:l.width,l.paths=l.paths||Mb||mm,l.fillTo=ne(l.fillTo||bb),l.pxAlign=+se(l.pxAlign,A),l.pxRound=Ju(l.pxAlign),l.stroke=ne(l.stroke||null),l.fill=ne(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let d=db(bt(1,l.width),1),m=l.points=Fe({},{size:d,width:bt(1,d*.2),stroke:l.stroke,space:d*2,paths:Ab,_stroke:null,_fill:null},l.points);m.show=ne(m.show),m.filter=ne(m.filter),m.fill=ne(m.fill),m.stroke=ne(m.stroke),m.paths=ne(m.paths),m.pxAlign=l.pxAlign}if(Ve){let d=ja(l,f);Ee.splice(f,0,d[0]),en.splice(f,0,d[1]),ee.values.push(null)}if(lt){he.splice(f,0,null);let d=null;Sr?f==0&&(d=Ql(l,f)):f>0&&(d=Ql(l,f)),Dt.splice(f,0,d),Mr.splice(f,0,0),Ar.splice(f,0,0)}Qe("addSeries",f)}function i0(l,f){f=f??x.length,l=a==1?$l(l,f,Bu,ju):$l(l,f,{},Yu),x.splice(f,0,l),Xl(x[f],f)}r.addSeries=i0;function l0(l){if(x.splice(l,1),Ve){ee.values.splice(l,1),en.splice(l,1);let f=Ee.splice(l,1)[0];_r(null,f.firstChild),f.remove()}lt&&(he.splice(l,1),Dt.splice(l,1)[0].remove(),Mr.splice(l,1),Ar.splice(l,1)),Qe("delSeries",l)}r.delSeries=l0;let jn=[!1,!1,!1,!1];function s0(l,f){if(l._show=l.show,l.show){let d=l.side%2,m=S[l.scale];m==null&&(l.scale=d?x[1].scale:D,m=S[l.scale]);let y=m.time;l.size=ne(l.size),l.space=ne(l.space),l.rotate=ne(l.rotate),Fn(l.incrs)&&l.incrs.forEach(k=>{!Vn.has(k)&&Vn.set(k,fd(k))}),l.incrs=ne(l.incrs||(m.distr==2?Om:y?R==1?Um:zm:pr)),l.splits=ne(l.splits||(y&&m.distr==1?gt:m.distr==3?Rl:m.distr==4?ib:ob)),l.stroke=ne(l.stroke),l.grid.stroke=ne(l.grid.stroke),l.ticks.stroke=ne(l.ticks.stroke),l.border.stroke=ne(l.border.stroke);let _=l.values;l.values=Fn(_)&&!Fn(_[0])?ne(_):y?Fn(_)?Uu(re,Hu(_,V)):$u(_)?Wm(re,_):_||Se:_||ab,l.filter=ne(l.filter||(m.distr>=3&&m.log==10?fb:m.distr==3&&m.log==2?cb:ld)),l.font=ed(l.font),l.labelFont=ed(l.labelFont),l._size=l.size(r,null,f,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(jn[f]=!0,l._el=Ft(Yh,g))}}function ua(l,f,d,m){let[y,_,k,T]=d,E=f%2,L=0;return E==0&&(T||_)&&(L=f==0&&!y||f==2&&!k?We(zu.size/3):0),E==1&&(y||k)&&(L=f==1&&!_||f==3&&!T?We(Wu.size/2):0),L}let es=r.padding=(e.padding||[ua,ua,ua,ua]).map(l=>ne(se(l,ua))),Sn=r._padding=es.map((l,f)=>l(r,f,jn,0)),tt,je=null,Ke=null,Za=a==1?x[0].idxs:null,Gt=null,da=!1;function ts(l,f){if(t=l??[],r.data=r._data=t,a==2){tt=0;for(let d=1;d<x.length;d++)tt+=t[d][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Gt=t[0],tt=Gt.length;let d=t;if(q==2){d=t.slice();let m=d[0]=Array(tt);for(let y=0;y<tt;y++)m[y]=y}r._data=t=d}if(Pr(!0),Qe("setData"),q==2&&(wr=!0),f!==!1){let d=C;d.auto(r,da)?ri():An(D,d.min,d.max),qn=qn||H.left>=0,$t=!0,Er()}}r.setData=ts;function ri(){da=!0;let l,f;a==1&&(tt>0?(je=Za[0]=0,Ke=Za[1]=tt-1,l=t[0][je],f=t[0][Ke],q==2?(l=je,f=Ke):l==f&&(q==3?[l,f]=Yo(l,l,C.log,!1):q==4?[l,f]=Hl(l,l,C.log,!1):C.time?f=l+We(86400/R):[l,f]=Go(l,f,Ul,!0))):(je=Za[0]=l=null,Ke=Za[1]=f=null)),An(D,l,f)}let Qa,Tr,ai,oi,ii,li,si,fi,ci,yt;function ns(l,f,d,m,y,_){l??=gu,d??=Vl,m??="butt",y??=gu,_??="round",l!=Qa&&(b.strokeStyle=Qa=l),y!=Tr&&(b.fillStyle=Tr=y),f!=ai&&(b.lineWidth=ai=f),_!=ii&&(b.lineJoin=ii=_),m!=li&&(b.lineCap=li=m),d!=oi&&b.setLineDash(oi=d)}function rs(l,f,d,m){f!=Tr&&(b.fillStyle=Tr=f),l!=si&&(b.font=si=l),d!=fi&&(b.textAlign=fi=d),m!=ci&&(b.textBaseline=ci=m)}function ui(l,f,d,m,y=0){if(m.length>0&&l.auto(r,da)&&(f==null||f.min==null)){let _=se(je,0),k=se(Ke,m.length-1),T=d.min==null?fm(m,_,k,y,l.distr==3):[d.min,d.max];l.min=Xt(l.min,d.min=T[0]),l.max=bt(l.max,d.max=T[1])}}let as={min:null,max:null};function f0(){for(let m in S){let y=S[m];B[m]==null&&(y.min==null||B[D]!=null&&y.auto(r,da))&&(B[m]=as)}for(let m in S){let y=S[m];B[m]==null&&y.from!=null&&B[y.from]!=null&&(B[m]=as)}B[D]!=null&&Pr(!0);let l={};for(let m in B){let y=B[m];if(y!=null){let _=l[m]=na(S[m],vm);if(y.min!=null)Fe(_,y);else if(m!=D||a==2)if(tt==0&&_.from==null){let k=_.range(r,null,null,m);_.min=k[0],_.max=k[1]}else _.min=ge,_.max=-ge}}if(tt>0){x.forEach((m,y)=>{if(a==1){let _=m.scale,k=B[_];if(k==null)return;let T=l[_];if(y==0){let E=T.range(r,T.min,T.max,_);T.min=E[0],T.max=E[1],je=Qt(T.min,t[0]),Ke=Qt(T.max,t[0]),Ke-je>1&&(t[0][je]<T.min&&je++,t[0][Ke]>T.max&&Ke--),m.min=Gt[je],m.max=Gt[Ke]}else m.show&&m.auto&&ui(T,k,m,t[y],m.sorted);m.idxs[0]=je,m.idxs[1]=Ke}else if(y>0&&m.show&&m.auto){let[_,k]=m.facets,T=_.scale,E=k.scale,[L,$]=t[y],O=l[T],J=l[E];O!=null&&ui(O,B[T],_,L,_.sorted),J!=null&&ui(J,B[E],k,$,k.sorted),m.min=k.min,m.max=k.max}});for(let m in l){let y=l[m],_=B[m];if(y.from==null&&(_==null||_.min==null)){let k=y.range(r,y.min==ge?null:y.min,y.max==-ge?null:y.max,m);y.min=k[0],y.max=k[1]}}}for(let m in l){let y=l[m];if(y.from!=null){let _=l[y.from];if(_.min==null)y.min=y.max=null;else{let k=y.range(r,_.min,_.max,m);y.min=k[0],y.max=k[1]}}}let f={},d=!1;for(let m in l){let y=l[m],_=S[m];if(_.min!=y.min||_.max!=y.max){_.min=y.min,_.max=y.max;let k=_.distr;_._min=k==3?xn(_.min):k==4?xl(_.min,_.asinh):k==100?_.fwd(_.min):_.min,_._max=k==3?xn(_.max):k==4?xl(_.max,_.asinh):k==100?_.fwd(_.max):_.max,f[m]=d=!0}}if(d){x.forEach((m,y)=>{a==2?y>0&&f.y&&(m._paths=null):f[m.scale]&&(m._paths=null)});for(let m in f)wr=!0,Qe("setScale",m);lt&&H.left>=0&&(qn=$t=!0)}for(let m in B)B[m]=null}function c0(l){let f=El(je-1,0,tt-1),d=El(Ke+1,0,tt-1);for(;l[f]==null&&f>0;)f--;for(;l[d]==null&&d<tt-1;)d++;return[f,d]}function u0(){if(tt>0){let l=x.some(f=>f._focus)&&yt!=nn.alpha;l&&(b.globalAlpha=yt=nn.alpha),x.forEach((f,d)=>{if(d>0&&f.show&&(os(d,!1),os(d,!0),f._paths==null)){let m=yt;yt!=f.alpha&&(b.globalAlpha=yt=f.alpha);let y=a==2?[0,t[d][0].length-1]:c0(t[d]);f._paths=f.paths(r,d,y[0],y[1]),yt!=m&&(b.globalAlpha=yt=m)}}),x.forEach((f,d)=>{if(d>0&&f.show){let m=yt;yt!=f.alpha&&(b.globalAlpha=yt=f.alpha),f._paths!=null&&is(d,!1);{let y=f._paths!=null?f._paths.gaps:null,_=f.points.show(r,d,je,Ke,y),k=f.points.filter(r,d,_,y);(_||k)&&(f.points._paths=f.points.paths(r,d,je,Ke,k),is(d,!0))}yt!=m&&(b.globalAlpha=yt=m),Qe("drawSeries",d)}}),l&&(b.globalAlpha=yt=1)}}function os(l,f){let d=f?x[l].points:x[l];d._stroke=d.stroke(r,l),d._fill=d.fill(r,l)}function is(l,f){let d=f?x[l].points:x[l],{stroke:m,fill:y,clip:_,flags:k,_stroke:T=d._stroke,_fill:E=d._fill,_width:L=d.width}=d._paths;L=ve(L*ce,3);let $=null,O=L%2/2;f&&E==null&&(E=L>0?"#fff":T);let J=d.pxAlign==1&&O>0;if(J&&b.translate(O,O),!f){let fe=kt-L/2,le=Nt-L/2,te=vt+L,j=Bt+L;$=new Path2D,$.rect(fe,le,te,j)}f?di(T,L,d.dash,d.cap,E,m,y,k,_):d0(l,T,L,d.dash,d.cap,E,m,y,k,$,_),J&&b.translate(-O,-O)}function d0(l,f,d,m,y,_,k,T,E,L,$){let O=!1;E!=0&&W.forEach((J,fe)=>{if(J.series[0]==l){let le=x[J.series[1]],te=t[J.series[1]],j=(le._paths||qa).band;Fn(j)&&(j=J.dir==1?j[0]:j[1]);let U,we=null;le.show&&j&&um(te,je,Ke)?(we=J.fill(r,fe)||_,U=le._paths.clip):j=null,di(f,d,m,y,we,k,T,E,L,$,U,j),O=!0}}),O||di(f,d,m,y,_,k,T,E,L,$)}let ls=ra|Ll;function di(l,f,d,m,y,_,k,T,E,L,$,O){ns(l,f,d,m,y),(E||L||O)&&(b.save(),E&&b.clip(E),L&&b.clip(L)),O?(T&ls)==ls?(b.clip(O),$&&b.clip($),eo(y,k),Xa(l,_,f)):T&Ll?(eo(y,k),b.clip(O),Xa(l,_,f)):T&ra&&(b.save(),b.clip(O),$&&b.clip($),eo(y,k),b.restore(),Xa(l,_,f)):(eo(y,k),Xa(l,_,f)),(E||L||O)&&b.restore()}function Xa(l,f,d){d>0&&(f instanceof Map?f.forEach((m,y)=>{b.strokeStyle=Qa=y,b.stroke(m)}):f!=null&&l&&b.stroke(f))}function eo(l,f){f instanceof Map?f.forEach((d,m)=>{b.fillStyle=Tr=m,b.fill(d)}):f!=null&&l&&b.fill(f)}function p0(l,f,d,m){let y=P[l],_;if(m<=0)_=[0,0];else{let k=y._space=y.space(r,l,f,d,m),T=y._incrs=y.incrs(r,l,f,d,m,k);_=Lb(f,d,T,m,k)}return y._found=_}function pi(l,f,d,m,y,_,k,T,E,L){let $=k%2/2;A==1&&b.translate($,$),ns(T,k,E,L,T),b.beginPath();let O,J,fe,le,te=y+(m==0||m==3?-_:_);d==0?(J=y,le=te):(O=y,fe=te);for(let j=0;j<l.length;j++)f[j]!=null&&(d==0?O=fe=l[j]:J=le=l[j],b.moveTo(O,J),b.lineTo(fe,le));b.stroke(),A==1&&b.translate(-$,-$)}function h0(l){let f=!0;return P.forEach((d,m)=>{if(!d.show)return;let y=S[d.scale];if(y.min==null){d._show&&(f=!1,d._show=!1,Pr(!1));return}else d._show||(f=!1,d._show=!0,Pr(!1));let _=d.side,k=_%2,{min:T,max:E}=y,[L,$]=p0(m,T,E,k==0?X:I);if($==0)return;let O=y.distr==2,J=d._splits=d.splits(r,m,T,E,L,$,O),fe=y.distr==2?J.map(U=>Gt[U]):J,le=y.distr==2?Gt[J[1]]-Gt[J[0]]:L,te=d._values=d.values(r,d.filter(r,fe,m,$,le),m,$,le);d._rotate=_==2?d.rotate(r,te,m,$):0;let j=d._size;d._size=Vt(d.size(r,te,m,l)),j!=null&&d._size!=j&&(f=!1)}),f}function m0(l){let f=!0;return es.forEach((d,m)=>{let y=d(r,m,jn,l);y!=Sn[m]&&(f=!1),Sn[m]=y}),f}function b0(){for(let l=0;l<P.length;l++){let f=P[l];if(!f.show||!f._show)continue;let d=f.side,m=d%2,y,_,k=f.stroke(r,l),T=d==0||d==3?-1:1,[E,L]=f._found;if(f.label!=null){let ct=f.labelGap*T,At=We((f._lpos+ct)*ce);rs(f.labelFont[0],k,"center",d==2?"top":bu),b.save(),m==1?(y=_=0,b.translate(At,We(Nt+Bt/2)),b.rotate((d==3?-zo:zo)/2)):(y=We(kt+vt/2),_=At);let Zn=od(f.label)?f.label(r,l,E,L):f.label;b.fillText(Zn,y,_),b.restore()}if(L==0)continue;let $=S[f.scale],O=m==0?vt:Bt,J=m==0?kt:Nt,fe=f._splits,le=$.distr==2?fe.map(ct=>Gt[ct]):fe,te=$.distr==2?Gt[fe[1]]-Gt[fe[0]]:E,j=f.ticks,U=f.border,we=j.show?j.size:0,Le=We(we*ce),Xe=We((f.alignTo==2?f._size-we-f.gap:f.gap)*ce),me=f._rotate*-zo/180,Ne=M(f._pos*ce),St=(Le+Xe)*T,ft=Ne+St;_=m==0?ft:0,y=m==1?ft:0;let It=f.font[0],Wt=f.align==1?Zr:f.align==2?vl:me>0?Zr:me<0?vl:m==0?"center":d==3?vl:Zr,on=me||m==1?"middle":d==2?"top":bu;rs(It,k,Wt,on);let Mt=f.font[1]*f.lineGap,Ot=fe.map(ct=>M(s(ct,$,O,J))),qt=f._values;for(let ct=0;ct<qt.length;ct++){let At=qt[ct];if(At!=null){m==0?y=Ot[ct]:_=Ot[ct],At=""+At;let Zn=At.indexOf(`
`)==-1?[At]:At.split(/\n/gm);for(let ut=0;ut<Zn.length;ut++){let As=Zn[ut];me?(b.save(),b.translate(y,_+ut*Mt),b.rotate(me),b.fillText(As,0,0),b.restore()):b.fillText(As,y,_+ut*Mt)}}}j.show&&pi(Ot,j.filter(r,le,l,L,te),m,d,Ne,Le,ve(j.width*ce,3),j.stroke(r,l),j.dash,j.cap);let ln=f.grid;ln.show&&pi(Ot,ln.filter(r,le,l,L,te),m,m==0?2:1,m==0?Nt:kt,m==0?Bt:vt,ve(ln.width*ce,3),ln.stroke(r,l),ln.dash,ln.cap),U.show&&pi([Ne],[1],m==0?1:0,m==0?1:2,m==1?Nt:kt,m==1?Bt:vt,ve(U.width*ce,3),U.stroke(r,l),U.dash,U.cap)}Qe("drawAxes")}function Pr(l){x.forEach((f,d)=>{d>0&&(f._paths=null,l&&(a==1?(f.min=null,f.max=null):f.facets.forEach(m=>{m.min=null,m.max=null})))})}let to=!1,hi=!1,pa=[];function g0(){hi=!1;for(let l=0;l<pa.length;l++)Qe(...pa[l]);pa.length=0}function Er(){to||(Mm(ss),to=!0)}function v0(l,f=!1){to=!0,hi=f,l(r),ss(),f&&pa.length>0&&queueMicrotask(g0)}r.batch=v0;function ss(){if(ti&&(f0(),ti=!1),wr&&(n0(),wr=!1),Ka){if(ke(v,Zr,ye),ke(v,"top",ze),ke(v,za,X),ke(v,Ba,I),ke(w,Zr,ye),ke(w,"top",ze),ke(w,za,X),ke(w,Ba,I),ke(g,za,bn),ke(g,Ba,Bn),p.width=We(bn*ce),p.height=We(Bn*ce),P.forEach(({_el:l,_show:f,_size:d,_pos:m,side:y})=>{if(l!=null)if(f){let _=y===3||y===0?d:0,k=y%2==1;ke(l,k?"left":"top",m-_),ke(l,k?"width":"height",d),ke(l,k?"top":"left",k?ze:ye),ke(l,k?"height":"width",k?I:X),Tl(l,hr)}else Et(l,hr)}),Qa=Tr=ai=ii=li=si=fi=ci=oi=null,yt=1,ba(!0),ye!=xr||ze!=Gn||X!=tn||I!=Wn){Pr(!1);let l=X/tn,f=I/Wn;if(lt&&!qn&&H.left>=0){H.left*=l,H.top*=f,Rr&&hn(Rr,We(H.left),0,X,I),Cr&&hn(Cr,0,We(H.top),X,I);for(let d=0;d<Dt.length;d++){let m=Dt[d];m!=null&&(Mr[d]*=l,Ar[d]*=f,hn(m,Vt(Mr[d]),Vt(Ar[d]),X,I))}}if(xe.show&&!Ja&&xe.left>=0&&xe.width>0){xe.left*=l,xe.width*=l,xe.top*=f,xe.height*=f;for(let d in _i)ke($r,d,xe[d])}xr=ye,Gn=ze,tn=X,Wn=I}Qe("setSize"),Ka=!1}bn>0&&Bn>0&&(b.clearRect(0,0,p.width,p.height),Qe("drawClear"),G.forEach(l=>l()),Qe("draw")),xe.show&&Ja&&(no(xe),Ja=!1),lt&&qn&&(Jn(null,!0,!1),qn=!1),ee.show&&ee.live&&$t&&(vi(),$t=!1),u||(u=!0,r.status=1,Qe("ready")),da=!1,to=!1}r.redraw=(l,f)=>{wr=f||!1,l!==!1?An(D,C.min,C.max):Er()};function mi(l,f){let d=S[l];if(d.from==null){if(tt==0){let m=d.range(r,f.min,f.max,l);f.min=m[0],f.max=m[1]}if(f.min>f.max){let m=f.min;f.min=f.max,f.max=m}if(tt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;l==D&&d.distr==2&&tt>0&&(f.min=Qt(f.min,t[0]),f.max=Qt(f.max,t[0]),f.min==f.max&&f.max++),B[l]=f,ti=!0,Er()}}r.setScale=mi;let bi,gi,Rr,Cr,fs,cs,Lr,Nr,us,ds,_e,Ae,Mn=!1,nt=H.drag,Je=nt.x,Ze=nt.y;lt&&(H.x&&(bi=Ft(Kh,w)),H.y&&(gi=Ft(Jh,w)),C.ori==0?(Rr=bi,Cr=gi):(Rr=gi,Cr=bi),_e=H.left,Ae=H.top);let xe=r.select=Fe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),$r=xe.show?Ft(jh,xe.over?w:v):null;function no(l,f){if(xe.show){for(let d in l)xe[d]=l[d],d in _i&&ke($r,d,l[d]);f!==!1&&Qe("setSelect")}}r.setSelect=no;function y0(l){if(x[l].show)Ve&&Tl(Ee[l],hr);else if(Ve&&Et(Ee[l],hr),lt){let d=Sr?Dt[0]:Dt[l];d!=null&&hn(d,-10,-10,X,I)}}function An(l,f,d){mi(l,{min:f,max:d})}function rn(l,f,d,m){f.focus!=null&&S0(l),f.show!=null&&x.forEach((y,_)=>{_>0&&(l==_||l==null)&&(y.show=f.show,y0(_),a==2?(An(y.facets[0].scale,null,null),An(y.facets[1].scale,null,null)):An(y.scale,null,null),Er())}),d!==!1&&Qe("setSeries",l,f),m&&ga("setSeries",r,l,f)}r.setSeries=rn;function _0(l,f){Fe(W[l],f)}function x0(l,f){l.fill=ne(l.fill||null),l.dir=se(l.dir,-1),f=f??W.length,W.splice(f,0,l)}function w0(l){l==null?W.length=0:W.splice(l,1)}r.addBand=x0,r.setBand=_0,r.delBand=w0;function k0(l,f){x[l].alpha=f,lt&&Dt[l]!=null&&(Dt[l].style.opacity=f),Ve&&Ee[l]&&(Ee[l].style.opacity=f)}let gn,Tn,Kn,Dr={focus:!0};function S0(l){if(l!=Kn){let f=l==null,d=nn.alpha!=1;x.forEach((m,y)=>{if(a==1||y>0){let _=f||y==0||y==l;m._focus=f?null:_,d&&k0(y,_?1:nn.alpha)}}),Kn=l,d&&Er()}}Ve&&kr&&st(_u,ue,l=>{H._lock||(Yn(l),Kn!=null&&rn(null,Dr,!0,He.setSeries))});function an(l,f,d){let m=S[f];d&&(l=l/ce-(m.ori==1?ze:ye));let y=X;m.ori==1&&(y=I,l=y-l),m.dir==-1&&(l=y-l);let _=m._min,k=m._max,T=l/y,E=_+(k-_)*T,L=m.distr;return L==3?ea(10,E):L==4?pm(E,m.asinh):L==100?m.bwd(E):E}function M0(l,f){let d=an(l,D,f);return Qt(d,t[0],je,Ke)}r.valToIdx=l=>Qt(l,t[0]),r.posToIdx=M0,r.posToVal=an,r.valToPos=(l,f,d)=>S[f].ori==0?o(l,S[f],d?vt:X,d?kt:0):i(l,S[f],d?Bt:I,d?Nt:0),r.setCursor=(l,f,d)=>{_e=l.left,Ae=l.top,Jn(null,f,d)};function ps(l,f){ke($r,Zr,xe.left=l),ke($r,za,xe.width=f)}function hs(l,f){ke($r,"top",xe.top=l),ke($r,Ba,xe.height=f)}let ha=C.ori==0?ps:hs,ma=C.ori==1?ps:hs;function A0(){if(Ve&&ee.live)for(let l=a==2?1:0;l<x.length;l++){if(l==0&&Lt)continue;let f=ee.values[l],d=0;for(let m in f)en[l][d++].firstChild.nodeValue=f[m]}}function vi(l,f){if(l!=null&&(l.idxs?l.idxs.forEach((d,m)=>{he[m]=d}):gm(l.idx)||he.fill(l.idx),ee.idx=he[0]),Ve&&ee.live){for(let d=0;d<x.length;d++)(d>0||a==1&&!Lt)&&T0(d,he[d]);A0()}$t=!1,f!==!1&&Qe("setLegend")}r.setLegend=vi;function T0(l,f){let d=x[l],m=l==0&&q==2?Gt:t[l],y;Lt?y=d.values(r,l,f)??kn:(y=d.value(r,f==null?null:m[f],l,f),y=y==null?kn:{_:y}),ee.values[l]=y}function Jn(l,f,d){us=_e,ds=Ae,[_e,Ae]=H.move(r,_e,Ae),H.left=_e,H.top=Ae,lt&&(Rr&&hn(Rr,We(_e),0,X,I),Cr&&hn(Cr,0,We(Ae),X,I));let m,y=je>Ke;gn=ge,Tn=null;let _=C.ori==0?X:I,k=C.ori==1?X:I;if(_e<0||tt==0||y){m=H.idx=null;for(let T=0;T<x.length;T++){let E=Dt[T];E!=null&&hn(E,-10,-10,X,I)}kr&&rn(null,Dr,!0,l==null&&He.setSeries),ee.live&&(he.fill(m),$t=!0)}else{let T,E,L;a==1&&(T=C.ori==0?_e:Ae,E=an(T,D),m=H.idx=Qt(E,t[0],je,Ke),L=N(t[0][m],C,_,0));let $=-10,O=-10,J=0,fe=0,le=!0,te="",j="";for(let U=a==2?1:0;U<x.length;U++){let we=x[U],Le=he[U],Xe=Le==null?null:a==1?t[U][Le]:t[U][1][Le],me=H.dataIdx(r,U,m,E),Ne=me==null?null:a==1?t[U][me]:t[U][1][me];if($t=$t||Ne!=Xe||me!=Le,he[U]=me,U>0&&we.show){let St=me==null?-10:me==m?L:N(a==1?t[0][me]:t[U][0][me],C,_,0),ft=Ne==null?-10:K(Ne,a==1?S[we.scale]:S[we.facets[1].scale],k,0);if(kr&&Ne!=null){let It=C.ori==1?_e:Ae,Wt=qe(nn.dist(r,U,me,ft,It));if(Wt<gn){let on=nn.bias;if(on!=0){let Mt=an(It,we.scale),Ot=Ne>=0?1:-1,qt=Mt>=0?1:-1;qt==Ot&&(qt==1?on==1?Ne>=Mt:Ne<=Mt:on==1?Ne<=Mt:Ne>=Mt)&&(gn=Wt,Tn=U)}else gn=Wt,Tn=U}}if($t||Sr){let It,Wt;C.ori==0?(It=St,Wt=ft):(It=ft,Wt=St);let on,Mt,Ot,qt,ln,ct,At=!0,Zn=at.bbox;if(Zn!=null){At=!1;let ut=Zn(r,U);Ot=ut.left,qt=ut.top,on=ut.width,Mt=ut.height}else Ot=It,qt=Wt,on=Mt=at.size(r,U);if(ct=at.fill(r,U),ln=at.stroke(r,U),Sr)U==Tn&&gn<=nn.prox&&($=Ot,O=qt,J=on,fe=Mt,le=At,te=ct,j=ln);else{let ut=Dt[U];ut!=null&&(Mr[U]=Ot,Ar[U]=qt,Tu(ut,on,Mt,At),Mu(ut,ct,ln),hn(ut,Vt(Ot),Vt(qt),X,I))}}}}if(Sr){let U=nn.prox,we=Kn==null?gn<=U:gn>U||Tn!=Kn;if($t||we){let Le=Dt[0];Le!=null&&(Mr[0]=$,Ar[0]=O,Tu(Le,J,fe,le),Mu(Le,te,j),hn(Le,Vt($),Vt(O),X,I))}}}if(xe.show&&Mn)if(l!=null){let[T,E]=He.scales,[L,$]=He.match,[O,J]=l.cursor.sync.scales,fe=l.cursor.drag;if(Je=fe._x,Ze=fe._y,Je||Ze){let{left:le,top:te,width:j,height:U}=l.select,we=l.scales[O].ori,Le=l.posToVal,Xe,me,Ne,St,ft,It=T!=null&&L(T,O),Wt=E!=null&&$(E,J);It&&Je?(we==0?(Xe=le,me=j):(Xe=te,me=U),Ne=S[T],St=N(Le(Xe,O),Ne,_,0),ft=N(Le(Xe+me,O),Ne,_,0),ha(Xt(St,ft),qe(ft-St))):ha(0,_),Wt&&Ze?(we==1?(Xe=le,me=j):(Xe=te,me=U),Ne=S[E],St=K(Le(Xe,J),Ne,k,0),ft=K(Le(Xe+me,J),Ne,k,0),ma(Xt(St,ft),qe(ft-St))):ma(0,k)}else xi()}else{let T=qe(us-fs),E=qe(ds-cs);if(C.ori==1){let J=T;T=E,E=J}Je=nt.x&&T>=nt.dist,Ze=nt.y&&E>=nt.dist;let L=nt.uni;L!=null?Je&&Ze&&(Je=T>=L,Ze=E>=L,!Je&&!Ze&&(E>T?Ze=!0:Je=!0)):nt.x&&nt.y&&(Je||Ze)&&(Je=Ze=!0);let $,O;Je&&(C.ori==0?($=Lr,O=_e):($=Nr,O=Ae),ha(Xt($,O),qe(O-$)),Ze||ma(0,k)),Ze&&(C.ori==1?($=Lr,O=_e):($=Nr,O=Ae),ma(Xt($,O),qe(O-$)),Je||ha(0,_)),!Je&&!Ze&&(ha(0,0),ma(0,0))}if(nt._x=Je,nt._y=Ze,l==null){if(d){if(Ms!=null){let[T,E]=He.scales;He.values[0]=T!=null?an(C.ori==0?_e:Ae,T):null,He.values[1]=E!=null?an(C.ori==1?_e:Ae,E):null}ga(yl,r,_e,Ae,X,I,m)}if(kr){let T=d&&He.setSeries,E=nn.prox;Kn==null?gn<=E&&rn(Tn,Dr,!0,T):gn>E?rn(null,Dr,!0,T):Tn!=Kn&&rn(Tn,Dr,!0,T)}}$t&&(ee.idx=m,vi()),f!==!1&&Qe("setCursor")}let Pn=null;Object.defineProperty(r,"rect",{get(){return Pn==null&&ba(!1),Pn}});function ba(l=!1){l?Pn=null:(Pn=w.getBoundingClientRect(),Qe("syncRect",Pn))}function ms(l,f,d,m,y,_,k){H._lock||Mn&&l!=null&&l.movementX==0&&l.movementY==0||(yi(l,f,d,m,y,_,k,!1,l!=null),l!=null?Jn(null,!0,!0):Jn(f,!0,!1))}function yi(l,f,d,m,y,_,k,T,E){if(Pn==null&&ba(!1),Yn(l),l!=null)d=l.clientX-Pn.left,m=l.clientY-Pn.top;else{if(d<0||m<0){_e=-10,Ae=-10;return}let[L,$]=He.scales,O=f.cursor.sync,[J,fe]=O.values,[le,te]=O.scales,[j,U]=He.match,we=f.axes[0].side%2==1,Le=C.ori==0?X:I,Xe=C.ori==1?X:I,me=we?_:y,Ne=we?y:_,St=we?m:d,ft=we?d:m;if(le!=null?d=j(L,le)?s(J,S[L],Le,0):-10:d=Le*(St/me),te!=null?m=U($,te)?s(fe,S[$],Xe,0):-10:m=Xe*(ft/Ne),C.ori==1){let It=d;d=m,m=It}}E&&(f==null||f.cursor.event.type==yl)&&((d<=1||d>=X-1)&&(d=dr(d,X)),(m<=1||m>=I-1)&&(m=dr(m,I))),T?(fs=d,cs=m,[Lr,Nr]=H.move(r,d,m)):(_e=d,Ae=m)}let _i={width:0,height:0,left:0,top:0};function xi(){no(_i,!1)}let bs,gs,vs,ys;function _s(l,f,d,m,y,_,k){Mn=!0,Je=Ze=nt._x=nt._y=!1,yi(l,f,d,m,y,_,k,!0,!1),l!=null&&(st(_l,Ml,xs,!1),ga(vu,r,Lr,Nr,X,I,null));let{left:T,top:E,width:L,height:$}=xe;bs=T,gs=E,vs=L,ys=$}function xs(l,f,d,m,y,_,k){Mn=nt._x=nt._y=!1,yi(l,f,d,m,y,_,k,!1,!0);let{left:T,top:E,width:L,height:$}=xe,O=L>0||$>0,J=bs!=T||gs!=E||vs!=L||ys!=$;if(O&&J&&no(xe),nt.setScale&&O&&J){let fe=T,le=L,te=E,j=$;if(C.ori==1&&(fe=E,le=$,te=T,j=L),Je&&An(D,an(fe,D),an(fe+le,D)),Ze)for(let U in S){let we=S[U];U!=D&&we.from==null&&we.min!=ge&&An(U,an(te+j,U),an(te,U))}xi()}else H.lock&&(H._lock=!H._lock,Jn(f,!0,l!=null));l!=null&&(_r(_l,Ml),ga(_l,r,_e,Ae,X,I,null))}function P0(l,f,d,m,y,_,k){if(H._lock)return;Yn(l);let T=Mn;if(Mn){let E=!0,L=!0,$=10,O,J;C.ori==0?(O=Je,J=Ze):(O=Ze,J=Je),O&&J&&(E=_e<=$||_e>=X-$,L=Ae<=$||Ae>=I-$),O&&E&&(_e=_e<Lr?0:X),J&&L&&(Ae=Ae<Nr?0:I),Jn(null,!0,!0),Mn=!1}_e=-10,Ae=-10,he.fill(null),Jn(null,!0,!0),T&&(Mn=T)}function ws(l,f,d,m,y,_,k){H._lock||(Yn(l),ri(),xi(),l!=null&&ga(xu,r,_e,Ae,X,I,null))}function ks(){P.forEach(Nb),ni(r.width,r.height,!0)}mr(Bo,Xr,ks);let Ir={};Ir.mousedown=_s,Ir.mousemove=ms,Ir.mouseup=xs,Ir.dblclick=ws,Ir.setSeries=(l,f,d,m)=>{let y=He.match[2];d=y(r,f,d),d!=-1&&rn(d,m,!0,!1)},lt&&(st(vu,w,_s),st(yl,w,ms),st(yu,w,l=>{Yn(l),ba(!1)}),st(_u,w,P0),st(xu,w,ws),Nl.add(r),r.syncRect=ba);let ro=r.hooks=e.hooks||{};function Qe(l,f,d){hi?pa.push([l,f,d]):l in ro&&ro[l].forEach(m=>{m.call(null,r,f,d)})}(e.plugins||[]).forEach(l=>{for(let f in l.hooks)ro[f]=(ro[f]||[]).concat(l.hooks[f])});let Ss=(l,f,d)=>d,He=Fe({key:null,setSeries:!1,filters:{pub:Lu,sub:Lu},scales:[D,x[1]?x[1].scale:null],match:[Nu,Nu,Ss],values:[null,null]},H.sync);He.match.length==2&&He.match.push(Ss),H.sync=He;let Ms=He.key,wi=Ed(Ms);function ga(l,f,d,m,y,_,k){He.filters.pub(l,f,d,m,y,_,k)&&wi.pub(l,f,d,m,y,_,k)}wi.sub(r);function E0(l,f,d,m,y,_,k){He.filters.sub(l,f,d,m,y,_,k)&&Ir[l](null,f,d,m,y,_,k)}r.pub=E0;function R0(){wi.unsub(r),Nl.delete(r),zn.clear(),Pl(Bo,Xr,ks),c.remove(),ue?.remove(),Qe("destroy")}r.destroy=R0;function ki(){Qe("init",e,t),ts(t||e.data,!1),B[D]?mi(D,B[D]):ri(),Ja=xe.show&&(xe.width>0||xe.height>0),qn=$t=!0,ni(e.width,e.height)}return x.forEach(Xl),P.forEach(s0),n?n instanceof HTMLElement?(n.appendChild(c),ki()):n(r,ki):ki(),r}Ye.assign=Fe;Ye.fmtNum=Fl;Ye.rangeNum=Go;Ye.rangeLog=Yo;Ye.rangeAsinh=Hl;Ye.orient=gr;Ye.pxRatio=ce;Ye.join=Sm;Ye.fmtDate=zl,Ye.tzDate=Dm;Ye.sync=Ed;{Ye.addGap=gb,Ye.clipGaps=Jo;let e=Ye.paths={points:Dd};e.linear=Od,e.stepped=_b,e.bars=xb,e.spline=kb}var la=de(null),$b="epochs",Db="11px Roboto, system-ui, sans-serif";function ei({data:e,series:t,height:n,range:r,beneath:a,title:o,bare:i}){let s=_t(null),u=_t(null),c=_t(null),p=Ob(mt.value);return sn(()=>{let b=s.current,g=rr("--quiet"),v=rr("--line"),w={stroke:g,font:Db,ticks:{show:!1},grid:{show:i!==!0,stroke:v,width:1}},A={width:b.clientWidth,height:n,legend:{show:!1},padding:[8,10,0,0],scales:{x:{time:!1,range:()=>p},y:{range:(x,P,S)=>r(P,S)}},axes:[{...w,grid:{show:!1},size:22,gap:4,space:36,incrs:Ib},{...w,size:40,values:(x,P)=>$c(P),gap:4,space:28}],series:[{},...t],cursor:{drag:{x:!1,y:!1},y:!1,points:{size:6},sync:{key:$b,setSeries:!1}},hooks:{drawAxes:a===void 0?[]:[a],setCursor:[({cursor:{left:x,idx:P},data:[S]})=>{let W=P==null||(x??-1)<0?null:S[P]??null;la.value=W}],setSize:[x=>Kl(x,c.current)]}},M=new Ye(A,e,b);u.current=M,c.current=document.createElement("div"),c.current.className="epoch-cursor",M.over.append(c.current),Kl(M,c.current);let R=({clientX:x,buttons:P})=>{P&1&&Kt(M.posToVal(x-M.over.getBoundingClientRect().left,"x"))};return M.over.addEventListener("pointerdown",R),M.over.addEventListener("pointermove",R),()=>M.destroy()},[e,t,n,r,a,i,$n.value,...p]),sn(()=>{let b=s.current,g=new ResizeObserver(()=>{u.current!==null&&b.clientWidth!==u.current.width&&u.current.setSize({width:b.clientWidth,height:u.current.height})});return g.observe(b),()=>g.disconnect()},[]),Cn(()=>{ae.value,u.current!==null&&Kl(u.current,c.current)}),h("div",{ref:s,class:"plot",role:"img","aria-label":`${o}, against the epoch`,style:{height:`${n}px`}})}var Ib=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function Ob(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function Kl(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(ae.peek(),"x"))}px)`)}function Vd(e,t,n){let r=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=n,a.lineWidth=devicePixelRatio*1.25,a.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),a.beginPath(),a.moveTo(r,o.top),a.lineTo(r,o.top+o.height),a.stroke(),a.restore()}function zd(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=a.fillStyle=rr("--quiet"),a.lineWidth=devicePixelRatio,a.beginPath(),a.moveTo(o.left,r),a.lineTo(o.left+o.width,r),a.stroke(),a.font=`${10*devicePixelRatio}px Roboto, system-ui, sans-serif`,a.textAlign="right",a.textBaseline="bottom",a.fillText(n,o.left+o.width-4*devicePixelRatio,r-2*devicePixelRatio),a.restore()}var Hb=232,Ub=()=>[-1.005,1.005];function Bd(){let e=z.value,t=e?.correlations??null,n=Tf.value,r=$e(()=>pu(n),[n]);return e===null?null:h("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[h("h2",{id:"correlations-title",children:["Correlations of the filters ",h("span",{class:"quiet name",children:e.name})]}),t===null?h("p",{class:"notice",children:["This run has none. The callback ",h("code",{children:"kr.CorrelationHistograms"})," writes them."]}):h(Re,{children:[h(Fb,{most:r}),h("div",{class:"multiples histograms",children:t.layers.map((a,o)=>h(Vb,{found:t,frames:n,layer:a,row:o,most:r},a.name))})]})]})}function Fb({most:e}){return h("figure",{class:"colour-bar counts",children:[h("figcaption",{children:"pairs of filters in a bin of 0.01, logarithmic"}),h("div",{class:"gradient",style:{background:cu($n.value)}}),h("div",{class:"ticks placed",children:du(e).map(({count:t,position:n})=>h("span",{style:{left:`${100*n}%`},children:t.toLocaleString("en")},t))})]})}function Vb({found:e,frames:t,layer:n,row:r,most:a}){let{epochs:o}=e,i=$n.value,s=$e(()=>hu(o,t,r,a,i),[o,t,r,a,i]),u=$e(()=>[o,o.map(()=>null)],[o]),c=$e(()=>[{}],[]),p=$e(()=>v=>{let w=v.valToPos((o[0]??0)-.5,"x",!0),A=v.valToPos((o.at(-1)??0)+.5,"x",!0),{top:M,height:R}=v.bbox;v.ctx.save(),v.ctx.imageSmoothingEnabled=R<s.height||A-w<s.width,v.ctx.imageSmoothingQuality="high",v.ctx.drawImage(s,w,M,A-w,R),v.ctx.restore()},[o,s]),b=la.value??ae.value,g=Ho({run:"",epochs:o,values:e.mean_absolute[n.name]??[]},b);return h("figure",{class:"curves","data-layer":n.name,children:[h("figcaption",{children:[h("span",{class:"title",title:n.name,children:[h("b",{children:n.name})," ",h("span",{class:"quiet",children:[n.filters," filters"]})]}),h("span",{class:"numbers",title:pt(b),children:[h("span",{class:"quiet",children:"mean of |c|"})," ",g===null?"\u2013":g.toFixed(3)]})]}),h(ei,{title:`Correlations of the filters of ${n.name}`,data:u,series:c,height:Hb,range:Ub,beneath:p,bare:!0})]})}var zb=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], labels=yv[:1000])],
)`;function Gd(){return h("section",{class:"empty","data-testid":"empty",children:[h("h1",{children:"No heatmaps yet"}),h("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),h("pre",{children:h("code",{children:zb})}),h("p",{children:"Then show the folder of the runs:"}),h("pre",{children:h("code",{children:"tensorboard --logdir runs"})}),h("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}function sa({title:e,note:t,unit:n,curves:r,height:a=132,range:o,paths:i,beneath:s,hooks:u}){let c=Ge.value,p=$e(()=>su(r),[r]),b=$e(()=>r.map(({run:v})=>({stroke:dn(v),width:1.75,...i===void 0?{}:{paths:i}})),[r,i]),g=$e(()=>v=>{s?.(v);for(let{name:w,overfitting:A}of c)A!==null&&Vd(v,A.epoch,dn(w))},[c,s]);return h("figure",{class:"curves",...u,children:[h("figcaption",{children:[h("span",{class:"title",title:e,children:[h("b",{children:e})," ",t!==void 0&&h("span",{class:"quiet",children:t})]}),h(Bb,{curves:r,unit:n})]}),h(ei,{title:e,data:p,series:b,height:a,range:o,beneath:g})]})}function Bb({curves:e,unit:t}){let n=la.value??ae.value;return h("span",{class:"numbers",title:pt(n),children:[e.map(r=>{let a=Ho(r,n);return h("span",{title:r.run,children:[h("i",{class:"dot",style:{background:dn(r.run)}}),a===null?"\u2013":Nc(a)]},r.run)}),t!==void 0&&h("span",{class:"quiet",children:t}),la.value!==null&&h("span",{class:"quiet",children:pt(n)})]})}function Wd(){let e=Ge.value,t=new Map;for(let n of z.value===null?e:[z.value,...e])for(let r of n.layers)t.has(r.name)||t.set(r.name,r);return e.length===0?h("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):h("section",{"aria-labelledby":"entropies-title",children:[h("h2",{id:"entropies-title",children:["Mean entropy of each layer ",h("span",{class:"quiet",children:"nats, against the epoch"})]}),h("div",{class:"multiples",children:[...t.values()].map(n=>h(Gb,{layer:n},n.name))})]})}function Gb({layer:{name:e,channels:t,greatest:n}}){let r=Ge.value,a=$e(()=>r.flatMap(s=>{let u=s.entropies[e];return u===void 0?[]:[{run:s.name,epochs:s.epochs,values:u}]}),[r,e]),o=$e(()=>()=>[0,(n||1)*1.15],[n]),i=$e(()=>s=>zd(s,n,`ln ${t}`),[n,t]);return h(sa,{title:e,unit:"nats",curves:a,range:o,beneath:i,hooks:{"data-testid":"entropy-chart","data-layer":e}})}var Wb=[{name:"training",title:"Training",note:"with penalties"},{name:"validation",title:"Validation",note:"with penalties"},{name:"probe",title:"Probe",note:"no penalties"}];function qd(){let e=Ge.value,t=Wb.filter(({name:n})=>e.some(({losses:r})=>r[n]!==void 0));return e.length===0?null:h("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[h("h2",{id:"losses-title",children:["Loss"," ",h("span",{class:"quiet",children:"against the epoch; a dashed vertical line is where a run begins to overfit"})]}),t.length===0?h("p",{class:"notice",children:["No losses. The callback ",h("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",h("code",{children:"fit"}),"."]}):h("div",{class:"multiples losses",children:t.map(({name:n,...r})=>h(Yb,{name:n,...r},n))})]})}var qb=(e,t)=>{let n=(t-e||Math.abs(t)||1)*.08;return[e-n,t+n]};function Yb({name:e,title:t,note:n}){let r=Ge.value,a=$e(()=>r.flatMap(o=>{let i=o.losses[e];return i===void 0?[]:[{run:o.name,epochs:o.epochs,values:i}]}),[r,e]);return h(sa,{title:t,note:n,curves:a,range:qb})}function Jl(){let e=[...nr.value===null?[]:[{run:nr.value,message:"The link names this run, and it is not here."}],..._o.value,...(z.value?.problems??[]).map(t=>({run:Oe.value??"",message:t}))];return e.length===0?null:h("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[h("summary",{children:e.length===1?"One problem":`${e.length} problems`}),h("ul",{children:e.map(({run:t,message:n})=>h("li",{children:[h("b",{children:t})," ",n]},`${t} ${n}`))})]})}var jb=10;function Kb(e,t){let n=ot.value.filter(r=>r!==e);ot.value=t?[...n,e]:n}function Jb(e){nr.value=null,Oe.value=e}function Yd(){let e=Ta(""),t=fn.value??[],n=t.filter(({name:r})=>r.toLowerCase().includes(e.value.toLowerCase()));return h("section",{class:"panel","aria-labelledby":"runs-title",children:[h("h2",{id:"runs-title",children:"Runs"}),t.length>jb&&h("input",{type:"search",placeholder:"Filter","aria-label":"Filter the runs by name",value:e.value,onInput:r=>{e.value=r.currentTarget.value}}),h("div",{class:"run-heads","aria-hidden":"true",children:[h("span",{children:"in plots"}),h("span",{children:"maps"})]}),h("ul",{class:"runs","data-testid":"run-list",children:n.map(r=>h(Zb,{run:r},r.name))})]})}function Zb({run:{name:e,last_epoch:t}}){let n=Oe.value===e;return h("li",{class:n?"run in-view":"run",children:[h("label",{title:e,children:[h("input",{type:"checkbox",checked:ot.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>Kb(e,r.currentTarget.checked)}),h("span",{class:"dot",style:{background:dn(e)}}),h("span",{class:"name",children:e}),h("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),h("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>Jb(e)})]})}function jd(){return Ge.value.length===0?null:h("section",{class:"sentences","aria-label":"Findings",children:Ge.value.map(({name:e,sentence:t,overfitting:n})=>h("p",{class:"sentence","data-testid":"sentence","data-run":e,children:[h("span",{class:"of-run",children:[h("span",{class:"dot",style:{background:dn(e)}}),h("span",{class:"name",children:e})]}),h("span",{children:[t,n!==null&&h(Re,{children:[" ",h("button",{type:"button",class:"link",onClick:()=>Kt(n.epoch),children:["Show epoch ",n.epoch]})]})]})]},e))})}var Kd=Ye.paths.stepped?.({align:1}),Qb=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function Jd(){let e=Ge.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:h("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[h("h2",{id:"strengths-title",children:["Strengths of the penalties ",h("span",{class:"quiet",children:"against the epoch"})]}),h("div",{class:"multiples",children:t.map(n=>h(Xb,{name:n},n))})]})}function Xb({name:e}){let t=Ge.value,n=$e(()=>t.flatMap(r=>{let a=r.strengths[e];return a===void 0?[]:[{run:r.name,epochs:r.epochs,values:a}]}),[t,e]);return h(sa,{title:e,curves:n,height:96,range:Qb,...Kd===void 0?{}:{paths:Kd}})}function Qd(){let e=mt.value[0]??-1,t=mt.value.at(-1)??-1,n=t>e?(ae.value-e)/(t-e):0;return h("header",{class:"timeline",children:[h("button",{type:"button",class:"play","aria-label":jt.value?"Pause":"Play",title:jt.value?"Pause (space)":"Play (space)",onClick:Qi,children:h("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:h("path",{d:jt.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),h(Zd,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),h(Zd,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),h("div",{class:"track",children:[h(e1,{first:e,last:t}),h("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":pt(ae.value),min:e,max:t,step:1,value:ae.value,style:{"--share":n},onInput:r=>Kt(r.currentTarget.valueAsNumber)})]}),h("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",min:e,max:t,value:ae.value,onChange:r=>{Kt(r.currentTarget.valueAsNumber),r.currentTarget.value=String(ae.value)}}),h("p",{class:"where",children:[h("output",{"data-testid":"epoch-label",children:pt(ae.value)}),h("span",{class:"quiet",children:h(t1,{last:t})})]})]})}function Zd({label:e,path:t,steps:n}){return h("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>Zi(n),children:h("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:h("path",{d:t})})})}function e1({first:e,last:t}){return h(Re,{children:Ge.value.map(({name:n,overfitting:r})=>r===null||t<=e?null:h("button",{type:"button",class:"moment",style:{"--share":(r.epoch-e)/(t-e),color:dn(n)},title:`${n} begins to overfit at epoch ${r.epoch}`,"aria-label":`Go to epoch ${r.epoch}, where ${n} begins to overfit`,onClick:()=>Kt(r.epoch)},n))})}function t1({last:e}){let t=Nn.value;return z.value!==null&&t!==null&&t!==ae.value?h("strong",{title:z.value.name,children:["This run has no maps of it: ",pt(t)," is shown."]}):h(Re,{children:ae.value>=e?h(Re,{children:"the last; follows new ones"}):h(Re,{children:["of ",e," ",h("button",{type:"button",class:"link",onClick:()=>$a(e),children:"go to the last"})]})})}var fa=14;function Xd(){let e=_t(null),t=it.value;sn(()=>{let s=e.current;if(s===null||t===null)return;let{width:u,height:c}=s.getBoundingClientRect(),p=t.x+fa+u<innerWidth,b=t.y+fa+c<innerHeight;s.style.left=`${p?t.x+fa:Math.max(0,t.x-fa-u)}px`,s.style.top=`${b?t.y+fa:Math.max(0,t.y-fa-c)}px`});let n=Pt.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[a,o]=r.shape,i=n.maps[t.layer]?.[(t.image*a+t.row)*o+t.column];return i===void 0?null:h("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[h("b",{children:Lc(i,r.greatest,Pe.value)}),h("span",{children:[r.name,", ",Hn(n.run,t.image),a*o>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function e0({onRetry:e}){return h(Re,{children:[h(o1,{onRetry:e}),h(n1,{})]})}function n1(){return fn.value===null?h("p",{class:"waiting",children:"Reading the runs \u2026"}):fn.value.length===0?h("main",{class:"alone",children:[h(Jl,{}),h(Gd,{})]}):h("div",{class:"page",children:[h("aside",{class:"sidebar","aria-label":"Runs and display",children:[h(Yd,{}),h(lu,{})]}),h("main",{class:"main",children:[h(Qd,{}),z.value===null?h("p",{class:"waiting",children:"Reading the run \u2026"}):h(a1,{})]}),h(Xd,{})]})}var r1=10;function a1(){let e=z.value?.images??0;return h("div",{class:"sections",children:[h(Jl,{}),h(jd,{}),h("div",{class:e>r1?"overview":"overview beside",children:[h(Xc,{}),yn.value&&h("div",{class:"courses",children:[h(qd,{}),h(Wd,{})]})]}),yn.value&&h(Re,{children:[h(Bd,{}),h(Jd,{})]})]})}function o1({onRetry:e}){let t=Fr.value??Vr.value;return t===null?null:h("div",{class:"trouble",role:"status",children:[h("span",{children:[t," Trying again every few seconds."]}),h("button",{type:"button",onClick:e,children:"Try now"})]})}function by(){let e=document.createElement("style");e.textContent=[Fs,Hf,Ff,zf,Vf,Uf].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",Lf();let t=Ji();ot.value=t.runs??[],Oe.value=t.inView,ae.value=t.epoch??-1,ht.value=t.scale,Pe.value=t.unit,rt.value=t.opacity,Ef();let n=Mf(t,Pf);Cf(),If(),Of(),Us(h(e0,{onRetry:n}),document.body)}export{by as render};
