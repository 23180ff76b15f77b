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
var ae,Fs,Di,Pn,Ni,po,Vs,co,Bs,Oi,$i,Wp,ka=Symbol.for("pv"),ho={},mo=[],qp=/^m(i|n|o|s|text|space)$/,Ii=Array.isArray,Hi=mo.slice,tr=Object.assign;function er(e){e&&e.parentNode&&e.remove()}function zs(e,t,n){var r,a,o,i={},s=arguments.length;for(o in t)o=="key"?r=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:i[o]=t[o];return s>2&&(i.children=s>3?Hi.call(arguments,2):n),wa(e,i,r,a,null)}function wa(e,t,n,r,a){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ka,__v:a||++Fs,__i:-1,__u:0};return!a&&ae.vnode&&ae.vnode(o),o}function Ce(e){return e.children}function Fr(e,t){this.props=e,this.context=t,this.__g=0}function Rn(e,t){if(t==null)return e.__&&Rn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Rn(e)}function Yp(e){var t,n=e.__v,r=n.__e,a=[],o=[],i=e.__P;i&&((t=tr({constructor:ka},n)).__v=n.__v+1,ae.vnode&&ae.vnode(t),Ui(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,a,r||Rn(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,Ks(a,t,o),n.__=n.__e=null,t.__e!=r&&Gs(t))}function Gs(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Gs(e)}function Hs(e){(8&e.__g||(e.__g|=8,Pn.push(e),po++))&&Ni==ae.debounceRendering||((Ni=ae.debounceRendering)||queueMicrotask)(Ws)}function Ws(){try{for(var e,t=1;Pn.length;)Pn.length>t&&Pn.sort(Vs),e=Pn.shift(),t=Pn.length,8&e.__g&&Yp(e)}finally{(po=Pn.length)&&(Ni||queueMicrotask)(Ws)}}function qs(e,t,n,r,a,o,i,s,c,u,h){var b,g,v,x,M,A,R=r.__k||mo,w=t.length;for(c=jp(n,t,R,c,w),b=0;b<w;b++)(v=n.__k[b])!=null&&(g=~v.__i&&R[v.__i]||ho,v.__i=b,A=Ui(e,v,g,a,o,i,s,c,u,h),x=v.__e,(g.ref!=v.ref||8&g.__u)&&(g.ref&&Fi(g.ref,null,v,g),v.ref&&h.push(v.ref,v.__c||x,v)),M=M||x,4&v.__u?(c=Ys(v,c,e,!g.__v),g.__e&&(g.__e=null)):typeof v.type=="function"&&A!==void 0?c=A:x&&(c=x.nextSibling),v.__u&=-21);return n.__e=M,c}function jp(e,t,n,r,a){var o,i,s,c,u,h,b,g,v,x=n.length,M=x,A=0,R=0,w=e.__k=Array(a);for(o=0;o<a;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[o]=wa(null,i):Ii(i)?i=w[o]=wa(Ce,{children:i}):i.constructor===ka&&i.__b?i=w[o]=wa(i.type,i.props,i.key,i.ref,i.__v):w[o]=i,c=o+A,i.__=e,i.__b=e.__b+1,s=null,~(u=i.__i=Kp(i,n,c,M))&&(M--,(s=n[u])&&(s.__u|=2)),s&&s.__v?(i.__u|=16,u==c-1?A--:u==c+1?A++:u!=c&&(u>c?A--:A++,R=1)):(~u||(a>x?A--:a<x&&A++),typeof i.type!="function"&&(i.__u|=4))):w[o]=null;if(R){for(h=[],b=[],o=0;o<a;o++)if((i=w[o])&&16&i.__u){for(A=0,g=h.length;A<g;)h[v=A+g>>1]<i.__i?A=v+1:g=v;h[A]=i.__i,b[o]=A+1}for(A=h.length;o--;)b[o]&&(b[o]==A?A--:w[o].__u|=4)}if(M)for(o=0;o<x;o++)!(s=n[o])||2&s.__u||(s.__e==r&&(r=Rn(s)),Vi(s,s));return r}function Ys(e,t,n,r){var a,o,i,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=Ys(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=Rn(e))&&!t.parentNode&&(t=null),i=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(i!=s&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Kp(e,t,n,r){var a,o=e.key,i=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&o==null||c&&o==s.key&&i==s.type)return n;if(r>(c?1:0)){for(a=n-1;a>=0;a--)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a;for(a=n+1;a<t.length;a++)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a}return-1}function Us(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function fo(e,t,n,r,a){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Us(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Us(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=$i[t]||($i[t]=Jp(t)),(e.__a||(e.__a={}))[t]=Oi,o=t!=(t=t.replace(Bs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Jp(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[co]==null)t[co]=Oi++;else if(t[co]<this.__a[e])return;return n(ae.event?ae.event(t):t)}}}function Ui(e,t,n,r,a,o,i,s,c,u){var h,b,g,v,x,M,A,R,w,E,S,W,D,Y,G,Z,V,C,q=t.type;if(t.constructor!==ka)return null;128&n.__u&&(c=32&n.__u,h=n.__c.__z)&&(t.__u|=c,b=o=[],h.nodeType==8?s=uo(h,o):o.push(h),s=o[0]||s),(h=ae.__b)&&h(t);e:if(typeof q=="function"){g=i.length;try{if(R=t.props,w=(h=q.prototype)&&h.render,E=(h=q.contextType)&&r[h.__c],S=h?E?E.props.value:h.__:r,(v=n.__c)?(t.__c=v,2&v.__g&&(v.__g|=1)):(w?t.__c=v=new q(R,S):(t.__c=v=new Fr(R,S),v.constructor=q,v.render=Qp),E&&E.sub(v),v.state||(v.state={}),v.__n=r,v.__g|=8,v.__h=[],v.__k=[]),w&&(v.__s||(v.__s=v.state),q.getDerivedStateFromProps&&(v.__s==v.state&&(v.__s=tr({},v.__s)),tr(v.__s,q.getDerivedStateFromProps(R,v.__s)))),x=v.props,M=v.state,v.__v=t,n.__c){if(R!==x&&w&&!q.getDerivedStateFromProps&&v.componentWillReceiveProps&&v.componentWillReceiveProps(R,S),t.__v==n.__v&&!(8&v.__g)||!(4&v.__g)&&v.shouldComponentUpdate&&v.shouldComponentUpdate(R,v.__s,S)===!1){t.__v!=n.__v&&(v.props=R,v.state=v.__s,v.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(N){N&&(N.__=t)}),mo.push.apply(v.__h,v.__k),v.__k=[],v.__h.length&&i.push(v),s=Rn(n);break e}v.componentWillUpdate&&v.componentWillUpdate(R,v.__s,S),w&&v.componentDidUpdate&&v.__h.push(function(){v.componentDidUpdate(x,M,A)})}else w&&!q.getDerivedStateFromProps&&v.componentWillMount&&v.componentWillMount(),w&&v.componentDidMount&&v.__h.push(v.componentDidMount);v.context=S,v.props=R,v.__P=e,v.__g&=-5,W=ae.__r,D=w?25:0;do v.__g&=-9,W&&W(t),h=v.render(v.props,v.state=v.__s,v.context);while(8&v.__g&&++D<25);w&&(mo.push.apply(v.__h,v.__k),v.__k=[]),v.state=v.__s,v.getChildContext&&(r=tr({},r,v.getChildContext())),w&&n.__c&&v.getSnapshotBeforeUpdate&&(A=v.getSnapshotBeforeUpdate(x,M)),Y=h&&h.type===Ce&&h.key==null?h.props.children:h,R.__P&&(h=s,a=(e=R.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&Vi(N,N)}),n.__k=null),s=n.__k?Rn(n,0):null),s=qs(e,Ii(Y)?Y:[Y],t,n,r,a,o,i,s,c,u),R.__P&&(t.__e=null,s=h),t.__u&=-161,b&&b.some(er),v.__h.length&&i.push(v),1&v.__g&&(v.__g&=-4)}catch(N){if(i.length=g,t.__v=null,c||o)if(N&&N.then){if(t.__u|=128|c,o){for(~(V=o.indexOf(s||void 0))||(V=o.length);(C=o[V-1])&&C.nodeType==8;)V--;for(;V<o.length;V++)if(C=o[V])if(o[V]=null,G){if(C==Z)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(Z=uo(G=C))}}if(!G){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;G=s}(h=uo(G=t.__c.__z||(t.__c.__z=G)))?(t.__e=G,s=h):t.__e=s,s=s&&s.nextSibling}else o&&o.some(er);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),N&&N.then||js(t),ae.__e(N,t,n)}}else s=t.__e=Zp(n.__e,t,n,r,a,o,i,c,u,e);return(h=ae.diffed)&&h(t),s}function uo(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function js(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(js))}function Ks(e,t,n){for(var r=0;r<n.length;)Fi(n[r++],n[r++],n[r++]);ae.__c&&ae.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){ae.__e(o,a.__v)}})}function Zp(e,t,n,r,a,o,i,s,c,u){var h,b,g,v,x,M,A,R,w=n.props||ho,E=t.props,S=t.type;if(S=="svg"?a="http://www.w3.org/2000/svg":S=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(h=0;h<o.length;h++)if((x=o[h])&&(S?x.localName==S:x.nodeType==3)){e=x,o[h]=null;break}}if(!e){if(R=u.ownerDocument||document,!S)return R.createTextNode(E);e=R.createElementNS(a,S,E.is?E:u),s&&(ae.__m&&ae.__m(t,o),s=!1),o=null}if(S){if(u=S=="template"&&e.content||e,o=S=="textarea"&&E.defaultValue!=null?null:o&&Hi.call(u.childNodes),!s&&o)for(w={},h=0;h<e.attributes.length;h++)w[(x=e.attributes[h]).name]=x.value;for(h in w)x=w[h],h=="dangerouslySetInnerHTML"?g=x:h=="children"||h in E||h=="value"&&"defaultValue"in E||h=="checked"&&"defaultChecked"in E||fo(e,h,null,x,a);for(h in E)x=E[h],h=="children"?v=x:h=="dangerouslySetInnerHTML"?b=x:h=="value"?M=x:h=="checked"?A=x:s&&typeof x!="function"||w[h]===x||fo(e,h,x,w[h],a);b?(s||g&&(b.__html==g.__html||b.__html==e.innerHTML)||(e.innerHTML=b.__html),t.__k=[]):(g&&(e.textContent=""),(S=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&qp.test(S))&&(a="http://www.w3.org/1999/xhtml"),qs(u,Ii(v)?v:[v],t,n,r,a,o,i,o?o[0]:n.__k&&Rn(n,0),s,c),o&&o.some(er)),s&&S!="textarea"||(h="value",S=="progress"&&M==null?e.removeAttribute(h):M==null||M===e[h]&&(S!="progress"||M)||fo(e,h,M,w[h],a),h="checked",A!=null&&A!=e[h]&&fo(e,h,A,w[h],a))}else w===E||s&&e.data==E||(e.data=E);return e}function Fi(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){ae.__e(a,n)}}function Vi(e,t,n){var r,a,o,i;if(ae.unmount&&ae.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Fi(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){ae.__e(s,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Vi(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(a=uo(r,o=[]))&&(r==e.__e&&o.some(er),er(a),er(r)),n||er(e.__e),e.__e=e.__c=e.__=null}function Qp(e,t,n){return this.constructor(e,n)}function Js(e,t){var n,r,a,o;ae.__&&ae.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=wa(Ce,{children:[e]}),a=[],o=[],Ui(t,t.__k,r||ho,ho,t.namespaceURI,r?null:t.firstChild?Hi.call(t.childNodes):null,a,r?r.__e:t.firstChild,n,o),Ks(a,t.__k,o),t.__k.props.children=null}ae={__e:function(e,t,n,r){for(var a,o,i;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(s){e=s}}throw po=0,e}},Fs=0,Di=function(e){return e!=null&&e.constructor===ka},Fr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=tr({},this.state)),typeof e=="function"&&(e=e(tr({},n),this.props)),e&&(tr(n,e),this.__v&&(t&&this.__k.push(t),Hs(this)))},Fr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Hs(this))},Fr.prototype.render=Ce,Pn=[],po=0,Vs=function(e,t){return e.__v.__b-t.__v.__b},co=Symbol(),Bs=/(PointerCapture)$|Capture$/i,Oi=0,$i={},Wp=0;var Zs='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Ma,pt,Bi,Qs,e0=Object.is,zi=0,sf=[],Gi=[],Oe=ae,Xs=Oe.__b,ef=Oe.__r,tf=Oe.diffed,nf=Oe.__c,rf=Oe.unmount,af=Oe.__;function qi(e,t){Oe.__h&&Oe.__h(pt,e,zi||t),zi=0;var n=pt.__H||(pt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function ff(e,t){var n=qi(Ma++,3);!Oe.__s&&Yi(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,pt.__H.__h.push(n))}function fn(e,t){var n=qi(Ma++,4);!Oe.__s&&Yi(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,pt.__h.push(n))}function yt(e){return zi=5,Le(function(){return{current:e}},[])}function Le(e,t){var n=qi(Ma++,7);return Yi(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function t0(){var e;do{for(;e=Gi.shift();)try{Sa(e)}catch(n){Oe.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=sf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Sa),t.__h.some(Wi),t.__h=[]}catch(n){t.__h=[],Oe.__e(n,e.__v)}}}while(Gi.length)}Oe.__b=function(e){pt=null,Xs&&Xs(e)},Oe.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),af&&af(e,t)},Oe.__r=function(e){ef&&ef(e),Ma=0;var t=(pt=e.__c).__H;t&&(Bi==pt?pt.__h=[]:(t.__h.some(Sa),t.__h.some(Wi),Ma=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Bi=pt},Oe.diffed=function(e){tf&&tf(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&lf(sf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Bi=pt=null},Oe.__c=function(e,t){t.some(function(n){try{n.__h.some(Sa),n.__h=n.__h.filter(function(r){return!r.__||Wi(r)})}catch(r){n.__h=[function(){throw r}]}}),nf&&nf(e,t)},Oe.unmount=function(e){rf&&rf(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,lf(Gi.push(a))}else Sa(a)}catch(o){t=o}}),r.__H=void 0,t&&Oe.__e(t,r.__v))};var of=typeof requestAnimationFrame=="function";function n0(e){var t,n=function(){clearTimeout(r),of&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);of&&(t=requestAnimationFrame(n))}function lf(e){e!=1&&Qs==Oe.requestAnimationFrame||((Qs=Oe.requestAnimationFrame)||n0)(t0)}function Sa(e){var t=pt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),pt=t}function Wi(e){var t=pt;e.__c=e.__(),pt=t}function Yi(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!e0(n,e[r])})}var r0=Symbol.for("preact-signals");function yo(){if(gn>1)gn--;else{var e,t=!1;for((function(){var a=go;for(go=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var i=o.t;i!==void 0;i=i.x)i.i===a.i&&(i.i=o.i);a=a.o}})();Ta!==void 0;){var n=Ta;for(Ta=void 0,bo++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&uf(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=r}}if(bo=0,gn--,t)throw e}}function It(e){if(gn>0)return e();ji=++a0,gn++;try{return e()}finally{yo()}}var Aa,Ee=void 0;function Ea(e){var t=Ee,n=Aa;Ee=void 0,Aa=void 0;try{return e()}finally{Ee=t,Aa=n}}var Ta=void 0,gn=0,bo=0,a0=0,ji=0,go=void 0,vo=0;function cf(e){if(Ee!==void 0){var t=e.n;if(t===void 0||t.t!==Ee)return t={i:0,S:e,p:Ee.s,n:void 0,t:Ee,e:void 0,x:void 0,r:t},Ee.s!==void 0&&(Ee.s.n=t),Ee.s=t,e.n=t,32&Ee.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Ee.s,t.n=void 0,Ee.s.n=t,Ee.s=t),t}}function Ge(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Ge.prototype.brand=r0;Ge.prototype.h=function(){return!0};Ge.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ea(function(){var r;(r=t.W)==null||r.call(t)}))};Ge.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Ea(function(){var a;(a=t.Z)==null||a.call(t)}))}};Ge.prototype.subscribe=function(e){var t=this;return He(function(){var n=t.value;Ea(function(){return e(n)})},{name:"sub"})};Ge.prototype.valueOf=function(){return this.value};Ge.prototype.toString=function(){return this.value+""};Ge.prototype.toJSON=function(){return this.value};Ge.prototype.peek=function(){var e=this;return Ea(function(){return e.value})};Object.defineProperty(Ge.prototype,"value",{get:function(){var e=cf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(bo>100)throw new Error("Cycle detected");(function(n){gn!==0&&bo===0&&n.l!==ji&&(n.l=ji,go={S:n,v:n.v,i:n.i,o:go})})(this),this.v=e,this.i++,vo++,gn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{yo()}}}});function de(e,t){return new Ge(e,t)}function uf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function df(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function pf(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function nr(e,t){Ge.call(this,void 0,t),this.x=e,this.s=void 0,this.g=vo-1,this.f=4}nr.prototype=new Ge;nr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===vo))return!0;if(this.g=vo,this.f|=1,this.i>0&&!uf(this))return this.f&=-2,!0;var e=Ee;try{df(this),Ee=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ee=e,pf(this),this.f&=-2,!0};nr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Ge.prototype.S.call(this,e)};nr.prototype.U=function(e){if(this.t!==void 0&&(Ge.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};nr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(nr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=cf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Pe(e,t){return new nr(e,t)}function hf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){gn++;var n=Ee;Ee=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Ki(e),r}finally{Ee=n,yo()}}}function Ki(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,hf(e)}function o0(e){if(Ee!==this)throw new Error("Out-of-order effect");pf(this),Ee=e,this.f&=-2;try{8&this.f&&Ki(this)}finally{yo()}}function Vr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Aa&&Aa.push(this)}Vr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Vr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,hf(this),df(this),gn++;var e=Ee;return Ee=this,o0.bind(this,e)};Vr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ta,Ta=this)};Vr.prototype.d=function(){this.f|=8,1&this.f||Ki(this)};Vr.prototype.dispose=function(){this.d()};function He(e,t){var n=new Vr(e,t);try{n.c()}catch(a){throw n.d(),a}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Ji,Ra,_o,i0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,mf=[],bf=[];He(function(){Ji=this.N})();function Br(e,t){ae[e]=t.bind(null,ae[e]||function(){})}function Pa(e){if(_o){var t=_o;_o=void 0,t()}_o=e&&e.S()}function gf(e){var t=this,n=e.data,r=Ca(n);r.name="ReactiveDom",r.value=n;var a=Le(function(){for(var s=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var u=Pe(function(){var v=r.value.value;return v===0?0:v===!0?"":v||""}),h=Pe(function(){return!Array.isArray(u.value)&&!Di(u.value)}),b=He(function(){if(this.N=vf,h.value){var v=u.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=v)}}),g=t.__$u.d;return t.__$u.d=function(){b(),g.call(this)},[h,u]},[]),o=a[0],i=a[1];return o.value?i.peek():i.value}gf.displayName="ReactiveTextNode";Object.defineProperties(Ge.prototype,{constructor:{configurable:!0,value:zs(Ce,null).constructor},type:{configurable:!0,value:gf},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Br("__b",function(e,t){if(Pa(),Ra=void 0,typeof t.type=="string"){var n,r=t.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof Ge&&(n||(t.__np=n={}),n[a]=o,r[a]=o.peek())}}e(t)});Br("__r",function(e,t){if(e(t),t.type!==Ce){Pa();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(a,o){var i;return He(function(){i=this},{name:o}),i.c=a,i})((function(a){return function(){var o;i0&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ra=r,Pa(n)}});Br("__e",function(e,t,n,r){Pa(),Ra=void 0,e(t,n,r)});Br("diffed",function(e,t){Pa(),Ra=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,a=t.props,o=n.U;if(o)for(var i in o){var s=o[i];s===void 0||r&&i in r||(s.d(),o[i]=void 0)}if(r){o||(o={},n.U=o);for(var c in r){var u=o[c],h=r[c];u===void 0?(u=l0(n,c,h,a),o[c]=u):u.o(h,a)}}}e(t)});function l0(e,t,n,r){var a=t in e&&e.ownerSVGElement===void 0,o=de(n);return{o:function(i,s){o.value=i,r=s},d:He(function(){this.N=vf;var i=o.value.value;r[t]!==i&&(r[t]=i,a?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Br("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var i=t.__np;if(i){var s=t.props;for(var c in i)s[c]=i[c]}t.__np=void 0}else{var u=t.__c;if(u){u.__$f|=8;var h=u.__$u;h&&(u.__$u=void 0,h.d())}}e(t)});Br("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Fr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function Ca(e,t){return Le(function(){return de(e,t)},[])}var s0=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},f0=function(e){queueMicrotask(function(){queueMicrotask(e)})};function c0(){It(function(){for(var e;e=mf.shift();)Ji.call(e)})}function u0(){mf.push(this)===1&&(ae.requestAnimationFrame||s0)(c0)}function d0(){It(function(){for(var e;e=bf.shift();)Ji.call(e)})}function vf(){bf.push(this)===1&&(ae.requestAnimationFrame||f0)(d0)}function Cn(e,t){var n=yt(e);n.current=e;var r=Ra;ff(function(){return He(function(){if(this.N=u0,!(r&&8&r.__$f))return n.current()},t)},[])}var Zi=8,_f=8;function xf(e){if(e.byteLength<Zi)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),a=Zi+_f*r;if(e.byteLength<a)throw new Error("The server's answer is cut short.");let o=[];for(let i=Zi;o.length<r;i+=_f){let s=t.getUint32(i+4,!0);if(a+s>e.byteLength)throw new Error("The server's answer is cut short.");let c=new Uint8Array(e.slice(a,a+s));o.push({epoch:t.getInt32(i,!0),bytes:c}),a+=s}return o}function xo(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function wf(e,t,n){let r=0;return t.map(({shape:[a,o]})=>{let i=r+n*a*o,s=e.subarray(r,i);return r=i,s})}var La=class extends Error{};async function wo(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([i,s])=>[i,String(s)])),a=r.size>0?`?${r}`:"",o=await fetch(`./${e}${a}`,{signal:n??null});if(!o.ok)throw new La(await p0(o));return o}async function p0(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function kf(){return(await wo("runs",{})).json()}async function Sf(e){return(await wo("run",{run:e})).json()}async function Mf(e){return new Uint8Array(await(await wo("images",{run:e})).arrayBuffer())}async function Qi(e,t,n,r,a){let o=await wo(e,{run:t,first:n,last:r},a);return xf(await o.arrayBuffer())}function Na(e,t){let n=0,r=e.length-1;for(;n<r;){let a=n+r+1>>1;e[a]<=t?n=a:r=a-1}return e.length===0?-1:n}function ko(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function Xi(e,t,n){let r=Na(e,t);if(r<0)return t;let a=n<0&&e[r]<t?1:0,o=Math.min(e.length-1,Math.max(0,r+n+a));return e[o]}function it(e){return e<0?"before training":`epoch ${e}`}var So=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:a}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=a}}};function Af(e,t,n,r,a){let o=Math.max(0,t-a),i=Math.min(e.length-1,t+a);for(let s=0;s<=Math.max(t-o,i-t);s++)for(let c of[t+s,t-s]){if(c<o||c>i||!n(c))continue;let u=c<t?-1:1,h=c;for(let b=1;b<r;b++){let g=h+u;if(g<o||g>i||!n(g))break;h=g}return[e[Math.min(c,h)],e[Math.max(c,h)]]}return null}var $a="epoch-asked",h0=500,m0=1e3,vn=de(!1),Mo=new Promise(e=>{let t=vn.subscribe(n=>{n&&e()});setTimeout(()=>{vn.value=!0,t()},m0)});function Ef(){performance.clearMarks($a),performance.mark($a)}var Tf=!0;function Pf(){requestAnimationFrame(()=>setTimeout(()=>{Tf&&(Tf=!1,performance.measure("first-paint",{start:0}),vn.value=!0),performance.getEntriesByName($a).length>0&&(performance.getEntriesByName("repaint").length>=h0&&performance.clearMeasures("repaint"),performance.measure("repaint",$a),performance.clearMarks($a))}))}var b0=8*2**20,Da=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new So(n)}kind;cacheBytes;onTrouble;arrivals=de(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(el(t,n))}fetchEarly(t,n){let r=Qi(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(el(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(b0/n)),a=Math.max(1,Math.floor(this.cacheBytes/4/n)),o=Af(t.epochs,t.centre,this.isMissing,r,a);o!==null&&(this.background=new AbortController,this.fetch(t,...o,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:a}=this;return this.early=null,a?.run===t&&a.epoch===n&&a.epoch===r?a.frames:null}async fetch(t,n,r,a,o){try{let i=await this.takeEarly(t.run,n,r)??await Qi(this.kind,t.run,n,r,a.signal),s=new Map(i.map(({epoch:c,bytes:u})=>[c,u]));t.epochs.forEach((c,u)=>{if(c<n||c>r)return;let h=s.get(c)??new Uint8Array,b=h.byteLength===t.bytesPerEpoch;this.cache.set(el(t,u),b?h:new Uint8Array)})}catch(i){o(),a.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}o(),this.arrivals.value++,this.fetchInView(),await Mo,this.fetchRest()}};function el({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}var Cf="keras_regs",rr={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",opacity:100};function g0(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function v0(e){return e===""?[]:e.split(",").map(Lf)}function Lf(e){try{return decodeURIComponent(e)}catch{return e}}function tl(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),Lf(t.slice(n+1))]})}function nl(e){return tl(e)[0]?.[0]===Cf}function Rf(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function rl(e){let t=new Map(tl(e).map(([a,o])=>[a,o??""])),n=Rf(t.get("epoch")),r=Rf(t.get("opacity"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?v0(t.get("runs")):null,inView:t.get("view")||null,scale:t.get("scale")==="shared"?"shared":"layer",unit:t.get("unit")==="perplexity"?"perplexity":"entropy",opacity:r===null?100:Math.min(100,Math.max(0,r))}}function Nf(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",g0(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==rr.scale&&n.set("scale",e.scale),e.unit!==rr.unit&&n.set("unit",e.unit),e.opacity!==rr.opacity&&n.set("opacity",String(e.opacity));let r=["epoch","runs","view","scale","unit","opacity"],o=[...tl(t).filter(([i,s])=>s!==null&&!r.includes(i)).map(([i,s])=>[i,s]),...n];return`#${[Cf,...o.map(([i,s])=>`${i}=${encodeURIComponent(s)}`)].join("&")}`}var Ht=de(null),Ao=de([]),jt=de(new Map),At=de(null),zr=de(null),Gr=de(null),Ln=de(null),To=de([]),Ut=de(null),Ue=de(null),oe=de(-1),at=de(rr.scale),ke=de(rr.unit),We=de(rr.opacity),Kt=de(!1),ar=Pe(()=>Ut.value??To.value),F=Pe(()=>jt.value.get(Ue.value??"")??null),Fe=Pe(()=>ar.value.flatMap(e=>jt.value.get(e)??[])),ht=Pe(()=>{let e=F.value===null?[]:[F.value];return ko([...e,...Fe.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),Nn=Pe(()=>F.value===null?-1:Na(F.value.epochs,oe.value)),$n=Pe(()=>F.value?.epochs[Nn.value]??null),Eo=Pe(()=>Math.max(0,...F.value?.layers.map(e=>e.greatest)??[])),lt=de(null),yn=de({layer:0,image:0}),Ne=de(96),Dn=de(!1);function $f(e,t,n){let r=n.filter(({name:s})=>!t.includes(s));r.sort((s,c)=>s.updated-c.updated);let a=n.map(({name:s})=>s),i=[...e.filter(s=>a.includes(s)),...r.map(({name:s})=>s)].slice(-8);return a.filter(s=>i.includes(s))}var y0=5e3;function ol(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function al(e){return e instanceof La?e.message:"TensorBoard does not answer."}function Of(e,t,n){let r=e.epoch,a,o=new Map;async function i(){if(clearTimeout(a),!ol())try{let b=await kf();_0(b.runs)&&s(e.epoch),Ao.value=b.problems,await c(),zr.value=null,t()}catch(b){zr.value=al(b)}clearTimeout(a),a=setTimeout(i,y0)}function s(b){let g=Ht.value?.find(({name:x})=>x===Ue.value),v=g?.has_maps?g.last_epoch:null;g&&v!==null&&(b??v)===v&&n(g.name,v)}async function c(){let b=Ue.value;b!==null&&(await u(b),await Mo);let v=(await Promise.allSettled(ar.value.filter(x=>x!==b).map(u))).find(x=>x.status==="rejected");if(v!==void 0)throw v.reason}function u(b){let g=Ht.peek()?.find(x=>x.name===b)?.stamp;if(g===void 0||jt.peek().get(b)?.stamp===g)return Promise.resolve();let v=o.get(b)??h(b).finally(()=>o.delete(b));return o.set(b,v),v}async function h(b){let g=await Sf(b);It(()=>{r=x0(g,r),jt.value=new Map(jt.value).set(b,g)})}return i(),He(()=>{let b=[Ue.value,...ar.value];Ht.value!==null&&b.some(g=>g!==null&&!jt.peek().has(g))&&c().catch(g=>{zr.value=al(g)})}),document.addEventListener("visibilitychange",()=>{document.hidden||i()}),i}function _0(e){let t=e.map(o=>o.name),n=[...e].sort((o,i)=>i.updated-o.updated)[0],r=Ht.value===null,a=Ht.value?.map(o=>o.name)??[];return It(()=>{Ht.value=e,jt.value=new Map([...jt.value].filter(([i])=>t.includes(i))),To.value=$f(To.value,a,e),t.length>0&&Ut.value?.length&&!Ut.value.some(i=>t.includes(i))&&(Ut.value=null);let o=Ue.value;(o===null||!t.includes(o))&&(Ln.value=o===null?null:{name:o,wasHere:a.includes(o)},Ue.value=n?.name??null)}),r}function x0(e,t){if(e.name!==Ue.value)return t;let n=Df(e),r=jt.value.get(e.name);return r===void 0?t===null&&jt.value.size===0&&(oe.value=n):oe.value>=Df(r)&&(oe.value=Math.max(oe.value,n)),null}function Df(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function Po(e){Gr.value=al(e)}var If=2**20,Wr=new Da("maps",256*If,Po),Oa=new Da("correlations",64*If,Po),il=Pe(()=>F.value===null||Nn.value<0?null:{run:F.value.name,epochs:F.value.epochs,sessions:F.value.sessions,bytesPerEpoch:F.value.bytes_per_epoch,centre:Nn.value}),ll=Pe(()=>{let e=F.value?.correlations;return!F.value||!e||e.epochs.length===0?null:{run:F.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:Na(e.epochs,oe.peek())}}),Tt=Pe(()=>{Wr.arrivals.value;let e=il.value,t=e===null?void 0:Wr.get(e,e.centre);if(t===void 0||F.value===null)return{state:"loading"};if(t.byteLength===0)return{state:"damaged"};let{layers:n,images:r}=F.value;return{state:"here",run:F.value,maps:wf(t,n,r)}}),Hf=Pe(()=>{Oa.arrivals.value;let e=ll.value;return(e?.epochs??[]).map((t,n)=>{let r=Oa.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function Uf(e,t){Wr.fetchEarly(e,t)}function Ff(){Wr.want(il.value),Oa.want(vn.value?ll.value:null)}function Vf(){He(()=>Wr.want(il.value)),He(()=>Oa.want(vn.value?ll.value:null)),He(()=>{Wr.arrivals.value+Oa.arrivals.value>0&&(Gr.value=null)});let e=new Promise(n=>{He(()=>{Tt.value.state!=="loading"&&n()})}),t=Pe(()=>F.value?.picture?.shape?JSON.stringify([F.value.name,F.value.picture]):null);He(()=>{let n=t.value;At.value=null,n!==null&&e.then(()=>Mf(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(At.value=r)}).catch(Po)})}function Bf(){try{return parent.location.hash,parent}catch{return window}}function zf(){return rl(Bf().location.hash)}function w0(e){It(()=>{e.runs!==null&&(Ut.value=e.runs),e.inView!==null&&(Ue.value=e.inView),e.epoch!==null&&(oe.value=e.epoch),at.value=e.scale,ke.value=e.unit,We.value=e.opacity})}function Gf(){let e=Bf(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,nl(t)&&w0(rl(t))});let n;function r(a){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?k0(e,a):r(a),t=e.location.hash},250)}He(()=>{if(F.value===null)return;let a={epoch:oe.value,runs:Ut.value,inView:Ue.value,scale:at.value,unit:ke.value,opacity:We.value};r(a)})}function k0(e,t){let{hash:n}=e.location,r=Nf(t,n);if(r!==n&&(n===""||nl(n))){let{pathname:a,search:o}=e.location;e.history.replaceState(e.history.state,"",a+o+r)}}function S0(){try{return parent===window?null:parent.document.body}catch{return null}}function Wf(){let e=S0(),t=()=>{Dn.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=Dn.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function or(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function qf(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var M0=15e3,A0=80,Yf=600;function Ia(e){let t=ht.value[0],n=ht.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(Ef(),oe.value=Math.min(n,Math.max(t,Math.round(e))))}function Jt(e){It(()=>{Kt.value=!1,Ia(e)})}function sl(e){Jt(Xi(ht.value,oe.value,e))}function fl(){It(()=>{!Kt.value&&oe.value>=(ht.value.at(-1)??-1)&&Ia(ht.value[0]??-1),Kt.value=!Kt.value})}function Kf(){He(()=>{if(!Kt.value)return;let e=M0/Math.max(1,ht.value.length),t=qf()?Yf:Math.min(Yf,Math.max(A0,e)),n=setInterval(()=>{if(ol()||Tt.peek().state==="loading")return;let r=Xi(ht.peek(),oe.peek(),1);r===oe.peek()?Kt.value=!1:Ia(r)},t);return()=>clearInterval(n)})}var jf={ArrowLeft:-1,ArrowRight:1};function T0(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function E0(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function Jf(){E0(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||T0(e.target,t))){if(t in jf)sl(jf[t]*(e.shiftKey?10:1));else if(t==="Home")Jt(ht.value[0]??-1);else if(t==="End")Jt(ht.value.at(-1)??-1);else if(t===" ")fl();else return;e.preventDefault()}})}var Zf=`:root {
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

.swatch {
  display: inline-block;
  flex: none;
  width: 18px;
  height: 6px;
  stroke-width: 3;
  vertical-align: 2px;
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
`;var Qf=`.multiples {
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

.rule {
  max-width: 80ch;
  margin: -4px 0 10px;
  font-size: 12px;
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

.numbers .swatch {
  margin-right: 4px;
}

.numbers small {
  color: var(--quiet);
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
`;var Xf=`button,
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
`;var ec=`.heatmaps {
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

/* What shines through a map: whatever is dark or bright in a picture. */
.gradient.over-greys {
  background: linear-gradient(to bottom, #000, #fff);
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
`;var tc=`.timeline {
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
`;var $0=["run","epoch","quantity","layer","value","unit"];function D0(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function O0(e){let t=[],n=(r,a,o,i,s)=>{o.forEach((c,u)=>{let h=i[u];t.push([e.name,c,r,a,h??"",s])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,a]of Object.entries(e.losses))n(r==="penalty"?"penalty":`${r} loss`,"",e.epochs,a,"");for(let[r,a]of Object.entries(e.strengths)){let o=r.lastIndexOf("/");n(`${r.slice(o+1)} strength`,r.slice(0,Math.max(0,o)),e.epochs,a,"")}for(let[r,a]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],a,"");return t}function nc(e){return`${[$0,...e.flatMap(O0)].map(n=>n.map(D0).join(",")).join(`\r
`)}\r
`}function Kr(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Fa(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function In(){}var fr=.7,jr=1/fr,qr="\\s*([+-]?\\d+)\\s*",Ha="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",cn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",I0=/^#([0-9a-f]{3,8})$/,H0=new RegExp(`^rgb\\(${qr},${qr},${qr}\\)$`),U0=new RegExp(`^rgb\\(${cn},${cn},${cn}\\)$`),F0=new RegExp(`^rgba\\(${qr},${qr},${qr},${Ha}\\)$`),V0=new RegExp(`^rgba\\(${cn},${cn},${cn},${Ha}\\)$`),B0=new RegExp(`^hsl\\(${Ha},${cn},${cn}\\)$`),z0=new RegExp(`^hsla\\(${Ha},${cn},${cn},${Ha}\\)$`),rc={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Kr(In,$o,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:ac,formatHex:ac,formatHex8:G0,formatHsl:W0,formatRgb:oc,toString:oc});function ac(){return this.rgb().formatHex()}function G0(){return this.rgb().formatHex8()}function W0(){return hc(this).formatHsl()}function oc(){return this.rgb().formatRgb()}function $o(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=I0.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?ic(t):n===3?new tt(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Ro(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Ro(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=H0.exec(e))?new tt(t[1],t[2],t[3],1):(t=U0.exec(e))?new tt(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=F0.exec(e))?Ro(t[1],t[2],t[3],t[4]):(t=V0.exec(e))?Ro(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=B0.exec(e))?fc(t[1],t[2]/100,t[3]/100,1):(t=z0.exec(e))?fc(t[1],t[2]/100,t[3]/100,t[4]):rc.hasOwnProperty(e)?ic(rc[e]):e==="transparent"?new tt(NaN,NaN,NaN,0):null}function ic(e){return new tt(e>>16&255,e>>8&255,e&255,1)}function Ro(e,t,n,r){return r<=0&&(e=t=n=NaN),new tt(e,t,n,r)}function ml(e){return e instanceof In||(e=$o(e)),e?(e=e.rgb(),new tt(e.r,e.g,e.b,e.opacity)):new tt}function cr(e,t,n,r){return arguments.length===1?ml(e):new tt(e,t,n,r??1)}function tt(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Kr(tt,cr,Fa(In,{brighter(e){return e=e==null?jr:Math.pow(jr,e),new tt(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?fr:Math.pow(fr,e),new tt(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new tt(lr(this.r),lr(this.g),lr(this.b),Lo(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:lc,formatHex:lc,formatHex8:q0,formatRgb:sc,toString:sc}));function lc(){return`#${ir(this.r)}${ir(this.g)}${ir(this.b)}`}function q0(){return`#${ir(this.r)}${ir(this.g)}${ir(this.b)}${ir((isNaN(this.opacity)?1:this.opacity)*255)}`}function sc(){let e=Lo(this.opacity);return`${e===1?"rgb(":"rgba("}${lr(this.r)}, ${lr(this.g)}, ${lr(this.b)}${e===1?")":`, ${e})`}`}function Lo(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function lr(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function ir(e){return e=lr(e),(e<16?"0":"")+e.toString(16)}function fc(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Zt(e,t,n,r)}function hc(e){if(e instanceof Zt)return new Zt(e.h,e.s,e.l,e.opacity);if(e instanceof In||(e=$o(e)),!e)return new Zt;if(e instanceof Zt)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,a=Math.min(t,n,r),o=Math.max(t,n,r),i=NaN,s=o-a,c=(o+a)/2;return s?(t===o?i=(n-r)/s+(n<r)*6:n===o?i=(r-t)/s+2:i=(t-n)/s+4,s/=c<.5?o+a:2-o-a,i*=60):s=c>0&&c<1?0:i,new Zt(i,s,c,e.opacity)}function Do(e,t,n,r){return arguments.length===1?hc(e):new Zt(e,t,n,r??1)}function Zt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Kr(Zt,Do,Fa(In,{brighter(e){return e=e==null?jr:Math.pow(jr,e),new Zt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?fr:Math.pow(fr,e),new Zt(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,a=2*n-r;return new tt(cl(e>=240?e-240:e+120,a,r),cl(e,a,r),cl(e<120?e+240:e-120,a,r),this.opacity)},clamp(){return new Zt(cc(this.h),Co(this.s),Co(this.l),Lo(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Lo(this.opacity);return`${e===1?"hsl(":"hsla("}${cc(this.h)}, ${Co(this.s)*100}%, ${Co(this.l)*100}%${e===1?")":`, ${e})`}`}}));function cc(e){return e=(e||0)%360,e<0?e+360:e}function Co(e){return Math.max(0,Math.min(1,e||0))}function cl(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var mc=Math.PI/180,bc=180/Math.PI,No=18,gc=.96422,vc=1,yc=.82521,_c=4/29,Yr=6/29,xc=3*Yr*Yr,Y0=Yr*Yr*Yr;function wc(e){if(e instanceof un)return new un(e.l,e.a,e.b,e.opacity);if(e instanceof _n)return Sc(e);e instanceof tt||(e=ml(e));var t=hl(e.r),n=hl(e.g),r=hl(e.b),a=ul((.2225045*t+.7168786*n+.0606169*r)/vc),o,i;return t===n&&n===r?o=i=a:(o=ul((.4360747*t+.3850649*n+.1430804*r)/gc),i=ul((.0139322*t+.0971045*n+.7141733*r)/yc)),new un(116*a-16,500*(o-a),200*(a-i),e.opacity)}function kc(e,t,n,r){return arguments.length===1?wc(e):new un(e,t,n,r??1)}function un(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Kr(un,kc,Fa(In,{brighter(e){return new un(this.l+No*(e??1),this.a,this.b,this.opacity)},darker(e){return new un(this.l-No*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=gc*dl(t),e=vc*dl(e),n=yc*dl(n),new tt(pl(3.1338561*t-1.6168667*e-.4906146*n),pl(-.9787684*t+1.9161415*e+.033454*n),pl(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function ul(e){return e>Y0?Math.pow(e,1/3):e/xc+_c}function dl(e){return e>Yr?e*e*e:xc*(e-_c)}function pl(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function hl(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function j0(e){if(e instanceof _n)return new _n(e.h,e.c,e.l,e.opacity);if(e instanceof un||(e=wc(e)),e.a===0&&e.b===0)return new _n(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*bc;return new _n(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Oo(e,t,n,r){return arguments.length===1?j0(e):new _n(e,t,n,r??1)}function _n(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Sc(e){if(isNaN(e.h))return new un(e.l,0,0,e.opacity);var t=e.h*mc;return new un(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Kr(_n,Oo,Fa(In,{brighter(e){return new _n(this.h,this.c,this.l+No*(e??1),this.opacity)},darker(e){return new _n(this.h,this.c,this.l-No*(e??1),this.opacity)},rgb(){return Sc(this).rgb()}}));var Mc=-.14861,bl=1.78277,gl=-.29227,Io=-.90649,Ua=1.97294,uc=Ua*Io,dc=Ua*bl,pc=bl*gl-Io*Mc;function K0(e){if(e instanceof sr)return new sr(e.h,e.s,e.l,e.opacity);e instanceof tt||(e=ml(e));var t=e.r/255,n=e.g/255,r=e.b/255,a=(pc*r+uc*t-dc*n)/(pc+uc-dc),o=r-a,i=(Ua*(n-a)-gl*o)/Io,s=Math.sqrt(i*i+o*o)/(Ua*a*(1-a)),c=s?Math.atan2(i,o)*bc-120:NaN;return new sr(c<0?c+360:c,s,a,e.opacity)}function Ft(e,t,n,r){return arguments.length===1?K0(e):new sr(e,t,n,r??1)}function sr(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Kr(sr,Ft,Fa(In,{brighter(e){return e=e==null?jr:Math.pow(jr,e),new sr(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?fr:Math.pow(fr,e),new sr(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*mc,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),a=Math.sin(e);return new tt(255*(t+n*(Mc*r+bl*a)),255*(t+n*(gl*r+Io*a)),255*(t+n*(Ua*r)),this.opacity)}}));function Ec(e,t,n,r,a){var o=e*e,i=o*e;return((1-3*e+3*o-i)*t+(4-6*o+3*i)*n+(1+3*e+3*o-3*i)*r+i*a)/6}function J0(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),a=e[r],o=e[r+1],i=r>0?e[r-1]:2*a-o,s=r<t-1?e[r+2]:2*o-a;return Ec((n-r/t)*t,i,a,o,s)}}function Z0(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),a=e[(r+t-1)%t],o=e[r%t],i=e[(r+1)%t],s=e[(r+2)%t];return Ec((n-r/t)*t,a,o,i,s)}}var yl=e=>()=>e;function Pc(e,t){return function(n){return e+n*t}}function Q0(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function _l(e,t){var n=t-e;return n?Pc(e,n>180||n<-180?n-360*Math.round(n/360):n):yl(isNaN(e)?t:e)}function X0(e){return(e=+e)==1?_t:function(t,n){return n-t?Q0(t,n,e):yl(isNaN(t)?n:t)}}function _t(e,t){var n=t-e;return n?Pc(e,n):yl(isNaN(e)?t:e)}var Gg=(function e(t){var n=X0(t);function r(a,o){var i=n((a=cr(a)).r,(o=cr(o)).r),s=n(a.g,o.g),c=n(a.b,o.b),u=_t(a.opacity,o.opacity);return function(h){return a.r=i(h),a.g=s(h),a.b=c(h),a.opacity=u(h),a+""}}return r.gamma=e,r})(1);function Rc(e){return function(t){var n=t.length,r=new Array(n),a=new Array(n),o=new Array(n),i,s;for(i=0;i<n;++i)s=cr(t[i]),r[i]=s.r||0,a[i]=s.g||0,o[i]=s.b||0;return r=e(r),a=e(a),o=e(o),s.opacity=1,function(c){return s.r=r(c),s.g=a(c),s.b=o(c),s+""}}}var Cc=Rc(J0),Wg=Rc(Z0);function Jr(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var eh=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,qg=new RegExp(eh.source,"g");var Ac=180/Math.PI,vl={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Lc(e,t,n,r,a,o){var i,s,c;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(c=e*n+t*r)&&(n-=e*c,r-=t*c),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,c/=s),e*r<t*n&&(e=-e,t=-t,c=-c,i=-i),{translateX:a,translateY:o,rotate:Math.atan2(t,e)*Ac,skewX:Math.atan(c)*Ac,scaleX:i,scaleY:s}}var Ho;function th(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?vl:Lc(t.a,t.b,t.c,t.d,t.e,t.f)}function nh(e){return e==null||(Ho||(Ho=document.createElementNS("http://www.w3.org/2000/svg","g")),Ho.setAttribute("transform",e),!(e=Ho.transform.baseVal.consolidate()))?vl:(e=e.matrix,Lc(e.a,e.b,e.c,e.d,e.e,e.f))}function Nc(e,t,n,r){function a(u){return u.length?u.pop()+" ":""}function o(u,h,b,g,v,x){if(u!==b||h!==g){var M=v.push("translate(",null,t,null,n);x.push({i:M-4,x:Jr(u,b)},{i:M-2,x:Jr(h,g)})}else(b||g)&&v.push("translate("+b+t+g+n)}function i(u,h,b,g){u!==h?(u-h>180?h+=360:h-u>180&&(u+=360),g.push({i:b.push(a(b)+"rotate(",null,r)-2,x:Jr(u,h)})):h&&b.push(a(b)+"rotate("+h+r)}function s(u,h,b,g){u!==h?g.push({i:b.push(a(b)+"skewX(",null,r)-2,x:Jr(u,h)}):h&&b.push(a(b)+"skewX("+h+r)}function c(u,h,b,g,v,x){if(u!==b||h!==g){var M=v.push(a(v)+"scale(",null,",",null,")");x.push({i:M-4,x:Jr(u,b)},{i:M-2,x:Jr(h,g)})}else(b!==1||g!==1)&&v.push(a(v)+"scale("+b+","+g+")")}return function(u,h){var b=[],g=[];return u=e(u),h=e(h),o(u.translateX,u.translateY,h.translateX,h.translateY,b,g),i(u.rotate,h.rotate,b,g),s(u.skewX,h.skewX,b,g),c(u.scaleX,u.scaleY,h.scaleX,h.scaleY,b,g),u=h=null,function(v){for(var x=-1,M=g.length,A;++x<M;)b[(A=g[x]).i]=A.x(v);return b.join("")}}}var Yg=Nc(th,"px, ","px)","deg)"),jg=Nc(nh,", ",")",")"),rh=1e-12;function Tc(e){return((e=Math.exp(e))+1/e)/2}function ah(e){return((e=Math.exp(e))-1/e)/2}function oh(e){return((e=Math.exp(2*e))-1)/(e+1)}var Kg=(function e(t,n,r){function a(o,i){var s=o[0],c=o[1],u=o[2],h=i[0],b=i[1],g=i[2],v=h-s,x=b-c,M=v*v+x*x,A,R;if(M<rh)R=Math.log(g/u)/t,A=function(Y){return[s+Y*v,c+Y*x,u*Math.exp(t*Y*R)]};else{var w=Math.sqrt(M),E=(g*g-u*u+r*M)/(2*u*n*w),S=(g*g-u*u-r*M)/(2*g*n*w),W=Math.log(Math.sqrt(E*E+1)-E),D=Math.log(Math.sqrt(S*S+1)-S);R=(D-W)/t,A=function(Y){var G=Y*R,Z=Tc(W),V=u/(n*w)*(Z*oh(t*G+W)-ah(W));return[s+V*v,c+V*x,u*Z/Tc(t*G+W)]}}return A.duration=Math.abs(R)*1e3*t/Math.SQRT2,A}return a.rho=function(o){var i=Math.max(.001,+o),s=i*i,c=s*s;return e(i,s,c)},a})(Math.SQRT2,2,4);function $c(e){return function(t,n){var r=e((t=Do(t)).h,(n=Do(n)).h),a=_t(t.s,n.s),o=_t(t.l,n.l),i=_t(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var Jg=$c(_l),Zg=$c(_t);function Dc(e){return function(t,n){var r=e((t=Oo(t)).h,(n=Oo(n)).h),a=_t(t.c,n.c),o=_t(t.l,n.l),i=_t(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var Qg=Dc(_l),Xg=Dc(_t);function Oc(e){return(function t(n){n=+n;function r(a,o){var i=e((a=Ft(a)).h,(o=Ft(o)).h),s=_t(a.s,o.s),c=_t(a.l,o.l),u=_t(a.opacity,o.opacity);return function(h){return a.h=i(h),a.s=s(h),a.l=c(Math.pow(h,n)),a.opacity=u(h),a+""}}return r.gamma=t,r})(1)}var e2=Oc(_l),Uo=Oc(_t);function Q(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var a2=Q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),o2=Q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),i2=Q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),l2=Q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),s2=Q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),f2=Q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),c2=Q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),u2=Q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),d2=Q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),p2=Q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),h2=Q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),be=e=>Cc(e[e.length-1]),ih=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(Q),m2=be(ih),lh=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(Q),b2=be(lh),sh=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(Q),g2=be(sh),fh=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(Q),v2=be(fh),ch=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(Q),y2=be(ch),uh=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(Q),_2=be(uh),dh=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(Q),x2=be(dh),ph=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(Q),w2=be(ph),hh=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(Q),k2=be(hh),mh=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(Q),S2=be(mh),bh=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(Q),M2=be(bh),gh=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(Q),A2=be(gh),vh=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(Q),T2=be(vh),yh=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(Q),E2=be(yh),_h=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(Q),P2=be(_h),xh=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(Q),R2=be(xh),wh=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(Q),C2=be(wh),kh=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(Q),L2=be(kh),Sh=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(Q),N2=be(Sh),Mh=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(Q),$2=be(Mh),Ah=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(Q),D2=be(Ah),Th=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(Q),O2=be(Th),Eh=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(Q),I2=be(Eh),Ph=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(Q),H2=be(Ph),Rh=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(Q),U2=be(Rh),Ch=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(Q),F2=be(Ch),Lh=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(Q),V2=be(Lh);var B2=Uo(Ft(300,.5,0),Ft(-240,.5,1)),z2=Uo(Ft(-100,.75,.35),Ft(80,1.5,.8)),G2=Uo(Ft(260,.75,.35),Ft(80,1.5,.8)),W2=Ft();var q2=cr(),Y2=Math.PI/3,j2=Math.PI*2/3;function Fo(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var Ic=Fo(Q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Hc=Fo(Q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),K2=Fo(Q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),J2=Fo(Q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var Vo=256;function xl(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function Va([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var Zr=Array.from({length:Vo},(e,t)=>xl(Ic(t/(Vo-1)))),Nh=Zr.map(Va),wl=[Va([150,150,150]),Va([96,96,96])];function Uc(e){return Nh[Math.round(Math.min(1,Math.max(0,e))*(Vo-1))]}function kl(e){let t=Math.round(Math.min(1,Math.max(0,e))*(Vo-1));return`rgb(${Zr[t].join(" ")})`}var Fc=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>kl(t/16)).join(", ")})`;function Vc(e){return e.some(t=>t.length>22)?232:172}function Bc(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function dn([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function Sl(e,t){return e===255?Number.NaN:e/254*t}function ur(e,t){return t==="entropy"?e:Math.exp(e)}function za(e,t){return[ur(0,t),ur(e,t)]}function zc(e,t,n){let[r,a]=za(t,n),o=a-r;return Float64Array.from({length:256},(i,s)=>{let c=ur(Sl(s,e),n);return o>0?Math.min(1,(c-r)/o):Number.NaN})}function dr(e,t){return`${e} ${t}${e===1?"":"s"}`}function Gc(e,t,n){let r=ur(Sl(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${dr(Math.round(Math.exp(t)),"channel")}`}function Bo(e,t,n){let r=ur(Sl(e,t),n);return Number.isNaN(r)?"no number":r.toFixed(n==="entropy"?2:1)}function zo(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function Wc(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function qc(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),a=r>=1e5||r>0&&r<.001;return e.map(o=>o===0?"0":a?o.toExponential(1):o.toFixed(n))}function Yc([e,t],n){return Array.from({length:n},(r,a)=>e+(t-e)*a/(n-1))}function Go(e,t,n){let r=e.map(i=>i.greatest),a=Math.max(0,...r),o=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==a)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:Yc(za(a,n),5).map(i=>i===0?"0":i.toFixed(o)),unit:n==="entropy"?"nats":"channels"}}function jc(e,t,n,r){let a=n==="shared"?t:e.greatest;return Uint32Array.from(zc(e.greatest,a,r),o=>Number.isNaN(o)?wl[0]:Uc(o))}function Dh(e,[t,n],r){let a=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(a===1)return{levels:e,height:t,width:n};let o=Math.ceil(t/a),i=Math.ceil(n/a),s=new Uint8Array(o*i);for(let c=0;c<o;c++)for(let u=0;u<i;u++)s[c*i+u]=Oh(e,t,n,c,u,a);return{levels:s,height:o,width:i}}function Oh(e,t,n,r,a,o){let i=Math.min(t,(r+1)*o),s=Math.min(n,(a+1)*o),c=0;for(let u=r*o;u<i;u++)for(let h=u*n+a*o;h<u*n+s;h++){let b=e[h];if(b===255)return 255;c+=b}return Math.round(c/((i-r*o)*(s-a*o)))}function Kc(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),a=r.createImageData(e.width,e.height);return{context:r,image:a,pixels:new Uint32Array(a.data.buffer)}}function Wo(e,t,n,r,a){let{levels:o,height:i,width:s}=Dh(t,n,a),{context:c,image:u,pixels:h}=Kc(e,i,s);for(let b=0;b<o.length;b++){let g=o[b];h[b]=g===255?Ih(b,s):r[g]}c.putImageData(u,0,0)}function Ih(e,t){return wl[(e%t+Math.floor(e/t))%2===0?0:1]}function pr(e,t,n,r,a){let o=Kc(e,r,a),i=n*r*a*3,{data:s}=o.image;for(let c=i,u=0;c<i+r*a*3;c+=3,u+=4)s[u]=t[c],s[u+1]=t[c+1],s[u+2]=t[c+2],s[u+3]=255;o.context.putImageData(o.image,0,0)}var qo=Pe(()=>(F.value?.layers??[]).map(e=>jc(e,Eo.value,at.value,ke.value)));function Hn(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var Jc=Pe(()=>Hh.value?[]:Uh.value),Hh=Pe(()=>We.value===100),Uh=Pe(()=>{let e=F.value?.picture?.shape,t=At.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,a)=>(pr(n,t,a,e[1],e[2]),n.toDataURL()))});var Wa=2,Ga=20,Zc=62,Ml=22,Fh=150,hr=6,Vh="Roboto, system-ui, sans-serif";function Qc(){let e=Tt.value;if(e.state!=="here")return null;let{run:t,maps:n}=e,r=Bh(t),a=Math.max(480,r+t.images*(Ne.value+hr))+2*Ga,o=t.picture?.shape??null,i=o===null?0:dn([o[1],o[2]],Ne.value)+hr,s=t.layers.map(b=>Math.max(52,dn(b.shape,Ne.value))),c=Zc+Ml+i+s.reduce((b,g)=>b+g+hr,0)+2*Ga,u=document.createElement("canvas");u.width=a*Wa,u.height=c*Wa;let h=u.getContext("2d");return h.scale(Wa,Wa),h.fillStyle=or("--ground"),h.fillRect(0,0,a,c),h.imageSmoothingEnabled=!1,h.translate(Ga,Ga),zh(h,t,a-2*Ga),h.translate(0,Zc),Gh(h,t,r,i-hr),h.translate(0,Ml+i),t.layers.forEach((b,g)=>{Wh(h,t,g,r);for(let v=0;v<t.images;v++)qh(h,t,n[g],g,v,r);h.translate(0,s[g]+hr)}),u}function Bh(e){let t=document.createElement("canvas").getContext("2d");Un(t,13,"--ink",600);let n=e.layers.map(({name:r})=>t.measureText(r).width);return Math.max(Fh,...n.map(r=>Math.ceil(r)+14))}function Qr(e,t,n,r,a){let o=t;for(;o.length>1&&e.measureText(o).width>a;)o=`${o.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(o,n,r)}function Un(e,t,n,r=400){e.font=`${r} ${t}px ${Vh}`,e.fillStyle=or(n),e.textAlign="left",e.textBaseline="top"}function zh(e,t,n){Un(e,16,"--ink",600),Qr(e,`${t.name}, ${it($n.value??-1)}`,0,0,n-220-16),Un(e,12,"--quiet"),Qr(e,zo(ke.value),0,22,n-220-16);let a=n-220;Zr.forEach((s,c)=>{e.fillStyle=`rgb(${s.join(" ")})`,e.fillRect(a+c*220/Zr.length,0,220/Zr.length+.5,12)}),Un(e,11,"--quiet");let{ticks:o,unit:i}=Go(t.layers,at.value,ke.value);o.forEach((s,c)=>{e.textAlign=c===0?"left":c===o.length-1?"right":"center",e.fillText(s,a+c*220/(o.length-1),17)}),e.textAlign="left",e.fillText(i,a,32)}function Gh(e,t,n,r){let a=t.picture?.shape??null;for(let o=0;o<t.images;o++){let i=n+o*(Ne.value+hr);if(Un(e,11,"--ink"),Qr(e,Hn(t,o),i,4,Ne.value),a!==null&&At.value!==null){let s=document.createElement("canvas");pr(s,At.value,o,a[1],a[2]),e.drawImage(s,i,Ml,Ne.value,r)}}}function Wh(e,t,n,r){let a=t.layers[n],[o,i]=a.shape,s=F.value?.entropies[a.name]?.[Nn.value]??null;Un(e,13,"--ink",600),Qr(e,a.name,0,0,r-10),Un(e,11,"--quiet"),Qr(e,`${dr(a.channels,"channel")}, ${o} \xD7 ${i}`,0,18,r-10);let c=s===null?"no number":`mean ${s.toFixed(2)} nats`;Qr(e,`${c} of ${a.greatest.toFixed(2)}`,0,33,r-10)}function qh(e,t,n,r,a,o){let i=t.layers[r],[s,c]=i.shape,u=o+a*(Ne.value+hr),h=dn(i.shape,Ne.value),b=document.createElement("canvas"),g=t.picture?.shape??null,v=s*c===1;!v&&We.value<100&&g!==null&&At.value!==null&&(pr(b,At.value,a,g[1],g[2]),e.filter="grayscale(1)",e.drawImage(b,u,0,Ne.value,h),e.filter="none");let x=xo(n,a,i.shape),M=qo.value[r];if(Wo(b,x,i.shape,M,Math.max(Ne.value,h)*Wa),e.globalAlpha=v?1:We.value/100,e.drawImage(b,u,0,Ne.value,h),e.globalAlpha=1,v){Un(e,12,"--ink",600),e.fillStyle="#fff",e.shadowColor="#000",e.shadowBlur=3,e.textAlign="center",e.textBaseline="middle";let A=Bo(x[0],i.greatest,ke.value);e.fillText(A,u+Ne.value/2,h/2),e.shadowBlur=0}}function Xc(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function eu(){Xc(new Blob([nc(Fe.value)],{type:"text/csv"}),"sparsity.csv")}function tu(){let t=`sparsity ${F.value?.name??""} ${it($n.value??-1)}.png`;Qc()?.toBlob(n=>{n!==null&&Xc(n,t)},"image/png")}var Yh=Symbol.for("pv"),jh=0;function p(e,t,n,r,a,o){t||(t={});var i,s,c=t;if("ref"in c&&typeof e!="function")for(s in c={},t)s=="ref"?i=t[s]:c[s]=t[s];var u={type:e,props:c,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Yh,__v:--jh,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),ae.vnode&&ae.vnode(u),u}function nu(){let{ticks:e,unit:t}=Go(F.value?.layers??[],at.value,ke.value),n=F.value?.picture?.shape!=null;return p("figure",{class:"colour-bar","data-testid":"colour-bar",children:[p("div",{class:"gradient over-greys",children:p("div",{class:"gradient",style:{background:Fc,opacity:n?We.value/100:1}})}),p("div",{class:"ticks",children:e.map((r,a)=>p("span",{children:r},a))}),p("figcaption",{children:[p("span",{children:t}),p("span",{class:"no-number",children:[p("i",{class:"chequer"})," not a number"]})]})]})}function au(){let e=F.value?.picture?.shape!=null;return p(Ce,{children:[p("section",{class:"panel","aria-labelledby":"display-title",children:[p("h2",{id:"display-title",children:"Heatmaps"}),p(ru,{label:"Value",value:ke,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),p(ru,{label:"Scale",value:at,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"]]}),p(nu,{}),e&&p("label",{class:"opacity",children:[p("span",{children:["Map over image ",p("output",{children:[We.value," %"]})]}),p("input",{type:"range",min:0,max:100,step:5,value:We.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${We.value} %`,onInput:t=>{We.value=t.currentTarget.valueAsNumber}})]})]}),p("section",{class:"panel","aria-labelledby":"download-title",children:[p("h2",{id:"download-title",children:"Download"}),p("div",{class:"buttons",children:[p("button",{type:"button","data-testid":"download-png",onClick:tu,children:"Heatmaps, PNG"}),p("button",{type:"button","data-testid":"download-csv",onClick:eu,children:"Numbers, CSV"})]})]}),p("section",{class:"panel keys quiet","aria-label":"Keys",children:[p("p",{children:[p("kbd",{children:"\u2190"})," ",p("kbd",{children:"\u2192"})," epoch, with ",p("kbd",{children:"Shift"})," ten"]}),p("p",{children:[p("kbd",{children:"Home"})," ",p("kbd",{children:"End"})," first, last"]}),p("p",{children:[p("kbd",{children:"Space"})," play"]})]})]})}function ru({label:e,value:t,choices:n}){return p("fieldset",{class:"switch",children:[p("legend",{children:e}),p("div",{children:n.map(([r,a,o])=>p("label",{title:o,children:[p("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),p("span",{children:a})]},r))})]})}function Xr(e,t){return e.flatMap(n=>{let r=t(n);return r===void 0?[]:[{run:n.name,epochs:n.epochs,values:r}]})}function ou(e){let t=ko(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:a})=>{let o=new Map(r.map((i,s)=>[i,a[s]??null]));return t.map(i=>o.get(i))});return[t,...n]}function Yo({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return{epoch:e[r],value:t[r]??null};return{epoch:null,value:null}}var Kh=.02;function iu(e,t){let n=Kh*Math.max(Math.abs(e),Math.abs(t))||1,r=Math.max((t-e)*.08,(n-(t-e))/2);return[e-r,t+r]}var Al=256;function lu(e){return Array.from({length:Al},(t,n)=>{let r=n/(Al-1);return Hc(e?.08+.92*r:.98*(1-r))})}function su(e){return`linear-gradient(to right, ${lu(e).filter((n,r)=>r%15===0).join(", ")})`}function fu(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function cu(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:fu(n,e)}))}function uu(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function du(e,t,n,r,a){let o=e[0]??0,i=e.at(-1)??0,s=document.createElement("canvas");s.width=i-o+1,s.height=201;let c=s.getContext("2d"),u=c.createImageData(s.width,201),h=new Uint32Array(u.data.buffer),b=lu(a).map(g=>Va(xl(g)));return e.forEach((g,v)=>{let x=t[v]?.subarray(n*201,(n+1)*201),M=e[v+1]??g+1;for(let A=0;x!==void 0&&A<201;A++){let R=x[A];if(R===0)continue;let w=b[Math.round(fu(R,r)*(Al-1))],E=(200-A)*s.width;h.fill(w,E+g-o,E+M-o)}}),c.putImageData(u,0,0),s}var Jh="uplot",Zh="u-hz",Qh="u-vt",Xh="u-title",em="u-wrap",tm="u-under",nm="u-over",rm="u-axis",gr="u-off",am="u-select",om="u-cursor-x",im="u-cursor-y",lm="u-cursor-pt",sm="u-legend",fm="u-live",cm="u-inline",um="u-series",dm="u-marker",pu="u-label",pm="u-value",Ya="width",ja="height";var hu="bottom",ea="left",Tl="right",Gl="#000",mu=Gl+"0",El="mousemove",bu="mousedown",Pl="mouseup",gu="mouseenter",vu="mouseleave",yu="dblclick",hm="resize",mm="scroll",_u="change",Qo="dppxchange",Wl="--",la=typeof window<"u",$l=la?document:null,na=la?window:null,bm=la?navigator:null,ce,jo;function Dl(){let e=devicePixelRatio;ce!=e&&(ce=e,jo&&Il(_u,jo,Dl),jo=matchMedia(`(min-resolution: ${ce-.001}dppx) and (max-resolution: ${ce+.001}dppx)`),vr(_u,jo,Dl),na.dispatchEvent(new CustomEvent(Qo)))}function Et(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function Ol(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Se(e,t,n){e.style[t]=n+"px"}function Qt(e,t,n,r){let a=$l.createElement(e);return t!=null&&Et(a,t),n?.insertBefore(a,r),a}function Vt(e,t){return Qt("div",e,t)}var xu=new WeakMap;function pn(e,t,n,r,a){let o="translate("+t+"px,"+n+"px)",i=xu.get(e);o!=i&&(e.style.transform=o,xu.set(e,o),t<0||n<0||t>r||n>a?Et(e,gr):Ol(e,gr))}var wu=new WeakMap;function ku(e,t,n){let r=t+n,a=wu.get(e);r!=a&&(wu.set(e,r),e.style.background=t,e.style.borderColor=n)}var Su=new WeakMap;function Mu(e,t,n,r){let a=t+""+n,o=Su.get(e);a!=o&&(Su.set(e,a),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var ql={passive:!0},gm={...ql,capture:!0};function vr(e,t,n,r){t.addEventListener(e,n,r?gm:ql)}function Il(e,t,n,r){t.removeEventListener(e,n,ql)}la&&Dl();function Xt(e,t,n,r){let a;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)a=o?n+r>>1:Pt((n+r)/2),t[a]<e?n=a:r=a;return e-t[n]<=t[r]-e?n:r}function Xu(e){return(n,r,a)=>{let o=-1,i=-1;for(let s=r;s<=a;s++)if(e(n[s])){o=s;break}for(let s=a;s>=r;s--)if(e(n[s])){i=s;break}return[o,i]}}var ed=e=>e!=null,td=e=>e!=null&&e>0,ti=Xu(ed),vm=Xu(td);function ym(e,t,n,r=0,a=!1){let o=a?vm:ti,i=a?td:ed;[t,n]=o(e,t,n);let s=e[t],c=e[t];if(t>-1)if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let u=t;u<=n;u++){let h=e[u];i(h)&&(h<s?s=h:h>c&&(c=h))}return[s??ge,c??-ge]}function ni(e,t,n,r){let a=Eu(e),o=Eu(t);e==t&&(a==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?xn:nd,s=a==1?Pt:Bt,c=o==1?Bt:Pt,u=s(i(Ye(e))),h=c(i(Ye(t))),b=ra(n,u),g=ra(n,h);return n==10&&(u<0&&(b=ve(b,-u)),h<0&&(g=ve(g,-h))),r||n==2?(e=b*a,t=g*o):(e=id(e,b),t=ri(t,g)),[e,t]}function Yl(e,t,n,r){let a=ni(e,t,n,r);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var jl=.1,Au={mode:3,pad:jl},Ja={pad:0,soft:null,mode:0},_m={min:Ja,max:Ja};function Xo(e,t,n,r){return ai(n)?Tu(e,t,n):(Ja.pad=n,Ja.soft=r?0:null,Ja.mode=r?3:0,Tu(e,t,_m))}function se(e,t){return e??t}function xm(e,t,n){for(t=se(t,0),n=se(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Tu(e,t,n){let r=n.min,a=n.max,o=se(r.pad,0),i=se(a.pad,0),s=se(r.hard,-ge),c=se(a.hard,ge),u=se(r.soft,ge),h=se(a.soft,-ge),b=se(r.mode,0),g=se(a.mode,0),v=t-e,x=xn(v),M=mt(Ye(e),Ye(t)),A=xn(M),R=Ye(A-x);(v<1e-24||R>10)&&(v=0,(e==0||t==0)&&(v=1e-24,b==2&&u!=ge&&(o=0),g==2&&h!=-ge&&(i=0)));let w=v||M||1e3,E=xn(w),S=ra(10,Pt(E)),W=w*(v==0?e==0?.1:1:o),D=ve(id(e-W,S/10),24),Y=e>=u&&(b==1||b==3&&D<=u||b==2&&D>=u)?u:ge,G=mt(s,D<Y&&e>=Y?Y:en(Y,D)),Z=w*(v==0?t==0?.1:1:i),V=ve(ri(t+Z,S/10),24),C=t<=h&&(g==1||g==3&&V>=h||g==2&&V<=h)?h:-ge,q=en(c,V>C&&t<=C?C:mt(C,V));return G==q&&G==0&&(q=100),[G,q]}var wm=new Intl.NumberFormat(la?bm.language:"en-US"),Kl=e=>wm.format(e),Rt=Math,Zo=Rt.PI,Ye=Rt.abs,Pt=Rt.floor,qe=Rt.round,Bt=Rt.ceil,en=Rt.min,mt=Rt.max,ra=Rt.pow,Eu=Rt.sign,xn=Rt.log10,nd=Rt.log2,km=(e,t=1)=>Rt.sinh(e)*t,Rl=(e,t=1)=>Rt.asinh(e/t),ge=1/0;function Pu(e){return(xn((e^e>>31)-(e>>31))|0)+1}function Hl(e,t,n){return en(mt(e,t),n)}function rd(e){return typeof e=="function"}function ne(e){return rd(e)?e:()=>e}var Sm=()=>{},ad=e=>e,od=(e,t)=>t,Mm=e=>null,Ru=e=>!0,Cu=(e,t)=>e==t,Am=/\.\d*?(?=9{6,}|0{6,})/gm,yr=e=>{if(sd(e)||Vn.has(e))return e;let t=`${e}`,n=t.match(Am);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[a,o]=t.split("e");return+`${yr(a)}e${o}`}return ve(e,r)};function mr(e,t){return yr(ve(yr(e/t))*t)}function ri(e,t){return yr(Bt(yr(e/t))*t)}function id(e,t){return yr(Pt(yr(e/t))*t)}function ve(e,t=0){if(sd(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return qe(r)/n}var Vn=new Map;function ld(e){return((""+e).split(".")[1]||"").length}function Qa(e,t,n,r){let a=[],o=r.map(ld);for(let i=t;i<n;i++){let s=Ye(i),c=ve(ra(e,i),s);for(let u=0;u<r.length;u++){let h=e==10?+`${r[u]}e${i}`:r[u]*c,b=(i>=0?0:s)+(i>=o[u]?0:o[u]),g=e==10?h:ve(h,b);a.push(g),Vn.set(g,b)}}return a}var Za={},Jl=[],aa=[null,null],Fn=Array.isArray,sd=Number.isInteger,Tm=e=>e===void 0;function Lu(e){return typeof e=="string"}function ai(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Em(e){return e!=null&&typeof e=="object"}var Pm=Object.getPrototypeOf(Uint8Array),fd="__proto__";function oa(e,t=ai){let n;if(Fn(e)){let r=e.find(a=>a!=null);if(Fn(r)||t(r)){n=Array(e.length);for(let a=0;a<e.length;a++)n[a]=oa(e[a],t)}else n=e.slice()}else if(e instanceof Pm)n=e.slice();else if(t(e)){n={};for(let r in e)r!=fd&&(n[r]=oa(e[r],t))}else n=e;return n}function Ve(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let a in r)a!=fd&&(ai(e[a])?Ve(e[a],oa(r[a])):e[a]=oa(r[a]))}return e}var Rm=0,Cm=1,Lm=2;function Nm(e,t,n){for(let r=0,a,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(a=i-1;a>=0&&e[a]==null;)e[a--]=null;for(a=i+1;a<n&&e[a]==null;)e[o=a++]=null}}}function $m(e,t){if(Im(e)){let i=e[0].slice();for(let s=1;s<e.length;s++)i.push(...e[s].slice(1));return Hm(i[0])||(i=Om(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let c=e[i][0],u=c.length;for(let h=0;h<u;h++)n.add(c[h])}let r=[Array.from(n).sort((i,s)=>i-s)],a=r[0].length,o=new Map;for(let i=0;i<a;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let s=e[i],c=s[0];for(let u=1;u<s.length;u++){let h=s[u],b=Array(a).fill(void 0),g=t?t[i][u]:Cm,v=[];for(let x=0;x<h.length;x++){let M=h[x],A=o.get(c[x]);M===null?g!=Rm&&(b[A]=M,g==Lm&&v.push(A)):b[A]=M}Nm(b,v,a),r.push(b)}}return r}var Dm=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Om(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let a=[];for(let o=0;o<e.length;o++){let i=e[o],s=Array(n);for(let c=0;c<n;c++)s[c]=i[r[c]];a.push(s)}return a}function Im(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let a=e[r][0];if(a.length!=n)return!1;if(a!=t){for(let o=0;o<n;o++)if(a[o]!=t[o])return!1}}return!0}function Hm(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,a=n-1;for(;r<=a&&e[r]==null;)r++;for(;a>=r&&e[a]==null;)a--;if(a<=r)return!0;let o=mt(1,Pt((a-r+1)/t));for(let i=e[r],s=r+o;s<=a;s+=o){let c=e[s];if(c!=null){if(c<=i)return!1;i=c}}return!0}var cd=["January","February","March","April","May","June","July","August","September","October","November","December"],ud=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function dd(e){return e.slice(0,3)}var Um=ud.map(dd),Fm=cd.map(dd),Vm={MMMM:cd,MMM:Fm,WWWW:ud,WWW:Um};function qa(e){return(e<10?"0":"")+e}function Bm(e){return(e<10?"00":e<100?"0":"")+e}var zm={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>qa(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>qa(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>qa(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>qa(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>qa(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Bm(e.getMilliseconds())};function Zl(e,t){t=t||Vm;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(e);)n.push(a[0][0]=="{"?zm[a[1]]:a[0]);return o=>{let i="";for(let s=0;s<n.length;s++)i+=typeof n[s]=="string"?n[s]:n[s](o,t);return i}}var Gm=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Wm(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Gm?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var pd=e=>e%1==0,ei=[1,2,2.5,5],qm=Qa(10,-32,0,ei),hd=Qa(10,0,32,ei),Ym=hd.filter(pd),br=qm.concat(hd),Ql=`
`,md="{YYYY}",Nu=Ql+md,bd="{M}/{D}",Ka=Ql+bd,Ko=Ka+"/{YY}",gd="{aa}",jm="{h}:{mm}",ta=jm+gd,$u=Ql+ta,Du=":{ss}",pe=null;function vd(e){let t=e*1e3,n=t*60,r=n*60,a=r*24,o=a*30,i=a*365,c=(e==1?Qa(10,0,3,ei).filter(pd):Qa(10,-3,0,ei)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,md,pe,pe,pe,pe,pe,pe,1],[a*28,"{MMM}",Nu,pe,pe,pe,pe,pe,1],[a,bd,Nu,pe,pe,pe,pe,pe,1],[r,"{h}"+gd,Ko,pe,Ka,pe,pe,pe,1],[n,ta,Ko,pe,Ka,pe,pe,pe,1],[t,Du,Ko+" "+ta,pe,Ka+" "+ta,pe,$u,pe,1],[e,Du+".{fff}",Ko+" "+ta,pe,Ka+" "+ta,pe,$u,pe,1]];function h(b){return(g,v,x,M,A,R)=>{let w=[],E=A>=i,S=A>=o&&A<i,W=b(x),D=ve(W*e,3),Y=Cl(W.getFullYear(),E?0:W.getMonth(),S||E?1:W.getDate()),G=ve(Y*e,3);if(S||E){let Z=S?A/o:0,V=E?A/i:0,C=D==G?D:ve(Cl(Y.getFullYear()+V,Y.getMonth()+Z,1)*e,3),q=new Date(qe(C/e)),N=q.getFullYear(),K=q.getMonth();for(let z=0;C<=M;z++){let re=Cl(N+V*z,K+Z*z,1),B=re-b(ve(re*e,3));C=ve((+re+B)*e,3),C<=M&&w.push(C)}}else{let Z=A>=a?a:A,V=Pt(x)-Pt(D),C=G+V+ri(D-G,Z);w.push(C);let q=b(C),N=q.getHours()+q.getMinutes()/n+q.getSeconds()/r,K=A/r,z=g.axes[v]._space,re=R/z;for(;C=ve(C+A,e==1?0:3),!(C>M);)if(K>1){let B=Pt(ve(N+K,6))%24,ie=b(C).getHours()-B;ie>1&&(ie=-1),C-=ie*r,N=(N+K)%24;let he=w[w.length-1];ve((C-he)/A,3)*re>=.7&&w.push(C)}else w.push(C)}return w}}return[c,u,h]}var[Km,Jm,Zm]=vd(1),[Qm,Xm,eb]=vd(.001);Qa(2,-53,53,[1]);function Ou(e,t){return e.map(n=>n.map((r,a)=>a==0||a==8||r==null?r:t(a==1||n[8]==0?r:n[1]+r)))}function Iu(e,t){return(n,r,a,o,i)=>{let s=t.find(x=>i>=x[0])||t[t.length-1],c,u,h,b,g,v;return r.map(x=>{let M=e(x),A=M.getFullYear(),R=M.getMonth(),w=M.getDate(),E=M.getHours(),S=M.getMinutes(),W=M.getSeconds(),D=A!=c&&s[2]||R!=u&&s[3]||w!=h&&s[4]||E!=b&&s[5]||S!=g&&s[6]||W!=v&&s[7]||s[1];return c=A,u=R,h=w,b=E,g=S,v=W,D(M)})}}function tb(e,t){let n=Zl(t);return(r,a,o,i,s)=>a.map(c=>n(e(c)))}function Cl(e,t,n){return new Date(e,t,n)}function Hu(e,t){return t(e)}var nb="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Uu(e,t){return(n,r,a,o)=>o==null?Wl:t(e(r))}function rb(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function ab(e,t){return e.series[t].fill(e,t)}var ob={show:!0,live:!0,isolate:!1,mount:Sm,markers:{show:!0,width:2,stroke:rb,fill:ab,dash:"solid"},idx:null,idxs:null,values:[]};function ib(e,t){let n=e.cursor.points,r=Vt(),a=n.size(e,t);Se(r,Ya,a),Se(r,ja,a);let o=a/-2;Se(r,"marginLeft",o),Se(r,"marginTop",o);let i=n.width(e,t,a);return i&&Se(r,"borderWidth",i),r}function lb(e,t){let n=e.series[t].points;return n._fill||n._stroke}function sb(e,t){let n=e.series[t].points;return n._stroke||n._fill}function fb(e,t){return e.series[t].points.size}var Ll=[0,0];function cb(e,t,n){return Ll[0]=t,Ll[1]=n,Ll}function Jo(e,t,n,r=!0){return a=>{a.button==0&&(!r||a.target==t)&&n(a)}}function Nl(e,t,n,r=!0){return a=>{(!r||a.target==t)&&n(a)}}var ub={show:!0,x:!0,y:!0,lock:!1,move:cb,points:{one:!1,show:ib,size:fb,width:0,stroke:sb,fill:lb},bind:{mousedown:Jo,mouseup:Jo,click:Jo,dblclick:Jo,mousemove:Nl,mouseleave:Nl,mouseenter:Nl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},yd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Xl=Ve({},yd,{filter:od}),_d=Ve({},Xl,{size:10}),xd=Ve({},yd,{show:!1}),es='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',wd="bold "+es,kd=1.5,Fu={show:!0,scale:"x",stroke:Gl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:wd,side:2,grid:Xl,ticks:_d,border:xd,font:es,lineGap:kd,rotate:0},db="Value",pb="Time",Vu={show:!0,scale:"x",auto:!1,sorted:1,min:ge,max:-ge,idxs:[]};function hb(e,t,n,r,a){return t.map(o=>o==null?"":Kl(o))}function mb(e,t,n,r,a,o,i){let s=[],c=Vn.get(a)||0;n=i?n:ve(ri(n,a),c);for(let u=n;u<=r;u=ve(u+a,c))s.push(Object.is(u,-0)?0:u);return s}function Ul(e,t,n,r,a,o,i){let s=[],c=e.scales[e.axes[t].scale].log,u=c==10?xn:nd,h=Pt(u(n));a=ra(c,h),c==10&&(a=br[Xt(a,br)]);let b=n,g=a*c;c==10&&(g=br[Xt(g,br)]);do s.push(b),b=b+a,c==10&&!Vn.has(b)&&(b=ve(b,Vn.get(a))),b>=g&&(a=b,g=a*c,c==10&&(g=br[Xt(g,br)]));while(b<=r);return s}function bb(e,t,n,r,a,o,i){let c=e.scales[e.axes[t].scale].asinh,u=r>c?Ul(e,t,mt(c,n),r,a):[c],h=r>=0&&n<=0?[0]:[];return(n<-c?Ul(e,t,mt(c,-r),-n,a):[c]).reverse().map(g=>-g).concat(h,u)}var Sd=/./,gb=/[12357]/,vb=/[125]/,Bu=/1/,Fl=(e,t,n,r)=>e.map((a,o)=>t==4&&a==0||o%r==0&&n.test(a.toExponential()[a<0?1:0])?a:null);function yb(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=e.scales[i],c=e.valToPos,u=o._space,h=c(10,i),b=c(9,i)-h>=u?Sd:c(7,i)-h>=u?gb:c(5,i)-h>=u?vb:Bu;if(b==Bu){let g=Ye(c(1,i)-h);if(g<u)return Fl(t.slice().reverse(),s.distr,b,Bt(u/g)).reverse()}return Fl(t,s.distr,b,1)}function _b(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=o._space,c=e.valToPos,u=Ye(c(1,i)-c(2,i));return u<s?Fl(t.slice().reverse(),3,Sd,Bt(s/u)).reverse():t}function xb(e,t,n,r){return r==null?Wl:t==null?"":Kl(t)}var zu={show:!0,scale:"y",stroke:Gl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:wd,side:3,grid:Xl,ticks:_d,border:xd,font:es,lineGap:kd,rotate:0};function wb(e,t){let n=3+(e||1)*2;return ve(n*t,3)}function kb(e,t){let{scale:n,idxs:r}=e.series[0],a=e._data[0],o=e.valToPos(a[r[0]],n,!0),i=e.valToPos(a[r[1]],n,!0),s=Ye(i-o),c=e.series[t],u=s/(c.points.space*ce);return r[1]-r[0]<=u}var Gu={scale:null,auto:!0,sorted:0,min:ge,max:-ge},Md=(e,t,n,r,a)=>a,Wu={show:!0,auto:!0,sorted:0,gaps:Md,alpha:1,facets:[Ve({},Gu,{scale:"x"}),Ve({},Gu,{scale:"y"})]},qu={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Md,alpha:1,points:{show:kb,filter:null},values:null,min:ge,max:-ge,idxs:[],path:null,clip:null};function Sb(e,t,n,r,a){return n/10}var Ad={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Mb=Ve({},Ad,{time:!1,ori:1}),Yu={};function Td(e,t){let n=Yu[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(a=>a!=r)},pub(r,a,o,i,s,c,u){for(let h=0;h<n.plots.length;h++)n.plots[h]!=a&&n.plots[h].pub(r,a,o,i,s,c,u)}},e!=null&&(Yu[e]=n)),n}var ia=1,Vl=2;function _r(e,t,n){let r=e.mode,a=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,s=e.bbox,c=o[0],u=r==2?o[1]:o[t],h=r==2?i[a.facets[0].scale]:i[e.series[0].scale],b=r==2?i[a.facets[1].scale]:i[a.scale],g=s.left,v=s.top,x=s.width,M=s.height,A=e.valToPosH,R=e.valToPosV;return h.ori==0?n(a,c,u,h,b,A,R,g,v,x,M,ii,sa,si,Pd,Cd):n(a,c,u,h,b,R,A,v,g,M,x,li,fa,rs,Rd,Ld)}function ts(e,t){let n=0,r=0,a=se(e.bands,Jl);for(let o=0;o<a.length;o++){let i=a[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Ab(e,t,n,r,a){let o=e.mode,i=e.series[t],s=o==2?i.facets[1].scale:i.scale,c=e.scales[s];return a==-1?c.min:a==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function wn(e,t,n,r,a,o){return _r(e,t,(i,s,c,u,h,b,g,v,x,M,A)=>{let R=i.pxRound,w=u.dir*(u.ori==0?1:-1),E=u.ori==0?sa:fa,S,W;w==1?(S=n,W=r):(S=r,W=n);let D=R(b(s[S],u,M,v)),Y=R(g(c[S],h,A,x)),G=R(b(s[W],u,M,v)),Z=R(g(o==1?h.max:h.min,h,A,x)),V=new Path2D(a);return E(V,G,Z),E(V,D,Z),E(V,D,Y),V})}function oi(e,t,n,r,a,o){let i=null;if(e.length>0){i=new Path2D;let s=t==0?si:rs,c=n;for(let b=0;b<e.length;b++){let g=e[b];if(g[1]>g[0]){let v=g[0]-c;v>0&&s(i,c,r,v,r+o),c=g[1]}}let u=n+a-c,h=10;u>0&&s(i,c,r-h/2,u,r+o+h)}return i}function Tb(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function ns(e,t,n,r,a,o,i){let s=[],c=e.length;for(let u=a==1?n:r;u>=n&&u<=r;u+=a)if(t[u]===null){let b=u,g=u;if(a==1)for(;++u<=r&&t[u]===null;)g=u;else for(;--u>=n&&t[u]===null;)g=u;let v=o(e[b]),x=g==b?v:o(e[g]),M=b-a;v=i<=0&&M>=0&&M<c?o(e[M]):v;let R=g+a;x=i>=0&&R>=0&&R<c?o(e[R]):x,x>=v&&s.push([v,x])}return s}function ju(e){return e==0?ad:e==1?qe:t=>mr(t,e)}function Ed(e){let t=e==0?ii:li,n=e==0?(a,o,i,s,c,u)=>{a.arcTo(o,i,s,c,u)}:(a,o,i,s,c,u)=>{a.arcTo(i,o,c,s,u)},r=e==0?(a,o,i,s,c)=>{a.rect(o,i,s,c)}:(a,o,i,s,c)=>{a.rect(i,o,c,s)};return(a,o,i,s,c,u=0,h=0)=>{u==0&&h==0?r(a,o,i,s,c):(u=en(u,s/2,c/2),h=en(h,s/2,c/2),t(a,o+u,i),n(a,o+s,i,o+s,i+c,u),n(a,o+s,i+c,o,i+c,h),n(a,o,i+c,o,i,h),n(a,o,i,o+s,i,u),a.closePath())}}var ii=(e,t,n)=>{e.moveTo(t,n)},li=(e,t,n)=>{e.moveTo(n,t)},sa=(e,t,n)=>{e.lineTo(t,n)},fa=(e,t,n)=>{e.lineTo(n,t)},si=Ed(0),rs=Ed(1),Pd=(e,t,n,r,a,o)=>{e.arc(t,n,r,a,o)},Rd=(e,t,n,r,a,o)=>{e.arc(n,t,r,a,o)},Cd=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(t,n,r,a,o,i)},Ld=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(n,t,a,r,i,o)};function Nd(e){return(t,n,r,a,o)=>_r(t,n,(i,s,c,u,h,b,g,v,x,M,A)=>{let{pxRound:R,points:w}=i,E,S;u.ori==0?(E=ii,S=Pd):(E=li,S=Rd);let W=ve(w.width*ce,3),D=(w.size-w.width)/2*ce,Y=ve(D*2,3),G=new Path2D,Z=new Path2D,{left:V,top:C,width:q,height:N}=t.bbox;si(Z,V-Y,C-Y,q+Y*2,N+Y*2);let K=z=>{if(c[z]!=null){let re=R(b(s[z],u,M,v)),B=R(g(c[z],h,A,x));E(G,re+D,B),S(G,re,B,D,0,Zo*2)}};if(o)o.forEach(K);else for(let z=r;z<=a;z++)K(z);return{stroke:W>0?G:null,fill:G,clip:Z,flags:ia|Vl}})}function $d(e){return(t,n,r,a,o,i)=>{r!=a&&(o!=r&&i!=r&&e(t,n,r),o!=a&&i!=a&&e(t,n,a),e(t,n,i))}}var Eb=$d(sa),Pb=$d(fa);function Dd(e){let t=se(e?.alignGaps,0);return(n,r,a,o)=>_r(n,r,(i,s,c,u,h,b,g,v,x,M,A)=>{[a,o]=ti(c,a,o);let R=i.pxRound,w=N=>R(b(N,u,M,v)),E=N=>R(g(N,h,A,x)),S,W;u.ori==0?(S=sa,W=Eb):(S=fa,W=Pb);let D=u.dir*(u.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ia},G=Y.stroke,Z=!1;if(o-a>=M*4){let N=H=>n.posToVal(H,u.key,!0),K=null,z=null,re,B,bt,Me=w(s[D==1?a:o]),ie=w(s[a]),he=w(s[o]),ee=N(D==1?ie+1:he-1);for(let H=D==1?a:o;H>=a&&H<=o;H+=D){let Be=s[H],Ae=(D==1?Be<ee:Be>ee)?Me:w(Be),ue=c[H];Ae==Me?ue!=null?(B=ue,K==null?(S(G,Ae,E(B)),re=K=z=B):B<K?K=B:B>z&&(z=B)):ue===null&&(Z=!0):(K!=null&&W(G,Me,E(K),E(z),E(re),E(B)),ue!=null?(B=ue,S(G,Ae,E(B)),K=z=re=B):(K=z=null,ue===null&&(Z=!0)),Me=Ae,ee=N(Me+D))}K!=null&&K!=z&&bt!=Me&&W(G,Me,E(K),E(z),E(re),E(B))}else for(let N=D==1?a:o;N>=a&&N<=o;N+=D){let K=c[N];K===null?Z=!0:K!=null&&S(G,w(s[N]),E(K))}let[C,q]=ts(n,r);if(i.fill!=null||C!=0){let N=Y.fill=new Path2D(G),K=i.fillTo(n,r,i.min,i.max,C),z=E(K),re=w(s[a]),B=w(s[o]);D==-1&&([B,re]=[re,B]),S(N,B,z),S(N,re,z)}if(!i.spanGaps){let N=[];Z&&N.push(...ns(s,c,a,o,D,w,t)),Y.gaps=N=i.gaps(n,r,a,o,N),Y.clip=oi(N,u.ori,v,x,M,A)}return q!=0&&(Y.band=q==2?[wn(n,r,a,o,G,-1),wn(n,r,a,o,G,1)]:wn(n,r,a,o,G,q)),Y})}function Rb(e){let t=se(e.align,1),n=se(e.ascDesc,!1),r=se(e.alignGaps,0),a=se(e.extend,!1);return(o,i,s,c)=>_r(o,i,(u,h,b,g,v,x,M,A,R,w,E)=>{[s,c]=ti(b,s,c);let S=u.pxRound,{left:W,width:D}=o.bbox,Y=ie=>S(x(ie,g,w,A)),G=ie=>S(M(ie,v,E,R)),Z=g.ori==0?sa:fa,V={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ia},C=V.stroke,q=g.dir*(g.ori==0?1:-1),N=G(b[q==1?s:c]),K=Y(h[q==1?s:c]),z=K,re=K;a&&t==-1&&(re=W,Z(C,re,N)),Z(C,K,N);for(let ie=q==1?s:c;ie>=s&&ie<=c;ie+=q){let he=b[ie];if(he==null)continue;let ee=Y(h[ie]),H=G(he);t==1?Z(C,ee,N):Z(C,z,H),Z(C,ee,H),N=H,z=ee}let B=z;a&&t==1&&(B=W+D,Z(C,B,N));let[bt,Me]=ts(o,i);if(u.fill!=null||bt!=0){let ie=V.fill=new Path2D(C),he=u.fillTo(o,i,u.min,u.max,bt),ee=G(he);Z(ie,B,ee),Z(ie,re,ee)}if(!u.spanGaps){let ie=[];ie.push(...ns(h,b,s,c,q,Y,r));let he=u.width*ce/2,ee=n||t==1?he:-he,H=n||t==-1?-he:he;ie.forEach(Be=>{Be[0]+=ee,Be[1]+=H}),V.gaps=ie=u.gaps(o,i,s,c,ie),V.clip=oi(ie,g.ori,A,R,w,E)}return Me!=0&&(V.band=Me==2?[wn(o,i,s,c,C,-1),wn(o,i,s,c,C,1)]:wn(o,i,s,c,C,Me)),V})}function Ku(e,t,n,r,a,o,i=ge){if(e.length>1){let s=null;for(let c=0,u=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let h=Ye(e[c]-e[s]);h<u&&(u=h,i=Ye(n(e[c],r,a,o)-n(e[s],r,a,o)))}s=c}}return i}function Cb(e){e=e||Za;let t=se(e.size,[.6,ge,1]),n=e.align||0,r=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let o=ne(a),i=1-t[0],s=se(t[1],ge),c=se(t[2],1),u=se(e.disp,Za),h=se(e.each,v=>{}),{fill:b,stroke:g}=u;return(v,x,M,A)=>_r(v,x,(R,w,E,S,W,D,Y,G,Z,V,C)=>{let q=R.pxRound,N=n,K=r*ce,z=s*ce,re=c*ce,B,bt;S.ori==0?[B,bt]=o(v,x):[bt,B]=o(v,x);let Me=S.dir*(S.ori==0?1:-1),ie=S.ori==0?si:rs,he=S.ori==0?h:(O,ye,ze,Sr,qn,nn,Yn)=>{h(O,ye,ze,qn,Sr,Yn,nn)},ee=se(v.bands,Jl).find(O=>O.series[0]==x),H=ee!=null?ee.dir:0,Be=R.fillTo(v,x,R.min,R.max,H),st=q(Y(Be,W,C,Z)),Ae,ue,zt,xt=V,Re=q(R.width*ce),tn=!1,hn=null,Ct=null,kn=null,xr=null;b!=null&&(Re==0||g!=null)&&(tn=!0,hn=b.values(v,x,M,A),Ct=new Map,new Set(hn).forEach(O=>{O!=null&&Ct.set(O,new Path2D)}),Re>0&&(kn=g.values(v,x,M,A),xr=new Map,new Set(kn).forEach(O=>{O!=null&&xr.set(O,new Path2D)})));let{x0:wr,size:ha}=u;if(wr!=null&&ha!=null){N=1,w=wr.values(v,x,M,A),wr.unit==2&&(w=w.map(ze=>v.posToVal(G+ze*V,S.key,!0)));let O=ha.values(v,x,M,A);ha.unit==2?ue=O[0]*V:ue=D(O[0],S,V,G)-D(0,S,V,G),xt=Ku(w,E,D,S,V,G,xt),zt=xt-ue+K}else xt=Ku(w,E,D,S,V,G,xt),zt=xt*i+K,ue=xt-zt;zt<1&&(zt=0),Re>=ue/2&&(Re=0),zt<5&&(q=ad);let Xa=zt>0,Gn=xt-zt-(Xa?Re:0);ue=q(Hl(Gn,re,z)),Ae=(N==0?ue/2:N==Me?0:ue)-N*Me*((N==0?K/2:0)+(Xa?Re/2:0));let ft={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},kr=tn?null:new Path2D,mn=null;if(ee!=null)mn=v.data[ee.series[1]];else{let{y0:O,y1:ye}=u;O!=null&&ye!=null&&(E=ye.values(v,x,M,A),mn=O.values(v,x,M,A))}let Wn=B*ue,X=bt*ue;for(let O=Me==1?M:A;O>=M&&O<=A;O+=Me){let ye=E[O];if(ye==null)continue;if(mn!=null){let gt=mn[O]??0;if(ye-gt==0)continue;st=Y(gt,W,C,Z)}let ze=S.distr!=2||u!=null?w[O]:O,Sr=D(ze,S,V,G),qn=Y(se(ye,Be),W,C,Z),nn=q(Sr-Ae),Yn=q(mt(qn,st)),wt=q(en(qn,st)),Lt=Yn-wt;if(ye!=null){let gt=ye<0?X:Wn,Gt=ye<0?Wn:X;tn?(Re>0&&kn[O]!=null&&ie(xr.get(kn[O]),nn,wt+Pt(Re/2),ue,mt(0,Lt-Re),gt,Gt),hn[O]!=null&&ie(Ct.get(hn[O]),nn,wt+Pt(Re/2),ue,mt(0,Lt-Re),gt,Gt)):ie(kr,nn,wt+Pt(Re/2),ue,mt(0,Lt-Re),gt,Gt),he(v,x,O,nn-Re/2,wt,ue+Re,Lt)}}return Re>0?ft.stroke=tn?xr:kr:tn||(ft._fill=R.width==0?R._fill:R._stroke??R._fill,ft.width=0),ft.fill=tn?Ct:kr,ft})}function Lb(e,t){let n=se(t?.alignGaps,0);return(r,a,o,i)=>_r(r,a,(s,c,u,h,b,g,v,x,M,A,R)=>{[o,i]=ti(u,o,i);let w=s.pxRound,E=B=>w(g(B,h,A,x)),S=B=>w(v(B,b,R,M)),W,D,Y;h.ori==0?(W=ii,Y=sa,D=Cd):(W=li,Y=fa,D=Ld);let G=h.dir*(h.ori==0?1:-1),Z=E(c[G==1?o:i]),V=Z,C=[],q=[];for(let B=G==1?o:i;B>=o&&B<=i;B+=G)if(u[B]!=null){let Me=c[B],ie=E(Me);C.push(V=ie),q.push(S(u[B]))}let N={stroke:e(C,q,W,Y,D,w),fill:null,clip:null,band:null,gaps:null,flags:ia},K=N.stroke,[z,re]=ts(r,a);if(s.fill!=null||z!=0){let B=N.fill=new Path2D(K),bt=s.fillTo(r,a,s.min,s.max,z),Me=S(bt);Y(B,V,Me),Y(B,Z,Me)}if(!s.spanGaps){let B=[];B.push(...ns(c,u,o,i,G,E,n)),N.gaps=B=s.gaps(r,a,o,i,B),N.clip=oi(B,h.ori,x,M,A,R)}return re!=0&&(N.band=re==2?[wn(r,a,o,i,K,-1),wn(r,a,o,i,K,1)]:wn(r,a,o,i,K,re)),N})}function Nb(e){return Lb($b,e)}function $b(e,t,n,r,a,o){let i=e.length;if(i<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),i==2)r(s,e[1],t[1]);else{let c=Array(i),u=Array(i-1),h=Array(i-1),b=Array(i-1);for(let g=0;g<i-1;g++)h[g]=t[g+1]-t[g],b[g]=e[g+1]-e[g],u[g]=h[g]/b[g];c[0]=u[0];for(let g=1;g<i-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?c[g]=0:(c[g]=3*(b[g-1]+b[g])/((2*b[g]+b[g-1])/u[g-1]+(b[g]+2*b[g-1])/u[g]),isFinite(c[g])||(c[g]=0));c[i-1]=u[i-2];for(let g=0;g<i-1;g++)a(s,e[g]+b[g]/3,t[g]+c[g]*b[g]/3,e[g+1]-b[g]/3,t[g+1]-c[g+1]*b[g]/3,e[g+1],t[g+1])}return s}var Bl=new Set;function Ju(){for(let e of Bl)e.syncRect(!0)}la&&(vr(hm,na,Ju),vr(mm,na,Ju,!0),vr(Qo,na,()=>{je.pxRatio=ce}));var Db=Dd(),Ob=Nd();function Zu(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>zl(o,i,t,n))}function Ib(e,t){return e.map((n,r)=>r==0?{}:Ve({},t,n))}function zl(e,t,n,r){return Ve({},t==0?n:r,e)}function Od(e,t,n){return t==null?aa:[t,n]}var Hb=Od;function Ub(e,t,n){return t==null?aa:Xo(t,n,jl,!0)}function Id(e,t,n,r){return t==null?aa:ni(t,n,e.scales[r].log,!1)}var Fb=Id;function Hd(e,t,n,r){return t==null?aa:Yl(t,n,e.scales[r].log,!1)}var Vb=Hd;function Bb(e,t,n,r,a){let o=mt(Pu(e),Pu(t)),i=t-e,s=Xt(a/r*i,n);do{let c=n[s],u=r*c/i;if(u>=a&&o+(c<5?Vn.get(c):0)<=17)return[c,u]}while(++s<n.length);return[0,0]}function Qu(e){let t,n;return e=e.replace(/(\d+)px/,(r,a)=>(t=qe((n=+a)*ce))+"px"),[e,t,n]}function zb(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ve(t[2]*ce,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function je(e,t,n){let r={mode:se(e.mode,1)},a=r.mode;function o(l,f,d,m){let y=f.valToPct(l);return m+d*(f.dir==-1?1-y:y)}function i(l,f,d,m){let y=f.valToPct(l);return m+d*(f.dir==-1?y:1-y)}function s(l,f,d,m){return f.ori==0?o(l,f,d,m):i(l,f,d,m)}r.valToPosH=o,r.valToPosV=i;let c=!1;r.status=0;let u=r.root=Vt(Jh);if(e.id!=null&&(u.id=e.id),Et(u,e.class),e.title){let l=Vt(Xh,u);l.textContent=e.title}let h=Qt("canvas"),b=r.ctx=h.getContext("2d"),g=Vt(em,u);vr("click",g,l=>{l.target===x&&(_e!=Dr||Te!=Or)&&rt.click(r,l)},!0);let v=r.under=Vt(tm,g);g.appendChild(h);let x=r.over=Vt(nm,g);e=oa(e);let M=+se(e.pxAlign,1),A=ju(M);(e.plugins||[]).forEach(l=>{l.opts&&(e=l.opts(r,e)||e)});let R=e.ms||.001,w=r.series=a==1?Zu(e.series||[],Vu,qu,!1):Ib(e.series||[null],Wu),E=r.axes=Zu(e.axes||[],Fu,zu,!0),S=r.scales={},W=r.bands=e.bands||[];W.forEach(l=>{l.fill=ne(l.fill||null),l.dir=se(l.dir,-1)});let D=a==2?w[1].facets[0].scale:w[0].scale,Y={axes:Rp,series:Mp},G=(e.drawOrder||["axes","series"]).map(l=>Y[l]);function Z(l){let f=l.distr==3?d=>xn(d>0?d:l.clamp(r,d,l.min,l.max,l.key)):l.distr==4?d=>Rl(d,l.asinh):l.distr==100?d=>l.fwd(d):d=>d;return d=>{let m=f(d),{_min:y,_max:_}=l,k=_-y;return(m-y)/k}}function V(l){let f=S[l];if(f==null){let d=(e.scales||Za)[l]||Za;if(d.from!=null){V(d.from);let m=Ve({},S[d.from],d,{key:l});m.valToPct=Z(m),S[l]=m}else{f=S[l]=Ve({},l==D?Ad:Mb,d),f.key=l;let m=f.time,y=f.range,_=Fn(y);if((l!=D||a==2&&!m)&&(_&&(y[0]==null||y[1]==null)&&(y={min:y[0]==null?Au:{mode:1,hard:y[0],soft:y[0]},max:y[1]==null?Au:{mode:1,hard:y[1],soft:y[1]}},_=!1),!_&&ai(y))){let k=y;y=(T,P,L)=>P==null?aa:Xo(P,L,k)}f.range=ne(y||(m?Hb:l==D?f.distr==3?Fb:f.distr==4?Vb:Od:f.distr==3?Id:f.distr==4?Hd:Ub)),f.auto=ne(_?!1:f.auto),f.clamp=ne(f.clamp||Sb),f._min=f._max=null,f.valToPct=Z(f)}}}V("x"),V("y"),a==1&&w.forEach(l=>{V(l.scale)}),E.forEach(l=>{V(l.scale)});for(let l in e.scales)V(l);let C=S[D],q=C.distr,N,K;C.ori==0?(Et(u,Zh),N=o,K=i):(Et(u,Qh),N=i,K=o);let z={};for(let l in S){let f=S[l];(f.min!=null||f.max!=null)&&(z[l]={min:f.min,max:f.max},f.min=f.max=null)}let re=e.tzDate||(l=>new Date(qe(l/R))),B=e.fmtDate||Zl,bt=R==1?Zm(re):eb(re),Me=Iu(re,Ou(R==1?Jm:Xm,B)),ie=Uu(re,Hu(nb,B)),he=[],ee=r.legend=Ve({},ob,e.legend),H=r.cursor=Ve({},ub,{drag:{y:a==2}},e.cursor),Be=ee.show,st=H.show,Ae=ee.markers;ee.idxs=he,Ae.width=ne(Ae.width),Ae.dash=ne(Ae.dash),Ae.stroke=ne(Ae.stroke),Ae.fill=ne(Ae.fill);let ue,zt,xt,Re=[],tn=[],hn,Ct=!1,kn={};if(ee.live){let l=w[1]?w[1].values:null;Ct=l!=null,hn=Ct?l(r,1,0):{_:0};for(let f in hn)kn[f]=Wl}if(Be)if(ue=Qt("table",sm,u),xt=Qt("tbody",null,ue),ee.mount(r,ue),Ct){zt=Qt("thead",null,ue,xt);let l=Qt("tr",null,zt);Qt("th",null,l);for(var xr in hn)Qt("th",pu,l).textContent=xr}else Et(ue,cm),ee.live&&Et(ue,fm);let wr={show:!0},ha={show:!1};function Xa(l,f){if(f==0&&(Ct||!ee.live||a==2))return aa;let d=[],m=Qt("tr",um,xt,xt.childNodes[f]);Et(m,l.class),l.show||Et(m,gr);let y=Qt("th",null,m);if(Ae.show){let T=Vt(dm,y);if(f>0){let P=Ae.width(r,f);P&&(T.style.border=P+"px "+Ae.dash(r,f)+" "+Ae.stroke(r,f)),T.style.background=Ae.fill(r,f)}}let _=Vt(pu,y);l.label instanceof HTMLElement?_.appendChild(l.label):_.textContent=l.label,f>0&&(Ae.show||(_.style.color=l.width>0?Ae.stroke(r,f):Ae.fill(r,f)),ft("click",y,T=>{if(H._lock)return;Kn(T);let P=w.indexOf(l);if((T.ctrlKey||T.metaKey)!=ee.isolate){let L=w.some(($,I)=>I>0&&I!=P&&$.show);w.forEach(($,I)=>{I>0&&an(I,L?I==P?wr:ha:wr,!0,Ie.setSeries)})}else an(P,{show:!l.show},!0,Ie.setSeries)},!1),Ar&&ft(gu,y,T=>{H._lock||(Kn(T),an(w.indexOf(l),Hr,!0,Ie.setSeries))},!1));for(var k in hn){let T=Qt("td",pm,m);T.textContent="--",d.push(T)}return[m,d]}let Gn=new Map;function ft(l,f,d,m=!0){let y=Gn.get(f)||{},_=H.bind[l](r,f,d,m);_&&(vr(l,f,y[l]=_),Gn.set(f,y))}function kr(l,f,d){let m=Gn.get(f)||{};for(let y in m)(l==null||y==l)&&(Il(y,f,m[y]),delete m[y]);l==null&&Gn.delete(f)}let mn=0,Wn=0,X=0,O=0,ye=0,ze=0,Sr=ye,qn=ze,nn=X,Yn=O,wt=0,Lt=0,gt=0,Gt=0;r.bbox={};let ci=!1,eo=!1,Mr=!1,jn=!1,to=!1,Nt=!1;function ui(l,f,d){(d||l!=r.width||f!=r.height)&&ss(l,f),Cr(!1),Mr=!0,eo=!0,Lr()}function ss(l,f){r.width=mn=X=l,r.height=Wn=O=f,ye=ze=0,vp(),yp();let d=r.bbox;wt=d.left=mr(ye*ce,.5),Lt=d.top=mr(ze*ce,.5),gt=d.width=mr(X*ce,.5),Gt=d.height=mr(O*ce,.5)}let mp=3;function bp(){let l=!1,f=0;for(;!l;){f++;let d=Ep(f),m=Pp(f);l=f==mp||d&&m,l||(ss(r.width,r.height),eo=!0)}}function gp({width:l,height:f}){ui(l,f)}r.setSize=gp;function vp(){let l=!1,f=!1,d=!1,m=!1;E.forEach((y,_)=>{if(y.show&&y._show){let{side:k,_size:T}=y,P=k%2,L=y.label!=null?y.labelSize:0,$=T+L;$>0&&(P?(X-=$,k==3?(ye+=$,m=!0):d=!0):(O-=$,k==0?(ze+=$,l=!0):f=!0))}}),Jn[0]=l,Jn[1]=d,Jn[2]=f,Jn[3]=m,X-=Sn[1]+Sn[3],ye+=Sn[3],O-=Sn[2]+Sn[0],ze+=Sn[0]}function yp(){let l=ye+X,f=ze+O,d=ye,m=ze;function y(_,k){switch(_){case 1:return l+=k,l-k;case 2:return f+=k,f-k;case 3:return d-=k,d+k;case 0:return m-=k,m+k}}E.forEach((_,k)=>{if(_.show&&_._show){let T=_.side;_._pos=y(T,_._size),_.label!=null&&(_._lpos=y(T,_.labelSize))}})}if(H.dataIdx==null){let l=H.hover,f=l.skip=new Set(l.skip??[]);f.add(void 0);let d=l.prox=ne(l.prox),m=l.bias??=0;H.dataIdx=(y,_,k,T)=>{if(_==0)return k;let P=k,L=d(y,_,k,T)??ge,$=L>=0&&L<ge,I=C.ori==0?X:O,J=H.left,fe=t[0],le=t[_];if(f.has(le[k])){P=null;let te=null,j=null,U;if(m==0||m==-1)for(U=k;te==null&&U-- >0;)f.has(le[U])||(te=U);if(m==0||m==1)for(U=k;j==null&&U++<le.length;)f.has(le[U])||(j=U);if(te!=null||j!=null)if($){let we=te==null?-1/0:N(fe[te],C,I,0),$e=j==null?1/0:N(fe[j],C,I,0),et=J-we,me=$e-J;et<=me?et<=L&&(P=te):me<=L&&(P=j)}else P=j==null?te:te==null?j:k-te<=j-k?te:j}else $&&Ye(J-N(fe[k],C,I,0))>L&&(P=null);return P}}let Kn=l=>{H.event=l};H.idxs=he,H._lock=!1;let ot=H.points;ot.show=ne(ot.show),ot.size=ne(ot.size),ot.stroke=ne(ot.stroke),ot.width=ne(ot.width),ot.fill=ne(ot.fill);let rn=r.focus=Ve({},e.focus||{alpha:.3},H.focus),Ar=rn.prox>=0,Tr=Ar&&ot.one,$t=[],Er=[],Pr=[];function fs(l,f){let d=ot.show(r,f);if(d instanceof HTMLElement)return Et(d,lm),Et(d,l.class),pn(d,-10,-10,X,O),x.insertBefore(d,$t[f]),d}function cs(l,f){if(a==1||f>0){let d=a==1&&S[l.scale].time,m=l.value;l.value=d?Lu(m)?Uu(re,Hu(m,B)):m||ie:m||xb,l.label=l.label||(d?pb:db)}if(Tr||f>0){l.width=l.width==null?1:l.width,l.paths=l.paths||Db||Mm,l.fillTo=ne(l.fillTo||Ab),l.pxAlign=+se(l.pxAlign,M),l.pxRound=ju(l.pxAlign),l.stroke=ne(l.stroke||null),l.fill=ne(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let d=wb(mt(1,l.width),1),m=l.points=Ve({},{size:d,width:mt(1,d*.2),stroke:l.stroke,space:d*2,paths:Ob,_stroke:null,_fill:null},l.points);m.show=ne(m.show),m.filter=ne(m.filter),m.fill=ne(m.fill),m.stroke=ne(m.stroke),m.paths=ne(m.paths),m.pxAlign=l.pxAlign}if(Be){let d=Xa(l,f);Re.splice(f,0,d[0]),tn.splice(f,0,d[1]),ee.values.push(null)}if(st){he.splice(f,0,null);let d=null;Tr?f==0&&(d=fs(l,f)):f>0&&(d=fs(l,f)),$t.splice(f,0,d),Er.splice(f,0,0),Pr.splice(f,0,0)}Xe("addSeries",f)}function _p(l,f){f=f??w.length,l=a==1?zl(l,f,Vu,qu):zl(l,f,{},Wu),w.splice(f,0,l),cs(w[f],f)}r.addSeries=_p;function xp(l){if(w.splice(l,1),Be){ee.values.splice(l,1),tn.splice(l,1);let f=Re.splice(l,1)[0];kr(null,f.firstChild),f.remove()}st&&(he.splice(l,1),$t.splice(l,1)[0].remove(),Er.splice(l,1),Pr.splice(l,1)),Xe("delSeries",l)}r.delSeries=xp;let Jn=[!1,!1,!1,!1];function wp(l,f){if(l._show=l.show,l.show){let d=l.side%2,m=S[l.scale];m==null&&(l.scale=d?w[1].scale:D,m=S[l.scale]);let y=m.time;l.size=ne(l.size),l.space=ne(l.space),l.rotate=ne(l.rotate),Fn(l.incrs)&&l.incrs.forEach(k=>{!Vn.has(k)&&Vn.set(k,ld(k))}),l.incrs=ne(l.incrs||(m.distr==2?Ym:y?R==1?Km:Qm:br)),l.splits=ne(l.splits||(y&&m.distr==1?bt:m.distr==3?Ul:m.distr==4?bb:mb)),l.stroke=ne(l.stroke),l.grid.stroke=ne(l.grid.stroke),l.ticks.stroke=ne(l.ticks.stroke),l.border.stroke=ne(l.border.stroke);let _=l.values;l.values=Fn(_)&&!Fn(_[0])?ne(_):y?Fn(_)?Iu(re,Ou(_,B)):Lu(_)?tb(re,_):_||Me:_||hb,l.filter=ne(l.filter||(m.distr>=3&&m.log==10?yb:m.distr==3&&m.log==2?_b:od)),l.font=Qu(l.font),l.labelFont=Qu(l.labelFont),l._size=l.size(r,null,f,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(Jn[f]=!0,l._el=Vt(rm,g))}}function ma(l,f,d,m){let[y,_,k,T]=d,P=f%2,L=0;return P==0&&(T||_)&&(L=f==0&&!y||f==2&&!k?qe(Fu.size/3):0),P==1&&(y||k)&&(L=f==1&&!_||f==3&&!T?qe(zu.size/2):0),L}let us=r.padding=(e.padding||[ma,ma,ma,ma]).map(l=>ne(se(l,ma))),Sn=r._padding=us.map((l,f)=>l(r,f,Jn,0)),nt,Ke=null,Je=null,no=a==1?w[0].idxs:null,Wt=null,ba=!1;function ds(l,f){if(t=l??[],r.data=r._data=t,a==2){nt=0;for(let d=1;d<w.length;d++)nt+=t[d][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Wt=t[0],nt=Wt.length;let d=t;if(q==2){d=t.slice();let m=d[0]=Array(nt);for(let y=0;y<nt;y++)m[y]=y}r._data=t=d}if(Cr(!0),Xe("setData"),q==2&&(Mr=!0),f!==!1){let d=C;d.auto(r,ba)?di():An(D,d.min,d.max),jn=jn||H.left>=0,Nt=!0,Lr()}}r.setData=ds;function di(){ba=!0;let l,f;a==1&&(nt>0?(Ke=no[0]=0,Je=no[1]=nt-1,l=t[0][Ke],f=t[0][Je],q==2?(l=Ke,f=Je):l==f&&(q==3?[l,f]=ni(l,l,C.log,!1):q==4?[l,f]=Yl(l,l,C.log,!1):C.time?f=l+qe(86400/R):[l,f]=Xo(l,f,jl,!0))):(Ke=no[0]=l=null,Je=no[1]=f=null)),An(D,l,f)}let ro,Rr,pi,hi,mi,bi,gi,vi,yi,vt;function ps(l,f,d,m,y,_){l??=mu,d??=Jl,m??="butt",y??=mu,_??="round",l!=ro&&(b.strokeStyle=ro=l),y!=Rr&&(b.fillStyle=Rr=y),f!=pi&&(b.lineWidth=pi=f),_!=mi&&(b.lineJoin=mi=_),m!=bi&&(b.lineCap=bi=m),d!=hi&&b.setLineDash(hi=d)}function hs(l,f,d,m){f!=Rr&&(b.fillStyle=Rr=f),l!=gi&&(b.font=gi=l),d!=vi&&(b.textAlign=vi=d),m!=yi&&(b.textBaseline=yi=m)}function _i(l,f,d,m,y=0){if(m.length>0&&l.auto(r,ba)&&(f==null||f.min==null)){let _=se(Ke,0),k=se(Je,m.length-1),T=d.min==null?ym(m,_,k,y,l.distr==3):[d.min,d.max];l.min=en(l.min,d.min=T[0]),l.max=mt(l.max,d.max=T[1])}}let ms={min:null,max:null};function kp(){for(let m in S){let y=S[m];z[m]==null&&(y.min==null||z[D]!=null&&y.auto(r,ba))&&(z[m]=ms)}for(let m in S){let y=S[m];z[m]==null&&y.from!=null&&z[y.from]!=null&&(z[m]=ms)}z[D]!=null&&Cr(!0);let l={};for(let m in z){let y=z[m];if(y!=null){let _=l[m]=oa(S[m],Em);if(y.min!=null)Ve(_,y);else if(m!=D||a==2)if(nt==0&&_.from==null){let k=_.range(r,null,null,m);_.min=k[0],_.max=k[1]}else _.min=ge,_.max=-ge}}if(nt>0){w.forEach((m,y)=>{if(a==1){let _=m.scale,k=z[_];if(k==null)return;let T=l[_];if(y==0){let P=T.range(r,T.min,T.max,_);T.min=P[0],T.max=P[1],Ke=Xt(T.min,t[0]),Je=Xt(T.max,t[0]),Je-Ke>1&&(t[0][Ke]<T.min&&Ke++,t[0][Je]>T.max&&Je--),m.min=Wt[Ke],m.max=Wt[Je]}else m.show&&m.auto&&_i(T,k,m,t[y],m.sorted);m.idxs[0]=Ke,m.idxs[1]=Je}else if(y>0&&m.show&&m.auto){let[_,k]=m.facets,T=_.scale,P=k.scale,[L,$]=t[y],I=l[T],J=l[P];I!=null&&_i(I,z[T],_,L,_.sorted),J!=null&&_i(J,z[P],k,$,k.sorted),m.min=k.min,m.max=k.max}});for(let m in l){let y=l[m],_=z[m];if(y.from==null&&(_==null||_.min==null)){let k=y.range(r,y.min==ge?null:y.min,y.max==-ge?null:y.max,m);y.min=k[0],y.max=k[1]}}}for(let m in l){let y=l[m];if(y.from!=null){let _=l[y.from];if(_.min==null)y.min=y.max=null;else{let k=y.range(r,_.min,_.max,m);y.min=k[0],y.max=k[1]}}}let f={},d=!1;for(let m in l){let y=l[m],_=S[m];if(_.min!=y.min||_.max!=y.max){_.min=y.min,_.max=y.max;let k=_.distr;_._min=k==3?xn(_.min):k==4?Rl(_.min,_.asinh):k==100?_.fwd(_.min):_.min,_._max=k==3?xn(_.max):k==4?Rl(_.max,_.asinh):k==100?_.fwd(_.max):_.max,f[m]=d=!0}}if(d){w.forEach((m,y)=>{a==2?y>0&&f.y&&(m._paths=null):f[m.scale]&&(m._paths=null)});for(let m in f)Mr=!0,Xe("setScale",m);st&&H.left>=0&&(jn=Nt=!0)}for(let m in z)z[m]=null}function Sp(l){let f=Hl(Ke-1,0,nt-1),d=Hl(Je+1,0,nt-1);for(;l[f]==null&&f>0;)f--;for(;l[d]==null&&d<nt-1;)d++;return[f,d]}function Mp(){if(nt>0){let l=w.some(f=>f._focus)&&vt!=rn.alpha;l&&(b.globalAlpha=vt=rn.alpha),w.forEach((f,d)=>{if(d>0&&f.show&&(bs(d,!1),bs(d,!0),f._paths==null)){let m=vt;vt!=f.alpha&&(b.globalAlpha=vt=f.alpha);let y=a==2?[0,t[d][0].length-1]:Sp(t[d]);f._paths=f.paths(r,d,y[0],y[1]),vt!=m&&(b.globalAlpha=vt=m)}}),w.forEach((f,d)=>{if(d>0&&f.show){let m=vt;vt!=f.alpha&&(b.globalAlpha=vt=f.alpha),f._paths!=null&&gs(d,!1);{let y=f._paths!=null?f._paths.gaps:null,_=f.points.show(r,d,Ke,Je,y),k=f.points.filter(r,d,_,y);(_||k)&&(f.points._paths=f.points.paths(r,d,Ke,Je,k),gs(d,!0))}vt!=m&&(b.globalAlpha=vt=m),Xe("drawSeries",d)}}),l&&(b.globalAlpha=vt=1)}}function bs(l,f){let d=f?w[l].points:w[l];d._stroke=d.stroke(r,l),d._fill=d.fill(r,l)}function gs(l,f){let d=f?w[l].points:w[l],{stroke:m,fill:y,clip:_,flags:k,_stroke:T=d._stroke,_fill:P=d._fill,_width:L=d.width}=d._paths;L=ve(L*ce,3);let $=null,I=L%2/2;f&&P==null&&(P=L>0?"#fff":T);let J=d.pxAlign==1&&I>0;if(J&&b.translate(I,I),!f){let fe=wt-L/2,le=Lt-L/2,te=gt+L,j=Gt+L;$=new Path2D,$.rect(fe,le,te,j)}f?xi(T,L,d.dash,d.cap,P,m,y,k,_):Ap(l,T,L,d.dash,d.cap,P,m,y,k,$,_),J&&b.translate(-I,-I)}function Ap(l,f,d,m,y,_,k,T,P,L,$){let I=!1;P!=0&&W.forEach((J,fe)=>{if(J.series[0]==l){let le=w[J.series[1]],te=t[J.series[1]],j=(le._paths||Za).band;Fn(j)&&(j=J.dir==1?j[0]:j[1]);let U,we=null;le.show&&j&&xm(te,Ke,Je)?(we=J.fill(r,fe)||_,U=le._paths.clip):j=null,xi(f,d,m,y,we,k,T,P,L,$,U,j),I=!0}}),I||xi(f,d,m,y,_,k,T,P,L,$)}let vs=ia|Vl;function xi(l,f,d,m,y,_,k,T,P,L,$,I){ps(l,f,d,m,y),(P||L||I)&&(b.save(),P&&b.clip(P),L&&b.clip(L)),I?(T&vs)==vs?(b.clip(I),$&&b.clip($),oo(y,k),ao(l,_,f)):T&Vl?(oo(y,k),b.clip(I),ao(l,_,f)):T&ia&&(b.save(),b.clip(I),$&&b.clip($),oo(y,k),b.restore(),ao(l,_,f)):(oo(y,k),ao(l,_,f)),(P||L||I)&&b.restore()}function ao(l,f,d){d>0&&(f instanceof Map?f.forEach((m,y)=>{b.strokeStyle=ro=y,b.stroke(m)}):f!=null&&l&&b.stroke(f))}function oo(l,f){f instanceof Map?f.forEach((d,m)=>{b.fillStyle=Rr=m,b.fill(d)}):f!=null&&l&&b.fill(f)}function Tp(l,f,d,m){let y=E[l],_;if(m<=0)_=[0,0];else{let k=y._space=y.space(r,l,f,d,m),T=y._incrs=y.incrs(r,l,f,d,m,k);_=Bb(f,d,T,m,k)}return y._found=_}function wi(l,f,d,m,y,_,k,T,P,L){let $=k%2/2;M==1&&b.translate($,$),ps(T,k,P,L,T),b.beginPath();let I,J,fe,le,te=y+(m==0||m==3?-_:_);d==0?(J=y,le=te):(I=y,fe=te);for(let j=0;j<l.length;j++)f[j]!=null&&(d==0?I=fe=l[j]:J=le=l[j],b.moveTo(I,J),b.lineTo(fe,le));b.stroke(),M==1&&b.translate(-$,-$)}function Ep(l){let f=!0;return E.forEach((d,m)=>{if(!d.show)return;let y=S[d.scale];if(y.min==null){d._show&&(f=!1,d._show=!1,Cr(!1));return}else d._show||(f=!1,d._show=!0,Cr(!1));let _=d.side,k=_%2,{min:T,max:P}=y,[L,$]=Tp(m,T,P,k==0?X:O);if($==0)return;let I=y.distr==2,J=d._splits=d.splits(r,m,T,P,L,$,I),fe=y.distr==2?J.map(U=>Wt[U]):J,le=y.distr==2?Wt[J[1]]-Wt[J[0]]:L,te=d._values=d.values(r,d.filter(r,fe,m,$,le),m,$,le);d._rotate=_==2?d.rotate(r,te,m,$):0;let j=d._size;d._size=Bt(d.size(r,te,m,l)),j!=null&&d._size!=j&&(f=!1)}),f}function Pp(l){let f=!0;return us.forEach((d,m)=>{let y=d(r,m,Jn,l);y!=Sn[m]&&(f=!1),Sn[m]=y}),f}function Rp(){for(let l=0;l<E.length;l++){let f=E[l];if(!f.show||!f._show)continue;let d=f.side,m=d%2,y,_,k=f.stroke(r,l),T=d==0||d==3?-1:1,[P,L]=f._found;if(f.label!=null){let ut=f.labelGap*T,Mt=qe((f._lpos+ut)*ce);hs(f.labelFont[0],k,"center",d==2?"top":hu),b.save(),m==1?(y=_=0,b.translate(Mt,qe(Lt+Gt/2)),b.rotate((d==3?-Zo:Zo)/2)):(y=qe(wt+gt/2),_=Mt);let Xn=rd(f.label)?f.label(r,l,P,L):f.label;b.fillText(Xn,y,_),b.restore()}if(L==0)continue;let $=S[f.scale],I=m==0?gt:Gt,J=m==0?wt:Lt,fe=f._splits,le=$.distr==2?fe.map(ut=>Wt[ut]):fe,te=$.distr==2?Wt[fe[1]]-Wt[fe[0]]:P,j=f.ticks,U=f.border,we=j.show?j.size:0,$e=qe(we*ce),et=qe((f.alignTo==2?f._size-we-f.gap:f.gap)*ce),me=f._rotate*-Zo/180,De=A(f._pos*ce),kt=($e+et)*T,ct=De+kt;_=m==0?ct:0,y=m==1?ct:0;let Dt=f.font[0],qt=f.align==1?ea:f.align==2?Tl:me>0?ea:me<0?Tl:m==0?"center":d==3?Tl:ea,ln=me||m==1?"middle":d==2?"top":hu;hs(Dt,k,qt,ln);let St=f.font[1]*f.lineGap,Ot=fe.map(ut=>A(s(ut,$,I,J))),Yt=f._values;for(let ut=0;ut<Yt.length;ut++){let Mt=Yt[ut];if(Mt!=null){m==0?y=Ot[ut]:_=Ot[ut],Mt=""+Mt;let Xn=Mt.indexOf(`
`)==-1?[Mt]:Mt.split(/\n/gm);for(let dt=0;dt<Xn.length;dt++){let Is=Xn[dt];me?(b.save(),b.translate(y,_+dt*St),b.rotate(me),b.fillText(Is,0,0),b.restore()):b.fillText(Is,y,_+dt*St)}}}j.show&&wi(Ot,j.filter(r,le,l,L,te),m,d,De,$e,ve(j.width*ce,3),j.stroke(r,l),j.dash,j.cap);let sn=f.grid;sn.show&&wi(Ot,sn.filter(r,le,l,L,te),m,m==0?2:1,m==0?Lt:wt,m==0?Gt:gt,ve(sn.width*ce,3),sn.stroke(r,l),sn.dash,sn.cap),U.show&&wi([De],[1],m==0?1:0,m==0?1:2,m==1?Lt:wt,m==1?Gt:gt,ve(U.width*ce,3),U.stroke(r,l),U.dash,U.cap)}Xe("drawAxes")}function Cr(l){w.forEach((f,d)=>{d>0&&(f._paths=null,l&&(a==1?(f.min=null,f.max=null):f.facets.forEach(m=>{m.min=null,m.max=null})))})}let io=!1,ki=!1,ga=[];function Cp(){ki=!1;for(let l=0;l<ga.length;l++)Xe(...ga[l]);ga.length=0}function Lr(){io||(Dm(ys),io=!0)}function Lp(l,f=!1){io=!0,ki=f,l(r),ys(),f&&ga.length>0&&queueMicrotask(Cp)}r.batch=Lp;function ys(){if(ci&&(kp(),ci=!1),Mr&&(bp(),Mr=!1),eo){if(Se(v,ea,ye),Se(v,"top",ze),Se(v,Ya,X),Se(v,ja,O),Se(x,ea,ye),Se(x,"top",ze),Se(x,Ya,X),Se(x,ja,O),Se(g,Ya,mn),Se(g,ja,Wn),h.width=qe(mn*ce),h.height=qe(Wn*ce),E.forEach(({_el:l,_show:f,_size:d,_pos:m,side:y})=>{if(l!=null)if(f){let _=y===3||y===0?d:0,k=y%2==1;Se(l,k?"left":"top",m-_),Se(l,k?"width":"height",d),Se(l,k?"top":"left",k?ze:ye),Se(l,k?"height":"width",k?O:X),Ol(l,gr)}else Et(l,gr)}),ro=Rr=pi=mi=bi=gi=vi=yi=hi=null,vt=1,_a(!0),ye!=Sr||ze!=qn||X!=nn||O!=Yn){Cr(!1);let l=X/nn,f=O/Yn;if(st&&!jn&&H.left>=0){H.left*=l,H.top*=f,Nr&&pn(Nr,qe(H.left),0,X,O),$r&&pn($r,0,qe(H.top),X,O);for(let d=0;d<$t.length;d++){let m=$t[d];m!=null&&(Er[d]*=l,Pr[d]*=f,pn(m,Bt(Er[d]),Bt(Pr[d]),X,O))}}if(xe.show&&!to&&xe.left>=0&&xe.width>0){xe.left*=l,xe.width*=l,xe.top*=f,xe.height*=f;for(let d in Pi)Se(Ir,d,xe[d])}Sr=ye,qn=ze,nn=X,Yn=O}Xe("setSize"),eo=!1}mn>0&&Wn>0&&(b.clearRect(0,0,h.width,h.height),Xe("drawClear"),G.forEach(l=>l()),Xe("draw")),xe.show&&to&&(lo(xe),to=!1),st&&jn&&(Qn(null,!0,!1),jn=!1),ee.show&&ee.live&&Nt&&(Ti(),Nt=!1),c||(c=!0,r.status=1,Xe("ready")),ba=!1,io=!1}r.redraw=(l,f)=>{Mr=f||!1,l!==!1?An(D,C.min,C.max):Lr()};function Si(l,f){let d=S[l];if(d.from==null){if(nt==0){let m=d.range(r,f.min,f.max,l);f.min=m[0],f.max=m[1]}if(f.min>f.max){let m=f.min;f.min=f.max,f.max=m}if(nt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;l==D&&d.distr==2&&nt>0&&(f.min=Xt(f.min,t[0]),f.max=Xt(f.max,t[0]),f.min==f.max&&f.max++),z[l]=f,ci=!0,Lr()}}r.setScale=Si;let Mi,Ai,Nr,$r,_s,xs,Dr,Or,ws,ks,_e,Te,Mn=!1,rt=H.drag,Ze=rt.x,Qe=rt.y;st&&(H.x&&(Mi=Vt(om,x)),H.y&&(Ai=Vt(im,x)),C.ori==0?(Nr=Mi,$r=Ai):(Nr=Ai,$r=Mi),_e=H.left,Te=H.top);let xe=r.select=Ve({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Ir=xe.show?Vt(am,xe.over?x:v):null;function lo(l,f){if(xe.show){for(let d in l)xe[d]=l[d],d in Pi&&Se(Ir,d,l[d]);f!==!1&&Xe("setSelect")}}r.setSelect=lo;function Np(l){if(w[l].show)Be&&Ol(Re[l],gr);else if(Be&&Et(Re[l],gr),st){let d=Tr?$t[0]:$t[l];d!=null&&pn(d,-10,-10,X,O)}}function An(l,f,d){Si(l,{min:f,max:d})}function an(l,f,d,m){f.focus!=null&&Hp(l),f.show!=null&&w.forEach((y,_)=>{_>0&&(l==_||l==null)&&(y.show=f.show,Np(_),a==2?(An(y.facets[0].scale,null,null),An(y.facets[1].scale,null,null)):An(y.scale,null,null),Lr())}),d!==!1&&Xe("setSeries",l,f),m&&xa("setSeries",r,l,f)}r.setSeries=an;function $p(l,f){Ve(W[l],f)}function Dp(l,f){l.fill=ne(l.fill||null),l.dir=se(l.dir,-1),f=f??W.length,W.splice(f,0,l)}function Op(l){l==null?W.length=0:W.splice(l,1)}r.addBand=Dp,r.setBand=$p,r.delBand=Op;function Ip(l,f){w[l].alpha=f,st&&$t[l]!=null&&($t[l].style.opacity=f),Be&&Re[l]&&(Re[l].style.opacity=f)}let bn,Tn,Zn,Hr={focus:!0};function Hp(l){if(l!=Zn){let f=l==null,d=rn.alpha!=1;w.forEach((m,y)=>{if(a==1||y>0){let _=f||y==0||y==l;m._focus=f?null:_,d&&Ip(y,_?1:rn.alpha)}}),Zn=l,d&&Lr()}}Be&&Ar&&ft(vu,ue,l=>{H._lock||(Kn(l),Zn!=null&&an(null,Hr,!0,Ie.setSeries))});function on(l,f,d){let m=S[f];d&&(l=l/ce-(m.ori==1?ze:ye));let y=X;m.ori==1&&(y=O,l=y-l),m.dir==-1&&(l=y-l);let _=m._min,k=m._max,T=l/y,P=_+(k-_)*T,L=m.distr;return L==3?ra(10,P):L==4?km(P,m.asinh):L==100?m.bwd(P):P}function Up(l,f){let d=on(l,D,f);return Xt(d,t[0],Ke,Je)}r.valToIdx=l=>Xt(l,t[0]),r.posToIdx=Up,r.posToVal=on,r.valToPos=(l,f,d)=>S[f].ori==0?o(l,S[f],d?gt:X,d?wt:0):i(l,S[f],d?Gt:O,d?Lt:0),r.setCursor=(l,f,d)=>{_e=l.left,Te=l.top,Qn(null,f,d)};function Ss(l,f){Se(Ir,ea,xe.left=l),Se(Ir,Ya,xe.width=f)}function Ms(l,f){Se(Ir,"top",xe.top=l),Se(Ir,ja,xe.height=f)}let va=C.ori==0?Ss:Ms,ya=C.ori==1?Ss:Ms;function Fp(){if(Be&&ee.live)for(let l=a==2?1:0;l<w.length;l++){if(l==0&&Ct)continue;let f=ee.values[l],d=0;for(let m in f)tn[l][d++].firstChild.nodeValue=f[m]}}function Ti(l,f){if(l!=null&&(l.idxs?l.idxs.forEach((d,m)=>{he[m]=d}):Tm(l.idx)||he.fill(l.idx),ee.idx=he[0]),Be&&ee.live){for(let d=0;d<w.length;d++)(d>0||a==1&&!Ct)&&Vp(d,he[d]);Fp()}Nt=!1,f!==!1&&Xe("setLegend")}r.setLegend=Ti;function Vp(l,f){let d=w[l],m=l==0&&q==2?Wt:t[l],y;Ct?y=d.values(r,l,f)??kn:(y=d.value(r,f==null?null:m[f],l,f),y=y==null?kn:{_:y}),ee.values[l]=y}function Qn(l,f,d){ws=_e,ks=Te,[_e,Te]=H.move(r,_e,Te),H.left=_e,H.top=Te,st&&(Nr&&pn(Nr,qe(_e),0,X,O),$r&&pn($r,0,qe(Te),X,O));let m,y=Ke>Je;bn=ge,Tn=null;let _=C.ori==0?X:O,k=C.ori==1?X:O;if(_e<0||nt==0||y){m=H.idx=null;for(let T=0;T<w.length;T++){let P=$t[T];P!=null&&pn(P,-10,-10,X,O)}Ar&&an(null,Hr,!0,l==null&&Ie.setSeries),ee.live&&(he.fill(m),Nt=!0)}else{let T,P,L;a==1&&(T=C.ori==0?_e:Te,P=on(T,D),m=H.idx=Xt(P,t[0],Ke,Je),L=N(t[0][m],C,_,0));let $=-10,I=-10,J=0,fe=0,le=!0,te="",j="";for(let U=a==2?1:0;U<w.length;U++){let we=w[U],$e=he[U],et=$e==null?null:a==1?t[U][$e]:t[U][1][$e],me=H.dataIdx(r,U,m,P),De=me==null?null:a==1?t[U][me]:t[U][1][me];if(Nt=Nt||De!=et||me!=$e,he[U]=me,U>0&&we.show){let kt=me==null?-10:me==m?L:N(a==1?t[0][me]:t[U][0][me],C,_,0),ct=De==null?-10:K(De,a==1?S[we.scale]:S[we.facets[1].scale],k,0);if(Ar&&De!=null){let Dt=C.ori==1?_e:Te,qt=Ye(rn.dist(r,U,me,ct,Dt));if(qt<bn){let ln=rn.bias;if(ln!=0){let St=on(Dt,we.scale),Ot=De>=0?1:-1,Yt=St>=0?1:-1;Yt==Ot&&(Yt==1?ln==1?De>=St:De<=St:ln==1?De<=St:De>=St)&&(bn=qt,Tn=U)}else bn=qt,Tn=U}}if(Nt||Tr){let Dt,qt;C.ori==0?(Dt=kt,qt=ct):(Dt=ct,qt=kt);let ln,St,Ot,Yt,sn,ut,Mt=!0,Xn=ot.bbox;if(Xn!=null){Mt=!1;let dt=Xn(r,U);Ot=dt.left,Yt=dt.top,ln=dt.width,St=dt.height}else Ot=Dt,Yt=qt,ln=St=ot.size(r,U);if(ut=ot.fill(r,U),sn=ot.stroke(r,U),Tr)U==Tn&&bn<=rn.prox&&($=Ot,I=Yt,J=ln,fe=St,le=Mt,te=ut,j=sn);else{let dt=$t[U];dt!=null&&(Er[U]=Ot,Pr[U]=Yt,Mu(dt,ln,St,Mt),ku(dt,ut,sn),pn(dt,Bt(Ot),Bt(Yt),X,O))}}}}if(Tr){let U=rn.prox,we=Zn==null?bn<=U:bn>U||Tn!=Zn;if(Nt||we){let $e=$t[0];$e!=null&&(Er[0]=$,Pr[0]=I,Mu($e,J,fe,le),ku($e,te,j),pn($e,Bt($),Bt(I),X,O))}}}if(xe.show&&Mn)if(l!=null){let[T,P]=Ie.scales,[L,$]=Ie.match,[I,J]=l.cursor.sync.scales,fe=l.cursor.drag;if(Ze=fe._x,Qe=fe._y,Ze||Qe){let{left:le,top:te,width:j,height:U}=l.select,we=l.scales[I].ori,$e=l.posToVal,et,me,De,kt,ct,Dt=T!=null&&L(T,I),qt=P!=null&&$(P,J);Dt&&Ze?(we==0?(et=le,me=j):(et=te,me=U),De=S[T],kt=N($e(et,I),De,_,0),ct=N($e(et+me,I),De,_,0),va(en(kt,ct),Ye(ct-kt))):va(0,_),qt&&Qe?(we==1?(et=le,me=j):(et=te,me=U),De=S[P],kt=K($e(et,J),De,k,0),ct=K($e(et+me,J),De,k,0),ya(en(kt,ct),Ye(ct-kt))):ya(0,k)}else Ri()}else{let T=Ye(ws-_s),P=Ye(ks-xs);if(C.ori==1){let J=T;T=P,P=J}Ze=rt.x&&T>=rt.dist,Qe=rt.y&&P>=rt.dist;let L=rt.uni;L!=null?Ze&&Qe&&(Ze=T>=L,Qe=P>=L,!Ze&&!Qe&&(P>T?Qe=!0:Ze=!0)):rt.x&&rt.y&&(Ze||Qe)&&(Ze=Qe=!0);let $,I;Ze&&(C.ori==0?($=Dr,I=_e):($=Or,I=Te),va(en($,I),Ye(I-$)),Qe||ya(0,k)),Qe&&(C.ori==1?($=Dr,I=_e):($=Or,I=Te),ya(en($,I),Ye(I-$)),Ze||va(0,_)),!Ze&&!Qe&&(va(0,0),ya(0,0))}if(rt._x=Ze,rt._y=Qe,l==null){if(d){if(Os!=null){let[T,P]=Ie.scales;Ie.values[0]=T!=null?on(C.ori==0?_e:Te,T):null,Ie.values[1]=P!=null?on(C.ori==1?_e:Te,P):null}xa(El,r,_e,Te,X,O,m)}if(Ar){let T=d&&Ie.setSeries,P=rn.prox;Zn==null?bn<=P&&an(Tn,Hr,!0,T):bn>P?an(null,Hr,!0,T):Tn!=Zn&&an(Tn,Hr,!0,T)}}Nt&&(ee.idx=m,Ti()),f!==!1&&Xe("setCursor")}let En=null;Object.defineProperty(r,"rect",{get(){return En==null&&_a(!1),En}});function _a(l=!1){l?En=null:(En=x.getBoundingClientRect(),Xe("syncRect",En))}function As(l,f,d,m,y,_,k){H._lock||Mn&&l!=null&&l.movementX==0&&l.movementY==0||(Ei(l,f,d,m,y,_,k,!1,l!=null),l!=null?Qn(null,!0,!0):Qn(f,!0,!1))}function Ei(l,f,d,m,y,_,k,T,P){if(En==null&&_a(!1),Kn(l),l!=null)d=l.clientX-En.left,m=l.clientY-En.top;else{if(d<0||m<0){_e=-10,Te=-10;return}let[L,$]=Ie.scales,I=f.cursor.sync,[J,fe]=I.values,[le,te]=I.scales,[j,U]=Ie.match,we=f.axes[0].side%2==1,$e=C.ori==0?X:O,et=C.ori==1?X:O,me=we?_:y,De=we?y:_,kt=we?m:d,ct=we?d:m;if(le!=null?d=j(L,le)?s(J,S[L],$e,0):-10:d=$e*(kt/me),te!=null?m=U($,te)?s(fe,S[$],et,0):-10:m=et*(ct/De),C.ori==1){let Dt=d;d=m,m=Dt}}P&&(f==null||f.cursor.event.type==El)&&((d<=1||d>=X-1)&&(d=mr(d,X)),(m<=1||m>=O-1)&&(m=mr(m,O))),T?(_s=d,xs=m,[Dr,Or]=H.move(r,d,m)):(_e=d,Te=m)}let Pi={width:0,height:0,left:0,top:0};function Ri(){lo(Pi,!1)}let Ts,Es,Ps,Rs;function Cs(l,f,d,m,y,_,k){Mn=!0,Ze=Qe=rt._x=rt._y=!1,Ei(l,f,d,m,y,_,k,!0,!1),l!=null&&(ft(Pl,$l,Ls,!1),xa(bu,r,Dr,Or,X,O,null));let{left:T,top:P,width:L,height:$}=xe;Ts=T,Es=P,Ps=L,Rs=$}function Ls(l,f,d,m,y,_,k){Mn=rt._x=rt._y=!1,Ei(l,f,d,m,y,_,k,!1,!0);let{left:T,top:P,width:L,height:$}=xe,I=L>0||$>0,J=Ts!=T||Es!=P||Ps!=L||Rs!=$;if(I&&J&&lo(xe),rt.setScale&&I&&J){let fe=T,le=L,te=P,j=$;if(C.ori==1&&(fe=P,le=$,te=T,j=L),Ze&&An(D,on(fe,D),on(fe+le,D)),Qe)for(let U in S){let we=S[U];U!=D&&we.from==null&&we.min!=ge&&An(U,on(te+j,U),on(te,U))}Ri()}else H.lock&&(H._lock=!H._lock,Qn(f,!0,l!=null));l!=null&&(kr(Pl,$l),xa(Pl,r,_e,Te,X,O,null))}function Bp(l,f,d,m,y,_,k){if(H._lock)return;Kn(l);let T=Mn;if(Mn){let P=!0,L=!0,$=10,I,J;C.ori==0?(I=Ze,J=Qe):(I=Qe,J=Ze),I&&J&&(P=_e<=$||_e>=X-$,L=Te<=$||Te>=O-$),I&&P&&(_e=_e<Dr?0:X),J&&L&&(Te=Te<Or?0:O),Qn(null,!0,!0),Mn=!1}_e=-10,Te=-10,he.fill(null),Qn(null,!0,!0),T&&(Mn=T)}function Ns(l,f,d,m,y,_,k){H._lock||(Kn(l),di(),Ri(),l!=null&&xa(yu,r,_e,Te,X,O,null))}function $s(){E.forEach(zb),ui(r.width,r.height,!0)}vr(Qo,na,$s);let Ur={};Ur.mousedown=Cs,Ur.mousemove=As,Ur.mouseup=Ls,Ur.dblclick=Ns,Ur.setSeries=(l,f,d,m)=>{let y=Ie.match[2];d=y(r,f,d),d!=-1&&an(d,m,!0,!1)},st&&(ft(bu,x,Cs),ft(El,x,As),ft(gu,x,l=>{Kn(l),_a(!1)}),ft(vu,x,Bp),ft(yu,x,Ns),Bl.add(r),r.syncRect=_a);let so=r.hooks=e.hooks||{};function Xe(l,f,d){ki?ga.push([l,f,d]):l in so&&so[l].forEach(m=>{m.call(null,r,f,d)})}(e.plugins||[]).forEach(l=>{for(let f in l.hooks)so[f]=(so[f]||[]).concat(l.hooks[f])});let Ds=(l,f,d)=>d,Ie=Ve({key:null,setSeries:!1,filters:{pub:Ru,sub:Ru},scales:[D,w[1]?w[1].scale:null],match:[Cu,Cu,Ds],values:[null,null]},H.sync);Ie.match.length==2&&Ie.match.push(Ds),H.sync=Ie;let Os=Ie.key,Ci=Td(Os);function xa(l,f,d,m,y,_,k){Ie.filters.pub(l,f,d,m,y,_,k)&&Ci.pub(l,f,d,m,y,_,k)}Ci.sub(r);function zp(l,f,d,m,y,_,k){Ie.filters.sub(l,f,d,m,y,_,k)&&Ur[l](null,f,d,m,y,_,k)}r.pub=zp;function Gp(){Ci.unsub(r),Bl.delete(r),Gn.clear(),Il(Qo,na,$s),u.remove(),ue?.remove(),Xe("destroy")}r.destroy=Gp;function Li(){Xe("init",e,t),ds(t||e.data,!1),z[D]?Si(D,z[D]):di(),to=xe.show&&(xe.width>0||xe.height>0),jn=Nt=!0,ui(e.width,e.height)}return w.forEach(cs),E.forEach(wp),n?n instanceof HTMLElement?(n.appendChild(u),Li()):n(r,Li):Li(),r}je.assign=Ve;je.fmtNum=Kl;je.rangeNum=Xo;je.rangeLog=ni;je.rangeAsinh=Yl;je.orient=_r;je.pxRatio=ce;je.join=$m;je.fmtDate=Zl,je.tzDate=Wm;je.sync=Td;{je.addGap=Tb,je.clipGaps=oi;let e=je.paths={points:Nd};e.linear=Dd,e.stepped=Rb,e.bars=Cb,e.spline=Nb}var ca=de(null),Gb="epochs",Wb="11px Roboto, system-ui, sans-serif";function fi({data:e,series:t,height:n,range:r,beneath:a,title:o,bare:i}){let s=yt(null),c=yt(null),u=yt(null),h=Yb(ht.value);return fn(()=>{let b=s.current,g=or("--quiet"),v=or("--line"),x={stroke:g,font:Wb,ticks:{show:!1},grid:{show:i!==!0,stroke:v,width:1}},M={width:b.clientWidth,height:n,legend:{show:!1},padding:[8,10,0,0],scales:{x:{time:!1,range:()=>h},y:{range:(w,E,S)=>r(E,S)}},axes:[{...x,grid:{show:!1},size:22,gap:4,space:36,incrs:qb},{...x,size:(w,E)=>12+7*Math.max(4,...(E??[]).map(S=>S.length)),values:(w,E)=>qc(E),gap:4,space:28}],series:[{},...t],cursor:{drag:{x:!1,y:!1},y:!1,points:{size:6},sync:{key:Gb,setSeries:!1}},hooks:{drawAxes:a===void 0?[]:[a],setCursor:[({cursor:{left:w,idx:E},data:[S]})=>{let W=E==null||(w??-1)<0?null:S[E]??null;ca.value=W}],setSize:[w=>as(w,u.current)]}},A=new je(M,e,b);c.current=A,u.current=document.createElement("div"),u.current.className="epoch-cursor",A.over.append(u.current),as(A,u.current);let R=({clientX:w,buttons:E})=>{E&1&&Jt(A.posToVal(w-A.over.getBoundingClientRect().left,"x"))};return A.over.addEventListener("pointerdown",R),A.over.addEventListener("pointermove",R),()=>A.destroy()},[e,t,n,r,a,i,Dn.value,...h]),fn(()=>{let b=s.current,g=new ResizeObserver(()=>{c.current!==null&&b.clientWidth!==c.current.width&&c.current.setSize({width:b.clientWidth,height:c.current.height})});return g.observe(b),()=>g.disconnect()},[]),Cn(()=>{oe.value,c.current!==null&&as(c.current,u.current)}),p("div",{ref:s,class:"plot",role:"img","aria-label":`${o}, against the epoch`,style:{height:`${n}px`}})}var qb=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function Yb(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function as(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(oe.peek(),"x"))}px)`)}function Ud(e,t,n){let r=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=n,a.lineWidth=devicePixelRatio*1.25,a.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),a.beginPath(),a.moveTo(r,o.top),a.lineTo(r,o.top+o.height),a.stroke(),a.restore()}function Fd(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=a.fillStyle=or("--quiet"),a.lineWidth=devicePixelRatio,a.beginPath(),a.moveTo(o.left,r),a.lineTo(o.left+o.width,r),a.stroke(),a.font=`${10*devicePixelRatio}px Roboto, system-ui, sans-serif`,a.textAlign="right",a.textBaseline="bottom",a.fillText(n,o.left+o.width-4*devicePixelRatio,r-2*devicePixelRatio),a.restore()}var jb=232,Kb=()=>[-1.005,1.005];function Vd(){let e=F.value,t=e?.correlations??null,n=Hf.value,r=Le(()=>uu(n),[n]);return e===null?null:p("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[p("h2",{id:"correlations-title",children:["Correlations of the filters ",p("span",{class:"quiet name",children:e.name})]}),t===null?p("p",{class:"notice",children:["This run has none. The callback ",p("code",{children:"kr.CorrelationHistograms"})," writes them."]}):p(Ce,{children:[p(Zb,{most:r,centre:t.centre}),p("div",{class:"multiples histograms",children:t.layers.map((a,o)=>p(Qb,{found:t,frames:n,layer:a,row:o,most:r},a.name))})]})]})}var Jb={filter:"its own mean",mean_filter:"the mean filter"};function Zb({most:e,centre:t}){return p("figure",{class:"colour-bar counts",children:[p("figcaption",{children:["pairs of filters in a bin of 0.01, logarithmic; each filter less ",Jb[t]]}),p("div",{class:"gradient",style:{background:su(Dn.value)}}),p("div",{class:"ticks placed",children:cu(e).map(({count:n,position:r})=>p("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function Qb({found:e,frames:t,layer:n,row:r,most:a}){let{epochs:o}=e,i=Dn.value,s=Le(()=>du(o,t,r,a,i),[o,t,r,a,i]),c=Le(()=>[o,o.map(()=>null)],[o]),u=Le(()=>[{}],[]),h=Le(()=>M=>{let A=M.valToPos((o[0]??0)-.5,"x",!0),R=M.valToPos((o.at(-1)??0)+.5,"x",!0),{top:w,height:E}=M.bbox;M.ctx.save(),M.ctx.imageSmoothingEnabled=E<s.height||R-A<s.width,M.ctx.imageSmoothingQuality="high",M.ctx.drawImage(s,A,w,R-A,E),M.ctx.restore()},[o,s]),b=ca.value??oe.value,g=e.mean_absolute[n.name]??[],{epoch:v,value:x}=Yo({run:"",epochs:o,values:g},b);return p("figure",{class:"curves","data-layer":n.name,children:[p("figcaption",{children:[p("span",{class:"title",title:n.name,children:[p("b",{children:n.name})," ",p("span",{class:"quiet",children:dr(n.filters,"filter")})]}),p("span",{class:"numbers",title:it(b),children:[p("span",{class:"quiet",children:"mean of |c|"})," ",x===null?"\u2013":x.toFixed(3),v!==null&&v!==b&&p("small",{title:it(v),children:[" @",v]})]})]}),p(fi,{title:`Correlations of the filters of ${n.name}`,data:c,series:u,height:jb,range:Kb,beneath:h,bare:!0})]})}var Xb=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function Bd(){return p("section",{class:"empty","data-testid":"empty",children:[p("h1",{children:"No heatmaps yet"}),p("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),p("pre",{children:p("code",{children:Xb})}),p("p",{children:"Then show the folder of the runs:"}),p("pre",{children:p("code",{children:"tensorboard --logdir runs"})}),p("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}var Bn=["#1f7fc0","#d55e00","#008a63","#c2639a","#a87400","#7a5bd0","#7f7f7f","#6b8a00"],zd=[[],[6,3],[2,2],[8,2,2,2]],e1=Bn.length*zd.length;function t1(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return(t^t>>>15)>>>0}var os=class{styles=new Map;taken=new Set;of(t){let n=this.styles.get(t)??this.choose(t),r=zd[Math.floor(n/Bn.length)];return{colour:Bn[n%Bn.length],dash:r}}choose(t){let n=t1(t)%Bn.length,r=n;for(let a=1;this.taken.has(r)&&a<e1;a++)r=Math.floor(a/Bn.length)*Bn.length+(n+a)%Bn.length;return this.styles.set(t,r),this.taken.add(r),r}},n1=new os;function zn(e){return n1.of(e)}function ua({run:e}){let{colour:t,dash:n}=zn(e);return p("svg",{class:"swatch",viewBox:"0 0 18 6","aria-hidden":"true",children:p("line",{x1:"0",y1:"3",x2:"18",y2:"3",stroke:t,"stroke-dasharray":n.join(" ")})})}function da({title:e,note:t,unit:n,curves:r,height:a=132,range:o,paths:i,beneath:s,hooks:c}){let u=Fe.value,h=Le(()=>ou(r),[r]),b=Le(()=>r.map(({run:v})=>({stroke:zn(v).colour,dash:zn(v).dash,width:1.75,...i===void 0?{}:{paths:i}})),[r,i]),g=Le(()=>v=>{s?.(v);for(let{name:x,overfitting:M}of u)M!==null&&Ud(v,M.epoch,zn(x).colour)},[u,s]);return p("figure",{class:"curves",...c,children:[p("figcaption",{children:[p("span",{class:"title",title:e,children:[p("b",{children:e})," ",t!==void 0&&p("span",{class:"quiet",children:t})]}),p(r1,{curves:r,unit:n})]}),p(fi,{title:e,data:h,series:b,height:a,range:o,beneath:g})]})}function r1({curves:e,unit:t}){let n=ca.value??oe.value;return p("span",{class:"numbers",title:it(n),children:[e.map(r=>{let{epoch:a,value:o}=Yo(r,n);return p("span",{title:r.run,children:[p(ua,{run:r.run}),o===null?"\u2013":Wc(o),a!==null&&a!==n&&p("small",{title:it(a),children:[" @",a]})]},r.run)}),t!==void 0&&p("span",{class:"quiet",children:t}),ca.value!==null&&p("span",{class:"quiet",children:it(n)})]})}function Gd(){let e=Fe.value,t=new Map;for(let n of F.value===null?e:[F.value,...e])for(let r of n.layers)t.has(r.name)||t.set(r.name,r);return e.length===0?p("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):p("section",{"aria-labelledby":"entropies-title",children:[p("h2",{id:"entropies-title",children:["Mean entropy of each layer ",p("span",{class:"quiet",children:"nats, against the epoch"})]}),p("div",{class:"multiples",children:[...t.values()].map(n=>p(o1,{layer:n},n.name))})]})}function a1(e){let t=Fe.value.flatMap(({layers:n})=>n.filter(r=>r.name===e).map(({channels:r})=>r));return[...new Set(t)].sort((n,r)=>n-r)}function o1({layer:{name:e,channels:t}}){let n=Fe.value,r=Le(()=>{let c=a1(e);return c.length===0?[t]:c},[n,e,t]),a=Math.log(r.at(-1)),o=Le(()=>Xr(n,c=>c.entropies[e]),[n,e]),i=Le(()=>()=>[0,(a||1)*1.15],[a]),s=Le(()=>c=>{for(let u of r)Fd(c,Math.log(u),`ln ${u}`)},[r]);return p(da,{title:e,unit:"nats",curves:o,range:i,beneath:s,hooks:{"data-testid":"entropy-chart","data-layer":e}})}function qd(e,t,n){let r=F.value?.layers[t]?.shape;if(r===void 0)return;let a=e.currentTarget.getBoundingClientRect(),o=(e.clientX-a.left)/a.width,i=(e.clientY-a.top)/a.height;lt.value={layer:t,image:n,row:Wd(Math.floor(i*r[0]),r[0]),column:Wd(Math.floor(o*r[1]),r[1]),x:e.clientX,y:e.clientY}}function Yd(e,t,n){yn.value={layer:t,image:n},e.matches(":focus-visible")&&Jd(e,jd(t,n))}function jd(e,t){let[n,r]=F.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var i1={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function Kd(e){let t=i1[e.key],n=F.value;if(e.key==="Escape"&&(lt.value=null),t===void 0||n===null)return;let r=lt.value??jd(yn.value.layer,yn.value.image);e.preventDefault();let a=n.layers[r.layer]?.shape??[1,1],o=r.row+t[0],i=r.column+t[1],s=r.layer+Math.floor(o/a[0]),c=r.image+Math.floor(i/a[1]),u=n.layers[s];if(u===void 0||c<0||c>=n.images)return;let[h,b]=u.shape,g=s!==r.layer||c!==r.image,v={layer:s,image:c,row:s===r.layer?o:t[0]>0?0:h-1,column:c!==r.image?t[1]>0?0:b-1:Math.floor((i+.5)/a[1]*b)},x=`canvas[data-row="${s}"][data-image="${c}"]`,M=document.querySelector(x);M!==null&&(g&&M.focus(),Jd(M,v))}function Jd(e,t){let n=e.getBoundingClientRect(),[r,a]=F.value?.layers[t.layer]?.shape??[1,1];lt.value={...t,x:n.left+(t.column+1)/a*n.width,y:n.top+(t.row+1)/r*n.height}}function Wd(e,t){return Math.min(t-1,Math.max(0,e))}var l1="100px",Qd=new WeakMap,Zd=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=Qd.get(t);r!==void 0&&(r.value=n)}},{rootMargin:l1});function Xd(e){let t=Ca(!0);return fn(()=>{let{current:n}=e;if(n!==null)return Qd.set(n,t),Zd.observe(n),()=>Zd.unobserve(n)},[e,t]),t}function is(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),a=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*a/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function ep({run:e,layer:t,image:n}){let r=lt.value,a=r?.image===n?e.layers[r.layer]:void 0,o=e.layers[t];return!r||a===void 0||o===void 0?null:p("span",{class:r.layer===t?"marker under-pointer":"marker",style:is(r,a.shape,o.shape)})}function tp({run:e,layer:t,image:n}){let r=yt(null),a=e.layers[t],[o,i]=a.shape,s=dn(a.shape,Ne.value),c=Xd(r);Cn(()=>{if(!c.value)return;let g=Tt.value,v=qo.value[t];if(g.state!=="here"||r.current===null||v===void 0)return;let x=xo(g.maps[t],n,a.shape),M=Math.round(Math.max(Ne.value,s)*devicePixelRatio);Wo(r.current,x,a.shape,v,M)});let u=o*i===1,h=u?void 0:Jc.value[n],b=yn.value.layer===t&&yn.value.image===n;return p("td",{children:p("div",{class:h?"map over-picture":"map",style:{height:`${s}px`,backgroundImage:h?`url("${h}")`:void 0},children:[p("canvas",{ref:r,"data-testid":"map","data-layer":a.name,"data-row":t,"data-image":n,role:"img","aria-label":`${a.name}, ${Hn(e,n)}`,tabIndex:b?0:-1,style:{opacity:u?1:We.value/100},onPointerMove:g=>qd(g,t,n),onPointerLeave:()=>{lt.value=null},onFocus:g=>Yd(g.currentTarget,t,n),onBlur:()=>{lt.value=null},onKeyDown:Kd}),u&&p(s1,{layer:a,row:t,image:n}),p(ep,{run:e,layer:t,image:n})]})})}function s1({layer:e,row:t,image:n}){let r=Tt.value,a=r.state==="here"?r.maps[t]?.[n]:void 0;return a===void 0?null:p("span",{class:"number",children:Bo(a,e.greatest,ke.value)})}function np({run:e,image:t}){let n=yt(null),r=e.picture?.shape??null,a=Hn(e,t);return Cn(()=>{n.current!==null&&r!==null&&At.value!==null&&pr(n.current,At.value,t,r[1],r[2])}),p("th",{scope:"col",class:"image",title:a,children:[r!==null&&p("div",{class:"map",style:{height:`${dn([r[1],r[2]],Ne.value)}px`},children:[p("canvas",{ref:n,role:"img","aria-label":`Image ${a}`}),p(f1,{run:e,image:t})]}),p("span",{class:"label",children:a})]})}function f1({run:e,image:t}){let n=lt.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:p("span",{class:"marker",style:is(n,r.shape,r.shape)})}function c1(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function u1(e,t){let[n,r]=za(t,ke.value);return(ur(e,ke.value)-n)/(r-n)}function rp({run:e,layer:t}){let{name:n,channels:r,greatest:a}=t,[o,i]=t.shape,s=e.entropies[n]?.[Nn.value]??null,c=at.value==="shared"?Eo.value:a,u=s===null||c===0?null:u1(s,c);return p("th",{scope:"row",class:"layer",children:[p("b",{class:"name",title:n,children:c1(n)}),p("span",{class:"quiet",children:[dr(r,"channel"),", ",o," \xD7 ",i]}),p("span",{class:"mean",children:[s===null?"no number":`${s.toFixed(2)} nats`,p("span",{class:"quiet",children:[" of ",a.toFixed(2)]})]}),u!==null&&p("span",{class:"share",title:"The mean on the colour bar",children:[p("i",{children:p("i",{style:{width:`${100*u}%`,background:kl(u)}})}),Math.round(100*u)," %"]})]})}var ap=6,d1=144;function op(){let e=yt(null),t=F.value,n=t?.images??0,r=Vc(t?.layers.map(c=>c.name)??[]);if(fn(()=>{let c=()=>{let h=e.current?.clientWidth??0;Ne.value=Bc(h-r-ap*n,n)};c();let u=new ResizeObserver(c);return e.current!==null&&u.observe(e.current),()=>u.disconnect()},[n,r]),fn(()=>{yn.value={layer:0,image:0},lt.value=null},[t?.name,n]),Cn(()=>{at.value,ke.value,Tt.value.state==="here"&&Pf()}),t===null)return null;if(t.epochs.length===0)return p("p",{class:"notice",children:["The run ",p("span",{class:"name",children:t.name})," has no heatmaps. The callback"," ",p("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let{state:a}=Tt.value,o=t.picture?.shape,i=o?dn([o[1],o[2]],Ne.value)>d1:!1,s=n*(Ne.value+ap)+r>(e.current?.clientWidth??1e9);return p("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[p("h2",{id:"heatmaps-title",children:[zo(ke.value),p("span",{class:"quiet",children:[p("span",{class:"name",children:Ue.value}),", ",it($n.value??-1)]})]}),a==="damaged"&&p("p",{class:"notice",role:"status",children:"The maps of this epoch are damaged, and cannot be shown."}),p("div",{ref:e,class:s?"scroller wide":"scroller",style:{"--column":`${Ne.value}px`,"--header":`${r}px`},children:p("table",{class:`grid ${a}${i?" tall":""}`,"data-testid":"grid","aria-busy":a==="loading",children:[p("thead",{children:p("tr",{children:[p("th",{class:"corner",scope:"col",children:[p("span",{children:"Layer"}),p("span",{class:"quiet",children:["mean of ",t.samples.toLocaleString("en")," ",t.samples===1?"sample":"samples"]})]}),Array.from({length:n},(c,u)=>p(np,{run:t,image:u},u))]})}),p("tbody",{children:t.layers.map((c,u)=>p("tr",{children:[p(rp,{run:t,layer:c}),Array.from({length:n},(h,b)=>p(tp,{run:t,layer:u,image:b},b))]},c.name))})]},t.name)})]})}var p1=[{name:"training",title:"Training",note:"with penalties"},{name:"validation",title:"Validation",note:"with penalties"},{name:"probe",title:"Probe",note:"no penalties"}];function ip(){let e=Fe.value,t=p1.filter(({name:n})=>e.some(({losses:r})=>r[n]!==void 0));return e.length===0?null:p("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[p("h2",{id:"losses-title",children:["Loss ",p("span",{class:"quiet",children:"against the epoch"})]}),p("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 % and by more than three times its noise."}),t.length===0?p("p",{class:"notice",children:["No losses. The callback ",p("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",p("code",{children:"fit"}),"."]}):p("div",{class:"multiples losses",children:t.map(({name:n,...r})=>p(h1,{name:n,...r},n))})]})}function h1({name:e,title:t,note:n}){let r=Fe.value,a=Le(()=>Xr(r,o=>o.losses[e]),[r,e]);return p(da,{title:t,note:n,curves:a,range:iu})}function ls(){let e=[...Ln.value===null?[]:[{run:Ln.value.name,message:m1(Ln.value.wasHere)}],...Ao.value,...(F.value?.problems??[]).map(t=>({run:Ue.value??"",message:t}))];return e.length===0?null:p("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[p("summary",{children:e.length===1?"One problem":`${e.length} problems`}),p("ul",{children:e.map(({run:t,message:n})=>p("li",{children:[p("b",{children:t})," ",n]},`${t} ${n}`))})]})}function m1(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}var b1=10;function g1(e,t){let n=ar.value.filter(r=>r!==e);Ut.value=t?[...n,e]:n}function v1(e){Ln.value=null,Ue.value=e}function lp(){let e=Ca(""),t=Ht.value??[],n=t.filter(({name:r})=>r.toLowerCase().includes(e.value.toLowerCase()));return p("section",{class:"panel","aria-labelledby":"runs-title",children:[p("h2",{id:"runs-title",children:"Runs"}),t.length>b1&&p("input",{type:"search",placeholder:"Filter","aria-label":"Filter the runs by name",value:e.value,onInput:r=>{e.value=r.currentTarget.value}}),p("div",{class:"run-heads","aria-hidden":"true",children:[p("span",{children:"in plots"}),p("span",{children:"maps"})]}),p("ul",{class:"runs","data-testid":"run-list",children:n.map(r=>p(y1,{run:r},r.name))})]})}function y1({run:{name:e,last_epoch:t}}){let n=Ue.value===e;return p("li",{class:n?"run in-view":"run",children:[p("label",{title:e,children:[p("input",{type:"checkbox",checked:ar.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>g1(e,r.currentTarget.checked)}),p(ua,{run:e}),p("span",{class:"name",children:e}),p("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),p("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>v1(e)})]})}function sp(){return Fe.value.length===0?null:p("section",{class:"sentences","aria-label":"Findings",children:Fe.value.map(({name:e,sentence:t,overfitting:n})=>p("p",{class:"sentence","data-testid":"sentence","data-run":e,children:[p("span",{class:"of-run",children:[p(ua,{run:e}),p("span",{class:"name",children:e})]}),p("span",{children:[t,n!==null&&p(Ce,{children:[" ",p("button",{type:"button",class:"link",onClick:()=>Jt(n.epoch),children:["Show epoch ",n.epoch]})]})]})]},e))})}var fp=je.paths.stepped?.({align:1}),_1=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function cp(){let e=Fe.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:p("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[p("h2",{id:"strengths-title",children:["Strengths of the penalties ",p("span",{class:"quiet",children:"against the epoch"})]}),p("div",{class:"multiples",children:t.map(n=>p(x1,{name:n},n))})]})}function x1({name:e}){let t=Fe.value,n=Le(()=>Xr(t,r=>r.strengths[e]),[t,e]);return p(da,{title:e,curves:n,height:96,range:_1,...fp===void 0?{}:{paths:fp}})}function dp(){let e=ht.value[0]??-1,t=ht.value.at(-1)??-1,n=F.value===null,r=n?"":it(oe.value),a=t>e?(oe.value-e)/(t-e):0;return p("header",{class:"timeline",children:[p("button",{type:"button",class:"play","aria-label":Kt.value?"Pause":"Play",title:Kt.value?"Pause (space)":"Play (space)",onClick:fl,children:p("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:p("path",{d:Kt.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),p(up,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),p(up,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),p("div",{class:"track",children:[p(w1,{first:e,last:t}),p("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:oe.value,style:{"--share":a},onInput:o=>Jt(o.currentTarget.valueAsNumber)})]}),p("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:oe.value,onChange:o=>{Jt(o.currentTarget.valueAsNumber),o.currentTarget.value=String(oe.value)}}),p("p",{class:"where",children:[p("output",{"data-testid":"epoch-label",children:r}),p("span",{class:"quiet",children:p(k1,{last:t})})]})]})}function up({label:e,path:t,steps:n}){return p("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>sl(n),children:p("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:p("path",{d:t})})})}function w1({first:e,last:t}){return p(Ce,{children:Fe.value.map(({name:n,overfitting:r})=>r===null||t<=e?null:p("button",{type:"button",class:"moment",style:{"--share":(r.epoch-e)/(t-e),color:zn(n).colour},title:`${n} begins to overfit at epoch ${r.epoch}`,"aria-label":`Go to epoch ${r.epoch}, where ${n} begins to overfit`,onClick:()=>Jt(r.epoch)},n))})}function k1({last:e}){let t=$n.value;return F.value!==null&&t!==null&&t!==oe.value?p("strong",{title:F.value.name,children:["This run has no maps of it: ",it(t)," is shown."]}):p(Ce,{children:oe.value>=e?p(Ce,{children:"the last; follows new ones"}):p(Ce,{children:["of ",e," ",p("button",{type:"button",class:"link",onClick:()=>Ia(e),children:"go to the last"})]})})}var pa=14;function pp(){let e=yt(null),t=lt.value;fn(()=>{let s=e.current;if(s===null||t===null)return;let{width:c,height:u}=s.getBoundingClientRect(),h=t.x+pa+c<innerWidth,b=t.y+pa+u<innerHeight;s.style.left=`${h?t.x+pa:Math.max(0,t.x-pa-c)}px`,s.style.top=`${b?t.y+pa:Math.max(0,t.y-pa-u)}px`});let n=Tt.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[a,o]=r.shape,i=n.maps[t.layer]?.[(t.image*a+t.row)*o+t.column];return i===void 0?null:p("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[p("b",{children:Gc(i,r.greatest,ke.value)}),p("span",{children:[r.name,", ",Hn(n.run,t.image),a*o>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function hp({onRetry:e}){return p(Ce,{children:[p(T1,{onRetry:e}),p(S1,{})]})}function S1(){return Ht.value===null?p("p",{class:"waiting",children:"Reading the runs \u2026"}):Ht.value.length===0?p("main",{class:"alone",children:[p(ls,{}),p(Bd,{})]}):p("div",{class:"page",children:[p("aside",{class:"sidebar","aria-label":"Runs and display",children:[p(lp,{}),p(au,{})]}),p("main",{class:"main",children:[p(dp,{}),F.value===null?p("p",{class:"waiting",children:"Reading the run \u2026"}):p(A1,{})]}),p(pp,{})]})}var M1=10;function A1(){let e=F.value?.images??0;return p("div",{class:"sections",children:[p(ls,{}),p(sp,{}),p("div",{class:e>M1?"overview":"overview beside",children:[p(op,{}),vn.value&&p("div",{class:"courses",children:[p(ip,{}),p(Gd,{})]})]}),vn.value&&p(Ce,{children:[p(Vd,{}),p(cp,{})]})]})}function T1({onRetry:e}){let t=zr.value??Gr.value;return t===null?null:p("div",{class:"trouble",role:"status",children:[p("span",{children:[t," Trying again every few seconds."]}),p("button",{type:"button",onClick:e,children:"Try now"})]})}function e_(){let e=document.createElement("style");e.textContent=[Zs,Zf,Xf,tc,ec,Qf].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",Wf();let t=zf();Ut.value=t.runs,Ue.value=t.inView,oe.value=t.epoch??-1,at.value=t.scale,ke.value=t.unit,We.value=t.opacity,Vf();let n=Of(t,Ff,Uf);Gf(),Kf(),Jf(),Js(p(hp,{onRetry:n}),document.body)}export{e_ as render};
