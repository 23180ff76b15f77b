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
var ws=fetch("./runs");ws.catch(()=>null);function vf(){let e=ws;return ws=null,e}var fe,wf,ks,xr,_s,Li,_f,Ai,Sf,Ms,Ss,yg,Pa=Symbol.for("pv"),Ei={},Ci=[],wg=/^m(i|n|o|s|text|space)$/,Rs=Array.isArray,Ts=Ci.slice,Yr=Object.assign;function jr(e){e&&e.parentNode&&e.remove()}function kf(e,t,n){var r,o,a,i={},l=arguments.length;for(a in t)a=="key"?r=t[a]:a=="ref"&&typeof e!="function"?o=t[a]:i[a]=t[a];return l>2&&(i.children=l>3?Ts.call(arguments,2):n),Aa(e,i,r,o,null)}function Aa(e,t,n,r,o){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Pa,__v:o||++wf,__i:-1,__u:0};return!o&&fe.vnode&&fe.vnode(a),a}function Z(e){return e.children}function $o(e,t){this.props=e,this.context=t,this.__g=0}function yr(e,t){if(t==null)return e.__&&yr(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:yr(e)}function _g(e){var t,n=e.__v,r=n.__e,o=[],a=[],i=e.__P;i&&((t=Yr({constructor:Pa},n)).__v=n.__v+1,fe.vnode&&fe.vnode(t),As(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||yr(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Lf(o,t,a),n.__=n.__e=null,t.__e!=r&&Mf(t))}function Mf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Mf(e)}function xf(e){(8&e.__g||(e.__g|=8,xr.push(e),Li++))&&_s==fe.debounceRendering||((_s=fe.debounceRendering)||queueMicrotask)(Rf)}function Rf(){try{for(var e,t=1;xr.length;)xr.length>t&&xr.sort(_f),e=xr.shift(),t=xr.length,8&e.__g&&_g(e)}finally{(Li=xr.length)&&(_s||queueMicrotask)(Rf)}}function Tf(e,t,n,r,o,a,i,l,u,f,d){var m,g,b,y,k,M,A=r.__k||Ci,_=t.length;for(u=Sg(n,t,A,u,_),m=0;m<_;m++)(b=n.__k[m])!=null&&(g=~b.__i&&A[b.__i]||Ei,b.__i=m,M=As(e,b,g,o,a,i,l,u,f,d),y=b.__e,(g.ref!=b.ref||8&g.__u)&&(g.ref&&Ps(g.ref,null,b,g),b.ref&&d.push(b.ref,b.__c||y,b)),k=k||y,4&b.__u?(u=Af(b,u,e,!g.__v),g.__e&&(g.__e=null)):typeof b.type=="function"&&M!==void 0?u=M:y&&(u=y.nextSibling),b.__u&=-21);return n.__e=k,u}function Sg(e,t,n,r,o){var a,i,l,u,f,d,m,g,b,y=n.length,k=y,M=0,A=0,_=e.__k=Array(o);for(a=0;a<o;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[a]=Aa(null,i):Rs(i)?i=_[a]=Aa(Z,{children:i}):i.constructor===Pa&&i.__b?i=_[a]=Aa(i.type,i.props,i.key,i.ref,i.__v):_[a]=i,u=a+M,i.__=e,i.__b=e.__b+1,l=null,~(f=i.__i=kg(i,n,u,k))&&(k--,(l=n[f])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,f==u-1?M--:f==u+1?M++:f!=u&&(f>u?M--:M++,A=1)):(~f||(o>y?M--:o<y&&M++),typeof i.type!="function"&&(i.__u|=4))):_[a]=null;if(A){for(d=[],m=[],a=0;a<o;a++)if((i=_[a])&&16&i.__u){for(M=0,g=d.length;M<g;)d[b=M+g>>1]<i.__i?M=b+1:g=b;d[M]=i.__i,m[a]=M+1}for(M=d.length;a--;)m[a]&&(m[a]==M?M--:_[a].__u|=4)}if(k)for(a=0;a<y;a++)!(l=n[a])||2&l.__u||(l.__e==r&&(r=yr(l)),Ls(l,l));return r}function Af(e,t,n,r){var o,a,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&(o[a].__=e,t=Af(o[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=yr(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function kg(e,t,n,r){var o,a=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&i==l.type)return n;if(r>(u?1:0)){for(o=n-1;o>=0;o--)if((l=t[o])&&!(2&l.__u)&&a==l.key&&i==l.type)return o;for(o=n+1;o<t.length;o++)if((l=t[o])&&!(2&l.__u)&&a==l.key&&i==l.type)return o}return-1}function yf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Ti(e,t,n,r,o){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||yf(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||yf(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Ss[t]||(Ss[t]=Mg(t)),(e.__a||(e.__a={}))[t]=Ms,a=t!=(t=t.replace(Sf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Mg(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ai]==null)t[Ai]=Ms++;else if(t[Ai]<this.__a[e])return;return n(fe.event?fe.event(t):t)}}}function As(e,t,n,r,o,a,i,l,u,f){var d,m,g,b,y,k,M,A,_,T,S,V,N,B,z,W,H,L,J=t.type;if(t.constructor!==Pa)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,m=a=[],d.nodeType==8?l=Pi(d,a):a.push(d),l=a[0]||l),(d=fe.__b)&&d(t);e:if(typeof J=="function"){g=i.length;try{if(A=t.props,_=(d=J.prototype)&&d.render,T=(d=J.contextType)&&r[d.__c],S=d?T?T.props.value:d.__:r,(b=n.__c)?(t.__c=b,2&b.__g&&(b.__g|=1)):(_?t.__c=b=new J(A,S):(t.__c=b=new $o(A,S),b.constructor=J,b.render=Tg),T&&T.sub(b),b.state||(b.state={}),b.__n=r,b.__g|=8,b.__h=[],b.__k=[]),_&&(b.__s||(b.__s=b.state),J.getDerivedStateFromProps&&(b.__s==b.state&&(b.__s=Yr({},b.__s)),Yr(b.__s,J.getDerivedStateFromProps(A,b.__s)))),y=b.props,k=b.state,b.__v=t,n.__c){if(A!==y&&_&&!J.getDerivedStateFromProps&&b.componentWillReceiveProps&&b.componentWillReceiveProps(A,S),t.__v==n.__v&&!(8&b.__g)||!(4&b.__g)&&b.shouldComponentUpdate&&b.shouldComponentUpdate(A,b.__s,S)===!1){t.__v!=n.__v&&(b.props=A,b.state=b.__s,b.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(O){O&&(O.__=t)}),Ci.push.apply(b.__h,b.__k),b.__k=[],b.__h.length&&i.push(b),l=yr(n);break e}b.componentWillUpdate&&b.componentWillUpdate(A,b.__s,S),_&&b.componentDidUpdate&&b.__h.push(function(){b.componentDidUpdate(y,k,M)})}else _&&!J.getDerivedStateFromProps&&b.componentWillMount&&b.componentWillMount(),_&&b.componentDidMount&&b.__h.push(b.componentDidMount);b.context=S,b.props=A,b.__P=e,b.__g&=-5,V=fe.__r,N=_?25:0;do b.__g&=-9,V&&V(t),d=b.render(b.props,b.state=b.__s,b.context);while(8&b.__g&&++N<25);_&&(Ci.push.apply(b.__h,b.__k),b.__k=[]),b.state=b.__s,b.getChildContext&&(r=Yr({},r,b.getChildContext())),_&&n.__c&&b.getSnapshotBeforeUpdate&&(M=b.getSnapshotBeforeUpdate(y,k)),B=d&&d.type===Z&&d.key==null?d.props.children:d,A.__P&&(d=l,o=(e=A.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(O){O&&Ls(O,O)}),n.__k=null),l=n.__k?yr(n,0):null),l=Tf(e,Rs(B)?B:[B],t,n,r,o,a,i,l,u,f),A.__P&&(t.__e=null,l=d),t.__u&=-161,m&&m.some(jr),b.__h.length&&i.push(b),1&b.__g&&(b.__g&=-4)}catch(O){if(i.length=g,t.__v=null,u||a)if(O&&O.then){if(t.__u|=128|u,a){for(~(H=a.indexOf(l||void 0))||(H=a.length);(L=a[H-1])&&L.nodeType==8;)H--;for(;H<a.length;H++)if(L=a[H])if(a[H]=null,z){if(L==W)break}else{if(L.nodeType!=8)break;L.data.startsWith("$s")&&(W=Pi(z=L))}}if(!z){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;z=l}(d=Pi(z=t.__c.__z||(t.__c.__z=z)))?(t.__e=z,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(jr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),O&&O.then||Pf(t),fe.__e(O,t,n)}}else l=t.__e=Rg(n.__e,t,n,r,o,a,i,u,f,e);return(d=fe.diffed)&&d(t),l}function Pi(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Pf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Pf))}function Lf(e,t,n){for(var r=0;r<n.length;)Ps(n[r++],n[r++],n[r++]);fe.__c&&fe.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(a){a.call(o)})}catch(a){fe.__e(a,o.__v)}})}function Rg(e,t,n,r,o,a,i,l,u,f){var d,m,g,b,y,k,M,A,_=n.props||Ei,T=t.props,S=t.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((y=a[d])&&(S?y.localName==S:y.nodeType==3)){e=y,a[d]=null;break}}if(!e){if(A=f.ownerDocument||document,!S)return A.createTextNode(T);e=A.createElementNS(o,S,T.is?T:f),l&&(fe.__m&&fe.__m(t,a),l=!1),a=null}if(S){if(f=S=="template"&&e.content||e,a=S=="textarea"&&T.defaultValue!=null?null:a&&Ts.call(f.childNodes),!l&&a)for(_={},d=0;d<e.attributes.length;d++)_[(y=e.attributes[d]).name]=y.value;for(d in _)y=_[d],d=="dangerouslySetInnerHTML"?g=y:d=="children"||d in T||d=="value"&&"defaultValue"in T||d=="checked"&&"defaultChecked"in T||Ti(e,d,null,y,o);for(d in T)y=T[d],d=="children"?b=y:d=="dangerouslySetInnerHTML"?m=y:d=="value"?k=y:d=="checked"?M=y:l&&typeof y!="function"||_[d]===y||Ti(e,d,y,_[d],o);m?(l||g&&(m.__html==g.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(g&&(e.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&wg.test(S))&&(o="http://www.w3.org/1999/xhtml"),Tf(f,Rs(b)?b:[b],t,n,r,o,a,i,a?a[0]:n.__k&&yr(n,0),l,u),a&&a.some(jr)),l&&S!="textarea"||(d="value",S=="progress"&&k==null?e.removeAttribute(d):k==null||k===e[d]&&(S!="progress"||k)||Ti(e,d,k,_[d],o),d="checked",M!=null&&M!=e[d]&&Ti(e,d,M,_[d],o))}else _===T||l&&e.data==T||(e.data=T);return e}function Ps(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){fe.__e(o,n)}}function Ls(e,t,n){var r,o,a,i;if(fe.unmount&&fe.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ps(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){fe.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Ls(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Pi(r,a=[]))&&(r==e.__e&&a.some(jr),jr(o),jr(r)),n||jr(e.__e),e.__e=e.__c=e.__=null}function Tg(e,t,n){return this.constructor(e,n)}function Ef(e,t){var n,r,o,a;fe.__&&fe.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Aa(Z,{children:[e]}),o=[],a=[],As(t,t.__k,r||Ei,Ei,t.namespaceURI,r?null:t.firstChild?Ts.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,a),Lf(o,t.__k,a),t.__k.props.children=null}fe={__e:function(e,t,n,r){for(var o,a,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(a=o.constructor)&&a.getDerivedStateFromError)&&o.setState(a.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw Li=0,e}},wf=0,ks=function(e){return e!=null&&e.constructor===Pa},$o.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Yr({},this.state)),typeof e=="function"&&(e=e(Yr({},n),this.props)),e&&(Yr(n,e),this.__v&&(t&&this.__k.push(t),xf(this)))},$o.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),xf(this))},$o.prototype.render=Z,xr=[],Li=0,_f=function(e,t){return e.__v.__b-t.__v.__b},Ai=Symbol(),Sf=/(PointerCapture)$|Capture$/i,Ms=0,Ss={},yg=0;var Cf='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Ea,Mt,Es,Nf,Pg=Object.is,Cs=0,zf=[],Ns=[],We=fe,$f=We.__b,Of=We.__r,If=We.diffed,Df=We.__c,Ff=We.unmount,Bf=We.__;function Os(e,t){We.__h&&We.__h(Mt,e,Cs||t),Cs=0;var n=Mt.__H||(Mt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Ni(e,t){var n=Os(Ea++,3);!We.__s&&Is(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Mt.__H.__h.push(n))}function Ot(e,t){var n=Os(Ea++,4);!We.__s&&Is(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Mt.__h.push(n))}function _e(e){return Cs=5,de(function(){return{current:e}},[])}function de(e,t){var n=Os(Ea++,7);return Is(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Lg(){var e;do{for(;e=Ns.shift();)try{La(e)}catch(n){We.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=zf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(La),t.__h.some($s),t.__h=[]}catch(n){t.__h=[],We.__e(n,e.__v)}}}while(Ns.length)}We.__b=function(e){Mt=null,$f&&$f(e)},We.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Bf&&Bf(e,t)},We.__r=function(e){Of&&Of(e),Ea=0;var t=(Mt=e.__c).__H;t&&(Es==Mt?Mt.__h=[]:(t.__h.some(La),t.__h.some($s),Ea=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Es=Mt},We.diffed=function(e){If&&If(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Uf(zf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Es=Mt=null},We.__c=function(e,t){t.some(function(n){try{n.__h.some(La),n.__h=n.__h.filter(function(r){return!r.__||$s(r)})}catch(r){n.__h=[function(){throw r}]}}),Df&&Df(e,t)},We.unmount=function(e){Ff&&Ff(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Uf(Ns.push(o))}else La(o)}catch(a){t=a}}),r.__H=void 0,t&&We.__e(t,r.__v))};var Hf=typeof requestAnimationFrame=="function";function Eg(e){var t,n=function(){clearTimeout(r),Hf&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Hf&&(t=requestAnimationFrame(n))}function Uf(e){e!=1&&Nf==We.requestAnimationFrame||((Nf=We.requestAnimationFrame)||Eg)(Lg)}function La(e){var t=Mt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Mt=t}function $s(e){var t=Mt;e.__c=e.__(),Mt=t}function Is(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Pg(n,e[r])})}var Cg=Symbol.for("preact-signals");function Di(){if(Qn>1)Qn--;else{var e,t=!1;for((function(){var o=Oi;for(Oi=void 0;o!==void 0;){var a=o.S;if(a.v===o.v)for(var i=a.t;i!==void 0;i=i.x)i.i===o.i&&(i.i=a.i);o=o.o}})();Na!==void 0;){var n=Na;for(Na=void 0,$i++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&qf(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if($i=0,Qn--,t)throw e}}function Ze(e){if(Qn>0)return e();Ds=++Ng,Qn++;try{return e()}finally{Di()}}var Ca,Be=void 0;function $a(e){var t=Be,n=Ca;Be=void 0,Ca=void 0;try{return e()}finally{Be=t,Ca=n}}var Na=void 0,Qn=0,$i=0,Ng=0,Ds=0,Oi=void 0,Ii=0;function Vf(e){if(Be!==void 0){var t=e.n;if(t===void 0||t.t!==Be)return t={i:0,S:e,p:Be.s,n:void 0,t:Be,e:void 0,x:void 0,r:t},Be.s!==void 0&&(Be.s.n=t),Be.s=t,e.n=t,32&Be.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Be.s,t.n=void 0,Be.s.n=t,Be.s=t),t}}function rt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}rt.prototype.brand=Cg;rt.prototype.h=function(){return!0};rt.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:$a(function(){var r;(r=t.W)==null||r.call(t)}))};rt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&$a(function(){var o;(o=t.Z)==null||o.call(t)}))}};rt.prototype.subscribe=function(e){var t=this;return Se(function(){var n=t.value;$a(function(){return e(n)})},{name:"sub"})};rt.prototype.valueOf=function(){return this.value};rt.prototype.toString=function(){return this.value+""};rt.prototype.toJSON=function(){return this.value};rt.prototype.peek=function(){var e=this;return $a(function(){return e.value})};Object.defineProperty(rt.prototype,"value",{get:function(){var e=Vf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if($i>100)throw new Error("Cycle detected");(function(n){Qn!==0&&$i===0&&n.l!==Ds&&(n.l=Ds,Oi={S:n,v:n.v,i:n.i,o:Oi})})(this),this.v=e,this.i++,Ii++,Qn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Di()}}}});function K(e,t){return new rt(e,t)}function qf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Gf(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Wf(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Kr(e,t){rt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Ii-1,this.f=4}Kr.prototype=new rt;Kr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Ii))return!0;if(this.g=Ii,this.f|=1,this.i>0&&!qf(this))return this.f&=-2,!0;var e=Be;try{Gf(this),Be=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Be=e,Wf(this),this.f&=-2,!0};Kr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}rt.prototype.S.call(this,e)};Kr.prototype.U=function(e){if(this.t!==void 0&&(rt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Kr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Kr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Vf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new Kr(e,t)}function jf(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Qn++;var n=Be;Be=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Fs(e),r}finally{Be=n,Di()}}}function Fs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,jf(e)}function $g(e){if(Be!==this)throw new Error("Out-of-order effect");Wf(this),Be=e,this.f&=-2;try{8&this.f&&Fs(this)}finally{Di()}}function Oo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ca&&Ca.push(this)}Oo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Oo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,jf(this),Gf(this),Qn++;var e=Be;return Be=this,$g.bind(this,e)};Oo.prototype.N=function(){2&this.f||(this.f|=2,this.u=Na,Na=this)};Oo.prototype.d=function(){this.f|=8,1&this.f||Fs(this)};Oo.prototype.dispose=function(){this.d()};function Se(e,t){var n=new Oo(e,t);try{n.c()}catch(o){throw n.d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Bs,Io,Fi,Og=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,Yf=[],Kf=[];Se(function(){Bs=this.N})();function Do(e,t){fe[e]=t.bind(null,fe[e]||function(){})}function Oa(e){if(Fi){var t=Fi;Fi=void 0,t()}Fi=e&&e.S()}function Zf(e){var t=this,n=e.data,r=Xn(n);r.name="ReactiveDom",r.value=n;var o=de(function(){for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=D(function(){var b=r.value.value;return b===0?0:b===!0?"":b||""}),d=D(function(){return!Array.isArray(f.value)&&!ks(f.value)}),m=Se(function(){if(this.N=Jf,d.value){var b=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=b)}}),g=t.__$u.d;return t.__$u.d=function(){m(),g.call(this)},[d,f]},[]),a=o[0],i=o[1];return a.value?i.peek():i.value}Zf.displayName="ReactiveTextNode";Object.defineProperties(rt.prototype,{constructor:{configurable:!0,value:kf(Z,null).constructor},type:{configurable:!0,value:Zf},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Do("__b",function(e,t){if(Oa(),Io=void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var a=r[o];a instanceof rt&&(n||(t.__np=n={}),n[o]=a,r[o]=a.peek())}}e(t)});Do("__r",function(e,t){if(e(t),t.type!==Z){Oa();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(o,a){var i;return Se(function(){i=this},{name:a}),i.c=o,i})((function(o){return function(){var a;Og&&((a=this.y)==null||a.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Io=r,Oa(n)}});Do("__e",function(e,t,n,r){Oa(),Io=void 0,e(t,n,r)});Do("diffed",function(e,t){Oa(),Io=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,a=n.U;if(a)for(var i in a){var l=a[i];l===void 0||r&&i in r||(l.d(),a[i]=void 0)}if(r){a||(a={},n.U=a);for(var u in r){var f=a[u],d=r[u];f===void 0?(f=Ig(n,u,d,o),a[u]=f):f.o(d,o)}}}e(t)});function Ig(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,a=K(n);return{o:function(i,l){a.value=i,r=l},d:Se(function(){this.N=Jf;var i=a.value.value;r[t]!==i&&(r[t]=i,o?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Do("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){var a=r[o];a&&a.d()}}}var i=t.__np;if(i){var l=t.props;for(var u in i)l[u]=i[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var d=f.__$u;d&&(f.__$u=void 0,d.d())}}e(t)});Do("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});$o.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function Xn(e,t){return de(function(){return K(e,t)},[])}function Bi(e,t){var n=_e(e);return n.current=e,Io.__$f|=4,de(function(){return D(function(){return n.current()},t)},[])}var Dg=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},Fg=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Bg(){Ze(function(){for(var e;e=Yf.shift();)Bs.call(e)})}function Hg(){Yf.push(this)===1&&(fe.requestAnimationFrame||Dg)(Bg)}function Ug(){Ze(function(){for(var e;e=Kf.shift();)Bs.call(e)})}function Jf(){Kf.push(this)===1&&(fe.requestAnimationFrame||Fg)(Ug)}function _n(e,t){var n=_e(e);n.current=e;var r=Io;Ni(function(){return Se(function(){if(this.N=Hg,!(r&&8&r.__$f))return n.current()},t)},[])}var Hs=8,Xf=8;function ed(e){if(e.byteLength<Hs)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),o=Hs+Xf*r;if(e.byteLength<o)throw new Error("The server's answer is cut short.");let a=[];for(let i=Hs;a.length<r;i+=Xf){let l=t.getUint32(i+4,!0);if(o+l>e.byteLength)throw new Error("The server's answer is cut short.");let u=new Uint8Array(e.slice(o,o+l));a.push({epoch:t.getInt32(i,!0),bytes:u}),o+=l}return a}function Hi(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function td(e,t,n){let r=0;return t.map(({shape:[o,a]})=>{let i=r+n*o*a,l=e.subarray(r,i);return r=i,l})}var Ia=class extends Error{};async function Fo(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([a,i])=>[a,String(i)])),o=r.size>0?`?${r}`:"";return nd(await fetch(`./${e}${o}`,{signal:n??null}))}async function nd(e){if(!e.ok)throw new Ia(await zg(e));return e}async function zg(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function rd(){let e=vf();return(await(e===null?Fo("runs",{}):nd(await e))).json()}async function od(e){return(await Fo("run",{run:e})).json()}async function ad(e){return(await Fo("ranges",{run:e})).json()}async function id(e,t,n){return(await Fo("shares",{run:e,epoch:t,...n})).json()}async function Us(e){return new Uint8Array(await(await Fo("images",{run:e})).arrayBuffer())}async function zs(e,t,n,r,o){let a=await Fo(e,{run:t,first:n,last:r},o);return ed(await a.arrayBuffer())}function un(e,t){let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;e[o]<=t?n=o:r=o-1}return e.length===0?-1:n}function Ui(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function Vs(e,t,n){let r=un(e,t);if(r<0)return t;let o=n<0&&e[r]<t?1:0,a=Math.min(e.length-1,Math.max(0,r+n+o));return e[a]}function be(e){return e<0?"before training":`epoch ${e}`}var zi=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:o}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=o}}};function ld(e,t,n,r,o){let a=Math.max(0,t-o),i=Math.min(e.length-1,t+o);for(let l=0;l<=Math.max(t-a,i-t);l++)for(let u of[t+l,t-l]){if(u<a||u>i||!n(u))continue;let f=u<t?-1:1,d=u;for(let m=1;m<r;m++){let g=d+f;if(g<a||g>i||!n(g))break;d=g}return[e[Math.min(u,d)],e[Math.max(u,d)]]}return null}var Da="epoch-asked",Vg=500,qg=1e3,Sn=K(!1),Vi=new Promise(e=>{let t=Sn.subscribe(n=>{n&&e()});setTimeout(()=>{Sn.value=!0,t()},qg)});function ud(){performance.clearMarks(Da),performance.mark(Da)}var sd=!0;function cd(){requestAnimationFrame(()=>setTimeout(()=>{sd&&(sd=!1,performance.measure("first-paint",{start:0}),Sn.value=!0),performance.getEntriesByName(Da).length>0&&(performance.getEntriesByName("repaint").length>=Vg&&performance.clearMeasures("repaint"),performance.measure("repaint",Da),performance.clearMarks(Da))}))}var Gg=8*2**20,wr=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new zi(n)}kind;cacheBytes;onTrouble;arrivals=K(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(qs(t,n))}fetchEarly(t,n){let r=zs(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(qs(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(Gg/n)),o=Math.max(1,Math.floor(this.cacheBytes/4/n)),a=ld(t.epochs,t.centre,this.isMissing,r,o);a!==null&&(this.background=new AbortController,this.fetch(t,...a,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:o}=this;return this.early=null,o?.run===t&&o.epoch===n&&o.epoch===r?o.frames:null}async fetch(t,n,r,o,a){try{let i=await this.takeEarly(t.run,n,r)??await zs(this.kind,t.run,n,r,o.signal),l=new Map(i.map(({epoch:u,bytes:f})=>[u,f]));t.epochs.forEach((u,f)=>{if(u<n||u>r)return;let d=l.get(u)??new Uint8Array,m=d.byteLength===t.bytesPerEpoch;this.cache.set(qs(t,f),m?d:new Uint8Array)})}catch(i){a(),o.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}a(),this.arrivals.value++,this.fetchInView(),await Vi,this.fetchRest()}};function qs({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}function fd(e){let t=e.map(a=>a.split("/").slice(0,-1)),n=e.length>1?t[0]:[],r=n.findIndex((a,i)=>t.some(l=>l[i]!==a));return(r<0?n:n.slice(0,r)).map(a=>`${a}/`).join("")}var qi=new Intl.Collator("en",{numeric:!0}).compare;var Wg=["run","overfits","loss","layer","fall","epochs","nan"],jg=["fall"];function dd(e,t){return t?.column===e?{column:e,isDescending:!t.isDescending}:{column:e,isDescending:jg.includes(e)}}function pd({column:e,isDescending:t}){return t?`-${e}`:e}function md(e){let t=e.startsWith("-"),n=Wg.find(r=>r===e.slice(t?1:0));return n===void 0?null:{column:n,isDescending:t}}function Gs(e){let t=e.falls[0];return t===void 0||t.share===0?null:t}function Yg({name:e,index:t},n){if(n==="run")return[e];if(t===null)return[null];let r=Gs(t);switch(n){case"overfits":return[t.overfitting?.epoch??null];case"loss":return[t.lowest_loss?.value??null];case"layer":return[r?.layer??null];case"fall":return[r?.share??null];case"epochs":return[r?.start??null,r?.end??null];case"nan":return[t.not_a_number?.epoch??null]}}function Kg(e,t){return typeof e=="number"&&typeof t=="number"?e-t:qi(String(e),String(t))}function hd(e,t){if(t===null)return e;let{column:n,isDescending:r}=t,o=({index:i})=>n==="loss"&&i?.lowest_loss?.loss==="validation"?1:0,a=e.map(i=>({finding:i,keys:Yg(i,n)}));return a.sort((i,l)=>{let u=o(i.finding)-o(l.finding);for(let[f,d]of i.keys.entries()){let m=l.keys[f]??null;if(d===null||m===null)return+(d===null)-+(m===null);let g=u||Kg(d,m)*(r?-1:1);if(g!==0)return g}return 0}),a.map(({finding:i})=>i)}var Ks=99,bd="keras_regs",Zg=["epoch","runs","view","scale","unit","opacity","with","at","show","values","filter","order","open","folded","sort","strips","zoom","axis","smooth","place"],Ce={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",content:"values",opacity:100,other:null,comparison:"both",filter:"",order:"network",opened:null,folded:[],sorting:null,allStrips:!1,zoom:null,lossAxis:"linear",smoothing:0,pin:null},Jg=["layer","shared","fit"],Ws="*";function js(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function Ys(e){return e===""?[]:e.split(",").map(gd)}function gd(e){try{return decodeURIComponent(e)}catch{return e}}function Zs(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),gd(t.slice(n+1))]})}function Js(e){return Zs(e)[0]?.[0]===bd}function Fa(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function Qg(e){return e===void 0?null:e===Ws?"all":Ys(e)}function Xg(e){let t=e==="all"?Ws:js(e);return e!=="all"&&t===Ws?"%2A":t}function e1(e){let[t,n,...r]=(e??"").split("..").map(Fa);return t!=null&&n!=null&&r.length===0&&-1<=t&&t<n?[t,n]:null}function t1(e){let t=e?.match(/^([1-9]\d{0,8}),([1-9]\d{0,8}),([1-9]\d{0,8}),(.+)$/s);if(!t)return null;let[n,r,o]=t.slice(1,4).map(a=>Number(a)-1);return{layer:t[4],image:n,row:r,column:o}}function n1({layer:e,image:t,row:n,column:r}){return`${t+1},${n+1},${r+1},${e}`}function Qs(e){let t=new Map(Zs(e).map(([a,i])=>[a,i??""])),n=Fa(t.get("epoch")),r=Fa(t.get("opacity")),o=Fa(t.get("at"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?Ys(t.get("runs")):null,inView:t.get("view")||null,scale:Jg.find(a=>a===t.get("scale"))??Ce.scale,unit:t.get("unit")==="perplexity"?"perplexity":"entropy",content:t.get("values")==="change"?"change":"values",other:t.get("with")?{run:t.get("with"),epoch:o}:null,comparison:t.get("show")==="difference"?"difference":"both",filter:t.get("filter")??"",order:t.get("order")==="fall"?"fall":"network",opened:Qg(t.get("open")),folded:Ys(t.get("folded")??""),sorting:md(t.get("sort")??""),allStrips:t.get("strips")==="all",pin:t1(t.get("place")),opacity:r===null?100:Math.min(100,Math.max(0,r)),zoom:e1(t.get("zoom")),lossAxis:t.get("axis")==="log"?"log":"linear",smoothing:Math.min(Ks,Math.max(0,Fa(t.get("smooth"))??0))}}function vd(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",js(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==Ce.scale&&n.set("scale",e.scale),e.unit!==Ce.unit&&n.set("unit",e.unit),e.content!==Ce.content&&n.set("values",e.content),e.opacity!==Ce.opacity&&n.set("opacity",String(e.opacity)),e.other!==null&&(n.set("with",e.other.run),e.other.epoch!==null&&n.set("at",String(e.other.epoch)),e.comparison!==Ce.comparison&&n.set("show",e.comparison)),e.filter!==Ce.filter&&n.set("filter",e.filter),e.order!==Ce.order&&n.set("order",e.order),e.opened!==null&&n.set("open",Xg(e.opened)),e.folded.length>0&&n.set("folded",js(e.folded)),e.sorting!==null&&n.set("sort",pd(e.sorting)),e.allStrips&&n.set("strips","all"),e.zoom!==null&&n.set("zoom",e.zoom.join("..")),e.lossAxis!==Ce.lossAxis&&n.set("axis",e.lossAxis),e.smoothing!==Ce.smoothing&&n.set("smooth",String(e.smoothing)),e.pin!==null&&n.set("place",n1(e.pin));let o=[...Zs(t).filter(([a,i])=>i!==null&&!Zg.includes(a)).map(([a,i])=>[a,i]),...n];return`#${[bd,...o.map(([a,i])=>`${a}=${encodeURIComponent(i)}`)].join("&")}`}function Gi(e,t){if(e===null)return null;let[n,r]=e,o=t.filter(a=>a>=n&&a<=r).length;return o===0||o===t.length?null:e}function xd(e,t){let n=un(t,e),r=Math.min(n+1,t.length-1);return t[r]-e<e-t[n]?r:n}function Xs(e,t,n){let r=xd(Math.min(e,t),n),o=xd(Math.max(e,t),n);r===o&&(r=Math.max(0,r-1),o=Math.min(n.length-1,o+1));let a=[n[r]??0,n[o]??0];return Gi(a,n)}function yd(e,t,n,r){let[o,a]=[r[0]??0,r.at(-1)??0],i=Gi(e,r),[l,u]=i??[o,a];if(n<1&&un(r,u)-un(r,l)<2)return i;let f=Math.min(a-o,Math.max(1,(u-l)*n)),d=Math.min(a-f,Math.max(o,t-f/2));return Xs(d,d+f,r)}var Je=K(null),Wi=K([]),je=K(new Map),Rt=K(null),Bo=K(null),Ho=K(null),_r=K(null),Hn=K(null),ji=K([]),kn=K(null),pe=K(null),ne=K(-1),Un=K(Ce.scale),me=K(Ce.unit),Qe=K(Ce.content),gt=K(Ce.opacity),Mn=K(!1),ee=K(null),xt=K(Ce.comparison),cn=K(Ce.zoom),Zr=K(Ce.lossAxis),Rn=K(Ce.smoothing),Tt=D(()=>kn.value??ji.value),eu=null,C=D(()=>(eu=je.value.get(pe.value??"")??(pe.value===null?null:eu),eu)),dt=D(()=>Tt.value.flatMap(e=>je.value.get(e)??[])),He=D(()=>{let e=C.value===null?[]:[C.value];return Ui([...e,...dt.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),er=D(()=>Gi(cn.value,He.value)),It=D(()=>C.value===null?-1:un(C.value.epochs,ne.value)),Dt=D(()=>C.value?.epochs[It.value]??null),ae=D(()=>je.value.get(ee.value?.run??"")??null),jt=D(()=>ae.value===null?-1:un(ae.value.epochs,ee.value?.epoch??ne.value)),Sr=D(()=>ae.value?.epochs[jt.value]??null),r1=3,tr=K(Ce.allStrips),nr=K(Ce.sorting),Ba=D(()=>Tt.value.length>r1),Yi=D(()=>{if(tr.value||!Ba.value)return Tt.value;let e=[pe.value,ee.value?.run??null].filter(t=>t!==null);return[...new Set(e)]}),tu=D(()=>Yi.value.flatMap(e=>je.value.get(e)??[])),Ki=D(()=>Math.max(0,...C.value?.layers.map(e=>e.greatest)??[])),Ue=K(null),Xe=K(null),Yt=K({layer:0,image:0}),Re=K(96),kr=K(!1);function wd(e,t,n){let r=n.filter(({name:l})=>!t.includes(l));r.sort((l,u)=>l.updated-u.updated);let o=n.map(({name:l})=>l),i=[...e.filter(l=>o.includes(l)),...r.map(({name:l})=>l)].slice(-8);return o.filter(l=>i.includes(l))}var o1=5e3;function nu(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function Ha(e){return e instanceof Ia?e.message:"TensorBoard does not answer."}function kd(e,t,n){let r=e.epoch,o,a=new Map;async function i(){if(clearTimeout(o),!nu())try{let m=await rd();a1(m.runs)&&l(e.epoch),Wi.value=m.problems,await u(),Ho.value=null,t()}catch(m){Ho.value=Ha(m)}clearTimeout(o),o=setTimeout(i,o1)}function l(m){let g=Je.value?.find(({name:y})=>y===pe.value),b=g?.has_maps?g.last_epoch:null;g&&b!==null&&(m??b)===b&&n(g.name,b)}async function u(){let m=pe.value;m!==null&&(await f(m),await Vi);let b=(await Promise.allSettled(_d().filter(y=>y!==m).map(f))).find(y=>y.status==="rejected");if(b!==void 0)throw b.reason}function f(m){let g=Je.peek()?.find(y=>y.name===m)?.stamp;if(g===void 0||je.peek().get(m)?.stamp===g)return Promise.resolve();let b=a.get(m)??d(m).finally(()=>a.delete(m));return a.set(m,b),b}async function d(m){let g=await od(m);Ze(()=>{r=i1(g,r),je.value=new Map(je.value).set(m,g)})}return i(),Se(()=>{Je.value!==null&&_d().some(m=>!je.peek().has(m))&&u().catch(m=>{Ho.value=Ha(m)})}),document.addEventListener("visibilitychange",()=>{document.hidden||i()}),i}function _d(){let e=[pe.value,ee.value?.run,...Tt.value];return[...new Set(e.filter(t=>t!=null))]}function a1(e){let t=e.map(a=>a.name),n=[...e].sort((a,i)=>i.updated-a.updated)[0],r=Je.value===null,o=Je.value?.map(a=>a.name)??[];return Ze(()=>{Je.value=e,je.value=new Map([...je.value].filter(([i])=>t.includes(i))),ji.value=wd(ji.value,o,e),t.length>0&&kn.value?.length&&!kn.value.some(i=>t.includes(i))&&(kn.value=null),ee.value!==null&&t.length>0&&!t.includes(ee.value.run)&&(ee.value=null);let a=pe.value;(a===null||!t.includes(a))&&(Hn.value=a===null?null:{name:a,wasHere:o.includes(a)},pe.value=n?.name??null)}),r}function i1(e,t){if(e.name!==pe.value)return t;let n=Sd(e),r=je.value.get(e.name);return r===void 0?t===null&&je.value.size===0&&(ne.value=n):ne.value>=Sd(r)&&(ne.value=Math.max(ne.value,n)),null}function Sd(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function zn(e){_r.value=Ha(e)}var Va=2**20,Ua=new wr("maps",256*Va,zn),Zi=new wr("maps",256*Va,zn),Ji=new wr("maps",16*Va,zn),Qi=new wr("maps",16*Va,zn),za=new wr("correlations",64*Va,zn);function ru(e,t){return e===null||t<0?null:{run:e.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.bytes_per_epoch,centre:t}}var ou=D(()=>ru(C.value,It.value)),au=D(()=>ru(ae.value,jt.value));function Md(e){return Qe.value!=="change"||e===null||e.epochs.length===0?null:ru({...e,epochs:e.epochs.slice(0,1),sessions:e.sessions.slice(0,1)},0)}var iu=D(()=>Md(C.value)),lu=D(()=>Md(ae.value)),su=D(()=>{let e=C.value?.correlations;return!C.value||!e||e.epochs.length===0?null:{run:C.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:un(e.epochs,ne.peek())}});function Xi(e,t,n){e.arrivals.value;let r=t===null?void 0:e.get(t,t.centre);return r===void 0||n===null?{state:"loading"}:r.byteLength===0?{state:"damaged"}:{state:"here",run:n,maps:td(r,n.layers,n.images)}}var At=D(()=>Xi(Ua,ou.value,C.value)),Uo=D(()=>Xi(Zi,au.value,ae.value)),qa=D(()=>Xi(Ji,iu.value,C.value)),el=D(()=>Xi(Qi,lu.value,ae.value)),Rd=D(()=>{za.arrivals.value;let e=su.value;return(e?.epochs??[]).map((t,n)=>{let r=za.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function Td(e,t){Ua.fetchEarly(e,t)}function Ad(){Ua.want(ou.value),Zi.want(au.value),Ji.want(iu.value),Qi.want(lu.value),za.want(Sn.value?su.value:null)}function Pd(){Se(()=>Ua.want(ou.value)),Se(()=>Zi.want(au.value)),Se(()=>Ji.want(iu.value)),Se(()=>Qi.want(lu.value)),Se(()=>za.want(Sn.value?su.value:null)),Se(()=>{[Ua,Zi,Ji,Qi,za].reduce((r,{arrivals:o})=>r+o.value,0)>0&&(_r.value=null)});let e=new Promise(n=>{Se(()=>{At.value.state!=="loading"&&n()})});l1();let t=D(()=>C.value?.picture?.shape?JSON.stringify([C.value.name,C.value.picture]):null);Se(()=>{let n=t.value;Rt.value=null,n!==null&&e.then(()=>Us(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(Rt.value=r)}).catch(zn)})}function l1(){Se(()=>{let[e,t]=[ae.value,Rt.value],[n,r]=[C.value?.picture,e?.picture];if(Bo.value=null,e===null||e.name===C.value?.name)return;let o=[n?.shape,r?.shape,n?.labels,r?.labels].map(a=>JSON.stringify(a??null));o[0]!==o[1]||o[2]!==o[3]||e.images!==C.value?.images?Bo.value=!1:t!==null&&Us(e.name).then(a=>{ae.peek()===e&&Rt.peek()===t&&(Bo.value=a.every((i,l)=>i===t[l]))}).catch(zn)})}var s1=/[^_./:-]*[_./:-]+|[^_./:-]+$/g,u1=/(conv|pool|pooling|padding|sampling|cropping|dropout|lstm|norm|bn)[123]d/i;function c1(e){return/\d/.test(e.replace(u1,""))}function f1(e){let t=e.findIndex(r=>r.endsWith("/"))+1,n=t>0?t:e.findIndex(c1)+1;return t>0||/[a-z]/i.test(e.slice(n).join(""))?n:0}function d1(e){let n=(e[0]??[]).findIndex((r,o)=>e.some(a=>o+1>=a.length||a[o]!==r));return Math.max(0,n)}function Ld(e){let t=e.map(a=>a.match(s1)??[]),n=d1(t),r=t.map(a=>{let i=f1(a.slice(n)),l=a.slice(0,n+i).join("");return i===0?null:l.replace(/[_./:-]+$/,"")}),o=new Map;for(let a of r)a!==null&&o.set(a,(o.get(a)??0)+1);return r.map(a=>{let i=a===null?0:o.get(a)??0;return i>1&&i<e.length?a:null})}function zo(e){try{let t=new RegExp(e,"i");return{matches:n=>t.test(n),error:null}}catch{let t=e.toLowerCase();return{matches:n=>n.toLowerCase().includes(t),error:"Not a regular expression: searched as plain text."}}}var uu=20,p1=5,cu=10;function Ed(e,t,n,r){let{matches:o}=zo(n),a=new Map(t.map(d=>[d.layer,d])),l=e.map((d,m)=>({row:m,layer:d,fall:a.get(d.name)??null})).filter(({layer:d})=>o(d.name));if(r==="fall"&&l.sort((d,m)=>tl(m)-tl(d)),r==="fall"||e.length<=cu)return l.length===0?[]:[{group:null,rows:l}];let u=Ld(e.map(({name:d})=>d)),f=[];for(let d of l){let m=u[d.row]??null,g=f.at(-1),b=m===null?g:f.find(y=>y.group===m);b!==void 0&&b.group===m?b.rows.push(d):f.push({group:m,rows:[d]})}return f}function tl({fall:e}){return e===null?0:e.not_a_number_since===null?e.share:2}function m1(e){let t=e.flatMap(r=>r.rows);return(t.length<=uu?t:[...t].sort((r,o)=>tl(o)-tl(r)||r.row-o.row).slice(0,p1)).map(({layer:r})=>r.name)}function Cd(e,t,n){if(n==="all")return new Set(t.map(({name:o})=>o));let r=n!==null&&n.length>0&&!t.some(({name:o})=>n.includes(o));return new Set(n===null||r?m1(e):n)}var rr=K(Ce.filter),or=K(Ce.order),Jr=K(Ce.opened),Kt=K(Ce.folded),Wa=D(()=>C.value?.layers??[]),Mr=D(()=>Wa.value.length>cu),h1=D(()=>Mr.value?rr.value:""),b1=D(()=>Mr.value?or.value:"network"),Zt=D(()=>Ed(Wa.value,C.value?.falls??[],h1.value,b1.value)),Rr=D(()=>Cd(Zt.value,Wa.value,Jr.value)),Pt=D(()=>Zt.value.filter(({group:e})=>e===null||!Kt.value.includes(e)).flatMap(e=>e.rows).filter(({layer:e})=>Rr.value.has(e.name)).map(({row:e})=>e)),Nd=D(()=>Pt.value.includes(Yt.value.layer)?Yt.value.layer:Pt.value[0]??-1);function ja(e,t){let n=[...Rr.value].filter(r=>r!==e);Ze(()=>{Ue.value=null,Jr.value=t?[...n,e]:n})}function fu(e){let t=Zt.value.flatMap(({rows:r})=>r.map(({layer:o})=>o.name)),n=[...Rr.value].filter(r=>!t.includes(r));Ze(()=>{Ue.value=null,e?Jr.value=t.length===Wa.value.length?"all":[...n,...t]:Jr.value=n})}function du(e,t){let n=Kt.value.filter(r=>r!==e);Ze(()=>{Ue.value=null,Kt.value=t?[...n,e]:n})}var Ga=D(()=>Zt.value.map(({group:e})=>e).filter(e=>e!==null));function $d(e){let t=Kt.value.filter(n=>!Ga.value.includes(n));Ze(()=>{Ue.value=null,Kt.value=e?[...t,...Ga.value]:t})}function Ya(e,t){Ze(()=>{pe.value=e;let n=Wa.value.findIndex(a=>a.name===t),r=()=>Zt.value.find(({rows:a})=>a.some(i=>i.row===n));r()===void 0&&(rr.value="");let o=r()?.group??null;o!==null&&Kt.value.includes(o)&&du(o,!1),Rr.value.has(t)||ja(t,!0)}),requestAnimationFrame(()=>{[...document.querySelectorAll("[data-layer-row]")].find(r=>r.dataset.layerRow===t)?.scrollIntoView({block:"center"})})}function Od(){try{return parent.location.hash,parent}catch{return window}}function Id(){return Qs(Od().location.hash)}function pu(e){Ze(()=>{e.runs!==null&&(kn.value=e.runs),e.inView!==null&&(pe.value=e.inView),e.epoch!==null&&(ne.value=e.epoch),Un.value=e.scale,me.value=e.unit,Qe.value=e.content,gt.value=e.opacity,ee.value=e.other,xt.value=e.comparison,rr.value=e.filter,or.value=e.order,Jr.value=e.opened,Kt.value=e.folded,nr.value=e.sorting,tr.value=e.allStrips,cn.value=e.zoom,Zr.value=e.lossAxis,Rn.value=e.smoothing,Xe.value=e.pin})}function Dd(){let e=Od(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,Js(t)&&pu(Qs(t))});let n;function r(o){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?g1(e,o):r(o),t=e.location.hash},250)}Se(()=>{if(C.value===null)return;let o={epoch:ne.value,runs:kn.value,inView:pe.value,scale:Un.value,unit:me.value,content:Qe.value,opacity:gt.value,other:ee.value,comparison:xt.value,filter:rr.value,order:or.value,opened:Jr.value,folded:Kt.value,sorting:nr.value,allStrips:tr.value,zoom:cn.value,lossAxis:Zr.value,smoothing:Rn.value,pin:Xe.value};r(o)})}function g1(e,t){let{hash:n}=e.location,r=vd(t,n);if(r!==n&&(n===""||Js(n))){let{pathname:o,search:a}=e.location;e.history.replaceState(e.history.state,"",o+a+r)}}function Wo(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Ja(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Tr(){}var to=.7,Go=1/to,Vo="\\s*([+-]?\\d+)\\s*",Ka="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Vn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",v1=/^#([0-9a-f]{3,8})$/,x1=new RegExp(`^rgb\\(${Vo},${Vo},${Vo}\\)$`),y1=new RegExp(`^rgb\\(${Vn},${Vn},${Vn}\\)$`),w1=new RegExp(`^rgba\\(${Vo},${Vo},${Vo},${Ka}\\)$`),_1=new RegExp(`^rgba\\(${Vn},${Vn},${Vn},${Ka}\\)$`),S1=new RegExp(`^hsl\\(${Ka},${Vn},${Vn}\\)$`),k1=new RegExp(`^hsla\\(${Ka},${Vn},${Vn},${Ka}\\)$`),Fd={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Wo(Tr,il,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Bd,formatHex:Bd,formatHex8:M1,formatHsl:R1,formatRgb:Hd,toString:Hd});function Bd(){return this.rgb().formatHex()}function M1(){return this.rgb().formatHex8()}function R1(){return Kd(this).formatHsl()}function Hd(){return this.rgb().formatRgb()}function il(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=v1.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Ud(t):n===3?new pt(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?nl(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?nl(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=x1.exec(e))?new pt(t[1],t[2],t[3],1):(t=y1.exec(e))?new pt(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=w1.exec(e))?nl(t[1],t[2],t[3],t[4]):(t=_1.exec(e))?nl(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=S1.exec(e))?qd(t[1],t[2]/100,t[3]/100,1):(t=k1.exec(e))?qd(t[1],t[2]/100,t[3]/100,t[4]):Fd.hasOwnProperty(e)?Ud(Fd[e]):e==="transparent"?new pt(NaN,NaN,NaN,0):null}function Ud(e){return new pt(e>>16&255,e>>8&255,e&255,1)}function nl(e,t,n,r){return r<=0&&(e=t=n=NaN),new pt(e,t,n,r)}function xu(e){return e instanceof Tr||(e=il(e)),e?(e=e.rgb(),new pt(e.r,e.g,e.b,e.opacity)):new pt}function no(e,t,n,r){return arguments.length===1?xu(e):new pt(e,t,n,r??1)}function pt(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Wo(pt,no,Ja(Tr,{brighter(e){return e=e==null?Go:Math.pow(Go,e),new pt(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?to:Math.pow(to,e),new pt(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new pt(Xr(this.r),Xr(this.g),Xr(this.b),ol(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:zd,formatHex:zd,formatHex8:T1,formatRgb:Vd,toString:Vd}));function zd(){return`#${Qr(this.r)}${Qr(this.g)}${Qr(this.b)}`}function T1(){return`#${Qr(this.r)}${Qr(this.g)}${Qr(this.b)}${Qr((isNaN(this.opacity)?1:this.opacity)*255)}`}function Vd(){let e=ol(this.opacity);return`${e===1?"rgb(":"rgba("}${Xr(this.r)}, ${Xr(this.g)}, ${Xr(this.b)}${e===1?")":`, ${e})`}`}function ol(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Xr(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Qr(e){return e=Xr(e),(e<16?"0":"")+e.toString(16)}function qd(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Tn(e,t,n,r)}function Kd(e){if(e instanceof Tn)return new Tn(e.h,e.s,e.l,e.opacity);if(e instanceof Tr||(e=il(e)),!e)return new Tn;if(e instanceof Tn)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),a=Math.max(t,n,r),i=NaN,l=a-o,u=(a+o)/2;return l?(t===a?i=(n-r)/l+(n<r)*6:n===a?i=(r-t)/l+2:i=(t-n)/l+4,l/=u<.5?a+o:2-a-o,i*=60):l=u>0&&u<1?0:i,new Tn(i,l,u,e.opacity)}function ll(e,t,n,r){return arguments.length===1?Kd(e):new Tn(e,t,n,r??1)}function Tn(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Wo(Tn,ll,Ja(Tr,{brighter(e){return e=e==null?Go:Math.pow(Go,e),new Tn(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?to:Math.pow(to,e),new Tn(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new pt(mu(e>=240?e-240:e+120,o,r),mu(e,o,r),mu(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new Tn(Gd(this.h),rl(this.s),rl(this.l),ol(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ol(this.opacity);return`${e===1?"hsl(":"hsla("}${Gd(this.h)}, ${rl(this.s)*100}%, ${rl(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Gd(e){return e=(e||0)%360,e<0?e+360:e}function rl(e){return Math.max(0,Math.min(1,e||0))}function mu(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Zd=Math.PI/180,Jd=180/Math.PI,al=18,Qd=.96422,Xd=1,ep=.82521,tp=4/29,qo=6/29,np=3*qo*qo,A1=qo*qo*qo;function rp(e){if(e instanceof qn)return new qn(e.l,e.a,e.b,e.opacity);if(e instanceof ar)return ap(e);e instanceof pt||(e=xu(e));var t=vu(e.r),n=vu(e.g),r=vu(e.b),o=hu((.2225045*t+.7168786*n+.0606169*r)/Xd),a,i;return t===n&&n===r?a=i=o:(a=hu((.4360747*t+.3850649*n+.1430804*r)/Qd),i=hu((.0139322*t+.0971045*n+.7141733*r)/ep)),new qn(116*o-16,500*(a-o),200*(o-i),e.opacity)}function op(e,t,n,r){return arguments.length===1?rp(e):new qn(e,t,n,r??1)}function qn(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Wo(qn,op,Ja(Tr,{brighter(e){return new qn(this.l+al*(e??1),this.a,this.b,this.opacity)},darker(e){return new qn(this.l-al*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Qd*bu(t),e=Xd*bu(e),n=ep*bu(n),new pt(gu(3.1338561*t-1.6168667*e-.4906146*n),gu(-.9787684*t+1.9161415*e+.033454*n),gu(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function hu(e){return e>A1?Math.pow(e,1/3):e/np+tp}function bu(e){return e>qo?e*e*e:np*(e-tp)}function gu(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function vu(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function P1(e){if(e instanceof ar)return new ar(e.h,e.c,e.l,e.opacity);if(e instanceof qn||(e=rp(e)),e.a===0&&e.b===0)return new ar(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Jd;return new ar(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function sl(e,t,n,r){return arguments.length===1?P1(e):new ar(e,t,n,r??1)}function ar(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function ap(e){if(isNaN(e.h))return new qn(e.l,0,0,e.opacity);var t=e.h*Zd;return new qn(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Wo(ar,sl,Ja(Tr,{brighter(e){return new ar(this.h,this.c,this.l+al*(e??1),this.opacity)},darker(e){return new ar(this.h,this.c,this.l-al*(e??1),this.opacity)},rgb(){return ap(this).rgb()}}));var ip=-.14861,yu=1.78277,wu=-.29227,ul=-.90649,Za=1.97294,Wd=Za*ul,jd=Za*yu,Yd=yu*wu-ul*ip;function L1(e){if(e instanceof eo)return new eo(e.h,e.s,e.l,e.opacity);e instanceof pt||(e=xu(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(Yd*r+Wd*t-jd*n)/(Yd+Wd-jd),a=r-o,i=(Za*(n-o)-wu*a)/ul,l=Math.sqrt(i*i+a*a)/(Za*o*(1-o)),u=l?Math.atan2(i,a)*Jd-120:NaN;return new eo(u<0?u+360:u,l,o,e.opacity)}function dn(e,t,n,r){return arguments.length===1?L1(e):new eo(e,t,n,r??1)}function eo(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Wo(eo,dn,Ja(Tr,{brighter(e){return e=e==null?Go:Math.pow(Go,e),new eo(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?to:Math.pow(to,e),new eo(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Zd,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new pt(255*(t+n*(ip*r+yu*o)),255*(t+n*(wu*r+ul*o)),255*(t+n*(Za*r)),this.opacity)}}));function up(e,t,n,r,o){var a=e*e,i=a*e;return((1-3*e+3*a-i)*t+(4-6*a+3*i)*n+(1+3*e+3*a-3*i)*r+i*o)/6}function E1(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],a=e[r+1],i=r>0?e[r-1]:2*o-a,l=r<t-1?e[r+2]:2*a-o;return up((n-r/t)*t,i,o,a,l)}}function C1(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],a=e[r%t],i=e[(r+1)%t],l=e[(r+2)%t];return up((n-r/t)*t,o,a,i,l)}}var Su=e=>()=>e;function cp(e,t){return function(n){return e+n*t}}function N1(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function ku(e,t){var n=t-e;return n?cp(e,n>180||n<-180?n-360*Math.round(n/360):n):Su(isNaN(e)?t:e)}function $1(e){return(e=+e)==1?Ft:function(t,n){return n-t?N1(t,n,e):Su(isNaN(t)?n:t)}}function Ft(e,t){var n=t-e;return n?cp(e,n):Su(isNaN(e)?t:e)}var h6=(function e(t){var n=$1(t);function r(o,a){var i=n((o=no(o)).r,(a=no(a)).r),l=n(o.g,a.g),u=n(o.b,a.b),f=Ft(o.opacity,a.opacity);return function(d){return o.r=i(d),o.g=l(d),o.b=u(d),o.opacity=f(d),o+""}}return r.gamma=e,r})(1);function fp(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),a=new Array(n),i,l;for(i=0;i<n;++i)l=no(t[i]),r[i]=l.r||0,o[i]=l.g||0,a[i]=l.b||0;return r=e(r),o=e(o),a=e(a),l.opacity=1,function(u){return l.r=r(u),l.g=o(u),l.b=a(u),l+""}}}var dp=fp(E1),b6=fp(C1);function jo(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var O1=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,g6=new RegExp(O1.source,"g");var lp=180/Math.PI,_u={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function pp(e,t,n,r,o,a){var i,l,u;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(l=Math.sqrt(n*n+r*r))&&(n/=l,r/=l,u/=l),e*r<t*n&&(e=-e,t=-t,u=-u,i=-i),{translateX:o,translateY:a,rotate:Math.atan2(t,e)*lp,skewX:Math.atan(u)*lp,scaleX:i,scaleY:l}}var cl;function I1(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?_u:pp(t.a,t.b,t.c,t.d,t.e,t.f)}function D1(e){return e==null||(cl||(cl=document.createElementNS("http://www.w3.org/2000/svg","g")),cl.setAttribute("transform",e),!(e=cl.transform.baseVal.consolidate()))?_u:(e=e.matrix,pp(e.a,e.b,e.c,e.d,e.e,e.f))}function mp(e,t,n,r){function o(f){return f.length?f.pop()+" ":""}function a(f,d,m,g,b,y){if(f!==m||d!==g){var k=b.push("translate(",null,t,null,n);y.push({i:k-4,x:jo(f,m)},{i:k-2,x:jo(d,g)})}else(m||g)&&b.push("translate("+m+t+g+n)}function i(f,d,m,g){f!==d?(f-d>180?d+=360:d-f>180&&(f+=360),g.push({i:m.push(o(m)+"rotate(",null,r)-2,x:jo(f,d)})):d&&m.push(o(m)+"rotate("+d+r)}function l(f,d,m,g){f!==d?g.push({i:m.push(o(m)+"skewX(",null,r)-2,x:jo(f,d)}):d&&m.push(o(m)+"skewX("+d+r)}function u(f,d,m,g,b,y){if(f!==m||d!==g){var k=b.push(o(b)+"scale(",null,",",null,")");y.push({i:k-4,x:jo(f,m)},{i:k-2,x:jo(d,g)})}else(m!==1||g!==1)&&b.push(o(b)+"scale("+m+","+g+")")}return function(f,d){var m=[],g=[];return f=e(f),d=e(d),a(f.translateX,f.translateY,d.translateX,d.translateY,m,g),i(f.rotate,d.rotate,m,g),l(f.skewX,d.skewX,m,g),u(f.scaleX,f.scaleY,d.scaleX,d.scaleY,m,g),f=d=null,function(b){for(var y=-1,k=g.length,M;++y<k;)m[(M=g[y]).i]=M.x(b);return m.join("")}}}var v6=mp(I1,"px, ","px)","deg)"),x6=mp(D1,", ",")",")"),F1=1e-12;function sp(e){return((e=Math.exp(e))+1/e)/2}function B1(e){return((e=Math.exp(e))-1/e)/2}function H1(e){return((e=Math.exp(2*e))-1)/(e+1)}var y6=(function e(t,n,r){function o(a,i){var l=a[0],u=a[1],f=a[2],d=i[0],m=i[1],g=i[2],b=d-l,y=m-u,k=b*b+y*y,M,A;if(k<F1)A=Math.log(g/f)/t,M=function(B){return[l+B*b,u+B*y,f*Math.exp(t*B*A)]};else{var _=Math.sqrt(k),T=(g*g-f*f+r*k)/(2*f*n*_),S=(g*g-f*f-r*k)/(2*g*n*_),V=Math.log(Math.sqrt(T*T+1)-T),N=Math.log(Math.sqrt(S*S+1)-S);A=(N-V)/t,M=function(B){var z=B*A,W=sp(V),H=f/(n*_)*(W*H1(t*z+V)-B1(V));return[l+H*b,u+H*y,f*W/sp(t*z+V)]}}return M.duration=Math.abs(A)*1e3*t/Math.SQRT2,M}return o.rho=function(a){var i=Math.max(.001,+a),l=i*i,u=l*l;return e(i,l,u)},o})(Math.SQRT2,2,4);function hp(e){return function(t,n){var r=e((t=ll(t)).h,(n=ll(n)).h),o=Ft(t.s,n.s),a=Ft(t.l,n.l),i=Ft(t.opacity,n.opacity);return function(l){return t.h=r(l),t.s=o(l),t.l=a(l),t.opacity=i(l),t+""}}}var w6=hp(ku),_6=hp(Ft);function bp(e){return function(t,n){var r=e((t=sl(t)).h,(n=sl(n)).h),o=Ft(t.c,n.c),a=Ft(t.l,n.l),i=Ft(t.opacity,n.opacity);return function(l){return t.h=r(l),t.c=o(l),t.l=a(l),t.opacity=i(l),t+""}}}var S6=bp(ku),k6=bp(Ft);function gp(e){return(function t(n){n=+n;function r(o,a){var i=e((o=dn(o)).h,(a=dn(a)).h),l=Ft(o.s,a.s),u=Ft(o.l,a.l),f=Ft(o.opacity,a.opacity);return function(d){return o.h=i(d),o.s=l(d),o.l=u(Math.pow(d,n)),o.opacity=f(d),o+""}}return r.gamma=t,r})(1)}var M6=gp(ku),fl=gp(Ft);function re(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var P6=re("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),L6=re("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),E6=re("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),C6=re("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),N6=re("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),$6=re("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),O6=re("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),I6=re("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),D6=re("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),F6=re("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),B6=re("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),Te=e=>dp(e[e.length-1]),U1=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(re),H6=Te(U1),z1=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(re),U6=Te(z1),V1=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(re),z6=Te(V1),q1=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(re),V6=Te(q1),G1=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(re),vp=Te(G1),W1=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(re),q6=Te(W1),j1=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(re),G6=Te(j1),Y1=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(re),W6=Te(Y1),K1=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(re),j6=Te(K1),Z1=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(re),Y6=Te(Z1),J1=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(re),K6=Te(J1),Q1=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(re),Z6=Te(Q1),X1=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(re),J6=Te(X1),ev=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(re),Q6=Te(ev),tv=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(re),X6=Te(tv),nv=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(re),e8=Te(nv),rv=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(re),t8=Te(rv),ov=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(re),n8=Te(ov),av=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(re),r8=Te(av),iv=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(re),o8=Te(iv),lv=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(re),a8=Te(lv),sv=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(re),i8=Te(sv),uv=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(re),l8=Te(uv),cv=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(re),s8=Te(cv),fv=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(re),u8=Te(fv),dv=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(re),c8=Te(dv),pv=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(re),f8=Te(pv);var d8=fl(dn(300,.5,0),dn(-240,.5,1)),p8=fl(dn(-100,.75,.35),dn(80,1.5,.8)),m8=fl(dn(260,.75,.35),dn(80,1.5,.8)),h8=dn();var b8=no(),g8=Math.PI/3,v8=Math.PI*2/3;function dl(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var xp=dl(re("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),yp=dl(re("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),x8=dl(re("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),y8=dl(re("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var pl=256;function Mu(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function ro([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var Yo=Array.from({length:pl},(e,t)=>Mu(xp(t/(pl-1)))),mv=Yo.map(ro),Ar=[ro([150,150,150]),ro([96,96,96])];function wp(e){let[t,n,r]=[e&255,e>>8&255,e>>16&255];return .299*t+.587*n+.114*r>112?"#000":"#fff"}function hl(e){return mv[Math.round(Math.min(1,Math.max(0,e))*(pl-1))]}function Ru(e){let t=Math.round(Math.min(1,Math.max(0,e))*(pl-1));return`rgb(${Yo[t].join(" ")})`}var _p=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Ru(t/16)).join(", ")})`;function hv(e){return(e.match(/\d+/g)??[]).map(Number)}var ml=255,Tu=Array.from({length:ml},(e,t)=>vp(t/(ml-1))),Sp=Tu.map((e,t)=>t===(ml-1)/2?ro([247,247,247]):ro(hv(e))),kp=Tu,Mp=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Tu[Math.round(t/16*(ml-1))]).join(", ")})`;function ir(e,t){return e===255?Number.NaN:e/254*t}function Lt(e,t){return t==="entropy"?e:Math.exp(e)}function Zo(e,t){return Jo([0,e],t)}function Jo([e,t],n){return[Lt(e,n),Lt(t,n)]}function Rp(e,t,n){let[r,o]=Jo(t,n),a=o-r;return Float64Array.from({length:256},(i,l)=>{let u=Lt(ir(l,e),n);return a>0?Math.min(1,Math.max(0,(u-r)/a)):Number.NaN})}function Et(e,t){return`${e} ${t}${e===1?"":"s"}`}function Qo(e,t,n){let r=Lt(ir(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Et(Math.round(Math.exp(t)),"channel")}`}function Tp(e,t,n){let r=Lt(ir(e,t),n);return Number.isNaN(r)?"no number":r.toFixed(n==="entropy"?2:1)}function Ap(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function Qa(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function Pp(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),o=r>=1e5||r>0&&r<.001;return e.map(a=>a===0?"0":o?a.toExponential(1):a.toFixed(n))}function Lp(e,t){let n=Math.log10(t/e),r=l=>l>=e*(1-1e-9)&&l<=t*(1+1e-9);if(!(e>0)||n<.7){let l=bv((t-e)/4),u=Math.ceil(e/l-1e-9),f=Math.floor(t/l+1e-9)-u+1;return Array.from({length:Math.max(0,f)},(d,m)=>(u+m)*l)}let o=n<2?[1,2,5]:[1],a=Math.ceil(n/6),i=[];for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)l%a===0&&i.push(...o.map(u=>u*10**l));return i.filter(r)}function bv(e){let t=10**Math.floor(Math.log10(e));return([1,2,5].find(n=>n*t>=e*(1-1e-9))??10)*t}function Ep(e){return e.map(t=>t>=1e5||t<.001?t.toExponential(0):String(Number(t.toPrecision(6))))}function Au([e,t],n){return Array.from({length:n},(r,o)=>e+(t-e)*o/(n-1))}var gv=254/2;function bl(e,t){let[n,r]=Zo(e,t);return(r-n)/2}function Cp(e,t,n){let r=e.map(({greatest:a,sign:i})=>Float64Array.from({length:256},(l,u)=>i*Lt(ir(u,a),n))),o=new Uint8Array(e[0]?.levels.length??0);for(let a=0;a<o.length;a++){let i=0;for(let u=0;u<e.length;u++){let f=e[u].levels[a];i+=r[u][f]}let l=t>0?Math.min(1,Math.max(-1,i/t)):0*i;o[a]=Number.isNaN(i)?255:Math.round(gv*(1+l))}return o}function Np(e,t,n){return e.reduce((r,{levels:o,greatest:a,sign:i})=>r+i*Lt(ir(o[t]??255,a),n),0)}function mt(e,t){if(Number.isNaN(e))return"no number";let n=Math.abs(e).toFixed(t==="entropy"?2:1);return Number(n)===0?n:`${e<0?"\u2212":"+"}${n}`}function Pu(e,t,n){return Uint32Array.from(Rp(e.greatest,t,n),r=>Number.isNaN(r)?Ar[0]:hl(r))}function vv(e,[t,n],r){let o=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(o===1)return{levels:e,height:t,width:n};let a=Math.ceil(t/o),i=Math.ceil(n/o),l=new Uint8Array(a*i);for(let u=0;u<a;u++)for(let f=0;f<i;f++)l[u*i+f]=xv(e,t,n,u,f,o);return{levels:l,height:a,width:i}}function xv(e,t,n,r,o,a){let i=Math.min(t,(r+1)*a),l=Math.min(n,(o+1)*a),u=0;for(let f=r*a;f<i;f++)for(let d=f*n+o*a;d<f*n+l;d++){let m=e[d];if(m===255)return 255;u+=m}return Math.round(u/((i-r*a)*(l-o*a)))}function $p(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),o=r.createImageData(e.width,e.height);return{context:r,image:o,pixels:new Uint32Array(o.data.buffer)}}function gl(e,t,n,r,o){let{levels:a,height:i,width:l}=vv(t,n,o),{context:u,image:f,pixels:d}=$p(e,i,l);for(let m=0;m<a.length;m++){let g=a[m];d[m]=g===255?yv(m,l):r[g]}u.putImageData(f,0,0)}function yv(e,t){return Ar[(e%t+Math.floor(e/t))%2===0?0:1]}function oo(e,t,n,r,o){let a=$p(e,r,o),i=n*r*o*3,{data:l}=a.image;for(let u=i,f=0;u<i+r*o*3;u+=3,f+=4)l[f]=t[u],l[f+1]=t[u+1],l[f+2]=t[u+2],l[f+3]=255;a.context.putImageData(a.image,0,0)}var Lu=.05;function Op(e){let t=e.flatMap(({range:{low:l,high:u},greatest:f})=>l===null||u===null?[]:[l/254*f,u/254*f]),n=Math.max(0,...e.map(({greatest:l})=>l));if(t.length===0||n===0)return null;let r=Math.min(...t),o=Math.max(...t),a=Lu*n;if(o-r>=a)return{span:[r,o],isLeast:!1};let i=Math.min(n-a,Math.max(0,(r+o-a)/2));return{span:[i,i+a],isLeast:!0}}function Ip([e,t],n){return n==="entropy"?`${e.toFixed(2)}\u2013${t.toFixed(2)} nats`:`${Lt(e,n).toFixed(1)}\u2013${Lt(t,n).toFixed(1)} channels`}function Eu(e){return`\xD7 ${e<9.95?e.toFixed(1):e.toFixed(0)}`}var lr=K(new Map),Cu=new Set,wv=D(()=>Un.value!=="fit"?[]:[...new Set([pe.value,ee.value?.run])].filter(e=>e!=null)),Dp=D(()=>lr.value.has(C.value?.name??"")),Bt=K("layer"),vl=D(()=>Bt.value==="fit"&&!Dp.value);function Fp(e,t){if(Bt.value!=="fit")return null;let n=(r,o)=>{let a=o&&lr.value.get(r??"")?.layers[o.name];return o&&a?[{range:a,greatest:o.greatest}]:[]};return Op([...n(C.value?.name,e),...n(ae.value?.name,t)])}function Bp(e){let t=lr.value.get(e);if(!t)return"";let n=t.epochs===1?"one epoch":`${t.epochs} epochs`,r=t.every===1?"":`, one in ${t.every}`;return`The 2nd to the 98th percentile of this layer\u2019s maps over ${n}${r}. Places beyond have the colours of the ends.`}async function _v(e){Cu.add(e);try{let t=await ad(e);lr.value=new Map(lr.value).set(e,t),_r.value=null}catch(t){lr.value.has(e)||(lr.value=new Map(lr.value).set(e,null)),zn(t)}finally{Cu.delete(e)}}function Nu(){for(let e of wv.value){let t=je.value.get(e),n=lr.peek().get(e);t&&t.epochs.length>0&&n?.stamp!==t.stamp&&!Cu.has(e)&&_v(e)}}function Hp(){Bt.value=Un.value,Se(Nu),Se(()=>{(Un.value!=="fit"||Dp.value)&&(Bt.value=Un.value)})}function xl(e,t){let n=e.maps?.[t]??255;return wp(n===255?Ar[1]:e.colours[n])}function pn(e){return(ae.value?.layers??[]).findIndex(({name:n,shape:[r,o]})=>n===e.name&&r===e.shape[0]&&o===e.shape[1])}function Sv(e){return Bt.value==="shared"?Math.max(Ki.value,...(ae.value?.layers??[]).map(t=>t.greatest)):Math.max(e.greatest,ae.value?.layers[pn(e)]?.greatest??0)}var kv=Uint32Array.from({length:256},(e,t)=>t===255?Ar[0]:Sp[t]),Qt=D(()=>Qe.value==="change"||ee.value!==null&&xt.value==="difference"),Pr=D(()=>(C.value?.layers??[]).map(e=>{let t=Sv(e),n=Fp(e,ae.value?.layers[pn(e)]),r=n?.span??[0,t],[o,a]=Jo(r,me.value),i=bl(t,me.value),l=n===null?i:Math.min(i,a-o),u=Qt.value?i/l:2*i/(a-o);return{span:r,limit:l,fit:n,stretch:u}})),Mv=D(()=>(C.value?.layers??[]).map((e,t)=>{let{span:n}=Pr.value[t],r=ae.value?.layers[pn(e)];return{a:Pu(e,n,me.value),b:r===void 0?null:Pu(r,n,me.value)}}));function Up(e,t){return e.state==="here"?e.maps[t]??null:null}var Ou=D(()=>{let e=Qe.value==="change"?[At.value,qa.value]:[At.value];return e.some(({state:n})=>n==="damaged")?"damaged":C.value?.name!==pe.value||vl.value||e.some(({state:n})=>n==="loading")?"loading":"here"});function $u(e,t,n,r){let[o,a]=e==="a"?[At,qa]:[Uo,el],i=Up(o.value,n),{greatest:l}=t,u=i&&[{levels:i,greatest:l,sign:r}];if(Qe.value==="values"||u===null)return u;let f=Up(a.value,n);return f===null?null:[...u,{levels:f,greatest:l,sign:r===1?-1:1}]}var Xo=D(()=>(C.value?.layers??[]).map((e,t)=>{let n=Mv.value[t];if(n===void 0||!Pt.value.includes(t))return[];let r=pn(e),o=ae.value?.layers[r],a=ee.value===null;if(a||xt.value==="both"){let u=zp("a",e,t,n.a,t);return a||o===void 0||n.b===null?[u]:[u,zp("b",o,r,n.b,t)]}if(o===void 0)return[];let i=$u("b",o,r,1),l=$u("a",e,t,-1);return[Vp("difference",e,i&&l&&[...i,...l],t)]}));function zp(e,t,n,r,o){let a=$u(e,t,n,1);if(Qe.value==="change")return Vp(e,t,a,o);let i=a?.[0]?.levels??null,l=u=>i===null?"":Tp(i[u]??255,t.greatest,me.value);return{side:e,layer:t,colours:r,maps:vl.value?null:i,text:l}}function Vp(e,t,n,r){let o=me.value,{limit:a}=Pr.value[r],i=n?.every(({levels:l})=>l.length===n[0]?.levels.length);return{side:e,layer:t,colours:kv,maps:n&&i&&!vl.value?Cp(n,a,o):null,text:l=>n===null?"":mt(Np(n,l,o),o)}}function qp(e,{layer:t,image:n,row:r,column:o}){let a=e?.layers.findIndex(u=>u.name===t)??-1,[i,l]=e?.layers[a]?.shape??[0,0];return r<i&&o<l&&n<(e?.images??0)?a:-1}var Lr=D(()=>Xe.value===null?-1:qp(C.value,Xe.value)),Xa=D(()=>{let e=C.value?.layers[Lr.value];return Xe.value===null||e===void 0||pn(e)<0?-1:qp(ae.value,Xe.value)});function Rv(e,t){return t!==null&&Object.keys(e).every(n=>e[n]===t[n])}function Iu(e){let t=C.value?.layers[e.layer]?.name;if(t!==void 0){let n={layer:t,image:e.image,row:e.row,column:e.column};Xe.value=Rv(n,Xe.value)?null:n}}function Du(){let{layer:e,image:t}=Xe.value??{layer:"",image:0},n=document.activeElement?.closest("[data-testid=shares]")!=null;Xe.value=null,n&&[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.focus()}function Gp(){document.addEventListener("keydown",e=>{e.key==="Escape"&&Xe.value!==null&&Du()})}function Tv(){try{return parent===window?null:parent.document.body}catch{return null}}function Wp(){let e=Tv(),t=()=>{kr.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=kr.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function An(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function jp(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Av=15e3,Pv=80,Yp=600;function ei(e){let t=He.value[0],n=He.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(ud(),ne.value=Math.min(n,Math.max(t,Math.round(e))))}function Ht(e){Ze(()=>{Mn.value=!1,ei(e)})}function Fu(e){Ht(Vs(He.value,ne.value,e))}function Bu(){Ze(()=>{!Mn.value&&ne.value>=(He.value.at(-1)??-1)&&ei(He.value[0]??-1),Mn.value=!Mn.value})}function Jp(){Se(()=>{if(!Mn.value)return;let e=Av/Math.max(1,He.value.length),t=jp()?Yp:Math.min(Yp,Math.max(Pv,e)),n=setInterval(()=>{if(nu()||At.peek().state==="loading")return;let r=Vs(He.peek(),ne.peek(),1);r===ne.peek()?Mn.value=!1:ei(r)},t);return()=>clearInterval(n)})}var Kp={"+":.5,"-":2,0:Number.POSITIVE_INFINITY},Zp={ArrowLeft:-1,ArrowRight:1};function Lv(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function Ev(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function Qp(){Ev(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||Lv(e.target,t))){if(t in Zp)Fu(Zp[t]*(e.shiftKey?10:1));else if(t==="Home")Ht(He.value[0]??-1);else if(t==="End")Ht(He.value.at(-1)??-1);else if(t===" ")Bu();else if(t in Kp)cn.value=yd(cn.value,ne.value,Kp[t],He.value);else return;e.preventDefault()}})}var Cv=1200;function em(e,t,n){let r=e?.shares;if(e===null||!r||t===null||n<0||Xe.value===null)return null;let o=un(r.epochs,t),[a,i]=[r.epochs[o],r.sessions[o]];return a===void 0||i===void 0?null:{run:e.name,session:i,epoch:a,pin:Xe.value}}var yl=class{constructor(t){this.wanted=t;this.state=D(()=>this.look())}wanted;state;kept=new Map;arrivals=K(0);troubles=new Map;isBusy=!1;last=null;follow(){Se(()=>{this.wanted.value!==null&&this.fetch()})}retry(){this.troubles.clear(),this.fetch()}look(){this.arrivals.value;let t=this.wanted.value;if(t===null)return{shares:null,isLoading:!1,trouble:null};let n=Xp(t),r=this.kept.get(n);if(r!==void 0)return this.last={place:Hu(t),shares:r},{shares:r,isLoading:!1,trouble:null};let o=this.troubles.get(n)??null,a=this.last?.place===Hu(t)?this.last.shares:null;return{shares:o===null?a:null,isLoading:o===null,trouble:o}}async fetch(){let t=this.wanted.peek();if(t===null||this.isBusy)return;let n=Xp(t);if(!(this.kept.has(n)||this.troubles.has(n))){this.isBusy=!0;try{this.kept.set(n,await id(t.run,t.epoch,t.pin));for(let[r]of this.kept){if(this.kept.size<=Cv)break;this.kept.delete(r)}}catch(r){this.troubles.set(n,Ha(r))}this.isBusy=!1,this.arrivals.value++,this.fetch()}}};function Hu({run:e,pin:t}){return JSON.stringify([e,t.layer,t.image,t.row,t.column])}function Xp(e){return JSON.stringify([e.session,e.epoch,Hu(e)])}var Uu=new yl(D(()=>em(C.value,Dt.value,Lr.value))),zu=new yl(D(()=>em(ae.value,Sr.value,Xa.value))),Vu=Uu.state,qu=zu.state;function tm(){Uu.follow(),zu.follow()}function nm(){Uu.retry(),zu.retry()}var rm=`:root {
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
`;var om=`.multiples {
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
`;var am=`button,
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
`;var im=`.heatmaps {
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
`;var lm=`.drawer {
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
`;var sm=`.prediction {
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  font-size: 12px;
  line-height: 1.35;
  color: var(--quiet);
}

.prediction.right {
  color: var(--right);
}

.prediction.wrong {
  color: var(--wrong);
}

:root {
  --right: #1a6e33;
  --wrong: #b3261e;
}

:root[data-theme="dark"] {
  --right: #6fcf87;
  --wrong: #ff9a90;
}

.marker.pinned {
  outline: 2px solid #ff5fa2;
}

.shares {
  position: fixed;
  right: 16px;
  bottom: 16px;
  z-index: 25;
  width: 300px;
  max-width: calc(100vw - 32px);
  max-height: calc(100vh - var(--bar) - 32px);
  padding: 10px 14px 12px;
  overflow-y: auto;
  border: 1px solid var(--edge);
  border-radius: 8px;
  background: var(--ground);
  box-shadow: 0 4px 18px rgb(0 0 0 / 25%);
}

.shares.compared {
  width: 540px;
}

.shares.left {
  right: auto;
  left: 16px;
}

.shares header {
  display: flex;
  gap: 10px;
  align-items: center;
  justify-content: space-between;
  margin-bottom: 4px;
}

.shares h2 {
  margin: 0;
  font-size: 14px;
}

.shares .sides {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
  gap: 8px 20px;
  margin-top: 6px;
}

.shares .side {
  min-width: 0;
}

.shares .side[aria-busy="true"] .bars {
  opacity: 0.6;
}

.shares .entropy {
  margin-top: 2px;
}

.shares .hint {
  margin-top: 8px;
  font-size: 11px;
  line-height: 1.35;
}

.bars {
  width: 100%;
  margin-top: 6px;
  border-collapse: collapse;
  font-size: 12px;
}

.bars th,
.bars td {
  padding: 1px 8px 1px 0;
  font-weight: 400;
  text-align: right;
  white-space: nowrap;
}

.bars thead th {
  color: var(--quiet);
  font-size: 11px;
}

.bars .bar {
  width: 100%;
  padding-right: 0;
}

.bars .bar {
  text-align: left;
}

.bars .bar span {
  color: var(--quiet);
  font-size: 11px;
}

.bars .bar i {
  display: block;
  min-width: 1px;
  height: 9px;
  border-radius: 1px;
  background: var(--accent);
}

.bars .rest th,
.bars .rest td {
  vertical-align: top;
}

.bars .rest .bar i {
  margin-top: 5px;
  background: repeating-linear-gradient(45deg, var(--quiet) 0 2px, transparent 2px 5px);
}

/* So that what is under the panel can be scrolled to. */
.page:has(> .shares) .main {
  padding-bottom: 340px;
}

@media (max-width: 640px) {
  .shares,
  .shares.compared,
  .shares.left {
    right: 0;
    bottom: 0;
    left: 0;
    width: auto;
    max-width: none;
    max-height: 55vh;
    border-width: 1px 0 0;
    border-radius: 8px 8px 0 0;
  }

  .shares .sides {
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
  }
}
`;var um=`.timeline {
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
`;var wl=["run","epoch","quantity","layer","value","unit"];function Hv(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Uv(e){let t=[],n=(r,o,a,i,l)=>{a.forEach((u,f)=>{let d=i[f];t.push([e.name,u,r,o,d??"",l])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,o]of Object.entries(e.losses))n(zv(r),"",e.epochs,o,"");for(let[r,o]of Object.entries(e.accuracies))n(r,"",e.epochs,o,"");for(let[r,o]of Object.entries(e.strengths)){let a=r.lastIndexOf("/");n(`${r.slice(a+1)} strength`,r.slice(0,Math.max(0,a)),e.epochs,o,"")}for(let[r,o]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],o,"");return t}function zv(e){if(e==="penalty")return e;let[t,...n]=e.split("_");return[t,"loss",...n].join(" ")}function Gu(e){return`${e.map(t=>t.map(Hv).join(",")).join(`\r
`)}\r
`}function cm(e){return Gu([wl,...e.flatMap(Uv)])}function _l(e,t){let n=e.find(a=>a!==null);if(t===0||e.every(a=>a===null||a===n))return e;let r=0,o=0;return e.map(a=>a===null?null:(r=r*t+(1-t)*a,o+=1,r/(1-t**o)))}function fm(e,t,n=""){let r=[wl];for(let{run:o,epochs:a,values:i,quantity:l="",layer:u=""}of e){let f=(d,m)=>a.forEach((g,b)=>{r.push([o,g,d,u,m[b]??"",n])});f(l,i),t>0&&f(`${l}, smoothed by ${t/100}`,_l(i,t/100))}return r}function dm({name:e,layers:t,epochs:n,entropies:r}){let o=t.flatMap(a=>n.map((i,l)=>{let u=r[a.name]?.[l]??"";return[e,i,"mean entropy",a.name,u,"nats"]}));return[wl,...o]}function pm(e,{epochs:t,layers:n},r,o){let a=[["run","epoch","layer","correlation","pairs"]],i=n[o]?.name??"",l=200/2;return t.forEach((u,f)=>{for(let d=0;d<201;d++){let m=r[f]?.[o*201+d]??"";a.push([e,u,i,((d-l)/l).toFixed(2),m])}}),a}function ea(e,t,n="",r=""){return e.flatMap(o=>{let a=t(o);return a===void 0?[]:[{run:o.name,epochs:o.epochs,values:a,quantity:n,layer:r}]})}function mm(e){let t=Ui(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:o})=>{let a=new Map(r.map((i,l)=>[i,o[l]??null]));return t.map(i=>a.get(i))});return[t,...n]}function ta({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return{epoch:e[r],value:t[r]??null};return{epoch:null,value:null}}function hm(e){return e.every(({values:t})=>t.every(n=>n===null||n>0))}function bm(e){return e.flatMap(({run:t,isTraining:n},r)=>{let o=e.findIndex(a=>a.isTraining&&a.run===t);return n||o<0?[]:[{run:t,training:o,other:r}]})}var gm=.02;function na(e,t){let n=gm*Math.max(Math.abs(e),Math.abs(t))||1,r=Math.max((t-e)*.08,(n-(t-e))/2);return[e-r,t+r]}function vm(e,t){let n=Math.max((t/e)**.06,1+gm/2);return[e/n,t*n]}function xm(e,t){let[n,r]=na(e,t);return[e<0?n:Math.max(0,n),t>1?r:Math.min(1,r)]}var Wu=256;function Sl(e){return Array.from({length:Wu},(t,n)=>{let r=n/(Wu-1);return yp(e?.08+.92*r:.98*(1-r))})}function ym(e){return`linear-gradient(to right, ${Sl(e).filter((n,r)=>r%15===0).join(", ")})`}function wm(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function ju(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:wm(n,e)}))}function _m(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function Sm(e,t,n,r,o){let a=e[0]??0,i=e.at(-1)??0,l=document.createElement("canvas");l.width=i-a+1,l.height=201;let u=l.getContext("2d"),f=u.createImageData(l.width,201),d=new Uint32Array(f.data.buffer),m=Sl(o).map(g=>ro(Mu(g)));return e.forEach((g,b)=>{let y=t[b]?.subarray(n*201,(n+1)*201),k=e[b+1]??g+1;for(let M=0;y!==void 0&&M<201;M++){let A=y[M];if(A===0)continue;let _=m[Math.round(wm(A,r)*(Wu-1))],T=(200-M)*l.width;d.fill(_,T+g-a,T+k-a)}}),u.putImageData(f,0,0),l}var Vv="100px",Mm=new WeakMap,km=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=Mm.get(t);r!==void 0&&(r.value=n)}},{rootMargin:Vv});function ra(e,t=!0){let n=Xn(t);return Ot(()=>{let{current:r}=e;if(r!==null)return Mm.set(r,n),km.observe(r),()=>km.unobserve(r)},[e,n]),n}var qv="uplot",Gv="u-hz",Wv="u-vt",jv="u-title",Yv="u-wrap",Kv="u-under",Zv="u-over",Jv="u-axis",lo="u-off",Qv="u-select",Xv="u-cursor-x",ex="u-cursor-y",tx="u-cursor-pt",nx="u-legend",rx="u-live",ox="u-inline",ax="u-series",ix="u-marker",Rm="u-label",lx="u-value",ni="width",ri="height";var Tm="bottom",oa="left",Yu="right",fc="#000",Am=fc+"0",Ku="mousemove",Pm="mousedown",Zu="mouseup",Lm="mouseenter",Em="mouseleave",Cm="dblclick",sx="resize",ux="scroll",Nm="change",Al="dppxchange",dc="--",fa=typeof window<"u",tc=fa?document:null,ia=fa?window:null,cx=fa?navigator:null,xe,kl;function nc(){let e=devicePixelRatio;xe!=e&&(xe=e,kl&&oc(Nm,kl,nc),kl=matchMedia(`(min-resolution: ${xe-.001}dppx) and (max-resolution: ${xe+.001}dppx)`),so(Nm,kl,nc),ia.dispatchEvent(new CustomEvent(Al)))}function Xt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function rc(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ie(e,t,n){e.style[t]=n+"px"}function Pn(e,t,n,r){let o=tc.createElement(e);return t!=null&&Xt(o,t),n?.insertBefore(o,r),o}function mn(e,t){return Pn("div",e,t)}var $m=new WeakMap;function Gn(e,t,n,r,o){let a="translate("+t+"px,"+n+"px)",i=$m.get(e);a!=i&&(e.style.transform=a,$m.set(e,a),t<0||n<0||t>r||n>o?Xt(e,lo):rc(e,lo))}var Om=new WeakMap;function Im(e,t,n){let r=t+n,o=Om.get(e);r!=o&&(Om.set(e,r),e.style.background=t,e.style.borderColor=n)}var Dm=new WeakMap;function Fm(e,t,n,r){let o=t+""+n,a=Dm.get(e);o!=a&&(Dm.set(e,o),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var pc={passive:!0},fx={...pc,capture:!0};function so(e,t,n,r){t.addEventListener(e,n,r?fx:pc)}function oc(e,t,n,r){t.removeEventListener(e,n,pc)}fa&&nc();function Ln(e,t,n,r){let o;n=n||0,r=r||t.length-1;let a=r<=2147483647;for(;r-n>1;)o=a?n+r>>1:en((n+r)/2),t[o]<e?n=o:r=o;return e-t[n]<=t[r]-e?n:r}function dh(e){return(n,r,o)=>{let a=-1,i=-1;for(let l=r;l<=o;l++)if(e(n[l])){a=l;break}for(let l=o;l>=r;l--)if(e(n[l])){i=l;break}return[a,i]}}var ph=e=>e!=null,mh=e=>e!=null&&e>0,El=dh(ph),dx=dh(mh);function px(e,t,n,r=0,o=!1){let a=o?dx:El,i=o?mh:ph;[t,n]=a(e,t,n);let l=e[t],u=e[t];if(t>-1)if(r==1)l=e[t],u=e[n];else if(r==-1)l=e[n],u=e[t];else for(let f=t;f<=n;f++){let d=e[f];i(d)&&(d<l?l=d:d>u&&(u=d))}return[l??Ae,u??-Ae]}function Cl(e,t,n,r){let o=Um(e),a=Um(t);e==t&&(o==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?sr:hh,l=o==1?en:hn,u=a==1?hn:en,f=l(i(at(e))),d=u(i(at(t))),m=la(n,f),g=la(n,d);return n==10&&(f<0&&(m=Pe(m,-f)),d<0&&(g=Pe(g,-d))),r||n==2?(e=m*o,t=g*a):(e=xh(e,m),t=Nl(t,g)),[e,t]}function mc(e,t,n,r){let o=Cl(e,t,n,r);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var hc=.1,Bm={mode:3,pad:hc},ai={pad:0,soft:null,mode:0},mx={min:ai,max:ai};function Pl(e,t,n,r){return $l(n)?Hm(e,t,n):(ai.pad=n,ai.soft=r?0:null,ai.mode=r?3:0,Hm(e,t,mx))}function ge(e,t){return e??t}function hx(e,t,n){for(t=ge(t,0),n=ge(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Hm(e,t,n){let r=n.min,o=n.max,a=ge(r.pad,0),i=ge(o.pad,0),l=ge(r.hard,-Ae),u=ge(o.hard,Ae),f=ge(r.soft,Ae),d=ge(o.soft,-Ae),m=ge(r.mode,0),g=ge(o.mode,0),b=t-e,y=sr(b),k=Ct(at(e),at(t)),M=sr(k),A=at(M-y);(b<1e-24||A>10)&&(b=0,(e==0||t==0)&&(b=1e-24,m==2&&f!=Ae&&(a=0),g==2&&d!=-Ae&&(i=0)));let _=b||k||1e3,T=sr(_),S=la(10,en(T)),V=_*(b==0?e==0?.1:1:a),N=Pe(xh(e-V,S/10),24),B=e>=f&&(m==1||m==3&&N<=f||m==2&&N>=f)?f:Ae,z=Ct(l,N<B&&e>=B?B:En(B,N)),W=_*(b==0?t==0?.1:1:i),H=Pe(Nl(t+W,S/10),24),L=t<=d&&(g==1||g==3&&H>=d||g==2&&H<=d)?d:-Ae,J=En(u,H>L&&t<=L?L:Ct(L,H));return z==J&&z==0&&(J=100),[z,J]}var bx=new Intl.NumberFormat(fa?cx.language:"en-US"),bc=e=>bx.format(e),tn=Math,Tl=tn.PI,at=tn.abs,en=tn.floor,ot=tn.round,hn=tn.ceil,En=tn.min,Ct=tn.max,la=tn.pow,Um=tn.sign,sr=tn.log10,hh=tn.log2,gx=(e,t=1)=>tn.sinh(e)*t,Ju=(e,t=1)=>tn.asinh(e/t),Ae=1/0;function zm(e){return(sr((e^e>>31)-(e>>31))|0)+1}function ac(e,t,n){return En(Ct(e,t),n)}function bh(e){return typeof e=="function"}function ue(e){return bh(e)?e:()=>e}var vx=()=>{},gh=e=>e,vh=(e,t)=>t,xx=e=>null,Vm=e=>!0,qm=(e,t)=>e==t,yx=/\.\d*?(?=9{6,}|0{6,})/gm,uo=e=>{if(wh(e)||Cr.has(e))return e;let t=`${e}`,n=t.match(yx);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[o,a]=t.split("e");return+`${uo(o)}e${a}`}return Pe(e,r)};function ao(e,t){return uo(Pe(uo(e/t))*t)}function Nl(e,t){return uo(hn(uo(e/t))*t)}function xh(e,t){return uo(en(uo(e/t))*t)}function Pe(e,t=0){if(wh(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return ot(r)/n}var Cr=new Map;function yh(e){return((""+e).split(".")[1]||"").length}function li(e,t,n,r){let o=[],a=r.map(yh);for(let i=t;i<n;i++){let l=at(i),u=Pe(la(e,i),l);for(let f=0;f<r.length;f++){let d=e==10?+`${r[f]}e${i}`:r[f]*u,m=(i>=0?0:l)+(i>=a[f]?0:a[f]),g=e==10?d:Pe(d,m);o.push(g),Cr.set(g,m)}}return o}var ii={},gc=[],sa=[null,null],Er=Array.isArray,wh=Number.isInteger,wx=e=>e===void 0;function Gm(e){return typeof e=="string"}function $l(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function _x(e){return e!=null&&typeof e=="object"}var Sx=Object.getPrototypeOf(Uint8Array),_h="__proto__";function ua(e,t=$l){let n;if(Er(e)){let r=e.find(o=>o!=null);if(Er(r)||t(r)){n=Array(e.length);for(let o=0;o<e.length;o++)n[o]=ua(e[o],t)}else n=e.slice()}else if(e instanceof Sx)n=e.slice();else if(t(e)){n={};for(let r in e)r!=_h&&(n[r]=ua(e[r],t))}else n=e;return n}function et(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let o in r)o!=_h&&($l(e[o])?et(e[o],ua(r[o])):e[o]=ua(r[o]))}return e}var kx=0,Mx=1,Rx=2;function Tx(e,t,n){for(let r=0,o,a=-1;r<t.length;r++){let i=t[r];if(i>a){for(o=i-1;o>=0&&e[o]==null;)e[o--]=null;for(o=i+1;o<n&&e[o]==null;)e[a=o++]=null}}}function Ax(e,t){if(Ex(e)){let i=e[0].slice();for(let l=1;l<e.length;l++)i.push(...e[l].slice(1));return Cx(i[0])||(i=Lx(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let u=e[i][0],f=u.length;for(let d=0;d<f;d++)n.add(u[d])}let r=[Array.from(n).sort((i,l)=>i-l)],o=r[0].length,a=new Map;for(let i=0;i<o;i++)a.set(r[0][i],i);for(let i=0;i<e.length;i++){let l=e[i],u=l[0];for(let f=1;f<l.length;f++){let d=l[f],m=Array(o).fill(void 0),g=t?t[i][f]:Mx,b=[];for(let y=0;y<d.length;y++){let k=d[y],M=a.get(u[y]);k===null?g!=kx&&(m[M]=k,g==Rx&&b.push(M)):m[M]=k}Tx(m,b,o),r.push(m)}}return r}var Px=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Lx(e){let t=e[0],n=t.length,r=Array(n);for(let a=0;a<r.length;a++)r[a]=a;r.sort((a,i)=>t[a]-t[i]);let o=[];for(let a=0;a<e.length;a++){let i=e[a],l=Array(n);for(let u=0;u<n;u++)l[u]=i[r[u]];o.push(l)}return o}function Ex(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let o=e[r][0];if(o.length!=n)return!1;if(o!=t){for(let a=0;a<n;a++)if(o[a]!=t[a])return!1}}return!0}function Cx(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,o=n-1;for(;r<=o&&e[r]==null;)r++;for(;o>=r&&e[o]==null;)o--;if(o<=r)return!0;let a=Ct(1,en((o-r+1)/t));for(let i=e[r],l=r+a;l<=o;l+=a){let u=e[l];if(u!=null){if(u<=i)return!1;i=u}}return!0}var Sh=["January","February","March","April","May","June","July","August","September","October","November","December"],kh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Mh(e){return e.slice(0,3)}var Nx=kh.map(Mh),$x=Sh.map(Mh),Ox={MMMM:Sh,MMM:$x,WWWW:kh,WWW:Nx};function ti(e){return(e<10?"0":"")+e}function Ix(e){return(e<10?"00":e<100?"0":"")+e}var Dx={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ti(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ti(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ti(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ti(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ti(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Ix(e.getMilliseconds())};function vc(e,t){t=t||Ox;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(e);)n.push(o[0][0]=="{"?Dx[o[1]]:o[0]);return a=>{let i="";for(let l=0;l<n.length;l++)i+=typeof n[l]=="string"?n[l]:n[l](a,t);return i}}var Fx=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Bx(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Fx?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Rh=e=>e%1==0,Ll=[1,2,2.5,5],Hx=li(10,-32,0,Ll),Th=li(10,0,32,Ll),Ux=Th.filter(Rh),io=Hx.concat(Th),xc=`
`,Ah="{YYYY}",Wm=xc+Ah,Ph="{M}/{D}",oi=xc+Ph,Ml=oi+"/{YY}",Lh="{aa}",zx="{h}:{mm}",aa=zx+Lh,jm=xc+aa,Ym=":{ss}",we=null;function Eh(e){let t=e*1e3,n=t*60,r=n*60,o=r*24,a=o*30,i=o*365,u=(e==1?li(10,0,3,Ll).filter(Rh):li(10,-3,0,Ll)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,a,a*2,a*3,a*4,a*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),f=[[i,Ah,we,we,we,we,we,we,1],[o*28,"{MMM}",Wm,we,we,we,we,we,1],[o,Ph,Wm,we,we,we,we,we,1],[r,"{h}"+Lh,Ml,we,oi,we,we,we,1],[n,aa,Ml,we,oi,we,we,we,1],[t,Ym,Ml+" "+aa,we,oi+" "+aa,we,jm,we,1],[e,Ym+".{fff}",Ml+" "+aa,we,oi+" "+aa,we,jm,we,1]];function d(m){return(g,b,y,k,M,A)=>{let _=[],T=M>=i,S=M>=a&&M<i,V=m(y),N=Pe(V*e,3),B=Qu(V.getFullYear(),T?0:V.getMonth(),S||T?1:V.getDate()),z=Pe(B*e,3);if(S||T){let W=S?M/a:0,H=T?M/i:0,L=N==z?N:Pe(Qu(B.getFullYear()+H,B.getMonth()+W,1)*e,3),J=new Date(ot(L/e)),O=J.getFullYear(),X=J.getMonth();for(let q=0;L<=k;q++){let ie=Qu(O+H*q,X+W*q,1),G=ie-m(Pe(ie*e,3));L=Pe((+ie+G)*e,3),L<=k&&_.push(L)}}else{let W=M>=o?o:M,H=en(y)-en(N),L=z+H+Nl(N-z,W);_.push(L);let J=m(L),O=J.getHours()+J.getMinutes()/n+J.getSeconds()/r,X=M/r,q=g.axes[b]._space,ie=A/q;for(;L=Pe(L+M,e==1?0:3),!(L>k);)if(X>1){let G=en(Pe(O+X,6))%24,ce=m(L).getHours()-G;ce>1&&(ce=-1),L-=ce*r,O=(O+X)%24;let ke=_[_.length-1];Pe((L-ke)/M,3)*ie>=.7&&_.push(L)}else _.push(L)}return _}}return[u,f,d]}var[Vx,qx,Gx]=Eh(1),[Wx,jx,Yx]=Eh(.001);li(2,-53,53,[1]);function Km(e,t){return e.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:t(o==1||n[8]==0?r:n[1]+r)))}function Zm(e,t){return(n,r,o,a,i)=>{let l=t.find(y=>i>=y[0])||t[t.length-1],u,f,d,m,g,b;return r.map(y=>{let k=e(y),M=k.getFullYear(),A=k.getMonth(),_=k.getDate(),T=k.getHours(),S=k.getMinutes(),V=k.getSeconds(),N=M!=u&&l[2]||A!=f&&l[3]||_!=d&&l[4]||T!=m&&l[5]||S!=g&&l[6]||V!=b&&l[7]||l[1];return u=M,f=A,d=_,m=T,g=S,b=V,N(k)})}}function Kx(e,t){let n=vc(t);return(r,o,a,i,l)=>o.map(u=>n(e(u)))}function Qu(e,t,n){return new Date(e,t,n)}function Jm(e,t){return t(e)}var Zx="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Qm(e,t){return(n,r,o,a)=>a==null?dc:t(e(r))}function Jx(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function Qx(e,t){return e.series[t].fill(e,t)}var Xx={show:!0,live:!0,isolate:!1,mount:vx,markers:{show:!0,width:2,stroke:Jx,fill:Qx,dash:"solid"},idx:null,idxs:null,values:[]};function ey(e,t){let n=e.cursor.points,r=mn(),o=n.size(e,t);Ie(r,ni,o),Ie(r,ri,o);let a=o/-2;Ie(r,"marginLeft",a),Ie(r,"marginTop",a);let i=n.width(e,t,o);return i&&Ie(r,"borderWidth",i),r}function ty(e,t){let n=e.series[t].points;return n._fill||n._stroke}function ny(e,t){let n=e.series[t].points;return n._stroke||n._fill}function ry(e,t){return e.series[t].points.size}var Xu=[0,0];function oy(e,t,n){return Xu[0]=t,Xu[1]=n,Xu}function Rl(e,t,n,r=!0){return o=>{o.button==0&&(!r||o.target==t)&&n(o)}}function ec(e,t,n,r=!0){return o=>{(!r||o.target==t)&&n(o)}}var ay={show:!0,x:!0,y:!0,lock:!1,move:oy,points:{one:!1,show:ey,size:ry,width:0,stroke:ny,fill:ty},bind:{mousedown:Rl,mouseup:Rl,click:Rl,dblclick:Rl,mousemove:ec,mouseleave:ec,mouseenter:ec},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,o)=>r-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ch={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},yc=et({},Ch,{filter:vh}),Nh=et({},yc,{size:10}),$h=et({},Ch,{show:!1}),wc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Oh="bold "+wc,Ih=1.5,Xm={show:!0,scale:"x",stroke:fc,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Oh,side:2,grid:yc,ticks:Nh,border:$h,font:wc,lineGap:Ih,rotate:0},iy="Value",ly="Time",eh={show:!0,scale:"x",auto:!1,sorted:1,min:Ae,max:-Ae,idxs:[]};function sy(e,t,n,r,o){return t.map(a=>a==null?"":bc(a))}function uy(e,t,n,r,o,a,i){let l=[],u=Cr.get(o)||0;n=i?n:Pe(Nl(n,o),u);for(let f=n;f<=r;f=Pe(f+o,u))l.push(Object.is(f,-0)?0:f);return l}function ic(e,t,n,r,o,a,i){let l=[],u=e.scales[e.axes[t].scale].log,f=u==10?sr:hh,d=en(f(n));o=la(u,d),u==10&&(o=io[Ln(o,io)]);let m=n,g=o*u;u==10&&(g=io[Ln(g,io)]);do l.push(m),m=m+o,u==10&&!Cr.has(m)&&(m=Pe(m,Cr.get(o))),m>=g&&(o=m,g=o*u,u==10&&(g=io[Ln(g,io)]));while(m<=r);return l}function cy(e,t,n,r,o,a,i){let u=e.scales[e.axes[t].scale].asinh,f=r>u?ic(e,t,Ct(u,n),r,o):[u],d=r>=0&&n<=0?[0]:[];return(n<-u?ic(e,t,Ct(u,-r),-n,o):[u]).reverse().map(g=>-g).concat(d,f)}var Dh=/./,fy=/[12357]/,dy=/[125]/,th=/1/,lc=(e,t,n,r)=>e.map((o,a)=>t==4&&o==0||a%r==0&&n.test(o.toExponential()[o<0?1:0])?o:null);function py(e,t,n,r,o){let a=e.axes[n],i=a.scale,l=e.scales[i],u=e.valToPos,f=a._space,d=u(10,i),m=u(9,i)-d>=f?Dh:u(7,i)-d>=f?fy:u(5,i)-d>=f?dy:th;if(m==th){let g=at(u(1,i)-d);if(g<f)return lc(t.slice().reverse(),l.distr,m,hn(f/g)).reverse()}return lc(t,l.distr,m,1)}function my(e,t,n,r,o){let a=e.axes[n],i=a.scale,l=a._space,u=e.valToPos,f=at(u(1,i)-u(2,i));return f<l?lc(t.slice().reverse(),3,Dh,hn(l/f)).reverse():t}function hy(e,t,n,r){return r==null?dc:t==null?"":bc(t)}var nh={show:!0,scale:"y",stroke:fc,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Oh,side:3,grid:yc,ticks:Nh,border:$h,font:wc,lineGap:Ih,rotate:0};function by(e,t){let n=3+(e||1)*2;return Pe(n*t,3)}function gy(e,t){let{scale:n,idxs:r}=e.series[0],o=e._data[0],a=e.valToPos(o[r[0]],n,!0),i=e.valToPos(o[r[1]],n,!0),l=at(i-a),u=e.series[t],f=l/(u.points.space*xe);return r[1]-r[0]<=f}var rh={scale:null,auto:!0,sorted:0,min:Ae,max:-Ae},Fh=(e,t,n,r,o)=>o,oh={show:!0,auto:!0,sorted:0,gaps:Fh,alpha:1,facets:[et({},rh,{scale:"x"}),et({},rh,{scale:"y"})]},ah={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Fh,alpha:1,points:{show:gy,filter:null},values:null,min:Ae,max:-Ae,idxs:[],path:null,clip:null};function vy(e,t,n,r,o){return n/10}var Bh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},xy=et({},Bh,{time:!1,ori:1}),ih={};function Hh(e,t){let n=ih[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=r)},pub(r,o,a,i,l,u,f){for(let d=0;d<n.plots.length;d++)n.plots[d]!=o&&n.plots[d].pub(r,o,a,i,l,u,f)}},e!=null&&(ih[e]=n)),n}var ca=1,sc=2;function co(e,t,n){let r=e.mode,o=e.series[t],a=r==2?e._data[t]:e._data,i=e.scales,l=e.bbox,u=a[0],f=r==2?a[1]:a[t],d=r==2?i[o.facets[0].scale]:i[e.series[0].scale],m=r==2?i[o.facets[1].scale]:i[o.scale],g=l.left,b=l.top,y=l.width,k=l.height,M=e.valToPosH,A=e.valToPosV;return d.ori==0?n(o,u,f,d,m,M,A,g,b,y,k,Il,da,Fl,zh,qh):n(o,u,f,d,m,A,M,b,g,k,y,Dl,pa,kc,Vh,Gh)}function _c(e,t){let n=0,r=0,o=ge(e.bands,gc);for(let a=0;a<o.length;a++){let i=o[a];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function yy(e,t,n,r,o){let a=e.mode,i=e.series[t],l=a==2?i.facets[1].scale:i.scale,u=e.scales[l];return o==-1?u.min:o==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function ur(e,t,n,r,o,a){return co(e,t,(i,l,u,f,d,m,g,b,y,k,M)=>{let A=i.pxRound,_=f.dir*(f.ori==0?1:-1),T=f.ori==0?da:pa,S,V;_==1?(S=n,V=r):(S=r,V=n);let N=A(m(l[S],f,k,b)),B=A(g(u[S],d,M,y)),z=A(m(l[V],f,k,b)),W=A(g(a==1?d.max:d.min,d,M,y)),H=new Path2D(o);return T(H,z,W),T(H,N,W),T(H,N,B),H})}function Ol(e,t,n,r,o,a){let i=null;if(e.length>0){i=new Path2D;let l=t==0?Fl:kc,u=n;for(let m=0;m<e.length;m++){let g=e[m];if(g[1]>g[0]){let b=g[0]-u;b>0&&l(i,u,r,b,r+a),u=g[1]}}let f=n+o-u,d=10;f>0&&l(i,u,r-d/2,f,r+a+d)}return i}function wy(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Sc(e,t,n,r,o,a,i){let l=[],u=e.length;for(let f=o==1?n:r;f>=n&&f<=r;f+=o)if(t[f]===null){let m=f,g=f;if(o==1)for(;++f<=r&&t[f]===null;)g=f;else for(;--f>=n&&t[f]===null;)g=f;let b=a(e[m]),y=g==m?b:a(e[g]),k=m-o;b=i<=0&&k>=0&&k<u?a(e[k]):b;let A=g+o;y=i>=0&&A>=0&&A<u?a(e[A]):y,y>=b&&l.push([b,y])}return l}function lh(e){return e==0?gh:e==1?ot:t=>ao(t,e)}function Uh(e){let t=e==0?Il:Dl,n=e==0?(o,a,i,l,u,f)=>{o.arcTo(a,i,l,u,f)}:(o,a,i,l,u,f)=>{o.arcTo(i,a,u,l,f)},r=e==0?(o,a,i,l,u)=>{o.rect(a,i,l,u)}:(o,a,i,l,u)=>{o.rect(i,a,u,l)};return(o,a,i,l,u,f=0,d=0)=>{f==0&&d==0?r(o,a,i,l,u):(f=En(f,l/2,u/2),d=En(d,l/2,u/2),t(o,a+f,i),n(o,a+l,i,a+l,i+u,f),n(o,a+l,i+u,a,i+u,d),n(o,a,i+u,a,i,d),n(o,a,i,a+l,i,f),o.closePath())}}var Il=(e,t,n)=>{e.moveTo(t,n)},Dl=(e,t,n)=>{e.moveTo(n,t)},da=(e,t,n)=>{e.lineTo(t,n)},pa=(e,t,n)=>{e.lineTo(n,t)},Fl=Uh(0),kc=Uh(1),zh=(e,t,n,r,o,a)=>{e.arc(t,n,r,o,a)},Vh=(e,t,n,r,o,a)=>{e.arc(n,t,r,o,a)},qh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(t,n,r,o,a,i)},Gh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(n,t,o,r,i,a)};function Wh(e){return(t,n,r,o,a)=>co(t,n,(i,l,u,f,d,m,g,b,y,k,M)=>{let{pxRound:A,points:_}=i,T,S;f.ori==0?(T=Il,S=zh):(T=Dl,S=Vh);let V=Pe(_.width*xe,3),N=(_.size-_.width)/2*xe,B=Pe(N*2,3),z=new Path2D,W=new Path2D,{left:H,top:L,width:J,height:O}=t.bbox;Fl(W,H-B,L-B,J+B*2,O+B*2);let X=q=>{if(u[q]!=null){let ie=A(m(l[q],f,k,b)),G=A(g(u[q],d,M,y));T(z,ie+N,G),S(z,ie,G,N,0,Tl*2)}};if(a)a.forEach(X);else for(let q=r;q<=o;q++)X(q);return{stroke:V>0?z:null,fill:z,clip:W,flags:ca|sc}})}function jh(e){return(t,n,r,o,a,i)=>{r!=o&&(a!=r&&i!=r&&e(t,n,r),a!=o&&i!=o&&e(t,n,o),e(t,n,i))}}var _y=jh(da),Sy=jh(pa);function Yh(e){let t=ge(e?.alignGaps,0);return(n,r,o,a)=>co(n,r,(i,l,u,f,d,m,g,b,y,k,M)=>{[o,a]=El(u,o,a);let A=i.pxRound,_=O=>A(m(O,f,k,b)),T=O=>A(g(O,d,M,y)),S,V;f.ori==0?(S=da,V=_y):(S=pa,V=Sy);let N=f.dir*(f.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ca},z=B.stroke,W=!1;if(a-o>=k*4){let O=j=>n.posToVal(j,f.key,!0),X=null,q=null,ie,G,Ge,Le=_(l[N==1?o:a]),ce=_(l[o]),ke=_(l[a]),le=O(N==1?ce+1:ke-1);for(let j=N==1?o:a;j>=o&&j<=a;j+=N){let tt=l[j],De=(N==1?tt<le:tt>le)?Le:_(tt),ye=u[j];De==Le?ye!=null?(G=ye,X==null?(S(z,De,T(G)),ie=X=q=G):G<X?X=G:G>q&&(q=G)):ye===null&&(W=!0):(X!=null&&V(z,Le,T(X),T(q),T(ie),T(G)),ye!=null?(G=ye,S(z,De,T(G)),X=q=ie=G):(X=q=null,ye===null&&(W=!0)),Le=De,le=O(Le+N))}X!=null&&X!=q&&Ge!=Le&&V(z,Le,T(X),T(q),T(ie),T(G))}else for(let O=N==1?o:a;O>=o&&O<=a;O+=N){let X=u[O];X===null?W=!0:X!=null&&S(z,_(l[O]),T(X))}let[L,J]=_c(n,r);if(i.fill!=null||L!=0){let O=B.fill=new Path2D(z),X=i.fillTo(n,r,i.min,i.max,L),q=T(X),ie=_(l[o]),G=_(l[a]);N==-1&&([G,ie]=[ie,G]),S(O,G,q),S(O,ie,q)}if(!i.spanGaps){let O=[];W&&O.push(...Sc(l,u,o,a,N,_,t)),B.gaps=O=i.gaps(n,r,o,a,O),B.clip=Ol(O,f.ori,b,y,k,M)}return J!=0&&(B.band=J==2?[ur(n,r,o,a,z,-1),ur(n,r,o,a,z,1)]:ur(n,r,o,a,z,J)),B})}function ky(e){let t=ge(e.align,1),n=ge(e.ascDesc,!1),r=ge(e.alignGaps,0),o=ge(e.extend,!1);return(a,i,l,u)=>co(a,i,(f,d,m,g,b,y,k,M,A,_,T)=>{[l,u]=El(m,l,u);let S=f.pxRound,{left:V,width:N}=a.bbox,B=ce=>S(y(ce,g,_,M)),z=ce=>S(k(ce,b,T,A)),W=g.ori==0?da:pa,H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ca},L=H.stroke,J=g.dir*(g.ori==0?1:-1),O=z(m[J==1?l:u]),X=B(d[J==1?l:u]),q=X,ie=X;o&&t==-1&&(ie=V,W(L,ie,O)),W(L,X,O);for(let ce=J==1?l:u;ce>=l&&ce<=u;ce+=J){let ke=m[ce];if(ke==null)continue;let le=B(d[ce]),j=z(ke);t==1?W(L,le,O):W(L,q,j),W(L,le,j),O=j,q=le}let G=q;o&&t==1&&(G=V+N,W(L,G,O));let[Ge,Le]=_c(a,i);if(f.fill!=null||Ge!=0){let ce=H.fill=new Path2D(L),ke=f.fillTo(a,i,f.min,f.max,Ge),le=z(ke);W(ce,G,le),W(ce,ie,le)}if(!f.spanGaps){let ce=[];ce.push(...Sc(d,m,l,u,J,B,r));let ke=f.width*xe/2,le=n||t==1?ke:-ke,j=n||t==-1?-ke:ke;ce.forEach(tt=>{tt[0]+=le,tt[1]+=j}),H.gaps=ce=f.gaps(a,i,l,u,ce),H.clip=Ol(ce,g.ori,M,A,_,T)}return Le!=0&&(H.band=Le==2?[ur(a,i,l,u,L,-1),ur(a,i,l,u,L,1)]:ur(a,i,l,u,L,Le)),H})}function sh(e,t,n,r,o,a,i=Ae){if(e.length>1){let l=null;for(let u=0,f=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=null){let d=at(e[u]-e[l]);d<f&&(f=d,i=at(n(e[u],r,o,a)-n(e[l],r,o,a)))}l=u}}return i}function My(e){e=e||ii;let t=ge(e.size,[.6,Ae,1]),n=e.align||0,r=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let a=ue(o),i=1-t[0],l=ge(t[1],Ae),u=ge(t[2],1),f=ge(e.disp,ii),d=ge(e.each,b=>{}),{fill:m,stroke:g}=f;return(b,y,k,M)=>co(b,y,(A,_,T,S,V,N,B,z,W,H,L)=>{let J=A.pxRound,O=n,X=r*xe,q=l*xe,ie=u*xe,G,Ge;S.ori==0?[G,Ge]=a(b,y):[Ge,G]=a(b,y);let Le=S.dir*(S.ori==0?1:-1),ce=S.ori==0?Fl:kc,ke=S.ori==0?d:(F,Ee,nt,vo,Br,$n,Hr)=>{d(F,Ee,nt,Br,vo,Hr,$n)},le=ge(b.bands,gc).find(F=>F.series[0]==y),j=le!=null?le.dir:0,tt=A.fillTo(b,y,A.min,A.max,j),yt=J(B(tt,V,L,W)),De,ye,gn,zt=H,ze=J(A.width*xe),Nn=!1,Kn=null,nn=null,pr=null,ho=null;m!=null&&(ze==0||g!=null)&&(Nn=!0,Kn=m.values(b,y,k,M),nn=new Map,new Set(Kn).forEach(F=>{F!=null&&nn.set(F,new Path2D)}),ze>0&&(pr=g.values(b,y,k,M),ho=new Map,new Set(pr).forEach(F=>{F!=null&&ho.set(F,new Path2D)})));let{x0:bo,size:ya}=f;if(bo!=null&&ya!=null){O=1,_=bo.values(b,y,k,M),bo.unit==2&&(_=_.map(nt=>b.posToVal(z+nt*H,S.key,!0)));let F=ya.values(b,y,k,M);ya.unit==2?ye=F[0]*H:ye=N(F[0],S,H,z)-N(0,S,H,z),zt=sh(_,T,N,S,H,z,zt),gn=zt-ye+X}else zt=sh(_,T,N,S,H,z,zt),gn=zt*i+X,ye=zt-gn;gn<1&&(gn=0),ze>=ye/2&&(ze=0),gn<5&&(J=gh);let gi=gn>0,Dr=zt-gn-(gi?ze:0);ye=J(ac(Dr,ie,q)),De=(O==0?ye/2:O==Le?0:ye)-O*Le*((O==0?X/2:0)+(gi?ze/2:0));let wt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},go=Nn?null:new Path2D,Zn=null;if(le!=null)Zn=b.data[le.series[1]];else{let{y0:F,y1:Ee}=f;F!=null&&Ee!=null&&(T=Ee.values(b,y,k,M),Zn=F.values(b,y,k,M))}let Fr=G*ye,oe=Ge*ye;for(let F=Le==1?k:M;F>=k&&F<=M;F+=Le){let Ee=T[F];if(Ee==null)continue;if(Zn!=null){let Nt=Zn[F]??0;if(Ee-Nt==0)continue;yt=B(Nt,V,L,W)}let nt=S.distr!=2||f!=null?_[F]:F,vo=N(nt,S,H,z),Br=B(ge(Ee,tt),V,L,W),$n=J(vo-De),Hr=J(Ct(Br,yt)),Vt=J(En(Br,yt)),rn=Hr-Vt;if(Ee!=null){let Nt=Ee<0?oe:Fr,vn=Ee<0?Fr:oe;Nn?(ze>0&&pr[F]!=null&&ce(ho.get(pr[F]),$n,Vt+en(ze/2),ye,Ct(0,rn-ze),Nt,vn),Kn[F]!=null&&ce(nn.get(Kn[F]),$n,Vt+en(ze/2),ye,Ct(0,rn-ze),Nt,vn)):ce(go,$n,Vt+en(ze/2),ye,Ct(0,rn-ze),Nt,vn),ke(b,y,F,$n-ze/2,Vt,ye+ze,rn)}}return ze>0?wt.stroke=Nn?ho:go:Nn||(wt._fill=A.width==0?A._fill:A._stroke??A._fill,wt.width=0),wt.fill=Nn?nn:go,wt})}function Ry(e,t){let n=ge(t?.alignGaps,0);return(r,o,a,i)=>co(r,o,(l,u,f,d,m,g,b,y,k,M,A)=>{[a,i]=El(f,a,i);let _=l.pxRound,T=G=>_(g(G,d,M,y)),S=G=>_(b(G,m,A,k)),V,N,B;d.ori==0?(V=Il,B=da,N=qh):(V=Dl,B=pa,N=Gh);let z=d.dir*(d.ori==0?1:-1),W=T(u[z==1?a:i]),H=W,L=[],J=[];for(let G=z==1?a:i;G>=a&&G<=i;G+=z)if(f[G]!=null){let Le=u[G],ce=T(Le);L.push(H=ce),J.push(S(f[G]))}let O={stroke:e(L,J,V,B,N,_),fill:null,clip:null,band:null,gaps:null,flags:ca},X=O.stroke,[q,ie]=_c(r,o);if(l.fill!=null||q!=0){let G=O.fill=new Path2D(X),Ge=l.fillTo(r,o,l.min,l.max,q),Le=S(Ge);B(G,H,Le),B(G,W,Le)}if(!l.spanGaps){let G=[];G.push(...Sc(u,f,a,i,z,T,n)),O.gaps=G=l.gaps(r,o,a,i,G),O.clip=Ol(G,d.ori,y,k,M,A)}return ie!=0&&(O.band=ie==2?[ur(r,o,a,i,X,-1),ur(r,o,a,i,X,1)]:ur(r,o,a,i,X,ie)),O})}function Ty(e){return Ry(Ay,e)}function Ay(e,t,n,r,o,a){let i=e.length;if(i<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),i==2)r(l,e[1],t[1]);else{let u=Array(i),f=Array(i-1),d=Array(i-1),m=Array(i-1);for(let g=0;g<i-1;g++)d[g]=t[g+1]-t[g],m[g]=e[g+1]-e[g],f[g]=d[g]/m[g];u[0]=f[0];for(let g=1;g<i-1;g++)f[g]===0||f[g-1]===0||f[g-1]>0!=f[g]>0?u[g]=0:(u[g]=3*(m[g-1]+m[g])/((2*m[g]+m[g-1])/f[g-1]+(m[g]+2*m[g-1])/f[g]),isFinite(u[g])||(u[g]=0));u[i-1]=f[i-2];for(let g=0;g<i-1;g++)o(l,e[g]+m[g]/3,t[g]+u[g]*m[g]/3,e[g+1]-m[g]/3,t[g+1]-u[g+1]*m[g]/3,e[g+1],t[g+1])}return l}var uc=new Set;function uh(){for(let e of uc)e.syncRect(!0)}fa&&(so(sx,ia,uh),so(ux,ia,uh,!0),so(Al,ia,()=>{Ye.pxRatio=xe}));var Py=Yh(),Ly=Wh();function ch(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,i)=>cc(a,i,t,n))}function Ey(e,t){return e.map((n,r)=>r==0?{}:et({},t,n))}function cc(e,t,n,r){return et({},t==0?n:r,e)}function Kh(e,t,n){return t==null?sa:[t,n]}var Cy=Kh;function Ny(e,t,n){return t==null?sa:Pl(t,n,hc,!0)}function Zh(e,t,n,r){return t==null?sa:Cl(t,n,e.scales[r].log,!1)}var $y=Zh;function Jh(e,t,n,r){return t==null?sa:mc(t,n,e.scales[r].log,!1)}var Oy=Jh;function Iy(e,t,n,r,o){let a=Ct(zm(e),zm(t)),i=t-e,l=Ln(o/r*i,n);do{let u=n[l],f=r*u/i;if(f>=o&&a+(u<5?Cr.get(u):0)<=17)return[u,f]}while(++l<n.length);return[0,0]}function fh(e){let t,n;return e=e.replace(/(\d+)px/,(r,o)=>(t=ot((n=+o)*xe))+"px"),[e,t,n]}function Dy(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Pe(t[2]*xe,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ye(e,t,n){let r={mode:ge(e.mode,1)},o=r.mode;function a(c,p,h,v){let x=p.valToPct(c);return v+h*(p.dir==-1?1-x:x)}function i(c,p,h,v){let x=p.valToPct(c);return v+h*(p.dir==-1?x:1-x)}function l(c,p,h,v){return p.ori==0?a(c,p,h,v):i(c,p,h,v)}r.valToPosH=a,r.valToPosV=i;let u=!1;r.status=0;let f=r.root=mn(qv);if(e.id!=null&&(f.id=e.id),Xt(f,e.class),e.title){let c=mn(jv,f);c.textContent=e.title}let d=Pn("canvas"),m=r.ctx=d.getContext("2d"),g=mn(Yv,f);so("click",g,c=>{c.target===y&&(Ne!=Po||Fe!=Lo)&&bt.click(r,c)},!0);let b=r.under=mn(Kv,g);g.appendChild(d);let y=r.over=mn(Zv,g);e=ua(e);let k=+ge(e.pxAlign,1),M=lh(k);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let A=e.ms||.001,_=r.series=o==1?ch(e.series||[],eh,ah,!1):Ey(e.series||[null],oh),T=r.axes=ch(e.axes||[],Xm,nh,!0),S=r.scales={},V=r.bands=e.bands||[];V.forEach(c=>{c.fill=ue(c.fill||null),c.dir=ge(c.dir,-1)});let N=o==2?_[1].facets[0].scale:_[0].scale,B={axes:ag,series:eg},z=(e.drawOrder||["axes","series"]).map(c=>B[c]);function W(c){let p=c.distr==3?h=>sr(h>0?h:c.clamp(r,h,c.min,c.max,c.key)):c.distr==4?h=>Ju(h,c.asinh):c.distr==100?h=>c.fwd(h):h=>h;return h=>{let v=p(h),{_min:x,_max:w}=c,R=w-x;return(v-x)/R}}function H(c){let p=S[c];if(p==null){let h=(e.scales||ii)[c]||ii;if(h.from!=null){H(h.from);let v=et({},S[h.from],h,{key:c});v.valToPct=W(v),S[c]=v}else{p=S[c]=et({},c==N?Bh:xy,h),p.key=c;let v=p.time,x=p.range,w=Er(x);if((c!=N||o==2&&!v)&&(w&&(x[0]==null||x[1]==null)&&(x={min:x[0]==null?Bm:{mode:1,hard:x[0],soft:x[0]},max:x[1]==null?Bm:{mode:1,hard:x[1],soft:x[1]}},w=!1),!w&&$l(x))){let R=x;x=(P,E,$)=>E==null?sa:Pl(E,$,R)}p.range=ue(x||(v?Cy:c==N?p.distr==3?$y:p.distr==4?Oy:Kh:p.distr==3?Zh:p.distr==4?Jh:Ny)),p.auto=ue(w?!1:p.auto),p.clamp=ue(p.clamp||vy),p._min=p._max=null,p.valToPct=W(p)}}}H("x"),H("y"),o==1&&_.forEach(c=>{H(c.scale)}),T.forEach(c=>{H(c.scale)});for(let c in e.scales)H(c);let L=S[N],J=L.distr,O,X;L.ori==0?(Xt(f,Gv),O=a,X=i):(Xt(f,Wv),O=i,X=a);let q={};for(let c in S){let p=S[c];(p.min!=null||p.max!=null)&&(q[c]={min:p.min,max:p.max},p.min=p.max=null)}let ie=e.tzDate||(c=>new Date(ot(c/A))),G=e.fmtDate||vc,Ge=A==1?Gx(ie):Yx(ie),Le=Zm(ie,Km(A==1?qx:jx,G)),ce=Qm(ie,Jm(Zx,G)),ke=[],le=r.legend=et({},Xx,e.legend),j=r.cursor=et({},ay,{drag:{y:o==2}},e.cursor),tt=le.show,yt=j.show,De=le.markers;le.idxs=ke,De.width=ue(De.width),De.dash=ue(De.dash),De.stroke=ue(De.stroke),De.fill=ue(De.fill);let ye,gn,zt,ze=[],Nn=[],Kn,nn=!1,pr={};if(le.live){let c=_[1]?_[1].values:null;nn=c!=null,Kn=nn?c(r,1,0):{_:0};for(let p in Kn)pr[p]=dc}if(tt)if(ye=Pn("table",nx,f),zt=Pn("tbody",null,ye),le.mount(r,ye),nn){gn=Pn("thead",null,ye,zt);let c=Pn("tr",null,gn);Pn("th",null,c);for(var ho in Kn)Pn("th",Rm,c).textContent=ho}else Xt(ye,ox),le.live&&Xt(ye,rx);let bo={show:!0},ya={show:!1};function gi(c,p){if(p==0&&(nn||!le.live||o==2))return sa;let h=[],v=Pn("tr",ax,zt,zt.childNodes[p]);Xt(v,c.class),c.show||Xt(v,lo);let x=Pn("th",null,v);if(De.show){let P=mn(ix,x);if(p>0){let E=De.width(r,p);E&&(P.style.border=E+"px "+De.dash(r,p)+" "+De.stroke(r,p)),P.style.background=De.fill(r,p)}}let w=mn(Rm,x);c.label instanceof HTMLElement?w.appendChild(c.label):w.textContent=c.label,p>0&&(De.show||(w.style.color=c.width>0?De.stroke(r,p):De.fill(r,p)),wt("click",x,P=>{if(j._lock)return;zr(P);let E=_.indexOf(c);if((P.ctrlKey||P.metaKey)!=le.isolate){let $=_.some((I,U)=>U>0&&U!=E&&I.show);_.forEach((I,U)=>{U>0&&In(U,$?U==E?bo:ya:bo,!0,Ke.setSeries)})}else In(E,{show:!c.show},!0,Ke.setSeries)},!1),yo&&wt(Lm,x,P=>{j._lock||(zr(P),In(_.indexOf(c),Co,!0,Ke.setSeries))},!1));for(var R in Kn){let P=Pn("td",lx,v);P.textContent="--",h.push(P)}return[v,h]}let Dr=new Map;function wt(c,p,h,v=!0){let x=Dr.get(p)||{},w=j.bind[c](r,p,h,v);w&&(so(c,p,x[c]=w),Dr.set(p,x))}function go(c,p,h){let v=Dr.get(p)||{};for(let x in v)(c==null||x==c)&&(oc(x,p,v[x]),delete v[x]);c==null&&Dr.delete(p)}let Zn=0,Fr=0,oe=0,F=0,Ee=0,nt=0,vo=Ee,Br=nt,$n=oe,Hr=F,Vt=0,rn=0,Nt=0,vn=0;r.bbox={};let Ql=!1,vi=!1,xo=!1,Ur=!1,xi=!1,on=!1;function Xl(c,p,h){(h||c!=r.width||p!=r.height)&&Uc(c,p),Mo(!1),xo=!0,vi=!0,Ro()}function Uc(c,p){r.width=Zn=oe=c,r.height=Fr=F=p,Ee=nt=0,jb(),Yb();let h=r.bbox;Vt=h.left=ao(Ee*xe,.5),rn=h.top=ao(nt*xe,.5),Nt=h.width=ao(oe*xe,.5),vn=h.height=ao(F*xe,.5)}let qb=3;function Gb(){let c=!1,p=0;for(;!c;){p++;let h=rg(p),v=og(p);c=p==qb||h&&v,c||(Uc(r.width,r.height),vi=!0)}}function Wb({width:c,height:p}){Xl(c,p)}r.setSize=Wb;function jb(){let c=!1,p=!1,h=!1,v=!1;T.forEach((x,w)=>{if(x.show&&x._show){let{side:R,_size:P}=x,E=R%2,$=x.label!=null?x.labelSize:0,I=P+$;I>0&&(E?(oe-=I,R==3?(Ee+=I,v=!0):h=!0):(F-=I,R==0?(nt+=I,c=!0):p=!0))}}),Vr[0]=c,Vr[1]=h,Vr[2]=p,Vr[3]=v,oe-=mr[1]+mr[3],Ee+=mr[3],F-=mr[2]+mr[0],nt+=mr[0]}function Yb(){let c=Ee+oe,p=nt+F,h=Ee,v=nt;function x(w,R){switch(w){case 1:return c+=R,c-R;case 2:return p+=R,p-R;case 3:return h-=R,h+R;case 0:return v-=R,v+R}}T.forEach((w,R)=>{if(w.show&&w._show){let P=w.side;w._pos=x(P,w._size),w.label!=null&&(w._lpos=x(P,w.labelSize))}})}if(j.dataIdx==null){let c=j.hover,p=c.skip=new Set(c.skip??[]);p.add(void 0);let h=c.prox=ue(c.prox),v=c.bias??=0;j.dataIdx=(x,w,R,P)=>{if(w==0)return R;let E=R,$=h(x,w,R,P)??Ae,I=$>=0&&$<Ae,U=L.ori==0?oe:F,te=j.left,ve=t[0],he=t[w];if(p.has(he[R])){E=null;let se=null,Q=null,Y;if(v==0||v==-1)for(Y=R;se==null&&Y-- >0;)p.has(he[Y])||(se=Y);if(v==0||v==1)for(Y=R;Q==null&&Y++<he.length;)p.has(he[Y])||(Q=Y);if(se!=null||Q!=null)if(I){let Oe=se==null?-1/0:O(ve[se],L,U,0),Ve=Q==null?1/0:O(ve[Q],L,U,0),ft=te-Oe,Me=Ve-te;ft<=Me?ft<=$&&(E=se):Me<=$&&(E=Q)}else E=Q==null?se:se==null?Q:R-se<=Q-R?se:Q}else I&&at(te-O(ve[R],L,U,0))>$&&(E=null);return E}}let zr=c=>{j.event=c};j.idxs=ke,j._lock=!1;let vt=j.points;vt.show=ue(vt.show),vt.size=ue(vt.size),vt.stroke=ue(vt.stroke),vt.width=ue(vt.width),vt.fill=ue(vt.fill);let On=r.focus=et({},e.focus||{alpha:.3},j.focus),yo=On.prox>=0,wo=yo&&vt.one,an=[],_o=[],So=[];function zc(c,p){let h=vt.show(r,p);if(h instanceof HTMLElement)return Xt(h,tx),Xt(h,c.class),Gn(h,-10,-10,oe,F),y.insertBefore(h,an[p]),h}function Vc(c,p){if(o==1||p>0){let h=o==1&&S[c.scale].time,v=c.value;c.value=h?Gm(v)?Qm(ie,Jm(v,G)):v||ce:v||hy,c.label=c.label||(h?ly:iy)}if(wo||p>0){c.width=c.width==null?1:c.width,c.paths=c.paths||Py||xx,c.fillTo=ue(c.fillTo||yy),c.pxAlign=+ge(c.pxAlign,k),c.pxRound=lh(c.pxAlign),c.stroke=ue(c.stroke||null),c.fill=ue(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let h=by(Ct(1,c.width),1),v=c.points=et({},{size:h,width:Ct(1,h*.2),stroke:c.stroke,space:h*2,paths:Ly,_stroke:null,_fill:null},c.points);v.show=ue(v.show),v.filter=ue(v.filter),v.fill=ue(v.fill),v.stroke=ue(v.stroke),v.paths=ue(v.paths),v.pxAlign=c.pxAlign}if(tt){let h=gi(c,p);ze.splice(p,0,h[0]),Nn.splice(p,0,h[1]),le.values.push(null)}if(yt){ke.splice(p,0,null);let h=null;wo?p==0&&(h=zc(c,p)):p>0&&(h=zc(c,p)),an.splice(p,0,h),_o.splice(p,0,0),So.splice(p,0,0)}ct("addSeries",p)}function Kb(c,p){p=p??_.length,c=o==1?cc(c,p,eh,ah):cc(c,p,{},oh),_.splice(p,0,c),Vc(_[p],p)}r.addSeries=Kb;function Zb(c){if(_.splice(c,1),tt){le.values.splice(c,1),Nn.splice(c,1);let p=ze.splice(c,1)[0];go(null,p.firstChild),p.remove()}yt&&(ke.splice(c,1),an.splice(c,1)[0].remove(),_o.splice(c,1),So.splice(c,1)),ct("delSeries",c)}r.delSeries=Zb;let Vr=[!1,!1,!1,!1];function Jb(c,p){if(c._show=c.show,c.show){let h=c.side%2,v=S[c.scale];v==null&&(c.scale=h?_[1].scale:N,v=S[c.scale]);let x=v.time;c.size=ue(c.size),c.space=ue(c.space),c.rotate=ue(c.rotate),Er(c.incrs)&&c.incrs.forEach(R=>{!Cr.has(R)&&Cr.set(R,yh(R))}),c.incrs=ue(c.incrs||(v.distr==2?Ux:x?A==1?Vx:Wx:io)),c.splits=ue(c.splits||(x&&v.distr==1?Ge:v.distr==3?ic:v.distr==4?cy:uy)),c.stroke=ue(c.stroke),c.grid.stroke=ue(c.grid.stroke),c.ticks.stroke=ue(c.ticks.stroke),c.border.stroke=ue(c.border.stroke);let w=c.values;c.values=Er(w)&&!Er(w[0])?ue(w):x?Er(w)?Zm(ie,Km(w,G)):Gm(w)?Kx(ie,w):w||Le:w||sy,c.filter=ue(c.filter||(v.distr>=3&&v.log==10?py:v.distr==3&&v.log==2?my:vh)),c.font=fh(c.font),c.labelFont=fh(c.labelFont),c._size=c.size(r,null,p,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Vr[p]=!0,c._el=mn(Jv,g))}}function wa(c,p,h,v){let[x,w,R,P]=h,E=p%2,$=0;return E==0&&(P||w)&&($=p==0&&!x||p==2&&!R?ot(Xm.size/3):0),E==1&&(x||R)&&($=p==1&&!w||p==3&&!P?ot(nh.size/2):0),$}let qc=r.padding=(e.padding||[wa,wa,wa,wa]).map(c=>ue(ge(c,wa))),mr=r._padding=qc.map((c,p)=>c(r,p,Vr,0)),ht,it=null,lt=null,yi=o==1?_[0].idxs:null,xn=null,_a=!1;function Gc(c,p){if(t=c??[],r.data=r._data=t,o==2){ht=0;for(let h=1;h<_.length;h++)ht+=t[h][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),xn=t[0],ht=xn.length;let h=t;if(J==2){h=t.slice();let v=h[0]=Array(ht);for(let x=0;x<ht;x++)v[x]=x}r._data=t=h}if(Mo(!0),ct("setData"),J==2&&(xo=!0),p!==!1){let h=L;h.auto(r,_a)?es():br(N,h.min,h.max),Ur=Ur||j.left>=0,on=!0,Ro()}}r.setData=Gc;function es(){_a=!0;let c,p;o==1&&(ht>0?(it=yi[0]=0,lt=yi[1]=ht-1,c=t[0][it],p=t[0][lt],J==2?(c=it,p=lt):c==p&&(J==3?[c,p]=Cl(c,c,L.log,!1):J==4?[c,p]=mc(c,c,L.log,!1):L.time?p=c+ot(86400/A):[c,p]=Pl(c,p,hc,!0))):(it=yi[0]=c=null,lt=yi[1]=p=null)),br(N,c,p)}let wi,ko,ts,ns,rs,os,as,is,ls,$t;function Wc(c,p,h,v,x,w){c??=Am,h??=gc,v??="butt",x??=Am,w??="round",c!=wi&&(m.strokeStyle=wi=c),x!=ko&&(m.fillStyle=ko=x),p!=ts&&(m.lineWidth=ts=p),w!=rs&&(m.lineJoin=rs=w),v!=os&&(m.lineCap=os=v),h!=ns&&m.setLineDash(ns=h)}function jc(c,p,h,v){p!=ko&&(m.fillStyle=ko=p),c!=as&&(m.font=as=c),h!=is&&(m.textAlign=is=h),v!=ls&&(m.textBaseline=ls=v)}function ss(c,p,h,v,x=0){if(v.length>0&&c.auto(r,_a)&&(p==null||p.min==null)){let w=ge(it,0),R=ge(lt,v.length-1),P=h.min==null?px(v,w,R,x,c.distr==3):[h.min,h.max];c.min=En(c.min,h.min=P[0]),c.max=Ct(c.max,h.max=P[1])}}let Yc={min:null,max:null};function Qb(){for(let v in S){let x=S[v];q[v]==null&&(x.min==null||q[N]!=null&&x.auto(r,_a))&&(q[v]=Yc)}for(let v in S){let x=S[v];q[v]==null&&x.from!=null&&q[x.from]!=null&&(q[v]=Yc)}q[N]!=null&&Mo(!0);let c={};for(let v in q){let x=q[v];if(x!=null){let w=c[v]=ua(S[v],_x);if(x.min!=null)et(w,x);else if(v!=N||o==2)if(ht==0&&w.from==null){let R=w.range(r,null,null,v);w.min=R[0],w.max=R[1]}else w.min=Ae,w.max=-Ae}}if(ht>0){_.forEach((v,x)=>{if(o==1){let w=v.scale,R=q[w];if(R==null)return;let P=c[w];if(x==0){let E=P.range(r,P.min,P.max,w);P.min=E[0],P.max=E[1],it=Ln(P.min,t[0]),lt=Ln(P.max,t[0]),lt-it>1&&(t[0][it]<P.min&&it++,t[0][lt]>P.max&&lt--),v.min=xn[it],v.max=xn[lt]}else v.show&&v.auto&&ss(P,R,v,t[x],v.sorted);v.idxs[0]=it,v.idxs[1]=lt}else if(x>0&&v.show&&v.auto){let[w,R]=v.facets,P=w.scale,E=R.scale,[$,I]=t[x],U=c[P],te=c[E];U!=null&&ss(U,q[P],w,$,w.sorted),te!=null&&ss(te,q[E],R,I,R.sorted),v.min=R.min,v.max=R.max}});for(let v in c){let x=c[v],w=q[v];if(x.from==null&&(w==null||w.min==null)){let R=x.range(r,x.min==Ae?null:x.min,x.max==-Ae?null:x.max,v);x.min=R[0],x.max=R[1]}}}for(let v in c){let x=c[v];if(x.from!=null){let w=c[x.from];if(w.min==null)x.min=x.max=null;else{let R=x.range(r,w.min,w.max,v);x.min=R[0],x.max=R[1]}}}let p={},h=!1;for(let v in c){let x=c[v],w=S[v];if(w.min!=x.min||w.max!=x.max){w.min=x.min,w.max=x.max;let R=w.distr;w._min=R==3?sr(w.min):R==4?Ju(w.min,w.asinh):R==100?w.fwd(w.min):w.min,w._max=R==3?sr(w.max):R==4?Ju(w.max,w.asinh):R==100?w.fwd(w.max):w.max,p[v]=h=!0}}if(h){_.forEach((v,x)=>{o==2?x>0&&p.y&&(v._paths=null):p[v.scale]&&(v._paths=null)});for(let v in p)xo=!0,ct("setScale",v);yt&&j.left>=0&&(Ur=on=!0)}for(let v in q)q[v]=null}function Xb(c){let p=ac(it-1,0,ht-1),h=ac(lt+1,0,ht-1);for(;c[p]==null&&p>0;)p--;for(;c[h]==null&&h<ht-1;)h++;return[p,h]}function eg(){if(ht>0){let c=_.some(p=>p._focus)&&$t!=On.alpha;c&&(m.globalAlpha=$t=On.alpha),_.forEach((p,h)=>{if(h>0&&p.show&&(Kc(h,!1),Kc(h,!0),p._paths==null)){let v=$t;$t!=p.alpha&&(m.globalAlpha=$t=p.alpha);let x=o==2?[0,t[h][0].length-1]:Xb(t[h]);p._paths=p.paths(r,h,x[0],x[1]),$t!=v&&(m.globalAlpha=$t=v)}}),_.forEach((p,h)=>{if(h>0&&p.show){let v=$t;$t!=p.alpha&&(m.globalAlpha=$t=p.alpha),p._paths!=null&&Zc(h,!1);{let x=p._paths!=null?p._paths.gaps:null,w=p.points.show(r,h,it,lt,x),R=p.points.filter(r,h,w,x);(w||R)&&(p.points._paths=p.points.paths(r,h,it,lt,R),Zc(h,!0))}$t!=v&&(m.globalAlpha=$t=v),ct("drawSeries",h)}}),c&&(m.globalAlpha=$t=1)}}function Kc(c,p){let h=p?_[c].points:_[c];h._stroke=h.stroke(r,c),h._fill=h.fill(r,c)}function Zc(c,p){let h=p?_[c].points:_[c],{stroke:v,fill:x,clip:w,flags:R,_stroke:P=h._stroke,_fill:E=h._fill,_width:$=h.width}=h._paths;$=Pe($*xe,3);let I=null,U=$%2/2;p&&E==null&&(E=$>0?"#fff":P);let te=h.pxAlign==1&&U>0;if(te&&m.translate(U,U),!p){let ve=Vt-$/2,he=rn-$/2,se=Nt+$,Q=vn+$;I=new Path2D,I.rect(ve,he,se,Q)}p?us(P,$,h.dash,h.cap,E,v,x,R,w):tg(c,P,$,h.dash,h.cap,E,v,x,R,I,w),te&&m.translate(-U,-U)}function tg(c,p,h,v,x,w,R,P,E,$,I){let U=!1;E!=0&&V.forEach((te,ve)=>{if(te.series[0]==c){let he=_[te.series[1]],se=t[te.series[1]],Q=(he._paths||ii).band;Er(Q)&&(Q=te.dir==1?Q[0]:Q[1]);let Y,Oe=null;he.show&&Q&&hx(se,it,lt)?(Oe=te.fill(r,ve)||w,Y=he._paths.clip):Q=null,us(p,h,v,x,Oe,R,P,E,$,I,Y,Q),U=!0}}),U||us(p,h,v,x,w,R,P,E,$,I)}let Jc=ca|sc;function us(c,p,h,v,x,w,R,P,E,$,I,U){Wc(c,p,h,v,x),(E||$||U)&&(m.save(),E&&m.clip(E),$&&m.clip($)),U?(P&Jc)==Jc?(m.clip(U),I&&m.clip(I),Si(x,R),_i(c,w,p)):P&sc?(Si(x,R),m.clip(U),_i(c,w,p)):P&ca&&(m.save(),m.clip(U),I&&m.clip(I),Si(x,R),m.restore(),_i(c,w,p)):(Si(x,R),_i(c,w,p)),(E||$||U)&&m.restore()}function _i(c,p,h){h>0&&(p instanceof Map?p.forEach((v,x)=>{m.strokeStyle=wi=x,m.stroke(v)}):p!=null&&c&&m.stroke(p))}function Si(c,p){p instanceof Map?p.forEach((h,v)=>{m.fillStyle=ko=v,m.fill(h)}):p!=null&&c&&m.fill(p)}function ng(c,p,h,v){let x=T[c],w;if(v<=0)w=[0,0];else{let R=x._space=x.space(r,c,p,h,v),P=x._incrs=x.incrs(r,c,p,h,v,R);w=Iy(p,h,P,v,R)}return x._found=w}function cs(c,p,h,v,x,w,R,P,E,$){let I=R%2/2;k==1&&m.translate(I,I),Wc(P,R,E,$,P),m.beginPath();let U,te,ve,he,se=x+(v==0||v==3?-w:w);h==0?(te=x,he=se):(U=x,ve=se);for(let Q=0;Q<c.length;Q++)p[Q]!=null&&(h==0?U=ve=c[Q]:te=he=c[Q],m.moveTo(U,te),m.lineTo(ve,he));m.stroke(),k==1&&m.translate(-I,-I)}function rg(c){let p=!0;return T.forEach((h,v)=>{if(!h.show)return;let x=S[h.scale];if(x.min==null){h._show&&(p=!1,h._show=!1,Mo(!1));return}else h._show||(p=!1,h._show=!0,Mo(!1));let w=h.side,R=w%2,{min:P,max:E}=x,[$,I]=ng(v,P,E,R==0?oe:F);if(I==0)return;let U=x.distr==2,te=h._splits=h.splits(r,v,P,E,$,I,U),ve=x.distr==2?te.map(Y=>xn[Y]):te,he=x.distr==2?xn[te[1]]-xn[te[0]]:$,se=h._values=h.values(r,h.filter(r,ve,v,I,he),v,I,he);h._rotate=w==2?h.rotate(r,se,v,I):0;let Q=h._size;h._size=hn(h.size(r,se,v,c)),Q!=null&&h._size!=Q&&(p=!1)}),p}function og(c){let p=!0;return qc.forEach((h,v)=>{let x=h(r,v,Vr,c);x!=mr[v]&&(p=!1),mr[v]=x}),p}function ag(){for(let c=0;c<T.length;c++){let p=T[c];if(!p.show||!p._show)continue;let h=p.side,v=h%2,x,w,R=p.stroke(r,c),P=h==0||h==3?-1:1,[E,$]=p._found;if(p.label!=null){let St=p.labelGap*P,Wt=ot((p._lpos+St)*xe);jc(p.labelFont[0],R,"center",h==2?"top":Tm),m.save(),v==1?(x=w=0,m.translate(Wt,ot(rn+vn/2)),m.rotate((h==3?-Tl:Tl)/2)):(x=ot(Vt+Nt/2),w=Wt);let Wr=bh(p.label)?p.label(r,c,E,$):p.label;m.fillText(Wr,x,w),m.restore()}if($==0)continue;let I=S[p.scale],U=v==0?Nt:vn,te=v==0?Vt:rn,ve=p._splits,he=I.distr==2?ve.map(St=>xn[St]):ve,se=I.distr==2?xn[ve[1]]-xn[ve[0]]:E,Q=p.ticks,Y=p.border,Oe=Q.show?Q.size:0,Ve=ot(Oe*xe),ft=ot((p.alignTo==2?p._size-Oe-p.gap:p.gap)*xe),Me=p._rotate*-Tl/180,qe=M(p._pos*xe),qt=(Ve+ft)*P,_t=qe+qt;w=v==0?_t:0,x=v==1?_t:0;let ln=p.font[0],yn=p.align==1?oa:p.align==2?Yu:Me>0?oa:Me<0?Yu:v==0?"center":h==3?Yu:oa,Fn=Me||v==1?"middle":h==2?"top":Tm;jc(ln,R,yn,Fn);let Gt=p.font[1]*p.lineGap,sn=ve.map(St=>M(l(St,I,U,te))),wn=p._values;for(let St=0;St<wn.length;St++){let Wt=wn[St];if(Wt!=null){v==0?x=sn[St]:w=sn[St],Wt=""+Wt;let Wr=Wt.indexOf(`
`)==-1?[Wt]:Wt.split(/\n/gm);for(let kt=0;kt<Wr.length;kt++){let gf=Wr[kt];Me?(m.save(),m.translate(x,w+kt*Gt),m.rotate(Me),m.fillText(gf,0,0),m.restore()):m.fillText(gf,x,w+kt*Gt)}}}Q.show&&cs(sn,Q.filter(r,he,c,$,se),v,h,qe,Ve,Pe(Q.width*xe,3),Q.stroke(r,c),Q.dash,Q.cap);let Bn=p.grid;Bn.show&&cs(sn,Bn.filter(r,he,c,$,se),v,v==0?2:1,v==0?rn:Vt,v==0?vn:Nt,Pe(Bn.width*xe,3),Bn.stroke(r,c),Bn.dash,Bn.cap),Y.show&&cs([qe],[1],v==0?1:0,v==0?1:2,v==1?rn:Vt,v==1?vn:Nt,Pe(Y.width*xe,3),Y.stroke(r,c),Y.dash,Y.cap)}ct("drawAxes")}function Mo(c){_.forEach((p,h)=>{h>0&&(p._paths=null,c&&(o==1?(p.min=null,p.max=null):p.facets.forEach(v=>{v.min=null,v.max=null})))})}let ki=!1,fs=!1,Sa=[];function ig(){fs=!1;for(let c=0;c<Sa.length;c++)ct(...Sa[c]);Sa.length=0}function Ro(){ki||(Px(Qc),ki=!0)}function lg(c,p=!1){ki=!0,fs=p,c(r),Qc(),p&&Sa.length>0&&queueMicrotask(ig)}r.batch=lg;function Qc(){if(Ql&&(Qb(),Ql=!1),xo&&(Gb(),xo=!1),vi){if(Ie(b,oa,Ee),Ie(b,"top",nt),Ie(b,ni,oe),Ie(b,ri,F),Ie(y,oa,Ee),Ie(y,"top",nt),Ie(y,ni,oe),Ie(y,ri,F),Ie(g,ni,Zn),Ie(g,ri,Fr),d.width=ot(Zn*xe),d.height=ot(Fr*xe),T.forEach(({_el:c,_show:p,_size:h,_pos:v,side:x})=>{if(c!=null)if(p){let w=x===3||x===0?h:0,R=x%2==1;Ie(c,R?"left":"top",v-w),Ie(c,R?"width":"height",h),Ie(c,R?"top":"left",R?nt:Ee),Ie(c,R?"height":"width",R?F:oe),rc(c,lo)}else Xt(c,lo)}),wi=ko=ts=rs=os=as=is=ls=ns=null,$t=1,Ra(!0),Ee!=vo||nt!=Br||oe!=$n||F!=Hr){Mo(!1);let c=oe/$n,p=F/Hr;if(yt&&!Ur&&j.left>=0){j.left*=c,j.top*=p,To&&Gn(To,ot(j.left),0,oe,F),Ao&&Gn(Ao,0,ot(j.top),oe,F);for(let h=0;h<an.length;h++){let v=an[h];v!=null&&(_o[h]*=c,So[h]*=p,Gn(v,hn(_o[h]),hn(So[h]),oe,F))}}if($e.show&&!xi&&$e.left>=0&&$e.width>0){$e.left*=c,$e.width*=c,$e.top*=p,$e.height*=p;for(let h in gs)Ie(Eo,h,$e[h])}vo=Ee,Br=nt,$n=oe,Hr=F}ct("setSize"),vi=!1}Zn>0&&Fr>0&&(m.clearRect(0,0,d.width,d.height),ct("drawClear"),z.forEach(c=>c()),ct("draw")),$e.show&&xi&&(Mi($e),xi=!1),yt&&Ur&&(Gr(null,!0,!1),Ur=!1),le.show&&le.live&&on&&(hs(),on=!1),u||(u=!0,r.status=1,ct("ready")),_a=!1,ki=!1}r.redraw=(c,p)=>{xo=p||!1,c!==!1?br(N,L.min,L.max):Ro()};function ds(c,p){let h=S[c];if(h.from==null){if(ht==0){let v=h.range(r,p.min,p.max,c);p.min=v[0],p.max=v[1]}if(p.min>p.max){let v=p.min;p.min=p.max,p.max=v}if(ht>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;c==N&&h.distr==2&&ht>0&&(p.min=Ln(p.min,t[0]),p.max=Ln(p.max,t[0]),p.min==p.max&&p.max++),q[c]=p,Ql=!0,Ro()}}r.setScale=ds;let ps,ms,To,Ao,Xc,ef,Po,Lo,tf,nf,Ne,Fe,hr=!1,bt=j.drag,st=bt.x,ut=bt.y;yt&&(j.x&&(ps=mn(Xv,y)),j.y&&(ms=mn(ex,y)),L.ori==0?(To=ps,Ao=ms):(To=ms,Ao=ps),Ne=j.left,Fe=j.top);let $e=r.select=et({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Eo=$e.show?mn(Qv,$e.over?y:b):null;function Mi(c,p){if($e.show){for(let h in c)$e[h]=c[h],h in gs&&Ie(Eo,h,c[h]);p!==!1&&ct("setSelect")}}r.setSelect=Mi;function sg(c){if(_[c].show)tt&&rc(ze[c],lo);else if(tt&&Xt(ze[c],lo),yt){let h=wo?an[0]:an[c];h!=null&&Gn(h,-10,-10,oe,F)}}function br(c,p,h){ds(c,{min:p,max:h})}function In(c,p,h,v){p.focus!=null&&pg(c),p.show!=null&&_.forEach((x,w)=>{w>0&&(c==w||c==null)&&(x.show=p.show,sg(w),o==2?(br(x.facets[0].scale,null,null),br(x.facets[1].scale,null,null)):br(x.scale,null,null),Ro())}),h!==!1&&ct("setSeries",c,p),v&&Ta("setSeries",r,c,p)}r.setSeries=In;function ug(c,p){et(V[c],p)}function cg(c,p){c.fill=ue(c.fill||null),c.dir=ge(c.dir,-1),p=p??V.length,V.splice(p,0,c)}function fg(c){c==null?V.length=0:V.splice(c,1)}r.addBand=cg,r.setBand=ug,r.delBand=fg;function dg(c,p){_[c].alpha=p,yt&&an[c]!=null&&(an[c].style.opacity=p),tt&&ze[c]&&(ze[c].style.opacity=p)}let Jn,gr,qr,Co={focus:!0};function pg(c){if(c!=qr){let p=c==null,h=On.alpha!=1;_.forEach((v,x)=>{if(o==1||x>0){let w=p||x==0||x==c;v._focus=p?null:w,h&&dg(x,w?1:On.alpha)}}),qr=c,h&&Ro()}}tt&&yo&&wt(Em,ye,c=>{j._lock||(zr(c),qr!=null&&In(null,Co,!0,Ke.setSeries))});function Dn(c,p,h){let v=S[p];h&&(c=c/xe-(v.ori==1?nt:Ee));let x=oe;v.ori==1&&(x=F,c=x-c),v.dir==-1&&(c=x-c);let w=v._min,R=v._max,P=c/x,E=w+(R-w)*P,$=v.distr;return $==3?la(10,E):$==4?gx(E,v.asinh):$==100?v.bwd(E):E}function mg(c,p){let h=Dn(c,N,p);return Ln(h,t[0],it,lt)}r.valToIdx=c=>Ln(c,t[0]),r.posToIdx=mg,r.posToVal=Dn,r.valToPos=(c,p,h)=>S[p].ori==0?a(c,S[p],h?Nt:oe,h?Vt:0):i(c,S[p],h?vn:F,h?rn:0),r.setCursor=(c,p,h)=>{Ne=c.left,Fe=c.top,Gr(null,p,h)};function rf(c,p){Ie(Eo,oa,$e.left=c),Ie(Eo,ni,$e.width=p)}function of(c,p){Ie(Eo,"top",$e.top=c),Ie(Eo,ri,$e.height=p)}let ka=L.ori==0?rf:of,Ma=L.ori==1?rf:of;function hg(){if(tt&&le.live)for(let c=o==2?1:0;c<_.length;c++){if(c==0&&nn)continue;let p=le.values[c],h=0;for(let v in p)Nn[c][h++].firstChild.nodeValue=p[v]}}function hs(c,p){if(c!=null&&(c.idxs?c.idxs.forEach((h,v)=>{ke[v]=h}):wx(c.idx)||ke.fill(c.idx),le.idx=ke[0]),tt&&le.live){for(let h=0;h<_.length;h++)(h>0||o==1&&!nn)&&bg(h,ke[h]);hg()}on=!1,p!==!1&&ct("setLegend")}r.setLegend=hs;function bg(c,p){let h=_[c],v=c==0&&J==2?xn:t[c],x;nn?x=h.values(r,c,p)??pr:(x=h.value(r,p==null?null:v[p],c,p),x=x==null?pr:{_:x}),le.values[c]=x}function Gr(c,p,h){tf=Ne,nf=Fe,[Ne,Fe]=j.move(r,Ne,Fe),j.left=Ne,j.top=Fe,yt&&(To&&Gn(To,ot(Ne),0,oe,F),Ao&&Gn(Ao,0,ot(Fe),oe,F));let v,x=it>lt;Jn=Ae,gr=null;let w=L.ori==0?oe:F,R=L.ori==1?oe:F;if(Ne<0||ht==0||x){v=j.idx=null;for(let P=0;P<_.length;P++){let E=an[P];E!=null&&Gn(E,-10,-10,oe,F)}yo&&In(null,Co,!0,c==null&&Ke.setSeries),le.live&&(ke.fill(v),on=!0)}else{let P,E,$;o==1&&(P=L.ori==0?Ne:Fe,E=Dn(P,N),v=j.idx=Ln(E,t[0],it,lt),$=O(t[0][v],L,w,0));let I=-10,U=-10,te=0,ve=0,he=!0,se="",Q="";for(let Y=o==2?1:0;Y<_.length;Y++){let Oe=_[Y],Ve=ke[Y],ft=Ve==null?null:o==1?t[Y][Ve]:t[Y][1][Ve],Me=j.dataIdx(r,Y,v,E),qe=Me==null?null:o==1?t[Y][Me]:t[Y][1][Me];if(on=on||qe!=ft||Me!=Ve,ke[Y]=Me,Y>0&&Oe.show){let qt=Me==null?-10:Me==v?$:O(o==1?t[0][Me]:t[Y][0][Me],L,w,0),_t=qe==null?-10:X(qe,o==1?S[Oe.scale]:S[Oe.facets[1].scale],R,0);if(yo&&qe!=null){let ln=L.ori==1?Ne:Fe,yn=at(On.dist(r,Y,Me,_t,ln));if(yn<Jn){let Fn=On.bias;if(Fn!=0){let Gt=Dn(ln,Oe.scale),sn=qe>=0?1:-1,wn=Gt>=0?1:-1;wn==sn&&(wn==1?Fn==1?qe>=Gt:qe<=Gt:Fn==1?qe<=Gt:qe>=Gt)&&(Jn=yn,gr=Y)}else Jn=yn,gr=Y}}if(on||wo){let ln,yn;L.ori==0?(ln=qt,yn=_t):(ln=_t,yn=qt);let Fn,Gt,sn,wn,Bn,St,Wt=!0,Wr=vt.bbox;if(Wr!=null){Wt=!1;let kt=Wr(r,Y);sn=kt.left,wn=kt.top,Fn=kt.width,Gt=kt.height}else sn=ln,wn=yn,Fn=Gt=vt.size(r,Y);if(St=vt.fill(r,Y),Bn=vt.stroke(r,Y),wo)Y==gr&&Jn<=On.prox&&(I=sn,U=wn,te=Fn,ve=Gt,he=Wt,se=St,Q=Bn);else{let kt=an[Y];kt!=null&&(_o[Y]=sn,So[Y]=wn,Fm(kt,Fn,Gt,Wt),Im(kt,St,Bn),Gn(kt,hn(sn),hn(wn),oe,F))}}}}if(wo){let Y=On.prox,Oe=qr==null?Jn<=Y:Jn>Y||gr!=qr;if(on||Oe){let Ve=an[0];Ve!=null&&(_o[0]=I,So[0]=U,Fm(Ve,te,ve,he),Im(Ve,se,Q),Gn(Ve,hn(I),hn(U),oe,F))}}}if($e.show&&hr)if(c!=null){let[P,E]=Ke.scales,[$,I]=Ke.match,[U,te]=c.cursor.sync.scales,ve=c.cursor.drag;if(st=ve._x,ut=ve._y,st||ut){let{left:he,top:se,width:Q,height:Y}=c.select,Oe=c.scales[U].ori,Ve=c.posToVal,ft,Me,qe,qt,_t,ln=P!=null&&$(P,U),yn=E!=null&&I(E,te);ln&&st?(Oe==0?(ft=he,Me=Q):(ft=se,Me=Y),qe=S[P],qt=O(Ve(ft,U),qe,w,0),_t=O(Ve(ft+Me,U),qe,w,0),ka(En(qt,_t),at(_t-qt))):ka(0,w),yn&&ut?(Oe==1?(ft=he,Me=Q):(ft=se,Me=Y),qe=S[E],qt=X(Ve(ft,te),qe,R,0),_t=X(Ve(ft+Me,te),qe,R,0),Ma(En(qt,_t),at(_t-qt))):Ma(0,R)}else vs()}else{let P=at(tf-Xc),E=at(nf-ef);if(L.ori==1){let te=P;P=E,E=te}st=bt.x&&P>=bt.dist,ut=bt.y&&E>=bt.dist;let $=bt.uni;$!=null?st&&ut&&(st=P>=$,ut=E>=$,!st&&!ut&&(E>P?ut=!0:st=!0)):bt.x&&bt.y&&(st||ut)&&(st=ut=!0);let I,U;st&&(L.ori==0?(I=Po,U=Ne):(I=Lo,U=Fe),ka(En(I,U),at(U-I)),ut||Ma(0,R)),ut&&(L.ori==1?(I=Po,U=Ne):(I=Lo,U=Fe),Ma(En(I,U),at(U-I)),st||ka(0,w)),!st&&!ut&&(ka(0,0),Ma(0,0))}if(bt._x=st,bt._y=ut,c==null){if(h){if(bf!=null){let[P,E]=Ke.scales;Ke.values[0]=P!=null?Dn(L.ori==0?Ne:Fe,P):null,Ke.values[1]=E!=null?Dn(L.ori==1?Ne:Fe,E):null}Ta(Ku,r,Ne,Fe,oe,F,v)}if(yo){let P=h&&Ke.setSeries,E=On.prox;qr==null?Jn<=E&&In(gr,Co,!0,P):Jn>E?In(null,Co,!0,P):gr!=qr&&In(gr,Co,!0,P)}}on&&(le.idx=v,hs()),p!==!1&&ct("setCursor")}let vr=null;Object.defineProperty(r,"rect",{get(){return vr==null&&Ra(!1),vr}});function Ra(c=!1){c?vr=null:(vr=y.getBoundingClientRect(),ct("syncRect",vr))}function af(c,p,h,v,x,w,R){j._lock||hr&&c!=null&&c.movementX==0&&c.movementY==0||(bs(c,p,h,v,x,w,R,!1,c!=null),c!=null?Gr(null,!0,!0):Gr(p,!0,!1))}function bs(c,p,h,v,x,w,R,P,E){if(vr==null&&Ra(!1),zr(c),c!=null)h=c.clientX-vr.left,v=c.clientY-vr.top;else{if(h<0||v<0){Ne=-10,Fe=-10;return}let[$,I]=Ke.scales,U=p.cursor.sync,[te,ve]=U.values,[he,se]=U.scales,[Q,Y]=Ke.match,Oe=p.axes[0].side%2==1,Ve=L.ori==0?oe:F,ft=L.ori==1?oe:F,Me=Oe?w:x,qe=Oe?x:w,qt=Oe?v:h,_t=Oe?h:v;if(he!=null?h=Q($,he)?l(te,S[$],Ve,0):-10:h=Ve*(qt/Me),se!=null?v=Y(I,se)?l(ve,S[I],ft,0):-10:v=ft*(_t/qe),L.ori==1){let ln=h;h=v,v=ln}}E&&(p==null||p.cursor.event.type==Ku)&&((h<=1||h>=oe-1)&&(h=ao(h,oe)),(v<=1||v>=F-1)&&(v=ao(v,F))),P?(Xc=h,ef=v,[Po,Lo]=j.move(r,h,v)):(Ne=h,Fe=v)}let gs={width:0,height:0,left:0,top:0};function vs(){Mi(gs,!1)}let lf,sf,uf,cf;function ff(c,p,h,v,x,w,R){hr=!0,st=ut=bt._x=bt._y=!1,bs(c,p,h,v,x,w,R,!0,!1),c!=null&&(wt(Zu,tc,df,!1),Ta(Pm,r,Po,Lo,oe,F,null));let{left:P,top:E,width:$,height:I}=$e;lf=P,sf=E,uf=$,cf=I}function df(c,p,h,v,x,w,R){hr=bt._x=bt._y=!1,bs(c,p,h,v,x,w,R,!1,!0);let{left:P,top:E,width:$,height:I}=$e,U=$>0||I>0,te=lf!=P||sf!=E||uf!=$||cf!=I;if(U&&te&&Mi($e),bt.setScale&&U&&te){let ve=P,he=$,se=E,Q=I;if(L.ori==1&&(ve=E,he=I,se=P,Q=$),st&&br(N,Dn(ve,N),Dn(ve+he,N)),ut)for(let Y in S){let Oe=S[Y];Y!=N&&Oe.from==null&&Oe.min!=Ae&&br(Y,Dn(se+Q,Y),Dn(se,Y))}vs()}else j.lock&&(j._lock=!j._lock,Gr(p,!0,c!=null));c!=null&&(go(Zu,tc),Ta(Zu,r,Ne,Fe,oe,F,null))}function gg(c,p,h,v,x,w,R){if(j._lock)return;zr(c);let P=hr;if(hr){let E=!0,$=!0,I=10,U,te;L.ori==0?(U=st,te=ut):(U=ut,te=st),U&&te&&(E=Ne<=I||Ne>=oe-I,$=Fe<=I||Fe>=F-I),U&&E&&(Ne=Ne<Po?0:oe),te&&$&&(Fe=Fe<Lo?0:F),Gr(null,!0,!0),hr=!1}Ne=-10,Fe=-10,ke.fill(null),Gr(null,!0,!0),P&&(hr=P)}function pf(c,p,h,v,x,w,R){j._lock||(zr(c),es(),vs(),c!=null&&Ta(Cm,r,Ne,Fe,oe,F,null))}function mf(){T.forEach(Dy),Xl(r.width,r.height,!0)}so(Al,ia,mf);let No={};No.mousedown=ff,No.mousemove=af,No.mouseup=df,No.dblclick=pf,No.setSeries=(c,p,h,v)=>{let x=Ke.match[2];h=x(r,p,h),h!=-1&&In(h,v,!0,!1)},yt&&(wt(Pm,y,ff),wt(Ku,y,af),wt(Lm,y,c=>{zr(c),Ra(!1)}),wt(Em,y,gg),wt(Cm,y,pf),uc.add(r),r.syncRect=Ra);let Ri=r.hooks=e.hooks||{};function ct(c,p,h){fs?Sa.push([c,p,h]):c in Ri&&Ri[c].forEach(v=>{v.call(null,r,p,h)})}(e.plugins||[]).forEach(c=>{for(let p in c.hooks)Ri[p]=(Ri[p]||[]).concat(c.hooks[p])});let hf=(c,p,h)=>h,Ke=et({key:null,setSeries:!1,filters:{pub:Vm,sub:Vm},scales:[N,_[1]?_[1].scale:null],match:[qm,qm,hf],values:[null,null]},j.sync);Ke.match.length==2&&Ke.match.push(hf),j.sync=Ke;let bf=Ke.key,xs=Hh(bf);function Ta(c,p,h,v,x,w,R){Ke.filters.pub(c,p,h,v,x,w,R)&&xs.pub(c,p,h,v,x,w,R)}xs.sub(r);function vg(c,p,h,v,x,w,R){Ke.filters.sub(c,p,h,v,x,w,R)&&No[c](null,p,h,v,x,w,R)}r.pub=vg;function xg(){xs.unsub(r),uc.delete(r),Dr.clear(),oc(Al,ia,mf),f.remove(),ye?.remove(),ct("destroy")}r.destroy=xg;function ys(){ct("init",e,t),Gc(t||e.data,!1),q[N]?ds(N,q[N]):es(),xi=$e.show&&($e.width>0||$e.height>0),Ur=on=!0,Xl(e.width,e.height)}return _.forEach(Vc),T.forEach(Jb),n?n instanceof HTMLElement?(n.appendChild(f),ys()):n(r,ys):ys(),r}Ye.assign=et;Ye.fmtNum=bc;Ye.rangeNum=Pl;Ye.rangeLog=Cl;Ye.rangeAsinh=mc;Ye.orient=co;Ye.pxRatio=xe;Ye.join=Ax;Ye.fmtDate=vc,Ye.tzDate=Bx;Ye.sync=Hh;{Ye.addGap=wy,Ye.clipGaps=Ol;let e=Ye.paths={points:Wh};e.linear=Yh,e.stepped=ky,e.bars=My,e.spline=Ty}function fo(e){return e==="entropy"?"nats":"channels"}function Qh(e,t,n,r="B \u2212 A"){let o=e.map(l=>l.greatest),a=Math.max(0,...o),i=`${fo(n)}, ${r}`;return t==="layer"&&o.some(l=>l!==a)?n==="entropy"?{ticks:["\u2212\xBD ln D","0","+\xBD ln D"],unit:i}:{ticks:["\u2212\xBD D","0","+\xBD D"],unit:i}:{ticks:Xh(bl(a,n),n),unit:i}}function Xh(e,t){return[mt(-e,t),"0",mt(e,t)]}function e0(e,t,n){return{ticks:e===null?["less","0","more"]:Xh(e,t),unit:`${fo(t)}, ${n}`}}function t0(e,t){if(e===null)return{ticks:["2nd percentile","98th"],unit:fo(t)};let n=t==="entropy"?2:1,[r,...o]=Au(Jo(e,t),3).map(i=>i.toFixed(n)),a=o.pop();return{ticks:[e[0]<=0?String(r):`\u2264 ${r}`,...o,`\u2265 ${a}`],unit:fo(t)}}function n0(e,t,n){let r=e.map(i=>i.greatest),o=Math.max(0,...r),a=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==o)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:Au(Zo(o,n),5).map(i=>i===0?"0":i.toFixed(a)),unit:fo(n)}}var po=D(()=>Pr.value.some(({fit:e})=>e!==null));function r0(e){let t=e?.epochs[0]??-1;return t<0?"since before training":`since ${be(t)}, its first`}var Bl=D(()=>{let e=Ap(me.value);if(Qe.value==="values")return e;let t=r0(C.value),n=ee.value===null?t:r0(ae.value),r=t===n?t:`(A ${t}, B ${n})`;return`Change of the ${e.charAt(0).toLowerCase()}${e.slice(1)} ${r}`});function Mc(e){let t=C.value?.layers??[],n=t.length===1?0:e,r=ee.value!==null&&xt.value==="difference",o=Qe.value==="values"?"B \u2212 A":r?"change, B \u2212 A":"change",a=n===null?void 0:Pr.value[n];return po.value&&(a===void 0||a.fit!==null)?Qt.value?e0(a?.limit??null,me.value,o):t0(a?.span??null,me.value):Qt.value?Qh(t,Bt.value,me.value,o):n0(t,Bt.value,me.value)}var o0=D(()=>Mc(Ue.value?.layer??null));function Hl(e){let t=Pr.value[e];if(!t?.fit)return null;let{span:n,limit:r,fit:o}=t,a=`${100*Lu} % of ln D`,i=[C.value?.name,ee.value?.run].filter(l=>l!=null);return{text:Qt.value?`\xB1 ${mt(r,me.value).slice(1)} ${fo(me.value)}`:Ip(n,me.value),stretch:o.isLeast?"nearly constant":Eu(t.stretch),title:[`Colours are stretched ${Eu(t.stretch)}.`,...i.length===0?[]:[Bp(i[0])],...i.length>1?["The range holds those of both runs."]:[],...o.isLeast?[`The layer is nearly constant: the range is ${a} at least.`]:[]].join(" ")}}function si(e,t){let[n,r]=e==="a"?[C.value,It.value]:[ae.value,jt.value];if(Qe.value!=="change"||n===null||e==="b"&&pn(t)<0)return null;let o=n.entropies[t.name]??[],[a,i]=[o[0]??null,o[r]??null];return a===null||i===null?"change: no number":`change: ${mt(i-a,"entropy")} nats`}function a0(e){return e.some(t=>t.length>22)?232:172}function i0(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function bn([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function Wn(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var l0=D(()=>Fy.value?[]:By.value),Fy=D(()=>gt.value===100),By=D(()=>{let e=C.value?.picture?.shape,t=Rt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,o)=>(oo(n,t,o,e[1],e[2]),n.toDataURL()))});var ui=2,ma=20,s0=62,Ul=22,u0=220,Hy=150,Cn=6,Uy="Roboto, system-ui, sans-serif";function c0(){let e=At.value;if(e.state!=="here"||Pt.value.length===0)return null;let{run:t}=e,n=zy(t),r=Math.max(480,n+t.images*(Re.value+Cn))+2*ma,o=t.picture?.shape??null,a=o===null?0:bn([o[1],o[2]],Re.value)+Cn,i=Xo.value,l=Pt.value,u=l.map(y=>m0(t,y)),f=l.map((y,k)=>{let M=t.layers[y],A=bn(M.shape,Re.value)+Cn,_=Math.max(...u[k].map(({y:T})=>T+p0));return Math.max(_,(i[y]?.length??0)*A-Cn)}),d=s0+d0(t,r-2*ma),m=d+Ul+a+f.reduce((y,k)=>y+k+Cn,0)+2*ma,g=document.createElement("canvas");g.width=r*ui,g.height=m*ui;let b=g.getContext("2d");return b.scale(ui,ui),b.fillStyle=An("--ground"),b.fillRect(0,0,r,m),b.imageSmoothingEnabled=!1,b.translate(ma,ma),Vy(b,t,r-2*ma),b.translate(0,d),qy(b,t,n,a-Cn),b.translate(0,Ul+a),l.forEach((y,k)=>{Gy(b,u[k],n),i[y]?.forEach((M,A)=>{let _=A*(bn(M.layer.shape,Re.value)+Cn);for(let T=0;T<t.images;T++)Wy(b,t,M,T,n,_)}),b.translate(0,f[k]+Cn)}),g}function zy(e){let t=document.createElement("canvas").getContext("2d"),n=Pt.value.flatMap(r=>m0(e,r).map(({text:o,colour:a})=>(cr(t,a===void 0?13:11,"--ink",a===void 0?600:400),t.measureText(o).width)));return Math.max(Hy,...n.map(r=>Math.ceil(r)+14))}function ci(e,t,n,r,o){let a=t;for(;a.length>1&&e.measureText(a).width>o;)a=`${a.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(a,n,r)}function cr(e,t,n,r=400){e.font=`${r} ${t}px ${Uy}`,e.fillStyle=An(n),e.textAlign="left",e.textBaseline="top"}function f0(e){let[t,n]=[Pt.value.length,e.layers.length];return Bl.value+(t===n?"":`; ${t} of ${Et(n,"layer")}`)}function d0(e,t){let n=document.createElement("canvas").getContext("2d");return cr(n,12,"--quiet"),n.measureText(f0(e)).width>t-u0-16?Ul:0}function Vy(e,t,n){let r=u0;cr(e,16,"--ink",600);let o=`${t.name}, ${be(Dt.value??-1)}`,a=ee.value!==null;if(ci(e,a?`A: ${o}`:o,0,0,n-r-16),a){let b=be(Sr.value??-1);ci(e,`B: ${ee.value?.run}, ${b}`,0,20,n-r-16)}cr(e,12,"--quiet");let i=d0(t,n)>0,l=i?s0:a?41:22;ci(e,f0(t),0,l,i?n:n-r-16);let u=n-r,d=Qt.value?kp:Yo.map(b=>`rgb(${b.join(" ")})`);d.forEach((b,y)=>{e.fillStyle=b,e.fillRect(u+y*r/d.length,0,r/d.length+.5,12)}),cr(e,11,"--quiet");let{ticks:m,unit:g}=Mc(null);m.forEach((b,y)=>{e.textAlign=y===0?"left":y===m.length-1?"right":"center",e.fillText(b,u+y*r/(m.length-1),17)}),e.textAlign="left",e.fillText(g,u,32),po.value&&(cr(e,11,"--warn"),e.fillText("Colours are stretched",u,46))}function qy(e,t,n,r){let o=t.picture?.shape??null;for(let a=0;a<t.images;a++){let i=n+a*(Re.value+Cn);if(cr(e,11,"--ink"),ci(e,Wn(t,a),i,4,Re.value),o!==null&&Rt.value!==null){let l=document.createElement("canvas");oo(l,Rt.value,a,o[1],o[2]),e.drawImage(l,i,Ul,Re.value,r)}}}var p0=15;function m0(e,t){let n=e.layers[t],[r,o]=n.shape,a=C.value?.entropies[n.name]?.[It.value]??null,i=[{text:n.name,y:0}],l=18,u=(b,y="--quiet")=>{b!==null&&(i.push({text:b,y:l,colour:y}),l+=p0)};u(`${Et(n.channels,"channel")}, ${r} \xD7 ${o}`);let f=b=>b===null?"no number":`${b.toFixed(2)} nats`;if(ee.value===null){let b=a===null?"no number":`mean ${a.toFixed(2)} nats`;u(`${b} of ${n.greatest.toFixed(2)}`)}else u(`A: mean ${f(a)}`);u(si("a",n));let d=Hl(t);if(u(d&&`colours ${d.text}, ${d.stretch}`,"--warn"),ee.value===null)return i;let m=ae.value?.entropies[n.name]?.[jt.value]??null,g=bn(n.shape,Re.value)+Cn;return l=xt.value==="both"?Math.max(l,g):l,u(`B: mean ${f(m)}`),u(si("b",n)),a!==null&&m!==null&&u(`B \u2212 A: ${mt(m-a,"entropy")} nats`),i}function Gy(e,t,n){t.forEach(({text:r,y:o,colour:a})=>{cr(e,a===void 0?13:11,a??"--ink",a===void 0?600:400),ci(e,r,0,o,n-10)})}function Wy(e,t,n,r,o,a){if(n.maps===null)return;let{layer:i}=n,[l,u]=i.shape,f=o+r*(Re.value+Cn),d=bn(i.shape,Re.value),m=document.createElement("canvas"),g=t.picture?.shape??null,b=l*u===1;!b&&gt.value<100&&g!==null&&Rt.value!==null&&(oo(m,Rt.value,r,g[1],g[2]),e.filter="grayscale(1)",e.drawImage(m,f,a,Re.value,d),e.filter="none");let y=Hi(n.maps,r,i.shape);gl(m,y,i.shape,n.colours,Math.max(Re.value,d)*ui),e.globalAlpha=b?1:gt.value/100,e.drawImage(m,f,a,Re.value,d),e.globalAlpha=1,b&&(cr(e,12,"--ink",600),e.fillStyle=xl(n,r),e.textAlign="center",e.textBaseline="middle",e.fillText(n.text(r),f+Re.value/2,a+d/2))}function fi(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function h0(){fi(new Blob([cm(dt.value)],{type:"text/csv"}),"sparsity.csv")}function b0(){let e=C.value?.name??"",t=ee.value===null?"":` and ${ee.value.run}`,n=`sparsity ${e}${t} ${be(Dt.value??-1)}.png`;c0()?.toBlob(r=>{r!==null&&fi(r,n)},"image/png")}var Nr=["#1f7fc0","#d55e00","#008a63","#c2639a","#a87400","#7a5bd0","#7f7f7f","#6b8a00"],g0=[[],[6,3],[2,2],[8,2,2,2]],jy=Nr.length*g0.length;function Yy(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return(t^t>>>15)>>>0}var Rc=class{styles=new Map;taken=new Set;of(t){let n=this.styles.get(t)??this.choose(t),r=g0[Math.floor(n/Nr.length)];return{colour:Nr[n%Nr.length],dash:r}}choose(t){let n=Yy(t)%Nr.length,r=n;for(let o=1;this.taken.has(r)&&o<jy;o++)r=Math.floor(o/Nr.length)*Nr.length+(n+o)%Nr.length;return this.styles.set(t,r),this.taken.add(r),r}},Ky=new Rc;function Ut(e){return Ky.of(e)}var v0="Roboto, system-ui, sans-serif",x0=new WeakMap;function di(e){return devicePixelRatio*(x0.get(e)??1)}function zl(e,t){let{range:n,beneath:r,isLog:o,bare:a,rows:i}=e,{factor:l=1}=t,u={stroke:An("--quiet"),font:`${11*l}px ${v0}`,ticks:{show:!1},grid:{show:a!==!0,stroke:An("--line"),width:l},gap:4*l};return{width:t.width,height:t.height,legend:{show:!1},padding:[8*l,(t.margin??10)*l,0,0],scales:{x:{time:!1,range:()=>t.ends},y:{distr:o===!0?3:1,range:(f,d,m)=>n(d,m)}},axes:[{...u,grid:{show:!1},size:22*l,space:36*l,incrs:Zy},{...u,size:(f,d)=>t.axisWidth??l*(12+7*Math.max(4,...(d??[]).map(m=>m.length))),values:(f,d)=>i?.slice().reverse()??(t.isNameless?d.map(()=>""):(o===!0?Ep:Pp)(d)),space:28*l,...o===!0?{splits:(f,d,m,g)=>Lp(m,g),filter:(f,d)=>d}:{},...i===void 0?{}:{splits:()=>i.map((f,d)=>(d+.5)/i.length)}}],series:[{},...e.series.map(f=>({...f,width:(f.width??1)*l,...f.dash?{dash:f.dash.map(d=>d*l)}:{}}))],hooks:{init:[f=>{x0.set(f,l)}],drawAxes:[f=>{let{ctx:d,bbox:m}=f;d.save(),d.beginPath(),d.rect(m.left,m.top,m.width,m.height),d.clip(),r?.(f),d.restore()}]}}}var Zy=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function Vl(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function ql(e,t,n){let r=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:o,bbox:a}=e,i=di(e);o.save(),o.strokeStyle=n,o.lineWidth=i*1.25,o.setLineDash([4*i,3*i]),o.beginPath(),o.moveTo(r,a.top),o.lineTo(r,a.top+a.height),o.stroke(),o.restore()}function y0(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:o,bbox:a}=e,i=di(e);o.save(),o.strokeStyle=o.fillStyle=An("--quiet"),o.lineWidth=i,o.beginPath(),o.moveTo(a.left,r),o.lineTo(a.left+a.width,r),o.stroke(),o.font=`${10*i}px ${v0}`,o.textAlign="right",o.textBaseline="bottom",o.fillText(n,a.left+a.width-4*i,r-2*i),o.restore()}function w0(e,t,n,r){let{ctx:o}=e,a=e.data[0],i=[],l=[],u=()=>{o.beginPath();for(let[f,d]of[...i,...l.reverse()])o.lineTo(f,d);o.fill(),[i,l]=[[],[]]};o.save(),o.fillStyle=r,o.globalAlpha=.13,a.forEach((f,d)=>{let[m,g]=[e.data[t]?.[d],e.data[n]?.[d]];if(m===void 0&&g===void 0)return;if(m==null||g==null){u();return}let b=e.valToPos(f,"x",!0);i.push([b,e.valToPos(m,"y",!0)]),l.push([b,e.valToPos(g,"y",!0)])}),u(),o.restore()}var pi=2,Jy=720,Qy=320,fr=18,Xy="Roboto, system-ui, sans-serif",e2=2;function _0({chart:e,runs:t},n){let r=t.length<=e2?t.join(" and "):`${t.length} runs`;return`sparsity ${e} ${r} ${be(ne.value)}.${n}`}function S0(e){fi(new Blob([Gu(e.rows())],{type:"text/csv"}),_0(e,"csv"))}async function k0(e){(await t2(e)).toBlob(n=>{n!==null&&fi(n,_0(e,"png"))},"image/png")}async function t2(e){let t=document.createElement("canvas").getContext("2d"),n=n2(t,e),r=r2(t,e,n),o=fr+(r.at(-1)?.bottom??0)+6,a=e.height??Qy,i=await l2(e,n,a),l=document.createElement("canvas");l.width=(n+2*fr)*pi,l.height=(o+a+16+fr)*pi;let u=l.getContext("2d");u.scale(pi,pi),u.fillStyle=An("--ground"),u.fillRect(0,0,n+2*fr,o+a+16+fr),u.translate(fr,fr);for(let f of r)f.draw(u);return u.drawImage(i,0,o-fr,n,a),dr(u,12,"--quiet"),u.textAlign="center",u.fillText("epoch",n/2,o-fr+a+2),l}function dr(e,t,n,r=400){e.font=`${r} ${t}px ${Xy}`,e.fillStyle=An(n),e.textAlign="left",e.textBaseline="top"}function n2(e,{title:t,runs:n}){dr(e,13,"--ink");let r=n.map(o=>e.measureText(o).width+34);return dr(e,16,"--ink",600),Math.ceil(Math.max(Jy,e.measureText(t).width,...r))}function r2(e,t,n){let r=[],o=0,a=(f,d)=>{let m=o;o+=f,r.push({bottom:o,draw:g=>d(g,m)})};a(24,(f,d)=>{dr(f,16,"--ink",600),f.fillText(t.title,0,d)}),dr(e,12,"--quiet");for(let f of t.notes.flatMap(d=>o2(e,d,n)))a(17,(d,m)=>{dr(d,12,"--quiet"),d.fillText(f,0,m)});dr(e,13,"--ink");let i=0,l=[],u=()=>{let f=l;f.length>0&&a(20,(d,m)=>{for(let{run:g,left:b}of f)a2(d,g,b,m)}),[l,i]=[[],0]};for(let f of t.runs){let d=e.measureText(f).width+44;i>0&&i+d-10>n&&u(),l.push({run:f,left:i}),i+=d}if(u(),t.bar!==void 0){let{bar:f}=t;a(38,(d,m)=>i2(d,f,m+4))}return r}function o2(e,t,n){let r=[""];for(let o of t.split(" ")){let a=`${r.at(-1)} ${o}`.trim();e.measureText(a).width<=n?r[r.length-1]=a:r.push(o)}return r.filter(o=>o!=="")}function a2(e,t,n,r){let{colour:o,dash:a}=Ut(t);e.save(),e.strokeStyle=o,e.lineWidth=3,e.setLineDash(a),e.beginPath(),e.moveTo(n,r+8),e.lineTo(n+24,r+8),e.stroke(),e.restore(),dr(e,13,"--ink"),e.fillText(t,n+32,r)}function i2(e,t,n){t.colours.forEach((o,a)=>{e.fillStyle=o,e.fillRect(a*300/t.colours.length,n,300/t.colours.length+.5,10)}),dr(e,11,"--quiet");for(let{text:o,position:a}of t.ticks)e.textAlign=a<=0?"left":a>=1?"right":"center",e.fillText(o,a*300,n+14)}async function l2({drawing:e},t,n){let r=pi/devicePixelRatio,o=zl(e,{width:t*r,height:n*r,ends:Vl(er.value??He.value),factor:r});o.cursor={show:!1};let a=document.createElement("div"),i=await new Promise(u=>{let f={...o.hooks,draw:[u]};new Ye({...o,hooks:f},e.data,a)});s2(i);let l=document.createElement("canvas");return l.width=i.ctx.canvas.width,l.height=i.ctx.canvas.height,l.getContext("2d").drawImage(i.ctx.canvas,0,0),i.destroy(),l}function s2(e){let{ctx:t,bbox:n}=e,r=e.valToPos(ne.value,"x",!0);r<n.left||r>n.left+n.width||(t.save(),t.fillStyle=An("--ink"),t.globalAlpha=.65,t.fillRect(r-di(e),n.top,2*di(e),n.height),t.restore())}var u2=Symbol.for("pv"),c2=0;function s(e,t,n,r,o,a){t||(t={});var i,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?i=t[l]:u[l]=t[l];var f={type:e,props:u,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:u2,__v:--c2,__i:-1,__u:0};return(o||a)&&(f.__source=o,f.__self=a),fe.vnode&&fe.vnode(f),f}function ha({name:e,file:t}){let n=_e(null),r=()=>{n.current!==null&&(n.current.open=!1)};Ni(()=>{let a=i=>{n.current?.contains(i.target)||r()};return document.addEventListener("pointerdown",a),()=>document.removeEventListener("pointerdown",a)},[]);let o=a=>()=>{a(t()),r(),n.current?.querySelector("summary")?.focus()};return s("details",{ref:n,class:"downloads",onKeyDown:({key:a})=>{a==="Escape"&&r()},children:[s("summary",{"aria-label":`Download ${e}`,title:"Download",children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:"M8 2v7M4.8 6.2 8 9.4l3.2-3.2M3 13h10"})})}),s("div",{children:[s("button",{type:"button",title:"The chart as an image",onClick:o(k0),children:"PNG"}),s("button",{type:"button",title:"Its numbers as a table",onClick:o(S0),children:"CSV"})]})]})}var f2=5,Tc=null;function M0(e,t){let{over:n}=e,r=null,o=!1,a=({clientX:u})=>{let{left:f,width:d}=n.getBoundingClientRect();return Math.min(d,Math.max(0,u-f))},i=(u,f)=>e.setSelect({left:u,top:0,width:f,height:f&&n.clientHeight},!1),l=()=>{r=null,i(0,0)};n.addEventListener("pointerdown",u=>{r=u.button===0&&u.pointerType!=="touch"?a(u):null,o=!1}),n.addEventListener("pointermove",u=>{if(r===null||(u.buttons&1)===0)return;let f=a(u);!o&&Math.abs(f-r)>=f2&&(o=!0,n.setPointerCapture(u.pointerId)),o&&i(Math.min(r,f),Math.abs(f-r))}),n.addEventListener("pointerup",u=>{if(o&&r!==null){let[f,d]=[e.posToVal(r,"x"),e.posToVal(a(u),"x")];cn.value=Xs(f,d,He.value)??er.value}l()}),n.addEventListener("pointercancel",l),n.addEventListener("click",u=>{if(o){o=!1;return}u.detail===1&&(Tc=ne.value),Ht(e.posToVal(a(u),"x")),t(u)}),n.addEventListener("dblclick",()=>{er.value!==null&&(cn.value=null,Tc!==null&&Ht(Tc))})}function R0(e,t,n){let r=e.map((u,f)=>f).sort((u,f)=>e[u]-e[f]),o=[];r.forEach((u,f)=>{for(o.push({sum:e[u]-f*t,count:1});;){let d=o.at(-1),m=o.at(-2);if(!d||!m||m.sum/m.count<d.sum/d.count)break;m.sum+=d.sum,m.count+=d.count,o.pop()}});let a=o.flatMap(({sum:u,count:f})=>Array(f).fill(u/f)),i=e.slice(),l=Math.max(0,n-r.length*t);return r.forEach((u,f)=>{let d=Math.min(l,Math.max(0,a[f]-t/2));i[u]=d+t/2+f*t}),i}var d2=6,T0=14,p2=.3,m2=150,Gl=null;function h2(e){return Gl??=document.createElement("canvas").getContext("2d"),Gl===null?0:(Gl.font="11px Roboto, system-ui, sans-serif",Gl.measureText(e).width)}var Wl=class{constructor(t,n){this.labels=t;this.near=n;this.areFew=t.length<=d2,this.box.className=this.areFew?"end-labels":"end-labels inside",this.box.ariaHidden="true"}labels;near;areFew;box=document.createElement("div");margin(t){if(!this.areFew||this.labels.length===0)return 10;let n=Math.max(...this.labels.map(({text:r})=>h2(r)));return Math.ceil(Math.min(n+14,m2,t*p2))}place(t){if(this.labels.length===0)return;this.box.parentElement===null&&t.over.parentElement?.append(this.box);let n=this.near?.peek()??null,o=this.labels.filter(g=>this.areFew||g.run===n).flatMap(g=>{let b=b2(t,g.series+1);return b===null?[]:[{label:g,y:t.valToPos(b,"y")}]}),{clientWidth:a,clientHeight:i,offsetLeft:l,offsetTop:u}=t.over,f=o.map(({y:g})=>g),d=R0(f,T0,i),m=this.box.style;m.left=`${l+a}px`,m.top=`${u}px`,m.width=`${Math.max(0,t.width-l-a)}px`,this.box.replaceChildren(...o.map(({label:g},b)=>{let y=document.createElement("span");return y.textContent=g.text,y.title=g.text,y.dataset.run=g.run,y.style.top=`${d[b]-T0/2}px`,y.style.borderColor=g.colour,y.style.opacity=n===null||g.run===n?"1":"0.4",y}))}};function b2(e,t){let{min:n,max:r}=e.scales.x??{},o=e.data[0];for(let a=o.length-1;a>=0;a--){let i=e.data[t]?.[a],l=o[a];if(i!=null&&l>=(n??l)&&l<=(r??l))return i}return null}var $r=K(null),jl=12,g2="epochs",v2=28,x2=.25;function ba(e){let{data:t,series:n,height:r,range:o,beneath:a,title:i,bare:l,isLog:u}=e,{axis:f,onPoint:d,onPick:m,owners:g,near:b,labels:y}=e,k=_e(null),M=_e(null),A=_e(null),_=Vl(er.value??He.value);return Ot(()=>{let T=k.current,S=new Wl(y??[],b),N=zl({data:t,series:n,range:o,beneath:a,bare:l,isLog:u},{width:T.clientWidth,height:r,ends:_,axisWidth:f?.width,isNameless:f?.isEmpty,margin:S.margin(T.clientWidth)});N.cursor={drag:{x:!1,y:!1},bind:{dblclick:()=>null},y:!1,points:{size:6},sync:{key:g2,setSeries:!1}},Object.assign(N.hooks,{setCursor:[({cursor:{left:W,idx:H},data:[L]})=>{$r.value=H==null||(W??-1)<0?null:L[H]??null}],setSize:[W=>Ac(W,A.current)],draw:[W=>S.place(W)]});let B=new Ye(N,t,T);M.current=B,A.current=document.createElement("div"),A.current.className="epoch-cursor",B.over.append(A.current),Ac(B,A.current);let z=({clientY:W})=>{let{top:H,height:L}=B.over.getBoundingClientRect();return Math.min(1,Math.max(0,(W-H)/L))};return B.over.addEventListener("pointermove",W=>{d?.(z(W)),b!==void 0&&(b.value=g?.[y2(B,W)]??null)}),B.over.addEventListener("pointerleave",()=>{d?.(null),b!==void 0&&(b.value=null)}),M0(B,W=>m?.(z(W))),()=>B.destroy()},[t,n,r,o,a,l,u,f,d,m,y,g,b,kr.value,..._]),Ot(()=>{let T=k.current,S=new ResizeObserver(()=>{M.current!==null&&T.clientWidth!==M.current.width&&M.current.setSize({width:T.clientWidth,height:M.current.height})});return S.observe(T),()=>S.disconnect()},[]),_n(()=>{ne.value,M.current!==null&&Ac(M.current,A.current)}),_n(()=>{let T=b?.value??null,S=M.current;S!==null&&g!==void 0&&(g.forEach((V,N)=>{let B=S.series[N+1],z=n[N]?.alpha??1;B!==void 0&&(B.alpha=T===null||V===T?z:x2*z)}),S.redraw(!1))}),s("div",{ref:k,class:"plot",role:"img","aria-label":`${i}, against the epoch`,style:{height:`${r}px`}})}function Ac(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(ne.peek(),"x"))}px)`)}function y2(e,{clientX:t,clientY:n}){let{left:r,top:o}=e.over.getBoundingClientRect(),a=e.posToIdx(t-r),i=-1,l=v2;for(let u=1;u<e.data.length;u++){let f=e.data[u]??[],d=a;for(;d>0&&f[d]===void 0;)d--;let m=f[d],g=m==null?l:Math.abs(e.valToPos(m,"y")-(n-o));g<l&&([i,l]=[u-1,g])}return i}var A0=232,w2=()=>[-1.005,1.005];function P0(){let e=C.value,t=e?.correlations??null,n=Rd.value,r=de(()=>_m(n),[n]);return e===null?null:s("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[s("h2",{id:"correlations-title",children:["Correlations of the filters ",s("span",{class:"quiet name",children:e.name})]}),t===null?s("p",{class:"notice",children:["This run has none. The callback ",s("code",{children:"kr.CorrelationHistograms"})," writes them."]}):s(Z,{children:[s(S2,{most:r,centre:t.centre}),s("div",{class:"multiples histograms",children:t.layers.map((o,a)=>s(k2,{run:e.name,found:t,frames:n,layer:o,row:a,most:r},o.name))})]})]})}var _2={filter:"its own mean",mean_filter:"the mean filter"};function L0(e){return`pairs of filters in a bin of 0.01, logarithmic; each filter less ${_2[e]}`}function S2({most:e,centre:t}){return s("figure",{class:"colour-bar counts",children:[s("figcaption",{children:L0(t)}),s("div",{class:"gradient",style:{background:ym(kr.value)}}),s("div",{class:"ticks placed",children:ju(e).map(({count:n,position:r})=>s("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function k2({run:e,found:t,frames:n,layer:r,row:o,most:a}){let{epochs:i}=t,l=kr.value,u=_e(null),d=ra(u,!1).value||t.layers.length<=jl,m=de(()=>d?Sm(i,n,o,a,l):null,[i,n,o,a,l,d]),g=de(()=>[i,i.map(()=>null)],[i]),b=de(()=>[{}],[]),y=de(()=>S=>{if(m===null)return;let V=S.valToPos((i[0]??0)-.5,"x",!0),N=S.valToPos((i.at(-1)??0)+.5,"x",!0),{top:B,height:z}=S.bbox;S.ctx.save(),S.ctx.imageSmoothingEnabled=z<m.height||N-V<m.width,S.ctx.imageSmoothingQuality="high",S.ctx.drawImage(m,V,B,N-V,z),S.ctx.restore()},[i,m]),k=d?$r.value??ne.value:ne.peek(),M=t.mean_absolute[r.name]??[],{epoch:A,value:_}=ta({run:"",epochs:i,values:M},k),T={data:g,series:b,range:w2,beneath:y,bare:!0};return s("figure",{ref:u,class:"curves","data-layer":r.name,children:[s("figcaption",{children:[s("span",{class:"head",children:[s("span",{class:"title",title:r.name,children:[s("b",{children:r.name})," ",s("span",{class:"quiet",children:Et(r.filters,"filter")})]}),s(ha,{name:`correlations of ${r.name}`,file:()=>({chart:`correlations ${r.name}`,title:`Correlations of the filters of ${r.name}`,notes:[L0(t.centre)],runs:[e],drawing:T,height:420,bar:{colours:Sl(l),ticks:ju(a).map(({count:S,position:V})=>({text:S.toLocaleString("en"),position:V}))},rows:()=>pm(e,t,n,o)})})]}),s("span",{class:"numbers",title:be(k),children:[s("span",{class:"quiet",children:"mean of |c|"})," ",_===null?"\u2013":_.toFixed(3),A!==null&&A!==k&&s("small",{title:be(A),children:[" @",A]})]})]}),d?s(ba,{title:`Correlations of the filters of ${r.name}`,...T,height:A0}):s("div",{style:{height:`${A0}px`}})]})}var M2=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function E0(){return s("section",{class:"empty","data-testid":"empty",children:[s("h1",{children:"No heatmaps yet"}),s("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),s("pre",{children:s("code",{children:M2})}),s("p",{children:"Then show the folder of the runs:"}),s("pre",{children:s("code",{children:"tensorboard --logdir runs"})}),s("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}function jn({run:e}){let{colour:t,dash:n}=Ut(e);return s("svg",{class:"swatch",viewBox:"0 0 18 6","aria-hidden":"true",children:s("line",{x1:"0",y1:"3",x2:"18",y2:"3",stroke:t,"stroke-dasharray":n.join(" ")})})}var R2=6;function C0({curves:e,unit:t,isDrawn:n,near:r}){let o=n.value?$r.value??ne.value:ne.peek(),a=[...new Set(e.map(({run:f})=>f))],i=a.length>R2,l=a.includes(pe.value??"")?pe.value:a[0],u=i?[r.value??l]:a;return s("span",{class:"numbers",title:be(o),children:[u.map(f=>s(T2,{curves:e.filter(d=>d.run===f),at:o,name:i?f:null},f)),i&&r.value===null&&s("span",{class:"quiet",children:["and ",a.length-1," more"]}),t!==void 0&&s("span",{class:"quiet",children:t}),n.value&&$r.value!==null&&s("span",{class:"quiet",children:be(o)})]})}function T2({curves:e,at:t,name:n}){let r=e[0]?.run??"",o=e.map(l=>({...ta(l,t),quantity:l.quantity})),a=o.map(({value:l,quantity:u})=>`${u??""} ${l===null?"\u2013":Qa(l)}`),i=o.map(l=>l.epoch).find(l=>l!==null)??null;return s("span",{title:e.length>1?`${r}: ${a.join(", ")}`:r,children:[s(jn,{run:r}),n&&`${n} `,o.map(({value:l})=>l===null?"\u2013":Qa(l)).join(" / "),i!==null&&i!==t&&s("small",{title:be(i),children:[" @",i]})]})}var A2=3,P2=.3,L2="Linear: a logarithmic axis needs values above 0.";function Yn(e){let{title:t,chart:n,note:r,unit:o,curves:a,height:i=132,range:l,smoothing:u=0}=e,{isNamed:f,paths:d,beneath:m,axis:g,isOneOfMany:b=!1,hooks:y}=e,k=_e(null),M=ra(k,!1),A=Bi(()=>M.value||!b),_=A.value,T=Xn(null),S=je.value,V=e.isLog===!0&&hm(a),N=[...e.remarks??[],...e.isLog&&!V?[L2]:[]],{data:B,series:z,owners:W,shown:H}=de(()=>E2(_?a:[],u,d),[a,u,d,_]),L=de(()=>f?C2(a,H):void 0,[a,H,f]),J=de(()=>{let q=bm(a);return ie=>{m?.(ie);for(let{run:G,training:Ge,other:Le}of q)if(q.length<=A2||G===T.peek()||G===pe.peek()){let ce=[H[Ge],H[Le]];w0(ie,ce[0]+1,ce[1]+1,Ut(G).colour)}for(let G of new Set(a.map(Ge=>Ge.run))){let Ge=S.get(G)?.overfitting??null;Ge!==null&&ql(ie,Ge.epoch,Ut(G).colour)}}},[a,H,S,m,T]),X={data:B,series:z,range:V?vm:l,beneath:J,isLog:V};return s("figure",{ref:k,class:"curves",...y,children:[s("figcaption",{children:[s("span",{class:"head",children:[s("span",{class:"title",title:t,children:[s("b",{children:t})," ",r!==void 0&&s("span",{class:"quiet",children:r})]}),s(ha,{name:t,file:()=>({chart:n,title:t,notes:[r,o,...N].filter(q=>q!==void 0),runs:[...new Set(W)],drawing:X,rows:()=>fm(a,u,o)})})]}),N.map(q=>s("small",{class:"quiet remark",children:q},q)),s(C0,{curves:a,unit:o,isDrawn:A,near:T})]}),_?s(ba,{title:t,...X,height:i,axis:g,labels:L,...a.length>1?{owners:W,near:T}:{}}):s("div",{style:{height:`${i}px`}})]})}function E2(e,t,n){let r=({run:l,isTraining:u})=>({stroke:Ut(l).colour,dash:Ut(l).dash,width:u?1:1.75,...n===void 0?{}:{paths:n}}),o=e.map(l=>({...l,values:_l(l.values,t/100)})),a=t>0?e:[],i=[...a,...o];return{data:mm(i),series:i.map((l,u)=>({...r(l),...u<a.length?{alpha:P2,width:1,dash:[]}:{}})),owners:i.map(({run:l})=>l),shown:o.map((l,u)=>a.length+u)}}function C2(e,t){let n=new Set(e.map(({run:o})=>o)).size===1,r=e.map(o=>n||!o.isTraining||!e.some(a=>a.run===o.run&&!a.isTraining));return e.flatMap(({run:o,quantity:a},i)=>r[i]&&t[i]!==void 0?[{series:t[i],run:o,text:n?N2(a??o):o,colour:Ut(o).colour}]:[])}function N2(e){return e.split(" ")[0]}function $2(e){let t=Zt.value.flatMap(({rows:a})=>a.map(({layer:i})=>i)),n=new Set(C.value?.layers.map(({name:a})=>a)),r=new Map;for(let a of e.flatMap(({layers:i})=>i))!n.has(a.name)&&!r.has(a.name)&&r.set(a.name,a);let o=t.filter(({name:a})=>Rr.value.has(a));return r.size>uu?o:[...o,...r.values()]}function N0(){let e=dt.value,t=$2(e);return e.length===0?s("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):s("section",{"aria-labelledby":"entropies-title",children:[s("h2",{id:"entropies-title",children:["Mean entropy of each layer ",s("span",{class:"quiet",children:"nats, against the epoch"}),Mr.value&&s("span",{class:"quiet",children:["of the open rows: ",t.length," of ",Et(C.value?.layers.length??0,"layer")]})]}),s("div",{class:"multiples",children:t.map(n=>s(I2,{layer:n,isOneOfMany:t.length>jl},n.name))})]})}function O2(e){let t=dt.value.flatMap(({layers:n})=>n.filter(r=>r.name===e).map(({channels:r})=>r));return[...new Set(t)].sort((n,r)=>n-r)}function I2({layer:{name:e,channels:t},isOneOfMany:n}){let r=dt.value,o=de(()=>{let f=O2(e);return f.length===0?[t]:f},[r,e,t]),a=Math.log(o.at(-1)),i=de(()=>ea(r,f=>f.entropies[e],"mean entropy",e),[r,e]),l=de(()=>()=>[0,(a||1)*1.15],[a]),u=de(()=>f=>{for(let d of o)y0(f,Math.log(d),`ln ${d}`)},[o]);return s(Yn,{title:e,chart:`entropy ${e}`,unit:"nats",curves:i,range:l,beneath:u,isOneOfMany:n,hooks:{"data-testid":"entropy-chart","data-layer":e}})}var mi=D(()=>fd((Je.value??[]).map(({name:e})=>e)));function $0(e){return e.startsWith(mi.value)?e.slice(mi.value.length):e}function Or({run:e}){let t=$0(e);return s("span",{class:"name",title:e,children:t===e?e:s(Z,{children:[s("span",{class:"unseen",children:e}),s("span",{"aria-hidden":"true",children:t})]})})}var I0=[["run","Run","A click on a name shows the heatmaps of this run"],["overfits","Overfits since","The moment of overfitting, as explained below the title \u201CLoss\u201D"],["loss","Lowest loss","That of a single epoch: of the probe, without penalties, or else of validation, with penalties"],["layer","Greatest fall","The layer that lost the greatest share of its mean entropy"],["fall","Share","How much of its mean entropy this layer lost"],["epochs","Epochs","From the epoch of its highest to that of its lowest entropy after it"],["nan","NaN since","The first epoch from which on a layer or this loss is not a number"]];function D0(){let e=je.value,t=Tt.value.map(n=>({name:n,index:e.get(n)??null}));return s("section",{class:"findings","aria-label":"Findings",tabIndex:0,children:s("table",{"data-testid":"findings",children:[s("thead",{children:s("tr",{children:I0.map(([n,r,o])=>s(D2,{column:n,name:r,title:o},n))})}),s("tbody",{children:hd(t,nr.value).map(n=>s(F2,{finding:n},n.name))})]})})}function D2({column:e,name:t,title:n}){let r=nr.value?.column===e?nr.value:null,o=r===null?"none":r.isDescending?"descending":"ascending";return s("th",{scope:"col","aria-sort":o,children:s("button",{type:"button",title:n,onClick:()=>{nr.value=dd(e,nr.value)},children:[t,s("svg",{class:"direction",viewBox:"0 0 8 8","aria-hidden":"true",children:r!==null&&s("path",{d:r.isDescending?"M0 2h8L4 7z":"M0 6h8L4 1z"})})]})})}function F0(e){Hn.value=null,pe.value=e}function F2({finding:{name:e,index:t}}){let n=pe.value===e;return s("tr",{class:n?"in-view":void 0,"data-run":e,children:[s("th",{scope:"row",class:"run-name",children:[s(jn,{run:e}),s("button",{type:"button",class:"link","aria-current":n?"true":void 0,onClick:()=>F0(e),children:s(Or,{run:e})})]}),t===null?s("td",{colSpan:I0.length-1,children:"\u2026"}):s(B2,{run:t})]})}var ga=s("span",{class:"quiet",children:"\u2013"});function B2({run:e}){let{overfitting:t,lowest_loss:n,not_a_number:r}=e,o=Gs(e),a=i=>Ze(()=>{F0(e.name),Ht(i)});return s(Z,{children:[s("td",{class:"number",children:t===null?ga:s(O0,{title:"Show its heatmaps at this epoch",onClick:()=>a(t.epoch),children:t.epoch})}),s("td",{class:"number",children:n===null?ga:s(Z,{children:[Qa(n.value)," ",s("span",{class:"quiet",children:[n.loss," @",n.epoch]})]})}),s("td",{children:o===null?ga:s(O0,{title:"Show the heatmaps of this layer",onClick:()=>Ya(e.name,o.layer),children:s("span",{class:"name",children:o.layer})})}),s("td",{class:"number",title:o===null?"":`${o.high?.toFixed(2)} \u2192 ${o.low?.toFixed(2)} nats`,children:o===null?ga:`${Math.round(100*o.share)} %`}),s("td",{class:"number",children:o===null?ga:`${o.start} \u2192 ${o.end}`}),s("td",{class:r===null?"number":"number warn",children:r===null?ga:s(Z,{children:[r.epoch," ",s("span",{class:"name",children:r.layer??"loss"})]})})]})}function O0(e){return s("button",{type:"button",class:"link",...e})}function B0(){return Ba.value?s(D0,{}):s(H2,{})}function H2(){let e=Je.value?.map(({name:n})=>n)??[],t=Tt.value.filter(n=>e.includes(n));return t.length===0?null:s("section",{class:"sentences","aria-label":"Findings",children:t.map(n=>s(U2,{name:n},n))})}function U2({name:e}){let t=je.value.get(e);return s("p",{class:"sentence","data-testid":t&&"sentence","data-run":e,children:[s("span",{class:"of-run",children:[s(jn,{run:e}),s(Or,{run:e})]}),t===void 0?s("span",{children:"\xA0"}):s("span",{children:[t.sentence,t.overfitting!==null&&s(Z,{children:[" ",s(z2,{epoch:t.overfitting.epoch})]})]})]})}function z2({epoch:e}){return s("button",{type:"button",class:"link",onClick:()=>Ht(e),children:["Show epoch ",e]})}function Yl(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),o=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*o/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function H0({run:e,layer:t,image:n}){let r=Ue.value,o=r?.image===n?e.layers[r.layer]:void 0,a=e.layers[t];return!r||o===void 0||a===void 0?null:s("span",{class:r.layer===t?"marker under-pointer":"marker",style:Yl(r,o.shape,a.shape)})}function U0({layer:e,image:t}){let n=Xe.value;return n?.layer!==e.name||n.image!==t||Lr.value<0?null:s("span",{class:"marker pinned",style:Yl(n,e.shape,e.shape)})}function V0(e,t,n){let r=e.predictions?.[t]?.[n];if(r===void 0)return null;if(r.predicted<0)return{isRight:null,name:"no number",title:"The output of the model is not a number."};let o=e.picture?.classes?.[n]??-1,a=z0(e,r.predicted),i=o<0?null:o===r.predicted,l=r.probability===null?"":`, with ${V2(r.probability)}`,u=i===null?"":i?": right":`: wrong, it is ${z0(e,o)}`;return{isRight:i,name:a,title:`Prediction: ${a}${l}${u}`}}function z0(e,t){return e.picture?.class_names?.[t]??String(t)}function V2(e){let t=100*e;return t<.1?"< 0.1 %":`${t.toFixed(1)} %`}function G0({run:e,image:t}){let n=ee.value!==null;return s(Z,{children:[s(q0,{mark:n?"A":null,run:e,position:It.value,image:t}),n&&ae.value!==null&&s(q0,{mark:"B",run:ae.value,position:jt.value,image:t})]})}var q2={right:"\u2713",wrong:"\u2717",unknown:"\u2192"};function q0({mark:e,run:t,position:n,image:r}){let o=V0(t,n,r);if(o===null)return null;let a=o.isRight===null?"unknown":o.isRight?"right":"wrong";return s("span",{class:`prediction ${a}`,"data-testid":"prediction",title:o.title,children:[e!==null&&s("b",{children:[e," "]}),s("span",{role:"img","aria-label":a==="unknown"?"prediction:":`${a}:`,children:q2[a]})," ",o.name]})}function W0({run:e,image:t}){let n=_e(null),r=e.picture?.shape??null,o=Wn(e,t);return _n(()=>{n.current!==null&&r!==null&&Rt.value!==null&&oo(n.current,Rt.value,t,r[1],r[2])}),s("th",{scope:"col",class:"image",title:o,children:[r!==null&&s("div",{class:"map",style:{height:`${bn([r[1],r[2]],Re.value)}px`},children:[s("canvas",{ref:n,role:"img","aria-label":`Image ${o}`}),s(G2,{run:e,image:t})]}),s("span",{class:"label",children:o}),s(G0,{run:e,image:t})]})}function G2({run:e,image:t}){let n=Ue.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:s("span",{class:"marker",style:Yl(n,r.shape,r.shape)})}function Lc(e,t,n){Ue.value=K0(e,t,n)}function Y0(e,t,n){let r=K0(e,t,n);r!==null&&Iu(r)}function K0(e,t,n){let r=C.value?.layers[t]?.shape;if(r===void 0)return null;let o=e.currentTarget.getBoundingClientRect(),a=(e.clientX-o.left)/o.width,i=(e.clientY-o.top)/o.height;return{layer:t,image:n,row:j0(Math.floor(i*r[0]),r[0]),column:j0(Math.floor(a*r[1]),r[1]),x:e.clientX,y:e.clientY}}function Z0(e,t,n){Yt.value={layer:t,image:n},e.matches(":focus-visible")&&Q0(e,Pc(t,n))}function Pc(e,t){let[n,r]=C.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var W2={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function J0(e){let t=W2[e.key],n=C.value;if(e.key==="Escape"&&(Ue.value=null),e.key==="Enter"&&Iu(Ue.value??Pc(Yt.value.layer,Yt.value.image)),t===void 0||n===null)return;let r=Ue.value??Pc(Yt.value.layer,Yt.value.image);e.preventDefault();let o=n.layers[r.layer]?.shape??[1,1],a=r.row+t[0],i=r.column+t[1],l=Pt.value,u=l[l.indexOf(r.layer)+Math.floor(a/o[0])]??-1,f=r.image+Math.floor(i/o[1]),d=n.layers[u];if(d===void 0||f<0||f>=n.images)return;let[m,g]=d.shape,b=u!==r.layer||f!==r.image,y={layer:u,image:f,row:u===r.layer?a:t[0]>0?0:m-1,column:f!==r.image?t[1]>0?0:g-1:Math.floor((i+.5)/o[1]*g)},k=`canvas[data-row="${u}"][data-image="${f}"]`,M=document.querySelector(k);M!==null&&(b&&M.focus(),Q0(M,y))}function Q0(e,t){let n=e.getBoundingClientRect(),[r,o]=C.value?.layers[t.layer]?.shape??[1,1];Ue.value={...t,x:n.left+(t.column+1)/o*n.width,y:n.top+(t.row+1)/r*n.height}}function j0(e,t){return Math.min(t-1,Math.max(0,e))}function X0(e,t){return Xo.value[e]?.find(n=>n.side===t)}var j2={a:"map",b:"map-b",difference:"map-difference"},Y2={a:"",b:", of the run compared",difference:", difference"};function eb({run:e,layer:t,image:n,side:r}){let o=_e(null),a=e.layers[t],[i,l]=a.shape,u=bn(a.shape,Re.value),f=ra(o);_n(()=>{if(!f.value)return;let b=X0(t,r);if(!b||b.maps===null||o.current===null)return;let y=Hi(b.maps,n,a.shape),k=Math.round(Math.max(Re.value,u)*devicePixelRatio);gl(o.current,y,a.shape,b.colours,k)});let d=i*l===1,m=d?void 0:l0.value[n],g=Nd.value===t&&Yt.value.image===n;return s("td",{children:s("div",{class:m?"map over-picture":"map",style:{height:`${u}px`,backgroundImage:m?`url("${m}")`:void 0},children:[s("canvas",{ref:o,"data-testid":j2[r],"data-layer":a.name,"data-row":t,"data-image":n,role:"img","aria-label":`${a.name}, ${Wn(e,n)}${Y2[r]}`,tabIndex:g&&r!=="b"?0:-1,style:{opacity:d?1:gt.value/100},onPointerMove:b=>Lc(b,t,n),onPointerLeave:()=>{Ue.value=null},onClick:b=>{Lc(b,t,n),Y0(b,t,n)},onFocus:b=>Z0(b.currentTarget,t,n),onBlur:()=>{Ue.value=null},onKeyDown:J0}),d&&s(K2,{band:X0(t,r),image:n}),s(H0,{run:e,layer:t,image:n}),s(U0,{layer:a,image:n})]})})}function K2({band:e,image:t}){return e===void 0||e.maps===null?null:s("span",{class:"number",style:{color:xl(e,t)},children:e.text(t)})}function va(){return s("svg",{class:"chevron",viewBox:"0 0 10 10","aria-hidden":"true",children:s("path",{d:"M3 1.5 7 5 3 8.5"})})}function Z2(e,t){return e==null||t===0?Ar[0]:hl(e/t)}function J2({epochs:e,entropies:t},n){let r=e[0]??0,o=(e.at(-1)??r)-r+1,a=new Uint32Array(o*n.length);return n.forEach(({name:i,greatest:l},u)=>{e.forEach((f,d)=>{let m=e[d+1]??f+1,g=Z2(t[i]?.[d],l);a.fill(g,u*o+f-r,u*o+m-r)})}),{pixels:a,width:o}}function Kl(e,t,n){let{pixels:r,width:o}=J2(t,n);e.width=o,e.height=Math.max(1,n.length);let a=new Uint8ClampedArray(r.buffer);n.length>0&&e.getContext("2d")?.putImageData(new ImageData(a,o),0,0)}var tb=14,nb=13,Q2=3*tb*nb,X2=104;function rb(e,t,n){let r=Math.round(Math.min(96,Math.max(28,168/Math.max(1,e)))),o=t*nb,a=n&&t<=tb&&o*e<=Q2;return{height:Math.max(r,a?o:Math.min(t,X2)),isNamed:a}}function ob(e){let t=Math.max(0,...e.map(n=>n.length));return Math.min(168,Math.max(48,Math.round(18+6.2*t)))}function hi({fall:e}){if(e===null||e.share<.005&&e.not_a_number_since===null)return"no fall";if(e.not_a_number_since!==null)return`NaN since ${be(e.not_a_number_since)}`;let t=e.start<0?"before training":`epoch ${e.start}`;return`fell by ${Math.round(100*e.share)} %, ${t} to ${e.end}`}function ab({run:e,row:t}){let{layer:n}=t,r=t.fall!==null&&t.fall.not_a_number_since!==null;return s("tr",{class:"closed","data-testid":"closed-row","data-layer":n.name,"data-layer-row":n.name,children:[s("th",{scope:"row",class:"layer",children:s("button",{type:"button",class:"toggle","aria-expanded":!1,title:`${n.name}: show its maps`,onClick:()=>ja(n.name,!0),children:[s(va,{}),s("b",{class:"name",children:n.name})]})}),s("td",{colSpan:e.images,children:s("div",{children:[s(ew,{run:e,layer:n}),s(tw,{run:e,layer:n}),s("span",{class:r?"warn":"quiet",children:hi(t)})]})})]})}function ew({run:e,layer:t}){let n=_e(null);return Ot(()=>{n.current!==null&&Kl(n.current,e,[t])},[e,t]),s("span",{class:"course","aria-hidden":"true",title:"Its mean entropy over the epochs",children:s("canvas",{ref:n})})}function tw({run:e,layer:{name:t,greatest:n}}){let r=e.entropies[t]?.[It.value]??null,o=l=>l?.toFixed(2)??"no number";if(ee.value===null)return s("span",{children:[r===null?"no number":`${o(r)} nats`,s("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]});let a=ae.value?.entropies[t],i=a?.[jt.value]??null;return s("span",{children:[s("b",{children:"A"})," ",o(r)," ",s("b",{children:"B"})," ",a===void 0?"no such layer":o(i),r!==null&&i!==null&&s("span",{class:"quiet",children:[" B \u2212 A: ",mt(i-r,"entropy")," nats"]})]})}function Ec({layer:e,row:t,side:n}){let r=si(n,e),o=n==="a"?Hl(t):null;return s(Z,{children:[r!==null&&s("span",{class:"quiet","data-testid":"mean-change",children:r}),o!==null&&s("span",{class:"quiet range","data-testid":"range",title:o.title,children:[o.text," ",s(bi,{children:o.stretch})]})]})}function bi({children:e}){return s("span",{class:"stretched",children:e})}function nw(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function rw(e,t){let[n,r]=Zo(t,me.value);return(Lt(e,me.value)-n)/(r-n)}function ib({run:e,layer:t,fall:n}){let{name:r,channels:o,greatest:a}=t,[i,l]=t.shape,u=e.entropies[r]?.[It.value]??null,f=ee.value!==null;return s("th",{scope:"row",class:"layer",children:[s("button",{type:"button",class:"toggle","aria-expanded":!0,title:`${r}: hide its maps`,onClick:()=>ja(r,!1),children:[s(va,{}),s("b",{class:"name",children:nw(r)})]}),s("span",{class:"quiet",children:[Et(o,"channel"),", ",i," \xD7 ",l]}),s(ub,{mark:f?"A":null,entropy:u,greatest:a}),or.value==="fall"&&Mr.value&&s("span",{class:"quiet",children:hi({fall:n})}),s(Ec,{layer:t,row:e.layers.indexOf(t),side:"a"}),f&&xt.value==="difference"&&s(sb,{run:e,layer:t}),f&&pn(t)<0&&ae.value!==null&&s("span",{class:"quiet",children:"B has no such layer with maps of this size."})]})}function lb({run:e,layer:t}){return s("th",{scope:"row",class:"layer","aria-label":`${t.name} of B`,children:s(sb,{run:e,layer:t})})}function sb({run:e,layer:t}){let{name:n,greatest:r}=t,o=e.entropies[n]?.[It.value]??null,a=ae.value?.entropies[n]?.[jt.value]??null,i=ae.value?.layers.find(l=>l.name===n)?.greatest;return s(Z,{children:[s(ub,{mark:"B",entropy:a,greatest:i??r}),o!==null&&a!==null&&s("span",{class:"quiet",children:["B \u2212 A: ",mt(a-o,"entropy")," nats"]}),s(Ec,{layer:t,row:-1,side:"b"})]})}function ub({mark:e,entropy:t,greatest:n}){let r=Bt.value==="shared"?Ki.value:n,o=t===null||r===0?null:rw(t,r);return s(Z,{children:[s("span",{class:"mean",children:[e!==null&&s("b",{children:[e," "]}),t===null?"no number":`${t.toFixed(2)} nats`,s("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]}),o!==null&&e===null&&Bt.value!=="fit"&&!Qt.value&&s("span",{class:"share",title:"The mean on the colour bar",children:[s("i",{children:s("i",{style:{width:`${100*o}%`,background:Ru(o)}})}),Math.round(100*o)," %"]})]})}function cb({run:e}){return s(Z,{children:Zt.value.map((t,n)=>s(ow,{run:e,section:t},t.group===null?`alone ${n}`:`group ${t.group}`))})}function ow({run:e,section:{group:t,rows:n}}){let r=t!==null&&Kt.value.includes(t),o=Rr.value;return s("tbody",{class:t===null?void 0:"grouped",children:[t!==null&&s(aw,{run:e,group:t,rows:n,isFolded:r}),!r&&n.map(a=>o.has(a.layer.name)?s(iw,{run:e,row:a},a.layer.name):s(ab,{run:e,row:a},a.layer.name))]})}function aw({run:e,group:t,rows:n,isFolded:r}){let o=new Map(e.falls.map((l,u)=>[l.layer,u])),a=({layer:l})=>o.get(l.name)??e.falls.length,i=n.reduce((l,u)=>a(u)<a(l)?u:l);return s("tr",{class:"group",children:s("th",{colSpan:e.images+1,scope:"rowgroup",children:s("div",{children:[s("button",{type:"button",class:"toggle","aria-expanded":!r,onClick:()=>du(t,!r),children:[s(va,{}),s("b",{class:"name",children:t})]}),s("span",{class:"quiet",children:[Et(n.length,"layer"),r&&`; ${i.layer.name}: ${hi(i)}`]})]})})})}function iw({run:e,row:{row:t,layer:n,fall:r}}){let o=Bi(()=>(Xo.value[t]??[]).map(({side:a})=>a).join()).value;return s(Z,{children:(o===""?[null]:o.split(",")).map(a=>s("tr",{class:a==="b"?"second":void 0,"data-layer-row":a==="b"?void 0:n.name,children:[a==="b"?s(lb,{run:e,layer:n}):s(ib,{run:e,layer:n,fall:r}),a!==null&&Array.from({length:e.images},(i,l)=>s(eb,{run:e,layer:t,image:l,side:a},l))]},a))})}function fb({run:e}){let t=Zt.value.reduce((o,{rows:a})=>o+a.length,0),n=e.layers.length,{error:r}=zo(rr.value);return s("div",{class:"layer-tools",children:[s("input",{type:"search",placeholder:"Filter",title:"Part of a name, or a regular expression","aria-label":"Filter the layers by name",value:rr.value,onInput:o=>{rr.value=o.currentTarget.value}}),s("select",{"aria-label":"Order of the layers",value:or.value,onChange:o=>{or.value=o.currentTarget.value},children:[s("option",{value:"network",children:"As in the network"}),s("option",{value:"fall",children:"Greatest fall first"})]}),s("span",{children:[s("button",{type:"button",class:"link",title:"Show the maps of all layers in the list",onClick:()=>fu(!0),children:"open all"})," ",s("button",{type:"button",class:"link",title:"Show the maps of no layer in the list",onClick:()=>fu(!1),children:"close all"})]}),Ga.value.length>0&&s(lw,{}),s("span",{class:"quiet",role:"status",children:[t===n?Et(n,"layer"):`${t} of ${Et(n,"layer")}`,","," ",Pt.value.length," open"]}),r!==null&&s("p",{class:"notice warn",role:"status",children:r})]})}function lw(){let e=Ga.value.every(t=>Kt.value.includes(t));return s("button",{type:"button",class:"link",title:e?"Show the layers of all groups":"Show one line for each group","aria-expanded":!e,onClick:()=>$d(!e),children:e?"unfold groups":"fold groups"})}var db=6,sw=144,uw=.62,cw=64;function pb(){let e=_e(null),t=C.value,n=t?.images??0,r=ee.value!==null,o=r&&xt.value==="both",a=a0(t?.layers.map(d=>d.name)??[]);if(Ot(()=>{let d=()=>{let g=e.current?.clientWidth??0,b=i0(g-a-db*n,n);Re.value=o?Math.max(cw,Math.round(b*uw)):b};d();let m=new ResizeObserver(d);return e.current!==null&&m.observe(e.current),()=>m.disconnect()},[n,a,o]),Ot(()=>{Yt.value={layer:0,image:0},Ue.value=null},[t?.name,n]),_n(()=>{Bt.value,me.value,Qe.value,Ou.value==="here"&&cd()}),t===null)return null;if(t.epochs.length===0)return s("p",{class:"notice",children:["The run ",s("span",{class:"name",children:t.name})," has no heatmaps. The callback"," ",s("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let i=Ou.value,l=t.picture?.shape,u=l?bn([l[1],l[2]],Re.value)>sw:!1,f=n*(Re.value+db)+a>(e.current?.clientWidth??1e9);return s("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[s("h2",{id:"heatmaps-title",children:[Bl.value,s("span",{class:"quiet",children:[r&&"A: ",s("span",{class:"name",children:t.name}),", ",be(Dt.value??-1),r&&s(pw,{}),i==="damaged"&&s(fw,{})]}),po.value&&s(bi,{children:"stretched"}),t.shares!==null&&s("span",{class:"quiet",children:"click a place to see its channels"})]}),Bo.value===!1&&s("p",{class:"notice warn",role:"status",children:"The runs show different samples: their maps cannot be compared place by place."}),Mr.value&&s(fb,{run:t}),s("div",{ref:e,class:f?"scroller wide":"scroller",style:{"--column":`${Re.value}px`,"--header":`${a}px`,"--at":`${100*dw(t.epochs,Dt.value??-1)}%`},children:[s("table",{class:`grid ${i}${u?" tall":""}`,"data-testid":"grid","aria-busy":i==="loading",children:[s("thead",{children:s("tr",{children:[s("th",{class:"corner",scope:"col",children:[s("span",{children:"Layer"}),s("span",{class:"quiet",children:["mean of ",t.samples.toLocaleString("en")," ",t.samples===1?"sample":"samples"]})]}),Array.from({length:n},(d,m)=>s(W0,{run:t,image:m},m))]})}),s(cb,{run:t})]},t.name),Zt.value.length===0&&s("p",{class:"notice",children:"No layer has such a name."})]})]})}function fw(){return s(Z,{children:[" \xB7 ",s("strong",{class:"damage",role:"status",children:At.value.state==="damaged"?"The maps of this epoch are damaged, and cannot be shown.":"The maps of the first epoch are damaged: the change since then cannot be shown."})]})}function dw(e,t){let[n,r]=[e[0]??0,e.at(-1)??0];return(t-n+.5)/(r-n+1)}function pw(){let e=Sr.value,t=ee.value?.epoch??Dt.value;return s(Z,{children:[" \xB7 B: ",s("span",{class:"name",children:ee.value?.run}),", ",e===null?"\u2026":be(e),e!==null&&e!==t&&s("strong",{children:[" (it has no ",be(t??-1),")"]})]})}function mb(e){return e.flatMap(({name:t,epochs:n,compared_losses:r})=>{let{training:o,held_out:a,held_out_name:i,penalties:l}=r,u={included:"",excluded:" without penalties",estimated:" without penalties, estimated"},f=l==="included"?"":" without penalties";return[...o===null?[]:[{run:t,epochs:n,values:o,quantity:`training loss${u[l]}`,isTraining:!0}],...a===null?[]:[{run:t,epochs:n,values:a,quantity:`${i} loss${f}`}]]})}function hb(e){let t=e.some(({compared_losses:i})=>i.training!==null),n=e.filter(({compared_losses:i})=>i.held_out!==null),r=new Set(n.map(({compared_losses:i})=>i.held_out_name)),o=[...t?["training"]:[],...r],a=o.length<3?o.join(" and "):`${o[0]}, ${o.slice(1).join(" or ")}`;return`${a.charAt(0).toUpperCase()}${a.slice(1)} loss`}function bb(e){let t=e.filter(({compared_losses:{training:l,held_out:u}})=>l!==null||u!==null),n=l=>t.filter(({compared_losses:u})=>u.penalties===l),r=l=>l.length===t.length?"":`${l.map(u=>u.name).join(", ")}: `,[o,a]=[n("included"),n("estimated")],i=a.some(({losses:l,compared_losses:{training:u}})=>l.training?.some((f,d)=>f!==null&&u?.[d]==null)??!1);return[...o.length>0?[`${r(o)}With any penalties, as fit logs them. The losses without penalties are known with labels: SparsityHeatmaps(log_dir, x, y).`]:[],...a.length>0?[`${r(a)}The training loss is estimated: the logged loss less the mean of the penalties before and after each epoch. ${i?"It is left out where the penalties change too much within an epoch. ":""}LossWithoutPenalties() logs it exactly.`]:[]]}function gb(e){let t=e.flatMap(({name:n,epochs:r,losses:o})=>o.penalty===void 0?[]:[{run:n,epochs:r,values:o.penalty,quantity:"penalty"}]);return t.some(({values:n})=>n.some(r=>r!==0))?t:[]}var vb="val_";function xb(e){let t=e.flatMap(({accuracies:n})=>Object.keys(n));return[...new Set(t.map(n=>n.replace(vb,"")))]}function yb(e,t){return e.flatMap(({name:n,epochs:r,accuracies:o})=>[t,`${vb}${t}`].flatMap(a=>{let i=o[a],l=a===t;return i===void 0?[]:[{run:n,epochs:r,values:i,quantity:`${l?"training":"validation"} ${t}`,isTraining:l}]}))}function Ir({label:e,value:t,choices:n}){return s("fieldset",{class:"switch",children:[s("legend",{children:e}),s("div",{children:n.map(([r,o,a])=>s("label",{title:a,children:[s("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),s("span",{children:o})]},r))})]})}var Cc=190;function wb(){let e=dt.value,t=e.some(({losses:n,accuracies:r})=>Object.keys(n).length>0||Object.keys(r).length>0);return e.length===0?null:s("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[s("h2",{id:"losses-title",children:["Loss ",s("span",{class:"quiet",children:"against the epoch"})]}),s("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 % and by more than its noise explains."}),t?s(Z,{children:[s(mw,{}),s("div",{class:"multiples losses",children:[s(hw,{}),s(gw,{}),xb(e).map(n=>s(vw,{metric:n},n))]})]}):s("p",{class:"notice",children:["No losses. The callback ",s("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",s("code",{children:"fit"}),"."]})]})}function mw(){return s("div",{class:"loss-controls",children:[s(Ir,{label:"Axis",value:Zr,choices:[["linear","Linear","Equal distances are equal differences"],["log","Log","Equal distances are equal factors; for values above 0"]]}),s("label",{class:"smoothing",children:[s("span",{children:["Smoothing ",s("output",{children:(Rn.value/100).toFixed(2)})]}),s("input",{type:"range",min:0,max:Ks,step:1,value:Rn.value,title:"Weight of the epochs before in a running average, as in TensorBoard","aria-label":"Smoothing of the losses","aria-valuetext":(Rn.value/100).toFixed(2),onInput:e=>{Rn.value=e.currentTarget.valueAsNumber}})]})]})}function hw(){let e=dt.value,t=de(()=>mb(e),[e]),n=t.some(({isTraining:r})=>r);return t.length===0?null:s(Yn,{title:hb(e),chart:"losses",note:`${n?"thin: training":""}${bw(e)}`,remarks:bb(e),curves:t,height:Cc,range:na,isLog:Zr.value==="log",smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"losses"}})}function bw(e){return e.every(({compared_losses:{penalties:n}})=>n!=="included")?"; without penalties":""}function gw(){let e=dt.value,t=de(()=>gb(e),[e]);return t.length===0?null:s(Yn,{title:"Penalties",chart:"penalties",note:"their sum after each epoch",curves:t,height:Cc,range:na,isLog:Zr.value==="log",smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"penalties"}})}function vw({metric:e}){let t=dt.value,n=de(()=>yb(t,e),[t,e]),r=n.some(({isTraining:o})=>o);return s(Yn,{title:e,chart:e,note:r?"thin: training":"validation",curves:n,height:Cc,range:xm,smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":e}})}var Nc=matchMedia("(min-width: 900px)"),$c=K(Nc.matches);Nc.addEventListener("change",()=>{$c.value=Nc.matches});var _b=92,Oc=30,xw=48,yw=()=>[0,1];function Sb(){let e=tu.value.filter(({layers:l})=>l.length>0),t=[...e,...C.value===null?[]:[C.value]].map(({layers:l})=>l.map(({name:u})=>u)),r=Je.value?.filter(({name:l,has_maps:u})=>u&&Yi.value.includes(l))?.length??0,{length:o}=Yi.value,a=rb(o,Math.max(0,...t.map(l=>l.length)),$c.value),i=a.isNamed?ob(t.flat()):xw;return o===0?null:s("section",{class:"glance","data-testid":"overview","aria-labelledby":"glance-title",style:{"--axis":`${i}px`},children:[s("h2",{id:"glance-title",children:["Overview"," ",s("span",{class:"quiet",children:"mean entropy of each layer, the first one at the top, against the epoch; a click goes there"}),Ba.value&&s(ww,{})]}),s("div",{style:{minHeight:`${o*(a.height+Oc+19)+_b+38}px`},children:Sn.value&&s(Z,{children:[e.map(l=>s(_w,{run:l,...a,width:i},l.name)),e.length>=r&&s(Tw,{width:i})]})})]})}function ww(){return s("button",{type:"button",class:"link","data-testid":"all-strips","aria-expanded":tr.value,onClick:()=>{tr.value=!tr.value},children:tr.value?"Only the run in the maps":`All ${Tt.value.length} runs`})}function kb(e,t){return de(()=>({width:e,isEmpty:t}),[e,t])}function _w({run:e,height:t,isNamed:n,width:r}){let o=Xn(null),{epochs:a,layers:i,overfitting:l,name:u}=e,f=de(()=>{let k=document.createElement("canvas");return Kl(k,e,i),k},[e,i]),d=de(()=>[a,a.map(()=>null)],[a]),m=de(()=>[{}],[]),g=de(()=>k=>{let M=k.valToPos((a[0]??0)-.5,"x",!0),A=k.valToPos((a.at(-1)??0)+.5,"x",!0),{top:_,height:T}=k.bbox;k.ctx.save(),k.ctx.imageSmoothingEnabled=T<f.height||A-M<f.width,k.ctx.imageSmoothingQuality="high",k.ctx.drawImage(f,M,_,A-M,T),k.ctx.restore(),l!==null&&ql(k,l.epoch,Ut(u).colour)},[a,f,l,u]),b=de(()=>{let k=M=>Math.min(i.length-1,Math.floor(M*i.length));return{onPoint:M=>{o.value=M===null?null:k(M)},onPick:M=>Ya(e.name,i[k(M)]?.name??"")}},[e,i,o]),y={data:d,series:m,range:yw,beneath:g,bare:!0};return s("figure",{class:"curves","data-testid":"strip","data-run":u,children:[s("figcaption",{class:"line",children:[s("span",{children:[s(jn,{run:u})," ",s("b",{children:s(Or,{run:u})})]}),s(Mw,{run:e,row:o.value}),s(ha,{name:`overview of ${u}`,file:()=>kw(e,y)})]}),s("div",{class:"strip",children:[n&&s(Sw,{run:e,height:t,pointed:o.value}),s(ba,{title:`Mean entropy of the layers of ${u}`,...y,height:t+Oc,axis:kb(r,!0),...b})]})]})}function Sw({run:e,height:t,pointed:n}){return s("div",{class:"layer-names","aria-hidden":"true",style:{height:`${t}px`},children:e.layers.map(({name:r},o)=>s("button",{type:"button",tabIndex:-1,class:o===n?"pointed":void 0,title:r,onClick:()=>Ya(e.name,r),children:r},r))})}function kw(e,t){return{chart:"overview",title:"Mean entropy of each layer",notes:["as a share of its maximum, ln D"],runs:[e.name],drawing:{...t,rows:e.layers.map(({name:n})=>n)},height:Math.max(200,16*e.layers.length+Oc),bar:{colours:Yo.map(n=>`rgb(${n.join(" ")})`),ticks:[0,.5,1].map(n=>({text:`${100*n} %`,position:n}))},rows:()=>dm(e)}}function Mw({run:e,row:t}){let n=$r.value??ne.value,r=t===null?void 0:e.layers[t],o=e.falls[0];if(r===void 0)return o===void 0||o.share===0?null:s("span",{class:"quiet",children:["greatest fall: ",o.layer,", ",Math.round(100*o.share)," %"]});let a=e.entropies[r.name]??[],{epoch:i,value:l}=ta({run:e.name,epochs:e.epochs,values:a},n);return s("span",{class:"quiet",children:[r.name,", ",be(i??n),":"," ",l===null?"not a number":`${l.toFixed(2)} of ${r.greatest.toFixed(2)} nats`]})}var Rw={probe:"Probe loss",validation:"Validation loss"};function Tw({width:e}){let t=tu.value,n=t.some(({losses:a})=>a.probe)?"probe":"validation",r=de(()=>ea(t,({losses:a})=>(n==="validation"?a.validation_without_penalties:void 0)??a[n],`${n} loss`),[t,n]),o=kb(e,!1);return r.length===0?null:s(Yn,{title:Rw[n],chart:`${n} loss`,curves:r,height:_b,range:na,axis:o})}function Ic(){let e=[...Hn.value===null?[]:[{run:Hn.value.name,message:Aw(Hn.value.wasHere)}],...Wi.value,...(C.value?.problems??[]).map(t=>({run:C.value?.name??"",message:t}))];return e.length===0?null:s("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[s("summary",{children:e.length===1?"One problem":`${e.length} problems`}),s("ul",{children:e.map(({run:t,message:n})=>s("li",{children:[s("b",{children:t})," ",n]},`${t} ${n}`))})]})}function Aw(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}function Dc(e,t){return e===null?"no number":e<t?`< ${Mb(t)} %`:e>=1?"100 %":`${Mb(e)} %`}function Mb(e){let t=100*e;return t>=90?t>=99.95?"100":t.toFixed(1):t>=9.95?t.toFixed(0):t>=.995?t.toFixed(1):t.toFixed(2)}function Ab(){let e=_e(null),t=Xe.value,n=C.value,r=Re.value;if(Ot(()=>{t!==null&&r>0&&e.current?.classList.toggle("left",Lw(t))},[t,r]),t===null||n===null||n.epochs.length===0)return null;let o=n.layers[Lr.value],a=ee.value!==null,i=[Vu.value,...a?[qu.value]:[]],l=Math.max(0,...i.map(({shares:u})=>Pw(u)));return s("section",{ref:e,class:a?"shares compared":"shares","data-testid":"shares","aria-labelledby":"shares-title",children:[s("header",{children:[s("h2",{id:"shares-title",children:"Channels at one place"}),s("button",{type:"button",onClick:Du,title:"Close (Esc)",children:"Close"})]}),s("p",{class:"place",children:[s("b",{class:"name",children:t.layer}),", ",Wn(n,t.image),(o===void 0||o.shape[0]*o.shape[1]>1)&&`, row ${t.row+1}, column ${t.column+1}`]}),s("div",{class:"sides",children:[s(Rb,{mark:a?"A":null,run:n,layer:o,row:Lr.value,pin:t,epoch:Dt.value,maps:At.value,state:Vu.value,longest:l}),a&&ae.value!==null&&s(Rb,{mark:"B",run:ae.value,layer:ae.value.layers[Xa.value],row:Xa.value,pin:t,epoch:Sr.value,maps:Uo.value,state:qu.value,longest:l})]}),s("p",{class:"quiet hint",children:"The share of a channel is its part of the softmax, whose entropy is in the map. Shares are rounded to 3 %. Channels are counted from 0."})]})}function Pw(e){return Math.max(0,e?.shares[0]??0,Pb(e))}function Pb(e){return e!==null&&e.others>0?(e.rest??0)/e.others:0}function Lw({layer:e,image:t}){let r=[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.getBoundingClientRect();return r!==void 0&&r.left+r.width/2>innerWidth/2}function Rb({mark:e,run:t,layer:n,row:r,pin:o,epoch:a,maps:i,state:l,longest:u}){let f=l.shares?.epoch??a;return s("section",{class:"side","data-testid":`shares-${e==="B"?"b":"a"}`,"aria-busy":l.isLoading,children:[s("p",{children:[e!==null&&s("b",{children:[e,": "]}),s("span",{class:"name",children:t.name}),", ",f===null?"\u2026":be(f),f!==a&&!l.isLoading&&a!==null&&s("strong",{children:[" (",be(a)," has no shares)"]})]}),n===void 0?s("p",{class:"notice",children:"This run has no such place."}):s(Z,{children:[s(Cw,{layer:n,level:l.shares?.level??Ew(i,r,o)}),s(Nw,{layer:n,state:l,hasShares:t.shares!==null,longest:u})]})]})}function Ew(e,t,{image:n,row:r,column:o}){if(e.state!=="here")return null;let[a,i]=e.run.layers[t]?.shape??[1,1];return e.maps[t]?.[(n*a+r)*i+o]??null}function Cw({layer:e,level:t}){return t===null?null:s("p",{class:"entropy",children:[s("b",{children:Qo(t,e.greatest,"entropy")}),s("br",{}),s("span",{class:"quiet",children:["perplexity: ",Qo(t,e.greatest,"perplexity")]})]})}function Nw({layer:e,state:{shares:t,trouble:n},hasShares:r,longest:o}){return r?n!==null?s("p",{class:"notice warn",role:"status",children:n}):t===null?s("p",{class:"notice",children:"Reading the shares \u2026"}):t.rest===null?s("p",{class:"notice",children:"The responses of this place are not numbers."}):s("table",{class:"bars","data-testid":"bars",children:[s("thead",{children:s("tr",{children:[s("th",{scope:"col",children:"Channel"}),s("th",{scope:"col",children:"Share"}),s("td",{})]})}),s("tbody",{children:[t.channels.map((a,i)=>s(Tb,{name:String(a),share:t.shares[i]??null,smallest:t.smallest,longest:o},a)),t.others>0&&s(Tb,{name:t.others===1?"1 other":`${t.others} others`,share:t.rest,smallest:t.smallest,longest:o,each:Pb(t),title:`The other ${t.others} of ${e.channels} channels together. The bar is their mean.`})]})]}):s("p",{class:"notice",children:["This run has no shares of channels. The callback ",s("code",{children:"kr.SparsityHeatmaps"})," writes them."]})}function Tb({name:e,share:t,smallest:n,longest:r,each:o,title:a}){let i=r>0?100*(o??t??0)/r:0;return s("tr",{class:o!==void 0?"rest":void 0,title:a,children:[s("th",{scope:"row",children:e}),s("td",{children:Dc(t,n)}),s("td",{class:"bar",children:[s("i",{style:{width:`${i}%`}}),o!==void 0&&s("span",{children:[Dc(o,n)," each"]})]})]})}var Fc=matchMedia("(max-width: 899.98px)"),Zl=K(Fc.matches),mo=K(!1);Fc.addEventListener("change",()=>{Zl.value=Fc.matches,mo.value=!1});function Lb(){let{ticks:e,unit:t}=C.value===null?{ticks:["\xA0"],unit:""}:o0.value,n=C.value?.picture?.shape!=null;return s("figure",{class:"colour-bar","data-testid":"colour-bar",children:[s("div",{class:"gradient over-greys",children:s("div",{class:"gradient",style:{background:Qt.value?Mp:_p,opacity:n?gt.value/100:1}})}),s("div",{class:"ticks",children:e.map((r,o)=>s("span",{children:r},o))}),s("figcaption",{children:[s("span",{children:[t," ",po.value&&s(bi,{children:"stretched"})]}),s("span",{class:"no-number",children:[s("i",{class:"chequer"})," not a number"]})]})]})}function $w(e){let t=e===pe.value?C.value?.epochs[0]??-1:null;ee.value=e===""?null:{run:e,epoch:t}}function Eb(){let e=ee.value,t=He.value[0]??-1,n=He.value.at(-1)??-1;return s("section",{class:"panel compare","aria-labelledby":"compare-title",children:[s("h2",{id:"compare-title",children:"Compare"}),s("label",{children:[s("span",{children:"A, the run in the maps, with B"}),s("select",{"data-testid":"compare-run",value:e?.run??"",onChange:r=>$w(r.currentTarget.value),children:[s("option",{value:"",children:"nothing"}),(Je.value??[]).filter(({has_maps:r})=>r).map(({name:r})=>s("option",{value:r,children:r===pe.value?`${r} (another epoch)`:r},r))]})]}),e!==null&&s(Z,{children:[s("label",{children:[s("span",{children:"Epoch of B; empty: as A, \u22121: before training"}),s("input",{type:"number","data-testid":"compare-epoch",placeholder:"as A",min:t,max:n,value:e.epoch??"",onChange:r=>{let o=r.currentTarget.valueAsNumber;ee.value={run:e.run,epoch:Number.isNaN(o)?null:o}}})]}),s(Ir,{label:"Show",value:xt,choices:[["both","A above B","Both at the same scale, A above B"],["difference","B \u2212 A","By how much the values of B are above those of A"]]})]})]})}function Bc(){let e=C.value===null||C.value.picture?.shape!=null;return s(Z,{children:[s("section",{class:"panel","aria-labelledby":"display-title",children:[s("h2",{id:"display-title",children:"Heatmaps"}),s(Ir,{label:"Value",value:me,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),s(Ir,{label:"Maps show",value:Qe,choices:[["values","Values","The values at the epoch in view"],["change","Change","By how much the values have changed since before training"]]}),s(Ir,{label:"Scale",value:Un,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"],["fit","Fit","The range of most places of each layer, over all epochs: more contrast, but layers and runs have different colours"]]}),s(Lb,{}),e&&s("label",{class:"opacity",children:[s("span",{children:["Map over image ",s("output",{children:[gt.value," %"]})]}),s("input",{type:"range",min:0,max:100,step:5,disabled:C.value===null,value:gt.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${gt.value} %`,onInput:t=>{gt.value=t.currentTarget.valueAsNumber}})]})]}),s(Eb,{}),s("section",{class:"panel","aria-labelledby":"download-title",children:[s("h2",{id:"download-title",children:"Download"}),s("div",{class:"buttons",children:[s("button",{type:"button","data-testid":"download-png",title:"The rows that are open",disabled:C.value!==null&&Pt.value.length===0,onClick:b0,children:"Heatmaps, PNG"}),s("button",{type:"button","data-testid":"download-csv",title:"All layers of the runs in the plots",onClick:h0,children:"Numbers, CSV"})]})]}),s("section",{class:"panel keys quiet","aria-label":"Keys",children:[s("p",{children:[s("kbd",{children:"\u2190"})," ",s("kbd",{children:"\u2192"})," epoch, with ",s("kbd",{children:"Shift"})," ten"]}),s("p",{children:[s("kbd",{children:"Home"})," ",s("kbd",{children:"End"})," first, last"]}),s("p",{children:[s("kbd",{children:"Space"})," play"]}),s("p",{children:[s("kbd",{children:"+"})," ",s("kbd",{children:"-"})," ",s("kbd",{children:"0"})," fewer, more, all epochs"]})]})]})}var Ow=10;function Iw(e,t){let n=Tt.value.filter(r=>r!==e);kn.value=t?[...n,e]:n}function Cb(e,t){let n=Tt.value.filter(r=>!e.includes(r));kn.value=t?[...n,...e]:n}function Dw(e){Hn.value=null,pe.value=e}function Hc(){let e=Xn(""),t=Je.value??[],{matches:n,error:r}=zo(e.value),o=t.filter(({name:i})=>n(i)).sort((i,l)=>qi(i.name,l.name)),a=o.map(({name:i})=>i);return s("section",{class:"panel","aria-labelledby":"runs-title",children:[s("h2",{id:"runs-title",children:"Runs"}),t.length>Ow&&s("input",{type:"search",placeholder:"Filter",title:"Part of a name, or a regular expression","aria-label":"Filter the runs by name",value:e.value,onInput:i=>{e.value=i.currentTarget.value}}),r!==null&&s("p",{class:"notice warn",role:"status",children:r}),s("div",{class:"run-heads",children:[s("span",{"aria-hidden":"true",children:"in plots"}),t.length>1&&s("span",{class:"choices",children:[s("button",{type:"button",class:"link","aria-label":"All runs in the list: show in the plots",title:"Show all runs in the list in the plots",onClick:()=>Cb(a,!0),children:"all"})," ",s("button",{type:"button",class:"link","aria-label":"No run in the list: show in the plots",title:"Take all runs in the list out of the plots",onClick:()=>Cb(a,!1),children:"none"})]}),s("span",{"aria-hidden":"true",children:"maps"})]}),mi.value!==""&&s("p",{class:"quiet folder",title:"All names begin with this folder",children:mi.value}),o.length===0&&s("p",{class:"notice",children:"No run has such a name."}),s("ul",{class:"runs","data-testid":"run-list",children:o.map(i=>s(Fw,{run:i},i.name))})]})}function Fw({run:{name:e,last_epoch:t}}){let n=pe.value===e;return s("li",{class:n?"run in-view":"run",children:[s("label",{title:e,children:[s("input",{type:"checkbox",checked:Tt.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>Iw(e,r.currentTarget.checked)}),s(jn,{run:e}),s(Or,{run:e}),s("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),s("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>Dw(e)})]})}var Jl="Runs and display";function Nb(){return Zl.value?s(Bw,{}):s("aside",{class:"sidebar","aria-label":Jl,children:[s(Hc,{}),s(Bc,{})]})}function Bw(){let e=_e(null),t=_e(null),n=_e(!1);_n(()=>{let{current:o}=e;mo.value&&!o?.open?(o?.showModal(),t.current?.focus()):mo.value||o?.close()});let r=()=>{mo.value=!1};return s("dialog",{ref:e,class:"drawer","data-testid":"drawer","aria-label":Jl,onClose:r,onPointerDown:o=>{n.current=o.target===o.currentTarget},onClick:o=>{n.current&&o.target===o.currentTarget&&r()},children:s("div",{class:"sidebar",children:[s("button",{ref:t,type:"button",class:"close",onClick:r,children:"Close"}),s(Hc,{}),s(Bc,{})]})})}function $b(){return Zl.value?s("button",{type:"button",class:"step","aria-label":Jl,title:Jl,"aria-haspopup":"dialog","aria-expanded":mo.value,onClick:()=>{mo.value=!0},children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:"M2 3h12v2H2zM2 7h12v2H2zM2 11h12v2H2z"})})}):null}var Ob=Ye.paths.stepped?.({align:1}),Hw=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function Ib(){let e=dt.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:s("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[s("h2",{id:"strengths-title",children:["Strengths of the penalties ",s("span",{class:"quiet",children:"against the epoch"})]}),s("div",{class:"multiples",children:t.map(n=>s(Uw,{name:n},n))})]})}function Uw({name:e}){let t=dt.value,n=de(()=>{let r=e.lastIndexOf("/"),[o,a]=[e.slice(0,Math.max(0,r)),e.slice(r+1)];return ea(t,i=>i.strengths[e],`${a} strength`,o)},[t,e]);return s(Yn,{title:e,chart:`strength ${e}`,curves:n,height:96,range:Hw,...Ob===void 0?{}:{paths:Ob}})}function Db(){let e=er.value;if(e===null)return null;let t=`${e[0]} to ${e[1]}`;return s("button",{type:"button",class:"all-epochs","data-testid":"all-epochs",title:`The plots show epochs ${t}. Show all (0, or a double click in a plot)`,"aria-label":`Show all epochs; the plots show ${t}`,onClick:()=>{cn.value=null},children:[e[0]," \u2026 ",e[1]," ",s("span",{"aria-hidden":"true",children:"\xD7"})]})}function Bb(){let e=He.value[0]??-1,t=He.value.at(-1)??-1,n=C.value===null,r=n?"":be(ne.value),o=t>e?(ne.value-e)/(t-e):0;return s("header",{class:"timeline",children:[s($b,{}),s("button",{type:"button",class:"play","aria-label":Mn.value?"Pause":"Play",title:Mn.value?"Pause (space)":"Play (space)",onClick:Bu,children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:Mn.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),s(Fb,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),s(Fb,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),s("div",{class:"track",children:[s(zw,{first:e,last:t}),s("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:ne.value,style:{"--share":o},onInput:a=>Ht(a.currentTarget.valueAsNumber)})]}),s("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:ne.value,onChange:a=>{Ht(a.currentTarget.valueAsNumber),a.currentTarget.value=String(ne.value)}}),s(Db,{}),s("p",{class:"where",children:[s("output",{"data-testid":"epoch-label",children:r}),s("span",{class:"quiet",children:!n&&s(Vw,{last:t})})]})]})}function Fb({label:e,path:t,steps:n}){return s("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>Fu(n),children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:t})})})}function zw({first:e,last:t}){let n=a=>(a-e)/(t-e),r=dt.value.flatMap(({overfitting:a})=>a===null?[]:n(a.epoch)),o=a=>Math.min(1,...r.filter(i=>i!==a).map(i=>Math.abs(i-a)));return s(Z,{children:dt.value.map(({name:a,overfitting:i})=>i===null||t<=e?null:s("button",{type:"button",class:"moment",style:{"--share":n(i.epoch),"--gap":o(n(i.epoch)),color:Ut(a).colour},title:`${a} begins to overfit at epoch ${i.epoch}`,"aria-label":`Go to epoch ${i.epoch}, where ${a} begins to overfit`,onClick:()=>Ht(i.epoch)},a))})}function Vw({last:e}){let t=Dt.value;return C.value!==null&&t!==null&&t!==ne.value?s("strong",{title:C.value.name,children:["This run has no maps of it: ",be(t)," is shown."]}):s(Z,{children:ne.value>=e?s(Z,{children:"the last; follows new ones"}):s(Z,{children:["of ",e," ",s("button",{type:"button",class:"link",onClick:()=>ei(e),children:"go to the last"})]})})}var xa=14;function zb(){let e=_e(null),t=Ue.value;Ot(()=>{let f=e.current;if(f===null||t===null)return;let{width:d,height:m}=f.getBoundingClientRect(),g=t.x+xa+d<innerWidth,b=t.y+xa+m<innerHeight;f.style.left=`${g?t.x+xa:Math.max(0,t.x-xa-d)}px`,f.style.top=`${b?t.y+xa:Math.max(0,t.y-xa-m)}px`});let n=At.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[o,a]=r.shape,i=Hb(n,qa.value,t.layer,t);if(i===null)return null;let l=pn(r),u=ee.value===null?null:Hb(Uo.value,el.value,l,t);return s("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[s(Ub,{mark:ee.value===null?"":"A: ",reading:i,row:t.layer}),u!==null&&s(Z,{children:[s(Ub,{mark:"B: ",reading:u,row:t.layer}),s("b",{children:["B \u2212 A: ",mt(u.value-i.value,me.value)]}),i.change!==null&&u.change!==null&&s("b",{children:["B \u2212 A of the changes: ",mt(u.change-i.change,me.value)]})]}),s("span",{children:[r.name,", ",Wn(n.run,t.image),o*a>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function Hb(e,t,n,r){let o=e.state==="here"?e.run.layers[n]:void 0;if(e.state!=="here"||o===void 0)return null;let[a,i]=o.shape,l=(r.image*a+r.row)*i+r.column,u=e.maps[n]?.[l];if(u===void 0)return null;let f=g=>Lt(ir(g,o.greatest),me.value),m=Qe.value==="change"&&t.state==="here"?t.maps[n]?.[l]??null:null;return{layer:o,level:u,value:f(u),change:m===null?null:f(u)-f(m),first:e.run.epochs[0]??-1,before:m}}function Ub({mark:e,reading:t,row:n}){let{layer:r,level:o,change:a,first:i,before:l}=t;return s(Z,{children:[s("b",{children:[e,Qo(o,r.greatest,me.value)]}),l!==null&&a!==null&&s(Z,{children:[s("span",{children:[be(i),": ",Qo(l,r.greatest,me.value)]}),s("b",{children:["change: ",mt(a,me.value)]})]}),s(qw,{entropy:ir(o,r.greatest),row:n})]})}function qw({entropy:e,row:t}){let n=Pr.value[t]?.fit;if(!n||Qt.value)return null;let[r,o]=n.span,a=e<r?"below":e>o?"above":null;return a===null?null:s("span",{children:[a," the range of the colours"]})}function Vb({onRetry:e}){return s(Z,{children:[s(Yw,{onRetry:e}),s(Gw,{})]})}function Gw(){return Je.value===null?s("main",{children:s("p",{class:"waiting",children:"Reading the runs \u2026"})}):Je.value.length===0?s("main",{class:"alone",children:[s(Ic,{}),s(E0,{})]}):s("div",{class:"page",children:[s(Nb,{}),s("main",{class:"main",children:[s("h1",{class:"unseen",children:"Sparsity"}),s(Bb,{}),C.value===null?s("p",{class:"waiting",children:"Reading the run \u2026"}):s(jw,{})]}),s(Ab,{}),s(zb,{})]})}var Ww=10;function jw(){let e=C.value?.images??0;return s("div",{class:"sections",children:[s(Ic,{}),s(B0,{}),s(Sb,{}),s("div",{class:e>Ww?"overview":"overview beside",children:[s(pb,{}),Sn.value&&s("div",{class:"courses",children:[s(wb,{}),s(N0,{})]})]}),Sn.value&&s(Z,{children:[s(P0,{}),s(Ib,{})]})]})}function Yw({onRetry:e}){let t=Ho.value??_r.value;return t===null?null:s("div",{class:"trouble",role:"status",children:[s("span",{children:[t," Trying again every few seconds."]}),s("button",{type:"button",onClick:e,children:"Try now"})]})}function sR(){let e=document.createElement("style");e.textContent=[Cf,rm,am,um,im,om,sm,lm].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",Wp();let t=Id();pu(t),Pd(),Hp(),tm();let r=kd(t,()=>{Ad(),Nu(),nm()},Td);Dd(),Jp(),Qp(),Gp(),Ef(s(Vb,{onRetry:r}),document.body)}export{sR as render};
