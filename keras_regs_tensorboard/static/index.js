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
var ie,ff,Zi,Hn,Ki,So,cf,wo,uf,Qi,Ji,M0,Ba=Symbol.for("pv"),Mo={},Ao=[],A0=/^m(i|n|o|s|text|space)$/,Xi=Array.isArray,el=Ao.slice,ur=Object.assign;function cr(e){e&&e.parentNode&&e.remove()}function df(e,t,n){var r,a,o,i={},s=arguments.length;for(o in t)o=="key"?r=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:i[o]=t[o];return s>2&&(i.children=s>3?el.call(arguments,2):n),Ia(e,i,r,a,null)}function Ia(e,t,n,r,a){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ba,__v:a||++ff,__i:-1,__u:0};return!a&&ie.vnode&&ie.vnode(o),o}function le(e){return e.children}function Jr(e,t){this.props=e,this.context=t,this.__g=0}function Fn(e,t){if(t==null)return e.__&&Fn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Fn(e)}function E0(e){var t,n=e.__v,r=n.__e,a=[],o=[],i=e.__P;i&&((t=ur({constructor:Ba},n)).__v=n.__v+1,ie.vnode&&ie.vnode(t),tl(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,a,r||Fn(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,vf(a,t,o),n.__=n.__e=null,t.__e!=r&&pf(t))}function pf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),pf(e)}function lf(e){(8&e.__g||(e.__g|=8,Hn.push(e),So++))&&Ki==ie.debounceRendering||((Ki=ie.debounceRendering)||queueMicrotask)(hf)}function hf(){try{for(var e,t=1;Hn.length;)Hn.length>t&&Hn.sort(cf),e=Hn.shift(),t=Hn.length,8&e.__g&&E0(e)}finally{(So=Hn.length)&&(Ki||queueMicrotask)(hf)}}function mf(e,t,n,r,a,o,i,s,c,d,m){var p,v,g,_,M,A,P=r.__k||Ao,w=t.length;for(c=T0(n,t,P,c,w),p=0;p<w;p++)(g=n.__k[p])!=null&&(v=~g.__i&&P[g.__i]||Mo,g.__i=p,A=tl(e,g,v,a,o,i,s,c,d,m),_=g.__e,(v.ref!=g.ref||8&v.__u)&&(v.ref&&nl(v.ref,null,g,v),g.ref&&m.push(g.ref,g.__c||_,g)),M=M||_,4&g.__u?(c=bf(g,c,e,!v.__v),v.__e&&(v.__e=null)):typeof g.type=="function"&&A!==void 0?c=A:_&&(c=_.nextSibling),g.__u&=-21);return n.__e=M,c}function T0(e,t,n,r,a){var o,i,s,c,d,m,p,v,g,_=n.length,M=_,A=0,P=0,w=e.__k=Array(a);for(o=0;o<a;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[o]=Ia(null,i):Xi(i)?i=w[o]=Ia(le,{children:i}):i.constructor===Ba&&i.__b?i=w[o]=Ia(i.type,i.props,i.key,i.ref,i.__v):w[o]=i,c=o+A,i.__=e,i.__b=e.__b+1,s=null,~(d=i.__i=P0(i,n,c,M))&&(M--,(s=n[d])&&(s.__u|=2)),s&&s.__v?(i.__u|=16,d==c-1?A--:d==c+1?A++:d!=c&&(d>c?A--:A++,P=1)):(~d||(a>_?A--:a<_&&A++),typeof i.type!="function"&&(i.__u|=4))):w[o]=null;if(P){for(m=[],p=[],o=0;o<a;o++)if((i=w[o])&&16&i.__u){for(A=0,v=m.length;A<v;)m[g=A+v>>1]<i.__i?A=g+1:v=g;m[A]=i.__i,p[o]=A+1}for(A=m.length;o--;)p[o]&&(p[o]==A?A--:w[o].__u|=4)}if(M)for(o=0;o<_;o++)!(s=n[o])||2&s.__u||(s.__e==r&&(r=Fn(s)),rl(s,s));return r}function bf(e,t,n,r){var a,o,i,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=bf(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=Fn(e))&&!t.parentNode&&(t=null),i=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(i!=s&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function P0(e,t,n,r){var a,o=e.key,i=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&o==null||c&&o==s.key&&i==s.type)return n;if(r>(c?1:0)){for(a=n-1;a>=0;a--)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a;for(a=n+1;a<t.length;a++)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a}return-1}function sf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function _o(e,t,n,r,a){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||sf(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||sf(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Ji[t]||(Ji[t]=R0(t)),(e.__a||(e.__a={}))[t]=Qi,o=t!=(t=t.replace(uf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function R0(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[wo]==null)t[wo]=Qi++;else if(t[wo]<this.__a[e])return;return n(ie.event?ie.event(t):t)}}}function tl(e,t,n,r,a,o,i,s,c,d){var m,p,v,g,_,M,A,P,w,T,S,W,$,Y,G,Z,F,C,q=t.type;if(t.constructor!==Ba)return null;128&n.__u&&(c=32&n.__u,m=n.__c.__z)&&(t.__u|=c,p=o=[],m.nodeType==8?s=ko(m,o):o.push(m),s=o[0]||s),(m=ie.__b)&&m(t);e:if(typeof q=="function"){v=i.length;try{if(P=t.props,w=(m=q.prototype)&&m.render,T=(m=q.contextType)&&r[m.__c],S=m?T?T.props.value:m.__:r,(g=n.__c)?(t.__c=g,2&g.__g&&(g.__g|=1)):(w?t.__c=g=new q(P,S):(t.__c=g=new Jr(P,S),g.constructor=q,g.render=L0),T&&T.sub(g),g.state||(g.state={}),g.__n=r,g.__g|=8,g.__h=[],g.__k=[]),w&&(g.__s||(g.__s=g.state),q.getDerivedStateFromProps&&(g.__s==g.state&&(g.__s=ur({},g.__s)),ur(g.__s,q.getDerivedStateFromProps(P,g.__s)))),_=g.props,M=g.state,g.__v=t,n.__c){if(P!==_&&w&&!q.getDerivedStateFromProps&&g.componentWillReceiveProps&&g.componentWillReceiveProps(P,S),t.__v==n.__v&&!(8&g.__g)||!(4&g.__g)&&g.shouldComponentUpdate&&g.shouldComponentUpdate(P,g.__s,S)===!1){t.__v!=n.__v&&(g.props=P,g.state=g.__s,g.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(N){N&&(N.__=t)}),Ao.push.apply(g.__h,g.__k),g.__k=[],g.__h.length&&i.push(g),s=Fn(n);break e}g.componentWillUpdate&&g.componentWillUpdate(P,g.__s,S),w&&g.componentDidUpdate&&g.__h.push(function(){g.componentDidUpdate(_,M,A)})}else w&&!q.getDerivedStateFromProps&&g.componentWillMount&&g.componentWillMount(),w&&g.componentDidMount&&g.__h.push(g.componentDidMount);g.context=S,g.props=P,g.__P=e,g.__g&=-5,W=ie.__r,$=w?25:0;do g.__g&=-9,W&&W(t),m=g.render(g.props,g.state=g.__s,g.context);while(8&g.__g&&++$<25);w&&(Ao.push.apply(g.__h,g.__k),g.__k=[]),g.state=g.__s,g.getChildContext&&(r=ur({},r,g.getChildContext())),w&&n.__c&&g.getSnapshotBeforeUpdate&&(A=g.getSnapshotBeforeUpdate(_,M)),Y=m&&m.type===le&&m.key==null?m.props.children:m,P.__P&&(m=s,a=(e=P.__P).namespaceURI,c=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(N){N&&rl(N,N)}),n.__k=null),s=n.__k?Fn(n,0):null),s=mf(e,Xi(Y)?Y:[Y],t,n,r,a,o,i,s,c,d),P.__P&&(t.__e=null,s=m),t.__u&=-161,p&&p.some(cr),g.__h.length&&i.push(g),1&g.__g&&(g.__g&=-4)}catch(N){if(i.length=v,t.__v=null,c||o)if(N&&N.then){if(t.__u|=128|c,o){for(~(F=o.indexOf(s||void 0))||(F=o.length);(C=o[F-1])&&C.nodeType==8;)F--;for(;F<o.length;F++)if(C=o[F])if(o[F]=null,G){if(C==Z)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(Z=ko(G=C))}}if(!G){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;G=s}(m=ko(G=t.__c.__z||(t.__c.__z=G)))?(t.__e=G,s=m):t.__e=s,s=s&&s.nextSibling}else o&&o.some(cr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),N&&N.then||gf(t),ie.__e(N,t,n)}}else s=t.__e=C0(n.__e,t,n,r,a,o,i,c,d,e);return(m=ie.diffed)&&m(t),s}function ko(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function gf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(gf))}function vf(e,t,n){for(var r=0;r<n.length;)nl(n[r++],n[r++],n[r++]);ie.__c&&ie.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){ie.__e(o,a.__v)}})}function C0(e,t,n,r,a,o,i,s,c,d){var m,p,v,g,_,M,A,P,w=n.props||Mo,T=t.props,S=t.type;if(S=="svg"?a="http://www.w3.org/2000/svg":S=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(m=0;m<o.length;m++)if((_=o[m])&&(S?_.localName==S:_.nodeType==3)){e=_,o[m]=null;break}}if(!e){if(P=d.ownerDocument||document,!S)return P.createTextNode(T);e=P.createElementNS(a,S,T.is?T:d),s&&(ie.__m&&ie.__m(t,o),s=!1),o=null}if(S){if(d=S=="template"&&e.content||e,o=S=="textarea"&&T.defaultValue!=null?null:o&&el.call(d.childNodes),!s&&o)for(w={},m=0;m<e.attributes.length;m++)w[(_=e.attributes[m]).name]=_.value;for(m in w)_=w[m],m=="dangerouslySetInnerHTML"?v=_:m=="children"||m in T||m=="value"&&"defaultValue"in T||m=="checked"&&"defaultChecked"in T||_o(e,m,null,_,a);for(m in T)_=T[m],m=="children"?g=_:m=="dangerouslySetInnerHTML"?p=_:m=="value"?M=_:m=="checked"?A=_:s&&typeof _!="function"||w[m]===_||_o(e,m,_,w[m],a);p?(s||v&&(p.__html==v.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):(v&&(e.textContent=""),(S=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&A0.test(S))&&(a="http://www.w3.org/1999/xhtml"),mf(d,Xi(g)?g:[g],t,n,r,a,o,i,o?o[0]:n.__k&&Fn(n,0),s,c),o&&o.some(cr)),s&&S!="textarea"||(m="value",S=="progress"&&M==null?e.removeAttribute(m):M==null||M===e[m]&&(S!="progress"||M)||_o(e,m,M,w[m],a),m="checked",A!=null&&A!=e[m]&&_o(e,m,A,w[m],a))}else w===T||s&&e.data==T||(e.data=T);return e}function nl(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){ie.__e(a,n)}}function rl(e,t,n){var r,a,o,i;if(ie.unmount&&ie.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||nl(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){ie.__e(s,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&rl(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(a=ko(r,o=[]))&&(r==e.__e&&o.some(cr),cr(a),cr(r)),n||cr(e.__e),e.__e=e.__c=e.__=null}function L0(e,t,n){return this.constructor(e,n)}function yf(e,t){var n,r,a,o;ie.__&&ie.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Ia(le,{children:[e]}),a=[],o=[],tl(t,t.__k,r||Mo,Mo,t.namespaceURI,r?null:t.firstChild?el.call(t.childNodes):null,a,r?r.__e:t.firstChild,n,o),vf(a,t.__k,o),t.__k.props.children=null}ie={__e:function(e,t,n,r){for(var a,o,i;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(s){e=s}}throw So=0,e}},ff=0,Zi=function(e){return e!=null&&e.constructor===Ba},Jr.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ur({},this.state)),typeof e=="function"&&(e=e(ur({},n),this.props)),e&&(ur(n,e),this.__v&&(t&&this.__k.push(t),lf(this)))},Jr.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),lf(this))},Jr.prototype.render=le,Hn=[],So=0,cf=function(e,t){return e.__v.__b-t.__v.__b},wo=Symbol(),uf=/(PointerCapture)$|Capture$/i,Qi=0,Ji={},M0=0;var xf='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Ha,gt,al,_f,O0=Object.is,ol=0,Rf=[],il=[],Ue=ie,wf=Ue.__b,kf=Ue.__r,Sf=Ue.diffed,Mf=Ue.__c,Af=Ue.unmount,Ef=Ue.__;function sl(e,t){Ue.__h&&Ue.__h(gt,e,ol||t),ol=0;var n=gt.__H||(gt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Cf(e,t){var n=sl(Ha++,3);!Ue.__s&&fl(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,gt.__H.__h.push(n))}function gn(e,t){var n=sl(Ha++,4);!Ue.__s&&fl(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,gt.__h.push(n))}function vt(e){return ol=5,Le(function(){return{current:e}},[])}function Le(e,t){var n=sl(Ha++,7);return fl(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function $0(){var e;do{for(;e=il.shift();)try{Ua(e)}catch(n){Ue.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Rf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ua),t.__h.some(ll),t.__h=[]}catch(n){t.__h=[],Ue.__e(n,e.__v)}}}while(il.length)}Ue.__b=function(e){gt=null,wf&&wf(e)},Ue.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ef&&Ef(e,t)},Ue.__r=function(e){kf&&kf(e),Ha=0;var t=(gt=e.__c).__H;t&&(al==gt?gt.__h=[]:(t.__h.some(Ua),t.__h.some(ll),Ha=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),al=gt},Ue.diffed=function(e){Sf&&Sf(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Pf(Rf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),al=gt=null},Ue.__c=function(e,t){t.some(function(n){try{n.__h.some(Ua),n.__h=n.__h.filter(function(r){return!r.__||ll(r)})}catch(r){n.__h=[function(){throw r}]}}),Mf&&Mf(e,t)},Ue.unmount=function(e){Af&&Af(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,Pf(il.push(a))}else Ua(a)}catch(o){t=o}}),r.__H=void 0,t&&Ue.__e(t,r.__v))};var Tf=typeof requestAnimationFrame=="function";function D0(e){var t,n=function(){clearTimeout(r),Tf&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Tf&&(t=requestAnimationFrame(n))}function Pf(e){e!=1&&_f==Ue.requestAnimationFrame||((_f=Ue.requestAnimationFrame)||D0)($0)}function Ua(e){var t=gt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),gt=t}function ll(e){var t=gt;e.__c=e.__(),gt=t}function fl(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!O0(n,e[r])})}var I0=Symbol.for("preact-signals");function Ro(){if(Mn>1)Mn--;else{var e,t=!1;for((function(){var a=To;for(To=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var i=o.t;i!==void 0;i=i.x)i.i===a.i&&(i.i=o.i);a=a.o}})();Va!==void 0;){var n=Va;for(Va=void 0,Eo++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Nf(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=r}}if(Eo=0,Mn--,t)throw e}}function Vt(e){if(Mn>0)return e();cl=++B0,Mn++;try{return e()}finally{Ro()}}var Fa,Ne=void 0;function za(e){var t=Ne,n=Fa;Ne=void 0,Fa=void 0;try{return e()}finally{Ne=t,Fa=n}}var Va=void 0,Mn=0,Eo=0,B0=0,cl=0,To=void 0,Po=0;function Lf(e){if(Ne!==void 0){var t=e.n;if(t===void 0||t.t!==Ne)return t={i:0,S:e,p:Ne.s,n:void 0,t:Ne,e:void 0,x:void 0,r:t},Ne.s!==void 0&&(Ne.s.n=t),Ne.s=t,e.n=t,32&Ne.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Ne.s,t.n=void 0,Ne.s.n=t,Ne.s=t),t}}function qe(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}qe.prototype.brand=I0;qe.prototype.h=function(){return!0};qe.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:za(function(){var r;(r=t.W)==null||r.call(t)}))};qe.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&za(function(){var a;(a=t.Z)==null||a.call(t)}))}};qe.prototype.subscribe=function(e){var t=this;return Be(function(){var n=t.value;za(function(){return e(n)})},{name:"sub"})};qe.prototype.valueOf=function(){return this.value};qe.prototype.toString=function(){return this.value+""};qe.prototype.toJSON=function(){return this.value};qe.prototype.peek=function(){var e=this;return za(function(){return e.value})};Object.defineProperty(qe.prototype,"value",{get:function(){var e=Lf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Eo>100)throw new Error("Cycle detected");(function(n){Mn!==0&&Eo===0&&n.l!==cl&&(n.l=cl,To={S:n,v:n.v,i:n.i,o:To})})(this),this.v=e,this.i++,Po++,Mn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ro()}}}});function se(e,t){return new qe(e,t)}function Nf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Of(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function $f(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function dr(e,t){qe.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Po-1,this.f=4}dr.prototype=new qe;dr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Po))return!0;if(this.g=Po,this.f|=1,this.i>0&&!Nf(this))return this.f&=-2,!0;var e=Ne;try{Of(this),Ne=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Ne=e,$f(this),this.f&=-2,!0};dr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}qe.prototype.S.call(this,e)};dr.prototype.U=function(e){if(this.t!==void 0&&(qe.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};dr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(dr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Lf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function pe(e,t){return new dr(e,t)}function Df(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Mn++;var n=Ne;Ne=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,ul(e),r}finally{Ne=n,Ro()}}}function ul(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Df(e)}function U0(e){if(Ne!==this)throw new Error("Out-of-order effect");$f(this),Ne=e,this.f&=-2;try{8&this.f&&ul(this)}finally{Ro()}}function Zr(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Fa&&Fa.push(this)}Zr.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Zr.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Df(this),Of(this),Mn++;var e=Ne;return Ne=this,U0.bind(this,e)};Zr.prototype.N=function(){2&this.f||(this.f|=2,this.u=Va,Va=this)};Zr.prototype.d=function(){this.f|=8,1&this.f||ul(this)};Zr.prototype.dispose=function(){this.d()};function Be(e,t){var n=new Zr(e,t);try{n.c()}catch(a){throw n.d(),a}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var dl,Qr,Co,H0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,If=[],Bf=[];Be(function(){dl=this.N})();function Xr(e,t){ie[e]=t.bind(null,ie[e]||function(){})}function Ga(e){if(Co){var t=Co;Co=void 0,t()}Co=e&&e.S()}function Uf(e){var t=this,n=e.data,r=Wa(n);r.name="ReactiveDom",r.value=n;var a=Le(function(){for(var s=t,c=t.__v;c=c.__;)if(c.__c){c.__c.__$f|=4;break}var d=pe(function(){var g=r.value.value;return g===0?0:g===!0?"":g||""}),m=pe(function(){return!Array.isArray(d.value)&&!Zi(d.value)}),p=Be(function(){if(this.N=Ff,m.value){var g=d.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=g)}}),v=t.__$u.d;return t.__$u.d=function(){p(),v.call(this)},[m,d]},[]),o=a[0],i=a[1];return o.value?i.peek():i.value}Uf.displayName="ReactiveTextNode";Object.defineProperties(qe.prototype,{constructor:{configurable:!0,value:df(le,null).constructor},type:{configurable:!0,value:Uf},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Xr("__b",function(e,t){if(Ga(),Qr=void 0,typeof t.type=="string"){var n,r=t.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof qe&&(n||(t.__np=n={}),n[a]=o,r[a]=o.peek())}}e(t)});Xr("__r",function(e,t){if(e(t),t.type!==le){Ga();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(a,o){var i;return Be(function(){i=this},{name:o}),i.c=a,i})((function(a){return function(){var o;H0&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Qr=r,Ga(n)}});Xr("__e",function(e,t,n,r){Ga(),Qr=void 0,e(t,n,r)});Xr("diffed",function(e,t){Ga(),Qr=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,a=t.props,o=n.U;if(o)for(var i in o){var s=o[i];s===void 0||r&&i in r||(s.d(),o[i]=void 0)}if(r){o||(o={},n.U=o);for(var c in r){var d=o[c],m=r[c];d===void 0?(d=F0(n,c,m,a),o[c]=d):d.o(m,a)}}}e(t)});function F0(e,t,n,r){var a=t in e&&e.ownerSVGElement===void 0,o=se(n);return{o:function(i,s){o.value=i,r=s},d:Be(function(){this.N=Ff;var i=o.value.value;r[t]!==i&&(r[t]=i,a?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Xr("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var i=t.__np;if(i){var s=t.props;for(var c in i)s[c]=i[c]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});Xr("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Jr.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function Wa(e,t){return Le(function(){return se(e,t)},[])}function Hf(e,t){var n=vt(e);return n.current=e,Qr.__$f|=4,Le(function(){return pe(function(){return n.current()},t)},[])}var V0=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},z0=function(e){queueMicrotask(function(){queueMicrotask(e)})};function G0(){Vt(function(){for(var e;e=If.shift();)dl.call(e)})}function W0(){If.push(this)===1&&(ie.requestAnimationFrame||V0)(G0)}function q0(){Vt(function(){for(var e;e=Bf.shift();)dl.call(e)})}function Ff(){Bf.push(this)===1&&(ie.requestAnimationFrame||z0)(q0)}function Vn(e,t){var n=vt(e);n.current=e;var r=Qr;Cf(function(){return Be(function(){if(this.N=W0,!(r&&8&r.__$f))return n.current()},t)},[])}var pl=8,zf=8;function Gf(e){if(e.byteLength<pl)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),a=pl+zf*r;if(e.byteLength<a)throw new Error("The server's answer is cut short.");let o=[];for(let i=pl;o.length<r;i+=zf){let s=t.getUint32(i+4,!0);if(a+s>e.byteLength)throw new Error("The server's answer is cut short.");let c=new Uint8Array(e.slice(a,a+s));o.push({epoch:t.getInt32(i,!0),bytes:c}),a+=s}return o}function Lo(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function Wf(e,t,n){let r=0;return t.map(({shape:[a,o]})=>{let i=r+n*a*o,s=e.subarray(r,i);return r=i,s})}var qa=class extends Error{};async function No(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([i,s])=>[i,String(s)])),a=r.size>0?`?${r}`:"",o=await fetch(`./${e}${a}`,{signal:n??null});if(!o.ok)throw new qa(await Y0(o));return o}async function Y0(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function qf(){return(await No("runs",{})).json()}async function Yf(e){return(await No("run",{run:e})).json()}async function hl(e){return new Uint8Array(await(await No("images",{run:e})).arrayBuffer())}async function ml(e,t,n,r,a){let o=await No(e,{run:t,first:n,last:r},a);return Gf(await o.arrayBuffer())}function ea(e,t){let n=0,r=e.length-1;for(;n<r;){let a=n+r+1>>1;e[a]<=t?n=a:r=a-1}return e.length===0?-1:n}function Oo(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function bl(e,t,n){let r=ea(e,t);if(r<0)return t;let a=n<0&&e[r]<t?1:0,o=Math.min(e.length-1,Math.max(0,r+n+a));return e[o]}function Ye(e){return e<0?"before training":`epoch ${e}`}var $o=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:a}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=a}}};function jf(e,t,n,r,a){let o=Math.max(0,t-a),i=Math.min(e.length-1,t+a);for(let s=0;s<=Math.max(t-o,i-t);s++)for(let c of[t+s,t-s]){if(c<o||c>i||!n(c))continue;let d=c<t?-1:1,m=c;for(let p=1;p<r;p++){let v=m+d;if(v<o||v>i||!n(v))break;m=v}return[e[Math.min(c,m)],e[Math.max(c,m)]]}return null}var Ya="epoch-asked",j0=500,K0=1e3,An=se(!1),Do=new Promise(e=>{let t=An.subscribe(n=>{n&&e()});setTimeout(()=>{An.value=!0,t()},K0)});function Jf(){performance.clearMarks(Ya),performance.mark(Ya)}var Kf=!0;function Zf(){requestAnimationFrame(()=>setTimeout(()=>{Kf&&(Kf=!1,performance.measure("first-paint",{start:0}),An.value=!0),performance.getEntriesByName(Ya).length>0&&(performance.getEntriesByName("repaint").length>=j0&&performance.clearMeasures("repaint"),performance.measure("repaint",Ya),performance.clearMarks(Ya))}))}var J0=8*2**20,ta=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new $o(n)}kind;cacheBytes;onTrouble;arrivals=se(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(gl(t,n))}fetchEarly(t,n){let r=ml(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(gl(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(J0/n)),a=Math.max(1,Math.floor(this.cacheBytes/4/n)),o=jf(t.epochs,t.centre,this.isMissing,r,a);o!==null&&(this.background=new AbortController,this.fetch(t,...o,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:a}=this;return this.early=null,a?.run===t&&a.epoch===n&&a.epoch===r?a.frames:null}async fetch(t,n,r,a,o){try{let i=await this.takeEarly(t.run,n,r)??await ml(this.kind,t.run,n,r,a.signal),s=new Map(i.map(({epoch:c,bytes:d})=>[c,d]));t.epochs.forEach((c,d)=>{if(c<n||c>r)return;let m=s.get(c)??new Uint8Array,p=m.byteLength===t.bytesPerEpoch;this.cache.set(gl(t,d),p?m:new Uint8Array)})}catch(i){o(),a.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}o(),this.arrivals.value++,this.fetchInView(),await Do,this.fetchRest()}};function gl({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}var Qf="keras_regs",En={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",opacity:100,other:null,comparison:"both"};function Z0(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function Q0(e){return e===""?[]:e.split(",").map(Xf)}function Xf(e){try{return decodeURIComponent(e)}catch{return e}}function yl(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),Xf(t.slice(n+1))]})}function xl(e){return yl(e)[0]?.[0]===Qf}function vl(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function _l(e){let t=new Map(yl(e).map(([o,i])=>[o,i??""])),n=vl(t.get("epoch")),r=vl(t.get("opacity")),a=vl(t.get("at"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?Q0(t.get("runs")):null,inView:t.get("view")||null,scale:t.get("scale")==="shared"?"shared":"layer",unit:t.get("unit")==="perplexity"?"perplexity":"entropy",other:t.get("with")?{run:t.get("with"),epoch:a}:null,comparison:t.get("show")==="difference"?"difference":"both",opacity:r===null?100:Math.min(100,Math.max(0,r))}}function ec(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",Z0(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==En.scale&&n.set("scale",e.scale),e.unit!==En.unit&&n.set("unit",e.unit),e.opacity!==En.opacity&&n.set("opacity",String(e.opacity)),e.other!==null&&(n.set("with",e.other.run),e.other.epoch!==null&&n.set("at",String(e.other.epoch)),e.comparison!==En.comparison&&n.set("show",e.comparison));let r=["epoch","runs","view","scale","unit","opacity","with","at","show"],o=[...yl(t).filter(([i,s])=>s!==null&&!r.includes(i)).map(([i,s])=>[i,s]),...n];return`#${[Qf,...o.map(([i,s])=>`${i}=${encodeURIComponent(s)}`)].join("&")}`}var St=se(null),Io=se([]),zt=se(new Map),yt=se(null),na=se(null),ra=se(null),aa=se(null),zn=se(null),Bo=se([]),Gt=se(null),$e=se(null),oe=se(-1),ft=se(En.scale),ye=se(En.unit),je=se(En.opacity),tn=se(!1),ne=se(null),Ke=se(En.comparison),oa=pe(()=>Gt.value??Bo.value),H=pe(()=>zt.value.get($e.value??"")??null),Ve=pe(()=>oa.value.flatMap(e=>zt.value.get(e)??[])),ot=pe(()=>{let e=H.value===null?[]:[H.value];return Oo([...e,...Ve.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),Gn=pe(()=>H.value===null?-1:ea(H.value.epochs,oe.value)),Tn=pe(()=>H.value?.epochs[Gn.value]??null),Fe=pe(()=>zt.value.get(ne.value?.run??"")??null),pr=pe(()=>Fe.value===null?-1:ea(Fe.value.epochs,ne.value?.epoch??oe.value)),Uo=pe(()=>Fe.value?.epochs[pr.value]??null),Ho=pe(()=>Math.max(0,...H.value?.layers.map(e=>e.greatest)??[])),ut=se(null),Pn=se({layer:0,image:0}),Ee=se(96),Wn=se(!1);function tc(e,t,n){let r=n.filter(({name:s})=>!t.includes(s));r.sort((s,c)=>s.updated-c.updated);let a=n.map(({name:s})=>s),i=[...e.filter(s=>a.includes(s)),...r.map(({name:s})=>s)].slice(-8);return a.filter(s=>i.includes(s))}var X0=5e3;function kl(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function wl(e){return e instanceof qa?e.message:"TensorBoard does not answer."}function ac(e,t,n){let r=e.epoch,a,o=new Map;async function i(){if(clearTimeout(a),!kl())try{let p=await qf();eh(p.runs)&&s(e.epoch),Io.value=p.problems,await c(),ra.value=null,t()}catch(p){ra.value=wl(p)}clearTimeout(a),a=setTimeout(i,X0)}function s(p){let v=St.value?.find(({name:_})=>_===$e.value),g=v?.has_maps?v.last_epoch:null;v&&g!==null&&(p??g)===g&&n(v.name,g)}async function c(){let p=$e.value;p!==null&&(await d(p),await Do);let g=(await Promise.allSettled(nc().filter(_=>_!==p).map(d))).find(_=>_.status==="rejected");if(g!==void 0)throw g.reason}function d(p){let v=St.peek()?.find(_=>_.name===p)?.stamp;if(v===void 0||zt.peek().get(p)?.stamp===v)return Promise.resolve();let g=o.get(p)??m(p).finally(()=>o.delete(p));return o.set(p,g),g}async function m(p){let v=await Yf(p);Vt(()=>{r=th(v,r),zt.value=new Map(zt.value).set(p,v)})}return i(),Be(()=>{St.value!==null&&nc().some(p=>!zt.peek().has(p))&&c().catch(p=>{ra.value=wl(p)})}),document.addEventListener("visibilitychange",()=>{document.hidden||i()}),i}function nc(){let e=[$e.value,ne.value?.run,...oa.value];return[...new Set(e.filter(t=>t!=null))]}function eh(e){let t=e.map(o=>o.name),n=[...e].sort((o,i)=>i.updated-o.updated)[0],r=St.value===null,a=St.value?.map(o=>o.name)??[];return Vt(()=>{St.value=e,zt.value=new Map([...zt.value].filter(([i])=>t.includes(i))),Bo.value=tc(Bo.value,a,e),t.length>0&&Gt.value?.length&&!Gt.value.some(i=>t.includes(i))&&(Gt.value=null),ne.value!==null&&t.length>0&&!t.includes(ne.value.run)&&(ne.value=null);let o=$e.value;(o===null||!t.includes(o))&&(zn.value=o===null?null:{name:o,wasHere:a.includes(o)},$e.value=n?.name??null)}),r}function th(e,t){if(e.name!==$e.value)return t;let n=rc(e),r=zt.value.get(e.name);return r===void 0?t===null&&zt.value.size===0&&(oe.value=n):oe.value>=rc(r)&&(oe.value=Math.max(oe.value,n)),null}function rc(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function ia(e){aa.value=wl(e)}var Sl=2**20,ja=new ta("maps",256*Sl,ia),Fo=new ta("maps",256*Sl,ia),Ka=new ta("correlations",64*Sl,ia);function oc(e,t){return e===null||t<0?null:{run:e.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.bytes_per_epoch,centre:t}}var Ml=pe(()=>oc(H.value,Gn.value)),Al=pe(()=>oc(Fe.value,pr.value)),El=pe(()=>{let e=H.value?.correlations;return!H.value||!e||e.epochs.length===0?null:{run:H.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:ea(e.epochs,oe.peek())}});function ic(e,t,n){e.arrivals.value;let r=t===null?void 0:e.get(t,t.centre);return r===void 0||n===null?{state:"loading"}:r.byteLength===0?{state:"damaged"}:{state:"here",run:n,maps:Wf(r,n.layers,n.images)}}var Wt=pe(()=>ic(ja,Ml.value,H.value)),Vo=pe(()=>ic(Fo,Al.value,Fe.value)),lc=pe(()=>{Ka.arrivals.value;let e=El.value;return(e?.epochs??[]).map((t,n)=>{let r=Ka.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function sc(e,t){ja.fetchEarly(e,t)}function fc(){ja.want(Ml.value),Fo.want(Al.value),Ka.want(An.value?El.value:null)}function cc(){Be(()=>ja.want(Ml.value)),Be(()=>Fo.want(Al.value)),Be(()=>Ka.want(An.value?El.value:null)),Be(()=>{ja.arrivals.value+Fo.arrivals.value+Ka.arrivals.value>0&&(aa.value=null)});let e=new Promise(n=>{Be(()=>{Wt.value.state!=="loading"&&n()})});nh();let t=pe(()=>H.value?.picture?.shape?JSON.stringify([H.value.name,H.value.picture]):null);Be(()=>{let n=t.value;yt.value=null,n!==null&&e.then(()=>hl(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(yt.value=r)}).catch(ia)})}function nh(){Be(()=>{let[e,t]=[Fe.value,yt.value],[n,r]=[H.value?.picture,e?.picture];if(na.value=null,e===null||e.name===H.value?.name)return;let a=[n?.shape,r?.shape,n?.labels,r?.labels].map(o=>JSON.stringify(o??null));a[0]!==a[1]||a[2]!==a[3]||e.images!==H.value?.images?na.value=!1:t!==null&&hl(e.name).then(o=>{Fe.peek()===e&&yt.peek()===t&&(na.value=o.every((i,s)=>i===t[s]))}).catch(ia)})}function uc(){try{return parent.location.hash,parent}catch{return window}}function dc(){return _l(uc().location.hash)}function rh(e){Vt(()=>{e.runs!==null&&(Gt.value=e.runs),e.inView!==null&&($e.value=e.inView),e.epoch!==null&&(oe.value=e.epoch),ft.value=e.scale,ye.value=e.unit,je.value=e.opacity,ne.value=e.other,Ke.value=e.comparison})}function pc(){let e=uc(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,xl(t)&&rh(_l(t))});let n;function r(a){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?ah(e,a):r(a),t=e.location.hash},250)}Be(()=>{if(H.value===null)return;let a={epoch:oe.value,runs:Gt.value,inView:$e.value,scale:ft.value,unit:ye.value,opacity:je.value,other:ne.value,comparison:Ke.value};r(a)})}function ah(e,t){let{hash:n}=e.location,r=ec(t,n);if(r!==n&&(n===""||xl(n))){let{pathname:a,search:o}=e.location;e.history.replaceState(e.history.state,"",a+o+r)}}function oh(){try{return parent===window?null:parent.document.body}catch{return null}}function hc(){let e=oh(),t=()=>{Wn.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=Wn.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function hr(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function mc(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var ih=15e3,lh=80,bc=600;function Ja(e){let t=ot.value[0],n=ot.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(Jf(),oe.value=Math.min(n,Math.max(t,Math.round(e))))}function nn(e){Vt(()=>{tn.value=!1,Ja(e)})}function Tl(e){nn(bl(ot.value,oe.value,e))}function Pl(){Vt(()=>{!tn.value&&oe.value>=(ot.value.at(-1)??-1)&&Ja(ot.value[0]??-1),tn.value=!tn.value})}function vc(){Be(()=>{if(!tn.value)return;let e=ih/Math.max(1,ot.value.length),t=mc()?bc:Math.min(bc,Math.max(lh,e)),n=setInterval(()=>{if(kl()||Wt.peek().state==="loading")return;let r=bl(ot.peek(),oe.peek(),1);r===oe.peek()?tn.value=!1:Ja(r)},t);return()=>clearInterval(n)})}var gc={ArrowLeft:-1,ArrowRight:1};function sh(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function fh(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function yc(){fh(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||sh(e.target,t))){if(t in gc)Tl(gc[t]*(e.shiftKey?10:1));else if(t==="Home")nn(ot.value[0]??-1);else if(t==="End")nn(ot.value.at(-1)??-1);else if(t===" ")Pl();else return;e.preventDefault()}})}var xc=`:root {
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

.notice.warn {
  color: var(--warn);
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
`;var _c=`.multiples {
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
`;var wc=`button,
input,
select {
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

select,
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

.compare label {
  display: grid;
  gap: 4px;
}

.compare label > span {
  color: var(--quiet);
  font-size: 12px;
}

.compare select,
.compare input[type="number"] {
  width: 100%;
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
`;var kc=`.heatmaps {
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
.layer > b {
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

/* The maps of one layer belong together. */
.grid tr.second td {
  padding-top: 2px;
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
  font-size: 12px;
  font-weight: 600;
  pointer-events: none;
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
`;var Sc=`.timeline {
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
`;var mh=["run","epoch","quantity","layer","value","unit"];function bh(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function gh(e){let t=[],n=(r,a,o,i,s)=>{o.forEach((c,d)=>{let m=i[d];t.push([e.name,c,r,a,m??"",s])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,a]of Object.entries(e.losses))n(r==="penalty"?"penalty":`${r} loss`,"",e.epochs,a,"");for(let[r,a]of Object.entries(e.strengths)){let o=r.lastIndexOf("/");n(`${r.slice(o+1)} strength`,r.slice(0,Math.max(0,o)),e.epochs,a,"")}for(let[r,a]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],a,"");return t}function Mc(e){return`${[mh,...e.flatMap(gh)].map(n=>n.map(bh).join(",")).join(`\r
`)}\r
`}function ca(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Xa(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Yn(){}var vr=.7,fa=1/vr,la="\\s*([+-]?\\d+)\\s*",Za="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",vn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",vh=/^#([0-9a-f]{3,8})$/,yh=new RegExp(`^rgb\\(${la},${la},${la}\\)$`),xh=new RegExp(`^rgb\\(${vn},${vn},${vn}\\)$`),_h=new RegExp(`^rgba\\(${la},${la},${la},${Za}\\)$`),wh=new RegExp(`^rgba\\(${vn},${vn},${vn},${Za}\\)$`),kh=new RegExp(`^hsl\\(${Za},${vn},${vn}\\)$`),Sh=new RegExp(`^hsla\\(${Za},${vn},${vn},${Za}\\)$`),Ac={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};ca(Yn,Yo,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Ec,formatHex:Ec,formatHex8:Mh,formatHsl:Ah,formatRgb:Tc,toString:Tc});function Ec(){return this.rgb().formatHex()}function Mh(){return this.rgb().formatHex8()}function Ah(){return Ic(this).formatHsl()}function Tc(){return this.rgb().formatRgb()}function Yo(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=vh.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Pc(t):n===3?new it(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?zo(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?zo(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=yh.exec(e))?new it(t[1],t[2],t[3],1):(t=xh.exec(e))?new it(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=_h.exec(e))?zo(t[1],t[2],t[3],t[4]):(t=wh.exec(e))?zo(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=kh.exec(e))?Lc(t[1],t[2]/100,t[3]/100,1):(t=Sh.exec(e))?Lc(t[1],t[2]/100,t[3]/100,t[4]):Ac.hasOwnProperty(e)?Pc(Ac[e]):e==="transparent"?new it(NaN,NaN,NaN,0):null}function Pc(e){return new it(e>>16&255,e>>8&255,e&255,1)}function zo(e,t,n,r){return r<=0&&(e=t=n=NaN),new it(e,t,n,r)}function $l(e){return e instanceof Yn||(e=Yo(e)),e?(e=e.rgb(),new it(e.r,e.g,e.b,e.opacity)):new it}function yr(e,t,n,r){return arguments.length===1?$l(e):new it(e,t,n,r??1)}function it(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}ca(it,yr,Xa(Yn,{brighter(e){return e=e==null?fa:Math.pow(fa,e),new it(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?vr:Math.pow(vr,e),new it(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new it(br(this.r),br(this.g),br(this.b),Wo(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Rc,formatHex:Rc,formatHex8:Eh,formatRgb:Cc,toString:Cc}));function Rc(){return`#${mr(this.r)}${mr(this.g)}${mr(this.b)}`}function Eh(){return`#${mr(this.r)}${mr(this.g)}${mr(this.b)}${mr((isNaN(this.opacity)?1:this.opacity)*255)}`}function Cc(){let e=Wo(this.opacity);return`${e===1?"rgb(":"rgba("}${br(this.r)}, ${br(this.g)}, ${br(this.b)}${e===1?")":`, ${e})`}`}function Wo(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function br(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function mr(e){return e=br(e),(e<16?"0":"")+e.toString(16)}function Lc(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new rn(e,t,n,r)}function Ic(e){if(e instanceof rn)return new rn(e.h,e.s,e.l,e.opacity);if(e instanceof Yn||(e=Yo(e)),!e)return new rn;if(e instanceof rn)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,a=Math.min(t,n,r),o=Math.max(t,n,r),i=NaN,s=o-a,c=(o+a)/2;return s?(t===o?i=(n-r)/s+(n<r)*6:n===o?i=(r-t)/s+2:i=(t-n)/s+4,s/=c<.5?o+a:2-o-a,i*=60):s=c>0&&c<1?0:i,new rn(i,s,c,e.opacity)}function jo(e,t,n,r){return arguments.length===1?Ic(e):new rn(e,t,n,r??1)}function rn(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}ca(rn,jo,Xa(Yn,{brighter(e){return e=e==null?fa:Math.pow(fa,e),new rn(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?vr:Math.pow(vr,e),new rn(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,a=2*n-r;return new it(Rl(e>=240?e-240:e+120,a,r),Rl(e,a,r),Rl(e<120?e+240:e-120,a,r),this.opacity)},clamp(){return new rn(Nc(this.h),Go(this.s),Go(this.l),Wo(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Wo(this.opacity);return`${e===1?"hsl(":"hsla("}${Nc(this.h)}, ${Go(this.s)*100}%, ${Go(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Nc(e){return e=(e||0)%360,e<0?e+360:e}function Go(e){return Math.max(0,Math.min(1,e||0))}function Rl(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Bc=Math.PI/180,Uc=180/Math.PI,qo=18,Hc=.96422,Fc=1,Vc=.82521,zc=4/29,sa=6/29,Gc=3*sa*sa,Th=sa*sa*sa;function Wc(e){if(e instanceof yn)return new yn(e.l,e.a,e.b,e.opacity);if(e instanceof Rn)return Yc(e);e instanceof it||(e=$l(e));var t=Ol(e.r),n=Ol(e.g),r=Ol(e.b),a=Cl((.2225045*t+.7168786*n+.0606169*r)/Fc),o,i;return t===n&&n===r?o=i=a:(o=Cl((.4360747*t+.3850649*n+.1430804*r)/Hc),i=Cl((.0139322*t+.0971045*n+.7141733*r)/Vc)),new yn(116*a-16,500*(o-a),200*(a-i),e.opacity)}function qc(e,t,n,r){return arguments.length===1?Wc(e):new yn(e,t,n,r??1)}function yn(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}ca(yn,qc,Xa(Yn,{brighter(e){return new yn(this.l+qo*(e??1),this.a,this.b,this.opacity)},darker(e){return new yn(this.l-qo*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Hc*Ll(t),e=Fc*Ll(e),n=Vc*Ll(n),new it(Nl(3.1338561*t-1.6168667*e-.4906146*n),Nl(-.9787684*t+1.9161415*e+.033454*n),Nl(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Cl(e){return e>Th?Math.pow(e,1/3):e/Gc+zc}function Ll(e){return e>sa?e*e*e:Gc*(e-zc)}function Nl(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Ol(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Ph(e){if(e instanceof Rn)return new Rn(e.h,e.c,e.l,e.opacity);if(e instanceof yn||(e=Wc(e)),e.a===0&&e.b===0)return new Rn(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Uc;return new Rn(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Ko(e,t,n,r){return arguments.length===1?Ph(e):new Rn(e,t,n,r??1)}function Rn(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Yc(e){if(isNaN(e.h))return new yn(e.l,0,0,e.opacity);var t=e.h*Bc;return new yn(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}ca(Rn,Ko,Xa(Yn,{brighter(e){return new Rn(this.h,this.c,this.l+qo*(e??1),this.opacity)},darker(e){return new Rn(this.h,this.c,this.l-qo*(e??1),this.opacity)},rgb(){return Yc(this).rgb()}}));var jc=-.14861,Dl=1.78277,Il=-.29227,Jo=-.90649,Qa=1.97294,Oc=Qa*Jo,$c=Qa*Dl,Dc=Dl*Il-Jo*jc;function Rh(e){if(e instanceof gr)return new gr(e.h,e.s,e.l,e.opacity);e instanceof it||(e=$l(e));var t=e.r/255,n=e.g/255,r=e.b/255,a=(Dc*r+Oc*t-$c*n)/(Dc+Oc-$c),o=r-a,i=(Qa*(n-a)-Il*o)/Jo,s=Math.sqrt(i*i+o*o)/(Qa*a*(1-a)),c=s?Math.atan2(i,o)*Uc-120:NaN;return new gr(c<0?c+360:c,s,a,e.opacity)}function qt(e,t,n,r){return arguments.length===1?Rh(e):new gr(e,t,n,r??1)}function gr(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}ca(gr,qt,Xa(Yn,{brighter(e){return e=e==null?fa:Math.pow(fa,e),new gr(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?vr:Math.pow(vr,e),new gr(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Bc,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),a=Math.sin(e);return new it(255*(t+n*(jc*r+Dl*a)),255*(t+n*(Il*r+Jo*a)),255*(t+n*(Qa*r)),this.opacity)}}));function Zc(e,t,n,r,a){var o=e*e,i=o*e;return((1-3*e+3*o-i)*t+(4-6*o+3*i)*n+(1+3*e+3*o-3*i)*r+i*a)/6}function Ch(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),a=e[r],o=e[r+1],i=r>0?e[r-1]:2*a-o,s=r<t-1?e[r+2]:2*o-a;return Zc((n-r/t)*t,i,a,o,s)}}function Lh(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),a=e[(r+t-1)%t],o=e[r%t],i=e[(r+1)%t],s=e[(r+2)%t];return Zc((n-r/t)*t,a,o,i,s)}}var Ul=e=>()=>e;function Qc(e,t){return function(n){return e+n*t}}function Nh(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Hl(e,t){var n=t-e;return n?Qc(e,n>180||n<-180?n-360*Math.round(n/360):n):Ul(isNaN(e)?t:e)}function Oh(e){return(e=+e)==1?Mt:function(t,n){return n-t?Nh(t,n,e):Ul(isNaN(t)?n:t)}}function Mt(e,t){var n=t-e;return n?Qc(e,n):Ul(isNaN(e)?t:e)}var Bv=(function e(t){var n=Oh(t);function r(a,o){var i=n((a=yr(a)).r,(o=yr(o)).r),s=n(a.g,o.g),c=n(a.b,o.b),d=Mt(a.opacity,o.opacity);return function(m){return a.r=i(m),a.g=s(m),a.b=c(m),a.opacity=d(m),a+""}}return r.gamma=e,r})(1);function Xc(e){return function(t){var n=t.length,r=new Array(n),a=new Array(n),o=new Array(n),i,s;for(i=0;i<n;++i)s=yr(t[i]),r[i]=s.r||0,a[i]=s.g||0,o[i]=s.b||0;return r=e(r),a=e(a),o=e(o),s.opacity=1,function(c){return s.r=r(c),s.g=a(c),s.b=o(c),s+""}}}var eu=Xc(Ch),Uv=Xc(Lh);function ua(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var $h=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Hv=new RegExp($h.source,"g");var Kc=180/Math.PI,Bl={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function tu(e,t,n,r,a,o){var i,s,c;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(c=e*n+t*r)&&(n-=e*c,r-=t*c),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,c/=s),e*r<t*n&&(e=-e,t=-t,c=-c,i=-i),{translateX:a,translateY:o,rotate:Math.atan2(t,e)*Kc,skewX:Math.atan(c)*Kc,scaleX:i,scaleY:s}}var Zo;function Dh(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Bl:tu(t.a,t.b,t.c,t.d,t.e,t.f)}function Ih(e){return e==null||(Zo||(Zo=document.createElementNS("http://www.w3.org/2000/svg","g")),Zo.setAttribute("transform",e),!(e=Zo.transform.baseVal.consolidate()))?Bl:(e=e.matrix,tu(e.a,e.b,e.c,e.d,e.e,e.f))}function nu(e,t,n,r){function a(d){return d.length?d.pop()+" ":""}function o(d,m,p,v,g,_){if(d!==p||m!==v){var M=g.push("translate(",null,t,null,n);_.push({i:M-4,x:ua(d,p)},{i:M-2,x:ua(m,v)})}else(p||v)&&g.push("translate("+p+t+v+n)}function i(d,m,p,v){d!==m?(d-m>180?m+=360:m-d>180&&(d+=360),v.push({i:p.push(a(p)+"rotate(",null,r)-2,x:ua(d,m)})):m&&p.push(a(p)+"rotate("+m+r)}function s(d,m,p,v){d!==m?v.push({i:p.push(a(p)+"skewX(",null,r)-2,x:ua(d,m)}):m&&p.push(a(p)+"skewX("+m+r)}function c(d,m,p,v,g,_){if(d!==p||m!==v){var M=g.push(a(g)+"scale(",null,",",null,")");_.push({i:M-4,x:ua(d,p)},{i:M-2,x:ua(m,v)})}else(p!==1||v!==1)&&g.push(a(g)+"scale("+p+","+v+")")}return function(d,m){var p=[],v=[];return d=e(d),m=e(m),o(d.translateX,d.translateY,m.translateX,m.translateY,p,v),i(d.rotate,m.rotate,p,v),s(d.skewX,m.skewX,p,v),c(d.scaleX,d.scaleY,m.scaleX,m.scaleY,p,v),d=m=null,function(g){for(var _=-1,M=v.length,A;++_<M;)p[(A=v[_]).i]=A.x(g);return p.join("")}}}var Fv=nu(Dh,"px, ","px)","deg)"),Vv=nu(Ih,", ",")",")"),Bh=1e-12;function Jc(e){return((e=Math.exp(e))+1/e)/2}function Uh(e){return((e=Math.exp(e))-1/e)/2}function Hh(e){return((e=Math.exp(2*e))-1)/(e+1)}var zv=(function e(t,n,r){function a(o,i){var s=o[0],c=o[1],d=o[2],m=i[0],p=i[1],v=i[2],g=m-s,_=p-c,M=g*g+_*_,A,P;if(M<Bh)P=Math.log(v/d)/t,A=function(Y){return[s+Y*g,c+Y*_,d*Math.exp(t*Y*P)]};else{var w=Math.sqrt(M),T=(v*v-d*d+r*M)/(2*d*n*w),S=(v*v-d*d-r*M)/(2*v*n*w),W=Math.log(Math.sqrt(T*T+1)-T),$=Math.log(Math.sqrt(S*S+1)-S);P=($-W)/t,A=function(Y){var G=Y*P,Z=Jc(W),F=d/(n*w)*(Z*Hh(t*G+W)-Uh(W));return[s+F*g,c+F*_,d*Z/Jc(t*G+W)]}}return A.duration=Math.abs(P)*1e3*t/Math.SQRT2,A}return a.rho=function(o){var i=Math.max(.001,+o),s=i*i,c=s*s;return e(i,s,c)},a})(Math.SQRT2,2,4);function ru(e){return function(t,n){var r=e((t=jo(t)).h,(n=jo(n)).h),a=Mt(t.s,n.s),o=Mt(t.l,n.l),i=Mt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var Gv=ru(Hl),Wv=ru(Mt);function au(e){return function(t,n){var r=e((t=Ko(t)).h,(n=Ko(n)).h),a=Mt(t.c,n.c),o=Mt(t.l,n.l),i=Mt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var qv=au(Hl),Yv=au(Mt);function ou(e){return(function t(n){n=+n;function r(a,o){var i=e((a=qt(a)).h,(o=qt(o)).h),s=Mt(a.s,o.s),c=Mt(a.l,o.l),d=Mt(a.opacity,o.opacity);return function(m){return a.h=i(m),a.s=s(m),a.l=c(Math.pow(m,n)),a.opacity=d(m),a+""}}return r.gamma=t,r})(1)}var jv=ou(Hl),Qo=ou(Mt);function Q(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var Qv=Q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),Xv=Q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),e2=Q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),t2=Q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),n2=Q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),r2=Q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),a2=Q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),o2=Q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),i2=Q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),l2=Q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),s2=Q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),xe=e=>eu(e[e.length-1]),Fh=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(Q),f2=xe(Fh),Vh=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(Q),c2=xe(Vh),zh=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(Q),u2=xe(zh),Gh=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(Q),d2=xe(Gh),Wh=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(Q),iu=xe(Wh),qh=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(Q),p2=xe(qh),Yh=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(Q),h2=xe(Yh),jh=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(Q),m2=xe(jh),Kh=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(Q),b2=xe(Kh),Jh=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(Q),g2=xe(Jh),Zh=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(Q),v2=xe(Zh),Qh=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(Q),y2=xe(Qh),Xh=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(Q),x2=xe(Xh),em=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(Q),_2=xe(em),tm=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(Q),w2=xe(tm),nm=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(Q),k2=xe(nm),rm=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(Q),S2=xe(rm),am=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(Q),M2=xe(am),om=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(Q),A2=xe(om),im=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(Q),E2=xe(im),lm=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(Q),T2=xe(lm),sm=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(Q),P2=xe(sm),fm=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(Q),R2=xe(fm),cm=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(Q),C2=xe(cm),um=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(Q),L2=xe(um),dm=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(Q),N2=xe(dm),pm=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(Q),O2=xe(pm);var $2=Qo(qt(300,.5,0),qt(-240,.5,1)),D2=Qo(qt(-100,.75,.35),qt(80,1.5,.8)),I2=Qo(qt(260,.75,.35),qt(80,1.5,.8)),B2=qt();var U2=yr(),H2=Math.PI/3,F2=Math.PI*2/3;function Xo(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var lu=Xo(Q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),su=Xo(Q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),V2=Xo(Q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),z2=Xo(Q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var ei=256;function Fl(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function xr([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var ni=Array.from({length:ei},(e,t)=>Fl(lu(t/(ei-1)))),hm=ni.map(xr),da=[xr([150,150,150]),xr([96,96,96])];function fu(e){let[t,n,r]=[e&255,e>>8&255,e>>16&255];return .299*t+.587*n+.114*r>112?"#000":"#fff"}function cu(e){return hm[Math.round(Math.min(1,Math.max(0,e))*(ei-1))]}function Vl(e){let t=Math.round(Math.min(1,Math.max(0,e))*(ei-1));return`rgb(${ni[t].join(" ")})`}var uu=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Vl(t/16)).join(", ")})`;function mm(e){return(e.match(/\d+/g)??[]).map(Number)}var ti=255,zl=Array.from({length:ti},(e,t)=>iu(t/(ti-1))),du=zl.map((e,t)=>t===(ti-1)/2?xr([247,247,247]):xr(mm(e))),pu=zl,hu=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>zl[Math.round(t/16*(ti-1))]).join(", ")})`;function Cn(e,t){return e===255?Number.NaN:e/254*t}function Ct(e,t){return t==="entropy"?e:Math.exp(e)}function _r(e,t){return[Ct(0,t),Ct(e,t)]}function mu(e,t,n){let[r,a]=_r(t,n),o=a-r;return Float64Array.from({length:256},(i,s)=>{let c=Ct(Cn(s,e),n);return o>0?Math.min(1,(c-r)/o):Number.NaN})}function wr(e,t){return`${e} ${t}${e===1?"":"s"}`}function Wl(e,t,n){let r=Ct(Cn(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${wr(Math.round(Math.exp(t)),"channel")}`}function bu(e,t,n){let r=Ct(Cn(e,t),n);return Number.isNaN(r)?"no number":r.toFixed(n==="entropy"?2:1)}function ri(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function gu(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function vu(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),a=r>=1e5||r>0&&r<.001;return e.map(o=>o===0?"0":a?o.toExponential(1):o.toFixed(n))}function yu([e,t],n){return Array.from({length:n},(r,a)=>e+(t-e)*a/(n-1))}var bm=254/2;function ai(e,t){let[n,r]=_r(e,t);return(r-n)/2}function xu(e,t,n,r){let[a,o]=[e,t].map(({greatest:s})=>Float64Array.from({length:256},(c,d)=>Ct(Cn(d,s),r))),i=new Uint8Array(e.levels.length);for(let s=0;s<i.length;s++){let c=o[t.levels[s]]-a[e.levels[s]],d=n>0?Math.min(1,Math.max(-1,c/n)):0*c;i[s]=Number.isNaN(c)?255:Math.round(bm*(1+d))}return i}function an(e,t){if(Number.isNaN(e))return"no number";let n=Math.abs(e).toFixed(t==="entropy"?2:1);return Number(n)===0?n:`${e<0?"\u2212":"+"}${n}`}function ql(e,t,n){return Uint32Array.from(mu(e.greatest,t,n),r=>Number.isNaN(r)?da[0]:cu(r))}function gm(e,[t,n],r){let a=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(a===1)return{levels:e,height:t,width:n};let o=Math.ceil(t/a),i=Math.ceil(n/a),s=new Uint8Array(o*i);for(let c=0;c<o;c++)for(let d=0;d<i;d++)s[c*i+d]=vm(e,t,n,c,d,a);return{levels:s,height:o,width:i}}function vm(e,t,n,r,a,o){let i=Math.min(t,(r+1)*o),s=Math.min(n,(a+1)*o),c=0;for(let d=r*o;d<i;d++)for(let m=d*n+a*o;m<d*n+s;m++){let p=e[m];if(p===255)return 255;c+=p}return Math.round(c/((i-r*o)*(s-a*o)))}function _u(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),a=r.createImageData(e.width,e.height);return{context:r,image:a,pixels:new Uint32Array(a.data.buffer)}}function oi(e,t,n,r,a){let{levels:o,height:i,width:s}=gm(t,n,a),{context:c,image:d,pixels:m}=_u(e,i,s);for(let p=0;p<o.length;p++){let v=o[p];m[p]=v===255?ym(p,s):r[v]}c.putImageData(d,0,0)}function ym(e,t){return da[(e%t+Math.floor(e/t))%2===0?0:1]}function kr(e,t,n,r,a){let o=_u(e,r,a),i=n*r*a*3,{data:s}=o.image;for(let c=i,d=0;c<i+r*a*3;c+=3,d+=4)s[d]=t[c],s[d+1]=t[c+1],s[d+2]=t[c+2],s[d+3]=255;o.context.putImageData(o.image,0,0)}function ii(e,t){let n=e.maps?.[t]??255;return fu(n===255?da[1]:e.colours[n])}function Sr(e){return(Fe.value?.layers??[]).findIndex(({name:n,shape:[r,a]})=>n===e.name&&r===e.shape[0]&&a===e.shape[1])}function xm(e){return ft.value==="shared"?Math.max(Ho.value,...(Fe.value?.layers??[]).map(t=>t.greatest)):Math.max(e.greatest,Fe.value?.layers[Sr(e)]?.greatest??0)}var _m=Uint32Array.from({length:256},(e,t)=>t===255?da[0]:du[t]),wm=pe(()=>(H.value?.layers??[]).map(e=>{let t=xm(e),n=Fe.value?.layers[Sr(e)];return{end:t,a:ql(e,t,ye.value),b:n===void 0?null:ql(n,t,ye.value)}}));function wu(e,t){return e.state==="here"?e.maps[t]??null:null}var pa=pe(()=>(H.value?.layers??[]).map((e,t)=>{let n=wm.value[t],r=wu(Wt.value,t);if(n===void 0)return[];let a=ku("a",e,n.a,r);if(ne.value===null)return[a];let o=Sr(e),i=Fe.value?.layers[o];if(i===void 0||n.b===null)return Ke.value==="both"?[a]:[];let s=wu(Vo.value,o);return Ke.value==="both"?[a,ku("b",i,n.b,s)]:[km(e,i,r,s,n.end)]}));function ku(e,t,n,r){return{side:e,layer:t,colours:n,maps:r,text:o=>r===null?"":bu(r[o]??255,t.greatest,ye.value)}}function km(e,t,n,r,a){let o=ye.value,i=(s,c,{greatest:d})=>Ct(Cn(s[c]??255,d),o);return{side:"difference",layer:e,colours:_m,maps:n===null||r===null||n.length!==r.length?null:xu({levels:n,greatest:e.greatest},{levels:r,greatest:t.greatest},ai(a,o),o),text:s=>n===null||r===null?"":an(i(r,s,t)-i(n,s,e),o)}}function Su(e){return e.some(t=>t.length>22)?232:172}function Mu(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function Yt([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function li(e,t,n){let r=e.map(s=>s.greatest),a=Math.max(0,...r);if(t==="layer"&&r.some(s=>s!==a))return n==="entropy"?{ticks:["\u2212\xBD ln D","0","+\xBD ln D"],unit:"nats, B \u2212 A"}:{ticks:["\u2212\xBD D","0","+\xBD D"],unit:"channels, B \u2212 A"};let o=ai(a,n),i=n==="entropy"?"nats":"channels";return{ticks:[an(-o,n),"0",an(o,n)],unit:`${i}, B \u2212 A`}}function si(e,t,n){let r=e.map(i=>i.greatest),a=Math.max(0,...r),o=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==a)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:yu(_r(a,n),5).map(i=>i===0?"0":i.toFixed(o)),unit:n==="entropy"?"nats":"channels"}}function jn(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var Au=pe(()=>Sm.value?[]:Mm.value),Sm=pe(()=>je.value===100),Mm=pe(()=>{let e=H.value?.picture?.shape,t=yt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,a)=>(kr(n,t,a,e[1],e[2]),n.toDataURL()))});var to=2,eo=20,Eu=62,Yl=22,Am=150,on=6,Em="Roboto, system-ui, sans-serif";function Tu(){let e=Wt.value;if(e.state!=="here")return null;let{run:t}=e,n=Tm(t),r=Math.max(480,n+t.images*(Ee.value+on))+2*eo,a=t.picture?.shape??null,o=a===null?0:Yt([a[1],a[2]],Ee.value)+on,i=pa.value,s=ne.value===null?52:82,c=t.layers.map((v,g)=>{let _=Yt(v.shape,Ee.value)+on;return Math.max(s,(i[g]?.length??0)*_-on)}),d=Eu+Yl+o+c.reduce((v,g)=>v+g+on,0)+2*eo,m=document.createElement("canvas");m.width=r*to,m.height=d*to;let p=m.getContext("2d");return p.scale(to,to),p.fillStyle=hr("--ground"),p.fillRect(0,0,r,d),p.imageSmoothingEnabled=!1,p.translate(eo,eo),Pm(p,t,r-2*eo),p.translate(0,Eu),Rm(p,t,n,o-on),p.translate(0,Yl+o),t.layers.forEach((v,g)=>{Cm(p,t,g,n),i[g]?.forEach((_,M)=>{let A=M*(Yt(_.layer.shape,Ee.value)+on);for(let P=0;P<t.images;P++)Lm(p,t,_,P,n,A)}),p.translate(0,c[g]+on)}),m}function Tm(e){let t=document.createElement("canvas").getContext("2d");Kn(t,13,"--ink",600);let n=e.layers.map(({name:r})=>t.measureText(r).width);return Math.max(Am,...n.map(r=>Math.ceil(r)+14))}function xn(e,t,n,r,a){let o=t;for(;o.length>1&&e.measureText(o).width>a;)o=`${o.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(o,n,r)}function Kn(e,t,n,r=400){e.font=`${r} ${t}px ${Em}`,e.fillStyle=hr(n),e.textAlign="left",e.textBaseline="top"}function Pm(e,t,n){Kn(e,16,"--ink",600);let a=`${t.name}, ${Ye(Tn.value??-1)}`,o=ne.value!==null;if(xn(e,o?`A: ${a}`:a,0,0,n-220-16),o){let p=Ye(Uo.value??-1);xn(e,`B: ${ne.value?.run}, ${p}`,0,20,n-220-16)}Kn(e,12,"--quiet"),xn(e,ri(ye.value),0,o?41:22,n-220-16);let i=n-220,s=o&&Ke.value==="difference",c=s?pu:ni.map(p=>`rgb(${p.join(" ")})`);c.forEach((p,v)=>{e.fillStyle=p,e.fillRect(i+v*220/c.length,0,220/c.length+.5,12)}),Kn(e,11,"--quiet");let{ticks:d,unit:m}=(s?li:si)(t.layers,ft.value,ye.value);d.forEach((p,v)=>{e.textAlign=v===0?"left":v===d.length-1?"right":"center",e.fillText(p,i+v*220/(d.length-1),17)}),e.textAlign="left",e.fillText(m,i,32)}function Rm(e,t,n,r){let a=t.picture?.shape??null;for(let o=0;o<t.images;o++){let i=n+o*(Ee.value+on);if(Kn(e,11,"--ink"),xn(e,jn(t,o),i,4,Ee.value),a!==null&&yt.value!==null){let s=document.createElement("canvas");kr(s,yt.value,o,a[1],a[2]),e.drawImage(s,i,Yl,Ee.value,r)}}}function Cm(e,t,n,r){let a=t.layers[n],[o,i]=a.shape,s=H.value?.entropies[a.name]?.[Gn.value]??null;Kn(e,13,"--ink",600),xn(e,a.name,0,0,r-10),Kn(e,11,"--quiet"),xn(e,`${wr(a.channels,"channel")}, ${o} \xD7 ${i}`,0,18,r-10);let c=v=>v===null?"no number":`${v.toFixed(2)} nats`;if(ne.value===null){let v=s===null?"no number":`mean ${s.toFixed(2)} nats`;xn(e,`${v} of ${a.greatest.toFixed(2)}`,0,33,r-10);return}let d=Fe.value?.entropies[a.name]?.[pr.value]??null,m=Yt(a.shape,Ee.value)+on,p=Ke.value==="both"?Math.max(48,m):48;xn(e,`A: mean ${c(s)}`,0,33,r-10),xn(e,`B: mean ${c(d)}`,0,p,r-10),s!==null&&d!==null&&xn(e,`B \u2212 A: ${an(d-s,"entropy")} nats`,0,p+15,r-10)}function Lm(e,t,n,r,a,o){if(n.maps===null)return;let{layer:i}=n,[s,c]=i.shape,d=a+r*(Ee.value+on),m=Yt(i.shape,Ee.value),p=document.createElement("canvas"),v=t.picture?.shape??null,g=s*c===1;!g&&je.value<100&&v!==null&&yt.value!==null&&(kr(p,yt.value,r,v[1],v[2]),e.filter="grayscale(1)",e.drawImage(p,d,o,Ee.value,m),e.filter="none");let _=Lo(n.maps,r,i.shape);oi(p,_,i.shape,n.colours,Math.max(Ee.value,m)*to),e.globalAlpha=g?1:je.value/100,e.drawImage(p,d,o,Ee.value,m),e.globalAlpha=1,g&&(Kn(e,12,"--ink",600),e.fillStyle=ii(n,r),e.textAlign="center",e.textBaseline="middle",e.fillText(n.text(r),d+Ee.value/2,o+m/2))}function Pu(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function Ru(){Pu(new Blob([Mc(Ve.value)],{type:"text/csv"}),"sparsity.csv")}function Cu(){let e=H.value?.name??"",t=ne.value===null?"":` and ${ne.value.run}`,n=`sparsity ${e}${t} ${Ye(Tn.value??-1)}.png`;Tu()?.toBlob(r=>{r!==null&&Pu(r,n)},"image/png")}var Nm=Symbol.for("pv"),Om=0;function u(e,t,n,r,a,o){t||(t={});var i,s,c=t;if("ref"in c&&typeof e!="function")for(s in c={},t)s=="ref"?i=t[s]:c[s]=t[s];var d={type:e,props:c,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Nm,__v:--Om,__i:-1,__u:0};return(a||o)&&(d.__source=a,d.__self=o),ie.vnode&&ie.vnode(d),d}function Lu(){let e=ne.value!==null&&Ke.value==="difference",{ticks:t,unit:n}=(e?li:si)(H.value?.layers??[],ft.value,ye.value),r=H.value?.picture?.shape!=null;return u("figure",{class:"colour-bar","data-testid":"colour-bar",children:[u("div",{class:"gradient over-greys",children:u("div",{class:"gradient",style:{background:e?hu:uu,opacity:r?je.value/100:1}})}),u("div",{class:"ticks",children:t.map((a,o)=>u("span",{children:a},o))}),u("figcaption",{children:[u("span",{children:n}),u("span",{class:"no-number",children:[u("i",{class:"chequer"})," not a number"]})]})]})}function no({label:e,value:t,choices:n}){return u("fieldset",{class:"switch",children:[u("legend",{children:e}),u("div",{children:n.map(([r,a,o])=>u("label",{title:o,children:[u("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),u("span",{children:a})]},r))})]})}function $m(e){let t=e===$e.value?H.value?.epochs[0]??-1:null;ne.value=e===""?null:{run:e,epoch:t}}function Nu(){let e=ne.value,t=ot.value[0]??-1,n=ot.value.at(-1)??-1;return u("section",{class:"panel compare","aria-labelledby":"compare-title",children:[u("h2",{id:"compare-title",children:"Compare"}),u("label",{children:[u("span",{children:"A, the run in the maps, with B"}),u("select",{"data-testid":"compare-run",value:e?.run??"",onChange:r=>$m(r.currentTarget.value),children:[u("option",{value:"",children:"nothing"}),(St.value??[]).filter(({has_maps:r})=>r).map(({name:r})=>u("option",{value:r,children:r===$e.value?`${r} (another epoch)`:r},r))]})]}),e!==null&&u(le,{children:[u("label",{children:[u("span",{children:"Epoch of B; empty: as A, \u22121: before training"}),u("input",{type:"number","data-testid":"compare-epoch",placeholder:"as A",min:t,max:n,value:e.epoch??"",onChange:r=>{let a=r.currentTarget.valueAsNumber;ne.value={run:e.run,epoch:Number.isNaN(a)?null:a}}})]}),u(no,{label:"Show",value:Ke,choices:[["both","A above B","Both at the same scale, A above B"],["difference","B \u2212 A","By how much the values of B are above those of A"]]})]})]})}function Ou(){let e=H.value?.picture?.shape!=null;return u(le,{children:[u("section",{class:"panel","aria-labelledby":"display-title",children:[u("h2",{id:"display-title",children:"Heatmaps"}),u(no,{label:"Value",value:ye,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),u(no,{label:"Scale",value:ft,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"]]}),u(Lu,{}),e&&u("label",{class:"opacity",children:[u("span",{children:["Map over image ",u("output",{children:[je.value," %"]})]}),u("input",{type:"range",min:0,max:100,step:5,value:je.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${je.value} %`,onInput:t=>{je.value=t.currentTarget.valueAsNumber}})]})]}),u(Nu,{}),u("section",{class:"panel","aria-labelledby":"download-title",children:[u("h2",{id:"download-title",children:"Download"}),u("div",{class:"buttons",children:[u("button",{type:"button","data-testid":"download-png",onClick:Cu,children:"Heatmaps, PNG"}),u("button",{type:"button","data-testid":"download-csv",onClick:Ru,children:"Numbers, CSV"})]})]}),u("section",{class:"panel keys quiet","aria-label":"Keys",children:[u("p",{children:[u("kbd",{children:"\u2190"})," ",u("kbd",{children:"\u2192"})," epoch, with ",u("kbd",{children:"Shift"})," ten"]}),u("p",{children:[u("kbd",{children:"Home"})," ",u("kbd",{children:"End"})," first, last"]}),u("p",{children:[u("kbd",{children:"Space"})," play"]})]})]})}function ha(e,t){return e.flatMap(n=>{let r=t(n);return r===void 0?[]:[{run:n.name,epochs:n.epochs,values:r}]})}function $u(e){let t=Oo(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:a})=>{let o=new Map(r.map((i,s)=>[i,a[s]??null]));return t.map(i=>o.get(i))});return[t,...n]}function fi({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return{epoch:e[r],value:t[r]??null};return{epoch:null,value:null}}var Dm=.02;function Du(e,t){let n=Dm*Math.max(Math.abs(e),Math.abs(t))||1,r=Math.max((t-e)*.08,(n-(t-e))/2);return[e-r,t+r]}var jl=256;function Iu(e){return Array.from({length:jl},(t,n)=>{let r=n/(jl-1);return su(e?.08+.92*r:.98*(1-r))})}function Bu(e){return`linear-gradient(to right, ${Iu(e).filter((n,r)=>r%15===0).join(", ")})`}function Uu(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function Hu(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:Uu(n,e)}))}function Fu(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function Vu(e,t,n,r,a){let o=e[0]??0,i=e.at(-1)??0,s=document.createElement("canvas");s.width=i-o+1,s.height=201;let c=s.getContext("2d"),d=c.createImageData(s.width,201),m=new Uint32Array(d.data.buffer),p=Iu(a).map(v=>xr(Fl(v)));return e.forEach((v,g)=>{let _=t[g]?.subarray(n*201,(n+1)*201),M=e[g+1]??v+1;for(let A=0;_!==void 0&&A<201;A++){let P=_[A];if(P===0)continue;let w=p[Math.round(Uu(P,r)*(jl-1))],T=(200-A)*s.width;m.fill(w,T+v-o,T+M-o)}}),c.putImageData(d,0,0),s}var Im="uplot",Bm="u-hz",Um="u-vt",Hm="u-title",Fm="u-wrap",Vm="u-under",zm="u-over",Gm="u-axis",Er="u-off",Wm="u-select",qm="u-cursor-x",Ym="u-cursor-y",jm="u-cursor-pt",Km="u-legend",Jm="u-live",Zm="u-inline",Qm="u-series",Xm="u-marker",zu="u-label",eb="u-value",ao="width",oo="height";var Gu="bottom",ma="left",Kl="right",ds="#000",Wu=ds+"0",Jl="mousemove",qu="mousedown",Zl="mouseup",Yu="mouseenter",ju="mouseleave",Ku="dblclick",tb="resize",nb="scroll",Ju="change",hi="dppxchange",ps="--",wa=typeof window<"u",ns=wa?document:null,ga=wa?window:null,rb=wa?navigator:null,he,ci;function rs(){let e=devicePixelRatio;he!=e&&(he=e,ci&&os(Ju,ci,rs),ci=matchMedia(`(min-resolution: ${he-.001}dppx) and (max-resolution: ${he+.001}dppx)`),Tr(Ju,ci,rs),ga.dispatchEvent(new CustomEvent(hi)))}function Nt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function as(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Te(e,t,n){e.style[t]=n+"px"}function ln(e,t,n,r){let a=ns.createElement(e);return t!=null&&Nt(a,t),n?.insertBefore(a,r),a}function jt(e,t){return ln("div",e,t)}var Zu=new WeakMap;function _n(e,t,n,r,a){let o="translate("+t+"px,"+n+"px)",i=Zu.get(e);o!=i&&(e.style.transform=o,Zu.set(e,o),t<0||n<0||t>r||n>a?Nt(e,Er):as(e,Er))}var Qu=new WeakMap;function Xu(e,t,n){let r=t+n,a=Qu.get(e);r!=a&&(Qu.set(e,r),e.style.background=t,e.style.borderColor=n)}var ed=new WeakMap;function td(e,t,n,r){let a=t+""+n,o=ed.get(e);a!=o&&(ed.set(e,a),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var hs={passive:!0},ab={...hs,capture:!0};function Tr(e,t,n,r){t.addEventListener(e,n,r?ab:hs)}function os(e,t,n,r){t.removeEventListener(e,n,hs)}wa&&rs();function sn(e,t,n,r){let a;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)a=o?n+r>>1:Ot((n+r)/2),t[a]<e?n=a:r=a;return e-t[n]<=t[r]-e?n:r}function Pd(e){return(n,r,a)=>{let o=-1,i=-1;for(let s=r;s<=a;s++)if(e(n[s])){o=s;break}for(let s=a;s>=r;s--)if(e(n[s])){i=s;break}return[o,i]}}var Rd=e=>e!=null,Cd=e=>e!=null&&e>0,gi=Pd(Rd),ob=Pd(Cd);function ib(e,t,n,r=0,a=!1){let o=a?ob:gi,i=a?Cd:Rd;[t,n]=o(e,t,n);let s=e[t],c=e[t];if(t>-1)if(r==1)s=e[t],c=e[n];else if(r==-1)s=e[n],c=e[t];else for(let d=t;d<=n;d++){let m=e[d];i(m)&&(m<s?s=m:m>c&&(c=m))}return[s??_e,c??-_e]}function vi(e,t,n,r){let a=ad(e),o=ad(t);e==t&&(a==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?Ln:Ld,s=a==1?Ot:Kt,c=o==1?Kt:Ot,d=s(i(Ze(e))),m=c(i(Ze(t))),p=va(n,d),v=va(n,m);return n==10&&(d<0&&(p=we(p,-d)),m<0&&(v=we(v,-m))),r||n==2?(e=p*a,t=v*o):(e=Dd(e,p),t=yi(t,v)),[e,t]}function ms(e,t,n,r){let a=vi(e,t,n,r);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var bs=.1,nd={mode:3,pad:bs},lo={pad:0,soft:null,mode:0},lb={min:lo,max:lo};function mi(e,t,n,r){return xi(n)?rd(e,t,n):(lo.pad=n,lo.soft=r?0:null,lo.mode=r?3:0,rd(e,t,lb))}function ue(e,t){return e??t}function sb(e,t,n){for(t=ue(t,0),n=ue(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function rd(e,t,n){let r=n.min,a=n.max,o=ue(r.pad,0),i=ue(a.pad,0),s=ue(r.hard,-_e),c=ue(a.hard,_e),d=ue(r.soft,_e),m=ue(a.soft,-_e),p=ue(r.mode,0),v=ue(a.mode,0),g=t-e,_=Ln(g),M=xt(Ze(e),Ze(t)),A=Ln(M),P=Ze(A-_);(g<1e-24||P>10)&&(g=0,(e==0||t==0)&&(g=1e-24,p==2&&d!=_e&&(o=0),v==2&&m!=-_e&&(i=0)));let w=g||M||1e3,T=Ln(w),S=va(10,Ot(T)),W=w*(g==0?e==0?.1:1:o),$=we(Dd(e-W,S/10),24),Y=e>=d&&(p==1||p==3&&$<=d||p==2&&$>=d)?d:_e,G=xt(s,$<Y&&e>=Y?Y:fn(Y,$)),Z=w*(g==0?t==0?.1:1:i),F=we(yi(t+Z,S/10),24),C=t<=m&&(v==1||v==3&&F>=m||v==2&&F<=m)?m:-_e,q=fn(c,F>C&&t<=C?C:xt(C,F));return G==q&&G==0&&(q=100),[G,q]}var fb=new Intl.NumberFormat(wa?rb.language:"en-US"),gs=e=>fb.format(e),$t=Math,pi=$t.PI,Ze=$t.abs,Ot=$t.floor,Je=$t.round,Kt=$t.ceil,fn=$t.min,xt=$t.max,va=$t.pow,ad=$t.sign,Ln=$t.log10,Ld=$t.log2,cb=(e,t=1)=>$t.sinh(e)*t,Ql=(e,t=1)=>$t.asinh(e/t),_e=1/0;function od(e){return(Ln((e^e>>31)-(e>>31))|0)+1}function is(e,t,n){return fn(xt(e,t),n)}function Nd(e){return typeof e=="function"}function re(e){return Nd(e)?e:()=>e}var ub=()=>{},Od=e=>e,$d=(e,t)=>t,db=e=>null,id=e=>!0,ld=(e,t)=>e==t,pb=/\.\d*?(?=9{6,}|0{6,})/gm,Pr=e=>{if(Bd(e)||Zn.has(e))return e;let t=`${e}`,n=t.match(pb);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[a,o]=t.split("e");return+`${Pr(a)}e${o}`}return we(e,r)};function Mr(e,t){return Pr(we(Pr(e/t))*t)}function yi(e,t){return Pr(Kt(Pr(e/t))*t)}function Dd(e,t){return Pr(Ot(Pr(e/t))*t)}function we(e,t=0){if(Bd(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return Je(r)/n}var Zn=new Map;function Id(e){return((""+e).split(".")[1]||"").length}function fo(e,t,n,r){let a=[],o=r.map(Id);for(let i=t;i<n;i++){let s=Ze(i),c=we(va(e,i),s);for(let d=0;d<r.length;d++){let m=e==10?+`${r[d]}e${i}`:r[d]*c,p=(i>=0?0:s)+(i>=o[d]?0:o[d]),v=e==10?m:we(m,p);a.push(v),Zn.set(v,p)}}return a}var so={},vs=[],ya=[null,null],Jn=Array.isArray,Bd=Number.isInteger,hb=e=>e===void 0;function sd(e){return typeof e=="string"}function xi(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function mb(e){return e!=null&&typeof e=="object"}var bb=Object.getPrototypeOf(Uint8Array),Ud="__proto__";function xa(e,t=xi){let n;if(Jn(e)){let r=e.find(a=>a!=null);if(Jn(r)||t(r)){n=Array(e.length);for(let a=0;a<e.length;a++)n[a]=xa(e[a],t)}else n=e.slice()}else if(e instanceof bb)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Ud&&(n[r]=xa(e[r],t))}else n=e;return n}function ze(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let a in r)a!=Ud&&(xi(e[a])?ze(e[a],xa(r[a])):e[a]=xa(r[a]))}return e}var gb=0,vb=1,yb=2;function xb(e,t,n){for(let r=0,a,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(a=i-1;a>=0&&e[a]==null;)e[a--]=null;for(a=i+1;a<n&&e[a]==null;)e[o=a++]=null}}}function _b(e,t){if(Sb(e)){let i=e[0].slice();for(let s=1;s<e.length;s++)i.push(...e[s].slice(1));return Mb(i[0])||(i=kb(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let c=e[i][0],d=c.length;for(let m=0;m<d;m++)n.add(c[m])}let r=[Array.from(n).sort((i,s)=>i-s)],a=r[0].length,o=new Map;for(let i=0;i<a;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let s=e[i],c=s[0];for(let d=1;d<s.length;d++){let m=s[d],p=Array(a).fill(void 0),v=t?t[i][d]:vb,g=[];for(let _=0;_<m.length;_++){let M=m[_],A=o.get(c[_]);M===null?v!=gb&&(p[A]=M,v==yb&&g.push(A)):p[A]=M}xb(p,g,a),r.push(p)}}return r}var wb=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function kb(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let a=[];for(let o=0;o<e.length;o++){let i=e[o],s=Array(n);for(let c=0;c<n;c++)s[c]=i[r[c]];a.push(s)}return a}function Sb(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let a=e[r][0];if(a.length!=n)return!1;if(a!=t){for(let o=0;o<n;o++)if(a[o]!=t[o])return!1}}return!0}function Mb(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,a=n-1;for(;r<=a&&e[r]==null;)r++;for(;a>=r&&e[a]==null;)a--;if(a<=r)return!0;let o=xt(1,Ot((a-r+1)/t));for(let i=e[r],s=r+o;s<=a;s+=o){let c=e[s];if(c!=null){if(c<=i)return!1;i=c}}return!0}var Hd=["January","February","March","April","May","June","July","August","September","October","November","December"],Fd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Vd(e){return e.slice(0,3)}var Ab=Fd.map(Vd),Eb=Hd.map(Vd),Tb={MMMM:Hd,MMM:Eb,WWWW:Fd,WWW:Ab};function ro(e){return(e<10?"0":"")+e}function Pb(e){return(e<10?"00":e<100?"0":"")+e}var Rb={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ro(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ro(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ro(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ro(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ro(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Pb(e.getMilliseconds())};function ys(e,t){t=t||Tb;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(e);)n.push(a[0][0]=="{"?Rb[a[1]]:a[0]);return o=>{let i="";for(let s=0;s<n.length;s++)i+=typeof n[s]=="string"?n[s]:n[s](o,t);return i}}var Cb=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Lb(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Cb?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var zd=e=>e%1==0,bi=[1,2,2.5,5],Nb=fo(10,-32,0,bi),Gd=fo(10,0,32,bi),Ob=Gd.filter(zd),Ar=Nb.concat(Gd),xs=`
`,Wd="{YYYY}",fd=xs+Wd,qd="{M}/{D}",io=xs+qd,ui=io+"/{YY}",Yd="{aa}",$b="{h}:{mm}",ba=$b+Yd,cd=xs+ba,ud=":{ss}",be=null;function jd(e){let t=e*1e3,n=t*60,r=n*60,a=r*24,o=a*30,i=a*365,c=(e==1?fo(10,0,3,bi).filter(zd):fo(10,-3,0,bi)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),d=[[i,Wd,be,be,be,be,be,be,1],[a*28,"{MMM}",fd,be,be,be,be,be,1],[a,qd,fd,be,be,be,be,be,1],[r,"{h}"+Yd,ui,be,io,be,be,be,1],[n,ba,ui,be,io,be,be,be,1],[t,ud,ui+" "+ba,be,io+" "+ba,be,cd,be,1],[e,ud+".{fff}",ui+" "+ba,be,io+" "+ba,be,cd,be,1]];function m(p){return(v,g,_,M,A,P)=>{let w=[],T=A>=i,S=A>=o&&A<i,W=p(_),$=we(W*e,3),Y=Xl(W.getFullYear(),T?0:W.getMonth(),S||T?1:W.getDate()),G=we(Y*e,3);if(S||T){let Z=S?A/o:0,F=T?A/i:0,C=$==G?$:we(Xl(Y.getFullYear()+F,Y.getMonth()+Z,1)*e,3),q=new Date(Je(C/e)),N=q.getFullYear(),K=q.getMonth();for(let z=0;C<=M;z++){let ae=Xl(N+F*z,K+Z*z,1),V=ae-p(we(ae*e,3));C=we((+ae+V)*e,3),C<=M&&w.push(C)}}else{let Z=A>=a?a:A,F=Ot(_)-Ot($),C=G+F+yi($-G,Z);w.push(C);let q=p(C),N=q.getHours()+q.getMinutes()/n+q.getSeconds()/r,K=A/r,z=v.axes[g]._space,ae=P/z;for(;C=we(C+A,e==1?0:3),!(C>M);)if(K>1){let V=Ot(we(N+K,6))%24,fe=p(C).getHours()-V;fe>1&&(fe=-1),C-=fe*r,N=(N+K)%24;let ge=w[w.length-1];we((C-ge)/A,3)*ae>=.7&&w.push(C)}else w.push(C)}return w}}return[c,d,m]}var[Db,Ib,Bb]=jd(1),[Ub,Hb,Fb]=jd(.001);fo(2,-53,53,[1]);function dd(e,t){return e.map(n=>n.map((r,a)=>a==0||a==8||r==null?r:t(a==1||n[8]==0?r:n[1]+r)))}function pd(e,t){return(n,r,a,o,i)=>{let s=t.find(_=>i>=_[0])||t[t.length-1],c,d,m,p,v,g;return r.map(_=>{let M=e(_),A=M.getFullYear(),P=M.getMonth(),w=M.getDate(),T=M.getHours(),S=M.getMinutes(),W=M.getSeconds(),$=A!=c&&s[2]||P!=d&&s[3]||w!=m&&s[4]||T!=p&&s[5]||S!=v&&s[6]||W!=g&&s[7]||s[1];return c=A,d=P,m=w,p=T,v=S,g=W,$(M)})}}function Vb(e,t){let n=ys(t);return(r,a,o,i,s)=>a.map(c=>n(e(c)))}function Xl(e,t,n){return new Date(e,t,n)}function hd(e,t){return t(e)}var zb="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function md(e,t){return(n,r,a,o)=>o==null?ps:t(e(r))}function Gb(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Wb(e,t){return e.series[t].fill(e,t)}var qb={show:!0,live:!0,isolate:!1,mount:ub,markers:{show:!0,width:2,stroke:Gb,fill:Wb,dash:"solid"},idx:null,idxs:null,values:[]};function Yb(e,t){let n=e.cursor.points,r=jt(),a=n.size(e,t);Te(r,ao,a),Te(r,oo,a);let o=a/-2;Te(r,"marginLeft",o),Te(r,"marginTop",o);let i=n.width(e,t,a);return i&&Te(r,"borderWidth",i),r}function jb(e,t){let n=e.series[t].points;return n._fill||n._stroke}function Kb(e,t){let n=e.series[t].points;return n._stroke||n._fill}function Jb(e,t){return e.series[t].points.size}var es=[0,0];function Zb(e,t,n){return es[0]=t,es[1]=n,es}function di(e,t,n,r=!0){return a=>{a.button==0&&(!r||a.target==t)&&n(a)}}function ts(e,t,n,r=!0){return a=>{(!r||a.target==t)&&n(a)}}var Qb={show:!0,x:!0,y:!0,lock:!1,move:Zb,points:{one:!1,show:Yb,size:Jb,width:0,stroke:Kb,fill:jb},bind:{mousedown:di,mouseup:di,click:di,dblclick:di,mousemove:ts,mouseleave:ts,mouseenter:ts},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Kd={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},_s=ze({},Kd,{filter:$d}),Jd=ze({},_s,{size:10}),Zd=ze({},Kd,{show:!1}),ws='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Qd="bold "+ws,Xd=1.5,bd={show:!0,scale:"x",stroke:ds,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Qd,side:2,grid:_s,ticks:Jd,border:Zd,font:ws,lineGap:Xd,rotate:0},Xb="Value",e1="Time",gd={show:!0,scale:"x",auto:!1,sorted:1,min:_e,max:-_e,idxs:[]};function t1(e,t,n,r,a){return t.map(o=>o==null?"":gs(o))}function n1(e,t,n,r,a,o,i){let s=[],c=Zn.get(a)||0;n=i?n:we(yi(n,a),c);for(let d=n;d<=r;d=we(d+a,c))s.push(Object.is(d,-0)?0:d);return s}function ls(e,t,n,r,a,o,i){let s=[],c=e.scales[e.axes[t].scale].log,d=c==10?Ln:Ld,m=Ot(d(n));a=va(c,m),c==10&&(a=Ar[sn(a,Ar)]);let p=n,v=a*c;c==10&&(v=Ar[sn(v,Ar)]);do s.push(p),p=p+a,c==10&&!Zn.has(p)&&(p=we(p,Zn.get(a))),p>=v&&(a=p,v=a*c,c==10&&(v=Ar[sn(v,Ar)]));while(p<=r);return s}function r1(e,t,n,r,a,o,i){let c=e.scales[e.axes[t].scale].asinh,d=r>c?ls(e,t,xt(c,n),r,a):[c],m=r>=0&&n<=0?[0]:[];return(n<-c?ls(e,t,xt(c,-r),-n,a):[c]).reverse().map(v=>-v).concat(m,d)}var ep=/./,a1=/[12357]/,o1=/[125]/,vd=/1/,ss=(e,t,n,r)=>e.map((a,o)=>t==4&&a==0||o%r==0&&n.test(a.toExponential()[a<0?1:0])?a:null);function i1(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=e.scales[i],c=e.valToPos,d=o._space,m=c(10,i),p=c(9,i)-m>=d?ep:c(7,i)-m>=d?a1:c(5,i)-m>=d?o1:vd;if(p==vd){let v=Ze(c(1,i)-m);if(v<d)return ss(t.slice().reverse(),s.distr,p,Kt(d/v)).reverse()}return ss(t,s.distr,p,1)}function l1(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=o._space,c=e.valToPos,d=Ze(c(1,i)-c(2,i));return d<s?ss(t.slice().reverse(),3,ep,Kt(s/d)).reverse():t}function s1(e,t,n,r){return r==null?ps:t==null?"":gs(t)}var yd={show:!0,scale:"y",stroke:ds,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Qd,side:3,grid:_s,ticks:Jd,border:Zd,font:ws,lineGap:Xd,rotate:0};function f1(e,t){let n=3+(e||1)*2;return we(n*t,3)}function c1(e,t){let{scale:n,idxs:r}=e.series[0],a=e._data[0],o=e.valToPos(a[r[0]],n,!0),i=e.valToPos(a[r[1]],n,!0),s=Ze(i-o),c=e.series[t],d=s/(c.points.space*he);return r[1]-r[0]<=d}var xd={scale:null,auto:!0,sorted:0,min:_e,max:-_e},tp=(e,t,n,r,a)=>a,_d={show:!0,auto:!0,sorted:0,gaps:tp,alpha:1,facets:[ze({},xd,{scale:"x"}),ze({},xd,{scale:"y"})]},wd={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:tp,alpha:1,points:{show:c1,filter:null},values:null,min:_e,max:-_e,idxs:[],path:null,clip:null};function u1(e,t,n,r,a){return n/10}var np={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},d1=ze({},np,{time:!1,ori:1}),kd={};function rp(e,t){let n=kd[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(a=>a!=r)},pub(r,a,o,i,s,c,d){for(let m=0;m<n.plots.length;m++)n.plots[m]!=a&&n.plots[m].pub(r,a,o,i,s,c,d)}},e!=null&&(kd[e]=n)),n}var _a=1,fs=2;function Rr(e,t,n){let r=e.mode,a=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,s=e.bbox,c=o[0],d=r==2?o[1]:o[t],m=r==2?i[a.facets[0].scale]:i[e.series[0].scale],p=r==2?i[a.facets[1].scale]:i[a.scale],v=s.left,g=s.top,_=s.width,M=s.height,A=e.valToPosH,P=e.valToPosV;return m.ori==0?n(a,c,d,m,p,A,P,v,g,_,M,wi,ka,Si,op,lp):n(a,c,d,m,p,P,A,g,v,M,_,ki,Sa,Ms,ip,sp)}function ks(e,t){let n=0,r=0,a=ue(e.bands,vs);for(let o=0;o<a.length;o++){let i=a[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function p1(e,t,n,r,a){let o=e.mode,i=e.series[t],s=o==2?i.facets[1].scale:i.scale,c=e.scales[s];return a==-1?c.min:a==1?c.max:c.distr==3?c.dir==1?c.min:c.max:0}function Nn(e,t,n,r,a,o){return Rr(e,t,(i,s,c,d,m,p,v,g,_,M,A)=>{let P=i.pxRound,w=d.dir*(d.ori==0?1:-1),T=d.ori==0?ka:Sa,S,W;w==1?(S=n,W=r):(S=r,W=n);let $=P(p(s[S],d,M,g)),Y=P(v(c[S],m,A,_)),G=P(p(s[W],d,M,g)),Z=P(v(o==1?m.max:m.min,m,A,_)),F=new Path2D(a);return T(F,G,Z),T(F,$,Z),T(F,$,Y),F})}function _i(e,t,n,r,a,o){let i=null;if(e.length>0){i=new Path2D;let s=t==0?Si:Ms,c=n;for(let p=0;p<e.length;p++){let v=e[p];if(v[1]>v[0]){let g=v[0]-c;g>0&&s(i,c,r,g,r+o),c=v[1]}}let d=n+a-c,m=10;d>0&&s(i,c,r-m/2,d,r+o+m)}return i}function h1(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Ss(e,t,n,r,a,o,i){let s=[],c=e.length;for(let d=a==1?n:r;d>=n&&d<=r;d+=a)if(t[d]===null){let p=d,v=d;if(a==1)for(;++d<=r&&t[d]===null;)v=d;else for(;--d>=n&&t[d]===null;)v=d;let g=o(e[p]),_=v==p?g:o(e[v]),M=p-a;g=i<=0&&M>=0&&M<c?o(e[M]):g;let P=v+a;_=i>=0&&P>=0&&P<c?o(e[P]):_,_>=g&&s.push([g,_])}return s}function Sd(e){return e==0?Od:e==1?Je:t=>Mr(t,e)}function ap(e){let t=e==0?wi:ki,n=e==0?(a,o,i,s,c,d)=>{a.arcTo(o,i,s,c,d)}:(a,o,i,s,c,d)=>{a.arcTo(i,o,c,s,d)},r=e==0?(a,o,i,s,c)=>{a.rect(o,i,s,c)}:(a,o,i,s,c)=>{a.rect(i,o,c,s)};return(a,o,i,s,c,d=0,m=0)=>{d==0&&m==0?r(a,o,i,s,c):(d=fn(d,s/2,c/2),m=fn(m,s/2,c/2),t(a,o+d,i),n(a,o+s,i,o+s,i+c,d),n(a,o+s,i+c,o,i+c,m),n(a,o,i+c,o,i,m),n(a,o,i,o+s,i,d),a.closePath())}}var wi=(e,t,n)=>{e.moveTo(t,n)},ki=(e,t,n)=>{e.moveTo(n,t)},ka=(e,t,n)=>{e.lineTo(t,n)},Sa=(e,t,n)=>{e.lineTo(n,t)},Si=ap(0),Ms=ap(1),op=(e,t,n,r,a,o)=>{e.arc(t,n,r,a,o)},ip=(e,t,n,r,a,o)=>{e.arc(n,t,r,a,o)},lp=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(t,n,r,a,o,i)},sp=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(n,t,a,r,i,o)};function fp(e){return(t,n,r,a,o)=>Rr(t,n,(i,s,c,d,m,p,v,g,_,M,A)=>{let{pxRound:P,points:w}=i,T,S;d.ori==0?(T=wi,S=op):(T=ki,S=ip);let W=we(w.width*he,3),$=(w.size-w.width)/2*he,Y=we($*2,3),G=new Path2D,Z=new Path2D,{left:F,top:C,width:q,height:N}=t.bbox;Si(Z,F-Y,C-Y,q+Y*2,N+Y*2);let K=z=>{if(c[z]!=null){let ae=P(p(s[z],d,M,g)),V=P(v(c[z],m,A,_));T(G,ae+$,V),S(G,ae,V,$,0,pi*2)}};if(o)o.forEach(K);else for(let z=r;z<=a;z++)K(z);return{stroke:W>0?G:null,fill:G,clip:Z,flags:_a|fs}})}function cp(e){return(t,n,r,a,o,i)=>{r!=a&&(o!=r&&i!=r&&e(t,n,r),o!=a&&i!=a&&e(t,n,a),e(t,n,i))}}var m1=cp(ka),b1=cp(Sa);function up(e){let t=ue(e?.alignGaps,0);return(n,r,a,o)=>Rr(n,r,(i,s,c,d,m,p,v,g,_,M,A)=>{[a,o]=gi(c,a,o);let P=i.pxRound,w=N=>P(p(N,d,M,g)),T=N=>P(v(N,m,A,_)),S,W;d.ori==0?(S=ka,W=m1):(S=Sa,W=b1);let $=d.dir*(d.ori==0?1:-1),Y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:_a},G=Y.stroke,Z=!1;if(o-a>=M*4){let N=B=>n.posToVal(B,d.key,!0),K=null,z=null,ae,V,_t,Pe=w(s[$==1?a:o]),fe=w(s[a]),ge=w(s[o]),ee=N($==1?fe+1:ge-1);for(let B=$==1?a:o;B>=a&&B<=o;B+=$){let Ge=s[B],Re=($==1?Ge<ee:Ge>ee)?Pe:w(Ge),me=c[B];Re==Pe?me!=null?(V=me,K==null?(S(G,Re,T(V)),ae=K=z=V):V<K?K=V:V>z&&(z=V)):me===null&&(Z=!0):(K!=null&&W(G,Pe,T(K),T(z),T(ae),T(V)),me!=null?(V=me,S(G,Re,T(V)),K=z=ae=V):(K=z=null,me===null&&(Z=!0)),Pe=Re,ee=N(Pe+$))}K!=null&&K!=z&&_t!=Pe&&W(G,Pe,T(K),T(z),T(ae),T(V))}else for(let N=$==1?a:o;N>=a&&N<=o;N+=$){let K=c[N];K===null?Z=!0:K!=null&&S(G,w(s[N]),T(K))}let[C,q]=ks(n,r);if(i.fill!=null||C!=0){let N=Y.fill=new Path2D(G),K=i.fillTo(n,r,i.min,i.max,C),z=T(K),ae=w(s[a]),V=w(s[o]);$==-1&&([V,ae]=[ae,V]),S(N,V,z),S(N,ae,z)}if(!i.spanGaps){let N=[];Z&&N.push(...Ss(s,c,a,o,$,w,t)),Y.gaps=N=i.gaps(n,r,a,o,N),Y.clip=_i(N,d.ori,g,_,M,A)}return q!=0&&(Y.band=q==2?[Nn(n,r,a,o,G,-1),Nn(n,r,a,o,G,1)]:Nn(n,r,a,o,G,q)),Y})}function g1(e){let t=ue(e.align,1),n=ue(e.ascDesc,!1),r=ue(e.alignGaps,0),a=ue(e.extend,!1);return(o,i,s,c)=>Rr(o,i,(d,m,p,v,g,_,M,A,P,w,T)=>{[s,c]=gi(p,s,c);let S=d.pxRound,{left:W,width:$}=o.bbox,Y=fe=>S(_(fe,v,w,A)),G=fe=>S(M(fe,g,T,P)),Z=v.ori==0?ka:Sa,F={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:_a},C=F.stroke,q=v.dir*(v.ori==0?1:-1),N=G(p[q==1?s:c]),K=Y(m[q==1?s:c]),z=K,ae=K;a&&t==-1&&(ae=W,Z(C,ae,N)),Z(C,K,N);for(let fe=q==1?s:c;fe>=s&&fe<=c;fe+=q){let ge=p[fe];if(ge==null)continue;let ee=Y(m[fe]),B=G(ge);t==1?Z(C,ee,N):Z(C,z,B),Z(C,ee,B),N=B,z=ee}let V=z;a&&t==1&&(V=W+$,Z(C,V,N));let[_t,Pe]=ks(o,i);if(d.fill!=null||_t!=0){let fe=F.fill=new Path2D(C),ge=d.fillTo(o,i,d.min,d.max,_t),ee=G(ge);Z(fe,V,ee),Z(fe,ae,ee)}if(!d.spanGaps){let fe=[];fe.push(...Ss(m,p,s,c,q,Y,r));let ge=d.width*he/2,ee=n||t==1?ge:-ge,B=n||t==-1?-ge:ge;fe.forEach(Ge=>{Ge[0]+=ee,Ge[1]+=B}),F.gaps=fe=d.gaps(o,i,s,c,fe),F.clip=_i(fe,v.ori,A,P,w,T)}return Pe!=0&&(F.band=Pe==2?[Nn(o,i,s,c,C,-1),Nn(o,i,s,c,C,1)]:Nn(o,i,s,c,C,Pe)),F})}function Md(e,t,n,r,a,o,i=_e){if(e.length>1){let s=null;for(let c=0,d=1/0;c<e.length;c++)if(t[c]!==void 0){if(s!=null){let m=Ze(e[c]-e[s]);m<d&&(d=m,i=Ze(n(e[c],r,a,o)-n(e[s],r,a,o)))}s=c}}return i}function v1(e){e=e||so;let t=ue(e.size,[.6,_e,1]),n=e.align||0,r=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let o=re(a),i=1-t[0],s=ue(t[1],_e),c=ue(t[2],1),d=ue(e.disp,so),m=ue(e.each,g=>{}),{fill:p,stroke:v}=d;return(g,_,M,A)=>Rr(g,_,(P,w,T,S,W,$,Y,G,Z,F,C)=>{let q=P.pxRound,N=n,K=r*he,z=s*he,ae=c*he,V,_t;S.ori==0?[V,_t]=o(g,_):[_t,V]=o(g,_);let Pe=S.dir*(S.ori==0?1:-1),fe=S.ori==0?Si:Ms,ge=S.ori==0?m:(D,ke,We,Or,nr,un,rr)=>{m(D,ke,We,nr,Or,rr,un)},ee=ue(g.bands,vs).find(D=>D.series[0]==_),B=ee!=null?ee.dir:0,Ge=P.fillTo(g,_,P.min,P.max,B),dt=q(Y(Ge,W,C,Z)),Re,me,Jt,At=F,Oe=q(P.width*he),cn=!1,wn=null,Dt=null,On=null,Cr=null;p!=null&&(Oe==0||v!=null)&&(cn=!0,wn=p.values(g,_,M,A),Dt=new Map,new Set(wn).forEach(D=>{D!=null&&Dt.set(D,new Path2D)}),Oe>0&&(On=v.values(g,_,M,A),Cr=new Map,new Set(On).forEach(D=>{D!=null&&Cr.set(D,new Path2D)})));let{x0:Lr,size:Pa}=d;if(Lr!=null&&Pa!=null){N=1,w=Lr.values(g,_,M,A),Lr.unit==2&&(w=w.map(We=>g.posToVal(G+We*F,S.key,!0)));let D=Pa.values(g,_,M,A);Pa.unit==2?me=D[0]*F:me=$(D[0],S,F,G)-$(0,S,F,G),At=Md(w,T,$,S,F,G,At),Jt=At-me+K}else At=Md(w,T,$,S,F,G,At),Jt=At*i+K,me=At-Jt;Jt<1&&(Jt=0),Oe>=me/2&&(Oe=0),Jt<5&&(q=Od);let co=Jt>0,er=At-Jt-(co?Oe:0);me=q(is(er,ae,z)),Re=(N==0?me/2:N==Pe?0:me)-N*Pe*((N==0?K/2:0)+(co?Oe/2:0));let pt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Nr=cn?null:new Path2D,kn=null;if(ee!=null)kn=g.data[ee.series[1]];else{let{y0:D,y1:ke}=d;D!=null&&ke!=null&&(T=ke.values(g,_,M,A),kn=D.values(g,_,M,A))}let tr=V*me,X=_t*me;for(let D=Pe==1?M:A;D>=M&&D<=A;D+=Pe){let ke=T[D];if(ke==null)continue;if(kn!=null){let wt=kn[D]??0;if(ke-wt==0)continue;dt=Y(wt,W,C,Z)}let We=S.distr!=2||d!=null?w[D]:D,Or=$(We,S,F,G),nr=Y(ue(ke,Ge),W,C,Z),un=q(Or-Re),rr=q(xt(nr,dt)),Et=q(fn(nr,dt)),It=rr-Et;if(ke!=null){let wt=ke<0?X:tr,Zt=ke<0?tr:X;cn?(Oe>0&&On[D]!=null&&fe(Cr.get(On[D]),un,Et+Ot(Oe/2),me,xt(0,It-Oe),wt,Zt),wn[D]!=null&&fe(Dt.get(wn[D]),un,Et+Ot(Oe/2),me,xt(0,It-Oe),wt,Zt)):fe(Nr,un,Et+Ot(Oe/2),me,xt(0,It-Oe),wt,Zt),ge(g,_,D,un-Oe/2,Et,me+Oe,It)}}return Oe>0?pt.stroke=cn?Cr:Nr:cn||(pt._fill=P.width==0?P._fill:P._stroke??P._fill,pt.width=0),pt.fill=cn?Dt:Nr,pt})}function y1(e,t){let n=ue(t?.alignGaps,0);return(r,a,o,i)=>Rr(r,a,(s,c,d,m,p,v,g,_,M,A,P)=>{[o,i]=gi(d,o,i);let w=s.pxRound,T=V=>w(v(V,m,A,_)),S=V=>w(g(V,p,P,M)),W,$,Y;m.ori==0?(W=wi,Y=ka,$=lp):(W=ki,Y=Sa,$=sp);let G=m.dir*(m.ori==0?1:-1),Z=T(c[G==1?o:i]),F=Z,C=[],q=[];for(let V=G==1?o:i;V>=o&&V<=i;V+=G)if(d[V]!=null){let Pe=c[V],fe=T(Pe);C.push(F=fe),q.push(S(d[V]))}let N={stroke:e(C,q,W,Y,$,w),fill:null,clip:null,band:null,gaps:null,flags:_a},K=N.stroke,[z,ae]=ks(r,a);if(s.fill!=null||z!=0){let V=N.fill=new Path2D(K),_t=s.fillTo(r,a,s.min,s.max,z),Pe=S(_t);Y(V,F,Pe),Y(V,Z,Pe)}if(!s.spanGaps){let V=[];V.push(...Ss(c,d,o,i,G,T,n)),N.gaps=V=s.gaps(r,a,o,i,V),N.clip=_i(V,m.ori,_,M,A,P)}return ae!=0&&(N.band=ae==2?[Nn(r,a,o,i,K,-1),Nn(r,a,o,i,K,1)]:Nn(r,a,o,i,K,ae)),N})}function x1(e){return y1(_1,e)}function _1(e,t,n,r,a,o){let i=e.length;if(i<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),i==2)r(s,e[1],t[1]);else{let c=Array(i),d=Array(i-1),m=Array(i-1),p=Array(i-1);for(let v=0;v<i-1;v++)m[v]=t[v+1]-t[v],p[v]=e[v+1]-e[v],d[v]=m[v]/p[v];c[0]=d[0];for(let v=1;v<i-1;v++)d[v]===0||d[v-1]===0||d[v-1]>0!=d[v]>0?c[v]=0:(c[v]=3*(p[v-1]+p[v])/((2*p[v]+p[v-1])/d[v-1]+(p[v]+2*p[v-1])/d[v]),isFinite(c[v])||(c[v]=0));c[i-1]=d[i-2];for(let v=0;v<i-1;v++)a(s,e[v]+p[v]/3,t[v]+c[v]*p[v]/3,e[v+1]-p[v]/3,t[v+1]-c[v+1]*p[v]/3,e[v+1],t[v+1])}return s}var cs=new Set;function Ad(){for(let e of cs)e.syncRect(!0)}wa&&(Tr(tb,ga,Ad),Tr(nb,ga,Ad,!0),Tr(hi,ga,()=>{Qe.pxRatio=he}));var w1=up(),k1=fp();function Ed(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>us(o,i,t,n))}function S1(e,t){return e.map((n,r)=>r==0?{}:ze({},t,n))}function us(e,t,n,r){return ze({},t==0?n:r,e)}function dp(e,t,n){return t==null?ya:[t,n]}var M1=dp;function A1(e,t,n){return t==null?ya:mi(t,n,bs,!0)}function pp(e,t,n,r){return t==null?ya:vi(t,n,e.scales[r].log,!1)}var E1=pp;function hp(e,t,n,r){return t==null?ya:ms(t,n,e.scales[r].log,!1)}var T1=hp;function P1(e,t,n,r,a){let o=xt(od(e),od(t)),i=t-e,s=sn(a/r*i,n);do{let c=n[s],d=r*c/i;if(d>=a&&o+(c<5?Zn.get(c):0)<=17)return[c,d]}while(++s<n.length);return[0,0]}function Td(e){let t,n;return e=e.replace(/(\d+)px/,(r,a)=>(t=Je((n=+a)*he))+"px"),[e,t,n]}function R1(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=we(t[2]*he,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Qe(e,t,n){let r={mode:ue(e.mode,1)},a=r.mode;function o(l,f,h,b){let y=f.valToPct(l);return b+h*(f.dir==-1?1-y:y)}function i(l,f,h,b){let y=f.valToPct(l);return b+h*(f.dir==-1?y:1-y)}function s(l,f,h,b){return f.ori==0?o(l,f,h,b):i(l,f,h,b)}r.valToPosH=o,r.valToPosV=i;let c=!1;r.status=0;let d=r.root=jt(Im);if(e.id!=null&&(d.id=e.id),Nt(d,e.class),e.title){let l=jt(Hm,d);l.textContent=e.title}let m=ln("canvas"),p=r.ctx=m.getContext("2d"),v=jt(Fm,d);Tr("click",v,l=>{l.target===_&&(Se!=Wr||Ce!=qr)&&st.click(r,l)},!0);let g=r.under=jt(Vm,v);v.appendChild(m);let _=r.over=jt(zm,v);e=xa(e);let M=+ue(e.pxAlign,1),A=Sd(M);(e.plugins||[]).forEach(l=>{l.opts&&(e=l.opts(r,e)||e)});let P=e.ms||.001,w=r.series=a==1?Ed(e.series||[],gd,wd,!1):S1(e.series||[null],_d),T=r.axes=Ed(e.axes||[],bd,yd,!0),S=r.scales={},W=r.bands=e.bands||[];W.forEach(l=>{l.fill=re(l.fill||null),l.dir=ue(l.dir,-1)});let $=a==2?w[1].facets[0].scale:w[0].scale,Y={axes:c0,series:o0},G=(e.drawOrder||["axes","series"]).map(l=>Y[l]);function Z(l){let f=l.distr==3?h=>Ln(h>0?h:l.clamp(r,h,l.min,l.max,l.key)):l.distr==4?h=>Ql(h,l.asinh):l.distr==100?h=>l.fwd(h):h=>h;return h=>{let b=f(h),{_min:y,_max:x}=l,k=x-y;return(b-y)/k}}function F(l){let f=S[l];if(f==null){let h=(e.scales||so)[l]||so;if(h.from!=null){F(h.from);let b=ze({},S[h.from],h,{key:l});b.valToPct=Z(b),S[l]=b}else{f=S[l]=ze({},l==$?np:d1,h),f.key=l;let b=f.time,y=f.range,x=Jn(y);if((l!=$||a==2&&!b)&&(x&&(y[0]==null||y[1]==null)&&(y={min:y[0]==null?nd:{mode:1,hard:y[0],soft:y[0]},max:y[1]==null?nd:{mode:1,hard:y[1],soft:y[1]}},x=!1),!x&&xi(y))){let k=y;y=(E,R,L)=>R==null?ya:mi(R,L,k)}f.range=re(y||(b?M1:l==$?f.distr==3?E1:f.distr==4?T1:dp:f.distr==3?pp:f.distr==4?hp:A1)),f.auto=re(x?!1:f.auto),f.clamp=re(f.clamp||u1),f._min=f._max=null,f.valToPct=Z(f)}}}F("x"),F("y"),a==1&&w.forEach(l=>{F(l.scale)}),T.forEach(l=>{F(l.scale)});for(let l in e.scales)F(l);let C=S[$],q=C.distr,N,K;C.ori==0?(Nt(d,Bm),N=o,K=i):(Nt(d,Um),N=i,K=o);let z={};for(let l in S){let f=S[l];(f.min!=null||f.max!=null)&&(z[l]={min:f.min,max:f.max},f.min=f.max=null)}let ae=e.tzDate||(l=>new Date(Je(l/P))),V=e.fmtDate||ys,_t=P==1?Bb(ae):Fb(ae),Pe=pd(ae,dd(P==1?Ib:Hb,V)),fe=md(ae,hd(zb,V)),ge=[],ee=r.legend=ze({},qb,e.legend),B=r.cursor=ze({},Qb,{drag:{y:a==2}},e.cursor),Ge=ee.show,dt=B.show,Re=ee.markers;ee.idxs=ge,Re.width=re(Re.width),Re.dash=re(Re.dash),Re.stroke=re(Re.stroke),Re.fill=re(Re.fill);let me,Jt,At,Oe=[],cn=[],wn,Dt=!1,On={};if(ee.live){let l=w[1]?w[1].values:null;Dt=l!=null,wn=Dt?l(r,1,0):{_:0};for(let f in wn)On[f]=ps}if(Ge)if(me=ln("table",Km,d),At=ln("tbody",null,me),ee.mount(r,me),Dt){Jt=ln("thead",null,me,At);let l=ln("tr",null,Jt);ln("th",null,l);for(var Cr in wn)ln("th",zu,l).textContent=Cr}else Nt(me,Zm),ee.live&&Nt(me,Jm);let Lr={show:!0},Pa={show:!1};function co(l,f){if(f==0&&(Dt||!ee.live||a==2))return ya;let h=[],b=ln("tr",Qm,At,At.childNodes[f]);Nt(b,l.class),l.show||Nt(b,Er);let y=ln("th",null,b);if(Re.show){let E=jt(Xm,y);if(f>0){let R=Re.width(r,f);R&&(E.style.border=R+"px "+Re.dash(r,f)+" "+Re.stroke(r,f)),E.style.background=Re.fill(r,f)}}let x=jt(zu,y);l.label instanceof HTMLElement?x.appendChild(l.label):x.textContent=l.label,f>0&&(Re.show||(x.style.color=l.width>0?Re.stroke(r,f):Re.fill(r,f)),pt("click",y,E=>{if(B._lock)return;or(E);let R=w.indexOf(l);if((E.ctrlKey||E.metaKey)!=ee.isolate){let L=w.some((O,I)=>I>0&&I!=R&&O.show);w.forEach((O,I)=>{I>0&&pn(I,L?I==R?Lr:Pa:Lr,!0,He.setSeries)})}else pn(R,{show:!l.show},!0,He.setSeries)},!1),Dr&&pt(Yu,y,E=>{B._lock||(or(E),pn(w.indexOf(l),jr,!0,He.setSeries))},!1));for(var k in wn){let E=ln("td",eb,b);E.textContent="--",h.push(E)}return[b,h]}let er=new Map;function pt(l,f,h,b=!0){let y=er.get(f)||{},x=B.bind[l](r,f,h,b);x&&(Tr(l,f,y[l]=x),er.set(f,y))}function Nr(l,f,h){let b=er.get(f)||{};for(let y in b)(l==null||y==l)&&(os(y,f,b[y]),delete b[y]);l==null&&er.delete(f)}let kn=0,tr=0,X=0,D=0,ke=0,We=0,Or=ke,nr=We,un=X,rr=D,Et=0,It=0,wt=0,Zt=0;r.bbox={};let Ai=!1,uo=!1,$r=!1,ar=!1,po=!1,Bt=!1;function Ei(l,f,h){(h||l!=r.width||f!=r.height)&&Rs(l,f),Fr(!1),$r=!0,uo=!0,Vr()}function Rs(l,f){r.width=kn=X=l,r.height=tr=D=f,ke=We=0,Qp(),Xp();let h=r.bbox;Et=h.left=Mr(ke*he,.5),It=h.top=Mr(We*he,.5),wt=h.width=Mr(X*he,.5),Zt=h.height=Mr(D*he,.5)}let Kp=3;function Jp(){let l=!1,f=0;for(;!l;){f++;let h=s0(f),b=f0(f);l=f==Kp||h&&b,l||(Rs(r.width,r.height),uo=!0)}}function Zp({width:l,height:f}){Ei(l,f)}r.setSize=Zp;function Qp(){let l=!1,f=!1,h=!1,b=!1;T.forEach((y,x)=>{if(y.show&&y._show){let{side:k,_size:E}=y,R=k%2,L=y.label!=null?y.labelSize:0,O=E+L;O>0&&(R?(X-=O,k==3?(ke+=O,b=!0):h=!0):(D-=O,k==0?(We+=O,l=!0):f=!0))}}),ir[0]=l,ir[1]=h,ir[2]=f,ir[3]=b,X-=$n[1]+$n[3],ke+=$n[3],D-=$n[2]+$n[0],We+=$n[0]}function Xp(){let l=ke+X,f=We+D,h=ke,b=We;function y(x,k){switch(x){case 1:return l+=k,l-k;case 2:return f+=k,f-k;case 3:return h-=k,h+k;case 0:return b-=k,b+k}}T.forEach((x,k)=>{if(x.show&&x._show){let E=x.side;x._pos=y(E,x._size),x.label!=null&&(x._lpos=y(E,x.labelSize))}})}if(B.dataIdx==null){let l=B.hover,f=l.skip=new Set(l.skip??[]);f.add(void 0);let h=l.prox=re(l.prox),b=l.bias??=0;B.dataIdx=(y,x,k,E)=>{if(x==0)return k;let R=k,L=h(y,x,k,E)??_e,O=L>=0&&L<_e,I=C.ori==0?X:D,J=B.left,de=t[0],ce=t[x];if(f.has(ce[k])){R=null;let te=null,j=null,U;if(b==0||b==-1)for(U=k;te==null&&U-- >0;)f.has(ce[U])||(te=U);if(b==0||b==1)for(U=k;j==null&&U++<ce.length;)f.has(ce[U])||(j=U);if(te!=null||j!=null)if(O){let Ae=te==null?-1/0:N(de[te],C,I,0),De=j==null?1/0:N(de[j],C,I,0),at=J-Ae,ve=De-J;at<=ve?at<=L&&(R=te):ve<=L&&(R=j)}else R=j==null?te:te==null?j:k-te<=j-k?te:j}else O&&Ze(J-N(de[k],C,I,0))>L&&(R=null);return R}}let or=l=>{B.event=l};B.idxs=ge,B._lock=!1;let ct=B.points;ct.show=re(ct.show),ct.size=re(ct.size),ct.stroke=re(ct.stroke),ct.width=re(ct.width),ct.fill=re(ct.fill);let dn=r.focus=ze({},e.focus||{alpha:.3},B.focus),Dr=dn.prox>=0,Ir=Dr&&ct.one,Ut=[],Br=[],Ur=[];function Cs(l,f){let h=ct.show(r,f);if(h instanceof HTMLElement)return Nt(h,jm),Nt(h,l.class),_n(h,-10,-10,X,D),_.insertBefore(h,Ut[f]),h}function Ls(l,f){if(a==1||f>0){let h=a==1&&S[l.scale].time,b=l.value;l.value=h?sd(b)?md(ae,hd(b,V)):b||fe:b||s1,l.label=l.label||(h?e1:Xb)}if(Ir||f>0){l.width=l.width==null?1:l.width,l.paths=l.paths||w1||db,l.fillTo=re(l.fillTo||p1),l.pxAlign=+ue(l.pxAlign,M),l.pxRound=Sd(l.pxAlign),l.stroke=re(l.stroke||null),l.fill=re(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let h=f1(xt(1,l.width),1),b=l.points=ze({},{size:h,width:xt(1,h*.2),stroke:l.stroke,space:h*2,paths:k1,_stroke:null,_fill:null},l.points);b.show=re(b.show),b.filter=re(b.filter),b.fill=re(b.fill),b.stroke=re(b.stroke),b.paths=re(b.paths),b.pxAlign=l.pxAlign}if(Ge){let h=co(l,f);Oe.splice(f,0,h[0]),cn.splice(f,0,h[1]),ee.values.push(null)}if(dt){ge.splice(f,0,null);let h=null;Ir?f==0&&(h=Cs(l,f)):f>0&&(h=Cs(l,f)),Ut.splice(f,0,h),Br.splice(f,0,0),Ur.splice(f,0,0)}rt("addSeries",f)}function e0(l,f){f=f??w.length,l=a==1?us(l,f,gd,wd):us(l,f,{},_d),w.splice(f,0,l),Ls(w[f],f)}r.addSeries=e0;function t0(l){if(w.splice(l,1),Ge){ee.values.splice(l,1),cn.splice(l,1);let f=Oe.splice(l,1)[0];Nr(null,f.firstChild),f.remove()}dt&&(ge.splice(l,1),Ut.splice(l,1)[0].remove(),Br.splice(l,1),Ur.splice(l,1)),rt("delSeries",l)}r.delSeries=t0;let ir=[!1,!1,!1,!1];function n0(l,f){if(l._show=l.show,l.show){let h=l.side%2,b=S[l.scale];b==null&&(l.scale=h?w[1].scale:$,b=S[l.scale]);let y=b.time;l.size=re(l.size),l.space=re(l.space),l.rotate=re(l.rotate),Jn(l.incrs)&&l.incrs.forEach(k=>{!Zn.has(k)&&Zn.set(k,Id(k))}),l.incrs=re(l.incrs||(b.distr==2?Ob:y?P==1?Db:Ub:Ar)),l.splits=re(l.splits||(y&&b.distr==1?_t:b.distr==3?ls:b.distr==4?r1:n1)),l.stroke=re(l.stroke),l.grid.stroke=re(l.grid.stroke),l.ticks.stroke=re(l.ticks.stroke),l.border.stroke=re(l.border.stroke);let x=l.values;l.values=Jn(x)&&!Jn(x[0])?re(x):y?Jn(x)?pd(ae,dd(x,V)):sd(x)?Vb(ae,x):x||Pe:x||t1,l.filter=re(l.filter||(b.distr>=3&&b.log==10?i1:b.distr==3&&b.log==2?l1:$d)),l.font=Td(l.font),l.labelFont=Td(l.labelFont),l._size=l.size(r,null,f,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(ir[f]=!0,l._el=jt(Gm,v))}}function Ra(l,f,h,b){let[y,x,k,E]=h,R=f%2,L=0;return R==0&&(E||x)&&(L=f==0&&!y||f==2&&!k?Je(bd.size/3):0),R==1&&(y||k)&&(L=f==1&&!x||f==3&&!E?Je(yd.size/2):0),L}let Ns=r.padding=(e.padding||[Ra,Ra,Ra,Ra]).map(l=>re(ue(l,Ra))),$n=r._padding=Ns.map((l,f)=>l(r,f,ir,0)),lt,Xe=null,et=null,ho=a==1?w[0].idxs:null,Qt=null,Ca=!1;function Os(l,f){if(t=l??[],r.data=r._data=t,a==2){lt=0;for(let h=1;h<w.length;h++)lt+=t[h][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Qt=t[0],lt=Qt.length;let h=t;if(q==2){h=t.slice();let b=h[0]=Array(lt);for(let y=0;y<lt;y++)b[y]=y}r._data=t=h}if(Fr(!0),rt("setData"),q==2&&($r=!0),f!==!1){let h=C;h.auto(r,Ca)?Ti():In($,h.min,h.max),ar=ar||B.left>=0,Bt=!0,Vr()}}r.setData=Os;function Ti(){Ca=!0;let l,f;a==1&&(lt>0?(Xe=ho[0]=0,et=ho[1]=lt-1,l=t[0][Xe],f=t[0][et],q==2?(l=Xe,f=et):l==f&&(q==3?[l,f]=vi(l,l,C.log,!1):q==4?[l,f]=ms(l,l,C.log,!1):C.time?f=l+Je(86400/P):[l,f]=mi(l,f,bs,!0))):(Xe=ho[0]=l=null,et=ho[1]=f=null)),In($,l,f)}let mo,Hr,Pi,Ri,Ci,Li,Ni,Oi,$i,kt;function $s(l,f,h,b,y,x){l??=Wu,h??=vs,b??="butt",y??=Wu,x??="round",l!=mo&&(p.strokeStyle=mo=l),y!=Hr&&(p.fillStyle=Hr=y),f!=Pi&&(p.lineWidth=Pi=f),x!=Ci&&(p.lineJoin=Ci=x),b!=Li&&(p.lineCap=Li=b),h!=Ri&&p.setLineDash(Ri=h)}function Ds(l,f,h,b){f!=Hr&&(p.fillStyle=Hr=f),l!=Ni&&(p.font=Ni=l),h!=Oi&&(p.textAlign=Oi=h),b!=$i&&(p.textBaseline=$i=b)}function Di(l,f,h,b,y=0){if(b.length>0&&l.auto(r,Ca)&&(f==null||f.min==null)){let x=ue(Xe,0),k=ue(et,b.length-1),E=h.min==null?ib(b,x,k,y,l.distr==3):[h.min,h.max];l.min=fn(l.min,h.min=E[0]),l.max=xt(l.max,h.max=E[1])}}let Is={min:null,max:null};function r0(){for(let b in S){let y=S[b];z[b]==null&&(y.min==null||z[$]!=null&&y.auto(r,Ca))&&(z[b]=Is)}for(let b in S){let y=S[b];z[b]==null&&y.from!=null&&z[y.from]!=null&&(z[b]=Is)}z[$]!=null&&Fr(!0);let l={};for(let b in z){let y=z[b];if(y!=null){let x=l[b]=xa(S[b],mb);if(y.min!=null)ze(x,y);else if(b!=$||a==2)if(lt==0&&x.from==null){let k=x.range(r,null,null,b);x.min=k[0],x.max=k[1]}else x.min=_e,x.max=-_e}}if(lt>0){w.forEach((b,y)=>{if(a==1){let x=b.scale,k=z[x];if(k==null)return;let E=l[x];if(y==0){let R=E.range(r,E.min,E.max,x);E.min=R[0],E.max=R[1],Xe=sn(E.min,t[0]),et=sn(E.max,t[0]),et-Xe>1&&(t[0][Xe]<E.min&&Xe++,t[0][et]>E.max&&et--),b.min=Qt[Xe],b.max=Qt[et]}else b.show&&b.auto&&Di(E,k,b,t[y],b.sorted);b.idxs[0]=Xe,b.idxs[1]=et}else if(y>0&&b.show&&b.auto){let[x,k]=b.facets,E=x.scale,R=k.scale,[L,O]=t[y],I=l[E],J=l[R];I!=null&&Di(I,z[E],x,L,x.sorted),J!=null&&Di(J,z[R],k,O,k.sorted),b.min=k.min,b.max=k.max}});for(let b in l){let y=l[b],x=z[b];if(y.from==null&&(x==null||x.min==null)){let k=y.range(r,y.min==_e?null:y.min,y.max==-_e?null:y.max,b);y.min=k[0],y.max=k[1]}}}for(let b in l){let y=l[b];if(y.from!=null){let x=l[y.from];if(x.min==null)y.min=y.max=null;else{let k=y.range(r,x.min,x.max,b);y.min=k[0],y.max=k[1]}}}let f={},h=!1;for(let b in l){let y=l[b],x=S[b];if(x.min!=y.min||x.max!=y.max){x.min=y.min,x.max=y.max;let k=x.distr;x._min=k==3?Ln(x.min):k==4?Ql(x.min,x.asinh):k==100?x.fwd(x.min):x.min,x._max=k==3?Ln(x.max):k==4?Ql(x.max,x.asinh):k==100?x.fwd(x.max):x.max,f[b]=h=!0}}if(h){w.forEach((b,y)=>{a==2?y>0&&f.y&&(b._paths=null):f[b.scale]&&(b._paths=null)});for(let b in f)$r=!0,rt("setScale",b);dt&&B.left>=0&&(ar=Bt=!0)}for(let b in z)z[b]=null}function a0(l){let f=is(Xe-1,0,lt-1),h=is(et+1,0,lt-1);for(;l[f]==null&&f>0;)f--;for(;l[h]==null&&h<lt-1;)h++;return[f,h]}function o0(){if(lt>0){let l=w.some(f=>f._focus)&&kt!=dn.alpha;l&&(p.globalAlpha=kt=dn.alpha),w.forEach((f,h)=>{if(h>0&&f.show&&(Bs(h,!1),Bs(h,!0),f._paths==null)){let b=kt;kt!=f.alpha&&(p.globalAlpha=kt=f.alpha);let y=a==2?[0,t[h][0].length-1]:a0(t[h]);f._paths=f.paths(r,h,y[0],y[1]),kt!=b&&(p.globalAlpha=kt=b)}}),w.forEach((f,h)=>{if(h>0&&f.show){let b=kt;kt!=f.alpha&&(p.globalAlpha=kt=f.alpha),f._paths!=null&&Us(h,!1);{let y=f._paths!=null?f._paths.gaps:null,x=f.points.show(r,h,Xe,et,y),k=f.points.filter(r,h,x,y);(x||k)&&(f.points._paths=f.points.paths(r,h,Xe,et,k),Us(h,!0))}kt!=b&&(p.globalAlpha=kt=b),rt("drawSeries",h)}}),l&&(p.globalAlpha=kt=1)}}function Bs(l,f){let h=f?w[l].points:w[l];h._stroke=h.stroke(r,l),h._fill=h.fill(r,l)}function Us(l,f){let h=f?w[l].points:w[l],{stroke:b,fill:y,clip:x,flags:k,_stroke:E=h._stroke,_fill:R=h._fill,_width:L=h.width}=h._paths;L=we(L*he,3);let O=null,I=L%2/2;f&&R==null&&(R=L>0?"#fff":E);let J=h.pxAlign==1&&I>0;if(J&&p.translate(I,I),!f){let de=Et-L/2,ce=It-L/2,te=wt+L,j=Zt+L;O=new Path2D,O.rect(de,ce,te,j)}f?Ii(E,L,h.dash,h.cap,R,b,y,k,x):i0(l,E,L,h.dash,h.cap,R,b,y,k,O,x),J&&p.translate(-I,-I)}function i0(l,f,h,b,y,x,k,E,R,L,O){let I=!1;R!=0&&W.forEach((J,de)=>{if(J.series[0]==l){let ce=w[J.series[1]],te=t[J.series[1]],j=(ce._paths||so).band;Jn(j)&&(j=J.dir==1?j[0]:j[1]);let U,Ae=null;ce.show&&j&&sb(te,Xe,et)?(Ae=J.fill(r,de)||x,U=ce._paths.clip):j=null,Ii(f,h,b,y,Ae,k,E,R,L,O,U,j),I=!0}}),I||Ii(f,h,b,y,x,k,E,R,L,O)}let Hs=_a|fs;function Ii(l,f,h,b,y,x,k,E,R,L,O,I){$s(l,f,h,b,y),(R||L||I)&&(p.save(),R&&p.clip(R),L&&p.clip(L)),I?(E&Hs)==Hs?(p.clip(I),O&&p.clip(O),go(y,k),bo(l,x,f)):E&fs?(go(y,k),p.clip(I),bo(l,x,f)):E&_a&&(p.save(),p.clip(I),O&&p.clip(O),go(y,k),p.restore(),bo(l,x,f)):(go(y,k),bo(l,x,f)),(R||L||I)&&p.restore()}function bo(l,f,h){h>0&&(f instanceof Map?f.forEach((b,y)=>{p.strokeStyle=mo=y,p.stroke(b)}):f!=null&&l&&p.stroke(f))}function go(l,f){f instanceof Map?f.forEach((h,b)=>{p.fillStyle=Hr=b,p.fill(h)}):f!=null&&l&&p.fill(f)}function l0(l,f,h,b){let y=T[l],x;if(b<=0)x=[0,0];else{let k=y._space=y.space(r,l,f,h,b),E=y._incrs=y.incrs(r,l,f,h,b,k);x=P1(f,h,E,b,k)}return y._found=x}function Bi(l,f,h,b,y,x,k,E,R,L){let O=k%2/2;M==1&&p.translate(O,O),$s(E,k,R,L,E),p.beginPath();let I,J,de,ce,te=y+(b==0||b==3?-x:x);h==0?(J=y,ce=te):(I=y,de=te);for(let j=0;j<l.length;j++)f[j]!=null&&(h==0?I=de=l[j]:J=ce=l[j],p.moveTo(I,J),p.lineTo(de,ce));p.stroke(),M==1&&p.translate(-O,-O)}function s0(l){let f=!0;return T.forEach((h,b)=>{if(!h.show)return;let y=S[h.scale];if(y.min==null){h._show&&(f=!1,h._show=!1,Fr(!1));return}else h._show||(f=!1,h._show=!0,Fr(!1));let x=h.side,k=x%2,{min:E,max:R}=y,[L,O]=l0(b,E,R,k==0?X:D);if(O==0)return;let I=y.distr==2,J=h._splits=h.splits(r,b,E,R,L,O,I),de=y.distr==2?J.map(U=>Qt[U]):J,ce=y.distr==2?Qt[J[1]]-Qt[J[0]]:L,te=h._values=h.values(r,h.filter(r,de,b,O,ce),b,O,ce);h._rotate=x==2?h.rotate(r,te,b,O):0;let j=h._size;h._size=Kt(h.size(r,te,b,l)),j!=null&&h._size!=j&&(f=!1)}),f}function f0(l){let f=!0;return Ns.forEach((h,b)=>{let y=h(r,b,ir,l);y!=$n[b]&&(f=!1),$n[b]=y}),f}function c0(){for(let l=0;l<T.length;l++){let f=T[l];if(!f.show||!f._show)continue;let h=f.side,b=h%2,y,x,k=f.stroke(r,l),E=h==0||h==3?-1:1,[R,L]=f._found;if(f.label!=null){let mt=f.labelGap*E,Rt=Je((f._lpos+mt)*he);Ds(f.labelFont[0],k,"center",h==2?"top":Gu),p.save(),b==1?(y=x=0,p.translate(Rt,Je(It+Zt/2)),p.rotate((h==3?-pi:pi)/2)):(y=Je(Et+wt/2),x=Rt);let fr=Nd(f.label)?f.label(r,l,R,L):f.label;p.fillText(fr,y,x),p.restore()}if(L==0)continue;let O=S[f.scale],I=b==0?wt:Zt,J=b==0?Et:It,de=f._splits,ce=O.distr==2?de.map(mt=>Qt[mt]):de,te=O.distr==2?Qt[de[1]]-Qt[de[0]]:R,j=f.ticks,U=f.border,Ae=j.show?j.size:0,De=Je(Ae*he),at=Je((f.alignTo==2?f._size-Ae-f.gap:f.gap)*he),ve=f._rotate*-pi/180,Ie=A(f._pos*he),Tt=(De+at)*E,ht=Ie+Tt;x=b==0?ht:0,y=b==1?ht:0;let Ht=f.font[0],Xt=f.align==1?ma:f.align==2?Kl:ve>0?ma:ve<0?Kl:b==0?"center":h==3?Kl:ma,mn=ve||b==1?"middle":h==2?"top":Gu;Ds(Ht,k,Xt,mn);let Pt=f.font[1]*f.lineGap,Ft=de.map(mt=>A(s(mt,O,I,J))),en=f._values;for(let mt=0;mt<en.length;mt++){let Rt=en[mt];if(Rt!=null){b==0?y=Ft[mt]:x=Ft[mt],Rt=""+Rt;let fr=Rt.indexOf(`
`)==-1?[Rt]:Rt.split(/\n/gm);for(let bt=0;bt<fr.length;bt++){let of=fr[bt];ve?(p.save(),p.translate(y,x+bt*Pt),p.rotate(ve),p.fillText(of,0,0),p.restore()):p.fillText(of,y,x+bt*Pt)}}}j.show&&Bi(Ft,j.filter(r,ce,l,L,te),b,h,Ie,De,we(j.width*he,3),j.stroke(r,l),j.dash,j.cap);let bn=f.grid;bn.show&&Bi(Ft,bn.filter(r,ce,l,L,te),b,b==0?2:1,b==0?It:Et,b==0?Zt:wt,we(bn.width*he,3),bn.stroke(r,l),bn.dash,bn.cap),U.show&&Bi([Ie],[1],b==0?1:0,b==0?1:2,b==1?It:Et,b==1?Zt:wt,we(U.width*he,3),U.stroke(r,l),U.dash,U.cap)}rt("drawAxes")}function Fr(l){w.forEach((f,h)=>{h>0&&(f._paths=null,l&&(a==1?(f.min=null,f.max=null):f.facets.forEach(b=>{b.min=null,b.max=null})))})}let vo=!1,Ui=!1,La=[];function u0(){Ui=!1;for(let l=0;l<La.length;l++)rt(...La[l]);La.length=0}function Vr(){vo||(wb(Fs),vo=!0)}function d0(l,f=!1){vo=!0,Ui=f,l(r),Fs(),f&&La.length>0&&queueMicrotask(u0)}r.batch=d0;function Fs(){if(Ai&&(r0(),Ai=!1),$r&&(Jp(),$r=!1),uo){if(Te(g,ma,ke),Te(g,"top",We),Te(g,ao,X),Te(g,oo,D),Te(_,ma,ke),Te(_,"top",We),Te(_,ao,X),Te(_,oo,D),Te(v,ao,kn),Te(v,oo,tr),m.width=Je(kn*he),m.height=Je(tr*he),T.forEach(({_el:l,_show:f,_size:h,_pos:b,side:y})=>{if(l!=null)if(f){let x=y===3||y===0?h:0,k=y%2==1;Te(l,k?"left":"top",b-x),Te(l,k?"width":"height",h),Te(l,k?"top":"left",k?We:ke),Te(l,k?"height":"width",k?D:X),as(l,Er)}else Nt(l,Er)}),mo=Hr=Pi=Ci=Li=Ni=Oi=$i=Ri=null,kt=1,$a(!0),ke!=Or||We!=nr||X!=un||D!=rr){Fr(!1);let l=X/un,f=D/rr;if(dt&&!ar&&B.left>=0){B.left*=l,B.top*=f,zr&&_n(zr,Je(B.left),0,X,D),Gr&&_n(Gr,0,Je(B.top),X,D);for(let h=0;h<Ut.length;h++){let b=Ut[h];b!=null&&(Br[h]*=l,Ur[h]*=f,_n(b,Kt(Br[h]),Kt(Ur[h]),X,D))}}if(Me.show&&!po&&Me.left>=0&&Me.width>0){Me.left*=l,Me.width*=l,Me.top*=f,Me.height*=f;for(let h in Wi)Te(Yr,h,Me[h])}Or=ke,nr=We,un=X,rr=D}rt("setSize"),uo=!1}kn>0&&tr>0&&(p.clearRect(0,0,m.width,m.height),rt("drawClear"),G.forEach(l=>l()),rt("draw")),Me.show&&po&&(yo(Me),po=!1),dt&&ar&&(sr(null,!0,!1),ar=!1),ee.show&&ee.live&&Bt&&(zi(),Bt=!1),c||(c=!0,r.status=1,rt("ready")),Ca=!1,vo=!1}r.redraw=(l,f)=>{$r=f||!1,l!==!1?In($,C.min,C.max):Vr()};function Hi(l,f){let h=S[l];if(h.from==null){if(lt==0){let b=h.range(r,f.min,f.max,l);f.min=b[0],f.max=b[1]}if(f.min>f.max){let b=f.min;f.min=f.max,f.max=b}if(lt>1&&f.min!=null&&f.max!=null&&f.max-f.min<1e-16)return;l==$&&h.distr==2&&lt>0&&(f.min=sn(f.min,t[0]),f.max=sn(f.max,t[0]),f.min==f.max&&f.max++),z[l]=f,Ai=!0,Vr()}}r.setScale=Hi;let Fi,Vi,zr,Gr,Vs,zs,Wr,qr,Gs,Ws,Se,Ce,Dn=!1,st=B.drag,tt=st.x,nt=st.y;dt&&(B.x&&(Fi=jt(qm,_)),B.y&&(Vi=jt(Ym,_)),C.ori==0?(zr=Fi,Gr=Vi):(zr=Vi,Gr=Fi),Se=B.left,Ce=B.top);let Me=r.select=ze({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Yr=Me.show?jt(Wm,Me.over?_:g):null;function yo(l,f){if(Me.show){for(let h in l)Me[h]=l[h],h in Wi&&Te(Yr,h,l[h]);f!==!1&&rt("setSelect")}}r.setSelect=yo;function p0(l){if(w[l].show)Ge&&as(Oe[l],Er);else if(Ge&&Nt(Oe[l],Er),dt){let h=Ir?Ut[0]:Ut[l];h!=null&&_n(h,-10,-10,X,D)}}function In(l,f,h){Hi(l,{min:f,max:h})}function pn(l,f,h,b){f.focus!=null&&v0(l),f.show!=null&&w.forEach((y,x)=>{x>0&&(l==x||l==null)&&(y.show=f.show,p0(x),a==2?(In(y.facets[0].scale,null,null),In(y.facets[1].scale,null,null)):In(y.scale,null,null),Vr())}),h!==!1&&rt("setSeries",l,f),b&&Da("setSeries",r,l,f)}r.setSeries=pn;function h0(l,f){ze(W[l],f)}function m0(l,f){l.fill=re(l.fill||null),l.dir=ue(l.dir,-1),f=f??W.length,W.splice(f,0,l)}function b0(l){l==null?W.length=0:W.splice(l,1)}r.addBand=m0,r.setBand=h0,r.delBand=b0;function g0(l,f){w[l].alpha=f,dt&&Ut[l]!=null&&(Ut[l].style.opacity=f),Ge&&Oe[l]&&(Oe[l].style.opacity=f)}let Sn,Bn,lr,jr={focus:!0};function v0(l){if(l!=lr){let f=l==null,h=dn.alpha!=1;w.forEach((b,y)=>{if(a==1||y>0){let x=f||y==0||y==l;b._focus=f?null:x,h&&g0(y,x?1:dn.alpha)}}),lr=l,h&&Vr()}}Ge&&Dr&&pt(ju,me,l=>{B._lock||(or(l),lr!=null&&pn(null,jr,!0,He.setSeries))});function hn(l,f,h){let b=S[f];h&&(l=l/he-(b.ori==1?We:ke));let y=X;b.ori==1&&(y=D,l=y-l),b.dir==-1&&(l=y-l);let x=b._min,k=b._max,E=l/y,R=x+(k-x)*E,L=b.distr;return L==3?va(10,R):L==4?cb(R,b.asinh):L==100?b.bwd(R):R}function y0(l,f){let h=hn(l,$,f);return sn(h,t[0],Xe,et)}r.valToIdx=l=>sn(l,t[0]),r.posToIdx=y0,r.posToVal=hn,r.valToPos=(l,f,h)=>S[f].ori==0?o(l,S[f],h?wt:X,h?Et:0):i(l,S[f],h?Zt:D,h?It:0),r.setCursor=(l,f,h)=>{Se=l.left,Ce=l.top,sr(null,f,h)};function qs(l,f){Te(Yr,ma,Me.left=l),Te(Yr,ao,Me.width=f)}function Ys(l,f){Te(Yr,"top",Me.top=l),Te(Yr,oo,Me.height=f)}let Na=C.ori==0?qs:Ys,Oa=C.ori==1?qs:Ys;function x0(){if(Ge&&ee.live)for(let l=a==2?1:0;l<w.length;l++){if(l==0&&Dt)continue;let f=ee.values[l],h=0;for(let b in f)cn[l][h++].firstChild.nodeValue=f[b]}}function zi(l,f){if(l!=null&&(l.idxs?l.idxs.forEach((h,b)=>{ge[b]=h}):hb(l.idx)||ge.fill(l.idx),ee.idx=ge[0]),Ge&&ee.live){for(let h=0;h<w.length;h++)(h>0||a==1&&!Dt)&&_0(h,ge[h]);x0()}Bt=!1,f!==!1&&rt("setLegend")}r.setLegend=zi;function _0(l,f){let h=w[l],b=l==0&&q==2?Qt:t[l],y;Dt?y=h.values(r,l,f)??On:(y=h.value(r,f==null?null:b[f],l,f),y=y==null?On:{_:y}),ee.values[l]=y}function sr(l,f,h){Gs=Se,Ws=Ce,[Se,Ce]=B.move(r,Se,Ce),B.left=Se,B.top=Ce,dt&&(zr&&_n(zr,Je(Se),0,X,D),Gr&&_n(Gr,0,Je(Ce),X,D));let b,y=Xe>et;Sn=_e,Bn=null;let x=C.ori==0?X:D,k=C.ori==1?X:D;if(Se<0||lt==0||y){b=B.idx=null;for(let E=0;E<w.length;E++){let R=Ut[E];R!=null&&_n(R,-10,-10,X,D)}Dr&&pn(null,jr,!0,l==null&&He.setSeries),ee.live&&(ge.fill(b),Bt=!0)}else{let E,R,L;a==1&&(E=C.ori==0?Se:Ce,R=hn(E,$),b=B.idx=sn(R,t[0],Xe,et),L=N(t[0][b],C,x,0));let O=-10,I=-10,J=0,de=0,ce=!0,te="",j="";for(let U=a==2?1:0;U<w.length;U++){let Ae=w[U],De=ge[U],at=De==null?null:a==1?t[U][De]:t[U][1][De],ve=B.dataIdx(r,U,b,R),Ie=ve==null?null:a==1?t[U][ve]:t[U][1][ve];if(Bt=Bt||Ie!=at||ve!=De,ge[U]=ve,U>0&&Ae.show){let Tt=ve==null?-10:ve==b?L:N(a==1?t[0][ve]:t[U][0][ve],C,x,0),ht=Ie==null?-10:K(Ie,a==1?S[Ae.scale]:S[Ae.facets[1].scale],k,0);if(Dr&&Ie!=null){let Ht=C.ori==1?Se:Ce,Xt=Ze(dn.dist(r,U,ve,ht,Ht));if(Xt<Sn){let mn=dn.bias;if(mn!=0){let Pt=hn(Ht,Ae.scale),Ft=Ie>=0?1:-1,en=Pt>=0?1:-1;en==Ft&&(en==1?mn==1?Ie>=Pt:Ie<=Pt:mn==1?Ie<=Pt:Ie>=Pt)&&(Sn=Xt,Bn=U)}else Sn=Xt,Bn=U}}if(Bt||Ir){let Ht,Xt;C.ori==0?(Ht=Tt,Xt=ht):(Ht=ht,Xt=Tt);let mn,Pt,Ft,en,bn,mt,Rt=!0,fr=ct.bbox;if(fr!=null){Rt=!1;let bt=fr(r,U);Ft=bt.left,en=bt.top,mn=bt.width,Pt=bt.height}else Ft=Ht,en=Xt,mn=Pt=ct.size(r,U);if(mt=ct.fill(r,U),bn=ct.stroke(r,U),Ir)U==Bn&&Sn<=dn.prox&&(O=Ft,I=en,J=mn,de=Pt,ce=Rt,te=mt,j=bn);else{let bt=Ut[U];bt!=null&&(Br[U]=Ft,Ur[U]=en,td(bt,mn,Pt,Rt),Xu(bt,mt,bn),_n(bt,Kt(Ft),Kt(en),X,D))}}}}if(Ir){let U=dn.prox,Ae=lr==null?Sn<=U:Sn>U||Bn!=lr;if(Bt||Ae){let De=Ut[0];De!=null&&(Br[0]=O,Ur[0]=I,td(De,J,de,ce),Xu(De,te,j),_n(De,Kt(O),Kt(I),X,D))}}}if(Me.show&&Dn)if(l!=null){let[E,R]=He.scales,[L,O]=He.match,[I,J]=l.cursor.sync.scales,de=l.cursor.drag;if(tt=de._x,nt=de._y,tt||nt){let{left:ce,top:te,width:j,height:U}=l.select,Ae=l.scales[I].ori,De=l.posToVal,at,ve,Ie,Tt,ht,Ht=E!=null&&L(E,I),Xt=R!=null&&O(R,J);Ht&&tt?(Ae==0?(at=ce,ve=j):(at=te,ve=U),Ie=S[E],Tt=N(De(at,I),Ie,x,0),ht=N(De(at+ve,I),Ie,x,0),Na(fn(Tt,ht),Ze(ht-Tt))):Na(0,x),Xt&&nt?(Ae==1?(at=ce,ve=j):(at=te,ve=U),Ie=S[R],Tt=K(De(at,J),Ie,k,0),ht=K(De(at+ve,J),Ie,k,0),Oa(fn(Tt,ht),Ze(ht-Tt))):Oa(0,k)}else qi()}else{let E=Ze(Gs-Vs),R=Ze(Ws-zs);if(C.ori==1){let J=E;E=R,R=J}tt=st.x&&E>=st.dist,nt=st.y&&R>=st.dist;let L=st.uni;L!=null?tt&&nt&&(tt=E>=L,nt=R>=L,!tt&&!nt&&(R>E?nt=!0:tt=!0)):st.x&&st.y&&(tt||nt)&&(tt=nt=!0);let O,I;tt&&(C.ori==0?(O=Wr,I=Se):(O=qr,I=Ce),Na(fn(O,I),Ze(I-O)),nt||Oa(0,k)),nt&&(C.ori==1?(O=Wr,I=Se):(O=qr,I=Ce),Oa(fn(O,I),Ze(I-O)),tt||Na(0,x)),!tt&&!nt&&(Na(0,0),Oa(0,0))}if(st._x=tt,st._y=nt,l==null){if(h){if(af!=null){let[E,R]=He.scales;He.values[0]=E!=null?hn(C.ori==0?Se:Ce,E):null,He.values[1]=R!=null?hn(C.ori==1?Se:Ce,R):null}Da(Jl,r,Se,Ce,X,D,b)}if(Dr){let E=h&&He.setSeries,R=dn.prox;lr==null?Sn<=R&&pn(Bn,jr,!0,E):Sn>R?pn(null,jr,!0,E):Bn!=lr&&pn(Bn,jr,!0,E)}}Bt&&(ee.idx=b,zi()),f!==!1&&rt("setCursor")}let Un=null;Object.defineProperty(r,"rect",{get(){return Un==null&&$a(!1),Un}});function $a(l=!1){l?Un=null:(Un=_.getBoundingClientRect(),rt("syncRect",Un))}function js(l,f,h,b,y,x,k){B._lock||Dn&&l!=null&&l.movementX==0&&l.movementY==0||(Gi(l,f,h,b,y,x,k,!1,l!=null),l!=null?sr(null,!0,!0):sr(f,!0,!1))}function Gi(l,f,h,b,y,x,k,E,R){if(Un==null&&$a(!1),or(l),l!=null)h=l.clientX-Un.left,b=l.clientY-Un.top;else{if(h<0||b<0){Se=-10,Ce=-10;return}let[L,O]=He.scales,I=f.cursor.sync,[J,de]=I.values,[ce,te]=I.scales,[j,U]=He.match,Ae=f.axes[0].side%2==1,De=C.ori==0?X:D,at=C.ori==1?X:D,ve=Ae?x:y,Ie=Ae?y:x,Tt=Ae?b:h,ht=Ae?h:b;if(ce!=null?h=j(L,ce)?s(J,S[L],De,0):-10:h=De*(Tt/ve),te!=null?b=U(O,te)?s(de,S[O],at,0):-10:b=at*(ht/Ie),C.ori==1){let Ht=h;h=b,b=Ht}}R&&(f==null||f.cursor.event.type==Jl)&&((h<=1||h>=X-1)&&(h=Mr(h,X)),(b<=1||b>=D-1)&&(b=Mr(b,D))),E?(Vs=h,zs=b,[Wr,qr]=B.move(r,h,b)):(Se=h,Ce=b)}let Wi={width:0,height:0,left:0,top:0};function qi(){yo(Wi,!1)}let Ks,Js,Zs,Qs;function Xs(l,f,h,b,y,x,k){Dn=!0,tt=nt=st._x=st._y=!1,Gi(l,f,h,b,y,x,k,!0,!1),l!=null&&(pt(Zl,ns,ef,!1),Da(qu,r,Wr,qr,X,D,null));let{left:E,top:R,width:L,height:O}=Me;Ks=E,Js=R,Zs=L,Qs=O}function ef(l,f,h,b,y,x,k){Dn=st._x=st._y=!1,Gi(l,f,h,b,y,x,k,!1,!0);let{left:E,top:R,width:L,height:O}=Me,I=L>0||O>0,J=Ks!=E||Js!=R||Zs!=L||Qs!=O;if(I&&J&&yo(Me),st.setScale&&I&&J){let de=E,ce=L,te=R,j=O;if(C.ori==1&&(de=R,ce=O,te=E,j=L),tt&&In($,hn(de,$),hn(de+ce,$)),nt)for(let U in S){let Ae=S[U];U!=$&&Ae.from==null&&Ae.min!=_e&&In(U,hn(te+j,U),hn(te,U))}qi()}else B.lock&&(B._lock=!B._lock,sr(f,!0,l!=null));l!=null&&(Nr(Zl,ns),Da(Zl,r,Se,Ce,X,D,null))}function w0(l,f,h,b,y,x,k){if(B._lock)return;or(l);let E=Dn;if(Dn){let R=!0,L=!0,O=10,I,J;C.ori==0?(I=tt,J=nt):(I=nt,J=tt),I&&J&&(R=Se<=O||Se>=X-O,L=Ce<=O||Ce>=D-O),I&&R&&(Se=Se<Wr?0:X),J&&L&&(Ce=Ce<qr?0:D),sr(null,!0,!0),Dn=!1}Se=-10,Ce=-10,ge.fill(null),sr(null,!0,!0),E&&(Dn=E)}function tf(l,f,h,b,y,x,k){B._lock||(or(l),Ti(),qi(),l!=null&&Da(Ku,r,Se,Ce,X,D,null))}function nf(){T.forEach(R1),Ei(r.width,r.height,!0)}Tr(hi,ga,nf);let Kr={};Kr.mousedown=Xs,Kr.mousemove=js,Kr.mouseup=ef,Kr.dblclick=tf,Kr.setSeries=(l,f,h,b)=>{let y=He.match[2];h=y(r,f,h),h!=-1&&pn(h,b,!0,!1)},dt&&(pt(qu,_,Xs),pt(Jl,_,js),pt(Yu,_,l=>{or(l),$a(!1)}),pt(ju,_,w0),pt(Ku,_,tf),cs.add(r),r.syncRect=$a);let xo=r.hooks=e.hooks||{};function rt(l,f,h){Ui?La.push([l,f,h]):l in xo&&xo[l].forEach(b=>{b.call(null,r,f,h)})}(e.plugins||[]).forEach(l=>{for(let f in l.hooks)xo[f]=(xo[f]||[]).concat(l.hooks[f])});let rf=(l,f,h)=>h,He=ze({key:null,setSeries:!1,filters:{pub:id,sub:id},scales:[$,w[1]?w[1].scale:null],match:[ld,ld,rf],values:[null,null]},B.sync);He.match.length==2&&He.match.push(rf),B.sync=He;let af=He.key,Yi=rp(af);function Da(l,f,h,b,y,x,k){He.filters.pub(l,f,h,b,y,x,k)&&Yi.pub(l,f,h,b,y,x,k)}Yi.sub(r);function k0(l,f,h,b,y,x,k){He.filters.sub(l,f,h,b,y,x,k)&&Kr[l](null,f,h,b,y,x,k)}r.pub=k0;function S0(){Yi.unsub(r),cs.delete(r),er.clear(),os(hi,ga,nf),d.remove(),me?.remove(),rt("destroy")}r.destroy=S0;function ji(){rt("init",e,t),Os(t||e.data,!1),z[$]?Hi($,z[$]):Ti(),po=Me.show&&(Me.width>0||Me.height>0),ar=Bt=!0,Ei(e.width,e.height)}return w.forEach(Ls),T.forEach(n0),n?n instanceof HTMLElement?(n.appendChild(d),ji()):n(r,ji):ji(),r}Qe.assign=ze;Qe.fmtNum=gs;Qe.rangeNum=mi;Qe.rangeLog=vi;Qe.rangeAsinh=ms;Qe.orient=Rr;Qe.pxRatio=he;Qe.join=_b;Qe.fmtDate=ys,Qe.tzDate=Lb;Qe.sync=rp;{Qe.addGap=h1,Qe.clipGaps=_i;let e=Qe.paths={points:fp};e.linear=up,e.stepped=g1,e.bars=v1,e.spline=x1}var Ma=se(null),C1="epochs",L1="11px Roboto, system-ui, sans-serif";function Mi({data:e,series:t,height:n,range:r,beneath:a,title:o,bare:i}){let s=vt(null),c=vt(null),d=vt(null),m=O1(ot.value);return gn(()=>{let p=s.current,v=hr("--quiet"),g=hr("--line"),_={stroke:v,font:L1,ticks:{show:!1},grid:{show:i!==!0,stroke:g,width:1}},M={width:p.clientWidth,height:n,legend:{show:!1},padding:[8,10,0,0],scales:{x:{time:!1,range:()=>m},y:{range:(w,T,S)=>r(T,S)}},axes:[{..._,grid:{show:!1},size:22,gap:4,space:36,incrs:N1},{..._,size:(w,T)=>12+7*Math.max(4,...(T??[]).map(S=>S.length)),values:(w,T)=>vu(T),gap:4,space:28}],series:[{},...t],cursor:{drag:{x:!1,y:!1},y:!1,points:{size:6},sync:{key:C1,setSeries:!1}},hooks:{drawAxes:a===void 0?[]:[a],setCursor:[({cursor:{left:w,idx:T},data:[S]})=>{let W=T==null||(w??-1)<0?null:S[T]??null;Ma.value=W}],setSize:[w=>As(w,d.current)]}},A=new Qe(M,e,p);c.current=A,d.current=document.createElement("div"),d.current.className="epoch-cursor",A.over.append(d.current),As(A,d.current);let P=({clientX:w,buttons:T})=>{T&1&&nn(A.posToVal(w-A.over.getBoundingClientRect().left,"x"))};return A.over.addEventListener("pointerdown",P),A.over.addEventListener("pointermove",P),()=>A.destroy()},[e,t,n,r,a,i,Wn.value,...m]),gn(()=>{let p=s.current,v=new ResizeObserver(()=>{c.current!==null&&p.clientWidth!==c.current.width&&c.current.setSize({width:p.clientWidth,height:c.current.height})});return v.observe(p),()=>v.disconnect()},[]),Vn(()=>{oe.value,c.current!==null&&As(c.current,d.current)}),u("div",{ref:s,class:"plot",role:"img","aria-label":`${o}, against the epoch`,style:{height:`${n}px`}})}var N1=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function O1(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function As(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(oe.peek(),"x"))}px)`)}function mp(e,t,n){let r=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=n,a.lineWidth=devicePixelRatio*1.25,a.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),a.beginPath(),a.moveTo(r,o.top),a.lineTo(r,o.top+o.height),a.stroke(),a.restore()}function bp(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=a.fillStyle=hr("--quiet"),a.lineWidth=devicePixelRatio,a.beginPath(),a.moveTo(o.left,r),a.lineTo(o.left+o.width,r),a.stroke(),a.font=`${10*devicePixelRatio}px Roboto, system-ui, sans-serif`,a.textAlign="right",a.textBaseline="bottom",a.fillText(n,o.left+o.width-4*devicePixelRatio,r-2*devicePixelRatio),a.restore()}var $1=232,D1=()=>[-1.005,1.005];function gp(){let e=H.value,t=e?.correlations??null,n=lc.value,r=Le(()=>Fu(n),[n]);return e===null?null:u("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[u("h2",{id:"correlations-title",children:["Correlations of the filters ",u("span",{class:"quiet name",children:e.name})]}),t===null?u("p",{class:"notice",children:["This run has none. The callback ",u("code",{children:"kr.CorrelationHistograms"})," writes them."]}):u(le,{children:[u(B1,{most:r,centre:t.centre}),u("div",{class:"multiples histograms",children:t.layers.map((a,o)=>u(U1,{found:t,frames:n,layer:a,row:o,most:r},a.name))})]})]})}var I1={filter:"its own mean",mean_filter:"the mean filter"};function B1({most:e,centre:t}){return u("figure",{class:"colour-bar counts",children:[u("figcaption",{children:["pairs of filters in a bin of 0.01, logarithmic; each filter less ",I1[t]]}),u("div",{class:"gradient",style:{background:Bu(Wn.value)}}),u("div",{class:"ticks placed",children:Hu(e).map(({count:n,position:r})=>u("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function U1({found:e,frames:t,layer:n,row:r,most:a}){let{epochs:o}=e,i=Wn.value,s=Le(()=>Vu(o,t,r,a,i),[o,t,r,a,i]),c=Le(()=>[o,o.map(()=>null)],[o]),d=Le(()=>[{}],[]),m=Le(()=>M=>{let A=M.valToPos((o[0]??0)-.5,"x",!0),P=M.valToPos((o.at(-1)??0)+.5,"x",!0),{top:w,height:T}=M.bbox;M.ctx.save(),M.ctx.imageSmoothingEnabled=T<s.height||P-A<s.width,M.ctx.imageSmoothingQuality="high",M.ctx.drawImage(s,A,w,P-A,T),M.ctx.restore()},[o,s]),p=Ma.value??oe.value,v=e.mean_absolute[n.name]??[],{epoch:g,value:_}=fi({run:"",epochs:o,values:v},p);return u("figure",{class:"curves","data-layer":n.name,children:[u("figcaption",{children:[u("span",{class:"title",title:n.name,children:[u("b",{children:n.name})," ",u("span",{class:"quiet",children:wr(n.filters,"filter")})]}),u("span",{class:"numbers",title:Ye(p),children:[u("span",{class:"quiet",children:"mean of |c|"})," ",_===null?"\u2013":_.toFixed(3),g!==null&&g!==p&&u("small",{title:Ye(g),children:[" @",g]})]})]}),u(Mi,{title:`Correlations of the filters of ${n.name}`,data:c,series:d,height:$1,range:D1,beneath:m,bare:!0})]})}var H1=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function vp(){return u("section",{class:"empty","data-testid":"empty",children:[u("h1",{children:"No heatmaps yet"}),u("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),u("pre",{children:u("code",{children:H1})}),u("p",{children:"Then show the folder of the runs:"}),u("pre",{children:u("code",{children:"tensorboard --logdir runs"})}),u("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}var Qn=["#1f7fc0","#d55e00","#008a63","#c2639a","#a87400","#7a5bd0","#7f7f7f","#6b8a00"],yp=[[],[6,3],[2,2],[8,2,2,2]],F1=Qn.length*yp.length;function V1(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return(t^t>>>15)>>>0}var Es=class{styles=new Map;taken=new Set;of(t){let n=this.styles.get(t)??this.choose(t),r=yp[Math.floor(n/Qn.length)];return{colour:Qn[n%Qn.length],dash:r}}choose(t){let n=V1(t)%Qn.length,r=n;for(let a=1;this.taken.has(r)&&a<F1;a++)r=Math.floor(a/Qn.length)*Qn.length+(n+a)%Qn.length;return this.styles.set(t,r),this.taken.add(r),r}},z1=new Es;function Xn(e){return z1.of(e)}function Aa({run:e}){let{colour:t,dash:n}=Xn(e);return u("svg",{class:"swatch",viewBox:"0 0 18 6","aria-hidden":"true",children:u("line",{x1:"0",y1:"3",x2:"18",y2:"3",stroke:t,"stroke-dasharray":n.join(" ")})})}function Ea({title:e,note:t,unit:n,curves:r,height:a=132,range:o,paths:i,beneath:s,hooks:c}){let d=Ve.value,m=Le(()=>$u(r),[r]),p=Le(()=>r.map(({run:g})=>({stroke:Xn(g).colour,dash:Xn(g).dash,width:1.75,...i===void 0?{}:{paths:i}})),[r,i]),v=Le(()=>g=>{s?.(g);for(let{name:_,overfitting:M}of d)M!==null&&mp(g,M.epoch,Xn(_).colour)},[d,s]);return u("figure",{class:"curves",...c,children:[u("figcaption",{children:[u("span",{class:"title",title:e,children:[u("b",{children:e})," ",t!==void 0&&u("span",{class:"quiet",children:t})]}),u(G1,{curves:r,unit:n})]}),u(Mi,{title:e,data:m,series:p,height:a,range:o,beneath:v})]})}function G1({curves:e,unit:t}){let n=Ma.value??oe.value;return u("span",{class:"numbers",title:Ye(n),children:[e.map(r=>{let{epoch:a,value:o}=fi(r,n);return u("span",{title:r.run,children:[u(Aa,{run:r.run}),o===null?"\u2013":gu(o),a!==null&&a!==n&&u("small",{title:Ye(a),children:[" @",a]})]},r.run)}),t!==void 0&&u("span",{class:"quiet",children:t}),Ma.value!==null&&u("span",{class:"quiet",children:Ye(n)})]})}function xp(){let e=Ve.value,t=new Map;for(let n of H.value===null?e:[H.value,...e])for(let r of n.layers)t.has(r.name)||t.set(r.name,r);return e.length===0?u("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):u("section",{"aria-labelledby":"entropies-title",children:[u("h2",{id:"entropies-title",children:["Mean entropy of each layer ",u("span",{class:"quiet",children:"nats, against the epoch"})]}),u("div",{class:"multiples",children:[...t.values()].map(n=>u(q1,{layer:n},n.name))})]})}function W1(e){let t=Ve.value.flatMap(({layers:n})=>n.filter(r=>r.name===e).map(({channels:r})=>r));return[...new Set(t)].sort((n,r)=>n-r)}function q1({layer:{name:e,channels:t}}){let n=Ve.value,r=Le(()=>{let c=W1(e);return c.length===0?[t]:c},[n,e,t]),a=Math.log(r.at(-1)),o=Le(()=>ha(n,c=>c.entropies[e]),[n,e]),i=Le(()=>()=>[0,(a||1)*1.15],[a]),s=Le(()=>c=>{for(let d of r)bp(c,Math.log(d),`ln ${d}`)},[r]);return u(Ea,{title:e,unit:"nats",curves:o,range:i,beneath:s,hooks:{"data-testid":"entropy-chart","data-layer":e}})}function wp(e,t,n){let r=H.value?.layers[t]?.shape;if(r===void 0)return;let a=e.currentTarget.getBoundingClientRect(),o=(e.clientX-a.left)/a.width,i=(e.clientY-a.top)/a.height;ut.value={layer:t,image:n,row:_p(Math.floor(i*r[0]),r[0]),column:_p(Math.floor(o*r[1]),r[1]),x:e.clientX,y:e.clientY}}function kp(e,t,n){Pn.value={layer:t,image:n},e.matches(":focus-visible")&&Ap(e,Sp(t,n))}function Sp(e,t){let[n,r]=H.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var Y1={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function Mp(e){let t=Y1[e.key],n=H.value;if(e.key==="Escape"&&(ut.value=null),t===void 0||n===null)return;let r=ut.value??Sp(Pn.value.layer,Pn.value.image);e.preventDefault();let a=n.layers[r.layer]?.shape??[1,1],o=r.row+t[0],i=r.column+t[1],s=r.layer+Math.floor(o/a[0]),c=r.image+Math.floor(i/a[1]),d=n.layers[s];if(d===void 0||c<0||c>=n.images)return;let[m,p]=d.shape,v=s!==r.layer||c!==r.image,g={layer:s,image:c,row:s===r.layer?o:t[0]>0?0:m-1,column:c!==r.image?t[1]>0?0:p-1:Math.floor((i+.5)/a[1]*p)},_=`canvas[data-row="${s}"][data-image="${c}"]`,M=document.querySelector(_);M!==null&&(v&&M.focus(),Ap(M,g))}function Ap(e,t){let n=e.getBoundingClientRect(),[r,a]=H.value?.layers[t.layer]?.shape??[1,1];ut.value={...t,x:n.left+(t.column+1)/a*n.width,y:n.top+(t.row+1)/r*n.height}}function _p(e,t){return Math.min(t-1,Math.max(0,e))}var j1="100px",Tp=new WeakMap,Ep=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=Tp.get(t);r!==void 0&&(r.value=n)}},{rootMargin:j1});function Pp(e){let t=Wa(!0);return gn(()=>{let{current:n}=e;if(n!==null)return Tp.set(n,t),Ep.observe(n),()=>Ep.unobserve(n)},[e,t]),t}function Ts(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),a=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*a/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function Rp({run:e,layer:t,image:n}){let r=ut.value,a=r?.image===n?e.layers[r.layer]:void 0,o=e.layers[t];return!r||a===void 0||o===void 0?null:u("span",{class:r.layer===t?"marker under-pointer":"marker",style:Ts(r,a.shape,o.shape)})}function Cp(e,t){return pa.value[e]?.find(n=>n.side===t)}var K1={a:"map",b:"map-b",difference:"map-difference"},J1={a:"",b:", of the run compared",difference:", difference"};function Lp({run:e,layer:t,image:n,side:r}){let a=vt(null),o=e.layers[t],[i,s]=o.shape,c=Yt(o.shape,Ee.value),d=Pp(a);Vn(()=>{if(!d.value)return;let g=Cp(t,r);if(!g||g.maps===null||a.current===null)return;let _=Lo(g.maps,n,o.shape),M=Math.round(Math.max(Ee.value,c)*devicePixelRatio);oi(a.current,_,o.shape,g.colours,M)});let m=i*s===1,p=m?void 0:Au.value[n],v=Pn.value.layer===t&&Pn.value.image===n;return u("td",{children:u("div",{class:p?"map over-picture":"map",style:{height:`${c}px`,backgroundImage:p?`url("${p}")`:void 0},children:[u("canvas",{ref:a,"data-testid":K1[r],"data-layer":o.name,"data-row":t,"data-image":n,role:"img","aria-label":`${o.name}, ${jn(e,n)}${J1[r]}`,tabIndex:v&&r!=="b"?0:-1,style:{opacity:m?1:je.value/100},onPointerMove:g=>wp(g,t,n),onPointerLeave:()=>{ut.value=null},onFocus:g=>kp(g.currentTarget,t,n),onBlur:()=>{ut.value=null},onKeyDown:Mp}),m&&u(Z1,{band:Cp(t,r),image:n}),u(Rp,{run:e,layer:t,image:n})]})})}function Z1({band:e,image:t}){return e===void 0||e.maps===null?null:u("span",{class:"number",style:{color:ii(e,t)},children:e.text(t)})}function Np({run:e,image:t}){let n=vt(null),r=e.picture?.shape??null,a=jn(e,t);return Vn(()=>{n.current!==null&&r!==null&&yt.value!==null&&kr(n.current,yt.value,t,r[1],r[2])}),u("th",{scope:"col",class:"image",title:a,children:[r!==null&&u("div",{class:"map",style:{height:`${Yt([r[1],r[2]],Ee.value)}px`},children:[u("canvas",{ref:n,role:"img","aria-label":`Image ${a}`}),u(Q1,{run:e,image:t})]}),u("span",{class:"label",children:a})]})}function Q1({run:e,image:t}){let n=ut.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:u("span",{class:"marker",style:Ts(n,r.shape,r.shape)})}function X1(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function eg(e,t){let[n,r]=_r(t,ye.value);return(Ct(e,ye.value)-n)/(r-n)}function Op({run:e,layer:t}){let{name:n,channels:r,greatest:a}=t,[o,i]=t.shape,s=e.entropies[n]?.[Gn.value]??null,c=ne.value!==null;return u("th",{scope:"row",class:"layer",children:[u("b",{class:"name",title:n,children:X1(n)}),u("span",{class:"quiet",children:[wr(r,"channel"),", ",o," \xD7 ",i]}),u(Ip,{mark:c?"A":null,entropy:s,greatest:a}),c&&Ke.value==="difference"&&u(Dp,{run:e,layer:t}),c&&Sr(t)<0&&Fe.value!==null&&u("span",{class:"quiet",children:"B has no such layer with maps of this size."})]})}function $p({run:e,layer:t}){return u("th",{scope:"row",class:"layer","aria-label":`${t.name} of B`,children:u(Dp,{run:e,layer:t})})}function Dp({run:e,layer:{name:t,greatest:n}}){let r=e.entropies[t]?.[Gn.value]??null,a=Fe.value?.entropies[t]?.[pr.value]??null,o=Fe.value?.layers.find(i=>i.name===t)?.greatest;return u(le,{children:[u(Ip,{mark:"B",entropy:a,greatest:o??n}),r!==null&&a!==null&&u("span",{class:"quiet",children:["B \u2212 A: ",an(a-r,"entropy")," nats"]})]})}function Ip({mark:e,entropy:t,greatest:n}){let r=ft.value==="shared"?Ho.value:n,a=t===null||r===0?null:eg(t,r);return u(le,{children:[u("span",{class:"mean",children:[e!==null&&u("b",{children:[e," "]}),t===null?"no number":`${t.toFixed(2)} nats`,u("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]}),a!==null&&e===null&&u("span",{class:"share",title:"The mean on the colour bar",children:[u("i",{children:u("i",{style:{width:`${100*a}%`,background:Vl(a)}})}),Math.round(100*a)," %"]})]})}var Bp=6,tg=144,ng=.62,rg=64;function Up(){let e=vt(null),t=H.value,n=t?.images??0,r=ne.value!==null,a=r&&Ke.value==="both",o=Su(t?.layers.map(m=>m.name)??[]);if(gn(()=>{let m=()=>{let v=e.current?.clientWidth??0,g=Mu(v-o-Bp*n,n);Ee.value=a?Math.max(rg,Math.round(g*ng)):g};m();let p=new ResizeObserver(m);return e.current!==null&&p.observe(e.current),()=>p.disconnect()},[n,o,a]),gn(()=>{Pn.value={layer:0,image:0},ut.value=null},[t?.name,n]),Vn(()=>{ft.value,ye.value,Wt.value.state==="here"&&Zf()}),t===null)return null;if(t.epochs.length===0)return u("p",{class:"notice",children:["The run ",u("span",{class:"name",children:t.name})," has no heatmaps. The callback"," ",u("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let{state:i}=Wt.value,s=t.picture?.shape,c=s?Yt([s[1],s[2]],Ee.value)>tg:!1,d=n*(Ee.value+Bp)+o>(e.current?.clientWidth??1e9);return u("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[u("h2",{id:"heatmaps-title",children:[ri(ye.value),u("span",{class:"quiet",children:[r&&"A: ",u("span",{class:"name",children:$e.value}),", ",Ye(Tn.value??-1),r&&u(ag,{})]})]}),na.value===!1&&u("p",{class:"notice warn",role:"status",children:"The runs show different samples: their maps cannot be compared place by place."}),i==="damaged"&&u("p",{class:"notice",role:"status",children:"The maps of this epoch are damaged, and cannot be shown."}),u("div",{ref:e,class:d?"scroller wide":"scroller",style:{"--column":`${Ee.value}px`,"--header":`${o}px`},children:u("table",{class:`grid ${i}${c?" tall":""}`,"data-testid":"grid","aria-busy":i==="loading",children:[u("thead",{children:u("tr",{children:[u("th",{class:"corner",scope:"col",children:[u("span",{children:"Layer"}),u("span",{class:"quiet",children:["mean of ",t.samples.toLocaleString("en")," ",t.samples===1?"sample":"samples"]})]}),Array.from({length:n},(m,p)=>u(Np,{run:t,image:p},p))]})}),u("tbody",{children:t.layers.map((m,p)=>u(og,{run:t,layer:m,row:p},m.name))})]},t.name)})]})}function ag(){let e=Uo.value,t=ne.value?.epoch??Tn.value;return u(le,{children:[" \xB7 B: ",u("span",{class:"name",children:ne.value?.run}),", ",e===null?"\u2026":Ye(e),e!==null&&e!==t&&u("strong",{children:[" (it has no ",Ye(t??-1),")"]})]})}function og({run:e,layer:t,row:n}){let r=Hf(()=>(pa.value[n]??[]).map(({side:a})=>a).join()).value;return u(le,{children:(r===""?[null]:r.split(",")).map(a=>u("tr",{class:a==="b"?"second":void 0,children:[a==="b"?u($p,{run:e,layer:t}):u(Op,{run:e,layer:t}),a!==null&&Array.from({length:e.images},(o,i)=>u(Lp,{run:e,layer:n,image:i,side:a},i))]},a))})}var ig=[{name:"training",title:"Training",note:"with penalties"},{name:"validation",title:"Validation",note:"with penalties"},{name:"probe",title:"Probe",note:"no penalties"}];function Hp(){let e=Ve.value,t=ig.filter(({name:n})=>e.some(({losses:r})=>r[n]!==void 0));return e.length===0?null:u("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[u("h2",{id:"losses-title",children:["Loss ",u("span",{class:"quiet",children:"against the epoch"})]}),u("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 % and by more than three times its noise."}),t.length===0?u("p",{class:"notice",children:["No losses. The callback ",u("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",u("code",{children:"fit"}),"."]}):u("div",{class:"multiples losses",children:t.map(({name:n,...r})=>u(lg,{name:n,...r},n))})]})}function lg({name:e,title:t,note:n}){let r=Ve.value,a=Le(()=>ha(r,o=>o.losses[e]),[r,e]);return u(Ea,{title:t,note:n,curves:a,range:Du})}function Ps(){let e=[...zn.value===null?[]:[{run:zn.value.name,message:sg(zn.value.wasHere)}],...Io.value,...(H.value?.problems??[]).map(t=>({run:$e.value??"",message:t}))];return e.length===0?null:u("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[u("summary",{children:e.length===1?"One problem":`${e.length} problems`}),u("ul",{children:e.map(({run:t,message:n})=>u("li",{children:[u("b",{children:t})," ",n]},`${t} ${n}`))})]})}function sg(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}var fg=10;function cg(e,t){let n=oa.value.filter(r=>r!==e);Gt.value=t?[...n,e]:n}function ug(e){zn.value=null,$e.value=e}function Fp(){let e=Wa(""),t=St.value??[],n=t.filter(({name:r})=>r.toLowerCase().includes(e.value.toLowerCase()));return u("section",{class:"panel","aria-labelledby":"runs-title",children:[u("h2",{id:"runs-title",children:"Runs"}),t.length>fg&&u("input",{type:"search",placeholder:"Filter","aria-label":"Filter the runs by name",value:e.value,onInput:r=>{e.value=r.currentTarget.value}}),u("div",{class:"run-heads","aria-hidden":"true",children:[u("span",{children:"in plots"}),u("span",{children:"maps"})]}),u("ul",{class:"runs","data-testid":"run-list",children:n.map(r=>u(dg,{run:r},r.name))})]})}function dg({run:{name:e,last_epoch:t}}){let n=$e.value===e;return u("li",{class:n?"run in-view":"run",children:[u("label",{title:e,children:[u("input",{type:"checkbox",checked:oa.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>cg(e,r.currentTarget.checked)}),u(Aa,{run:e}),u("span",{class:"name",children:e}),u("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),u("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>ug(e)})]})}function Vp(){return Ve.value.length===0?null:u("section",{class:"sentences","aria-label":"Findings",children:Ve.value.map(({name:e,sentence:t,overfitting:n})=>u("p",{class:"sentence","data-testid":"sentence","data-run":e,children:[u("span",{class:"of-run",children:[u(Aa,{run:e}),u("span",{class:"name",children:e})]}),u("span",{children:[t,n!==null&&u(le,{children:[" ",u("button",{type:"button",class:"link",onClick:()=>nn(n.epoch),children:["Show epoch ",n.epoch]})]})]})]},e))})}var zp=Qe.paths.stepped?.({align:1}),pg=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function Gp(){let e=Ve.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:u("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[u("h2",{id:"strengths-title",children:["Strengths of the penalties ",u("span",{class:"quiet",children:"against the epoch"})]}),u("div",{class:"multiples",children:t.map(n=>u(hg,{name:n},n))})]})}function hg({name:e}){let t=Ve.value,n=Le(()=>ha(t,r=>r.strengths[e]),[t,e]);return u(Ea,{title:e,curves:n,height:96,range:pg,...zp===void 0?{}:{paths:zp}})}function qp(){let e=ot.value[0]??-1,t=ot.value.at(-1)??-1,n=H.value===null,r=n?"":Ye(oe.value),a=t>e?(oe.value-e)/(t-e):0;return u("header",{class:"timeline",children:[u("button",{type:"button",class:"play","aria-label":tn.value?"Pause":"Play",title:tn.value?"Pause (space)":"Play (space)",onClick:Pl,children:u("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:u("path",{d:tn.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),u(Wp,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),u(Wp,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),u("div",{class:"track",children:[u(mg,{first:e,last:t}),u("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:oe.value,style:{"--share":a},onInput:o=>nn(o.currentTarget.valueAsNumber)})]}),u("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:oe.value,onChange:o=>{nn(o.currentTarget.valueAsNumber),o.currentTarget.value=String(oe.value)}}),u("p",{class:"where",children:[u("output",{"data-testid":"epoch-label",children:r}),u("span",{class:"quiet",children:u(bg,{last:t})})]})]})}function Wp({label:e,path:t,steps:n}){return u("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>Tl(n),children:u("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:u("path",{d:t})})})}function mg({first:e,last:t}){return u(le,{children:Ve.value.map(({name:n,overfitting:r})=>r===null||t<=e?null:u("button",{type:"button",class:"moment",style:{"--share":(r.epoch-e)/(t-e),color:Xn(n).colour},title:`${n} begins to overfit at epoch ${r.epoch}`,"aria-label":`Go to epoch ${r.epoch}, where ${n} begins to overfit`,onClick:()=>nn(r.epoch)},n))})}function bg({last:e}){let t=Tn.value;return H.value!==null&&t!==null&&t!==oe.value?u("strong",{title:H.value.name,children:["This run has no maps of it: ",Ye(t)," is shown."]}):u(le,{children:oe.value>=e?u(le,{children:"the last; follows new ones"}):u(le,{children:["of ",e," ",u("button",{type:"button",class:"link",onClick:()=>Ja(e),children:"go to the last"})]})})}var Ta=14;function Yp(){let e=vt(null),t=ut.value;gn(()=>{let s=e.current;if(s===null||t===null)return;let{width:c,height:d}=s.getBoundingClientRect(),m=t.x+Ta+c<innerWidth,p=t.y+Ta+d<innerHeight;s.style.left=`${m?t.x+Ta:Math.max(0,t.x-Ta-c)}px`,s.style.top=`${p?t.y+Ta:Math.max(0,t.y-Ta-d)}px`});let n=Wt.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[a,o]=r.shape,i=n.maps[t.layer]?.[(t.image*a+t.row)*o+t.column];return i===void 0?null:u("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[u("b",{children:[ne.value!==null&&"A: ",Wl(i,r.greatest,ye.value)]}),u(gg,{at:t,layer:r,level:i}),u("span",{children:[r.name,", ",jn(n.run,t.image),a*o>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function gg({at:e,layer:t,level:n}){let r=Vo.value,a=Sr(t),o=r.state==="here"?r.run.layers[a]:void 0;if(ne.value===null||r.state!=="here"||o===void 0)return null;let[i,s]=o.shape,c=r.maps[a]?.[(e.image*i+e.row)*s+e.column];if(c===void 0)return null;let d=(p,v)=>Ct(Cn(p,v),ye.value),m=d(c,o.greatest)-d(n,t.greatest);return u(le,{children:[u("b",{children:["B: ",Wl(c,o.greatest,ye.value)]}),u("b",{children:["B \u2212 A: ",an(m,ye.value)]})]})}function jp({onRetry:e}){return u(le,{children:[u(_g,{onRetry:e}),u(vg,{})]})}function vg(){return St.value===null?u("p",{class:"waiting",children:"Reading the runs \u2026"}):St.value.length===0?u("main",{class:"alone",children:[u(Ps,{}),u(vp,{})]}):u("div",{class:"page",children:[u("aside",{class:"sidebar","aria-label":"Runs and display",children:[u(Fp,{}),u(Ou,{})]}),u("main",{class:"main",children:[u(qp,{}),H.value===null?u("p",{class:"waiting",children:"Reading the run \u2026"}):u(xg,{})]}),u(Yp,{})]})}var yg=10;function xg(){let e=H.value?.images??0;return u("div",{class:"sections",children:[u(Ps,{}),u(Vp,{}),u("div",{class:e>yg?"overview":"overview beside",children:[u(Up,{}),An.value&&u("div",{class:"courses",children:[u(Hp,{}),u(xp,{})]})]}),An.value&&u(le,{children:[u(gp,{}),u(Gp,{})]})]})}function _g({onRetry:e}){let t=ra.value??aa.value;return t===null?null:u("div",{class:"trouble",role:"status",children:[u("span",{children:[t," Trying again every few seconds."]}),u("button",{type:"button",onClick:e,children:"Try now"})]})}function h_(){let e=document.createElement("style");e.textContent=[xf,xc,wc,Sc,kc,_c].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",hc();let t=dc();Gt.value=t.runs,$e.value=t.inView,oe.value=t.epoch??-1,ft.value=t.scale,ye.value=t.unit,je.value=t.opacity,ne.value=t.other,Ke.value=t.comparison,cc();let n=ac(t,fc,sc);pc(),vc(),yc(),yf(u(jp,{onRetry:n}),document.body)}export{h_ as render};
