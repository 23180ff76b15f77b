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
var ae,Os,Li,Rn,Ri,fo,Hs,lo,Us,Ni,Ci,zp,_a=Symbol.for("pv"),co={},uo=[],Bp=/^m(i|n|o|s|text|space)$/,$i=Array.isArray,Di=uo.slice,Xn=Object.assign;function Qn(e){e&&e.parentNode&&e.remove()}function Fs(e,t,n){var r,a,o,i={},s=arguments.length;for(o in t)o=="key"?r=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:i[o]=t[o];return s>2&&(i.children=s>3?Di.call(arguments,2):n),ya(e,i,r,a,null)}function ya(e,t,n,r,a){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_a,__v:a||++Os,__i:-1,__u:0};return!a&&ae.vnode&&ae.vnode(o),o}function Re(e){return e.children}function Or(e,t){this.props=e,this.context=t,this.__g=0}function Cn(e,t){if(t==null)return e.__&&Cn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Cn(e)}function Gp(e){var t,n=e.__v,r=n.__e,a=[],o=[],i=e.__P;i&&((t=Xn({constructor:_a},n)).__v=n.__v+1,ae.vnode&&ae.vnode(t),Ii(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,a,r||Cn(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,qs(a,t,o),n.__=n.__e=null,t.__e!=r&&Vs(t))}function Vs(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Vs(e)}function Ds(e){(8&e.__g||(e.__g|=8,Rn.push(e),fo++))&&Ri==ae.debounceRendering||((Ri=ae.debounceRendering)||queueMicrotask)(zs)}function zs(){try{for(var e,t=1;Rn.length;)Rn.length>t&&Rn.sort(Hs),e=Rn.shift(),t=Rn.length,8&e.__g&&Gp(e)}finally{(fo=Rn.length)&&(Ri||queueMicrotask)(zs)}}function Bs(e,t,n,r,a,o,i,s,c,u,h){var b,g,v,x,M,A,R=r.__k||uo,w=t.length;for(c=Wp(n,t,R,c,w),b=0;b<w;b++)(v=n.__k[b])!=null&&(g=~v.__i&&R[v.__i]||co,v.__i=b,A=Ii(e,v,g,a,o,i,s,c,u,h),x=v.__e,(g.ref!=v.ref||8&g.__u)&&(g.ref&&Oi(g.ref,null,v,g),v.ref&&h.push(v.ref,v.__c||x,v)),M=M||x,4&v.__u?(c=Gs(v,c,e,!g.__v),g.__e&&(g.__e=null)):typeof v.type=="function"&&A!==void 0?c=A:x&&(c=x.nextSibling),v.__u&=-21);return n.__e=M,c}function Wp(e,t,n,r,a){var o,i,s,c,u,h,b,g,v,x=n.length,M=x,A=0,R=0,w=e.__k=Array(a);for(o=0;o<a;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[o]=ya(null,i):$i(i)?i=w[o]=ya(Re,{children:i}):i.constructor===_a&&i.__b?i=w[o]=ya(i.type,i.props,i.key,i.ref,i.__v):w[o]=i,c=o+A,i.__=e,i.__b=e.__b+1,s=null,~(u=i.__i=qp(i,n,c,M))&&(M--,(s=n[u])&&(s.__u|=2)),s&&s.__v?(i.__u|=16,u==c-1?A--:u==c+1?A++:u!=c&&(u>c?A--:A++,R=1)):(~u||(a>x?A--:a<x&&A++),typeof i.type!="function"&&(i.__u|=4))):w[o]=null;if(R){for(h=[],b=[],o=0;o<a;o++)if((i=w[o])&&16&i.__u){for(A=0,g=h.length;A<g;)h[v=A+g>>1]<i.__i?A=v+1:g=v;h[A]=i.__i,b[o]=A+1}for(A=h.length;o--;)b[o]&&(b[o]==A?A--:w[o].__u|=4)}if(M)for(o=0;o<x;o++)!(s=n[o])||2&s.__u||(s.__e==r&&(r=Cn(s)),Hi(s,s));return r}function Gs(e,t,n,r){var a,o,i,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=Gs(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=Cn(e))&&!t.parentNode&&(t=null),i=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(i!=s&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function qp(e,t,n,r){var a,o=e.key,i=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&o==null||c&&o==s.key&&i==s.type)return n;if(r>(c?1:0)){for(a=n-1;a>=0;a--)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a;for(a=n+1;a<t.length;a++)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a}return-1}function Is(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function io(e,t,n,r,a){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Is(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Is(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Ci[t]||(Ci[t]=Yp(t)),(e.__a||(e.__a={}))[t]=Ni,o=t!=(t=t.replace(Us,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Yp(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[lo]==null)t[lo]=Ni++;else if(t[lo]<this.__a[e])return;return n(ae.event?ae.event(t):t)}}}function Ii(e,t,n,r,a,o,i,s,c,u){var h,b,g,v,x,M,A,R,w,P,S,W,D,Y,G,Z,V,C,q=t.type;if(t.constructor!==_a)return null;128&n.__u&&(c=32&n.__u,h=n.__c.__z)&&(t.__u|=c,b=o=[],h.nodeType==8?s=so(h,o):o.push(h),s=o[0]||s),(h=ae.__b)&&h(t);e:if(typeof q=="function"){g=i.length;try{if(R=t.props,w=(h=q.prototype)&&h.render,P=(h=q.contextType)&&r[h.__c],S=h?P?P.props.value:h.__:r,(v=n.__c)?(t.__c=v,2&v.__g&&(v.__g|=1)):(w?t.__c=v=new q(R,S):(t.__c=v=new Or(R,S),v.constructor=q,v.render=Kp),P&&P.sub(v),v.state||(v.state={}),v.__n=r,v.__g|=8,v.__h=[],v.__k=[]),w&&(v.__s||(v.__s=v.state),q.getDerivedStateFromProps&&(v.__s==v.state&&(v.__s=Xn({},v.__s)),Xn(v.__s,q.getDerivedStateFromProps(R,v.__s)))),x=v.props,M=v.state,v.__v=t,n.__c){if(R!==x&&w&&!q.getDerivedStateFromProps&&v.componentWillReceiveProps&&v.componentWillReceiveProps(R,S),t.__v==n.__v&&!(8&v.__g)||!(4&v.__g)&&v.shouldComponentUpdate&&v.shouldComponentUpdate(R,v.__s,S)===!1){t.__v!=n.__v&&(v.props=R,v.state=v.__s,v.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(N){N&&(N.__=t)}),uo.push.apply(v.__h,v.__k),v.__k=[],v.__h.length&&i.push(v),s=Cn(n);break e}v.componentWillUpdate&&v.componentWillUpdate(R,v.__s,S),w&&v.componentDidUpdate&&v.__h.push(function(){v.componentDidUpdate(x,M,A)})}else w&&!q.getDerivedStateFromProps&&v.componentWillMount&&v.componentWillMount(),w&&v.componentDidMount&&v.__h.push(v.componentDidMount);v.context=S,v.props=R,v.__P=e,v.__g&=-5,W=ae.__r,D=w?25:0;do v.__g&=-9,W&&W(t),h=v.render(v.props,v.state=v.__s,v.context);while(8&v.__g&&++D<25);w&&(uo.push.apply(v.__h,v.__k),v.__k=[]),v.state=v.__s,v.getChildContext&&(r=Xn({},r,v.getChildContext())),w&&n.__c&&v.getSnapshotBeforeUpdate&&(A=v.getSnapshotBeforeUpdate(x,M)),Y=h&&h.type===Re&&h.key==null?h.props.children:h,R.__P&&(h=s,a=(e=R.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&Hi(N,N)}),n.__k=null),s=n.__k?Cn(n,0):null),s=Bs(e,$i(Y)?Y:[Y],t,n,r,a,o,i,s,c,u),R.__P&&(t.__e=null,s=h),t.__u&=-161,b&&b.some(Qn),v.__h.length&&i.push(v),1&v.__g&&(v.__g&=-4)}catch(N){if(i.length=g,t.__v=null,c||o)if(N&&N.then){if(t.__u|=128|c,o){for(~(V=o.indexOf(s||void 0))||(V=o.length);(C=o[V-1])&&C.nodeType==8;)V--;for(;V<o.length;V++)if(C=o[V])if(o[V]=null,G){if(C==Z)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(Z=so(G=C))}}if(!G){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;G=s}(h=so(G=t.__c.__z||(t.__c.__z=G)))?(t.__e=G,s=h):t.__e=s,s=s&&s.nextSibling}else o&&o.some(Qn);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),N&&N.then||Ws(t),ae.__e(N,t,n)}}else s=t.__e=jp(n.__e,t,n,r,a,o,i,c,u,e);return(h=ae.diffed)&&h(t),s}function so(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Ws(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ws))}function qs(e,t,n){for(var r=0;r<n.length;)Oi(n[r++],n[r++],n[r++]);ae.__c&&ae.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){ae.__e(o,a.__v)}})}function jp(e,t,n,r,a,o,i,s,c,u){var h,b,g,v,x,M,A,R,w=n.props||co,P=t.props,S=t.type;if(S=="svg"?a="http://www.w3.org/2000/svg":S=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(h=0;h<o.length;h++)if((x=o[h])&&(S?x.localName==S:x.nodeType==3)){e=x,o[h]=null;break}}if(!e){if(R=u.ownerDocument||document,!S)return R.createTextNode(P);e=R.createElementNS(a,S,P.is?P:u),s&&(ae.__m&&ae.__m(t,o),s=!1),o=null}if(S){if(u=S=="template"&&e.content||e,o=S=="textarea"&&P.defaultValue!=null?null:o&&Di.call(u.childNodes),!s&&o)for(w={},h=0;h<e.attributes.length;h++)w[(x=e.attributes[h]).name]=x.value;for(h in w)x=w[h],h=="dangerouslySetInnerHTML"?g=x:h=="children"||h in P||h=="value"&&"defaultValue"in P||h=="checked"&&"defaultChecked"in P||io(e,h,null,x,a);for(h in P)x=P[h],h=="children"?v=x:h=="dangerouslySetInnerHTML"?b=x:h=="value"?M=x:h=="checked"?A=x:s&&typeof x!="function"||w[h]===x||io(e,h,x,w[h],a);b?(s||g&&(b.__html==g.__html||b.__html==e.innerHTML)||(e.innerHTML=b.__html),t.__k=[]):(g&&(e.textContent=""),(S=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Bp.test(S))&&(a="http://www.w3.org/1999/xhtml"),Bs(u,$i(v)?v:[v],t,n,r,a,o,i,o?o[0]:n.__k&&Cn(n,0),s,c),o&&o.some(Qn)),s&&S!="textarea"||(h="value",S=="progress"&&M==null?e.removeAttribute(h):M==null||M===e[h]&&(S!="progress"||M)||io(e,h,M,w[h],a),h="checked",A!=null&&A!=e[h]&&io(e,h,A,w[h],a))}else w===P||s&&e.data==P||(e.data=P);return e}function Oi(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){ae.__e(a,n)}}function Hi(e,t,n){var r,a,o,i;if(ae.unmount&&ae.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Oi(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){ae.__e(s,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Hi(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(a=so(r,o=[]))&&(r==e.__e&&o.some(Qn),Qn(a),Qn(r)),n||Qn(e.__e),e.__e=e.__c=e.__=null}function Kp(e,t,n){return this.constructor(e,n)}function Ys(e,t){var n,r,a,o;ae.__&&ae.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=ya(Re,{children:[e]}),a=[],o=[],Ii(t,t.__k,r||co,co,t.namespaceURI,r?null:t.firstChild?Di.call(t.childNodes):null,a,r?r.__e:t.firstChild,n,o),qs(a,t.__k,o),t.__k.props.children=null}ae={__e:function(e,t,n,r){for(var a,o,i;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(s){e=s}}throw fo=0,e}},Os=0,Li=function(e){return e!=null&&e.constructor===_a},Or.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Xn({},this.state)),typeof e=="function"&&(e=e(Xn({},n),this.props)),e&&(Xn(n,e),this.__v&&(t&&this.__k.push(t),Ds(this)))},Or.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ds(this))},Or.prototype.render=Re,Rn=[],fo=0,Hs=function(e,t){return e.__v.__b-t.__v.__b},lo=Symbol(),Us=/(PointerCapture)$|Capture$/i,Ni=0,Ci={},zp=0;var js='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var wa,ut,Ui,Ks,Zp=Object.is,Fi=0,af=[],Vi=[],Ie=ae,Js=Ie.__b,Zs=Ie.__r,Qs=Ie.diffed,Xs=Ie.__c,ef=Ie.unmount,tf=Ie.__;function Bi(e,t){Ie.__h&&Ie.__h(ut,e,Fi||t),Fi=0;var n=ut.__H||(ut.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function of(e,t){var n=Bi(wa++,3);!Ie.__s&&Gi(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,ut.__H.__h.push(n))}function fn(e,t){var n=Bi(wa++,4);!Ie.__s&&Gi(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,ut.__h.push(n))}function vt(e){return Fi=5,$e(function(){return{current:e}},[])}function $e(e,t){var n=Bi(wa++,7);return Gi(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Qp(){var e;do{for(;e=Vi.shift();)try{xa(e)}catch(n){Ie.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=af.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(xa),t.__h.some(zi),t.__h=[]}catch(n){t.__h=[],Ie.__e(n,e.__v)}}}while(Vi.length)}Ie.__b=function(e){ut=null,Js&&Js(e)},Ie.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),tf&&tf(e,t)},Ie.__r=function(e){Zs&&Zs(e),wa=0;var t=(ut=e.__c).__H;t&&(Ui==ut?ut.__h=[]:(t.__h.some(xa),t.__h.some(zi),wa=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ui=ut},Ie.diffed=function(e){Qs&&Qs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&rf(af.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ui=ut=null},Ie.__c=function(e,t){t.some(function(n){try{n.__h.some(xa),n.__h=n.__h.filter(function(r){return!r.__||zi(r)})}catch(r){n.__h=[function(){throw r}]}}),Xs&&Xs(e,t)},Ie.unmount=function(e){ef&&ef(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,rf(Vi.push(a))}else xa(a)}catch(o){t=o}}),r.__H=void 0,t&&Ie.__e(t,r.__v))};var nf=typeof requestAnimationFrame=="function";function Xp(e){var t,n=function(){clearTimeout(r),nf&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);nf&&(t=requestAnimationFrame(n))}function rf(e){e!=1&&Ks==Ie.requestAnimationFrame||((Ks=Ie.requestAnimationFrame)||Xp)(Qp)}function xa(e){var t=ut,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),ut=t}function zi(e){var t=ut;e.__c=e.__(),ut=t}function Gi(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Zp(n,e[r])})}var e0=Symbol.for("preact-signals");function bo(){if(vn>1)vn--;else{var e,t=!1;for((function(){var a=ho;for(ho=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var i=o.t;i!==void 0;i=i.x)i.i===a.i&&(i.i=o.i);a=a.o}})();Sa!==void 0;){var n=Sa;for(Sa=void 0,po++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&sf(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=r}}if(po=0,vn--,t)throw e}}function Ot(e){if(vn>0)return e();Wi=++t0,vn++;try{return e()}finally{bo()}}var ka,Te=void 0;function Ma(e){var t=Te,n=ka;Te=void 0,ka=void 0;try{return e()}finally{Te=t,ka=n}}var Sa=void 0,vn=0,po=0,t0=0,Wi=0,ho=void 0,mo=0;function lf(e){if(Te!==void 0){var t=e.n;if(t===void 0||t.t!==Te)return t={i:0,S:e,p:Te.s,n:void 0,t:Te,e:void 0,x:void 0,r:t},Te.s!==void 0&&(Te.s.n=t),Te.s=t,e.n=t,32&Te.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Te.s,t.n=void 0,Te.s.n=t,Te.s=t),t}}function Be(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Be.prototype.brand=e0;Be.prototype.h=function(){return!0};Be.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ma(function(){var r;(r=t.W)==null||r.call(t)}))};Be.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Ma(function(){var a;(a=t.Z)==null||a.call(t)}))}};Be.prototype.subscribe=function(e){var t=this;return He(function(){var n=t.value;Ma(function(){return e(n)})},{name:"sub"})};Be.prototype.valueOf=function(){return this.value};Be.prototype.toString=function(){return this.value+""};Be.prototype.toJSON=function(){return this.value};Be.prototype.peek=function(){var e=this;return Ma(function(){return e.value})};Object.defineProperty(Be.prototype,"value",{get:function(){var e=lf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(po>100)throw new Error("Cycle detected");(function(n){vn!==0&&po===0&&n.l!==Wi&&(n.l=Wi,ho={S:n,v:n.v,i:n.i,o:ho})})(this),this.v=e,this.i++,mo++,vn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{bo()}}}});function de(e,t){return new Be(e,t)}function sf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ff(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function cf(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function er(e,t){Be.call(this,void 0,t),this.x=e,this.s=void 0,this.g=mo-1,this.f=4}er.prototype=new Be;er.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===mo))return!0;if(this.g=mo,this.f|=1,this.i>0&&!sf(this))return this.f&=-2,!0;var e=Te;try{ff(this),Te=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Te=e,cf(this),this.f&=-2,!0};er.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Be.prototype.S.call(this,e)};er.prototype.U=function(e){if(this.t!==void 0&&(Be.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};er.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(er.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=lf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function Pe(e,t){return new er(e,t)}function uf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){vn++;var n=Te;Te=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,qi(e),r}finally{Te=n,bo()}}}function qi(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,uf(e)}function n0(e){if(Te!==this)throw new Error("Out-of-order effect");cf(this),Te=e,this.f&=-2;try{8&this.f&&qi(this)}finally{bo()}}function Hr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ka&&ka.push(this)}Hr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Hr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,uf(this),ff(this),vn++;var e=Te;return Te=this,n0.bind(this,e)};Hr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Sa,Sa=this)};Hr.prototype.d=function(){this.f|=8,1&this.f||qi(this)};Hr.prototype.dispose=function(){this.d()};function He(e,t){var n=new Hr(e,t);try{n.c()}catch(a){throw n.d(),a}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Yi,Ta,go,r0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,df=[],pf=[];He(function(){Yi=this.N})();function Ur(e,t){ae[e]=t.bind(null,ae[e]||function(){})}function Aa(e){if(go){var t=go;go=void 0,t()}go=e&&e.S()}function hf(e){var t=this,n=e.data,r=Pa(n);r.name="ReactiveDom",r.value=n;var a=$e(function(){for(var s=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var u=Pe(function(){var v=r.value.value;return v===0?0:v===!0?"":v||""}),h=Pe(function(){return!Array.isArray(u.value)&&!Li(u.value)}),b=He(function(){if(this.N=mf,h.value){var v=u.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=v)}}),g=t.__$u.d;return t.__$u.d=function(){b(),g.call(this)},[h,u]},[]),o=a[0],i=a[1];return o.value?i.peek():i.value}hf.displayName="ReactiveTextNode";Object.defineProperties(Be.prototype,{constructor:{configurable:!0,value:Fs(Re,null).constructor},type:{configurable:!0,value:hf},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Ur("__b",function(e,t){if(Aa(),Ta=void 0,typeof t.type=="string"){var n,r=t.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof Be&&(n||(t.__np=n={}),n[a]=o,r[a]=o.peek())}}e(t)});Ur("__r",function(e,t){if(e(t),t.type!==Re){Aa();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(a,o){var i;return He(function(){i=this},{name:o}),i.c=a,i})((function(a){return function(){var o;r0&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ta=r,Aa(n)}});Ur("__e",function(e,t,n,r){Aa(),Ta=void 0,e(t,n,r)});Ur("diffed",function(e,t){Aa(),Ta=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,a=t.props,o=n.U;if(o)for(var i in o){var s=o[i];s===void 0||r&&i in r||(s.d(),o[i]=void 0)}if(r){o||(o={},n.U=o);for(var c in r){var u=o[c],h=r[c];u===void 0?(u=a0(n,c,h,a),o[c]=u):u.o(h,a)}}}e(t)});function a0(e,t,n,r){var a=t in e&&e.ownerSVGElement===void 0,o=de(n);return{o:function(i,s){o.value=i,r=s},d:He(function(){this.N=mf;var i=o.value.value;r[t]!==i&&(r[t]=i,a?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Ur("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var i=t.__np;if(i){var s=t.props;for(var c in i)s[c]=i[c]}t.__np=void 0}else{var u=t.__c;if(u){u.__$f|=8;var h=u.__$u;h&&(u.__$u=void 0,h.d())}}e(t)});Ur("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Or.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function Pa(e,t){return $e(function(){return de(e,t)},[])}var o0=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},i0=function(e){queueMicrotask(function(){queueMicrotask(e)})};function l0(){Ot(function(){for(var e;e=df.shift();)Yi.call(e)})}function s0(){df.push(this)===1&&(ae.requestAnimationFrame||o0)(l0)}function f0(){Ot(function(){for(var e;e=pf.shift();)Yi.call(e)})}function mf(){pf.push(this)===1&&(ae.requestAnimationFrame||i0)(f0)}function Ln(e,t){var n=vt(e);n.current=e;var r=Ta;of(function(){return He(function(){if(this.N=s0,!(r&&8&r.__$f))return n.current()},t)},[])}var ji=8,gf=8;function vf(e){if(e.byteLength<ji)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),a=ji+gf*r;if(e.byteLength<a)throw new Error("The server's answer is cut short.");let o=[];for(let i=ji;o.length<r;i+=gf){let s=t.getUint32(i+4,!0);if(a+s>e.byteLength)throw new Error("The server's answer is cut short.");let c=new Uint8Array(e.slice(a,a+s));o.push({epoch:t.getInt32(i,!0),bytes:c}),a+=s}return o}function vo(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function yf(e,t,n){let r=0;return t.map(({shape:[a,o]})=>{let i=r+n*a*o,s=e.subarray(r,i);return r=i,s})}var Ea=class extends Error{};async function yo(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([i,s])=>[i,String(s)])),a=r.size>0?`?${r}`:"",o=await fetch(`./${e}${a}`,{signal:n??null});if(!o.ok)throw new Ea(await c0(o));return o}async function c0(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function _f(){return(await yo("runs",{})).json()}async function xf(e){return(await yo("run",{run:e})).json()}async function wf(e){return new Uint8Array(await(await yo("images",{run:e})).arrayBuffer())}async function Ki(e,t,n,r,a){let o=await yo(e,{run:t,first:n,last:r},a);return vf(await o.arrayBuffer())}function Ra(e,t){let n=0,r=e.length-1;for(;n<r;){let a=n+r+1>>1;e[a]<=t?n=a:r=a-1}return e.length===0?-1:n}function _o(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function Ji(e,t,n){let r=Ra(e,t);if(r<0)return t;let a=n<0&&e[r]<t?1:0,o=Math.min(e.length-1,Math.max(0,r+n+a));return e[o]}function yt(e){return e<0?"before training":`epoch ${e}`}var xo=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:a}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=a}}};function kf(e,t,n,r,a){let o=Math.max(0,t-a),i=Math.min(e.length-1,t+a);for(let s=0;s<=Math.max(t-o,i-t);s++)for(let c of[t+s,t-s]){if(c<o||c>i||!n(c))continue;let u=c<t?-1:1,h=c;for(let b=1;b<r;b++){let g=h+u;if(g<o||g>i||!n(g))break;h=g}return[e[Math.min(c,h)],e[Math.max(c,h)]]}return null}var Ca="epoch-asked",u0=500,d0=1e3,yn=de(!1),wo=new Promise(e=>{let t=yn.subscribe(n=>{n&&e()});setTimeout(()=>{yn.value=!0,t()},d0)});function Mf(){performance.clearMarks(Ca),performance.mark(Ca)}var Sf=!0;function Af(){requestAnimationFrame(()=>setTimeout(()=>{Sf&&(Sf=!1,performance.measure("first-paint",{start:0}),yn.value=!0),performance.getEntriesByName(Ca).length>0&&(performance.getEntriesByName("repaint").length>=u0&&performance.clearMeasures("repaint"),performance.measure("repaint",Ca),performance.clearMarks(Ca))}))}var p0=8*2**20,La=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new xo(n)}kind;cacheBytes;onTrouble;arrivals=de(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(Zi(t,n))}fetchEarly(t,n){let r=Ki(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(Zi(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(p0/n)),a=Math.max(1,Math.floor(this.cacheBytes/4/n)),o=kf(t.epochs,t.centre,this.isMissing,r,a);o!==null&&(this.background=new AbortController,this.fetch(t,...o,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:a}=this;return this.early=null,a?.run===t&&a.epoch===n&&a.epoch===r?a.frames:null}async fetch(t,n,r,a,o){try{let i=await this.takeEarly(t.run,n,r)??await Ki(this.kind,t.run,n,r,a.signal),s=new Map(i.map(({epoch:c,bytes:u})=>[c,u]));t.epochs.forEach((c,u)=>{if(c<n||c>r)return;let h=s.get(c)??new Uint8Array,b=h.byteLength===t.bytesPerEpoch;this.cache.set(Zi(t,u),b?h:new Uint8Array)})}catch(i){o(),a.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}o(),this.arrivals.value++,this.fetchInView(),await wo,this.fetchRest()}};function Zi({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}var Pf="keras_regs",tr={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",opacity:100};function h0(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function m0(e){return e===""?[]:e.split(",").map(Ef)}function Ef(e){try{return decodeURIComponent(e)}catch{return e}}function Qi(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),Ef(t.slice(n+1))]})}function Xi(e){return Qi(e)[0]?.[0]===Pf}function Tf(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function el(e){let t=new Map(Qi(e).map(([a,o])=>[a,o??""])),n=Tf(t.get("epoch")),r=Tf(t.get("opacity"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?m0(t.get("runs")):null,inView:t.get("view")||null,scale:t.get("scale")==="shared"?"shared":"layer",unit:t.get("unit")==="perplexity"?"perplexity":"entropy",opacity:r===null?100:Math.min(100,Math.max(0,r))}}function Rf(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",h0(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==tr.scale&&n.set("scale",e.scale),e.unit!==tr.unit&&n.set("unit",e.unit),e.opacity!==tr.opacity&&n.set("opacity",String(e.opacity));let r=["epoch","runs","view","scale","unit","opacity"],o=[...Qi(t).filter(([i,s])=>s!==null&&!r.includes(i)).map(([i,s])=>[i,s]),...n];return`#${[Pf,...o.map(([i,s])=>`${i}=${encodeURIComponent(s)}`)].join("&")}`}var Ht=de(null),ko=de([]),jt=de(new Map),At=de(null),Fr=de(null),Vr=de(null),Nn=de(null),So=de([]),Ut=de(null),Ue=de(null),oe=de(-1),dt=de(tr.scale),De=de(tr.unit),rt=de(tr.opacity),Kt=de(!1),nr=Pe(()=>Ut.value??So.value),F=Pe(()=>jt.value.get(Ue.value??"")??null),Ge=Pe(()=>nr.value.flatMap(e=>jt.value.get(e)??[])),pt=Pe(()=>{let e=F.value===null?[]:[F.value];return _o([...e,...Ge.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),$n=Pe(()=>F.value===null?-1:Ra(F.value.epochs,oe.value)),Dn=Pe(()=>F.value?.epochs[$n.value]??null),Cf=Pe(()=>Math.max(0,...F.value?.layers.map(e=>e.greatest)??[])),ot=de(null),_n=de({layer:0,image:0}),Ce=de(96),In=de(!1);function Lf(e,t,n){let r=n.filter(({name:s})=>!t.includes(s));r.sort((s,c)=>s.updated-c.updated);let a=n.map(({name:s})=>s),i=[...e.filter(s=>a.includes(s)),...r.map(({name:s})=>s)].slice(-8);return a.filter(s=>i.includes(s))}var b0=5e3;function nl(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function tl(e){return e instanceof Ea?e.message:"TensorBoard does not answer."}function $f(e,t,n){let r=e.epoch,a,o=new Map;async function i(){if(clearTimeout(a),!nl())try{let b=await _f();g0(b.runs)&&s(e.epoch),ko.value=b.problems,await c(),Fr.value=null,t()}catch(b){Fr.value=tl(b)}clearTimeout(a),a=setTimeout(i,b0)}function s(b){let g=Ht.value?.find(({name:x})=>x===Ue.value),v=g?.has_maps?g.last_epoch:null;g&&v!==null&&(b??v)===v&&n(g.name,v)}async function c(){let b=Ue.value;b!==null&&(await u(b),await wo);let v=(await Promise.allSettled(nr.value.filter(x=>x!==b).map(u))).find(x=>x.status==="rejected");if(v!==void 0)throw v.reason}function u(b){let g=Ht.peek()?.find(x=>x.name===b)?.stamp;if(g===void 0||jt.peek().get(b)?.stamp===g)return Promise.resolve();let v=o.get(b)??h(b).finally(()=>o.delete(b));return o.set(b,v),v}async function h(b){let g=await xf(b);Ot(()=>{r=v0(g,r),jt.value=new Map(jt.value).set(b,g)})}return i(),He(()=>{let b=[Ue.value,...nr.value];Ht.value!==null&&b.some(g=>g!==null&&!jt.peek().has(g))&&c().catch(g=>{Fr.value=tl(g)})}),document.addEventListener("visibilitychange",()=>{document.hidden||i()}),i}function g0(e){let t=e.map(o=>o.name),n=[...e].sort((o,i)=>i.updated-o.updated)[0],r=Ht.value===null,a=Ht.value?.map(o=>o.name)??[];return Ot(()=>{Ht.value=e,jt.value=new Map([...jt.value].filter(([i])=>t.includes(i))),So.value=Lf(So.value,a,e),t.length>0&&Ut.value?.length&&!Ut.value.some(i=>t.includes(i))&&(Ut.value=null);let o=Ue.value;(o===null||!t.includes(o))&&(Nn.value=o===null?null:{name:o,wasHere:a.includes(o)},Ue.value=n?.name??null)}),r}function v0(e,t){if(e.name!==Ue.value)return t;let n=Nf(e),r=jt.value.get(e.name);return r===void 0?t===null&&jt.value.size===0&&(oe.value=n):oe.value>=Nf(r)&&(oe.value=Math.max(oe.value,n)),null}function Nf(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function Mo(e){Vr.value=tl(e)}var Df=2**20,zr=new La("maps",256*Df,Mo),Na=new La("correlations",64*Df,Mo),rl=Pe(()=>F.value===null||$n.value<0?null:{run:F.value.name,epochs:F.value.epochs,sessions:F.value.sessions,bytesPerEpoch:F.value.bytes_per_epoch,centre:$n.value}),al=Pe(()=>{let e=F.value?.correlations;return!F.value||!e||e.epochs.length===0?null:{run:F.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:Ra(e.epochs,oe.peek())}}),Tt=Pe(()=>{zr.arrivals.value;let e=rl.value,t=e===null?void 0:zr.get(e,e.centre);if(t===void 0||F.value===null)return{state:"loading"};if(t.byteLength===0)return{state:"damaged"};let{layers:n,images:r}=F.value;return{state:"here",run:F.value,maps:yf(t,n,r)}}),If=Pe(()=>{Na.arrivals.value;let e=al.value;return(e?.epochs??[]).map((t,n)=>{let r=Na.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function Of(e,t){zr.fetchEarly(e,t)}function Hf(){zr.want(rl.value),Na.want(yn.value?al.value:null)}function Uf(){He(()=>zr.want(rl.value)),He(()=>Na.want(yn.value?al.value:null)),He(()=>{zr.arrivals.value+Na.arrivals.value>0&&(Vr.value=null)});let e=new Promise(n=>{He(()=>{Tt.value.state!=="loading"&&n()})}),t=Pe(()=>F.value?.picture?.shape?JSON.stringify([F.value.name,F.value.picture]):null);He(()=>{let n=t.value;At.value=null,n!==null&&e.then(()=>wf(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(At.value=r)}).catch(Mo)})}function Ff(){try{return parent.location.hash,parent}catch{return window}}function Vf(){return el(Ff().location.hash)}function y0(e){Ot(()=>{e.runs!==null&&(Ut.value=e.runs),e.inView!==null&&(Ue.value=e.inView),e.epoch!==null&&(oe.value=e.epoch),dt.value=e.scale,De.value=e.unit,rt.value=e.opacity})}function zf(){let e=Ff(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,Xi(t)&&y0(el(t))});let n;function r(a){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?_0(e,a):r(a),t=e.location.hash},250)}He(()=>{if(F.value===null)return;let a={epoch:oe.value,runs:Ut.value,inView:Ue.value,scale:dt.value,unit:De.value,opacity:rt.value};r(a)})}function _0(e,t){let{hash:n}=e.location,r=Rf(t,n);if(r!==n&&(n===""||Xi(n))){let{pathname:a,search:o}=e.location;e.history.replaceState(e.history.state,"",a+o+r)}}function x0(){try{return parent===window?null:parent.document.body}catch{return null}}function Bf(){let e=x0(),t=()=>{In.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=In.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function rr(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Gf(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var w0=15e3,k0=80,Wf=600;function $a(e){let t=pt.value[0],n=pt.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(Mf(),oe.value=Math.min(n,Math.max(t,Math.round(e))))}function Jt(e){Ot(()=>{Kt.value=!1,$a(e)})}function ol(e){Jt(Ji(pt.value,oe.value,e))}function il(){Ot(()=>{!Kt.value&&oe.value>=(pt.value.at(-1)??-1)&&$a(pt.value[0]??-1),Kt.value=!Kt.value})}function Yf(){He(()=>{if(!Kt.value)return;let e=w0/Math.max(1,pt.value.length),t=Gf()?Wf:Math.min(Wf,Math.max(k0,e)),n=setInterval(()=>{if(nl()||Tt.peek().state==="loading")return;let r=Ji(pt.peek(),oe.peek(),1);r===oe.peek()?Kt.value=!1:$a(r)},t);return()=>clearInterval(n)})}var qf={ArrowLeft:-1,ArrowRight:1};function S0(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function M0(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function jf(){M0(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||S0(e.target,t))){if(t in qf)ol(qf[t]*(e.shiftKey?10:1));else if(t==="Home")Jt(pt.value[0]??-1);else if(t==="End")Jt(pt.value.at(-1)??-1);else if(t===" ")il();else return;e.preventDefault()}})}var Kf=`:root {
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
`;var Jf=`.multiples {
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
`;var Zf=`button,
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
`;var Qf=`.heatmaps {
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
`;var Xf=`.timeline {
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
`;var C0=["run","epoch","quantity","layer","value","unit"];function L0(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function N0(e){let t=[],n=(r,a,o,i,s)=>{o.forEach((c,u)=>{let h=i[u];t.push([e.name,c,r,a,h??"",s])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,a]of Object.entries(e.losses))n(r==="penalty"?"penalty":`${r} loss`,"",e.epochs,a,"");for(let[r,a]of Object.entries(e.strengths)){let o=r.lastIndexOf("/");n(`${r.slice(o+1)} strength`,r.slice(0,Math.max(0,o)),e.epochs,a,"")}for(let[r,a]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],a,"");return t}function ec(e){return`${[C0,...e.flatMap(N0)].map(n=>n.map(L0).join(",")).join(`\r
`)}\r
`}function qr(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Oa(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Hn(){}var lr=.7,Wr=1/lr,Br="\\s*([+-]?\\d+)\\s*",Da="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",cn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",$0=/^#([0-9a-f]{3,8})$/,D0=new RegExp(`^rgb\\(${Br},${Br},${Br}\\)$`),I0=new RegExp(`^rgb\\(${cn},${cn},${cn}\\)$`),O0=new RegExp(`^rgba\\(${Br},${Br},${Br},${Da}\\)$`),H0=new RegExp(`^rgba\\(${cn},${cn},${cn},${Da}\\)$`),U0=new RegExp(`^hsl\\(${Da},${cn},${cn}\\)$`),F0=new RegExp(`^hsla\\(${Da},${cn},${cn},${Da}\\)$`),tc={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};qr(Hn,Ro,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:nc,formatHex:nc,formatHex8:V0,formatHsl:z0,formatRgb:rc,toString:rc});function nc(){return this.rgb().formatHex()}function V0(){return this.rgb().formatHex8()}function z0(){return dc(this).formatHsl()}function rc(){return this.rgb().formatRgb()}function Ro(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=$0.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?ac(t):n===3?new et(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Ao(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Ao(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=D0.exec(e))?new et(t[1],t[2],t[3],1):(t=I0.exec(e))?new et(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=O0.exec(e))?Ao(t[1],t[2],t[3],t[4]):(t=H0.exec(e))?Ao(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=U0.exec(e))?lc(t[1],t[2]/100,t[3]/100,1):(t=F0.exec(e))?lc(t[1],t[2]/100,t[3]/100,t[4]):tc.hasOwnProperty(e)?ac(tc[e]):e==="transparent"?new et(NaN,NaN,NaN,0):null}function ac(e){return new et(e>>16&255,e>>8&255,e&255,1)}function Ao(e,t,n,r){return r<=0&&(e=t=n=NaN),new et(e,t,n,r)}function dl(e){return e instanceof Hn||(e=Ro(e)),e?(e=e.rgb(),new et(e.r,e.g,e.b,e.opacity)):new et}function sr(e,t,n,r){return arguments.length===1?dl(e):new et(e,t,n,r??1)}function et(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}qr(et,sr,Oa(Hn,{brighter(e){return e=e==null?Wr:Math.pow(Wr,e),new et(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?lr:Math.pow(lr,e),new et(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new et(or(this.r),or(this.g),or(this.b),Po(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:oc,formatHex:oc,formatHex8:B0,formatRgb:ic,toString:ic}));function oc(){return`#${ar(this.r)}${ar(this.g)}${ar(this.b)}`}function B0(){return`#${ar(this.r)}${ar(this.g)}${ar(this.b)}${ar((isNaN(this.opacity)?1:this.opacity)*255)}`}function ic(){let e=Po(this.opacity);return`${e===1?"rgb(":"rgba("}${or(this.r)}, ${or(this.g)}, ${or(this.b)}${e===1?")":`, ${e})`}`}function Po(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function or(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function ar(e){return e=or(e),(e<16?"0":"")+e.toString(16)}function lc(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Zt(e,t,n,r)}function dc(e){if(e instanceof Zt)return new Zt(e.h,e.s,e.l,e.opacity);if(e instanceof Hn||(e=Ro(e)),!e)return new Zt;if(e instanceof Zt)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,a=Math.min(t,n,r),o=Math.max(t,n,r),i=NaN,s=o-a,c=(o+a)/2;return s?(t===o?i=(n-r)/s+(n<r)*6:n===o?i=(r-t)/s+2:i=(t-n)/s+4,s/=c<.5?o+a:2-o-a,i*=60):s=c>0&&c<1?0:i,new Zt(i,s,c,e.opacity)}function Co(e,t,n,r){return arguments.length===1?dc(e):new Zt(e,t,n,r??1)}function Zt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}qr(Zt,Co,Oa(Hn,{brighter(e){return e=e==null?Wr:Math.pow(Wr,e),new Zt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?lr:Math.pow(lr,e),new Zt(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,a=2*n-r;return new et(ll(e>=240?e-240:e+120,a,r),ll(e,a,r),ll(e<120?e+240:e-120,a,r),this.opacity)},clamp(){return new Zt(sc(this.h),To(this.s),To(this.l),Po(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Po(this.opacity);return`${e===1?"hsl(":"hsla("}${sc(this.h)}, ${To(this.s)*100}%, ${To(this.l)*100}%${e===1?")":`, ${e})`}`}}));function sc(e){return e=(e||0)%360,e<0?e+360:e}function To(e){return Math.max(0,Math.min(1,e||0))}function ll(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var pc=Math.PI/180,hc=180/Math.PI,Eo=18,mc=.96422,bc=1,gc=.82521,vc=4/29,Gr=6/29,yc=3*Gr*Gr,G0=Gr*Gr*Gr;function _c(e){if(e instanceof un)return new un(e.l,e.a,e.b,e.opacity);if(e instanceof xn)return wc(e);e instanceof et||(e=dl(e));var t=ul(e.r),n=ul(e.g),r=ul(e.b),a=sl((.2225045*t+.7168786*n+.0606169*r)/bc),o,i;return t===n&&n===r?o=i=a:(o=sl((.4360747*t+.3850649*n+.1430804*r)/mc),i=sl((.0139322*t+.0971045*n+.7141733*r)/gc)),new un(116*a-16,500*(o-a),200*(a-i),e.opacity)}function xc(e,t,n,r){return arguments.length===1?_c(e):new un(e,t,n,r??1)}function un(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}qr(un,xc,Oa(Hn,{brighter(e){return new un(this.l+Eo*(e??1),this.a,this.b,this.opacity)},darker(e){return new un(this.l-Eo*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=mc*fl(t),e=bc*fl(e),n=gc*fl(n),new et(cl(3.1338561*t-1.6168667*e-.4906146*n),cl(-.9787684*t+1.9161415*e+.033454*n),cl(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function sl(e){return e>G0?Math.pow(e,1/3):e/yc+vc}function fl(e){return e>Gr?e*e*e:yc*(e-vc)}function cl(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function ul(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function W0(e){if(e instanceof xn)return new xn(e.h,e.c,e.l,e.opacity);if(e instanceof un||(e=_c(e)),e.a===0&&e.b===0)return new xn(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*hc;return new xn(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Lo(e,t,n,r){return arguments.length===1?W0(e):new xn(e,t,n,r??1)}function xn(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function wc(e){if(isNaN(e.h))return new un(e.l,0,0,e.opacity);var t=e.h*pc;return new un(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}qr(xn,Lo,Oa(Hn,{brighter(e){return new xn(this.h,this.c,this.l+Eo*(e??1),this.opacity)},darker(e){return new xn(this.h,this.c,this.l-Eo*(e??1),this.opacity)},rgb(){return wc(this).rgb()}}));var kc=-.14861,pl=1.78277,hl=-.29227,No=-.90649,Ia=1.97294,fc=Ia*No,cc=Ia*pl,uc=pl*hl-No*kc;function q0(e){if(e instanceof ir)return new ir(e.h,e.s,e.l,e.opacity);e instanceof et||(e=dl(e));var t=e.r/255,n=e.g/255,r=e.b/255,a=(uc*r+fc*t-cc*n)/(uc+fc-cc),o=r-a,i=(Ia*(n-a)-hl*o)/No,s=Math.sqrt(i*i+o*o)/(Ia*a*(1-a)),c=s?Math.atan2(i,o)*hc-120:NaN;return new ir(c<0?c+360:c,s,a,e.opacity)}function Ft(e,t,n,r){return arguments.length===1?q0(e):new ir(e,t,n,r??1)}function ir(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}qr(ir,Ft,Oa(Hn,{brighter(e){return e=e==null?Wr:Math.pow(Wr,e),new ir(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?lr:Math.pow(lr,e),new ir(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*pc,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),a=Math.sin(e);return new et(255*(t+n*(kc*r+pl*a)),255*(t+n*(hl*r+No*a)),255*(t+n*(Ia*r)),this.opacity)}}));function Ac(e,t,n,r,a){var o=e*e,i=o*e;return((1-3*e+3*o-i)*t+(4-6*o+3*i)*n+(1+3*e+3*o-3*i)*r+i*a)/6}function Y0(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),a=e[r],o=e[r+1],i=r>0?e[r-1]:2*a-o,s=r<t-1?e[r+2]:2*o-a;return Ac((n-r/t)*t,i,a,o,s)}}function j0(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),a=e[(r+t-1)%t],o=e[r%t],i=e[(r+1)%t],s=e[(r+2)%t];return Ac((n-r/t)*t,a,o,i,s)}}var bl=e=>()=>e;function Tc(e,t){return function(n){return e+n*t}}function K0(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function gl(e,t){var n=t-e;return n?Tc(e,n>180||n<-180?n-360*Math.round(n/360):n):bl(isNaN(e)?t:e)}function J0(e){return(e=+e)==1?_t:function(t,n){return n-t?K0(t,n,e):bl(isNaN(t)?n:t)}}function _t(e,t){var n=t-e;return n?Tc(e,n):bl(isNaN(e)?t:e)}var Dg=(function e(t){var n=J0(t);function r(a,o){var i=n((a=sr(a)).r,(o=sr(o)).r),s=n(a.g,o.g),c=n(a.b,o.b),u=_t(a.opacity,o.opacity);return function(h){return a.r=i(h),a.g=s(h),a.b=c(h),a.opacity=u(h),a+""}}return r.gamma=e,r})(1);function Pc(e){return function(t){var n=t.length,r=new Array(n),a=new Array(n),o=new Array(n),i,s;for(i=0;i<n;++i)s=sr(t[i]),r[i]=s.r||0,a[i]=s.g||0,o[i]=s.b||0;return r=e(r),a=e(a),o=e(o),s.opacity=1,function(c){return s.r=r(c),s.g=a(c),s.b=o(c),s+""}}}var Ec=Pc(Y0),Ig=Pc(j0);function Yr(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var Z0=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Og=new RegExp(Z0.source,"g");var Sc=180/Math.PI,ml={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Rc(e,t,n,r,a,o){var i,s,c;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(c=e*n+t*r)&&(n-=e*c,r-=t*c),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,c/=s),e*r<t*n&&(e=-e,t=-t,c=-c,i=-i),{translateX:a,translateY:o,rotate:Math.atan2(t,e)*Sc,skewX:Math.atan(c)*Sc,scaleX:i,scaleY:s}}var $o;function Q0(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?ml:Rc(t.a,t.b,t.c,t.d,t.e,t.f)}function X0(e){return e==null||($o||($o=document.createElementNS("http://www.w3.org/2000/svg","g")),$o.setAttribute("transform",e),!(e=$o.transform.baseVal.consolidate()))?ml:(e=e.matrix,Rc(e.a,e.b,e.c,e.d,e.e,e.f))}function Cc(e,t,n,r){function a(u){return u.length?u.pop()+" ":""}function o(u,h,b,g,v,x){if(u!==b||h!==g){var M=v.push("translate(",null,t,null,n);x.push({i:M-4,x:Yr(u,b)},{i:M-2,x:Yr(h,g)})}else(b||g)&&v.push("translate("+b+t+g+n)}function i(u,h,b,g){u!==h?(u-h>180?h+=360:h-u>180&&(u+=360),g.push({i:b.push(a(b)+"rotate(",null,r)-2,x:Yr(u,h)})):h&&b.push(a(b)+"rotate("+h+r)}function s(u,h,b,g){u!==h?g.push({i:b.push(a(b)+"skewX(",null,r)-2,x:Yr(u,h)}):h&&b.push(a(b)+"skewX("+h+r)}function c(u,h,b,g,v,x){if(u!==b||h!==g){var M=v.push(a(v)+"scale(",null,",",null,")");x.push({i:M-4,x:Yr(u,b)},{i:M-2,x:Yr(h,g)})}else(b!==1||g!==1)&&v.push(a(v)+"scale("+b+","+g+")")}return function(u,h){var b=[],g=[];return u=e(u),h=e(h),o(u.translateX,u.translateY,h.translateX,h.translateY,b,g),i(u.rotate,h.rotate,b,g),s(u.skewX,h.skewX,b,g),c(u.scaleX,u.scaleY,h.scaleX,h.scaleY,b,g),u=h=null,function(v){for(var x=-1,M=g.length,A;++x<M;)b[(A=g[x]).i]=A.x(v);return b.join("")}}}var Hg=Cc(Q0,"px, ","px)","deg)"),Ug=Cc(X0,", ",")",")"),eh=1e-12;function Mc(e){return((e=Math.exp(e))+1/e)/2}function th(e){return((e=Math.exp(e))-1/e)/2}function nh(e){return((e=Math.exp(2*e))-1)/(e+1)}var Fg=(function e(t,n,r){function a(o,i){var s=o[0],c=o[1],u=o[2],h=i[0],b=i[1],g=i[2],v=h-s,x=b-c,M=v*v+x*x,A,R;if(M<eh)R=Math.log(g/u)/t,A=function(Y){return[s+Y*v,c+Y*x,u*Math.exp(t*Y*R)]};else{var w=Math.sqrt(M),P=(g*g-u*u+r*M)/(2*u*n*w),S=(g*g-u*u-r*M)/(2*g*n*w),W=Math.log(Math.sqrt(P*P+1)-P),D=Math.log(Math.sqrt(S*S+1)-S);R=(D-W)/t,A=function(Y){var G=Y*R,Z=Mc(W),V=u/(n*w)*(Z*nh(t*G+W)-th(W));return[s+V*v,c+V*x,u*Z/Mc(t*G+W)]}}return A.duration=Math.abs(R)*1e3*t/Math.SQRT2,A}return a.rho=function(o){var i=Math.max(.001,+o),s=i*i,c=s*s;return e(i,s,c)},a})(Math.SQRT2,2,4);function Lc(e){return function(t,n){var r=e((t=Co(t)).h,(n=Co(n)).h),a=_t(t.s,n.s),o=_t(t.l,n.l),i=_t(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var Vg=Lc(gl),zg=Lc(_t);function Nc(e){return function(t,n){var r=e((t=Lo(t)).h,(n=Lo(n)).h),a=_t(t.c,n.c),o=_t(t.l,n.l),i=_t(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var Bg=Nc(gl),Gg=Nc(_t);function $c(e){return(function t(n){n=+n;function r(a,o){var i=e((a=Ft(a)).h,(o=Ft(o)).h),s=_t(a.s,o.s),c=_t(a.l,o.l),u=_t(a.opacity,o.opacity);return function(h){return a.h=i(h),a.s=s(h),a.l=c(Math.pow(h,n)),a.opacity=u(h),a+""}}return r.gamma=t,r})(1)}var Wg=$c(gl),Do=$c(_t);function Q(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var Kg=Q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),Jg=Q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),Zg=Q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),Qg=Q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),Xg=Q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),e2=Q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),t2=Q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),n2=Q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),r2=Q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),a2=Q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),o2=Q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),be=e=>Ec(e[e.length-1]),rh=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(Q),i2=be(rh),ah=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(Q),l2=be(ah),oh=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(Q),s2=be(oh),ih=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(Q),f2=be(ih),lh=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(Q),c2=be(lh),sh=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(Q),u2=be(sh),fh=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(Q),d2=be(fh),ch=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(Q),p2=be(ch),uh=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(Q),h2=be(uh),dh=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(Q),m2=be(dh),ph=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(Q),b2=be(ph),hh=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(Q),g2=be(hh),mh=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(Q),v2=be(mh),bh=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(Q),y2=be(bh),gh=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(Q),_2=be(gh),vh=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(Q),x2=be(vh),yh=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(Q),w2=be(yh),_h=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(Q),k2=be(_h),xh=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(Q),S2=be(xh),wh=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(Q),M2=be(wh),kh=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(Q),A2=be(kh),Sh=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(Q),T2=be(Sh),Mh=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(Q),P2=be(Mh),Ah=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(Q),E2=be(Ah),Th=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(Q),R2=be(Th),Ph=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(Q),C2=be(Ph),Eh=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(Q),L2=be(Eh);var N2=Do(Ft(300,.5,0),Ft(-240,.5,1)),$2=Do(Ft(-100,.75,.35),Ft(80,1.5,.8)),D2=Do(Ft(260,.75,.35),Ft(80,1.5,.8)),I2=Ft();var O2=sr(),H2=Math.PI/3,U2=Math.PI*2/3;function Io(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var Dc=Io(Q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Ic=Io(Q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),F2=Io(Q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),V2=Io(Q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var Ho=256;function vl(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function Ha([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var jr=Array.from({length:Ho},(e,t)=>vl(Dc(t/(Ho-1)))),Rh=jr.map(Ha),yl=[Ha([150,150,150]),Ha([96,96,96])];function Hc(e){return Rh[Math.round(Math.min(1,Math.max(0,e))*(Ho-1))]}function _l(e){let t=Math.round(Math.min(1,Math.max(0,e))*(Ho-1));return`rgb(${jr[t].join(" ")})`}var Uc=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>_l(t/16)).join(", ")})`,Oc=["#0072b2","#d55e00","#009e73","#cc79a7","#e69f00","#56b4e9","#8c8c8c","#b8a800"],Oo=new Map;function Ch(e){let t=Oo.get(e);return t!==void 0?t:(Oo.set(e,Oo.size),Oo.size-1)}function dn(e){return Oc[Ch(e)%Oc.length]}function Fc(e){return e.some(t=>t.length>22)?232:172}function Vc(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function pn([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function xl(e,t){return e===255?Number.NaN:e/254*t}function Ua(e,t){return t==="entropy"?e:Math.exp(e)}function wl(e,t){return[Ua(0,t),Ua(e,t)]}function zc(e,t,n){let[r,a]=wl(t,n),o=a-r;return Float64Array.from({length:256},(i,s)=>{let c=Ua(xl(s,e),n);return o>0?Math.min(1,(c-r)/o):c-r})}function Bc(e,t,n){let r=Ua(xl(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Math.round(Math.exp(t))} channels`}function Uo(e,t,n){let r=Ua(xl(e,t),n);return Number.isNaN(r)?"no number":r.toFixed(n==="entropy"?2:1)}function Fo(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function Gc(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function Wc(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),a=r>=1e5||r>0&&r<.001;return e.map(o=>o===0?"0":a?o.toExponential(1):o.toFixed(n))}function qc([e,t],n){return Array.from({length:n},(r,a)=>e+(t-e)*a/(n-1))}function Vo(e,t,n){let r=e.map(i=>i.greatest),a=Math.max(0,...r),o=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==a)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:qc(wl(a,n),5).map(i=>i===0?"0":i.toFixed(o)),unit:n==="entropy"?"nats":"channels"}}function Yc(e,t,n,r){let a=n==="shared"?t:e.greatest;return Uint32Array.from(zc(e.greatest,a,r),o=>Number.isNaN(o)?yl[0]:Hc(o))}function Nh(e,[t,n],r){let a=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(a===1)return{levels:e,height:t,width:n};let o=Math.ceil(t/a),i=Math.ceil(n/a),s=new Uint8Array(o*i);for(let c=0;c<o;c++)for(let u=0;u<i;u++)s[c*i+u]=$h(e,t,n,c,u,a);return{levels:s,height:o,width:i}}function $h(e,t,n,r,a,o){let i=Math.min(t,(r+1)*o),s=Math.min(n,(a+1)*o),c=0;for(let u=r*o;u<i;u++)for(let h=u*n+a*o;h<u*n+s;h++){let b=e[h];if(b===255)return 255;c+=b}return Math.round(c/((i-r*o)*(s-a*o)))}function jc(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),a=r.createImageData(e.width,e.height);return{context:r,image:a,pixels:new Uint32Array(a.data.buffer)}}function zo(e,t,n,r,a){let{levels:o,height:i,width:s}=Nh(t,n,a),{context:c,image:u,pixels:h}=jc(e,i,s);for(let b=0;b<o.length;b++){let g=o[b];h[b]=g===255?Dh(b,s):r[g]}c.putImageData(u,0,0)}function Dh(e,t){return yl[(e%t+Math.floor(e/t))%2===0?0:1]}function fr(e,t,n,r,a){let o=jc(e,r,a),i=n*r*a*3,{data:s}=o.image;for(let c=i,u=0;c<i+r*a*3;c+=3,u+=4)s[u]=t[c],s[u+1]=t[c+1],s[u+2]=t[c+2],s[u+3]=255;o.context.putImageData(o.image,0,0)}var Bo=Pe(()=>(F.value?.layers??[]).map(e=>Yc(e,Cf.value,dt.value,De.value)));function Un(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var Kc=Pe(()=>Ih.value?[]:Oh.value),Ih=Pe(()=>rt.value===100),Oh=Pe(()=>{let e=F.value?.picture?.shape,t=At.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,a)=>(fr(n,t,a,e[1],e[2]),n.toDataURL()))});var za=2,Va=20,Jc=62,kl=22,Kr=150,cr=6,Hh="Roboto, system-ui, sans-serif";function Zc(){let e=Tt.value;if(e.state!=="here")return null;let{run:t,maps:n}=e,r=Math.max(480,Kr+t.images*(Ce.value+cr))+2*Va,a=t.picture?.shape??null,o=a===null?0:pn([a[1],a[2]],Ce.value)+cr,i=t.layers.map(h=>Math.max(52,pn(h.shape,Ce.value))),s=Jc+kl+o+i.reduce((h,b)=>h+b+cr,0)+2*Va,c=document.createElement("canvas");c.width=r*za,c.height=s*za;let u=c.getContext("2d");return u.scale(za,za),u.fillStyle=rr("--ground"),u.fillRect(0,0,r,s),u.imageSmoothingEnabled=!1,u.translate(Va,Va),Uh(u,t,r-2*Va),u.translate(0,Jc),Fh(u,t,o-cr),u.translate(0,kl+o),t.layers.forEach((h,b)=>{Vh(u,t,b);for(let g=0;g<t.images;g++)zh(u,t,n[b],b,g);u.translate(0,i[b]+cr)}),c}function Jr(e,t,n,r,a){let o=t;for(;o.length>1&&e.measureText(o).width>a;)o=`${o.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(o,n,r)}function ur(e,t,n,r=400){e.font=`${r} ${t}px ${Hh}`,e.fillStyle=rr(n),e.textAlign="left",e.textBaseline="top"}function Uh(e,t,n){ur(e,16,"--ink",600),Jr(e,`${t.name}, ${yt(Dn.value??-1)}`,0,0,n-220-16),ur(e,12,"--quiet"),Jr(e,Fo(De.value),0,22,n-220-16);let a=n-220;jr.forEach((s,c)=>{e.fillStyle=`rgb(${s.join(" ")})`,e.fillRect(a+c*220/jr.length,0,220/jr.length+.5,12)}),ur(e,11,"--quiet");let{ticks:o,unit:i}=Vo(t.layers,dt.value,De.value);o.forEach((s,c)=>{e.textAlign=c===0?"left":c===o.length-1?"right":"center",e.fillText(s,a+c*220/(o.length-1),17)}),e.textAlign="left",e.fillText(i,a,32)}function Fh(e,t,n){let r=t.picture?.shape??null;for(let a=0;a<t.images;a++){let o=Kr+a*(Ce.value+cr);if(ur(e,11,"--ink"),Jr(e,Un(t,a),o,4,Ce.value),r!==null&&At.value!==null){let i=document.createElement("canvas");fr(i,At.value,a,r[1],r[2]),e.drawImage(i,o,kl,Ce.value,n)}}}function Vh(e,t,n){let r=t.layers[n],[a,o]=r.shape,i=F.value?.entropies[r.name]?.[$n.value]??null;ur(e,13,"--ink",600),Jr(e,r.name,0,0,Kr-12),ur(e,11,"--quiet"),Jr(e,`${r.channels} channels, ${a} \xD7 ${o}`,0,18,Kr-12);let s=i===null?"no number":`mean ${i.toFixed(2)} nats`;Jr(e,`${s} of ${r.greatest.toFixed(2)}`,0,33,Kr-12)}function zh(e,t,n,r,a){let o=t.layers[r],[i,s]=o.shape,c=Kr+a*(Ce.value+cr),u=pn(o.shape,Ce.value),h=document.createElement("canvas"),b=t.picture?.shape??null,g=i*s===1;!g&&rt.value<100&&b!==null&&At.value!==null&&(fr(h,At.value,a,b[1],b[2]),e.filter="grayscale(1)",e.drawImage(h,c,0,Ce.value,u),e.filter="none");let v=vo(n,a,o.shape),x=Bo.value[r];if(zo(h,v,o.shape,x,Math.max(Ce.value,u)*za),e.globalAlpha=g?1:rt.value/100,e.drawImage(h,c,0,Ce.value,u),e.globalAlpha=1,g){ur(e,12,"--ink",600),e.fillStyle="#fff",e.shadowColor="#000",e.shadowBlur=3,e.textAlign="center",e.textBaseline="middle";let M=Uo(v[0],o.greatest,De.value);e.fillText(M,c+Ce.value/2,u/2),e.shadowBlur=0}}function Qc(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function Xc(){Qc(new Blob([ec(Ge.value)],{type:"text/csv"}),"sparsity.csv")}function eu(){let t=`sparsity ${F.value?.name??""} ${yt(Dn.value??-1)}.png`;Zc()?.toBlob(n=>{n!==null&&Qc(n,t)},"image/png")}var Bh=Symbol.for("pv"),Gh=0;function p(e,t,n,r,a,o){t||(t={});var i,s,c=t;if("ref"in c&&typeof e!="function")for(s in c={},t)s=="ref"?i=t[s]:c[s]=t[s];var u={type:e,props:c,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Bh,__v:--Gh,__i:-1,__u:0};return(a||o)&&(u.__source=a,u.__self=o),ae.vnode&&ae.vnode(u),u}function tu(){let{ticks:e,unit:t}=Vo(F.value?.layers??[],dt.value,De.value);return p("figure",{class:"colour-bar","data-testid":"colour-bar",children:[p("div",{class:"gradient",style:{background:Uc}}),p("div",{class:"ticks",children:e.map((n,r)=>p("span",{children:n},r))}),p("figcaption",{children:[p("span",{children:t}),p("span",{class:"no-number",children:[p("i",{class:"chequer"})," not a number"]})]})]})}function ru(){let e=F.value?.picture?.shape!=null;return p(Re,{children:[p("section",{class:"panel","aria-labelledby":"display-title",children:[p("h2",{id:"display-title",children:"Heatmaps"}),p(nu,{label:"Value",value:De,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),p(nu,{label:"Scale",value:dt,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"]]}),p(tu,{}),e&&p("label",{class:"opacity",children:[p("span",{children:["Map over image ",p("output",{children:[rt.value," %"]})]}),p("input",{type:"range",min:0,max:100,step:5,value:rt.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${rt.value} %`,onInput:t=>{rt.value=t.currentTarget.valueAsNumber}})]})]}),p("section",{class:"panel","aria-labelledby":"download-title",children:[p("h2",{id:"download-title",children:"Download"}),p("div",{class:"buttons",children:[p("button",{type:"button","data-testid":"download-png",onClick:eu,children:"Heatmaps, PNG"}),p("button",{type:"button","data-testid":"download-csv",onClick:Xc,children:"Numbers, CSV"})]})]}),p("section",{class:"panel keys quiet","aria-label":"Keys",children:[p("p",{children:[p("kbd",{children:"\u2190"})," ",p("kbd",{children:"\u2192"})," epoch, with ",p("kbd",{children:"Shift"})," ten"]}),p("p",{children:[p("kbd",{children:"Home"})," ",p("kbd",{children:"End"})," first, last"]}),p("p",{children:[p("kbd",{children:"Space"})," play"]})]})]})}function nu({label:e,value:t,choices:n}){return p("fieldset",{class:"switch",children:[p("legend",{children:e}),p("div",{children:n.map(([r,a,o])=>p("label",{title:o,children:[p("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),p("span",{children:a})]},r))})]})}function Zr(e,t){return e.flatMap(n=>{let r=t(n);return r===void 0?[]:[{run:n.name,epochs:n.epochs,values:r}]})}function au(e){let t=_o(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:a})=>{let o=new Map(r.map((i,s)=>[i,a[s]??null]));return t.map(i=>o.get(i))});return[t,...n]}function Go({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return t[r]??null;return null}var Sl=256;function ou(e){return Array.from({length:Sl},(t,n)=>{let r=n/(Sl-1);return Ic(e?.08+.92*r:.98*(1-r))})}function iu(e){return`linear-gradient(to right, ${ou(e).filter((n,r)=>r%15===0).join(", ")})`}function lu(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function su(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:lu(n,e)}))}function fu(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function cu(e,t,n,r,a){let o=e[0]??0,i=e.at(-1)??0,s=document.createElement("canvas");s.width=i-o+1,s.height=201;let c=s.getContext("2d"),u=c.createImageData(s.width,201),h=new Uint32Array(u.data.buffer),b=ou(a).map(g=>Ha(vl(g)));return e.forEach((g,v)=>{let x=t[v]?.subarray(n*201,(n+1)*201),M=e[v+1]??g+1;for(let A=0;x!==void 0&&A<201;A++){let R=x[A];if(R===0)continue;let w=b[Math.round(lu(R,r)*(Sl-1))],P=(200-A)*s.width;h.fill(w,P+g-o,P+M-o)}}),c.putImageData(u,0,0),s}var Wh="uplot",qh="u-hz",Yh="u-vt",jh="u-title",Kh="u-wrap",Jh="u-under",Zh="u-over",Qh="u-axis",hr="u-off",Xh="u-select",em="u-cursor-x",tm="u-cursor-y",nm="u-cursor-pt",rm="u-legend",am="u-live",om="u-inline",im="u-series",lm="u-marker",uu="u-label",sm="u-value",Ga="width",Wa="height";var du="bottom",Qr="left",Ml="right",zl="#000",pu=zl+"0",Al="mousemove",hu="mousedown",Tl="mouseup",mu="mouseenter",bu="mouseleave",gu="dblclick",fm="resize",cm="scroll",vu="change",Ko="dppxchange",Bl="--",oa=typeof window<"u",Ll=oa?document:null,ea=oa?window:null,um=oa?navigator:null,ce,Wo;function Nl(){let e=devicePixelRatio;ce!=e&&(ce=e,Wo&&Dl(vu,Wo,Nl),Wo=matchMedia(`(min-resolution: ${ce-.001}dppx) and (max-resolution: ${ce+.001}dppx)`),mr(vu,Wo,Nl),ea.dispatchEvent(new CustomEvent(Ko)))}function Pt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function $l(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function ke(e,t,n){e.style[t]=n+"px"}function Qt(e,t,n,r){let a=Ll.createElement(e);return t!=null&&Pt(a,t),n?.insertBefore(a,r),a}function Vt(e,t){return Qt("div",e,t)}var yu=new WeakMap;function hn(e,t,n,r,a){let o="translate("+t+"px,"+n+"px)",i=yu.get(e);o!=i&&(e.style.transform=o,yu.set(e,o),t<0||n<0||t>r||n>a?Pt(e,hr):$l(e,hr))}var _u=new WeakMap;function xu(e,t,n){let r=t+n,a=_u.get(e);r!=a&&(_u.set(e,r),e.style.background=t,e.style.borderColor=n)}var wu=new WeakMap;function ku(e,t,n,r){let a=t+""+n,o=wu.get(e);a!=o&&(wu.set(e,a),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var Gl={passive:!0},dm={...Gl,capture:!0};function mr(e,t,n,r){t.addEventListener(e,n,r?dm:Gl)}function Dl(e,t,n,r){t.removeEventListener(e,n,Gl)}oa&&Nl();function Xt(e,t,n,r){let a;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)a=o?n+r>>1:Et((n+r)/2),t[a]<e?n=a:r=a;return e-t[n]<=t[r]-e?n:r}function Zu(e){return(n,r,a)=>{let o=-1,i=-1;for(let s=r;s<=a;s++)if(e(n[s])){o=s;break}for(let s=a;s>=r;s--)if(e(n[s])){i=s;break}return[o,i]}}var Qu=e=>e!=null,Xu=e=>e!=null&&e>0,Qo=Zu(Qu),pm=Zu(Xu);function hm(e,t,n,r=0,a=!1){let o=a?pm:Qo,i=a?Xu:Qu;[t,n]=o(e,t,n);let s=e[t],c=e[t];if(t>-1)if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let u=t;u<=n;u++){let h=e[u];i(h)&&(h<s?s=h:h>c&&(c=h))}return[s??ge,c??-ge]}function Xo(e,t,n,r){let a=Au(e),o=Au(t);e==t&&(a==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?wn:ed,s=a==1?Et:zt,c=o==1?zt:Et,u=s(i(qe(e))),h=c(i(qe(t))),b=ta(n,u),g=ta(n,h);return n==10&&(u<0&&(b=ve(b,-u)),h<0&&(g=ve(g,-h))),r||n==2?(e=b*a,t=g*o):(e=ad(e,b),t=ei(t,g)),[e,t]}function Wl(e,t,n,r){let a=Xo(e,t,n,r);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var ql=.1,Su={mode:3,pad:ql},Ya={pad:0,soft:null,mode:0},mm={min:Ya,max:Ya};function Jo(e,t,n,r){return ti(n)?Mu(e,t,n):(Ya.pad=n,Ya.soft=r?0:null,Ya.mode=r?3:0,Mu(e,t,mm))}function se(e,t){return e??t}function bm(e,t,n){for(t=se(t,0),n=se(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Mu(e,t,n){let r=n.min,a=n.max,o=se(r.pad,0),i=se(a.pad,0),s=se(r.hard,-ge),c=se(a.hard,ge),u=se(r.soft,ge),h=se(a.soft,-ge),b=se(r.mode,0),g=se(a.mode,0),v=t-e,x=wn(v),M=ht(qe(e),qe(t)),A=wn(M),R=qe(A-x);(v<1e-24||R>10)&&(v=0,(e==0||t==0)&&(v=1e-24,b==2&&u!=ge&&(o=0),g==2&&h!=-ge&&(i=0)));let w=v||M||1e3,P=wn(w),S=ta(10,Et(P)),W=w*(v==0?e==0?.1:1:o),D=ve(ad(e-W,S/10),24),Y=e>=u&&(b==1||b==3&&D<=u||b==2&&D>=u)?u:ge,G=ht(s,D<Y&&e>=Y?Y:en(Y,D)),Z=w*(v==0?t==0?.1:1:i),V=ve(ei(t+Z,S/10),24),C=t<=h&&(g==1||g==3&&V>=h||g==2&&V<=h)?h:-ge,q=en(c,V>C&&t<=C?C:ht(C,V));return G==q&&G==0&&(q=100),[G,q]}var gm=new Intl.NumberFormat(oa?um.language:"en-US"),Yl=e=>gm.format(e),Rt=Math,jo=Rt.PI,qe=Rt.abs,Et=Rt.floor,We=Rt.round,zt=Rt.ceil,en=Rt.min,ht=Rt.max,ta=Rt.pow,Au=Rt.sign,wn=Rt.log10,ed=Rt.log2,vm=(e,t=1)=>Rt.sinh(e)*t,Pl=(e,t=1)=>Rt.asinh(e/t),ge=1/0;function Tu(e){return(wn((e^e>>31)-(e>>31))|0)+1}function Il(e,t,n){return en(ht(e,t),n)}function td(e){return typeof e=="function"}function ne(e){return td(e)?e:()=>e}var ym=()=>{},nd=e=>e,rd=(e,t)=>t,_m=e=>null,Pu=e=>!0,Eu=(e,t)=>e==t,xm=/\.\d*?(?=9{6,}|0{6,})/gm,br=e=>{if(id(e)||Vn.has(e))return e;let t=`${e}`,n=t.match(xm);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[a,o]=t.split("e");return+`${br(a)}e${o}`}return ve(e,r)};function dr(e,t){return br(ve(br(e/t))*t)}function ei(e,t){return br(zt(br(e/t))*t)}function ad(e,t){return br(Et(br(e/t))*t)}function ve(e,t=0){if(id(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return We(r)/n}var Vn=new Map;function od(e){return((""+e).split(".")[1]||"").length}function Ka(e,t,n,r){let a=[],o=r.map(od);for(let i=t;i<n;i++){let s=qe(i),c=ve(ta(e,i),s);for(let u=0;u<r.length;u++){let h=e==10?+`${r[u]}e${i}`:r[u]*c,b=(i>=0?0:s)+(i>=o[u]?0:o[u]),g=e==10?h:ve(h,b);a.push(g),Vn.set(g,b)}}return a}var ja={},jl=[],na=[null,null],Fn=Array.isArray,id=Number.isInteger,wm=e=>e===void 0;function Ru(e){return typeof e=="string"}function ti(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function km(e){return e!=null&&typeof e=="object"}var Sm=Object.getPrototypeOf(Uint8Array),ld="__proto__";function ra(e,t=ti){let n;if(Fn(e)){let r=e.find(a=>a!=null);if(Fn(r)||t(r)){n=Array(e.length);for(let a=0;a<e.length;a++)n[a]=ra(e[a],t)}else n=e.slice()}else if(e instanceof Sm)n=e.slice();else if(t(e)){n={};for(let r in e)r!=ld&&(n[r]=ra(e[r],t))}else n=e;return n}function Fe(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let a in r)a!=ld&&(ti(e[a])?Fe(e[a],ra(r[a])):e[a]=ra(r[a]))}return e}var Mm=0,Am=1,Tm=2;function Pm(e,t,n){for(let r=0,a,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(a=i-1;a>=0&&e[a]==null;)e[a--]=null;for(a=i+1;a<n&&e[a]==null;)e[o=a++]=null}}}function Em(e,t){if(Lm(e)){let i=e[0].slice();for(let s=1;s<e.length;s++)i.push(...e[s].slice(1));return Nm(i[0])||(i=Cm(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let c=e[i][0],u=c.length;for(let h=0;h<u;h++)n.add(c[h])}let r=[Array.from(n).sort((i,s)=>i-s)],a=r[0].length,o=new Map;for(let i=0;i<a;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let s=e[i],c=s[0];for(let u=1;u<s.length;u++){let h=s[u],b=Array(a).fill(void 0),g=t?t[i][u]:Am,v=[];for(let x=0;x<h.length;x++){let M=h[x],A=o.get(c[x]);M===null?g!=Mm&&(b[A]=M,g==Tm&&v.push(A)):b[A]=M}Pm(b,v,a),r.push(b)}}return r}var Rm=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Cm(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let a=[];for(let o=0;o<e.length;o++){let i=e[o],s=Array(n);for(let c=0;c<n;c++)s[c]=i[r[c]];a.push(s)}return a}function Lm(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let a=e[r][0];if(a.length!=n)return!1;if(a!=t){for(let o=0;o<n;o++)if(a[o]!=t[o])return!1}}return!0}function Nm(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,a=n-1;for(;r<=a&&e[r]==null;)r++;for(;a>=r&&e[a]==null;)a--;if(a<=r)return!0;let o=ht(1,Et((a-r+1)/t));for(let i=e[r],s=r+o;s<=a;s+=o){let c=e[s];if(c!=null){if(c<=i)return!1;i=c}}return!0}var sd=["January","February","March","April","May","June","July","August","September","October","November","December"],fd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function cd(e){return e.slice(0,3)}var $m=fd.map(cd),Dm=sd.map(cd),Im={MMMM:sd,MMM:Dm,WWWW:fd,WWW:$m};function Ba(e){return(e<10?"0":"")+e}function Om(e){return(e<10?"00":e<100?"0":"")+e}var Hm={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ba(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Ba(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ba(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ba(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ba(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Om(e.getMilliseconds())};function Kl(e,t){t=t||Im;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(e);)n.push(a[0][0]=="{"?Hm[a[1]]:a[0]);return o=>{let i="";for(let s=0;s<n.length;s++)i+=typeof n[s]=="string"?n[s]:n[s](o,t);return i}}var Um=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Fm(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Um?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var ud=e=>e%1==0,Zo=[1,2,2.5,5],Vm=Ka(10,-32,0,Zo),dd=Ka(10,0,32,Zo),zm=dd.filter(ud),pr=Vm.concat(dd),Jl=`
`,pd="{YYYY}",Cu=Jl+pd,hd="{M}/{D}",qa=Jl+hd,qo=qa+"/{YY}",md="{aa}",Bm="{h}:{mm}",Xr=Bm+md,Lu=Jl+Xr,Nu=":{ss}",pe=null;function bd(e){let t=e*1e3,n=t*60,r=n*60,a=r*24,o=a*30,i=a*365,c=(e==1?Ka(10,0,3,Zo).filter(ud):Ka(10,-3,0,Zo)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),u=[[i,pd,pe,pe,pe,pe,pe,pe,1],[a*28,"{MMM}",Cu,pe,pe,pe,pe,pe,1],[a,hd,Cu,pe,pe,pe,pe,pe,1],[r,"{h}"+md,qo,pe,qa,pe,pe,pe,1],[n,Xr,qo,pe,qa,pe,pe,pe,1],[t,Nu,qo+" "+Xr,pe,qa+" "+Xr,pe,Lu,pe,1],[e,Nu+".{fff}",qo+" "+Xr,pe,qa+" "+Xr,pe,Lu,pe,1]];function h(b){return(g,v,x,M,A,R)=>{let w=[],P=A>=i,S=A>=o&&A<i,W=b(x),D=ve(W*e,3),Y=El(W.getFullYear(),P?0:W.getMonth(),S||P?1:W.getDate()),G=ve(Y*e,3);if(S||P){let Z=S?A/o:0,V=P?A/i:0,C=D==G?D:ve(El(Y.getFullYear()+V,Y.getMonth()+Z,1)*e,3),q=new Date(We(C/e)),N=q.getFullYear(),K=q.getMonth();for(let B=0;C<=M;B++){let re=El(N+V*B,K+Z*B,1),z=re-b(ve(re*e,3));C=ve((+re+z)*e,3),C<=M&&w.push(C)}}else{let Z=A>=a?a:A,V=Et(x)-Et(D),C=G+V+ei(D-G,Z);w.push(C);let q=b(C),N=q.getHours()+q.getMinutes()/n+q.getSeconds()/r,K=A/r,B=g.axes[v]._space,re=R/B;for(;C=ve(C+A,e==1?0:3),!(C>M);)if(K>1){let z=Et(ve(N+K,6))%24,ie=b(C).getHours()-z;ie>1&&(ie=-1),C-=ie*r,N=(N+K)%24;let he=w[w.length-1];ve((C-he)/A,3)*re>=.7&&w.push(C)}else w.push(C)}return w}}return[c,u,h]}var[Gm,Wm,qm]=bd(1),[Ym,jm,Km]=bd(.001);Ka(2,-53,53,[1]);function $u(e,t){return e.map(n=>n.map((r,a)=>a==0||a==8||r==null?r:t(a==1||n[8]==0?r:n[1]+r)))}function Du(e,t){return(n,r,a,o,i)=>{let s=t.find(x=>i>=x[0])||t[t.length-1],c,u,h,b,g,v;return r.map(x=>{let M=e(x),A=M.getFullYear(),R=M.getMonth(),w=M.getDate(),P=M.getHours(),S=M.getMinutes(),W=M.getSeconds(),D=A!=c&&s[2]||R!=u&&s[3]||w!=h&&s[4]||P!=b&&s[5]||S!=g&&s[6]||W!=v&&s[7]||s[1];return c=A,u=R,h=w,b=P,g=S,v=W,D(M)})}}function Jm(e,t){let n=Kl(t);return(r,a,o,i,s)=>a.map(c=>n(e(c)))}function El(e,t,n){return new Date(e,t,n)}function Iu(e,t){return t(e)}var Zm="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Ou(e,t){return(n,r,a,o)=>o==null?Bl:t(e(r))}function Qm(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Xm(e,t){return e.series[t].fill(e,t)}var eb={show:!0,live:!0,isolate:!1,mount:ym,markers:{show:!0,width:2,stroke:Qm,fill:Xm,dash:"solid"},idx:null,idxs:null,values:[]};function tb(e,t){let n=e.cursor.points,r=Vt(),a=n.size(e,t);ke(r,Ga,a),ke(r,Wa,a);let o=a/-2;ke(r,"marginLeft",o),ke(r,"marginTop",o);let i=n.width(e,t,a);return i&&ke(r,"borderWidth",i),r}function nb(e,t){let n=e.series[t].points;return n._fill||n._stroke}function rb(e,t){let n=e.series[t].points;return n._stroke||n._fill}function ab(e,t){return e.series[t].points.size}var Rl=[0,0];function ob(e,t,n){return Rl[0]=t,Rl[1]=n,Rl}function Yo(e,t,n,r=!0){return a=>{a.button==0&&(!r||a.target==t)&&n(a)}}function Cl(e,t,n,r=!0){return a=>{(!r||a.target==t)&&n(a)}}var ib={show:!0,x:!0,y:!0,lock:!1,move:ob,points:{one:!1,show:tb,size:ab,width:0,stroke:rb,fill:nb},bind:{mousedown:Yo,mouseup:Yo,click:Yo,dblclick:Yo,mousemove:Cl,mouseleave:Cl,mouseenter:Cl},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},gd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Zl=Fe({},gd,{filter:rd}),vd=Fe({},Zl,{size:10}),yd=Fe({},gd,{show:!1}),Ql='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',_d="bold "+Ql,xd=1.5,Hu={show:!0,scale:"x",stroke:zl,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:_d,side:2,grid:Zl,ticks:vd,border:yd,font:Ql,lineGap:xd,rotate:0},lb="Value",sb="Time",Uu={show:!0,scale:"x",auto:!1,sorted:1,min:ge,max:-ge,idxs:[]};function fb(e,t,n,r,a){return t.map(o=>o==null?"":Yl(o))}function cb(e,t,n,r,a,o,i){let s=[],c=Vn.get(a)||0;n=i?n:ve(ei(n,a),c);for(let u=n;u<=r;u=ve(u+a,c))s.push(Object.is(u,-0)?0:u);return s}function Ol(e,t,n,r,a,o,i){let s=[],c=e.scales[e.axes[t].scale].log,u=c==10?wn:ed,h=Et(u(n));a=ta(c,h),c==10&&(a=pr[Xt(a,pr)]);let b=n,g=a*c;c==10&&(g=pr[Xt(g,pr)]);do s.push(b),b=b+a,c==10&&!Vn.has(b)&&(b=ve(b,Vn.get(a))),b>=g&&(a=b,g=a*c,c==10&&(g=pr[Xt(g,pr)]));while(b<=r);return s}function ub(e,t,n,r,a,o,i){let c=e.scales[e.axes[t].scale].asinh,u=r>c?Ol(e,t,ht(c,n),r,a):[c],h=r>=0&&n<=0?[0]:[];return(n<-c?Ol(e,t,ht(c,-r),-n,a):[c]).reverse().map(g=>-g).concat(h,u)}var wd=/./,db=/[12357]/,pb=/[125]/,Fu=/1/,Hl=(e,t,n,r)=>e.map((a,o)=>t==4&&a==0||o%r==0&&n.test(a.toExponential()[a<0?1:0])?a:null);function hb(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=e.scales[i],c=e.valToPos,u=o._space,h=c(10,i),b=c(9,i)-h>=u?wd:c(7,i)-h>=u?db:c(5,i)-h>=u?pb:Fu;if(b==Fu){let g=qe(c(1,i)-h);if(g<u)return Hl(t.slice().reverse(),s.distr,b,zt(u/g)).reverse()}return Hl(t,s.distr,b,1)}function mb(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=o._space,c=e.valToPos,u=qe(c(1,i)-c(2,i));return u<s?Hl(t.slice().reverse(),3,wd,zt(s/u)).reverse():t}function bb(e,t,n,r){return r==null?Bl:t==null?"":Yl(t)}var Vu={show:!0,scale:"y",stroke:zl,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:_d,side:3,grid:Zl,ticks:vd,border:yd,font:Ql,lineGap:xd,rotate:0};function gb(e,t){let n=3+(e||1)*2;return ve(n*t,3)}function vb(e,t){let{scale:n,idxs:r}=e.series[0],a=e._data[0],o=e.valToPos(a[r[0]],n,!0),i=e.valToPos(a[r[1]],n,!0),s=qe(i-o),c=e.series[t],u=s/(c.points.space*ce);return r[1]-r[0]<=u}var zu={scale:null,auto:!0,sorted:0,min:ge,max:-ge},kd=(e,t,n,r,a)=>a,Bu={show:!0,auto:!0,sorted:0,gaps:kd,alpha:1,facets:[Fe({},zu,{scale:"x"}),Fe({},zu,{scale:"y"})]},Gu={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:kd,alpha:1,points:{show:vb,filter:null},values:null,min:ge,max:-ge,idxs:[],path:null,clip:null};function yb(e,t,n,r,a){return n/10}var Sd={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},_b=Fe({},Sd,{time:!1,ori:1}),Wu={};function Md(e,t){let n=Wu[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(a=>a!=r)},pub(r,a,o,i,s,c,u){for(let h=0;h<n.plots.length;h++)n.plots[h]!=a&&n.plots[h].pub(r,a,o,i,s,c,u)}},e!=null&&(Wu[e]=n)),n}var aa=1,Ul=2;function gr(e,t,n){let r=e.mode,a=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,s=e.bbox,c=o[0],u=r==2?o[1]:o[t],h=r==2?i[a.facets[0].scale]:i[e.series[0].scale],b=r==2?i[a.facets[1].scale]:i[a.scale],g=s.left,v=s.top,x=s.width,M=s.height,A=e.valToPosH,R=e.valToPosV;return h.ori==0?n(a,c,u,h,b,A,R,g,v,x,M,ri,ia,oi,Td,Ed):n(a,c,u,h,b,R,A,v,g,M,x,ai,la,ts,Pd,Rd)}function Xl(e,t){let n=0,r=0,a=se(e.bands,jl);for(let o=0;o<a.length;o++){let i=a[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function xb(e,t,n,r,a){let o=e.mode,i=e.series[t],s=o==2?i.facets[1].scale:i.scale,c=e.scales[s];return a==-1?c.min:a==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function kn(e,t,n,r,a,o){return gr(e,t,(i,s,c,u,h,b,g,v,x,M,A)=>{let R=i.pxRound,w=u.dir*(u.ori==0?1:-1),P=u.ori==0?ia:la,S,W;w==1?(S=n,W=r):(S=r,W=n);let D=R(b(s[S],u,M,v)),Y=R(g(c[S],h,A,x)),G=R(b(s[W],u,M,v)),Z=R(g(o==1?h.max:h.min,h,A,x)),V=new Path2D(a);return P(V,G,Z),P(V,D,Z),P(V,D,Y),V})}function ni(e,t,n,r,a,o){let i=null;if(e.length>0){i=new Path2D;let s=t==0?oi:ts,c=n;for(let b=0;b<e.length;b++){let g=e[b];if(g[1]>g[0]){let v=g[0]-c;v>0&&s(i,c,r,v,r+o),c=g[1]}}let u=n+a-c,h=10;u>0&&s(i,c,r-h/2,u,r+o+h)}return i}function wb(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function es(e,t,n,r,a,o,i){let s=[],c=e.length;for(let u=a==1?n:r;u>=n&&u<=r;u+=a)if(t[u]===null){let b=u,g=u;if(a==1)for(;++u<=r&&t[u]===null;)g=u;else for(;--u>=n&&t[u]===null;)g=u;let v=o(e[b]),x=g==b?v:o(e[g]),M=b-a;v=i<=0&&M>=0&&M<c?o(e[M]):v;let R=g+a;x=i>=0&&R>=0&&R<c?o(e[R]):x,x>=v&&s.push([v,x])}return s}function qu(e){return e==0?nd:e==1?We:t=>dr(t,e)}function Ad(e){let t=e==0?ri:ai,n=e==0?(a,o,i,s,c,u)=>{a.arcTo(o,i,s,c,u)}:(a,o,i,s,c,u)=>{a.arcTo(i,o,c,s,u)},r=e==0?(a,o,i,s,c)=>{a.rect(o,i,s,c)}:(a,o,i,s,c)=>{a.rect(i,o,c,s)};return(a,o,i,s,c,u=0,h=0)=>{u==0&&h==0?r(a,o,i,s,c):(u=en(u,s/2,c/2),h=en(h,s/2,c/2),t(a,o+u,i),n(a,o+s,i,o+s,i+c,u),n(a,o+s,i+c,o,i+c,h),n(a,o,i+c,o,i,h),n(a,o,i,o+s,i,u),a.closePath())}}var ri=(e,t,n)=>{e.moveTo(t,n)},ai=(e,t,n)=>{e.moveTo(n,t)},ia=(e,t,n)=>{e.lineTo(t,n)},la=(e,t,n)=>{e.lineTo(n,t)},oi=Ad(0),ts=Ad(1),Td=(e,t,n,r,a,o)=>{e.arc(t,n,r,a,o)},Pd=(e,t,n,r,a,o)=>{e.arc(n,t,r,a,o)},Ed=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(t,n,r,a,o,i)},Rd=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(n,t,a,r,i,o)};function Cd(e){return(t,n,r,a,o)=>gr(t,n,(i,s,c,u,h,b,g,v,x,M,A)=>{let{pxRound:R,points:w}=i,P,S;u.ori==0?(P=ri,S=Td):(P=ai,S=Pd);let W=ve(w.width*ce,3),D=(w.size-w.width)/2*ce,Y=ve(D*2,3),G=new Path2D,Z=new Path2D,{left:V,top:C,width:q,height:N}=t.bbox;oi(Z,V-Y,C-Y,q+Y*2,N+Y*2);let K=B=>{if(c[B]!=null){let re=R(b(s[B],u,M,v)),z=R(g(c[B],h,A,x));P(G,re+D,z),S(G,re,z,D,0,jo*2)}};if(o)o.forEach(K);else for(let B=r;B<=a;B++)K(B);return{stroke:W>0?G:null,fill:G,clip:Z,flags:aa|Ul}})}function Ld(e){return(t,n,r,a,o,i)=>{r!=a&&(o!=r&&i!=r&&e(t,n,r),o!=a&&i!=a&&e(t,n,a),e(t,n,i))}}var kb=Ld(ia),Sb=Ld(la);function Nd(e){let t=se(e?.alignGaps,0);return(n,r,a,o)=>gr(n,r,(i,s,c,u,h,b,g,v,x,M,A)=>{[a,o]=Qo(c,a,o);let R=i.pxRound,w=N=>R(b(N,u,M,v)),P=N=>R(g(N,h,A,x)),S,W;u.ori==0?(S=ia,W=kb):(S=la,W=Sb);let D=u.dir*(u.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:aa},G=Y.stroke,Z=!1;if(o-a>=M*4){let N=H=>n.posToVal(H,u.key,!0),K=null,B=null,re,z,mt,Se=w(s[D==1?a:o]),ie=w(s[a]),he=w(s[o]),ee=N(D==1?ie+1:he-1);for(let H=D==1?a:o;H>=a&&H<=o;H+=D){let Ve=s[H],Me=(D==1?Ve<ee:Ve>ee)?Se:w(Ve),ue=c[H];Me==Se?ue!=null?(z=ue,K==null?(S(G,Me,P(z)),re=K=B=z):z<K?K=z:z>B&&(B=z)):ue===null&&(Z=!0):(K!=null&&W(G,Se,P(K),P(B),P(re),P(z)),ue!=null?(z=ue,S(G,Me,P(z)),K=B=re=z):(K=B=null,ue===null&&(Z=!0)),Se=Me,ee=N(Se+D))}K!=null&&K!=B&&mt!=Se&&W(G,Se,P(K),P(B),P(re),P(z))}else for(let N=D==1?a:o;N>=a&&N<=o;N+=D){let K=c[N];K===null?Z=!0:K!=null&&S(G,w(s[N]),P(K))}let[C,q]=Xl(n,r);if(i.fill!=null||C!=0){let N=Y.fill=new Path2D(G),K=i.fillTo(n,r,i.min,i.max,C),B=P(K),re=w(s[a]),z=w(s[o]);D==-1&&([z,re]=[re,z]),S(N,z,B),S(N,re,B)}if(!i.spanGaps){let N=[];Z&&N.push(...es(s,c,a,o,D,w,t)),Y.gaps=N=i.gaps(n,r,a,o,N),Y.clip=ni(N,u.ori,v,x,M,A)}return q!=0&&(Y.band=q==2?[kn(n,r,a,o,G,-1),kn(n,r,a,o,G,1)]:kn(n,r,a,o,G,q)),Y})}function Mb(e){let t=se(e.align,1),n=se(e.ascDesc,!1),r=se(e.alignGaps,0),a=se(e.extend,!1);return(o,i,s,c)=>gr(o,i,(u,h,b,g,v,x,M,A,R,w,P)=>{[s,c]=Qo(b,s,c);let S=u.pxRound,{left:W,width:D}=o.bbox,Y=ie=>S(x(ie,g,w,A)),G=ie=>S(M(ie,v,P,R)),Z=g.ori==0?ia:la,V={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:aa},C=V.stroke,q=g.dir*(g.ori==0?1:-1),N=G(b[q==1?s:c]),K=Y(h[q==1?s:c]),B=K,re=K;a&&t==-1&&(re=W,Z(C,re,N)),Z(C,K,N);for(let ie=q==1?s:c;ie>=s&&ie<=c;ie+=q){let he=b[ie];if(he==null)continue;let ee=Y(h[ie]),H=G(he);t==1?Z(C,ee,N):Z(C,B,H),Z(C,ee,H),N=H,B=ee}let z=B;a&&t==1&&(z=W+D,Z(C,z,N));let[mt,Se]=Xl(o,i);if(u.fill!=null||mt!=0){let ie=V.fill=new Path2D(C),he=u.fillTo(o,i,u.min,u.max,mt),ee=G(he);Z(ie,z,ee),Z(ie,re,ee)}if(!u.spanGaps){let ie=[];ie.push(...es(h,b,s,c,q,Y,r));let he=u.width*ce/2,ee=n||t==1?he:-he,H=n||t==-1?-he:he;ie.forEach(Ve=>{Ve[0]+=ee,Ve[1]+=H}),V.gaps=ie=u.gaps(o,i,s,c,ie),V.clip=ni(ie,g.ori,A,R,w,P)}return Se!=0&&(V.band=Se==2?[kn(o,i,s,c,C,-1),kn(o,i,s,c,C,1)]:kn(o,i,s,c,C,Se)),V})}function Yu(e,t,n,r,a,o,i=ge){if(e.length>1){let s=null;for(let c=0,u=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let h=qe(e[c]-e[s]);h<u&&(u=h,i=qe(n(e[c],r,a,o)-n(e[s],r,a,o)))}s=c}}return i}function Ab(e){e=e||ja;let t=se(e.size,[.6,ge,1]),n=e.align||0,r=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let o=ne(a),i=1-t[0],s=se(t[1],ge),c=se(t[2],1),u=se(e.disp,ja),h=se(e.each,v=>{}),{fill:b,stroke:g}=u;return(v,x,M,A)=>gr(v,x,(R,w,P,S,W,D,Y,G,Z,V,C)=>{let q=R.pxRound,N=n,K=r*ce,B=s*ce,re=c*ce,z,mt;S.ori==0?[z,mt]=o(v,x):[mt,z]=o(v,x);let Se=S.dir*(S.ori==0?1:-1),ie=S.ori==0?oi:ts,he=S.ori==0?h:(I,ye,ze,xr,Gn,nn,Wn)=>{h(I,ye,ze,Gn,xr,Wn,nn)},ee=se(v.bands,jl).find(I=>I.series[0]==x),H=ee!=null?ee.dir:0,Ve=R.fillTo(v,x,R.min,R.max,H),it=q(Y(Ve,W,C,Z)),Me,ue,Bt,xt=V,Ee=q(R.width*ce),tn=!1,mn=null,Ct=null,Sn=null,vr=null;b!=null&&(Ee==0||g!=null)&&(tn=!0,mn=b.values(v,x,M,A),Ct=new Map,new Set(mn).forEach(I=>{I!=null&&Ct.set(I,new Path2D)}),Ee>0&&(Sn=g.values(v,x,M,A),vr=new Map,new Set(Sn).forEach(I=>{I!=null&&vr.set(I,new Path2D)})));let{x0:yr,size:ua}=u;if(yr!=null&&ua!=null){N=1,w=yr.values(v,x,M,A),yr.unit==2&&(w=w.map(ze=>v.posToVal(G+ze*V,S.key,!0)));let I=ua.values(v,x,M,A);ua.unit==2?ue=I[0]*V:ue=D(I[0],S,V,G)-D(0,S,V,G),xt=Yu(w,P,D,S,V,G,xt),Bt=xt-ue+K}else xt=Yu(w,P,D,S,V,G,xt),Bt=xt*i+K,ue=xt-Bt;Bt<1&&(Bt=0),Ee>=ue/2&&(Ee=0),Bt<5&&(q=nd);let Ja=Bt>0,zn=xt-Bt-(Ja?Ee:0);ue=q(Il(zn,re,B)),Me=(N==0?ue/2:N==Se?0:ue)-N*Se*((N==0?K/2:0)+(Ja?Ee/2:0));let lt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},_r=tn?null:new Path2D,bn=null;if(ee!=null)bn=v.data[ee.series[1]];else{let{y0:I,y1:ye}=u;I!=null&&ye!=null&&(P=ye.values(v,x,M,A),bn=I.values(v,x,M,A))}let Bn=z*ue,X=mt*ue;for(let I=Se==1?M:A;I>=M&&I<=A;I+=Se){let ye=P[I];if(ye==null)continue;if(bn!=null){let bt=bn[I]??0;if(ye-bt==0)continue;it=Y(bt,W,C,Z)}let ze=S.distr!=2||u!=null?w[I]:I,xr=D(ze,S,V,G),Gn=Y(se(ye,Ve),W,C,Z),nn=q(xr-Me),Wn=q(ht(Gn,it)),wt=q(en(Gn,it)),Lt=Wn-wt;if(ye!=null){let bt=ye<0?X:Bn,Gt=ye<0?Bn:X;tn?(Ee>0&&Sn[I]!=null&&ie(vr.get(Sn[I]),nn,wt+Et(Ee/2),ue,ht(0,Lt-Ee),bt,Gt),mn[I]!=null&&ie(Ct.get(mn[I]),nn,wt+Et(Ee/2),ue,ht(0,Lt-Ee),bt,Gt)):ie(_r,nn,wt+Et(Ee/2),ue,ht(0,Lt-Ee),bt,Gt),he(v,x,I,nn-Ee/2,wt,ue+Ee,Lt)}}return Ee>0?lt.stroke=tn?vr:_r:tn||(lt._fill=R.width==0?R._fill:R._stroke??R._fill,lt.width=0),lt.fill=tn?Ct:_r,lt})}function Tb(e,t){let n=se(t?.alignGaps,0);return(r,a,o,i)=>gr(r,a,(s,c,u,h,b,g,v,x,M,A,R)=>{[o,i]=Qo(u,o,i);let w=s.pxRound,P=z=>w(g(z,h,A,x)),S=z=>w(v(z,b,R,M)),W,D,Y;h.ori==0?(W=ri,Y=ia,D=Ed):(W=ai,Y=la,D=Rd);let G=h.dir*(h.ori==0?1:-1),Z=P(c[G==1?o:i]),V=Z,C=[],q=[];for(let z=G==1?o:i;z>=o&&z<=i;z+=G)if(u[z]!=null){let Se=c[z],ie=P(Se);C.push(V=ie),q.push(S(u[z]))}let N={stroke:e(C,q,W,Y,D,w),fill:null,clip:null,band:null,gaps:null,flags:aa},K=N.stroke,[B,re]=Xl(r,a);if(s.fill!=null||B!=0){let z=N.fill=new Path2D(K),mt=s.fillTo(r,a,s.min,s.max,B),Se=S(mt);Y(z,V,Se),Y(z,Z,Se)}if(!s.spanGaps){let z=[];z.push(...es(c,u,o,i,G,P,n)),N.gaps=z=s.gaps(r,a,o,i,z),N.clip=ni(z,h.ori,x,M,A,R)}return re!=0&&(N.band=re==2?[kn(r,a,o,i,K,-1),kn(r,a,o,i,K,1)]:kn(r,a,o,i,K,re)),N})}function Pb(e){return Tb(Eb,e)}function Eb(e,t,n,r,a,o){let i=e.length;if(i<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),i==2)r(s,e[1],t[1]);else{let c=Array(i),u=Array(i-1),h=Array(i-1),b=Array(i-1);for(let g=0;g<i-1;g++)h[g]=t[g+1]-t[g],b[g]=e[g+1]-e[g],u[g]=h[g]/b[g];c[0]=u[0];for(let g=1;g<i-1;g++)u[g]===0||u[g-1]===0||u[g-1]>0!=u[g]>0?c[g]=0:(c[g]=3*(b[g-1]+b[g])/((2*b[g]+b[g-1])/u[g-1]+(b[g]+2*b[g-1])/u[g]),isFinite(c[g])||(c[g]=0));c[i-1]=u[i-2];for(let g=0;g<i-1;g++)a(s,e[g]+b[g]/3,t[g]+c[g]*b[g]/3,e[g+1]-b[g]/3,t[g+1]-c[g+1]*b[g]/3,e[g+1],t[g+1])}return s}var Fl=new Set;function ju(){for(let e of Fl)e.syncRect(!0)}oa&&(mr(fm,ea,ju),mr(cm,ea,ju,!0),mr(Ko,ea,()=>{Ye.pxRatio=ce}));var Rb=Nd(),Cb=Cd();function Ku(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>Vl(o,i,t,n))}function Lb(e,t){return e.map((n,r)=>r==0?{}:Fe({},t,n))}function Vl(e,t,n,r){return Fe({},t==0?n:r,e)}function $d(e,t,n){return t==null?na:[t,n]}var Nb=$d;function $b(e,t,n){return t==null?na:Jo(t,n,ql,!0)}function Dd(e,t,n,r){return t==null?na:Xo(t,n,e.scales[r].log,!1)}var Db=Dd;function Id(e,t,n,r){return t==null?na:Wl(t,n,e.scales[r].log,!1)}var Ib=Id;function Ob(e,t,n,r,a){let o=ht(Tu(e),Tu(t)),i=t-e,s=Xt(a/r*i,n);do{let c=n[s],u=r*c/i;if(u>=a&&o+(c<5?Vn.get(c):0)<=17)return[c,u]}while(++s<n.length);return[0,0]}function Ju(e){let t,n;return e=e.replace(/(\d+)px/,(r,a)=>(t=We((n=+a)*ce))+"px"),[e,t,n]}function Hb(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ve(t[2]*ce,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ye(e,t,n){let r={mode:se(e.mode,1)},a=r.mode;function o(l,f,d,m){let y=f.valToPct(l);return m+d*(f.dir==-1?1-y:y)}function i(l,f,d,m){let y=f.valToPct(l);return m+d*(f.dir==-1?y:1-y)}function s(l,f,d,m){return f.ori==0?o(l,f,d,m):i(l,f,d,m)}r.valToPosH=o,r.valToPosV=i;let c=!1;r.status=0;let u=r.root=Vt(Wh);if(e.id!=null&&(u.id=e.id),Pt(u,e.class),e.title){let l=Vt(jh,u);l.textContent=e.title}let h=Qt("canvas"),b=r.ctx=h.getContext("2d"),g=Vt(Kh,u);mr("click",g,l=>{l.target===x&&(_e!=Lr||Ae!=Nr)&&nt.click(r,l)},!0);let v=r.under=Vt(Jh,g);g.appendChild(h);let x=r.over=Vt(Zh,g);e=ra(e);let M=+se(e.pxAlign,1),A=qu(M);(e.plugins||[]).forEach(l=>{l.opts&&(e=l.opts(r,e)||e)});let R=e.ms||.001,w=r.series=a==1?Ku(e.series||[],Uu,Gu,!1):Lb(e.series||[null],Bu),P=r.axes=Ku(e.axes||[],Hu,Vu,!0),S=r.scales={},W=r.bands=e.bands||[];W.forEach(l=>{l.fill=ne(l.fill||null),l.dir=se(l.dir,-1)});let D=a==2?w[1].facets[0].scale:w[0].scale,Y={axes:Tp,series:wp},G=(e.drawOrder||["axes","series"]).map(l=>Y[l]);function Z(l){let f=l.distr==3?d=>wn(d>0?d:l.clamp(r,d,l.min,l.max,l.key)):l.distr==4?d=>Pl(d,l.asinh):l.distr==100?d=>l.fwd(d):d=>d;return d=>{let m=f(d),{_min:y,_max:_}=l,k=_-y;return(m-y)/k}}function V(l){let f=S[l];if(f==null){let d=(e.scales||ja)[l]||ja;if(d.from!=null){V(d.from);let m=Fe({},S[d.from],d,{key:l});m.valToPct=Z(m),S[l]=m}else{f=S[l]=Fe({},l==D?Sd:_b,d),f.key=l;let m=f.time,y=f.range,_=Fn(y);if((l!=D||a==2&&!m)&&(_&&(y[0]==null||y[1]==null)&&(y={min:y[0]==null?Su:{mode:1,hard:y[0],soft:y[0]},max:y[1]==null?Su:{mode:1,hard:y[1],soft:y[1]}},_=!1),!_&&ti(y))){let k=y;y=(T,E,L)=>E==null?na:Jo(E,L,k)}f.range=ne(y||(m?Nb:l==D?f.distr==3?Db:f.distr==4?Ib:$d:f.distr==3?Dd:f.distr==4?Id:$b)),f.auto=ne(_?!1:f.auto),f.clamp=ne(f.clamp||yb),f._min=f._max=null,f.valToPct=Z(f)}}}V("x"),V("y"),a==1&&w.forEach(l=>{V(l.scale)}),P.forEach(l=>{V(l.scale)});for(let l in e.scales)V(l);let C=S[D],q=C.distr,N,K;C.ori==0?(Pt(u,qh),N=o,K=i):(Pt(u,Yh),N=i,K=o);let B={};for(let l in S){let f=S[l];(f.min!=null||f.max!=null)&&(B[l]={min:f.min,max:f.max},f.min=f.max=null)}let re=e.tzDate||(l=>new Date(We(l/R))),z=e.fmtDate||Kl,mt=R==1?qm(re):Km(re),Se=Du(re,$u(R==1?Wm:jm,z)),ie=Ou(re,Iu(Zm,z)),he=[],ee=r.legend=Fe({},eb,e.legend),H=r.cursor=Fe({},ib,{drag:{y:a==2}},e.cursor),Ve=ee.show,it=H.show,Me=ee.markers;ee.idxs=he,Me.width=ne(Me.width),Me.dash=ne(Me.dash),Me.stroke=ne(Me.stroke),Me.fill=ne(Me.fill);let ue,Bt,xt,Ee=[],tn=[],mn,Ct=!1,Sn={};if(ee.live){let l=w[1]?w[1].values:null;Ct=l!=null,mn=Ct?l(r,1,0):{_:0};for(let f in mn)Sn[f]=Bl}if(Ve)if(ue=Qt("table",rm,u),xt=Qt("tbody",null,ue),ee.mount(r,ue),Ct){Bt=Qt("thead",null,ue,xt);let l=Qt("tr",null,Bt);Qt("th",null,l);for(var vr in mn)Qt("th",uu,l).textContent=vr}else Pt(ue,om),ee.live&&Pt(ue,am);let yr={show:!0},ua={show:!1};function Ja(l,f){if(f==0&&(Ct||!ee.live||a==2))return na;let d=[],m=Qt("tr",im,xt,xt.childNodes[f]);Pt(m,l.class),l.show||Pt(m,hr);let y=Qt("th",null,m);if(Me.show){let T=Vt(lm,y);if(f>0){let E=Me.width(r,f);E&&(T.style.border=E+"px "+Me.dash(r,f)+" "+Me.stroke(r,f)),T.style.background=Me.fill(r,f)}}let _=Vt(uu,y);l.label instanceof HTMLElement?_.appendChild(l.label):_.textContent=l.label,f>0&&(Me.show||(_.style.color=l.width>0?Me.stroke(r,f):Me.fill(r,f)),lt("click",y,T=>{if(H._lock)return;Yn(T);let E=w.indexOf(l);if((T.ctrlKey||T.metaKey)!=ee.isolate){let L=w.some(($,O)=>O>0&&O!=E&&$.show);w.forEach(($,O)=>{O>0&&an(O,L?O==E?yr:ua:yr,!0,Oe.setSeries)})}else an(E,{show:!l.show},!0,Oe.setSeries)},!1),kr&&lt(mu,y,T=>{H._lock||(Yn(T),an(w.indexOf(l),Dr,!0,Oe.setSeries))},!1));for(var k in mn){let T=Qt("td",sm,m);T.textContent="--",d.push(T)}return[m,d]}let zn=new Map;function lt(l,f,d,m=!0){let y=zn.get(f)||{},_=H.bind[l](r,f,d,m);_&&(mr(l,f,y[l]=_),zn.set(f,y))}function _r(l,f,d){let m=zn.get(f)||{};for(let y in m)(l==null||y==l)&&(Dl(y,f,m[y]),delete m[y]);l==null&&zn.delete(f)}let bn=0,Bn=0,X=0,I=0,ye=0,ze=0,xr=ye,Gn=ze,nn=X,Wn=I,wt=0,Lt=0,bt=0,Gt=0;r.bbox={};let li=!1,Za=!1,wr=!1,qn=!1,Qa=!1,Nt=!1;function si(l,f,d){(d||l!=r.width||f!=r.height)&&os(l,f),Pr(!1),wr=!0,Za=!0,Er()}function os(l,f){r.width=bn=X=l,r.height=Bn=I=f,ye=ze=0,mp(),bp();let d=r.bbox;wt=d.left=dr(ye*ce,.5),Lt=d.top=dr(ze*ce,.5),bt=d.width=dr(X*ce,.5),Gt=d.height=dr(I*ce,.5)}let dp=3;function pp(){let l=!1,f=0;for(;!l;){f++;let d=Mp(f),m=Ap(f);l=f==dp||d&&m,l||(os(r.width,r.height),Za=!0)}}function hp({width:l,height:f}){si(l,f)}r.setSize=hp;function mp(){let l=!1,f=!1,d=!1,m=!1;P.forEach((y,_)=>{if(y.show&&y._show){let{side:k,_size:T}=y,E=k%2,L=y.label!=null?y.labelSize:0,$=T+L;$>0&&(E?(X-=$,k==3?(ye+=$,m=!0):d=!0):(I-=$,k==0?(ze+=$,l=!0):f=!0))}}),jn[0]=l,jn[1]=d,jn[2]=f,jn[3]=m,X-=Mn[1]+Mn[3],ye+=Mn[3],I-=Mn[2]+Mn[0],ze+=Mn[0]}function bp(){let l=ye+X,f=ze+I,d=ye,m=ze;function y(_,k){switch(_){case 1:return l+=k,l-k;case 2:return f+=k,f-k;case 3:return d-=k,d+k;case 0:return m-=k,m+k}}P.forEach((_,k)=>{if(_.show&&_._show){let T=_.side;_._pos=y(T,_._size),_.label!=null&&(_._lpos=y(T,_.labelSize))}})}if(H.dataIdx==null){let l=H.hover,f=l.skip=new Set(l.skip??[]);f.add(void 0);let d=l.prox=ne(l.prox),m=l.bias??=0;H.dataIdx=(y,_,k,T)=>{if(_==0)return k;let E=k,L=d(y,_,k,T)??ge,$=L>=0&&L<ge,O=C.ori==0?X:I,J=H.left,fe=t[0],le=t[_];if(f.has(le[k])){E=null;let te=null,j=null,U;if(m==0||m==-1)for(U=k;te==null&&U-- >0;)f.has(le[U])||(te=U);if(m==0||m==1)for(U=k;j==null&&U++<le.length;)f.has(le[U])||(j=U);if(te!=null||j!=null)if($){let we=te==null?-1/0:N(fe[te],C,O,0),Le=j==null?1/0:N(fe[j],C,O,0),Xe=J-we,me=Le-J;Xe<=me?Xe<=L&&(E=te):me<=L&&(E=j)}else E=j==null?te:te==null?j:k-te<=j-k?te:j}else $&&qe(J-N(fe[k],C,O,0))>L&&(E=null);return E}}let Yn=l=>{H.event=l};H.idxs=he,H._lock=!1;let at=H.points;at.show=ne(at.show),at.size=ne(at.size),at.stroke=ne(at.stroke),at.width=ne(at.width),at.fill=ne(at.fill);let rn=r.focus=Fe({},e.focus||{alpha:.3},H.focus),kr=rn.prox>=0,Sr=kr&&at.one,$t=[],Mr=[],Ar=[];function is(l,f){let d=at.show(r,f);if(d instanceof HTMLElement)return Pt(d,nm),Pt(d,l.class),hn(d,-10,-10,X,I),x.insertBefore(d,$t[f]),d}function ls(l,f){if(a==1||f>0){let d=a==1&&S[l.scale].time,m=l.value;l.value=d?Ru(m)?Ou(re,Iu(m,z)):m||ie:m||bb,l.label=l.label||(d?sb:lb)}if(Sr||f>0){l.width=l.width==null?1:l.width,l.paths=l.paths||Rb||_m,l.fillTo=ne(l.fillTo||xb),l.pxAlign=+se(l.pxAlign,M),l.pxRound=qu(l.pxAlign),l.stroke=ne(l.stroke||null),l.fill=ne(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let d=gb(ht(1,l.width),1),m=l.points=Fe({},{size:d,width:ht(1,d*.2),stroke:l.stroke,space:d*2,paths:Cb,_stroke:null,_fill:null},l.points);m.show=ne(m.show),m.filter=ne(m.filter),m.fill=ne(m.fill),m.stroke=ne(m.stroke),m.paths=ne(m.paths),m.pxAlign=l.pxAlign}if(Ve){let d=Ja(l,f);Ee.splice(f,0,d[0]),tn.splice(f,0,d[1]),ee.values.push(null)}if(it){he.splice(f,0,null);let d=null;Sr?f==0&&(d=is(l,f)):f>0&&(d=is(l,f)),$t.splice(f,0,d),Mr.splice(f,0,0),Ar.splice(f,0,0)}Qe("addSeries",f)}function gp(l,f){f=f??w.length,l=a==1?Vl(l,f,Uu,Gu):Vl(l,f,{},Bu),w.splice(f,0,l),ls(w[f],f)}r.addSeries=gp;function vp(l){if(w.splice(l,1),Ve){ee.values.splice(l,1),tn.splice(l,1);let f=Ee.splice(l,1)[0];_r(null,f.firstChild),f.remove()}it&&(he.splice(l,1),$t.splice(l,1)[0].remove(),Mr.splice(l,1),Ar.splice(l,1)),Qe("delSeries",l)}r.delSeries=vp;let jn=[!1,!1,!1,!1];function yp(l,f){if(l._show=l.show,l.show){let d=l.side%2,m=S[l.scale];m==null&&(l.scale=d?w[1].scale:D,m=S[l.scale]);let y=m.time;l.size=ne(l.size),l.space=ne(l.space),l.rotate=ne(l.rotate),Fn(l.incrs)&&l.incrs.forEach(k=>{!Vn.has(k)&&Vn.set(k,od(k))}),l.incrs=ne(l.incrs||(m.distr==2?zm:y?R==1?Gm:Ym:pr)),l.splits=ne(l.splits||(y&&m.distr==1?mt:m.distr==3?Ol:m.distr==4?ub:cb)),l.stroke=ne(l.stroke),l.grid.stroke=ne(l.grid.stroke),l.ticks.stroke=ne(l.ticks.stroke),l.border.stroke=ne(l.border.stroke);let _=l.values;l.values=Fn(_)&&!Fn(_[0])?ne(_):y?Fn(_)?Du(re,$u(_,z)):Ru(_)?Jm(re,_):_||Se:_||fb,l.filter=ne(l.filter||(m.distr>=3&&m.log==10?hb:m.distr==3&&m.log==2?mb:rd)),l.font=Ju(l.font),l.labelFont=Ju(l.labelFont),l._size=l.size(r,null,f,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(jn[f]=!0,l._el=Vt(Qh,g))}}function da(l,f,d,m){let[y,_,k,T]=d,E=f%2,L=0;return E==0&&(T||_)&&(L=f==0&&!y||f==2&&!k?We(Hu.size/3):0),E==1&&(y||k)&&(L=f==1&&!_||f==3&&!T?We(Vu.size/2):0),L}let ss=r.padding=(e.padding||[da,da,da,da]).map(l=>ne(se(l,da))),Mn=r._padding=ss.map((l,f)=>l(r,f,jn,0)),tt,je=null,Ke=null,Xa=a==1?w[0].idxs:null,Wt=null,pa=!1;function fs(l,f){if(t=l??[],r.data=r._data=t,a==2){tt=0;for(let d=1;d<w.length;d++)tt+=t[d][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Wt=t[0],tt=Wt.length;let d=t;if(q==2){d=t.slice();let m=d[0]=Array(tt);for(let y=0;y<tt;y++)m[y]=y}r._data=t=d}if(Pr(!0),Qe("setData"),q==2&&(wr=!0),f!==!1){let d=C;d.auto(r,pa)?fi():Tn(D,d.min,d.max),qn=qn||H.left>=0,Nt=!0,Er()}}r.setData=fs;function fi(){pa=!0;let l,f;a==1&&(tt>0?(je=Xa[0]=0,Ke=Xa[1]=tt-1,l=t[0][je],f=t[0][Ke],q==2?(l=je,f=Ke):l==f&&(q==3?[l,f]=Xo(l,l,C.log,!1):q==4?[l,f]=Wl(l,l,C.log,!1):C.time?f=l+We(86400/R):[l,f]=Jo(l,f,ql,!0))):(je=Xa[0]=l=null,Ke=Xa[1]=f=null)),Tn(D,l,f)}let eo,Tr,ci,ui,di,pi,hi,mi,bi,gt;function cs(l,f,d,m,y,_){l??=pu,d??=jl,m??="butt",y??=pu,_??="round",l!=eo&&(b.strokeStyle=eo=l),y!=Tr&&(b.fillStyle=Tr=y),f!=ci&&(b.lineWidth=ci=f),_!=di&&(b.lineJoin=di=_),m!=pi&&(b.lineCap=pi=m),d!=ui&&b.setLineDash(ui=d)}function us(l,f,d,m){f!=Tr&&(b.fillStyle=Tr=f),l!=hi&&(b.font=hi=l),d!=mi&&(b.textAlign=mi=d),m!=bi&&(b.textBaseline=bi=m)}function gi(l,f,d,m,y=0){if(m.length>0&&l.auto(r,pa)&&(f==null||f.min==null)){let _=se(je,0),k=se(Ke,m.length-1),T=d.min==null?hm(m,_,k,y,l.distr==3):[d.min,d.max];l.min=en(l.min,d.min=T[0]),l.max=ht(l.max,d.max=T[1])}}let ds={min:null,max:null};function _p(){for(let m in S){let y=S[m];B[m]==null&&(y.min==null||B[D]!=null&&y.auto(r,pa))&&(B[m]=ds)}for(let m in S){let y=S[m];B[m]==null&&y.from!=null&&B[y.from]!=null&&(B[m]=ds)}B[D]!=null&&Pr(!0);let l={};for(let m in B){let y=B[m];if(y!=null){let _=l[m]=ra(S[m],km);if(y.min!=null)Fe(_,y);else if(m!=D||a==2)if(tt==0&&_.from==null){let k=_.range(r,null,null,m);_.min=k[0],_.max=k[1]}else _.min=ge,_.max=-ge}}if(tt>0){w.forEach((m,y)=>{if(a==1){let _=m.scale,k=B[_];if(k==null)return;let T=l[_];if(y==0){let E=T.range(r,T.min,T.max,_);T.min=E[0],T.max=E[1],je=Xt(T.min,t[0]),Ke=Xt(T.max,t[0]),Ke-je>1&&(t[0][je]<T.min&&je++,t[0][Ke]>T.max&&Ke--),m.min=Wt[je],m.max=Wt[Ke]}else m.show&&m.auto&&gi(T,k,m,t[y],m.sorted);m.idxs[0]=je,m.idxs[1]=Ke}else if(y>0&&m.show&&m.auto){let[_,k]=m.facets,T=_.scale,E=k.scale,[L,$]=t[y],O=l[T],J=l[E];O!=null&&gi(O,B[T],_,L,_.sorted),J!=null&&gi(J,B[E],k,$,k.sorted),m.min=k.min,m.max=k.max}});for(let m in l){let y=l[m],_=B[m];if(y.from==null&&(_==null||_.min==null)){let k=y.range(r,y.min==ge?null:y.min,y.max==-ge?null:y.max,m);y.min=k[0],y.max=k[1]}}}for(let m in l){let y=l[m];if(y.from!=null){let _=l[y.from];if(_.min==null)y.min=y.max=null;else{let k=y.range(r,_.min,_.max,m);y.min=k[0],y.max=k[1]}}}let f={},d=!1;for(let m in l){let y=l[m],_=S[m];if(_.min!=y.min||_.max!=y.max){_.min=y.min,_.max=y.max;let k=_.distr;_._min=k==3?wn(_.min):k==4?Pl(_.min,_.asinh):k==100?_.fwd(_.min):_.min,_._max=k==3?wn(_.max):k==4?Pl(_.max,_.asinh):k==100?_.fwd(_.max):_.max,f[m]=d=!0}}if(d){w.forEach((m,y)=>{a==2?y>0&&f.y&&(m._paths=null):f[m.scale]&&(m._paths=null)});for(let m in f)wr=!0,Qe("setScale",m);it&&H.left>=0&&(qn=Nt=!0)}for(let m in B)B[m]=null}function xp(l){let f=Il(je-1,0,tt-1),d=Il(Ke+1,0,tt-1);for(;l[f]==null&&f>0;)f--;for(;l[d]==null&&d<tt-1;)d++;return[f,d]}function wp(){if(tt>0){let l=w.some(f=>f._focus)&&gt!=rn.alpha;l&&(b.globalAlpha=gt=rn.alpha),w.forEach((f,d)=>{if(d>0&&f.show&&(ps(d,!1),ps(d,!0),f._paths==null)){let m=gt;gt!=f.alpha&&(b.globalAlpha=gt=f.alpha);let y=a==2?[0,t[d][0].length-1]:xp(t[d]);f._paths=f.paths(r,d,y[0],y[1]),gt!=m&&(b.globalAlpha=gt=m)}}),w.forEach((f,d)=>{if(d>0&&f.show){let m=gt;gt!=f.alpha&&(b.globalAlpha=gt=f.alpha),f._paths!=null&&hs(d,!1);{let y=f._paths!=null?f._paths.gaps:null,_=f.points.show(r,d,je,Ke,y),k=f.points.filter(r,d,_,y);(_||k)&&(f.points._paths=f.points.paths(r,d,je,Ke,k),hs(d,!0))}gt!=m&&(b.globalAlpha=gt=m),Qe("drawSeries",d)}}),l&&(b.globalAlpha=gt=1)}}function ps(l,f){let d=f?w[l].points:w[l];d._stroke=d.stroke(r,l),d._fill=d.fill(r,l)}function hs(l,f){let d=f?w[l].points:w[l],{stroke:m,fill:y,clip:_,flags:k,_stroke:T=d._stroke,_fill:E=d._fill,_width:L=d.width}=d._paths;L=ve(L*ce,3);let $=null,O=L%2/2;f&&E==null&&(E=L>0?"#fff":T);let J=d.pxAlign==1&&O>0;if(J&&b.translate(O,O),!f){let fe=wt-L/2,le=Lt-L/2,te=bt+L,j=Gt+L;$=new Path2D,$.rect(fe,le,te,j)}f?vi(T,L,d.dash,d.cap,E,m,y,k,_):kp(l,T,L,d.dash,d.cap,E,m,y,k,$,_),J&&b.translate(-O,-O)}function kp(l,f,d,m,y,_,k,T,E,L,$){let O=!1;E!=0&&W.forEach((J,fe)=>{if(J.series[0]==l){let le=w[J.series[1]],te=t[J.series[1]],j=(le._paths||ja).band;Fn(j)&&(j=J.dir==1?j[0]:j[1]);let U,we=null;le.show&&j&&bm(te,je,Ke)?(we=J.fill(r,fe)||_,U=le._paths.clip):j=null,vi(f,d,m,y,we,k,T,E,L,$,U,j),O=!0}}),O||vi(f,d,m,y,_,k,T,E,L,$)}let ms=aa|Ul;function vi(l,f,d,m,y,_,k,T,E,L,$,O){cs(l,f,d,m,y),(E||L||O)&&(b.save(),E&&b.clip(E),L&&b.clip(L)),O?(T&ms)==ms?(b.clip(O),$&&b.clip($),no(y,k),to(l,_,f)):T&Ul?(no(y,k),b.clip(O),to(l,_,f)):T&aa&&(b.save(),b.clip(O),$&&b.clip($),no(y,k),b.restore(),to(l,_,f)):(no(y,k),to(l,_,f)),(E||L||O)&&b.restore()}function to(l,f,d){d>0&&(f instanceof Map?f.forEach((m,y)=>{b.strokeStyle=eo=y,b.stroke(m)}):f!=null&&l&&b.stroke(f))}function no(l,f){f instanceof Map?f.forEach((d,m)=>{b.fillStyle=Tr=m,b.fill(d)}):f!=null&&l&&b.fill(f)}function Sp(l,f,d,m){let y=P[l],_;if(m<=0)_=[0,0];else{let k=y._space=y.space(r,l,f,d,m),T=y._incrs=y.incrs(r,l,f,d,m,k);_=Ob(f,d,T,m,k)}return y._found=_}function yi(l,f,d,m,y,_,k,T,E,L){let $=k%2/2;M==1&&b.translate($,$),cs(T,k,E,L,T),b.beginPath();let O,J,fe,le,te=y+(m==0||m==3?-_:_);d==0?(J=y,le=te):(O=y,fe=te);for(let j=0;j<l.length;j++)f[j]!=null&&(d==0?O=fe=l[j]:J=le=l[j],b.moveTo(O,J),b.lineTo(fe,le));b.stroke(),M==1&&b.translate(-$,-$)}function Mp(l){let f=!0;return P.forEach((d,m)=>{if(!d.show)return;let y=S[d.scale];if(y.min==null){d._show&&(f=!1,d._show=!1,Pr(!1));return}else d._show||(f=!1,d._show=!0,Pr(!1));let _=d.side,k=_%2,{min:T,max:E}=y,[L,$]=Sp(m,T,E,k==0?X:I);if($==0)return;let O=y.distr==2,J=d._splits=d.splits(r,m,T,E,L,$,O),fe=y.distr==2?J.map(U=>Wt[U]):J,le=y.distr==2?Wt[J[1]]-Wt[J[0]]:L,te=d._values=d.values(r,d.filter(r,fe,m,$,le),m,$,le);d._rotate=_==2?d.rotate(r,te,m,$):0;let j=d._size;d._size=zt(d.size(r,te,m,l)),j!=null&&d._size!=j&&(f=!1)}),f}function Ap(l){let f=!0;return ss.forEach((d,m)=>{let y=d(r,m,jn,l);y!=Mn[m]&&(f=!1),Mn[m]=y}),f}function Tp(){for(let l=0;l<P.length;l++){let f=P[l];if(!f.show||!f._show)continue;let d=f.side,m=d%2,y,_,k=f.stroke(r,l),T=d==0||d==3?-1:1,[E,L]=f._found;if(f.label!=null){let ft=f.labelGap*T,Mt=We((f._lpos+ft)*ce);us(f.labelFont[0],k,"center",d==2?"top":du),b.save(),m==1?(y=_=0,b.translate(Mt,We(Lt+Gt/2)),b.rotate((d==3?-jo:jo)/2)):(y=We(wt+bt/2),_=Mt);let Zn=td(f.label)?f.label(r,l,E,L):f.label;b.fillText(Zn,y,_),b.restore()}if(L==0)continue;let $=S[f.scale],O=m==0?bt:Gt,J=m==0?wt:Lt,fe=f._splits,le=$.distr==2?fe.map(ft=>Wt[ft]):fe,te=$.distr==2?Wt[fe[1]]-Wt[fe[0]]:E,j=f.ticks,U=f.border,we=j.show?j.size:0,Le=We(we*ce),Xe=We((f.alignTo==2?f._size-we-f.gap:f.gap)*ce),me=f._rotate*-jo/180,Ne=A(f._pos*ce),kt=(Le+Xe)*T,st=Ne+kt;_=m==0?st:0,y=m==1?st:0;let Dt=f.font[0],qt=f.align==1?Qr:f.align==2?Ml:me>0?Qr:me<0?Ml:m==0?"center":d==3?Ml:Qr,ln=me||m==1?"middle":d==2?"top":du;us(Dt,k,qt,ln);let St=f.font[1]*f.lineGap,It=fe.map(ft=>A(s(ft,$,O,J))),Yt=f._values;for(let ft=0;ft<Yt.length;ft++){let Mt=Yt[ft];if(Mt!=null){m==0?y=It[ft]:_=It[ft],Mt=""+Mt;let Zn=Mt.indexOf(`
`)==-1?[Mt]:Mt.split(/\n/gm);for(let ct=0;ct<Zn.length;ct++){let $s=Zn[ct];me?(b.save(),b.translate(y,_+ct*St),b.rotate(me),b.fillText($s,0,0),b.restore()):b.fillText($s,y,_+ct*St)}}}j.show&&yi(It,j.filter(r,le,l,L,te),m,d,Ne,Le,ve(j.width*ce,3),j.stroke(r,l),j.dash,j.cap);let sn=f.grid;sn.show&&yi(It,sn.filter(r,le,l,L,te),m,m==0?2:1,m==0?Lt:wt,m==0?Gt:bt,ve(sn.width*ce,3),sn.stroke(r,l),sn.dash,sn.cap),U.show&&yi([Ne],[1],m==0?1:0,m==0?1:2,m==1?Lt:wt,m==1?Gt:bt,ve(U.width*ce,3),U.stroke(r,l),U.dash,U.cap)}Qe("drawAxes")}function Pr(l){w.forEach((f,d)=>{d>0&&(f._paths=null,l&&(a==1?(f.min=null,f.max=null):f.facets.forEach(m=>{m.min=null,m.max=null})))})}let ro=!1,_i=!1,ha=[];function Pp(){_i=!1;for(let l=0;l<ha.length;l++)Qe(...ha[l]);ha.length=0}function Er(){ro||(Rm(bs),ro=!0)}function Ep(l,f=!1){ro=!0,_i=f,l(r),bs(),f&&ha.length>0&&queueMicrotask(Pp)}r.batch=Ep;function bs(){if(li&&(_p(),li=!1),wr&&(pp(),wr=!1),Za){if(ke(v,Qr,ye),ke(v,"top",ze),ke(v,Ga,X),ke(v,Wa,I),ke(x,Qr,ye),ke(x,"top",ze),ke(x,Ga,X),ke(x,Wa,I),ke(g,Ga,bn),ke(g,Wa,Bn),h.width=We(bn*ce),h.height=We(Bn*ce),P.forEach(({_el:l,_show:f,_size:d,_pos:m,side:y})=>{if(l!=null)if(f){let _=y===3||y===0?d:0,k=y%2==1;ke(l,k?"left":"top",m-_),ke(l,k?"width":"height",d),ke(l,k?"top":"left",k?ze:ye),ke(l,k?"height":"width",k?I:X),$l(l,hr)}else Pt(l,hr)}),eo=Tr=ci=di=pi=hi=mi=bi=ui=null,gt=1,ga(!0),ye!=xr||ze!=Gn||X!=nn||I!=Wn){Pr(!1);let l=X/nn,f=I/Wn;if(it&&!qn&&H.left>=0){H.left*=l,H.top*=f,Rr&&hn(Rr,We(H.left),0,X,I),Cr&&hn(Cr,0,We(H.top),X,I);for(let d=0;d<$t.length;d++){let m=$t[d];m!=null&&(Mr[d]*=l,Ar[d]*=f,hn(m,zt(Mr[d]),zt(Ar[d]),X,I))}}if(xe.show&&!Qa&&xe.left>=0&&xe.width>0){xe.left*=l,xe.width*=l,xe.top*=f,xe.height*=f;for(let d in Ai)ke($r,d,xe[d])}xr=ye,Gn=ze,nn=X,Wn=I}Qe("setSize"),Za=!1}bn>0&&Bn>0&&(b.clearRect(0,0,h.width,h.height),Qe("drawClear"),G.forEach(l=>l()),Qe("draw")),xe.show&&Qa&&(ao(xe),Qa=!1),it&&qn&&(Jn(null,!0,!1),qn=!1),ee.show&&ee.live&&Nt&&(Si(),Nt=!1),c||(c=!0,r.status=1,Qe("ready")),pa=!1,ro=!1}r.redraw=(l,f)=>{wr=f||!1,l!==!1?Tn(D,C.min,C.max):Er()};function xi(l,f){let d=S[l];if(d.from==null){if(tt==0){let m=d.range(r,f.min,f.max,l);f.min=m[0],f.max=m[1]}if(f.min>f.max){let m=f.min;f.min=f.max,f.max=m}if(tt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;l==D&&d.distr==2&&tt>0&&(f.min=Xt(f.min,t[0]),f.max=Xt(f.max,t[0]),f.min==f.max&&f.max++),B[l]=f,li=!0,Er()}}r.setScale=xi;let wi,ki,Rr,Cr,gs,vs,Lr,Nr,ys,_s,_e,Ae,An=!1,nt=H.drag,Je=nt.x,Ze=nt.y;it&&(H.x&&(wi=Vt(em,x)),H.y&&(ki=Vt(tm,x)),C.ori==0?(Rr=wi,Cr=ki):(Rr=ki,Cr=wi),_e=H.left,Ae=H.top);let xe=r.select=Fe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),$r=xe.show?Vt(Xh,xe.over?x:v):null;function ao(l,f){if(xe.show){for(let d in l)xe[d]=l[d],d in Ai&&ke($r,d,l[d]);f!==!1&&Qe("setSelect")}}r.setSelect=ao;function Rp(l){if(w[l].show)Ve&&$l(Ee[l],hr);else if(Ve&&Pt(Ee[l],hr),it){let d=Sr?$t[0]:$t[l];d!=null&&hn(d,-10,-10,X,I)}}function Tn(l,f,d){xi(l,{min:f,max:d})}function an(l,f,d,m){f.focus!=null&&Dp(l),f.show!=null&&w.forEach((y,_)=>{_>0&&(l==_||l==null)&&(y.show=f.show,Rp(_),a==2?(Tn(y.facets[0].scale,null,null),Tn(y.facets[1].scale,null,null)):Tn(y.scale,null,null),Er())}),d!==!1&&Qe("setSeries",l,f),m&&va("setSeries",r,l,f)}r.setSeries=an;function Cp(l,f){Fe(W[l],f)}function Lp(l,f){l.fill=ne(l.fill||null),l.dir=se(l.dir,-1),f=f??W.length,W.splice(f,0,l)}function Np(l){l==null?W.length=0:W.splice(l,1)}r.addBand=Lp,r.setBand=Cp,r.delBand=Np;function $p(l,f){w[l].alpha=f,it&&$t[l]!=null&&($t[l].style.opacity=f),Ve&&Ee[l]&&(Ee[l].style.opacity=f)}let gn,Pn,Kn,Dr={focus:!0};function Dp(l){if(l!=Kn){let f=l==null,d=rn.alpha!=1;w.forEach((m,y)=>{if(a==1||y>0){let _=f||y==0||y==l;m._focus=f?null:_,d&&$p(y,_?1:rn.alpha)}}),Kn=l,d&&Er()}}Ve&&kr&&lt(bu,ue,l=>{H._lock||(Yn(l),Kn!=null&&an(null,Dr,!0,Oe.setSeries))});function on(l,f,d){let m=S[f];d&&(l=l/ce-(m.ori==1?ze:ye));let y=X;m.ori==1&&(y=I,l=y-l),m.dir==-1&&(l=y-l);let _=m._min,k=m._max,T=l/y,E=_+(k-_)*T,L=m.distr;return L==3?ta(10,E):L==4?vm(E,m.asinh):L==100?m.bwd(E):E}function Ip(l,f){let d=on(l,D,f);return Xt(d,t[0],je,Ke)}r.valToIdx=l=>Xt(l,t[0]),r.posToIdx=Ip,r.posToVal=on,r.valToPos=(l,f,d)=>S[f].ori==0?o(l,S[f],d?bt:X,d?wt:0):i(l,S[f],d?Gt:I,d?Lt:0),r.setCursor=(l,f,d)=>{_e=l.left,Ae=l.top,Jn(null,f,d)};function xs(l,f){ke($r,Qr,xe.left=l),ke($r,Ga,xe.width=f)}function ws(l,f){ke($r,"top",xe.top=l),ke($r,Wa,xe.height=f)}let ma=C.ori==0?xs:ws,ba=C.ori==1?xs:ws;function Op(){if(Ve&&ee.live)for(let l=a==2?1:0;l<w.length;l++){if(l==0&&Ct)continue;let f=ee.values[l],d=0;for(let m in f)tn[l][d++].firstChild.nodeValue=f[m]}}function Si(l,f){if(l!=null&&(l.idxs?l.idxs.forEach((d,m)=>{he[m]=d}):wm(l.idx)||he.fill(l.idx),ee.idx=he[0]),Ve&&ee.live){for(let d=0;d<w.length;d++)(d>0||a==1&&!Ct)&&Hp(d,he[d]);Op()}Nt=!1,f!==!1&&Qe("setLegend")}r.setLegend=Si;function Hp(l,f){let d=w[l],m=l==0&&q==2?Wt:t[l],y;Ct?y=d.values(r,l,f)??Sn:(y=d.value(r,f==null?null:m[f],l,f),y=y==null?Sn:{_:y}),ee.values[l]=y}function Jn(l,f,d){ys=_e,_s=Ae,[_e,Ae]=H.move(r,_e,Ae),H.left=_e,H.top=Ae,it&&(Rr&&hn(Rr,We(_e),0,X,I),Cr&&hn(Cr,0,We(Ae),X,I));let m,y=je>Ke;gn=ge,Pn=null;let _=C.ori==0?X:I,k=C.ori==1?X:I;if(_e<0||tt==0||y){m=H.idx=null;for(let T=0;T<w.length;T++){let E=$t[T];E!=null&&hn(E,-10,-10,X,I)}kr&&an(null,Dr,!0,l==null&&Oe.setSeries),ee.live&&(he.fill(m),Nt=!0)}else{let T,E,L;a==1&&(T=C.ori==0?_e:Ae,E=on(T,D),m=H.idx=Xt(E,t[0],je,Ke),L=N(t[0][m],C,_,0));let $=-10,O=-10,J=0,fe=0,le=!0,te="",j="";for(let U=a==2?1:0;U<w.length;U++){let we=w[U],Le=he[U],Xe=Le==null?null:a==1?t[U][Le]:t[U][1][Le],me=H.dataIdx(r,U,m,E),Ne=me==null?null:a==1?t[U][me]:t[U][1][me];if(Nt=Nt||Ne!=Xe||me!=Le,he[U]=me,U>0&&we.show){let kt=me==null?-10:me==m?L:N(a==1?t[0][me]:t[U][0][me],C,_,0),st=Ne==null?-10:K(Ne,a==1?S[we.scale]:S[we.facets[1].scale],k,0);if(kr&&Ne!=null){let Dt=C.ori==1?_e:Ae,qt=qe(rn.dist(r,U,me,st,Dt));if(qt<gn){let ln=rn.bias;if(ln!=0){let St=on(Dt,we.scale),It=Ne>=0?1:-1,Yt=St>=0?1:-1;Yt==It&&(Yt==1?ln==1?Ne>=St:Ne<=St:ln==1?Ne<=St:Ne>=St)&&(gn=qt,Pn=U)}else gn=qt,Pn=U}}if(Nt||Sr){let Dt,qt;C.ori==0?(Dt=kt,qt=st):(Dt=st,qt=kt);let ln,St,It,Yt,sn,ft,Mt=!0,Zn=at.bbox;if(Zn!=null){Mt=!1;let ct=Zn(r,U);It=ct.left,Yt=ct.top,ln=ct.width,St=ct.height}else It=Dt,Yt=qt,ln=St=at.size(r,U);if(ft=at.fill(r,U),sn=at.stroke(r,U),Sr)U==Pn&&gn<=rn.prox&&($=It,O=Yt,J=ln,fe=St,le=Mt,te=ft,j=sn);else{let ct=$t[U];ct!=null&&(Mr[U]=It,Ar[U]=Yt,ku(ct,ln,St,Mt),xu(ct,ft,sn),hn(ct,zt(It),zt(Yt),X,I))}}}}if(Sr){let U=rn.prox,we=Kn==null?gn<=U:gn>U||Pn!=Kn;if(Nt||we){let Le=$t[0];Le!=null&&(Mr[0]=$,Ar[0]=O,ku(Le,J,fe,le),xu(Le,te,j),hn(Le,zt($),zt(O),X,I))}}}if(xe.show&&An)if(l!=null){let[T,E]=Oe.scales,[L,$]=Oe.match,[O,J]=l.cursor.sync.scales,fe=l.cursor.drag;if(Je=fe._x,Ze=fe._y,Je||Ze){let{left:le,top:te,width:j,height:U}=l.select,we=l.scales[O].ori,Le=l.posToVal,Xe,me,Ne,kt,st,Dt=T!=null&&L(T,O),qt=E!=null&&$(E,J);Dt&&Je?(we==0?(Xe=le,me=j):(Xe=te,me=U),Ne=S[T],kt=N(Le(Xe,O),Ne,_,0),st=N(Le(Xe+me,O),Ne,_,0),ma(en(kt,st),qe(st-kt))):ma(0,_),qt&&Ze?(we==1?(Xe=le,me=j):(Xe=te,me=U),Ne=S[E],kt=K(Le(Xe,J),Ne,k,0),st=K(Le(Xe+me,J),Ne,k,0),ba(en(kt,st),qe(st-kt))):ba(0,k)}else Ti()}else{let T=qe(ys-gs),E=qe(_s-vs);if(C.ori==1){let J=T;T=E,E=J}Je=nt.x&&T>=nt.dist,Ze=nt.y&&E>=nt.dist;let L=nt.uni;L!=null?Je&&Ze&&(Je=T>=L,Ze=E>=L,!Je&&!Ze&&(E>T?Ze=!0:Je=!0)):nt.x&&nt.y&&(Je||Ze)&&(Je=Ze=!0);let $,O;Je&&(C.ori==0?($=Lr,O=_e):($=Nr,O=Ae),ma(en($,O),qe(O-$)),Ze||ba(0,k)),Ze&&(C.ori==1?($=Lr,O=_e):($=Nr,O=Ae),ba(en($,O),qe(O-$)),Je||ma(0,_)),!Je&&!Ze&&(ma(0,0),ba(0,0))}if(nt._x=Je,nt._y=Ze,l==null){if(d){if(Ns!=null){let[T,E]=Oe.scales;Oe.values[0]=T!=null?on(C.ori==0?_e:Ae,T):null,Oe.values[1]=E!=null?on(C.ori==1?_e:Ae,E):null}va(Al,r,_e,Ae,X,I,m)}if(kr){let T=d&&Oe.setSeries,E=rn.prox;Kn==null?gn<=E&&an(Pn,Dr,!0,T):gn>E?an(null,Dr,!0,T):Pn!=Kn&&an(Pn,Dr,!0,T)}}Nt&&(ee.idx=m,Si()),f!==!1&&Qe("setCursor")}let En=null;Object.defineProperty(r,"rect",{get(){return En==null&&ga(!1),En}});function ga(l=!1){l?En=null:(En=x.getBoundingClientRect(),Qe("syncRect",En))}function ks(l,f,d,m,y,_,k){H._lock||An&&l!=null&&l.movementX==0&&l.movementY==0||(Mi(l,f,d,m,y,_,k,!1,l!=null),l!=null?Jn(null,!0,!0):Jn(f,!0,!1))}function Mi(l,f,d,m,y,_,k,T,E){if(En==null&&ga(!1),Yn(l),l!=null)d=l.clientX-En.left,m=l.clientY-En.top;else{if(d<0||m<0){_e=-10,Ae=-10;return}let[L,$]=Oe.scales,O=f.cursor.sync,[J,fe]=O.values,[le,te]=O.scales,[j,U]=Oe.match,we=f.axes[0].side%2==1,Le=C.ori==0?X:I,Xe=C.ori==1?X:I,me=we?_:y,Ne=we?y:_,kt=we?m:d,st=we?d:m;if(le!=null?d=j(L,le)?s(J,S[L],Le,0):-10:d=Le*(kt/me),te!=null?m=U($,te)?s(fe,S[$],Xe,0):-10:m=Xe*(st/Ne),C.ori==1){let Dt=d;d=m,m=Dt}}E&&(f==null||f.cursor.event.type==Al)&&((d<=1||d>=X-1)&&(d=dr(d,X)),(m<=1||m>=I-1)&&(m=dr(m,I))),T?(gs=d,vs=m,[Lr,Nr]=H.move(r,d,m)):(_e=d,Ae=m)}let Ai={width:0,height:0,left:0,top:0};function Ti(){ao(Ai,!1)}let Ss,Ms,As,Ts;function Ps(l,f,d,m,y,_,k){An=!0,Je=Ze=nt._x=nt._y=!1,Mi(l,f,d,m,y,_,k,!0,!1),l!=null&&(lt(Tl,Ll,Es,!1),va(hu,r,Lr,Nr,X,I,null));let{left:T,top:E,width:L,height:$}=xe;Ss=T,Ms=E,As=L,Ts=$}function Es(l,f,d,m,y,_,k){An=nt._x=nt._y=!1,Mi(l,f,d,m,y,_,k,!1,!0);let{left:T,top:E,width:L,height:$}=xe,O=L>0||$>0,J=Ss!=T||Ms!=E||As!=L||Ts!=$;if(O&&J&&ao(xe),nt.setScale&&O&&J){let fe=T,le=L,te=E,j=$;if(C.ori==1&&(fe=E,le=$,te=T,j=L),Je&&Tn(D,on(fe,D),on(fe+le,D)),Ze)for(let U in S){let we=S[U];U!=D&&we.from==null&&we.min!=ge&&Tn(U,on(te+j,U),on(te,U))}Ti()}else H.lock&&(H._lock=!H._lock,Jn(f,!0,l!=null));l!=null&&(_r(Tl,Ll),va(Tl,r,_e,Ae,X,I,null))}function Up(l,f,d,m,y,_,k){if(H._lock)return;Yn(l);let T=An;if(An){let E=!0,L=!0,$=10,O,J;C.ori==0?(O=Je,J=Ze):(O=Ze,J=Je),O&&J&&(E=_e<=$||_e>=X-$,L=Ae<=$||Ae>=I-$),O&&E&&(_e=_e<Lr?0:X),J&&L&&(Ae=Ae<Nr?0:I),Jn(null,!0,!0),An=!1}_e=-10,Ae=-10,he.fill(null),Jn(null,!0,!0),T&&(An=T)}function Rs(l,f,d,m,y,_,k){H._lock||(Yn(l),fi(),Ti(),l!=null&&va(gu,r,_e,Ae,X,I,null))}function Cs(){P.forEach(Hb),si(r.width,r.height,!0)}mr(Ko,ea,Cs);let Ir={};Ir.mousedown=Ps,Ir.mousemove=ks,Ir.mouseup=Es,Ir.dblclick=Rs,Ir.setSeries=(l,f,d,m)=>{let y=Oe.match[2];d=y(r,f,d),d!=-1&&an(d,m,!0,!1)},it&&(lt(hu,x,Ps),lt(Al,x,ks),lt(mu,x,l=>{Yn(l),ga(!1)}),lt(bu,x,Up),lt(gu,x,Rs),Fl.add(r),r.syncRect=ga);let oo=r.hooks=e.hooks||{};function Qe(l,f,d){_i?ha.push([l,f,d]):l in oo&&oo[l].forEach(m=>{m.call(null,r,f,d)})}(e.plugins||[]).forEach(l=>{for(let f in l.hooks)oo[f]=(oo[f]||[]).concat(l.hooks[f])});let Ls=(l,f,d)=>d,Oe=Fe({key:null,setSeries:!1,filters:{pub:Pu,sub:Pu},scales:[D,w[1]?w[1].scale:null],match:[Eu,Eu,Ls],values:[null,null]},H.sync);Oe.match.length==2&&Oe.match.push(Ls),H.sync=Oe;let Ns=Oe.key,Pi=Md(Ns);function va(l,f,d,m,y,_,k){Oe.filters.pub(l,f,d,m,y,_,k)&&Pi.pub(l,f,d,m,y,_,k)}Pi.sub(r);function Fp(l,f,d,m,y,_,k){Oe.filters.sub(l,f,d,m,y,_,k)&&Ir[l](null,f,d,m,y,_,k)}r.pub=Fp;function Vp(){Pi.unsub(r),Fl.delete(r),zn.clear(),Dl(Ko,ea,Cs),u.remove(),ue?.remove(),Qe("destroy")}r.destroy=Vp;function Ei(){Qe("init",e,t),fs(t||e.data,!1),B[D]?xi(D,B[D]):fi(),Qa=xe.show&&(xe.width>0||xe.height>0),qn=Nt=!0,si(e.width,e.height)}return w.forEach(ls),P.forEach(yp),n?n instanceof HTMLElement?(n.appendChild(u),Ei()):n(r,Ei):Ei(),r}Ye.assign=Fe;Ye.fmtNum=Yl;Ye.rangeNum=Jo;Ye.rangeLog=Xo;Ye.rangeAsinh=Wl;Ye.orient=gr;Ye.pxRatio=ce;Ye.join=Em;Ye.fmtDate=Kl,Ye.tzDate=Fm;Ye.sync=Md;{Ye.addGap=wb,Ye.clipGaps=ni;let e=Ye.paths={points:Cd};e.linear=Nd,e.stepped=Mb,e.bars=Ab,e.spline=Pb}var sa=de(null),Ub="epochs",Fb="11px Roboto, system-ui, sans-serif";function ii({data:e,series:t,height:n,range:r,beneath:a,title:o,bare:i}){let s=vt(null),c=vt(null),u=vt(null),h=zb(pt.value);return fn(()=>{let b=s.current,g=rr("--quiet"),v=rr("--line"),x={stroke:g,font:Fb,ticks:{show:!1},grid:{show:i!==!0,stroke:v,width:1}},M={width:b.clientWidth,height:n,legend:{show:!1},padding:[8,10,0,0],scales:{x:{time:!1,range:()=>h},y:{range:(w,P,S)=>r(P,S)}},axes:[{...x,grid:{show:!1},size:22,gap:4,space:36,incrs:Vb},{...x,size:(w,P)=>12+7*Math.max(4,...(P??[]).map(S=>S.length)),values:(w,P)=>Wc(P),gap:4,space:28}],series:[{},...t],cursor:{drag:{x:!1,y:!1},y:!1,points:{size:6},sync:{key:Ub,setSeries:!1}},hooks:{drawAxes:a===void 0?[]:[a],setCursor:[({cursor:{left:w,idx:P},data:[S]})=>{let W=P==null||(w??-1)<0?null:S[P]??null;sa.value=W}],setSize:[w=>ns(w,u.current)]}},A=new Ye(M,e,b);c.current=A,u.current=document.createElement("div"),u.current.className="epoch-cursor",A.over.append(u.current),ns(A,u.current);let R=({clientX:w,buttons:P})=>{P&1&&Jt(A.posToVal(w-A.over.getBoundingClientRect().left,"x"))};return A.over.addEventListener("pointerdown",R),A.over.addEventListener("pointermove",R),()=>A.destroy()},[e,t,n,r,a,i,In.value,...h]),fn(()=>{let b=s.current,g=new ResizeObserver(()=>{c.current!==null&&b.clientWidth!==c.current.width&&c.current.setSize({width:b.clientWidth,height:c.current.height})});return g.observe(b),()=>g.disconnect()},[]),Ln(()=>{oe.value,c.current!==null&&ns(c.current,u.current)}),p("div",{ref:s,class:"plot",role:"img","aria-label":`${o}, against the epoch`,style:{height:`${n}px`}})}var Vb=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function zb(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function ns(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(oe.peek(),"x"))}px)`)}function Od(e,t,n){let r=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=n,a.lineWidth=devicePixelRatio*1.25,a.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),a.beginPath(),a.moveTo(r,o.top),a.lineTo(r,o.top+o.height),a.stroke(),a.restore()}function Hd(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=a.fillStyle=rr("--quiet"),a.lineWidth=devicePixelRatio,a.beginPath(),a.moveTo(o.left,r),a.lineTo(o.left+o.width,r),a.stroke(),a.font=`${10*devicePixelRatio}px Roboto, system-ui, sans-serif`,a.textAlign="right",a.textBaseline="bottom",a.fillText(n,o.left+o.width-4*devicePixelRatio,r-2*devicePixelRatio),a.restore()}var Bb=232,Gb=()=>[-1.005,1.005];function Ud(){let e=F.value,t=e?.correlations??null,n=If.value,r=$e(()=>fu(n),[n]);return e===null?null:p("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[p("h2",{id:"correlations-title",children:["Correlations of the filters ",p("span",{class:"quiet name",children:e.name})]}),t===null?p("p",{class:"notice",children:["This run has none. The callback ",p("code",{children:"kr.CorrelationHistograms"})," writes them."]}):p(Re,{children:[p(qb,{most:r,centre:t.centre}),p("div",{class:"multiples histograms",children:t.layers.map((a,o)=>p(Yb,{found:t,frames:n,layer:a,row:o,most:r},a.name))})]})]})}var Wb={filter:"its own mean",mean_filter:"the mean filter"};function qb({most:e,centre:t}){return p("figure",{class:"colour-bar counts",children:[p("figcaption",{children:["pairs of filters in a bin of 0.01, logarithmic; each filter less ",Wb[t]]}),p("div",{class:"gradient",style:{background:iu(In.value)}}),p("div",{class:"ticks placed",children:su(e).map(({count:n,position:r})=>p("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function Yb({found:e,frames:t,layer:n,row:r,most:a}){let{epochs:o}=e,i=In.value,s=$e(()=>cu(o,t,r,a,i),[o,t,r,a,i]),c=$e(()=>[o,o.map(()=>null)],[o]),u=$e(()=>[{}],[]),h=$e(()=>v=>{let x=v.valToPos((o[0]??0)-.5,"x",!0),M=v.valToPos((o.at(-1)??0)+.5,"x",!0),{top:A,height:R}=v.bbox;v.ctx.save(),v.ctx.imageSmoothingEnabled=R<s.height||M-x<s.width,v.ctx.imageSmoothingQuality="high",v.ctx.drawImage(s,x,A,M-x,R),v.ctx.restore()},[o,s]),b=sa.value??oe.value,g=Go({run:"",epochs:o,values:e.mean_absolute[n.name]??[]},b);return p("figure",{class:"curves","data-layer":n.name,children:[p("figcaption",{children:[p("span",{class:"title",title:n.name,children:[p("b",{children:n.name})," ",p("span",{class:"quiet",children:[n.filters," filters"]})]}),p("span",{class:"numbers",title:yt(b),children:[p("span",{class:"quiet",children:"mean of |c|"})," ",g===null?"\u2013":g.toFixed(3)]})]}),p(ii,{title:`Correlations of the filters of ${n.name}`,data:c,series:u,height:Bb,range:Gb,beneath:h,bare:!0})]})}var jb=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function Fd(){return p("section",{class:"empty","data-testid":"empty",children:[p("h1",{children:"No heatmaps yet"}),p("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),p("pre",{children:p("code",{children:jb})}),p("p",{children:"Then show the folder of the runs:"}),p("pre",{children:p("code",{children:"tensorboard --logdir runs"})}),p("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}function fa({title:e,note:t,unit:n,curves:r,height:a=132,range:o,paths:i,beneath:s,hooks:c}){let u=Ge.value,h=$e(()=>au(r),[r]),b=$e(()=>r.map(({run:v})=>({stroke:dn(v),width:1.75,...i===void 0?{}:{paths:i}})),[r,i]),g=$e(()=>v=>{s?.(v);for(let{name:x,overfitting:M}of u)M!==null&&Od(v,M.epoch,dn(x))},[u,s]);return p("figure",{class:"curves",...c,children:[p("figcaption",{children:[p("span",{class:"title",title:e,children:[p("b",{children:e})," ",t!==void 0&&p("span",{class:"quiet",children:t})]}),p(Kb,{curves:r,unit:n})]}),p(ii,{title:e,data:h,series:b,height:a,range:o,beneath:g})]})}function Kb({curves:e,unit:t}){let n=sa.value??oe.value;return p("span",{class:"numbers",title:yt(n),children:[e.map(r=>{let a=Go(r,n);return p("span",{title:r.run,children:[p("i",{class:"dot",style:{background:dn(r.run)}}),a===null?"\u2013":Gc(a)]},r.run)}),t!==void 0&&p("span",{class:"quiet",children:t}),sa.value!==null&&p("span",{class:"quiet",children:yt(n)})]})}function Vd(){let e=Ge.value,t=new Map;for(let n of F.value===null?e:[F.value,...e])for(let r of n.layers)t.has(r.name)||t.set(r.name,r);return e.length===0?p("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):p("section",{"aria-labelledby":"entropies-title",children:[p("h2",{id:"entropies-title",children:["Mean entropy of each layer ",p("span",{class:"quiet",children:"nats, against the epoch"})]}),p("div",{class:"multiples",children:[...t.values()].map(n=>p(Jb,{layer:n},n.name))})]})}function Jb({layer:{name:e,channels:t,greatest:n}}){let r=Ge.value,a=$e(()=>Zr(r,s=>s.entropies[e]),[r,e]),o=$e(()=>()=>[0,(n||1)*1.15],[n]),i=$e(()=>s=>Hd(s,n,`ln ${t}`),[n,t]);return p(fa,{title:e,unit:"nats",curves:a,range:o,beneath:i,hooks:{"data-testid":"entropy-chart","data-layer":e}})}function Bd(e,t,n){let r=F.value?.layers[t]?.shape;if(r===void 0)return;let a=e.currentTarget.getBoundingClientRect(),o=(e.clientX-a.left)/a.width,i=(e.clientY-a.top)/a.height;ot.value={layer:t,image:n,row:zd(Math.floor(i*r[0]),r[0]),column:zd(Math.floor(o*r[1]),r[1]),x:e.clientX,y:e.clientY}}function Gd(e,t,n){_n.value={layer:t,image:n},e.matches(":focus-visible")&&Yd(e,Wd(t,n))}function Wd(e,t){let[n,r]=F.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var Zb={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function qd(e){let t=Zb[e.key],n=F.value;if(e.key==="Escape"&&(ot.value=null),t===void 0||n===null)return;let r=ot.value??Wd(_n.value.layer,_n.value.image);e.preventDefault();let a=n.layers[r.layer]?.shape??[1,1],o=r.row+t[0],i=r.column+t[1],s=r.layer+Math.floor(o/a[0]),c=r.image+Math.floor(i/a[1]),u=n.layers[s];if(u===void 0||c<0||c>=n.images)return;let[h,b]=u.shape,g=s!==r.layer||c!==r.image,v={layer:s,image:c,row:s===r.layer?o:t[0]>0?0:h-1,column:c!==r.image?t[1]>0?0:b-1:Math.floor((i+.5)/a[1]*b)},x=`canvas[data-row="${s}"][data-image="${c}"]`,M=document.querySelector(x);M!==null&&(g&&M.focus(),Yd(M,v))}function Yd(e,t){let n=e.getBoundingClientRect(),[r,a]=F.value?.layers[t.layer]?.shape??[1,1];ot.value={...t,x:n.left+(t.column+1)/a*n.width,y:n.top+(t.row+1)/r*n.height}}function zd(e,t){return Math.min(t-1,Math.max(0,e))}var Qb="100px",Kd=new WeakMap,jd=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=Kd.get(t);r!==void 0&&(r.value=n)}},{rootMargin:Qb});function Jd(e){let t=Pa(!0);return fn(()=>{let{current:n}=e;if(n!==null)return Kd.set(n,t),jd.observe(n),()=>jd.unobserve(n)},[e,t]),t}function rs(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),a=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*a/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function Zd({run:e,layer:t,image:n}){let r=ot.value,a=r?.image===n?e.layers[r.layer]:void 0,o=e.layers[t];return!r||a===void 0||o===void 0?null:p("span",{class:r.layer===t?"marker under-pointer":"marker",style:rs(r,a.shape,o.shape)})}function Qd({run:e,layer:t,image:n}){let r=vt(null),a=e.layers[t],[o,i]=a.shape,s=pn(a.shape,Ce.value),c=Jd(r);Ln(()=>{if(!c.value)return;let g=Tt.value,v=Bo.value[t];if(g.state!=="here"||r.current===null||v===void 0)return;let x=vo(g.maps[t],n,a.shape),M=Math.round(Math.max(Ce.value,s)*devicePixelRatio);zo(r.current,x,a.shape,v,M)});let u=o*i===1,h=u?void 0:Kc.value[n],b=_n.value.layer===t&&_n.value.image===n;return p("td",{children:p("div",{class:h?"map over-picture":"map",style:{height:`${s}px`,backgroundImage:h?`url("${h}")`:void 0},children:[p("canvas",{ref:r,"data-testid":"map","data-layer":a.name,"data-row":t,"data-image":n,role:"img","aria-label":`${a.name}, ${Un(e,n)}`,tabIndex:b?0:-1,style:{opacity:u?1:rt.value/100},onPointerMove:g=>Bd(g,t,n),onPointerLeave:()=>{ot.value=null},onFocus:g=>Gd(g.currentTarget,t,n),onBlur:()=>{ot.value=null},onKeyDown:qd}),u&&p(Xb,{layer:a,row:t,image:n}),p(Zd,{run:e,layer:t,image:n})]})})}function Xb({layer:e,row:t,image:n}){let r=Tt.value,a=r.state==="here"?r.maps[t]?.[n]:void 0;return a===void 0?null:p("span",{class:"number",children:Uo(a,e.greatest,De.value)})}function Xd({run:e,image:t}){let n=vt(null),r=e.picture?.shape??null,a=Un(e,t);return Ln(()=>{n.current!==null&&r!==null&&At.value!==null&&fr(n.current,At.value,t,r[1],r[2])}),p("th",{scope:"col",class:"image",title:a,children:[r!==null&&p("div",{class:"map",style:{height:`${pn([r[1],r[2]],Ce.value)}px`},children:[p("canvas",{ref:n,role:"img","aria-label":`Image ${a}`}),p(e1,{run:e,image:t})]}),p("span",{class:"label",children:a})]})}function e1({run:e,image:t}){let n=ot.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:p("span",{class:"marker",style:rs(n,r.shape,r.shape)})}function t1(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function ep({run:e,layer:t}){let{name:n,channels:r,greatest:a}=t,[o,i]=t.shape,s=e.entropies[n]?.[$n.value]??null,c=s===null||a===0?null:s/a;return p("th",{scope:"row",class:"layer",children:[p("b",{class:"name",title:n,children:t1(n)}),p("span",{class:"quiet",children:[r," channels, ",o," \xD7 ",i]}),p("span",{class:"mean",children:[s===null?"no number":`${s.toFixed(2)} nats`,p("span",{class:"quiet",children:[" of ",a.toFixed(2)]})]}),c!==null&&p("span",{class:"share",title:"Share of the greatest entropy, ln of the channels",children:[p("i",{children:p("i",{style:{width:`${100*c}%`,background:_l(c)}})}),Math.round(100*c)," %"]})]})}var tp=6,n1=144;function np(){let e=vt(null),t=F.value,n=t?.images??0,r=Fc(t?.layers.map(c=>c.name)??[]);if(fn(()=>{let c=()=>{let h=e.current?.clientWidth??0;Ce.value=Vc(h-r-tp*n,n)};c();let u=new ResizeObserver(c);return e.current!==null&&u.observe(e.current),()=>u.disconnect()},[n,r]),fn(()=>{_n.value={layer:0,image:0},ot.value=null},[t?.name,n]),Ln(()=>{dt.value,De.value,Tt.value.state==="here"&&Af()}),t===null)return null;if(t.epochs.length===0)return p("p",{class:"notice",children:["The run ",p("span",{class:"name",children:t.name})," has no heatmaps. The callback"," ",p("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let{state:a}=Tt.value,o=t.picture?.shape,i=o?pn([o[1],o[2]],Ce.value)>n1:!1,s=n*(Ce.value+tp)+r>(e.current?.clientWidth??1e9);return p("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[p("h2",{id:"heatmaps-title",children:[Fo(De.value),p("span",{class:"quiet",children:[p("span",{class:"name",children:Ue.value}),", ",yt(Dn.value??-1)]})]}),a==="damaged"&&p("p",{class:"notice",role:"status",children:"The maps of this epoch are damaged, and cannot be shown."}),p("div",{ref:e,class:s?"scroller wide":"scroller",style:{"--column":`${Ce.value}px`,"--header":`${r}px`},children:p("table",{class:`grid ${a}${i?" tall":""}`,"data-testid":"grid","aria-busy":a==="loading",children:[p("thead",{children:p("tr",{children:[p("th",{class:"corner",scope:"col",children:[p("span",{children:"Layer"}),p("span",{class:"quiet",children:["mean of ",t.samples.toLocaleString("en")," ",t.samples===1?"sample":"samples"]})]}),Array.from({length:n},(c,u)=>p(Xd,{run:t,image:u},u))]})}),p("tbody",{children:t.layers.map((c,u)=>p("tr",{children:[p(ep,{run:t,layer:c}),Array.from({length:n},(h,b)=>p(Qd,{run:t,layer:u,image:b},b))]},c.name))})]},t.name)})]})}var r1=[{name:"training",title:"Training",note:"with penalties"},{name:"validation",title:"Validation",note:"with penalties"},{name:"probe",title:"Probe",note:"no penalties"}];function rp(){let e=Ge.value,t=r1.filter(({name:n})=>e.some(({losses:r})=>r[n]!==void 0));return e.length===0?null:p("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[p("h2",{id:"losses-title",children:["Loss ",p("span",{class:"quiet",children:"against the epoch"})]}),p("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 % and by more than three times its noise."}),t.length===0?p("p",{class:"notice",children:["No losses. The callback ",p("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",p("code",{children:"fit"}),"."]}):p("div",{class:"multiples losses",children:t.map(({name:n,...r})=>p(o1,{name:n,...r},n))})]})}var a1=(e,t)=>{let n=(t-e||Math.abs(t)||1)*.08;return[e-n,t+n]};function o1({name:e,title:t,note:n}){let r=Ge.value,a=$e(()=>Zr(r,o=>o.losses[e]),[r,e]);return p(fa,{title:t,note:n,curves:a,range:a1})}function as(){let e=[...Nn.value===null?[]:[{run:Nn.value.name,message:i1(Nn.value.wasHere)}],...ko.value,...(F.value?.problems??[]).map(t=>({run:Ue.value??"",message:t}))];return e.length===0?null:p("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[p("summary",{children:e.length===1?"One problem":`${e.length} problems`}),p("ul",{children:e.map(({run:t,message:n})=>p("li",{children:[p("b",{children:t})," ",n]},`${t} ${n}`))})]})}function i1(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}var l1=10;function s1(e,t){let n=nr.value.filter(r=>r!==e);Ut.value=t?[...n,e]:n}function f1(e){Nn.value=null,Ue.value=e}function ap(){let e=Pa(""),t=Ht.value??[],n=t.filter(({name:r})=>r.toLowerCase().includes(e.value.toLowerCase()));return p("section",{class:"panel","aria-labelledby":"runs-title",children:[p("h2",{id:"runs-title",children:"Runs"}),t.length>l1&&p("input",{type:"search",placeholder:"Filter","aria-label":"Filter the runs by name",value:e.value,onInput:r=>{e.value=r.currentTarget.value}}),p("div",{class:"run-heads","aria-hidden":"true",children:[p("span",{children:"in plots"}),p("span",{children:"maps"})]}),p("ul",{class:"runs","data-testid":"run-list",children:n.map(r=>p(c1,{run:r},r.name))})]})}function c1({run:{name:e,last_epoch:t}}){let n=Ue.value===e;return p("li",{class:n?"run in-view":"run",children:[p("label",{title:e,children:[p("input",{type:"checkbox",checked:nr.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>s1(e,r.currentTarget.checked)}),p("span",{class:"dot",style:{background:dn(e)}}),p("span",{class:"name",children:e}),p("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),p("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>f1(e)})]})}function op(){return Ge.value.length===0?null:p("section",{class:"sentences","aria-label":"Findings",children:Ge.value.map(({name:e,sentence:t,overfitting:n})=>p("p",{class:"sentence","data-testid":"sentence","data-run":e,children:[p("span",{class:"of-run",children:[p("span",{class:"dot",style:{background:dn(e)}}),p("span",{class:"name",children:e})]}),p("span",{children:[t,n!==null&&p(Re,{children:[" ",p("button",{type:"button",class:"link",onClick:()=>Jt(n.epoch),children:["Show epoch ",n.epoch]})]})]})]},e))})}var ip=Ye.paths.stepped?.({align:1}),u1=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function lp(){let e=Ge.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:p("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[p("h2",{id:"strengths-title",children:["Strengths of the penalties ",p("span",{class:"quiet",children:"against the epoch"})]}),p("div",{class:"multiples",children:t.map(n=>p(d1,{name:n},n))})]})}function d1({name:e}){let t=Ge.value,n=$e(()=>Zr(t,r=>r.strengths[e]),[t,e]);return p(fa,{title:e,curves:n,height:96,range:u1,...ip===void 0?{}:{paths:ip}})}function fp(){let e=pt.value[0]??-1,t=pt.value.at(-1)??-1,n=F.value===null,r=n?"":yt(oe.value),a=t>e?(oe.value-e)/(t-e):0;return p("header",{class:"timeline",children:[p("button",{type:"button",class:"play","aria-label":Kt.value?"Pause":"Play",title:Kt.value?"Pause (space)":"Play (space)",onClick:il,children:p("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:p("path",{d:Kt.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),p(sp,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),p(sp,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),p("div",{class:"track",children:[p(p1,{first:e,last:t}),p("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:oe.value,style:{"--share":a},onInput:o=>Jt(o.currentTarget.valueAsNumber)})]}),p("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:oe.value,onChange:o=>{Jt(o.currentTarget.valueAsNumber),o.currentTarget.value=String(oe.value)}}),p("p",{class:"where",children:[p("output",{"data-testid":"epoch-label",children:r}),p("span",{class:"quiet",children:p(h1,{last:t})})]})]})}function sp({label:e,path:t,steps:n}){return p("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>ol(n),children:p("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:p("path",{d:t})})})}function p1({first:e,last:t}){return p(Re,{children:Ge.value.map(({name:n,overfitting:r})=>r===null||t<=e?null:p("button",{type:"button",class:"moment",style:{"--share":(r.epoch-e)/(t-e),color:dn(n)},title:`${n} begins to overfit at epoch ${r.epoch}`,"aria-label":`Go to epoch ${r.epoch}, where ${n} begins to overfit`,onClick:()=>Jt(r.epoch)},n))})}function h1({last:e}){let t=Dn.value;return F.value!==null&&t!==null&&t!==oe.value?p("strong",{title:F.value.name,children:["This run has no maps of it: ",yt(t)," is shown."]}):p(Re,{children:oe.value>=e?p(Re,{children:"the last; follows new ones"}):p(Re,{children:["of ",e," ",p("button",{type:"button",class:"link",onClick:()=>$a(e),children:"go to the last"})]})})}var ca=14;function cp(){let e=vt(null),t=ot.value;fn(()=>{let s=e.current;if(s===null||t===null)return;let{width:c,height:u}=s.getBoundingClientRect(),h=t.x+ca+c<innerWidth,b=t.y+ca+u<innerHeight;s.style.left=`${h?t.x+ca:Math.max(0,t.x-ca-c)}px`,s.style.top=`${b?t.y+ca:Math.max(0,t.y-ca-u)}px`});let n=Tt.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[a,o]=r.shape,i=n.maps[t.layer]?.[(t.image*a+t.row)*o+t.column];return i===void 0?null:p("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[p("b",{children:Bc(i,r.greatest,De.value)}),p("span",{children:[r.name,", ",Un(n.run,t.image),a*o>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function up({onRetry:e}){return p(Re,{children:[p(v1,{onRetry:e}),p(m1,{})]})}function m1(){return Ht.value===null?p("p",{class:"waiting",children:"Reading the runs \u2026"}):Ht.value.length===0?p("main",{class:"alone",children:[p(as,{}),p(Fd,{})]}):p("div",{class:"page",children:[p("aside",{class:"sidebar","aria-label":"Runs and display",children:[p(ap,{}),p(ru,{})]}),p("main",{class:"main",children:[p(fp,{}),F.value===null?p("p",{class:"waiting",children:"Reading the run \u2026"}):p(g1,{})]}),p(cp,{})]})}var b1=10;function g1(){let e=F.value?.images??0;return p("div",{class:"sections",children:[p(as,{}),p(op,{}),p("div",{class:e>b1?"overview":"overview beside",children:[p(np,{}),yn.value&&p("div",{class:"courses",children:[p(rp,{}),p(Vd,{})]})]}),yn.value&&p(Re,{children:[p(Ud,{}),p(lp,{})]})]})}function v1({onRetry:e}){let t=Fr.value??Vr.value;return t===null?null:p("div",{class:"trouble",role:"status",children:[p("span",{children:[t," Trying again every few seconds."]}),p("button",{type:"button",onClick:e,children:"Try now"})]})}function Hy(){let e=document.createElement("style");e.textContent=[js,Kf,Zf,Xf,Qf,Jf].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",Bf();let t=Vf();Ut.value=t.runs,Ue.value=t.inView,oe.value=t.epoch??-1,dt.value=t.scale,De.value=t.unit,rt.value=t.opacity,Uf();let n=$f(t,Hf,Of);zf(),Yf(),jf(),Ys(p(up,{onRetry:n}),document.body)}export{Hy as render};
