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
var ms=fetch("./runs");ms.catch(()=>null);function of(){let e=ms;return ms=null,e}var ce,sf,gs,gr,hs,Si,uf,wi,cf,vs,bs,zb,Sa=Symbol.for("pv"),ki={},Mi=[],Vb=/^m(i|n|o|s|text|space)$/,xs=Array.isArray,ys=Mi.slice,Gr=Object.assign;function qr(e){e&&e.parentNode&&e.remove()}function ff(e,t,n){var r,o,a,i={},l=arguments.length;for(a in t)a=="key"?r=t[a]:a=="ref"&&typeof e!="function"?o=t[a]:i[a]=t[a];return l>2&&(i.children=l>3?ys.call(arguments,2):n),_a(e,i,r,o,null)}function _a(e,t,n,r,o){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Sa,__v:o||++sf,__i:-1,__u:0};return!o&&ce.vnode&&ce.vnode(a),a}function J(e){return e.children}function Lo(e,t){this.props=e,this.context=t,this.__g=0}function vr(e,t){if(t==null)return e.__&&vr(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:vr(e)}function qb(e){var t,n=e.__v,r=n.__e,o=[],a=[],i=e.__P;i&&((t=Gr({constructor:Sa},n)).__v=n.__v+1,ce.vnode&&ce.vnode(t),ws(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||vr(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,gf(o,t,a),n.__=n.__e=null,t.__e!=r&&df(t))}function df(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),df(e)}function af(e){(8&e.__g||(e.__g|=8,gr.push(e),Si++))&&hs==ce.debounceRendering||((hs=ce.debounceRendering)||queueMicrotask)(pf)}function pf(){try{for(var e,t=1;gr.length;)gr.length>t&&gr.sort(uf),e=gr.shift(),t=gr.length,8&e.__g&&qb(e)}finally{(Si=gr.length)&&(hs||queueMicrotask)(pf)}}function mf(e,t,n,r,o,a,i,l,u,f,d){var m,g,b,y,k,M,T=r.__k||Mi,_=t.length;for(u=Gb(n,t,T,u,_),m=0;m<_;m++)(b=n.__k[m])!=null&&(g=~b.__i&&T[b.__i]||ki,b.__i=m,M=ws(e,b,g,o,a,i,l,u,f,d),y=b.__e,(g.ref!=b.ref||8&g.__u)&&(g.ref&&_s(g.ref,null,b,g),b.ref&&d.push(b.ref,b.__c||y,b)),k=k||y,4&b.__u?(u=hf(b,u,e,!g.__v),g.__e&&(g.__e=null)):typeof b.type=="function"&&M!==void 0?u=M:y&&(u=y.nextSibling),b.__u&=-21);return n.__e=k,u}function Gb(e,t,n,r,o){var a,i,l,u,f,d,m,g,b,y=n.length,k=y,M=0,T=0,_=e.__k=Array(o);for(a=0;a<o;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[a]=_a(null,i):xs(i)?i=_[a]=_a(J,{children:i}):i.constructor===Sa&&i.__b?i=_[a]=_a(i.type,i.props,i.key,i.ref,i.__v):_[a]=i,u=a+M,i.__=e,i.__b=e.__b+1,l=null,~(f=i.__i=Wb(i,n,u,k))&&(k--,(l=n[f])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,f==u-1?M--:f==u+1?M++:f!=u&&(f>u?M--:M++,T=1)):(~f||(o>y?M--:o<y&&M++),typeof i.type!="function"&&(i.__u|=4))):_[a]=null;if(T){for(d=[],m=[],a=0;a<o;a++)if((i=_[a])&&16&i.__u){for(M=0,g=d.length;M<g;)d[b=M+g>>1]<i.__i?M=b+1:g=b;d[M]=i.__i,m[a]=M+1}for(M=d.length;a--;)m[a]&&(m[a]==M?M--:_[a].__u|=4)}if(k)for(a=0;a<y;a++)!(l=n[a])||2&l.__u||(l.__e==r&&(r=vr(l)),Ss(l,l));return r}function hf(e,t,n,r){var o,a,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&(o[a].__=e,t=hf(o[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=vr(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Wb(e,t,n,r){var o,a=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&i==l.type)return n;if(r>(u?1:0)){for(o=n-1;o>=0;o--)if((l=t[o])&&!(2&l.__u)&&a==l.key&&i==l.type)return o;for(o=n+1;o<t.length;o++)if((l=t[o])&&!(2&l.__u)&&a==l.key&&i==l.type)return o}return-1}function lf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function yi(e,t,n,r,o){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||lf(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||lf(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=bs[t]||(bs[t]=jb(t)),(e.__a||(e.__a={}))[t]=vs,a=t!=(t=t.replace(cf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function jb(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[wi]==null)t[wi]=vs++;else if(t[wi]<this.__a[e])return;return n(ce.event?ce.event(t):t)}}}function ws(e,t,n,r,o,a,i,l,u,f){var d,m,g,b,y,k,M,T,_,A,S,z,P,F,B,W,H,C,K=t.type;if(t.constructor!==Sa)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,m=a=[],d.nodeType==8?l=_i(d,a):a.push(d),l=a[0]||l),(d=ce.__b)&&d(t);e:if(typeof K=="function"){g=i.length;try{if(T=t.props,_=(d=K.prototype)&&d.render,A=(d=K.contextType)&&r[d.__c],S=d?A?A.props.value:d.__:r,(b=n.__c)?(t.__c=b,2&b.__g&&(b.__g|=1)):(_?t.__c=b=new K(T,S):(t.__c=b=new Lo(T,S),b.constructor=K,b.render=Kb),A&&A.sub(b),b.state||(b.state={}),b.__n=r,b.__g|=8,b.__h=[],b.__k=[]),_&&(b.__s||(b.__s=b.state),K.getDerivedStateFromProps&&(b.__s==b.state&&(b.__s=Gr({},b.__s)),Gr(b.__s,K.getDerivedStateFromProps(T,b.__s)))),y=b.props,k=b.state,b.__v=t,n.__c){if(T!==y&&_&&!K.getDerivedStateFromProps&&b.componentWillReceiveProps&&b.componentWillReceiveProps(T,S),t.__v==n.__v&&!(8&b.__g)||!(4&b.__g)&&b.shouldComponentUpdate&&b.shouldComponentUpdate(T,b.__s,S)===!1){t.__v!=n.__v&&(b.props=T,b.state=b.__s,b.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function($){$&&($.__=t)}),Mi.push.apply(b.__h,b.__k),b.__k=[],b.__h.length&&i.push(b),l=vr(n);break e}b.componentWillUpdate&&b.componentWillUpdate(T,b.__s,S),_&&b.componentDidUpdate&&b.__h.push(function(){b.componentDidUpdate(y,k,M)})}else _&&!K.getDerivedStateFromProps&&b.componentWillMount&&b.componentWillMount(),_&&b.componentDidMount&&b.__h.push(b.componentDidMount);b.context=S,b.props=T,b.__P=e,b.__g&=-5,z=ce.__r,P=_?25:0;do b.__g&=-9,z&&z(t),d=b.render(b.props,b.state=b.__s,b.context);while(8&b.__g&&++P<25);_&&(Mi.push.apply(b.__h,b.__k),b.__k=[]),b.state=b.__s,b.getChildContext&&(r=Gr({},r,b.getChildContext())),_&&n.__c&&b.getSnapshotBeforeUpdate&&(M=b.getSnapshotBeforeUpdate(y,k)),F=d&&d.type===J&&d.key==null?d.props.children:d,T.__P&&(d=l,o=(e=T.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function($){$&&Ss($,$)}),n.__k=null),l=n.__k?vr(n,0):null),l=mf(e,xs(F)?F:[F],t,n,r,o,a,i,l,u,f),T.__P&&(t.__e=null,l=d),t.__u&=-161,m&&m.some(qr),b.__h.length&&i.push(b),1&b.__g&&(b.__g&=-4)}catch($){if(i.length=g,t.__v=null,u||a)if($&&$.then){if(t.__u|=128|u,a){for(~(H=a.indexOf(l||void 0))||(H=a.length);(C=a[H-1])&&C.nodeType==8;)H--;for(;H<a.length;H++)if(C=a[H])if(a[H]=null,B){if(C==W)break}else{if(C.nodeType!=8)break;C.data.startsWith("$s")&&(W=_i(B=C))}}if(!B){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;B=l}(d=_i(B=t.__c.__z||(t.__c.__z=B)))?(t.__e=B,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(qr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),$&&$.then||bf(t),ce.__e($,t,n)}}else l=t.__e=Yb(n.__e,t,n,r,o,a,i,u,f,e);return(d=ce.diffed)&&d(t),l}function _i(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function bf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(bf))}function gf(e,t,n){for(var r=0;r<n.length;)_s(n[r++],n[r++],n[r++]);ce.__c&&ce.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(a){a.call(o)})}catch(a){ce.__e(a,o.__v)}})}function Yb(e,t,n,r,o,a,i,l,u,f){var d,m,g,b,y,k,M,T,_=n.props||ki,A=t.props,S=t.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((y=a[d])&&(S?y.localName==S:y.nodeType==3)){e=y,a[d]=null;break}}if(!e){if(T=f.ownerDocument||document,!S)return T.createTextNode(A);e=T.createElementNS(o,S,A.is?A:f),l&&(ce.__m&&ce.__m(t,a),l=!1),a=null}if(S){if(f=S=="template"&&e.content||e,a=S=="textarea"&&A.defaultValue!=null?null:a&&ys.call(f.childNodes),!l&&a)for(_={},d=0;d<e.attributes.length;d++)_[(y=e.attributes[d]).name]=y.value;for(d in _)y=_[d],d=="dangerouslySetInnerHTML"?g=y:d=="children"||d in A||d=="value"&&"defaultValue"in A||d=="checked"&&"defaultChecked"in A||yi(e,d,null,y,o);for(d in A)y=A[d],d=="children"?b=y:d=="dangerouslySetInnerHTML"?m=y:d=="value"?k=y:d=="checked"?M=y:l&&typeof y!="function"||_[d]===y||yi(e,d,y,_[d],o);m?(l||g&&(m.__html==g.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(g&&(e.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Vb.test(S))&&(o="http://www.w3.org/1999/xhtml"),mf(f,xs(b)?b:[b],t,n,r,o,a,i,a?a[0]:n.__k&&vr(n,0),l,u),a&&a.some(qr)),l&&S!="textarea"||(d="value",S=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(S!="progress"||k)||yi(e,d,k,_[d],o),d="checked",M!=null&&M!=e[d]&&yi(e,d,M,_[d],o))}else _===A||l&&e.data==A||(e.data=A);return e}function _s(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){ce.__e(o,n)}}function Ss(e,t,n){var r,o,a,i;if(ce.unmount&&ce.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||_s(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){ce.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Ss(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=_i(r,a=[]))&&(r==e.__e&&a.some(qr),qr(o),qr(r)),n||qr(e.__e),e.__e=e.__c=e.__=null}function Kb(e,t,n){return this.constructor(e,n)}function vf(e,t){var n,r,o,a;ce.__&&ce.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=_a(J,{children:[e]}),o=[],a=[],ws(t,t.__k,r||ki,ki,t.namespaceURI,r?null:t.firstChild?ys.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,a),gf(o,t.__k,a),t.__k.props.children=null}ce={__e:function(e,t,n,r){for(var o,a,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(a=o.constructor)&&a.getDerivedStateFromError)&&o.setState(a.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw Si=0,e}},sf=0,gs=function(e){return e!=null&&e.constructor===Sa},Lo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Gr({},this.state)),typeof e=="function"&&(e=e(Gr({},n),this.props)),e&&(Gr(n,e),this.__v&&(t&&this.__k.push(t),af(this)))},Lo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),af(this))},Lo.prototype.render=J,gr=[],Si=0,uf=function(e,t){return e.__v.__b-t.__v.__b},wi=Symbol(),cf=/(PointerCapture)$|Capture$/i,vs=0,bs={},zb=0;var xf='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Ma,kt,ks,yf,Jb=Object.is,Ms=0,Ef=[],Rs=[],We=ce,wf=We.__b,_f=We.__r,Sf=We.diffed,kf=We.__c,Mf=We.unmount,Rf=We.__;function Ts(e,t){We.__h&&We.__h(kt,e,Ms||t),Ms=0;var n=kt.__H||(kt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Ri(e,t){var n=Ts(Ma++,3);!We.__s&&Es(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,kt.__H.__h.push(n))}function nn(e,t){var n=Ts(Ma++,4);!We.__s&&Es(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,kt.__h.push(n))}function ke(e){return Ms=5,fe(function(){return{current:e}},[])}function fe(e,t){var n=Ts(Ma++,7);return Es(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Qb(){var e;do{for(;e=Rs.shift();)try{ka(e)}catch(n){We.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Ef.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ka),t.__h.some(As),t.__h=[]}catch(n){t.__h=[],We.__e(n,e.__v)}}}while(Rs.length)}We.__b=function(e){kt=null,wf&&wf(e)},We.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Rf&&Rf(e,t)},We.__r=function(e){_f&&_f(e),Ma=0;var t=(kt=e.__c).__H;t&&(ks==kt?kt.__h=[]:(t.__h.some(ka),t.__h.some(As),Ma=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ks=kt},We.diffed=function(e){Sf&&Sf(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Tf(Ef.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ks=kt=null},We.__c=function(e,t){t.some(function(n){try{n.__h.some(ka),n.__h=n.__h.filter(function(r){return!r.__||As(r)})}catch(r){n.__h=[function(){throw r}]}}),kf&&kf(e,t)},We.unmount=function(e){Mf&&Mf(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Tf(Rs.push(o))}else ka(o)}catch(a){t=a}}),r.__H=void 0,t&&We.__e(t,r.__v))};var Af=typeof requestAnimationFrame=="function";function Xb(e){var t,n=function(){clearTimeout(r),Af&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Af&&(t=requestAnimationFrame(n))}function Tf(e){e!=1&&yf==We.requestAnimationFrame||((yf=We.requestAnimationFrame)||Xb)(Qb)}function ka(e){var t=kt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),kt=t}function As(e){var t=kt;e.__c=e.__(),kt=t}function Es(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Jb(n,e[r])})}var eg=Symbol.for("preact-signals");function Ci(){if(Zn>1)Zn--;else{var e,t=!1;for((function(){var o=Ti;for(Ti=void 0;o!==void 0;){var a=o.S;if(a.v===o.v)for(var i=a.t;i!==void 0;i=i.x)i.i===o.i&&(i.i=a.i);o=o.o}})();Aa!==void 0;){var n=Aa;for(Aa=void 0,Ai++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Lf(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(Ai=0,Zn--,t)throw e}}function Ze(e){if(Zn>0)return e();Cs=++tg,Zn++;try{return e()}finally{Ci()}}var Ra,He=void 0;function Ta(e){var t=He,n=Ra;He=void 0,Ra=void 0;try{return e()}finally{He=t,Ra=n}}var Aa=void 0,Zn=0,Ai=0,tg=0,Cs=0,Ti=void 0,Ei=0;function Cf(e){if(He!==void 0){var t=e.n;if(t===void 0||t.t!==He)return t={i:0,S:e,p:He.s,n:void 0,t:He,e:void 0,x:void 0,r:t},He.s!==void 0&&(He.s.n=t),He.s=t,e.n=t,32&He.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=He.s,t.n=void 0,He.s.n=t,He.s=t),t}}function nt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}nt.prototype.brand=eg;nt.prototype.h=function(){return!0};nt.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ta(function(){var r;(r=t.W)==null||r.call(t)}))};nt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Ta(function(){var o;(o=t.Z)==null||o.call(t)}))}};nt.prototype.subscribe=function(e){var t=this;return Me(function(){var n=t.value;Ta(function(){return e(n)})},{name:"sub"})};nt.prototype.valueOf=function(){return this.value};nt.prototype.toString=function(){return this.value+""};nt.prototype.toJSON=function(){return this.value};nt.prototype.peek=function(){var e=this;return Ta(function(){return e.value})};Object.defineProperty(nt.prototype,"value",{get:function(){var e=Cf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ai>100)throw new Error("Cycle detected");(function(n){Zn!==0&&Ai===0&&n.l!==Cs&&(n.l=Cs,Ti={S:n,v:n.v,i:n.i,o:Ti})})(this),this.v=e,this.i++,Ei++,Zn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ci()}}}});function Z(e,t){return new nt(e,t)}function Lf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Pf(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Nf(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Wr(e,t){nt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ei-1,this.f=4}Wr.prototype=new nt;Wr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ei))return!0;if(this.g=Ei,this.f|=1,this.i>0&&!Lf(this))return this.f&=-2,!0;var e=He;try{Pf(this),He=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return He=e,Nf(this),this.f&=-2,!0};Wr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}nt.prototype.S.call(this,e)};Wr.prototype.U=function(e){if(this.t!==void 0&&(nt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Wr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Wr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Cf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function G(e,t){return new Wr(e,t)}function Of(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Zn++;var n=He;He=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Ls(e),r}finally{He=n,Ci()}}}function Ls(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,Of(e)}function ng(e){if(He!==this)throw new Error("Out-of-order effect");Nf(this),He=e,this.f&=-2;try{8&this.f&&Ls(this)}finally{Ci()}}function Po(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ra&&Ra.push(this)}Po.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Po.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Of(this),Pf(this),Zn++;var e=He;return He=this,ng.bind(this,e)};Po.prototype.N=function(){2&this.f||(this.f|=2,this.u=Aa,Aa=this)};Po.prototype.d=function(){this.f|=8,1&this.f||Ls(this)};Po.prototype.dispose=function(){this.d()};function Me(e,t){var n=new Po(e,t);try{n.c()}catch(o){throw n.d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Ps,No,Li,rg=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,$f=[],If=[];Me(function(){Ps=this.N})();function Oo(e,t){ce[e]=t.bind(null,ce[e]||function(){})}function Ea(e){if(Li){var t=Li;Li=void 0,t()}Li=e&&e.S()}function Df(e){var t=this,n=e.data,r=Jn(n);r.name="ReactiveDom",r.value=n;var o=fe(function(){for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=G(function(){var b=r.value.value;return b===0?0:b===!0?"":b||""}),d=G(function(){return!Array.isArray(f.value)&&!gs(f.value)}),m=Me(function(){if(this.N=Ff,d.value){var b=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=b)}}),g=t.__$u.d;return t.__$u.d=function(){m(),g.call(this)},[d,f]},[]),a=o[0],i=o[1];return a.value?i.peek():i.value}Df.displayName="ReactiveTextNode";Object.defineProperties(nt.prototype,{constructor:{configurable:!0,value:ff(J,null).constructor},type:{configurable:!0,value:Df},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Oo("__b",function(e,t){if(Ea(),No=void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var a=r[o];a instanceof nt&&(n||(t.__np=n={}),n[o]=a,r[o]=a.peek())}}e(t)});Oo("__r",function(e,t){if(e(t),t.type!==J){Ea();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(o,a){var i;return Me(function(){i=this},{name:a}),i.c=o,i})((function(o){return function(){var a;rg&&((a=this.y)==null||a.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),No=r,Ea(n)}});Oo("__e",function(e,t,n,r){Ea(),No=void 0,e(t,n,r)});Oo("diffed",function(e,t){Ea(),No=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,a=n.U;if(a)for(var i in a){var l=a[i];l===void 0||r&&i in r||(l.d(),a[i]=void 0)}if(r){a||(a={},n.U=a);for(var u in r){var f=a[u],d=r[u];f===void 0?(f=og(n,u,d,o),a[u]=f):f.o(d,o)}}}e(t)});function og(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,a=Z(n);return{o:function(i,l){a.value=i,r=l},d:Me(function(){this.N=Ff;var i=a.value.value;r[t]!==i&&(r[t]=i,o?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Oo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){var a=r[o];a&&a.d()}}}var i=t.__np;if(i){var l=t.props;for(var u in i)l[u]=i[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var d=f.__$u;d&&(f.__$u=void 0,d.d())}}e(t)});Oo("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Lo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function Jn(e,t){return fe(function(){return Z(e,t)},[])}function Pi(e,t){var n=ke(e);return n.current=e,No.__$f|=4,fe(function(){return G(function(){return n.current()},t)},[])}var ag=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},ig=function(e){queueMicrotask(function(){queueMicrotask(e)})};function lg(){Ze(function(){for(var e;e=$f.shift();)Ps.call(e)})}function sg(){$f.push(this)===1&&(ce.requestAnimationFrame||ag)(lg)}function ug(){Ze(function(){for(var e;e=If.shift();)Ps.call(e)})}function Ff(){If.push(this)===1&&(ce.requestAnimationFrame||ig)(ug)}function bn(e,t){var n=ke(e);n.current=e;var r=No;Ri(function(){return Me(function(){if(this.N=sg,!(r&&8&r.__$f))return n.current()},t)},[])}var Ns=8,Uf=8;function Bf(e){if(e.byteLength<Ns)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),o=Ns+Uf*r;if(e.byteLength<o)throw new Error("The server's answer is cut short.");let a=[];for(let i=Ns;a.length<r;i+=Uf){let l=t.getUint32(i+4,!0);if(o+l>e.byteLength)throw new Error("The server's answer is cut short.");let u=new Uint8Array(e.slice(o,o+l));a.push({epoch:t.getInt32(i,!0),bytes:u}),o+=l}return a}function Ni(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function zf(e,t,n){let r=0;return t.map(({shape:[o,a]})=>{let i=r+n*o*a,l=e.subarray(r,i);return r=i,l})}var Ca=class extends Error{};async function La(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([a,i])=>[a,String(i)])),o=r.size>0?`?${r}`:"";return Vf(await fetch(`./${e}${o}`,{signal:n??null}))}async function Vf(e){if(!e.ok)throw new Ca(await cg(e));return e}async function cg(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function qf(){let e=of();return(await(e===null?La("runs",{}):Vf(await e))).json()}async function Gf(e){return(await La("run",{run:e})).json()}async function Wf(e){return(await La("ranges",{run:e})).json()}async function Os(e){return new Uint8Array(await(await La("images",{run:e})).arrayBuffer())}async function $s(e,t,n,r,o){let a=await La(e,{run:t,first:n,last:r},o);return Bf(await a.arrayBuffer())}function In(e,t){let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;e[o]<=t?n=o:r=o-1}return e.length===0?-1:n}function Oi(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function Is(e,t,n){let r=In(e,t);if(r<0)return t;let o=n<0&&e[r]<t?1:0,a=Math.min(e.length-1,Math.max(0,r+n+o));return e[a]}function we(e){return e<0?"before training":`epoch ${e}`}var $i=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:o}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=o}}};function jf(e,t,n,r,o){let a=Math.max(0,t-o),i=Math.min(e.length-1,t+o);for(let l=0;l<=Math.max(t-a,i-t);l++)for(let u of[t+l,t-l]){if(u<a||u>i||!n(u))continue;let f=u<t?-1:1,d=u;for(let m=1;m<r;m++){let g=d+f;if(g<a||g>i||!n(g))break;d=g}return[e[Math.min(u,d)],e[Math.max(u,d)]]}return null}var Pa="epoch-asked",fg=500,dg=1e3,gn=Z(!1),Ii=new Promise(e=>{let t=gn.subscribe(n=>{n&&e()});setTimeout(()=>{gn.value=!0,t()},dg)});function Kf(){performance.clearMarks(Pa),performance.mark(Pa)}var Yf=!0;function Zf(){requestAnimationFrame(()=>setTimeout(()=>{Yf&&(Yf=!1,performance.measure("first-paint",{start:0}),gn.value=!0),performance.getEntriesByName(Pa).length>0&&(performance.getEntriesByName("repaint").length>=fg&&performance.clearMeasures("repaint"),performance.measure("repaint",Pa),performance.clearMarks(Pa))}))}var pg=8*2**20,xr=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new $i(n)}kind;cacheBytes;onTrouble;arrivals=Z(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(Ds(t,n))}fetchEarly(t,n){let r=$s(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(Ds(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(pg/n)),o=Math.max(1,Math.floor(this.cacheBytes/4/n)),a=jf(t.epochs,t.centre,this.isMissing,r,o);a!==null&&(this.background=new AbortController,this.fetch(t,...a,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:o}=this;return this.early=null,o?.run===t&&o.epoch===n&&o.epoch===r?o.frames:null}async fetch(t,n,r,o,a){try{let i=await this.takeEarly(t.run,n,r)??await $s(this.kind,t.run,n,r,o.signal),l=new Map(i.map(({epoch:u,bytes:f})=>[u,f]));t.epochs.forEach((u,f)=>{if(u<n||u>r)return;let d=l.get(u)??new Uint8Array,m=d.byteLength===t.bytesPerEpoch;this.cache.set(Ds(t,f),m?d:new Uint8Array)})}catch(i){a(),o.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}a(),this.arrivals.value++,this.fetchInView(),await Ii,this.fetchRest()}};function Ds({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}function Jf(e){let t=e.map(a=>a.split("/").slice(0,-1)),n=e.length>1?t[0]:[],r=n.findIndex((a,i)=>t.some(l=>l[i]!==a));return(r<0?n:n.slice(0,r)).map(a=>`${a}/`).join("")}var Di=new Intl.Collator("en",{numeric:!0}).compare;var mg=["run","overfits","loss","layer","fall","epochs","nan"],hg=["fall"];function Qf(e,t){return t?.column===e?{column:e,isDescending:!t.isDescending}:{column:e,isDescending:hg.includes(e)}}function Xf({column:e,isDescending:t}){return t?`-${e}`:e}function ed(e){let t=e.startsWith("-"),n=mg.find(r=>r===e.slice(t?1:0));return n===void 0?null:{column:n,isDescending:t}}function Fs(e){let t=e.falls[0];return t===void 0||t.share===0?null:t}function bg({name:e,index:t},n){if(n==="run")return[e];if(t===null)return[null];let r=Fs(t);switch(n){case"overfits":return[t.overfitting?.epoch??null];case"loss":return[t.lowest_loss?.value??null];case"layer":return[r?.layer??null];case"fall":return[r?.share??null];case"epochs":return[r?.start??null,r?.end??null];case"nan":return[t.not_a_number?.epoch??null]}}function gg(e,t){return typeof e=="number"&&typeof t=="number"?e-t:Di(String(e),String(t))}function td(e,t){if(t===null)return e;let{column:n,isDescending:r}=t,o=({index:i})=>n==="loss"&&i?.lowest_loss?.loss==="validation"?1:0,a=e.map(i=>({finding:i,keys:bg(i,n)}));return a.sort((i,l)=>{let u=o(i.finding)-o(l.finding);for(let[f,d]of i.keys.entries()){let m=l.keys[f]??null;if(d===null||m===null)return+(d===null)-+(m===null);let g=u||gg(d,m)*(r?-1:1);if(g!==0)return g}return 0}),a.map(({finding:i})=>i)}var zs=99,nd="keras_regs",vg=["epoch","runs","view","scale","unit","opacity","with","at","show","values","filter","order","open","folded","sort","strips","zoom","axis","smooth"],Le={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",content:"values",opacity:100,other:null,comparison:"both",filter:"",order:"network",opened:null,folded:[],sorting:null,allStrips:!1,zoom:null,lossAxis:"linear",smoothing:0},xg=["layer","shared","fit"],Hs="*";function Us(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function Bs(e){return e===""?[]:e.split(",").map(rd)}function rd(e){try{return decodeURIComponent(e)}catch{return e}}function Vs(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),rd(t.slice(n+1))]})}function qs(e){return Vs(e)[0]?.[0]===nd}function Na(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function yg(e){return e===void 0?null:e===Hs?"all":Bs(e)}function wg(e){let t=e==="all"?Hs:Us(e);return e!=="all"&&t===Hs?"%2A":t}function _g(e){let[t,n,...r]=(e??"").split("..").map(Na);return t!=null&&n!=null&&r.length===0&&-1<=t&&t<n?[t,n]:null}function Gs(e){let t=new Map(Vs(e).map(([a,i])=>[a,i??""])),n=Na(t.get("epoch")),r=Na(t.get("opacity")),o=Na(t.get("at"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?Bs(t.get("runs")):null,inView:t.get("view")||null,scale:xg.find(a=>a===t.get("scale"))??Le.scale,unit:t.get("unit")==="perplexity"?"perplexity":"entropy",content:t.get("values")==="change"?"change":"values",other:t.get("with")?{run:t.get("with"),epoch:o}:null,comparison:t.get("show")==="difference"?"difference":"both",filter:t.get("filter")??"",order:t.get("order")==="fall"?"fall":"network",opened:yg(t.get("open")),folded:Bs(t.get("folded")??""),sorting:ed(t.get("sort")??""),allStrips:t.get("strips")==="all",opacity:r===null?100:Math.min(100,Math.max(0,r)),zoom:_g(t.get("zoom")),lossAxis:t.get("axis")==="log"?"log":"linear",smoothing:Math.min(zs,Math.max(0,Na(t.get("smooth"))??0))}}function od(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",Us(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==Le.scale&&n.set("scale",e.scale),e.unit!==Le.unit&&n.set("unit",e.unit),e.content!==Le.content&&n.set("values",e.content),e.opacity!==Le.opacity&&n.set("opacity",String(e.opacity)),e.other!==null&&(n.set("with",e.other.run),e.other.epoch!==null&&n.set("at",String(e.other.epoch)),e.comparison!==Le.comparison&&n.set("show",e.comparison)),e.filter!==Le.filter&&n.set("filter",e.filter),e.order!==Le.order&&n.set("order",e.order),e.opened!==null&&n.set("open",wg(e.opened)),e.folded.length>0&&n.set("folded",Us(e.folded)),e.sorting!==null&&n.set("sort",Xf(e.sorting)),e.allStrips&&n.set("strips","all"),e.zoom!==null&&n.set("zoom",e.zoom.join("..")),e.lossAxis!==Le.lossAxis&&n.set("axis",e.lossAxis),e.smoothing!==Le.smoothing&&n.set("smooth",String(e.smoothing));let o=[...Vs(t).filter(([a,i])=>i!==null&&!vg.includes(a)).map(([a,i])=>[a,i]),...n];return`#${[nd,...o.map(([a,i])=>`${a}=${encodeURIComponent(i)}`)].join("&")}`}function Fi(e,t){if(e===null)return null;let[n,r]=e,o=t.filter(a=>a>=n&&a<=r).length;return o===0||o===t.length?null:e}function ad(e,t){let n=In(t,e),r=Math.min(n+1,t.length-1);return t[r]-e<e-t[n]?r:n}function Ws(e,t,n){let r=ad(Math.min(e,t),n),o=ad(Math.max(e,t),n);r===o&&(r=Math.max(0,r-1),o=Math.min(n.length-1,o+1));let a=[n[r]??0,n[o]??0];return Fi(a,n)}function id(e,t,n,r){let[o,a]=[r[0]??0,r.at(-1)??0],i=Fi(e,r),[l,u]=i??[o,a];if(n<1&&In(r,u)-In(r,l)<2)return i;let f=Math.min(a-o,Math.max(1,(u-l)*n)),d=Math.min(a-f,Math.max(o,t-f/2));return Ws(d,d+f,r)}var Je=Z(null),Hi=Z([]),je=Z(new Map),Mt=Z(null),$o=Z(null),Io=Z(null),yr=Z(null),Dn=Z(null),Ui=Z([]),vn=Z(null),de=Z(null),te=Z(-1),Fn=Z(Le.scale),pe=Z(Le.unit),Qe=Z(Le.content),bt=Z(Le.opacity),xn=Z(!1),ne=Z(null),vt=Z(Le.comparison),rn=Z(Le.zoom),jr=Z(Le.lossAxis),yn=Z(Le.smoothing),Rt=G(()=>vn.value??Ui.value),js=null,N=G(()=>(js=je.value.get(de.value??"")??(de.value===null?null:js),js)),ft=G(()=>Rt.value.flatMap(e=>je.value.get(e)??[])),Ue=G(()=>{let e=N.value===null?[]:[N.value];return Oi([...e,...ft.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),Qn=G(()=>Fi(rn.value,Ue.value)),on=G(()=>N.value===null?-1:In(N.value.epochs,te.value)),Hn=G(()=>N.value?.epochs[on.value]??null),xe=G(()=>je.value.get(ne.value?.run??"")??null),wn=G(()=>xe.value===null?-1:In(xe.value.epochs,ne.value?.epoch??te.value)),Bi=G(()=>xe.value?.epochs[wn.value]??null),Sg=3,Xn=Z(Le.allStrips),er=Z(Le.sorting),Oa=G(()=>Rt.value.length>Sg),zi=G(()=>{if(Xn.value||!Oa.value)return Rt.value;let e=[de.value,ne.value?.run??null].filter(t=>t!==null);return[...new Set(e)]}),Ys=G(()=>zi.value.flatMap(e=>je.value.get(e)??[])),Vi=G(()=>Math.max(0,...N.value?.layers.map(e=>e.greatest)??[])),ze=Z(null),_n=Z({layer:0,image:0}),$e=Z(96),wr=Z(!1);function ld(e,t,n){let r=n.filter(({name:l})=>!t.includes(l));r.sort((l,u)=>l.updated-u.updated);let o=n.map(({name:l})=>l),i=[...e.filter(l=>o.includes(l)),...r.map(({name:l})=>l)].slice(-8);return o.filter(l=>i.includes(l))}var kg=5e3;function Zs(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function Ks(e){return e instanceof Ca?e.message:"TensorBoard does not answer."}function cd(e,t,n){let r=e.epoch,o,a=new Map;async function i(){if(clearTimeout(o),!Zs())try{let m=await qf();Mg(m.runs)&&l(e.epoch),Hi.value=m.problems,await u(),Io.value=null,t()}catch(m){Io.value=Ks(m)}clearTimeout(o),o=setTimeout(i,kg)}function l(m){let g=Je.value?.find(({name:y})=>y===de.value),b=g?.has_maps?g.last_epoch:null;g&&b!==null&&(m??b)===b&&n(g.name,b)}async function u(){let m=de.value;m!==null&&(await f(m),await Ii);let b=(await Promise.allSettled(sd().filter(y=>y!==m).map(f))).find(y=>y.status==="rejected");if(b!==void 0)throw b.reason}function f(m){let g=Je.peek()?.find(y=>y.name===m)?.stamp;if(g===void 0||je.peek().get(m)?.stamp===g)return Promise.resolve();let b=a.get(m)??d(m).finally(()=>a.delete(m));return a.set(m,b),b}async function d(m){let g=await Gf(m);Ze(()=>{r=Rg(g,r),je.value=new Map(je.value).set(m,g)})}return i(),Me(()=>{Je.value!==null&&sd().some(m=>!je.peek().has(m))&&u().catch(m=>{Io.value=Ks(m)})}),document.addEventListener("visibilitychange",()=>{document.hidden||i()}),i}function sd(){let e=[de.value,ne.value?.run,...Rt.value];return[...new Set(e.filter(t=>t!=null))]}function Mg(e){let t=e.map(a=>a.name),n=[...e].sort((a,i)=>i.updated-a.updated)[0],r=Je.value===null,o=Je.value?.map(a=>a.name)??[];return Ze(()=>{Je.value=e,je.value=new Map([...je.value].filter(([i])=>t.includes(i))),Ui.value=ld(Ui.value,o,e),t.length>0&&vn.value?.length&&!vn.value.some(i=>t.includes(i))&&(vn.value=null),ne.value!==null&&t.length>0&&!t.includes(ne.value.run)&&(ne.value=null);let a=de.value;(a===null||!t.includes(a))&&(Dn.value=a===null?null:{name:a,wasHere:o.includes(a)},de.value=n?.name??null)}),r}function Rg(e,t){if(e.name!==de.value)return t;let n=ud(e),r=je.value.get(e.name);return r===void 0?t===null&&je.value.size===0&&(te.value=n):te.value>=ud(r)&&(te.value=Math.max(te.value,n)),null}function ud(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function Un(e){yr.value=Ks(e)}var Da=2**20,$a=new xr("maps",256*Da,Un),qi=new xr("maps",256*Da,Un),Gi=new xr("maps",16*Da,Un),Wi=new xr("maps",16*Da,Un),Ia=new xr("correlations",64*Da,Un);function Js(e,t){return e===null||t<0?null:{run:e.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.bytes_per_epoch,centre:t}}var Qs=G(()=>Js(N.value,on.value)),Xs=G(()=>Js(xe.value,wn.value));function fd(e){return Qe.value!=="change"||e===null||e.epochs.length===0?null:Js({...e,epochs:e.epochs.slice(0,1),sessions:e.sessions.slice(0,1)},0)}var eu=G(()=>fd(N.value)),tu=G(()=>fd(xe.value)),nu=G(()=>{let e=N.value?.correlations;return!N.value||!e||e.epochs.length===0?null:{run:N.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:In(e.epochs,te.peek())}});function ji(e,t,n){e.arrivals.value;let r=t===null?void 0:e.get(t,t.centre);return r===void 0||n===null?{state:"loading"}:r.byteLength===0?{state:"damaged"}:{state:"here",run:n,maps:zf(r,n.layers,n.images)}}var zt=G(()=>ji($a,Qs.value,N.value)),Yi=G(()=>ji(qi,Xs.value,xe.value)),Fa=G(()=>ji(Gi,eu.value,N.value)),Ki=G(()=>ji(Wi,tu.value,xe.value)),dd=G(()=>{Ia.arrivals.value;let e=nu.value;return(e?.epochs??[]).map((t,n)=>{let r=Ia.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function pd(e,t){$a.fetchEarly(e,t)}function md(){$a.want(Qs.value),qi.want(Xs.value),Gi.want(eu.value),Wi.want(tu.value),Ia.want(gn.value?nu.value:null)}function hd(){Me(()=>$a.want(Qs.value)),Me(()=>qi.want(Xs.value)),Me(()=>Gi.want(eu.value)),Me(()=>Wi.want(tu.value)),Me(()=>Ia.want(gn.value?nu.value:null)),Me(()=>{[$a,qi,Gi,Wi,Ia].reduce((r,{arrivals:o})=>r+o.value,0)>0&&(yr.value=null)});let e=new Promise(n=>{Me(()=>{zt.value.state!=="loading"&&n()})});Ag();let t=G(()=>N.value?.picture?.shape?JSON.stringify([N.value.name,N.value.picture]):null);Me(()=>{let n=t.value;Mt.value=null,n!==null&&e.then(()=>Os(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(Mt.value=r)}).catch(Un)})}function Ag(){Me(()=>{let[e,t]=[xe.value,Mt.value],[n,r]=[N.value?.picture,e?.picture];if($o.value=null,e===null||e.name===N.value?.name)return;let o=[n?.shape,r?.shape,n?.labels,r?.labels].map(a=>JSON.stringify(a??null));o[0]!==o[1]||o[2]!==o[3]||e.images!==N.value?.images?$o.value=!1:t!==null&&Os(e.name).then(a=>{xe.peek()===e&&Mt.peek()===t&&($o.value=a.every((i,l)=>i===t[l]))}).catch(Un)})}var Tg=/[^_./:-]*[_./:-]+|[^_./:-]+$/g,Eg=/(conv|pool|pooling|padding|sampling|cropping|dropout|lstm|norm|bn)[123]d/i;function Cg(e){return/\d/.test(e.replace(Eg,""))}function Lg(e){let t=e.findIndex(r=>r.endsWith("/"))+1,n=t>0?t:e.findIndex(Cg)+1;return t>0||/[a-z]/i.test(e.slice(n).join(""))?n:0}function Pg(e){let n=(e[0]??[]).findIndex((r,o)=>e.some(a=>o+1>=a.length||a[o]!==r));return Math.max(0,n)}function bd(e){let t=e.map(a=>a.match(Tg)??[]),n=Pg(t),r=t.map(a=>{let i=Lg(a.slice(n)),l=a.slice(0,n+i).join("");return i===0?null:l.replace(/[_./:-]+$/,"")}),o=new Map;for(let a of r)a!==null&&o.set(a,(o.get(a)??0)+1);return r.map(a=>{let i=a===null?0:o.get(a)??0;return i>1&&i<e.length?a:null})}function Do(e){try{let t=new RegExp(e,"i");return{matches:n=>t.test(n),error:null}}catch{let t=e.toLowerCase();return{matches:n=>n.toLowerCase().includes(t),error:"Not a regular expression: searched as plain text."}}}var ru=20,Ng=5,ou=10;function gd(e,t,n,r){let{matches:o}=Do(n),a=new Map(t.map(d=>[d.layer,d])),l=e.map((d,m)=>({row:m,layer:d,fall:a.get(d.name)??null})).filter(({layer:d})=>o(d.name));if(r==="fall"&&l.sort((d,m)=>Zi(m)-Zi(d)),r==="fall"||e.length<=ou)return l.length===0?[]:[{group:null,rows:l}];let u=bd(e.map(({name:d})=>d)),f=[];for(let d of l){let m=u[d.row]??null,g=f.at(-1),b=m===null?g:f.find(y=>y.group===m);b!==void 0&&b.group===m?b.rows.push(d):f.push({group:m,rows:[d]})}return f}function Zi({fall:e}){return e===null?0:e.not_a_number_since===null?e.share:2}function Og(e){let t=e.flatMap(r=>r.rows);return(t.length<=ru?t:[...t].sort((r,o)=>Zi(o)-Zi(r)||r.row-o.row).slice(0,Ng)).map(({layer:r})=>r.name)}function vd(e,t,n){if(n==="all")return new Set(t.map(({name:o})=>o));let r=n!==null&&n.length>0&&!t.some(({name:o})=>n.includes(o));return new Set(n===null||r?Og(e):n)}var tr=Z(Le.filter),nr=Z(Le.order),Yr=Z(Le.opened),Vt=Z(Le.folded),Ua=G(()=>N.value?.layers??[]),_r=G(()=>Ua.value.length>ou),$g=G(()=>_r.value?tr.value:""),Ig=G(()=>_r.value?nr.value:"network"),qt=G(()=>gd(Ua.value,N.value?.falls??[],$g.value,Ig.value)),Sr=G(()=>vd(qt.value,Ua.value,Yr.value)),At=G(()=>qt.value.filter(({group:e})=>e===null||!Vt.value.includes(e)).flatMap(e=>e.rows).filter(({layer:e})=>Sr.value.has(e.name)).map(({row:e})=>e)),xd=G(()=>At.value.includes(_n.value.layer)?_n.value.layer:At.value[0]??-1);function Ba(e,t){let n=[...Sr.value].filter(r=>r!==e);Ze(()=>{ze.value=null,Yr.value=t?[...n,e]:n})}function au(e){let t=qt.value.flatMap(({rows:r})=>r.map(({layer:o})=>o.name)),n=[...Sr.value].filter(r=>!t.includes(r));Ze(()=>{ze.value=null,e?Yr.value=t.length===Ua.value.length?"all":[...n,...t]:Yr.value=n})}function iu(e,t){let n=Vt.value.filter(r=>r!==e);Ze(()=>{ze.value=null,Vt.value=t?[...n,e]:n})}var Ha=G(()=>qt.value.map(({group:e})=>e).filter(e=>e!==null));function yd(e){let t=Vt.value.filter(n=>!Ha.value.includes(n));Ze(()=>{ze.value=null,Vt.value=e?[...t,...Ha.value]:t})}function za(e,t){Ze(()=>{de.value=e;let n=Ua.value.findIndex(a=>a.name===t),r=()=>qt.value.find(({rows:a})=>a.some(i=>i.row===n));r()===void 0&&(tr.value="");let o=r()?.group??null;o!==null&&Vt.value.includes(o)&&iu(o,!1),Sr.value.has(t)||Ba(t,!0)}),requestAnimationFrame(()=>{[...document.querySelectorAll("[data-layer-row]")].find(r=>r.dataset.layerRow===t)?.scrollIntoView({block:"center"})})}function wd(){try{return parent.location.hash,parent}catch{return window}}function _d(){return Gs(wd().location.hash)}function lu(e){Ze(()=>{e.runs!==null&&(vn.value=e.runs),e.inView!==null&&(de.value=e.inView),e.epoch!==null&&(te.value=e.epoch),Fn.value=e.scale,pe.value=e.unit,Qe.value=e.content,bt.value=e.opacity,ne.value=e.other,vt.value=e.comparison,tr.value=e.filter,nr.value=e.order,Yr.value=e.opened,Vt.value=e.folded,er.value=e.sorting,Xn.value=e.allStrips,rn.value=e.zoom,jr.value=e.lossAxis,yn.value=e.smoothing})}function Sd(){let e=wd(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,qs(t)&&lu(Gs(t))});let n;function r(o){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?Dg(e,o):r(o),t=e.location.hash},250)}Me(()=>{if(N.value===null)return;let o={epoch:te.value,runs:vn.value,inView:de.value,scale:Fn.value,unit:pe.value,content:Qe.value,opacity:bt.value,other:ne.value,comparison:vt.value,filter:tr.value,order:nr.value,opened:Yr.value,folded:Vt.value,sorting:er.value,allStrips:Xn.value,zoom:rn.value,lossAxis:jr.value,smoothing:yn.value};r(o)})}function Dg(e,t){let{hash:n}=e.location,r=od(t,n);if(r!==n&&(n===""||qs(n))){let{pathname:o,search:a}=e.location;e.history.replaceState(e.history.state,"",o+a+r)}}function Fg(){try{return parent===window?null:parent.document.body}catch{return null}}function kd(){let e=Fg(),t=()=>{wr.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=wr.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function Sn(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Md(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Hg=15e3,Ug=80,Rd=600;function Va(e){let t=Ue.value[0],n=Ue.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(Kf(),te.value=Math.min(n,Math.max(t,Math.round(e))))}function Nt(e){Ze(()=>{xn.value=!1,Va(e)})}function su(e){Nt(Is(Ue.value,te.value,e))}function uu(){Ze(()=>{!xn.value&&te.value>=(Ue.value.at(-1)??-1)&&Va(Ue.value[0]??-1),xn.value=!xn.value})}function Ed(){Me(()=>{if(!xn.value)return;let e=Hg/Math.max(1,Ue.value.length),t=Md()?Rd:Math.min(Rd,Math.max(Ug,e)),n=setInterval(()=>{if(Zs()||zt.peek().state==="loading")return;let r=Is(Ue.peek(),te.peek(),1);r===te.peek()?xn.value=!1:Va(r)},t);return()=>clearInterval(n)})}var Ad={"+":.5,"-":2,0:Number.POSITIVE_INFINITY},Td={ArrowLeft:-1,ArrowRight:1};function Bg(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function zg(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function Cd(){zg(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||Bg(e.target,t))){if(t in Td)su(Td[t]*(e.shiftKey?10:1));else if(t==="Home")Nt(Ue.value[0]??-1);else if(t==="End")Nt(Ue.value.at(-1)??-1);else if(t===" ")uu();else if(t in Ad)rn.value=id(rn.value,te.value,Ad[t],Ue.value);else return;e.preventDefault()}})}function rr(e,t){return e===255?Number.NaN:e/254*t}function Tt(e,t){return t==="entropy"?e:Math.exp(e)}function Ho(e,t){return Uo([0,e],t)}function Uo([e,t],n){return[Tt(e,n),Tt(t,n)]}function Ld(e,t,n){let[r,o]=Uo(t,n),a=o-r;return Float64Array.from({length:256},(i,l)=>{let u=Tt(rr(l,e),n);return a>0?Math.min(1,Math.max(0,(u-r)/a)):Number.NaN})}function Et(e,t){return`${e} ${t}${e===1?"":"s"}`}function cu(e,t,n){let r=Tt(rr(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Et(Math.round(Math.exp(t)),"channel")}`}function Pd(e,t,n){let r=Tt(rr(e,t),n);return Number.isNaN(r)?"no number":r.toFixed(n==="entropy"?2:1)}function Nd(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function qa(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function Od(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),o=r>=1e5||r>0&&r<.001;return e.map(a=>a===0?"0":o?a.toExponential(1):a.toFixed(n))}function $d(e,t){let n=Math.log10(t/e),r=l=>l>=e*(1-1e-9)&&l<=t*(1+1e-9);if(!(e>0)||n<.7){let l=Vg((t-e)/4),u=Math.ceil(e/l-1e-9),f=Math.floor(t/l+1e-9)-u+1;return Array.from({length:Math.max(0,f)},(d,m)=>(u+m)*l)}let o=n<2?[1,2,5]:[1],a=Math.ceil(n/6),i=[];for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)l%a===0&&i.push(...o.map(u=>u*10**l));return i.filter(r)}function Vg(e){let t=10**Math.floor(Math.log10(e));return([1,2,5].find(n=>n*t>=e*(1-1e-9))??10)*t}function Id(e){return e.map(t=>t>=1e5||t<.001?t.toExponential(0):String(Number(t.toPrecision(6))))}function fu([e,t],n){return Array.from({length:n},(r,o)=>e+(t-e)*o/(n-1))}var du=.05;function Dd(e){let t=e.flatMap(({range:{low:l,high:u},greatest:f})=>l===null||u===null?[]:[l/254*f,u/254*f]),n=Math.max(0,...e.map(({greatest:l})=>l));if(t.length===0||n===0)return null;let r=Math.min(...t),o=Math.max(...t),a=du*n;if(o-r>=a)return{span:[r,o],isLeast:!1};let i=Math.min(n-a,Math.max(0,(r+o-a)/2));return{span:[i,i+a],isLeast:!0}}function Fd([e,t],n){return n==="entropy"?`${e.toFixed(2)}\u2013${t.toFixed(2)} nats`:`${Tt(e,n).toFixed(1)}\u2013${Tt(t,n).toFixed(1)} channels`}function pu(e){return`\xD7 ${e<9.95?e.toFixed(1):e.toFixed(0)}`}var or=Z(new Map),mu=new Set,qg=G(()=>Fn.value!=="fit"?[]:[...new Set([de.value,ne.value?.run])].filter(e=>e!=null)),Hd=G(()=>or.value.has(N.value?.name??"")),Ot=Z("layer"),Ji=G(()=>Ot.value==="fit"&&!Hd.value);function Ud(e,t){if(Ot.value!=="fit")return null;let n=(r,o)=>{let a=o&&or.value.get(r??"")?.layers[o.name];return o&&a?[{range:a,greatest:o.greatest}]:[]};return Dd([...n(N.value?.name,e),...n(xe.value?.name,t)])}function Bd(e){let t=or.value.get(e);if(!t)return"";let n=t.epochs===1?"one epoch":`${t.epochs} epochs`,r=t.every===1?"":`, one in ${t.every}`;return`The 2nd to the 98th percentile of this layer\u2019s maps over ${n}${r}. Places beyond have the colours of the ends.`}async function Gg(e){mu.add(e);try{let t=await Wf(e);or.value=new Map(or.value).set(e,t),yr.value=null}catch(t){or.value.has(e)||(or.value=new Map(or.value).set(e,null)),Un(t)}finally{mu.delete(e)}}function hu(){for(let e of qg.value){let t=je.value.get(e),n=or.peek().get(e);t&&t.epochs.length>0&&n?.stamp!==t.stamp&&!mu.has(e)&&Gg(e)}}function zd(){Ot.value=Fn.value,Me(hu),Me(()=>{(Fn.value!=="fit"||Hd.value)&&(Ot.value=Fn.value)})}var Vd=`:root {
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

h2 .link {
  font-weight: 400;
}

h2 .quiet {
  font-size: 12px;
  font-weight: 400;
}

/* For those who cannot see the page. */
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.quiet {
  color: var(--quiet);
}

.name {
  overflow-wrap: anywhere;
}

/* For those alone who do not see the page. */
.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.warn {
  color: var(--warn);
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

.sentence {
  /* As a training goes on, there is more to say: the maps below should not move then. */
  min-height: 2.8em;
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

/* Many runs should not push the heatmaps out of sight. */
.findings {
  max-height: min(44vh, 400px);
  overflow: auto;
  border: 1px solid var(--line);
  border-radius: 6px;
}

.findings table {
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;
}

.findings th,
.findings td {
  padding: 3px 12px;
  font-weight: 400;
  text-align: left;
  white-space: nowrap;
}

.findings thead th {
  position: sticky;
  top: 0;
  z-index: 1;
  padding: 2px 5px;
  background: var(--raised);
  box-shadow: 0 1px var(--line);
}

.findings thead button {
  padding: 2px 7px;
  border-color: transparent;
  background: none;
  font-weight: 600;
}

.findings .direction {
  width: 8px;
  height: 8px;
  margin-left: 5px;
  fill: var(--accent);
}

.findings tbody tr:hover {
  background: var(--raised);
}

.findings tbody tr.in-view {
  background: var(--accent-soft);
}

.findings .name {
  overflow-wrap: normal;
}

.findings .run-name .swatch {
  margin-right: 7px;
}

.findings td .quiet {
  font-size: 12px;
}
`;var qd=`.multiples {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
  gap: 16px 20px;
}

.multiples.losses {
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
}

.losses .curves {
  max-width: 760px;
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
  padding-left: var(--axis);
}

.strip {
  position: relative;
}

/* One name beside each row of the strip; above it is as much as above the plot. */
.layer-names {
  position: absolute;
  top: 8px;
  left: 0;
  z-index: 1;
  display: flex;
  flex-direction: column;
  width: calc(var(--axis) - 6px);
}

.layer-names button {
  flex: 1 1 0;
  min-height: 0;
  overflow: hidden;
  padding: 0;
  border: 0;
  background: none;
  color: var(--quiet);
  font-size: 11px;
  line-height: 1;
  text-align: right;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.layer-names button:hover,
.layer-names button.pointed {
  color: var(--ink);
  font-weight: 600;
}

.curves .head {
  display: flex;
  gap: 6px;
  align-items: start;
  justify-content: space-between;
  min-width: 0;
}

.curves .remark {
  font-size: 12px;
  line-height: 1.35;
}

.downloads {
  position: relative;
  flex: none;
}

.downloads summary {
  display: block;
  padding: 2px;
  border-radius: 4px;
  color: var(--quiet);
  cursor: pointer;
  list-style: none;
}

.downloads summary::-webkit-details-marker {
  display: none;
}

.downloads summary:hover,
.downloads[open] summary {
  color: var(--accent);
}

.downloads svg {
  display: block;
  width: 16px;
  height: 16px;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
}

.downloads > div {
  position: absolute;
  top: 100%;
  right: 0;
  z-index: 5;
  display: flex;
  gap: 6px;
  padding: 6px;
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: var(--raised);
}

.plot {
  /* A finger drawn sideways zooms, and one drawn down scrolls the page. */
  touch-action: pan-y;
}

.plot .u-wrap {
  touch-action: pan-y;
}

.plot .u-select {
  border: solid var(--accent);
  border-width: 0 1px;
  background: var(--accent);
  opacity: 0.25;
}

.plot .u-select[style*="width: 0px"] {
  border: 0;
}

.end-labels {
  position: absolute;
  pointer-events: none;
}

.end-labels span {
  position: absolute;
  left: 4px;
  overflow: hidden;
  max-width: calc(100% - 4px);
  padding-left: 4px;
  border-left: 3px solid;
  font-size: 11px;
  line-height: 14px;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.end-labels.inside span {
  right: 12px;
  left: auto;
  max-width: none;
  padding: 0 4px;
  background: var(--ground);
}

.loss-controls {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 24px;
  align-items: end;
  margin-bottom: 14px;
}

.loss-controls .switch {
  width: 150px;
}

.smoothing {
  display: grid;
  gap: 4px;
  width: 180px;
}

.smoothing span {
  display: flex;
  justify-content: space-between;
  color: var(--quiet);
  font-size: 12px;
}

.smoothing input {
  width: 100%;
  margin: 0;
}

.all-epochs {
  white-space: nowrap;
}
`;var Gd=`button,
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

.folder {
  margin-bottom: -8px;
  overflow-wrap: anywhere;
  font-size: 12px;
}

button.link:disabled,
button:disabled {
  opacity: 0.5;
  cursor: default;
}

.run-heads .link {
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
  grid-auto-columns: minmax(max-content, 1fr);
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
`;var Wd=`.heatmaps {
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

/* All pictures begin at the same height, whatever lines their names need. */
.grid thead .image {
  vertical-align: top;
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

.layer-tools {
  display: flex;
  flex-wrap: wrap;
  gap: 6px 12px;
  align-items: center;
  margin-bottom: 10px;
}

.layer-tools > .notice {
  flex-basis: 100%;
  margin: 0;
}

/* Of a layer or a group: its name opens and closes it. */
button.toggle {
  display: flex;
  gap: 5px;
  align-items: flex-start;
  max-width: 100%;
  padding: 0;
  border: 0;
  background: none;
  text-align: left;
}

.toggle:hover .name {
  text-decoration: underline;
  text-underline-offset: 2px;
}

.chevron {
  flex: none;
  width: 10px;
  height: 10px;
  margin-top: 4px;
  fill: none;
  stroke: var(--quiet);
  stroke-width: 1.6;
}

.toggle[aria-expanded="true"] .chevron {
  transform: rotate(90deg);
}

.layer > :not(.toggle) {
  margin-left: 15px;
}

.grid .group th {
  padding-top: 8px;
}

.group th > div {
  position: sticky;
  left: 0;
  display: flex;
  gap: 10px;
  align-items: baseline;
  width: max-content;
  max-width: 100%;
}

.group .quiet {
  font-size: 12px;
}

.grouped .layer {
  border-left: 2px solid var(--line);
  padding-left: 8px;
}

.grid tr.closed th.layer,
.grid tr.closed td {
  width: auto;
  max-width: none;
  padding-top: 2px;
  padding-bottom: 1px;
  vertical-align: middle;
}

.closed .name {
  display: block;
  overflow: hidden;
  font-weight: 400;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.closed td > div {
  display: grid;
  position: sticky;
  left: var(--header);
  grid-template-columns: minmax(100px, 1fr) max-content minmax(190px, max-content);
  gap: 14px;
  align-items: center;
  max-width: 760px;
  white-space: nowrap;
}

.closed td .quiet,
.closed td .warn {
  font-size: 12px;
}

.course {
  position: relative;
  height: 13px;
}

.course canvas {
  display: block;
  width: 100%;
  height: 100%;
  border-radius: 2px;
  image-rendering: pixelated;
}

/* The epoch in view. */
.course::after {
  position: absolute;
  top: -1px;
  bottom: -1px;
  left: var(--at);
  width: 2px;
  margin-left: -1px;
  background: var(--ink);
  box-shadow: 0 0 0 1px var(--ground);
  content: "";
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

/* Two lines of text at most. */
.colour-bar figcaption {
  min-height: 2.9em;
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

.damage {
  color: var(--warn);
  font-weight: 500;
}

.stretched {
  display: inline-block;
  padding: 0 4px;
  border-radius: 3px;
  background: var(--warn-soft);
  color: var(--warn);
  font-size: 11px;
  font-weight: 400;
  white-space: nowrap;
}

.layer .range .stretched {
  display: inline-block;
}
`;var jd=`.drawer {
  width: min(300px, calc(100vw - 48px));
  height: 100%;
  max-height: none;
  margin: 0;
  padding: 0;
  border: 0;
  background: var(--raised);
  color: inherit;
}

.drawer::backdrop {
  background: rgb(0 0 0 / 45%);
}

.drawer .sidebar {
  position: static;
  height: 100%;
  border: 0;
}

.drawer .runs {
  flex: none;
  max-height: none;
}

.close {
  align-self: end;
  margin: 10px 14px 0;
}

@media (prefers-reduced-motion: no-preference) {
  .drawer[open] {
    animation: drawer-opens 0.16s ease-out;
  }
}

@keyframes drawer-opens {
  from {
    transform: translateX(-100%);
  }
}

@media (max-width: 899.98px) {
  .page {
    grid-template-columns: minmax(0, 1fr);
  }

  .sections {
    gap: 24px;
    padding: 14px 12px 40px;
  }

  .timeline {
    padding: 0 12px;
  }

  .where {
    width: auto;
    min-width: 130px;
  }

  /* The page scrolls, and not the grid in it. */
  .scroller.wide {
    max-height: none;
  }

  .colour-bar.counts {
    width: auto;
    /* Half of the last number is beside it. */
    max-width: min(300px, 100% - 24px);
  }

  .multiples.histograms {
    grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
  }

  .multiples {
    grid-template-columns: repeat(auto-fill, minmax(min(230px, 100%), 1fr));
  }
}

@media (max-width: 639.98px) {
  :root {
    --bar: 100px;
  }

  .timeline {
    flex-wrap: wrap;
    align-content: center;
  }

  /* In the second row. */
  .track {
    flex-basis: 100%;
    order: 1;
    margin: 8px 0 0;
  }

  .where {
    flex: 1;
  }

  .sentences {
    grid-template-columns: minmax(0, 1fr);
  }

  .sentence {
    gap: 2px;
  }

  .glance figcaption.line {
    padding-left: 2px;
  }
}

/* What stays in place would leave no room for what scrolls. */
@media (max-width: 899.98px) and (max-height: 480px) {
  .grid thead th:not(.corner) {
    position: static;
  }

  .timeline {
    position: static;
  }
}

@media (pointer: coarse) {
  /* Safari enlarges the page for smaller letters. */
  select,
  input[type="number"],
  input[type="search"] {
    font-size: 16px;
  }

  button.link,
  .problems summary {
    min-height: 24px;
  }

  .timeline .play,
  .timeline .step {
    padding: 7px;
  }

  .run {
    min-height: 36px;
  }

  .run input {
    width: 24px;
    height: 24px;
  }

  .switch span {
    padding: 6px;
  }

  .opacity input {
    height: 28px;
  }
}
`;var Yd=`.timeline {
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
  top: -15px;
  left: calc(8px + var(--share) * (100% - 16px));
  z-index: 1;
  width: clamp(10px, var(--gap) * (100% - 16px), 24px);
  height: 24px;
  padding: 0;
  border: 0;
  background: none;
  transform: translateX(-50%);
}

.moment::before {
  position: absolute;
  bottom: 5px;
  left: calc(50% - 5px);
  width: 10px;
  height: 9px;
  background: currentColor;
  clip-path: polygon(0 0, 100% 0, 50% 100%);
  content: "";
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
  min-height: 1.25em;
  font-size: 15px;
  font-weight: 600;
}

.where .quiet {
  min-height: 1.25em;
}

.where .quiet,
.where .link {
  font-size: 11px;
}

.where strong {
  color: var(--warn);
  font-weight: 500;
}
`;var Qi=["run","epoch","quantity","layer","value","unit"];function Qg(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Xg(e){let t=[],n=(r,o,a,i,l)=>{a.forEach((u,f)=>{let d=i[f];t.push([e.name,u,r,o,d??"",l])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,o]of Object.entries(e.losses))n(e1(r),"",e.epochs,o,"");for(let[r,o]of Object.entries(e.accuracies))n(r,"",e.epochs,o,"");for(let[r,o]of Object.entries(e.strengths)){let a=r.lastIndexOf("/");n(`${r.slice(a+1)} strength`,r.slice(0,Math.max(0,a)),e.epochs,o,"")}for(let[r,o]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],o,"");return t}function e1(e){if(e==="penalty")return e;let[t,...n]=e.split("_");return[t,"loss",...n].join(" ")}function bu(e){return`${e.map(t=>t.map(Qg).join(",")).join(`\r
`)}\r
`}function Kd(e){return bu([Qi,...e.flatMap(Xg)])}function Xi(e,t){let n=e.find(a=>a!==null);if(t===0||e.every(a=>a===null||a===n))return e;let r=0,o=0;return e.map(a=>a===null?null:(r=r*t+(1-t)*a,o+=1,r/(1-t**o)))}function Zd(e,t,n=""){let r=[Qi];for(let{run:o,epochs:a,values:i,quantity:l="",layer:u=""}of e){let f=(d,m)=>a.forEach((g,b)=>{r.push([o,g,d,u,m[b]??"",n])});f(l,i),t>0&&f(`${l}, smoothed by ${t/100}`,Xi(i,t/100))}return r}function Jd({name:e,layers:t,epochs:n,entropies:r}){let o=t.flatMap(a=>n.map((i,l)=>{let u=r[a.name]?.[l]??"";return[e,i,"mean entropy",a.name,u,"nats"]}));return[Qi,...o]}function Qd(e,{epochs:t,layers:n},r,o){let a=[["run","epoch","layer","correlation","pairs"]],i=n[o]?.name??"",l=200/2;return t.forEach((u,f)=>{for(let d=0;d<201;d++){let m=r[f]?.[o*201+d]??"";a.push([e,u,i,((d-l)/l).toFixed(2),m])}}),a}function Bo(e,t,n="",r=""){return e.flatMap(o=>{let a=t(o);return a===void 0?[]:[{run:o.name,epochs:o.epochs,values:a,quantity:n,layer:r}]})}function Xd(e){let t=Oi(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:o})=>{let a=new Map(r.map((i,l)=>[i,o[l]??null]));return t.map(i=>a.get(i))});return[t,...n]}function zo({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return{epoch:e[r],value:t[r]??null};return{epoch:null,value:null}}function ep(e){return e.every(({values:t})=>t.every(n=>n===null||n>0))}function tp(e){return e.flatMap(({run:t,isTraining:n},r)=>{let o=e.findIndex(a=>a.isTraining&&a.run===t);return n||o<0?[]:[{run:t,training:o,other:r}]})}var np=.02;function Vo(e,t){let n=np*Math.max(Math.abs(e),Math.abs(t))||1,r=Math.max((t-e)*.08,(n-(t-e))/2);return[e-r,t+r]}function rp(e,t){let n=Math.max((t/e)**.06,1+np/2);return[e/n,t*n]}function op(e,t){let[n,r]=Vo(e,t);return[e<0?n:Math.max(0,n),t>1?r:Math.min(1,r)]}function jo(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function ja(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function kr(){}var Qr=.7,Wo=1/Qr,qo="\\s*([+-]?\\d+)\\s*",Ga="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Bn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",t1=/^#([0-9a-f]{3,8})$/,n1=new RegExp(`^rgb\\(${qo},${qo},${qo}\\)$`),r1=new RegExp(`^rgb\\(${Bn},${Bn},${Bn}\\)$`),o1=new RegExp(`^rgba\\(${qo},${qo},${qo},${Ga}\\)$`),a1=new RegExp(`^rgba\\(${Bn},${Bn},${Bn},${Ga}\\)$`),i1=new RegExp(`^hsl\\(${Ga},${Bn},${Bn}\\)$`),l1=new RegExp(`^hsla\\(${Ga},${Bn},${Bn},${Ga}\\)$`),ap={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};jo(kr,ol,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:ip,formatHex:ip,formatHex8:s1,formatHsl:u1,formatRgb:lp,toString:lp});function ip(){return this.rgb().formatHex()}function s1(){return this.rgb().formatHex8()}function u1(){return bp(this).formatHsl()}function lp(){return this.rgb().formatRgb()}function ol(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=t1.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?sp(t):n===3?new dt(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?el(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?el(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=n1.exec(e))?new dt(t[1],t[2],t[3],1):(t=r1.exec(e))?new dt(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=o1.exec(e))?el(t[1],t[2],t[3],t[4]):(t=a1.exec(e))?el(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=i1.exec(e))?fp(t[1],t[2]/100,t[3]/100,1):(t=l1.exec(e))?fp(t[1],t[2]/100,t[3]/100,t[4]):ap.hasOwnProperty(e)?sp(ap[e]):e==="transparent"?new dt(NaN,NaN,NaN,0):null}function sp(e){return new dt(e>>16&255,e>>8&255,e&255,1)}function el(e,t,n,r){return r<=0&&(e=t=n=NaN),new dt(e,t,n,r)}function _u(e){return e instanceof kr||(e=ol(e)),e?(e=e.rgb(),new dt(e.r,e.g,e.b,e.opacity)):new dt}function Xr(e,t,n,r){return arguments.length===1?_u(e):new dt(e,t,n,r??1)}function dt(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}jo(dt,Xr,ja(kr,{brighter(e){return e=e==null?Wo:Math.pow(Wo,e),new dt(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?Qr:Math.pow(Qr,e),new dt(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new dt(Zr(this.r),Zr(this.g),Zr(this.b),nl(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:up,formatHex:up,formatHex8:c1,formatRgb:cp,toString:cp}));function up(){return`#${Kr(this.r)}${Kr(this.g)}${Kr(this.b)}`}function c1(){return`#${Kr(this.r)}${Kr(this.g)}${Kr(this.b)}${Kr((isNaN(this.opacity)?1:this.opacity)*255)}`}function cp(){let e=nl(this.opacity);return`${e===1?"rgb(":"rgba("}${Zr(this.r)}, ${Zr(this.g)}, ${Zr(this.b)}${e===1?")":`, ${e})`}`}function nl(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Zr(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Kr(e){return e=Zr(e),(e<16?"0":"")+e.toString(16)}function fp(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new kn(e,t,n,r)}function bp(e){if(e instanceof kn)return new kn(e.h,e.s,e.l,e.opacity);if(e instanceof kr||(e=ol(e)),!e)return new kn;if(e instanceof kn)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),a=Math.max(t,n,r),i=NaN,l=a-o,u=(a+o)/2;return l?(t===a?i=(n-r)/l+(n<r)*6:n===a?i=(r-t)/l+2:i=(t-n)/l+4,l/=u<.5?a+o:2-a-o,i*=60):l=u>0&&u<1?0:i,new kn(i,l,u,e.opacity)}function al(e,t,n,r){return arguments.length===1?bp(e):new kn(e,t,n,r??1)}function kn(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}jo(kn,al,ja(kr,{brighter(e){return e=e==null?Wo:Math.pow(Wo,e),new kn(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Qr:Math.pow(Qr,e),new kn(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new dt(gu(e>=240?e-240:e+120,o,r),gu(e,o,r),gu(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new kn(dp(this.h),tl(this.s),tl(this.l),nl(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=nl(this.opacity);return`${e===1?"hsl(":"hsla("}${dp(this.h)}, ${tl(this.s)*100}%, ${tl(this.l)*100}%${e===1?")":`, ${e})`}`}}));function dp(e){return e=(e||0)%360,e<0?e+360:e}function tl(e){return Math.max(0,Math.min(1,e||0))}function gu(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var gp=Math.PI/180,vp=180/Math.PI,rl=18,xp=.96422,yp=1,wp=.82521,_p=4/29,Go=6/29,Sp=3*Go*Go,f1=Go*Go*Go;function kp(e){if(e instanceof zn)return new zn(e.l,e.a,e.b,e.opacity);if(e instanceof ar)return Rp(e);e instanceof dt||(e=_u(e));var t=wu(e.r),n=wu(e.g),r=wu(e.b),o=vu((.2225045*t+.7168786*n+.0606169*r)/yp),a,i;return t===n&&n===r?a=i=o:(a=vu((.4360747*t+.3850649*n+.1430804*r)/xp),i=vu((.0139322*t+.0971045*n+.7141733*r)/wp)),new zn(116*o-16,500*(a-o),200*(o-i),e.opacity)}function Mp(e,t,n,r){return arguments.length===1?kp(e):new zn(e,t,n,r??1)}function zn(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}jo(zn,Mp,ja(kr,{brighter(e){return new zn(this.l+rl*(e??1),this.a,this.b,this.opacity)},darker(e){return new zn(this.l-rl*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=xp*xu(t),e=yp*xu(e),n=wp*xu(n),new dt(yu(3.1338561*t-1.6168667*e-.4906146*n),yu(-.9787684*t+1.9161415*e+.033454*n),yu(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function vu(e){return e>f1?Math.pow(e,1/3):e/Sp+_p}function xu(e){return e>Go?e*e*e:Sp*(e-_p)}function yu(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function wu(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function d1(e){if(e instanceof ar)return new ar(e.h,e.c,e.l,e.opacity);if(e instanceof zn||(e=kp(e)),e.a===0&&e.b===0)return new ar(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*vp;return new ar(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function il(e,t,n,r){return arguments.length===1?d1(e):new ar(e,t,n,r??1)}function ar(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Rp(e){if(isNaN(e.h))return new zn(e.l,0,0,e.opacity);var t=e.h*gp;return new zn(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}jo(ar,il,ja(kr,{brighter(e){return new ar(this.h,this.c,this.l+rl*(e??1),this.opacity)},darker(e){return new ar(this.h,this.c,this.l-rl*(e??1),this.opacity)},rgb(){return Rp(this).rgb()}}));var Ap=-.14861,Su=1.78277,ku=-.29227,ll=-.90649,Wa=1.97294,pp=Wa*ll,mp=Wa*Su,hp=Su*ku-ll*Ap;function p1(e){if(e instanceof Jr)return new Jr(e.h,e.s,e.l,e.opacity);e instanceof dt||(e=_u(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(hp*r+pp*t-mp*n)/(hp+pp-mp),a=r-o,i=(Wa*(n-o)-ku*a)/ll,l=Math.sqrt(i*i+a*a)/(Wa*o*(1-o)),u=l?Math.atan2(i,a)*vp-120:NaN;return new Jr(u<0?u+360:u,l,o,e.opacity)}function ln(e,t,n,r){return arguments.length===1?p1(e):new Jr(e,t,n,r??1)}function Jr(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}jo(Jr,ln,ja(kr,{brighter(e){return e=e==null?Wo:Math.pow(Wo,e),new Jr(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Qr:Math.pow(Qr,e),new Jr(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*gp,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new dt(255*(t+n*(Ap*r+Su*o)),255*(t+n*(ku*r+ll*o)),255*(t+n*(Wa*r)),this.opacity)}}));function Cp(e,t,n,r,o){var a=e*e,i=a*e;return((1-3*e+3*a-i)*t+(4-6*a+3*i)*n+(1+3*e+3*a-3*i)*r+i*o)/6}function m1(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],a=e[r+1],i=r>0?e[r-1]:2*o-a,l=r<t-1?e[r+2]:2*a-o;return Cp((n-r/t)*t,i,o,a,l)}}function h1(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],a=e[r%t],i=e[(r+1)%t],l=e[(r+2)%t];return Cp((n-r/t)*t,o,a,i,l)}}var Ru=e=>()=>e;function Lp(e,t){return function(n){return e+n*t}}function b1(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Au(e,t){var n=t-e;return n?Lp(e,n>180||n<-180?n-360*Math.round(n/360):n):Ru(isNaN(e)?t:e)}function g1(e){return(e=+e)==1?$t:function(t,n){return n-t?b1(t,n,e):Ru(isNaN(t)?n:t)}}function $t(e,t){var n=t-e;return n?Lp(e,n):Ru(isNaN(e)?t:e)}var l6=(function e(t){var n=g1(t);function r(o,a){var i=n((o=Xr(o)).r,(a=Xr(a)).r),l=n(o.g,a.g),u=n(o.b,a.b),f=$t(o.opacity,a.opacity);return function(d){return o.r=i(d),o.g=l(d),o.b=u(d),o.opacity=f(d),o+""}}return r.gamma=e,r})(1);function Pp(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),a=new Array(n),i,l;for(i=0;i<n;++i)l=Xr(t[i]),r[i]=l.r||0,o[i]=l.g||0,a[i]=l.b||0;return r=e(r),o=e(o),a=e(a),l.opacity=1,function(u){return l.r=r(u),l.g=o(u),l.b=a(u),l+""}}}var Np=Pp(m1),s6=Pp(h1);function Yo(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var v1=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,u6=new RegExp(v1.source,"g");var Tp=180/Math.PI,Mu={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Op(e,t,n,r,o,a){var i,l,u;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(l=Math.sqrt(n*n+r*r))&&(n/=l,r/=l,u/=l),e*r<t*n&&(e=-e,t=-t,u=-u,i=-i),{translateX:o,translateY:a,rotate:Math.atan2(t,e)*Tp,skewX:Math.atan(u)*Tp,scaleX:i,scaleY:l}}var sl;function x1(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Mu:Op(t.a,t.b,t.c,t.d,t.e,t.f)}function y1(e){return e==null||(sl||(sl=document.createElementNS("http://www.w3.org/2000/svg","g")),sl.setAttribute("transform",e),!(e=sl.transform.baseVal.consolidate()))?Mu:(e=e.matrix,Op(e.a,e.b,e.c,e.d,e.e,e.f))}function $p(e,t,n,r){function o(f){return f.length?f.pop()+" ":""}function a(f,d,m,g,b,y){if(f!==m||d!==g){var k=b.push("translate(",null,t,null,n);y.push({i:k-4,x:Yo(f,m)},{i:k-2,x:Yo(d,g)})}else(m||g)&&b.push("translate("+m+t+g+n)}function i(f,d,m,g){f!==d?(f-d>180?d+=360:d-f>180&&(f+=360),g.push({i:m.push(o(m)+"rotate(",null,r)-2,x:Yo(f,d)})):d&&m.push(o(m)+"rotate("+d+r)}function l(f,d,m,g){f!==d?g.push({i:m.push(o(m)+"skewX(",null,r)-2,x:Yo(f,d)}):d&&m.push(o(m)+"skewX("+d+r)}function u(f,d,m,g,b,y){if(f!==m||d!==g){var k=b.push(o(b)+"scale(",null,",",null,")");y.push({i:k-4,x:Yo(f,m)},{i:k-2,x:Yo(d,g)})}else(m!==1||g!==1)&&b.push(o(b)+"scale("+m+","+g+")")}return function(f,d){var m=[],g=[];return f=e(f),d=e(d),a(f.translateX,f.translateY,d.translateX,d.translateY,m,g),i(f.rotate,d.rotate,m,g),l(f.skewX,d.skewX,m,g),u(f.scaleX,f.scaleY,d.scaleX,d.scaleY,m,g),f=d=null,function(b){for(var y=-1,k=g.length,M;++y<k;)m[(M=g[y]).i]=M.x(b);return m.join("")}}}var c6=$p(x1,"px, ","px)","deg)"),f6=$p(y1,", ",")",")"),w1=1e-12;function Ep(e){return((e=Math.exp(e))+1/e)/2}function _1(e){return((e=Math.exp(e))-1/e)/2}function S1(e){return((e=Math.exp(2*e))-1)/(e+1)}var d6=(function e(t,n,r){function o(a,i){var l=a[0],u=a[1],f=a[2],d=i[0],m=i[1],g=i[2],b=d-l,y=m-u,k=b*b+y*y,M,T;if(k<w1)T=Math.log(g/f)/t,M=function(F){return[l+F*b,u+F*y,f*Math.exp(t*F*T)]};else{var _=Math.sqrt(k),A=(g*g-f*f+r*k)/(2*f*n*_),S=(g*g-f*f-r*k)/(2*g*n*_),z=Math.log(Math.sqrt(A*A+1)-A),P=Math.log(Math.sqrt(S*S+1)-S);T=(P-z)/t,M=function(F){var B=F*T,W=Ep(z),H=f/(n*_)*(W*S1(t*B+z)-_1(z));return[l+H*b,u+H*y,f*W/Ep(t*B+z)]}}return M.duration=Math.abs(T)*1e3*t/Math.SQRT2,M}return o.rho=function(a){var i=Math.max(.001,+a),l=i*i,u=l*l;return e(i,l,u)},o})(Math.SQRT2,2,4);function Ip(e){return function(t,n){var r=e((t=al(t)).h,(n=al(n)).h),o=$t(t.s,n.s),a=$t(t.l,n.l),i=$t(t.opacity,n.opacity);return function(l){return t.h=r(l),t.s=o(l),t.l=a(l),t.opacity=i(l),t+""}}}var p6=Ip(Au),m6=Ip($t);function Dp(e){return function(t,n){var r=e((t=il(t)).h,(n=il(n)).h),o=$t(t.c,n.c),a=$t(t.l,n.l),i=$t(t.opacity,n.opacity);return function(l){return t.h=r(l),t.c=o(l),t.l=a(l),t.opacity=i(l),t+""}}}var h6=Dp(Au),b6=Dp($t);function Fp(e){return(function t(n){n=+n;function r(o,a){var i=e((o=ln(o)).h,(a=ln(a)).h),l=$t(o.s,a.s),u=$t(o.l,a.l),f=$t(o.opacity,a.opacity);return function(d){return o.h=i(d),o.s=l(d),o.l=u(Math.pow(d,n)),o.opacity=f(d),o+""}}return r.gamma=t,r})(1)}var g6=Fp(Au),ul=Fp($t);function re(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var w6=re("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),_6=re("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),S6=re("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),k6=re("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),M6=re("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),R6=re("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),A6=re("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),T6=re("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),E6=re("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),C6=re("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),L6=re("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),Re=e=>Np(e[e.length-1]),k1=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(re),P6=Re(k1),M1=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(re),N6=Re(M1),R1=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(re),O6=Re(R1),A1=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(re),$6=Re(A1),T1=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(re),Hp=Re(T1),E1=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(re),I6=Re(E1),C1=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(re),D6=Re(C1),L1=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(re),F6=Re(L1),P1=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(re),H6=Re(P1),N1=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(re),U6=Re(N1),O1=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(re),B6=Re(O1),$1=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(re),z6=Re($1),I1=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(re),V6=Re(I1),D1=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(re),q6=Re(D1),F1=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(re),G6=Re(F1),H1=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(re),W6=Re(H1),U1=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(re),j6=Re(U1),B1=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(re),Y6=Re(B1),z1=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(re),K6=Re(z1),V1=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(re),Z6=Re(V1),q1=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(re),J6=Re(q1),G1=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(re),Q6=Re(G1),W1=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(re),X6=Re(W1),j1=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(re),e8=Re(j1),Y1=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(re),t8=Re(Y1),K1=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(re),n8=Re(K1),Z1=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(re),r8=Re(Z1);var o8=ul(ln(300,.5,0),ln(-240,.5,1)),a8=ul(ln(-100,.75,.35),ln(80,1.5,.8)),i8=ul(ln(260,.75,.35),ln(80,1.5,.8)),l8=ln();var s8=Xr(),u8=Math.PI/3,c8=Math.PI*2/3;function cl(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var Up=cl(re("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Bp=cl(re("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),f8=cl(re("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),d8=cl(re("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var fl=256;function Tu(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function eo([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var Ko=Array.from({length:fl},(e,t)=>Tu(Up(t/(fl-1)))),J1=Ko.map(eo),Mr=[eo([150,150,150]),eo([96,96,96])];function zp(e){let[t,n,r]=[e&255,e>>8&255,e>>16&255];return .299*t+.587*n+.114*r>112?"#000":"#fff"}function pl(e){return J1[Math.round(Math.min(1,Math.max(0,e))*(fl-1))]}function Eu(e){let t=Math.round(Math.min(1,Math.max(0,e))*(fl-1));return`rgb(${Ko[t].join(" ")})`}var Vp=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Eu(t/16)).join(", ")})`;function Q1(e){return(e.match(/\d+/g)??[]).map(Number)}var dl=255,Cu=Array.from({length:dl},(e,t)=>Hp(t/(dl-1))),qp=Cu.map((e,t)=>t===(dl-1)/2?eo([247,247,247]):eo(Q1(e))),Gp=Cu,Wp=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Cu[Math.round(t/16*(dl-1))]).join(", ")})`;var Lu=256;function ml(e){return Array.from({length:Lu},(t,n)=>{let r=n/(Lu-1);return Bp(e?.08+.92*r:.98*(1-r))})}function jp(e){return`linear-gradient(to right, ${ml(e).filter((n,r)=>r%15===0).join(", ")})`}function Yp(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function Pu(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:Yp(n,e)}))}function Kp(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function Zp(e,t,n,r,o){let a=e[0]??0,i=e.at(-1)??0,l=document.createElement("canvas");l.width=i-a+1,l.height=201;let u=l.getContext("2d"),f=u.createImageData(l.width,201),d=new Uint32Array(f.data.buffer),m=ml(o).map(g=>eo(Tu(g)));return e.forEach((g,b)=>{let y=t[b]?.subarray(n*201,(n+1)*201),k=e[b+1]??g+1;for(let M=0;y!==void 0&&M<201;M++){let T=y[M];if(T===0)continue;let _=m[Math.round(Yp(T,r)*(Lu-1))],A=(200-M)*l.width;d.fill(_,A+g-a,A+k-a)}}),u.putImageData(f,0,0),l}var X1="100px",Qp=new WeakMap,Jp=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=Qp.get(t);r!==void 0&&(r.value=n)}},{rootMargin:X1});function Zo(e,t=!0){let n=Jn(t);return nn(()=>{let{current:r}=e;if(r!==null)return Qp.set(r,n),Jp.observe(r),()=>Jp.unobserve(r)},[e,n]),n}var ev="uplot",tv="u-hz",nv="u-vt",rv="u-title",ov="u-wrap",av="u-under",iv="u-over",lv="u-axis",ro="u-off",sv="u-select",uv="u-cursor-x",cv="u-cursor-y",fv="u-cursor-pt",dv="u-legend",pv="u-live",mv="u-inline",hv="u-series",bv="u-marker",Xp="u-label",gv="u-value",Ka="width",Za="height";var em="bottom",Jo="left",Nu="right",Zu="#000",tm=Zu+"0",Ou="mousemove",nm="mousedown",$u="mouseup",rm="mouseenter",om="mouseleave",am="dblclick",vv="resize",xv="scroll",im="change",xl="dppxchange",Ju="--",oa=typeof window<"u",Uu=oa?document:null,Xo=oa?window:null,yv=oa?navigator:null,ge,hl;function Bu(){let e=devicePixelRatio;ge!=e&&(ge=e,hl&&Vu(im,hl,Bu),hl=matchMedia(`(min-resolution: ${ge-.001}dppx) and (max-resolution: ${ge+.001}dppx)`),oo(im,hl,Bu),Xo.dispatchEvent(new CustomEvent(xl)))}function Wt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function zu(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ie(e,t,n){e.style[t]=n+"px"}function Mn(e,t,n,r){let o=Uu.createElement(e);return t!=null&&Wt(o,t),n?.insertBefore(o,r),o}function sn(e,t){return Mn("div",e,t)}var lm=new WeakMap;function Vn(e,t,n,r,o){let a="translate("+t+"px,"+n+"px)",i=lm.get(e);a!=i&&(e.style.transform=a,lm.set(e,a),t<0||n<0||t>r||n>o?Wt(e,ro):zu(e,ro))}var sm=new WeakMap;function um(e,t,n){let r=t+n,o=sm.get(e);r!=o&&(sm.set(e,r),e.style.background=t,e.style.borderColor=n)}var cm=new WeakMap;function fm(e,t,n,r){let o=t+""+n,a=cm.get(e);o!=a&&(cm.set(e,o),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var Qu={passive:!0},wv={...Qu,capture:!0};function oo(e,t,n,r){t.addEventListener(e,n,r?wv:Qu)}function Vu(e,t,n,r){t.removeEventListener(e,n,Qu)}oa&&Bu();function Rn(e,t,n,r){let o;n=n||0,r=r||t.length-1;let a=r<=2147483647;for(;r-n>1;)o=a?n+r>>1:jt((n+r)/2),t[o]<e?n=o:r=o;return e-t[n]<=t[r]-e?n:r}function Hm(e){return(n,r,o)=>{let a=-1,i=-1;for(let l=r;l<=o;l++)if(e(n[l])){a=l;break}for(let l=o;l>=r;l--)if(e(n[l])){i=l;break}return[a,i]}}var Um=e=>e!=null,Bm=e=>e!=null&&e>0,_l=Hm(Um),_v=Hm(Bm);function Sv(e,t,n,r=0,o=!1){let a=o?_v:_l,i=o?Bm:Um;[t,n]=a(e,t,n);let l=e[t],u=e[t];if(t>-1)if(r==1)l=e[t],u=e[n];else if(r==-1)l=e[n],u=e[t];else for(let f=t;f<=n;f++){let d=e[f];i(d)&&(d<l?l=d:d>u&&(u=d))}return[l??Ae,u??-Ae]}function Sl(e,t,n,r){let o=mm(e),a=mm(t);e==t&&(o==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?ir:zm,l=o==1?jt:un,u=a==1?un:jt,f=l(i(ot(e))),d=u(i(ot(t))),m=ea(n,f),g=ea(n,d);return n==10&&(f<0&&(m=Te(m,-f)),d<0&&(g=Te(g,-d))),r||n==2?(e=m*o,t=g*a):(e=Wm(e,m),t=kl(t,g)),[e,t]}function Xu(e,t,n,r){let o=Sl(e,t,n,r);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var ec=.1,dm={mode:3,pad:ec},Qa={pad:0,soft:null,mode:0},kv={min:Qa,max:Qa};function yl(e,t,n,r){return Ml(n)?pm(e,t,n):(Qa.pad=n,Qa.soft=r?0:null,Qa.mode=r?3:0,pm(e,t,kv))}function he(e,t){return e??t}function Mv(e,t,n){for(t=he(t,0),n=he(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function pm(e,t,n){let r=n.min,o=n.max,a=he(r.pad,0),i=he(o.pad,0),l=he(r.hard,-Ae),u=he(o.hard,Ae),f=he(r.soft,Ae),d=he(o.soft,-Ae),m=he(r.mode,0),g=he(o.mode,0),b=t-e,y=ir(b),k=Ct(ot(e),ot(t)),M=ir(k),T=ot(M-y);(b<1e-24||T>10)&&(b=0,(e==0||t==0)&&(b=1e-24,m==2&&f!=Ae&&(a=0),g==2&&d!=-Ae&&(i=0)));let _=b||k||1e3,A=ir(_),S=ea(10,jt(A)),z=_*(b==0?e==0?.1:1:a),P=Te(Wm(e-z,S/10),24),F=e>=f&&(m==1||m==3&&P<=f||m==2&&P>=f)?f:Ae,B=Ct(l,P<F&&e>=F?F:An(F,P)),W=_*(b==0?t==0?.1:1:i),H=Te(kl(t+W,S/10),24),C=t<=d&&(g==1||g==3&&H>=d||g==2&&H<=d)?d:-Ae,K=An(u,H>C&&t<=C?C:Ct(C,H));return B==K&&B==0&&(K=100),[B,K]}var Rv=new Intl.NumberFormat(oa?yv.language:"en-US"),tc=e=>Rv.format(e),Yt=Math,vl=Yt.PI,ot=Yt.abs,jt=Yt.floor,rt=Yt.round,un=Yt.ceil,An=Yt.min,Ct=Yt.max,ea=Yt.pow,mm=Yt.sign,ir=Yt.log10,zm=Yt.log2,Av=(e,t=1)=>Yt.sinh(e)*t,Iu=(e,t=1)=>Yt.asinh(e/t),Ae=1/0;function hm(e){return(ir((e^e>>31)-(e>>31))|0)+1}function qu(e,t,n){return An(Ct(e,t),n)}function Vm(e){return typeof e=="function"}function se(e){return Vm(e)?e:()=>e}var Tv=()=>{},qm=e=>e,Gm=(e,t)=>t,Ev=e=>null,bm=e=>!0,gm=(e,t)=>e==t,Cv=/\.\d*?(?=9{6,}|0{6,})/gm,ao=e=>{if(Ym(e)||Ar.has(e))return e;let t=`${e}`,n=t.match(Cv);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[o,a]=t.split("e");return+`${ao(o)}e${a}`}return Te(e,r)};function to(e,t){return ao(Te(ao(e/t))*t)}function kl(e,t){return ao(un(ao(e/t))*t)}function Wm(e,t){return ao(jt(ao(e/t))*t)}function Te(e,t=0){if(Ym(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return rt(r)/n}var Ar=new Map;function jm(e){return((""+e).split(".")[1]||"").length}function ei(e,t,n,r){let o=[],a=r.map(jm);for(let i=t;i<n;i++){let l=ot(i),u=Te(ea(e,i),l);for(let f=0;f<r.length;f++){let d=e==10?+`${r[f]}e${i}`:r[f]*u,m=(i>=0?0:l)+(i>=a[f]?0:a[f]),g=e==10?d:Te(d,m);o.push(g),Ar.set(g,m)}}return o}var Xa={},nc=[],ta=[null,null],Rr=Array.isArray,Ym=Number.isInteger,Lv=e=>e===void 0;function vm(e){return typeof e=="string"}function Ml(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Pv(e){return e!=null&&typeof e=="object"}var Nv=Object.getPrototypeOf(Uint8Array),Km="__proto__";function na(e,t=Ml){let n;if(Rr(e)){let r=e.find(o=>o!=null);if(Rr(r)||t(r)){n=Array(e.length);for(let o=0;o<e.length;o++)n[o]=na(e[o],t)}else n=e.slice()}else if(e instanceof Nv)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Km&&(n[r]=na(e[r],t))}else n=e;return n}function Xe(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let o in r)o!=Km&&(Ml(e[o])?Xe(e[o],na(r[o])):e[o]=na(r[o]))}return e}var Ov=0,$v=1,Iv=2;function Dv(e,t,n){for(let r=0,o,a=-1;r<t.length;r++){let i=t[r];if(i>a){for(o=i-1;o>=0&&e[o]==null;)e[o--]=null;for(o=i+1;o<n&&e[o]==null;)e[a=o++]=null}}}function Fv(e,t){if(Bv(e)){let i=e[0].slice();for(let l=1;l<e.length;l++)i.push(...e[l].slice(1));return zv(i[0])||(i=Uv(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let u=e[i][0],f=u.length;for(let d=0;d<f;d++)n.add(u[d])}let r=[Array.from(n).sort((i,l)=>i-l)],o=r[0].length,a=new Map;for(let i=0;i<o;i++)a.set(r[0][i],i);for(let i=0;i<e.length;i++){let l=e[i],u=l[0];for(let f=1;f<l.length;f++){let d=l[f],m=Array(o).fill(void 0),g=t?t[i][f]:$v,b=[];for(let y=0;y<d.length;y++){let k=d[y],M=a.get(u[y]);k===null?g!=Ov&&(m[M]=k,g==Iv&&b.push(M)):m[M]=k}Dv(m,b,o),r.push(m)}}return r}var Hv=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Uv(e){let t=e[0],n=t.length,r=Array(n);for(let a=0;a<r.length;a++)r[a]=a;r.sort((a,i)=>t[a]-t[i]);let o=[];for(let a=0;a<e.length;a++){let i=e[a],l=Array(n);for(let u=0;u<n;u++)l[u]=i[r[u]];o.push(l)}return o}function Bv(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let o=e[r][0];if(o.length!=n)return!1;if(o!=t){for(let a=0;a<n;a++)if(o[a]!=t[a])return!1}}return!0}function zv(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,o=n-1;for(;r<=o&&e[r]==null;)r++;for(;o>=r&&e[o]==null;)o--;if(o<=r)return!0;let a=Ct(1,jt((o-r+1)/t));for(let i=e[r],l=r+a;l<=o;l+=a){let u=e[l];if(u!=null){if(u<=i)return!1;i=u}}return!0}var Zm=["January","February","March","April","May","June","July","August","September","October","November","December"],Jm=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Qm(e){return e.slice(0,3)}var Vv=Jm.map(Qm),qv=Zm.map(Qm),Gv={MMMM:Zm,MMM:qv,WWWW:Jm,WWW:Vv};function Ya(e){return(e<10?"0":"")+e}function Wv(e){return(e<10?"00":e<100?"0":"")+e}var jv={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>Ya(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>Ya(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>Ya(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>Ya(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>Ya(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Wv(e.getMilliseconds())};function rc(e,t){t=t||Gv;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(e);)n.push(o[0][0]=="{"?jv[o[1]]:o[0]);return a=>{let i="";for(let l=0;l<n.length;l++)i+=typeof n[l]=="string"?n[l]:n[l](a,t);return i}}var Yv=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Kv(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Yv?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Xm=e=>e%1==0,wl=[1,2,2.5,5],Zv=ei(10,-32,0,wl),eh=ei(10,0,32,wl),Jv=eh.filter(Xm),no=Zv.concat(eh),oc=`
`,th="{YYYY}",xm=oc+th,nh="{M}/{D}",Ja=oc+nh,bl=Ja+"/{YY}",rh="{aa}",Qv="{h}:{mm}",Qo=Qv+rh,ym=oc+Qo,wm=":{ss}",ye=null;function oh(e){let t=e*1e3,n=t*60,r=n*60,o=r*24,a=o*30,i=o*365,u=(e==1?ei(10,0,3,wl).filter(Xm):ei(10,-3,0,wl)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,a,a*2,a*3,a*4,a*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),f=[[i,th,ye,ye,ye,ye,ye,ye,1],[o*28,"{MMM}",xm,ye,ye,ye,ye,ye,1],[o,nh,xm,ye,ye,ye,ye,ye,1],[r,"{h}"+rh,bl,ye,Ja,ye,ye,ye,1],[n,Qo,bl,ye,Ja,ye,ye,ye,1],[t,wm,bl+" "+Qo,ye,Ja+" "+Qo,ye,ym,ye,1],[e,wm+".{fff}",bl+" "+Qo,ye,Ja+" "+Qo,ye,ym,ye,1]];function d(m){return(g,b,y,k,M,T)=>{let _=[],A=M>=i,S=M>=a&&M<i,z=m(y),P=Te(z*e,3),F=Du(z.getFullYear(),A?0:z.getMonth(),S||A?1:z.getDate()),B=Te(F*e,3);if(S||A){let W=S?M/a:0,H=A?M/i:0,C=P==B?P:Te(Du(F.getFullYear()+H,F.getMonth()+W,1)*e,3),K=new Date(rt(C/e)),$=K.getFullYear(),X=K.getMonth();for(let V=0;C<=k;V++){let ae=Du($+H*V,X+W*V,1),q=ae-m(Te(ae*e,3));C=Te((+ae+q)*e,3),C<=k&&_.push(C)}}else{let W=M>=o?o:M,H=jt(y)-jt(P),C=B+H+kl(P-B,W);_.push(C);let K=m(C),$=K.getHours()+K.getMinutes()/n+K.getSeconds()/r,X=M/r,V=g.axes[b]._space,ae=T/V;for(;C=Te(C+M,e==1?0:3),!(C>k);)if(X>1){let q=jt(Te($+X,6))%24,ue=m(C).getHours()-q;ue>1&&(ue=-1),C-=ue*r,$=($+X)%24;let _e=_[_.length-1];Te((C-_e)/M,3)*ae>=.7&&_.push(C)}else _.push(C)}return _}}return[u,f,d]}var[Xv,ex,tx]=oh(1),[nx,rx,ox]=oh(.001);ei(2,-53,53,[1]);function _m(e,t){return e.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:t(o==1||n[8]==0?r:n[1]+r)))}function Sm(e,t){return(n,r,o,a,i)=>{let l=t.find(y=>i>=y[0])||t[t.length-1],u,f,d,m,g,b;return r.map(y=>{let k=e(y),M=k.getFullYear(),T=k.getMonth(),_=k.getDate(),A=k.getHours(),S=k.getMinutes(),z=k.getSeconds(),P=M!=u&&l[2]||T!=f&&l[3]||_!=d&&l[4]||A!=m&&l[5]||S!=g&&l[6]||z!=b&&l[7]||l[1];return u=M,f=T,d=_,m=A,g=S,b=z,P(k)})}}function ax(e,t){let n=rc(t);return(r,o,a,i,l)=>o.map(u=>n(e(u)))}function Du(e,t,n){return new Date(e,t,n)}function km(e,t){return t(e)}var ix="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Mm(e,t){return(n,r,o,a)=>a==null?Ju:t(e(r))}function lx(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function sx(e,t){return e.series[t].fill(e,t)}var ux={show:!0,live:!0,isolate:!1,mount:Tv,markers:{show:!0,width:2,stroke:lx,fill:sx,dash:"solid"},idx:null,idxs:null,values:[]};function cx(e,t){let n=e.cursor.points,r=sn(),o=n.size(e,t);Ie(r,Ka,o),Ie(r,Za,o);let a=o/-2;Ie(r,"marginLeft",a),Ie(r,"marginTop",a);let i=n.width(e,t,o);return i&&Ie(r,"borderWidth",i),r}function fx(e,t){let n=e.series[t].points;return n._fill||n._stroke}function dx(e,t){let n=e.series[t].points;return n._stroke||n._fill}function px(e,t){return e.series[t].points.size}var Fu=[0,0];function mx(e,t,n){return Fu[0]=t,Fu[1]=n,Fu}function gl(e,t,n,r=!0){return o=>{o.button==0&&(!r||o.target==t)&&n(o)}}function Hu(e,t,n,r=!0){return o=>{(!r||o.target==t)&&n(o)}}var hx={show:!0,x:!0,y:!0,lock:!1,move:mx,points:{one:!1,show:cx,size:px,width:0,stroke:dx,fill:fx},bind:{mousedown:gl,mouseup:gl,click:gl,dblclick:gl,mousemove:Hu,mouseleave:Hu,mouseenter:Hu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,o)=>r-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},ah={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},ac=Xe({},ah,{filter:Gm}),ih=Xe({},ac,{size:10}),lh=Xe({},ah,{show:!1}),ic='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',sh="bold "+ic,uh=1.5,Rm={show:!0,scale:"x",stroke:Zu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:sh,side:2,grid:ac,ticks:ih,border:lh,font:ic,lineGap:uh,rotate:0},bx="Value",gx="Time",Am={show:!0,scale:"x",auto:!1,sorted:1,min:Ae,max:-Ae,idxs:[]};function vx(e,t,n,r,o){return t.map(a=>a==null?"":tc(a))}function xx(e,t,n,r,o,a,i){let l=[],u=Ar.get(o)||0;n=i?n:Te(kl(n,o),u);for(let f=n;f<=r;f=Te(f+o,u))l.push(Object.is(f,-0)?0:f);return l}function Gu(e,t,n,r,o,a,i){let l=[],u=e.scales[e.axes[t].scale].log,f=u==10?ir:zm,d=jt(f(n));o=ea(u,d),u==10&&(o=no[Rn(o,no)]);let m=n,g=o*u;u==10&&(g=no[Rn(g,no)]);do l.push(m),m=m+o,u==10&&!Ar.has(m)&&(m=Te(m,Ar.get(o))),m>=g&&(o=m,g=o*u,u==10&&(g=no[Rn(g,no)]));while(m<=r);return l}function yx(e,t,n,r,o,a,i){let u=e.scales[e.axes[t].scale].asinh,f=r>u?Gu(e,t,Ct(u,n),r,o):[u],d=r>=0&&n<=0?[0]:[];return(n<-u?Gu(e,t,Ct(u,-r),-n,o):[u]).reverse().map(g=>-g).concat(d,f)}var ch=/./,wx=/[12357]/,_x=/[125]/,Tm=/1/,Wu=(e,t,n,r)=>e.map((o,a)=>t==4&&o==0||a%r==0&&n.test(o.toExponential()[o<0?1:0])?o:null);function Sx(e,t,n,r,o){let a=e.axes[n],i=a.scale,l=e.scales[i],u=e.valToPos,f=a._space,d=u(10,i),m=u(9,i)-d>=f?ch:u(7,i)-d>=f?wx:u(5,i)-d>=f?_x:Tm;if(m==Tm){let g=ot(u(1,i)-d);if(g<f)return Wu(t.slice().reverse(),l.distr,m,un(f/g)).reverse()}return Wu(t,l.distr,m,1)}function kx(e,t,n,r,o){let a=e.axes[n],i=a.scale,l=a._space,u=e.valToPos,f=ot(u(1,i)-u(2,i));return f<l?Wu(t.slice().reverse(),3,ch,un(l/f)).reverse():t}function Mx(e,t,n,r){return r==null?Ju:t==null?"":tc(t)}var Em={show:!0,scale:"y",stroke:Zu,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:sh,side:3,grid:ac,ticks:ih,border:lh,font:ic,lineGap:uh,rotate:0};function Rx(e,t){let n=3+(e||1)*2;return Te(n*t,3)}function Ax(e,t){let{scale:n,idxs:r}=e.series[0],o=e._data[0],a=e.valToPos(o[r[0]],n,!0),i=e.valToPos(o[r[1]],n,!0),l=ot(i-a),u=e.series[t],f=l/(u.points.space*ge);return r[1]-r[0]<=f}var Cm={scale:null,auto:!0,sorted:0,min:Ae,max:-Ae},fh=(e,t,n,r,o)=>o,Lm={show:!0,auto:!0,sorted:0,gaps:fh,alpha:1,facets:[Xe({},Cm,{scale:"x"}),Xe({},Cm,{scale:"y"})]},Pm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:fh,alpha:1,points:{show:Ax,filter:null},values:null,min:Ae,max:-Ae,idxs:[],path:null,clip:null};function Tx(e,t,n,r,o){return n/10}var dh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ex=Xe({},dh,{time:!1,ori:1}),Nm={};function ph(e,t){let n=Nm[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=r)},pub(r,o,a,i,l,u,f){for(let d=0;d<n.plots.length;d++)n.plots[d]!=o&&n.plots[d].pub(r,o,a,i,l,u,f)}},e!=null&&(Nm[e]=n)),n}var ra=1,ju=2;function io(e,t,n){let r=e.mode,o=e.series[t],a=r==2?e._data[t]:e._data,i=e.scales,l=e.bbox,u=a[0],f=r==2?a[1]:a[t],d=r==2?i[o.facets[0].scale]:i[e.series[0].scale],m=r==2?i[o.facets[1].scale]:i[o.scale],g=l.left,b=l.top,y=l.width,k=l.height,M=e.valToPosH,T=e.valToPosV;return d.ori==0?n(o,u,f,d,m,M,T,g,b,y,k,Al,aa,El,hh,gh):n(o,u,f,d,m,T,M,b,g,k,y,Tl,ia,uc,bh,vh)}function lc(e,t){let n=0,r=0,o=he(e.bands,nc);for(let a=0;a<o.length;a++){let i=o[a];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Cx(e,t,n,r,o){let a=e.mode,i=e.series[t],l=a==2?i.facets[1].scale:i.scale,u=e.scales[l];return o==-1?u.min:o==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function lr(e,t,n,r,o,a){return io(e,t,(i,l,u,f,d,m,g,b,y,k,M)=>{let T=i.pxRound,_=f.dir*(f.ori==0?1:-1),A=f.ori==0?aa:ia,S,z;_==1?(S=n,z=r):(S=r,z=n);let P=T(m(l[S],f,k,b)),F=T(g(u[S],d,M,y)),B=T(m(l[z],f,k,b)),W=T(g(a==1?d.max:d.min,d,M,y)),H=new Path2D(o);return A(H,B,W),A(H,P,W),A(H,P,F),H})}function Rl(e,t,n,r,o,a){let i=null;if(e.length>0){i=new Path2D;let l=t==0?El:uc,u=n;for(let m=0;m<e.length;m++){let g=e[m];if(g[1]>g[0]){let b=g[0]-u;b>0&&l(i,u,r,b,r+a),u=g[1]}}let f=n+o-u,d=10;f>0&&l(i,u,r-d/2,f,r+a+d)}return i}function Lx(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function sc(e,t,n,r,o,a,i){let l=[],u=e.length;for(let f=o==1?n:r;f>=n&&f<=r;f+=o)if(t[f]===null){let m=f,g=f;if(o==1)for(;++f<=r&&t[f]===null;)g=f;else for(;--f>=n&&t[f]===null;)g=f;let b=a(e[m]),y=g==m?b:a(e[g]),k=m-o;b=i<=0&&k>=0&&k<u?a(e[k]):b;let T=g+o;y=i>=0&&T>=0&&T<u?a(e[T]):y,y>=b&&l.push([b,y])}return l}function Om(e){return e==0?qm:e==1?rt:t=>to(t,e)}function mh(e){let t=e==0?Al:Tl,n=e==0?(o,a,i,l,u,f)=>{o.arcTo(a,i,l,u,f)}:(o,a,i,l,u,f)=>{o.arcTo(i,a,u,l,f)},r=e==0?(o,a,i,l,u)=>{o.rect(a,i,l,u)}:(o,a,i,l,u)=>{o.rect(i,a,u,l)};return(o,a,i,l,u,f=0,d=0)=>{f==0&&d==0?r(o,a,i,l,u):(f=An(f,l/2,u/2),d=An(d,l/2,u/2),t(o,a+f,i),n(o,a+l,i,a+l,i+u,f),n(o,a+l,i+u,a,i+u,d),n(o,a,i+u,a,i,d),n(o,a,i,a+l,i,f),o.closePath())}}var Al=(e,t,n)=>{e.moveTo(t,n)},Tl=(e,t,n)=>{e.moveTo(n,t)},aa=(e,t,n)=>{e.lineTo(t,n)},ia=(e,t,n)=>{e.lineTo(n,t)},El=mh(0),uc=mh(1),hh=(e,t,n,r,o,a)=>{e.arc(t,n,r,o,a)},bh=(e,t,n,r,o,a)=>{e.arc(n,t,r,o,a)},gh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(t,n,r,o,a,i)},vh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(n,t,o,r,i,a)};function xh(e){return(t,n,r,o,a)=>io(t,n,(i,l,u,f,d,m,g,b,y,k,M)=>{let{pxRound:T,points:_}=i,A,S;f.ori==0?(A=Al,S=hh):(A=Tl,S=bh);let z=Te(_.width*ge,3),P=(_.size-_.width)/2*ge,F=Te(P*2,3),B=new Path2D,W=new Path2D,{left:H,top:C,width:K,height:$}=t.bbox;El(W,H-F,C-F,K+F*2,$+F*2);let X=V=>{if(u[V]!=null){let ae=T(m(l[V],f,k,b)),q=T(g(u[V],d,M,y));A(B,ae+P,q),S(B,ae,q,P,0,vl*2)}};if(a)a.forEach(X);else for(let V=r;V<=o;V++)X(V);return{stroke:z>0?B:null,fill:B,clip:W,flags:ra|ju}})}function yh(e){return(t,n,r,o,a,i)=>{r!=o&&(a!=r&&i!=r&&e(t,n,r),a!=o&&i!=o&&e(t,n,o),e(t,n,i))}}var Px=yh(aa),Nx=yh(ia);function wh(e){let t=he(e?.alignGaps,0);return(n,r,o,a)=>io(n,r,(i,l,u,f,d,m,g,b,y,k,M)=>{[o,a]=_l(u,o,a);let T=i.pxRound,_=$=>T(m($,f,k,b)),A=$=>T(g($,d,M,y)),S,z;f.ori==0?(S=aa,z=Px):(S=ia,z=Nx);let P=f.dir*(f.ori==0?1:-1),F={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ra},B=F.stroke,W=!1;if(a-o>=k*4){let $=j=>n.posToVal(j,f.key,!0),X=null,V=null,ae,q,Ge,Ee=_(l[P==1?o:a]),ue=_(l[o]),_e=_(l[a]),ie=$(P==1?ue+1:_e-1);for(let j=P==1?o:a;j>=o&&j<=a;j+=P){let et=l[j],De=(P==1?et<ie:et>ie)?Ee:_(et),ve=u[j];De==Ee?ve!=null?(q=ve,X==null?(S(B,De,A(q)),ae=X=V=q):q<X?X=q:q>V&&(V=q)):ve===null&&(W=!0):(X!=null&&z(B,Ee,A(X),A(V),A(ae),A(q)),ve!=null?(q=ve,S(B,De,A(q)),X=V=ae=q):(X=V=null,ve===null&&(W=!0)),Ee=De,ie=$(Ee+P))}X!=null&&X!=V&&Ge!=Ee&&z(B,Ee,A(X),A(V),A(ae),A(q))}else for(let $=P==1?o:a;$>=o&&$<=a;$+=P){let X=u[$];X===null?W=!0:X!=null&&S(B,_(l[$]),A(X))}let[C,K]=lc(n,r);if(i.fill!=null||C!=0){let $=F.fill=new Path2D(B),X=i.fillTo(n,r,i.min,i.max,C),V=A(X),ae=_(l[o]),q=_(l[a]);P==-1&&([q,ae]=[ae,q]),S($,q,V),S($,ae,V)}if(!i.spanGaps){let $=[];W&&$.push(...sc(l,u,o,a,P,_,t)),F.gaps=$=i.gaps(n,r,o,a,$),F.clip=Rl($,f.ori,b,y,k,M)}return K!=0&&(F.band=K==2?[lr(n,r,o,a,B,-1),lr(n,r,o,a,B,1)]:lr(n,r,o,a,B,K)),F})}function Ox(e){let t=he(e.align,1),n=he(e.ascDesc,!1),r=he(e.alignGaps,0),o=he(e.extend,!1);return(a,i,l,u)=>io(a,i,(f,d,m,g,b,y,k,M,T,_,A)=>{[l,u]=_l(m,l,u);let S=f.pxRound,{left:z,width:P}=a.bbox,F=ue=>S(y(ue,g,_,M)),B=ue=>S(k(ue,b,A,T)),W=g.ori==0?aa:ia,H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ra},C=H.stroke,K=g.dir*(g.ori==0?1:-1),$=B(m[K==1?l:u]),X=F(d[K==1?l:u]),V=X,ae=X;o&&t==-1&&(ae=z,W(C,ae,$)),W(C,X,$);for(let ue=K==1?l:u;ue>=l&&ue<=u;ue+=K){let _e=m[ue];if(_e==null)continue;let ie=F(d[ue]),j=B(_e);t==1?W(C,ie,$):W(C,V,j),W(C,ie,j),$=j,V=ie}let q=V;o&&t==1&&(q=z+P,W(C,q,$));let[Ge,Ee]=lc(a,i);if(f.fill!=null||Ge!=0){let ue=H.fill=new Path2D(C),_e=f.fillTo(a,i,f.min,f.max,Ge),ie=B(_e);W(ue,q,ie),W(ue,ae,ie)}if(!f.spanGaps){let ue=[];ue.push(...sc(d,m,l,u,K,F,r));let _e=f.width*ge/2,ie=n||t==1?_e:-_e,j=n||t==-1?-_e:_e;ue.forEach(et=>{et[0]+=ie,et[1]+=j}),H.gaps=ue=f.gaps(a,i,l,u,ue),H.clip=Rl(ue,g.ori,M,T,_,A)}return Ee!=0&&(H.band=Ee==2?[lr(a,i,l,u,C,-1),lr(a,i,l,u,C,1)]:lr(a,i,l,u,C,Ee)),H})}function $m(e,t,n,r,o,a,i=Ae){if(e.length>1){let l=null;for(let u=0,f=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=null){let d=ot(e[u]-e[l]);d<f&&(f=d,i=ot(n(e[u],r,o,a)-n(e[l],r,o,a)))}l=u}}return i}function $x(e){e=e||Xa;let t=he(e.size,[.6,Ae,1]),n=e.align||0,r=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let a=se(o),i=1-t[0],l=he(t[1],Ae),u=he(t[2],1),f=he(e.disp,Xa),d=he(e.each,b=>{}),{fill:m,stroke:g}=f;return(b,y,k,M)=>io(b,y,(T,_,A,S,z,P,F,B,W,H,C)=>{let K=T.pxRound,$=n,X=r*ge,V=l*ge,ae=u*ge,q,Ge;S.ori==0?[q,Ge]=a(b,y):[Ge,q]=a(b,y);let Ee=S.dir*(S.ori==0?1:-1),ue=S.ori==0?El:uc,_e=S.ori==0?d:(D,Ce,tt,ho,Ir,Cn,Dr)=>{d(D,Ce,tt,Ir,ho,Dr,Cn)},ie=he(b.bands,nc).find(D=>D.series[0]==y),j=ie!=null?ie.dir:0,et=T.fillTo(b,y,T.min,T.max,j),xt=K(F(et,z,C,W)),De,ve,fn,Dt=H,Be=K(T.width*ge),En=!1,jn=null,Zt=null,fr=null,fo=null;m!=null&&(Be==0||g!=null)&&(En=!0,jn=m.values(b,y,k,M),Zt=new Map,new Set(jn).forEach(D=>{D!=null&&Zt.set(D,new Path2D)}),Be>0&&(fr=g.values(b,y,k,M),fo=new Map,new Set(fr).forEach(D=>{D!=null&&fo.set(D,new Path2D)})));let{x0:po,size:ma}=f;if(po!=null&&ma!=null){$=1,_=po.values(b,y,k,M),po.unit==2&&(_=_.map(tt=>b.posToVal(B+tt*H,S.key,!0)));let D=ma.values(b,y,k,M);ma.unit==2?ve=D[0]*H:ve=P(D[0],S,H,B)-P(0,S,H,B),Dt=$m(_,A,P,S,H,B,Dt),fn=Dt-ve+X}else Dt=$m(_,A,P,S,H,B,Dt),fn=Dt*i+X,ve=Dt-fn;fn<1&&(fn=0),Be>=ve/2&&(Be=0),fn<5&&(K=qm);let ci=fn>0,Or=Dt-fn-(ci?Be:0);ve=K(qu(Or,ae,V)),De=($==0?ve/2:$==Ee?0:ve)-$*Ee*(($==0?X/2:0)+(ci?Be/2:0));let yt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},mo=En?null:new Path2D,Yn=null;if(ie!=null)Yn=b.data[ie.series[1]];else{let{y0:D,y1:Ce}=f;D!=null&&Ce!=null&&(A=Ce.values(b,y,k,M),Yn=D.values(b,y,k,M))}let $r=q*ve,oe=Ge*ve;for(let D=Ee==1?k:M;D>=k&&D<=M;D+=Ee){let Ce=A[D];if(Ce==null)continue;if(Yn!=null){let Lt=Yn[D]??0;if(Ce-Lt==0)continue;xt=F(Lt,z,C,W)}let tt=S.distr!=2||f!=null?_[D]:D,ho=P(tt,S,H,B),Ir=F(he(Ce,et),z,C,W),Cn=K(ho-De),Dr=K(Ct(Ir,xt)),Ft=K(An(Ir,xt)),Jt=Dr-Ft;if(Ce!=null){let Lt=Ce<0?oe:$r,dn=Ce<0?$r:oe;En?(Be>0&&fr[D]!=null&&ue(fo.get(fr[D]),Cn,Ft+jt(Be/2),ve,Ct(0,Jt-Be),Lt,dn),jn[D]!=null&&ue(Zt.get(jn[D]),Cn,Ft+jt(Be/2),ve,Ct(0,Jt-Be),Lt,dn)):ue(mo,Cn,Ft+jt(Be/2),ve,Ct(0,Jt-Be),Lt,dn),_e(b,y,D,Cn-Be/2,Ft,ve+Be,Jt)}}return Be>0?yt.stroke=En?fo:mo:En||(yt._fill=T.width==0?T._fill:T._stroke??T._fill,yt.width=0),yt.fill=En?Zt:mo,yt})}function Ix(e,t){let n=he(t?.alignGaps,0);return(r,o,a,i)=>io(r,o,(l,u,f,d,m,g,b,y,k,M,T)=>{[a,i]=_l(f,a,i);let _=l.pxRound,A=q=>_(g(q,d,M,y)),S=q=>_(b(q,m,T,k)),z,P,F;d.ori==0?(z=Al,F=aa,P=gh):(z=Tl,F=ia,P=vh);let B=d.dir*(d.ori==0?1:-1),W=A(u[B==1?a:i]),H=W,C=[],K=[];for(let q=B==1?a:i;q>=a&&q<=i;q+=B)if(f[q]!=null){let Ee=u[q],ue=A(Ee);C.push(H=ue),K.push(S(f[q]))}let $={stroke:e(C,K,z,F,P,_),fill:null,clip:null,band:null,gaps:null,flags:ra},X=$.stroke,[V,ae]=lc(r,o);if(l.fill!=null||V!=0){let q=$.fill=new Path2D(X),Ge=l.fillTo(r,o,l.min,l.max,V),Ee=S(Ge);F(q,H,Ee),F(q,W,Ee)}if(!l.spanGaps){let q=[];q.push(...sc(u,f,a,i,B,A,n)),$.gaps=q=l.gaps(r,o,a,i,q),$.clip=Rl(q,d.ori,y,k,M,T)}return ae!=0&&($.band=ae==2?[lr(r,o,a,i,X,-1),lr(r,o,a,i,X,1)]:lr(r,o,a,i,X,ae)),$})}function Dx(e){return Ix(Fx,e)}function Fx(e,t,n,r,o,a){let i=e.length;if(i<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),i==2)r(l,e[1],t[1]);else{let u=Array(i),f=Array(i-1),d=Array(i-1),m=Array(i-1);for(let g=0;g<i-1;g++)d[g]=t[g+1]-t[g],m[g]=e[g+1]-e[g],f[g]=d[g]/m[g];u[0]=f[0];for(let g=1;g<i-1;g++)f[g]===0||f[g-1]===0||f[g-1]>0!=f[g]>0?u[g]=0:(u[g]=3*(m[g-1]+m[g])/((2*m[g]+m[g-1])/f[g-1]+(m[g]+2*m[g-1])/f[g]),isFinite(u[g])||(u[g]=0));u[i-1]=f[i-2];for(let g=0;g<i-1;g++)o(l,e[g]+m[g]/3,t[g]+u[g]*m[g]/3,e[g+1]-m[g]/3,t[g+1]-u[g+1]*m[g]/3,e[g+1],t[g+1])}return l}var Yu=new Set;function Im(){for(let e of Yu)e.syncRect(!0)}oa&&(oo(vv,Xo,Im),oo(xv,Xo,Im,!0),oo(xl,Xo,()=>{Ye.pxRatio=ge}));var Hx=wh(),Ux=xh();function Dm(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,i)=>Ku(a,i,t,n))}function Bx(e,t){return e.map((n,r)=>r==0?{}:Xe({},t,n))}function Ku(e,t,n,r){return Xe({},t==0?n:r,e)}function _h(e,t,n){return t==null?ta:[t,n]}var zx=_h;function Vx(e,t,n){return t==null?ta:yl(t,n,ec,!0)}function Sh(e,t,n,r){return t==null?ta:Sl(t,n,e.scales[r].log,!1)}var qx=Sh;function kh(e,t,n,r){return t==null?ta:Xu(t,n,e.scales[r].log,!1)}var Gx=kh;function Wx(e,t,n,r,o){let a=Ct(hm(e),hm(t)),i=t-e,l=Rn(o/r*i,n);do{let u=n[l],f=r*u/i;if(f>=o&&a+(u<5?Ar.get(u):0)<=17)return[u,f]}while(++l<n.length);return[0,0]}function Fm(e){let t,n;return e=e.replace(/(\d+)px/,(r,o)=>(t=rt((n=+o)*ge))+"px"),[e,t,n]}function jx(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Te(t[2]*ge,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ye(e,t,n){let r={mode:he(e.mode,1)},o=r.mode;function a(c,p,h,v){let x=p.valToPct(c);return v+h*(p.dir==-1?1-x:x)}function i(c,p,h,v){let x=p.valToPct(c);return v+h*(p.dir==-1?x:1-x)}function l(c,p,h,v){return p.ori==0?a(c,p,h,v):i(c,p,h,v)}r.valToPosH=a,r.valToPosV=i;let u=!1;r.status=0;let f=r.root=sn(ev);if(e.id!=null&&(f.id=e.id),Wt(f,e.class),e.title){let c=sn(rv,f);c.textContent=e.title}let d=Mn("canvas"),m=r.ctx=d.getContext("2d"),g=sn(ov,f);oo("click",g,c=>{c.target===y&&(Pe!=Ro||Fe!=Ao)&&ht.click(r,c)},!0);let b=r.under=sn(av,g);g.appendChild(d);let y=r.over=sn(iv,g);e=na(e);let k=+he(e.pxAlign,1),M=Om(k);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let T=e.ms||.001,_=r.series=o==1?Dm(e.series||[],Am,Pm,!1):Bx(e.series||[null],Lm),A=r.axes=Dm(e.axes||[],Rm,Em,!0),S=r.scales={},z=r.bands=e.bands||[];z.forEach(c=>{c.fill=se(c.fill||null),c.dir=he(c.dir,-1)});let P=o==2?_[1].facets[0].scale:_[0].scale,F={axes:Ab,series:_b},B=(e.drawOrder||["axes","series"]).map(c=>F[c]);function W(c){let p=c.distr==3?h=>ir(h>0?h:c.clamp(r,h,c.min,c.max,c.key)):c.distr==4?h=>Iu(h,c.asinh):c.distr==100?h=>c.fwd(h):h=>h;return h=>{let v=p(h),{_min:x,_max:w}=c,R=w-x;return(v-x)/R}}function H(c){let p=S[c];if(p==null){let h=(e.scales||Xa)[c]||Xa;if(h.from!=null){H(h.from);let v=Xe({},S[h.from],h,{key:c});v.valToPct=W(v),S[c]=v}else{p=S[c]=Xe({},c==P?dh:Ex,h),p.key=c;let v=p.time,x=p.range,w=Rr(x);if((c!=P||o==2&&!v)&&(w&&(x[0]==null||x[1]==null)&&(x={min:x[0]==null?dm:{mode:1,hard:x[0],soft:x[0]},max:x[1]==null?dm:{mode:1,hard:x[1],soft:x[1]}},w=!1),!w&&Ml(x))){let R=x;x=(E,L,O)=>L==null?ta:yl(L,O,R)}p.range=se(x||(v?zx:c==P?p.distr==3?qx:p.distr==4?Gx:_h:p.distr==3?Sh:p.distr==4?kh:Vx)),p.auto=se(w?!1:p.auto),p.clamp=se(p.clamp||Tx),p._min=p._max=null,p.valToPct=W(p)}}}H("x"),H("y"),o==1&&_.forEach(c=>{H(c.scale)}),A.forEach(c=>{H(c.scale)});for(let c in e.scales)H(c);let C=S[P],K=C.distr,$,X;C.ori==0?(Wt(f,tv),$=a,X=i):(Wt(f,nv),$=i,X=a);let V={};for(let c in S){let p=S[c];(p.min!=null||p.max!=null)&&(V[c]={min:p.min,max:p.max},p.min=p.max=null)}let ae=e.tzDate||(c=>new Date(rt(c/T))),q=e.fmtDate||rc,Ge=T==1?tx(ae):ox(ae),Ee=Sm(ae,_m(T==1?ex:rx,q)),ue=Mm(ae,km(ix,q)),_e=[],ie=r.legend=Xe({},ux,e.legend),j=r.cursor=Xe({},hx,{drag:{y:o==2}},e.cursor),et=ie.show,xt=j.show,De=ie.markers;ie.idxs=_e,De.width=se(De.width),De.dash=se(De.dash),De.stroke=se(De.stroke),De.fill=se(De.fill);let ve,fn,Dt,Be=[],En=[],jn,Zt=!1,fr={};if(ie.live){let c=_[1]?_[1].values:null;Zt=c!=null,jn=Zt?c(r,1,0):{_:0};for(let p in jn)fr[p]=Ju}if(et)if(ve=Mn("table",dv,f),Dt=Mn("tbody",null,ve),ie.mount(r,ve),Zt){fn=Mn("thead",null,ve,Dt);let c=Mn("tr",null,fn);Mn("th",null,c);for(var fo in jn)Mn("th",Xp,c).textContent=fo}else Wt(ve,mv),ie.live&&Wt(ve,pv);let po={show:!0},ma={show:!1};function ci(c,p){if(p==0&&(Zt||!ie.live||o==2))return ta;let h=[],v=Mn("tr",hv,Dt,Dt.childNodes[p]);Wt(v,c.class),c.show||Wt(v,ro);let x=Mn("th",null,v);if(De.show){let E=sn(bv,x);if(p>0){let L=De.width(r,p);L&&(E.style.border=L+"px "+De.dash(r,p)+" "+De.stroke(r,p)),E.style.background=De.fill(r,p)}}let w=sn(Xp,x);c.label instanceof HTMLElement?w.appendChild(c.label):w.textContent=c.label,p>0&&(De.show||(w.style.color=c.width>0?De.stroke(r,p):De.fill(r,p)),yt("click",x,E=>{if(j._lock)return;Hr(E);let L=_.indexOf(c);if((E.ctrlKey||E.metaKey)!=ie.isolate){let O=_.some((I,U)=>U>0&&U!=L&&I.show);_.forEach((I,U)=>{U>0&&Pn(U,O?U==L?po:ma:po,!0,Ke.setSeries)})}else Pn(L,{show:!c.show},!0,Ke.setSeries)},!1),go&&yt(rm,x,E=>{j._lock||(Hr(E),Pn(_.indexOf(c),Eo,!0,Ke.setSeries))},!1));for(var R in jn){let E=Mn("td",gv,v);E.textContent="--",h.push(E)}return[v,h]}let Or=new Map;function yt(c,p,h,v=!0){let x=Or.get(p)||{},w=j.bind[c](r,p,h,v);w&&(oo(c,p,x[c]=w),Or.set(p,x))}function mo(c,p,h){let v=Or.get(p)||{};for(let x in v)(c==null||x==c)&&(Vu(x,p,v[x]),delete v[x]);c==null&&Or.delete(p)}let Yn=0,$r=0,oe=0,D=0,Ce=0,tt=0,ho=Ce,Ir=tt,Cn=oe,Dr=D,Ft=0,Jt=0,Lt=0,dn=0;r.bbox={};let Gl=!1,fi=!1,bo=!1,Fr=!1,di=!1,Qt=!1;function Wl(c,p,h){(h||c!=r.width||p!=r.height)&&Tc(c,p),_o(!1),bo=!0,fi=!0,So()}function Tc(c,p){r.width=Yn=oe=c,r.height=$r=D=p,Ce=tt=0,hb(),bb();let h=r.bbox;Ft=h.left=to(Ce*ge,.5),Jt=h.top=to(tt*ge,.5),Lt=h.width=to(oe*ge,.5),dn=h.height=to(D*ge,.5)}let db=3;function pb(){let c=!1,p=0;for(;!c;){p++;let h=Mb(p),v=Rb(p);c=p==db||h&&v,c||(Tc(r.width,r.height),fi=!0)}}function mb({width:c,height:p}){Wl(c,p)}r.setSize=mb;function hb(){let c=!1,p=!1,h=!1,v=!1;A.forEach((x,w)=>{if(x.show&&x._show){let{side:R,_size:E}=x,L=R%2,O=x.label!=null?x.labelSize:0,I=E+O;I>0&&(L?(oe-=I,R==3?(Ce+=I,v=!0):h=!0):(D-=I,R==0?(tt+=I,c=!0):p=!0))}}),Ur[0]=c,Ur[1]=h,Ur[2]=p,Ur[3]=v,oe-=dr[1]+dr[3],Ce+=dr[3],D-=dr[2]+dr[0],tt+=dr[0]}function bb(){let c=Ce+oe,p=tt+D,h=Ce,v=tt;function x(w,R){switch(w){case 1:return c+=R,c-R;case 2:return p+=R,p-R;case 3:return h-=R,h+R;case 0:return v-=R,v+R}}A.forEach((w,R)=>{if(w.show&&w._show){let E=w.side;w._pos=x(E,w._size),w.label!=null&&(w._lpos=x(E,w.labelSize))}})}if(j.dataIdx==null){let c=j.hover,p=c.skip=new Set(c.skip??[]);p.add(void 0);let h=c.prox=se(c.prox),v=c.bias??=0;j.dataIdx=(x,w,R,E)=>{if(w==0)return R;let L=R,O=h(x,w,R,E)??Ae,I=O>=0&&O<Ae,U=C.ori==0?oe:D,ee=j.left,be=t[0],me=t[w];if(p.has(me[R])){L=null;let le=null,Q=null,Y;if(v==0||v==-1)for(Y=R;le==null&&Y-- >0;)p.has(me[Y])||(le=Y);if(v==0||v==1)for(Y=R;Q==null&&Y++<me.length;)p.has(me[Y])||(Q=Y);if(le!=null||Q!=null)if(I){let Oe=le==null?-1/0:$(be[le],C,U,0),Ve=Q==null?1/0:$(be[Q],C,U,0),ct=ee-Oe,Se=Ve-ee;ct<=Se?ct<=O&&(L=le):Se<=O&&(L=Q)}else L=Q==null?le:le==null?Q:R-le<=Q-R?le:Q}else I&&ot(ee-$(be[R],C,U,0))>O&&(L=null);return L}}let Hr=c=>{j.event=c};j.idxs=_e,j._lock=!1;let gt=j.points;gt.show=se(gt.show),gt.size=se(gt.size),gt.stroke=se(gt.stroke),gt.width=se(gt.width),gt.fill=se(gt.fill);let Ln=r.focus=Xe({},e.focus||{alpha:.3},j.focus),go=Ln.prox>=0,vo=go&&gt.one,Xt=[],xo=[],yo=[];function Ec(c,p){let h=gt.show(r,p);if(h instanceof HTMLElement)return Wt(h,fv),Wt(h,c.class),Vn(h,-10,-10,oe,D),y.insertBefore(h,Xt[p]),h}function Cc(c,p){if(o==1||p>0){let h=o==1&&S[c.scale].time,v=c.value;c.value=h?vm(v)?Mm(ae,km(v,q)):v||ue:v||Mx,c.label=c.label||(h?gx:bx)}if(vo||p>0){c.width=c.width==null?1:c.width,c.paths=c.paths||Hx||Ev,c.fillTo=se(c.fillTo||Cx),c.pxAlign=+he(c.pxAlign,k),c.pxRound=Om(c.pxAlign),c.stroke=se(c.stroke||null),c.fill=se(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let h=Rx(Ct(1,c.width),1),v=c.points=Xe({},{size:h,width:Ct(1,h*.2),stroke:c.stroke,space:h*2,paths:Ux,_stroke:null,_fill:null},c.points);v.show=se(v.show),v.filter=se(v.filter),v.fill=se(v.fill),v.stroke=se(v.stroke),v.paths=se(v.paths),v.pxAlign=c.pxAlign}if(et){let h=ci(c,p);Be.splice(p,0,h[0]),En.splice(p,0,h[1]),ie.values.push(null)}if(xt){_e.splice(p,0,null);let h=null;vo?p==0&&(h=Ec(c,p)):p>0&&(h=Ec(c,p)),Xt.splice(p,0,h),xo.splice(p,0,0),yo.splice(p,0,0)}ut("addSeries",p)}function gb(c,p){p=p??_.length,c=o==1?Ku(c,p,Am,Pm):Ku(c,p,{},Lm),_.splice(p,0,c),Cc(_[p],p)}r.addSeries=gb;function vb(c){if(_.splice(c,1),et){ie.values.splice(c,1),En.splice(c,1);let p=Be.splice(c,1)[0];mo(null,p.firstChild),p.remove()}xt&&(_e.splice(c,1),Xt.splice(c,1)[0].remove(),xo.splice(c,1),yo.splice(c,1)),ut("delSeries",c)}r.delSeries=vb;let Ur=[!1,!1,!1,!1];function xb(c,p){if(c._show=c.show,c.show){let h=c.side%2,v=S[c.scale];v==null&&(c.scale=h?_[1].scale:P,v=S[c.scale]);let x=v.time;c.size=se(c.size),c.space=se(c.space),c.rotate=se(c.rotate),Rr(c.incrs)&&c.incrs.forEach(R=>{!Ar.has(R)&&Ar.set(R,jm(R))}),c.incrs=se(c.incrs||(v.distr==2?Jv:x?T==1?Xv:nx:no)),c.splits=se(c.splits||(x&&v.distr==1?Ge:v.distr==3?Gu:v.distr==4?yx:xx)),c.stroke=se(c.stroke),c.grid.stroke=se(c.grid.stroke),c.ticks.stroke=se(c.ticks.stroke),c.border.stroke=se(c.border.stroke);let w=c.values;c.values=Rr(w)&&!Rr(w[0])?se(w):x?Rr(w)?Sm(ae,_m(w,q)):vm(w)?ax(ae,w):w||Ee:w||vx,c.filter=se(c.filter||(v.distr>=3&&v.log==10?Sx:v.distr==3&&v.log==2?kx:Gm)),c.font=Fm(c.font),c.labelFont=Fm(c.labelFont),c._size=c.size(r,null,p,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Ur[p]=!0,c._el=sn(lv,g))}}function ha(c,p,h,v){let[x,w,R,E]=h,L=p%2,O=0;return L==0&&(E||w)&&(O=p==0&&!x||p==2&&!R?rt(Rm.size/3):0),L==1&&(x||R)&&(O=p==1&&!w||p==3&&!E?rt(Em.size/2):0),O}let Lc=r.padding=(e.padding||[ha,ha,ha,ha]).map(c=>se(he(c,ha))),dr=r._padding=Lc.map((c,p)=>c(r,p,Ur,0)),mt,at=null,it=null,pi=o==1?_[0].idxs:null,pn=null,ba=!1;function Pc(c,p){if(t=c??[],r.data=r._data=t,o==2){mt=0;for(let h=1;h<_.length;h++)mt+=t[h][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),pn=t[0],mt=pn.length;let h=t;if(K==2){h=t.slice();let v=h[0]=Array(mt);for(let x=0;x<mt;x++)v[x]=x}r._data=t=h}if(_o(!0),ut("setData"),K==2&&(bo=!0),p!==!1){let h=C;h.auto(r,ba)?jl():mr(P,h.min,h.max),Fr=Fr||j.left>=0,Qt=!0,So()}}r.setData=Pc;function jl(){ba=!0;let c,p;o==1&&(mt>0?(at=pi[0]=0,it=pi[1]=mt-1,c=t[0][at],p=t[0][it],K==2?(c=at,p=it):c==p&&(K==3?[c,p]=Sl(c,c,C.log,!1):K==4?[c,p]=Xu(c,c,C.log,!1):C.time?p=c+rt(86400/T):[c,p]=yl(c,p,ec,!0))):(at=pi[0]=c=null,it=pi[1]=p=null)),mr(P,c,p)}let mi,wo,Yl,Kl,Zl,Jl,Ql,Xl,es,Pt;function Nc(c,p,h,v,x,w){c??=tm,h??=nc,v??="butt",x??=tm,w??="round",c!=mi&&(m.strokeStyle=mi=c),x!=wo&&(m.fillStyle=wo=x),p!=Yl&&(m.lineWidth=Yl=p),w!=Zl&&(m.lineJoin=Zl=w),v!=Jl&&(m.lineCap=Jl=v),h!=Kl&&m.setLineDash(Kl=h)}function Oc(c,p,h,v){p!=wo&&(m.fillStyle=wo=p),c!=Ql&&(m.font=Ql=c),h!=Xl&&(m.textAlign=Xl=h),v!=es&&(m.textBaseline=es=v)}function ts(c,p,h,v,x=0){if(v.length>0&&c.auto(r,ba)&&(p==null||p.min==null)){let w=he(at,0),R=he(it,v.length-1),E=h.min==null?Sv(v,w,R,x,c.distr==3):[h.min,h.max];c.min=An(c.min,h.min=E[0]),c.max=Ct(c.max,h.max=E[1])}}let $c={min:null,max:null};function yb(){for(let v in S){let x=S[v];V[v]==null&&(x.min==null||V[P]!=null&&x.auto(r,ba))&&(V[v]=$c)}for(let v in S){let x=S[v];V[v]==null&&x.from!=null&&V[x.from]!=null&&(V[v]=$c)}V[P]!=null&&_o(!0);let c={};for(let v in V){let x=V[v];if(x!=null){let w=c[v]=na(S[v],Pv);if(x.min!=null)Xe(w,x);else if(v!=P||o==2)if(mt==0&&w.from==null){let R=w.range(r,null,null,v);w.min=R[0],w.max=R[1]}else w.min=Ae,w.max=-Ae}}if(mt>0){_.forEach((v,x)=>{if(o==1){let w=v.scale,R=V[w];if(R==null)return;let E=c[w];if(x==0){let L=E.range(r,E.min,E.max,w);E.min=L[0],E.max=L[1],at=Rn(E.min,t[0]),it=Rn(E.max,t[0]),it-at>1&&(t[0][at]<E.min&&at++,t[0][it]>E.max&&it--),v.min=pn[at],v.max=pn[it]}else v.show&&v.auto&&ts(E,R,v,t[x],v.sorted);v.idxs[0]=at,v.idxs[1]=it}else if(x>0&&v.show&&v.auto){let[w,R]=v.facets,E=w.scale,L=R.scale,[O,I]=t[x],U=c[E],ee=c[L];U!=null&&ts(U,V[E],w,O,w.sorted),ee!=null&&ts(ee,V[L],R,I,R.sorted),v.min=R.min,v.max=R.max}});for(let v in c){let x=c[v],w=V[v];if(x.from==null&&(w==null||w.min==null)){let R=x.range(r,x.min==Ae?null:x.min,x.max==-Ae?null:x.max,v);x.min=R[0],x.max=R[1]}}}for(let v in c){let x=c[v];if(x.from!=null){let w=c[x.from];if(w.min==null)x.min=x.max=null;else{let R=x.range(r,w.min,w.max,v);x.min=R[0],x.max=R[1]}}}let p={},h=!1;for(let v in c){let x=c[v],w=S[v];if(w.min!=x.min||w.max!=x.max){w.min=x.min,w.max=x.max;let R=w.distr;w._min=R==3?ir(w.min):R==4?Iu(w.min,w.asinh):R==100?w.fwd(w.min):w.min,w._max=R==3?ir(w.max):R==4?Iu(w.max,w.asinh):R==100?w.fwd(w.max):w.max,p[v]=h=!0}}if(h){_.forEach((v,x)=>{o==2?x>0&&p.y&&(v._paths=null):p[v.scale]&&(v._paths=null)});for(let v in p)bo=!0,ut("setScale",v);xt&&j.left>=0&&(Fr=Qt=!0)}for(let v in V)V[v]=null}function wb(c){let p=qu(at-1,0,mt-1),h=qu(it+1,0,mt-1);for(;c[p]==null&&p>0;)p--;for(;c[h]==null&&h<mt-1;)h++;return[p,h]}function _b(){if(mt>0){let c=_.some(p=>p._focus)&&Pt!=Ln.alpha;c&&(m.globalAlpha=Pt=Ln.alpha),_.forEach((p,h)=>{if(h>0&&p.show&&(Ic(h,!1),Ic(h,!0),p._paths==null)){let v=Pt;Pt!=p.alpha&&(m.globalAlpha=Pt=p.alpha);let x=o==2?[0,t[h][0].length-1]:wb(t[h]);p._paths=p.paths(r,h,x[0],x[1]),Pt!=v&&(m.globalAlpha=Pt=v)}}),_.forEach((p,h)=>{if(h>0&&p.show){let v=Pt;Pt!=p.alpha&&(m.globalAlpha=Pt=p.alpha),p._paths!=null&&Dc(h,!1);{let x=p._paths!=null?p._paths.gaps:null,w=p.points.show(r,h,at,it,x),R=p.points.filter(r,h,w,x);(w||R)&&(p.points._paths=p.points.paths(r,h,at,it,R),Dc(h,!0))}Pt!=v&&(m.globalAlpha=Pt=v),ut("drawSeries",h)}}),c&&(m.globalAlpha=Pt=1)}}function Ic(c,p){let h=p?_[c].points:_[c];h._stroke=h.stroke(r,c),h._fill=h.fill(r,c)}function Dc(c,p){let h=p?_[c].points:_[c],{stroke:v,fill:x,clip:w,flags:R,_stroke:E=h._stroke,_fill:L=h._fill,_width:O=h.width}=h._paths;O=Te(O*ge,3);let I=null,U=O%2/2;p&&L==null&&(L=O>0?"#fff":E);let ee=h.pxAlign==1&&U>0;if(ee&&m.translate(U,U),!p){let be=Ft-O/2,me=Jt-O/2,le=Lt+O,Q=dn+O;I=new Path2D,I.rect(be,me,le,Q)}p?ns(E,O,h.dash,h.cap,L,v,x,R,w):Sb(c,E,O,h.dash,h.cap,L,v,x,R,I,w),ee&&m.translate(-U,-U)}function Sb(c,p,h,v,x,w,R,E,L,O,I){let U=!1;L!=0&&z.forEach((ee,be)=>{if(ee.series[0]==c){let me=_[ee.series[1]],le=t[ee.series[1]],Q=(me._paths||Xa).band;Rr(Q)&&(Q=ee.dir==1?Q[0]:Q[1]);let Y,Oe=null;me.show&&Q&&Mv(le,at,it)?(Oe=ee.fill(r,be)||w,Y=me._paths.clip):Q=null,ns(p,h,v,x,Oe,R,E,L,O,I,Y,Q),U=!0}}),U||ns(p,h,v,x,w,R,E,L,O,I)}let Fc=ra|ju;function ns(c,p,h,v,x,w,R,E,L,O,I,U){Nc(c,p,h,v,x),(L||O||U)&&(m.save(),L&&m.clip(L),O&&m.clip(O)),U?(E&Fc)==Fc?(m.clip(U),I&&m.clip(I),bi(x,R),hi(c,w,p)):E&ju?(bi(x,R),m.clip(U),hi(c,w,p)):E&ra&&(m.save(),m.clip(U),I&&m.clip(I),bi(x,R),m.restore(),hi(c,w,p)):(bi(x,R),hi(c,w,p)),(L||O||U)&&m.restore()}function hi(c,p,h){h>0&&(p instanceof Map?p.forEach((v,x)=>{m.strokeStyle=mi=x,m.stroke(v)}):p!=null&&c&&m.stroke(p))}function bi(c,p){p instanceof Map?p.forEach((h,v)=>{m.fillStyle=wo=v,m.fill(h)}):p!=null&&c&&m.fill(p)}function kb(c,p,h,v){let x=A[c],w;if(v<=0)w=[0,0];else{let R=x._space=x.space(r,c,p,h,v),E=x._incrs=x.incrs(r,c,p,h,v,R);w=Wx(p,h,E,v,R)}return x._found=w}function rs(c,p,h,v,x,w,R,E,L,O){let I=R%2/2;k==1&&m.translate(I,I),Nc(E,R,L,O,E),m.beginPath();let U,ee,be,me,le=x+(v==0||v==3?-w:w);h==0?(ee=x,me=le):(U=x,be=le);for(let Q=0;Q<c.length;Q++)p[Q]!=null&&(h==0?U=be=c[Q]:ee=me=c[Q],m.moveTo(U,ee),m.lineTo(be,me));m.stroke(),k==1&&m.translate(-I,-I)}function Mb(c){let p=!0;return A.forEach((h,v)=>{if(!h.show)return;let x=S[h.scale];if(x.min==null){h._show&&(p=!1,h._show=!1,_o(!1));return}else h._show||(p=!1,h._show=!0,_o(!1));let w=h.side,R=w%2,{min:E,max:L}=x,[O,I]=kb(v,E,L,R==0?oe:D);if(I==0)return;let U=x.distr==2,ee=h._splits=h.splits(r,v,E,L,O,I,U),be=x.distr==2?ee.map(Y=>pn[Y]):ee,me=x.distr==2?pn[ee[1]]-pn[ee[0]]:O,le=h._values=h.values(r,h.filter(r,be,v,I,me),v,I,me);h._rotate=w==2?h.rotate(r,le,v,I):0;let Q=h._size;h._size=un(h.size(r,le,v,c)),Q!=null&&h._size!=Q&&(p=!1)}),p}function Rb(c){let p=!0;return Lc.forEach((h,v)=>{let x=h(r,v,Ur,c);x!=dr[v]&&(p=!1),dr[v]=x}),p}function Ab(){for(let c=0;c<A.length;c++){let p=A[c];if(!p.show||!p._show)continue;let h=p.side,v=h%2,x,w,R=p.stroke(r,c),E=h==0||h==3?-1:1,[L,O]=p._found;if(p.label!=null){let _t=p.labelGap*E,Bt=rt((p._lpos+_t)*ge);Oc(p.labelFont[0],R,"center",h==2?"top":em),m.save(),v==1?(x=w=0,m.translate(Bt,rt(Jt+dn/2)),m.rotate((h==3?-vl:vl)/2)):(x=rt(Ft+Lt/2),w=Bt);let Vr=Vm(p.label)?p.label(r,c,L,O):p.label;m.fillText(Vr,x,w),m.restore()}if(O==0)continue;let I=S[p.scale],U=v==0?Lt:dn,ee=v==0?Ft:Jt,be=p._splits,me=I.distr==2?be.map(_t=>pn[_t]):be,le=I.distr==2?pn[be[1]]-pn[be[0]]:L,Q=p.ticks,Y=p.border,Oe=Q.show?Q.size:0,Ve=rt(Oe*ge),ct=rt((p.alignTo==2?p._size-Oe-p.gap:p.gap)*ge),Se=p._rotate*-vl/180,qe=M(p._pos*ge),Ht=(Ve+ct)*E,wt=qe+Ht;w=v==0?wt:0,x=v==1?wt:0;let en=p.font[0],mn=p.align==1?Jo:p.align==2?Nu:Se>0?Jo:Se<0?Nu:v==0?"center":h==3?Nu:Jo,On=Se||v==1?"middle":h==2?"top":em;Oc(en,R,mn,On);let Ut=p.font[1]*p.lineGap,tn=be.map(_t=>M(l(_t,I,U,ee))),hn=p._values;for(let _t=0;_t<hn.length;_t++){let Bt=hn[_t];if(Bt!=null){v==0?x=tn[_t]:w=tn[_t],Bt=""+Bt;let Vr=Bt.indexOf(`
`)==-1?[Bt]:Bt.split(/\n/gm);for(let St=0;St<Vr.length;St++){let rf=Vr[St];Se?(m.save(),m.translate(x,w+St*Ut),m.rotate(Se),m.fillText(rf,0,0),m.restore()):m.fillText(rf,x,w+St*Ut)}}}Q.show&&rs(tn,Q.filter(r,me,c,O,le),v,h,qe,Ve,Te(Q.width*ge,3),Q.stroke(r,c),Q.dash,Q.cap);let $n=p.grid;$n.show&&rs(tn,$n.filter(r,me,c,O,le),v,v==0?2:1,v==0?Jt:Ft,v==0?dn:Lt,Te($n.width*ge,3),$n.stroke(r,c),$n.dash,$n.cap),Y.show&&rs([qe],[1],v==0?1:0,v==0?1:2,v==1?Jt:Ft,v==1?dn:Lt,Te(Y.width*ge,3),Y.stroke(r,c),Y.dash,Y.cap)}ut("drawAxes")}function _o(c){_.forEach((p,h)=>{h>0&&(p._paths=null,c&&(o==1?(p.min=null,p.max=null):p.facets.forEach(v=>{v.min=null,v.max=null})))})}let gi=!1,os=!1,ga=[];function Tb(){os=!1;for(let c=0;c<ga.length;c++)ut(...ga[c]);ga.length=0}function So(){gi||(Hv(Hc),gi=!0)}function Eb(c,p=!1){gi=!0,os=p,c(r),Hc(),p&&ga.length>0&&queueMicrotask(Tb)}r.batch=Eb;function Hc(){if(Gl&&(yb(),Gl=!1),bo&&(pb(),bo=!1),fi){if(Ie(b,Jo,Ce),Ie(b,"top",tt),Ie(b,Ka,oe),Ie(b,Za,D),Ie(y,Jo,Ce),Ie(y,"top",tt),Ie(y,Ka,oe),Ie(y,Za,D),Ie(g,Ka,Yn),Ie(g,Za,$r),d.width=rt(Yn*ge),d.height=rt($r*ge),A.forEach(({_el:c,_show:p,_size:h,_pos:v,side:x})=>{if(c!=null)if(p){let w=x===3||x===0?h:0,R=x%2==1;Ie(c,R?"left":"top",v-w),Ie(c,R?"width":"height",h),Ie(c,R?"top":"left",R?tt:Ce),Ie(c,R?"height":"width",R?D:oe),zu(c,ro)}else Wt(c,ro)}),mi=wo=Yl=Zl=Jl=Ql=Xl=es=Kl=null,Pt=1,ya(!0),Ce!=ho||tt!=Ir||oe!=Cn||D!=Dr){_o(!1);let c=oe/Cn,p=D/Dr;if(xt&&!Fr&&j.left>=0){j.left*=c,j.top*=p,ko&&Vn(ko,rt(j.left),0,oe,D),Mo&&Vn(Mo,0,rt(j.top),oe,D);for(let h=0;h<Xt.length;h++){let v=Xt[h];v!=null&&(xo[h]*=c,yo[h]*=p,Vn(v,un(xo[h]),un(yo[h]),oe,D))}}if(Ne.show&&!di&&Ne.left>=0&&Ne.width>0){Ne.left*=c,Ne.width*=c,Ne.top*=p,Ne.height*=p;for(let h in cs)Ie(To,h,Ne[h])}ho=Ce,Ir=tt,Cn=oe,Dr=D}ut("setSize"),fi=!1}Yn>0&&$r>0&&(m.clearRect(0,0,d.width,d.height),ut("drawClear"),B.forEach(c=>c()),ut("draw")),Ne.show&&di&&(vi(Ne),di=!1),xt&&Fr&&(zr(null,!0,!1),Fr=!1),ie.show&&ie.live&&Qt&&(ss(),Qt=!1),u||(u=!0,r.status=1,ut("ready")),ba=!1,gi=!1}r.redraw=(c,p)=>{bo=p||!1,c!==!1?mr(P,C.min,C.max):So()};function as(c,p){let h=S[c];if(h.from==null){if(mt==0){let v=h.range(r,p.min,p.max,c);p.min=v[0],p.max=v[1]}if(p.min>p.max){let v=p.min;p.min=p.max,p.max=v}if(mt>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;c==P&&h.distr==2&&mt>0&&(p.min=Rn(p.min,t[0]),p.max=Rn(p.max,t[0]),p.min==p.max&&p.max++),V[c]=p,Gl=!0,So()}}r.setScale=as;let is,ls,ko,Mo,Uc,Bc,Ro,Ao,zc,Vc,Pe,Fe,pr=!1,ht=j.drag,lt=ht.x,st=ht.y;xt&&(j.x&&(is=sn(uv,y)),j.y&&(ls=sn(cv,y)),C.ori==0?(ko=is,Mo=ls):(ko=ls,Mo=is),Pe=j.left,Fe=j.top);let Ne=r.select=Xe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),To=Ne.show?sn(sv,Ne.over?y:b):null;function vi(c,p){if(Ne.show){for(let h in c)Ne[h]=c[h],h in cs&&Ie(To,h,c[h]);p!==!1&&ut("setSelect")}}r.setSelect=vi;function Cb(c){if(_[c].show)et&&zu(Be[c],ro);else if(et&&Wt(Be[c],ro),xt){let h=vo?Xt[0]:Xt[c];h!=null&&Vn(h,-10,-10,oe,D)}}function mr(c,p,h){as(c,{min:p,max:h})}function Pn(c,p,h,v){p.focus!=null&&$b(c),p.show!=null&&_.forEach((x,w)=>{w>0&&(c==w||c==null)&&(x.show=p.show,Cb(w),o==2?(mr(x.facets[0].scale,null,null),mr(x.facets[1].scale,null,null)):mr(x.scale,null,null),So())}),h!==!1&&ut("setSeries",c,p),v&&wa("setSeries",r,c,p)}r.setSeries=Pn;function Lb(c,p){Xe(z[c],p)}function Pb(c,p){c.fill=se(c.fill||null),c.dir=he(c.dir,-1),p=p??z.length,z.splice(p,0,c)}function Nb(c){c==null?z.length=0:z.splice(c,1)}r.addBand=Pb,r.setBand=Lb,r.delBand=Nb;function Ob(c,p){_[c].alpha=p,xt&&Xt[c]!=null&&(Xt[c].style.opacity=p),et&&Be[c]&&(Be[c].style.opacity=p)}let Kn,hr,Br,Eo={focus:!0};function $b(c){if(c!=Br){let p=c==null,h=Ln.alpha!=1;_.forEach((v,x)=>{if(o==1||x>0){let w=p||x==0||x==c;v._focus=p?null:w,h&&Ob(x,w?1:Ln.alpha)}}),Br=c,h&&So()}}et&&go&&yt(om,ve,c=>{j._lock||(Hr(c),Br!=null&&Pn(null,Eo,!0,Ke.setSeries))});function Nn(c,p,h){let v=S[p];h&&(c=c/ge-(v.ori==1?tt:Ce));let x=oe;v.ori==1&&(x=D,c=x-c),v.dir==-1&&(c=x-c);let w=v._min,R=v._max,E=c/x,L=w+(R-w)*E,O=v.distr;return O==3?ea(10,L):O==4?Av(L,v.asinh):O==100?v.bwd(L):L}function Ib(c,p){let h=Nn(c,P,p);return Rn(h,t[0],at,it)}r.valToIdx=c=>Rn(c,t[0]),r.posToIdx=Ib,r.posToVal=Nn,r.valToPos=(c,p,h)=>S[p].ori==0?a(c,S[p],h?Lt:oe,h?Ft:0):i(c,S[p],h?dn:D,h?Jt:0),r.setCursor=(c,p,h)=>{Pe=c.left,Fe=c.top,zr(null,p,h)};function qc(c,p){Ie(To,Jo,Ne.left=c),Ie(To,Ka,Ne.width=p)}function Gc(c,p){Ie(To,"top",Ne.top=c),Ie(To,Za,Ne.height=p)}let va=C.ori==0?qc:Gc,xa=C.ori==1?qc:Gc;function Db(){if(et&&ie.live)for(let c=o==2?1:0;c<_.length;c++){if(c==0&&Zt)continue;let p=ie.values[c],h=0;for(let v in p)En[c][h++].firstChild.nodeValue=p[v]}}function ss(c,p){if(c!=null&&(c.idxs?c.idxs.forEach((h,v)=>{_e[v]=h}):Lv(c.idx)||_e.fill(c.idx),ie.idx=_e[0]),et&&ie.live){for(let h=0;h<_.length;h++)(h>0||o==1&&!Zt)&&Fb(h,_e[h]);Db()}Qt=!1,p!==!1&&ut("setLegend")}r.setLegend=ss;function Fb(c,p){let h=_[c],v=c==0&&K==2?pn:t[c],x;Zt?x=h.values(r,c,p)??fr:(x=h.value(r,p==null?null:v[p],c,p),x=x==null?fr:{_:x}),ie.values[c]=x}function zr(c,p,h){zc=Pe,Vc=Fe,[Pe,Fe]=j.move(r,Pe,Fe),j.left=Pe,j.top=Fe,xt&&(ko&&Vn(ko,rt(Pe),0,oe,D),Mo&&Vn(Mo,0,rt(Fe),oe,D));let v,x=at>it;Kn=Ae,hr=null;let w=C.ori==0?oe:D,R=C.ori==1?oe:D;if(Pe<0||mt==0||x){v=j.idx=null;for(let E=0;E<_.length;E++){let L=Xt[E];L!=null&&Vn(L,-10,-10,oe,D)}go&&Pn(null,Eo,!0,c==null&&Ke.setSeries),ie.live&&(_e.fill(v),Qt=!0)}else{let E,L,O;o==1&&(E=C.ori==0?Pe:Fe,L=Nn(E,P),v=j.idx=Rn(L,t[0],at,it),O=$(t[0][v],C,w,0));let I=-10,U=-10,ee=0,be=0,me=!0,le="",Q="";for(let Y=o==2?1:0;Y<_.length;Y++){let Oe=_[Y],Ve=_e[Y],ct=Ve==null?null:o==1?t[Y][Ve]:t[Y][1][Ve],Se=j.dataIdx(r,Y,v,L),qe=Se==null?null:o==1?t[Y][Se]:t[Y][1][Se];if(Qt=Qt||qe!=ct||Se!=Ve,_e[Y]=Se,Y>0&&Oe.show){let Ht=Se==null?-10:Se==v?O:$(o==1?t[0][Se]:t[Y][0][Se],C,w,0),wt=qe==null?-10:X(qe,o==1?S[Oe.scale]:S[Oe.facets[1].scale],R,0);if(go&&qe!=null){let en=C.ori==1?Pe:Fe,mn=ot(Ln.dist(r,Y,Se,wt,en));if(mn<Kn){let On=Ln.bias;if(On!=0){let Ut=Nn(en,Oe.scale),tn=qe>=0?1:-1,hn=Ut>=0?1:-1;hn==tn&&(hn==1?On==1?qe>=Ut:qe<=Ut:On==1?qe<=Ut:qe>=Ut)&&(Kn=mn,hr=Y)}else Kn=mn,hr=Y}}if(Qt||vo){let en,mn;C.ori==0?(en=Ht,mn=wt):(en=wt,mn=Ht);let On,Ut,tn,hn,$n,_t,Bt=!0,Vr=gt.bbox;if(Vr!=null){Bt=!1;let St=Vr(r,Y);tn=St.left,hn=St.top,On=St.width,Ut=St.height}else tn=en,hn=mn,On=Ut=gt.size(r,Y);if(_t=gt.fill(r,Y),$n=gt.stroke(r,Y),vo)Y==hr&&Kn<=Ln.prox&&(I=tn,U=hn,ee=On,be=Ut,me=Bt,le=_t,Q=$n);else{let St=Xt[Y];St!=null&&(xo[Y]=tn,yo[Y]=hn,fm(St,On,Ut,Bt),um(St,_t,$n),Vn(St,un(tn),un(hn),oe,D))}}}}if(vo){let Y=Ln.prox,Oe=Br==null?Kn<=Y:Kn>Y||hr!=Br;if(Qt||Oe){let Ve=Xt[0];Ve!=null&&(xo[0]=I,yo[0]=U,fm(Ve,ee,be,me),um(Ve,le,Q),Vn(Ve,un(I),un(U),oe,D))}}}if(Ne.show&&pr)if(c!=null){let[E,L]=Ke.scales,[O,I]=Ke.match,[U,ee]=c.cursor.sync.scales,be=c.cursor.drag;if(lt=be._x,st=be._y,lt||st){let{left:me,top:le,width:Q,height:Y}=c.select,Oe=c.scales[U].ori,Ve=c.posToVal,ct,Se,qe,Ht,wt,en=E!=null&&O(E,U),mn=L!=null&&I(L,ee);en&&lt?(Oe==0?(ct=me,Se=Q):(ct=le,Se=Y),qe=S[E],Ht=$(Ve(ct,U),qe,w,0),wt=$(Ve(ct+Se,U),qe,w,0),va(An(Ht,wt),ot(wt-Ht))):va(0,w),mn&&st?(Oe==1?(ct=me,Se=Q):(ct=le,Se=Y),qe=S[L],Ht=X(Ve(ct,ee),qe,R,0),wt=X(Ve(ct+Se,ee),qe,R,0),xa(An(Ht,wt),ot(wt-Ht))):xa(0,R)}else fs()}else{let E=ot(zc-Uc),L=ot(Vc-Bc);if(C.ori==1){let ee=E;E=L,L=ee}lt=ht.x&&E>=ht.dist,st=ht.y&&L>=ht.dist;let O=ht.uni;O!=null?lt&&st&&(lt=E>=O,st=L>=O,!lt&&!st&&(L>E?st=!0:lt=!0)):ht.x&&ht.y&&(lt||st)&&(lt=st=!0);let I,U;lt&&(C.ori==0?(I=Ro,U=Pe):(I=Ao,U=Fe),va(An(I,U),ot(U-I)),st||xa(0,R)),st&&(C.ori==1?(I=Ro,U=Pe):(I=Ao,U=Fe),xa(An(I,U),ot(U-I)),lt||va(0,w)),!lt&&!st&&(va(0,0),xa(0,0))}if(ht._x=lt,ht._y=st,c==null){if(h){if(nf!=null){let[E,L]=Ke.scales;Ke.values[0]=E!=null?Nn(C.ori==0?Pe:Fe,E):null,Ke.values[1]=L!=null?Nn(C.ori==1?Pe:Fe,L):null}wa(Ou,r,Pe,Fe,oe,D,v)}if(go){let E=h&&Ke.setSeries,L=Ln.prox;Br==null?Kn<=L&&Pn(hr,Eo,!0,E):Kn>L?Pn(null,Eo,!0,E):hr!=Br&&Pn(hr,Eo,!0,E)}}Qt&&(ie.idx=v,ss()),p!==!1&&ut("setCursor")}let br=null;Object.defineProperty(r,"rect",{get(){return br==null&&ya(!1),br}});function ya(c=!1){c?br=null:(br=y.getBoundingClientRect(),ut("syncRect",br))}function Wc(c,p,h,v,x,w,R){j._lock||pr&&c!=null&&c.movementX==0&&c.movementY==0||(us(c,p,h,v,x,w,R,!1,c!=null),c!=null?zr(null,!0,!0):zr(p,!0,!1))}function us(c,p,h,v,x,w,R,E,L){if(br==null&&ya(!1),Hr(c),c!=null)h=c.clientX-br.left,v=c.clientY-br.top;else{if(h<0||v<0){Pe=-10,Fe=-10;return}let[O,I]=Ke.scales,U=p.cursor.sync,[ee,be]=U.values,[me,le]=U.scales,[Q,Y]=Ke.match,Oe=p.axes[0].side%2==1,Ve=C.ori==0?oe:D,ct=C.ori==1?oe:D,Se=Oe?w:x,qe=Oe?x:w,Ht=Oe?v:h,wt=Oe?h:v;if(me!=null?h=Q(O,me)?l(ee,S[O],Ve,0):-10:h=Ve*(Ht/Se),le!=null?v=Y(I,le)?l(be,S[I],ct,0):-10:v=ct*(wt/qe),C.ori==1){let en=h;h=v,v=en}}L&&(p==null||p.cursor.event.type==Ou)&&((h<=1||h>=oe-1)&&(h=to(h,oe)),(v<=1||v>=D-1)&&(v=to(v,D))),E?(Uc=h,Bc=v,[Ro,Ao]=j.move(r,h,v)):(Pe=h,Fe=v)}let cs={width:0,height:0,left:0,top:0};function fs(){vi(cs,!1)}let jc,Yc,Kc,Zc;function Jc(c,p,h,v,x,w,R){pr=!0,lt=st=ht._x=ht._y=!1,us(c,p,h,v,x,w,R,!0,!1),c!=null&&(yt($u,Uu,Qc,!1),wa(nm,r,Ro,Ao,oe,D,null));let{left:E,top:L,width:O,height:I}=Ne;jc=E,Yc=L,Kc=O,Zc=I}function Qc(c,p,h,v,x,w,R){pr=ht._x=ht._y=!1,us(c,p,h,v,x,w,R,!1,!0);let{left:E,top:L,width:O,height:I}=Ne,U=O>0||I>0,ee=jc!=E||Yc!=L||Kc!=O||Zc!=I;if(U&&ee&&vi(Ne),ht.setScale&&U&&ee){let be=E,me=O,le=L,Q=I;if(C.ori==1&&(be=L,me=I,le=E,Q=O),lt&&mr(P,Nn(be,P),Nn(be+me,P)),st)for(let Y in S){let Oe=S[Y];Y!=P&&Oe.from==null&&Oe.min!=Ae&&mr(Y,Nn(le+Q,Y),Nn(le,Y))}fs()}else j.lock&&(j._lock=!j._lock,zr(p,!0,c!=null));c!=null&&(mo($u,Uu),wa($u,r,Pe,Fe,oe,D,null))}function Hb(c,p,h,v,x,w,R){if(j._lock)return;Hr(c);let E=pr;if(pr){let L=!0,O=!0,I=10,U,ee;C.ori==0?(U=lt,ee=st):(U=st,ee=lt),U&&ee&&(L=Pe<=I||Pe>=oe-I,O=Fe<=I||Fe>=D-I),U&&L&&(Pe=Pe<Ro?0:oe),ee&&O&&(Fe=Fe<Ao?0:D),zr(null,!0,!0),pr=!1}Pe=-10,Fe=-10,_e.fill(null),zr(null,!0,!0),E&&(pr=E)}function Xc(c,p,h,v,x,w,R){j._lock||(Hr(c),jl(),fs(),c!=null&&wa(am,r,Pe,Fe,oe,D,null))}function ef(){A.forEach(jx),Wl(r.width,r.height,!0)}oo(xl,Xo,ef);let Co={};Co.mousedown=Jc,Co.mousemove=Wc,Co.mouseup=Qc,Co.dblclick=Xc,Co.setSeries=(c,p,h,v)=>{let x=Ke.match[2];h=x(r,p,h),h!=-1&&Pn(h,v,!0,!1)},xt&&(yt(nm,y,Jc),yt(Ou,y,Wc),yt(rm,y,c=>{Hr(c),ya(!1)}),yt(om,y,Hb),yt(am,y,Xc),Yu.add(r),r.syncRect=ya);let xi=r.hooks=e.hooks||{};function ut(c,p,h){os?ga.push([c,p,h]):c in xi&&xi[c].forEach(v=>{v.call(null,r,p,h)})}(e.plugins||[]).forEach(c=>{for(let p in c.hooks)xi[p]=(xi[p]||[]).concat(c.hooks[p])});let tf=(c,p,h)=>h,Ke=Xe({key:null,setSeries:!1,filters:{pub:bm,sub:bm},scales:[P,_[1]?_[1].scale:null],match:[gm,gm,tf],values:[null,null]},j.sync);Ke.match.length==2&&Ke.match.push(tf),j.sync=Ke;let nf=Ke.key,ds=ph(nf);function wa(c,p,h,v,x,w,R){Ke.filters.pub(c,p,h,v,x,w,R)&&ds.pub(c,p,h,v,x,w,R)}ds.sub(r);function Ub(c,p,h,v,x,w,R){Ke.filters.sub(c,p,h,v,x,w,R)&&Co[c](null,p,h,v,x,w,R)}r.pub=Ub;function Bb(){ds.unsub(r),Yu.delete(r),Or.clear(),Vu(xl,Xo,ef),f.remove(),ve?.remove(),ut("destroy")}r.destroy=Bb;function ps(){ut("init",e,t),Pc(t||e.data,!1),V[P]?as(P,V[P]):jl(),di=Ne.show&&(Ne.width>0||Ne.height>0),Fr=Qt=!0,Wl(e.width,e.height)}return _.forEach(Cc),A.forEach(xb),n?n instanceof HTMLElement?(n.appendChild(f),ps()):n(r,ps):ps(),r}Ye.assign=Xe;Ye.fmtNum=tc;Ye.rangeNum=yl;Ye.rangeLog=Sl;Ye.rangeAsinh=Xu;Ye.orient=io;Ye.pxRatio=ge;Ye.join=Fv;Ye.fmtDate=rc,Ye.tzDate=Kv;Ye.sync=ph;{Ye.addGap=Lx,Ye.clipGaps=Rl;let e=Ye.paths={points:xh};e.linear=wh,e.stepped=Ox,e.bars=$x,e.spline=Dx}var Yx=254/2;function Cl(e,t){let[n,r]=Ho(e,t);return(r-n)/2}function Mh(e,t,n){let r=e.map(({greatest:a,sign:i})=>Float64Array.from({length:256},(l,u)=>i*Tt(rr(u,a),n))),o=new Uint8Array(e[0]?.levels.length??0);for(let a=0;a<o.length;a++){let i=0;for(let u=0;u<e.length;u++){let f=e[u].levels[a];i+=r[u][f]}let l=t>0?Math.min(1,Math.max(-1,i/t)):0*i;o[a]=Number.isNaN(i)?255:Math.round(Yx*(1+l))}return o}function Rh(e,t,n){return e.reduce((r,{levels:o,greatest:a,sign:i})=>r+i*Tt(rr(o[t]??255,a),n),0)}function pt(e,t){if(Number.isNaN(e))return"no number";let n=Math.abs(e).toFixed(t==="entropy"?2:1);return Number(n)===0?n:`${e<0?"\u2212":"+"}${n}`}function cc(e,t,n){return Uint32Array.from(Ld(e.greatest,t,n),r=>Number.isNaN(r)?Mr[0]:pl(r))}function Kx(e,[t,n],r){let o=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(o===1)return{levels:e,height:t,width:n};let a=Math.ceil(t/o),i=Math.ceil(n/o),l=new Uint8Array(a*i);for(let u=0;u<a;u++)for(let f=0;f<i;f++)l[u*i+f]=Zx(e,t,n,u,f,o);return{levels:l,height:a,width:i}}function Zx(e,t,n,r,o,a){let i=Math.min(t,(r+1)*a),l=Math.min(n,(o+1)*a),u=0;for(let f=r*a;f<i;f++)for(let d=f*n+o*a;d<f*n+l;d++){let m=e[d];if(m===255)return 255;u+=m}return Math.round(u/((i-r*a)*(l-o*a)))}function Ah(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),o=r.createImageData(e.width,e.height);return{context:r,image:o,pixels:new Uint32Array(o.data.buffer)}}function Ll(e,t,n,r,o){let{levels:a,height:i,width:l}=Kx(t,n,o),{context:u,image:f,pixels:d}=Ah(e,i,l);for(let m=0;m<a.length;m++){let g=a[m];d[m]=g===255?Jx(m,l):r[g]}u.putImageData(f,0,0)}function Jx(e,t){return Mr[(e%t+Math.floor(e/t))%2===0?0:1]}function lo(e,t,n,r,o){let a=Ah(e,r,o),i=n*r*o*3,{data:l}=a.image;for(let u=i,f=0;u<i+r*o*3;u+=3,f+=4)l[f]=t[u],l[f+1]=t[u+1],l[f+2]=t[u+2],l[f+3]=255;a.context.putImageData(a.image,0,0)}function Pl(e,t){let n=e.maps?.[t]??255;return zp(n===255?Mr[1]:e.colours[n])}function qn(e){return(xe.value?.layers??[]).findIndex(({name:n,shape:[r,o]})=>n===e.name&&r===e.shape[0]&&o===e.shape[1])}function Qx(e){return Ot.value==="shared"?Math.max(Vi.value,...(xe.value?.layers??[]).map(t=>t.greatest)):Math.max(e.greatest,xe.value?.layers[qn(e)]?.greatest??0)}var Xx=Uint32Array.from({length:256},(e,t)=>t===255?Mr[0]:qp[t]),Kt=G(()=>Qe.value==="change"||ne.value!==null&&vt.value==="difference"),Tr=G(()=>(N.value?.layers??[]).map(e=>{let t=Qx(e),n=Ud(e,xe.value?.layers[qn(e)]),r=n?.span??[0,t],[o,a]=Uo(r,pe.value),i=Cl(t,pe.value),l=n===null?i:Math.min(i,a-o),u=Kt.value?i/l:2*i/(a-o);return{span:r,limit:l,fit:n,stretch:u}})),ey=G(()=>(N.value?.layers??[]).map((e,t)=>{let{span:n}=Tr.value[t],r=xe.value?.layers[qn(e)];return{a:cc(e,n,pe.value),b:r===void 0?null:cc(r,n,pe.value)}}));function Th(e,t){return e.state==="here"?e.maps[t]??null:null}var dc=G(()=>{let e=Qe.value==="change"?[zt.value,Fa.value]:[zt.value];return e.some(({state:n})=>n==="damaged")?"damaged":N.value?.name!==de.value||Ji.value||e.some(({state:n})=>n==="loading")?"loading":"here"});function fc(e,t,n,r){let[o,a]=e==="a"?[zt,Fa]:[Yi,Ki],i=Th(o.value,n),{greatest:l}=t,u=i&&[{levels:i,greatest:l,sign:r}];if(Qe.value==="values"||u===null)return u;let f=Th(a.value,n);return f===null?null:[...u,{levels:f,greatest:l,sign:r===1?-1:1}]}var la=G(()=>(N.value?.layers??[]).map((e,t)=>{let n=ey.value[t];if(n===void 0||!At.value.includes(t))return[];let r=qn(e),o=xe.value?.layers[r],a=ne.value===null;if(a||vt.value==="both"){let u=Eh("a",e,t,n.a,t);return a||o===void 0||n.b===null?[u]:[u,Eh("b",o,r,n.b,t)]}if(o===void 0)return[];let i=fc("b",o,r,1),l=fc("a",e,t,-1);return[Ch("difference",e,i&&l&&[...i,...l],t)]}));function Eh(e,t,n,r,o){let a=fc(e,t,n,1);if(Qe.value==="change")return Ch(e,t,a,o);let i=a?.[0]?.levels??null,l=u=>i===null?"":Pd(i[u]??255,t.greatest,pe.value);return{side:e,layer:t,colours:r,maps:Ji.value?null:i,text:l}}function Ch(e,t,n,r){let o=pe.value,{limit:a}=Tr.value[r],i=n?.every(({levels:l})=>l.length===n[0]?.levels.length);return{side:e,layer:t,colours:Xx,maps:n&&i&&!Ji.value?Mh(n,a,o):null,text:l=>n===null?"":pt(Rh(n,l,o),o)}}function so(e){return e==="entropy"?"nats":"channels"}function Lh(e,t,n,r="B \u2212 A"){let o=e.map(l=>l.greatest),a=Math.max(0,...o),i=`${so(n)}, ${r}`;return t==="layer"&&o.some(l=>l!==a)?n==="entropy"?{ticks:["\u2212\xBD ln D","0","+\xBD ln D"],unit:i}:{ticks:["\u2212\xBD D","0","+\xBD D"],unit:i}:{ticks:Ph(Cl(a,n),n),unit:i}}function Ph(e,t){return[pt(-e,t),"0",pt(e,t)]}function Nh(e,t,n){return{ticks:e===null?["less","0","more"]:Ph(e,t),unit:`${so(t)}, ${n}`}}function Oh(e,t){if(e===null)return{ticks:["2nd percentile","98th"],unit:so(t)};let n=t==="entropy"?2:1,[r,...o]=fu(Uo(e,t),3).map(i=>i.toFixed(n)),a=o.pop();return{ticks:[e[0]<=0?String(r):`\u2264 ${r}`,...o,`\u2265 ${a}`],unit:so(t)}}function $h(e,t,n){let r=e.map(i=>i.greatest),o=Math.max(0,...r),a=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==o)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:fu(Ho(o,n),5).map(i=>i===0?"0":i.toFixed(a)),unit:so(n)}}var uo=G(()=>Tr.value.some(({fit:e})=>e!==null));function Ih(e){let t=e?.epochs[0]??-1;return t<0?"since before training":`since ${we(t)}, its first`}var Nl=G(()=>{let e=Nd(pe.value);if(Qe.value==="values")return e;let t=Ih(N.value),n=ne.value===null?t:Ih(xe.value),r=t===n?t:`(A ${t}, B ${n})`;return`Change of the ${e.charAt(0).toLowerCase()}${e.slice(1)} ${r}`});function pc(e){let t=N.value?.layers??[],n=t.length===1?0:e,r=ne.value!==null&&vt.value==="difference",o=Qe.value==="values"?"B \u2212 A":r?"change, B \u2212 A":"change",a=n===null?void 0:Tr.value[n];return uo.value&&(a===void 0||a.fit!==null)?Kt.value?Nh(a?.limit??null,pe.value,o):Oh(a?.span??null,pe.value):Kt.value?Lh(t,Ot.value,pe.value,o):$h(t,Ot.value,pe.value)}var Dh=G(()=>pc(ze.value?.layer??null));function Ol(e){let t=Tr.value[e];if(!t?.fit)return null;let{span:n,limit:r,fit:o}=t,a=`${100*du} % of ln D`,i=[N.value?.name,ne.value?.run].filter(l=>l!=null);return{text:Kt.value?`\xB1 ${pt(r,pe.value).slice(1)} ${so(pe.value)}`:Fd(n,pe.value),stretch:o.isLeast?"nearly constant":pu(t.stretch),title:[`Colours are stretched ${pu(t.stretch)}.`,...i.length===0?[]:[Bd(i[0])],...i.length>1?["The range holds those of both runs."]:[],...o.isLeast?[`The layer is nearly constant: the range is ${a} at least.`]:[]].join(" ")}}function ti(e,t){let[n,r]=e==="a"?[N.value,on.value]:[xe.value,wn.value];if(Qe.value!=="change"||n===null||e==="b"&&qn(t)<0)return null;let o=n.entropies[t.name]??[],[a,i]=[o[0]??null,o[r]??null];return a===null||i===null?"change: no number":`change: ${pt(i-a,"entropy")} nats`}function Fh(e){return e.some(t=>t.length>22)?232:172}function Hh(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function cn([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function Er(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var Uh=G(()=>ty.value?[]:ny.value),ty=G(()=>bt.value===100),ny=G(()=>{let e=N.value?.picture?.shape,t=Mt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,o)=>(lo(n,t,o,e[1],e[2]),n.toDataURL()))});var ni=2,sa=20,Bh=62,$l=22,zh=220,ry=150,Tn=6,oy="Roboto, system-ui, sans-serif";function Vh(){let e=zt.value;if(e.state!=="here"||At.value.length===0)return null;let{run:t}=e,n=ay(t),r=Math.max(480,n+t.images*($e.value+Tn))+2*sa,o=t.picture?.shape??null,a=o===null?0:cn([o[1],o[2]],$e.value)+Tn,i=la.value,l=At.value,u=l.map(y=>jh(t,y)),f=l.map((y,k)=>{let M=t.layers[y],T=cn(M.shape,$e.value)+Tn,_=Math.max(...u[k].map(({y:A})=>A+Wh));return Math.max(_,(i[y]?.length??0)*T-Tn)}),d=Bh+Gh(t,r-2*sa),m=d+$l+a+f.reduce((y,k)=>y+k+Tn,0)+2*sa,g=document.createElement("canvas");g.width=r*ni,g.height=m*ni;let b=g.getContext("2d");return b.scale(ni,ni),b.fillStyle=Sn("--ground"),b.fillRect(0,0,r,m),b.imageSmoothingEnabled=!1,b.translate(sa,sa),iy(b,t,r-2*sa),b.translate(0,d),ly(b,t,n,a-Tn),b.translate(0,$l+a),l.forEach((y,k)=>{sy(b,u[k],n),i[y]?.forEach((M,T)=>{let _=T*(cn(M.layer.shape,$e.value)+Tn);for(let A=0;A<t.images;A++)uy(b,t,M,A,n,_)}),b.translate(0,f[k]+Tn)}),g}function ay(e){let t=document.createElement("canvas").getContext("2d"),n=At.value.flatMap(r=>jh(e,r).map(({text:o,colour:a})=>(sr(t,a===void 0?13:11,"--ink",a===void 0?600:400),t.measureText(o).width)));return Math.max(ry,...n.map(r=>Math.ceil(r)+14))}function ri(e,t,n,r,o){let a=t;for(;a.length>1&&e.measureText(a).width>o;)a=`${a.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(a,n,r)}function sr(e,t,n,r=400){e.font=`${r} ${t}px ${oy}`,e.fillStyle=Sn(n),e.textAlign="left",e.textBaseline="top"}function qh(e){let[t,n]=[At.value.length,e.layers.length];return Nl.value+(t===n?"":`; ${t} of ${Et(n,"layer")}`)}function Gh(e,t){let n=document.createElement("canvas").getContext("2d");return sr(n,12,"--quiet"),n.measureText(qh(e)).width>t-zh-16?$l:0}function iy(e,t,n){let r=zh;sr(e,16,"--ink",600);let o=`${t.name}, ${we(Hn.value??-1)}`,a=ne.value!==null;if(ri(e,a?`A: ${o}`:o,0,0,n-r-16),a){let b=we(Bi.value??-1);ri(e,`B: ${ne.value?.run}, ${b}`,0,20,n-r-16)}sr(e,12,"--quiet");let i=Gh(t,n)>0,l=i?Bh:a?41:22;ri(e,qh(t),0,l,i?n:n-r-16);let u=n-r,d=Kt.value?Gp:Ko.map(b=>`rgb(${b.join(" ")})`);d.forEach((b,y)=>{e.fillStyle=b,e.fillRect(u+y*r/d.length,0,r/d.length+.5,12)}),sr(e,11,"--quiet");let{ticks:m,unit:g}=pc(null);m.forEach((b,y)=>{e.textAlign=y===0?"left":y===m.length-1?"right":"center",e.fillText(b,u+y*r/(m.length-1),17)}),e.textAlign="left",e.fillText(g,u,32),uo.value&&(sr(e,11,"--warn"),e.fillText("Colours are stretched",u,46))}function ly(e,t,n,r){let o=t.picture?.shape??null;for(let a=0;a<t.images;a++){let i=n+a*($e.value+Tn);if(sr(e,11,"--ink"),ri(e,Er(t,a),i,4,$e.value),o!==null&&Mt.value!==null){let l=document.createElement("canvas");lo(l,Mt.value,a,o[1],o[2]),e.drawImage(l,i,$l,$e.value,r)}}}var Wh=15;function jh(e,t){let n=e.layers[t],[r,o]=n.shape,a=N.value?.entropies[n.name]?.[on.value]??null,i=[{text:n.name,y:0}],l=18,u=(b,y="--quiet")=>{b!==null&&(i.push({text:b,y:l,colour:y}),l+=Wh)};u(`${Et(n.channels,"channel")}, ${r} \xD7 ${o}`);let f=b=>b===null?"no number":`${b.toFixed(2)} nats`;if(ne.value===null){let b=a===null?"no number":`mean ${a.toFixed(2)} nats`;u(`${b} of ${n.greatest.toFixed(2)}`)}else u(`A: mean ${f(a)}`);u(ti("a",n));let d=Ol(t);if(u(d&&`colours ${d.text}, ${d.stretch}`,"--warn"),ne.value===null)return i;let m=xe.value?.entropies[n.name]?.[wn.value]??null,g=cn(n.shape,$e.value)+Tn;return l=vt.value==="both"?Math.max(l,g):l,u(`B: mean ${f(m)}`),u(ti("b",n)),a!==null&&m!==null&&u(`B \u2212 A: ${pt(m-a,"entropy")} nats`),i}function sy(e,t,n){t.forEach(({text:r,y:o,colour:a})=>{sr(e,a===void 0?13:11,a??"--ink",a===void 0?600:400),ri(e,r,0,o,n-10)})}function uy(e,t,n,r,o,a){if(n.maps===null)return;let{layer:i}=n,[l,u]=i.shape,f=o+r*($e.value+Tn),d=cn(i.shape,$e.value),m=document.createElement("canvas"),g=t.picture?.shape??null,b=l*u===1;!b&&bt.value<100&&g!==null&&Mt.value!==null&&(lo(m,Mt.value,r,g[1],g[2]),e.filter="grayscale(1)",e.drawImage(m,f,a,$e.value,d),e.filter="none");let y=Ni(n.maps,r,i.shape);Ll(m,y,i.shape,n.colours,Math.max($e.value,d)*ni),e.globalAlpha=b?1:bt.value/100,e.drawImage(m,f,a,$e.value,d),e.globalAlpha=1,b&&(sr(e,12,"--ink",600),e.fillStyle=Pl(n,r),e.textAlign="center",e.textBaseline="middle",e.fillText(n.text(r),f+$e.value/2,a+d/2))}function oi(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function Yh(){oi(new Blob([Kd(ft.value)],{type:"text/csv"}),"sparsity.csv")}function Kh(){let e=N.value?.name??"",t=ne.value===null?"":` and ${ne.value.run}`,n=`sparsity ${e}${t} ${we(Hn.value??-1)}.png`;Vh()?.toBlob(r=>{r!==null&&oi(r,n)},"image/png")}var Cr=["#1f7fc0","#d55e00","#008a63","#c2639a","#a87400","#7a5bd0","#7f7f7f","#6b8a00"],Zh=[[],[6,3],[2,2],[8,2,2,2]],cy=Cr.length*Zh.length;function fy(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return(t^t>>>15)>>>0}var mc=class{styles=new Map;taken=new Set;of(t){let n=this.styles.get(t)??this.choose(t),r=Zh[Math.floor(n/Cr.length)];return{colour:Cr[n%Cr.length],dash:r}}choose(t){let n=fy(t)%Cr.length,r=n;for(let o=1;this.taken.has(r)&&o<cy;o++)r=Math.floor(o/Cr.length)*Cr.length+(n+o)%Cr.length;return this.styles.set(t,r),this.taken.add(r),r}},dy=new mc;function It(e){return dy.of(e)}var Jh="Roboto, system-ui, sans-serif",Qh=new WeakMap;function ai(e){return devicePixelRatio*(Qh.get(e)??1)}function Il(e,t){let{range:n,beneath:r,isLog:o,bare:a,rows:i}=e,{factor:l=1}=t,u={stroke:Sn("--quiet"),font:`${11*l}px ${Jh}`,ticks:{show:!1},grid:{show:a!==!0,stroke:Sn("--line"),width:l},gap:4*l};return{width:t.width,height:t.height,legend:{show:!1},padding:[8*l,(t.margin??10)*l,0,0],scales:{x:{time:!1,range:()=>t.ends},y:{distr:o===!0?3:1,range:(f,d,m)=>n(d,m)}},axes:[{...u,grid:{show:!1},size:22*l,space:36*l,incrs:py},{...u,size:(f,d)=>t.axisWidth??l*(12+7*Math.max(4,...(d??[]).map(m=>m.length))),values:(f,d)=>i?.slice().reverse()??(t.isNameless?d.map(()=>""):(o===!0?Id:Od)(d)),space:28*l,...o===!0?{splits:(f,d,m,g)=>$d(m,g),filter:(f,d)=>d}:{},...i===void 0?{}:{splits:()=>i.map((f,d)=>(d+.5)/i.length)}}],series:[{},...e.series.map(f=>({...f,width:(f.width??1)*l,...f.dash?{dash:f.dash.map(d=>d*l)}:{}}))],hooks:{init:[f=>{Qh.set(f,l)}],drawAxes:[f=>{let{ctx:d,bbox:m}=f;d.save(),d.beginPath(),d.rect(m.left,m.top,m.width,m.height),d.clip(),r?.(f),d.restore()}]}}}var py=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function Dl(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function Fl(e,t,n){let r=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:o,bbox:a}=e,i=ai(e);o.save(),o.strokeStyle=n,o.lineWidth=i*1.25,o.setLineDash([4*i,3*i]),o.beginPath(),o.moveTo(r,a.top),o.lineTo(r,a.top+a.height),o.stroke(),o.restore()}function Xh(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:o,bbox:a}=e,i=ai(e);o.save(),o.strokeStyle=o.fillStyle=Sn("--quiet"),o.lineWidth=i,o.beginPath(),o.moveTo(a.left,r),o.lineTo(a.left+a.width,r),o.stroke(),o.font=`${10*i}px ${Jh}`,o.textAlign="right",o.textBaseline="bottom",o.fillText(n,a.left+a.width-4*i,r-2*i),o.restore()}function e0(e,t,n,r){let{ctx:o}=e,a=e.data[0],i=[],l=[],u=()=>{o.beginPath();for(let[f,d]of[...i,...l.reverse()])o.lineTo(f,d);o.fill(),[i,l]=[[],[]]};o.save(),o.fillStyle=r,o.globalAlpha=.13,a.forEach((f,d)=>{let[m,g]=[e.data[t]?.[d],e.data[n]?.[d]];if(m===void 0&&g===void 0)return;if(m==null||g==null){u();return}let b=e.valToPos(f,"x",!0);i.push([b,e.valToPos(m,"y",!0)]),l.push([b,e.valToPos(g,"y",!0)])}),u(),o.restore()}var ii=2,my=720,hy=320,ur=18,by="Roboto, system-ui, sans-serif",gy=2;function t0({chart:e,runs:t},n){let r=t.length<=gy?t.join(" and "):`${t.length} runs`;return`sparsity ${e} ${r} ${we(te.value)}.${n}`}function n0(e){oi(new Blob([bu(e.rows())],{type:"text/csv"}),t0(e,"csv"))}async function r0(e){(await vy(e)).toBlob(n=>{n!==null&&oi(n,t0(e,"png"))},"image/png")}async function vy(e){let t=document.createElement("canvas").getContext("2d"),n=xy(t,e),r=yy(t,e,n),o=ur+(r.at(-1)?.bottom??0)+6,a=e.height??hy,i=await ky(e,n,a),l=document.createElement("canvas");l.width=(n+2*ur)*ii,l.height=(o+a+16+ur)*ii;let u=l.getContext("2d");u.scale(ii,ii),u.fillStyle=Sn("--ground"),u.fillRect(0,0,n+2*ur,o+a+16+ur),u.translate(ur,ur);for(let f of r)f.draw(u);return u.drawImage(i,0,o-ur,n,a),cr(u,12,"--quiet"),u.textAlign="center",u.fillText("epoch",n/2,o-ur+a+2),l}function cr(e,t,n,r=400){e.font=`${r} ${t}px ${by}`,e.fillStyle=Sn(n),e.textAlign="left",e.textBaseline="top"}function xy(e,{title:t,runs:n}){cr(e,13,"--ink");let r=n.map(o=>e.measureText(o).width+34);return cr(e,16,"--ink",600),Math.ceil(Math.max(my,e.measureText(t).width,...r))}function yy(e,t,n){let r=[],o=0,a=(f,d)=>{let m=o;o+=f,r.push({bottom:o,draw:g=>d(g,m)})};a(24,(f,d)=>{cr(f,16,"--ink",600),f.fillText(t.title,0,d)}),cr(e,12,"--quiet");for(let f of t.notes.flatMap(d=>wy(e,d,n)))a(17,(d,m)=>{cr(d,12,"--quiet"),d.fillText(f,0,m)});cr(e,13,"--ink");let i=0,l=[],u=()=>{let f=l;f.length>0&&a(20,(d,m)=>{for(let{run:g,left:b}of f)_y(d,g,b,m)}),[l,i]=[[],0]};for(let f of t.runs){let d=e.measureText(f).width+44;i>0&&i+d-10>n&&u(),l.push({run:f,left:i}),i+=d}if(u(),t.bar!==void 0){let{bar:f}=t;a(38,(d,m)=>Sy(d,f,m+4))}return r}function wy(e,t,n){let r=[""];for(let o of t.split(" ")){let a=`${r.at(-1)} ${o}`.trim();e.measureText(a).width<=n?r[r.length-1]=a:r.push(o)}return r.filter(o=>o!=="")}function _y(e,t,n,r){let{colour:o,dash:a}=It(t);e.save(),e.strokeStyle=o,e.lineWidth=3,e.setLineDash(a),e.beginPath(),e.moveTo(n,r+8),e.lineTo(n+24,r+8),e.stroke(),e.restore(),cr(e,13,"--ink"),e.fillText(t,n+32,r)}function Sy(e,t,n){t.colours.forEach((o,a)=>{e.fillStyle=o,e.fillRect(a*300/t.colours.length,n,300/t.colours.length+.5,10)}),cr(e,11,"--quiet");for(let{text:o,position:a}of t.ticks)e.textAlign=a<=0?"left":a>=1?"right":"center",e.fillText(o,a*300,n+14)}async function ky({drawing:e},t,n){let r=ii/devicePixelRatio,o=Il(e,{width:t*r,height:n*r,ends:Dl(Qn.value??Ue.value),factor:r});o.cursor={show:!1};let a=document.createElement("div"),i=await new Promise(u=>{let f={...o.hooks,draw:[u]};new Ye({...o,hooks:f},e.data,a)});My(i);let l=document.createElement("canvas");return l.width=i.ctx.canvas.width,l.height=i.ctx.canvas.height,l.getContext("2d").drawImage(i.ctx.canvas,0,0),i.destroy(),l}function My(e){let{ctx:t,bbox:n}=e,r=e.valToPos(te.value,"x",!0);r<n.left||r>n.left+n.width||(t.save(),t.fillStyle=Sn("--ink"),t.globalAlpha=.65,t.fillRect(r-ai(e),n.top,2*ai(e),n.height),t.restore())}var Ry=Symbol.for("pv"),Ay=0;function s(e,t,n,r,o,a){t||(t={});var i,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?i=t[l]:u[l]=t[l];var f={type:e,props:u,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ry,__v:--Ay,__i:-1,__u:0};return(o||a)&&(f.__source=o,f.__self=a),ce.vnode&&ce.vnode(f),f}function ua({name:e,file:t}){let n=ke(null),r=()=>{n.current!==null&&(n.current.open=!1)};Ri(()=>{let a=i=>{n.current?.contains(i.target)||r()};return document.addEventListener("pointerdown",a),()=>document.removeEventListener("pointerdown",a)},[]);let o=a=>()=>{a(t()),r(),n.current?.querySelector("summary")?.focus()};return s("details",{ref:n,class:"downloads",onKeyDown:({key:a})=>{a==="Escape"&&r()},children:[s("summary",{"aria-label":`Download ${e}`,title:"Download",children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:"M8 2v7M4.8 6.2 8 9.4l3.2-3.2M3 13h10"})})}),s("div",{children:[s("button",{type:"button",title:"The chart as an image",onClick:o(r0),children:"PNG"}),s("button",{type:"button",title:"Its numbers as a table",onClick:o(n0),children:"CSV"})]})]})}var Ty=5,hc=null;function o0(e,t){let{over:n}=e,r=null,o=!1,a=({clientX:u})=>{let{left:f,width:d}=n.getBoundingClientRect();return Math.min(d,Math.max(0,u-f))},i=(u,f)=>e.setSelect({left:u,top:0,width:f,height:f&&n.clientHeight},!1),l=()=>{r=null,i(0,0)};n.addEventListener("pointerdown",u=>{r=u.button===0&&u.pointerType!=="touch"?a(u):null,o=!1}),n.addEventListener("pointermove",u=>{if(r===null||(u.buttons&1)===0)return;let f=a(u);!o&&Math.abs(f-r)>=Ty&&(o=!0,n.setPointerCapture(u.pointerId)),o&&i(Math.min(r,f),Math.abs(f-r))}),n.addEventListener("pointerup",u=>{if(o&&r!==null){let[f,d]=[e.posToVal(r,"x"),e.posToVal(a(u),"x")];rn.value=Ws(f,d,Ue.value)??Qn.value}l()}),n.addEventListener("pointercancel",l),n.addEventListener("click",u=>{if(o){o=!1;return}u.detail===1&&(hc=te.value),Nt(e.posToVal(a(u),"x")),t(u)}),n.addEventListener("dblclick",()=>{Qn.value!==null&&(rn.value=null,hc!==null&&Nt(hc))})}function a0(e,t,n){let r=e.map((u,f)=>f).sort((u,f)=>e[u]-e[f]),o=[];r.forEach((u,f)=>{for(o.push({sum:e[u]-f*t,count:1});;){let d=o.at(-1),m=o.at(-2);if(!d||!m||m.sum/m.count<d.sum/d.count)break;m.sum+=d.sum,m.count+=d.count,o.pop()}});let a=o.flatMap(({sum:u,count:f})=>Array(f).fill(u/f)),i=e.slice(),l=Math.max(0,n-r.length*t);return r.forEach((u,f)=>{let d=Math.min(l,Math.max(0,a[f]-t/2));i[u]=d+t/2+f*t}),i}var Ey=6,i0=14,Cy=.3,Ly=150,Hl=null;function Py(e){return Hl??=document.createElement("canvas").getContext("2d"),Hl===null?0:(Hl.font="11px Roboto, system-ui, sans-serif",Hl.measureText(e).width)}var Ul=class{constructor(t,n){this.labels=t;this.near=n;this.areFew=t.length<=Ey,this.box.className=this.areFew?"end-labels":"end-labels inside",this.box.ariaHidden="true"}labels;near;areFew;box=document.createElement("div");margin(t){if(!this.areFew||this.labels.length===0)return 10;let n=Math.max(...this.labels.map(({text:r})=>Py(r)));return Math.ceil(Math.min(n+14,Ly,t*Cy))}place(t){if(this.labels.length===0)return;this.box.parentElement===null&&t.over.parentElement?.append(this.box);let n=this.near?.peek()??null,o=this.labels.filter(g=>this.areFew||g.run===n).flatMap(g=>{let b=Ny(t,g.series+1);return b===null?[]:[{label:g,y:t.valToPos(b,"y")}]}),{clientWidth:a,clientHeight:i,offsetLeft:l,offsetTop:u}=t.over,f=o.map(({y:g})=>g),d=a0(f,i0,i),m=this.box.style;m.left=`${l+a}px`,m.top=`${u}px`,m.width=`${Math.max(0,t.width-l-a)}px`,this.box.replaceChildren(...o.map(({label:g},b)=>{let y=document.createElement("span");return y.textContent=g.text,y.title=g.text,y.dataset.run=g.run,y.style.top=`${d[b]-i0/2}px`,y.style.borderColor=g.colour,y.style.opacity=n===null||g.run===n?"1":"0.4",y}))}};function Ny(e,t){let{min:n,max:r}=e.scales.x??{},o=e.data[0];for(let a=o.length-1;a>=0;a--){let i=e.data[t]?.[a],l=o[a];if(i!=null&&l>=(n??l)&&l<=(r??l))return i}return null}var Lr=Z(null),Bl=12,Oy="epochs",$y=28,Iy=.25;function ca(e){let{data:t,series:n,height:r,range:o,beneath:a,title:i,bare:l,isLog:u}=e,{axis:f,onPoint:d,onPick:m,owners:g,near:b,labels:y}=e,k=ke(null),M=ke(null),T=ke(null),_=Dl(Qn.value??Ue.value);return nn(()=>{let A=k.current,S=new Ul(y??[],b),P=Il({data:t,series:n,range:o,beneath:a,bare:l,isLog:u},{width:A.clientWidth,height:r,ends:_,axisWidth:f?.width,isNameless:f?.isEmpty,margin:S.margin(A.clientWidth)});P.cursor={drag:{x:!1,y:!1},bind:{dblclick:()=>null},y:!1,points:{size:6},sync:{key:Oy,setSeries:!1}},Object.assign(P.hooks,{setCursor:[({cursor:{left:W,idx:H},data:[C]})=>{Lr.value=H==null||(W??-1)<0?null:C[H]??null}],setSize:[W=>bc(W,T.current)],draw:[W=>S.place(W)]});let F=new Ye(P,t,A);M.current=F,T.current=document.createElement("div"),T.current.className="epoch-cursor",F.over.append(T.current),bc(F,T.current);let B=({clientY:W})=>{let{top:H,height:C}=F.over.getBoundingClientRect();return Math.min(1,Math.max(0,(W-H)/C))};return F.over.addEventListener("pointermove",W=>{d?.(B(W)),b!==void 0&&(b.value=g?.[Dy(F,W)]??null)}),F.over.addEventListener("pointerleave",()=>{d?.(null),b!==void 0&&(b.value=null)}),o0(F,W=>m?.(B(W))),()=>F.destroy()},[t,n,r,o,a,l,u,f,d,m,y,g,b,wr.value,..._]),nn(()=>{let A=k.current,S=new ResizeObserver(()=>{M.current!==null&&A.clientWidth!==M.current.width&&M.current.setSize({width:A.clientWidth,height:M.current.height})});return S.observe(A),()=>S.disconnect()},[]),bn(()=>{te.value,M.current!==null&&bc(M.current,T.current)}),bn(()=>{let A=b?.value??null,S=M.current;S!==null&&g!==void 0&&(g.forEach((z,P)=>{let F=S.series[P+1],B=n[P]?.alpha??1;F!==void 0&&(F.alpha=A===null||z===A?B:Iy*B)}),S.redraw(!1))}),s("div",{ref:k,class:"plot",role:"img","aria-label":`${i}, against the epoch`,style:{height:`${r}px`}})}function bc(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(te.peek(),"x"))}px)`)}function Dy(e,{clientX:t,clientY:n}){let{left:r,top:o}=e.over.getBoundingClientRect(),a=e.posToIdx(t-r),i=-1,l=$y;for(let u=1;u<e.data.length;u++){let f=e.data[u]??[],d=a;for(;d>0&&f[d]===void 0;)d--;let m=f[d],g=m==null?l:Math.abs(e.valToPos(m,"y")-(n-o));g<l&&([i,l]=[u-1,g])}return i}var l0=232,Fy=()=>[-1.005,1.005];function s0(){let e=N.value,t=e?.correlations??null,n=dd.value,r=fe(()=>Kp(n),[n]);return e===null?null:s("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[s("h2",{id:"correlations-title",children:["Correlations of the filters ",s("span",{class:"quiet name",children:e.name})]}),t===null?s("p",{class:"notice",children:["This run has none. The callback ",s("code",{children:"kr.CorrelationHistograms"})," writes them."]}):s(J,{children:[s(Uy,{most:r,centre:t.centre}),s("div",{class:"multiples histograms",children:t.layers.map((o,a)=>s(By,{run:e.name,found:t,frames:n,layer:o,row:a,most:r},o.name))})]})]})}var Hy={filter:"its own mean",mean_filter:"the mean filter"};function u0(e){return`pairs of filters in a bin of 0.01, logarithmic; each filter less ${Hy[e]}`}function Uy({most:e,centre:t}){return s("figure",{class:"colour-bar counts",children:[s("figcaption",{children:u0(t)}),s("div",{class:"gradient",style:{background:jp(wr.value)}}),s("div",{class:"ticks placed",children:Pu(e).map(({count:n,position:r})=>s("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function By({run:e,found:t,frames:n,layer:r,row:o,most:a}){let{epochs:i}=t,l=wr.value,u=ke(null),d=Zo(u,!1).value||t.layers.length<=Bl,m=fe(()=>d?Zp(i,n,o,a,l):null,[i,n,o,a,l,d]),g=fe(()=>[i,i.map(()=>null)],[i]),b=fe(()=>[{}],[]),y=fe(()=>S=>{if(m===null)return;let z=S.valToPos((i[0]??0)-.5,"x",!0),P=S.valToPos((i.at(-1)??0)+.5,"x",!0),{top:F,height:B}=S.bbox;S.ctx.save(),S.ctx.imageSmoothingEnabled=B<m.height||P-z<m.width,S.ctx.imageSmoothingQuality="high",S.ctx.drawImage(m,z,F,P-z,B),S.ctx.restore()},[i,m]),k=d?Lr.value??te.value:te.peek(),M=t.mean_absolute[r.name]??[],{epoch:T,value:_}=zo({run:"",epochs:i,values:M},k),A={data:g,series:b,range:Fy,beneath:y,bare:!0};return s("figure",{ref:u,class:"curves","data-layer":r.name,children:[s("figcaption",{children:[s("span",{class:"head",children:[s("span",{class:"title",title:r.name,children:[s("b",{children:r.name})," ",s("span",{class:"quiet",children:Et(r.filters,"filter")})]}),s(ua,{name:`correlations of ${r.name}`,file:()=>({chart:`correlations ${r.name}`,title:`Correlations of the filters of ${r.name}`,notes:[u0(t.centre)],runs:[e],drawing:A,height:420,bar:{colours:ml(l),ticks:Pu(a).map(({count:S,position:z})=>({text:S.toLocaleString("en"),position:z}))},rows:()=>Qd(e,t,n,o)})})]}),s("span",{class:"numbers",title:we(k),children:[s("span",{class:"quiet",children:"mean of |c|"})," ",_===null?"\u2013":_.toFixed(3),T!==null&&T!==k&&s("small",{title:we(T),children:[" @",T]})]})]}),d?s(ca,{title:`Correlations of the filters of ${r.name}`,...A,height:l0}):s("div",{style:{height:`${l0}px`}})]})}var zy=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function c0(){return s("section",{class:"empty","data-testid":"empty",children:[s("h1",{children:"No heatmaps yet"}),s("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),s("pre",{children:s("code",{children:zy})}),s("p",{children:"Then show the folder of the runs:"}),s("pre",{children:s("code",{children:"tensorboard --logdir runs"})}),s("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}function Gn({run:e}){let{colour:t,dash:n}=It(e);return s("svg",{class:"swatch",viewBox:"0 0 18 6","aria-hidden":"true",children:s("line",{x1:"0",y1:"3",x2:"18",y2:"3",stroke:t,"stroke-dasharray":n.join(" ")})})}var Vy=6;function f0({curves:e,unit:t,isDrawn:n,near:r}){let o=n.value?Lr.value??te.value:te.peek(),a=[...new Set(e.map(({run:f})=>f))],i=a.length>Vy,l=a.includes(de.value??"")?de.value:a[0],u=i?[r.value??l]:a;return s("span",{class:"numbers",title:we(o),children:[u.map(f=>s(qy,{curves:e.filter(d=>d.run===f),at:o,name:i?f:null},f)),i&&r.value===null&&s("span",{class:"quiet",children:["and ",a.length-1," more"]}),t!==void 0&&s("span",{class:"quiet",children:t}),n.value&&Lr.value!==null&&s("span",{class:"quiet",children:we(o)})]})}function qy({curves:e,at:t,name:n}){let r=e[0]?.run??"",o=e.map(l=>({...zo(l,t),quantity:l.quantity})),a=o.map(({value:l,quantity:u})=>`${u??""} ${l===null?"\u2013":qa(l)}`),i=o.map(l=>l.epoch).find(l=>l!==null)??null;return s("span",{title:e.length>1?`${r}: ${a.join(", ")}`:r,children:[s(Gn,{run:r}),n&&`${n} `,o.map(({value:l})=>l===null?"\u2013":qa(l)).join(" / "),i!==null&&i!==t&&s("small",{title:we(i),children:[" @",i]})]})}var Gy=3,Wy=.3,jy="Linear: a logarithmic axis needs values above 0.";function Wn(e){let{title:t,chart:n,note:r,unit:o,curves:a,height:i=132,range:l,smoothing:u=0}=e,{isNamed:f,paths:d,beneath:m,axis:g,isOneOfMany:b=!1,hooks:y}=e,k=ke(null),M=Zo(k,!1),T=Pi(()=>M.value||!b),_=T.value,A=Jn(null),S=je.value,z=e.isLog===!0&&ep(a),P=[...e.remarks??[],...e.isLog&&!z?[jy]:[]],{data:F,series:B,owners:W,shown:H}=fe(()=>Yy(_?a:[],u,d),[a,u,d,_]),C=fe(()=>f?Ky(a,H):void 0,[a,H,f]),K=fe(()=>{let V=tp(a);return ae=>{m?.(ae);for(let{run:q,training:Ge,other:Ee}of V)if(V.length<=Gy||q===A.peek()||q===de.peek()){let ue=[H[Ge],H[Ee]];e0(ae,ue[0]+1,ue[1]+1,It(q).colour)}for(let q of new Set(a.map(Ge=>Ge.run))){let Ge=S.get(q)?.overfitting??null;Ge!==null&&Fl(ae,Ge.epoch,It(q).colour)}}},[a,H,S,m,A]),X={data:F,series:B,range:z?rp:l,beneath:K,isLog:z};return s("figure",{ref:k,class:"curves",...y,children:[s("figcaption",{children:[s("span",{class:"head",children:[s("span",{class:"title",title:t,children:[s("b",{children:t})," ",r!==void 0&&s("span",{class:"quiet",children:r})]}),s(ua,{name:t,file:()=>({chart:n,title:t,notes:[r,o,...P].filter(V=>V!==void 0),runs:[...new Set(W)],drawing:X,rows:()=>Zd(a,u,o)})})]}),P.map(V=>s("small",{class:"quiet remark",children:V},V)),s(f0,{curves:a,unit:o,isDrawn:T,near:A})]}),_?s(ca,{title:t,...X,height:i,axis:g,labels:C,...a.length>1?{owners:W,near:A}:{}}):s("div",{style:{height:`${i}px`}})]})}function Yy(e,t,n){let r=({run:l,isTraining:u})=>({stroke:It(l).colour,dash:It(l).dash,width:u?1:1.75,...n===void 0?{}:{paths:n}}),o=e.map(l=>({...l,values:Xi(l.values,t/100)})),a=t>0?e:[],i=[...a,...o];return{data:Xd(i),series:i.map((l,u)=>({...r(l),...u<a.length?{alpha:Wy,width:1,dash:[]}:{}})),owners:i.map(({run:l})=>l),shown:o.map((l,u)=>a.length+u)}}function Ky(e,t){let n=new Set(e.map(({run:o})=>o)).size===1,r=e.map(o=>n||!o.isTraining||!e.some(a=>a.run===o.run&&!a.isTraining));return e.flatMap(({run:o,quantity:a},i)=>r[i]&&t[i]!==void 0?[{series:t[i],run:o,text:n?Zy(a??o):o,colour:It(o).colour}]:[])}function Zy(e){return e.split(" ")[0]}function Jy(e){let t=qt.value.flatMap(({rows:a})=>a.map(({layer:i})=>i)),n=new Set(N.value?.layers.map(({name:a})=>a)),r=new Map;for(let a of e.flatMap(({layers:i})=>i))!n.has(a.name)&&!r.has(a.name)&&r.set(a.name,a);let o=t.filter(({name:a})=>Sr.value.has(a));return r.size>ru?o:[...o,...r.values()]}function d0(){let e=ft.value,t=Jy(e);return e.length===0?s("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):s("section",{"aria-labelledby":"entropies-title",children:[s("h2",{id:"entropies-title",children:["Mean entropy of each layer ",s("span",{class:"quiet",children:"nats, against the epoch"}),_r.value&&s("span",{class:"quiet",children:["of the open rows: ",t.length," of ",Et(N.value?.layers.length??0,"layer")]})]}),s("div",{class:"multiples",children:t.map(n=>s(Xy,{layer:n,isOneOfMany:t.length>Bl},n.name))})]})}function Qy(e){let t=ft.value.flatMap(({layers:n})=>n.filter(r=>r.name===e).map(({channels:r})=>r));return[...new Set(t)].sort((n,r)=>n-r)}function Xy({layer:{name:e,channels:t},isOneOfMany:n}){let r=ft.value,o=fe(()=>{let f=Qy(e);return f.length===0?[t]:f},[r,e,t]),a=Math.log(o.at(-1)),i=fe(()=>Bo(r,f=>f.entropies[e],"mean entropy",e),[r,e]),l=fe(()=>()=>[0,(a||1)*1.15],[a]),u=fe(()=>f=>{for(let d of o)Xh(f,Math.log(d),`ln ${d}`)},[o]);return s(Wn,{title:e,chart:`entropy ${e}`,unit:"nats",curves:i,range:l,beneath:u,isOneOfMany:n,hooks:{"data-testid":"entropy-chart","data-layer":e}})}var li=G(()=>Jf((Je.value??[]).map(({name:e})=>e)));function p0(e){return e.startsWith(li.value)?e.slice(li.value.length):e}function Pr({run:e}){let t=p0(e);return s("span",{class:"name",title:e,children:t===e?e:s(J,{children:[s("span",{class:"unseen",children:e}),s("span",{"aria-hidden":"true",children:t})]})})}var h0=[["run","Run","A click on a name shows the heatmaps of this run"],["overfits","Overfits since","The moment of overfitting, as explained below the title \u201CLoss\u201D"],["loss","Lowest loss","That of a single epoch: of the probe, without penalties, or else of validation, with penalties"],["layer","Greatest fall","The layer that lost the greatest share of its mean entropy"],["fall","Share","How much of its mean entropy this layer lost"],["epochs","Epochs","From the epoch of its highest to that of its lowest entropy after it"],["nan","NaN since","The first epoch from which on a layer or this loss is not a number"]];function b0(){let e=je.value,t=Rt.value.map(n=>({name:n,index:e.get(n)??null}));return s("section",{class:"findings","aria-label":"Findings",tabIndex:0,children:s("table",{"data-testid":"findings",children:[s("thead",{children:s("tr",{children:h0.map(([n,r,o])=>s(e2,{column:n,name:r,title:o},n))})}),s("tbody",{children:td(t,er.value).map(n=>s(t2,{finding:n},n.name))})]})})}function e2({column:e,name:t,title:n}){let r=er.value?.column===e?er.value:null,o=r===null?"none":r.isDescending?"descending":"ascending";return s("th",{scope:"col","aria-sort":o,children:s("button",{type:"button",title:n,onClick:()=>{er.value=Qf(e,er.value)},children:[t,s("svg",{class:"direction",viewBox:"0 0 8 8","aria-hidden":"true",children:r!==null&&s("path",{d:r.isDescending?"M0 2h8L4 7z":"M0 6h8L4 1z"})})]})})}function g0(e){Dn.value=null,de.value=e}function t2({finding:{name:e,index:t}}){let n=de.value===e;return s("tr",{class:n?"in-view":void 0,"data-run":e,children:[s("th",{scope:"row",class:"run-name",children:[s(Gn,{run:e}),s("button",{type:"button",class:"link","aria-current":n?"true":void 0,onClick:()=>g0(e),children:s(Pr,{run:e})})]}),t===null?s("td",{colSpan:h0.length-1,children:"\u2026"}):s(n2,{run:t})]})}var fa=s("span",{class:"quiet",children:"\u2013"});function n2({run:e}){let{overfitting:t,lowest_loss:n,not_a_number:r}=e,o=Fs(e),a=i=>Ze(()=>{g0(e.name),Nt(i)});return s(J,{children:[s("td",{class:"number",children:t===null?fa:s(m0,{title:"Show its heatmaps at this epoch",onClick:()=>a(t.epoch),children:t.epoch})}),s("td",{class:"number",children:n===null?fa:s(J,{children:[qa(n.value)," ",s("span",{class:"quiet",children:[n.loss," @",n.epoch]})]})}),s("td",{children:o===null?fa:s(m0,{title:"Show the heatmaps of this layer",onClick:()=>za(e.name,o.layer),children:s("span",{class:"name",children:o.layer})})}),s("td",{class:"number",title:o===null?"":`${o.high?.toFixed(2)} \u2192 ${o.low?.toFixed(2)} nats`,children:o===null?fa:`${Math.round(100*o.share)} %`}),s("td",{class:"number",children:o===null?fa:`${o.start} \u2192 ${o.end}`}),s("td",{class:r===null?"number":"number warn",children:r===null?fa:s(J,{children:[r.epoch," ",s("span",{class:"name",children:r.layer??"loss"})]})})]})}function m0(e){return s("button",{type:"button",class:"link",...e})}function v0(){return Oa.value?s(b0,{}):s(r2,{})}function r2(){let e=Je.value?.map(({name:n})=>n)??[],t=Rt.value.filter(n=>e.includes(n));return t.length===0?null:s("section",{class:"sentences","aria-label":"Findings",children:t.map(n=>s(o2,{name:n},n))})}function o2({name:e}){let t=je.value.get(e);return s("p",{class:"sentence","data-testid":t&&"sentence","data-run":e,children:[s("span",{class:"of-run",children:[s(Gn,{run:e}),s(Pr,{run:e})]}),t===void 0?s("span",{children:"\xA0"}):s("span",{children:[t.sentence,t.overfitting!==null&&s(J,{children:[" ",s(a2,{epoch:t.overfitting.epoch})]})]})]})}function a2({epoch:e}){return s("button",{type:"button",class:"link",onClick:()=>Nt(e),children:["Show epoch ",e]})}function gc(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),o=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*o/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function x0({run:e,layer:t,image:n}){let r=ze.value,o=r?.image===n?e.layers[r.layer]:void 0,a=e.layers[t];return!r||o===void 0||a===void 0?null:s("span",{class:r.layer===t?"marker under-pointer":"marker",style:gc(r,o.shape,a.shape)})}function y0({run:e,image:t}){let n=ke(null),r=e.picture?.shape??null,o=Er(e,t);return bn(()=>{n.current!==null&&r!==null&&Mt.value!==null&&lo(n.current,Mt.value,t,r[1],r[2])}),s("th",{scope:"col",class:"image",title:o,children:[r!==null&&s("div",{class:"map",style:{height:`${cn([r[1],r[2]],$e.value)}px`},children:[s("canvas",{ref:n,role:"img","aria-label":`Image ${o}`}),s(i2,{run:e,image:t})]}),s("span",{class:"label",children:o})]})}function i2({run:e,image:t}){let n=ze.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:s("span",{class:"marker",style:gc(n,r.shape,r.shape)})}function vc(e,t,n){let r=N.value?.layers[t]?.shape;if(r===void 0)return;let o=e.currentTarget.getBoundingClientRect(),a=(e.clientX-o.left)/o.width,i=(e.clientY-o.top)/o.height;ze.value={layer:t,image:n,row:w0(Math.floor(i*r[0]),r[0]),column:w0(Math.floor(a*r[1]),r[1]),x:e.clientX,y:e.clientY}}function _0(e,t,n){_n.value={layer:t,image:n},e.matches(":focus-visible")&&M0(e,S0(t,n))}function S0(e,t){let[n,r]=N.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var l2={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function k0(e){let t=l2[e.key],n=N.value;if(e.key==="Escape"&&(ze.value=null),t===void 0||n===null)return;let r=ze.value??S0(_n.value.layer,_n.value.image);e.preventDefault();let o=n.layers[r.layer]?.shape??[1,1],a=r.row+t[0],i=r.column+t[1],l=At.value,u=l[l.indexOf(r.layer)+Math.floor(a/o[0])]??-1,f=r.image+Math.floor(i/o[1]),d=n.layers[u];if(d===void 0||f<0||f>=n.images)return;let[m,g]=d.shape,b=u!==r.layer||f!==r.image,y={layer:u,image:f,row:u===r.layer?a:t[0]>0?0:m-1,column:f!==r.image?t[1]>0?0:g-1:Math.floor((i+.5)/o[1]*g)},k=`canvas[data-row="${u}"][data-image="${f}"]`,M=document.querySelector(k);M!==null&&(b&&M.focus(),M0(M,y))}function M0(e,t){let n=e.getBoundingClientRect(),[r,o]=N.value?.layers[t.layer]?.shape??[1,1];ze.value={...t,x:n.left+(t.column+1)/o*n.width,y:n.top+(t.row+1)/r*n.height}}function w0(e,t){return Math.min(t-1,Math.max(0,e))}function R0(e,t){return la.value[e]?.find(n=>n.side===t)}var s2={a:"map",b:"map-b",difference:"map-difference"},u2={a:"",b:", of the run compared",difference:", difference"};function A0({run:e,layer:t,image:n,side:r}){let o=ke(null),a=e.layers[t],[i,l]=a.shape,u=cn(a.shape,$e.value),f=Zo(o);bn(()=>{if(!f.value)return;let b=R0(t,r);if(!b||b.maps===null||o.current===null)return;let y=Ni(b.maps,n,a.shape),k=Math.round(Math.max($e.value,u)*devicePixelRatio);Ll(o.current,y,a.shape,b.colours,k)});let d=i*l===1,m=d?void 0:Uh.value[n],g=xd.value===t&&_n.value.image===n;return s("td",{children:s("div",{class:m?"map over-picture":"map",style:{height:`${u}px`,backgroundImage:m?`url("${m}")`:void 0},children:[s("canvas",{ref:o,"data-testid":s2[r],"data-layer":a.name,"data-row":t,"data-image":n,role:"img","aria-label":`${a.name}, ${Er(e,n)}${u2[r]}`,tabIndex:g&&r!=="b"?0:-1,style:{opacity:d?1:bt.value/100},onPointerMove:b=>vc(b,t,n),onPointerLeave:()=>{ze.value=null},onClick:b=>vc(b,t,n),onFocus:b=>_0(b.currentTarget,t,n),onBlur:()=>{ze.value=null},onKeyDown:k0}),d&&s(c2,{band:R0(t,r),image:n}),s(x0,{run:e,layer:t,image:n})]})})}function c2({band:e,image:t}){return e===void 0||e.maps===null?null:s("span",{class:"number",style:{color:Pl(e,t)},children:e.text(t)})}function da(){return s("svg",{class:"chevron",viewBox:"0 0 10 10","aria-hidden":"true",children:s("path",{d:"M3 1.5 7 5 3 8.5"})})}function f2(e,t){return e==null||t===0?Mr[0]:pl(e/t)}function d2({epochs:e,entropies:t},n){let r=e[0]??0,o=(e.at(-1)??r)-r+1,a=new Uint32Array(o*n.length);return n.forEach(({name:i,greatest:l},u)=>{e.forEach((f,d)=>{let m=e[d+1]??f+1,g=f2(t[i]?.[d],l);a.fill(g,u*o+f-r,u*o+m-r)})}),{pixels:a,width:o}}function zl(e,t,n){let{pixels:r,width:o}=d2(t,n);e.width=o,e.height=Math.max(1,n.length);let a=new Uint8ClampedArray(r.buffer);n.length>0&&e.getContext("2d")?.putImageData(new ImageData(a,o),0,0)}var T0=14,E0=13,p2=3*T0*E0,m2=104;function C0(e,t,n){let r=Math.round(Math.min(96,Math.max(28,168/Math.max(1,e)))),o=t*E0,a=n&&t<=T0&&o*e<=p2;return{height:Math.max(r,a?o:Math.min(t,m2)),isNamed:a}}function L0(e){let t=Math.max(0,...e.map(n=>n.length));return Math.min(168,Math.max(48,Math.round(18+6.2*t)))}function si({fall:e}){if(e===null||e.share<.005&&e.not_a_number_since===null)return"no fall";if(e.not_a_number_since!==null)return`NaN since ${we(e.not_a_number_since)}`;let t=e.start<0?"before training":`epoch ${e.start}`;return`fell by ${Math.round(100*e.share)} %, ${t} to ${e.end}`}function P0({run:e,row:t}){let{layer:n}=t,r=t.fall!==null&&t.fall.not_a_number_since!==null;return s("tr",{class:"closed","data-testid":"closed-row","data-layer":n.name,"data-layer-row":n.name,children:[s("th",{scope:"row",class:"layer",children:s("button",{type:"button",class:"toggle","aria-expanded":!1,title:`${n.name}: show its maps`,onClick:()=>Ba(n.name,!0),children:[s(da,{}),s("b",{class:"name",children:n.name})]})}),s("td",{colSpan:e.images,children:s("div",{children:[s(h2,{run:e,layer:n}),s(b2,{run:e,layer:n}),s("span",{class:r?"warn":"quiet",children:si(t)})]})})]})}function h2({run:e,layer:t}){let n=ke(null);return nn(()=>{n.current!==null&&zl(n.current,e,[t])},[e,t]),s("span",{class:"course","aria-hidden":"true",title:"Its mean entropy over the epochs",children:s("canvas",{ref:n})})}function b2({run:e,layer:{name:t,greatest:n}}){let r=e.entropies[t]?.[on.value]??null,o=l=>l?.toFixed(2)??"no number";if(ne.value===null)return s("span",{children:[r===null?"no number":`${o(r)} nats`,s("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]});let a=xe.value?.entropies[t],i=a?.[wn.value]??null;return s("span",{children:[s("b",{children:"A"})," ",o(r)," ",s("b",{children:"B"})," ",a===void 0?"no such layer":o(i),r!==null&&i!==null&&s("span",{class:"quiet",children:[" B \u2212 A: ",pt(i-r,"entropy")," nats"]})]})}function xc({layer:e,row:t,side:n}){let r=ti(n,e),o=n==="a"?Ol(t):null;return s(J,{children:[r!==null&&s("span",{class:"quiet","data-testid":"mean-change",children:r}),o!==null&&s("span",{class:"quiet range","data-testid":"range",title:o.title,children:[o.text," ",s(ui,{children:o.stretch})]})]})}function ui({children:e}){return s("span",{class:"stretched",children:e})}function g2(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function v2(e,t){let[n,r]=Ho(t,pe.value);return(Tt(e,pe.value)-n)/(r-n)}function N0({run:e,layer:t,fall:n}){let{name:r,channels:o,greatest:a}=t,[i,l]=t.shape,u=e.entropies[r]?.[on.value]??null,f=ne.value!==null;return s("th",{scope:"row",class:"layer",children:[s("button",{type:"button",class:"toggle","aria-expanded":!0,title:`${r}: hide its maps`,onClick:()=>Ba(r,!1),children:[s(da,{}),s("b",{class:"name",children:g2(r)})]}),s("span",{class:"quiet",children:[Et(o,"channel"),", ",i," \xD7 ",l]}),s(I0,{mark:f?"A":null,entropy:u,greatest:a}),nr.value==="fall"&&_r.value&&s("span",{class:"quiet",children:si({fall:n})}),s(xc,{layer:t,row:e.layers.indexOf(t),side:"a"}),f&&vt.value==="difference"&&s($0,{run:e,layer:t}),f&&qn(t)<0&&xe.value!==null&&s("span",{class:"quiet",children:"B has no such layer with maps of this size."})]})}function O0({run:e,layer:t}){return s("th",{scope:"row",class:"layer","aria-label":`${t.name} of B`,children:s($0,{run:e,layer:t})})}function $0({run:e,layer:t}){let{name:n,greatest:r}=t,o=e.entropies[n]?.[on.value]??null,a=xe.value?.entropies[n]?.[wn.value]??null,i=xe.value?.layers.find(l=>l.name===n)?.greatest;return s(J,{children:[s(I0,{mark:"B",entropy:a,greatest:i??r}),o!==null&&a!==null&&s("span",{class:"quiet",children:["B \u2212 A: ",pt(a-o,"entropy")," nats"]}),s(xc,{layer:t,row:-1,side:"b"})]})}function I0({mark:e,entropy:t,greatest:n}){let r=Ot.value==="shared"?Vi.value:n,o=t===null||r===0?null:v2(t,r);return s(J,{children:[s("span",{class:"mean",children:[e!==null&&s("b",{children:[e," "]}),t===null?"no number":`${t.toFixed(2)} nats`,s("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]}),o!==null&&e===null&&Ot.value!=="fit"&&!Kt.value&&s("span",{class:"share",title:"The mean on the colour bar",children:[s("i",{children:s("i",{style:{width:`${100*o}%`,background:Eu(o)}})}),Math.round(100*o)," %"]})]})}function D0({run:e}){return s(J,{children:qt.value.map((t,n)=>s(x2,{run:e,section:t},t.group===null?`alone ${n}`:`group ${t.group}`))})}function x2({run:e,section:{group:t,rows:n}}){let r=t!==null&&Vt.value.includes(t),o=Sr.value;return s("tbody",{class:t===null?void 0:"grouped",children:[t!==null&&s(y2,{run:e,group:t,rows:n,isFolded:r}),!r&&n.map(a=>o.has(a.layer.name)?s(w2,{run:e,row:a},a.layer.name):s(P0,{run:e,row:a},a.layer.name))]})}function y2({run:e,group:t,rows:n,isFolded:r}){let o=new Map(e.falls.map((l,u)=>[l.layer,u])),a=({layer:l})=>o.get(l.name)??e.falls.length,i=n.reduce((l,u)=>a(u)<a(l)?u:l);return s("tr",{class:"group",children:s("th",{colSpan:e.images+1,scope:"rowgroup",children:s("div",{children:[s("button",{type:"button",class:"toggle","aria-expanded":!r,onClick:()=>iu(t,!r),children:[s(da,{}),s("b",{class:"name",children:t})]}),s("span",{class:"quiet",children:[Et(n.length,"layer"),r&&`; ${i.layer.name}: ${si(i)}`]})]})})})}function w2({run:e,row:{row:t,layer:n,fall:r}}){let o=Pi(()=>(la.value[t]??[]).map(({side:a})=>a).join()).value;return s(J,{children:(o===""?[null]:o.split(",")).map(a=>s("tr",{class:a==="b"?"second":void 0,"data-layer-row":a==="b"?void 0:n.name,children:[a==="b"?s(O0,{run:e,layer:n}):s(N0,{run:e,layer:n,fall:r}),a!==null&&Array.from({length:e.images},(i,l)=>s(A0,{run:e,layer:t,image:l,side:a},l))]},a))})}function F0({run:e}){let t=qt.value.reduce((o,{rows:a})=>o+a.length,0),n=e.layers.length,{error:r}=Do(tr.value);return s("div",{class:"layer-tools",children:[s("input",{type:"search",placeholder:"Filter",title:"Part of a name, or a regular expression","aria-label":"Filter the layers by name",value:tr.value,onInput:o=>{tr.value=o.currentTarget.value}}),s("select",{"aria-label":"Order of the layers",value:nr.value,onChange:o=>{nr.value=o.currentTarget.value},children:[s("option",{value:"network",children:"As in the network"}),s("option",{value:"fall",children:"Greatest fall first"})]}),s("span",{children:[s("button",{type:"button",class:"link",title:"Show the maps of all layers in the list",onClick:()=>au(!0),children:"open all"})," ",s("button",{type:"button",class:"link",title:"Show the maps of no layer in the list",onClick:()=>au(!1),children:"close all"})]}),Ha.value.length>0&&s(_2,{}),s("span",{class:"quiet",role:"status",children:[t===n?Et(n,"layer"):`${t} of ${Et(n,"layer")}`,","," ",At.value.length," open"]}),r!==null&&s("p",{class:"notice warn",role:"status",children:r})]})}function _2(){let e=Ha.value.every(t=>Vt.value.includes(t));return s("button",{type:"button",class:"link",title:e?"Show the layers of all groups":"Show one line for each group","aria-expanded":!e,onClick:()=>yd(!e),children:e?"unfold groups":"fold groups"})}var H0=6,S2=144,k2=.62,M2=64;function U0(){let e=ke(null),t=N.value,n=t?.images??0,r=ne.value!==null,o=r&&vt.value==="both",a=Fh(t?.layers.map(d=>d.name)??[]);if(nn(()=>{let d=()=>{let g=e.current?.clientWidth??0,b=Hh(g-a-H0*n,n);$e.value=o?Math.max(M2,Math.round(b*k2)):b};d();let m=new ResizeObserver(d);return e.current!==null&&m.observe(e.current),()=>m.disconnect()},[n,a,o]),nn(()=>{_n.value={layer:0,image:0},ze.value=null},[t?.name,n]),bn(()=>{Ot.value,pe.value,Qe.value,dc.value==="here"&&Zf()}),t===null)return null;if(t.epochs.length===0)return s("p",{class:"notice",children:["The run ",s("span",{class:"name",children:t.name})," has no heatmaps. The callback"," ",s("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let i=dc.value,l=t.picture?.shape,u=l?cn([l[1],l[2]],$e.value)>S2:!1,f=n*($e.value+H0)+a>(e.current?.clientWidth??1e9);return s("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[s("h2",{id:"heatmaps-title",children:[Nl.value,s("span",{class:"quiet",children:[r&&"A: ",s("span",{class:"name",children:t.name}),", ",we(Hn.value??-1),r&&s(T2,{}),i==="damaged"&&s(R2,{})]}),uo.value&&s(ui,{children:"stretched"})]}),$o.value===!1&&s("p",{class:"notice warn",role:"status",children:"The runs show different samples: their maps cannot be compared place by place."}),_r.value&&s(F0,{run:t}),s("div",{ref:e,class:f?"scroller wide":"scroller",style:{"--column":`${$e.value}px`,"--header":`${a}px`,"--at":`${100*A2(t.epochs,Hn.value??-1)}%`},children:[s("table",{class:`grid ${i}${u?" tall":""}`,"data-testid":"grid","aria-busy":i==="loading",children:[s("thead",{children:s("tr",{children:[s("th",{class:"corner",scope:"col",children:[s("span",{children:"Layer"}),s("span",{class:"quiet",children:["mean of ",t.samples.toLocaleString("en")," ",t.samples===1?"sample":"samples"]})]}),Array.from({length:n},(d,m)=>s(y0,{run:t,image:m},m))]})}),s(D0,{run:t})]},t.name),qt.value.length===0&&s("p",{class:"notice",children:"No layer has such a name."})]})]})}function R2(){return s(J,{children:[" \xB7 ",s("strong",{class:"damage",role:"status",children:zt.value.state==="damaged"?"The maps of this epoch are damaged, and cannot be shown.":"The maps of the first epoch are damaged: the change since then cannot be shown."})]})}function A2(e,t){let[n,r]=[e[0]??0,e.at(-1)??0];return(t-n+.5)/(r-n+1)}function T2(){let e=Bi.value,t=ne.value?.epoch??Hn.value;return s(J,{children:[" \xB7 B: ",s("span",{class:"name",children:ne.value?.run}),", ",e===null?"\u2026":we(e),e!==null&&e!==t&&s("strong",{children:[" (it has no ",we(t??-1),")"]})]})}function B0(e){return e.flatMap(({name:t,epochs:n,compared_losses:r})=>{let{training:o,held_out:a,held_out_name:i,penalties:l}=r,u={included:"",excluded:" without penalties",estimated:" without penalties, estimated"},f=l==="included"?"":" without penalties";return[...o===null?[]:[{run:t,epochs:n,values:o,quantity:`training loss${u[l]}`,isTraining:!0}],...a===null?[]:[{run:t,epochs:n,values:a,quantity:`${i} loss${f}`}]]})}function z0(e){let t=e.some(({compared_losses:i})=>i.training!==null),n=e.filter(({compared_losses:i})=>i.held_out!==null),r=new Set(n.map(({compared_losses:i})=>i.held_out_name)),o=[...t?["training"]:[],...r],a=o.length<3?o.join(" and "):`${o[0]}, ${o.slice(1).join(" or ")}`;return`${a.charAt(0).toUpperCase()}${a.slice(1)} loss`}function V0(e){let t=e.filter(({compared_losses:{training:l,held_out:u}})=>l!==null||u!==null),n=l=>t.filter(({compared_losses:u})=>u.penalties===l),r=l=>l.length===t.length?"":`${l.map(u=>u.name).join(", ")}: `,[o,a]=[n("included"),n("estimated")],i=a.some(({losses:l,compared_losses:{training:u}})=>l.training?.some((f,d)=>f!==null&&u?.[d]==null)??!1);return[...o.length>0?[`${r(o)}With any penalties, as fit logs them. The losses without penalties are known with labels: SparsityHeatmaps(log_dir, x, y).`]:[],...a.length>0?[`${r(a)}The training loss is estimated: the logged loss less the mean of the penalties before and after each epoch. ${i?"It is left out where the penalties change too much within an epoch. ":""}LossWithoutPenalties() logs it exactly.`]:[]]}function q0(e){let t=e.flatMap(({name:n,epochs:r,losses:o})=>o.penalty===void 0?[]:[{run:n,epochs:r,values:o.penalty,quantity:"penalty"}]);return t.some(({values:n})=>n.some(r=>r!==0))?t:[]}var G0="val_";function W0(e){let t=e.flatMap(({accuracies:n})=>Object.keys(n));return[...new Set(t.map(n=>n.replace(G0,"")))]}function j0(e,t){return e.flatMap(({name:n,epochs:r,accuracies:o})=>[t,`${G0}${t}`].flatMap(a=>{let i=o[a],l=a===t;return i===void 0?[]:[{run:n,epochs:r,values:i,quantity:`${l?"training":"validation"} ${t}`,isTraining:l}]}))}function Nr({label:e,value:t,choices:n}){return s("fieldset",{class:"switch",children:[s("legend",{children:e}),s("div",{children:n.map(([r,o,a])=>s("label",{title:a,children:[s("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),s("span",{children:o})]},r))})]})}var yc=190;function Y0(){let e=ft.value,t=e.some(({losses:n,accuracies:r})=>Object.keys(n).length>0||Object.keys(r).length>0);return e.length===0?null:s("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[s("h2",{id:"losses-title",children:["Loss ",s("span",{class:"quiet",children:"against the epoch"})]}),s("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 % and by more than its noise explains."}),t?s(J,{children:[s(E2,{}),s("div",{class:"multiples losses",children:[s(C2,{}),s(P2,{}),W0(e).map(n=>s(N2,{metric:n},n))]})]}):s("p",{class:"notice",children:["No losses. The callback ",s("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",s("code",{children:"fit"}),"."]})]})}function E2(){return s("div",{class:"loss-controls",children:[s(Nr,{label:"Axis",value:jr,choices:[["linear","Linear","Equal distances are equal differences"],["log","Log","Equal distances are equal factors; for values above 0"]]}),s("label",{class:"smoothing",children:[s("span",{children:["Smoothing ",s("output",{children:(yn.value/100).toFixed(2)})]}),s("input",{type:"range",min:0,max:zs,step:1,value:yn.value,title:"Weight of the epochs before in a running average, as in TensorBoard","aria-label":"Smoothing of the losses","aria-valuetext":(yn.value/100).toFixed(2),onInput:e=>{yn.value=e.currentTarget.valueAsNumber}})]})]})}function C2(){let e=ft.value,t=fe(()=>B0(e),[e]),n=t.some(({isTraining:r})=>r);return t.length===0?null:s(Wn,{title:z0(e),chart:"losses",note:`${n?"thin: training":""}${L2(e)}`,remarks:V0(e),curves:t,height:yc,range:Vo,isLog:jr.value==="log",smoothing:yn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"losses"}})}function L2(e){return e.every(({compared_losses:{penalties:n}})=>n!=="included")?"; without penalties":""}function P2(){let e=ft.value,t=fe(()=>q0(e),[e]);return t.length===0?null:s(Wn,{title:"Penalties",chart:"penalties",note:"their sum after each epoch",curves:t,height:yc,range:Vo,isLog:jr.value==="log",smoothing:yn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"penalties"}})}function N2({metric:e}){let t=ft.value,n=fe(()=>j0(t,e),[t,e]),r=n.some(({isTraining:o})=>o);return s(Wn,{title:e,chart:e,note:r?"thin: training":"validation",curves:n,height:yc,range:op,smoothing:yn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":e}})}var wc=matchMedia("(min-width: 900px)"),_c=Z(wc.matches);wc.addEventListener("change",()=>{_c.value=wc.matches});var K0=92,Sc=30,O2=48,$2=()=>[0,1];function Z0(){let e=Ys.value.filter(({layers:l})=>l.length>0),t=[...e,...N.value===null?[]:[N.value]].map(({layers:l})=>l.map(({name:u})=>u)),r=Je.value?.filter(({name:l,has_maps:u})=>u&&zi.value.includes(l))?.length??0,{length:o}=zi.value,a=C0(o,Math.max(0,...t.map(l=>l.length)),_c.value),i=a.isNamed?L0(t.flat()):O2;return o===0?null:s("section",{class:"glance","data-testid":"overview","aria-labelledby":"glance-title",style:{"--axis":`${i}px`},children:[s("h2",{id:"glance-title",children:["Overview"," ",s("span",{class:"quiet",children:"mean entropy of each layer, the first one at the top, against the epoch; a click goes there"}),Oa.value&&s(I2,{})]}),s("div",{style:{minHeight:`${o*(a.height+Sc+19)+K0+38}px`},children:gn.value&&s(J,{children:[e.map(l=>s(D2,{run:l,...a,width:i},l.name)),e.length>=r&&s(z2,{width:i})]})})]})}function I2(){return s("button",{type:"button",class:"link","data-testid":"all-strips","aria-expanded":Xn.value,onClick:()=>{Xn.value=!Xn.value},children:Xn.value?"Only the run in the maps":`All ${Rt.value.length} runs`})}function J0(e,t){return fe(()=>({width:e,isEmpty:t}),[e,t])}function D2({run:e,height:t,isNamed:n,width:r}){let o=Jn(null),{epochs:a,layers:i,overfitting:l,name:u}=e,f=fe(()=>{let k=document.createElement("canvas");return zl(k,e,i),k},[e,i]),d=fe(()=>[a,a.map(()=>null)],[a]),m=fe(()=>[{}],[]),g=fe(()=>k=>{let M=k.valToPos((a[0]??0)-.5,"x",!0),T=k.valToPos((a.at(-1)??0)+.5,"x",!0),{top:_,height:A}=k.bbox;k.ctx.save(),k.ctx.imageSmoothingEnabled=A<f.height||T-M<f.width,k.ctx.imageSmoothingQuality="high",k.ctx.drawImage(f,M,_,T-M,A),k.ctx.restore(),l!==null&&Fl(k,l.epoch,It(u).colour)},[a,f,l,u]),b=fe(()=>{let k=M=>Math.min(i.length-1,Math.floor(M*i.length));return{onPoint:M=>{o.value=M===null?null:k(M)},onPick:M=>za(e.name,i[k(M)]?.name??"")}},[e,i,o]),y={data:d,series:m,range:$2,beneath:g,bare:!0};return s("figure",{class:"curves","data-testid":"strip","data-run":u,children:[s("figcaption",{class:"line",children:[s("span",{children:[s(Gn,{run:u})," ",s("b",{children:s(Pr,{run:u})})]}),s(U2,{run:e,row:o.value}),s(ua,{name:`overview of ${u}`,file:()=>H2(e,y)})]}),s("div",{class:"strip",children:[n&&s(F2,{run:e,height:t,pointed:o.value}),s(ca,{title:`Mean entropy of the layers of ${u}`,...y,height:t+Sc,axis:J0(r,!0),...b})]})]})}function F2({run:e,height:t,pointed:n}){return s("div",{class:"layer-names","aria-hidden":"true",style:{height:`${t}px`},children:e.layers.map(({name:r},o)=>s("button",{type:"button",tabIndex:-1,class:o===n?"pointed":void 0,title:r,onClick:()=>za(e.name,r),children:r},r))})}function H2(e,t){return{chart:"overview",title:"Mean entropy of each layer",notes:["as a share of its maximum, ln D"],runs:[e.name],drawing:{...t,rows:e.layers.map(({name:n})=>n)},height:Math.max(200,16*e.layers.length+Sc),bar:{colours:Ko.map(n=>`rgb(${n.join(" ")})`),ticks:[0,.5,1].map(n=>({text:`${100*n} %`,position:n}))},rows:()=>Jd(e)}}function U2({run:e,row:t}){let n=Lr.value??te.value,r=t===null?void 0:e.layers[t],o=e.falls[0];if(r===void 0)return o===void 0||o.share===0?null:s("span",{class:"quiet",children:["greatest fall: ",o.layer,", ",Math.round(100*o.share)," %"]});let a=e.entropies[r.name]??[],{epoch:i,value:l}=zo({run:e.name,epochs:e.epochs,values:a},n);return s("span",{class:"quiet",children:[r.name,", ",we(i??n),":"," ",l===null?"not a number":`${l.toFixed(2)} of ${r.greatest.toFixed(2)} nats`]})}var B2={probe:"Probe loss",validation:"Validation loss"};function z2({width:e}){let t=Ys.value,n=t.some(({losses:a})=>a.probe)?"probe":"validation",r=fe(()=>Bo(t,({losses:a})=>(n==="validation"?a.validation_without_penalties:void 0)??a[n],`${n} loss`),[t,n]),o=J0(e,!1);return r.length===0?null:s(Wn,{title:B2[n],chart:`${n} loss`,curves:r,height:K0,range:Vo,axis:o})}function kc(){let e=[...Dn.value===null?[]:[{run:Dn.value.name,message:V2(Dn.value.wasHere)}],...Hi.value,...(N.value?.problems??[]).map(t=>({run:N.value?.name??"",message:t}))];return e.length===0?null:s("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[s("summary",{children:e.length===1?"One problem":`${e.length} problems`}),s("ul",{children:e.map(({run:t,message:n})=>s("li",{children:[s("b",{children:t})," ",n]},`${t} ${n}`))})]})}function V2(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}var Mc=matchMedia("(max-width: 899.98px)"),Vl=Z(Mc.matches),co=Z(!1);Mc.addEventListener("change",()=>{Vl.value=Mc.matches,co.value=!1});function Q0(){let{ticks:e,unit:t}=N.value===null?{ticks:["\xA0"],unit:""}:Dh.value,n=N.value?.picture?.shape!=null;return s("figure",{class:"colour-bar","data-testid":"colour-bar",children:[s("div",{class:"gradient over-greys",children:s("div",{class:"gradient",style:{background:Kt.value?Wp:Vp,opacity:n?bt.value/100:1}})}),s("div",{class:"ticks",children:e.map((r,o)=>s("span",{children:r},o))}),s("figcaption",{children:[s("span",{children:[t," ",uo.value&&s(ui,{children:"stretched"})]}),s("span",{class:"no-number",children:[s("i",{class:"chequer"})," not a number"]})]})]})}function q2(e){let t=e===de.value?N.value?.epochs[0]??-1:null;ne.value=e===""?null:{run:e,epoch:t}}function X0(){let e=ne.value,t=Ue.value[0]??-1,n=Ue.value.at(-1)??-1;return s("section",{class:"panel compare","aria-labelledby":"compare-title",children:[s("h2",{id:"compare-title",children:"Compare"}),s("label",{children:[s("span",{children:"A, the run in the maps, with B"}),s("select",{"data-testid":"compare-run",value:e?.run??"",onChange:r=>q2(r.currentTarget.value),children:[s("option",{value:"",children:"nothing"}),(Je.value??[]).filter(({has_maps:r})=>r).map(({name:r})=>s("option",{value:r,children:r===de.value?`${r} (another epoch)`:r},r))]})]}),e!==null&&s(J,{children:[s("label",{children:[s("span",{children:"Epoch of B; empty: as A, \u22121: before training"}),s("input",{type:"number","data-testid":"compare-epoch",placeholder:"as A",min:t,max:n,value:e.epoch??"",onChange:r=>{let o=r.currentTarget.valueAsNumber;ne.value={run:e.run,epoch:Number.isNaN(o)?null:o}}})]}),s(Nr,{label:"Show",value:vt,choices:[["both","A above B","Both at the same scale, A above B"],["difference","B \u2212 A","By how much the values of B are above those of A"]]})]})]})}function Rc(){let e=N.value===null||N.value.picture?.shape!=null;return s(J,{children:[s("section",{class:"panel","aria-labelledby":"display-title",children:[s("h2",{id:"display-title",children:"Heatmaps"}),s(Nr,{label:"Value",value:pe,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),s(Nr,{label:"Maps show",value:Qe,choices:[["values","Values","The values at the epoch in view"],["change","Change","By how much the values have changed since before training"]]}),s(Nr,{label:"Scale",value:Fn,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"],["fit","Fit","The range of most places of each layer, over all epochs: more contrast, but layers and runs have different colours"]]}),s(Q0,{}),e&&s("label",{class:"opacity",children:[s("span",{children:["Map over image ",s("output",{children:[bt.value," %"]})]}),s("input",{type:"range",min:0,max:100,step:5,disabled:N.value===null,value:bt.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${bt.value} %`,onInput:t=>{bt.value=t.currentTarget.valueAsNumber}})]})]}),s(X0,{}),s("section",{class:"panel","aria-labelledby":"download-title",children:[s("h2",{id:"download-title",children:"Download"}),s("div",{class:"buttons",children:[s("button",{type:"button","data-testid":"download-png",title:"The rows that are open",disabled:N.value!==null&&At.value.length===0,onClick:Kh,children:"Heatmaps, PNG"}),s("button",{type:"button","data-testid":"download-csv",title:"All layers of the runs in the plots",onClick:Yh,children:"Numbers, CSV"})]})]}),s("section",{class:"panel keys quiet","aria-label":"Keys",children:[s("p",{children:[s("kbd",{children:"\u2190"})," ",s("kbd",{children:"\u2192"})," epoch, with ",s("kbd",{children:"Shift"})," ten"]}),s("p",{children:[s("kbd",{children:"Home"})," ",s("kbd",{children:"End"})," first, last"]}),s("p",{children:[s("kbd",{children:"Space"})," play"]}),s("p",{children:[s("kbd",{children:"+"})," ",s("kbd",{children:"-"})," ",s("kbd",{children:"0"})," fewer, more, all epochs"]})]})]})}var G2=10;function W2(e,t){let n=Rt.value.filter(r=>r!==e);vn.value=t?[...n,e]:n}function eb(e,t){let n=Rt.value.filter(r=>!e.includes(r));vn.value=t?[...n,...e]:n}function j2(e){Dn.value=null,de.value=e}function Ac(){let e=Jn(""),t=Je.value??[],{matches:n,error:r}=Do(e.value),o=t.filter(({name:i})=>n(i)).sort((i,l)=>Di(i.name,l.name)),a=o.map(({name:i})=>i);return s("section",{class:"panel","aria-labelledby":"runs-title",children:[s("h2",{id:"runs-title",children:"Runs"}),t.length>G2&&s("input",{type:"search",placeholder:"Filter",title:"Part of a name, or a regular expression","aria-label":"Filter the runs by name",value:e.value,onInput:i=>{e.value=i.currentTarget.value}}),r!==null&&s("p",{class:"notice warn",role:"status",children:r}),s("div",{class:"run-heads",children:[s("span",{"aria-hidden":"true",children:"in plots"}),t.length>1&&s("span",{class:"choices",children:[s("button",{type:"button",class:"link","aria-label":"All runs in the list: show in the plots",title:"Show all runs in the list in the plots",onClick:()=>eb(a,!0),children:"all"})," ",s("button",{type:"button",class:"link","aria-label":"No run in the list: show in the plots",title:"Take all runs in the list out of the plots",onClick:()=>eb(a,!1),children:"none"})]}),s("span",{"aria-hidden":"true",children:"maps"})]}),li.value!==""&&s("p",{class:"quiet folder",title:"All names begin with this folder",children:li.value}),o.length===0&&s("p",{class:"notice",children:"No run has such a name."}),s("ul",{class:"runs","data-testid":"run-list",children:o.map(i=>s(Y2,{run:i},i.name))})]})}function Y2({run:{name:e,last_epoch:t}}){let n=de.value===e;return s("li",{class:n?"run in-view":"run",children:[s("label",{title:e,children:[s("input",{type:"checkbox",checked:Rt.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>W2(e,r.currentTarget.checked)}),s(Gn,{run:e}),s(Pr,{run:e}),s("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),s("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>j2(e)})]})}var ql="Runs and display";function tb(){return Vl.value?s(K2,{}):s("aside",{class:"sidebar","aria-label":ql,children:[s(Ac,{}),s(Rc,{})]})}function K2(){let e=ke(null),t=ke(null),n=ke(!1);bn(()=>{let{current:o}=e;co.value&&!o?.open?(o?.showModal(),t.current?.focus()):co.value||o?.close()});let r=()=>{co.value=!1};return s("dialog",{ref:e,class:"drawer","data-testid":"drawer","aria-label":ql,onClose:r,onPointerDown:o=>{n.current=o.target===o.currentTarget},onClick:o=>{n.current&&o.target===o.currentTarget&&r()},children:s("div",{class:"sidebar",children:[s("button",{ref:t,type:"button",class:"close",onClick:r,children:"Close"}),s(Ac,{}),s(Rc,{})]})})}function nb(){return Vl.value?s("button",{type:"button",class:"step","aria-label":ql,title:ql,"aria-haspopup":"dialog","aria-expanded":co.value,onClick:()=>{co.value=!0},children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:"M2 3h12v2H2zM2 7h12v2H2zM2 11h12v2H2z"})})}):null}var rb=Ye.paths.stepped?.({align:1}),Z2=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function ob(){let e=ft.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:s("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[s("h2",{id:"strengths-title",children:["Strengths of the penalties ",s("span",{class:"quiet",children:"against the epoch"})]}),s("div",{class:"multiples",children:t.map(n=>s(J2,{name:n},n))})]})}function J2({name:e}){let t=ft.value,n=fe(()=>{let r=e.lastIndexOf("/"),[o,a]=[e.slice(0,Math.max(0,r)),e.slice(r+1)];return Bo(t,i=>i.strengths[e],`${a} strength`,o)},[t,e]);return s(Wn,{title:e,chart:`strength ${e}`,curves:n,height:96,range:Z2,...rb===void 0?{}:{paths:rb}})}function ab(){let e=Qn.value;if(e===null)return null;let t=`${e[0]} to ${e[1]}`;return s("button",{type:"button",class:"all-epochs","data-testid":"all-epochs",title:`The plots show epochs ${t}. Show all (0, or a double click in a plot)`,"aria-label":`Show all epochs; the plots show ${t}`,onClick:()=>{rn.value=null},children:[e[0]," \u2026 ",e[1]," ",s("span",{"aria-hidden":"true",children:"\xD7"})]})}function lb(){let e=Ue.value[0]??-1,t=Ue.value.at(-1)??-1,n=N.value===null,r=n?"":we(te.value),o=t>e?(te.value-e)/(t-e):0;return s("header",{class:"timeline",children:[s(nb,{}),s("button",{type:"button",class:"play","aria-label":xn.value?"Pause":"Play",title:xn.value?"Pause (space)":"Play (space)",onClick:uu,children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:xn.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),s(ib,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),s(ib,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),s("div",{class:"track",children:[s(Q2,{first:e,last:t}),s("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:te.value,style:{"--share":o},onInput:a=>Nt(a.currentTarget.valueAsNumber)})]}),s("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:te.value,onChange:a=>{Nt(a.currentTarget.valueAsNumber),a.currentTarget.value=String(te.value)}}),s(ab,{}),s("p",{class:"where",children:[s("output",{"data-testid":"epoch-label",children:r}),s("span",{class:"quiet",children:!n&&s(X2,{last:t})})]})]})}function ib({label:e,path:t,steps:n}){return s("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>su(n),children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:t})})})}function Q2({first:e,last:t}){let n=a=>(a-e)/(t-e),r=ft.value.flatMap(({overfitting:a})=>a===null?[]:n(a.epoch)),o=a=>Math.min(1,...r.filter(i=>i!==a).map(i=>Math.abs(i-a)));return s(J,{children:ft.value.map(({name:a,overfitting:i})=>i===null||t<=e?null:s("button",{type:"button",class:"moment",style:{"--share":n(i.epoch),"--gap":o(n(i.epoch)),color:It(a).colour},title:`${a} begins to overfit at epoch ${i.epoch}`,"aria-label":`Go to epoch ${i.epoch}, where ${a} begins to overfit`,onClick:()=>Nt(i.epoch)},a))})}function X2({last:e}){let t=Hn.value;return N.value!==null&&t!==null&&t!==te.value?s("strong",{title:N.value.name,children:["This run has no maps of it: ",we(t)," is shown."]}):s(J,{children:te.value>=e?s(J,{children:"the last; follows new ones"}):s(J,{children:["of ",e," ",s("button",{type:"button",class:"link",onClick:()=>Va(e),children:"go to the last"})]})})}var pa=14;function cb(){let e=ke(null),t=ze.value;nn(()=>{let f=e.current;if(f===null||t===null)return;let{width:d,height:m}=f.getBoundingClientRect(),g=t.x+pa+d<innerWidth,b=t.y+pa+m<innerHeight;f.style.left=`${g?t.x+pa:Math.max(0,t.x-pa-d)}px`,f.style.top=`${b?t.y+pa:Math.max(0,t.y-pa-m)}px`});let n=zt.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[o,a]=r.shape,i=sb(n,Fa.value,t.layer,t);if(i===null)return null;let l=qn(r),u=ne.value===null?null:sb(Yi.value,Ki.value,l,t);return s("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[s(ub,{mark:ne.value===null?"":"A: ",reading:i,row:t.layer}),u!==null&&s(J,{children:[s(ub,{mark:"B: ",reading:u,row:t.layer}),s("b",{children:["B \u2212 A: ",pt(u.value-i.value,pe.value)]}),i.change!==null&&u.change!==null&&s("b",{children:["B \u2212 A of the changes: ",pt(u.change-i.change,pe.value)]})]}),s("span",{children:[r.name,", ",Er(n.run,t.image),o*a>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function sb(e,t,n,r){let o=e.state==="here"?e.run.layers[n]:void 0;if(e.state!=="here"||o===void 0)return null;let[a,i]=o.shape,l=(r.image*a+r.row)*i+r.column,u=e.maps[n]?.[l];if(u===void 0)return null;let f=g=>Tt(rr(g,o.greatest),pe.value),m=Qe.value==="change"&&t.state==="here"?t.maps[n]?.[l]??null:null;return{layer:o,level:u,value:f(u),change:m===null?null:f(u)-f(m),first:e.run.epochs[0]??-1,before:m}}function ub({mark:e,reading:t,row:n}){let{layer:r,level:o,change:a,first:i,before:l}=t;return s(J,{children:[s("b",{children:[e,cu(o,r.greatest,pe.value)]}),l!==null&&a!==null&&s(J,{children:[s("span",{children:[we(i),": ",cu(l,r.greatest,pe.value)]}),s("b",{children:["change: ",pt(a,pe.value)]})]}),s(ew,{entropy:rr(o,r.greatest),row:n})]})}function ew({entropy:e,row:t}){let n=Tr.value[t]?.fit;if(!n||Kt.value)return null;let[r,o]=n.span,a=e<r?"below":e>o?"above":null;return a===null?null:s("span",{children:[a," the range of the colours"]})}function fb({onRetry:e}){return s(J,{children:[s(ow,{onRetry:e}),s(tw,{})]})}function tw(){return Je.value===null?s("main",{children:s("p",{class:"waiting",children:"Reading the runs \u2026"})}):Je.value.length===0?s("main",{class:"alone",children:[s(kc,{}),s(c0,{})]}):s("div",{class:"page",children:[s(tb,{}),s("main",{class:"main",children:[s("h1",{class:"unseen",children:"Sparsity"}),s(lb,{}),N.value===null?s("p",{class:"waiting",children:"Reading the run \u2026"}):s(rw,{})]}),s(cb,{})]})}var nw=10;function rw(){let e=N.value?.images??0;return s("div",{class:"sections",children:[s(kc,{}),s(v0,{}),s(Z0,{}),s("div",{class:e>nw?"overview":"overview beside",children:[s(U0,{}),gn.value&&s("div",{class:"courses",children:[s(Y0,{}),s(d0,{})]})]}),gn.value&&s(J,{children:[s(s0,{}),s(ob,{})]})]})}function ow({onRetry:e}){let t=Io.value??yr.value;return t===null?null:s("div",{class:"trouble",role:"status",children:[s("span",{children:[t," Trying again every few seconds."]}),s("button",{type:"button",onClick:e,children:"Try now"})]})}function Ik(){let e=document.createElement("style");e.textContent=[xf,Vd,Gd,Yd,Wd,qd,jd].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",kd();let t=_d();lu(t),hd(),zd();let n=cd(t,()=>{md(),hu()},pd);Sd(),Ed(),Cd(),vf(s(fb,{onRetry:n}),document.body)}export{Ik as render};
