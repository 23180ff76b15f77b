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
var Rs=fetch("./runs");Rs.catch(()=>null);var $g=performance.now(),Ig=5e3;function Rf(){let e=performance.now()-$g<Ig?Rs:null;return Rs=null,e}var pe,Ef,Es,_r,Ts,Oi,Lf,Ci,Pf,Ls,As,Dg,Na=Symbol.for("pv"),$i={},Ii=[],Fg=/^m(i|n|o|s|text|space)$/,Ps=Array.isArray,Cs=Ii.slice,Kr=Object.assign;function Yr(e){e&&e.parentNode&&e.remove()}function Cf(e,t,n){var r,o,a,i={},l=arguments.length;for(a in t)a=="key"?r=t[a]:a=="ref"&&typeof e!="function"?o=t[a]:i[a]=t[a];return l>2&&(i.children=l>3?Cs.call(arguments,2):n),Ca(e,i,r,o,null)}function Ca(e,t,n,r,o){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Na,__v:o||++Ef,__i:-1,__u:0};return!o&&pe.vnode&&pe.vnode(a),a}function K(e){return e.children}function Oo(e,t){this.props=e,this.context=t,this.__g=0}function Sr(e,t){if(t==null)return e.__&&Sr(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Sr(e)}function Hg(e){var t,n=e.__v,r=n.__e,o=[],a=[],i=e.__P;i&&((t=Kr({constructor:Na},n)).__v=n.__v+1,pe.vnode&&pe.vnode(t),Ns(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||Sr(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Ff(o,t,a),n.__=n.__e=null,t.__e!=r&&Nf(t))}function Nf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Nf(e)}function Tf(e){(8&e.__g||(e.__g|=8,_r.push(e),Oi++))&&Ts==pe.debounceRendering||((Ts=pe.debounceRendering)||queueMicrotask)(Of)}function Of(){try{for(var e,t=1;_r.length;)_r.length>t&&_r.sort(Lf),e=_r.shift(),t=_r.length,8&e.__g&&Hg(e)}finally{(Oi=_r.length)&&(Ts||queueMicrotask)(Of)}}function $f(e,t,n,r,o,a,i,l,u,f,d){var m,h,b,y,M,k,T=r.__k||Ii,_=t.length;for(u=Bg(n,t,T,u,_),m=0;m<_;m++)(b=n.__k[m])!=null&&(h=~b.__i&&T[b.__i]||$i,b.__i=m,k=Ns(e,b,h,o,a,i,l,u,f,d),y=b.__e,(h.ref!=b.ref||8&h.__u)&&(h.ref&&Os(h.ref,null,b,h),b.ref&&d.push(b.ref,b.__c||y,b)),M=M||y,4&b.__u?(u=If(b,u,e,!h.__v),h.__e&&(h.__e=null)):typeof b.type=="function"&&k!==void 0?u=k:y&&(u=y.nextSibling),b.__u&=-21);return n.__e=M,u}function Bg(e,t,n,r,o){var a,i,l,u,f,d,m,h,b,y=n.length,M=y,k=0,T=0,_=e.__k=Array(o);for(a=0;a<o;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[a]=Ca(null,i):Ps(i)?i=_[a]=Ca(K,{children:i}):i.constructor===Na&&i.__b?i=_[a]=Ca(i.type,i.props,i.key,i.ref,i.__v):_[a]=i,u=a+k,i.__=e,i.__b=e.__b+1,l=null,~(f=i.__i=Ug(i,n,u,M))&&(M--,(l=n[f])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,f==u-1?k--:f==u+1?k++:f!=u&&(f>u?k--:k++,T=1)):(~f||(o>y?k--:o<y&&k++),typeof i.type!="function"&&(i.__u|=4))):_[a]=null;if(T){for(d=[],m=[],a=0;a<o;a++)if((i=_[a])&&16&i.__u){for(k=0,h=d.length;k<h;)d[b=k+h>>1]<i.__i?k=b+1:h=b;d[k]=i.__i,m[a]=k+1}for(k=d.length;a--;)m[a]&&(m[a]==k?k--:_[a].__u|=4)}if(M)for(a=0;a<y;a++)!(l=n[a])||2&l.__u||(l.__e==r&&(r=Sr(l)),$s(l,l));return r}function If(e,t,n,r){var o,a,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&(o[a].__=e,t=If(o[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Sr(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ug(e,t,n,r){var o,a=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&i==l.type)return n;if(r>(u?1:0)){for(o=n-1;o>=0;o--)if((l=t[o])&&!(2&l.__u)&&a==l.key&&i==l.type)return o;for(o=n+1;o<t.length;o++)if((l=t[o])&&!(2&l.__u)&&a==l.key&&i==l.type)return o}return-1}function Af(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Pi(e,t,n,r,o){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Af(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Af(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=As[t]||(As[t]=zg(t)),(e.__a||(e.__a={}))[t]=Ls,a=t!=(t=t.replace(Pf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function zg(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ci]==null)t[Ci]=Ls++;else if(t[Ci]<this.__a[e])return;return n(pe.event?pe.event(t):t)}}}function Ns(e,t,n,r,o,a,i,l,u,f){var d,m,h,b,y,M,k,T,_,A,S,V,N,H,U,W,z,L,J=t.type;if(t.constructor!==Na)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,m=a=[],d.nodeType==8?l=Ni(d,a):a.push(d),l=a[0]||l),(d=pe.__b)&&d(t);e:if(typeof J=="function"){h=i.length;try{if(T=t.props,_=(d=J.prototype)&&d.render,A=(d=J.contextType)&&r[d.__c],S=d?A?A.props.value:d.__:r,(b=n.__c)?(t.__c=b,2&b.__g&&(b.__g|=1)):(_?t.__c=b=new J(T,S):(t.__c=b=new Oo(T,S),b.constructor=J,b.render=qg),A&&A.sub(b),b.state||(b.state={}),b.__n=r,b.__g|=8,b.__h=[],b.__k=[]),_&&(b.__s||(b.__s=b.state),J.getDerivedStateFromProps&&(b.__s==b.state&&(b.__s=Kr({},b.__s)),Kr(b.__s,J.getDerivedStateFromProps(T,b.__s)))),y=b.props,M=b.state,b.__v=t,n.__c){if(T!==y&&_&&!J.getDerivedStateFromProps&&b.componentWillReceiveProps&&b.componentWillReceiveProps(T,S),t.__v==n.__v&&!(8&b.__g)||!(4&b.__g)&&b.shouldComponentUpdate&&b.shouldComponentUpdate(T,b.__s,S)===!1){t.__v!=n.__v&&(b.props=T,b.state=b.__s,b.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(O){O&&(O.__=t)}),Ii.push.apply(b.__h,b.__k),b.__k=[],b.__h.length&&i.push(b),l=Sr(n);break e}b.componentWillUpdate&&b.componentWillUpdate(T,b.__s,S),_&&b.componentDidUpdate&&b.__h.push(function(){b.componentDidUpdate(y,M,k)})}else _&&!J.getDerivedStateFromProps&&b.componentWillMount&&b.componentWillMount(),_&&b.componentDidMount&&b.__h.push(b.componentDidMount);b.context=S,b.props=T,b.__P=e,b.__g&=-5,V=pe.__r,N=_?25:0;do b.__g&=-9,V&&V(t),d=b.render(b.props,b.state=b.__s,b.context);while(8&b.__g&&++N<25);_&&(Ii.push.apply(b.__h,b.__k),b.__k=[]),b.state=b.__s,b.getChildContext&&(r=Kr({},r,b.getChildContext())),_&&n.__c&&b.getSnapshotBeforeUpdate&&(k=b.getSnapshotBeforeUpdate(y,M)),H=d&&d.type===K&&d.key==null?d.props.children:d,T.__P&&(d=l,o=(e=T.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(O){O&&$s(O,O)}),n.__k=null),l=n.__k?Sr(n,0):null),l=$f(e,Ps(H)?H:[H],t,n,r,o,a,i,l,u,f),T.__P&&(t.__e=null,l=d),t.__u&=-161,m&&m.some(Yr),b.__h.length&&i.push(b),1&b.__g&&(b.__g&=-4)}catch(O){if(i.length=h,t.__v=null,u||a)if(O&&O.then){if(t.__u|=128|u,a){for(~(z=a.indexOf(l||void 0))||(z=a.length);(L=a[z-1])&&L.nodeType==8;)z--;for(;z<a.length;z++)if(L=a[z])if(a[z]=null,U){if(L==W)break}else{if(L.nodeType!=8)break;L.data.startsWith("$s")&&(W=Ni(U=L))}}if(!U){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;U=l}(d=Ni(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Yr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),O&&O.then||Df(t),pe.__e(O,t,n)}}else l=t.__e=Vg(n.__e,t,n,r,o,a,i,u,f,e);return(d=pe.diffed)&&d(t),l}function Ni(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Df(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Df))}function Ff(e,t,n){for(var r=0;r<n.length;)Os(n[r++],n[r++],n[r++]);pe.__c&&pe.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(a){a.call(o)})}catch(a){pe.__e(a,o.__v)}})}function Vg(e,t,n,r,o,a,i,l,u,f){var d,m,h,b,y,M,k,T,_=n.props||$i,A=t.props,S=t.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((y=a[d])&&(S?y.localName==S:y.nodeType==3)){e=y,a[d]=null;break}}if(!e){if(T=f.ownerDocument||document,!S)return T.createTextNode(A);e=T.createElementNS(o,S,A.is?A:f),l&&(pe.__m&&pe.__m(t,a),l=!1),a=null}if(S){if(f=S=="template"&&e.content||e,a=S=="textarea"&&A.defaultValue!=null?null:a&&Cs.call(f.childNodes),!l&&a)for(_={},d=0;d<e.attributes.length;d++)_[(y=e.attributes[d]).name]=y.value;for(d in _)y=_[d],d=="dangerouslySetInnerHTML"?h=y:d=="children"||d in A||d=="value"&&"defaultValue"in A||d=="checked"&&"defaultChecked"in A||Pi(e,d,null,y,o);for(d in A)y=A[d],d=="children"?b=y:d=="dangerouslySetInnerHTML"?m=y:d=="value"?M=y:d=="checked"?k=y:l&&typeof y!="function"||_[d]===y||Pi(e,d,y,_[d],o);m?(l||h&&(m.__html==h.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(h&&(e.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Fg.test(S))&&(o="http://www.w3.org/1999/xhtml"),$f(f,Ps(b)?b:[b],t,n,r,o,a,i,a?a[0]:n.__k&&Sr(n,0),l,u),a&&a.some(Yr)),l&&S!="textarea"||(d="value",S=="progress"&&M==null?e.removeAttribute(d):M==null||M===e[d]&&(S!="progress"||M)||Pi(e,d,M,_[d],o),d="checked",k!=null&&k!=e[d]&&Pi(e,d,k,_[d],o))}else _===A||l&&e.data==A||(e.data=A);return e}function Os(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){pe.__e(o,n)}}function $s(e,t,n){var r,o,a,i;if(pe.unmount&&pe.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Os(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){pe.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&$s(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Ni(r,a=[]))&&(r==e.__e&&a.some(Yr),Yr(o),Yr(r)),n||Yr(e.__e),e.__e=e.__c=e.__=null}function qg(e,t,n){return this.constructor(e,n)}function Hf(e,t){var n,r,o,a;pe.__&&pe.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Ca(K,{children:[e]}),o=[],a=[],Ns(t,t.__k,r||$i,$i,t.namespaceURI,r?null:t.firstChild?Cs.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,a),Ff(o,t.__k,a),t.__k.props.children=null}pe={__e:function(e,t,n,r){for(var o,a,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(a=o.constructor)&&a.getDerivedStateFromError)&&o.setState(a.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw Oi=0,e}},Ef=0,Es=function(e){return e!=null&&e.constructor===Na},Oo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Kr({},this.state)),typeof e=="function"&&(e=e(Kr({},n),this.props)),e&&(Kr(n,e),this.__v&&(t&&this.__k.push(t),Tf(this)))},Oo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Tf(this))},Oo.prototype.render=K,_r=[],Oi=0,Lf=function(e,t){return e.__v.__b-t.__v.__b},Ci=Symbol(),Pf=/(PointerCapture)$|Capture$/i,Ls=0,As={},Dg=0;var Bf='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var $a,Rt,Is,Uf,Wg=Object.is,Ds=0,Zf=[],Fs=[],Ge=pe,zf=Ge.__b,Vf=Ge.__r,qf=Ge.diffed,Gf=Ge.__c,Wf=Ge.unmount,jf=Ge.__;function Bs(e,t){Ge.__h&&Ge.__h(Rt,e,Ds||t),Ds=0;var n=Rt.__H||(Rt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Di(e,t){var n=Bs($a++,3);!Ge.__s&&Us(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Rt.__H.__h.push(n))}function $t(e,t){var n=Bs($a++,4);!Ge.__s&&Us(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Rt.__h.push(n))}function ke(e){return Ds=5,me(function(){return{current:e}},[])}function me(e,t){var n=Bs($a++,7);return Us(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function jg(){var e;do{for(;e=Fs.shift();)try{Oa(e)}catch(n){Ge.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Zf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Oa),t.__h.some(Hs),t.__h=[]}catch(n){t.__h=[],Ge.__e(n,e.__v)}}}while(Fs.length)}Ge.__b=function(e){Rt=null,zf&&zf(e)},Ge.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),jf&&jf(e,t)},Ge.__r=function(e){Vf&&Vf(e),$a=0;var t=(Rt=e.__c).__H;t&&(Is==Rt?Rt.__h=[]:(t.__h.some(Oa),t.__h.some(Hs),$a=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Is=Rt},Ge.diffed=function(e){qf&&qf(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Kf(Zf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Is=Rt=null},Ge.__c=function(e,t){t.some(function(n){try{n.__h.some(Oa),n.__h=n.__h.filter(function(r){return!r.__||Hs(r)})}catch(r){n.__h=[function(){throw r}]}}),Gf&&Gf(e,t)},Ge.unmount=function(e){Wf&&Wf(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Kf(Fs.push(o))}else Oa(o)}catch(a){t=a}}),r.__H=void 0,t&&Ge.__e(t,r.__v))};var Yf=typeof requestAnimationFrame=="function";function Yg(e){var t,n=function(){clearTimeout(r),Yf&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Yf&&(t=requestAnimationFrame(n))}function Kf(e){e!=1&&Uf==Ge.requestAnimationFrame||((Uf=Ge.requestAnimationFrame)||Yg)(jg)}function Oa(e){var t=Rt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Rt=t}function Hs(e){var t=Rt;e.__c=e.__(),Rt=t}function Us(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Wg(n,e[r])})}var Kg=Symbol.for("preact-signals");function Ui(){if(Xn>1)Xn--;else{var e,t=!1;for((function(){var o=Hi;for(Hi=void 0;o!==void 0;){var a=o.S;if(a.v===o.v)for(var i=a.t;i!==void 0;i=i.x)i.i===o.i&&(i.i=a.i);o=o.o}})();Da!==void 0;){var n=Da;for(Da=void 0,Fi++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Qf(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(Fi=0,Xn--,t)throw e}}function Ke(e){if(Xn>0)return e();zs=++Zg,Xn++;try{return e()}finally{Ui()}}var Ia,He=void 0;function Fa(e){var t=He,n=Ia;He=void 0,Ia=void 0;try{return e()}finally{He=t,Ia=n}}var Da=void 0,Xn=0,Fi=0,Zg=0,zs=0,Hi=void 0,Bi=0;function Jf(e){if(He!==void 0){var t=e.n;if(t===void 0||t.t!==He)return t={i:0,S:e,p:He.s,n:void 0,t:He,e:void 0,x:void 0,r:t},He.s!==void 0&&(He.s.n=t),He.s=t,e.n=t,32&He.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=He.s,t.n=void 0,He.s.n=t,He.s=t),t}}function nt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}nt.prototype.brand=Kg;nt.prototype.h=function(){return!0};nt.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Fa(function(){var r;(r=t.W)==null||r.call(t)}))};nt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Fa(function(){var o;(o=t.Z)==null||o.call(t)}))}};nt.prototype.subscribe=function(e){var t=this;return Me(function(){var n=t.value;Fa(function(){return e(n)})},{name:"sub"})};nt.prototype.valueOf=function(){return this.value};nt.prototype.toString=function(){return this.value+""};nt.prototype.toJSON=function(){return this.value};nt.prototype.peek=function(){var e=this;return Fa(function(){return e.value})};Object.defineProperty(nt.prototype,"value",{get:function(){var e=Jf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Fi>100)throw new Error("Cycle detected");(function(n){Xn!==0&&Fi===0&&n.l!==zs&&(n.l=zs,Hi={S:n,v:n.v,i:n.i,o:Hi})})(this),this.v=e,this.i++,Bi++,Xn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ui()}}}});function Z(e,t){return new nt(e,t)}function Qf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Xf(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ed(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Zr(e,t){nt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Bi-1,this.f=4}Zr.prototype=new nt;Zr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Bi))return!0;if(this.g=Bi,this.f|=1,this.i>0&&!Qf(this))return this.f&=-2,!0;var e=He;try{Xf(this),He=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return He=e,ed(this),this.f&=-2,!0};Zr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}nt.prototype.S.call(this,e)};Zr.prototype.U=function(e){if(this.t!==void 0&&(nt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Zr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Zr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Jf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new Zr(e,t)}function td(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Xn++;var n=He;He=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Vs(e),r}finally{He=n,Ui()}}}function Vs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,td(e)}function Jg(e){if(He!==this)throw new Error("Out-of-order effect");ed(this),He=e,this.f&=-2;try{8&this.f&&Vs(this)}finally{Ui()}}function $o(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ia&&Ia.push(this)}$o.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};$o.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,td(this),Xf(this),Xn++;var e=He;return He=this,Jg.bind(this,e)};$o.prototype.N=function(){2&this.f||(this.f|=2,this.u=Da,Da=this)};$o.prototype.d=function(){this.f|=8,1&this.f||Vs(this)};$o.prototype.dispose=function(){this.d()};function Me(e,t){var n=new $o(e,t);try{n.c()}catch(o){throw n.d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var qs,Io,zi,Qg=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,nd=[],rd=[];Me(function(){qs=this.N})();function Do(e,t){pe[e]=t.bind(null,pe[e]||function(){})}function Ha(e){if(zi){var t=zi;zi=void 0,t()}zi=e&&e.S()}function od(e){var t=this,n=e.data,r=er(n);r.name="ReactiveDom",r.value=n;var o=me(function(){for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=D(function(){var b=r.value.value;return b===0?0:b===!0?"":b||""}),d=D(function(){return!Array.isArray(f.value)&&!Es(f.value)}),m=Me(function(){if(this.N=ad,d.value){var b=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=b)}}),h=t.__$u.d;return t.__$u.d=function(){m(),h.call(this)},[d,f]},[]),a=o[0],i=o[1];return a.value?i.peek():i.value}od.displayName="ReactiveTextNode";Object.defineProperties(nt.prototype,{constructor:{configurable:!0,value:Cf(K,null).constructor},type:{configurable:!0,value:od},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Do("__b",function(e,t){if(Ha(),Io=void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var a=r[o];a instanceof nt&&(n||(t.__np=n={}),n[o]=a,r[o]=a.peek())}}e(t)});Do("__r",function(e,t){if(e(t),t.type!==K){Ha();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(o,a){var i;return Me(function(){i=this},{name:a}),i.c=o,i})((function(o){return function(){var a;Qg&&((a=this.y)==null||a.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Io=r,Ha(n)}});Do("__e",function(e,t,n,r){Ha(),Io=void 0,e(t,n,r)});Do("diffed",function(e,t){Ha(),Io=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,a=n.U;if(a)for(var i in a){var l=a[i];l===void 0||r&&i in r||(l.d(),a[i]=void 0)}if(r){a||(a={},n.U=a);for(var u in r){var f=a[u],d=r[u];f===void 0?(f=Xg(n,u,d,o),a[u]=f):f.o(d,o)}}}e(t)});function Xg(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,a=Z(n);return{o:function(i,l){a.value=i,r=l},d:Me(function(){this.N=ad;var i=a.value.value;r[t]!==i&&(r[t]=i,o?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Do("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){var a=r[o];a&&a.d()}}}var i=t.__np;if(i){var l=t.props;for(var u in i)l[u]=i[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var d=f.__$u;d&&(f.__$u=void 0,d.d())}}e(t)});Do("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Oo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function er(e,t){return me(function(){return Z(e,t)},[])}function Fo(e,t){var n=ke(e);return n.current=e,Io.__$f|=4,me(function(){return D(function(){return n.current()},t)},[])}var e1=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},t1=function(e){queueMicrotask(function(){queueMicrotask(e)})};function n1(){Ke(function(){for(var e;e=nd.shift();)qs.call(e)})}function r1(){nd.push(this)===1&&(pe.requestAnimationFrame||e1)(n1)}function o1(){Ke(function(){for(var e;e=rd.shift();)qs.call(e)})}function ad(){rd.push(this)===1&&(pe.requestAnimationFrame||t1)(o1)}function _n(e,t){var n=ke(e);n.current=e;var r=Io;Di(function(){return Me(function(){if(this.N=r1,!(r&&8&r.__$f))return n.current()},t)},[])}var Gs=8,ld=8;function sd(e){if(e.byteLength<Gs)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),o=Gs+ld*r;if(e.byteLength<o)throw new Error("The server's answer is cut short.");let a=[];for(let i=Gs;a.length<r;i+=ld){let l=t.getUint32(i+4,!0);if(o+l>e.byteLength)throw new Error("The server's answer is cut short.");let u=new Uint8Array(e.slice(o,o+l));a.push({epoch:t.getInt32(i,!0),bytes:u}),o+=l}return a}function Vi(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function ud(e,t,n){let r=0;return t.map(({shape:[o,a]})=>{let i=r+n*o*a,l=e.subarray(r,i);return r=i,l})}var Ba=class extends Error{};async function Ho(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([a,i])=>[a,String(i)])),o=r.size>0?`?${r}`:"";return cd(await fetch(`./${e}${o}`,{signal:n??null}))}async function cd(e){if(!e.ok)throw new Ba(await a1(e));return e}async function a1(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function fd(){let e=Rf();return(await(e===null?Ho("runs",{}):cd(await e))).json()}async function dd(e){return(await Ho("run",{run:e})).json()}async function pd(e){return(await Ho("ranges",{run:e})).json()}async function md(e,t,n){return(await Ho("shares",{run:e,epoch:t,...n})).json()}async function Ws(e){return new Uint8Array(await(await Ho("images",{run:e})).arrayBuffer())}async function js(e,t,n,r,o){let a=await Ho(e,{run:t,first:n,last:r},o);return sd(await a.arrayBuffer())}function un(e,t){let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;e[o]<=t?n=o:r=o-1}return e.length===0?-1:n}function qi(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function Ys(e,t,n){let r=un(e,t);if(r<0)return t;let o=n<0&&e[r]<t?1:0,a=Math.min(e.length-1,Math.max(0,r+n+o));return e[a]}function ve(e){return e<0?"before training":`epoch ${e}`}var Gi=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:o}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=o}}};function hd(e,t,n,r,o){let a=Math.max(0,t-o),i=Math.min(e.length-1,t+o);for(let l=0;l<=Math.max(t-a,i-t);l++)for(let u of[t+l,t-l]){if(u<a||u>i||!n(u))continue;let f=u<t?-1:1,d=u;for(let m=1;m<r;m++){let h=d+f;if(h<a||h>i||!n(h))break;d=h}return[e[Math.min(u,d)],e[Math.max(u,d)]]}return null}var Ua="epoch-asked",i1=500,l1=1e3,Sn=Z(!1),Wi=new Promise(e=>{let t=Sn.subscribe(n=>{n&&e()});setTimeout(()=>{Sn.value=!0,t()},l1)});function gd(){performance.clearMarks(Ua),performance.mark(Ua)}var bd=!0;function vd(){requestAnimationFrame(()=>setTimeout(()=>{bd&&(bd=!1,performance.measure("first-paint",{start:0}),Sn.value=!0),performance.getEntriesByName(Ua).length>0&&(performance.getEntriesByName("repaint").length>=i1&&performance.clearMeasures("repaint"),performance.measure("repaint",Ua),performance.clearMarks(Ua))}))}var s1=8*2**20,kr=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new Gi(n)}kind;cacheBytes;onTrouble;arrivals=Z(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(Ks(t,n))}fetchEarly(t,n){let r=js(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(Ks(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(s1/n)),o=Math.max(1,Math.floor(this.cacheBytes/4/n)),a=hd(t.epochs,t.centre,this.isMissing,r,o);a!==null&&(this.background=new AbortController,this.fetch(t,...a,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:o}=this;return this.early=null,o?.run===t&&o.epoch===n&&o.epoch===r?o.frames:null}async fetch(t,n,r,o,a){try{let i=await this.takeEarly(t.run,n,r)??await js(this.kind,t.run,n,r,o.signal),l=new Map(i.map(({epoch:u,bytes:f})=>[u,f]));t.epochs.forEach((u,f)=>{if(u<n||u>r)return;let d=l.get(u)??new Uint8Array,m=d.byteLength===t.bytesPerEpoch;this.cache.set(Ks(t,f),m?d:new Uint8Array)})}catch(i){a(),o.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}a(),this.arrivals.value++,this.fetchInView(),await Wi,this.fetchRest()}};function Ks({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}function xd(e){let t=e.map(a=>a.split("/").slice(0,-1)),n=e.length>1?t[0]:[],r=n.findIndex((a,i)=>t.some(l=>l[i]!==a));return(r<0?n:n.slice(0,r)).map(a=>`${a}/`).join("")}var ji=new Intl.Collator("en",{numeric:!0}).compare;var u1=["run","overfits","loss","layer","fall","epochs","nan"],c1=["fall"];function yd(e,t){return t?.column===e?{column:e,isDescending:!t.isDescending}:{column:e,isDescending:c1.includes(e)}}function wd({column:e,isDescending:t}){return t?`-${e}`:e}function _d(e){let t=e.startsWith("-"),n=u1.find(r=>r===e.slice(t?1:0));return n===void 0?null:{column:n,isDescending:t}}function Zs(e){let t=e.falls[0];return t===void 0||t.share===0?null:t}function f1({name:e,index:t},n){if(n==="run")return[e];if(t===null)return[null];let r=Zs(t);switch(n){case"overfits":return[t.overfitting?.epoch??null];case"loss":return[t.lowest_loss?.value??null];case"layer":return[r?.layer??null];case"fall":return[r?.share??null];case"epochs":return[r?.start??null,r?.end??null];case"nan":return[t.not_a_number?.epoch??null]}}function d1(e,t){return typeof e=="number"&&typeof t=="number"?e-t:ji(String(e),String(t))}function Sd(e,t){if(t===null)return e;let{column:n,isDescending:r}=t,o=({index:i})=>n==="loss"&&i?.lowest_loss?.loss==="validation"?1:0,a=e.map(i=>({finding:i,keys:f1(i,n)}));return a.sort((i,l)=>{let u=o(i.finding)-o(l.finding);for(let[f,d]of i.keys.entries()){let m=l.keys[f]??null;if(d===null||m===null)return+(d===null)-+(m===null);let h=u||d1(d,m)*(r?-1:1);if(h!==0)return h}return 0}),a.map(({finding:i})=>i)}var eu=99,kd="keras_regs",p1=["epoch","runs","view","scale","unit","opacity","with","at","show","values","filter","order","open","folded","sort","strips","zoom","axis","smooth","place"],Ce={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",content:"values",opacity:100,other:null,comparison:"both",filter:"",order:"network",opened:null,folded:[],sorting:null,allStrips:!1,zoom:null,lossAxis:"linear",smoothing:0,pin:null},m1=["layer","shared","fit"],Js="*";function Qs(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function Xs(e){return e===""?[]:e.split(",").map(Md)}function Md(e){try{return decodeURIComponent(e)}catch{return e}}function tu(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),Md(t.slice(n+1))]})}function nu(e){return tu(e)[0]?.[0]===kd}function za(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function h1(e){return e===void 0?null:e===Js?"all":Xs(e)}function b1(e){let t=e==="all"?Js:Qs(e);return e!=="all"&&t===Js?"%2A":t}function g1(e){let[t,n,...r]=(e??"").split("..").map(za);return t!=null&&n!=null&&r.length===0&&-1<=t&&t<n?[t,n]:null}function v1(e){let t=e?.match(/^([1-9]\d{0,8}),([1-9]\d{0,8}),([1-9]\d{0,8}),(.+)$/s);if(!t)return null;let[n,r,o]=t.slice(1,4).map(a=>Number(a)-1);return{layer:t[4],image:n,row:r,column:o}}function x1({layer:e,image:t,row:n,column:r}){return`${t+1},${n+1},${r+1},${e}`}function ru(e){let t=new Map(tu(e).map(([a,i])=>[a,i??""])),n=za(t.get("epoch")),r=za(t.get("opacity")),o=za(t.get("at"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?Xs(t.get("runs")):null,inView:t.get("view")||null,scale:m1.find(a=>a===t.get("scale"))??Ce.scale,unit:t.get("unit")==="perplexity"?"perplexity":"entropy",content:t.get("values")==="change"?"change":"values",other:t.get("with")?{run:t.get("with"),epoch:o}:null,comparison:t.get("show")==="difference"?"difference":"both",filter:t.get("filter")??"",order:t.get("order")==="fall"?"fall":"network",opened:h1(t.get("open")),folded:Xs(t.get("folded")??""),sorting:_d(t.get("sort")??""),allStrips:t.get("strips")==="all",pin:v1(t.get("place")),opacity:r===null?100:Math.min(100,Math.max(0,r)),zoom:g1(t.get("zoom")),lossAxis:t.get("axis")==="log"?"log":"linear",smoothing:Math.min(eu,Math.max(0,za(t.get("smooth"))??0))}}function Rd(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",Qs(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==Ce.scale&&n.set("scale",e.scale),e.unit!==Ce.unit&&n.set("unit",e.unit),e.content!==Ce.content&&n.set("values",e.content),e.opacity!==Ce.opacity&&n.set("opacity",String(e.opacity)),e.other!==null&&(n.set("with",e.other.run),e.other.epoch!==null&&n.set("at",String(e.other.epoch)),e.comparison!==Ce.comparison&&n.set("show",e.comparison)),e.filter!==Ce.filter&&n.set("filter",e.filter),e.order!==Ce.order&&n.set("order",e.order),e.opened!==null&&n.set("open",b1(e.opened)),e.folded.length>0&&n.set("folded",Qs(e.folded)),e.sorting!==null&&n.set("sort",wd(e.sorting)),e.allStrips&&n.set("strips","all"),e.zoom!==null&&n.set("zoom",e.zoom.join("..")),e.lossAxis!==Ce.lossAxis&&n.set("axis",e.lossAxis),e.smoothing!==Ce.smoothing&&n.set("smooth",String(e.smoothing)),e.pin!==null&&n.set("place",x1(e.pin));let o=[...tu(t).filter(([a,i])=>i!==null&&!p1.includes(a)).map(([a,i])=>[a,i]),...n];return`#${[kd,...o.map(([a,i])=>`${a}=${encodeURIComponent(i)}`)].join("&")}`}function Yi(e,t){if(e===null)return null;let[n,r]=e,o=t.filter(a=>a>=n&&a<=r).length;return o===0||o===t.length?null:e}function Td(e,t){let n=un(t,e),r=Math.min(n+1,t.length-1);return t[r]-e<e-t[n]?r:n}function ou(e,t,n){let r=Td(Math.min(e,t),n),o=Td(Math.max(e,t),n);r===o&&(r=Math.max(0,r-1),o=Math.min(n.length-1,o+1));let a=[n[r]??0,n[o]??0];return Yi(a,n)}function Ad(e,t,n,r){let[o,a]=[r[0]??0,r.at(-1)??0],i=Yi(e,r),[l,u]=i??[o,a];if(n<1&&un(r,u)-un(r,l)<2)return i;let f=Math.min(a-o,Math.max(1,(u-l)*n)),d=Math.min(a-f,Math.max(o,t-f/2));return ou(d,d+f,r)}var Ze=Z(null),Ki=Z([]),We=Z(new Map),Tt=Z(null),Bo=Z(null),Uo=Z(null),Mr=Z(null),Bn=Z(null),Zi=Z([]),kn=Z(null),ce=Z(null),oe=Z(-1),Un=Z(Ce.scale),he=Z(Ce.unit),Je=Z(Ce.content),gt=Z(Ce.opacity),Mn=Z(!1),X=Z(null),xt=Z(Ce.comparison),cn=Z(Ce.zoom),Jr=Z(Ce.lossAxis),Rn=Z(Ce.smoothing),At=D(()=>kn.value??Zi.value),au=null,C=D(()=>(au=We.value.get(ce.value??"")??(ce.value===null?null:au),au)),ft=D(()=>At.value.flatMap(e=>We.value.get(e)??[])),Be=D(()=>{let e=C.value===null?[]:[C.value];return qi([...e,...ft.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),tr=D(()=>Yi(cn.value,Be.value)),It=D(()=>C.value===null?-1:un(C.value.epochs,oe.value)),Dt=D(()=>C.value?.epochs[It.value]??null),ae=D(()=>We.value.get(X.value?.run??"")??null),jt=D(()=>ae.value===null?-1:un(ae.value.epochs,X.value?.epoch??oe.value)),Rr=D(()=>ae.value?.epochs[jt.value]??null),y1=3,zn=Z(Ce.allStrips),nr=Z(Ce.sorting),zo=D(()=>At.value.length>y1),Va=D(()=>{if(zn.value||!zo.value)return At.value;let e=[ce.value,X.value?.run??null].filter(t=>t!==null);return[...new Set(e)]}),qa=D(()=>Va.value.flatMap(e=>We.value.get(e)??[])),Ji=D(()=>Math.max(0,...C.value?.layers.map(e=>e.greatest)??[])),Ue=Z(null),Qe=Z(null),Yt=Z({layer:0,image:0}),Te=Z(96),Tr=Z(!1);function Ed(e,t,n){let r=n.filter(({name:l})=>!t.includes(l));r.sort((l,u)=>l.updated-u.updated);let o=n.map(({name:l})=>l),i=[...e.filter(l=>o.includes(l)),...r.map(({name:l})=>l)].slice(-8);return o.filter(l=>i.includes(l))}var w1=5e3,_1=200;function iu(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function Ga(e){return e instanceof Ba?e.message:"TensorBoard does not answer."}function Cd(e,t,n){let r=e.epoch,o,a=new Map,i=[];async function l(){if(clearTimeout(o),!iu())try{let h=await fd();S1(h.runs)&&u(e.epoch),Ki.value=h.problems,await f(),Uo.value=null,t()}catch(h){Uo.value=Ga(h)}clearTimeout(o),o=setTimeout(l,w1)}function u(h){let b=Ze.value?.find(({name:M})=>M===ce.value),y=b?.has_maps?b.last_epoch:null;b&&y!==null&&(h??y)===y&&n(b.name,y)}async function f(){let h=ce.value;h!==null&&(await d(h),await Wi);let y=(await Promise.allSettled(Ld().filter(M=>M!==h).map(d))).find(M=>M.status==="rejected");if(y!==void 0)throw y.reason}function d(h){let b=Ze.peek()?.find(M=>M.name===h)?.stamp;if(b===void 0||We.peek().get(h)?.stamp===b)return Promise.resolve();let y=a.get(h)??m(h).finally(()=>a.delete(h));return a.set(h,y),y}async function m(h){i.push(await dd(h)),h!==ce.value&&await new Promise(b=>setTimeout(b,_1)),Ke(()=>{for(let b of i.splice(0))r=k1(b,r),We.value=new Map(We.value).set(b.name,b)})}return l(),Me(()=>{Ze.value!==null&&Ld().some(h=>!We.peek().has(h))&&f().catch(h=>{Uo.value=Ga(h)})}),document.addEventListener("visibilitychange",()=>{document.hidden||l()}),l}function Ld(){let e=[ce.value,X.value?.run,...At.value];return[...new Set(e.filter(t=>t!=null))]}function S1(e){let t=e.map(a=>a.name),n=[...e].sort((a,i)=>i.updated-a.updated)[0],r=Ze.value===null,o=Ze.value?.map(a=>a.name)??[];return Ke(()=>{Ze.value=e,We.value=new Map([...We.value].filter(([i])=>t.includes(i))),Zi.value=Ed(Zi.value,o,e),t.length>0&&kn.value?.length&&!kn.value.some(i=>t.includes(i))&&(kn.value=null),X.value!==null&&t.length>0&&!t.includes(X.value.run)&&(X.value=null);let a=ce.value;(a===null||!t.includes(a))&&(Bn.value=a===null?null:{name:a,wasHere:o.includes(a)},ce.value=n?.name??null)}),r}function k1(e,t){if(e.name!==ce.value)return t;let n=Pd(e),r=We.value.get(e.name);return r===void 0?t===null&&We.value.size===0&&(oe.value=n):oe.value>=Pd(r)&&(oe.value=Math.max(oe.value,n)),null}function Pd(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function Vn(e){Mr.value=Ga(e)}var Ya=2**20,Wa=new kr("maps",256*Ya,Vn),Qi=new kr("maps",256*Ya,Vn),Xi=new kr("maps",16*Ya,Vn),el=new kr("maps",16*Ya,Vn),ja=new kr("correlations",64*Ya,Vn);function lu(e,t){return e===null||t<0?null:{run:e.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.bytes_per_epoch,centre:t}}var su=D(()=>lu(C.value,It.value)),uu=D(()=>lu(ae.value,jt.value));function Nd(e){return Je.value!=="change"||e===null||e.epochs.length===0?null:lu({...e,epochs:e.epochs.slice(0,1),sessions:e.sessions.slice(0,1)},0)}var cu=D(()=>Nd(C.value)),fu=D(()=>Nd(ae.value)),du=D(()=>{let e=C.value?.correlations;return!C.value||!e||e.epochs.length===0?null:{run:C.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:un(e.epochs,oe.peek())}});function tl(e,t,n){e.arrivals.value;let r=t===null?void 0:e.get(t,t.centre);return r===void 0||n===null?{state:"loading"}:r.byteLength===0?{state:"damaged"}:{state:"here",run:n,maps:ud(r,n.layers,n.images)}}var yt=D(()=>tl(Wa,su.value,C.value)),Vo=D(()=>tl(Qi,uu.value,ae.value)),Ka=D(()=>tl(Xi,cu.value,C.value)),nl=D(()=>tl(el,fu.value,ae.value)),Od=D(()=>{ja.arrivals.value;let e=du.value;return(e?.epochs??[]).map((t,n)=>{let r=ja.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function $d(e,t){Wa.fetchEarly(e,t)}function Id(){Wa.want(su.value),Qi.want(uu.value),Xi.want(cu.value),el.want(fu.value),ja.want(Sn.value?du.value:null)}function Dd(){Me(()=>Wa.want(su.value)),Me(()=>Qi.want(uu.value)),Me(()=>Xi.want(cu.value)),Me(()=>el.want(fu.value)),Me(()=>ja.want(Sn.value?du.value:null)),Me(()=>{[Wa,Qi,Xi,el,ja].reduce((r,{arrivals:o})=>r+o.value,0)>0&&(Mr.value=null)});let e=new Promise(n=>{Me(()=>{yt.value.state!=="loading"&&n()})});M1();let t=D(()=>C.value?.picture?.shape?JSON.stringify([C.value.name,C.value.picture]):null);Me(()=>{let n=t.value;Tt.value=null,n!==null&&e.then(()=>Ws(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(Tt.value=r)}).catch(Vn)})}function M1(){Me(()=>{let[e,t]=[ae.value,Tt.value],[n,r]=[C.value?.picture,e?.picture];if(Bo.value=null,e===null||e.name===C.value?.name)return;let o=[n?.shape,r?.shape,n?.labels,r?.labels].map(a=>JSON.stringify(a??null));o[0]!==o[1]||o[2]!==o[3]||e.images!==C.value?.images?Bo.value=!1:t!==null&&Ws(e.name).then(a=>{ae.peek()===e&&Tt.peek()===t&&(Bo.value=a.every((i,l)=>i===t[l]))}).catch(Vn)})}var R1=/[^_./:-]*[_./:-]+|[^_./:-]+$/g,T1=/(conv|pool|pooling|padding|sampling|cropping|dropout|lstm|norm|bn)[123]d/i;function A1(e){return/\d/.test(e.replace(T1,""))}function E1(e){let t=e.findIndex(n=>n.endsWith("/"))+1;return t>0?t:e.findIndex(A1)+1}function L1(e){let n=(e[0]??[]).findIndex((r,o)=>e.some(a=>o+1>=a.length||a[o]!==r));return Math.max(0,n)}function Fd(e){let t=e.map(a=>a.match(R1)??[]),n=L1(t),r=t.map(a=>{let i=E1(a.slice(n)),l=a.slice(0,n+i).join("");return i===0?null:l.replace(/[_./:-]+$/,"")}),o=new Map;for(let a of r)a!==null&&o.set(a,(o.get(a)??0)+1);return r.map(a=>{let i=a===null?0:o.get(a)??0;return i>1&&i<e.length?a:null})}function qo(e){try{let t=new RegExp(e,"i");return{matches:n=>t.test(n),error:null}}catch{let t=e.toLowerCase();return{matches:n=>n.toLowerCase().includes(t),error:"Not a regular expression: searched as plain text."}}}var pu=20,P1=5,mu=10;function Bd(e,t,n,r){let{matches:o}=qo(n),a=new Map(t.map(m=>[m.layer,m])),l=e.map((m,h)=>({row:h,layer:m,fall:a.get(m.name)??null})).filter(({layer:m})=>o(m.name)),u=r==="fall"?rl(l):l;if(r==="fall"||e.length<=mu)return u.length===0?[]:[{group:null,rows:u}];let f=Fd(e.map(({name:m})=>m)),d=[];for(let m of u){let h=f[m.row]??null,b=d.at(-1),y=h===null?b:d.find(M=>M.group===h);y!==void 0&&y.group===h?y.rows.push(m):d.push({group:h,rows:[m]})}return d}function Hd({fall:e}){return e===null?0:e.not_a_number_since===null?e.share:2}function rl(e){return[...e].sort((t,n)=>Hd(n)-Hd(t)||t.row-n.row)}function C1(e){let t=e.flatMap(r=>r.rows);return(t.length<=pu?t:rl(t).slice(0,P1)).map(({layer:r})=>r.name)}function Ud(e,t,n){if(n==="all")return new Set(t.map(({name:o})=>o));let r=n!==null&&n.length>0&&!t.some(({name:o})=>n.includes(o));return new Set(n===null||r?C1(e):n)}var rr=Z(Ce.filter),or=Z(Ce.order),Qr=Z(Ce.opened),Kt=Z(Ce.folded),Ja=D(()=>C.value?.layers??[]),Ar=D(()=>Ja.value.length>mu),N1=D(()=>Ar.value?rr.value:""),O1=D(()=>Ar.value?or.value:"network"),Zt=D(()=>Bd(Ja.value,C.value?.falls??[],N1.value,O1.value)),ar=D(()=>Ud(Zt.value,Ja.value,Qr.value)),Et=D(()=>Zt.value.filter(({group:e})=>e===null||!Kt.value.includes(e)).flatMap(e=>e.rows).filter(({layer:e})=>ar.value.has(e.name)).map(({row:e})=>e)),zd=D(()=>Et.value.includes(Yt.value.layer)?Yt.value.layer:Et.value[0]??-1);function Vd(e,t){let n=[...ar.value].filter(r=>r!==e);Ke(()=>{Ue.value=null,Qr.value=t?[...n,e]:n})}function qd(e){return[...document.querySelectorAll("[data-layer-row]")].find(n=>n.dataset.layerRow===e)}function ol(e){Vd(e,!ar.value.has(e)),requestAnimationFrame(()=>qd(e)?.querySelector("button")?.focus({preventScroll:!0}))}function hu(e){let t=Zt.value.flatMap(({rows:r})=>r.map(({layer:o})=>o.name)),n=[...ar.value].filter(r=>!t.includes(r));Ke(()=>{Ue.value=null,e?Qr.value=t.length===Ja.value.length?"all":[...n,...t]:Qr.value=n})}function bu(e,t){let n=Kt.value.filter(r=>r!==e);Ke(()=>{Ue.value=null,Kt.value=t?[...n,e]:n})}var Za=D(()=>Zt.value.map(({group:e})=>e).filter(e=>e!==null));function Gd(e){let t=Kt.value.filter(n=>!Za.value.includes(n));Ke(()=>{Ue.value=null,Kt.value=e?[...t,...Za.value]:t})}function Qa(e,t){Ke(()=>{ce.value=e;let n=Ja.value.findIndex(a=>a.name===t),r=()=>Zt.value.find(({rows:a})=>a.some(i=>i.row===n));r()===void 0&&(rr.value="");let o=r()?.group??null;o!==null&&Kt.value.includes(o)&&bu(o,!1),ar.value.has(t)||Vd(t,!0)}),requestAnimationFrame(()=>qd(t)?.scrollIntoView({block:"center"}))}function Wd(){try{return parent.location.hash,parent}catch{return window}}function jd(){return ru(Wd().location.hash)}function gu(e){Ke(()=>{e.runs!==null&&(kn.value=e.runs),e.inView!==null&&(ce.value=e.inView),e.epoch!==null&&(oe.value=e.epoch),Un.value=e.scale,he.value=e.unit,Je.value=e.content,gt.value=e.opacity,X.value=e.other,xt.value=e.comparison,rr.value=e.filter,or.value=e.order,Qr.value=e.opened,Kt.value=e.folded,nr.value=e.sorting,zn.value=e.allStrips,cn.value=e.zoom,Jr.value=e.lossAxis,Rn.value=e.smoothing,Qe.value=e.pin})}function Yd(){let e=Wd(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,nu(t)&&gu(ru(t))});let n;function r(o){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?$1(e,o):r(o),t=e.location.hash},250)}Me(()=>{if(C.value===null)return;let o={epoch:oe.value,runs:kn.value,inView:ce.value,scale:Un.value,unit:he.value,content:Je.value,opacity:gt.value,other:X.value,comparison:xt.value,filter:rr.value,order:or.value,opened:Qr.value,folded:Kt.value,sorting:nr.value,allStrips:zn.value,zoom:cn.value,lossAxis:Jr.value,smoothing:Rn.value,pin:Qe.value};r(o)})}function $1(e,t){let{hash:n}=e.location,r=Rd(t,n);if(r!==n&&(n===""||nu(n))){let{pathname:o,search:a}=e.location;e.history.replaceState(e.history.state,"",o+a+r)}}function Yo(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function ti(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Er(){}var no=.7,jo=1/no,Go="\\s*([+-]?\\d+)\\s*",Xa="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",qn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",I1=/^#([0-9a-f]{3,8})$/,D1=new RegExp(`^rgb\\(${Go},${Go},${Go}\\)$`),F1=new RegExp(`^rgb\\(${qn},${qn},${qn}\\)$`),H1=new RegExp(`^rgba\\(${Go},${Go},${Go},${Xa}\\)$`),B1=new RegExp(`^rgba\\(${qn},${qn},${qn},${Xa}\\)$`),U1=new RegExp(`^hsl\\(${Xa},${qn},${qn}\\)$`),z1=new RegExp(`^hsla\\(${Xa},${qn},${qn},${Xa}\\)$`),Kd={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Yo(Er,ul,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Zd,formatHex:Zd,formatHex8:V1,formatHsl:q1,formatRgb:Jd,toString:Jd});function Zd(){return this.rgb().formatHex()}function V1(){return this.rgb().formatHex8()}function q1(){return ip(this).formatHsl()}function Jd(){return this.rgb().formatRgb()}function ul(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=I1.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Qd(t):n===3?new dt(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?al(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?al(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=D1.exec(e))?new dt(t[1],t[2],t[3],1):(t=F1.exec(e))?new dt(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=H1.exec(e))?al(t[1],t[2],t[3],t[4]):(t=B1.exec(e))?al(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=U1.exec(e))?tp(t[1],t[2]/100,t[3]/100,1):(t=z1.exec(e))?tp(t[1],t[2]/100,t[3]/100,t[4]):Kd.hasOwnProperty(e)?Qd(Kd[e]):e==="transparent"?new dt(NaN,NaN,NaN,0):null}function Qd(e){return new dt(e>>16&255,e>>8&255,e&255,1)}function al(e,t,n,r){return r<=0&&(e=t=n=NaN),new dt(e,t,n,r)}function Su(e){return e instanceof Er||(e=ul(e)),e?(e=e.rgb(),new dt(e.r,e.g,e.b,e.opacity)):new dt}function ro(e,t,n,r){return arguments.length===1?Su(e):new dt(e,t,n,r??1)}function dt(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Yo(dt,ro,ti(Er,{brighter(e){return e=e==null?jo:Math.pow(jo,e),new dt(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?no:Math.pow(no,e),new dt(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new dt(eo(this.r),eo(this.g),eo(this.b),ll(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Xd,formatHex:Xd,formatHex8:G1,formatRgb:ep,toString:ep}));function Xd(){return`#${Xr(this.r)}${Xr(this.g)}${Xr(this.b)}`}function G1(){return`#${Xr(this.r)}${Xr(this.g)}${Xr(this.b)}${Xr((isNaN(this.opacity)?1:this.opacity)*255)}`}function ep(){let e=ll(this.opacity);return`${e===1?"rgb(":"rgba("}${eo(this.r)}, ${eo(this.g)}, ${eo(this.b)}${e===1?")":`, ${e})`}`}function ll(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function eo(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Xr(e){return e=eo(e),(e<16?"0":"")+e.toString(16)}function tp(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Tn(e,t,n,r)}function ip(e){if(e instanceof Tn)return new Tn(e.h,e.s,e.l,e.opacity);if(e instanceof Er||(e=ul(e)),!e)return new Tn;if(e instanceof Tn)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),a=Math.max(t,n,r),i=NaN,l=a-o,u=(a+o)/2;return l?(t===a?i=(n-r)/l+(n<r)*6:n===a?i=(r-t)/l+2:i=(t-n)/l+4,l/=u<.5?a+o:2-a-o,i*=60):l=u>0&&u<1?0:i,new Tn(i,l,u,e.opacity)}function cl(e,t,n,r){return arguments.length===1?ip(e):new Tn(e,t,n,r??1)}function Tn(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Yo(Tn,cl,ti(Er,{brighter(e){return e=e==null?jo:Math.pow(jo,e),new Tn(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?no:Math.pow(no,e),new Tn(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new dt(vu(e>=240?e-240:e+120,o,r),vu(e,o,r),vu(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new Tn(np(this.h),il(this.s),il(this.l),ll(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ll(this.opacity);return`${e===1?"hsl(":"hsla("}${np(this.h)}, ${il(this.s)*100}%, ${il(this.l)*100}%${e===1?")":`, ${e})`}`}}));function np(e){return e=(e||0)%360,e<0?e+360:e}function il(e){return Math.max(0,Math.min(1,e||0))}function vu(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var lp=Math.PI/180,sp=180/Math.PI,sl=18,up=.96422,cp=1,fp=.82521,dp=4/29,Wo=6/29,pp=3*Wo*Wo,W1=Wo*Wo*Wo;function mp(e){if(e instanceof Gn)return new Gn(e.l,e.a,e.b,e.opacity);if(e instanceof ir)return bp(e);e instanceof dt||(e=Su(e));var t=_u(e.r),n=_u(e.g),r=_u(e.b),o=xu((.2225045*t+.7168786*n+.0606169*r)/cp),a,i;return t===n&&n===r?a=i=o:(a=xu((.4360747*t+.3850649*n+.1430804*r)/up),i=xu((.0139322*t+.0971045*n+.7141733*r)/fp)),new Gn(116*o-16,500*(a-o),200*(o-i),e.opacity)}function hp(e,t,n,r){return arguments.length===1?mp(e):new Gn(e,t,n,r??1)}function Gn(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Yo(Gn,hp,ti(Er,{brighter(e){return new Gn(this.l+sl*(e??1),this.a,this.b,this.opacity)},darker(e){return new Gn(this.l-sl*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=up*yu(t),e=cp*yu(e),n=fp*yu(n),new dt(wu(3.1338561*t-1.6168667*e-.4906146*n),wu(-.9787684*t+1.9161415*e+.033454*n),wu(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function xu(e){return e>W1?Math.pow(e,1/3):e/pp+dp}function yu(e){return e>Wo?e*e*e:pp*(e-dp)}function wu(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function _u(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function j1(e){if(e instanceof ir)return new ir(e.h,e.c,e.l,e.opacity);if(e instanceof Gn||(e=mp(e)),e.a===0&&e.b===0)return new ir(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*sp;return new ir(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function fl(e,t,n,r){return arguments.length===1?j1(e):new ir(e,t,n,r??1)}function ir(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function bp(e){if(isNaN(e.h))return new Gn(e.l,0,0,e.opacity);var t=e.h*lp;return new Gn(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Yo(ir,fl,ti(Er,{brighter(e){return new ir(this.h,this.c,this.l+sl*(e??1),this.opacity)},darker(e){return new ir(this.h,this.c,this.l-sl*(e??1),this.opacity)},rgb(){return bp(this).rgb()}}));var gp=-.14861,ku=1.78277,Mu=-.29227,dl=-.90649,ei=1.97294,rp=ei*dl,op=ei*ku,ap=ku*Mu-dl*gp;function Y1(e){if(e instanceof to)return new to(e.h,e.s,e.l,e.opacity);e instanceof dt||(e=Su(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(ap*r+rp*t-op*n)/(ap+rp-op),a=r-o,i=(ei*(n-o)-Mu*a)/dl,l=Math.sqrt(i*i+a*a)/(ei*o*(1-o)),u=l?Math.atan2(i,a)*sp-120:NaN;return new to(u<0?u+360:u,l,o,e.opacity)}function dn(e,t,n,r){return arguments.length===1?Y1(e):new to(e,t,n,r??1)}function to(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Yo(to,dn,ti(Er,{brighter(e){return e=e==null?jo:Math.pow(jo,e),new to(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?no:Math.pow(no,e),new to(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*lp,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new dt(255*(t+n*(gp*r+ku*o)),255*(t+n*(Mu*r+dl*o)),255*(t+n*(ei*r)),this.opacity)}}));function yp(e,t,n,r,o){var a=e*e,i=a*e;return((1-3*e+3*a-i)*t+(4-6*a+3*i)*n+(1+3*e+3*a-3*i)*r+i*o)/6}function K1(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],a=e[r+1],i=r>0?e[r-1]:2*o-a,l=r<t-1?e[r+2]:2*a-o;return yp((n-r/t)*t,i,o,a,l)}}function Z1(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],a=e[r%t],i=e[(r+1)%t],l=e[(r+2)%t];return yp((n-r/t)*t,o,a,i,l)}}var Tu=e=>()=>e;function wp(e,t){return function(n){return e+n*t}}function J1(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Au(e,t){var n=t-e;return n?wp(e,n>180||n<-180?n-360*Math.round(n/360):n):Tu(isNaN(e)?t:e)}function Q1(e){return(e=+e)==1?Ft:function(t,n){return n-t?J1(t,n,e):Tu(isNaN(t)?n:t)}}function Ft(e,t){var n=t-e;return n?wp(e,n):Tu(isNaN(e)?t:e)}var U6=(function e(t){var n=Q1(t);function r(o,a){var i=n((o=ro(o)).r,(a=ro(a)).r),l=n(o.g,a.g),u=n(o.b,a.b),f=Ft(o.opacity,a.opacity);return function(d){return o.r=i(d),o.g=l(d),o.b=u(d),o.opacity=f(d),o+""}}return r.gamma=e,r})(1);function _p(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),a=new Array(n),i,l;for(i=0;i<n;++i)l=ro(t[i]),r[i]=l.r||0,o[i]=l.g||0,a[i]=l.b||0;return r=e(r),o=e(o),a=e(a),l.opacity=1,function(u){return l.r=r(u),l.g=o(u),l.b=a(u),l+""}}}var Sp=_p(K1),z6=_p(Z1);function Ko(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var X1=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,V6=new RegExp(X1.source,"g");var vp=180/Math.PI,Ru={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function kp(e,t,n,r,o,a){var i,l,u;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(l=Math.sqrt(n*n+r*r))&&(n/=l,r/=l,u/=l),e*r<t*n&&(e=-e,t=-t,u=-u,i=-i),{translateX:o,translateY:a,rotate:Math.atan2(t,e)*vp,skewX:Math.atan(u)*vp,scaleX:i,scaleY:l}}var pl;function ev(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Ru:kp(t.a,t.b,t.c,t.d,t.e,t.f)}function tv(e){return e==null||(pl||(pl=document.createElementNS("http://www.w3.org/2000/svg","g")),pl.setAttribute("transform",e),!(e=pl.transform.baseVal.consolidate()))?Ru:(e=e.matrix,kp(e.a,e.b,e.c,e.d,e.e,e.f))}function Mp(e,t,n,r){function o(f){return f.length?f.pop()+" ":""}function a(f,d,m,h,b,y){if(f!==m||d!==h){var M=b.push("translate(",null,t,null,n);y.push({i:M-4,x:Ko(f,m)},{i:M-2,x:Ko(d,h)})}else(m||h)&&b.push("translate("+m+t+h+n)}function i(f,d,m,h){f!==d?(f-d>180?d+=360:d-f>180&&(f+=360),h.push({i:m.push(o(m)+"rotate(",null,r)-2,x:Ko(f,d)})):d&&m.push(o(m)+"rotate("+d+r)}function l(f,d,m,h){f!==d?h.push({i:m.push(o(m)+"skewX(",null,r)-2,x:Ko(f,d)}):d&&m.push(o(m)+"skewX("+d+r)}function u(f,d,m,h,b,y){if(f!==m||d!==h){var M=b.push(o(b)+"scale(",null,",",null,")");y.push({i:M-4,x:Ko(f,m)},{i:M-2,x:Ko(d,h)})}else(m!==1||h!==1)&&b.push(o(b)+"scale("+m+","+h+")")}return function(f,d){var m=[],h=[];return f=e(f),d=e(d),a(f.translateX,f.translateY,d.translateX,d.translateY,m,h),i(f.rotate,d.rotate,m,h),l(f.skewX,d.skewX,m,h),u(f.scaleX,f.scaleY,d.scaleX,d.scaleY,m,h),f=d=null,function(b){for(var y=-1,M=h.length,k;++y<M;)m[(k=h[y]).i]=k.x(b);return m.join("")}}}var q6=Mp(ev,"px, ","px)","deg)"),G6=Mp(tv,", ",")",")"),nv=1e-12;function xp(e){return((e=Math.exp(e))+1/e)/2}function rv(e){return((e=Math.exp(e))-1/e)/2}function ov(e){return((e=Math.exp(2*e))-1)/(e+1)}var W6=(function e(t,n,r){function o(a,i){var l=a[0],u=a[1],f=a[2],d=i[0],m=i[1],h=i[2],b=d-l,y=m-u,M=b*b+y*y,k,T;if(M<nv)T=Math.log(h/f)/t,k=function(H){return[l+H*b,u+H*y,f*Math.exp(t*H*T)]};else{var _=Math.sqrt(M),A=(h*h-f*f+r*M)/(2*f*n*_),S=(h*h-f*f-r*M)/(2*h*n*_),V=Math.log(Math.sqrt(A*A+1)-A),N=Math.log(Math.sqrt(S*S+1)-S);T=(N-V)/t,k=function(H){var U=H*T,W=xp(V),z=f/(n*_)*(W*ov(t*U+V)-rv(V));return[l+z*b,u+z*y,f*W/xp(t*U+V)]}}return k.duration=Math.abs(T)*1e3*t/Math.SQRT2,k}return o.rho=function(a){var i=Math.max(.001,+a),l=i*i,u=l*l;return e(i,l,u)},o})(Math.SQRT2,2,4);function Rp(e){return function(t,n){var r=e((t=cl(t)).h,(n=cl(n)).h),o=Ft(t.s,n.s),a=Ft(t.l,n.l),i=Ft(t.opacity,n.opacity);return function(l){return t.h=r(l),t.s=o(l),t.l=a(l),t.opacity=i(l),t+""}}}var j6=Rp(Au),Y6=Rp(Ft);function Tp(e){return function(t,n){var r=e((t=fl(t)).h,(n=fl(n)).h),o=Ft(t.c,n.c),a=Ft(t.l,n.l),i=Ft(t.opacity,n.opacity);return function(l){return t.h=r(l),t.c=o(l),t.l=a(l),t.opacity=i(l),t+""}}}var K6=Tp(Au),Z6=Tp(Ft);function Ap(e){return(function t(n){n=+n;function r(o,a){var i=e((o=dn(o)).h,(a=dn(a)).h),l=Ft(o.s,a.s),u=Ft(o.l,a.l),f=Ft(o.opacity,a.opacity);return function(d){return o.h=i(d),o.s=l(d),o.l=u(Math.pow(d,n)),o.opacity=f(d),o+""}}return r.gamma=t,r})(1)}var J6=Ap(Au),ml=Ap(Ft);function ie(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var t8=ie("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),n8=ie("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),r8=ie("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),o8=ie("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),a8=ie("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),i8=ie("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),l8=ie("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),s8=ie("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),u8=ie("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),c8=ie("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),f8=ie("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),Ae=e=>Sp(e[e.length-1]),av=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(ie),d8=Ae(av),iv=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(ie),p8=Ae(iv),lv=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(ie),m8=Ae(lv),sv=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(ie),h8=Ae(sv),uv=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(ie),Ep=Ae(uv),cv=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(ie),b8=Ae(cv),fv=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(ie),g8=Ae(fv),dv=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(ie),v8=Ae(dv),pv=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(ie),x8=Ae(pv),mv=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(ie),y8=Ae(mv),hv=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(ie),w8=Ae(hv),bv=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(ie),_8=Ae(bv),gv=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(ie),S8=Ae(gv),vv=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(ie),k8=Ae(vv),xv=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(ie),M8=Ae(xv),yv=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(ie),R8=Ae(yv),wv=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(ie),T8=Ae(wv),_v=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(ie),A8=Ae(_v),Sv=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(ie),E8=Ae(Sv),kv=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(ie),L8=Ae(kv),Mv=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(ie),P8=Ae(Mv),Rv=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(ie),C8=Ae(Rv),Tv=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(ie),N8=Ae(Tv),Av=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(ie),O8=Ae(Av),Ev=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(ie),$8=Ae(Ev),Lv=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(ie),I8=Ae(Lv),Pv=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(ie),D8=Ae(Pv);var F8=ml(dn(300,.5,0),dn(-240,.5,1)),H8=ml(dn(-100,.75,.35),dn(80,1.5,.8)),B8=ml(dn(260,.75,.35),dn(80,1.5,.8)),U8=dn();var z8=ro(),V8=Math.PI/3,q8=Math.PI*2/3;function hl(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var Lp=hl(ie("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Pp=hl(ie("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),G8=hl(ie("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),W8=hl(ie("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var bl=256;function Eu(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function oo([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var Zo=Array.from({length:bl},(e,t)=>Eu(Lp(t/(bl-1)))),Cv=Zo.map(oo),Lr=[oo([150,150,150]),oo([96,96,96])];function Cp(e){let[t,n,r]=[e&255,e>>8&255,e>>16&255];return .299*t+.587*n+.114*r>112?"#000":"#fff"}function vl(e){return Cv[Math.round(Math.min(1,Math.max(0,e))*(bl-1))]}function Lu(e){let t=Math.round(Math.min(1,Math.max(0,e))*(bl-1));return`rgb(${Zo[t].join(" ")})`}var Np=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Lu(t/16)).join(", ")})`;function Nv(e){return(e.match(/\d+/g)??[]).map(Number)}var gl=255,Pu=Array.from({length:gl},(e,t)=>Ep(t/(gl-1))),Op=Pu.map((e,t)=>t===(gl-1)/2?oo([247,247,247]):oo(Nv(e))),$p=Pu,Ip=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Pu[Math.round(t/16*(gl-1))]).join(", ")})`;function lr(e,t){return e===255?Number.NaN:e/254*t}function Lt(e,t){return t==="entropy"?e:Math.exp(e)}function Qo(e,t){return Xo([0,e],t)}function Xo([e,t],n){return[Lt(e,n),Lt(t,n)]}function Dp(e,t,n){let[r,o]=Xo(t,n),a=o-r;return Float64Array.from({length:256},(i,l)=>{let u=Lt(lr(l,e),n);return a>0?Math.min(1,Math.max(0,(u-r)/a)):Number.NaN})}function Pt(e,t){return`${e} ${t}${e===1?"":"s"}`}function ea(e,t,n){let r=Lt(lr(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Pt(Math.round(Math.exp(t)),"channel")}`}function Fp(e,t,n){let r=Lt(lr(e,t),n);return Number.isNaN(r)?"no number":r.toFixed(n==="entropy"?2:1)}function Hp(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function ni(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function Bp(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),o=r>=1e5||r>0&&r<.001;return e.map(a=>a===0?"0":o?a.toExponential(1):a.toFixed(n))}function Up(e,t){let n=Math.log10(t/e),r=l=>l>=e*(1-1e-9)&&l<=t*(1+1e-9);if(!(e>0)||n<.7){let l=Ov((t-e)/4),u=Math.ceil(e/l-1e-9),f=Math.floor(t/l+1e-9)-u+1;return Array.from({length:Math.max(0,f)},(d,m)=>(u+m)*l)}let o=n<2?[1,2,5]:[1],a=Math.ceil(n/6),i=[];for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)l%a===0&&i.push(...o.map(u=>u*10**l));return i.filter(r)}function Ov(e){let t=10**Math.floor(Math.log10(e));return([1,2,5].find(n=>n*t>=e*(1-1e-9))??10)*t}function zp(e){return e.map(t=>t>=1e5||t<.001?t.toExponential(0):String(Number(t.toPrecision(6))))}function Cu([e,t],n){return Array.from({length:n},(r,o)=>e+(t-e)*o/(n-1))}var $v=254/2;function xl(e,t){let[n,r]=Qo(e,t);return(r-n)/2}function Vp(e,t,n){let r=e.map(({greatest:a,sign:i})=>Float64Array.from({length:256},(l,u)=>i*Lt(lr(u,a),n))),o=new Uint8Array(e[0]?.levels.length??0);for(let a=0;a<o.length;a++){let i=0;for(let u=0;u<e.length;u++){let f=e[u].levels[a];i+=r[u][f]}let l=t>0?Math.min(1,Math.max(-1,i/t)):0*i;o[a]=Number.isNaN(i)?255:Math.round($v*(1+l))}return o}function qp(e,t,n){return e.reduce((r,{levels:o,greatest:a,sign:i})=>r+i*Lt(lr(o[t]??255,a),n),0)}function pt(e,t){if(Number.isNaN(e))return"no number";let n=Math.abs(e).toFixed(t==="entropy"?2:1);return Number(n)===0?n:`${e<0?"\u2212":"+"}${n}`}function Nu(e,t,n){return Uint32Array.from(Dp(e.greatest,t,n),r=>Number.isNaN(r)?Lr[0]:vl(r))}function Iv(e,[t,n],r){let o=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(o===1)return{levels:e,height:t,width:n};let a=Math.ceil(t/o),i=Math.ceil(n/o),l=new Uint8Array(a*i);for(let u=0;u<a;u++)for(let f=0;f<i;f++)l[u*i+f]=Dv(e,t,n,u,f,o);return{levels:l,height:a,width:i}}function Dv(e,t,n,r,o,a){let i=Math.min(t,(r+1)*a),l=Math.min(n,(o+1)*a),u=0;for(let f=r*a;f<i;f++)for(let d=f*n+o*a;d<f*n+l;d++){let m=e[d];if(m===255)return 255;u+=m}return Math.round(u/((i-r*a)*(l-o*a)))}function Gp(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),o=r.createImageData(e.width,e.height);return{context:r,image:o,pixels:new Uint32Array(o.data.buffer)}}function yl(e,t,n,r,o){let{levels:a,height:i,width:l}=Iv(t,n,o),{context:u,image:f,pixels:d}=Gp(e,i,l);for(let m=0;m<a.length;m++){let h=a[m];d[m]=h===255?Fv(m,l):r[h]}u.putImageData(f,0,0)}function Fv(e,t){return Lr[(e%t+Math.floor(e/t))%2===0?0:1]}function ao(e,t,n,r,o){let a=Gp(e,r,o),i=n*r*o*3,{data:l}=a.image;for(let u=i,f=0;u<i+r*o*3;u+=3,f+=4)l[f]=t[u],l[f+1]=t[u+1],l[f+2]=t[u+2],l[f+3]=255;a.context.putImageData(a.image,0,0)}var Ou=.05;function Wp(e){let t=e.flatMap(({range:{low:l,high:u},greatest:f})=>l===null||u===null?[]:[l/254*f,u/254*f]),n=Math.max(0,...e.map(({greatest:l})=>l));if(t.length===0||n===0)return null;let r=Math.min(...t),o=Math.max(...t),a=Ou*n;if(o-r>=a)return{span:[r,o],isLeast:!1};let i=Math.min(n-a,Math.max(0,(r+o-a)/2));return{span:[i,i+a],isLeast:!0}}function jp([e,t],n){return n==="entropy"?`${e.toFixed(2)}\u2013${t.toFixed(2)} nats`:`${Lt(e,n).toFixed(1)}\u2013${Lt(t,n).toFixed(1)} channels`}var wl=1.05;function $u(e){return e<wl?"":`\xD7 ${e<9.95?e.toFixed(1):e.toFixed(0)}`}var sr=Z(new Map),Iu=new Set,Hv=D(()=>Un.value!=="fit"?[]:[...new Set([ce.value,X.value?.run])].filter(e=>e!=null)),Yp=D(()=>[C.value,ae.value].every(e=>e===null||e.epochs.length===0||sr.value.has(e.name))),Ht=Z("layer"),_l=D(()=>Ht.value==="fit"&&!Yp.value);function Kp(e,t){if(Ht.value!=="fit")return null;let n=(r,o)=>{let a=o&&sr.value.get(r??"")?.layers[o.name];return o&&a?[{range:a,greatest:o.greatest}]:[]};return Wp([...n(C.value?.name,e),...n(ae.value?.name,t)])}function Zp(e){let t=sr.value.get(e);if(!t)return"";let n=t.epochs===1?"one epoch":`${t.epochs} epochs`,r=t.every===1?"":`, one in ${t.every}`;return`The 2nd to the 98th percentile of this layer\u2019s maps over ${n}${r}. Places beyond have the colours of the ends.`}async function Bv(e){Iu.add(e);try{let t=await pd(e);sr.value=new Map(sr.value).set(e,t),Mr.value=null}catch(t){sr.value.has(e)||(sr.value=new Map(sr.value).set(e,null)),Vn(t)}finally{Iu.delete(e)}}function Du(){for(let e of Hv.value){let t=We.value.get(e),n=sr.peek().get(e);t&&t.epochs.length>0&&n?.stamp!==t.stamp&&!Iu.has(e)&&Bv(e)}}function Jp(){Ht.value=Un.value,Me(Du),Me(()=>{(Un.value!=="fit"||Yp.value)&&(Ht.value=Un.value)})}function Sl(e,t){let n=e.maps?.[t]??255;return Cp(n===255?Lr[1]:e.colours[n])}function pn(e){return(ae.value?.layers??[]).findIndex(({name:n,shape:[r,o]})=>n===e.name&&r===e.shape[0]&&o===e.shape[1])}function Uv(e){return Ht.value==="shared"?Math.max(Ji.value,...(ae.value?.layers??[]).map(t=>t.greatest)):Math.max(e.greatest,ae.value?.layers[pn(e)]?.greatest??0)}var zv=Uint32Array.from({length:256},(e,t)=>t===255?Lr[0]:Op[t]),Qt=D(()=>Je.value==="change"||X.value!==null&&xt.value==="difference"),ur=D(()=>(C.value?.layers??[]).map(e=>{let t=Uv(e),n=Kp(e,ae.value?.layers[pn(e)]),r=n?.span??[0,t],[o,a]=Xo(r,he.value),i=xl(t,he.value),l=n===null?i:Math.min(i,a-o),u=Qt.value?i/l:2*i/(a-o);return{span:r,limit:l,fit:n,stretch:u}})),Vv=D(()=>(C.value?.layers??[]).map((e,t)=>{let{span:n}=ur.value[t],r=ae.value?.layers[pn(e)];return{a:Nu(e,n,he.value),b:r===void 0?null:Nu(r,n,he.value)}}));function Qp(e,t){return e.state==="here"?e.maps[t]??null:null}var Hu=D(()=>{let e=Je.value==="change"?[yt.value,Ka.value]:[yt.value];return e.some(({state:n})=>n==="damaged")?"damaged":C.value?.name!==ce.value||_l.value||e.some(({state:n})=>n==="loading")?"loading":"here"});function Fu(e,t,n,r){let[o,a]=e==="a"?[yt,Ka]:[Vo,nl],i=Qp(o.value,n),{greatest:l}=t,u=i&&[{levels:i,greatest:l,sign:r}];if(Je.value==="values"||u===null)return u;let f=Qp(a.value,n);return f===null?null:[...u,{levels:f,greatest:l,sign:r===1?-1:1}]}var ta=D(()=>(C.value?.layers??[]).map((e,t)=>{let n=Vv.value[t];if(n===void 0||!Et.value.includes(t))return[];let r=pn(e),o=ae.value?.layers[r],a=X.value===null;if(a||xt.value==="both"){let u=Xp("a",e,t,n.a,t);return a||o===void 0||n.b===null?[u]:[u,Xp("b",o,r,n.b,t)]}if(o===void 0)return[];let i=Fu("b",o,r,1),l=Fu("a",e,t,-1);return[em("difference",e,i&&l&&[...i,...l],t)]}));function Xp(e,t,n,r,o){let a=Fu(e,t,n,1);if(Je.value==="change")return em(e,t,a,o);let i=a?.[0]?.levels??null,l=u=>i===null?"":Fp(i[u]??255,t.greatest,he.value);return{side:e,layer:t,colours:r,maps:_l.value?null:i,text:l}}function em(e,t,n,r){let o=he.value,{limit:a}=ur.value[r],i=n?.every(({levels:l})=>l.length===n[0]?.levels.length);return{side:e,layer:t,colours:zv,maps:n&&i&&!_l.value?Vp(n,a,o):null,text:l=>n===null?"":pt(qp(n,l,o),o)}}function tm(e,{layer:t,image:n,row:r,column:o}){let a=e?.layers.findIndex(u=>u.name===t)??-1,[i,l]=e?.layers[a]?.shape??[0,0];return r<i&&o<l&&n<(e?.images??0)?a:-1}var Pr=D(()=>Qe.value===null?-1:tm(C.value,Qe.value)),ri=D(()=>{let e=C.value?.layers[Pr.value];return Qe.value===null||e===void 0||pn(e)<0?-1:tm(ae.value,Qe.value)});function qv(e,t){return t!==null&&Object.keys(e).every(n=>e[n]===t[n])}function Bu(e){let t=C.value?.layers[e.layer]?.name;if(t!==void 0){let n={layer:t,image:e.image,row:e.row,column:e.column};Qe.value=qv(n,Qe.value)?null:n}}function Uu(){let{layer:e,image:t}=Qe.value??{layer:"",image:0},n=document.activeElement?.closest("[data-testid=shares]")!=null;Qe.value=null,n&&[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.focus()}function nm(){document.addEventListener("keydown",e=>{e.key==="Escape"&&Qe.value!==null&&Uu()})}function Gv(){try{return parent===window?null:parent.document.body}catch{return null}}function rm(){let e=Gv(),t=()=>{Tr.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=Tr.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function An(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function om(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Wv=15e3,jv=80,am=600;function oi(e){let t=Be.value[0],n=Be.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(gd(),oe.value=Math.min(n,Math.max(t,Math.round(e))))}function Bt(e){Ke(()=>{Mn.value=!1,oi(e)})}function zu(e){Bt(Ys(Be.value,oe.value,e))}function Vu(){Ke(()=>{!Mn.value&&oe.value>=(Be.value.at(-1)??-1)&&oi(Be.value[0]??-1),Mn.value=!Mn.value})}function sm(){Me(()=>{if(!Mn.value)return;let e=Wv/Math.max(1,Be.value.length),t=om()?am:Math.min(am,Math.max(jv,e)),n=setInterval(()=>{if(iu()||yt.peek().state==="loading")return;let r=Ys(Be.peek(),oe.peek(),1);r===oe.peek()?Mn.value=!1:oi(r)},t);return()=>clearInterval(n)})}var im={"+":.5,"-":2,0:Number.POSITIVE_INFINITY},lm={ArrowLeft:-1,ArrowRight:1};function Yv(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function Kv(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function um(){Kv(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||Yv(e.target,t))){if(t in lm)zu(lm[t]*(e.shiftKey?10:1));else if(t==="Home")Bt(Be.value[0]??-1);else if(t==="End")Bt(Be.value.at(-1)??-1);else if(t===" ")Vu();else if(t in im)cn.value=Ad(cn.value,oe.value,im[t],Be.value);else return;e.preventDefault()}})}var Zv=1200;function fm(e,t,n){let r=e?.shares;if(e===null||!r||t===null||n<0||Qe.value===null)return null;let o=un(r.epochs,t),[a,i]=[r.epochs[o],r.sessions[o]];return a===void 0||i===void 0?null:{run:e.name,session:i,epoch:a,pin:Qe.value}}var kl=class{constructor(t){this.wanted=t;this.state=D(()=>this.look())}wanted;state;kept=new Map;arrivals=Z(0);troubles=new Map;isBusy=!1;last=null;follow(){Me(()=>{this.wanted.value!==null&&this.fetch()})}retry(){this.troubles.clear(),this.fetch()}look(){this.arrivals.value;let t=this.wanted.value;if(t===null)return{shares:null,isLoading:!1,trouble:null};let n=cm(t),r=this.kept.get(n);if(r!==void 0)return this.last={place:qu(t),shares:r},{shares:r,isLoading:!1,trouble:null};let o=this.troubles.get(n)??null,a=this.last?.place===qu(t)?this.last.shares:null;return{shares:o===null?a:null,isLoading:o===null,trouble:o}}async fetch(){let t=this.wanted.peek();if(t===null||this.isBusy)return;let n=cm(t);if(!(this.kept.has(n)||this.troubles.has(n))){this.isBusy=!0;try{this.kept.set(n,await md(t.run,t.epoch,t.pin));for(let[r]of this.kept){if(this.kept.size<=Zv)break;this.kept.delete(r)}}catch(r){this.troubles.set(n,Ga(r))}this.isBusy=!1,this.arrivals.value++,this.fetch()}}};function qu({run:e,pin:t}){return JSON.stringify([e,t.layer,t.image,t.row,t.column])}function cm(e){return JSON.stringify([e.session,e.epoch,qu(e)])}var Gu=new kl(D(()=>fm(C.value,Dt.value,Pr.value))),Wu=new kl(D(()=>fm(ae.value,Rr.value,ri.value))),ju=Gu.state,Yu=Wu.state;function dm(){Gu.follow(),Wu.follow()}function pm(){Gu.retry(),Wu.retry()}var mm=`:root {
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

.findings th .ends {
  display: inline-flex;
  max-width: 230px;
  text-decoration: underline;
  vertical-align: bottom;
}

.findings td .quiet {
  font-size: 12px;
}
`;var hm=`.multiples {
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
  align-items: baseline;
  justify-content: space-between;
  min-width: 0;
}

.curves .remark {
  margin-top: 4px;
  font-size: 12px;
  line-height: 1.35;
}

.downloads {
  position: relative;
  flex: none;
  align-self: center;
}

/* Large enough for a finger, without making its line higher. */
.downloads summary {
  display: block;
  margin: -4px;
  padding: 4px;
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

.curves.dense {
  position: relative;
}

.dense figcaption.line {
  position: absolute;
  top: 8px;
  bottom: 0;
  left: 0;
  display: grid;
  align-content: center;
  width: var(--axis);
  padding: 0 6px 0 0;
  font-size: 12px;
}

.dense figcaption > span {
  display: flex;
  gap: 6px;
  align-items: baseline;
  min-width: 0;
}

.dense figcaption b {
  overflow: hidden;
  min-width: 0;
  font-weight: 400;
}

.reading {
  overflow: hidden;
  padding-left: var(--axis);
  white-space: nowrap;
}
`;var bm=`button,
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
  min-width: 0;
}

/* A name in one line, of which the middle is cut where there is no room. */
.run .name,
.run .ends,
.dense .name,
.dense .ends,
.findings .ends {
  display: flex;
  overflow: hidden;
  white-space: pre;
}

.run .head,
.dense .head,
.findings .head {
  overflow: hidden;
  text-overflow: ellipsis;
}

.run .tail,
.dense .tail,
.findings .tail {
  flex: none;
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
`;var gm=`.heatmaps {
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

.layer-tools input {
  min-width: 0;
  max-width: 100%;
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
  padding-top: 2px;
  padding-bottom: 1px;
  vertical-align: middle;
}

.grid tr.closed td {
  width: auto;
  min-width: 0;
  max-width: 0;
  padding-right: 0;
}

.grid tbody:first-of-type > .closed:first-child > * {
  padding-top: 8px;
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
  /* Whatever room there is beside the names, and the columns of maps as wide as without it. */
  width: min(760px, var(--room));
  overflow: hidden;
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

@media (max-width: 640px) {
  .closed td > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
  }

  .course {
    display: none;
  }
}
`;var vm=`.drawer {
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
`;var xm=`.prediction {
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
`;var ym=`.timeline {
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
`;var Ml=["run","epoch","quantity","layer","value","unit"];function ox(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function ax(e){let t=[],n=(r,o,a,i,l)=>{a.forEach((u,f)=>{let d=i[f];t.push([e.name,u,r,o,d??"",l])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,o]of Object.entries(e.losses))n(ix(r),"",e.epochs,o,"");for(let[r,o]of Object.entries(e.accuracies))n(r,"",e.epochs,o,"");for(let[r,o]of Object.entries(e.strengths)){let a=r.lastIndexOf("/");n(`${r.slice(a+1)} strength`,r.slice(0,Math.max(0,a)),e.epochs,o,"")}for(let[r,o]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],o,"");return t}function ix(e){if(e==="penalty")return e;let[t,...n]=e.split("_");return[t,"loss",...n].join(" ")}function Ku(e){return`${e.map(t=>t.map(ox).join(",")).join(`\r
`)}\r
`}function wm(e){return Ku([Ml,...e.flatMap(ax)])}function Rl(e,t){let n=e.find(a=>a!==null);if(t===0||e.every(a=>a===null||a===n))return e;let r=0,o=0;return e.map(a=>a===null?null:(r=r*t+(1-t)*a,o+=1,r/(1-t**o)))}function _m(e,t,n=""){let r=[Ml];for(let{run:o,epochs:a,values:i,quantity:l="",layer:u=""}of e){let f=(d,m)=>a.forEach((h,b)=>{r.push([o,h,d,u,m[b]??"",n])});f(l,i),t>0&&f(`${l}, smoothed by ${t/100}`,Rl(i,t/100))}return r}function Sm({name:e,layers:t,epochs:n,entropies:r}){let o=t.flatMap(a=>n.map((i,l)=>{let u=r[a.name]?.[l]??"";return[e,i,"mean entropy",a.name,u,"nats"]}));return[Ml,...o]}function km(e,{epochs:t,layers:n},r,o){let a=[["run","epoch","layer","correlation","pairs"]],i=n[o]?.name??"",l=200/2;return t.forEach((u,f)=>{for(let d=0;d<201;d++){let m=r[f]?.[o*201+d]??"";a.push([e,u,i,((d-l)/l).toFixed(2),m])}}),a}function na(e,t,n="",r=""){return e.flatMap(o=>{let a=t(o);return a===void 0?[]:[{run:o.name,epochs:o.epochs,values:a,quantity:n,layer:r}]})}function Mm(e){let t=qi(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:o})=>{let a=new Map(r.map((i,l)=>[i,o[l]??null]));return t.map(i=>a.get(i))});return[t,...n]}function ra({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return{epoch:e[r],value:t[r]??null};return{epoch:null,value:null}}function Rm(e){return e.every(({values:t})=>t.every(n=>n===null||n>0))}function Zu(e){return e.flatMap(({run:t,isTraining:n},r)=>{let o=e.findIndex(a=>a.isTraining&&a.run===t);return n||o<0?[]:[{run:t,training:o,other:r}]})}var Tm=.02;function oa(e,t){let n=Tm*Math.max(Math.abs(e),Math.abs(t))||1,r=Math.max((t-e)*.08,(n-(t-e))/2);return[e-r,t+r]}function Am(e,t){let n=Math.max((t/e)**.06,1+Tm/2);return[e/n,t*n]}function Em(e,t){let[n,r]=oa(e,t);return[e<0?n:Math.max(0,n),t>1?r:Math.min(1,r)]}var Ju=256;function Tl(e){return Array.from({length:Ju},(t,n)=>{let r=n/(Ju-1);return Pp(e?.08+.92*r:.98*(1-r))})}function Lm(e){return`linear-gradient(to right, ${Tl(e).filter((n,r)=>r%15===0).join(", ")})`}function Pm(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function Qu(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:Pm(n,e)}))}function Cm(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function Nm(e,t,n,r,o){let a=e[0]??0,i=e.at(-1)??0,l=document.createElement("canvas");l.width=i-a+1,l.height=201;let u=l.getContext("2d"),f=u.createImageData(l.width,201),d=new Uint32Array(f.data.buffer),m=Tl(o).map(h=>oo(Eu(h)));return e.forEach((h,b)=>{let y=t[b]?.subarray(n*201,(n+1)*201),M=e[b+1]??h+1;for(let k=0;y!==void 0&&k<201;k++){let T=y[k];if(T===0)continue;let _=m[Math.round(Pm(T,r)*(Ju-1))],A=(200-k)*l.width;d.fill(_,A+h-a,A+M-a)}}),u.putImageData(f,0,0),l}var Xu=100,$m=new WeakMap,Om=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=$m.get(t);r!==void 0&&(r.value=n)}},{rootMargin:`${Xu}px`});function aa(e){let t=er(!1);return $t(()=>{let{current:n}=e;if(n!==null)return t.value=lx(n),$m.set(n,t),Om.observe(n),()=>Om.unobserve(n)},[e,t]),t}function lx(e){let{top:t,bottom:n}=e.getBoundingClientRect();return n>-Xu&&t<innerHeight+Xu}var sx="uplot",ux="u-hz",cx="u-vt",fx="u-title",dx="u-wrap",px="u-under",mx="u-over",hx="u-axis",so="u-off",bx="u-select",gx="u-cursor-x",vx="u-cursor-y",xx="u-cursor-pt",yx="u-legend",wx="u-live",_x="u-inline",Sx="u-series",kx="u-marker",Im="u-label",Mx="u-value",ii="width",li="height";var Dm="bottom",ia="left",ec="right",gc="#000",Fm=gc+"0",tc="mousemove",Hm="mousedown",nc="mouseup",Bm="mouseenter",Um="mouseleave",zm="dblclick",Rx="resize",Tx="scroll",Vm="change",Cl="dppxchange",vc="--",pa=typeof window<"u",lc=pa?document:null,sa=pa?window:null,Ax=pa?navigator:null,we,Al;function sc(){let e=devicePixelRatio;we!=e&&(we=e,Al&&cc(Vm,Al,sc),Al=matchMedia(`(min-resolution: ${we-.001}dppx) and (max-resolution: ${we+.001}dppx)`),uo(Vm,Al,sc),sa.dispatchEvent(new CustomEvent(Cl)))}function Xt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function uc(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ie(e,t,n){e.style[t]=n+"px"}function En(e,t,n,r){let o=lc.createElement(e);return t!=null&&Xt(o,t),n?.insertBefore(o,r),o}function mn(e,t){return En("div",e,t)}var qm=new WeakMap;function Wn(e,t,n,r,o){let a="translate("+t+"px,"+n+"px)",i=qm.get(e);a!=i&&(e.style.transform=a,qm.set(e,a),t<0||n<0||t>r||n>o?Xt(e,so):uc(e,so))}var Gm=new WeakMap;function Wm(e,t,n){let r=t+n,o=Gm.get(e);r!=o&&(Gm.set(e,r),e.style.background=t,e.style.borderColor=n)}var jm=new WeakMap;function Ym(e,t,n,r){let o=t+""+n,a=jm.get(e);o!=a&&(jm.set(e,o),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var xc={passive:!0},Ex={...xc,capture:!0};function uo(e,t,n,r){t.addEventListener(e,n,r?Ex:xc)}function cc(e,t,n,r){t.removeEventListener(e,n,xc)}pa&&sc();function Ln(e,t,n,r){let o;n=n||0,r=r||t.length-1;let a=r<=2147483647;for(;r-n>1;)o=a?n+r>>1:en((n+r)/2),t[o]<e?n=o:r=o;return e-t[n]<=t[r]-e?n:r}function _h(e){return(n,r,o)=>{let a=-1,i=-1;for(let l=r;l<=o;l++)if(e(n[l])){a=l;break}for(let l=o;l>=r;l--)if(e(n[l])){i=l;break}return[a,i]}}var Sh=e=>e!=null,kh=e=>e!=null&&e>0,$l=_h(Sh),Lx=_h(kh);function Px(e,t,n,r=0,o=!1){let a=o?Lx:$l,i=o?kh:Sh;[t,n]=a(e,t,n);let l=e[t],u=e[t];if(t>-1)if(r==1)l=e[t],u=e[n];else if(r==-1)l=e[n],u=e[t];else for(let f=t;f<=n;f++){let d=e[f];i(d)&&(d<l?l=d:d>u&&(u=d))}return[l??Ee,u??-Ee]}function Il(e,t,n,r){let o=Jm(e),a=Jm(t);e==t&&(o==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?cr:Mh,l=o==1?en:hn,u=a==1?hn:en,f=l(i(ot(e))),d=u(i(ot(t))),m=ua(n,f),h=ua(n,d);return n==10&&(f<0&&(m=Le(m,-f)),d<0&&(h=Le(h,-d))),r||n==2?(e=m*o,t=h*a):(e=Eh(e,m),t=Dl(t,h)),[e,t]}function yc(e,t,n,r){let o=Il(e,t,n,r);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var wc=.1,Km={mode:3,pad:wc},ui={pad:0,soft:null,mode:0},Cx={min:ui,max:ui};function Nl(e,t,n,r){return Fl(n)?Zm(e,t,n):(ui.pad=n,ui.soft=r?0:null,ui.mode=r?3:0,Zm(e,t,Cx))}function xe(e,t){return e??t}function Nx(e,t,n){for(t=xe(t,0),n=xe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Zm(e,t,n){let r=n.min,o=n.max,a=xe(r.pad,0),i=xe(o.pad,0),l=xe(r.hard,-Ee),u=xe(o.hard,Ee),f=xe(r.soft,Ee),d=xe(o.soft,-Ee),m=xe(r.mode,0),h=xe(o.mode,0),b=t-e,y=cr(b),M=Ct(ot(e),ot(t)),k=cr(M),T=ot(k-y);(b<1e-24||T>10)&&(b=0,(e==0||t==0)&&(b=1e-24,m==2&&f!=Ee&&(a=0),h==2&&d!=-Ee&&(i=0)));let _=b||M||1e3,A=cr(_),S=ua(10,en(A)),V=_*(b==0?e==0?.1:1:a),N=Le(Eh(e-V,S/10),24),H=e>=f&&(m==1||m==3&&N<=f||m==2&&N>=f)?f:Ee,U=Ct(l,N<H&&e>=H?H:Pn(H,N)),W=_*(b==0?t==0?.1:1:i),z=Le(Dl(t+W,S/10),24),L=t<=d&&(h==1||h==3&&z>=d||h==2&&z<=d)?d:-Ee,J=Pn(u,z>L&&t<=L?L:Ct(L,z));return U==J&&U==0&&(J=100),[U,J]}var Ox=new Intl.NumberFormat(pa?Ax.language:"en-US"),_c=e=>Ox.format(e),tn=Math,Pl=tn.PI,ot=tn.abs,en=tn.floor,rt=tn.round,hn=tn.ceil,Pn=tn.min,Ct=tn.max,ua=tn.pow,Jm=tn.sign,cr=tn.log10,Mh=tn.log2,$x=(e,t=1)=>tn.sinh(e)*t,rc=(e,t=1)=>tn.asinh(e/t),Ee=1/0;function Qm(e){return(cr((e^e>>31)-(e>>31))|0)+1}function fc(e,t,n){return Pn(Ct(e,t),n)}function Rh(e){return typeof e=="function"}function fe(e){return Rh(e)?e:()=>e}var Ix=()=>{},Th=e=>e,Ah=(e,t)=>t,Dx=e=>null,Xm=e=>!0,eh=(e,t)=>e==t,Fx=/\.\d*?(?=9{6,}|0{6,})/gm,co=e=>{if(Ph(e)||Nr.has(e))return e;let t=`${e}`,n=t.match(Fx);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[o,a]=t.split("e");return+`${co(o)}e${a}`}return Le(e,r)};function io(e,t){return co(Le(co(e/t))*t)}function Dl(e,t){return co(hn(co(e/t))*t)}function Eh(e,t){return co(en(co(e/t))*t)}function Le(e,t=0){if(Ph(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return rt(r)/n}var Nr=new Map;function Lh(e){return((""+e).split(".")[1]||"").length}function fi(e,t,n,r){let o=[],a=r.map(Lh);for(let i=t;i<n;i++){let l=ot(i),u=Le(ua(e,i),l);for(let f=0;f<r.length;f++){let d=e==10?+`${r[f]}e${i}`:r[f]*u,m=(i>=0?0:l)+(i>=a[f]?0:a[f]),h=e==10?d:Le(d,m);o.push(h),Nr.set(h,m)}}return o}var ci={},Sc=[],ca=[null,null],Cr=Array.isArray,Ph=Number.isInteger,Hx=e=>e===void 0;function th(e){return typeof e=="string"}function Fl(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Bx(e){return e!=null&&typeof e=="object"}var Ux=Object.getPrototypeOf(Uint8Array),Ch="__proto__";function fa(e,t=Fl){let n;if(Cr(e)){let r=e.find(o=>o!=null);if(Cr(r)||t(r)){n=Array(e.length);for(let o=0;o<e.length;o++)n[o]=fa(e[o],t)}else n=e.slice()}else if(e instanceof Ux)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Ch&&(n[r]=fa(e[r],t))}else n=e;return n}function Xe(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let o in r)o!=Ch&&(Fl(e[o])?Xe(e[o],fa(r[o])):e[o]=fa(r[o]))}return e}var zx=0,Vx=1,qx=2;function Gx(e,t,n){for(let r=0,o,a=-1;r<t.length;r++){let i=t[r];if(i>a){for(o=i-1;o>=0&&e[o]==null;)e[o--]=null;for(o=i+1;o<n&&e[o]==null;)e[a=o++]=null}}}function Wx(e,t){if(Kx(e)){let i=e[0].slice();for(let l=1;l<e.length;l++)i.push(...e[l].slice(1));return Zx(i[0])||(i=Yx(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let u=e[i][0],f=u.length;for(let d=0;d<f;d++)n.add(u[d])}let r=[Array.from(n).sort((i,l)=>i-l)],o=r[0].length,a=new Map;for(let i=0;i<o;i++)a.set(r[0][i],i);for(let i=0;i<e.length;i++){let l=e[i],u=l[0];for(let f=1;f<l.length;f++){let d=l[f],m=Array(o).fill(void 0),h=t?t[i][f]:Vx,b=[];for(let y=0;y<d.length;y++){let M=d[y],k=a.get(u[y]);M===null?h!=zx&&(m[k]=M,h==qx&&b.push(k)):m[k]=M}Gx(m,b,o),r.push(m)}}return r}var jx=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Yx(e){let t=e[0],n=t.length,r=Array(n);for(let a=0;a<r.length;a++)r[a]=a;r.sort((a,i)=>t[a]-t[i]);let o=[];for(let a=0;a<e.length;a++){let i=e[a],l=Array(n);for(let u=0;u<n;u++)l[u]=i[r[u]];o.push(l)}return o}function Kx(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let o=e[r][0];if(o.length!=n)return!1;if(o!=t){for(let a=0;a<n;a++)if(o[a]!=t[a])return!1}}return!0}function Zx(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,o=n-1;for(;r<=o&&e[r]==null;)r++;for(;o>=r&&e[o]==null;)o--;if(o<=r)return!0;let a=Ct(1,en((o-r+1)/t));for(let i=e[r],l=r+a;l<=o;l+=a){let u=e[l];if(u!=null){if(u<=i)return!1;i=u}}return!0}var Nh=["January","February","March","April","May","June","July","August","September","October","November","December"],Oh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function $h(e){return e.slice(0,3)}var Jx=Oh.map($h),Qx=Nh.map($h),Xx={MMMM:Nh,MMM:Qx,WWWW:Oh,WWW:Jx};function ai(e){return(e<10?"0":"")+e}function ey(e){return(e<10?"00":e<100?"0":"")+e}var ty={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ai(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ai(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ai(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ai(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ai(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>ey(e.getMilliseconds())};function kc(e,t){t=t||Xx;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(e);)n.push(o[0][0]=="{"?ty[o[1]]:o[0]);return a=>{let i="";for(let l=0;l<n.length;l++)i+=typeof n[l]=="string"?n[l]:n[l](a,t);return i}}var ny=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ry(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==ny?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Ih=e=>e%1==0,Ol=[1,2,2.5,5],oy=fi(10,-32,0,Ol),Dh=fi(10,0,32,Ol),ay=Dh.filter(Ih),lo=oy.concat(Dh),Mc=`
`,Fh="{YYYY}",nh=Mc+Fh,Hh="{M}/{D}",si=Mc+Hh,El=si+"/{YY}",Bh="{aa}",iy="{h}:{mm}",la=iy+Bh,rh=Mc+la,oh=":{ss}",Se=null;function Uh(e){let t=e*1e3,n=t*60,r=n*60,o=r*24,a=o*30,i=o*365,u=(e==1?fi(10,0,3,Ol).filter(Ih):fi(10,-3,0,Ol)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,a,a*2,a*3,a*4,a*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),f=[[i,Fh,Se,Se,Se,Se,Se,Se,1],[o*28,"{MMM}",nh,Se,Se,Se,Se,Se,1],[o,Hh,nh,Se,Se,Se,Se,Se,1],[r,"{h}"+Bh,El,Se,si,Se,Se,Se,1],[n,la,El,Se,si,Se,Se,Se,1],[t,oh,El+" "+la,Se,si+" "+la,Se,rh,Se,1],[e,oh+".{fff}",El+" "+la,Se,si+" "+la,Se,rh,Se,1]];function d(m){return(h,b,y,M,k,T)=>{let _=[],A=k>=i,S=k>=a&&k<i,V=m(y),N=Le(V*e,3),H=oc(V.getFullYear(),A?0:V.getMonth(),S||A?1:V.getDate()),U=Le(H*e,3);if(S||A){let W=S?k/a:0,z=A?k/i:0,L=N==U?N:Le(oc(H.getFullYear()+z,H.getMonth()+W,1)*e,3),J=new Date(rt(L/e)),O=J.getFullYear(),ee=J.getMonth();for(let j=0;L<=M;j++){let ne=oc(O+z*j,ee+W*j,1),q=ne-m(Le(ne*e,3));L=Le((+ne+q)*e,3),L<=M&&_.push(L)}}else{let W=k>=o?o:k,z=en(y)-en(N),L=U+z+Dl(N-U,W);_.push(L);let J=m(L),O=J.getHours()+J.getMinutes()/n+J.getSeconds()/r,ee=k/r,j=h.axes[b]._space,ne=T/j;for(;L=Le(L+k,e==1?0:3),!(L>M);)if(ee>1){let q=en(Le(O+ee,6))%24,se=m(L).getHours()-q;se>1&&(se=-1),L-=se*r,O=(O+ee)%24;let be=_[_.length-1];Le((L-be)/k,3)*ne>=.7&&_.push(L)}else _.push(L)}return _}}return[u,f,d]}var[ly,sy,uy]=Uh(1),[cy,fy,dy]=Uh(.001);fi(2,-53,53,[1]);function ah(e,t){return e.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:t(o==1||n[8]==0?r:n[1]+r)))}function ih(e,t){return(n,r,o,a,i)=>{let l=t.find(y=>i>=y[0])||t[t.length-1],u,f,d,m,h,b;return r.map(y=>{let M=e(y),k=M.getFullYear(),T=M.getMonth(),_=M.getDate(),A=M.getHours(),S=M.getMinutes(),V=M.getSeconds(),N=k!=u&&l[2]||T!=f&&l[3]||_!=d&&l[4]||A!=m&&l[5]||S!=h&&l[6]||V!=b&&l[7]||l[1];return u=k,f=T,d=_,m=A,h=S,b=V,N(M)})}}function py(e,t){let n=kc(t);return(r,o,a,i,l)=>o.map(u=>n(e(u)))}function oc(e,t,n){return new Date(e,t,n)}function lh(e,t){return t(e)}var my="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function sh(e,t){return(n,r,o,a)=>a==null?vc:t(e(r))}function hy(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function by(e,t){return e.series[t].fill(e,t)}var gy={show:!0,live:!0,isolate:!1,mount:Ix,markers:{show:!0,width:2,stroke:hy,fill:by,dash:"solid"},idx:null,idxs:null,values:[]};function vy(e,t){let n=e.cursor.points,r=mn(),o=n.size(e,t);Ie(r,ii,o),Ie(r,li,o);let a=o/-2;Ie(r,"marginLeft",a),Ie(r,"marginTop",a);let i=n.width(e,t,o);return i&&Ie(r,"borderWidth",i),r}function xy(e,t){let n=e.series[t].points;return n._fill||n._stroke}function yy(e,t){let n=e.series[t].points;return n._stroke||n._fill}function wy(e,t){return e.series[t].points.size}var ac=[0,0];function _y(e,t,n){return ac[0]=t,ac[1]=n,ac}function Ll(e,t,n,r=!0){return o=>{o.button==0&&(!r||o.target==t)&&n(o)}}function ic(e,t,n,r=!0){return o=>{(!r||o.target==t)&&n(o)}}var Sy={show:!0,x:!0,y:!0,lock:!1,move:_y,points:{one:!1,show:vy,size:wy,width:0,stroke:yy,fill:xy},bind:{mousedown:Ll,mouseup:Ll,click:Ll,dblclick:Ll,mousemove:ic,mouseleave:ic,mouseenter:ic},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,o)=>r-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},zh={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Rc=Xe({},zh,{filter:Ah}),Vh=Xe({},Rc,{size:10}),qh=Xe({},zh,{show:!1}),Tc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Gh="bold "+Tc,Wh=1.5,uh={show:!0,scale:"x",stroke:gc,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Gh,side:2,grid:Rc,ticks:Vh,border:qh,font:Tc,lineGap:Wh,rotate:0},ky="Value",My="Time",ch={show:!0,scale:"x",auto:!1,sorted:1,min:Ee,max:-Ee,idxs:[]};function Ry(e,t,n,r,o){return t.map(a=>a==null?"":_c(a))}function Ty(e,t,n,r,o,a,i){let l=[],u=Nr.get(o)||0;n=i?n:Le(Dl(n,o),u);for(let f=n;f<=r;f=Le(f+o,u))l.push(Object.is(f,-0)?0:f);return l}function dc(e,t,n,r,o,a,i){let l=[],u=e.scales[e.axes[t].scale].log,f=u==10?cr:Mh,d=en(f(n));o=ua(u,d),u==10&&(o=lo[Ln(o,lo)]);let m=n,h=o*u;u==10&&(h=lo[Ln(h,lo)]);do l.push(m),m=m+o,u==10&&!Nr.has(m)&&(m=Le(m,Nr.get(o))),m>=h&&(o=m,h=o*u,u==10&&(h=lo[Ln(h,lo)]));while(m<=r);return l}function Ay(e,t,n,r,o,a,i){let u=e.scales[e.axes[t].scale].asinh,f=r>u?dc(e,t,Ct(u,n),r,o):[u],d=r>=0&&n<=0?[0]:[];return(n<-u?dc(e,t,Ct(u,-r),-n,o):[u]).reverse().map(h=>-h).concat(d,f)}var jh=/./,Ey=/[12357]/,Ly=/[125]/,fh=/1/,pc=(e,t,n,r)=>e.map((o,a)=>t==4&&o==0||a%r==0&&n.test(o.toExponential()[o<0?1:0])?o:null);function Py(e,t,n,r,o){let a=e.axes[n],i=a.scale,l=e.scales[i],u=e.valToPos,f=a._space,d=u(10,i),m=u(9,i)-d>=f?jh:u(7,i)-d>=f?Ey:u(5,i)-d>=f?Ly:fh;if(m==fh){let h=ot(u(1,i)-d);if(h<f)return pc(t.slice().reverse(),l.distr,m,hn(f/h)).reverse()}return pc(t,l.distr,m,1)}function Cy(e,t,n,r,o){let a=e.axes[n],i=a.scale,l=a._space,u=e.valToPos,f=ot(u(1,i)-u(2,i));return f<l?pc(t.slice().reverse(),3,jh,hn(l/f)).reverse():t}function Ny(e,t,n,r){return r==null?vc:t==null?"":_c(t)}var dh={show:!0,scale:"y",stroke:gc,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Gh,side:3,grid:Rc,ticks:Vh,border:qh,font:Tc,lineGap:Wh,rotate:0};function Oy(e,t){let n=3+(e||1)*2;return Le(n*t,3)}function $y(e,t){let{scale:n,idxs:r}=e.series[0],o=e._data[0],a=e.valToPos(o[r[0]],n,!0),i=e.valToPos(o[r[1]],n,!0),l=ot(i-a),u=e.series[t],f=l/(u.points.space*we);return r[1]-r[0]<=f}var ph={scale:null,auto:!0,sorted:0,min:Ee,max:-Ee},Yh=(e,t,n,r,o)=>o,mh={show:!0,auto:!0,sorted:0,gaps:Yh,alpha:1,facets:[Xe({},ph,{scale:"x"}),Xe({},ph,{scale:"y"})]},hh={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Yh,alpha:1,points:{show:$y,filter:null},values:null,min:Ee,max:-Ee,idxs:[],path:null,clip:null};function Iy(e,t,n,r,o){return n/10}var Kh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Dy=Xe({},Kh,{time:!1,ori:1}),bh={};function Zh(e,t){let n=bh[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=r)},pub(r,o,a,i,l,u,f){for(let d=0;d<n.plots.length;d++)n.plots[d]!=o&&n.plots[d].pub(r,o,a,i,l,u,f)}},e!=null&&(bh[e]=n)),n}var da=1,mc=2;function fo(e,t,n){let r=e.mode,o=e.series[t],a=r==2?e._data[t]:e._data,i=e.scales,l=e.bbox,u=a[0],f=r==2?a[1]:a[t],d=r==2?i[o.facets[0].scale]:i[e.series[0].scale],m=r==2?i[o.facets[1].scale]:i[o.scale],h=l.left,b=l.top,y=l.width,M=l.height,k=e.valToPosH,T=e.valToPosV;return d.ori==0?n(o,u,f,d,m,k,T,h,b,y,M,Bl,ma,zl,Qh,e0):n(o,u,f,d,m,T,k,b,h,M,y,Ul,ha,Lc,Xh,t0)}function Ac(e,t){let n=0,r=0,o=xe(e.bands,Sc);for(let a=0;a<o.length;a++){let i=o[a];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Fy(e,t,n,r,o){let a=e.mode,i=e.series[t],l=a==2?i.facets[1].scale:i.scale,u=e.scales[l];return o==-1?u.min:o==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function fr(e,t,n,r,o,a){return fo(e,t,(i,l,u,f,d,m,h,b,y,M,k)=>{let T=i.pxRound,_=f.dir*(f.ori==0?1:-1),A=f.ori==0?ma:ha,S,V;_==1?(S=n,V=r):(S=r,V=n);let N=T(m(l[S],f,M,b)),H=T(h(u[S],d,k,y)),U=T(m(l[V],f,M,b)),W=T(h(a==1?d.max:d.min,d,k,y)),z=new Path2D(o);return A(z,U,W),A(z,N,W),A(z,N,H),z})}function Hl(e,t,n,r,o,a){let i=null;if(e.length>0){i=new Path2D;let l=t==0?zl:Lc,u=n;for(let m=0;m<e.length;m++){let h=e[m];if(h[1]>h[0]){let b=h[0]-u;b>0&&l(i,u,r,b,r+a),u=h[1]}}let f=n+o-u,d=10;f>0&&l(i,u,r-d/2,f,r+a+d)}return i}function Hy(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Ec(e,t,n,r,o,a,i){let l=[],u=e.length;for(let f=o==1?n:r;f>=n&&f<=r;f+=o)if(t[f]===null){let m=f,h=f;if(o==1)for(;++f<=r&&t[f]===null;)h=f;else for(;--f>=n&&t[f]===null;)h=f;let b=a(e[m]),y=h==m?b:a(e[h]),M=m-o;b=i<=0&&M>=0&&M<u?a(e[M]):b;let T=h+o;y=i>=0&&T>=0&&T<u?a(e[T]):y,y>=b&&l.push([b,y])}return l}function gh(e){return e==0?Th:e==1?rt:t=>io(t,e)}function Jh(e){let t=e==0?Bl:Ul,n=e==0?(o,a,i,l,u,f)=>{o.arcTo(a,i,l,u,f)}:(o,a,i,l,u,f)=>{o.arcTo(i,a,u,l,f)},r=e==0?(o,a,i,l,u)=>{o.rect(a,i,l,u)}:(o,a,i,l,u)=>{o.rect(i,a,u,l)};return(o,a,i,l,u,f=0,d=0)=>{f==0&&d==0?r(o,a,i,l,u):(f=Pn(f,l/2,u/2),d=Pn(d,l/2,u/2),t(o,a+f,i),n(o,a+l,i,a+l,i+u,f),n(o,a+l,i+u,a,i+u,d),n(o,a,i+u,a,i,d),n(o,a,i,a+l,i,f),o.closePath())}}var Bl=(e,t,n)=>{e.moveTo(t,n)},Ul=(e,t,n)=>{e.moveTo(n,t)},ma=(e,t,n)=>{e.lineTo(t,n)},ha=(e,t,n)=>{e.lineTo(n,t)},zl=Jh(0),Lc=Jh(1),Qh=(e,t,n,r,o,a)=>{e.arc(t,n,r,o,a)},Xh=(e,t,n,r,o,a)=>{e.arc(n,t,r,o,a)},e0=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(t,n,r,o,a,i)},t0=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(n,t,o,r,i,a)};function n0(e){return(t,n,r,o,a)=>fo(t,n,(i,l,u,f,d,m,h,b,y,M,k)=>{let{pxRound:T,points:_}=i,A,S;f.ori==0?(A=Bl,S=Qh):(A=Ul,S=Xh);let V=Le(_.width*we,3),N=(_.size-_.width)/2*we,H=Le(N*2,3),U=new Path2D,W=new Path2D,{left:z,top:L,width:J,height:O}=t.bbox;zl(W,z-H,L-H,J+H*2,O+H*2);let ee=j=>{if(u[j]!=null){let ne=T(m(l[j],f,M,b)),q=T(h(u[j],d,k,y));A(U,ne+N,q),S(U,ne,q,N,0,Pl*2)}};if(a)a.forEach(ee);else for(let j=r;j<=o;j++)ee(j);return{stroke:V>0?U:null,fill:U,clip:W,flags:da|mc}})}function r0(e){return(t,n,r,o,a,i)=>{r!=o&&(a!=r&&i!=r&&e(t,n,r),a!=o&&i!=o&&e(t,n,o),e(t,n,i))}}var By=r0(ma),Uy=r0(ha);function o0(e){let t=xe(e?.alignGaps,0);return(n,r,o,a)=>fo(n,r,(i,l,u,f,d,m,h,b,y,M,k)=>{[o,a]=$l(u,o,a);let T=i.pxRound,_=O=>T(m(O,f,M,b)),A=O=>T(h(O,d,k,y)),S,V;f.ori==0?(S=ma,V=By):(S=ha,V=Uy);let N=f.dir*(f.ori==0?1:-1),H={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:da},U=H.stroke,W=!1;if(a-o>=M*4){let O=G=>n.posToVal(G,f.key,!0),ee=null,j=null,ne,q,mt,de=_(l[N==1?o:a]),se=_(l[o]),be=_(l[a]),re=O(N==1?se+1:be-1);for(let G=N==1?o:a;G>=o&&G<=a;G+=N){let et=l[G],De=(N==1?et<re:et>re)?de:_(et),_e=u[G];De==de?_e!=null?(q=_e,ee==null?(S(U,De,A(q)),ne=ee=j=q):q<ee?ee=q:q>j&&(j=q)):_e===null&&(W=!0):(ee!=null&&V(U,de,A(ee),A(j),A(ne),A(q)),_e!=null?(q=_e,S(U,De,A(q)),ee=j=ne=q):(ee=j=null,_e===null&&(W=!0)),de=De,re=O(de+N))}ee!=null&&ee!=j&&mt!=de&&V(U,de,A(ee),A(j),A(ne),A(q))}else for(let O=N==1?o:a;O>=o&&O<=a;O+=N){let ee=u[O];ee===null?W=!0:ee!=null&&S(U,_(l[O]),A(ee))}let[L,J]=Ac(n,r);if(i.fill!=null||L!=0){let O=H.fill=new Path2D(U),ee=i.fillTo(n,r,i.min,i.max,L),j=A(ee),ne=_(l[o]),q=_(l[a]);N==-1&&([q,ne]=[ne,q]),S(O,q,j),S(O,ne,j)}if(!i.spanGaps){let O=[];W&&O.push(...Ec(l,u,o,a,N,_,t)),H.gaps=O=i.gaps(n,r,o,a,O),H.clip=Hl(O,f.ori,b,y,M,k)}return J!=0&&(H.band=J==2?[fr(n,r,o,a,U,-1),fr(n,r,o,a,U,1)]:fr(n,r,o,a,U,J)),H})}function zy(e){let t=xe(e.align,1),n=xe(e.ascDesc,!1),r=xe(e.alignGaps,0),o=xe(e.extend,!1);return(a,i,l,u)=>fo(a,i,(f,d,m,h,b,y,M,k,T,_,A)=>{[l,u]=$l(m,l,u);let S=f.pxRound,{left:V,width:N}=a.bbox,H=se=>S(y(se,h,_,k)),U=se=>S(M(se,b,A,T)),W=h.ori==0?ma:ha,z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:da},L=z.stroke,J=h.dir*(h.ori==0?1:-1),O=U(m[J==1?l:u]),ee=H(d[J==1?l:u]),j=ee,ne=ee;o&&t==-1&&(ne=V,W(L,ne,O)),W(L,ee,O);for(let se=J==1?l:u;se>=l&&se<=u;se+=J){let be=m[se];if(be==null)continue;let re=H(d[se]),G=U(be);t==1?W(L,re,O):W(L,j,G),W(L,re,G),O=G,j=re}let q=j;o&&t==1&&(q=V+N,W(L,q,O));let[mt,de]=Ac(a,i);if(f.fill!=null||mt!=0){let se=z.fill=new Path2D(L),be=f.fillTo(a,i,f.min,f.max,mt),re=U(be);W(se,q,re),W(se,ne,re)}if(!f.spanGaps){let se=[];se.push(...Ec(d,m,l,u,J,H,r));let be=f.width*we/2,re=n||t==1?be:-be,G=n||t==-1?-be:be;se.forEach(et=>{et[0]+=re,et[1]+=G}),z.gaps=se=f.gaps(a,i,l,u,se),z.clip=Hl(se,h.ori,k,T,_,A)}return de!=0&&(z.band=de==2?[fr(a,i,l,u,L,-1),fr(a,i,l,u,L,1)]:fr(a,i,l,u,L,de)),z})}function vh(e,t,n,r,o,a,i=Ee){if(e.length>1){let l=null;for(let u=0,f=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=null){let d=ot(e[u]-e[l]);d<f&&(f=d,i=ot(n(e[u],r,o,a)-n(e[l],r,o,a)))}l=u}}return i}function Vy(e){e=e||ci;let t=xe(e.size,[.6,Ee,1]),n=e.align||0,r=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let a=fe(o),i=1-t[0],l=xe(t[1],Ee),u=xe(t[2],1),f=xe(e.disp,ci),d=xe(e.each,b=>{}),{fill:m,stroke:h}=f;return(b,y,M,k)=>fo(b,y,(T,_,A,S,V,N,H,U,W,z,L)=>{let J=T.pxRound,O=n,ee=r*we,j=l*we,ne=u*we,q,mt;S.ori==0?[q,mt]=a(b,y):[mt,q]=a(b,y);let de=S.dir*(S.ori==0?1:-1),se=S.ori==0?zl:Lc,be=S.ori==0?d:(F,Pe,tt,vo,Br,On,Ur)=>{d(F,Pe,tt,Br,vo,Ur,On)},re=xe(b.bands,Sc).find(F=>F.series[0]==y),G=re!=null?re.dir:0,et=T.fillTo(b,y,T.min,T.max,G),wt=J(H(et,V,L,W)),De,_e,gn,zt=z,ze=J(T.width*we),Nn=!1,Zn=null,nn=null,br=null,ho=null;m!=null&&(ze==0||h!=null)&&(Nn=!0,Zn=m.values(b,y,M,k),nn=new Map,new Set(Zn).forEach(F=>{F!=null&&nn.set(F,new Path2D)}),ze>0&&(br=h.values(b,y,M,k),ho=new Map,new Set(br).forEach(F=>{F!=null&&ho.set(F,new Path2D)})));let{x0:bo,size:ka}=f;if(bo!=null&&ka!=null){O=1,_=bo.values(b,y,M,k),bo.unit==2&&(_=_.map(tt=>b.posToVal(U+tt*z,S.key,!0)));let F=ka.values(b,y,M,k);ka.unit==2?_e=F[0]*z:_e=N(F[0],S,z,U)-N(0,S,z,U),zt=vh(_,A,N,S,z,U,zt),gn=zt-_e+ee}else zt=vh(_,A,N,S,z,U,zt),gn=zt*i+ee,_e=zt-gn;gn<1&&(gn=0),ze>=_e/2&&(ze=0),gn<5&&(J=Th);let wi=gn>0,Fr=zt-gn-(wi?ze:0);_e=J(fc(Fr,ne,j)),De=(O==0?_e/2:O==de?0:_e)-O*de*((O==0?ee/2:0)+(wi?ze/2:0));let _t={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},go=Nn?null:new Path2D,Jn=null;if(re!=null)Jn=b.data[re.series[1]];else{let{y0:F,y1:Pe}=f;F!=null&&Pe!=null&&(A=Pe.values(b,y,M,k),Jn=F.values(b,y,M,k))}let Hr=q*_e,le=mt*_e;for(let F=de==1?M:k;F>=M&&F<=k;F+=de){let Pe=A[F];if(Pe==null)continue;if(Jn!=null){let Nt=Jn[F]??0;if(Pe-Nt==0)continue;wt=H(Nt,V,L,W)}let tt=S.distr!=2||f!=null?_[F]:F,vo=N(tt,S,z,U),Br=H(xe(Pe,et),V,L,W),On=J(vo-De),Ur=J(Ct(Br,wt)),Vt=J(Pn(Br,wt)),rn=Ur-Vt;if(Pe!=null){let Nt=Pe<0?le:Hr,vn=Pe<0?Hr:le;Nn?(ze>0&&br[F]!=null&&se(ho.get(br[F]),On,Vt+en(ze/2),_e,Ct(0,rn-ze),Nt,vn),Zn[F]!=null&&se(nn.get(Zn[F]),On,Vt+en(ze/2),_e,Ct(0,rn-ze),Nt,vn)):se(go,On,Vt+en(ze/2),_e,Ct(0,rn-ze),Nt,vn),be(b,y,F,On-ze/2,Vt,_e+ze,rn)}}return ze>0?_t.stroke=Nn?ho:go:Nn||(_t._fill=T.width==0?T._fill:T._stroke??T._fill,_t.width=0),_t.fill=Nn?nn:go,_t})}function qy(e,t){let n=xe(t?.alignGaps,0);return(r,o,a,i)=>fo(r,o,(l,u,f,d,m,h,b,y,M,k,T)=>{[a,i]=$l(f,a,i);let _=l.pxRound,A=q=>_(h(q,d,k,y)),S=q=>_(b(q,m,T,M)),V,N,H;d.ori==0?(V=Bl,H=ma,N=e0):(V=Ul,H=ha,N=t0);let U=d.dir*(d.ori==0?1:-1),W=A(u[U==1?a:i]),z=W,L=[],J=[];for(let q=U==1?a:i;q>=a&&q<=i;q+=U)if(f[q]!=null){let de=u[q],se=A(de);L.push(z=se),J.push(S(f[q]))}let O={stroke:e(L,J,V,H,N,_),fill:null,clip:null,band:null,gaps:null,flags:da},ee=O.stroke,[j,ne]=Ac(r,o);if(l.fill!=null||j!=0){let q=O.fill=new Path2D(ee),mt=l.fillTo(r,o,l.min,l.max,j),de=S(mt);H(q,z,de),H(q,W,de)}if(!l.spanGaps){let q=[];q.push(...Ec(u,f,a,i,U,A,n)),O.gaps=q=l.gaps(r,o,a,i,q),O.clip=Hl(q,d.ori,y,M,k,T)}return ne!=0&&(O.band=ne==2?[fr(r,o,a,i,ee,-1),fr(r,o,a,i,ee,1)]:fr(r,o,a,i,ee,ne)),O})}function Gy(e){return qy(Wy,e)}function Wy(e,t,n,r,o,a){let i=e.length;if(i<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),i==2)r(l,e[1],t[1]);else{let u=Array(i),f=Array(i-1),d=Array(i-1),m=Array(i-1);for(let h=0;h<i-1;h++)d[h]=t[h+1]-t[h],m[h]=e[h+1]-e[h],f[h]=d[h]/m[h];u[0]=f[0];for(let h=1;h<i-1;h++)f[h]===0||f[h-1]===0||f[h-1]>0!=f[h]>0?u[h]=0:(u[h]=3*(m[h-1]+m[h])/((2*m[h]+m[h-1])/f[h-1]+(m[h]+2*m[h-1])/f[h]),isFinite(u[h])||(u[h]=0));u[i-1]=f[i-2];for(let h=0;h<i-1;h++)o(l,e[h]+m[h]/3,t[h]+u[h]*m[h]/3,e[h+1]-m[h]/3,t[h+1]-u[h+1]*m[h]/3,e[h+1],t[h+1])}return l}var hc=new Set;function xh(){for(let e of hc)e.syncRect(!0)}pa&&(uo(Rx,sa,xh),uo(Tx,sa,xh,!0),uo(Cl,sa,()=>{je.pxRatio=we}));var jy=o0(),Yy=n0();function yh(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,i)=>bc(a,i,t,n))}function Ky(e,t){return e.map((n,r)=>r==0?{}:Xe({},t,n))}function bc(e,t,n,r){return Xe({},t==0?n:r,e)}function a0(e,t,n){return t==null?ca:[t,n]}var Zy=a0;function Jy(e,t,n){return t==null?ca:Nl(t,n,wc,!0)}function i0(e,t,n,r){return t==null?ca:Il(t,n,e.scales[r].log,!1)}var Qy=i0;function l0(e,t,n,r){return t==null?ca:yc(t,n,e.scales[r].log,!1)}var Xy=l0;function e2(e,t,n,r,o){let a=Ct(Qm(e),Qm(t)),i=t-e,l=Ln(o/r*i,n);do{let u=n[l],f=r*u/i;if(f>=o&&a+(u<5?Nr.get(u):0)<=17)return[u,f]}while(++l<n.length);return[0,0]}function wh(e){let t,n;return e=e.replace(/(\d+)px/,(r,o)=>(t=rt((n=+o)*we))+"px"),[e,t,n]}function t2(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Le(t[2]*we,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function je(e,t,n){let r={mode:xe(e.mode,1)},o=r.mode;function a(c,p,g,v){let x=p.valToPct(c);return v+g*(p.dir==-1?1-x:x)}function i(c,p,g,v){let x=p.valToPct(c);return v+g*(p.dir==-1?x:1-x)}function l(c,p,g,v){return p.ori==0?a(c,p,g,v):i(c,p,g,v)}r.valToPosH=a,r.valToPosV=i;let u=!1;r.status=0;let f=r.root=mn(sx);if(e.id!=null&&(f.id=e.id),Xt(f,e.class),e.title){let c=mn(fx,f);c.textContent=e.title}let d=En("canvas"),m=r.ctx=d.getContext("2d"),h=mn(dx,f);uo("click",h,c=>{c.target===y&&(Ne!=Eo||Fe!=Lo)&&bt.click(r,c)},!0);let b=r.under=mn(px,h);h.appendChild(d);let y=r.over=mn(mx,h);e=fa(e);let M=+xe(e.pxAlign,1),k=gh(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let T=e.ms||.001,_=r.series=o==1?yh(e.series||[],ch,hh,!1):Ky(e.series||[null],mh),A=r.axes=yh(e.axes||[],uh,dh,!0),S=r.scales={},V=r.bands=e.bands||[];V.forEach(c=>{c.fill=fe(c.fill||null),c.dir=xe(c.dir,-1)});let N=o==2?_[1].facets[0].scale:_[0].scale,H={axes:yg,series:hg},U=(e.drawOrder||["axes","series"]).map(c=>H[c]);function W(c){let p=c.distr==3?g=>cr(g>0?g:c.clamp(r,g,c.min,c.max,c.key)):c.distr==4?g=>rc(g,c.asinh):c.distr==100?g=>c.fwd(g):g=>g;return g=>{let v=p(g),{_min:x,_max:w}=c,R=w-x;return(v-x)/R}}function z(c){let p=S[c];if(p==null){let g=(e.scales||ci)[c]||ci;if(g.from!=null){z(g.from);let v=Xe({},S[g.from],g,{key:c});v.valToPct=W(v),S[c]=v}else{p=S[c]=Xe({},c==N?Kh:Dy,g),p.key=c;let v=p.time,x=p.range,w=Cr(x);if((c!=N||o==2&&!v)&&(w&&(x[0]==null||x[1]==null)&&(x={min:x[0]==null?Km:{mode:1,hard:x[0],soft:x[0]},max:x[1]==null?Km:{mode:1,hard:x[1],soft:x[1]}},w=!1),!w&&Fl(x))){let R=x;x=(E,P,$)=>P==null?ca:Nl(P,$,R)}p.range=fe(x||(v?Zy:c==N?p.distr==3?Qy:p.distr==4?Xy:a0:p.distr==3?i0:p.distr==4?l0:Jy)),p.auto=fe(w?!1:p.auto),p.clamp=fe(p.clamp||Iy),p._min=p._max=null,p.valToPct=W(p)}}}z("x"),z("y"),o==1&&_.forEach(c=>{z(c.scale)}),A.forEach(c=>{z(c.scale)});for(let c in e.scales)z(c);let L=S[N],J=L.distr,O,ee;L.ori==0?(Xt(f,ux),O=a,ee=i):(Xt(f,cx),O=i,ee=a);let j={};for(let c in S){let p=S[c];(p.min!=null||p.max!=null)&&(j[c]={min:p.min,max:p.max},p.min=p.max=null)}let ne=e.tzDate||(c=>new Date(rt(c/T))),q=e.fmtDate||kc,mt=T==1?uy(ne):dy(ne),de=ih(ne,ah(T==1?sy:fy,q)),se=sh(ne,lh(my,q)),be=[],re=r.legend=Xe({},gy,e.legend),G=r.cursor=Xe({},Sy,{drag:{y:o==2}},e.cursor),et=re.show,wt=G.show,De=re.markers;re.idxs=be,De.width=fe(De.width),De.dash=fe(De.dash),De.stroke=fe(De.stroke),De.fill=fe(De.fill);let _e,gn,zt,ze=[],Nn=[],Zn,nn=!1,br={};if(re.live){let c=_[1]?_[1].values:null;nn=c!=null,Zn=nn?c(r,1,0):{_:0};for(let p in Zn)br[p]=vc}if(et)if(_e=En("table",yx,f),zt=En("tbody",null,_e),re.mount(r,_e),nn){gn=En("thead",null,_e,zt);let c=En("tr",null,gn);En("th",null,c);for(var ho in Zn)En("th",Im,c).textContent=ho}else Xt(_e,_x),re.live&&Xt(_e,wx);let bo={show:!0},ka={show:!1};function wi(c,p){if(p==0&&(nn||!re.live||o==2))return ca;let g=[],v=En("tr",Sx,zt,zt.childNodes[p]);Xt(v,c.class),c.show||Xt(v,so);let x=En("th",null,v);if(De.show){let E=mn(kx,x);if(p>0){let P=De.width(r,p);P&&(E.style.border=P+"px "+De.dash(r,p)+" "+De.stroke(r,p)),E.style.background=De.fill(r,p)}}let w=mn(Im,x);c.label instanceof HTMLElement?w.appendChild(c.label):w.textContent=c.label,p>0&&(De.show||(w.style.color=c.width>0?De.stroke(r,p):De.fill(r,p)),_t("click",x,E=>{if(G._lock)return;Vr(E);let P=_.indexOf(c);if((E.ctrlKey||E.metaKey)!=re.isolate){let $=_.some((I,B)=>B>0&&B!=P&&I.show);_.forEach((I,B)=>{B>0&&In(B,$?B==P?bo:ka:bo,!0,Ye.setSeries)})}else In(P,{show:!c.show},!0,Ye.setSeries)},!1),yo&&_t(Bm,x,E=>{G._lock||(Vr(E),In(_.indexOf(c),Co,!0,Ye.setSeries))},!1));for(var R in Zn){let E=En("td",Mx,v);E.textContent="--",g.push(E)}return[v,g]}let Fr=new Map;function _t(c,p,g,v=!0){let x=Fr.get(p)||{},w=G.bind[c](r,p,g,v);w&&(uo(c,p,x[c]=w),Fr.set(p,x))}function go(c,p,g){let v=Fr.get(p)||{};for(let x in v)(c==null||x==c)&&(cc(x,p,v[x]),delete v[x]);c==null&&Fr.delete(p)}let Jn=0,Hr=0,le=0,F=0,Pe=0,tt=0,vo=Pe,Br=tt,On=le,Ur=F,Vt=0,rn=0,Nt=0,vn=0;r.bbox={};let rs=!1,_i=!1,xo=!1,zr=!1,Si=!1,on=!1;function os(c,p,g){(g||c!=r.width||p!=r.height)&&Kc(c,p),Mo(!1),xo=!0,_i=!0,Ro()}function Kc(c,p){r.width=Jn=le=c,r.height=Hr=F=p,Pe=tt=0,sg(),ug();let g=r.bbox;Vt=g.left=io(Pe*we,.5),rn=g.top=io(tt*we,.5),Nt=g.width=io(le*we,.5),vn=g.height=io(F*we,.5)}let ag=3;function ig(){let c=!1,p=0;for(;!c;){p++;let g=vg(p),v=xg(p);c=p==ag||g&&v,c||(Kc(r.width,r.height),_i=!0)}}function lg({width:c,height:p}){os(c,p)}r.setSize=lg;function sg(){let c=!1,p=!1,g=!1,v=!1;A.forEach((x,w)=>{if(x.show&&x._show){let{side:R,_size:E}=x,P=R%2,$=x.label!=null?x.labelSize:0,I=E+$;I>0&&(P?(le-=I,R==3?(Pe+=I,v=!0):g=!0):(F-=I,R==0?(tt+=I,c=!0):p=!0))}}),qr[0]=c,qr[1]=g,qr[2]=p,qr[3]=v,le-=gr[1]+gr[3],Pe+=gr[3],F-=gr[2]+gr[0],tt+=gr[0]}function ug(){let c=Pe+le,p=tt+F,g=Pe,v=tt;function x(w,R){switch(w){case 1:return c+=R,c-R;case 2:return p+=R,p-R;case 3:return g-=R,g+R;case 0:return v-=R,v+R}}A.forEach((w,R)=>{if(w.show&&w._show){let E=w.side;w._pos=x(E,w._size),w.label!=null&&(w._lpos=x(E,w.labelSize))}})}if(G.dataIdx==null){let c=G.hover,p=c.skip=new Set(c.skip??[]);p.add(void 0);let g=c.prox=fe(c.prox),v=c.bias??=0;G.dataIdx=(x,w,R,E)=>{if(w==0)return R;let P=R,$=g(x,w,R,E)??Ee,I=$>=0&&$<Ee,B=L.ori==0?le:F,te=G.left,ye=t[0],ge=t[w];if(p.has(ge[R])){P=null;let ue=null,Q=null,Y;if(v==0||v==-1)for(Y=R;ue==null&&Y-- >0;)p.has(ge[Y])||(ue=Y);if(v==0||v==1)for(Y=R;Q==null&&Y++<ge.length;)p.has(ge[Y])||(Q=Y);if(ue!=null||Q!=null)if(I){let $e=ue==null?-1/0:O(ye[ue],L,B,0),Ve=Q==null?1/0:O(ye[Q],L,B,0),ct=te-$e,Re=Ve-te;ct<=Re?ct<=$&&(P=ue):Re<=$&&(P=Q)}else P=Q==null?ue:ue==null?Q:R-ue<=Q-R?ue:Q}else I&&ot(te-O(ye[R],L,B,0))>$&&(P=null);return P}}let Vr=c=>{G.event=c};G.idxs=be,G._lock=!1;let vt=G.points;vt.show=fe(vt.show),vt.size=fe(vt.size),vt.stroke=fe(vt.stroke),vt.width=fe(vt.width),vt.fill=fe(vt.fill);let $n=r.focus=Xe({},e.focus||{alpha:.3},G.focus),yo=$n.prox>=0,wo=yo&&vt.one,an=[],_o=[],So=[];function Zc(c,p){let g=vt.show(r,p);if(g instanceof HTMLElement)return Xt(g,xx),Xt(g,c.class),Wn(g,-10,-10,le,F),y.insertBefore(g,an[p]),g}function Jc(c,p){if(o==1||p>0){let g=o==1&&S[c.scale].time,v=c.value;c.value=g?th(v)?sh(ne,lh(v,q)):v||se:v||Ny,c.label=c.label||(g?My:ky)}if(wo||p>0){c.width=c.width==null?1:c.width,c.paths=c.paths||jy||Dx,c.fillTo=fe(c.fillTo||Fy),c.pxAlign=+xe(c.pxAlign,M),c.pxRound=gh(c.pxAlign),c.stroke=fe(c.stroke||null),c.fill=fe(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let g=Oy(Ct(1,c.width),1),v=c.points=Xe({},{size:g,width:Ct(1,g*.2),stroke:c.stroke,space:g*2,paths:Yy,_stroke:null,_fill:null},c.points);v.show=fe(v.show),v.filter=fe(v.filter),v.fill=fe(v.fill),v.stroke=fe(v.stroke),v.paths=fe(v.paths),v.pxAlign=c.pxAlign}if(et){let g=wi(c,p);ze.splice(p,0,g[0]),Nn.splice(p,0,g[1]),re.values.push(null)}if(wt){be.splice(p,0,null);let g=null;wo?p==0&&(g=Zc(c,p)):p>0&&(g=Zc(c,p)),an.splice(p,0,g),_o.splice(p,0,0),So.splice(p,0,0)}ut("addSeries",p)}function cg(c,p){p=p??_.length,c=o==1?bc(c,p,ch,hh):bc(c,p,{},mh),_.splice(p,0,c),Jc(_[p],p)}r.addSeries=cg;function fg(c){if(_.splice(c,1),et){re.values.splice(c,1),Nn.splice(c,1);let p=ze.splice(c,1)[0];go(null,p.firstChild),p.remove()}wt&&(be.splice(c,1),an.splice(c,1)[0].remove(),_o.splice(c,1),So.splice(c,1)),ut("delSeries",c)}r.delSeries=fg;let qr=[!1,!1,!1,!1];function dg(c,p){if(c._show=c.show,c.show){let g=c.side%2,v=S[c.scale];v==null&&(c.scale=g?_[1].scale:N,v=S[c.scale]);let x=v.time;c.size=fe(c.size),c.space=fe(c.space),c.rotate=fe(c.rotate),Cr(c.incrs)&&c.incrs.forEach(R=>{!Nr.has(R)&&Nr.set(R,Lh(R))}),c.incrs=fe(c.incrs||(v.distr==2?ay:x?T==1?ly:cy:lo)),c.splits=fe(c.splits||(x&&v.distr==1?mt:v.distr==3?dc:v.distr==4?Ay:Ty)),c.stroke=fe(c.stroke),c.grid.stroke=fe(c.grid.stroke),c.ticks.stroke=fe(c.ticks.stroke),c.border.stroke=fe(c.border.stroke);let w=c.values;c.values=Cr(w)&&!Cr(w[0])?fe(w):x?Cr(w)?ih(ne,ah(w,q)):th(w)?py(ne,w):w||de:w||Ry,c.filter=fe(c.filter||(v.distr>=3&&v.log==10?Py:v.distr==3&&v.log==2?Cy:Ah)),c.font=wh(c.font),c.labelFont=wh(c.labelFont),c._size=c.size(r,null,p,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(qr[p]=!0,c._el=mn(hx,h))}}function Ma(c,p,g,v){let[x,w,R,E]=g,P=p%2,$=0;return P==0&&(E||w)&&($=p==0&&!x||p==2&&!R?rt(uh.size/3):0),P==1&&(x||R)&&($=p==1&&!w||p==3&&!E?rt(dh.size/2):0),$}let Qc=r.padding=(e.padding||[Ma,Ma,Ma,Ma]).map(c=>fe(xe(c,Ma))),gr=r._padding=Qc.map((c,p)=>c(r,p,qr,0)),ht,at=null,it=null,ki=o==1?_[0].idxs:null,xn=null,Ra=!1;function Xc(c,p){if(t=c??[],r.data=r._data=t,o==2){ht=0;for(let g=1;g<_.length;g++)ht+=t[g][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),xn=t[0],ht=xn.length;let g=t;if(J==2){g=t.slice();let v=g[0]=Array(ht);for(let x=0;x<ht;x++)v[x]=x}r._data=t=g}if(Mo(!0),ut("setData"),J==2&&(xo=!0),p!==!1){let g=L;g.auto(r,Ra)?as():xr(N,g.min,g.max),zr=zr||G.left>=0,on=!0,Ro()}}r.setData=Xc;function as(){Ra=!0;let c,p;o==1&&(ht>0?(at=ki[0]=0,it=ki[1]=ht-1,c=t[0][at],p=t[0][it],J==2?(c=at,p=it):c==p&&(J==3?[c,p]=Il(c,c,L.log,!1):J==4?[c,p]=yc(c,c,L.log,!1):L.time?p=c+rt(86400/T):[c,p]=Nl(c,p,wc,!0))):(at=ki[0]=c=null,it=ki[1]=p=null)),xr(N,c,p)}let Mi,ko,is,ls,ss,us,cs,fs,ds,Ot;function ef(c,p,g,v,x,w){c??=Fm,g??=Sc,v??="butt",x??=Fm,w??="round",c!=Mi&&(m.strokeStyle=Mi=c),x!=ko&&(m.fillStyle=ko=x),p!=is&&(m.lineWidth=is=p),w!=ss&&(m.lineJoin=ss=w),v!=us&&(m.lineCap=us=v),g!=ls&&m.setLineDash(ls=g)}function tf(c,p,g,v){p!=ko&&(m.fillStyle=ko=p),c!=cs&&(m.font=cs=c),g!=fs&&(m.textAlign=fs=g),v!=ds&&(m.textBaseline=ds=v)}function ps(c,p,g,v,x=0){if(v.length>0&&c.auto(r,Ra)&&(p==null||p.min==null)){let w=xe(at,0),R=xe(it,v.length-1),E=g.min==null?Px(v,w,R,x,c.distr==3):[g.min,g.max];c.min=Pn(c.min,g.min=E[0]),c.max=Ct(c.max,g.max=E[1])}}let nf={min:null,max:null};function pg(){for(let v in S){let x=S[v];j[v]==null&&(x.min==null||j[N]!=null&&x.auto(r,Ra))&&(j[v]=nf)}for(let v in S){let x=S[v];j[v]==null&&x.from!=null&&j[x.from]!=null&&(j[v]=nf)}j[N]!=null&&Mo(!0);let c={};for(let v in j){let x=j[v];if(x!=null){let w=c[v]=fa(S[v],Bx);if(x.min!=null)Xe(w,x);else if(v!=N||o==2)if(ht==0&&w.from==null){let R=w.range(r,null,null,v);w.min=R[0],w.max=R[1]}else w.min=Ee,w.max=-Ee}}if(ht>0){_.forEach((v,x)=>{if(o==1){let w=v.scale,R=j[w];if(R==null)return;let E=c[w];if(x==0){let P=E.range(r,E.min,E.max,w);E.min=P[0],E.max=P[1],at=Ln(E.min,t[0]),it=Ln(E.max,t[0]),it-at>1&&(t[0][at]<E.min&&at++,t[0][it]>E.max&&it--),v.min=xn[at],v.max=xn[it]}else v.show&&v.auto&&ps(E,R,v,t[x],v.sorted);v.idxs[0]=at,v.idxs[1]=it}else if(x>0&&v.show&&v.auto){let[w,R]=v.facets,E=w.scale,P=R.scale,[$,I]=t[x],B=c[E],te=c[P];B!=null&&ps(B,j[E],w,$,w.sorted),te!=null&&ps(te,j[P],R,I,R.sorted),v.min=R.min,v.max=R.max}});for(let v in c){let x=c[v],w=j[v];if(x.from==null&&(w==null||w.min==null)){let R=x.range(r,x.min==Ee?null:x.min,x.max==-Ee?null:x.max,v);x.min=R[0],x.max=R[1]}}}for(let v in c){let x=c[v];if(x.from!=null){let w=c[x.from];if(w.min==null)x.min=x.max=null;else{let R=x.range(r,w.min,w.max,v);x.min=R[0],x.max=R[1]}}}let p={},g=!1;for(let v in c){let x=c[v],w=S[v];if(w.min!=x.min||w.max!=x.max){w.min=x.min,w.max=x.max;let R=w.distr;w._min=R==3?cr(w.min):R==4?rc(w.min,w.asinh):R==100?w.fwd(w.min):w.min,w._max=R==3?cr(w.max):R==4?rc(w.max,w.asinh):R==100?w.fwd(w.max):w.max,p[v]=g=!0}}if(g){_.forEach((v,x)=>{o==2?x>0&&p.y&&(v._paths=null):p[v.scale]&&(v._paths=null)});for(let v in p)xo=!0,ut("setScale",v);wt&&G.left>=0&&(zr=on=!0)}for(let v in j)j[v]=null}function mg(c){let p=fc(at-1,0,ht-1),g=fc(it+1,0,ht-1);for(;c[p]==null&&p>0;)p--;for(;c[g]==null&&g<ht-1;)g++;return[p,g]}function hg(){if(ht>0){let c=_.some(p=>p._focus)&&Ot!=$n.alpha;c&&(m.globalAlpha=Ot=$n.alpha),_.forEach((p,g)=>{if(g>0&&p.show&&(rf(g,!1),rf(g,!0),p._paths==null)){let v=Ot;Ot!=p.alpha&&(m.globalAlpha=Ot=p.alpha);let x=o==2?[0,t[g][0].length-1]:mg(t[g]);p._paths=p.paths(r,g,x[0],x[1]),Ot!=v&&(m.globalAlpha=Ot=v)}}),_.forEach((p,g)=>{if(g>0&&p.show){let v=Ot;Ot!=p.alpha&&(m.globalAlpha=Ot=p.alpha),p._paths!=null&&of(g,!1);{let x=p._paths!=null?p._paths.gaps:null,w=p.points.show(r,g,at,it,x),R=p.points.filter(r,g,w,x);(w||R)&&(p.points._paths=p.points.paths(r,g,at,it,R),of(g,!0))}Ot!=v&&(m.globalAlpha=Ot=v),ut("drawSeries",g)}}),c&&(m.globalAlpha=Ot=1)}}function rf(c,p){let g=p?_[c].points:_[c];g._stroke=g.stroke(r,c),g._fill=g.fill(r,c)}function of(c,p){let g=p?_[c].points:_[c],{stroke:v,fill:x,clip:w,flags:R,_stroke:E=g._stroke,_fill:P=g._fill,_width:$=g.width}=g._paths;$=Le($*we,3);let I=null,B=$%2/2;p&&P==null&&(P=$>0?"#fff":E);let te=g.pxAlign==1&&B>0;if(te&&m.translate(B,B),!p){let ye=Vt-$/2,ge=rn-$/2,ue=Nt+$,Q=vn+$;I=new Path2D,I.rect(ye,ge,ue,Q)}p?ms(E,$,g.dash,g.cap,P,v,x,R,w):bg(c,E,$,g.dash,g.cap,P,v,x,R,I,w),te&&m.translate(-B,-B)}function bg(c,p,g,v,x,w,R,E,P,$,I){let B=!1;P!=0&&V.forEach((te,ye)=>{if(te.series[0]==c){let ge=_[te.series[1]],ue=t[te.series[1]],Q=(ge._paths||ci).band;Cr(Q)&&(Q=te.dir==1?Q[0]:Q[1]);let Y,$e=null;ge.show&&Q&&Nx(ue,at,it)?($e=te.fill(r,ye)||w,Y=ge._paths.clip):Q=null,ms(p,g,v,x,$e,R,E,P,$,I,Y,Q),B=!0}}),B||ms(p,g,v,x,w,R,E,P,$,I)}let af=da|mc;function ms(c,p,g,v,x,w,R,E,P,$,I,B){ef(c,p,g,v,x),(P||$||B)&&(m.save(),P&&m.clip(P),$&&m.clip($)),B?(E&af)==af?(m.clip(B),I&&m.clip(I),Ti(x,R),Ri(c,w,p)):E&mc?(Ti(x,R),m.clip(B),Ri(c,w,p)):E&da&&(m.save(),m.clip(B),I&&m.clip(I),Ti(x,R),m.restore(),Ri(c,w,p)):(Ti(x,R),Ri(c,w,p)),(P||$||B)&&m.restore()}function Ri(c,p,g){g>0&&(p instanceof Map?p.forEach((v,x)=>{m.strokeStyle=Mi=x,m.stroke(v)}):p!=null&&c&&m.stroke(p))}function Ti(c,p){p instanceof Map?p.forEach((g,v)=>{m.fillStyle=ko=v,m.fill(g)}):p!=null&&c&&m.fill(p)}function gg(c,p,g,v){let x=A[c],w;if(v<=0)w=[0,0];else{let R=x._space=x.space(r,c,p,g,v),E=x._incrs=x.incrs(r,c,p,g,v,R);w=e2(p,g,E,v,R)}return x._found=w}function hs(c,p,g,v,x,w,R,E,P,$){let I=R%2/2;M==1&&m.translate(I,I),ef(E,R,P,$,E),m.beginPath();let B,te,ye,ge,ue=x+(v==0||v==3?-w:w);g==0?(te=x,ge=ue):(B=x,ye=ue);for(let Q=0;Q<c.length;Q++)p[Q]!=null&&(g==0?B=ye=c[Q]:te=ge=c[Q],m.moveTo(B,te),m.lineTo(ye,ge));m.stroke(),M==1&&m.translate(-I,-I)}function vg(c){let p=!0;return A.forEach((g,v)=>{if(!g.show)return;let x=S[g.scale];if(x.min==null){g._show&&(p=!1,g._show=!1,Mo(!1));return}else g._show||(p=!1,g._show=!0,Mo(!1));let w=g.side,R=w%2,{min:E,max:P}=x,[$,I]=gg(v,E,P,R==0?le:F);if(I==0)return;let B=x.distr==2,te=g._splits=g.splits(r,v,E,P,$,I,B),ye=x.distr==2?te.map(Y=>xn[Y]):te,ge=x.distr==2?xn[te[1]]-xn[te[0]]:$,ue=g._values=g.values(r,g.filter(r,ye,v,I,ge),v,I,ge);g._rotate=w==2?g.rotate(r,ue,v,I):0;let Q=g._size;g._size=hn(g.size(r,ue,v,c)),Q!=null&&g._size!=Q&&(p=!1)}),p}function xg(c){let p=!0;return Qc.forEach((g,v)=>{let x=g(r,v,qr,c);x!=gr[v]&&(p=!1),gr[v]=x}),p}function yg(){for(let c=0;c<A.length;c++){let p=A[c];if(!p.show||!p._show)continue;let g=p.side,v=g%2,x,w,R=p.stroke(r,c),E=g==0||g==3?-1:1,[P,$]=p._found;if(p.label!=null){let kt=p.labelGap*E,Wt=rt((p._lpos+kt)*we);tf(p.labelFont[0],R,"center",g==2?"top":Dm),m.save(),v==1?(x=w=0,m.translate(Wt,rt(rn+vn/2)),m.rotate((g==3?-Pl:Pl)/2)):(x=rt(Vt+Nt/2),w=Wt);let jr=Rh(p.label)?p.label(r,c,P,$):p.label;m.fillText(jr,x,w),m.restore()}if($==0)continue;let I=S[p.scale],B=v==0?Nt:vn,te=v==0?Vt:rn,ye=p._splits,ge=I.distr==2?ye.map(kt=>xn[kt]):ye,ue=I.distr==2?xn[ye[1]]-xn[ye[0]]:P,Q=p.ticks,Y=p.border,$e=Q.show?Q.size:0,Ve=rt($e*we),ct=rt((p.alignTo==2?p._size-$e-p.gap:p.gap)*we),Re=p._rotate*-Pl/180,qe=k(p._pos*we),qt=(Ve+ct)*E,St=qe+qt;w=v==0?St:0,x=v==1?St:0;let ln=p.font[0],yn=p.align==1?ia:p.align==2?ec:Re>0?ia:Re<0?ec:v==0?"center":g==3?ec:ia,Fn=Re||v==1?"middle":g==2?"top":Dm;tf(ln,R,yn,Fn);let Gt=p.font[1]*p.lineGap,sn=ye.map(kt=>k(l(kt,I,B,te))),wn=p._values;for(let kt=0;kt<wn.length;kt++){let Wt=wn[kt];if(Wt!=null){v==0?x=sn[kt]:w=sn[kt],Wt=""+Wt;let jr=Wt.indexOf(`
`)==-1?[Wt]:Wt.split(/\n/gm);for(let Mt=0;Mt<jr.length;Mt++){let Mf=jr[Mt];Re?(m.save(),m.translate(x,w+Mt*Gt),m.rotate(Re),m.fillText(Mf,0,0),m.restore()):m.fillText(Mf,x,w+Mt*Gt)}}}Q.show&&hs(sn,Q.filter(r,ge,c,$,ue),v,g,qe,Ve,Le(Q.width*we,3),Q.stroke(r,c),Q.dash,Q.cap);let Hn=p.grid;Hn.show&&hs(sn,Hn.filter(r,ge,c,$,ue),v,v==0?2:1,v==0?rn:Vt,v==0?vn:Nt,Le(Hn.width*we,3),Hn.stroke(r,c),Hn.dash,Hn.cap),Y.show&&hs([qe],[1],v==0?1:0,v==0?1:2,v==1?rn:Vt,v==1?vn:Nt,Le(Y.width*we,3),Y.stroke(r,c),Y.dash,Y.cap)}ut("drawAxes")}function Mo(c){_.forEach((p,g)=>{g>0&&(p._paths=null,c&&(o==1?(p.min=null,p.max=null):p.facets.forEach(v=>{v.min=null,v.max=null})))})}let Ai=!1,bs=!1,Ta=[];function wg(){bs=!1;for(let c=0;c<Ta.length;c++)ut(...Ta[c]);Ta.length=0}function Ro(){Ai||(jx(lf),Ai=!0)}function _g(c,p=!1){Ai=!0,bs=p,c(r),lf(),p&&Ta.length>0&&queueMicrotask(wg)}r.batch=_g;function lf(){if(rs&&(pg(),rs=!1),xo&&(ig(),xo=!1),_i){if(Ie(b,ia,Pe),Ie(b,"top",tt),Ie(b,ii,le),Ie(b,li,F),Ie(y,ia,Pe),Ie(y,"top",tt),Ie(y,ii,le),Ie(y,li,F),Ie(h,ii,Jn),Ie(h,li,Hr),d.width=rt(Jn*we),d.height=rt(Hr*we),A.forEach(({_el:c,_show:p,_size:g,_pos:v,side:x})=>{if(c!=null)if(p){let w=x===3||x===0?g:0,R=x%2==1;Ie(c,R?"left":"top",v-w),Ie(c,R?"width":"height",g),Ie(c,R?"top":"left",R?tt:Pe),Ie(c,R?"height":"width",R?F:le),uc(c,so)}else Xt(c,so)}),Mi=ko=is=ss=us=cs=fs=ds=ls=null,Ot=1,La(!0),Pe!=vo||tt!=Br||le!=On||F!=Ur){Mo(!1);let c=le/On,p=F/Ur;if(wt&&!zr&&G.left>=0){G.left*=c,G.top*=p,To&&Wn(To,rt(G.left),0,le,F),Ao&&Wn(Ao,0,rt(G.top),le,F);for(let g=0;g<an.length;g++){let v=an[g];v!=null&&(_o[g]*=c,So[g]*=p,Wn(v,hn(_o[g]),hn(So[g]),le,F))}}if(Oe.show&&!Si&&Oe.left>=0&&Oe.width>0){Oe.left*=c,Oe.width*=c,Oe.top*=p,Oe.height*=p;for(let g in _s)Ie(Po,g,Oe[g])}vo=Pe,Br=tt,On=le,Ur=F}ut("setSize"),_i=!1}Jn>0&&Hr>0&&(m.clearRect(0,0,d.width,d.height),ut("drawClear"),U.forEach(c=>c()),ut("draw")),Oe.show&&Si&&(Ei(Oe),Si=!1),wt&&zr&&(Wr(null,!0,!1),zr=!1),re.show&&re.live&&on&&(ys(),on=!1),u||(u=!0,r.status=1,ut("ready")),Ra=!1,Ai=!1}r.redraw=(c,p)=>{xo=p||!1,c!==!1?xr(N,L.min,L.max):Ro()};function gs(c,p){let g=S[c];if(g.from==null){if(ht==0){let v=g.range(r,p.min,p.max,c);p.min=v[0],p.max=v[1]}if(p.min>p.max){let v=p.min;p.min=p.max,p.max=v}if(ht>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;c==N&&g.distr==2&&ht>0&&(p.min=Ln(p.min,t[0]),p.max=Ln(p.max,t[0]),p.min==p.max&&p.max++),j[c]=p,rs=!0,Ro()}}r.setScale=gs;let vs,xs,To,Ao,sf,uf,Eo,Lo,cf,ff,Ne,Fe,vr=!1,bt=G.drag,lt=bt.x,st=bt.y;wt&&(G.x&&(vs=mn(gx,y)),G.y&&(xs=mn(vx,y)),L.ori==0?(To=vs,Ao=xs):(To=xs,Ao=vs),Ne=G.left,Fe=G.top);let Oe=r.select=Xe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Po=Oe.show?mn(bx,Oe.over?y:b):null;function Ei(c,p){if(Oe.show){for(let g in c)Oe[g]=c[g],g in _s&&Ie(Po,g,c[g]);p!==!1&&ut("setSelect")}}r.setSelect=Ei;function Sg(c){if(_[c].show)et&&uc(ze[c],so);else if(et&&Xt(ze[c],so),wt){let g=wo?an[0]:an[c];g!=null&&Wn(g,-10,-10,le,F)}}function xr(c,p,g){gs(c,{min:p,max:g})}function In(c,p,g,v){p.focus!=null&&Ag(c),p.show!=null&&_.forEach((x,w)=>{w>0&&(c==w||c==null)&&(x.show=p.show,Sg(w),o==2?(xr(x.facets[0].scale,null,null),xr(x.facets[1].scale,null,null)):xr(x.scale,null,null),Ro())}),g!==!1&&ut("setSeries",c,p),v&&Pa("setSeries",r,c,p)}r.setSeries=In;function kg(c,p){Xe(V[c],p)}function Mg(c,p){c.fill=fe(c.fill||null),c.dir=xe(c.dir,-1),p=p??V.length,V.splice(p,0,c)}function Rg(c){c==null?V.length=0:V.splice(c,1)}r.addBand=Mg,r.setBand=kg,r.delBand=Rg;function Tg(c,p){_[c].alpha=p,wt&&an[c]!=null&&(an[c].style.opacity=p),et&&ze[c]&&(ze[c].style.opacity=p)}let Qn,yr,Gr,Co={focus:!0};function Ag(c){if(c!=Gr){let p=c==null,g=$n.alpha!=1;_.forEach((v,x)=>{if(o==1||x>0){let w=p||x==0||x==c;v._focus=p?null:w,g&&Tg(x,w?1:$n.alpha)}}),Gr=c,g&&Ro()}}et&&yo&&_t(Um,_e,c=>{G._lock||(Vr(c),Gr!=null&&In(null,Co,!0,Ye.setSeries))});function Dn(c,p,g){let v=S[p];g&&(c=c/we-(v.ori==1?tt:Pe));let x=le;v.ori==1&&(x=F,c=x-c),v.dir==-1&&(c=x-c);let w=v._min,R=v._max,E=c/x,P=w+(R-w)*E,$=v.distr;return $==3?ua(10,P):$==4?$x(P,v.asinh):$==100?v.bwd(P):P}function Eg(c,p){let g=Dn(c,N,p);return Ln(g,t[0],at,it)}r.valToIdx=c=>Ln(c,t[0]),r.posToIdx=Eg,r.posToVal=Dn,r.valToPos=(c,p,g)=>S[p].ori==0?a(c,S[p],g?Nt:le,g?Vt:0):i(c,S[p],g?vn:F,g?rn:0),r.setCursor=(c,p,g)=>{Ne=c.left,Fe=c.top,Wr(null,p,g)};function df(c,p){Ie(Po,ia,Oe.left=c),Ie(Po,ii,Oe.width=p)}function pf(c,p){Ie(Po,"top",Oe.top=c),Ie(Po,li,Oe.height=p)}let Aa=L.ori==0?df:pf,Ea=L.ori==1?df:pf;function Lg(){if(et&&re.live)for(let c=o==2?1:0;c<_.length;c++){if(c==0&&nn)continue;let p=re.values[c],g=0;for(let v in p)Nn[c][g++].firstChild.nodeValue=p[v]}}function ys(c,p){if(c!=null&&(c.idxs?c.idxs.forEach((g,v)=>{be[v]=g}):Hx(c.idx)||be.fill(c.idx),re.idx=be[0]),et&&re.live){for(let g=0;g<_.length;g++)(g>0||o==1&&!nn)&&Pg(g,be[g]);Lg()}on=!1,p!==!1&&ut("setLegend")}r.setLegend=ys;function Pg(c,p){let g=_[c],v=c==0&&J==2?xn:t[c],x;nn?x=g.values(r,c,p)??br:(x=g.value(r,p==null?null:v[p],c,p),x=x==null?br:{_:x}),re.values[c]=x}function Wr(c,p,g){cf=Ne,ff=Fe,[Ne,Fe]=G.move(r,Ne,Fe),G.left=Ne,G.top=Fe,wt&&(To&&Wn(To,rt(Ne),0,le,F),Ao&&Wn(Ao,0,rt(Fe),le,F));let v,x=at>it;Qn=Ee,yr=null;let w=L.ori==0?le:F,R=L.ori==1?le:F;if(Ne<0||ht==0||x){v=G.idx=null;for(let E=0;E<_.length;E++){let P=an[E];P!=null&&Wn(P,-10,-10,le,F)}yo&&In(null,Co,!0,c==null&&Ye.setSeries),re.live&&(be.fill(v),on=!0)}else{let E,P,$;o==1&&(E=L.ori==0?Ne:Fe,P=Dn(E,N),v=G.idx=Ln(P,t[0],at,it),$=O(t[0][v],L,w,0));let I=-10,B=-10,te=0,ye=0,ge=!0,ue="",Q="";for(let Y=o==2?1:0;Y<_.length;Y++){let $e=_[Y],Ve=be[Y],ct=Ve==null?null:o==1?t[Y][Ve]:t[Y][1][Ve],Re=G.dataIdx(r,Y,v,P),qe=Re==null?null:o==1?t[Y][Re]:t[Y][1][Re];if(on=on||qe!=ct||Re!=Ve,be[Y]=Re,Y>0&&$e.show){let qt=Re==null?-10:Re==v?$:O(o==1?t[0][Re]:t[Y][0][Re],L,w,0),St=qe==null?-10:ee(qe,o==1?S[$e.scale]:S[$e.facets[1].scale],R,0);if(yo&&qe!=null){let ln=L.ori==1?Ne:Fe,yn=ot($n.dist(r,Y,Re,St,ln));if(yn<Qn){let Fn=$n.bias;if(Fn!=0){let Gt=Dn(ln,$e.scale),sn=qe>=0?1:-1,wn=Gt>=0?1:-1;wn==sn&&(wn==1?Fn==1?qe>=Gt:qe<=Gt:Fn==1?qe<=Gt:qe>=Gt)&&(Qn=yn,yr=Y)}else Qn=yn,yr=Y}}if(on||wo){let ln,yn;L.ori==0?(ln=qt,yn=St):(ln=St,yn=qt);let Fn,Gt,sn,wn,Hn,kt,Wt=!0,jr=vt.bbox;if(jr!=null){Wt=!1;let Mt=jr(r,Y);sn=Mt.left,wn=Mt.top,Fn=Mt.width,Gt=Mt.height}else sn=ln,wn=yn,Fn=Gt=vt.size(r,Y);if(kt=vt.fill(r,Y),Hn=vt.stroke(r,Y),wo)Y==yr&&Qn<=$n.prox&&(I=sn,B=wn,te=Fn,ye=Gt,ge=Wt,ue=kt,Q=Hn);else{let Mt=an[Y];Mt!=null&&(_o[Y]=sn,So[Y]=wn,Ym(Mt,Fn,Gt,Wt),Wm(Mt,kt,Hn),Wn(Mt,hn(sn),hn(wn),le,F))}}}}if(wo){let Y=$n.prox,$e=Gr==null?Qn<=Y:Qn>Y||yr!=Gr;if(on||$e){let Ve=an[0];Ve!=null&&(_o[0]=I,So[0]=B,Ym(Ve,te,ye,ge),Wm(Ve,ue,Q),Wn(Ve,hn(I),hn(B),le,F))}}}if(Oe.show&&vr)if(c!=null){let[E,P]=Ye.scales,[$,I]=Ye.match,[B,te]=c.cursor.sync.scales,ye=c.cursor.drag;if(lt=ye._x,st=ye._y,lt||st){let{left:ge,top:ue,width:Q,height:Y}=c.select,$e=c.scales[B].ori,Ve=c.posToVal,ct,Re,qe,qt,St,ln=E!=null&&$(E,B),yn=P!=null&&I(P,te);ln&&lt?($e==0?(ct=ge,Re=Q):(ct=ue,Re=Y),qe=S[E],qt=O(Ve(ct,B),qe,w,0),St=O(Ve(ct+Re,B),qe,w,0),Aa(Pn(qt,St),ot(St-qt))):Aa(0,w),yn&&st?($e==1?(ct=ge,Re=Q):(ct=ue,Re=Y),qe=S[P],qt=ee(Ve(ct,te),qe,R,0),St=ee(Ve(ct+Re,te),qe,R,0),Ea(Pn(qt,St),ot(St-qt))):Ea(0,R)}else Ss()}else{let E=ot(cf-sf),P=ot(ff-uf);if(L.ori==1){let te=E;E=P,P=te}lt=bt.x&&E>=bt.dist,st=bt.y&&P>=bt.dist;let $=bt.uni;$!=null?lt&&st&&(lt=E>=$,st=P>=$,!lt&&!st&&(P>E?st=!0:lt=!0)):bt.x&&bt.y&&(lt||st)&&(lt=st=!0);let I,B;lt&&(L.ori==0?(I=Eo,B=Ne):(I=Lo,B=Fe),Aa(Pn(I,B),ot(B-I)),st||Ea(0,R)),st&&(L.ori==1?(I=Eo,B=Ne):(I=Lo,B=Fe),Ea(Pn(I,B),ot(B-I)),lt||Aa(0,w)),!lt&&!st&&(Aa(0,0),Ea(0,0))}if(bt._x=lt,bt._y=st,c==null){if(g){if(kf!=null){let[E,P]=Ye.scales;Ye.values[0]=E!=null?Dn(L.ori==0?Ne:Fe,E):null,Ye.values[1]=P!=null?Dn(L.ori==1?Ne:Fe,P):null}Pa(tc,r,Ne,Fe,le,F,v)}if(yo){let E=g&&Ye.setSeries,P=$n.prox;Gr==null?Qn<=P&&In(yr,Co,!0,E):Qn>P?In(null,Co,!0,E):yr!=Gr&&In(yr,Co,!0,E)}}on&&(re.idx=v,ys()),p!==!1&&ut("setCursor")}let wr=null;Object.defineProperty(r,"rect",{get(){return wr==null&&La(!1),wr}});function La(c=!1){c?wr=null:(wr=y.getBoundingClientRect(),ut("syncRect",wr))}function mf(c,p,g,v,x,w,R){G._lock||vr&&c!=null&&c.movementX==0&&c.movementY==0||(ws(c,p,g,v,x,w,R,!1,c!=null),c!=null?Wr(null,!0,!0):Wr(p,!0,!1))}function ws(c,p,g,v,x,w,R,E,P){if(wr==null&&La(!1),Vr(c),c!=null)g=c.clientX-wr.left,v=c.clientY-wr.top;else{if(g<0||v<0){Ne=-10,Fe=-10;return}let[$,I]=Ye.scales,B=p.cursor.sync,[te,ye]=B.values,[ge,ue]=B.scales,[Q,Y]=Ye.match,$e=p.axes[0].side%2==1,Ve=L.ori==0?le:F,ct=L.ori==1?le:F,Re=$e?w:x,qe=$e?x:w,qt=$e?v:g,St=$e?g:v;if(ge!=null?g=Q($,ge)?l(te,S[$],Ve,0):-10:g=Ve*(qt/Re),ue!=null?v=Y(I,ue)?l(ye,S[I],ct,0):-10:v=ct*(St/qe),L.ori==1){let ln=g;g=v,v=ln}}P&&(p==null||p.cursor.event.type==tc)&&((g<=1||g>=le-1)&&(g=io(g,le)),(v<=1||v>=F-1)&&(v=io(v,F))),E?(sf=g,uf=v,[Eo,Lo]=G.move(r,g,v)):(Ne=g,Fe=v)}let _s={width:0,height:0,left:0,top:0};function Ss(){Ei(_s,!1)}let hf,bf,gf,vf;function xf(c,p,g,v,x,w,R){vr=!0,lt=st=bt._x=bt._y=!1,ws(c,p,g,v,x,w,R,!0,!1),c!=null&&(_t(nc,lc,yf,!1),Pa(Hm,r,Eo,Lo,le,F,null));let{left:E,top:P,width:$,height:I}=Oe;hf=E,bf=P,gf=$,vf=I}function yf(c,p,g,v,x,w,R){vr=bt._x=bt._y=!1,ws(c,p,g,v,x,w,R,!1,!0);let{left:E,top:P,width:$,height:I}=Oe,B=$>0||I>0,te=hf!=E||bf!=P||gf!=$||vf!=I;if(B&&te&&Ei(Oe),bt.setScale&&B&&te){let ye=E,ge=$,ue=P,Q=I;if(L.ori==1&&(ye=P,ge=I,ue=E,Q=$),lt&&xr(N,Dn(ye,N),Dn(ye+ge,N)),st)for(let Y in S){let $e=S[Y];Y!=N&&$e.from==null&&$e.min!=Ee&&xr(Y,Dn(ue+Q,Y),Dn(ue,Y))}Ss()}else G.lock&&(G._lock=!G._lock,Wr(p,!0,c!=null));c!=null&&(go(nc,lc),Pa(nc,r,Ne,Fe,le,F,null))}function Cg(c,p,g,v,x,w,R){if(G._lock)return;Vr(c);let E=vr;if(vr){let P=!0,$=!0,I=10,B,te;L.ori==0?(B=lt,te=st):(B=st,te=lt),B&&te&&(P=Ne<=I||Ne>=le-I,$=Fe<=I||Fe>=F-I),B&&P&&(Ne=Ne<Eo?0:le),te&&$&&(Fe=Fe<Lo?0:F),Wr(null,!0,!0),vr=!1}Ne=-10,Fe=-10,be.fill(null),Wr(null,!0,!0),E&&(vr=E)}function wf(c,p,g,v,x,w,R){G._lock||(Vr(c),as(),Ss(),c!=null&&Pa(zm,r,Ne,Fe,le,F,null))}function _f(){A.forEach(t2),os(r.width,r.height,!0)}uo(Cl,sa,_f);let No={};No.mousedown=xf,No.mousemove=mf,No.mouseup=yf,No.dblclick=wf,No.setSeries=(c,p,g,v)=>{let x=Ye.match[2];g=x(r,p,g),g!=-1&&In(g,v,!0,!1)},wt&&(_t(Hm,y,xf),_t(tc,y,mf),_t(Bm,y,c=>{Vr(c),La(!1)}),_t(Um,y,Cg),_t(zm,y,wf),hc.add(r),r.syncRect=La);let Li=r.hooks=e.hooks||{};function ut(c,p,g){bs?Ta.push([c,p,g]):c in Li&&Li[c].forEach(v=>{v.call(null,r,p,g)})}(e.plugins||[]).forEach(c=>{for(let p in c.hooks)Li[p]=(Li[p]||[]).concat(c.hooks[p])});let Sf=(c,p,g)=>g,Ye=Xe({key:null,setSeries:!1,filters:{pub:Xm,sub:Xm},scales:[N,_[1]?_[1].scale:null],match:[eh,eh,Sf],values:[null,null]},G.sync);Ye.match.length==2&&Ye.match.push(Sf),G.sync=Ye;let kf=Ye.key,ks=Zh(kf);function Pa(c,p,g,v,x,w,R){Ye.filters.pub(c,p,g,v,x,w,R)&&ks.pub(c,p,g,v,x,w,R)}ks.sub(r);function Ng(c,p,g,v,x,w,R){Ye.filters.sub(c,p,g,v,x,w,R)&&No[c](null,p,g,v,x,w,R)}r.pub=Ng;function Og(){ks.unsub(r),hc.delete(r),Fr.clear(),cc(Cl,sa,_f),f.remove(),_e?.remove(),ut("destroy")}r.destroy=Og;function Ms(){ut("init",e,t),Xc(t||e.data,!1),j[N]?gs(N,j[N]):as(),Si=Oe.show&&(Oe.width>0||Oe.height>0),zr=on=!0,os(e.width,e.height)}return _.forEach(Jc),A.forEach(dg),n?n instanceof HTMLElement?(n.appendChild(f),Ms()):n(r,Ms):Ms(),r}je.assign=Xe;je.fmtNum=_c;je.rangeNum=Nl;je.rangeLog=Il;je.rangeAsinh=yc;je.orient=fo;je.pxRatio=we;je.join=Wx;je.fmtDate=kc,je.tzDate=ry;je.sync=Zh;{je.addGap=Hy,je.clipGaps=Hl;let e=je.paths={points:n0};e.linear=o0,e.stepped=zy,e.bars=Vy,e.spline=Gy}function po(e){return e==="entropy"?"nats":"channels"}function s0(e,t,n,r="B \u2212 A"){let o=e.map(l=>l.greatest),a=Math.max(0,...o),i=`${po(n)}, ${r}`;return t==="layer"&&o.some(l=>l!==a)?n==="entropy"?{ticks:["\u2212\xBD ln D","0","+\xBD ln D"],unit:i}:{ticks:["\u2212\xBD D","0","+\xBD D"],unit:i}:{ticks:u0(xl(a,n),n),unit:i}}function u0(e,t){return[pt(-e,t),"0",pt(e,t)]}function c0(e,t,n){return{ticks:e===null?["less","0","more"]:u0(e,t),unit:`${po(t)}, ${n}`}}function f0(e,t){if(e===null)return{ticks:["2nd percentile","98th"],unit:po(t)};let n=t==="entropy"?2:1,[r,...o]=Cu(Xo(e,t),3).map(i=>i.toFixed(n)),a=o.pop();return{ticks:[e[0]<=0?String(r):`\u2264 ${r}`,...o,`\u2265 ${a}`],unit:po(t)}}function d0(e,t,n){let r=e.map(i=>i.greatest),o=Math.max(0,...r),a=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==o)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:Cu(Qo(o,n),5).map(i=>i===0?"0":i.toFixed(a)),unit:po(n)}}var n2=D(()=>ur.value.some(({fit:e})=>e!==null)),ba=D(()=>ur.value.some(({fit:e,stretch:t})=>e!==null&&t>=wl));function p0(e){let t=e?.epochs[0]??-1;return t<0?"since before training":`since ${ve(t)}, its first`}var Vl=D(()=>{let e=Hp(he.value);if(Je.value==="values")return e;let t=p0(C.value),n=X.value===null?t:p0(ae.value),r=t===n?t:`(A ${t}, B ${n})`;return`Change of the ${e.charAt(0).toLowerCase()}${e.slice(1)} ${r}`});function Pc(e){let t=C.value?.layers??[],n=t.length===1?0:e,r=X.value!==null&&xt.value==="difference",o=Je.value==="values"?"B \u2212 A":r?"change, B \u2212 A":"change",a=n===null?void 0:ur.value[n];return n2.value&&(a===void 0||a.fit!==null)?Qt.value?c0(a?.limit??null,he.value,o):f0(a?.span??null,he.value):Qt.value?s0(t,Ht.value,he.value,o):d0(t,Ht.value,he.value)}var m0=D(()=>Pc(Ue.value?.layer??null));function ql(e){let t=ur.value[e];if(!t?.fit)return null;let{span:n,limit:r,fit:o}=t,a=`${100*Ou} % of ln D`,i=[C.value?.name,X.value?.run].filter(l=>l!=null);return{text:Qt.value?`\xB1 ${pt(r,he.value).slice(1)} ${po(he.value)}`:jp(n,he.value),stretch:o.isLeast?"nearly constant":$u(t.stretch),title:[t.stretch<wl?"Colours are not stretched.":`Colours are stretched ${$u(t.stretch)}.`,...i.length===0?[]:[Zp(i[0])],...i.length>1?["The range holds those of both runs."]:[],...o.isLeast?[`The layer is nearly constant: the range is ${a} at least.`]:[]].join(" ")}}function di(e,t){let[n,r]=e==="a"?[C.value,It.value]:[ae.value,jt.value];if(Je.value!=="change"||n===null||e==="b"&&pn(t)<0)return null;let o=n.entropies[t.name]??[],[a,i]=[o[0]??null,o[r]??null];return a===null||i===null?"change: no number":`change: ${pt(i-a,"entropy")} nats`}function h0(e,t){return t?140:e.some(n=>n.length>22)?232:172}function b0(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function bn([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function jn(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var g0=D(()=>r2.value?[]:o2.value),r2=D(()=>gt.value===100),o2=D(()=>{let e=C.value?.picture?.shape,t=Tt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,o)=>(ao(n,t,o,e[1],e[2]),n.toDataURL()))});var pi=2,ga=20,v0=62,Gl=22,x0=220,a2=150,Cn=6,i2="Roboto, system-ui, sans-serif";function y0(){let e=yt.value;if(e.state!=="here"||Et.value.length===0)return null;let{run:t}=e,n=l2(t),r=Math.max(480,n+t.images*(Te.value+Cn))+2*ga,o=t.picture?.shape??null,a=o===null?0:bn([o[1],o[2]],Te.value)+Cn,i=ta.value,l=Et.value,u=l.map(y=>k0(t,y)),f=l.map((y,M)=>{let k=t.layers[y],T=bn(k.shape,Te.value)+Cn,_=Math.max(...u[M].map(({y:A})=>A+S0));return Math.max(_,(i[y]?.length??0)*T-Cn)}),d=v0+_0(t,r-2*ga),m=d+Gl+a+f.reduce((y,M)=>y+M+Cn,0)+2*ga,h=document.createElement("canvas");h.width=r*pi,h.height=m*pi;let b=h.getContext("2d");return b.scale(pi,pi),b.fillStyle=An("--ground"),b.fillRect(0,0,r,m),b.imageSmoothingEnabled=!1,b.translate(ga,ga),s2(b,t,r-2*ga),b.translate(0,d),u2(b,t,n,a-Cn),b.translate(0,Gl+a),l.forEach((y,M)=>{c2(b,u[M],n),i[y]?.forEach((k,T)=>{let _=T*(bn(k.layer.shape,Te.value)+Cn);for(let A=0;A<t.images;A++)f2(b,t,k,A,n,_)}),b.translate(0,f[M]+Cn)}),h}function l2(e){let t=document.createElement("canvas").getContext("2d"),n=Et.value.flatMap(r=>k0(e,r).map(({text:o,colour:a})=>(dr(t,a===void 0?13:11,"--ink",a===void 0?600:400),t.measureText(o).width)));return Math.max(a2,...n.map(r=>Math.ceil(r)+14))}function mi(e,t,n,r,o){let a=t;for(;a.length>1&&e.measureText(a).width>o;)a=`${a.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(a,n,r)}function dr(e,t,n,r=400){e.font=`${r} ${t}px ${i2}`,e.fillStyle=An(n),e.textAlign="left",e.textBaseline="top"}function w0(e){let[t,n]=[Et.value.length,e.layers.length];return Vl.value+(t===n?"":`; ${t} of ${Pt(n,"layer")}`)}function _0(e,t){let n=document.createElement("canvas").getContext("2d");return dr(n,12,"--quiet"),n.measureText(w0(e)).width>t-x0-16?Gl:0}function s2(e,t,n){let r=x0;dr(e,16,"--ink",600);let o=`${t.name}, ${ve(Dt.value??-1)}`,a=X.value!==null;if(mi(e,a?`A: ${o}`:o,0,0,n-r-16),a){let b=ve(Rr.value??-1);mi(e,`B: ${X.value?.run}, ${b}`,0,20,n-r-16)}dr(e,12,"--quiet");let i=_0(t,n)>0,l=i?v0:a?41:22;mi(e,w0(t),0,l,i?n:n-r-16);let u=n-r,d=Qt.value?$p:Zo.map(b=>`rgb(${b.join(" ")})`);d.forEach((b,y)=>{e.fillStyle=b,e.fillRect(u+y*r/d.length,0,r/d.length+.5,12)}),dr(e,11,"--quiet");let{ticks:m,unit:h}=Pc(null);m.forEach((b,y)=>{e.textAlign=y===0?"left":y===m.length-1?"right":"center",e.fillText(b,u+y*r/(m.length-1),17)}),e.textAlign="left",e.fillText(h,u,32),ba.value&&(dr(e,11,"--warn"),e.fillText("Colours are stretched",u,46))}function u2(e,t,n,r){let o=t.picture?.shape??null;for(let a=0;a<t.images;a++){let i=n+a*(Te.value+Cn);if(dr(e,11,"--ink"),mi(e,jn(t,a),i,4,Te.value),o!==null&&Tt.value!==null){let l=document.createElement("canvas");ao(l,Tt.value,a,o[1],o[2]),e.drawImage(l,i,Gl,Te.value,r)}}}var S0=15;function k0(e,t){let n=e.layers[t],[r,o]=n.shape,a=C.value?.entropies[n.name]?.[It.value]??null,i=[{text:n.name,y:0}],l=18,u=(b,y="--quiet")=>{b!==null&&(i.push({text:b,y:l,colour:y}),l+=S0)};u(`${Pt(n.channels,"channel")}, ${r} \xD7 ${o}`);let f=b=>b===null?"no number":`${b.toFixed(2)} nats`;if(X.value===null){let b=a===null?"no number":`mean ${a.toFixed(2)} nats`;u(`${b} of ${n.greatest.toFixed(2)}`)}else u(`A: mean ${f(a)}`);u(di("a",n));let d=ql(t);if(u(d&&`colours ${[d.text,d.stretch].filter(Boolean).join(", ")}`,"--warn"),X.value===null)return i;let m=ae.value?.entropies[n.name]?.[jt.value]??null,h=bn(n.shape,Te.value)+Cn;return l=xt.value==="both"?Math.max(l,h):l,u(`B: mean ${f(m)}`),u(di("b",n)),a!==null&&m!==null&&u(`B \u2212 A: ${pt(m-a,"entropy")} nats`),i}function c2(e,t,n){t.forEach(({text:r,y:o,colour:a})=>{dr(e,a===void 0?13:11,a??"--ink",a===void 0?600:400),mi(e,r,0,o,n-10)})}function f2(e,t,n,r,o,a){if(n.maps===null)return;let{layer:i}=n,[l,u]=i.shape,f=o+r*(Te.value+Cn),d=bn(i.shape,Te.value),m=document.createElement("canvas"),h=t.picture?.shape??null,b=l*u===1;!b&&gt.value<100&&h!==null&&Tt.value!==null&&(ao(m,Tt.value,r,h[1],h[2]),e.filter="grayscale(1)",e.drawImage(m,f,a,Te.value,d),e.filter="none");let y=Vi(n.maps,r,i.shape);yl(m,y,i.shape,n.colours,Math.max(Te.value,d)*pi),e.globalAlpha=b?1:gt.value/100,e.drawImage(m,f,a,Te.value,d),e.globalAlpha=1,b&&(dr(e,12,"--ink",600),e.fillStyle=Sl(n,r),e.textAlign="center",e.textBaseline="middle",e.fillText(n.text(r),f+Te.value/2,a+d/2))}function hi(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function M0(){hi(new Blob([wm(ft.value)],{type:"text/csv"}),"sparsity.csv")}function R0(){let e=C.value?.name??"",t=X.value===null?"":` and ${X.value.run}`,n=`sparsity ${e}${t} ${ve(Dt.value??-1)}.png`;y0()?.toBlob(r=>{r!==null&&hi(r,n)},"image/png")}var Or=["#1f7fc0","#d55e00","#008a63","#c2639a","#a87400","#7a5bd0","#7f7f7f","#6b8a00"],T0=[[],[6,3],[2,2],[8,2,2,2]],d2=Or.length*T0.length;function p2(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return(t^t>>>15)>>>0}var Cc=class{styles=new Map;taken=new Set;of(t){let n=this.styles.get(t)??this.choose(t),r=T0[Math.floor(n/Or.length)];return{colour:Or[n%Or.length],dash:r}}choose(t){let n=p2(t)%Or.length,r=n;for(let o=1;this.taken.has(r)&&o<d2;o++)r=Math.floor(o/Or.length)*Or.length+(n+o)%Or.length;return this.styles.set(t,r),this.taken.add(r),r}},m2=new Cc;function Ut(e){return m2.of(e)}var A0="Roboto, system-ui, sans-serif",E0=new WeakMap;function bi(e){return devicePixelRatio*(E0.get(e)??1)}function Wl(e,t){let{range:n,beneath:r,isLog:o,bare:a,rows:i}=e,{factor:l=1}=t,u={stroke:An("--quiet"),font:`${11*l}px ${A0}`,ticks:{show:!1},grid:{show:a!==!0,stroke:An("--line"),width:l},gap:4*l};return{width:t.width,height:t.height,legend:{show:!1},padding:[8*l,(t.margin??10)*l,0,0],scales:{x:{time:!1,range:()=>t.ends},y:{distr:o===!0?3:1,range:(f,d,m)=>n(d,m)}},axes:[{...u,show:t.hasEpochs??!0,grid:{show:!1},size:22*l,space:36*l,incrs:h2},{...u,size:(f,d)=>t.axisWidth??l*(12+7*Math.max(4,...(d??[]).map(m=>m.length))),values:(f,d)=>i?.slice().reverse()??(t.isNameless?d.map(()=>""):(o===!0?zp:Bp)(d)),space:28*l,...o===!0?{splits:(f,d,m,h)=>Up(m,h),filter:(f,d)=>d}:{},...i===void 0?{}:{splits:()=>i.map((f,d)=>(d+.5)/i.length)}}],series:[{},...e.series.map(f=>({...f,width:(f.width??1)*l,...f.dash?{dash:f.dash.map(d=>d*l)}:{}}))],hooks:{init:[f=>{E0.set(f,l)}],drawAxes:[f=>{let{ctx:d,bbox:m}=f;d.save(),d.beginPath(),d.rect(m.left,m.top,m.width,m.height),d.clip(),r?.(f),d.restore()}]}}}var h2=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function jl(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function Yl(e,t,n,r=1){let o=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:a,bbox:i}=e,l=bi(e);a.save(),a.strokeStyle=n,a.globalAlpha=r,a.lineWidth=l*1.25,a.setLineDash([4*l,3*l]),a.beginPath(),a.moveTo(o,i.top),a.lineTo(o,i.top+i.height),a.stroke(),a.restore()}function L0(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:o,bbox:a}=e,i=bi(e);o.save(),o.strokeStyle=o.fillStyle=An("--quiet"),o.lineWidth=i,o.beginPath(),o.moveTo(a.left,r),o.lineTo(a.left+a.width,r),o.stroke(),o.font=`${10*i}px ${A0}`,o.textAlign="right",o.textBaseline="bottom",o.fillText(n,a.left+a.width-4*i,r-2*i),o.restore()}function P0(e,t,n,r,o){let{ctx:a}=e,i=e.data[0],l=[],u=[],f=()=>{a.beginPath();for(let[d,m]of[...l,...u.reverse()])a.lineTo(d,m);a.fill(),[l,u]=[[],[]]};a.save(),a.fillStyle=r,a.globalAlpha=o,i.forEach((d,m)=>{let[h,b]=[e.data[t]?.[m],e.data[n]?.[m]];if(h===void 0&&b===void 0)return;if(h==null||b==null){f();return}let y=e.valToPos(d,"x",!0);l.push([y,e.valToPos(h,"y",!0)]),u.push([y,e.valToPos(b,"y",!0)])}),f(),a.restore()}var gi=2,b2=720,g2=320,pr=18,v2="Roboto, system-ui, sans-serif",x2=2;function C0({chart:e,runs:t},n){let r=t.length<=x2?t.join(" and "):`${t.length} runs`;return`sparsity ${e} ${r} ${ve(oe.value)}.${n}`}function N0(e){hi(new Blob([Ku(e.rows())],{type:"text/csv"}),C0(e,"csv"))}async function O0(e){(await y2(e)).toBlob(n=>{n!==null&&hi(n,C0(e,"png"))},"image/png")}async function y2(e){let t=document.createElement("canvas").getContext("2d"),n=w2(t,e),r=_2(t,e,n),o=pr+(r.at(-1)?.bottom??0)+6,a=e.height??g2,i=await R2(e,n,a),l=document.createElement("canvas");l.width=(n+2*pr)*gi,l.height=(o+a+16+pr)*gi;let u=l.getContext("2d");u.scale(gi,gi),u.fillStyle=An("--ground"),u.fillRect(0,0,n+2*pr,o+a+16+pr),u.translate(pr,pr);for(let f of r)f.draw(u);return u.drawImage(i,0,o-pr,n,a),mr(u,12,"--quiet"),u.textAlign="center",u.fillText("epoch",n/2,o-pr+a+2),l}function mr(e,t,n,r=400){e.font=`${r} ${t}px ${v2}`,e.fillStyle=An(n),e.textAlign="left",e.textBaseline="top"}function w2(e,{title:t,runs:n}){mr(e,13,"--ink");let r=n.map(o=>e.measureText(o).width+34);return mr(e,16,"--ink",600),Math.ceil(Math.max(b2,e.measureText(t).width,...r))}function _2(e,t,n){let r=[],o=0,a=(f,d)=>{let m=o;o+=f,r.push({bottom:o,draw:h=>d(h,m)})};a(24,(f,d)=>{mr(f,16,"--ink",600),f.fillText(t.title,0,d)}),mr(e,12,"--quiet");for(let f of t.notes.flatMap(d=>S2(e,d,n)))a(17,(d,m)=>{mr(d,12,"--quiet"),d.fillText(f,0,m)});mr(e,13,"--ink");let i=0,l=[],u=()=>{let f=l;f.length>0&&a(20,(d,m)=>{for(let{run:h,left:b}of f)k2(d,h,b,m)}),[l,i]=[[],0]};for(let f of t.runs){let d=e.measureText(f).width+44;i>0&&i+d-10>n&&u(),l.push({run:f,left:i}),i+=d}if(u(),t.bar!==void 0){let{bar:f}=t;a(38,(d,m)=>M2(d,f,m+4))}return r}function S2(e,t,n){let r=[""];for(let o of t.split(" ")){let a=`${r.at(-1)} ${o}`.trim();e.measureText(a).width<=n?r[r.length-1]=a:r.push(o)}return r.filter(o=>o!=="")}function k2(e,t,n,r){let{colour:o,dash:a}=Ut(t);e.save(),e.strokeStyle=o,e.lineWidth=3,e.setLineDash(a),e.beginPath(),e.moveTo(n,r+8),e.lineTo(n+24,r+8),e.stroke(),e.restore(),mr(e,13,"--ink"),e.fillText(t,n+32,r)}function M2(e,t,n){t.colours.forEach((o,a)=>{e.fillStyle=o,e.fillRect(a*300/t.colours.length,n,300/t.colours.length+.5,10)}),mr(e,11,"--quiet");for(let{text:o,position:a}of t.ticks)e.textAlign=a<=0?"left":a>=1?"right":"center",e.fillText(o,a*300,n+14)}async function R2({drawing:e},t,n){let r=gi/devicePixelRatio,o=Wl(e,{width:t*r,height:n*r,ends:jl(tr.value??Be.value),factor:r});o.cursor={show:!1};let a=document.createElement("div"),i=await new Promise(u=>{let f={...o.hooks,draw:[u]};new je({...o,hooks:f},e.data,a)});T2(i);let l=document.createElement("canvas");return l.width=i.ctx.canvas.width,l.height=i.ctx.canvas.height,l.getContext("2d").drawImage(i.ctx.canvas,0,0),i.destroy(),l}function T2(e){let{ctx:t,bbox:n}=e,r=e.valToPos(oe.value,"x",!0);r<n.left||r>n.left+n.width||(t.save(),t.fillStyle=An("--ink"),t.globalAlpha=.65,t.fillRect(r-bi(e),n.top,2*bi(e),n.height),t.restore())}var A2=Symbol.for("pv"),E2=0;function s(e,t,n,r,o,a){t||(t={});var i,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?i=t[l]:u[l]=t[l];var f={type:e,props:u,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:A2,__v:--E2,__i:-1,__u:0};return(o||a)&&(f.__source=o,f.__self=a),pe.vnode&&pe.vnode(f),f}function va({name:e,file:t}){let n=ke(null),r=()=>{n.current!==null&&(n.current.open=!1)};Di(()=>{let a=i=>{n.current?.contains(i.target)||r()};return document.addEventListener("pointerdown",a),()=>document.removeEventListener("pointerdown",a)},[]);let o=a=>()=>{a(t()),r(),n.current?.querySelector("summary")?.focus()};return s("details",{ref:n,class:"downloads",onKeyDown:({key:a})=>{a==="Escape"&&r()},children:[s("summary",{"aria-label":`Download ${e}`,title:"Download",children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:"M8 2v7M4.8 6.2 8 9.4l3.2-3.2M3 13h10"})})}),s("div",{children:[s("button",{type:"button",title:"The chart as an image",onClick:o(O0),children:"PNG"}),s("button",{type:"button",title:"Its numbers as a table",onClick:o(N0),children:"CSV"})]})]})}var L2=5,Nc=null;function $0(e,t){let{over:n}=e,r=null,o=!1,a=({clientX:u})=>{let{left:f,width:d}=n.getBoundingClientRect();return Math.min(d,Math.max(0,u-f))},i=(u,f)=>e.setSelect({left:u,top:0,width:f,height:f&&n.clientHeight},!1),l=()=>{r=null,i(0,0)};n.addEventListener("pointerdown",u=>{r=u.button===0?a(u):null,o=!1}),n.addEventListener("pointermove",u=>{if(r===null||(u.buttons&1)===0)return;let f=a(u);!o&&Math.abs(f-r)>=L2&&(o=!0,n.setPointerCapture(u.pointerId)),o&&i(Math.min(r,f),Math.abs(f-r))}),n.addEventListener("pointerup",u=>{if(o&&r!==null){let[f,d]=[e.posToVal(r,"x"),e.posToVal(a(u),"x")];cn.value=ou(f,d,Be.value)??tr.value}l()}),n.addEventListener("pointercancel",l),n.addEventListener("click",u=>{if(o){o=!1;return}u.detail===1&&(Nc=oe.value),Bt(e.posToVal(a(u),"x")),t(u)}),n.addEventListener("dblclick",()=>{tr.value!==null&&(cn.value=null,Nc!==null&&Bt(Nc))})}function I0(e,t,n){let r=e.map((u,f)=>f).sort((u,f)=>e[u]-e[f]),o=[];r.forEach((u,f)=>{for(o.push({sum:e[u]-f*t,count:1});;){let d=o.at(-1),m=o.at(-2);if(!d||!m||m.sum/m.count<d.sum/d.count)break;m.sum+=d.sum,m.count+=d.count,o.pop()}});let a=o.flatMap(({sum:u,count:f})=>Array(f).fill(u/f)),i=e.slice(),l=Math.max(0,n-r.length*t);return r.forEach((u,f)=>{let d=Math.min(l,Math.max(0,a[f]-t/2));i[u]=d+t/2+f*t}),i}var P2=6,D0=14,C2=.3,N2=150,Kl=null;function O2(e){return Kl??=document.createElement("canvas").getContext("2d"),Kl===null?0:(Kl.font="11px Roboto, system-ui, sans-serif",Kl.measureText(e).width)}var Zl=class{constructor(t,n){this.labels=t;this.near=n;this.areFew=t.length<=P2,this.box.className=this.areFew?"end-labels":"end-labels inside",this.box.ariaHidden="true"}labels;near;areFew;box=document.createElement("div");margin(t){if(!this.areFew||this.labels.length===0)return 10;let n=Math.max(...this.labels.map(({text:r})=>O2(r)));return Math.ceil(Math.min(n+14,N2,t*C2))}place(t){if(this.labels.length===0)return;this.box.parentElement===null&&t.over.parentElement?.append(this.box);let n=this.near?.peek()??null,o=this.labels.filter(h=>this.areFew||h.run===n).flatMap(h=>{let b=$2(t,h.series+1);return b===null?[]:[{label:h,y:t.valToPos(b,"y")}]}),{clientWidth:a,clientHeight:i,offsetLeft:l,offsetTop:u}=t.over,f=o.map(({y:h})=>h),d=I0(f,D0,i),m=this.box.style;m.left=`${l+a}px`,m.top=`${u}px`,m.width=`${Math.max(0,t.width-l-a)}px`,this.box.replaceChildren(...o.map(({label:h},b)=>{let y=document.createElement("span");return y.textContent=h.text,y.title=h.run,y.dataset.run=h.run,y.style.top=`${d[b]-D0/2}px`,y.style.borderColor=h.colour,y.style.opacity=n===null||h.run===n?"1":"0.4",y}))}};function $2(e,t){let{min:n,max:r}=e.scales.x??{},o=e.data[0];for(let a=o.length-1;a>=0;a--){let i=e.data[t]?.[a],l=o[a];if(i!=null&&l>=(n??l)&&l<=(r??l))return i}return null}var $r=Z(null),Jl=12,I2="epochs",D2=28,F2=.25;function xa(e){let{data:t,series:n,height:r,range:o,beneath:a,title:i,bare:l,isLog:u}=e,{axis:f,onPoint:d,onPick:m,owners:h,near:b,labels:y}=e,M=ke(null),k=ke(null),T=ke(null),_=jl(tr.value??Be.value);return $t(()=>{let A=M.current,S=new Zl(y??[],b),N=Wl({data:t,series:n,range:o,beneath:a,bare:l,isLog:u},{width:A.clientWidth,height:r,ends:_,axisWidth:f?.width,isNameless:f?.isEmpty,hasEpochs:f?.hasEpochs,margin:S.margin(A.clientWidth)});N.cursor={drag:{x:!1,y:!1},bind:{dblclick:()=>null},y:!1,points:{size:6},sync:{key:I2,setSeries:!1}},Object.assign(N.hooks,{setCursor:[({cursor:{left:W,idx:z},data:[L]})=>{$r.value=z==null||(W??-1)<0?null:L[z]??null}],setSize:[W=>Oc(W,T.current)],draw:[W=>S.place(W)]});let H=new je(N,t,A);k.current=H,T.current=document.createElement("div"),T.current.className="epoch-cursor",H.over.append(T.current),Oc(H,T.current);let U=({clientY:W})=>{let{top:z,height:L}=H.over.getBoundingClientRect();return Math.min(1,Math.max(0,(W-z)/L))};return H.over.addEventListener("pointermove",W=>{d?.(U(W)),b!==void 0&&(b.value=h?.[H2(H,W)]??null)}),H.over.addEventListener("pointerleave",()=>{d?.(null),b!==void 0&&(b.value=null)}),$0(H,W=>m?.(U(W))),()=>{b!==void 0&&(b.value=null),H.destroy()}},[t,n,r,o,a,l,u,f,d,m,y,h,b,Tr.value,..._]),$t(()=>{let A=M.current,S=new ResizeObserver(()=>{k.current!==null&&A.clientWidth!==k.current.width&&k.current.setSize({width:A.clientWidth,height:k.current.height})});return S.observe(A),()=>S.disconnect()},[]),_n(()=>{oe.value,k.current!==null&&Oc(k.current,T.current)}),_n(()=>{let A=b?.value??null,S=k.current;S!==null&&h!==void 0&&(h.forEach((V,N)=>{let H=S.series[N+1],U=n[N]?.alpha??1;H!==void 0&&(H.alpha=A===null||V===A?U:F2*U)}),S.redraw(!1))}),s("div",{ref:M,class:"plot",role:"img","aria-label":`${i}, against the epoch`,style:{height:`${r}px`}})}function Oc(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(oe.peek(),"x"))}px)`)}function H2(e,{clientX:t,clientY:n}){let{left:r,top:o}=e.over.getBoundingClientRect(),a=e.posToIdx(t-r),i=-1,l=D2;for(let u=1;u<e.data.length;u++){let f=e.data[u]??[],d=a;for(;d>0&&f[d]===void 0;)d--;let m=f[d],h=m==null?l:Math.abs(e.valToPos(m,"y")-(n-o));h<l&&([i,l]=[u-1,h])}return i}var F0=232,B2=()=>[-1.005,1.005];function H0(){let e=C.value,t=e?.correlations??null,n=Od.value,r=me(()=>Cm(n),[n]);return e===null?null:s("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[s("h2",{id:"correlations-title",children:["Correlations of the filters ",s("span",{class:"quiet name",children:e.name})]}),t===null?s("p",{class:"notice",children:["This run has none. The callback ",s("code",{children:"kr.CorrelationHistograms"})," writes them."]}):s(K,{children:[s(z2,{most:r,centre:t.centre}),s("div",{class:"multiples histograms",children:t.layers.map((o,a)=>s(V2,{run:e.name,found:t,frames:n,layer:o,row:a,most:r},o.name))})]})]})}var U2={filter:"its own mean",mean_filter:"the mean filter"};function B0(e){return`pairs of filters in a bin of 0.01, logarithmic; each filter less ${U2[e]}`}function z2({most:e,centre:t}){return s("figure",{class:"colour-bar counts",children:[s("figcaption",{children:B0(t)}),s("div",{class:"gradient",style:{background:Lm(Tr.value)}}),s("div",{class:"ticks placed",children:Qu(e).map(({count:n,position:r})=>s("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function V2({run:e,found:t,frames:n,layer:r,row:o,most:a}){let{epochs:i}=t,l=Tr.value,u=ke(null),d=aa(u).value||t.layers.length<=Jl,m=me(()=>d?Nm(i,n,o,a,l):null,[i,n,o,a,l,d]),h=me(()=>[i,i.map(()=>null)],[i]),b=me(()=>[{}],[]),y=me(()=>S=>{if(m===null)return;let V=S.valToPos((i[0]??0)-.5,"x",!0),N=S.valToPos((i.at(-1)??0)+.5,"x",!0),{top:H,height:U}=S.bbox;S.ctx.save(),S.ctx.imageSmoothingEnabled=U<m.height||N-V<m.width,S.ctx.imageSmoothingQuality="high",S.ctx.drawImage(m,V,H,N-V,U),S.ctx.restore()},[i,m]),M=d?$r.value??oe.value:oe.peek(),k=t.mean_absolute[r.name]??[],{epoch:T,value:_}=ra({run:"",epochs:i,values:k},M),A={data:h,series:b,range:B2,beneath:y,bare:!0};return s("figure",{ref:u,class:"curves","data-layer":r.name,children:[s("figcaption",{children:[s("span",{class:"head",children:[s("span",{class:"title",title:r.name,children:[s("b",{children:r.name})," ",s("span",{class:"quiet",children:Pt(r.filters,"filter")})]}),s(va,{name:`correlations of ${r.name}`,file:()=>({chart:`correlations ${r.name}`,title:`Correlations of the filters of ${r.name}`,notes:[B0(t.centre)],runs:[e],drawing:A,height:420,bar:{colours:Tl(l),ticks:Qu(a).map(({count:S,position:V})=>({text:S.toLocaleString("en"),position:V}))},rows:()=>km(e,t,n,o)})})]}),s("span",{class:"numbers",title:ve(M),children:[s("span",{class:"quiet",children:"mean of |c|"})," ",_===null?"\u2013":_.toFixed(3),T!==null&&T!==M&&s("small",{title:ve(T),children:[" @",T]})]})]}),d?s(xa,{title:`Correlations of the filters of ${r.name}`,...A,height:F0}):s("div",{style:{height:`${F0}px`}})]})}var q2=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function U0(){return s("section",{class:"empty","data-testid":"empty",children:[s("h1",{children:"No heatmaps yet"}),s("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),s("pre",{children:s("code",{children:q2})}),s("p",{children:"Then show the folder of the runs:"}),s("pre",{children:s("code",{children:"tensorboard --logdir runs"})}),s("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}var vi=D(()=>xd((Ze.value??[]).map(({name:e})=>e)));function Ir(e){return e.startsWith(vi.value)?e.slice(vi.value.length):e}function Yn({run:e}){let{colour:t,dash:n}=Ut(e);return s("svg",{class:"swatch",viewBox:"0 0 18 6","aria-hidden":"true",children:s("line",{x1:"0",y1:"3",x2:"18",y2:"3",stroke:t,"stroke-dasharray":n.join(" ")})})}var G2=6;function z0({curves:e,unit:t,isDrawn:n,near:r}){let o=n.value?$r.value??oe.value:oe.peek(),a=[...new Set(e.map(({run:f})=>f))],i=a.length>G2,l=a.includes(ce.value??"")?ce.value:a[0],u=i?[r.value??l]:a;return s("span",{class:"numbers",title:ve(o),children:[u.map(f=>s(W2,{curves:e.filter(d=>d.run===f),at:o,name:i?f:null},f)),i&&r.value===null&&s("span",{class:"quiet",children:["and ",a.length-1," more"]}),t!==void 0&&s("span",{class:"quiet",children:t}),n.value&&$r.value!==null&&s("span",{class:"quiet",children:ve(o)})]})}function W2({curves:e,at:t,name:n}){let r=e[0]?.run??"",o=e.map(l=>({...ra(l,t),quantity:l.quantity})),a=o.map(({value:l,quantity:u})=>`${u??""} ${l===null?"\u2013":ni(l)}`),i=o.map(l=>l.epoch).find(l=>l!==null)??null;return s("span",{title:e.length>1?`${r}: ${a.join(", ")}`:r,children:[s(Yn,{run:r}),n&&`${Ir(n)} `,o.map(({value:l})=>l===null?"\u2013":ni(l)).join(" / "),i!==null&&i!==t&&s("small",{title:ve(i),children:[" @",i]})]})}var j2=3,Y2=6,V0=.3,K2="Linear: a logarithmic axis needs values above 0.";function Kn(e){let{title:t,chart:n,note:r,unit:o,curves:a,height:i=132,range:l,smoothing:u=0}=e,{isNamed:f,paths:d,beneath:m,axis:h,isOneOfMany:b=!1,hooks:y}=e,M=ke(null),k=aa(M),T=Fo(()=>k.value||!b),_=T.value,A=er(null),S=We.value,V=e.isLog===!0&&Rm(a),N=Zu(a).length>0?Q2(a):void 0,H=[...e.remarks??[],...e.isLog&&!V?[K2]:[]],{data:U,series:W,owners:z,shown:L}=me(()=>Z2(_?a:[],u,d),[a,u,d,_]),J=me(()=>f?J2(a,L):void 0,[a,L,f]),O=me(()=>{let ne=Zu(a);return q=>{m?.(q);for(let{run:de,training:se,other:be}of ne)if(ne.length<=j2||de===A.peek()||de===ce.peek()){let re=[L[se],L[be]],G=ne.length>1?.08:.14;P0(q,re[0]+1,re[1]+1,Ut(de).colour,G)}let mt=new Set(a.map(de=>de.run));for(let de of mt){let se=S.get(de)?.overfitting??null,be=de===(A.peek()??ce.peek()),re=mt.size<=Y2||be?1:V0;se!==null&&Yl(q,se.epoch,Ut(de).colour,re)}}},[a,L,S,m,A]),j={data:U,series:W,range:V?Am:l,beneath:O,isLog:V};return s("figure",{ref:M,class:"curves",...y,children:[s("figcaption",{children:[s("span",{class:"head",children:[s("span",{class:"title",title:t,children:[s("b",{children:t})," ",r!==void 0&&s("span",{class:"quiet",children:r})]}),s(va,{name:t,file:()=>({chart:n,title:t,notes:[r,o,N,...H].filter(ne=>ne!==void 0),runs:[...new Set(z)],drawing:j,rows:()=>_m(a,u,o)})})]}),s(z0,{curves:a,unit:o??N,isDrawn:T,near:A})]}),_?s(xa,{title:t,...j,height:i,axis:h,labels:J,...a.length>1?{owners:z,near:A}:{}}):s("div",{style:{height:`${i}px`}}),H.map(ne=>s("p",{class:"quiet remark",children:ne},ne))]})}function Z2(e,t,n){let r=({run:l,isTraining:u})=>({stroke:Ut(l).colour,dash:Ut(l).dash,width:u?1:1.75,...n===void 0?{}:{paths:n}}),o=e.map(l=>({...l,values:Rl(l.values,t/100)})),a=t>0?e:[],i=[...a,...o];return{data:Mm(i),series:i.map((l,u)=>({...r(l),...u<a.length?{alpha:V0,width:1,dash:[]}:{}})),owners:i.map(({run:l})=>l),shown:o.map((l,u)=>a.length+u)}}function J2(e,t){if(e.length<2)return[];let n=new Set(e.map(({run:o})=>o)).size===1,r=e.map(o=>n||!o.isTraining||!e.some(a=>a.run===o.run&&!a.isTraining));return e.flatMap(({run:o,quantity:a},i)=>r[i]&&t[i]!==void 0?[{series:t[i],run:o,text:n?q0(a??o):Ir(o),colour:Ut(o).colour}]:[])}function Q2(e){let t=e.filter(({isTraining:r})=>!r);return`training (thin) / ${[...new Set(t.map(({quantity:r})=>q0(r??"")))].join(" or ")}`}function q0(e){return e.split(" ")[0]}function X2(e){let t=Zt.value.flatMap(({rows:a})=>a.map(({layer:i})=>i)),n=new Set(C.value?.layers.map(({name:a})=>a)),r=new Map;for(let a of e.flatMap(({layers:i})=>i))!n.has(a.name)&&!r.has(a.name)&&r.set(a.name,a);let o=t.filter(({name:a})=>ar.value.has(a));return r.size>pu?o:[...o,...r.values()]}function G0(){let e=ft.value,t=X2(e);return e.length===0?s("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):s("section",{"aria-labelledby":"entropies-title",children:[s("h2",{id:"entropies-title",children:["Mean entropy of each layer ",s("span",{class:"quiet",children:"nats, against the epoch"}),Ar.value&&s("span",{class:"quiet",children:["of the open rows: ",t.length," of ",Pt(C.value?.layers.length??0,"layer")]})]}),s("div",{class:"multiples",children:t.map(n=>s(tw,{layer:n,isOneOfMany:t.length>Jl},n.name))})]})}function ew(e){let t=ft.value.flatMap(({layers:n})=>n.filter(r=>r.name===e).map(({channels:r})=>r));return[...new Set(t)].sort((n,r)=>n-r)}function tw({layer:{name:e,channels:t},isOneOfMany:n}){let r=ft.value,o=me(()=>{let f=ew(e);return f.length===0?[t]:f},[r,e,t]),a=Math.log(o.at(-1)),i=me(()=>na(r,f=>f.entropies[e],"mean entropy",e),[r,e]),l=me(()=>()=>[0,(a||1)*1.15],[a]),u=me(()=>f=>{for(let d of o)L0(f,Math.log(d),`ln ${d}`)},[o]);return s(Kn,{title:e,chart:`entropy ${e}`,unit:"nats",curves:i,range:l,beneath:u,isOneOfMany:n,hooks:{"data-testid":"entropy-chart","data-layer":e}})}var W0=12,j0=20;function hr({run:e}){let t=Ir(e);return s("span",{class:"name",title:e,children:t===e&&e.length<=j0?e:s(K,{children:[s("span",{class:"unseen",children:e}),s("span",{class:"ends","aria-hidden":"true",children:s(nw,{text:t})})]})})}function nw({text:e}){let t=[...e];return t.length<=j0?e:s(K,{children:[s("span",{class:"head",children:t.slice(0,-W0).join("")}),s("span",{class:"tail",children:t.slice(-W0).join("")})]})}var K0=[["run","Run","A click on a name shows the heatmaps of this run"],["overfits","Overfits since","The moment of overfitting: the loss has risen since"],["loss","Lowest loss","That of a single epoch: of the probe, without penalties, or else of validation, with penalties"],["layer","Greatest fall","The layer that lost the greatest share of its mean entropy"],["fall","Share","How much of its mean entropy this layer lost"],["epochs","Epochs","From the epoch of its highest to that of its lowest entropy after it"],["nan","NaN since","The first epoch from which on a layer or this loss is not a number"]];function Z0(){let e=We.value,t=At.value.map(n=>({name:n,index:e.get(n)??null}));return s("section",{class:"findings","aria-label":"Findings",tabIndex:0,children:s("table",{"data-testid":"findings",children:[s("thead",{children:s("tr",{children:K0.map(([n,r,o])=>s(rw,{column:n,name:r,title:o},n))})}),s("tbody",{children:Sd(t,nr.value).map(n=>s(ow,{finding:n},n.name))})]})})}function rw({column:e,name:t,title:n}){let r=nr.value?.column===e?nr.value:null,o=r===null?"none":r.isDescending?"descending":"ascending";return s("th",{scope:"col","aria-sort":o,children:s("button",{type:"button",title:n,onClick:()=>{nr.value=yd(e,nr.value)},children:[t,s("svg",{class:"direction",viewBox:"0 0 8 8","aria-hidden":"true",children:r!==null&&s("path",{d:r.isDescending?"M0 2h8L4 7z":"M0 6h8L4 1z"})})]})})}function J0(e){Bn.value=null,ce.value=e}function ow({finding:{name:e,index:t}}){let n=ce.value===e;return s("tr",{class:n?"in-view":void 0,"data-run":e,children:[s("th",{scope:"row",class:"run-name",children:[s(Yn,{run:e}),s("button",{type:"button",class:"link","aria-current":n?"true":void 0,onClick:()=>J0(e),children:s(hr,{run:e})})]}),t===null?s("td",{colSpan:K0.length-1,children:"\u2026"}):s(aw,{run:t})]})}var ya=s("span",{class:"quiet",children:"\u2013"});function aw({run:e}){let{overfitting:t,lowest_loss:n,not_a_number:r}=e,o=Zs(e),a=i=>Ke(()=>{J0(e.name),Bt(i)});return s(K,{children:[s("td",{class:"number",children:t===null?ya:s(Y0,{title:"Show its heatmaps at this epoch",onClick:()=>a(t.epoch),children:t.epoch})}),s("td",{class:"number",children:n===null?ya:s(K,{children:[ni(n.value)," ",s("span",{class:"quiet",children:[n.loss," @",n.epoch]})]})}),s("td",{children:o===null?ya:s(Y0,{title:"Show the heatmaps of this layer",onClick:()=>Qa(e.name,o.layer),children:s("span",{class:"name",children:o.layer})})}),s("td",{class:"number",title:o===null?"":`${o.high?.toFixed(2)} \u2192 ${o.low?.toFixed(2)} nats`,children:o===null?ya:`${Math.round(100*o.share)} %`}),s("td",{class:"number",children:o===null?ya:`${o.start} \u2192 ${o.end}`}),s("td",{class:r===null?"number":"number warn",children:r===null?ya:s(K,{children:[r.epoch," ",s("span",{class:"name",children:r.layer??"loss"})]})})]})}function Y0(e){return s("button",{type:"button",class:"link",...e})}function Q0(){return zo.value?s(Z0,{}):s(iw,{})}function iw(){let e=Ze.value?.map(({name:n})=>n)??[],t=At.value.filter(n=>e.includes(n));return t.length===0?null:s("section",{class:"sentences","aria-label":"Findings",children:t.map(n=>s(lw,{name:n},n))})}function lw({name:e}){let t=We.value.get(e);return s("p",{class:"sentence","data-testid":t&&"sentence","data-run":e,children:[s("span",{class:"of-run",children:[s(Yn,{run:e}),s(hr,{run:e})]}),t===void 0?s("span",{children:"\xA0"}):s("span",{children:[t.sentence,t.overfitting!==null&&s(K,{children:[" ",s(sw,{epoch:t.overfitting.epoch})]})]})]})}function sw({epoch:e}){return s("button",{type:"button",class:"link",onClick:()=>Bt(e),children:["Show epoch ",e]})}var $c=matchMedia("(max-width: 899.98px)"),wa=Z($c.matches),mo=Z(!1);$c.addEventListener("change",()=>{wa.value=$c.matches,mo.value=!1});function Ql(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),o=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*o/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function X0({run:e,layer:t,image:n}){let r=Ue.value,o=r?.image===n?e.layers[r.layer]:void 0,a=e.layers[t];return!r||o===void 0||a===void 0?null:s("span",{class:r.layer===t?"marker under-pointer":"marker",style:Ql(r,o.shape,a.shape)})}function eb({layer:e,image:t}){let n=Qe.value;return n?.layer!==e.name||n.image!==t||Pr.value<0?null:s("span",{class:"marker pinned",style:Ql(n,e.shape,e.shape)})}function nb(e,t,n){let r=e.predictions?.[t]?.[n];if(r===void 0)return null;if(r.predicted<0)return{isRight:null,name:"no number",title:"The output of the model is not a number."};let o=e.picture?.classes?.[n]??-1,a=tb(e,r.predicted),i=o<0?null:o===r.predicted,l=r.probability===null?"":`, with ${uw(r.probability)}`,u=i===null?"":i?": right":`: wrong, it is ${tb(e,o)}`;return{isRight:i,name:a,title:`Prediction: ${a}${l}${u}`}}function tb(e,t){return e.picture?.class_names?.[t]??String(t)}function uw(e){let t=100*e;return t<.1?"< 0.1 %":`${t.toFixed(1)} %`}function ob({run:e,image:t}){let n=X.value!==null;return s(K,{children:[s(rb,{mark:n?"A":null,run:e,position:It.value,image:t}),n&&ae.value!==null&&s(rb,{mark:"B",run:ae.value,position:jt.value,image:t})]})}var cw={right:"\u2713",wrong:"\u2717",unknown:"\u2192"};function rb({mark:e,run:t,position:n,image:r}){let o=nb(t,n,r);if(o===null)return null;let a=o.isRight===null?"unknown":o.isRight?"right":"wrong";return s("span",{class:`prediction ${a}`,"data-testid":"prediction",title:o.title,children:[e!==null&&s("b",{children:[e," "]}),s("span",{role:"img","aria-label":a==="unknown"?"prediction:":`${a}:`,children:cw[a]})," ",o.name]})}function ab({run:e,image:t}){let n=ke(null),r=e.picture?.shape??null,o=jn(e,t);return _n(()=>{n.current!==null&&r!==null&&Tt.value!==null&&ao(n.current,Tt.value,t,r[1],r[2])}),s("th",{scope:"col",class:"image",title:o,children:[r!==null&&s("div",{class:"map",style:{height:`${bn([r[1],r[2]],Te.value)}px`},children:[s("canvas",{ref:n,role:"img","aria-label":`Image ${o}`}),s(fw,{run:e,image:t})]}),s("span",{class:"label",children:o}),s(ob,{run:e,image:t})]})}function fw({run:e,image:t}){let n=Ue.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:s("span",{class:"marker",style:Ql(n,r.shape,r.shape)})}function Dc(e,t,n){Ue.value=sb(e,t,n)}function lb(e,t,n){let r=sb(e,t,n);r!==null&&Bu(r)}function sb(e,t,n){let r=C.value?.layers[t]?.shape;if(r===void 0)return null;let o=e.currentTarget.getBoundingClientRect(),a=(e.clientX-o.left)/o.width,i=(e.clientY-o.top)/o.height;return{layer:t,image:n,row:ib(Math.floor(i*r[0]),r[0]),column:ib(Math.floor(a*r[1]),r[1]),x:e.clientX,y:e.clientY}}function ub(e,t,n){Yt.value={layer:t,image:n},e.matches(":focus-visible")&&fb(e,Ic(t,n))}function Ic(e,t){let[n,r]=C.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var dw={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function cb(e){let t=dw[e.key],n=C.value;if(e.key==="Escape"&&(Ue.value=null),e.key==="Enter"&&Bu(Ue.value??Ic(Yt.value.layer,Yt.value.image)),t===void 0||n===null)return;let r=Ue.value??Ic(Yt.value.layer,Yt.value.image);e.preventDefault();let o=n.layers[r.layer]?.shape??[1,1],a=r.row+t[0],i=r.column+t[1],l=Et.value,u=l[l.indexOf(r.layer)+Math.floor(a/o[0])]??-1,f=r.image+Math.floor(i/o[1]),d=n.layers[u];if(d===void 0||f<0||f>=n.images)return;let[m,h]=d.shape,b=u!==r.layer||f!==r.image,y={layer:u,image:f,row:u===r.layer?a:t[0]>0?0:m-1,column:f!==r.image?t[1]>0?0:h-1:Math.floor((i+.5)/o[1]*h)},M=`canvas[data-row="${u}"][data-image="${f}"]`,k=document.querySelector(M);k!==null&&(b&&k.focus(),fb(k,y))}function fb(e,t){let n=e.getBoundingClientRect(),[r,o]=C.value?.layers[t.layer]?.shape??[1,1];Ue.value={...t,x:n.left+(t.column+1)/o*n.width,y:n.top+(t.row+1)/r*n.height}}function ib(e,t){return Math.min(t-1,Math.max(0,e))}function db(e,t){return ta.value[e]?.find(n=>n.side===t)}var pw={a:"map",b:"map-b",difference:"map-difference"},mw={a:"",b:", of the run compared",difference:", difference"};function pb({run:e,layer:t,image:n,side:r}){let o=ke(null),a=e.layers[t],[i,l]=a.shape,u=bn(a.shape,Te.value),f=aa(o);_n(()=>{if(!f.value)return;let b=db(t,r);if(!b||b.maps===null||o.current===null)return;let y=Vi(b.maps,n,a.shape),M=Math.round(Math.max(Te.value,u)*devicePixelRatio);yl(o.current,y,a.shape,b.colours,M)});let d=i*l===1,m=d?void 0:g0.value[n],h=zd.value===t&&Yt.value.image===n;return s("td",{children:s("div",{class:m?"map over-picture":"map",style:{height:`${u}px`,backgroundImage:m?`url("${m}")`:void 0},children:[s("canvas",{ref:o,"data-testid":pw[r],"data-layer":a.name,"data-row":t,"data-image":n,role:"img","aria-label":`${a.name}, ${jn(e,n)}${mw[r]}`,tabIndex:h&&r!=="b"?0:-1,style:{opacity:d?1:gt.value/100},onPointerMove:b=>Dc(b,t,n),onPointerLeave:()=>{Ue.value=null},onClick:b=>{Dc(b,t,n),lb(b,t,n)},onFocus:b=>ub(b.currentTarget,t,n),onBlur:()=>{Ue.value=null},onKeyDown:cb}),d&&s(hw,{band:db(t,r),image:n}),s(X0,{run:e,layer:t,image:n}),s(eb,{layer:a,image:n})]})})}function hw({band:e,image:t}){return e===void 0||e.maps===null?null:s("span",{class:"number",style:{color:Sl(e,t)},children:e.text(t)})}function _a(){return s("svg",{class:"chevron",viewBox:"0 0 10 10","aria-hidden":"true",children:s("path",{d:"M3 1.5 7 5 3 8.5"})})}function bw(e,t){return e==null||t===0?Lr[0]:vl(e/t)}function gw({epochs:e,entropies:t},n){let r=e[0]??0,o=(e.at(-1)??r)-r+1,a=new Uint32Array(o*n.length);return n.forEach(({name:i,greatest:l},u)=>{e.forEach((f,d)=>{let m=e[d+1]??f+1,h=bw(t[i]?.[d],l);a.fill(h,u*o+f-r,u*o+m-r)})}),{pixels:a,width:o}}function Xl(e,t,n){let{pixels:r,width:o}=gw(t,n);e.width=o,e.height=Math.max(1,n.length);let a=new Uint8ClampedArray(r.buffer);n.length>0&&e.getContext("2d")?.putImageData(new ImageData(a,o),0,0)}var mb=14,hb=13,vw=3*mb*hb,xw=160,yw=80;function bb(e,t,n){let r=Math.round(Math.min(96,Math.max(28,168/Math.max(1,e)))),o=Math.min(t,e<=3?xw:yw),a=t*hb,i=n&&t<=mb&&a*e<=vw;return{height:Math.max(r,i?a:o),isNamed:i}}function Fc(e){let t=Math.max(0,...e.map(n=>n.length));return Math.min(168,Math.max(48,Math.round(18+6.2*t)))}function xi({fall:e}){if(e===null||e.share<.005&&e.not_a_number_since===null)return"no fall";if(e.not_a_number_since!==null)return`NaN since ${ve(e.not_a_number_since)}`;let t=e.start<0?"before training":`epoch ${e.start}`;return`fell by ${Math.round(100*e.share)} %, ${t} to ${e.end}`}function gb({run:e,row:t}){let{layer:n}=t,r=t.fall!==null&&t.fall.not_a_number_since!==null;return s("tr",{class:"closed","data-testid":"closed-row","data-layer":n.name,"data-layer-row":n.name,children:[s("th",{scope:"row",class:"layer",children:s("button",{type:"button",class:"toggle","aria-expanded":!1,title:`${n.name}: show its maps`,onClick:()=>ol(n.name),children:[s(_a,{}),s("b",{class:"name",children:n.name})]})}),s("td",{colSpan:e.images,children:s("div",{children:[s(ww,{run:e,layer:n}),s(_w,{run:e,layer:n}),s("span",{class:r?"warn":"quiet",children:xi(t)})]})})]})}function ww({run:e,layer:t}){let n=ke(null);return $t(()=>{n.current!==null&&Xl(n.current,e,[t])},[e,t]),s("span",{class:"course","aria-hidden":"true",title:"Its mean entropy over the epochs",children:s("canvas",{ref:n})})}function _w({run:e,layer:{name:t,greatest:n}}){let r=e.entropies[t]?.[It.value]??null,o=l=>l?.toFixed(2)??"no number";if(X.value===null)return s("span",{children:[r===null?"no number":`${o(r)} nats`,s("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]});let a=ae.value?.entropies[t],i=a?.[jt.value]??null;return s("span",{children:[s("b",{children:"A"})," ",o(r)," ",s("b",{children:"B"})," ",a===void 0?"no such layer":o(i),r!==null&&i!==null&&s("span",{class:"quiet",children:[" B \u2212 A: ",pt(i-r,"entropy")," nats"]})]})}function Hc({layer:e,row:t,side:n}){let r=di(n,e),o=n==="a"?ql(t):null;return s(K,{children:[r!==null&&s("span",{class:"quiet","data-testid":"mean-change",children:r}),o!==null&&s("span",{class:"quiet range","data-testid":"range",title:o.title,children:[o.text," ",o.stretch!==""&&s(yi,{children:o.stretch})]})]})}function yi({children:e}){return s("span",{class:"stretched",children:e})}function Sw(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function kw(e,t){let[n,r]=Qo(t,he.value);return(Lt(e,he.value)-n)/(r-n)}function vb({run:e,layer:t,fall:n}){let{name:r,channels:o,greatest:a}=t,[i,l]=t.shape,u=e.entropies[r]?.[It.value]??null,f=X.value!==null;return s("th",{scope:"row",class:"layer",children:[s("button",{type:"button",class:"toggle","aria-expanded":!0,title:`${r}: hide its maps`,onClick:()=>ol(r),children:[s(_a,{}),s("b",{class:"name",children:Sw(r)})]}),s("span",{class:"quiet",children:[Pt(o,"channel"),", ",i," \xD7 ",l]}),s(wb,{mark:f?"A":null,entropy:u,greatest:a}),or.value==="fall"&&Ar.value&&s("span",{class:"quiet",children:xi({fall:n})}),s(Hc,{layer:t,row:e.layers.indexOf(t),side:"a"}),f&&xt.value==="difference"&&s(yb,{run:e,layer:t}),f&&pn(t)<0&&ae.value!==null&&s("span",{class:"quiet",children:"B has no such layer with maps of this size."})]})}function xb({run:e,layer:t}){return s("th",{scope:"row",class:"layer","aria-label":`${t.name} of B`,children:s(yb,{run:e,layer:t})})}function yb({run:e,layer:t}){let{name:n,greatest:r}=t,o=e.entropies[n]?.[It.value]??null,a=ae.value?.entropies[n]?.[jt.value]??null,i=ae.value?.layers.find(l=>l.name===n)?.greatest;return s(K,{children:[s(wb,{mark:"B",entropy:a,greatest:i??r}),o!==null&&a!==null&&s("span",{class:"quiet",children:["B \u2212 A: ",pt(a-o,"entropy")," nats"]}),s(Hc,{layer:t,row:-1,side:"b"})]})}function wb({mark:e,entropy:t,greatest:n}){let r=Ht.value==="shared"?Ji.value:n,o=t===null||r===0?null:kw(t,r);return s(K,{children:[s("span",{class:"mean",children:[e!==null&&s("b",{children:[e," "]}),t===null?"no number":`${t.toFixed(2)} nats`,s("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]}),o!==null&&e===null&&Ht.value!=="fit"&&!Qt.value&&s("span",{class:"share",title:"The mean on the colour bar",children:[s("i",{children:s("i",{style:{width:`${100*o}%`,background:Lu(o)}})}),Math.round(100*o)," %"]})]})}function _b({run:e}){return s(K,{children:Zt.value.map((t,n)=>s(Mw,{run:e,section:t},t.group===null?`alone ${n}`:`group ${t.group}`))})}function Mw({run:e,section:{group:t,rows:n}}){let r=t!==null&&Kt.value.includes(t),o=ar.value;return s("tbody",{class:t===null?void 0:"grouped",children:[t!==null&&s(Rw,{run:e,group:t,rows:n,isFolded:r}),!r&&n.map(a=>o.has(a.layer.name)?s(Tw,{run:e,row:a},a.layer.name):s(gb,{run:e,row:a},a.layer.name))]})}function Rw({run:e,group:t,rows:n,isFolded:r}){let o=rl(n)[0];return s("tr",{class:"group",children:s("th",{colSpan:e.images+1,scope:"rowgroup",children:s("div",{children:[s("button",{type:"button",class:"toggle","aria-expanded":!r,onClick:()=>bu(t,!r),children:[s(_a,{}),s("b",{class:"name",children:t})]}),s("span",{class:"quiet",children:[Pt(n.length,"layer"),r&&`; ${o.layer.name}: ${xi(o)}`]})]})})})}function Tw({run:e,row:{row:t,layer:n,fall:r}}){let o=Fo(()=>(ta.value[t]??[]).map(({side:a})=>a).join()).value;return s(K,{children:(o===""?[null]:o.split(",")).map(a=>s("tr",{class:a==="b"?"second":void 0,"data-layer-row":a==="b"?void 0:n.name,children:[a==="b"?s(xb,{run:e,layer:n}):s(vb,{run:e,layer:n,fall:r}),a!==null&&Array.from({length:e.images},(i,l)=>s(pb,{run:e,layer:t,image:l,side:a},l))]},a))})}function Sb({run:e}){let t=Zt.value.reduce((o,{rows:a})=>o+a.length,0),n=e.layers.length,{error:r}=qo(rr.value);return s("div",{class:"layer-tools",children:[s("input",{type:"search",placeholder:"Filter",title:"Part of a name, or a regular expression","aria-label":"Filter the layers by name",value:rr.value,onInput:o=>{rr.value=o.currentTarget.value}}),s("select",{"aria-label":"Order of the layers",value:or.value,onChange:o=>{or.value=o.currentTarget.value},children:[s("option",{value:"network",children:"As in the network"}),s("option",{value:"fall",children:"Greatest fall first"})]}),s("span",{children:[s("button",{type:"button",class:"link",title:"Show the maps of all layers in the list",onClick:()=>hu(!0),children:"open all"})," ",s("button",{type:"button",class:"link",title:"Show the maps of no layer in the list",onClick:()=>hu(!1),children:"close all"})]}),Za.value.length>0&&s(Aw,{}),s("span",{class:"quiet",role:"status",children:[t===n?Pt(n,"layer"):`${t} of ${Pt(n,"layer")}`,","," ",Et.value.length," open"]}),r!==null&&s("p",{class:"notice warn",role:"status",children:r})]})}function Aw(){let e=Za.value.every(t=>Kt.value.includes(t));return s("button",{type:"button",class:"link",title:e?"Show the layers of all groups":"Show one line for each group","aria-expanded":!e,onClick:()=>Gd(!e),children:e?"unfold groups":"fold groups"})}var kb=6,Ew=144,Lw=.62,Pw=64;function Mb(){let e=ke(null),t=er(0),n=C.value,r=n?.images??0,o=X.value!==null,a=o&&xt.value==="both",i=h0(n?.layers.map(m=>m.name)??[],wa.value);if($t(()=>{let m=()=>{let b=e.current?.clientWidth??0;t.value=b-i;let y=b0(b-i-kb*r,r);Te.value=a?Math.max(Pw,Math.round(y*Lw)):y};m();let h=new ResizeObserver(m);return e.current!==null&&h.observe(e.current),()=>h.disconnect()},[r,i,a]),$t(()=>{Yt.value={layer:0,image:0},Ue.value=null},[n?.name,r]),_n(()=>{Ht.value,he.value,Je.value,yt.value,Hu.value==="here"&&vd()}),n===null)return null;if(n.epochs.length===0)return s("p",{class:"notice",children:["The run ",s("span",{class:"name",children:n.name})," has no heatmaps. The callback"," ",s("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let l=Hu.value,u=n.picture?.shape,f=u?bn([u[1],u[2]],Te.value)>Ew:!1,d=r*(Te.value+kb)+i>(e.current?.clientWidth??1e9);return s("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[s("h2",{id:"heatmaps-title",children:[Vl.value,s("span",{class:"quiet",children:[o&&"A: ",s("span",{class:"name",children:n.name}),", ",ve(Dt.value??-1),o&&s(Ow,{}),l==="damaged"&&s(Cw,{})]}),ba.value&&s(yi,{children:"stretched"}),n.shares!==null&&s("span",{class:"quiet",children:"click a place to see its channels"})]}),Bo.value===!1&&s("p",{class:"notice warn",role:"status",children:"The runs show different samples: their maps cannot be compared place by place."}),Ar.value&&s(Sb,{run:n}),s("div",{ref:e,class:d?"scroller wide":"scroller",style:{"--column":`${Te.value}px`,"--header":`${i}px`,"--room":`${t.value}px`,"--at":`${100*Nw(n.epochs,Dt.value??-1)}%`},children:[s("table",{class:`grid ${l}${f?" tall":""}`,"data-testid":"grid","aria-busy":l==="loading",children:[s("thead",{children:s("tr",{children:[s("th",{class:"corner",scope:"col",children:[s("span",{children:"Layer"}),s("span",{class:"quiet",children:["mean of ",n.samples.toLocaleString("en")," ",n.samples===1?"sample":"samples"]})]}),Array.from({length:r},(m,h)=>s(ab,{run:n,image:h},h))]})}),s(_b,{run:n})]},n.name),Zt.value.length===0&&s("p",{class:"notice",children:"No layer has such a name."})]})]})}function Cw(){return s(K,{children:[" \xB7 ",s("strong",{class:"damage",role:"status",children:yt.value.state==="damaged"?"The maps of this epoch are damaged, and cannot be shown.":"The maps of the first epoch are damaged: the change since then cannot be shown."})]})}function Nw(e,t){let[n,r]=[e[0]??0,e.at(-1)??0];return(t-n+.5)/(r-n+1)}function Ow(){let e=Rr.value,t=X.value?.epoch??Dt.value;return s(K,{children:[" \xB7 B: ",s("span",{class:"name",children:X.value?.run}),", ",e===null?"\u2026":ve(e),e!==null&&e!==t&&s("strong",{children:[" (it has no ",ve(t??-1),")"]})]})}var $w="Losses include any penalties, as fit logs them. With labels, kr.SparsityHeatmaps(log_dir, x, y) measures them without.",Iw="Training is estimated, as the logged loss less the mean of the penalties before and after each epoch.",Dw="It is left out where they change too much within an epoch.",Fw="kr.LossWithoutPenalties() logs it exactly.";function Rb({compared_losses:{training:e,held_out:t}}){return e!==null||t!==null}function Tb(e){return e.flatMap(({name:t,epochs:n,compared_losses:r})=>{let{training:o,held_out:a,held_out_name:i,penalties:l}=r,u={included:"",excluded:" without penalties",estimated:" without penalties, estimated"},f=l==="included"?"":" without penalties";return[...o===null?[]:[{run:t,epochs:n,values:o,quantity:`training loss${u[l]}`,isTraining:!0}],...a===null?[]:[{run:t,epochs:n,values:a,quantity:`${i} loss${f}`}]]})}function Ab(e){let t=e.some(({compared_losses:i})=>i.training!==null),n=e.filter(({compared_losses:i})=>i.held_out!==null),r=new Set(n.map(({compared_losses:i})=>i.held_out_name)),o=[...t?["training"]:[],...r],a=o.length<3?o.join(" and "):`${o[0]}, ${o.slice(1).join(" or ")}`;return`${a.charAt(0).toUpperCase()}${a.slice(1)} loss`}function Eb(e){let t=new Set(e.filter(Rb).map(({compared_losses:{penalties:n}})=>n==="included"?"with penalties":"without penalties"));return t.size===1?[...t][0]:void 0}function Lb(e){let t=e.filter(Rb),n=u=>t.filter(({compared_losses:f})=>f.penalties===u),r=u=>u.length===t.length?"":`${u.map(f=>f.name).join(", ")}: `,[o,a]=[n("included"),n("estimated")],i=a.some(({losses:u,compared_losses:{training:f}})=>u.training?.some((d,m)=>d!==null&&f?.[m]==null)??!1),l=[];if(o.length>0&&l.push(`${r(o)}${$w}`),a.length>0){let u=i?` ${Dw}`:"";l.push(`${r(a)}${Iw}${u} ${Fw}`)}return l}function Pb(e){let t=e.flatMap(({name:n,epochs:r,losses:o})=>o.penalty===void 0?[]:[{run:n,epochs:r,values:o.penalty,quantity:"penalty"}]);return t.some(({values:n})=>n.some(r=>r!==0))?t:[]}var Cb="val_";function Nb(e){let t=e.flatMap(({accuracies:n})=>Object.keys(n));return[...new Set(t.map(n=>n.replace(Cb,"")))]}function Ob(e,t){return e.flatMap(({name:n,epochs:r,accuracies:o})=>[t,`${Cb}${t}`].flatMap(a=>{let i=o[a],l=a===t;return i===void 0?[]:[{run:n,epochs:r,values:i,quantity:`${l?"training":"validation"} ${t}`,isTraining:l}]}))}function Dr({label:e,value:t,choices:n}){return s("fieldset",{class:"switch",children:[s("legend",{children:e}),s("div",{children:n.map(([r,o,a])=>s("label",{title:a,children:[s("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),s("span",{children:o})]},r))})]})}var Bc=190;function $b(){let e=ft.value,t=e.some(({losses:n,accuracies:r})=>Object.keys(n).length>0||Object.keys(r).length>0);return e.length===0?null:s("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[s("h2",{id:"losses-title",children:["Loss ",s("span",{class:"quiet",children:"against the epoch"})]}),s("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 % and by more than its noise explains."}),t?s(K,{children:[s(Hw,{}),s("div",{class:"multiples losses",children:[s(Bw,{}),s(Uw,{}),Nb(e).map(n=>s(zw,{metric:n},n))]})]}):s("p",{class:"notice",children:["No losses. The callback ",s("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",s("code",{children:"fit"}),"."]})]})}function Hw(){return s("div",{class:"loss-controls",children:[s(Dr,{label:"Axis",value:Jr,choices:[["linear","Linear","Equal distances are equal differences"],["log","Log","Equal distances are equal factors; for values above 0"]]}),s("label",{class:"smoothing",children:[s("span",{children:["Smoothing ",s("output",{children:(Rn.value/100).toFixed(2)})]}),s("input",{type:"range",min:0,max:eu,step:1,value:Rn.value,title:"Weight of the epochs before in a running average, as in TensorBoard","aria-label":"Smoothing of the losses","aria-valuetext":(Rn.value/100).toFixed(2),onInput:e=>{Rn.value=e.currentTarget.valueAsNumber}})]})]})}function Bw(){let e=ft.value,t=me(()=>Tb(e),[e]);return t.length===0?null:s(Kn,{title:Ab(e),chart:"losses",note:Eb(e),remarks:Lb(e),curves:t,height:Bc,range:oa,isLog:Jr.value==="log",smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"losses"}})}function Uw(){let e=ft.value,t=me(()=>Pb(e),[e]);return t.length===0?null:s(Kn,{title:"Penalties",chart:"penalties",note:"their sum after each epoch",curves:t,height:Bc,range:oa,isLog:Jr.value==="log",smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"penalties"}})}function zw({metric:e}){let t=ft.value,n=me(()=>Ob(t,e),[t,e]);return s(Kn,{title:e,chart:e,curves:n,height:Bc,range:Em,smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":e}})}var Uc=matchMedia("(min-width: 900px)"),zc=Z(Uc.matches);Uc.addEventListener("change",()=>{zc.value=Uc.matches});var Ib=92,Vc=8,qc=22,es=19,Vw=26,qw=48,Gw=()=>[0,1];function Db(){let e=qa.value.filter(({layers:y})=>y.length>0),t=[...e,...C.value===null?[]:[C.value]].map(({layers:y})=>y.map(({name:M})=>M)),n=(Ze.value??[]).filter(({layers:y})=>y>0),r=n.filter(({name:y})=>Va.value.includes(y)),o=n.filter(({name:y})=>y===ce.value),a=Math.max(0,...[...r,...o].map(({layers:y})=>y)),{length:i}=Va.value,l=bb(i,a,zc.value),u=zo.value&&zn.value,f=u?Fc(Va.value.map(Ir))+Vw:l.isNamed?Fc(t.flat()):qw,d=u?l.height+Vc:l.height+Vc+qc+es,m=i-qa.value.length,h=m>0||Qw(qa.value),b=(e.length+m)*d+(u?es:0);return i===0?null:s("section",{class:"glance","data-testid":"overview","aria-labelledby":"glance-title",style:{"--axis":`${f}px`},children:[s("h2",{id:"glance-title",children:["Overview"," ",s("span",{class:"quiet",children:"mean entropy of each layer, the first one at the top, against the epoch; a click goes there"}),zo.value&&s(Ww,{})]}),s("div",{style:{minHeight:`${b+(h?Ib+2*es:0)}px`},children:Sn.value&&s(K,{children:[u&&s(jw,{runs:e}),e.map(y=>s(Yw,{run:y,...l,width:f,isDense:u},y.name)),e.length>=r.length&&s(Xw,{width:f})]})})]})}function Ww(){return s("button",{type:"button",class:"link","data-testid":"all-strips","aria-expanded":zn.value,onClick:()=>{zn.value=!zn.value},children:zn.value?"Only the run in the maps":`All ${At.value.length} runs`})}function Fb(e,t,n=!0){return me(()=>({width:e,isEmpty:t,hasEpochs:n}),[e,t,n])}var ts=Z(null);function jw({runs:e}){let t=ts.value,n=e.find(({name:r})=>r===t?.run);return s("p",{class:"reading",style:{height:`${es}px`},children:n!==void 0&&s(K,{children:[s(hr,{run:n.name})," ",s(Hb,{run:n,row:t?.row??null})]})})}function Yw({run:e,height:t,isNamed:n,width:r,isDense:o}){let a=Fo(()=>ts.value?.run===e.name?ts.value.row:null),{epochs:i,layers:l,overfitting:u,name:f}=e,d=me(()=>{let k=document.createElement("canvas");return Xl(k,e,l),k},[e,l]),m=me(()=>[i,i.map(()=>null)],[i]),h=me(()=>[{}],[]),b=me(()=>k=>{let T=k.valToPos((i[0]??0)-.5,"x",!0),_=k.valToPos((i.at(-1)??0)+.5,"x",!0),{top:A,height:S}=k.bbox;k.ctx.save(),k.ctx.imageSmoothingEnabled=S<d.height||_-T<d.width,k.ctx.imageSmoothingQuality="high",k.ctx.drawImage(d,T,A,_-T,S),k.ctx.restore(),u!==null&&Yl(k,u.epoch,Ut(f).colour)},[i,d,u,f]),y=me(()=>{let k=T=>Math.min(l.length-1,Math.floor(T*l.length));return{onPoint:T=>{ts.value=T===null?null:{run:e.name,row:k(T)}},onPick:T=>Qa(e.name,l[k(T)]?.name??"")}},[e,l]),M={data:m,series:h,range:Gw,beneath:b,bare:!0};return s("figure",{class:o?"curves dense":"curves","data-testid":"strip","data-run":f,children:[s("figcaption",{class:"line",children:[s("span",{children:[s(Yn,{run:f})," ",s("b",{children:s(hr,{run:f})})]}),!o&&s(K,{children:[s(Hb,{run:e,row:a.value}),s(va,{name:`overview of ${f}`,file:()=>Zw(e,M)})]})]}),s("div",{class:"strip",children:[n&&!o&&s(Kw,{run:e,height:t,pointed:a.value}),s(xa,{title:`Mean entropy of the layers of ${f}`,...M,height:t+Vc+(o?0:qc),axis:Fb(r,!0,!o),...y})]})]})}function Kw({run:e,height:t,pointed:n}){return s("div",{class:"layer-names","aria-hidden":"true",style:{height:`${t}px`},children:e.layers.map(({name:r},o)=>s("button",{type:"button",tabIndex:-1,class:o===n?"pointed":void 0,title:r,onClick:()=>Qa(e.name,r),children:r},r))})}function Zw(e,t){return{chart:"overview",title:"Mean entropy of each layer",notes:["as a share of its maximum, ln D"],runs:[e.name],drawing:{...t,rows:e.layers.map(({name:n})=>n)},height:Math.max(200,16*e.layers.length+qc),bar:{colours:Zo.map(n=>`rgb(${n.join(" ")})`),ticks:[0,.5,1].map(n=>({text:`${100*n} %`,position:n}))},rows:()=>Sm(e)}}function Hb({run:e,row:t}){let n=$r.value??oe.value,r=t===null?void 0:e.layers[t],o=e.falls[0];if(r===void 0)return o===void 0||o.share===0?null:s("span",{class:"quiet",children:["greatest fall: ",o.layer,", ",Math.round(100*o.share)," %"]});let a=e.entropies[r.name]??[],{epoch:i,value:l}=ra({run:e.name,epochs:e.epochs,values:a},n);return s("span",{class:"quiet",children:[r.name,", ",ve(i??n),":"," ",l===null?"not a number":`${l.toFixed(2)} of ${r.greatest.toFixed(2)} nats`]})}var Jw={probe:"Probe loss",validation:"Validation loss"};function Qw(e){return e.some(({losses:t})=>t.probe??t.validation)}function Xw({width:e}){let t=qa.value,n=t.some(({losses:a})=>a.probe)?"probe":"validation",r=me(()=>na(t,({losses:a})=>(n==="validation"?a.validation_without_penalties:void 0)??a[n],`${n} loss`),[t,n]),o=Fb(e,!1);return r.length===0?null:s(Kn,{title:Jw[n],chart:`${n} loss`,curves:r,height:Ib,range:oa,axis:o})}function Gc(){let e=[...Bn.value===null?[]:[{run:Bn.value.name,message:e_(Bn.value.wasHere)}],...Ki.value,...(C.value?.problems??[]).map(t=>({run:C.value?.name??"",message:t}))];return e.length===0?null:s("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[s("summary",{children:e.length===1?"One problem":`${e.length} problems`}),s("ul",{children:e.map(({run:t,message:n})=>s("li",{children:[s("b",{children:t})," ",n]},`${t} ${n}`))})]})}function e_(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}function Wc(e,t){return e===null?"no number":e<t?`< ${Bb(t)} %`:e>=1?"100 %":`${Bb(e)} %`}function Bb(e){let t=100*e;return t>=90?t>=99.95?"100":t.toFixed(1):t>=9.95?t.toFixed(0):t>=.995?t.toFixed(1):t.toFixed(2)}function Vb(){let e=ke(null),t=Qe.value,n=C.value,r=Te.value;if($t(()=>{t!==null&&r>0&&e.current?.classList.toggle("left",n_(t))},[t,r]),t===null||n===null||n.epochs.length===0)return null;let o=n.layers[Pr.value],a=X.value!==null,i=[ju.value,...a?[Yu.value]:[]],l=Math.max(0,...i.map(({shares:u})=>t_(u)));return s("section",{ref:e,class:a?"shares compared":"shares","data-testid":"shares","aria-labelledby":"shares-title",children:[s("header",{children:[s("h2",{id:"shares-title",children:"Channels at one place"}),s("button",{type:"button",onClick:Uu,title:"Close (Esc)",children:"Close"})]}),s("p",{class:"place",children:[s("b",{class:"name",children:t.layer}),", ",jn(n,t.image),(o===void 0||o.shape[0]*o.shape[1]>1)&&`, row ${t.row+1}, column ${t.column+1}`]}),s("div",{class:"sides",children:[s(Ub,{mark:a?"A":null,run:n,layer:o,row:Pr.value,pin:t,epoch:Dt.value,maps:yt.value,state:ju.value,longest:l}),a&&ae.value!==null&&s(Ub,{mark:"B",run:ae.value,layer:ae.value.layers[ri.value],row:ri.value,pin:t,epoch:Rr.value,maps:Vo.value,state:Yu.value,longest:l})]}),s("p",{class:"quiet hint",children:"The share of a channel is its part of the softmax, whose entropy is in the map. Shares are rounded to about 3 %. Channels are counted from 0."})]})}function t_(e){return Math.max(0,e?.shares[0]??0,qb(e))}function qb(e){return e!==null&&e.others>0?(e.rest??0)/e.others:0}function n_({layer:e,image:t}){let r=[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.getBoundingClientRect();return r!==void 0&&r.left+r.width/2>innerWidth/2}function Ub({mark:e,run:t,layer:n,row:r,pin:o,epoch:a,maps:i,state:l,longest:u}){let f=l.shares?.epoch??a;return s("section",{class:"side","data-testid":`shares-${e==="B"?"b":"a"}`,"aria-busy":l.isLoading,children:[s("p",{children:[e!==null&&s("b",{children:[e,": "]}),s("span",{class:"name",children:t.name}),", ",f===null?"\u2026":ve(f),f!==a&&!l.isLoading&&a!==null&&s("strong",{children:[" (",ve(a)," has no shares)"]})]}),n===void 0?s("p",{class:"notice",children:"This run has no such place."}):s(K,{children:[s(o_,{layer:n,level:l.shares?.level??r_(i,r,o)}),s(a_,{layer:n,state:l,hasShares:t.shares!==null,longest:u})]})]})}function r_(e,t,{image:n,row:r,column:o}){if(e.state!=="here")return null;let[a,i]=e.run.layers[t]?.shape??[1,1];return e.maps[t]?.[(n*a+r)*i+o]??null}function o_({layer:e,level:t}){return t===null?null:s("p",{class:"entropy",children:[s("b",{children:ea(t,e.greatest,"entropy")}),s("br",{}),s("span",{class:"quiet",children:["perplexity: ",ea(t,e.greatest,"perplexity")]})]})}function a_({layer:e,state:{shares:t,trouble:n},hasShares:r,longest:o}){return r?n!==null?s("p",{class:"notice warn",role:"status",children:n}):t===null?s("p",{class:"notice",children:"Reading the shares \u2026"}):t.rest===null?s("p",{class:"notice",children:"The responses of this place are not numbers."}):s("table",{class:"bars","data-testid":"bars",children:[s("thead",{children:s("tr",{children:[s("th",{scope:"col",children:"Channel"}),s("th",{scope:"col",children:"Share"}),s("td",{})]})}),s("tbody",{children:[t.channels.map((a,i)=>s(zb,{name:String(a),share:t.shares[i]??null,smallest:t.smallest,longest:o},a)),t.others>0&&s(zb,{name:t.others===1?"1 other":`${t.others} others`,share:t.rest,smallest:t.smallest,longest:o,each:qb(t),title:`The other ${t.others} of ${e.channels} channels together. The bar is their mean.`})]})]}):s("p",{class:"notice",children:["This run has no shares of channels. The callback ",s("code",{children:"kr.SparsityHeatmaps"})," writes them."]})}function zb({name:e,share:t,smallest:n,longest:r,each:o,title:a}){let i=r>0?100*(o??t??0)/r:0;return s("tr",{class:o!==void 0?"rest":void 0,title:a,children:[s("th",{scope:"row",children:e}),s("td",{children:Wc(t,n)}),s("td",{class:"bar",children:[s("i",{style:{width:`${i}%`}}),o!==void 0&&s("span",{children:[Wc(o,n)," each"]})]})]})}function Gb(){let{ticks:e,unit:t}=C.value===null?{ticks:["\xA0"],unit:""}:m0.value,n=C.value?.picture?.shape!=null;return s("figure",{class:"colour-bar","data-testid":"colour-bar",children:[s("div",{class:"gradient over-greys",children:s("div",{class:"gradient",style:{background:Qt.value?Ip:Np,opacity:n?gt.value/100:1}})}),s("div",{class:"ticks",children:e.map((r,o)=>s("span",{children:r},o))}),s("figcaption",{children:[s("span",{children:[t," ",ba.value&&s(yi,{children:"stretched"})]}),s("span",{class:"no-number",children:[s("i",{class:"chequer"})," not a number"]})]})]})}function i_(e){let t=e===ce.value?C.value?.epochs[0]??-1:null;X.value=e===""?null:{run:e,epoch:t}}function Wb(){let e=X.value,t=Be.value[0]??-1,n=Be.value.at(-1)??-1;return s("section",{class:"panel compare","aria-labelledby":"compare-title",children:[s("h2",{id:"compare-title",children:"Compare"}),s("label",{children:[s("span",{children:"A, the run in the maps, with B"}),s("select",{"data-testid":"compare-run",value:e?.run??"",onChange:r=>i_(r.currentTarget.value),children:[s("option",{value:"",children:"nothing"}),(Ze.value??[]).filter(({has_maps:r})=>r).map(({name:r})=>s("option",{value:r,children:r===ce.value?`${r} (another epoch)`:r},r))]})]}),e!==null&&s(K,{children:[s("label",{children:[s("span",{children:"Epoch of B; empty: as A, \u22121: before training"}),s("input",{type:"number","data-testid":"compare-epoch",placeholder:"as A",min:t,max:n,value:e.epoch??"",onChange:r=>{let o=r.currentTarget.valueAsNumber;X.value={run:e.run,epoch:Number.isNaN(o)?null:o}}})]}),s(Dr,{label:"Show",value:xt,choices:[["both","A above B","Both at the same scale, A above B"],["difference","B \u2212 A","By how much the values of B are above those of A"]]})]})]})}function jc(){let e=C.value===null||C.value.picture?.shape!=null;return s(K,{children:[s("section",{class:"panel","aria-labelledby":"display-title",children:[s("h2",{id:"display-title",children:"Heatmaps"}),s(Dr,{label:"Value",value:he,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),s(Dr,{label:"Maps show",value:Je,choices:[["values","Values","The values at the epoch in view"],["change","Change","By how much the values have changed since before training"]]}),s(Dr,{label:"Scale",value:Un,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"],["fit","Fit","The range of most places of each layer, over all epochs: more contrast, but layers and runs have different colours"]]}),s(Gb,{}),e&&s("label",{class:"opacity",children:[s("span",{children:["Map over image ",s("output",{children:[gt.value," %"]})]}),s("input",{type:"range",min:0,max:100,step:5,disabled:C.value===null,value:gt.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${gt.value} %`,onInput:t=>{gt.value=t.currentTarget.valueAsNumber}})]})]}),s(Wb,{}),s("section",{class:"panel","aria-labelledby":"download-title",children:[s("h2",{id:"download-title",children:"Download"}),s("div",{class:"buttons",children:[s("button",{type:"button","data-testid":"download-png",title:"The rows that are open",disabled:C.value!==null&&Et.value.length===0,onClick:R0,children:"Heatmaps, PNG"}),s("button",{type:"button","data-testid":"download-csv",title:"All layers of the runs in the plots",onClick:M0,children:"Numbers, CSV"})]})]}),s("section",{class:"panel keys quiet","aria-label":"Keys",children:[s("p",{children:[s("kbd",{children:"\u2190"})," ",s("kbd",{children:"\u2192"})," epoch, with ",s("kbd",{children:"Shift"})," ten"]}),s("p",{children:[s("kbd",{children:"Home"})," ",s("kbd",{children:"End"})," first, last"]}),s("p",{children:[s("kbd",{children:"Space"})," play"]}),s("p",{children:[s("kbd",{children:"+"})," ",s("kbd",{children:"-"})," ",s("kbd",{children:"0"})," fewer, more, all epochs"]})]})]})}var l_=10;function s_(e,t){let n=At.value.filter(r=>r!==e);kn.value=t?[...n,e]:n}function jb(e,t){let n=At.value.filter(r=>!e.includes(r));kn.value=t?[...n,...e]:n}function u_(e){Bn.value=null,ce.value=e}function Yc(){let e=er(""),t=Ze.value??[],{matches:n,error:r}=qo(e.value),o=t.filter(({name:i})=>n(i)).sort((i,l)=>ji(i.name,l.name)),a=o.map(({name:i})=>i);return s("section",{class:"panel","aria-labelledby":"runs-title",children:[s("h2",{id:"runs-title",children:"Runs"}),t.length>l_&&s("input",{type:"search",placeholder:"Filter",title:"Part of a name, or a regular expression","aria-label":"Filter the runs by name",value:e.value,onInput:i=>{e.value=i.currentTarget.value}}),r!==null&&s("p",{class:"notice warn",role:"status",children:r}),s("div",{class:"run-heads",children:[s("span",{"aria-hidden":"true",children:"in plots"}),t.length>1&&s("span",{class:"choices",children:[s("button",{type:"button",class:"link","aria-label":"All runs in the list: show in the plots",title:"Show all runs in the list in the plots",onClick:()=>jb(a,!0),children:"all"})," ",s("button",{type:"button",class:"link","aria-label":"No run in the list: show in the plots",title:"Take all runs in the list out of the plots",onClick:()=>jb(a,!1),children:"none"})]}),s("span",{"aria-hidden":"true",children:"maps"})]}),vi.value!==""&&s("p",{class:"quiet folder",title:"All names begin with this folder",children:vi.value}),o.length===0&&s("p",{class:"notice",children:"No run has such a name."}),s("ul",{class:"runs","data-testid":"run-list",children:o.map(i=>s(c_,{run:i},i.name))})]})}function c_({run:{name:e,last_epoch:t}}){let n=ce.value===e;return s("li",{class:n?"run in-view":"run",children:[s("label",{title:e,children:[s("input",{type:"checkbox",checked:At.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>s_(e,r.currentTarget.checked)}),s(Yn,{run:e}),s(hr,{run:e}),s("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),s("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>u_(e)})]})}var ns="Runs and display";function Yb(){return wa.value?s(f_,{}):s("aside",{class:"sidebar","aria-label":ns,children:[s(Yc,{}),s(jc,{})]})}function f_(){let e=ke(null),t=ke(null),n=ke(!1);_n(()=>{let{current:o}=e;mo.value&&!o?.open?(o?.showModal(),t.current?.focus()):mo.value||o?.close()});let r=()=>{mo.value=!1};return s("dialog",{ref:e,class:"drawer","data-testid":"drawer","aria-label":ns,onClose:r,onPointerDown:o=>{n.current=o.target===o.currentTarget},onClick:o=>{n.current&&o.target===o.currentTarget&&r()},children:s("div",{class:"sidebar",children:[s("button",{ref:t,type:"button",class:"close",onClick:r,children:"Close"}),s(Yc,{}),s(jc,{})]})})}function Kb(){return wa.value?s("button",{type:"button",class:"step","aria-label":ns,title:ns,"aria-haspopup":"dialog","aria-expanded":mo.value,onClick:()=>{mo.value=!0},children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:"M2 3h12v2H2zM2 7h12v2H2zM2 11h12v2H2z"})})}):null}var Zb=je.paths.stepped?.({align:1}),d_=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function Jb(){let e=ft.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:s("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[s("h2",{id:"strengths-title",children:["Strengths of the penalties ",s("span",{class:"quiet",children:"against the epoch"})]}),s("div",{class:"multiples",children:t.map(n=>s(p_,{name:n},n))})]})}function p_({name:e}){let t=ft.value,n=me(()=>{let r=e.lastIndexOf("/"),[o,a]=[e.slice(0,Math.max(0,r)),e.slice(r+1)];return na(t,i=>i.strengths[e],`${a} strength`,o)},[t,e]);return s(Kn,{title:e,chart:`strength ${e}`,curves:n,height:96,range:d_,...Zb===void 0?{}:{paths:Zb}})}function Qb(){let e=tr.value;if(e===null)return null;let t=`${e[0]} to ${e[1]}`;return s("button",{type:"button",class:"all-epochs","data-testid":"all-epochs",title:`The plots show epochs ${t}. Show all (0, or a double click in a plot)`,"aria-label":`Show all epochs; the plots show ${t}`,onClick:()=>{cn.value=null},children:[e[0]," \u2026 ",e[1]," ",s("span",{"aria-hidden":"true",children:"\xD7"})]})}function eg(){let e=Be.value[0]??-1,t=Be.value.at(-1)??-1,n=C.value===null,r=n?"":ve(oe.value),o=t>e?(oe.value-e)/(t-e):0;return s("header",{class:"timeline",children:[s(Kb,{}),s("button",{type:"button",class:"play","aria-label":Mn.value?"Pause":"Play",title:Mn.value?"Pause (space)":"Play (space)",onClick:Vu,children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:Mn.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),s(Xb,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),s(Xb,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),s("div",{class:"track",children:[s(m_,{first:e,last:t}),s("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:oe.value,style:{"--share":o},onInput:a=>Bt(a.currentTarget.valueAsNumber)})]}),s("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:oe.value,onChange:a=>{Bt(a.currentTarget.valueAsNumber),a.currentTarget.value=String(oe.value)}}),s(Qb,{}),s("p",{class:"where",children:[s("output",{"data-testid":"epoch-label",children:r}),s("span",{class:"quiet",children:!n&&s(h_,{last:t})})]})]})}function Xb({label:e,path:t,steps:n}){return s("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>zu(n),children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:t})})})}function m_({first:e,last:t}){let n=a=>(a-e)/(t-e),r=ft.value.flatMap(({overfitting:a})=>a===null?[]:n(a.epoch)),o=a=>Math.min(1,...r.filter(i=>i!==a).map(i=>Math.abs(i-a)));return s(K,{children:ft.value.map(({name:a,overfitting:i})=>i===null||t<=e?null:s("button",{type:"button",class:"moment",style:{"--share":n(i.epoch),"--gap":o(n(i.epoch)),color:Ut(a).colour},title:`${a} begins to overfit at epoch ${i.epoch}`,"aria-label":`Go to epoch ${i.epoch}, where ${a} begins to overfit`,onClick:()=>Bt(i.epoch)},a))})}function h_({last:e}){let t=Dt.value;return C.value!==null&&t!==null&&t!==oe.value?s("strong",{title:C.value.name,children:["This run has no maps of it: ",ve(t)," is shown."]}):s(K,{children:oe.value>=e?s(K,{children:"the last; follows new ones"}):s(K,{children:["of ",e," ",s("button",{type:"button",class:"link",onClick:()=>oi(e),children:"go to the last"})]})})}var Sa=14;function rg(){let e=ke(null),t=Ue.value;$t(()=>{let f=e.current;if(f===null||t===null)return;let{width:d,height:m}=f.getBoundingClientRect(),h=t.x+Sa+d<innerWidth,b=t.y+Sa+m<innerHeight;f.style.left=`${h?t.x+Sa:Math.max(0,t.x-Sa-d)}px`,f.style.top=`${b?t.y+Sa:Math.max(0,t.y-Sa-m)}px`});let n=yt.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[o,a]=r.shape,i=tg(n,Ka.value,t.layer,t);if(i===null)return null;let l=pn(r),u=X.value===null?null:tg(Vo.value,nl.value,l,t);return s("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[s(ng,{mark:X.value===null?"":"A: ",reading:i,row:t.layer}),u!==null&&s(K,{children:[s(ng,{mark:"B: ",reading:u,row:t.layer}),s("b",{children:["B \u2212 A: ",pt(u.value-i.value,he.value)]}),i.change!==null&&u.change!==null&&s("b",{children:["B \u2212 A of the changes: ",pt(u.change-i.change,he.value)]})]}),s("span",{children:[r.name,", ",jn(n.run,t.image),o*a>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function tg(e,t,n,r){let o=e.state==="here"?e.run.layers[n]:void 0;if(e.state!=="here"||o===void 0)return null;let[a,i]=o.shape,l=(r.image*a+r.row)*i+r.column,u=e.maps[n]?.[l];if(u===void 0)return null;let f=h=>Lt(lr(h,o.greatest),he.value),m=Je.value==="change"&&t.state==="here"?t.maps[n]?.[l]??null:null;return{layer:o,level:u,value:f(u),change:m===null?null:f(u)-f(m),first:e.run.epochs[0]??-1,before:m}}function ng({mark:e,reading:t,row:n}){let{layer:r,level:o,change:a,first:i,before:l}=t;return s(K,{children:[s("b",{children:[e,ea(o,r.greatest,he.value)]}),l!==null&&a!==null&&s(K,{children:[s("span",{children:[ve(i),": ",ea(l,r.greatest,he.value)]}),s("b",{children:["change: ",pt(a,he.value)]})]}),s(b_,{entropy:lr(o,r.greatest),row:n})]})}function b_({entropy:e,row:t}){let n=ur.value[t]?.fit;if(!n||Qt.value)return null;let[r,o]=n.span,a=e<r?"below":e>o?"above":null;return a===null?null:s("span",{children:[a," the range of the colours"]})}function og({onRetry:e}){return s(K,{children:[s(y_,{onRetry:e}),s(g_,{})]})}function g_(){return Ze.value===null?s("main",{children:s("p",{class:"waiting",children:"Reading the runs \u2026"})}):Ze.value.length===0?s("main",{class:"alone",children:[s(Gc,{}),s(U0,{})]}):s("div",{class:"page",children:[s(Yb,{}),s("main",{class:"main",children:[s("h1",{class:"unseen",children:"Sparsity"}),s(eg,{}),C.value===null?s("p",{class:"waiting",children:"Reading the run \u2026"}):s(x_,{})]}),s(Vb,{}),s(rg,{})]})}var v_=10;function x_(){let e=C.value?.images??0;return s("div",{class:"sections",children:[s(Gc,{}),s(Q0,{}),s(Db,{}),s("div",{class:e>v_?"overview":"overview beside",children:[s(Mb,{}),Sn.value&&s("div",{class:"courses",children:[s($b,{}),s(G0,{})]})]}),Sn.value&&s(K,{children:[s(H0,{}),s(Jb,{})]})]})}function y_({onRetry:e}){let t=Uo.value??Mr.value;return t===null?null:s("div",{class:"trouble",role:"status",children:[s("span",{children:[t," Trying again every few seconds."]}),s("button",{type:"button",onClick:e,children:"Try now"})]})}function HR(){let e=document.createElement("style");e.textContent=[Bf,mm,bm,ym,gm,hm,xm,vm].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",rm();let t=jd();gu(t),Dd(),Jp(),dm();let r=Cd(t,()=>{Id(),Du(),pm()},$d);Yd(),sm(),um(),nm(),Hf(s(og,{onRetry:r}),document.body)}export{HR as render};
