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
var le,mc,rl,Vn,tl,Po,bc,Eo,gc,al,nl,O0,za=Symbol.for("pv"),Ro={},Co=[],$0=/^m(i|n|o|s|text|space)$/,ol=Array.isArray,il=Co.slice,gr=Object.assign;function br(e){e&&e.parentNode&&e.remove()}function vc(e,t,n){var r,a,o,i={},s=arguments.length;for(o in t)o=="key"?r=t[o]:o=="ref"&&typeof e!="function"?a=t[o]:i[o]=t[o];return s>2&&(i.children=s>3?il.call(arguments,2):n),Va(e,i,r,a,null)}function Va(e,t,n,r,a){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:za,__v:a||++mc,__i:-1,__u:0};return!a&&le.vnode&&le.vnode(o),o}function ie(e){return e.children}function ra(e,t){this.props=e,this.context=t,this.__g=0}function zn(e,t){if(t==null)return e.__&&zn(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:zn(e)}function I0(e){var t,n=e.__v,r=n.__e,a=[],o=[],i=e.__P;i&&((t=gr({constructor:za},n)).__v=n.__v+1,le.vnode&&le.vnode(t),ll(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,a,r||zn(n),32&n.__u,o),t.__v=n.__v,t.__.__k[t.__i]=t,Sc(a,t,o),n.__=n.__e=null,t.__e!=r&&yc(t))}function yc(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),yc(e)}function pc(e){(8&e.__g||(e.__g|=8,Vn.push(e),Po++))&&tl==le.debounceRendering||((tl=le.debounceRendering)||queueMicrotask)(xc)}function xc(){try{for(var e,t=1;Vn.length;)Vn.length>t&&Vn.sort(bc),e=Vn.shift(),t=Vn.length,8&e.__g&&I0(e)}finally{(Po=Vn.length)&&(tl||queueMicrotask)(xc)}}function _c(e,t,n,r,a,o,i,s,u,d,m){var p,g,v,_,S,A,P=r.__k||Co,w=t.length;for(u=D0(n,t,P,u,w),p=0;p<w;p++)(v=n.__k[p])!=null&&(g=~v.__i&&P[v.__i]||Ro,v.__i=p,A=ll(e,v,g,a,o,i,s,u,d,m),_=v.__e,(g.ref!=v.ref||8&g.__u)&&(g.ref&&sl(g.ref,null,v,g),v.ref&&m.push(v.ref,v.__c||_,v)),S=S||_,4&v.__u?(u=wc(v,u,e,!g.__v),g.__e&&(g.__e=null)):typeof v.type=="function"&&A!==void 0?u=A:_&&(u=_.nextSibling),v.__u&=-21);return n.__e=S,u}function D0(e,t,n,r,a){var o,i,s,u,d,m,p,g,v,_=n.length,S=_,A=0,P=0,w=e.__k=Array(a);for(o=0;o<a;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[o]=Va(null,i):ol(i)?i=w[o]=Va(ie,{children:i}):i.constructor===za&&i.__b?i=w[o]=Va(i.type,i.props,i.key,i.ref,i.__v):w[o]=i,u=o+A,i.__=e,i.__b=e.__b+1,s=null,~(d=i.__i=U0(i,n,u,S))&&(S--,(s=n[d])&&(s.__u|=2)),s&&s.__v?(i.__u|=16,d==u-1?A--:d==u+1?A++:d!=u&&(d>u?A--:A++,P=1)):(~d||(a>_?A--:a<_&&A++),typeof i.type!="function"&&(i.__u|=4))):w[o]=null;if(P){for(m=[],p=[],o=0;o<a;o++)if((i=w[o])&&16&i.__u){for(A=0,g=m.length;A<g;)m[v=A+g>>1]<i.__i?A=v+1:g=v;m[A]=i.__i,p[o]=A+1}for(A=m.length;o--;)p[o]&&(p[o]==A?A--:w[o].__u|=4)}if(S)for(o=0;o<_;o++)!(s=n[o])||2&s.__u||(s.__e==r&&(r=zn(s)),cl(s,s));return r}function wc(e,t,n,r){var a,o,i,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(o=0;o<a.length;o++)a[o]&&(a[o].__=e,t=wc(a[o],t,n,!1));return t}for(t&&!t.parentNode&&(t=zn(e))&&!t.parentNode&&(t=null),i=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(i!=s&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function U0(e,t,n,r){var a,o=e.key,i=e.type,s=t[n],u=s&&!(2&s.__u);if(s===null&&o==null||u&&o==s.key&&i==s.type)return n;if(r>(u?1:0)){for(a=n-1;a>=0;a--)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a;for(a=n+1;a<t.length;a++)if((s=t[a])&&!(2&s.__u)&&o==s.key&&i==s.type)return a}return-1}function hc(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ao(e,t,n,r,a){var o,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||hc(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||hc(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=nl[t]||(nl[t]=H0(t)),(e.__a||(e.__a={}))[t]=al,o=t!=(t=t.replace(gc,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,o):e.removeEventListener(t,i,o));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function H0(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Eo]==null)t[Eo]=al++;else if(t[Eo]<this.__a[e])return;return n(le.event?le.event(t):t)}}}function ll(e,t,n,r,a,o,i,s,u,d){var m,p,g,v,_,S,A,P,w,T,M,W,L,U,H,Z,z,C,Y=t.type;if(t.constructor!==za)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,p=o=[],m.nodeType==8?s=To(m,o):o.push(m),s=o[0]||s),(m=le.__b)&&m(t);e:if(typeof Y=="function"){g=i.length;try{if(P=t.props,w=(m=Y.prototype)&&m.render,T=(m=Y.contextType)&&r[m.__c],M=m?T?T.props.value:m.__:r,(v=n.__c)?(t.__c=v,2&v.__g&&(v.__g|=1)):(w?t.__c=v=new Y(P,M):(t.__c=v=new ra(P,M),v.constructor=Y,v.render=F0),T&&T.sub(v),v.state||(v.state={}),v.__n=r,v.__g|=8,v.__h=[],v.__k=[]),w&&(v.__s||(v.__s=v.state),Y.getDerivedStateFromProps&&(v.__s==v.state&&(v.__s=gr({},v.__s)),gr(v.__s,Y.getDerivedStateFromProps(P,v.__s)))),_=v.props,S=v.state,v.__v=t,n.__c){if(P!==_&&w&&!Y.getDerivedStateFromProps&&v.componentWillReceiveProps&&v.componentWillReceiveProps(P,M),t.__v==n.__v&&!(8&v.__g)||!(4&v.__g)&&v.shouldComponentUpdate&&v.shouldComponentUpdate(P,v.__s,M)===!1){t.__v!=n.__v&&(v.props=P,v.state=v.__s,v.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(O){O&&(O.__=t)}),Co.push.apply(v.__h,v.__k),v.__k=[],v.__h.length&&i.push(v),s=zn(n);break e}v.componentWillUpdate&&v.componentWillUpdate(P,v.__s,M),w&&v.componentDidUpdate&&v.__h.push(function(){v.componentDidUpdate(_,S,A)})}else w&&!Y.getDerivedStateFromProps&&v.componentWillMount&&v.componentWillMount(),w&&v.componentDidMount&&v.__h.push(v.componentDidMount);v.context=M,v.props=P,v.__P=e,v.__g&=-5,W=le.__r,L=w?25:0;do v.__g&=-9,W&&W(t),m=v.render(v.props,v.state=v.__s,v.context);while(8&v.__g&&++L<25);w&&(Co.push.apply(v.__h,v.__k),v.__k=[]),v.state=v.__s,v.getChildContext&&(r=gr({},r,v.getChildContext())),w&&n.__c&&v.getSnapshotBeforeUpdate&&(A=v.getSnapshotBeforeUpdate(_,S)),U=m&&m.type===ie&&m.key==null?m.props.children:m,P.__P&&(m=s,a=(e=P.__P).namespaceURI,u=o=null,n.props&&n.props.__P!=e&&(n.__k.some(function(O){O&&cl(O,O)}),n.__k=null),s=n.__k?zn(n,0):null),s=_c(e,ol(U)?U:[U],t,n,r,a,o,i,s,u,d),P.__P&&(t.__e=null,s=m),t.__u&=-161,p&&p.some(br),v.__h.length&&i.push(v),1&v.__g&&(v.__g&=-4)}catch(O){if(i.length=g,t.__v=null,u||o)if(O&&O.then){if(t.__u|=128|u,o){for(~(z=o.indexOf(s||void 0))||(z=o.length);(C=o[z-1])&&C.nodeType==8;)z--;for(;z<o.length;z++)if(C=o[z])if(o[z]=null,H){if(C==Z)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(Z=To(H=C))}}if(!H){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;H=s}(m=To(H=t.__c.__z||(t.__c.__z=H)))?(t.__e=H,s=m):t.__e=s,s=s&&s.nextSibling}else o&&o.some(br);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),O&&O.then||kc(t),le.__e(O,t,n)}}else s=t.__e=B0(n.__e,t,n,r,a,o,i,u,d,e);return(m=le.diffed)&&m(t),s}function To(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function kc(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(kc))}function Sc(e,t,n){for(var r=0;r<n.length;)sl(n[r++],n[r++],n[r++]);le.__c&&le.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(o){o.call(a)})}catch(o){le.__e(o,a.__v)}})}function B0(e,t,n,r,a,o,i,s,u,d){var m,p,g,v,_,S,A,P,w=n.props||Ro,T=t.props,M=t.type;if(M=="svg"?a="http://www.w3.org/2000/svg":M=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),o){for(m=0;m<o.length;m++)if((_=o[m])&&(M?_.localName==M:_.nodeType==3)){e=_,o[m]=null;break}}if(!e){if(P=d.ownerDocument||document,!M)return P.createTextNode(T);e=P.createElementNS(a,M,T.is?T:d),s&&(le.__m&&le.__m(t,o),s=!1),o=null}if(M){if(d=M=="template"&&e.content||e,o=M=="textarea"&&T.defaultValue!=null?null:o&&il.call(d.childNodes),!s&&o)for(w={},m=0;m<e.attributes.length;m++)w[(_=e.attributes[m]).name]=_.value;for(m in w)_=w[m],m=="dangerouslySetInnerHTML"?g=_:m=="children"||m in T||m=="value"&&"defaultValue"in T||m=="checked"&&"defaultChecked"in T||Ao(e,m,null,_,a);for(m in T)_=T[m],m=="children"?v=_:m=="dangerouslySetInnerHTML"?p=_:m=="value"?S=_:m=="checked"?A=_:s&&typeof _!="function"||w[m]===_||Ao(e,m,_,w[m],a);p?(s||g&&(p.__html==g.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):(g&&(e.textContent=""),(M=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&$0.test(M))&&(a="http://www.w3.org/1999/xhtml"),_c(d,ol(v)?v:[v],t,n,r,a,o,i,o?o[0]:n.__k&&zn(n,0),s,u),o&&o.some(br)),s&&M!="textarea"||(m="value",M=="progress"&&S==null?e.removeAttribute(m):S==null||S===e[m]&&(M!="progress"||S)||Ao(e,m,S,w[m],a),m="checked",A!=null&&A!=e[m]&&Ao(e,m,A,w[m],a))}else w===T||s&&e.data==T||(e.data=T);return e}function sl(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){le.__e(a,n)}}function cl(e,t,n){var r,a,o,i;if(le.unmount&&le.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||sl(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){le.__e(s,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&cl(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(a=To(r,o=[]))&&(r==e.__e&&o.some(br),br(a),br(r)),n||br(e.__e),e.__e=e.__c=e.__=null}function F0(e,t,n){return this.constructor(e,n)}function Mc(e,t){var n,r,a,o;le.__&&le.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Va(ie,{children:[e]}),a=[],o=[],ll(t,t.__k,r||Ro,Ro,t.namespaceURI,r?null:t.firstChild?il.call(t.childNodes):null,a,r?r.__e:t.firstChild,n,o),Sc(a,t.__k,o),t.__k.props.children=null}le={__e:function(e,t,n,r){for(var a,o,i;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((i=(o=a.constructor)&&o.getDerivedStateFromError)&&a.setState(o.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,r||{}),i=1),i&&8&a.__g)return void(a.__g|=2)}catch(s){e=s}}throw Po=0,e}},mc=0,rl=function(e){return e!=null&&e.constructor===za},ra.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=gr({},this.state)),typeof e=="function"&&(e=e(gr({},n),this.props)),e&&(gr(n,e),this.__v&&(t&&this.__k.push(t),pc(this)))},ra.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),pc(this))},ra.prototype.render=ie,Vn=[],Po=0,bc=function(e,t){return e.__v.__b-t.__v.__b},Eo=Symbol(),gc=/(PointerCapture)$|Capture$/i,al=0,nl={},O0=0;var Ac='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var qa,bt,fl,Ec,z0=Object.is,ul=0,Ic=[],dl=[],He=le,Tc=He.__b,Pc=He.__r,Rc=He.diffed,Cc=He.__c,Lc=He.unmount,Nc=He.__;function hl(e,t){He.__h&&He.__h(bt,e,ul||t),ul=0;var n=bt.__H||(bt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Dc(e,t){var n=hl(qa++,3);!He.__s&&ml(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,bt.__H.__h.push(n))}function vn(e,t){var n=hl(qa++,4);!He.__s&&ml(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,bt.__h.push(n))}function gt(e){return ul=5,he(function(){return{current:e}},[])}function he(e,t){var n=hl(qa++,7);return ml(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function G0(){var e;do{for(;e=dl.shift();)try{Ga(e)}catch(n){He.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ic.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ga),t.__h.some(pl),t.__h=[]}catch(n){t.__h=[],He.__e(n,e.__v)}}}while(dl.length)}He.__b=function(e){bt=null,Tc&&Tc(e)},He.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Nc&&Nc(e,t)},He.__r=function(e){Pc&&Pc(e),qa=0;var t=(bt=e.__c).__H;t&&(fl==bt?bt.__h=[]:(t.__h.some(Ga),t.__h.some(pl),qa=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),fl=bt},He.diffed=function(e){Rc&&Rc(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&$c(Ic.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),fl=bt=null},He.__c=function(e,t){t.some(function(n){try{n.__h.some(Ga),n.__h=n.__h.filter(function(r){return!r.__||pl(r)})}catch(r){n.__h=[function(){throw r}]}}),Cc&&Cc(e,t)},He.unmount=function(e){Lc&&Lc(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(a){try{if(a.__P&&a.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}a.__P=n,$c(dl.push(a))}else Ga(a)}catch(o){t=o}}),r.__H=void 0,t&&He.__e(t,r.__v))};var Oc=typeof requestAnimationFrame=="function";function q0(e){var t,n=function(){clearTimeout(r),Oc&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Oc&&(t=requestAnimationFrame(n))}function $c(e){e!=1&&Ec==He.requestAnimationFrame||((Ec=He.requestAnimationFrame)||q0)(G0)}function Ga(e){var t=bt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),bt=t}function pl(e){var t=bt;e.__c=e.__(),bt=t}function ml(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!z0(n,e[r])})}var W0=Symbol.for("preact-signals");function $o(){if(Tn>1)Tn--;else{var e,t=!1;for((function(){var a=No;for(No=void 0;a!==void 0;){var o=a.S;if(o.v===a.v)for(var i=o.t;i!==void 0;i=i.x)i.i===a.i&&(i.i=o.i);a=a.o}})();Ya!==void 0;){var n=Ya;for(Ya=void 0,Lo++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Hc(n))try{n.c()}catch(a){t||(e=a,t=!0)}n=r}}if(Lo=0,Tn--,t)throw e}}function zt(e){if(Tn>0)return e();bl=++Y0,Tn++;try{return e()}finally{$o()}}var Wa,Oe=void 0;function ja(e){var t=Oe,n=Wa;Oe=void 0,Wa=void 0;try{return e()}finally{Oe=t,Wa=n}}var Ya=void 0,Tn=0,Lo=0,Y0=0,bl=0,No=void 0,Oo=0;function Uc(e){if(Oe!==void 0){var t=e.n;if(t===void 0||t.t!==Oe)return t={i:0,S:e,p:Oe.s,n:void 0,t:Oe,e:void 0,x:void 0,r:t},Oe.s!==void 0&&(Oe.s.n=t),Oe.s=t,e.n=t,32&Oe.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Oe.s,t.n=void 0,Oe.s.n=t,Oe.s=t),t}}function We(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}We.prototype.brand=W0;We.prototype.h=function(){return!0};We.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:ja(function(){var r;(r=t.W)==null||r.call(t)}))};We.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&ja(function(){var a;(a=t.Z)==null||a.call(t)}))}};We.prototype.subscribe=function(e){var t=this;return Ue(function(){var n=t.value;ja(function(){return e(n)})},{name:"sub"})};We.prototype.valueOf=function(){return this.value};We.prototype.toString=function(){return this.value+""};We.prototype.toJSON=function(){return this.value};We.prototype.peek=function(){var e=this;return ja(function(){return e.value})};Object.defineProperty(We.prototype,"value",{get:function(){var e=Uc(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Lo>100)throw new Error("Cycle detected");(function(n){Tn!==0&&Lo===0&&n.l!==bl&&(n.l=bl,No={S:n,v:n.v,i:n.i,o:No})})(this),this.v=e,this.i++,Oo++,Tn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{$o()}}}});function se(e,t){return new We(e,t)}function Hc(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Bc(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Fc(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function vr(e,t){We.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Oo-1,this.f=4}vr.prototype=new We;vr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Oo))return!0;if(this.g=Oo,this.f|=1,this.i>0&&!Hc(this))return this.f&=-2,!0;var e=Oe;try{Bc(this),Oe=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Oe=e,Fc(this),this.f&=-2,!0};vr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}We.prototype.S.call(this,e)};vr.prototype.U=function(e){if(this.t!==void 0&&(We.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};vr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(vr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Uc(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function ce(e,t){return new vr(e,t)}function Vc(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Tn++;var n=Oe;Oe=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,gl(e),r}finally{Oe=n,$o()}}}function gl(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Vc(e)}function j0(e){if(Oe!==this)throw new Error("Out-of-order effect");Fc(this),Oe=e,this.f&=-2;try{8&this.f&&gl(this)}finally{$o()}}function aa(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Wa&&Wa.push(this)}aa.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};aa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Vc(this),Bc(this),Tn++;var e=Oe;return Oe=this,j0.bind(this,e)};aa.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ya,Ya=this)};aa.prototype.d=function(){this.f|=8,1&this.f||gl(this)};aa.prototype.dispose=function(){this.d()};function Ue(e,t){var n=new aa(e,t);try{n.c()}catch(a){throw n.d(),a}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var vl,oa,Io,K0=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,zc=[],Gc=[];Ue(function(){vl=this.N})();function ia(e,t){le[e]=t.bind(null,le[e]||function(){})}function Ka(e){if(Io){var t=Io;Io=void 0,t()}Io=e&&e.S()}function qc(e){var t=this,n=e.data,r=yr(n);r.name="ReactiveDom",r.value=n;var a=he(function(){for(var s=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var d=ce(function(){var v=r.value.value;return v===0?0:v===!0?"":v||""}),m=ce(function(){return!Array.isArray(d.value)&&!rl(d.value)}),p=Ue(function(){if(this.N=Yc,m.value){var v=d.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=v)}}),g=t.__$u.d;return t.__$u.d=function(){p(),g.call(this)},[m,d]},[]),o=a[0],i=a[1];return o.value?i.peek():i.value}qc.displayName="ReactiveTextNode";Object.defineProperties(We.prototype,{constructor:{configurable:!0,value:vc(ie,null).constructor},type:{configurable:!0,value:qc},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});ia("__b",function(e,t){if(Ka(),oa=void 0,typeof t.type=="string"){var n,r=t.props;for(var a in r)if(a!=="children"){var o=r[a];o instanceof We&&(n||(t.__np=n={}),n[a]=o,r[a]=o.peek())}}e(t)});ia("__r",function(e,t){if(e(t),t.type!==ie){Ka();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(a,o){var i;return Ue(function(){i=this},{name:o}),i.c=a,i})((function(a){return function(){var o;K0&&((o=this.y)==null||o.call(this)),a.__$f|=1,a.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),oa=r,Ka(n)}});ia("__e",function(e,t,n,r){Ka(),oa=void 0,e(t,n,r)});ia("diffed",function(e,t){Ka(),oa=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,a=t.props,o=n.U;if(o)for(var i in o){var s=o[i];s===void 0||r&&i in r||(s.d(),o[i]=void 0)}if(r){o||(o={},n.U=o);for(var u in r){var d=o[u],m=r[u];d===void 0?(d=J0(n,u,m,a),o[u]=d):d.o(m,a)}}}e(t)});function J0(e,t,n,r){var a=t in e&&e.ownerSVGElement===void 0,o=se(n);return{o:function(i,s){o.value=i,r=s},d:Ue(function(){this.N=Yc;var i=o.value.value;r[t]!==i&&(r[t]=i,a?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}ia("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var a in r){var o=r[a];o&&o.d()}}}var i=t.__np;if(i){var s=t.props;for(var u in i)s[u]=i[u]}t.__np=void 0}else{var d=t.__c;if(d){d.__$f|=8;var m=d.__$u;m&&(d.__$u=void 0,m.d())}}e(t)});ia("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});ra.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var a in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var o=2&this.__$f;if(!(r||o||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function yr(e,t){return he(function(){return se(e,t)},[])}function Wc(e,t){var n=gt(e);return n.current=e,oa.__$f|=4,he(function(){return ce(function(){return n.current()},t)},[])}var Z0=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},Q0=function(e){queueMicrotask(function(){queueMicrotask(e)})};function X0(){zt(function(){for(var e;e=zc.shift();)vl.call(e)})}function eh(){zc.push(this)===1&&(le.requestAnimationFrame||Z0)(X0)}function th(){zt(function(){for(var e;e=Gc.shift();)vl.call(e)})}function Yc(){Gc.push(this)===1&&(le.requestAnimationFrame||Q0)(th)}function Gn(e,t){var n=gt(e);n.current=e;var r=oa;Dc(function(){return Ue(function(){if(this.N=eh,!(r&&8&r.__$f))return n.current()},t)},[])}var yl=8,Kc=8;function Jc(e){if(e.byteLength<yl)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),a=yl+Kc*r;if(e.byteLength<a)throw new Error("The server's answer is cut short.");let o=[];for(let i=yl;o.length<r;i+=Kc){let s=t.getUint32(i+4,!0);if(a+s>e.byteLength)throw new Error("The server's answer is cut short.");let u=new Uint8Array(e.slice(a,a+s));o.push({epoch:t.getInt32(i,!0),bytes:u}),a+=s}return o}function Do(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function Zc(e,t,n){let r=0;return t.map(({shape:[a,o]})=>{let i=r+n*a*o,s=e.subarray(r,i);return r=i,s})}var Ja=class extends Error{};async function Uo(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([i,s])=>[i,String(s)])),a=r.size>0?`?${r}`:"",o=await fetch(`./${e}${a}`,{signal:n??null});if(!o.ok)throw new Ja(await nh(o));return o}async function nh(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function Qc(){return(await Uo("runs",{})).json()}async function Xc(e){return(await Uo("run",{run:e})).json()}async function xl(e){return new Uint8Array(await(await Uo("images",{run:e})).arrayBuffer())}async function _l(e,t,n,r,a){let o=await Uo(e,{run:t,first:n,last:r},a);return Jc(await o.arrayBuffer())}function la(e,t){let n=0,r=e.length-1;for(;n<r;){let a=n+r+1>>1;e[a]<=t?n=a:r=a-1}return e.length===0?-1:n}function Ho(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function wl(e,t,n){let r=la(e,t);if(r<0)return t;let a=n<0&&e[r]<t?1:0,o=Math.min(e.length-1,Math.max(0,r+n+a));return e[o]}function Be(e){return e<0?"before training":`epoch ${e}`}var Bo=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:a}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=a}}};function ef(e,t,n,r,a){let o=Math.max(0,t-a),i=Math.min(e.length-1,t+a);for(let s=0;s<=Math.max(t-o,i-t);s++)for(let u of[t+s,t-s]){if(u<o||u>i||!n(u))continue;let d=u<t?-1:1,m=u;for(let p=1;p<r;p++){let g=m+d;if(g<o||g>i||!n(g))break;m=g}return[e[Math.min(u,m)],e[Math.max(u,m)]]}return null}var Za="epoch-asked",rh=500,ah=1e3,tn=se(!1),Fo=new Promise(e=>{let t=tn.subscribe(n=>{n&&e()});setTimeout(()=>{tn.value=!0,t()},ah)});function nf(){performance.clearMarks(Za),performance.mark(Za)}var tf=!0;function rf(){requestAnimationFrame(()=>setTimeout(()=>{tf&&(tf=!1,performance.measure("first-paint",{start:0}),tn.value=!0),performance.getEntriesByName(Za).length>0&&(performance.getEntriesByName("repaint").length>=rh&&performance.clearMeasures("repaint"),performance.measure("repaint",Za),performance.clearMarks(Za))}))}var oh=8*2**20,sa=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new Bo(n)}kind;cacheBytes;onTrouble;arrivals=se(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(kl(t,n))}fetchEarly(t,n){let r=_l(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(kl(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(oh/n)),a=Math.max(1,Math.floor(this.cacheBytes/4/n)),o=ef(t.epochs,t.centre,this.isMissing,r,a);o!==null&&(this.background=new AbortController,this.fetch(t,...o,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:a}=this;return this.early=null,a?.run===t&&a.epoch===n&&a.epoch===r?a.frames:null}async fetch(t,n,r,a,o){try{let i=await this.takeEarly(t.run,n,r)??await _l(this.kind,t.run,n,r,a.signal),s=new Map(i.map(({epoch:u,bytes:d})=>[u,d]));t.epochs.forEach((u,d)=>{if(u<n||u>r)return;let m=s.get(u)??new Uint8Array,p=m.byteLength===t.bytesPerEpoch;this.cache.set(kl(t,d),p?m:new Uint8Array)})}catch(i){o(),a.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}o(),this.arrivals.value++,this.fetchInView(),await Fo,this.fetchRest()}};function kl({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}var af="keras_regs",Pn={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",opacity:100,other:null,comparison:"both"};function ih(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function lh(e){return e===""?[]:e.split(",").map(of)}function of(e){try{return decodeURIComponent(e)}catch{return e}}function Ml(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),of(t.slice(n+1))]})}function Al(e){return Ml(e)[0]?.[0]===af}function Sl(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function El(e){let t=new Map(Ml(e).map(([o,i])=>[o,i??""])),n=Sl(t.get("epoch")),r=Sl(t.get("opacity")),a=Sl(t.get("at"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?lh(t.get("runs")):null,inView:t.get("view")||null,scale:t.get("scale")==="shared"?"shared":"layer",unit:t.get("unit")==="perplexity"?"perplexity":"entropy",other:t.get("with")?{run:t.get("with"),epoch:a}:null,comparison:t.get("show")==="difference"?"difference":"both",opacity:r===null?100:Math.min(100,Math.max(0,r))}}function lf(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",ih(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==Pn.scale&&n.set("scale",e.scale),e.unit!==Pn.unit&&n.set("unit",e.unit),e.opacity!==Pn.opacity&&n.set("opacity",String(e.opacity)),e.other!==null&&(n.set("with",e.other.run),e.other.epoch!==null&&n.set("at",String(e.other.epoch)),e.comparison!==Pn.comparison&&n.set("show",e.comparison));let r=["epoch","runs","view","scale","unit","opacity","with","at","show"],o=[...Ml(t).filter(([i,s])=>s!==null&&!r.includes(i)).map(([i,s])=>[i,s]),...n];return`#${[af,...o.map(([i,s])=>`${i}=${encodeURIComponent(s)}`)].join("&")}`}var Mt=se(null),Vo=se([]),vt=se(new Map),yt=se(null),ca=se(null),fa=se(null),ua=se(null),qn=se(null),zo=se([]),Gt=se(null),Me=se(null),re=se(-1),st=se(Pn.scale),xe=se(Pn.unit),Ye=se(Pn.opacity),nn=se(!1),te=se(null),je=se(Pn.comparison),yn=ce(()=>Gt.value??zo.value),V=ce(()=>vt.value.get(Me.value??"")??null),xt=ce(()=>yn.value.flatMap(e=>vt.value.get(e)??[])),at=ce(()=>{let e=V.value===null?[]:[V.value];return Ho([...e,...xt.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),Wn=ce(()=>V.value===null?-1:la(V.value.epochs,re.value)),Rn=ce(()=>V.value?.epochs[Wn.value]??null),Ve=ce(()=>vt.value.get(te.value?.run??"")??null),xr=ce(()=>Ve.value===null?-1:la(Ve.value.epochs,te.value?.epoch??re.value)),Go=ce(()=>Ve.value?.epochs[xr.value]??null),sh=3,da=se(!1),Tl=ce(()=>yn.value.length>sh),Qa=ce(()=>{if(da.value||!Tl.value)return yn.value;let e=[Me.value,te.value?.run??null].filter(t=>t!==null);return[...new Set(e)]}),pa=ce(()=>Qa.value.flatMap(e=>vt.value.get(e)??[])),qo=ce(()=>Math.max(0,...V.value?.layers.map(e=>e.greatest)??[])),ft=se(null),Cn=se({layer:0,image:0}),Pe=se(96),Yn=se(!1);function sf(e,t,n){let r=n.filter(({name:s})=>!t.includes(s));r.sort((s,u)=>s.updated-u.updated);let a=n.map(({name:s})=>s),i=[...e.filter(s=>a.includes(s)),...r.map(({name:s})=>s)].slice(-8);return a.filter(s=>i.includes(s))}var ch=5e3;function Rl(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function Pl(e){return e instanceof Ja?e.message:"TensorBoard does not answer."}function uf(e,t,n){let r=e.epoch,a,o=new Map;async function i(){if(clearTimeout(a),!Rl())try{let p=await Qc();fh(p.runs)&&s(e.epoch),Vo.value=p.problems,await u(),fa.value=null,t()}catch(p){fa.value=Pl(p)}clearTimeout(a),a=setTimeout(i,ch)}function s(p){let g=Mt.value?.find(({name:_})=>_===Me.value),v=g?.has_maps?g.last_epoch:null;g&&v!==null&&(p??v)===v&&n(g.name,v)}async function u(){let p=Me.value;p!==null&&(await d(p),await Fo);let v=(await Promise.allSettled(cf().filter(_=>_!==p).map(d))).find(_=>_.status==="rejected");if(v!==void 0)throw v.reason}function d(p){let g=Mt.peek()?.find(_=>_.name===p)?.stamp;if(g===void 0||vt.peek().get(p)?.stamp===g)return Promise.resolve();let v=o.get(p)??m(p).finally(()=>o.delete(p));return o.set(p,v),v}async function m(p){let g=await Xc(p);zt(()=>{r=uh(g,r),vt.value=new Map(vt.value).set(p,g)})}return i(),Ue(()=>{Mt.value!==null&&cf().some(p=>!vt.peek().has(p))&&u().catch(p=>{fa.value=Pl(p)})}),document.addEventListener("visibilitychange",()=>{document.hidden||i()}),i}function cf(){let e=[Me.value,te.value?.run,...yn.value];return[...new Set(e.filter(t=>t!=null))]}function fh(e){let t=e.map(o=>o.name),n=[...e].sort((o,i)=>i.updated-o.updated)[0],r=Mt.value===null,a=Mt.value?.map(o=>o.name)??[];return zt(()=>{Mt.value=e,vt.value=new Map([...vt.value].filter(([i])=>t.includes(i))),zo.value=sf(zo.value,a,e),t.length>0&&Gt.value?.length&&!Gt.value.some(i=>t.includes(i))&&(Gt.value=null),te.value!==null&&t.length>0&&!t.includes(te.value.run)&&(te.value=null);let o=Me.value;(o===null||!t.includes(o))&&(qn.value=o===null?null:{name:o,wasHere:a.includes(o)},Me.value=n?.name??null)}),r}function uh(e,t){if(e.name!==Me.value)return t;let n=ff(e),r=vt.value.get(e.name);return r===void 0?t===null&&vt.value.size===0&&(re.value=n):re.value>=ff(r)&&(re.value=Math.max(re.value,n)),null}function ff(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function ha(e){ua.value=Pl(e)}var Cl=2**20,Xa=new sa("maps",256*Cl,ha),Wo=new sa("maps",256*Cl,ha),eo=new sa("correlations",64*Cl,ha);function df(e,t){return e===null||t<0?null:{run:e.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.bytes_per_epoch,centre:t}}var Ll=ce(()=>df(V.value,Wn.value)),Nl=ce(()=>df(Ve.value,xr.value)),Ol=ce(()=>{let e=V.value?.correlations;return!V.value||!e||e.epochs.length===0?null:{run:V.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:la(e.epochs,re.peek())}});function pf(e,t,n){e.arrivals.value;let r=t===null?void 0:e.get(t,t.centre);return r===void 0||n===null?{state:"loading"}:r.byteLength===0?{state:"damaged"}:{state:"here",run:n,maps:Zc(r,n.layers,n.images)}}var qt=ce(()=>pf(Xa,Ll.value,V.value)),Yo=ce(()=>pf(Wo,Nl.value,Ve.value)),hf=ce(()=>{eo.arrivals.value;let e=Ol.value;return(e?.epochs??[]).map((t,n)=>{let r=eo.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function mf(e,t){Xa.fetchEarly(e,t)}function bf(){Xa.want(Ll.value),Wo.want(Nl.value),eo.want(tn.value?Ol.value:null)}function gf(){Ue(()=>Xa.want(Ll.value)),Ue(()=>Wo.want(Nl.value)),Ue(()=>eo.want(tn.value?Ol.value:null)),Ue(()=>{Xa.arrivals.value+Wo.arrivals.value+eo.arrivals.value>0&&(ua.value=null)});let e=new Promise(n=>{Ue(()=>{qt.value.state!=="loading"&&n()})});dh();let t=ce(()=>V.value?.picture?.shape?JSON.stringify([V.value.name,V.value.picture]):null);Ue(()=>{let n=t.value;yt.value=null,n!==null&&e.then(()=>xl(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(yt.value=r)}).catch(ha)})}function dh(){Ue(()=>{let[e,t]=[Ve.value,yt.value],[n,r]=[V.value?.picture,e?.picture];if(ca.value=null,e===null||e.name===V.value?.name)return;let a=[n?.shape,r?.shape,n?.labels,r?.labels].map(o=>JSON.stringify(o??null));a[0]!==a[1]||a[2]!==a[3]||e.images!==V.value?.images?ca.value=!1:t!==null&&xl(e.name).then(o=>{Ve.peek()===e&&yt.peek()===t&&(ca.value=o.every((i,s)=>i===t[s]))}).catch(ha)})}function vf(){try{return parent.location.hash,parent}catch{return window}}function yf(){return El(vf().location.hash)}function ph(e){zt(()=>{e.runs!==null&&(Gt.value=e.runs),e.inView!==null&&(Me.value=e.inView),e.epoch!==null&&(re.value=e.epoch),st.value=e.scale,xe.value=e.unit,Ye.value=e.opacity,te.value=e.other,je.value=e.comparison})}function xf(){let e=vf(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,Al(t)&&ph(El(t))});let n;function r(a){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?hh(e,a):r(a),t=e.location.hash},250)}Ue(()=>{if(V.value===null)return;let a={epoch:re.value,runs:Gt.value,inView:Me.value,scale:st.value,unit:xe.value,opacity:Ye.value,other:te.value,comparison:je.value};r(a)})}function hh(e,t){let{hash:n}=e.location,r=lf(t,n);if(r!==n&&(n===""||Al(n))){let{pathname:a,search:o}=e.location;e.history.replaceState(e.history.state,"",a+o+r)}}function mh(){try{return parent===window?null:parent.document.body}catch{return null}}function _f(){let e=mh(),t=()=>{Yn.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=Yn.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function _r(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function wf(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var bh=15e3,gh=80,kf=600;function to(e){let t=at.value[0],n=at.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(nf(),re.value=Math.min(n,Math.max(t,Math.round(e))))}function rn(e){zt(()=>{nn.value=!1,to(e)})}function $l(e){rn(wl(at.value,re.value,e))}function Il(){zt(()=>{!nn.value&&re.value>=(at.value.at(-1)??-1)&&to(at.value[0]??-1),nn.value=!nn.value})}function Mf(){Ue(()=>{if(!nn.value)return;let e=bh/Math.max(1,at.value.length),t=wf()?kf:Math.min(kf,Math.max(gh,e)),n=setInterval(()=>{if(Rl()||qt.peek().state==="loading")return;let r=wl(at.peek(),re.peek(),1);r===re.peek()?nn.value=!1:to(r)},t);return()=>clearInterval(n)})}var Sf={ArrowLeft:-1,ArrowRight:1};function vh(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function yh(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function Af(){yh(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||vh(e.target,t))){if(t in Sf)$l(Sf[t]*(e.shiftKey?10:1));else if(t==="Home")rn(at.value[0]??-1);else if(t==="End")rn(at.value.at(-1)??-1);else if(t===" ")Il();else return;e.preventDefault()}})}var Ef=`:root {
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
  /* Plots have a width in pixels, which would keep the column from becoming narrower. */
  grid-template-columns: minmax(0, 1fr);
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

.sentences > .link {
  grid-column: 1 / -1;
  justify-self: start;
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
`;var Tf=`.multiples {
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

.glance figcaption.line {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 14px;
  align-items: baseline;
  padding-left: 48px;
}
`;var Pf=`button,
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
`;var Rf=`.heatmaps {
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
`;var Cf=`.timeline {
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
`;var Mh=["run","epoch","quantity","layer","value","unit"];function Ah(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Eh(e){let t=[],n=(r,a,o,i,s)=>{o.forEach((u,d)=>{let m=i[d];t.push([e.name,u,r,a,m??"",s])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,a]of Object.entries(e.losses))n(r==="penalty"?"penalty":`${r} loss`,"",e.epochs,a,"");for(let[r,a]of Object.entries(e.strengths)){let o=r.lastIndexOf("/");n(`${r.slice(o+1)} strength`,r.slice(0,Math.max(0,o)),e.epochs,a,"")}for(let[r,a]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],a,"");return t}function Lf(e){return`${[Mh,...e.flatMap(Eh)].map(n=>n.map(Ah).join(",")).join(`\r
`)}\r
`}function va(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function ao(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Kn(){}var Mr=.7,ga=1/Mr,ma="\\s*([+-]?\\d+)\\s*",no="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",xn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Th=/^#([0-9a-f]{3,8})$/,Ph=new RegExp(`^rgb\\(${ma},${ma},${ma}\\)$`),Rh=new RegExp(`^rgb\\(${xn},${xn},${xn}\\)$`),Ch=new RegExp(`^rgba\\(${ma},${ma},${ma},${no}\\)$`),Lh=new RegExp(`^rgba\\(${xn},${xn},${xn},${no}\\)$`),Nh=new RegExp(`^hsl\\(${no},${xn},${xn}\\)$`),Oh=new RegExp(`^hsla\\(${no},${xn},${xn},${no}\\)$`),Nf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};va(Kn,Qo,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Of,formatHex:Of,formatHex8:$h,formatHsl:Ih,formatRgb:$f,toString:$f});function Of(){return this.rgb().formatHex()}function $h(){return this.rgb().formatHex8()}function Ih(){return Gf(this).formatHsl()}function $f(){return this.rgb().formatRgb()}function Qo(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Th.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?If(t):n===3?new ot(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?jo(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?jo(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Ph.exec(e))?new ot(t[1],t[2],t[3],1):(t=Rh.exec(e))?new ot(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Ch.exec(e))?jo(t[1],t[2],t[3],t[4]):(t=Lh.exec(e))?jo(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Nh.exec(e))?Hf(t[1],t[2]/100,t[3]/100,1):(t=Oh.exec(e))?Hf(t[1],t[2]/100,t[3]/100,t[4]):Nf.hasOwnProperty(e)?If(Nf[e]):e==="transparent"?new ot(NaN,NaN,NaN,0):null}function If(e){return new ot(e>>16&255,e>>8&255,e&255,1)}function jo(e,t,n,r){return r<=0&&(e=t=n=NaN),new ot(e,t,n,r)}function Vl(e){return e instanceof Kn||(e=Qo(e)),e?(e=e.rgb(),new ot(e.r,e.g,e.b,e.opacity)):new ot}function Ar(e,t,n,r){return arguments.length===1?Vl(e):new ot(e,t,n,r??1)}function ot(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}va(ot,Ar,ao(Kn,{brighter(e){return e=e==null?ga:Math.pow(ga,e),new ot(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?Mr:Math.pow(Mr,e),new ot(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new ot(kr(this.r),kr(this.g),kr(this.b),Jo(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Df,formatHex:Df,formatHex8:Dh,formatRgb:Uf,toString:Uf}));function Df(){return`#${wr(this.r)}${wr(this.g)}${wr(this.b)}`}function Dh(){return`#${wr(this.r)}${wr(this.g)}${wr(this.b)}${wr((isNaN(this.opacity)?1:this.opacity)*255)}`}function Uf(){let e=Jo(this.opacity);return`${e===1?"rgb(":"rgba("}${kr(this.r)}, ${kr(this.g)}, ${kr(this.b)}${e===1?")":`, ${e})`}`}function Jo(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function kr(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function wr(e){return e=kr(e),(e<16?"0":"")+e.toString(16)}function Hf(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new an(e,t,n,r)}function Gf(e){if(e instanceof an)return new an(e.h,e.s,e.l,e.opacity);if(e instanceof Kn||(e=Qo(e)),!e)return new an;if(e instanceof an)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,a=Math.min(t,n,r),o=Math.max(t,n,r),i=NaN,s=o-a,u=(o+a)/2;return s?(t===o?i=(n-r)/s+(n<r)*6:n===o?i=(r-t)/s+2:i=(t-n)/s+4,s/=u<.5?o+a:2-o-a,i*=60):s=u>0&&u<1?0:i,new an(i,s,u,e.opacity)}function Xo(e,t,n,r){return arguments.length===1?Gf(e):new an(e,t,n,r??1)}function an(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}va(an,Xo,ao(Kn,{brighter(e){return e=e==null?ga:Math.pow(ga,e),new an(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Mr:Math.pow(Mr,e),new an(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,a=2*n-r;return new ot(Dl(e>=240?e-240:e+120,a,r),Dl(e,a,r),Dl(e<120?e+240:e-120,a,r),this.opacity)},clamp(){return new an(Bf(this.h),Ko(this.s),Ko(this.l),Jo(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Jo(this.opacity);return`${e===1?"hsl(":"hsla("}${Bf(this.h)}, ${Ko(this.s)*100}%, ${Ko(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Bf(e){return e=(e||0)%360,e<0?e+360:e}function Ko(e){return Math.max(0,Math.min(1,e||0))}function Dl(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var qf=Math.PI/180,Wf=180/Math.PI,Zo=18,Yf=.96422,jf=1,Kf=.82521,Jf=4/29,ba=6/29,Zf=3*ba*ba,Uh=ba*ba*ba;function Qf(e){if(e instanceof _n)return new _n(e.l,e.a,e.b,e.opacity);if(e instanceof Ln)return eu(e);e instanceof ot||(e=Vl(e));var t=Fl(e.r),n=Fl(e.g),r=Fl(e.b),a=Ul((.2225045*t+.7168786*n+.0606169*r)/jf),o,i;return t===n&&n===r?o=i=a:(o=Ul((.4360747*t+.3850649*n+.1430804*r)/Yf),i=Ul((.0139322*t+.0971045*n+.7141733*r)/Kf)),new _n(116*a-16,500*(o-a),200*(a-i),e.opacity)}function Xf(e,t,n,r){return arguments.length===1?Qf(e):new _n(e,t,n,r??1)}function _n(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}va(_n,Xf,ao(Kn,{brighter(e){return new _n(this.l+Zo*(e??1),this.a,this.b,this.opacity)},darker(e){return new _n(this.l-Zo*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Yf*Hl(t),e=jf*Hl(e),n=Kf*Hl(n),new ot(Bl(3.1338561*t-1.6168667*e-.4906146*n),Bl(-.9787684*t+1.9161415*e+.033454*n),Bl(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Ul(e){return e>Uh?Math.pow(e,1/3):e/Zf+Jf}function Hl(e){return e>ba?e*e*e:Zf*(e-Jf)}function Bl(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Fl(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Hh(e){if(e instanceof Ln)return new Ln(e.h,e.c,e.l,e.opacity);if(e instanceof _n||(e=Qf(e)),e.a===0&&e.b===0)return new Ln(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Wf;return new Ln(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function ei(e,t,n,r){return arguments.length===1?Hh(e):new Ln(e,t,n,r??1)}function Ln(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function eu(e){if(isNaN(e.h))return new _n(e.l,0,0,e.opacity);var t=e.h*qf;return new _n(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}va(Ln,ei,ao(Kn,{brighter(e){return new Ln(this.h,this.c,this.l+Zo*(e??1),this.opacity)},darker(e){return new Ln(this.h,this.c,this.l-Zo*(e??1),this.opacity)},rgb(){return eu(this).rgb()}}));var tu=-.14861,zl=1.78277,Gl=-.29227,ti=-.90649,ro=1.97294,Ff=ro*ti,Vf=ro*zl,zf=zl*Gl-ti*tu;function Bh(e){if(e instanceof Sr)return new Sr(e.h,e.s,e.l,e.opacity);e instanceof ot||(e=Vl(e));var t=e.r/255,n=e.g/255,r=e.b/255,a=(zf*r+Ff*t-Vf*n)/(zf+Ff-Vf),o=r-a,i=(ro*(n-a)-Gl*o)/ti,s=Math.sqrt(i*i+o*o)/(ro*a*(1-a)),u=s?Math.atan2(i,o)*Wf-120:NaN;return new Sr(u<0?u+360:u,s,a,e.opacity)}function Wt(e,t,n,r){return arguments.length===1?Bh(e):new Sr(e,t,n,r??1)}function Sr(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}va(Sr,Wt,ao(Kn,{brighter(e){return e=e==null?ga:Math.pow(ga,e),new Sr(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Mr:Math.pow(Mr,e),new Sr(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*qf,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),a=Math.sin(e);return new ot(255*(t+n*(tu*r+zl*a)),255*(t+n*(Gl*r+ti*a)),255*(t+n*(ro*r)),this.opacity)}}));function au(e,t,n,r,a){var o=e*e,i=o*e;return((1-3*e+3*o-i)*t+(4-6*o+3*i)*n+(1+3*e+3*o-3*i)*r+i*a)/6}function Fh(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),a=e[r],o=e[r+1],i=r>0?e[r-1]:2*a-o,s=r<t-1?e[r+2]:2*o-a;return au((n-r/t)*t,i,a,o,s)}}function Vh(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),a=e[(r+t-1)%t],o=e[r%t],i=e[(r+1)%t],s=e[(r+2)%t];return au((n-r/t)*t,a,o,i,s)}}var Wl=e=>()=>e;function ou(e,t){return function(n){return e+n*t}}function zh(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Yl(e,t){var n=t-e;return n?ou(e,n>180||n<-180?n-360*Math.round(n/360):n):Wl(isNaN(e)?t:e)}function Gh(e){return(e=+e)==1?At:function(t,n){return n-t?zh(t,n,e):Wl(isNaN(t)?n:t)}}function At(e,t){var n=t-e;return n?ou(e,n):Wl(isNaN(e)?t:e)}var a2=(function e(t){var n=Gh(t);function r(a,o){var i=n((a=Ar(a)).r,(o=Ar(o)).r),s=n(a.g,o.g),u=n(a.b,o.b),d=At(a.opacity,o.opacity);return function(m){return a.r=i(m),a.g=s(m),a.b=u(m),a.opacity=d(m),a+""}}return r.gamma=e,r})(1);function iu(e){return function(t){var n=t.length,r=new Array(n),a=new Array(n),o=new Array(n),i,s;for(i=0;i<n;++i)s=Ar(t[i]),r[i]=s.r||0,a[i]=s.g||0,o[i]=s.b||0;return r=e(r),a=e(a),o=e(o),s.opacity=1,function(u){return s.r=r(u),s.g=a(u),s.b=o(u),s+""}}}var lu=iu(Fh),o2=iu(Vh);function ya(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var qh=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,i2=new RegExp(qh.source,"g");var nu=180/Math.PI,ql={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function su(e,t,n,r,a,o){var i,s,u;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,u/=s),e*r<t*n&&(e=-e,t=-t,u=-u,i=-i),{translateX:a,translateY:o,rotate:Math.atan2(t,e)*nu,skewX:Math.atan(u)*nu,scaleX:i,scaleY:s}}var ni;function Wh(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?ql:su(t.a,t.b,t.c,t.d,t.e,t.f)}function Yh(e){return e==null||(ni||(ni=document.createElementNS("http://www.w3.org/2000/svg","g")),ni.setAttribute("transform",e),!(e=ni.transform.baseVal.consolidate()))?ql:(e=e.matrix,su(e.a,e.b,e.c,e.d,e.e,e.f))}function cu(e,t,n,r){function a(d){return d.length?d.pop()+" ":""}function o(d,m,p,g,v,_){if(d!==p||m!==g){var S=v.push("translate(",null,t,null,n);_.push({i:S-4,x:ya(d,p)},{i:S-2,x:ya(m,g)})}else(p||g)&&v.push("translate("+p+t+g+n)}function i(d,m,p,g){d!==m?(d-m>180?m+=360:m-d>180&&(d+=360),g.push({i:p.push(a(p)+"rotate(",null,r)-2,x:ya(d,m)})):m&&p.push(a(p)+"rotate("+m+r)}function s(d,m,p,g){d!==m?g.push({i:p.push(a(p)+"skewX(",null,r)-2,x:ya(d,m)}):m&&p.push(a(p)+"skewX("+m+r)}function u(d,m,p,g,v,_){if(d!==p||m!==g){var S=v.push(a(v)+"scale(",null,",",null,")");_.push({i:S-4,x:ya(d,p)},{i:S-2,x:ya(m,g)})}else(p!==1||g!==1)&&v.push(a(v)+"scale("+p+","+g+")")}return function(d,m){var p=[],g=[];return d=e(d),m=e(m),o(d.translateX,d.translateY,m.translateX,m.translateY,p,g),i(d.rotate,m.rotate,p,g),s(d.skewX,m.skewX,p,g),u(d.scaleX,d.scaleY,m.scaleX,m.scaleY,p,g),d=m=null,function(v){for(var _=-1,S=g.length,A;++_<S;)p[(A=g[_]).i]=A.x(v);return p.join("")}}}var l2=cu(Wh,"px, ","px)","deg)"),s2=cu(Yh,", ",")",")"),jh=1e-12;function ru(e){return((e=Math.exp(e))+1/e)/2}function Kh(e){return((e=Math.exp(e))-1/e)/2}function Jh(e){return((e=Math.exp(2*e))-1)/(e+1)}var c2=(function e(t,n,r){function a(o,i){var s=o[0],u=o[1],d=o[2],m=i[0],p=i[1],g=i[2],v=m-s,_=p-u,S=v*v+_*_,A,P;if(S<jh)P=Math.log(g/d)/t,A=function(U){return[s+U*v,u+U*_,d*Math.exp(t*U*P)]};else{var w=Math.sqrt(S),T=(g*g-d*d+r*S)/(2*d*n*w),M=(g*g-d*d-r*S)/(2*g*n*w),W=Math.log(Math.sqrt(T*T+1)-T),L=Math.log(Math.sqrt(M*M+1)-M);P=(L-W)/t,A=function(U){var H=U*P,Z=ru(W),z=d/(n*w)*(Z*Jh(t*H+W)-Kh(W));return[s+z*v,u+z*_,d*Z/ru(t*H+W)]}}return A.duration=Math.abs(P)*1e3*t/Math.SQRT2,A}return a.rho=function(o){var i=Math.max(.001,+o),s=i*i,u=s*s;return e(i,s,u)},a})(Math.SQRT2,2,4);function fu(e){return function(t,n){var r=e((t=Xo(t)).h,(n=Xo(n)).h),a=At(t.s,n.s),o=At(t.l,n.l),i=At(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var f2=fu(Yl),u2=fu(At);function uu(e){return function(t,n){var r=e((t=ei(t)).h,(n=ei(n)).h),a=At(t.c,n.c),o=At(t.l,n.l),i=At(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=a(s),t.l=o(s),t.opacity=i(s),t+""}}}var d2=uu(Yl),p2=uu(At);function du(e){return(function t(n){n=+n;function r(a,o){var i=e((a=Wt(a)).h,(o=Wt(o)).h),s=At(a.s,o.s),u=At(a.l,o.l),d=At(a.opacity,o.opacity);return function(m){return a.h=i(m),a.s=s(m),a.l=u(Math.pow(m,n)),a.opacity=d(m),a+""}}return r.gamma=t,r})(1)}var h2=du(Yl),ri=du(At);function Q(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var v2=Q("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),y2=Q("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),x2=Q("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),_2=Q("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),w2=Q("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),k2=Q("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),S2=Q("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),M2=Q("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),A2=Q("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),E2=Q("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),T2=Q("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),_e=e=>lu(e[e.length-1]),Zh=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(Q),P2=_e(Zh),Qh=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(Q),R2=_e(Qh),Xh=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(Q),C2=_e(Xh),em=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(Q),L2=_e(em),tm=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(Q),pu=_e(tm),nm=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(Q),N2=_e(nm),rm=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(Q),O2=_e(rm),am=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(Q),$2=_e(am),om=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(Q),I2=_e(om),im=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(Q),D2=_e(im),lm=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(Q),U2=_e(lm),sm=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(Q),H2=_e(sm),cm=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(Q),B2=_e(cm),fm=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(Q),F2=_e(fm),um=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(Q),V2=_e(um),dm=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(Q),z2=_e(dm),pm=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(Q),G2=_e(pm),hm=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(Q),q2=_e(hm),mm=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(Q),W2=_e(mm),bm=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(Q),Y2=_e(bm),gm=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(Q),j2=_e(gm),vm=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(Q),K2=_e(vm),ym=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(Q),J2=_e(ym),xm=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(Q),Z2=_e(xm),_m=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(Q),Q2=_e(_m),wm=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(Q),X2=_e(wm),km=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(Q),ey=_e(km);var ty=ri(Wt(300,.5,0),Wt(-240,.5,1)),ny=ri(Wt(-100,.75,.35),Wt(80,1.5,.8)),ry=ri(Wt(260,.75,.35),Wt(80,1.5,.8)),ay=Wt();var oy=Ar(),iy=Math.PI/3,ly=Math.PI*2/3;function ai(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var hu=ai(Q("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),mu=ai(Q("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),sy=ai(Q("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),cy=ai(Q("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var oi=256;function jl(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function Er([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var li=Array.from({length:oi},(e,t)=>jl(hu(t/(oi-1)))),Sm=li.map(Er),Jn=[Er([150,150,150]),Er([96,96,96])];function bu(e){let[t,n,r]=[e&255,e>>8&255,e>>16&255];return .299*t+.587*n+.114*r>112?"#000":"#fff"}function si(e){return Sm[Math.round(Math.min(1,Math.max(0,e))*(oi-1))]}function Kl(e){let t=Math.round(Math.min(1,Math.max(0,e))*(oi-1));return`rgb(${li[t].join(" ")})`}var gu=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Kl(t/16)).join(", ")})`;function Mm(e){return(e.match(/\d+/g)??[]).map(Number)}var ii=255,Jl=Array.from({length:ii},(e,t)=>pu(t/(ii-1))),vu=Jl.map((e,t)=>t===(ii-1)/2?Er([247,247,247]):Er(Mm(e))),yu=Jl,xu=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Jl[Math.round(t/16*(ii-1))]).join(", ")})`;function Nn(e,t){return e===255?Number.NaN:e/254*t}function Lt(e,t){return t==="entropy"?e:Math.exp(e)}function Tr(e,t){return[Lt(0,t),Lt(e,t)]}function _u(e,t,n){let[r,a]=Tr(t,n),o=a-r;return Float64Array.from({length:256},(i,s)=>{let u=Lt(Nn(s,e),n);return o>0?Math.min(1,(u-r)/o):Number.NaN})}function Pr(e,t){return`${e} ${t}${e===1?"":"s"}`}function Ql(e,t,n){let r=Lt(Nn(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Pr(Math.round(Math.exp(t)),"channel")}`}function wu(e,t,n){let r=Lt(Nn(e,t),n);return Number.isNaN(r)?"no number":r.toFixed(n==="entropy"?2:1)}function ci(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function ku(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function Su(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),a=r>=1e5||r>0&&r<.001;return e.map(o=>o===0?"0":a?o.toExponential(1):o.toFixed(n))}function Mu([e,t],n){return Array.from({length:n},(r,a)=>e+(t-e)*a/(n-1))}var Am=254/2;function fi(e,t){let[n,r]=Tr(e,t);return(r-n)/2}function Au(e,t,n,r){let[a,o]=[e,t].map(({greatest:s})=>Float64Array.from({length:256},(u,d)=>Lt(Nn(d,s),r))),i=new Uint8Array(e.levels.length);for(let s=0;s<i.length;s++){let u=o[t.levels[s]]-a[e.levels[s]],d=n>0?Math.min(1,Math.max(-1,u/n)):0*u;i[s]=Number.isNaN(u)?255:Math.round(Am*(1+d))}return i}function on(e,t){if(Number.isNaN(e))return"no number";let n=Math.abs(e).toFixed(t==="entropy"?2:1);return Number(n)===0?n:`${e<0?"\u2212":"+"}${n}`}function Xl(e,t,n){return Uint32Array.from(_u(e.greatest,t,n),r=>Number.isNaN(r)?Jn[0]:si(r))}function Em(e,[t,n],r){let a=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(a===1)return{levels:e,height:t,width:n};let o=Math.ceil(t/a),i=Math.ceil(n/a),s=new Uint8Array(o*i);for(let u=0;u<o;u++)for(let d=0;d<i;d++)s[u*i+d]=Tm(e,t,n,u,d,a);return{levels:s,height:o,width:i}}function Tm(e,t,n,r,a,o){let i=Math.min(t,(r+1)*o),s=Math.min(n,(a+1)*o),u=0;for(let d=r*o;d<i;d++)for(let m=d*n+a*o;m<d*n+s;m++){let p=e[m];if(p===255)return 255;u+=p}return Math.round(u/((i-r*o)*(s-a*o)))}function Eu(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),a=r.createImageData(e.width,e.height);return{context:r,image:a,pixels:new Uint32Array(a.data.buffer)}}function ui(e,t,n,r,a){let{levels:o,height:i,width:s}=Em(t,n,a),{context:u,image:d,pixels:m}=Eu(e,i,s);for(let p=0;p<o.length;p++){let g=o[p];m[p]=g===255?Pm(p,s):r[g]}u.putImageData(d,0,0)}function Pm(e,t){return Jn[(e%t+Math.floor(e/t))%2===0?0:1]}function Rr(e,t,n,r,a){let o=Eu(e,r,a),i=n*r*a*3,{data:s}=o.image;for(let u=i,d=0;u<i+r*a*3;u+=3,d+=4)s[d]=t[u],s[d+1]=t[u+1],s[d+2]=t[u+2],s[d+3]=255;o.context.putImageData(o.image,0,0)}function di(e,t){let n=e.maps?.[t]??255;return bu(n===255?Jn[1]:e.colours[n])}function Cr(e){return(Ve.value?.layers??[]).findIndex(({name:n,shape:[r,a]})=>n===e.name&&r===e.shape[0]&&a===e.shape[1])}function Rm(e){return st.value==="shared"?Math.max(qo.value,...(Ve.value?.layers??[]).map(t=>t.greatest)):Math.max(e.greatest,Ve.value?.layers[Cr(e)]?.greatest??0)}var Cm=Uint32Array.from({length:256},(e,t)=>t===255?Jn[0]:vu[t]),Lm=ce(()=>(V.value?.layers??[]).map(e=>{let t=Rm(e),n=Ve.value?.layers[Cr(e)];return{end:t,a:Xl(e,t,xe.value),b:n===void 0?null:Xl(n,t,xe.value)}}));function Tu(e,t){return e.state==="here"?e.maps[t]??null:null}var xa=ce(()=>(V.value?.layers??[]).map((e,t)=>{let n=Lm.value[t],r=Tu(qt.value,t);if(n===void 0)return[];let a=Pu("a",e,n.a,r);if(te.value===null)return[a];let o=Cr(e),i=Ve.value?.layers[o];if(i===void 0||n.b===null)return je.value==="both"?[a]:[];let s=Tu(Yo.value,o);return je.value==="both"?[a,Pu("b",i,n.b,s)]:[Nm(e,i,r,s,n.end)]}));function Pu(e,t,n,r){return{side:e,layer:t,colours:n,maps:r,text:o=>r===null?"":wu(r[o]??255,t.greatest,xe.value)}}function Nm(e,t,n,r,a){let o=xe.value,i=(s,u,{greatest:d})=>Lt(Nn(s[u]??255,d),o);return{side:"difference",layer:e,colours:Cm,maps:n===null||r===null||n.length!==r.length?null:Au({levels:n,greatest:e.greatest},{levels:r,greatest:t.greatest},fi(a,o),o),text:s=>n===null||r===null?"":on(i(r,s,t)-i(n,s,e),o)}}function Ru(e){return e.some(t=>t.length>22)?232:172}function Cu(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function Yt([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function pi(e,t,n){let r=e.map(s=>s.greatest),a=Math.max(0,...r);if(t==="layer"&&r.some(s=>s!==a))return n==="entropy"?{ticks:["\u2212\xBD ln D","0","+\xBD ln D"],unit:"nats, B \u2212 A"}:{ticks:["\u2212\xBD D","0","+\xBD D"],unit:"channels, B \u2212 A"};let o=fi(a,n),i=n==="entropy"?"nats":"channels";return{ticks:[on(-o,n),"0",on(o,n)],unit:`${i}, B \u2212 A`}}function hi(e,t,n){let r=e.map(i=>i.greatest),a=Math.max(0,...r),o=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==a)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:Mu(Tr(a,n),5).map(i=>i===0?"0":i.toFixed(o)),unit:n==="entropy"?"nats":"channels"}}function Zn(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var Lu=ce(()=>Om.value?[]:$m.value),Om=ce(()=>Ye.value===100),$m=ce(()=>{let e=V.value?.picture?.shape,t=yt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,a)=>(Rr(n,t,a,e[1],e[2]),n.toDataURL()))});var io=2,oo=20,Nu=62,es=22,Im=150,ln=6,Dm="Roboto, system-ui, sans-serif";function Ou(){let e=qt.value;if(e.state!=="here")return null;let{run:t}=e,n=Um(t),r=Math.max(480,n+t.images*(Pe.value+ln))+2*oo,a=t.picture?.shape??null,o=a===null?0:Yt([a[1],a[2]],Pe.value)+ln,i=xa.value,s=te.value===null?52:82,u=t.layers.map((g,v)=>{let _=Yt(g.shape,Pe.value)+ln;return Math.max(s,(i[v]?.length??0)*_-ln)}),d=Nu+es+o+u.reduce((g,v)=>g+v+ln,0)+2*oo,m=document.createElement("canvas");m.width=r*io,m.height=d*io;let p=m.getContext("2d");return p.scale(io,io),p.fillStyle=_r("--ground"),p.fillRect(0,0,r,d),p.imageSmoothingEnabled=!1,p.translate(oo,oo),Hm(p,t,r-2*oo),p.translate(0,Nu),Bm(p,t,n,o-ln),p.translate(0,es+o),t.layers.forEach((g,v)=>{Fm(p,t,v,n),i[v]?.forEach((_,S)=>{let A=S*(Yt(_.layer.shape,Pe.value)+ln);for(let P=0;P<t.images;P++)Vm(p,t,_,P,n,A)}),p.translate(0,u[v]+ln)}),m}function Um(e){let t=document.createElement("canvas").getContext("2d");Qn(t,13,"--ink",600);let n=e.layers.map(({name:r})=>t.measureText(r).width);return Math.max(Im,...n.map(r=>Math.ceil(r)+14))}function wn(e,t,n,r,a){let o=t;for(;o.length>1&&e.measureText(o).width>a;)o=`${o.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(o,n,r)}function Qn(e,t,n,r=400){e.font=`${r} ${t}px ${Dm}`,e.fillStyle=_r(n),e.textAlign="left",e.textBaseline="top"}function Hm(e,t,n){Qn(e,16,"--ink",600);let a=`${t.name}, ${Be(Rn.value??-1)}`,o=te.value!==null;if(wn(e,o?`A: ${a}`:a,0,0,n-220-16),o){let p=Be(Go.value??-1);wn(e,`B: ${te.value?.run}, ${p}`,0,20,n-220-16)}Qn(e,12,"--quiet"),wn(e,ci(xe.value),0,o?41:22,n-220-16);let i=n-220,s=o&&je.value==="difference",u=s?yu:li.map(p=>`rgb(${p.join(" ")})`);u.forEach((p,g)=>{e.fillStyle=p,e.fillRect(i+g*220/u.length,0,220/u.length+.5,12)}),Qn(e,11,"--quiet");let{ticks:d,unit:m}=(s?pi:hi)(t.layers,st.value,xe.value);d.forEach((p,g)=>{e.textAlign=g===0?"left":g===d.length-1?"right":"center",e.fillText(p,i+g*220/(d.length-1),17)}),e.textAlign="left",e.fillText(m,i,32)}function Bm(e,t,n,r){let a=t.picture?.shape??null;for(let o=0;o<t.images;o++){let i=n+o*(Pe.value+ln);if(Qn(e,11,"--ink"),wn(e,Zn(t,o),i,4,Pe.value),a!==null&&yt.value!==null){let s=document.createElement("canvas");Rr(s,yt.value,o,a[1],a[2]),e.drawImage(s,i,es,Pe.value,r)}}}function Fm(e,t,n,r){let a=t.layers[n],[o,i]=a.shape,s=V.value?.entropies[a.name]?.[Wn.value]??null;Qn(e,13,"--ink",600),wn(e,a.name,0,0,r-10),Qn(e,11,"--quiet"),wn(e,`${Pr(a.channels,"channel")}, ${o} \xD7 ${i}`,0,18,r-10);let u=g=>g===null?"no number":`${g.toFixed(2)} nats`;if(te.value===null){let g=s===null?"no number":`mean ${s.toFixed(2)} nats`;wn(e,`${g} of ${a.greatest.toFixed(2)}`,0,33,r-10);return}let d=Ve.value?.entropies[a.name]?.[xr.value]??null,m=Yt(a.shape,Pe.value)+ln,p=je.value==="both"?Math.max(48,m):48;wn(e,`A: mean ${u(s)}`,0,33,r-10),wn(e,`B: mean ${u(d)}`,0,p,r-10),s!==null&&d!==null&&wn(e,`B \u2212 A: ${on(d-s,"entropy")} nats`,0,p+15,r-10)}function Vm(e,t,n,r,a,o){if(n.maps===null)return;let{layer:i}=n,[s,u]=i.shape,d=a+r*(Pe.value+ln),m=Yt(i.shape,Pe.value),p=document.createElement("canvas"),g=t.picture?.shape??null,v=s*u===1;!v&&Ye.value<100&&g!==null&&yt.value!==null&&(Rr(p,yt.value,r,g[1],g[2]),e.filter="grayscale(1)",e.drawImage(p,d,o,Pe.value,m),e.filter="none");let _=Do(n.maps,r,i.shape);ui(p,_,i.shape,n.colours,Math.max(Pe.value,m)*io),e.globalAlpha=v?1:Ye.value/100,e.drawImage(p,d,o,Pe.value,m),e.globalAlpha=1,v&&(Qn(e,12,"--ink",600),e.fillStyle=di(n,r),e.textAlign="center",e.textBaseline="middle",e.fillText(n.text(r),d+Pe.value/2,o+m/2))}function $u(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function Iu(){$u(new Blob([Lf(xt.value)],{type:"text/csv"}),"sparsity.csv")}function Du(){let e=V.value?.name??"",t=te.value===null?"":` and ${te.value.run}`,n=`sparsity ${e}${t} ${Be(Rn.value??-1)}.png`;Ou()?.toBlob(r=>{r!==null&&$u(r,n)},"image/png")}var zm=Symbol.for("pv"),Gm=0;function f(e,t,n,r,a,o){t||(t={});var i,s,u=t;if("ref"in u&&typeof e!="function")for(s in u={},t)s=="ref"?i=t[s]:u[s]=t[s];var d={type:e,props:u,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:zm,__v:--Gm,__i:-1,__u:0};return(a||o)&&(d.__source=a,d.__self=o),le.vnode&&le.vnode(d),d}function Uu(){let e=te.value!==null&&je.value==="difference",{ticks:t,unit:n}=(e?pi:hi)(V.value?.layers??[],st.value,xe.value),r=V.value?.picture?.shape!=null;return f("figure",{class:"colour-bar","data-testid":"colour-bar",children:[f("div",{class:"gradient over-greys",children:f("div",{class:"gradient",style:{background:e?xu:gu,opacity:r?Ye.value/100:1}})}),f("div",{class:"ticks",children:t.map((a,o)=>f("span",{children:a},o))}),f("figcaption",{children:[f("span",{children:n}),f("span",{class:"no-number",children:[f("i",{class:"chequer"})," not a number"]})]})]})}function lo({label:e,value:t,choices:n}){return f("fieldset",{class:"switch",children:[f("legend",{children:e}),f("div",{children:n.map(([r,a,o])=>f("label",{title:o,children:[f("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),f("span",{children:a})]},r))})]})}function qm(e){let t=e===Me.value?V.value?.epochs[0]??-1:null;te.value=e===""?null:{run:e,epoch:t}}function Hu(){let e=te.value,t=at.value[0]??-1,n=at.value.at(-1)??-1;return f("section",{class:"panel compare","aria-labelledby":"compare-title",children:[f("h2",{id:"compare-title",children:"Compare"}),f("label",{children:[f("span",{children:"A, the run in the maps, with B"}),f("select",{"data-testid":"compare-run",value:e?.run??"",onChange:r=>qm(r.currentTarget.value),children:[f("option",{value:"",children:"nothing"}),(Mt.value??[]).filter(({has_maps:r})=>r).map(({name:r})=>f("option",{value:r,children:r===Me.value?`${r} (another epoch)`:r},r))]})]}),e!==null&&f(ie,{children:[f("label",{children:[f("span",{children:"Epoch of B; empty: as A, \u22121: before training"}),f("input",{type:"number","data-testid":"compare-epoch",placeholder:"as A",min:t,max:n,value:e.epoch??"",onChange:r=>{let a=r.currentTarget.valueAsNumber;te.value={run:e.run,epoch:Number.isNaN(a)?null:a}}})]}),f(lo,{label:"Show",value:je,choices:[["both","A above B","Both at the same scale, A above B"],["difference","B \u2212 A","By how much the values of B are above those of A"]]})]})]})}function Bu(){let e=V.value?.picture?.shape!=null;return f(ie,{children:[f("section",{class:"panel","aria-labelledby":"display-title",children:[f("h2",{id:"display-title",children:"Heatmaps"}),f(lo,{label:"Value",value:xe,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),f(lo,{label:"Scale",value:st,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"]]}),f(Uu,{}),e&&f("label",{class:"opacity",children:[f("span",{children:["Map over image ",f("output",{children:[Ye.value," %"]})]}),f("input",{type:"range",min:0,max:100,step:5,value:Ye.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${Ye.value} %`,onInput:t=>{Ye.value=t.currentTarget.valueAsNumber}})]})]}),f(Hu,{}),f("section",{class:"panel","aria-labelledby":"download-title",children:[f("h2",{id:"download-title",children:"Download"}),f("div",{class:"buttons",children:[f("button",{type:"button","data-testid":"download-png",onClick:Du,children:"Heatmaps, PNG"}),f("button",{type:"button","data-testid":"download-csv",onClick:Iu,children:"Numbers, CSV"})]})]}),f("section",{class:"panel keys quiet","aria-label":"Keys",children:[f("p",{children:[f("kbd",{children:"\u2190"})," ",f("kbd",{children:"\u2192"})," epoch, with ",f("kbd",{children:"Shift"})," ten"]}),f("p",{children:[f("kbd",{children:"Home"})," ",f("kbd",{children:"End"})," first, last"]}),f("p",{children:[f("kbd",{children:"Space"})," play"]})]})]})}function Xn(e,t){return e.flatMap(n=>{let r=t(n);return r===void 0?[]:[{run:n.name,epochs:n.epochs,values:r}]})}function Fu(e){let t=Ho(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:a})=>{let o=new Map(r.map((i,s)=>[i,a[s]??null]));return t.map(i=>o.get(i))});return[t,...n]}function _a({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return{epoch:e[r],value:t[r]??null};return{epoch:null,value:null}}var Wm=.02;function mi(e,t){let n=Wm*Math.max(Math.abs(e),Math.abs(t))||1,r=Math.max((t-e)*.08,(n-(t-e))/2);return[e-r,t+r]}var ts=256;function Vu(e){return Array.from({length:ts},(t,n)=>{let r=n/(ts-1);return mu(e?.08+.92*r:.98*(1-r))})}function zu(e){return`linear-gradient(to right, ${Vu(e).filter((n,r)=>r%15===0).join(", ")})`}function Gu(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function qu(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:Gu(n,e)}))}function Wu(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function Yu(e,t,n,r,a){let o=e[0]??0,i=e.at(-1)??0,s=document.createElement("canvas");s.width=i-o+1,s.height=201;let u=s.getContext("2d"),d=u.createImageData(s.width,201),m=new Uint32Array(d.data.buffer),p=Vu(a).map(g=>Er(jl(g)));return e.forEach((g,v)=>{let _=t[v]?.subarray(n*201,(n+1)*201),S=e[v+1]??g+1;for(let A=0;_!==void 0&&A<201;A++){let P=_[A];if(P===0)continue;let w=p[Math.round(Gu(P,r)*(ts-1))],T=(200-A)*s.width;m.fill(w,T+g-o,T+S-o)}}),u.putImageData(d,0,0),s}var Ym="uplot",jm="u-hz",Km="u-vt",Jm="u-title",Zm="u-wrap",Qm="u-under",Xm="u-over",eb="u-axis",Or="u-off",tb="u-select",nb="u-cursor-x",rb="u-cursor-y",ab="u-cursor-pt",ob="u-legend",ib="u-live",lb="u-inline",sb="u-series",cb="u-marker",ju="u-label",fb="u-value",co="width",fo="height";var Ku="bottom",wa="left",ns="right",ys="#000",Ju=ys+"0",rs="mousemove",Zu="mousedown",as="mouseup",Qu="mouseenter",Xu="mouseleave",ed="dblclick",ub="resize",db="scroll",td="change",xi="dppxchange",xs="--",Pa=typeof window<"u",cs=Pa?document:null,Sa=Pa?window:null,pb=Pa?navigator:null,me,bi;function fs(){let e=devicePixelRatio;me!=e&&(me=e,bi&&ds(td,bi,fs),bi=matchMedia(`(min-resolution: ${me-.001}dppx) and (max-resolution: ${me+.001}dppx)`),$r(td,bi,fs),Sa.dispatchEvent(new CustomEvent(xi)))}function Ot(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function us(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Re(e,t,n){e.style[t]=n+"px"}function sn(e,t,n,r){let a=cs.createElement(e);return t!=null&&Ot(a,t),n?.insertBefore(a,r),a}function jt(e,t){return sn("div",e,t)}var nd=new WeakMap;function kn(e,t,n,r,a){let o="translate("+t+"px,"+n+"px)",i=nd.get(e);o!=i&&(e.style.transform=o,nd.set(e,o),t<0||n<0||t>r||n>a?Ot(e,Or):us(e,Or))}var rd=new WeakMap;function ad(e,t,n){let r=t+n,a=rd.get(e);r!=a&&(rd.set(e,r),e.style.background=t,e.style.borderColor=n)}var od=new WeakMap;function id(e,t,n,r){let a=t+""+n,o=od.get(e);a!=o&&(od.set(e,a),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var _s={passive:!0},hb={..._s,capture:!0};function $r(e,t,n,r){t.addEventListener(e,n,r?hb:_s)}function ds(e,t,n,r){t.removeEventListener(e,n,_s)}Pa&&fs();function cn(e,t,n,r){let a;n=n||0,r=r||t.length-1;let o=r<=2147483647;for(;r-n>1;)a=o?n+r>>1:$t((n+r)/2),t[a]<e?n=a:r=a;return e-t[n]<=t[r]-e?n:r}function Od(e){return(n,r,a)=>{let o=-1,i=-1;for(let s=r;s<=a;s++)if(e(n[s])){o=s;break}for(let s=a;s>=r;s--)if(e(n[s])){i=s;break}return[o,i]}}var $d=e=>e!=null,Id=e=>e!=null&&e>0,ki=Od($d),mb=Od(Id);function bb(e,t,n,r=0,a=!1){let o=a?mb:ki,i=a?Id:$d;[t,n]=o(e,t,n);let s=e[t],u=e[t];if(t>-1)if(r==1)s=e[t],u=e[n];else if(r==-1)s=e[n],u=e[t];else for(let d=t;d<=n;d++){let m=e[d];i(m)&&(m<s?s=m:m>u&&(u=m))}return[s??we,u??-we]}function Si(e,t,n,r){let a=cd(e),o=cd(t);e==t&&(a==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?On:Dd,s=a==1?$t:Kt,u=o==1?Kt:$t,d=s(i(Je(e))),m=u(i(Je(t))),p=Ma(n,d),g=Ma(n,m);return n==10&&(d<0&&(p=ke(p,-d)),m<0&&(g=ke(g,-m))),r||n==2?(e=p*a,t=g*o):(e=Fd(e,p),t=Mi(t,g)),[e,t]}function ws(e,t,n,r){let a=Si(e,t,n,r);return e==0&&(a[0]=0),t==0&&(a[1]=0),a}var ks=.1,ld={mode:3,pad:ks},po={pad:0,soft:null,mode:0},gb={min:po,max:po};function _i(e,t,n,r){return Ai(n)?sd(e,t,n):(po.pad=n,po.soft=r?0:null,po.mode=r?3:0,sd(e,t,gb))}function de(e,t){return e??t}function vb(e,t,n){for(t=de(t,0),n=de(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function sd(e,t,n){let r=n.min,a=n.max,o=de(r.pad,0),i=de(a.pad,0),s=de(r.hard,-we),u=de(a.hard,we),d=de(r.soft,we),m=de(a.soft,-we),p=de(r.mode,0),g=de(a.mode,0),v=t-e,_=On(v),S=_t(Je(e),Je(t)),A=On(S),P=Je(A-_);(v<1e-24||P>10)&&(v=0,(e==0||t==0)&&(v=1e-24,p==2&&d!=we&&(o=0),g==2&&m!=-we&&(i=0)));let w=v||S||1e3,T=On(w),M=Ma(10,$t(T)),W=w*(v==0?e==0?.1:1:o),L=ke(Fd(e-W,M/10),24),U=e>=d&&(p==1||p==3&&L<=d||p==2&&L>=d)?d:we,H=_t(s,L<U&&e>=U?U:fn(U,L)),Z=w*(v==0?t==0?.1:1:i),z=ke(Mi(t+Z,M/10),24),C=t<=m&&(g==1||g==3&&z>=m||g==2&&z<=m)?m:-we,Y=fn(u,z>C&&t<=C?C:_t(C,z));return H==Y&&H==0&&(Y=100),[H,Y]}var yb=new Intl.NumberFormat(Pa?pb.language:"en-US"),Ss=e=>yb.format(e),It=Math,yi=It.PI,Je=It.abs,$t=It.floor,Ke=It.round,Kt=It.ceil,fn=It.min,_t=It.max,Ma=It.pow,cd=It.sign,On=It.log10,Dd=It.log2,xb=(e,t=1)=>It.sinh(e)*t,os=(e,t=1)=>It.asinh(e/t),we=1/0;function fd(e){return(On((e^e>>31)-(e>>31))|0)+1}function ps(e,t,n){return fn(_t(e,t),n)}function Ud(e){return typeof e=="function"}function ae(e){return Ud(e)?e:()=>e}var _b=()=>{},Hd=e=>e,Bd=(e,t)=>t,wb=e=>null,ud=e=>!0,dd=(e,t)=>e==t,kb=/\.\d*?(?=9{6,}|0{6,})/gm,Ir=e=>{if(zd(e)||tr.has(e))return e;let t=`${e}`,n=t.match(kb);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[a,o]=t.split("e");return+`${Ir(a)}e${o}`}return ke(e,r)};function Lr(e,t){return Ir(ke(Ir(e/t))*t)}function Mi(e,t){return Ir(Kt(Ir(e/t))*t)}function Fd(e,t){return Ir($t(Ir(e/t))*t)}function ke(e,t=0){if(zd(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return Ke(r)/n}var tr=new Map;function Vd(e){return((""+e).split(".")[1]||"").length}function mo(e,t,n,r){let a=[],o=r.map(Vd);for(let i=t;i<n;i++){let s=Je(i),u=ke(Ma(e,i),s);for(let d=0;d<r.length;d++){let m=e==10?+`${r[d]}e${i}`:r[d]*u,p=(i>=0?0:s)+(i>=o[d]?0:o[d]),g=e==10?m:ke(m,p);a.push(g),tr.set(g,p)}}return a}var ho={},Ms=[],Aa=[null,null],er=Array.isArray,zd=Number.isInteger,Sb=e=>e===void 0;function pd(e){return typeof e=="string"}function Ai(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Mb(e){return e!=null&&typeof e=="object"}var Ab=Object.getPrototypeOf(Uint8Array),Gd="__proto__";function Ea(e,t=Ai){let n;if(er(e)){let r=e.find(a=>a!=null);if(er(r)||t(r)){n=Array(e.length);for(let a=0;a<e.length;a++)n[a]=Ea(e[a],t)}else n=e.slice()}else if(e instanceof Ab)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Gd&&(n[r]=Ea(e[r],t))}else n=e;return n}function ze(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let a in r)a!=Gd&&(Ai(e[a])?ze(e[a],Ea(r[a])):e[a]=Ea(r[a]))}return e}var Eb=0,Tb=1,Pb=2;function Rb(e,t,n){for(let r=0,a,o=-1;r<t.length;r++){let i=t[r];if(i>o){for(a=i-1;a>=0&&e[a]==null;)e[a--]=null;for(a=i+1;a<n&&e[a]==null;)e[o=a++]=null}}}function Cb(e,t){if(Ob(e)){let i=e[0].slice();for(let s=1;s<e.length;s++)i.push(...e[s].slice(1));return $b(i[0])||(i=Nb(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let u=e[i][0],d=u.length;for(let m=0;m<d;m++)n.add(u[m])}let r=[Array.from(n).sort((i,s)=>i-s)],a=r[0].length,o=new Map;for(let i=0;i<a;i++)o.set(r[0][i],i);for(let i=0;i<e.length;i++){let s=e[i],u=s[0];for(let d=1;d<s.length;d++){let m=s[d],p=Array(a).fill(void 0),g=t?t[i][d]:Tb,v=[];for(let _=0;_<m.length;_++){let S=m[_],A=o.get(u[_]);S===null?g!=Eb&&(p[A]=S,g==Pb&&v.push(A)):p[A]=S}Rb(p,v,a),r.push(p)}}return r}var Lb=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Nb(e){let t=e[0],n=t.length,r=Array(n);for(let o=0;o<r.length;o++)r[o]=o;r.sort((o,i)=>t[o]-t[i]);let a=[];for(let o=0;o<e.length;o++){let i=e[o],s=Array(n);for(let u=0;u<n;u++)s[u]=i[r[u]];a.push(s)}return a}function Ob(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let a=e[r][0];if(a.length!=n)return!1;if(a!=t){for(let o=0;o<n;o++)if(a[o]!=t[o])return!1}}return!0}function $b(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,a=n-1;for(;r<=a&&e[r]==null;)r++;for(;a>=r&&e[a]==null;)a--;if(a<=r)return!0;let o=_t(1,$t((a-r+1)/t));for(let i=e[r],s=r+o;s<=a;s+=o){let u=e[s];if(u!=null){if(u<=i)return!1;i=u}}return!0}var qd=["January","February","March","April","May","June","July","August","September","October","November","December"],Wd=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Yd(e){return e.slice(0,3)}var Ib=Wd.map(Yd),Db=qd.map(Yd),Ub={MMMM:qd,MMM:Db,WWWW:Wd,WWW:Ib};function so(e){return(e<10?"0":"")+e}function Hb(e){return(e<10?"00":e<100?"0":"")+e}var Bb={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>so(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>so(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>so(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>so(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>so(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Hb(e.getMilliseconds())};function As(e,t){t=t||Ub;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,a;for(;a=r.exec(e);)n.push(a[0][0]=="{"?Bb[a[1]]:a[0]);return o=>{let i="";for(let s=0;s<n.length;s++)i+=typeof n[s]=="string"?n[s]:n[s](o,t);return i}}var Fb=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Vb(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Fb?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var jd=e=>e%1==0,wi=[1,2,2.5,5],zb=mo(10,-32,0,wi),Kd=mo(10,0,32,wi),Gb=Kd.filter(jd),Nr=zb.concat(Kd),Es=`
`,Jd="{YYYY}",hd=Es+Jd,Zd="{M}/{D}",uo=Es+Zd,gi=uo+"/{YY}",Qd="{aa}",qb="{h}:{mm}",ka=qb+Qd,md=Es+ka,bd=":{ss}",ge=null;function Xd(e){let t=e*1e3,n=t*60,r=n*60,a=r*24,o=a*30,i=a*365,u=(e==1?mo(10,0,3,wi).filter(jd):mo(10,-3,0,wi)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,a,a*2,a*3,a*4,a*5,a*6,a*7,a*8,a*9,a*10,a*15,o,o*2,o*3,o*4,o*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),d=[[i,Jd,ge,ge,ge,ge,ge,ge,1],[a*28,"{MMM}",hd,ge,ge,ge,ge,ge,1],[a,Zd,hd,ge,ge,ge,ge,ge,1],[r,"{h}"+Qd,gi,ge,uo,ge,ge,ge,1],[n,ka,gi,ge,uo,ge,ge,ge,1],[t,bd,gi+" "+ka,ge,uo+" "+ka,ge,md,ge,1],[e,bd+".{fff}",gi+" "+ka,ge,uo+" "+ka,ge,md,ge,1]];function m(p){return(g,v,_,S,A,P)=>{let w=[],T=A>=i,M=A>=o&&A<i,W=p(_),L=ke(W*e,3),U=is(W.getFullYear(),T?0:W.getMonth(),M||T?1:W.getDate()),H=ke(U*e,3);if(M||T){let Z=M?A/o:0,z=T?A/i:0,C=L==H?L:ke(is(U.getFullYear()+z,U.getMonth()+Z,1)*e,3),Y=new Date(Ke(C/e)),O=Y.getFullYear(),K=Y.getMonth();for(let q=0;C<=S;q++){let oe=is(O+z*q,K+Z*q,1),G=oe-p(ke(oe*e,3));C=ke((+oe+G)*e,3),C<=S&&w.push(C)}}else{let Z=A>=a?a:A,z=$t(_)-$t(L),C=H+z+Mi(L-H,Z);w.push(C);let Y=p(C),O=Y.getHours()+Y.getMinutes()/n+Y.getSeconds()/r,K=A/r,q=g.axes[v]._space,oe=P/q;for(;C=ke(C+A,e==1?0:3),!(C>S);)if(K>1){let G=$t(ke(O+K,6))%24,fe=p(C).getHours()-G;fe>1&&(fe=-1),C-=fe*r,O=(O+K)%24;let ve=w[w.length-1];ke((C-ve)/A,3)*oe>=.7&&w.push(C)}else w.push(C)}return w}}return[u,d,m]}var[Wb,Yb,jb]=Xd(1),[Kb,Jb,Zb]=Xd(.001);mo(2,-53,53,[1]);function gd(e,t){return e.map(n=>n.map((r,a)=>a==0||a==8||r==null?r:t(a==1||n[8]==0?r:n[1]+r)))}function vd(e,t){return(n,r,a,o,i)=>{let s=t.find(_=>i>=_[0])||t[t.length-1],u,d,m,p,g,v;return r.map(_=>{let S=e(_),A=S.getFullYear(),P=S.getMonth(),w=S.getDate(),T=S.getHours(),M=S.getMinutes(),W=S.getSeconds(),L=A!=u&&s[2]||P!=d&&s[3]||w!=m&&s[4]||T!=p&&s[5]||M!=g&&s[6]||W!=v&&s[7]||s[1];return u=A,d=P,m=w,p=T,g=M,v=W,L(S)})}}function Qb(e,t){let n=As(t);return(r,a,o,i,s)=>a.map(u=>n(e(u)))}function is(e,t,n){return new Date(e,t,n)}function yd(e,t){return t(e)}var Xb="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function xd(e,t){return(n,r,a,o)=>o==null?xs:t(e(r))}function e1(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function t1(e,t){return e.series[t].fill(e,t)}var n1={show:!0,live:!0,isolate:!1,mount:_b,markers:{show:!0,width:2,stroke:e1,fill:t1,dash:"solid"},idx:null,idxs:null,values:[]};function r1(e,t){let n=e.cursor.points,r=jt(),a=n.size(e,t);Re(r,co,a),Re(r,fo,a);let o=a/-2;Re(r,"marginLeft",o),Re(r,"marginTop",o);let i=n.width(e,t,a);return i&&Re(r,"borderWidth",i),r}function a1(e,t){let n=e.series[t].points;return n._fill||n._stroke}function o1(e,t){let n=e.series[t].points;return n._stroke||n._fill}function i1(e,t){return e.series[t].points.size}var ls=[0,0];function l1(e,t,n){return ls[0]=t,ls[1]=n,ls}function vi(e,t,n,r=!0){return a=>{a.button==0&&(!r||a.target==t)&&n(a)}}function ss(e,t,n,r=!0){return a=>{(!r||a.target==t)&&n(a)}}var s1={show:!0,x:!0,y:!0,lock:!1,move:l1,points:{one:!1,show:r1,size:i1,width:0,stroke:o1,fill:a1},bind:{mousedown:vi,mouseup:vi,click:vi,dblclick:vi,mousemove:ss,mouseleave:ss,mouseenter:ss},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,a)=>r-a,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ep={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ts=ze({},ep,{filter:Bd}),tp=ze({},Ts,{size:10}),np=ze({},ep,{show:!1}),Ps='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',rp="bold "+Ps,ap=1.5,_d={show:!0,scale:"x",stroke:ys,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:rp,side:2,grid:Ts,ticks:tp,border:np,font:Ps,lineGap:ap,rotate:0},c1="Value",f1="Time",wd={show:!0,scale:"x",auto:!1,sorted:1,min:we,max:-we,idxs:[]};function u1(e,t,n,r,a){return t.map(o=>o==null?"":Ss(o))}function d1(e,t,n,r,a,o,i){let s=[],u=tr.get(a)||0;n=i?n:ke(Mi(n,a),u);for(let d=n;d<=r;d=ke(d+a,u))s.push(Object.is(d,-0)?0:d);return s}function hs(e,t,n,r,a,o,i){let s=[],u=e.scales[e.axes[t].scale].log,d=u==10?On:Dd,m=$t(d(n));a=Ma(u,m),u==10&&(a=Nr[cn(a,Nr)]);let p=n,g=a*u;u==10&&(g=Nr[cn(g,Nr)]);do s.push(p),p=p+a,u==10&&!tr.has(p)&&(p=ke(p,tr.get(a))),p>=g&&(a=p,g=a*u,u==10&&(g=Nr[cn(g,Nr)]));while(p<=r);return s}function p1(e,t,n,r,a,o,i){let u=e.scales[e.axes[t].scale].asinh,d=r>u?hs(e,t,_t(u,n),r,a):[u],m=r>=0&&n<=0?[0]:[];return(n<-u?hs(e,t,_t(u,-r),-n,a):[u]).reverse().map(g=>-g).concat(m,d)}var op=/./,h1=/[12357]/,m1=/[125]/,kd=/1/,ms=(e,t,n,r)=>e.map((a,o)=>t==4&&a==0||o%r==0&&n.test(a.toExponential()[a<0?1:0])?a:null);function b1(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=e.scales[i],u=e.valToPos,d=o._space,m=u(10,i),p=u(9,i)-m>=d?op:u(7,i)-m>=d?h1:u(5,i)-m>=d?m1:kd;if(p==kd){let g=Je(u(1,i)-m);if(g<d)return ms(t.slice().reverse(),s.distr,p,Kt(d/g)).reverse()}return ms(t,s.distr,p,1)}function g1(e,t,n,r,a){let o=e.axes[n],i=o.scale,s=o._space,u=e.valToPos,d=Je(u(1,i)-u(2,i));return d<s?ms(t.slice().reverse(),3,op,Kt(s/d)).reverse():t}function v1(e,t,n,r){return r==null?xs:t==null?"":Ss(t)}var Sd={show:!0,scale:"y",stroke:ys,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:rp,side:3,grid:Ts,ticks:tp,border:np,font:Ps,lineGap:ap,rotate:0};function y1(e,t){let n=3+(e||1)*2;return ke(n*t,3)}function x1(e,t){let{scale:n,idxs:r}=e.series[0],a=e._data[0],o=e.valToPos(a[r[0]],n,!0),i=e.valToPos(a[r[1]],n,!0),s=Je(i-o),u=e.series[t],d=s/(u.points.space*me);return r[1]-r[0]<=d}var Md={scale:null,auto:!0,sorted:0,min:we,max:-we},ip=(e,t,n,r,a)=>a,Ad={show:!0,auto:!0,sorted:0,gaps:ip,alpha:1,facets:[ze({},Md,{scale:"x"}),ze({},Md,{scale:"y"})]},Ed={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:ip,alpha:1,points:{show:x1,filter:null},values:null,min:we,max:-we,idxs:[],path:null,clip:null};function _1(e,t,n,r,a){return n/10}var lp={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},w1=ze({},lp,{time:!1,ori:1}),Td={};function sp(e,t){let n=Td[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(a=>a!=r)},pub(r,a,o,i,s,u,d){for(let m=0;m<n.plots.length;m++)n.plots[m]!=a&&n.plots[m].pub(r,a,o,i,s,u,d)}},e!=null&&(Td[e]=n)),n}var Ta=1,bs=2;function Dr(e,t,n){let r=e.mode,a=e.series[t],o=r==2?e._data[t]:e._data,i=e.scales,s=e.bbox,u=o[0],d=r==2?o[1]:o[t],m=r==2?i[a.facets[0].scale]:i[e.series[0].scale],p=r==2?i[a.facets[1].scale]:i[a.scale],g=s.left,v=s.top,_=s.width,S=s.height,A=e.valToPosH,P=e.valToPosV;return m.ori==0?n(a,u,d,m,p,A,P,g,v,_,S,Ti,Ra,Ri,fp,dp):n(a,u,d,m,p,P,A,v,g,S,_,Pi,Ca,Ls,up,pp)}function Rs(e,t){let n=0,r=0,a=de(e.bands,Ms);for(let o=0;o<a.length;o++){let i=a[o];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function k1(e,t,n,r,a){let o=e.mode,i=e.series[t],s=o==2?i.facets[1].scale:i.scale,u=e.scales[s];return a==-1?u.min:a==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function $n(e,t,n,r,a,o){return Dr(e,t,(i,s,u,d,m,p,g,v,_,S,A)=>{let P=i.pxRound,w=d.dir*(d.ori==0?1:-1),T=d.ori==0?Ra:Ca,M,W;w==1?(M=n,W=r):(M=r,W=n);let L=P(p(s[M],d,S,v)),U=P(g(u[M],m,A,_)),H=P(p(s[W],d,S,v)),Z=P(g(o==1?m.max:m.min,m,A,_)),z=new Path2D(a);return T(z,H,Z),T(z,L,Z),T(z,L,U),z})}function Ei(e,t,n,r,a,o){let i=null;if(e.length>0){i=new Path2D;let s=t==0?Ri:Ls,u=n;for(let p=0;p<e.length;p++){let g=e[p];if(g[1]>g[0]){let v=g[0]-u;v>0&&s(i,u,r,v,r+o),u=g[1]}}let d=n+a-u,m=10;d>0&&s(i,u,r-m/2,d,r+o+m)}return i}function S1(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Cs(e,t,n,r,a,o,i){let s=[],u=e.length;for(let d=a==1?n:r;d>=n&&d<=r;d+=a)if(t[d]===null){let p=d,g=d;if(a==1)for(;++d<=r&&t[d]===null;)g=d;else for(;--d>=n&&t[d]===null;)g=d;let v=o(e[p]),_=g==p?v:o(e[g]),S=p-a;v=i<=0&&S>=0&&S<u?o(e[S]):v;let P=g+a;_=i>=0&&P>=0&&P<u?o(e[P]):_,_>=v&&s.push([v,_])}return s}function Pd(e){return e==0?Hd:e==1?Ke:t=>Lr(t,e)}function cp(e){let t=e==0?Ti:Pi,n=e==0?(a,o,i,s,u,d)=>{a.arcTo(o,i,s,u,d)}:(a,o,i,s,u,d)=>{a.arcTo(i,o,u,s,d)},r=e==0?(a,o,i,s,u)=>{a.rect(o,i,s,u)}:(a,o,i,s,u)=>{a.rect(i,o,u,s)};return(a,o,i,s,u,d=0,m=0)=>{d==0&&m==0?r(a,o,i,s,u):(d=fn(d,s/2,u/2),m=fn(m,s/2,u/2),t(a,o+d,i),n(a,o+s,i,o+s,i+u,d),n(a,o+s,i+u,o,i+u,m),n(a,o,i+u,o,i,m),n(a,o,i,o+s,i,d),a.closePath())}}var Ti=(e,t,n)=>{e.moveTo(t,n)},Pi=(e,t,n)=>{e.moveTo(n,t)},Ra=(e,t,n)=>{e.lineTo(t,n)},Ca=(e,t,n)=>{e.lineTo(n,t)},Ri=cp(0),Ls=cp(1),fp=(e,t,n,r,a,o)=>{e.arc(t,n,r,a,o)},up=(e,t,n,r,a,o)=>{e.arc(n,t,r,a,o)},dp=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(t,n,r,a,o,i)},pp=(e,t,n,r,a,o,i)=>{e.bezierCurveTo(n,t,a,r,i,o)};function hp(e){return(t,n,r,a,o)=>Dr(t,n,(i,s,u,d,m,p,g,v,_,S,A)=>{let{pxRound:P,points:w}=i,T,M;d.ori==0?(T=Ti,M=fp):(T=Pi,M=up);let W=ke(w.width*me,3),L=(w.size-w.width)/2*me,U=ke(L*2,3),H=new Path2D,Z=new Path2D,{left:z,top:C,width:Y,height:O}=t.bbox;Ri(Z,z-U,C-U,Y+U*2,O+U*2);let K=q=>{if(u[q]!=null){let oe=P(p(s[q],d,S,v)),G=P(g(u[q],m,A,_));T(H,oe+L,G),M(H,oe,G,L,0,yi*2)}};if(o)o.forEach(K);else for(let q=r;q<=a;q++)K(q);return{stroke:W>0?H:null,fill:H,clip:Z,flags:Ta|bs}})}function mp(e){return(t,n,r,a,o,i)=>{r!=a&&(o!=r&&i!=r&&e(t,n,r),o!=a&&i!=a&&e(t,n,a),e(t,n,i))}}var M1=mp(Ra),A1=mp(Ca);function bp(e){let t=de(e?.alignGaps,0);return(n,r,a,o)=>Dr(n,r,(i,s,u,d,m,p,g,v,_,S,A)=>{[a,o]=ki(u,a,o);let P=i.pxRound,w=O=>P(p(O,d,S,v)),T=O=>P(g(O,m,A,_)),M,W;d.ori==0?(M=Ra,W=M1):(M=Ca,W=A1);let L=d.dir*(d.ori==0?1:-1),U={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ta},H=U.stroke,Z=!1;if(o-a>=S*4){let O=B=>n.posToVal(B,d.key,!0),K=null,q=null,oe,G,wt,Ce=w(s[L==1?a:o]),fe=w(s[a]),ve=w(s[o]),ee=O(L==1?fe+1:ve-1);for(let B=L==1?a:o;B>=a&&B<=o;B+=L){let Ge=s[B],Le=(L==1?Ge<ee:Ge>ee)?Ce:w(Ge),be=u[B];Le==Ce?be!=null?(G=be,K==null?(M(H,Le,T(G)),oe=K=q=G):G<K?K=G:G>q&&(q=G)):be===null&&(Z=!0):(K!=null&&W(H,Ce,T(K),T(q),T(oe),T(G)),be!=null?(G=be,M(H,Le,T(G)),K=q=oe=G):(K=q=null,be===null&&(Z=!0)),Ce=Le,ee=O(Ce+L))}K!=null&&K!=q&&wt!=Ce&&W(H,Ce,T(K),T(q),T(oe),T(G))}else for(let O=L==1?a:o;O>=a&&O<=o;O+=L){let K=u[O];K===null?Z=!0:K!=null&&M(H,w(s[O]),T(K))}let[C,Y]=Rs(n,r);if(i.fill!=null||C!=0){let O=U.fill=new Path2D(H),K=i.fillTo(n,r,i.min,i.max,C),q=T(K),oe=w(s[a]),G=w(s[o]);L==-1&&([G,oe]=[oe,G]),M(O,G,q),M(O,oe,q)}if(!i.spanGaps){let O=[];Z&&O.push(...Cs(s,u,a,o,L,w,t)),U.gaps=O=i.gaps(n,r,a,o,O),U.clip=Ei(O,d.ori,v,_,S,A)}return Y!=0&&(U.band=Y==2?[$n(n,r,a,o,H,-1),$n(n,r,a,o,H,1)]:$n(n,r,a,o,H,Y)),U})}function E1(e){let t=de(e.align,1),n=de(e.ascDesc,!1),r=de(e.alignGaps,0),a=de(e.extend,!1);return(o,i,s,u)=>Dr(o,i,(d,m,p,g,v,_,S,A,P,w,T)=>{[s,u]=ki(p,s,u);let M=d.pxRound,{left:W,width:L}=o.bbox,U=fe=>M(_(fe,g,w,A)),H=fe=>M(S(fe,v,T,P)),Z=g.ori==0?Ra:Ca,z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Ta},C=z.stroke,Y=g.dir*(g.ori==0?1:-1),O=H(p[Y==1?s:u]),K=U(m[Y==1?s:u]),q=K,oe=K;a&&t==-1&&(oe=W,Z(C,oe,O)),Z(C,K,O);for(let fe=Y==1?s:u;fe>=s&&fe<=u;fe+=Y){let ve=p[fe];if(ve==null)continue;let ee=U(m[fe]),B=H(ve);t==1?Z(C,ee,O):Z(C,q,B),Z(C,ee,B),O=B,q=ee}let G=q;a&&t==1&&(G=W+L,Z(C,G,O));let[wt,Ce]=Rs(o,i);if(d.fill!=null||wt!=0){let fe=z.fill=new Path2D(C),ve=d.fillTo(o,i,d.min,d.max,wt),ee=H(ve);Z(fe,G,ee),Z(fe,oe,ee)}if(!d.spanGaps){let fe=[];fe.push(...Cs(m,p,s,u,Y,U,r));let ve=d.width*me/2,ee=n||t==1?ve:-ve,B=n||t==-1?-ve:ve;fe.forEach(Ge=>{Ge[0]+=ee,Ge[1]+=B}),z.gaps=fe=d.gaps(o,i,s,u,fe),z.clip=Ei(fe,g.ori,A,P,w,T)}return Ce!=0&&(z.band=Ce==2?[$n(o,i,s,u,C,-1),$n(o,i,s,u,C,1)]:$n(o,i,s,u,C,Ce)),z})}function Rd(e,t,n,r,a,o,i=we){if(e.length>1){let s=null;for(let u=0,d=1/0;u<e.length;u++)if(t[u]!==void 0){if(s!=null){let m=Je(e[u]-e[s]);m<d&&(d=m,i=Je(n(e[u],r,a,o)-n(e[s],r,a,o)))}s=u}}return i}function T1(e){e=e||ho;let t=de(e.size,[.6,we,1]),n=e.align||0,r=e.gap||0,a=e.radius;a=a==null?[0,0]:typeof a=="number"?[a,0]:a;let o=ae(a),i=1-t[0],s=de(t[1],we),u=de(t[2],1),d=de(e.disp,ho),m=de(e.each,v=>{}),{fill:p,stroke:g}=d;return(v,_,S,A)=>Dr(v,_,(P,w,T,M,W,L,U,H,Z,z,C)=>{let Y=P.pxRound,O=n,K=r*me,q=s*me,oe=u*me,G,wt;M.ori==0?[G,wt]=o(v,_):[wt,G]=o(v,_);let Ce=M.dir*(M.ori==0?1:-1),fe=M.ori==0?Ri:Ls,ve=M.ori==0?m:(I,Se,qe,Fr,sr,dn,cr)=>{m(I,Se,qe,sr,Fr,cr,dn)},ee=de(v.bands,Ms).find(I=>I.series[0]==_),B=ee!=null?ee.dir:0,Ge=P.fillTo(v,_,P.min,P.max,B),ut=Y(U(Ge,W,C,Z)),Le,be,Jt,Et=z,$e=Y(P.width*me),un=!1,Mn=null,Dt=null,In=null,Ur=null;p!=null&&($e==0||g!=null)&&(un=!0,Mn=p.values(v,_,S,A),Dt=new Map,new Set(Mn).forEach(I=>{I!=null&&Dt.set(I,new Path2D)}),$e>0&&(In=g.values(v,_,S,A),Ur=new Map,new Set(In).forEach(I=>{I!=null&&Ur.set(I,new Path2D)})));let{x0:Hr,size:Oa}=d;if(Hr!=null&&Oa!=null){O=1,w=Hr.values(v,_,S,A),Hr.unit==2&&(w=w.map(qe=>v.posToVal(H+qe*z,M.key,!0)));let I=Oa.values(v,_,S,A);Oa.unit==2?be=I[0]*z:be=L(I[0],M,z,H)-L(0,M,z,H),Et=Rd(w,T,L,M,z,H,Et),Jt=Et-be+K}else Et=Rd(w,T,L,M,z,H,Et),Jt=Et*i+K,be=Et-Jt;Jt<1&&(Jt=0),$e>=be/2&&($e=0),Jt<5&&(Y=Hd);let bo=Jt>0,ir=Et-Jt-(bo?$e:0);be=Y(ps(ir,oe,q)),Le=(O==0?be/2:O==Ce?0:be)-O*Ce*((O==0?K/2:0)+(bo?$e/2:0));let dt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},Br=un?null:new Path2D,An=null;if(ee!=null)An=v.data[ee.series[1]];else{let{y0:I,y1:Se}=d;I!=null&&Se!=null&&(T=Se.values(v,_,S,A),An=I.values(v,_,S,A))}let lr=G*be,X=wt*be;for(let I=Ce==1?S:A;I>=S&&I<=A;I+=Ce){let Se=T[I];if(Se==null)continue;if(An!=null){let kt=An[I]??0;if(Se-kt==0)continue;ut=U(kt,W,C,Z)}let qe=M.distr!=2||d!=null?w[I]:I,Fr=L(qe,M,z,H),sr=U(de(Se,Ge),W,C,Z),dn=Y(Fr-Le),cr=Y(_t(sr,ut)),Tt=Y(fn(sr,ut)),Ut=cr-Tt;if(Se!=null){let kt=Se<0?X:lr,Zt=Se<0?lr:X;un?($e>0&&In[I]!=null&&fe(Ur.get(In[I]),dn,Tt+$t($e/2),be,_t(0,Ut-$e),kt,Zt),Mn[I]!=null&&fe(Dt.get(Mn[I]),dn,Tt+$t($e/2),be,_t(0,Ut-$e),kt,Zt)):fe(Br,dn,Tt+$t($e/2),be,_t(0,Ut-$e),kt,Zt),ve(v,_,I,dn-$e/2,Tt,be+$e,Ut)}}return $e>0?dt.stroke=un?Ur:Br:un||(dt._fill=P.width==0?P._fill:P._stroke??P._fill,dt.width=0),dt.fill=un?Dt:Br,dt})}function P1(e,t){let n=de(t?.alignGaps,0);return(r,a,o,i)=>Dr(r,a,(s,u,d,m,p,g,v,_,S,A,P)=>{[o,i]=ki(d,o,i);let w=s.pxRound,T=G=>w(g(G,m,A,_)),M=G=>w(v(G,p,P,S)),W,L,U;m.ori==0?(W=Ti,U=Ra,L=dp):(W=Pi,U=Ca,L=pp);let H=m.dir*(m.ori==0?1:-1),Z=T(u[H==1?o:i]),z=Z,C=[],Y=[];for(let G=H==1?o:i;G>=o&&G<=i;G+=H)if(d[G]!=null){let Ce=u[G],fe=T(Ce);C.push(z=fe),Y.push(M(d[G]))}let O={stroke:e(C,Y,W,U,L,w),fill:null,clip:null,band:null,gaps:null,flags:Ta},K=O.stroke,[q,oe]=Rs(r,a);if(s.fill!=null||q!=0){let G=O.fill=new Path2D(K),wt=s.fillTo(r,a,s.min,s.max,q),Ce=M(wt);U(G,z,Ce),U(G,Z,Ce)}if(!s.spanGaps){let G=[];G.push(...Cs(u,d,o,i,H,T,n)),O.gaps=G=s.gaps(r,a,o,i,G),O.clip=Ei(G,m.ori,_,S,A,P)}return oe!=0&&(O.band=oe==2?[$n(r,a,o,i,K,-1),$n(r,a,o,i,K,1)]:$n(r,a,o,i,K,oe)),O})}function R1(e){return P1(C1,e)}function C1(e,t,n,r,a,o){let i=e.length;if(i<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),i==2)r(s,e[1],t[1]);else{let u=Array(i),d=Array(i-1),m=Array(i-1),p=Array(i-1);for(let g=0;g<i-1;g++)m[g]=t[g+1]-t[g],p[g]=e[g+1]-e[g],d[g]=m[g]/p[g];u[0]=d[0];for(let g=1;g<i-1;g++)d[g]===0||d[g-1]===0||d[g-1]>0!=d[g]>0?u[g]=0:(u[g]=3*(p[g-1]+p[g])/((2*p[g]+p[g-1])/d[g-1]+(p[g]+2*p[g-1])/d[g]),isFinite(u[g])||(u[g]=0));u[i-1]=d[i-2];for(let g=0;g<i-1;g++)a(s,e[g]+p[g]/3,t[g]+u[g]*p[g]/3,e[g+1]-p[g]/3,t[g+1]-u[g+1]*p[g]/3,e[g+1],t[g+1])}return s}var gs=new Set;function Cd(){for(let e of gs)e.syncRect(!0)}Pa&&($r(ub,Sa,Cd),$r(db,Sa,Cd,!0),$r(xi,Sa,()=>{Ze.pxRatio=me}));var L1=bp(),N1=hp();function Ld(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((o,i)=>vs(o,i,t,n))}function O1(e,t){return e.map((n,r)=>r==0?{}:ze({},t,n))}function vs(e,t,n,r){return ze({},t==0?n:r,e)}function gp(e,t,n){return t==null?Aa:[t,n]}var $1=gp;function I1(e,t,n){return t==null?Aa:_i(t,n,ks,!0)}function vp(e,t,n,r){return t==null?Aa:Si(t,n,e.scales[r].log,!1)}var D1=vp;function yp(e,t,n,r){return t==null?Aa:ws(t,n,e.scales[r].log,!1)}var U1=yp;function H1(e,t,n,r,a){let o=_t(fd(e),fd(t)),i=t-e,s=cn(a/r*i,n);do{let u=n[s],d=r*u/i;if(d>=a&&o+(u<5?tr.get(u):0)<=17)return[u,d]}while(++s<n.length);return[0,0]}function Nd(e){let t,n;return e=e.replace(/(\d+)px/,(r,a)=>(t=Ke((n=+a)*me))+"px"),[e,t,n]}function B1(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=ke(t[2]*me,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ze(e,t,n){let r={mode:de(e.mode,1)},a=r.mode;function o(l,c,h,b){let y=c.valToPct(l);return b+h*(c.dir==-1?1-y:y)}function i(l,c,h,b){let y=c.valToPct(l);return b+h*(c.dir==-1?y:1-y)}function s(l,c,h,b){return c.ori==0?o(l,c,h,b):i(l,c,h,b)}r.valToPosH=o,r.valToPosV=i;let u=!1;r.status=0;let d=r.root=jt(Ym);if(e.id!=null&&(d.id=e.id),Ot(d,e.class),e.title){let l=jt(Jm,d);l.textContent=e.title}let m=sn("canvas"),p=r.ctx=m.getContext("2d"),g=jt(Zm,d);$r("click",g,l=>{l.target===_&&(Ae!=Qr||Ne!=Xr)&&lt.click(r,l)},!0);let v=r.under=jt(Qm,g);g.appendChild(m);let _=r.over=jt(Xm,g);e=Ea(e);let S=+de(e.pxAlign,1),A=Pd(S);(e.plugins||[]).forEach(l=>{l.opts&&(e=l.opts(r,e)||e)});let P=e.ms||.001,w=r.series=a==1?Ld(e.series||[],wd,Ed,!1):O1(e.series||[null],Ad),T=r.axes=Ld(e.axes||[],_d,Sd,!0),M=r.scales={},W=r.bands=e.bands||[];W.forEach(l=>{l.fill=ae(l.fill||null),l.dir=de(l.dir,-1)});let L=a==2?w[1].facets[0].scale:w[0].scale,U={axes:y0,series:h0},H=(e.drawOrder||["axes","series"]).map(l=>U[l]);function Z(l){let c=l.distr==3?h=>On(h>0?h:l.clamp(r,h,l.min,l.max,l.key)):l.distr==4?h=>os(h,l.asinh):l.distr==100?h=>l.fwd(h):h=>h;return h=>{let b=c(h),{_min:y,_max:x}=l,k=x-y;return(b-y)/k}}function z(l){let c=M[l];if(c==null){let h=(e.scales||ho)[l]||ho;if(h.from!=null){z(h.from);let b=ze({},M[h.from],h,{key:l});b.valToPct=Z(b),M[l]=b}else{c=M[l]=ze({},l==L?lp:w1,h),c.key=l;let b=c.time,y=c.range,x=er(y);if((l!=L||a==2&&!b)&&(x&&(y[0]==null||y[1]==null)&&(y={min:y[0]==null?ld:{mode:1,hard:y[0],soft:y[0]},max:y[1]==null?ld:{mode:1,hard:y[1],soft:y[1]}},x=!1),!x&&Ai(y))){let k=y;y=(E,R,N)=>R==null?Aa:_i(R,N,k)}c.range=ae(y||(b?$1:l==L?c.distr==3?D1:c.distr==4?U1:gp:c.distr==3?vp:c.distr==4?yp:I1)),c.auto=ae(x?!1:c.auto),c.clamp=ae(c.clamp||_1),c._min=c._max=null,c.valToPct=Z(c)}}}z("x"),z("y"),a==1&&w.forEach(l=>{z(l.scale)}),T.forEach(l=>{z(l.scale)});for(let l in e.scales)z(l);let C=M[L],Y=C.distr,O,K;C.ori==0?(Ot(d,jm),O=o,K=i):(Ot(d,Km),O=i,K=o);let q={};for(let l in M){let c=M[l];(c.min!=null||c.max!=null)&&(q[l]={min:c.min,max:c.max},c.min=c.max=null)}let oe=e.tzDate||(l=>new Date(Ke(l/P))),G=e.fmtDate||As,wt=P==1?jb(oe):Zb(oe),Ce=vd(oe,gd(P==1?Yb:Jb,G)),fe=xd(oe,yd(Xb,G)),ve=[],ee=r.legend=ze({},n1,e.legend),B=r.cursor=ze({},s1,{drag:{y:a==2}},e.cursor),Ge=ee.show,ut=B.show,Le=ee.markers;ee.idxs=ve,Le.width=ae(Le.width),Le.dash=ae(Le.dash),Le.stroke=ae(Le.stroke),Le.fill=ae(Le.fill);let be,Jt,Et,$e=[],un=[],Mn,Dt=!1,In={};if(ee.live){let l=w[1]?w[1].values:null;Dt=l!=null,Mn=Dt?l(r,1,0):{_:0};for(let c in Mn)In[c]=xs}if(Ge)if(be=sn("table",ob,d),Et=sn("tbody",null,be),ee.mount(r,be),Dt){Jt=sn("thead",null,be,Et);let l=sn("tr",null,Jt);sn("th",null,l);for(var Ur in Mn)sn("th",ju,l).textContent=Ur}else Ot(be,lb),ee.live&&Ot(be,ib);let Hr={show:!0},Oa={show:!1};function bo(l,c){if(c==0&&(Dt||!ee.live||a==2))return Aa;let h=[],b=sn("tr",sb,Et,Et.childNodes[c]);Ot(b,l.class),l.show||Ot(b,Or);let y=sn("th",null,b);if(Le.show){let E=jt(cb,y);if(c>0){let R=Le.width(r,c);R&&(E.style.border=R+"px "+Le.dash(r,c)+" "+Le.stroke(r,c)),E.style.background=Le.fill(r,c)}}let x=jt(ju,y);l.label instanceof HTMLElement?x.appendChild(l.label):x.textContent=l.label,c>0&&(Le.show||(x.style.color=l.width>0?Le.stroke(r,c):Le.fill(r,c)),dt("click",y,E=>{if(B._lock)return;ur(E);let R=w.indexOf(l);if((E.ctrlKey||E.metaKey)!=ee.isolate){let N=w.some(($,D)=>D>0&&D!=R&&$.show);w.forEach(($,D)=>{D>0&&hn(D,N?D==R?Hr:Oa:Hr,!0,Fe.setSeries)})}else hn(R,{show:!l.show},!0,Fe.setSeries)},!1),zr&&dt(Qu,y,E=>{B._lock||(ur(E),hn(w.indexOf(l),ta,!0,Fe.setSeries))},!1));for(var k in Mn){let E=sn("td",fb,b);E.textContent="--",h.push(E)}return[b,h]}let ir=new Map;function dt(l,c,h,b=!0){let y=ir.get(c)||{},x=B.bind[l](r,c,h,b);x&&($r(l,c,y[l]=x),ir.set(c,y))}function Br(l,c,h){let b=ir.get(c)||{};for(let y in b)(l==null||y==l)&&(ds(y,c,b[y]),delete b[y]);l==null&&ir.delete(c)}let An=0,lr=0,X=0,I=0,Se=0,qe=0,Fr=Se,sr=qe,dn=X,cr=I,Tt=0,Ut=0,kt=0,Zt=0;r.bbox={};let Li=!1,go=!1,Vr=!1,fr=!1,vo=!1,Ht=!1;function Ni(l,c,h){(h||l!=r.width||c!=r.height)&&Ds(l,c),jr(!1),Vr=!0,go=!0,Kr()}function Ds(l,c){r.width=An=X=l,r.height=lr=I=c,Se=qe=0,l0(),s0();let h=r.bbox;Tt=h.left=Lr(Se*me,.5),Ut=h.top=Lr(qe*me,.5),kt=h.width=Lr(X*me,.5),Zt=h.height=Lr(I*me,.5)}let a0=3;function o0(){let l=!1,c=0;for(;!l;){c++;let h=g0(c),b=v0(c);l=c==a0||h&&b,l||(Ds(r.width,r.height),go=!0)}}function i0({width:l,height:c}){Ni(l,c)}r.setSize=i0;function l0(){let l=!1,c=!1,h=!1,b=!1;T.forEach((y,x)=>{if(y.show&&y._show){let{side:k,_size:E}=y,R=k%2,N=y.label!=null?y.labelSize:0,$=E+N;$>0&&(R?(X-=$,k==3?(Se+=$,b=!0):h=!0):(I-=$,k==0?(qe+=$,l=!0):c=!0))}}),dr[0]=l,dr[1]=h,dr[2]=c,dr[3]=b,X-=Dn[1]+Dn[3],Se+=Dn[3],I-=Dn[2]+Dn[0],qe+=Dn[0]}function s0(){let l=Se+X,c=qe+I,h=Se,b=qe;function y(x,k){switch(x){case 1:return l+=k,l-k;case 2:return c+=k,c-k;case 3:return h-=k,h+k;case 0:return b-=k,b+k}}T.forEach((x,k)=>{if(x.show&&x._show){let E=x.side;x._pos=y(E,x._size),x.label!=null&&(x._lpos=y(E,x.labelSize))}})}if(B.dataIdx==null){let l=B.hover,c=l.skip=new Set(l.skip??[]);c.add(void 0);let h=l.prox=ae(l.prox),b=l.bias??=0;B.dataIdx=(y,x,k,E)=>{if(x==0)return k;let R=k,N=h(y,x,k,E)??we,$=N>=0&&N<we,D=C.ori==0?X:I,J=B.left,pe=t[0],ue=t[x];if(c.has(ue[k])){R=null;let ne=null,j=null,F;if(b==0||b==-1)for(F=k;ne==null&&F-- >0;)c.has(ue[F])||(ne=F);if(b==0||b==1)for(F=k;j==null&&F++<ue.length;)c.has(ue[F])||(j=F);if(ne!=null||j!=null)if($){let Te=ne==null?-1/0:O(pe[ne],C,D,0),Ie=j==null?1/0:O(pe[j],C,D,0),rt=J-Te,ye=Ie-J;rt<=ye?rt<=N&&(R=ne):ye<=N&&(R=j)}else R=j==null?ne:ne==null?j:k-ne<=j-k?ne:j}else $&&Je(J-O(pe[k],C,D,0))>N&&(R=null);return R}}let ur=l=>{B.event=l};B.idxs=ve,B._lock=!1;let ct=B.points;ct.show=ae(ct.show),ct.size=ae(ct.size),ct.stroke=ae(ct.stroke),ct.width=ae(ct.width),ct.fill=ae(ct.fill);let pn=r.focus=ze({},e.focus||{alpha:.3},B.focus),zr=pn.prox>=0,Gr=zr&&ct.one,Bt=[],qr=[],Wr=[];function Us(l,c){let h=ct.show(r,c);if(h instanceof HTMLElement)return Ot(h,ab),Ot(h,l.class),kn(h,-10,-10,X,I),_.insertBefore(h,Bt[c]),h}function Hs(l,c){if(a==1||c>0){let h=a==1&&M[l.scale].time,b=l.value;l.value=h?pd(b)?xd(oe,yd(b,G)):b||fe:b||v1,l.label=l.label||(h?f1:c1)}if(Gr||c>0){l.width=l.width==null?1:l.width,l.paths=l.paths||L1||wb,l.fillTo=ae(l.fillTo||k1),l.pxAlign=+de(l.pxAlign,S),l.pxRound=Pd(l.pxAlign),l.stroke=ae(l.stroke||null),l.fill=ae(l.fill||null),l._stroke=l._fill=l._paths=l._focus=null;let h=y1(_t(1,l.width),1),b=l.points=ze({},{size:h,width:_t(1,h*.2),stroke:l.stroke,space:h*2,paths:N1,_stroke:null,_fill:null},l.points);b.show=ae(b.show),b.filter=ae(b.filter),b.fill=ae(b.fill),b.stroke=ae(b.stroke),b.paths=ae(b.paths),b.pxAlign=l.pxAlign}if(Ge){let h=bo(l,c);$e.splice(c,0,h[0]),un.splice(c,0,h[1]),ee.values.push(null)}if(ut){ve.splice(c,0,null);let h=null;Gr?c==0&&(h=Us(l,c)):c>0&&(h=Us(l,c)),Bt.splice(c,0,h),qr.splice(c,0,0),Wr.splice(c,0,0)}nt("addSeries",c)}function c0(l,c){c=c??w.length,l=a==1?vs(l,c,wd,Ed):vs(l,c,{},Ad),w.splice(c,0,l),Hs(w[c],c)}r.addSeries=c0;function f0(l){if(w.splice(l,1),Ge){ee.values.splice(l,1),un.splice(l,1);let c=$e.splice(l,1)[0];Br(null,c.firstChild),c.remove()}ut&&(ve.splice(l,1),Bt.splice(l,1)[0].remove(),qr.splice(l,1),Wr.splice(l,1)),nt("delSeries",l)}r.delSeries=f0;let dr=[!1,!1,!1,!1];function u0(l,c){if(l._show=l.show,l.show){let h=l.side%2,b=M[l.scale];b==null&&(l.scale=h?w[1].scale:L,b=M[l.scale]);let y=b.time;l.size=ae(l.size),l.space=ae(l.space),l.rotate=ae(l.rotate),er(l.incrs)&&l.incrs.forEach(k=>{!tr.has(k)&&tr.set(k,Vd(k))}),l.incrs=ae(l.incrs||(b.distr==2?Gb:y?P==1?Wb:Kb:Nr)),l.splits=ae(l.splits||(y&&b.distr==1?wt:b.distr==3?hs:b.distr==4?p1:d1)),l.stroke=ae(l.stroke),l.grid.stroke=ae(l.grid.stroke),l.ticks.stroke=ae(l.ticks.stroke),l.border.stroke=ae(l.border.stroke);let x=l.values;l.values=er(x)&&!er(x[0])?ae(x):y?er(x)?vd(oe,gd(x,G)):pd(x)?Qb(oe,x):x||Ce:x||u1,l.filter=ae(l.filter||(b.distr>=3&&b.log==10?b1:b.distr==3&&b.log==2?g1:Bd)),l.font=Nd(l.font),l.labelFont=Nd(l.labelFont),l._size=l.size(r,null,c,0),l._space=l._rotate=l._incrs=l._found=l._splits=l._values=null,l._size>0&&(dr[c]=!0,l._el=jt(eb,g))}}function $a(l,c,h,b){let[y,x,k,E]=h,R=c%2,N=0;return R==0&&(E||x)&&(N=c==0&&!y||c==2&&!k?Ke(_d.size/3):0),R==1&&(y||k)&&(N=c==1&&!x||c==3&&!E?Ke(Sd.size/2):0),N}let Bs=r.padding=(e.padding||[$a,$a,$a,$a]).map(l=>ae(de(l,$a))),Dn=r._padding=Bs.map((l,c)=>l(r,c,dr,0)),it,Qe=null,Xe=null,yo=a==1?w[0].idxs:null,Qt=null,Ia=!1;function Fs(l,c){if(t=l??[],r.data=r._data=t,a==2){it=0;for(let h=1;h<w.length;h++)it+=t[h][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),Qt=t[0],it=Qt.length;let h=t;if(Y==2){h=t.slice();let b=h[0]=Array(it);for(let y=0;y<it;y++)b[y]=y}r._data=t=h}if(jr(!0),nt("setData"),Y==2&&(Vr=!0),c!==!1){let h=C;h.auto(r,Ia)?Oi():Hn(L,h.min,h.max),fr=fr||B.left>=0,Ht=!0,Kr()}}r.setData=Fs;function Oi(){Ia=!0;let l,c;a==1&&(it>0?(Qe=yo[0]=0,Xe=yo[1]=it-1,l=t[0][Qe],c=t[0][Xe],Y==2?(l=Qe,c=Xe):l==c&&(Y==3?[l,c]=Si(l,l,C.log,!1):Y==4?[l,c]=ws(l,l,C.log,!1):C.time?c=l+Ke(86400/P):[l,c]=_i(l,c,ks,!0))):(Qe=yo[0]=l=null,Xe=yo[1]=c=null)),Hn(L,l,c)}let xo,Yr,$i,Ii,Di,Ui,Hi,Bi,Fi,St;function Vs(l,c,h,b,y,x){l??=Ju,h??=Ms,b??="butt",y??=Ju,x??="round",l!=xo&&(p.strokeStyle=xo=l),y!=Yr&&(p.fillStyle=Yr=y),c!=$i&&(p.lineWidth=$i=c),x!=Di&&(p.lineJoin=Di=x),b!=Ui&&(p.lineCap=Ui=b),h!=Ii&&p.setLineDash(Ii=h)}function zs(l,c,h,b){c!=Yr&&(p.fillStyle=Yr=c),l!=Hi&&(p.font=Hi=l),h!=Bi&&(p.textAlign=Bi=h),b!=Fi&&(p.textBaseline=Fi=b)}function Vi(l,c,h,b,y=0){if(b.length>0&&l.auto(r,Ia)&&(c==null||c.min==null)){let x=de(Qe,0),k=de(Xe,b.length-1),E=h.min==null?bb(b,x,k,y,l.distr==3):[h.min,h.max];l.min=fn(l.min,h.min=E[0]),l.max=_t(l.max,h.max=E[1])}}let Gs={min:null,max:null};function d0(){for(let b in M){let y=M[b];q[b]==null&&(y.min==null||q[L]!=null&&y.auto(r,Ia))&&(q[b]=Gs)}for(let b in M){let y=M[b];q[b]==null&&y.from!=null&&q[y.from]!=null&&(q[b]=Gs)}q[L]!=null&&jr(!0);let l={};for(let b in q){let y=q[b];if(y!=null){let x=l[b]=Ea(M[b],Mb);if(y.min!=null)ze(x,y);else if(b!=L||a==2)if(it==0&&x.from==null){let k=x.range(r,null,null,b);x.min=k[0],x.max=k[1]}else x.min=we,x.max=-we}}if(it>0){w.forEach((b,y)=>{if(a==1){let x=b.scale,k=q[x];if(k==null)return;let E=l[x];if(y==0){let R=E.range(r,E.min,E.max,x);E.min=R[0],E.max=R[1],Qe=cn(E.min,t[0]),Xe=cn(E.max,t[0]),Xe-Qe>1&&(t[0][Qe]<E.min&&Qe++,t[0][Xe]>E.max&&Xe--),b.min=Qt[Qe],b.max=Qt[Xe]}else b.show&&b.auto&&Vi(E,k,b,t[y],b.sorted);b.idxs[0]=Qe,b.idxs[1]=Xe}else if(y>0&&b.show&&b.auto){let[x,k]=b.facets,E=x.scale,R=k.scale,[N,$]=t[y],D=l[E],J=l[R];D!=null&&Vi(D,q[E],x,N,x.sorted),J!=null&&Vi(J,q[R],k,$,k.sorted),b.min=k.min,b.max=k.max}});for(let b in l){let y=l[b],x=q[b];if(y.from==null&&(x==null||x.min==null)){let k=y.range(r,y.min==we?null:y.min,y.max==-we?null:y.max,b);y.min=k[0],y.max=k[1]}}}for(let b in l){let y=l[b];if(y.from!=null){let x=l[y.from];if(x.min==null)y.min=y.max=null;else{let k=y.range(r,x.min,x.max,b);y.min=k[0],y.max=k[1]}}}let c={},h=!1;for(let b in l){let y=l[b],x=M[b];if(x.min!=y.min||x.max!=y.max){x.min=y.min,x.max=y.max;let k=x.distr;x._min=k==3?On(x.min):k==4?os(x.min,x.asinh):k==100?x.fwd(x.min):x.min,x._max=k==3?On(x.max):k==4?os(x.max,x.asinh):k==100?x.fwd(x.max):x.max,c[b]=h=!0}}if(h){w.forEach((b,y)=>{a==2?y>0&&c.y&&(b._paths=null):c[b.scale]&&(b._paths=null)});for(let b in c)Vr=!0,nt("setScale",b);ut&&B.left>=0&&(fr=Ht=!0)}for(let b in q)q[b]=null}function p0(l){let c=ps(Qe-1,0,it-1),h=ps(Xe+1,0,it-1);for(;l[c]==null&&c>0;)c--;for(;l[h]==null&&h<it-1;)h++;return[c,h]}function h0(){if(it>0){let l=w.some(c=>c._focus)&&St!=pn.alpha;l&&(p.globalAlpha=St=pn.alpha),w.forEach((c,h)=>{if(h>0&&c.show&&(qs(h,!1),qs(h,!0),c._paths==null)){let b=St;St!=c.alpha&&(p.globalAlpha=St=c.alpha);let y=a==2?[0,t[h][0].length-1]:p0(t[h]);c._paths=c.paths(r,h,y[0],y[1]),St!=b&&(p.globalAlpha=St=b)}}),w.forEach((c,h)=>{if(h>0&&c.show){let b=St;St!=c.alpha&&(p.globalAlpha=St=c.alpha),c._paths!=null&&Ws(h,!1);{let y=c._paths!=null?c._paths.gaps:null,x=c.points.show(r,h,Qe,Xe,y),k=c.points.filter(r,h,x,y);(x||k)&&(c.points._paths=c.points.paths(r,h,Qe,Xe,k),Ws(h,!0))}St!=b&&(p.globalAlpha=St=b),nt("drawSeries",h)}}),l&&(p.globalAlpha=St=1)}}function qs(l,c){let h=c?w[l].points:w[l];h._stroke=h.stroke(r,l),h._fill=h.fill(r,l)}function Ws(l,c){let h=c?w[l].points:w[l],{stroke:b,fill:y,clip:x,flags:k,_stroke:E=h._stroke,_fill:R=h._fill,_width:N=h.width}=h._paths;N=ke(N*me,3);let $=null,D=N%2/2;c&&R==null&&(R=N>0?"#fff":E);let J=h.pxAlign==1&&D>0;if(J&&p.translate(D,D),!c){let pe=Tt-N/2,ue=Ut-N/2,ne=kt+N,j=Zt+N;$=new Path2D,$.rect(pe,ue,ne,j)}c?zi(E,N,h.dash,h.cap,R,b,y,k,x):m0(l,E,N,h.dash,h.cap,R,b,y,k,$,x),J&&p.translate(-D,-D)}function m0(l,c,h,b,y,x,k,E,R,N,$){let D=!1;R!=0&&W.forEach((J,pe)=>{if(J.series[0]==l){let ue=w[J.series[1]],ne=t[J.series[1]],j=(ue._paths||ho).band;er(j)&&(j=J.dir==1?j[0]:j[1]);let F,Te=null;ue.show&&j&&vb(ne,Qe,Xe)?(Te=J.fill(r,pe)||x,F=ue._paths.clip):j=null,zi(c,h,b,y,Te,k,E,R,N,$,F,j),D=!0}}),D||zi(c,h,b,y,x,k,E,R,N,$)}let Ys=Ta|bs;function zi(l,c,h,b,y,x,k,E,R,N,$,D){Vs(l,c,h,b,y),(R||N||D)&&(p.save(),R&&p.clip(R),N&&p.clip(N)),D?(E&Ys)==Ys?(p.clip(D),$&&p.clip($),wo(y,k),_o(l,x,c)):E&bs?(wo(y,k),p.clip(D),_o(l,x,c)):E&Ta&&(p.save(),p.clip(D),$&&p.clip($),wo(y,k),p.restore(),_o(l,x,c)):(wo(y,k),_o(l,x,c)),(R||N||D)&&p.restore()}function _o(l,c,h){h>0&&(c instanceof Map?c.forEach((b,y)=>{p.strokeStyle=xo=y,p.stroke(b)}):c!=null&&l&&p.stroke(c))}function wo(l,c){c instanceof Map?c.forEach((h,b)=>{p.fillStyle=Yr=b,p.fill(h)}):c!=null&&l&&p.fill(c)}function b0(l,c,h,b){let y=T[l],x;if(b<=0)x=[0,0];else{let k=y._space=y.space(r,l,c,h,b),E=y._incrs=y.incrs(r,l,c,h,b,k);x=H1(c,h,E,b,k)}return y._found=x}function Gi(l,c,h,b,y,x,k,E,R,N){let $=k%2/2;S==1&&p.translate($,$),Vs(E,k,R,N,E),p.beginPath();let D,J,pe,ue,ne=y+(b==0||b==3?-x:x);h==0?(J=y,ue=ne):(D=y,pe=ne);for(let j=0;j<l.length;j++)c[j]!=null&&(h==0?D=pe=l[j]:J=ue=l[j],p.moveTo(D,J),p.lineTo(pe,ue));p.stroke(),S==1&&p.translate(-$,-$)}function g0(l){let c=!0;return T.forEach((h,b)=>{if(!h.show)return;let y=M[h.scale];if(y.min==null){h._show&&(c=!1,h._show=!1,jr(!1));return}else h._show||(c=!1,h._show=!0,jr(!1));let x=h.side,k=x%2,{min:E,max:R}=y,[N,$]=b0(b,E,R,k==0?X:I);if($==0)return;let D=y.distr==2,J=h._splits=h.splits(r,b,E,R,N,$,D),pe=y.distr==2?J.map(F=>Qt[F]):J,ue=y.distr==2?Qt[J[1]]-Qt[J[0]]:N,ne=h._values=h.values(r,h.filter(r,pe,b,$,ue),b,$,ue);h._rotate=x==2?h.rotate(r,ne,b,$):0;let j=h._size;h._size=Kt(h.size(r,ne,b,l)),j!=null&&h._size!=j&&(c=!1)}),c}function v0(l){let c=!0;return Bs.forEach((h,b)=>{let y=h(r,b,dr,l);y!=Dn[b]&&(c=!1),Dn[b]=y}),c}function y0(){for(let l=0;l<T.length;l++){let c=T[l];if(!c.show||!c._show)continue;let h=c.side,b=h%2,y,x,k=c.stroke(r,l),E=h==0||h==3?-1:1,[R,N]=c._found;if(c.label!=null){let ht=c.labelGap*E,Ct=Ke((c._lpos+ht)*me);zs(c.labelFont[0],k,"center",h==2?"top":Ku),p.save(),b==1?(y=x=0,p.translate(Ct,Ke(Ut+Zt/2)),p.rotate((h==3?-yi:yi)/2)):(y=Ke(Tt+kt/2),x=Ct);let mr=Ud(c.label)?c.label(r,l,R,N):c.label;p.fillText(mr,y,x),p.restore()}if(N==0)continue;let $=M[c.scale],D=b==0?kt:Zt,J=b==0?Tt:Ut,pe=c._splits,ue=$.distr==2?pe.map(ht=>Qt[ht]):pe,ne=$.distr==2?Qt[pe[1]]-Qt[pe[0]]:R,j=c.ticks,F=c.border,Te=j.show?j.size:0,Ie=Ke(Te*me),rt=Ke((c.alignTo==2?c._size-Te-c.gap:c.gap)*me),ye=c._rotate*-yi/180,De=A(c._pos*me),Pt=(Ie+rt)*E,pt=De+Pt;x=b==0?pt:0,y=b==1?pt:0;let Ft=c.font[0],Xt=c.align==1?wa:c.align==2?ns:ye>0?wa:ye<0?ns:b==0?"center":h==3?ns:wa,bn=ye||b==1?"middle":h==2?"top":Ku;zs(Ft,k,Xt,bn);let Rt=c.font[1]*c.lineGap,Vt=pe.map(ht=>A(s(ht,$,D,J))),en=c._values;for(let ht=0;ht<en.length;ht++){let Ct=en[ht];if(Ct!=null){b==0?y=Vt[ht]:x=Vt[ht],Ct=""+Ct;let mr=Ct.indexOf(`
`)==-1?[Ct]:Ct.split(/\n/gm);for(let mt=0;mt<mr.length;mt++){let dc=mr[mt];ye?(p.save(),p.translate(y,x+mt*Rt),p.rotate(ye),p.fillText(dc,0,0),p.restore()):p.fillText(dc,y,x+mt*Rt)}}}j.show&&Gi(Vt,j.filter(r,ue,l,N,ne),b,h,De,Ie,ke(j.width*me,3),j.stroke(r,l),j.dash,j.cap);let gn=c.grid;gn.show&&Gi(Vt,gn.filter(r,ue,l,N,ne),b,b==0?2:1,b==0?Ut:Tt,b==0?Zt:kt,ke(gn.width*me,3),gn.stroke(r,l),gn.dash,gn.cap),F.show&&Gi([De],[1],b==0?1:0,b==0?1:2,b==1?Ut:Tt,b==1?Zt:kt,ke(F.width*me,3),F.stroke(r,l),F.dash,F.cap)}nt("drawAxes")}function jr(l){w.forEach((c,h)=>{h>0&&(c._paths=null,l&&(a==1?(c.min=null,c.max=null):c.facets.forEach(b=>{b.min=null,b.max=null})))})}let ko=!1,qi=!1,Da=[];function x0(){qi=!1;for(let l=0;l<Da.length;l++)nt(...Da[l]);Da.length=0}function Kr(){ko||(Lb(js),ko=!0)}function _0(l,c=!1){ko=!0,qi=c,l(r),js(),c&&Da.length>0&&queueMicrotask(x0)}r.batch=_0;function js(){if(Li&&(d0(),Li=!1),Vr&&(o0(),Vr=!1),go){if(Re(v,wa,Se),Re(v,"top",qe),Re(v,co,X),Re(v,fo,I),Re(_,wa,Se),Re(_,"top",qe),Re(_,co,X),Re(_,fo,I),Re(g,co,An),Re(g,fo,lr),m.width=Ke(An*me),m.height=Ke(lr*me),T.forEach(({_el:l,_show:c,_size:h,_pos:b,side:y})=>{if(l!=null)if(c){let x=y===3||y===0?h:0,k=y%2==1;Re(l,k?"left":"top",b-x),Re(l,k?"width":"height",h),Re(l,k?"top":"left",k?qe:Se),Re(l,k?"height":"width",k?I:X),us(l,Or)}else Ot(l,Or)}),xo=Yr=$i=Di=Ui=Hi=Bi=Fi=Ii=null,St=1,Ba(!0),Se!=Fr||qe!=sr||X!=dn||I!=cr){jr(!1);let l=X/dn,c=I/cr;if(ut&&!fr&&B.left>=0){B.left*=l,B.top*=c,Jr&&kn(Jr,Ke(B.left),0,X,I),Zr&&kn(Zr,0,Ke(B.top),X,I);for(let h=0;h<Bt.length;h++){let b=Bt[h];b!=null&&(qr[h]*=l,Wr[h]*=c,kn(b,Kt(qr[h]),Kt(Wr[h]),X,I))}}if(Ee.show&&!vo&&Ee.left>=0&&Ee.width>0){Ee.left*=l,Ee.width*=l,Ee.top*=c,Ee.height*=c;for(let h in Zi)Re(ea,h,Ee[h])}Fr=Se,sr=qe,dn=X,cr=I}nt("setSize"),go=!1}An>0&&lr>0&&(p.clearRect(0,0,m.width,m.height),nt("drawClear"),H.forEach(l=>l()),nt("draw")),Ee.show&&vo&&(So(Ee),vo=!1),ut&&fr&&(hr(null,!0,!1),fr=!1),ee.show&&ee.live&&Ht&&(Ki(),Ht=!1),u||(u=!0,r.status=1,nt("ready")),Ia=!1,ko=!1}r.redraw=(l,c)=>{Vr=c||!1,l!==!1?Hn(L,C.min,C.max):Kr()};function Wi(l,c){let h=M[l];if(h.from==null){if(it==0){let b=h.range(r,c.min,c.max,l);c.min=b[0],c.max=b[1]}if(c.min>c.max){let b=c.min;c.min=c.max,c.max=b}if(it>1&&c.min!=null&&c.max!=null&&c.max-c.min<1e-16)return;l==L&&h.distr==2&&it>0&&(c.min=cn(c.min,t[0]),c.max=cn(c.max,t[0]),c.min==c.max&&c.max++),q[l]=c,Li=!0,Kr()}}r.setScale=Wi;let Yi,ji,Jr,Zr,Ks,Js,Qr,Xr,Zs,Qs,Ae,Ne,Un=!1,lt=B.drag,et=lt.x,tt=lt.y;ut&&(B.x&&(Yi=jt(nb,_)),B.y&&(ji=jt(rb,_)),C.ori==0?(Jr=Yi,Zr=ji):(Jr=ji,Zr=Yi),Ae=B.left,Ne=B.top);let Ee=r.select=ze({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),ea=Ee.show?jt(tb,Ee.over?_:v):null;function So(l,c){if(Ee.show){for(let h in l)Ee[h]=l[h],h in Zi&&Re(ea,h,l[h]);c!==!1&&nt("setSelect")}}r.setSelect=So;function w0(l){if(w[l].show)Ge&&us($e[l],Or);else if(Ge&&Ot($e[l],Or),ut){let h=Gr?Bt[0]:Bt[l];h!=null&&kn(h,-10,-10,X,I)}}function Hn(l,c,h){Wi(l,{min:c,max:h})}function hn(l,c,h,b){c.focus!=null&&E0(l),c.show!=null&&w.forEach((y,x)=>{x>0&&(l==x||l==null)&&(y.show=c.show,w0(x),a==2?(Hn(y.facets[0].scale,null,null),Hn(y.facets[1].scale,null,null)):Hn(y.scale,null,null),Kr())}),h!==!1&&nt("setSeries",l,c),b&&Fa("setSeries",r,l,c)}r.setSeries=hn;function k0(l,c){ze(W[l],c)}function S0(l,c){l.fill=ae(l.fill||null),l.dir=de(l.dir,-1),c=c??W.length,W.splice(c,0,l)}function M0(l){l==null?W.length=0:W.splice(l,1)}r.addBand=S0,r.setBand=k0,r.delBand=M0;function A0(l,c){w[l].alpha=c,ut&&Bt[l]!=null&&(Bt[l].style.opacity=c),Ge&&$e[l]&&($e[l].style.opacity=c)}let En,Bn,pr,ta={focus:!0};function E0(l){if(l!=pr){let c=l==null,h=pn.alpha!=1;w.forEach((b,y)=>{if(a==1||y>0){let x=c||y==0||y==l;b._focus=c?null:x,h&&A0(y,x?1:pn.alpha)}}),pr=l,h&&Kr()}}Ge&&zr&&dt(Xu,be,l=>{B._lock||(ur(l),pr!=null&&hn(null,ta,!0,Fe.setSeries))});function mn(l,c,h){let b=M[c];h&&(l=l/me-(b.ori==1?qe:Se));let y=X;b.ori==1&&(y=I,l=y-l),b.dir==-1&&(l=y-l);let x=b._min,k=b._max,E=l/y,R=x+(k-x)*E,N=b.distr;return N==3?Ma(10,R):N==4?xb(R,b.asinh):N==100?b.bwd(R):R}function T0(l,c){let h=mn(l,L,c);return cn(h,t[0],Qe,Xe)}r.valToIdx=l=>cn(l,t[0]),r.posToIdx=T0,r.posToVal=mn,r.valToPos=(l,c,h)=>M[c].ori==0?o(l,M[c],h?kt:X,h?Tt:0):i(l,M[c],h?Zt:I,h?Ut:0),r.setCursor=(l,c,h)=>{Ae=l.left,Ne=l.top,hr(null,c,h)};function Xs(l,c){Re(ea,wa,Ee.left=l),Re(ea,co,Ee.width=c)}function ec(l,c){Re(ea,"top",Ee.top=l),Re(ea,fo,Ee.height=c)}let Ua=C.ori==0?Xs:ec,Ha=C.ori==1?Xs:ec;function P0(){if(Ge&&ee.live)for(let l=a==2?1:0;l<w.length;l++){if(l==0&&Dt)continue;let c=ee.values[l],h=0;for(let b in c)un[l][h++].firstChild.nodeValue=c[b]}}function Ki(l,c){if(l!=null&&(l.idxs?l.idxs.forEach((h,b)=>{ve[b]=h}):Sb(l.idx)||ve.fill(l.idx),ee.idx=ve[0]),Ge&&ee.live){for(let h=0;h<w.length;h++)(h>0||a==1&&!Dt)&&R0(h,ve[h]);P0()}Ht=!1,c!==!1&&nt("setLegend")}r.setLegend=Ki;function R0(l,c){let h=w[l],b=l==0&&Y==2?Qt:t[l],y;Dt?y=h.values(r,l,c)??In:(y=h.value(r,c==null?null:b[c],l,c),y=y==null?In:{_:y}),ee.values[l]=y}function hr(l,c,h){Zs=Ae,Qs=Ne,[Ae,Ne]=B.move(r,Ae,Ne),B.left=Ae,B.top=Ne,ut&&(Jr&&kn(Jr,Ke(Ae),0,X,I),Zr&&kn(Zr,0,Ke(Ne),X,I));let b,y=Qe>Xe;En=we,Bn=null;let x=C.ori==0?X:I,k=C.ori==1?X:I;if(Ae<0||it==0||y){b=B.idx=null;for(let E=0;E<w.length;E++){let R=Bt[E];R!=null&&kn(R,-10,-10,X,I)}zr&&hn(null,ta,!0,l==null&&Fe.setSeries),ee.live&&(ve.fill(b),Ht=!0)}else{let E,R,N;a==1&&(E=C.ori==0?Ae:Ne,R=mn(E,L),b=B.idx=cn(R,t[0],Qe,Xe),N=O(t[0][b],C,x,0));let $=-10,D=-10,J=0,pe=0,ue=!0,ne="",j="";for(let F=a==2?1:0;F<w.length;F++){let Te=w[F],Ie=ve[F],rt=Ie==null?null:a==1?t[F][Ie]:t[F][1][Ie],ye=B.dataIdx(r,F,b,R),De=ye==null?null:a==1?t[F][ye]:t[F][1][ye];if(Ht=Ht||De!=rt||ye!=Ie,ve[F]=ye,F>0&&Te.show){let Pt=ye==null?-10:ye==b?N:O(a==1?t[0][ye]:t[F][0][ye],C,x,0),pt=De==null?-10:K(De,a==1?M[Te.scale]:M[Te.facets[1].scale],k,0);if(zr&&De!=null){let Ft=C.ori==1?Ae:Ne,Xt=Je(pn.dist(r,F,ye,pt,Ft));if(Xt<En){let bn=pn.bias;if(bn!=0){let Rt=mn(Ft,Te.scale),Vt=De>=0?1:-1,en=Rt>=0?1:-1;en==Vt&&(en==1?bn==1?De>=Rt:De<=Rt:bn==1?De<=Rt:De>=Rt)&&(En=Xt,Bn=F)}else En=Xt,Bn=F}}if(Ht||Gr){let Ft,Xt;C.ori==0?(Ft=Pt,Xt=pt):(Ft=pt,Xt=Pt);let bn,Rt,Vt,en,gn,ht,Ct=!0,mr=ct.bbox;if(mr!=null){Ct=!1;let mt=mr(r,F);Vt=mt.left,en=mt.top,bn=mt.width,Rt=mt.height}else Vt=Ft,en=Xt,bn=Rt=ct.size(r,F);if(ht=ct.fill(r,F),gn=ct.stroke(r,F),Gr)F==Bn&&En<=pn.prox&&($=Vt,D=en,J=bn,pe=Rt,ue=Ct,ne=ht,j=gn);else{let mt=Bt[F];mt!=null&&(qr[F]=Vt,Wr[F]=en,id(mt,bn,Rt,Ct),ad(mt,ht,gn),kn(mt,Kt(Vt),Kt(en),X,I))}}}}if(Gr){let F=pn.prox,Te=pr==null?En<=F:En>F||Bn!=pr;if(Ht||Te){let Ie=Bt[0];Ie!=null&&(qr[0]=$,Wr[0]=D,id(Ie,J,pe,ue),ad(Ie,ne,j),kn(Ie,Kt($),Kt(D),X,I))}}}if(Ee.show&&Un)if(l!=null){let[E,R]=Fe.scales,[N,$]=Fe.match,[D,J]=l.cursor.sync.scales,pe=l.cursor.drag;if(et=pe._x,tt=pe._y,et||tt){let{left:ue,top:ne,width:j,height:F}=l.select,Te=l.scales[D].ori,Ie=l.posToVal,rt,ye,De,Pt,pt,Ft=E!=null&&N(E,D),Xt=R!=null&&$(R,J);Ft&&et?(Te==0?(rt=ue,ye=j):(rt=ne,ye=F),De=M[E],Pt=O(Ie(rt,D),De,x,0),pt=O(Ie(rt+ye,D),De,x,0),Ua(fn(Pt,pt),Je(pt-Pt))):Ua(0,x),Xt&&tt?(Te==1?(rt=ue,ye=j):(rt=ne,ye=F),De=M[R],Pt=K(Ie(rt,J),De,k,0),pt=K(Ie(rt+ye,J),De,k,0),Ha(fn(Pt,pt),Je(pt-Pt))):Ha(0,k)}else Qi()}else{let E=Je(Zs-Ks),R=Je(Qs-Js);if(C.ori==1){let J=E;E=R,R=J}et=lt.x&&E>=lt.dist,tt=lt.y&&R>=lt.dist;let N=lt.uni;N!=null?et&&tt&&(et=E>=N,tt=R>=N,!et&&!tt&&(R>E?tt=!0:et=!0)):lt.x&&lt.y&&(et||tt)&&(et=tt=!0);let $,D;et&&(C.ori==0?($=Qr,D=Ae):($=Xr,D=Ne),Ua(fn($,D),Je(D-$)),tt||Ha(0,k)),tt&&(C.ori==1?($=Qr,D=Ae):($=Xr,D=Ne),Ha(fn($,D),Je(D-$)),et||Ua(0,x)),!et&&!tt&&(Ua(0,0),Ha(0,0))}if(lt._x=et,lt._y=tt,l==null){if(h){if(uc!=null){let[E,R]=Fe.scales;Fe.values[0]=E!=null?mn(C.ori==0?Ae:Ne,E):null,Fe.values[1]=R!=null?mn(C.ori==1?Ae:Ne,R):null}Fa(rs,r,Ae,Ne,X,I,b)}if(zr){let E=h&&Fe.setSeries,R=pn.prox;pr==null?En<=R&&hn(Bn,ta,!0,E):En>R?hn(null,ta,!0,E):Bn!=pr&&hn(Bn,ta,!0,E)}}Ht&&(ee.idx=b,Ki()),c!==!1&&nt("setCursor")}let Fn=null;Object.defineProperty(r,"rect",{get(){return Fn==null&&Ba(!1),Fn}});function Ba(l=!1){l?Fn=null:(Fn=_.getBoundingClientRect(),nt("syncRect",Fn))}function tc(l,c,h,b,y,x,k){B._lock||Un&&l!=null&&l.movementX==0&&l.movementY==0||(Ji(l,c,h,b,y,x,k,!1,l!=null),l!=null?hr(null,!0,!0):hr(c,!0,!1))}function Ji(l,c,h,b,y,x,k,E,R){if(Fn==null&&Ba(!1),ur(l),l!=null)h=l.clientX-Fn.left,b=l.clientY-Fn.top;else{if(h<0||b<0){Ae=-10,Ne=-10;return}let[N,$]=Fe.scales,D=c.cursor.sync,[J,pe]=D.values,[ue,ne]=D.scales,[j,F]=Fe.match,Te=c.axes[0].side%2==1,Ie=C.ori==0?X:I,rt=C.ori==1?X:I,ye=Te?x:y,De=Te?y:x,Pt=Te?b:h,pt=Te?h:b;if(ue!=null?h=j(N,ue)?s(J,M[N],Ie,0):-10:h=Ie*(Pt/ye),ne!=null?b=F($,ne)?s(pe,M[$],rt,0):-10:b=rt*(pt/De),C.ori==1){let Ft=h;h=b,b=Ft}}R&&(c==null||c.cursor.event.type==rs)&&((h<=1||h>=X-1)&&(h=Lr(h,X)),(b<=1||b>=I-1)&&(b=Lr(b,I))),E?(Ks=h,Js=b,[Qr,Xr]=B.move(r,h,b)):(Ae=h,Ne=b)}let Zi={width:0,height:0,left:0,top:0};function Qi(){So(Zi,!1)}let nc,rc,ac,oc;function ic(l,c,h,b,y,x,k){Un=!0,et=tt=lt._x=lt._y=!1,Ji(l,c,h,b,y,x,k,!0,!1),l!=null&&(dt(as,cs,lc,!1),Fa(Zu,r,Qr,Xr,X,I,null));let{left:E,top:R,width:N,height:$}=Ee;nc=E,rc=R,ac=N,oc=$}function lc(l,c,h,b,y,x,k){Un=lt._x=lt._y=!1,Ji(l,c,h,b,y,x,k,!1,!0);let{left:E,top:R,width:N,height:$}=Ee,D=N>0||$>0,J=nc!=E||rc!=R||ac!=N||oc!=$;if(D&&J&&So(Ee),lt.setScale&&D&&J){let pe=E,ue=N,ne=R,j=$;if(C.ori==1&&(pe=R,ue=$,ne=E,j=N),et&&Hn(L,mn(pe,L),mn(pe+ue,L)),tt)for(let F in M){let Te=M[F];F!=L&&Te.from==null&&Te.min!=we&&Hn(F,mn(ne+j,F),mn(ne,F))}Qi()}else B.lock&&(B._lock=!B._lock,hr(c,!0,l!=null));l!=null&&(Br(as,cs),Fa(as,r,Ae,Ne,X,I,null))}function C0(l,c,h,b,y,x,k){if(B._lock)return;ur(l);let E=Un;if(Un){let R=!0,N=!0,$=10,D,J;C.ori==0?(D=et,J=tt):(D=tt,J=et),D&&J&&(R=Ae<=$||Ae>=X-$,N=Ne<=$||Ne>=I-$),D&&R&&(Ae=Ae<Qr?0:X),J&&N&&(Ne=Ne<Xr?0:I),hr(null,!0,!0),Un=!1}Ae=-10,Ne=-10,ve.fill(null),hr(null,!0,!0),E&&(Un=E)}function sc(l,c,h,b,y,x,k){B._lock||(ur(l),Oi(),Qi(),l!=null&&Fa(ed,r,Ae,Ne,X,I,null))}function cc(){T.forEach(B1),Ni(r.width,r.height,!0)}$r(xi,Sa,cc);let na={};na.mousedown=ic,na.mousemove=tc,na.mouseup=lc,na.dblclick=sc,na.setSeries=(l,c,h,b)=>{let y=Fe.match[2];h=y(r,c,h),h!=-1&&hn(h,b,!0,!1)},ut&&(dt(Zu,_,ic),dt(rs,_,tc),dt(Qu,_,l=>{ur(l),Ba(!1)}),dt(Xu,_,C0),dt(ed,_,sc),gs.add(r),r.syncRect=Ba);let Mo=r.hooks=e.hooks||{};function nt(l,c,h){qi?Da.push([l,c,h]):l in Mo&&Mo[l].forEach(b=>{b.call(null,r,c,h)})}(e.plugins||[]).forEach(l=>{for(let c in l.hooks)Mo[c]=(Mo[c]||[]).concat(l.hooks[c])});let fc=(l,c,h)=>h,Fe=ze({key:null,setSeries:!1,filters:{pub:ud,sub:ud},scales:[L,w[1]?w[1].scale:null],match:[dd,dd,fc],values:[null,null]},B.sync);Fe.match.length==2&&Fe.match.push(fc),B.sync=Fe;let uc=Fe.key,Xi=sp(uc);function Fa(l,c,h,b,y,x,k){Fe.filters.pub(l,c,h,b,y,x,k)&&Xi.pub(l,c,h,b,y,x,k)}Xi.sub(r);function L0(l,c,h,b,y,x,k){Fe.filters.sub(l,c,h,b,y,x,k)&&na[l](null,c,h,b,y,x,k)}r.pub=L0;function N0(){Xi.unsub(r),gs.delete(r),ir.clear(),ds(xi,Sa,cc),d.remove(),be?.remove(),nt("destroy")}r.destroy=N0;function el(){nt("init",e,t),Fs(t||e.data,!1),q[L]?Wi(L,q[L]):Oi(),vo=Ee.show&&(Ee.width>0||Ee.height>0),fr=Ht=!0,Ni(e.width,e.height)}return w.forEach(Hs),T.forEach(u0),n?n instanceof HTMLElement?(n.appendChild(d),el()):n(r,el):el(),r}Ze.assign=ze;Ze.fmtNum=Ss;Ze.rangeNum=_i;Ze.rangeLog=Si;Ze.rangeAsinh=ws;Ze.orient=Dr;Ze.pxRatio=me;Ze.join=Cb;Ze.fmtDate=As,Ze.tzDate=Vb;Ze.sync=sp;{Ze.addGap=S1,Ze.clipGaps=Ei;let e=Ze.paths={points:hp};e.linear=bp,e.stepped=E1,e.bars=T1,e.spline=R1}var nr=se(null),F1="epochs",V1="11px Roboto, system-ui, sans-serif";function La({data:e,series:t,height:n,range:r,beneath:a,title:o,bare:i,axis:s,onPoint:u,onPick:d}){let m=gt(null),p=gt(null),g=gt(null),v=G1(at.value);return vn(()=>{let _=m.current,S=_r("--quiet"),A=_r("--line"),P={stroke:S,font:V1,ticks:{show:!1},grid:{show:i!==!0,stroke:A,width:1}},w={width:_.clientWidth,height:n,legend:{show:!1},padding:[8,10,0,0],scales:{x:{time:!1,range:()=>v},y:{range:(L,U,H)=>r(U,H)}},axes:[{...P,grid:{show:!1},size:22,gap:4,space:36,incrs:z1},{...P,size:(L,U)=>s?.width??12+7*Math.max(4,...(U??[]).map(H=>H.length)),values:(L,U)=>s?.isEmpty===!0?U.map(()=>""):Su(U),gap:4,space:28}],series:[{},...t],cursor:{drag:{x:!1,y:!1},y:!1,points:{size:6},sync:{key:F1,setSeries:!1}},hooks:{drawAxes:a===void 0?[]:[a],setCursor:[({cursor:{left:L,idx:U},data:[H]})=>{let Z=U==null||(L??-1)<0?null:H[U]??null;nr.value=Z}],setSize:[L=>Ns(L,g.current)]}},T=new Ze(w,e,_);p.current=T,g.current=document.createElement("div"),g.current.className="epoch-cursor",T.over.append(g.current),Ns(T,g.current);let M=({clientX:L,buttons:U})=>{U&1&&rn(T.posToVal(L-T.over.getBoundingClientRect().left,"x"))},W=({clientY:L})=>{let{top:U,height:H}=T.over.getBoundingClientRect();return Math.min(1,Math.max(0,(L-U)/H))};return T.over.addEventListener("pointermove",L=>u?.(W(L))),T.over.addEventListener("pointerleave",()=>u?.(null)),T.over.addEventListener("click",L=>d?.(W(L))),T.over.addEventListener("pointerdown",M),T.over.addEventListener("pointermove",M),()=>T.destroy()},[e,t,n,r,a,i,s,u,d,Yn.value,...v]),vn(()=>{let _=m.current,S=new ResizeObserver(()=>{p.current!==null&&_.clientWidth!==p.current.width&&p.current.setSize({width:_.clientWidth,height:p.current.height})});return S.observe(_),()=>S.disconnect()},[]),Gn(()=>{re.value,p.current!==null&&Ns(p.current,g.current)}),f("div",{ref:m,class:"plot",role:"img","aria-label":`${o}, against the epoch`,style:{height:`${n}px`}})}var z1=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function G1(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function Ns(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(re.peek(),"x"))}px)`)}function Ci(e,t,n){let r=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=n,a.lineWidth=devicePixelRatio*1.25,a.setLineDash([4*devicePixelRatio,3*devicePixelRatio]),a.beginPath(),a.moveTo(r,o.top),a.lineTo(r,o.top+o.height),a.stroke(),a.restore()}function xp(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:a,bbox:o}=e;a.save(),a.strokeStyle=a.fillStyle=_r("--quiet"),a.lineWidth=devicePixelRatio,a.beginPath(),a.moveTo(o.left,r),a.lineTo(o.left+o.width,r),a.stroke(),a.font=`${10*devicePixelRatio}px Roboto, system-ui, sans-serif`,a.textAlign="right",a.textBaseline="bottom",a.fillText(n,o.left+o.width-4*devicePixelRatio,r-2*devicePixelRatio),a.restore()}var q1=232,W1=()=>[-1.005,1.005];function _p(){let e=V.value,t=e?.correlations??null,n=hf.value,r=he(()=>Wu(n),[n]);return e===null?null:f("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[f("h2",{id:"correlations-title",children:["Correlations of the filters ",f("span",{class:"quiet name",children:e.name})]}),t===null?f("p",{class:"notice",children:["This run has none. The callback ",f("code",{children:"kr.CorrelationHistograms"})," writes them."]}):f(ie,{children:[f(j1,{most:r,centre:t.centre}),f("div",{class:"multiples histograms",children:t.layers.map((a,o)=>f(K1,{found:t,frames:n,layer:a,row:o,most:r},a.name))})]})]})}var Y1={filter:"its own mean",mean_filter:"the mean filter"};function j1({most:e,centre:t}){return f("figure",{class:"colour-bar counts",children:[f("figcaption",{children:["pairs of filters in a bin of 0.01, logarithmic; each filter less ",Y1[t]]}),f("div",{class:"gradient",style:{background:zu(Yn.value)}}),f("div",{class:"ticks placed",children:qu(e).map(({count:n,position:r})=>f("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function K1({found:e,frames:t,layer:n,row:r,most:a}){let{epochs:o}=e,i=Yn.value,s=he(()=>Yu(o,t,r,a,i),[o,t,r,a,i]),u=he(()=>[o,o.map(()=>null)],[o]),d=he(()=>[{}],[]),m=he(()=>S=>{let A=S.valToPos((o[0]??0)-.5,"x",!0),P=S.valToPos((o.at(-1)??0)+.5,"x",!0),{top:w,height:T}=S.bbox;S.ctx.save(),S.ctx.imageSmoothingEnabled=T<s.height||P-A<s.width,S.ctx.imageSmoothingQuality="high",S.ctx.drawImage(s,A,w,P-A,T),S.ctx.restore()},[o,s]),p=nr.value??re.value,g=e.mean_absolute[n.name]??[],{epoch:v,value:_}=_a({run:"",epochs:o,values:g},p);return f("figure",{class:"curves","data-layer":n.name,children:[f("figcaption",{children:[f("span",{class:"title",title:n.name,children:[f("b",{children:n.name})," ",f("span",{class:"quiet",children:Pr(n.filters,"filter")})]}),f("span",{class:"numbers",title:Be(p),children:[f("span",{class:"quiet",children:"mean of |c|"})," ",_===null?"\u2013":_.toFixed(3),v!==null&&v!==p&&f("small",{title:Be(v),children:[" @",v]})]})]}),f(La,{title:`Correlations of the filters of ${n.name}`,data:u,series:d,height:q1,range:W1,beneath:m,bare:!0})]})}var J1=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function wp(){return f("section",{class:"empty","data-testid":"empty",children:[f("h1",{children:"No heatmaps yet"}),f("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),f("pre",{children:f("code",{children:J1})}),f("p",{children:"Then show the folder of the runs:"}),f("pre",{children:f("code",{children:"tensorboard --logdir runs"})}),f("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}var rr=["#1f7fc0","#d55e00","#008a63","#c2639a","#a87400","#7a5bd0","#7f7f7f","#6b8a00"],kp=[[],[6,3],[2,2],[8,2,2,2]],Z1=rr.length*kp.length;function Q1(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return(t^t>>>15)>>>0}var Os=class{styles=new Map;taken=new Set;of(t){let n=this.styles.get(t)??this.choose(t),r=kp[Math.floor(n/rr.length)];return{colour:rr[n%rr.length],dash:r}}choose(t){let n=Q1(t)%rr.length,r=n;for(let a=1;this.taken.has(r)&&a<Z1;a++)r=Math.floor(a/rr.length)*rr.length+(n+a)%rr.length;return this.styles.set(t,r),this.taken.add(r),r}},X1=new Os;function Sn(e){return X1.of(e)}function ar({run:e}){let{colour:t,dash:n}=Sn(e);return f("svg",{class:"swatch",viewBox:"0 0 18 6","aria-hidden":"true",children:f("line",{x1:"0",y1:"3",x2:"18",y2:"3",stroke:t,"stroke-dasharray":n.join(" ")})})}function or({title:e,note:t,unit:n,curves:r,height:a=132,range:o,paths:i,beneath:s,axis:u,hooks:d}){let m=vt.value,p=he(()=>Fu(r),[r]),g=he(()=>r.map(({run:_})=>({stroke:Sn(_).colour,dash:Sn(_).dash,width:1.75,...i===void 0?{}:{paths:i}})),[r,i]),v=he(()=>_=>{s?.(_);for(let{run:S}of r){let A=m.get(S)?.overfitting??null;A!==null&&Ci(_,A.epoch,Sn(S).colour)}},[r,m,s]);return f("figure",{class:"curves",...d,children:[f("figcaption",{children:[f("span",{class:"title",title:e,children:[f("b",{children:e})," ",t!==void 0&&f("span",{class:"quiet",children:t})]}),f(eg,{curves:r,unit:n})]}),f(La,{title:e,data:p,series:g,height:a,range:o,beneath:v,axis:u})]})}function eg({curves:e,unit:t}){let n=nr.value??re.value;return f("span",{class:"numbers",title:Be(n),children:[e.map(r=>{let{epoch:a,value:o}=_a(r,n);return f("span",{title:r.run,children:[f(ar,{run:r.run}),o===null?"\u2013":ku(o),a!==null&&a!==n&&f("small",{title:Be(a),children:[" @",a]})]},r.run)}),t!==void 0&&f("span",{class:"quiet",children:t}),nr.value!==null&&f("span",{class:"quiet",children:Be(n)})]})}function Sp(){let e=xt.value,t=new Map;for(let n of V.value===null?e:[V.value,...e])for(let r of n.layers)t.has(r.name)||t.set(r.name,r);return e.length===0?f("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):f("section",{"aria-labelledby":"entropies-title",children:[f("h2",{id:"entropies-title",children:["Mean entropy of each layer ",f("span",{class:"quiet",children:"nats, against the epoch"})]}),f("div",{class:"multiples",children:[...t.values()].map(n=>f(ng,{layer:n},n.name))})]})}function tg(e){let t=xt.value.flatMap(({layers:n})=>n.filter(r=>r.name===e).map(({channels:r})=>r));return[...new Set(t)].sort((n,r)=>n-r)}function ng({layer:{name:e,channels:t}}){let n=xt.value,r=he(()=>{let u=tg(e);return u.length===0?[t]:u},[n,e,t]),a=Math.log(r.at(-1)),o=he(()=>Xn(n,u=>u.entropies[e]),[n,e]),i=he(()=>()=>[0,(a||1)*1.15],[a]),s=he(()=>u=>{for(let d of r)xp(u,Math.log(d),`ln ${d}`)},[r]);return f(or,{title:e,unit:"nats",curves:o,range:i,beneath:s,hooks:{"data-testid":"entropy-chart","data-layer":e}})}function Ap(e,t,n){let r=V.value?.layers[t]?.shape;if(r===void 0)return;let a=e.currentTarget.getBoundingClientRect(),o=(e.clientX-a.left)/a.width,i=(e.clientY-a.top)/a.height;ft.value={layer:t,image:n,row:Mp(Math.floor(i*r[0]),r[0]),column:Mp(Math.floor(o*r[1]),r[1]),x:e.clientX,y:e.clientY}}function Ep(e,t,n){Cn.value={layer:t,image:n},e.matches(":focus-visible")&&Rp(e,Tp(t,n))}function Tp(e,t){let[n,r]=V.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var rg={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function Pp(e){let t=rg[e.key],n=V.value;if(e.key==="Escape"&&(ft.value=null),t===void 0||n===null)return;let r=ft.value??Tp(Cn.value.layer,Cn.value.image);e.preventDefault();let a=n.layers[r.layer]?.shape??[1,1],o=r.row+t[0],i=r.column+t[1],s=r.layer+Math.floor(o/a[0]),u=r.image+Math.floor(i/a[1]),d=n.layers[s];if(d===void 0||u<0||u>=n.images)return;let[m,p]=d.shape,g=s!==r.layer||u!==r.image,v={layer:s,image:u,row:s===r.layer?o:t[0]>0?0:m-1,column:u!==r.image?t[1]>0?0:p-1:Math.floor((i+.5)/a[1]*p)},_=`canvas[data-row="${s}"][data-image="${u}"]`,S=document.querySelector(_);S!==null&&(g&&S.focus(),Rp(S,v))}function Rp(e,t){let n=e.getBoundingClientRect(),[r,a]=V.value?.layers[t.layer]?.shape??[1,1];ft.value={...t,x:n.left+(t.column+1)/a*n.width,y:n.top+(t.row+1)/r*n.height}}function Mp(e,t){return Math.min(t-1,Math.max(0,e))}var ag="100px",Lp=new WeakMap,Cp=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=Lp.get(t);r!==void 0&&(r.value=n)}},{rootMargin:ag});function Np(e){let t=yr(!0);return vn(()=>{let{current:n}=e;if(n!==null)return Lp.set(n,t),Cp.observe(n),()=>Cp.unobserve(n)},[e,t]),t}function $s(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),a=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*a/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function Op({run:e,layer:t,image:n}){let r=ft.value,a=r?.image===n?e.layers[r.layer]:void 0,o=e.layers[t];return!r||a===void 0||o===void 0?null:f("span",{class:r.layer===t?"marker under-pointer":"marker",style:$s(r,a.shape,o.shape)})}function $p(e,t){return xa.value[e]?.find(n=>n.side===t)}var og={a:"map",b:"map-b",difference:"map-difference"},ig={a:"",b:", of the run compared",difference:", difference"};function Ip({run:e,layer:t,image:n,side:r}){let a=gt(null),o=e.layers[t],[i,s]=o.shape,u=Yt(o.shape,Pe.value),d=Np(a);Gn(()=>{if(!d.value)return;let v=$p(t,r);if(!v||v.maps===null||a.current===null)return;let _=Do(v.maps,n,o.shape),S=Math.round(Math.max(Pe.value,u)*devicePixelRatio);ui(a.current,_,o.shape,v.colours,S)});let m=i*s===1,p=m?void 0:Lu.value[n],g=Cn.value.layer===t&&Cn.value.image===n;return f("td",{children:f("div",{class:p?"map over-picture":"map",style:{height:`${u}px`,backgroundImage:p?`url("${p}")`:void 0},children:[f("canvas",{ref:a,"data-testid":og[r],"data-layer":o.name,"data-row":t,"data-image":n,role:"img","aria-label":`${o.name}, ${Zn(e,n)}${ig[r]}`,tabIndex:g&&r!=="b"?0:-1,style:{opacity:m?1:Ye.value/100},onPointerMove:v=>Ap(v,t,n),onPointerLeave:()=>{ft.value=null},onFocus:v=>Ep(v.currentTarget,t,n),onBlur:()=>{ft.value=null},onKeyDown:Pp}),m&&f(lg,{band:$p(t,r),image:n}),f(Op,{run:e,layer:t,image:n})]})})}function lg({band:e,image:t}){return e===void 0||e.maps===null?null:f("span",{class:"number",style:{color:di(e,t)},children:e.text(t)})}function Dp({run:e,image:t}){let n=gt(null),r=e.picture?.shape??null,a=Zn(e,t);return Gn(()=>{n.current!==null&&r!==null&&yt.value!==null&&Rr(n.current,yt.value,t,r[1],r[2])}),f("th",{scope:"col",class:"image",title:a,children:[r!==null&&f("div",{class:"map",style:{height:`${Yt([r[1],r[2]],Pe.value)}px`},children:[f("canvas",{ref:n,role:"img","aria-label":`Image ${a}`}),f(sg,{run:e,image:t})]}),f("span",{class:"label",children:a})]})}function sg({run:e,image:t}){let n=ft.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:f("span",{class:"marker",style:$s(n,r.shape,r.shape)})}function cg(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function fg(e,t){let[n,r]=Tr(t,xe.value);return(Lt(e,xe.value)-n)/(r-n)}function Up({run:e,layer:t}){let{name:n,channels:r,greatest:a}=t,[o,i]=t.shape,s=e.entropies[n]?.[Wn.value]??null,u=te.value!==null;return f("th",{scope:"row",class:"layer",children:[f("b",{class:"name",title:n,children:cg(n)}),f("span",{class:"quiet",children:[Pr(r,"channel"),", ",o," \xD7 ",i]}),f(Fp,{mark:u?"A":null,entropy:s,greatest:a}),u&&je.value==="difference"&&f(Bp,{run:e,layer:t}),u&&Cr(t)<0&&Ve.value!==null&&f("span",{class:"quiet",children:"B has no such layer with maps of this size."})]})}function Hp({run:e,layer:t}){return f("th",{scope:"row",class:"layer","aria-label":`${t.name} of B`,children:f(Bp,{run:e,layer:t})})}function Bp({run:e,layer:{name:t,greatest:n}}){let r=e.entropies[t]?.[Wn.value]??null,a=Ve.value?.entropies[t]?.[xr.value]??null,o=Ve.value?.layers.find(i=>i.name===t)?.greatest;return f(ie,{children:[f(Fp,{mark:"B",entropy:a,greatest:o??n}),r!==null&&a!==null&&f("span",{class:"quiet",children:["B \u2212 A: ",on(a-r,"entropy")," nats"]})]})}function Fp({mark:e,entropy:t,greatest:n}){let r=st.value==="shared"?qo.value:n,a=t===null||r===0?null:fg(t,r);return f(ie,{children:[f("span",{class:"mean",children:[e!==null&&f("b",{children:[e," "]}),t===null?"no number":`${t.toFixed(2)} nats`,f("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]}),a!==null&&e===null&&f("span",{class:"share",title:"The mean on the colour bar",children:[f("i",{children:f("i",{style:{width:`${100*a}%`,background:Kl(a)}})}),Math.round(100*a)," %"]})]})}var Vp=6,ug=144,dg=.62,pg=64;function zp(){let e=gt(null),t=V.value,n=t?.images??0,r=te.value!==null,a=r&&je.value==="both",o=Ru(t?.layers.map(m=>m.name)??[]);if(vn(()=>{let m=()=>{let g=e.current?.clientWidth??0,v=Cu(g-o-Vp*n,n);Pe.value=a?Math.max(pg,Math.round(v*dg)):v};m();let p=new ResizeObserver(m);return e.current!==null&&p.observe(e.current),()=>p.disconnect()},[n,o,a]),vn(()=>{Cn.value={layer:0,image:0},ft.value=null},[t?.name,n]),Gn(()=>{st.value,xe.value,qt.value.state==="here"&&rf()}),t===null)return null;if(t.epochs.length===0)return f("p",{class:"notice",children:["The run ",f("span",{class:"name",children:t.name})," has no heatmaps. The callback"," ",f("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let{state:i}=qt.value,s=t.picture?.shape,u=s?Yt([s[1],s[2]],Pe.value)>ug:!1,d=n*(Pe.value+Vp)+o>(e.current?.clientWidth??1e9);return f("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[f("h2",{id:"heatmaps-title",children:[ci(xe.value),f("span",{class:"quiet",children:[r&&"A: ",f("span",{class:"name",children:Me.value}),", ",Be(Rn.value??-1),r&&f(hg,{})]})]}),ca.value===!1&&f("p",{class:"notice warn",role:"status",children:"The runs show different samples: their maps cannot be compared place by place."}),i==="damaged"&&f("p",{class:"notice",role:"status",children:"The maps of this epoch are damaged, and cannot be shown."}),f("div",{ref:e,class:d?"scroller wide":"scroller",style:{"--column":`${Pe.value}px`,"--header":`${o}px`},children:f("table",{class:`grid ${i}${u?" tall":""}`,"data-testid":"grid","aria-busy":i==="loading",children:[f("thead",{children:f("tr",{children:[f("th",{class:"corner",scope:"col",children:[f("span",{children:"Layer"}),f("span",{class:"quiet",children:["mean of ",t.samples.toLocaleString("en")," ",t.samples===1?"sample":"samples"]})]}),Array.from({length:n},(m,p)=>f(Dp,{run:t,image:p},p))]})}),f("tbody",{children:t.layers.map((m,p)=>f(mg,{run:t,layer:m,row:p},m.name))})]},t.name)})]})}function hg(){let e=Go.value,t=te.value?.epoch??Rn.value;return f(ie,{children:[" \xB7 B: ",f("span",{class:"name",children:te.value?.run}),", ",e===null?"\u2026":Be(e),e!==null&&e!==t&&f("strong",{children:[" (it has no ",Be(t??-1),")"]})]})}function mg({run:e,layer:t,row:n}){let r=Wc(()=>(xa.value[n]??[]).map(({side:a})=>a).join()).value;return f(ie,{children:(r===""?[null]:r.split(",")).map(a=>f("tr",{class:a==="b"?"second":void 0,children:[a==="b"?f(Hp,{run:e,layer:t}):f(Up,{run:e,layer:t}),a!==null&&Array.from({length:e.images},(o,i)=>f(Ip,{run:e,layer:n,image:i,side:a},i))]},a))})}var bg=[{name:"training",title:"Training",note:"with penalties"},{name:"validation",title:"Validation",note:"with penalties"},{name:"probe",title:"Probe",note:"no penalties"}];function Gp(){let e=xt.value,t=bg.filter(({name:n})=>e.some(({losses:r})=>r[n]!==void 0));return e.length===0?null:f("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[f("h2",{id:"losses-title",children:["Loss ",f("span",{class:"quiet",children:"against the epoch"})]}),f("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 % and by more than three times its noise."}),t.length===0?f("p",{class:"notice",children:["No losses. The callback ",f("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",f("code",{children:"fit"}),"."]}):f("div",{class:"multiples losses",children:t.map(({name:n,...r})=>f(gg,{name:n,...r},n))})]})}function gg({name:e,title:t,note:n}){let r=xt.value,a=he(()=>Xn(r,o=>o.losses[e]),[r,e]);return f(or,{title:t,note:n,curves:a,range:mi})}function vg(e,t){return e==null||t===0?Jn[0]:si(e/t)}function yg({epochs:e,layers:t,entropies:n}){let r=e[0]??0,a=(e.at(-1)??r)-r+1,o=new Uint32Array(a*t.length);return t.forEach(({name:i,greatest:s},u)=>{e.forEach((d,m)=>{let p=e[m+1]??d+1,g=vg(n[i]?.[m],s);o.fill(g,u*a+d-r,u*a+p-r)})}),{pixels:o,width:a}}function qp(e){let{pixels:t,width:n}=yg(e),r=document.createElement("canvas");r.width=n,r.height=Math.max(1,e.layers.length);let a=new Uint8ClampedArray(t.buffer);return e.layers.length>0&&r.getContext("2d")?.putImageData(new ImageData(a,n),0,0),r}function Wp(e){return Math.round(Math.min(96,Math.max(28,168/Math.max(1,e))))}var xg={width:48,isEmpty:!0},_g={width:48,isEmpty:!1},Yp=92,jp=30,wg=()=>[0,1];function Kp(){let e=pa.value.filter(({layers:n})=>n.length>0),t=Wp(Qa.value.length);return Qa.value.length===0?null:f("section",{class:"glance","data-testid":"overview","aria-labelledby":"glance-title",children:[f("h2",{id:"glance-title",children:["Overview"," ",f("span",{class:"quiet",children:"mean entropy of each layer, the first one at the top, against the epoch; a click goes there"})]}),f("div",{style:{minHeight:`${Qa.value.length*(t+jp+19)+Yp+38}px`},children:tn.value&&f(ie,{children:[e.map(n=>f(kg,{run:n,height:t},n.name)),f(Eg,{})]})})]})}function kg({run:e,height:t}){let n=yr(null),{epochs:r,layers:a,overfitting:o,name:i}=e,s=he(()=>qp(e),[e]),u=he(()=>[r,r.map(()=>null)],[r]),d=he(()=>[{}],[]),m=he(()=>g=>{let v=g.valToPos((r[0]??0)-.5,"x",!0),_=g.valToPos((r.at(-1)??0)+.5,"x",!0);g.ctx.save(),g.ctx.imageSmoothingEnabled=!1,g.ctx.drawImage(s,v,g.bbox.top,_-v,g.bbox.height),g.ctx.restore(),o!==null&&Ci(g,o.epoch,Sn(i).colour)},[r,s,o,i]),p=he(()=>{let g=v=>Math.min(a.length-1,Math.floor(v*a.length));return{onPoint:v=>{n.value=v===null?null:g(v)},onPick:v=>Mg(e,g(v))}},[e,a,n]);return f("figure",{class:"curves","data-testid":"strip","data-run":i,children:[f("figcaption",{class:"line",children:[f("span",{children:[f(ar,{run:i})," ",f("b",{children:i})]}),f(Sg,{run:e,row:n.value})]}),f(La,{title:`Mean entropy of the layers of ${i}`,data:u,series:d,height:t+jp,range:wg,beneath:m,axis:xg,bare:!0,...p})]})}function Sg({run:e,row:t}){let n=nr.value??re.value,r=t===null?void 0:e.layers[t],a=e.falls[0];if(r===void 0)return a===void 0||a.share===0?null:f("span",{class:"quiet",children:["greatest fall: ",a.layer,", ",Math.round(100*a.share)," %"]});let o=e.entropies[r.name]??[],{epoch:i,value:s}=_a({run:e.name,epochs:e.epochs,values:o},n);return f("span",{class:"quiet",children:[r.name,", ",Be(i??n),":"," ",s===null?"not a number":`${s.toFixed(2)} of ${r.greatest.toFixed(2)} nats`]})}function Mg(e,t){Me.value=e.name,requestAnimationFrame(()=>{document.querySelector(`canvas[data-row="${t}"]`)?.closest("tr")?.scrollIntoView({block:"center"})})}var Ag={probe:"Probe loss",validation:"Validation loss"};function Eg(){let e=pa.value,t=e.some(({losses:r})=>r.probe)?"probe":"validation",n=he(()=>Xn(e,({losses:r})=>r[t]),[e,t]);return n.length===0?null:f(or,{title:Ag[t],curves:n,height:Yp,range:mi,axis:_g})}function Is(){let e=[...qn.value===null?[]:[{run:qn.value.name,message:Tg(qn.value.wasHere)}],...Vo.value,...(V.value?.problems??[]).map(t=>({run:Me.value??"",message:t}))];return e.length===0?null:f("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[f("summary",{children:e.length===1?"One problem":`${e.length} problems`}),f("ul",{children:e.map(({run:t,message:n})=>f("li",{children:[f("b",{children:t})," ",n]},`${t} ${n}`))})]})}function Tg(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}var Pg=10;function Rg(e,t){let n=yn.value.filter(r=>r!==e);Gt.value=t?[...n,e]:n}function Cg(e){qn.value=null,Me.value=e}function Jp(){let e=yr(""),t=Mt.value??[],n=t.filter(({name:r})=>r.toLowerCase().includes(e.value.toLowerCase()));return f("section",{class:"panel","aria-labelledby":"runs-title",children:[f("h2",{id:"runs-title",children:"Runs"}),t.length>Pg&&f("input",{type:"search",placeholder:"Filter","aria-label":"Filter the runs by name",value:e.value,onInput:r=>{e.value=r.currentTarget.value}}),f("div",{class:"run-heads","aria-hidden":"true",children:[f("span",{children:"in plots"}),f("span",{children:"maps"})]}),f("ul",{class:"runs","data-testid":"run-list",children:n.map(r=>f(Lg,{run:r},r.name))})]})}function Lg({run:{name:e,last_epoch:t}}){let n=Me.value===e;return f("li",{class:n?"run in-view":"run",children:[f("label",{title:e,children:[f("input",{type:"checkbox",checked:yn.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>Rg(e,r.currentTarget.checked)}),f(ar,{run:e}),f("span",{class:"name",children:e}),f("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),f("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>Cg(e)})]})}function Zp(){return pa.value.length===0?null:f("section",{class:"sentences","aria-label":"Findings",children:[pa.value.map(({name:e,sentence:t,overfitting:n})=>f("p",{class:"sentence","data-testid":"sentence","data-run":e,children:[f("span",{class:"of-run",children:[f(ar,{run:e}),f("span",{class:"name",children:e})]}),f("span",{children:[t,n!==null&&f(ie,{children:[" ",f("button",{type:"button",class:"link",onClick:()=>rn(n.epoch),children:["Show epoch ",n.epoch]})]})]})]},e)),Tl.value&&f("button",{type:"button",class:"link","data-testid":"all-runs","aria-expanded":da.value,onClick:()=>{da.value=!da.value},children:da.value?"Show findings and overview of the run in the maps only":`Show findings and overview of all ${yn.value.length} runs`})]})}var Qp=Ze.paths.stepped?.({align:1}),Ng=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function Xp(){let e=xt.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:f("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[f("h2",{id:"strengths-title",children:["Strengths of the penalties ",f("span",{class:"quiet",children:"against the epoch"})]}),f("div",{class:"multiples",children:t.map(n=>f(Og,{name:n},n))})]})}function Og({name:e}){let t=xt.value,n=he(()=>Xn(t,r=>r.strengths[e]),[t,e]);return f(or,{title:e,curves:n,height:96,range:Ng,...Qp===void 0?{}:{paths:Qp}})}function t0(){let e=at.value[0]??-1,t=at.value.at(-1)??-1,n=V.value===null,r=n?"":Be(re.value),a=t>e?(re.value-e)/(t-e):0;return f("header",{class:"timeline",children:[f("button",{type:"button",class:"play","aria-label":nn.value?"Pause":"Play",title:nn.value?"Pause (space)":"Play (space)",onClick:Il,children:f("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:f("path",{d:nn.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),f(e0,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),f(e0,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),f("div",{class:"track",children:[f($g,{first:e,last:t}),f("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:re.value,style:{"--share":a},onInput:o=>rn(o.currentTarget.valueAsNumber)})]}),f("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:re.value,onChange:o=>{rn(o.currentTarget.valueAsNumber),o.currentTarget.value=String(re.value)}}),f("p",{class:"where",children:[f("output",{"data-testid":"epoch-label",children:r}),f("span",{class:"quiet",children:f(Ig,{last:t})})]})]})}function e0({label:e,path:t,steps:n}){return f("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>$l(n),children:f("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:f("path",{d:t})})})}function $g({first:e,last:t}){return f(ie,{children:xt.value.map(({name:n,overfitting:r})=>r===null||t<=e?null:f("button",{type:"button",class:"moment",style:{"--share":(r.epoch-e)/(t-e),color:Sn(n).colour},title:`${n} begins to overfit at epoch ${r.epoch}`,"aria-label":`Go to epoch ${r.epoch}, where ${n} begins to overfit`,onClick:()=>rn(r.epoch)},n))})}function Ig({last:e}){let t=Rn.value;return V.value!==null&&t!==null&&t!==re.value?f("strong",{title:V.value.name,children:["This run has no maps of it: ",Be(t)," is shown."]}):f(ie,{children:re.value>=e?f(ie,{children:"the last; follows new ones"}):f(ie,{children:["of ",e," ",f("button",{type:"button",class:"link",onClick:()=>to(e),children:"go to the last"})]})})}var Na=14;function n0(){let e=gt(null),t=ft.value;vn(()=>{let s=e.current;if(s===null||t===null)return;let{width:u,height:d}=s.getBoundingClientRect(),m=t.x+Na+u<innerWidth,p=t.y+Na+d<innerHeight;s.style.left=`${m?t.x+Na:Math.max(0,t.x-Na-u)}px`,s.style.top=`${p?t.y+Na:Math.max(0,t.y-Na-d)}px`});let n=qt.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[a,o]=r.shape,i=n.maps[t.layer]?.[(t.image*a+t.row)*o+t.column];return i===void 0?null:f("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[f("b",{children:[te.value!==null&&"A: ",Ql(i,r.greatest,xe.value)]}),f(Dg,{at:t,layer:r,level:i}),f("span",{children:[r.name,", ",Zn(n.run,t.image),a*o>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function Dg({at:e,layer:t,level:n}){let r=Yo.value,a=Cr(t),o=r.state==="here"?r.run.layers[a]:void 0;if(te.value===null||r.state!=="here"||o===void 0)return null;let[i,s]=o.shape,u=r.maps[a]?.[(e.image*i+e.row)*s+e.column];if(u===void 0)return null;let d=(p,g)=>Lt(Nn(p,g),xe.value),m=d(u,o.greatest)-d(n,t.greatest);return f(ie,{children:[f("b",{children:["B: ",Ql(u,o.greatest,xe.value)]}),f("b",{children:["B \u2212 A: ",on(m,xe.value)]})]})}function r0({onRetry:e}){return f(ie,{children:[f(Fg,{onRetry:e}),f(Ug,{})]})}function Ug(){return Mt.value===null?f("p",{class:"waiting",children:"Reading the runs \u2026"}):Mt.value.length===0?f("main",{class:"alone",children:[f(Is,{}),f(wp,{})]}):f("div",{class:"page",children:[f("aside",{class:"sidebar","aria-label":"Runs and display",children:[f(Jp,{}),f(Bu,{})]}),f("main",{class:"main",children:[f(t0,{}),V.value===null?f("p",{class:"waiting",children:"Reading the run \u2026"}):f(Bg,{})]}),f(n0,{})]})}var Hg=10;function Bg(){let e=V.value?.images??0;return f("div",{class:"sections",children:[f(Is,{}),f(Zp,{}),f(Kp,{}),f("div",{class:e>Hg?"overview":"overview beside",children:[f(zp,{}),tn.value&&f("div",{class:"courses",children:[f(Gp,{}),f(Sp,{})]})]}),tn.value&&f(ie,{children:[f(_p,{}),f(Xp,{})]})]})}function Fg({onRetry:e}){let t=fa.value??ua.value;return t===null?null:f("div",{class:"trouble",role:"status",children:[f("span",{children:[t," Trying again every few seconds."]}),f("button",{type:"button",onClick:e,children:"Try now"})]})}function J_(){let e=document.createElement("style");e.textContent=[Ac,Ef,Pf,Cf,Rf,Tf].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",_f();let t=yf();Gt.value=t.runs,Me.value=t.inView,re.value=t.epoch??-1,st.value=t.scale,xe.value=t.unit,Ye.value=t.opacity,te.value=t.other,je.value=t.comparison,gf();let n=uf(t,bf,mf);xf(),Mf(),Af(),Mc(f(r0,{onRetry:n}),document.body)}export{J_ as render};
