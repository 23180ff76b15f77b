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
var Ls=fetch("./runs");Ls.catch(()=>null);var zb=performance.now(),Vb=5e3;function Pf(){let e=performance.now()-zb<Vb?Ls:null;return Ls=null,e}var de,Of,Ns,_r,Ps,Fi,$f,Ii,If,Os,Cs,qb,Ia=Symbol.for("pv"),Bi={},Hi=[],Gb=/^m(i|n|o|s|text|space)$/,$s=Array.isArray,Is=Hi.slice,Kr=Object.assign;function Yr(e){e&&e.parentNode&&e.remove()}function Df(e,t,n){var r,o,a,i={},s=arguments.length;for(a in t)a=="key"?r=t[a]:a=="ref"&&typeof e!="function"?o=t[a]:i[a]=t[a];return s>2&&(i.children=s>3?Is.call(arguments,2):n),$a(e,i,r,o,null)}function $a(e,t,n,r,o){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ia,__v:o||++Of,__i:-1,__u:0};return!o&&de.vnode&&de.vnode(a),a}function W(e){return e.children}function Do(e,t){this.props=e,this.context=t,this.__g=0}function Sr(e,t){if(t==null)return e.__&&Sr(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Sr(e)}function Wb(e){var t,n=e.__v,r=n.__e,o=[],a=[],i=e.__P;i&&((t=Kr({constructor:Ia},n)).__v=n.__v+1,de.vnode&&de.vnode(t),Ds(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||Sr(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Vf(o,t,a),n.__=n.__e=null,t.__e!=r&&Ff(t))}function Ff(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Ff(e)}function Cf(e){(8&e.__g||(e.__g|=8,_r.push(e),Fi++))&&Ps==de.debounceRendering||((Ps=de.debounceRendering)||queueMicrotask)(Bf)}function Bf(){try{for(var e,t=1;_r.length;)_r.length>t&&_r.sort($f),e=_r.shift(),t=_r.length,8&e.__g&&Wb(e)}finally{(Fi=_r.length)&&(Ps||queueMicrotask)(Bf)}}function Hf(e,t,n,r,o,a,i,s,u,f,d){var m,g,h,y,M,k,T=r.__k||Hi,_=t.length;for(u=jb(n,t,T,u,_),m=0;m<_;m++)(h=n.__k[m])!=null&&(g=~h.__i&&T[h.__i]||Bi,h.__i=m,k=Ds(e,h,g,o,a,i,s,u,f,d),y=h.__e,(g.ref!=h.ref||8&g.__u)&&(g.ref&&Fs(g.ref,null,h,g),h.ref&&d.push(h.ref,h.__c||y,h)),M=M||y,4&h.__u?(u=Uf(h,u,e,!g.__v),g.__e&&(g.__e=null)):typeof h.type=="function"&&k!==void 0?u=k:y&&(u=y.nextSibling),h.__u&=-21);return n.__e=M,u}function jb(e,t,n,r,o){var a,i,s,u,f,d,m,g,h,y=n.length,M=y,k=0,T=0,_=e.__k=Array(o);for(a=0;a<o;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[a]=$a(null,i):$s(i)?i=_[a]=$a(W,{children:i}):i.constructor===Ia&&i.__b?i=_[a]=$a(i.type,i.props,i.key,i.ref,i.__v):_[a]=i,u=a+k,i.__=e,i.__b=e.__b+1,s=null,~(f=i.__i=Yb(i,n,u,M))&&(M--,(s=n[f])&&(s.__u|=2)),s&&s.__v?(i.__u|=16,f==u-1?k--:f==u+1?k++:f!=u&&(f>u?k--:k++,T=1)):(~f||(o>y?k--:o<y&&k++),typeof i.type!="function"&&(i.__u|=4))):_[a]=null;if(T){for(d=[],m=[],a=0;a<o;a++)if((i=_[a])&&16&i.__u){for(k=0,g=d.length;k<g;)d[h=k+g>>1]<i.__i?k=h+1:g=h;d[k]=i.__i,m[a]=k+1}for(k=d.length;a--;)m[a]&&(m[a]==k?k--:_[a].__u|=4)}if(M)for(a=0;a<y;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=Sr(s)),Bs(s,s));return r}function Uf(e,t,n,r){var o,a,i,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&(o[a].__=e,t=Uf(o[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Sr(e))&&!t.parentNode&&(t=null),i=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(i!=s&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Yb(e,t,n,r){var o,a=e.key,i=e.type,s=t[n],u=s&&!(2&s.__u);if(s===null&&a==null||u&&a==s.key&&i==s.type)return n;if(r>(u?1:0)){for(o=n-1;o>=0;o--)if((s=t[o])&&!(2&s.__u)&&a==s.key&&i==s.type)return o;for(o=n+1;o<t.length;o++)if((s=t[o])&&!(2&s.__u)&&a==s.key&&i==s.type)return o}return-1}function Nf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function $i(e,t,n,r,o){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Nf(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Nf(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Cs[t]||(Cs[t]=Kb(t)),(e.__a||(e.__a={}))[t]=Os,a=t!=(t=t.replace(If,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Kb(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ii]==null)t[Ii]=Os++;else if(t[Ii]<this.__a[e])return;return n(de.event?de.event(t):t)}}}function Ds(e,t,n,r,o,a,i,s,u,f){var d,m,g,h,y,M,k,T,_,A,S,V,N,B,U,j,q,L,Z=t.type;if(t.constructor!==Ia)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,m=a=[],d.nodeType==8?s=Di(d,a):a.push(d),s=a[0]||s),(d=de.__b)&&d(t);e:if(typeof Z=="function"){g=i.length;try{if(T=t.props,_=(d=Z.prototype)&&d.render,A=(d=Z.contextType)&&r[d.__c],S=d?A?A.props.value:d.__:r,(h=n.__c)?(t.__c=h,2&h.__g&&(h.__g|=1)):(_?t.__c=h=new Z(T,S):(t.__c=h=new Do(T,S),h.constructor=Z,h.render=Jb),A&&A.sub(h),h.state||(h.state={}),h.__n=r,h.__g|=8,h.__h=[],h.__k=[]),_&&(h.__s||(h.__s=h.state),Z.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=Kr({},h.__s)),Kr(h.__s,Z.getDerivedStateFromProps(T,h.__s)))),y=h.props,M=h.state,h.__v=t,n.__c){if(T!==y&&_&&!Z.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(T,S),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(T,h.__s,S)===!1){t.__v!=n.__v&&(h.props=T,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(O){O&&(O.__=t)}),Hi.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&i.push(h),s=Sr(n);break e}h.componentWillUpdate&&h.componentWillUpdate(T,h.__s,S),_&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(y,M,k)})}else _&&!Z.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),_&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=S,h.props=T,h.__P=e,h.__g&=-5,V=de.__r,N=_?25:0;do h.__g&=-9,V&&V(t),d=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++N<25);_&&(Hi.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(r=Kr({},r,h.getChildContext())),_&&n.__c&&h.getSnapshotBeforeUpdate&&(k=h.getSnapshotBeforeUpdate(y,M)),B=d&&d.type===W&&d.key==null?d.props.children:d,T.__P&&(d=s,o=(e=T.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(O){O&&Bs(O,O)}),n.__k=null),s=n.__k?Sr(n,0):null),s=Hf(e,$s(B)?B:[B],t,n,r,o,a,i,s,u,f),T.__P&&(t.__e=null,s=d),t.__u&=-161,m&&m.some(Yr),h.__h.length&&i.push(h),1&h.__g&&(h.__g&=-4)}catch(O){if(i.length=g,t.__v=null,u||a)if(O&&O.then){if(t.__u|=128|u,a){for(~(q=a.indexOf(s||void 0))||(q=a.length);(L=a[q-1])&&L.nodeType==8;)q--;for(;q<a.length;q++)if(L=a[q])if(a[q]=null,U){if(L==j)break}else{if(L.nodeType!=8)break;L.data.startsWith("$s")&&(j=Di(U=L))}}if(!U){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;U=s}(d=Di(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,s=d):t.__e=s,s=s&&s.nextSibling}else a&&a.some(Yr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),O&&O.then||zf(t),de.__e(O,t,n)}}else s=t.__e=Zb(n.__e,t,n,r,o,a,i,u,f,e);return(d=de.diffed)&&d(t),s}function Di(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function zf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(zf))}function Vf(e,t,n){for(var r=0;r<n.length;)Fs(n[r++],n[r++],n[r++]);de.__c&&de.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(a){a.call(o)})}catch(a){de.__e(a,o.__v)}})}function Zb(e,t,n,r,o,a,i,s,u,f){var d,m,g,h,y,M,k,T,_=n.props||Bi,A=t.props,S=t.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((y=a[d])&&(S?y.localName==S:y.nodeType==3)){e=y,a[d]=null;break}}if(!e){if(T=f.ownerDocument||document,!S)return T.createTextNode(A);e=T.createElementNS(o,S,A.is?A:f),s&&(de.__m&&de.__m(t,a),s=!1),a=null}if(S){if(f=S=="template"&&e.content||e,a=S=="textarea"&&A.defaultValue!=null?null:a&&Is.call(f.childNodes),!s&&a)for(_={},d=0;d<e.attributes.length;d++)_[(y=e.attributes[d]).name]=y.value;for(d in _)y=_[d],d=="dangerouslySetInnerHTML"?g=y:d=="children"||d in A||d=="value"&&"defaultValue"in A||d=="checked"&&"defaultChecked"in A||$i(e,d,null,y,o);for(d in A)y=A[d],d=="children"?h=y:d=="dangerouslySetInnerHTML"?m=y:d=="value"?M=y:d=="checked"?k=y:s&&typeof y!="function"||_[d]===y||$i(e,d,y,_[d],o);m?(s||g&&(m.__html==g.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(g&&(e.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Gb.test(S))&&(o="http://www.w3.org/1999/xhtml"),Hf(f,$s(h)?h:[h],t,n,r,o,a,i,a?a[0]:n.__k&&Sr(n,0),s,u),a&&a.some(Yr)),s&&S!="textarea"||(d="value",S=="progress"&&M==null?e.removeAttribute(d):M==null||M===e[d]&&(S!="progress"||M)||$i(e,d,M,_[d],o),d="checked",k!=null&&k!=e[d]&&$i(e,d,k,_[d],o))}else _===A||s&&e.data==A||(e.data=A);return e}function Fs(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){de.__e(o,n)}}function Bs(e,t,n){var r,o,a,i;if(de.unmount&&de.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Fs(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){de.__e(s,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Bs(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Di(r,a=[]))&&(r==e.__e&&a.some(Yr),Yr(o),Yr(r)),n||Yr(e.__e),e.__e=e.__c=e.__=null}function Jb(e,t,n){return this.constructor(e,n)}function qf(e,t){var n,r,o,a;de.__&&de.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=$a(W,{children:[e]}),o=[],a=[],Ds(t,t.__k,r||Bi,Bi,t.namespaceURI,r?null:t.firstChild?Is.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,a),Vf(o,t.__k,a),t.__k.props.children=null}de={__e:function(e,t,n,r){for(var o,a,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(a=o.constructor)&&a.getDerivedStateFromError)&&o.setState(a.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(s){e=s}}throw Fi=0,e}},Of=0,Ns=function(e){return e!=null&&e.constructor===Ia},Do.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Kr({},this.state)),typeof e=="function"&&(e=e(Kr({},n),this.props)),e&&(Kr(n,e),this.__v&&(t&&this.__k.push(t),Cf(this)))},Do.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Cf(this))},Do.prototype.render=W,_r=[],Fi=0,$f=function(e,t){return e.__v.__b-t.__v.__b},Ii=Symbol(),If=/(PointerCapture)$|Capture$/i,Os=0,Cs={},qb=0;var Gf='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Fa,Rt,Hs,Wf,Xb=Object.is,Us=0,td=[],zs=[],Ye=de,jf=Ye.__b,Yf=Ye.__r,Kf=Ye.diffed,Zf=Ye.__c,Jf=Ye.unmount,Qf=Ye.__;function qs(e,t){Ye.__h&&Ye.__h(Rt,e,Us||t),Us=0;var n=Rt.__H||(Rt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Fo(e,t){var n=qs(Fa++,3);!Ye.__s&&Gs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Rt.__H.__h.push(n))}function $t(e,t){var n=qs(Fa++,4);!Ye.__s&&Gs(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Rt.__h.push(n))}function Se(e){return Us=5,pe(function(){return{current:e}},[])}function pe(e,t){var n=qs(Fa++,7);return Gs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function ev(){var e;do{for(;e=zs.shift();)try{Da(e)}catch(n){Ye.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=td.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Da),t.__h.some(Vs),t.__h=[]}catch(n){t.__h=[],Ye.__e(n,e.__v)}}}while(zs.length)}Ye.__b=function(e){Rt=null,jf&&jf(e)},Ye.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Qf&&Qf(e,t)},Ye.__r=function(e){Yf&&Yf(e),Fa=0;var t=(Rt=e.__c).__H;t&&(Hs==Rt?Rt.__h=[]:(t.__h.some(Da),t.__h.some(Vs),Fa=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Hs=Rt},Ye.diffed=function(e){Kf&&Kf(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ed(td.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Hs=Rt=null},Ye.__c=function(e,t){t.some(function(n){try{n.__h.some(Da),n.__h=n.__h.filter(function(r){return!r.__||Vs(r)})}catch(r){n.__h=[function(){throw r}]}}),Zf&&Zf(e,t)},Ye.unmount=function(e){Jf&&Jf(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,ed(zs.push(o))}else Da(o)}catch(a){t=a}}),r.__H=void 0,t&&Ye.__e(t,r.__v))};var Xf=typeof requestAnimationFrame=="function";function tv(e){var t,n=function(){clearTimeout(r),Xf&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Xf&&(t=requestAnimationFrame(n))}function ed(e){e!=1&&Wf==Ye.requestAnimationFrame||((Wf=Ye.requestAnimationFrame)||tv)(ev)}function Da(e){var t=Rt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Rt=t}function Vs(e){var t=Rt;e.__c=e.__(),Rt=t}function Gs(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Xb(n,e[r])})}var nv=Symbol.for("preact-signals");function qi(){if(Xn>1)Xn--;else{var e,t=!1;for((function(){var o=zi;for(zi=void 0;o!==void 0;){var a=o.S;if(a.v===o.v)for(var i=a.t;i!==void 0;i=i.x)i.i===o.i&&(i.i=a.i);o=o.o}})();Ha!==void 0;){var n=Ha;for(Ha=void 0,Ui++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&rd(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(Ui=0,Xn--,t)throw e}}function Qe(e){if(Xn>0)return e();Ws=++rv,Xn++;try{return e()}finally{qi()}}var Ba,Be=void 0;function Ua(e){var t=Be,n=Ba;Be=void 0,Ba=void 0;try{return e()}finally{Be=t,Ba=n}}var Ha=void 0,Xn=0,Ui=0,rv=0,Ws=0,zi=void 0,Vi=0;function nd(e){if(Be!==void 0){var t=e.n;if(t===void 0||t.t!==Be)return t={i:0,S:e,p:Be.s,n:void 0,t:Be,e:void 0,x:void 0,r:t},Be.s!==void 0&&(Be.s.n=t),Be.s=t,e.n=t,32&Be.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Be.s,t.n=void 0,Be.s.n=t,Be.s=t),t}}function nt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}nt.prototype.brand=nv;nt.prototype.h=function(){return!0};nt.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ua(function(){var r;(r=t.W)==null||r.call(t)}))};nt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Ua(function(){var o;(o=t.Z)==null||o.call(t)}))}};nt.prototype.subscribe=function(e){var t=this;return ke(function(){var n=t.value;Ua(function(){return e(n)})},{name:"sub"})};nt.prototype.valueOf=function(){return this.value};nt.prototype.toString=function(){return this.value+""};nt.prototype.toJSON=function(){return this.value};nt.prototype.peek=function(){var e=this;return Ua(function(){return e.value})};Object.defineProperty(nt.prototype,"value",{get:function(){var e=nd(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ui>100)throw new Error("Cycle detected");(function(n){Xn!==0&&Ui===0&&n.l!==Ws&&(n.l=Ws,zi={S:n,v:n.v,i:n.i,o:zi})})(this),this.v=e,this.i++,Vi++,Xn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{qi()}}}});function K(e,t){return new nt(e,t)}function rd(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function od(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function ad(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Zr(e,t){nt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Vi-1,this.f=4}Zr.prototype=new nt;Zr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Vi))return!0;if(this.g=Vi,this.f|=1,this.i>0&&!rd(this))return this.f&=-2,!0;var e=Be;try{od(this),Be=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Be=e,ad(this),this.f&=-2,!0};Zr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}nt.prototype.S.call(this,e)};Zr.prototype.U=function(e){if(this.t!==void 0&&(nt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Zr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Zr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=nd(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function I(e,t){return new Zr(e,t)}function id(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Xn++;var n=Be;Be=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,js(e),r}finally{Be=n,qi()}}}function js(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,id(e)}function ov(e){if(Be!==this)throw new Error("Out-of-order effect");ad(this),Be=e,this.f&=-2;try{8&this.f&&js(this)}finally{qi()}}function Bo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ba&&Ba.push(this)}Bo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Bo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,id(this),od(this),Xn++;var e=Be;return Be=this,ov.bind(this,e)};Bo.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ha,Ha=this)};Bo.prototype.d=function(){this.f|=8,1&this.f||js(this)};Bo.prototype.dispose=function(){this.d()};function ke(e,t){var n=new Bo(e,t);try{n.c()}catch(o){throw n.d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Ys,Ho,Gi,av=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,ld=[],sd=[];ke(function(){Ys=this.N})();function Uo(e,t){de[e]=t.bind(null,de[e]||function(){})}function za(e){if(Gi){var t=Gi;Gi=void 0,t()}Gi=e&&e.S()}function ud(e){var t=this,n=e.data,r=er(n);r.name="ReactiveDom",r.value=n;var o=pe(function(){for(var s=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=I(function(){var h=r.value.value;return h===0?0:h===!0?"":h||""}),d=I(function(){return!Array.isArray(f.value)&&!Ns(f.value)}),m=ke(function(){if(this.N=cd,d.value){var h=f.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=h)}}),g=t.__$u.d;return t.__$u.d=function(){m(),g.call(this)},[d,f]},[]),a=o[0],i=o[1];return a.value?i.peek():i.value}ud.displayName="ReactiveTextNode";Object.defineProperties(nt.prototype,{constructor:{configurable:!0,value:Df(W,null).constructor},type:{configurable:!0,value:ud},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Uo("__b",function(e,t){if(za(),Ho=void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var a=r[o];a instanceof nt&&(n||(t.__np=n={}),n[o]=a,r[o]=a.peek())}}e(t)});Uo("__r",function(e,t){if(e(t),t.type!==W){za();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(o,a){var i;return ke(function(){i=this},{name:a}),i.c=o,i})((function(o){return function(){var a;av&&((a=this.y)==null||a.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ho=r,za(n)}});Uo("__e",function(e,t,n,r){za(),Ho=void 0,e(t,n,r)});Uo("diffed",function(e,t){za(),Ho=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,a=n.U;if(a)for(var i in a){var s=a[i];s===void 0||r&&i in r||(s.d(),a[i]=void 0)}if(r){a||(a={},n.U=a);for(var u in r){var f=a[u],d=r[u];f===void 0?(f=iv(n,u,d,o),a[u]=f):f.o(d,o)}}}e(t)});function iv(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,a=K(n);return{o:function(i,s){a.value=i,r=s},d:ke(function(){this.N=cd;var i=a.value.value;r[t]!==i&&(r[t]=i,o?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Uo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){var a=r[o];a&&a.d()}}}var i=t.__np;if(i){var s=t.props;for(var u in i)s[u]=i[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var d=f.__$u;d&&(f.__$u=void 0,d.d())}}e(t)});Uo("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Do.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function er(e,t){return pe(function(){return K(e,t)},[])}function zo(e,t){var n=Se(e);return n.current=e,Ho.__$f|=4,pe(function(){return I(function(){return n.current()},t)},[])}var lv=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},sv=function(e){queueMicrotask(function(){queueMicrotask(e)})};function uv(){Qe(function(){for(var e;e=ld.shift();)Ys.call(e)})}function cv(){ld.push(this)===1&&(de.requestAnimationFrame||lv)(uv)}function fv(){Qe(function(){for(var e;e=sd.shift();)Ys.call(e)})}function cd(){sd.push(this)===1&&(de.requestAnimationFrame||sv)(fv)}function Sn(e,t){var n=Se(e);n.current=e;var r=Ho;Fo(function(){return ke(function(){if(this.N=cv,!(r&&8&r.__$f))return n.current()},t)},[])}function cn(e,t){let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;e[o]<=t?n=o:r=o-1}return e.length===0?-1:n}function Wi(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function Ks(e,t,n){let r=cn(e,t);if(r<0)return t;let o=n<0&&e[r]<t?1:0,a=Math.min(e.length-1,Math.max(0,r+n+o));return e[a]}function he(e){return e<0?"before training":`epoch ${e}`}function ji(e,t){if(e===null)return null;let[n,r]=e,o=t.filter(a=>a>=n&&a<=r).length;return o===0||o===t.length?null:e}function fd(e,t){let n=cn(t,e),r=Math.min(n+1,t.length-1);return t[r]-e<e-t[n]?r:n}function Zs(e,t,n){let r=fd(Math.min(e,t),n),o=fd(Math.max(e,t),n);r===o&&(r=Math.max(0,r-1),o=Math.min(n.length-1,o+1));let a=[n[r]??0,n[o]??0];return ji(a,n)}function dd(e,t,n,r){let[o,a]=[r[0]??0,r.at(-1)??0],i=ji(e,r),[s,u]=i??[o,a];if(n<1&&cn(r,u)-cn(r,s)<2)return i;let f=Math.min(a-o,Math.max(1,(u-s)*n)),d=Math.min(a-f,Math.max(o,t-f/2));return Zs(d,d+f,r)}function pd(e,t,n){let r=n.filter(({name:s})=>!t.includes(s));r.sort((s,u)=>s.updated-u.updated);let o=n.map(({name:s})=>s),i=[...e.filter(s=>o.includes(s)),...r.map(({name:s})=>s)].slice(-8);return o.filter(s=>i.includes(s))}function md(e,t,n){return n.map(({name:o})=>o).filter(o=>o===t||e.includes(o))}function hd(e){let t=e.map(a=>a.split("/").slice(0,-1)),n=e.length>1?t[0]:[],r=n.findIndex((a,i)=>t.some(s=>s[i]!==a));return(r<0?n:n.slice(0,r)).map(a=>`${a}/`).join("")}var Yi=new Intl.Collator("en",{numeric:!0}).compare;var dv=["run","overfits","loss","accuracy","layer","fall","epochs","nan"],pv=["accuracy","fall"];function bd(e,t){return t?.column===e?{column:e,isDescending:!t.isDescending}:{column:e,isDescending:pv.includes(e)}}function vd({column:e,isDescending:t}){return t?`-${e}`:e}function xd(e){let t=e.startsWith("-"),n=dv.find(r=>r===e.slice(t?1:0));return n===void 0?null:{column:n,isDescending:t}}function Js(e){let t=e.falls[0];return t===void 0||t.share===0?null:t}function Va({accuracies:e,epochs:t}){for(let[n,r]of Object.entries(e)){let o=r.filter(a=>a!==null);if(n.startsWith("val_")&&o.length>0){let a=Math.max(...o);return{name:n,value:a,epoch:t[r.indexOf(a)]}}}return null}function mv({name:e,index:t},n){if(n==="run")return[e];if(t===null)return[null];let r=Js(t);switch(n){case"overfits":return[t.overfitting?.epoch??null];case"loss":return[t.lowest_loss?.value??null];case"accuracy":return[Va(t)?.value??null];case"layer":return[r?.layer??null];case"fall":return[r?.share??null];case"epochs":return[r?.start??null,r?.end??null];case"nan":return[t.not_a_number?.epoch??null]}}function gd(e,t){return typeof e=="number"&&typeof t=="number"?e-t:Yi(String(e),String(t))}function hv({index:e},t){return e===null?"":t==="loss"?e.lowest_loss?.loss??"":t==="accuracy"?Va(e)?.name??"":""}function yd(e,t){if(t===null)return e;let{column:n,isDescending:r}=t,o=e.map(a=>({finding:a,kind:hv(a,n),keys:mv(a,n)}));return o.sort((a,i)=>{let s=gd(a.kind,i.kind);for(let[u,f]of a.keys.entries()){let d=i.keys[u]??null;if(f===null||d===null)return+(f===null)-+(d===null);let m=s||gd(f,d)*(r?-1:1);if(m!==0)return m}return 0}),o.map(({finding:a})=>a)}var tu=99,wd="keras_regs",gv=["epoch","runs","view","scale","unit","opacity","with","at","show","values","filter","order","open","folded","sort","strips","zoom","axis","smooth","place"],Ce={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",content:"values",opacity:100,other:null,comparison:"both",filter:"",order:"network",opened:null,folded:[],sorting:null,allStrips:!1,zoom:null,lossAxis:"linear",smoothing:0,pin:null},bv=["layer","shared","fit"],Qs="*";function Xs(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function eu(e){return e===""?[]:e.split(",").map(_d)}function _d(e){try{return decodeURIComponent(e)}catch{return e}}function nu(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),_d(t.slice(n+1))]})}function ru(e){return nu(e)[0]?.[0]===wd}function qa(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function vv(e){return e===void 0?null:e===Qs?"all":eu(e)}function xv(e){let t=e==="all"?Qs:Xs(e);return e!=="all"&&t===Qs?"%2A":t}function yv(e){let[t,n,...r]=(e??"").split("..").map(qa);return t!=null&&n!=null&&r.length===0&&-1<=t&&t<n?[t,n]:null}function wv(e){let t=e?.match(/^([1-9]\d{0,8}),([1-9]\d{0,8}),([1-9]\d{0,8}),(.+)$/s);if(!t)return null;let[n,r,o]=t.slice(1,4).map(a=>Number(a)-1);return{layer:t[4],image:n,row:r,column:o}}function _v({layer:e,image:t,row:n,column:r}){return`${t+1},${n+1},${r+1},${e}`}function ou(e){let t=new Map(nu(e).map(([a,i])=>[a,i??""])),n=qa(t.get("epoch")),r=qa(t.get("opacity")),o=qa(t.get("at"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?eu(t.get("runs")):null,inView:t.get("view")||null,scale:bv.find(a=>a===t.get("scale"))??Ce.scale,unit:t.get("unit")==="perplexity"?"perplexity":"entropy",content:t.get("values")==="change"?"change":"values",other:t.get("with")?{run:t.get("with"),epoch:o}:null,comparison:t.get("show")==="difference"?"difference":"both",filter:t.get("filter")??"",order:t.get("order")==="fall"?"fall":"network",opened:vv(t.get("open")),folded:eu(t.get("folded")??""),sorting:xd(t.get("sort")??""),allStrips:t.get("strips")==="all",pin:wv(t.get("place")),opacity:r===null?100:Math.min(100,Math.max(0,r)),zoom:yv(t.get("zoom")),lossAxis:t.get("axis")==="log"?"log":"linear",smoothing:Math.min(tu,Math.max(0,qa(t.get("smooth"))??0))}}function Sd(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",Xs(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==Ce.scale&&n.set("scale",e.scale),e.unit!==Ce.unit&&n.set("unit",e.unit),e.content!==Ce.content&&n.set("values",e.content),e.opacity!==Ce.opacity&&n.set("opacity",String(e.opacity)),e.other!==null&&(n.set("with",e.other.run),e.other.epoch!==null&&n.set("at",String(e.other.epoch)),e.comparison!==Ce.comparison&&n.set("show",e.comparison)),e.filter!==Ce.filter&&n.set("filter",e.filter),e.order!==Ce.order&&n.set("order",e.order),e.opened!==null&&n.set("open",xv(e.opened)),e.folded.length>0&&n.set("folded",Xs(e.folded)),e.sorting!==null&&n.set("sort",vd(e.sorting)),e.allStrips&&n.set("strips","all"),e.zoom!==null&&n.set("zoom",e.zoom.join("..")),e.lossAxis!==Ce.lossAxis&&n.set("axis",e.lossAxis),e.smoothing!==Ce.smoothing&&n.set("smooth",String(e.smoothing)),e.pin!==null&&n.set("place",_v(e.pin));let o=[...nu(t).filter(([a,i])=>i!==null&&!gv.includes(a)).map(([a,i])=>[a,i]),...n];return`#${[wd,...o.map(([a,i])=>`${a}=${encodeURIComponent(i)}`)].join("&")}`}var Ke=K(null),Ki=K([]),Ge=K(new Map),Tt=K(null),Vo=K(null),qo=K(null),kr=K(null),Hn=K(null),Zi=K([]),kn=K(null),ue=K(null),ne=K(-1),Un=K(Ce.scale),ge=K(Ce.unit),We=K(Ce.content),bt=K(Ce.opacity),Mn=K(!1),X=K(null),xt=K(Ce.comparison),fn=K(Ce.zoom),Jr=K(Ce.lossAxis),Rn=K(Ce.smoothing),At=I(()=>kn.value??md(Zi.value,ue.value,Ke.value??[])),au=null,C=I(()=>(au=Ge.value.get(ue.value??"")??(ue.value===null?null:au),au)),dt=I(()=>At.value.flatMap(e=>Ge.value.get(e)??[])),kd=I(()=>[...Ge.value.values()].some(({predictions:e})=>e?.some(t=>t!==null))),He=I(()=>{let e=C.value===null?[]:[C.value];return Wi([...e,...dt.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),tr=I(()=>ji(fn.value,He.value)),It=I(()=>C.value===null?-1:cn(C.value.epochs,ne.value)),Dt=I(()=>C.value?.epochs[It.value]??null),ae=I(()=>Ge.value.get(X.value?.run??"")??null),jt=I(()=>ae.value===null?-1:cn(ae.value.epochs,X.value?.epoch??ne.value)),Mr=I(()=>ae.value?.epochs[jt.value]??null),Sv=3,zn=K(Ce.allStrips),nr=K(Ce.sorting),Go=I(()=>At.value.length>Sv),Ga=I(()=>{if(zn.value||!Go.value)return At.value;let e=[ue.value,X.value?.run??null].filter(t=>t!==null);return[...new Set(e)]}),Wa=I(()=>Ga.value.flatMap(e=>Ge.value.get(e)??[])),Ji=I(()=>Math.max(0,...C.value?.layers.map(e=>e.greatest)??[])),Ue=K(null),Xe=K(null),Yt=K({layer:0,image:0}),Te=K(96),Rr=K(!1);var kv=/[^_./:-]*[_./:-]+|[^_./:-]+$/g,Mv=/(conv|pool|pooling|padding|sampling|cropping|dropout|lstm|norm|bn)[123]d/i;function Rv(e){return/\d/.test(e.replace(Mv,""))}function Tv(e){let t=e.findIndex(n=>n.endsWith("/"))+1;return t>0?t:e.findIndex(Rv)+1}function Av(e){let n=(e[0]??[]).findIndex((r,o)=>e.some(a=>o+1>=a.length||a[o]!==r));return Math.max(0,n)}function Md(e){let t=e.map(a=>a.match(kv)??[]),n=Av(t),r=t.map(a=>{let i=Tv(a.slice(n)),s=a.slice(0,n+i).join("");return i===0?null:s.replace(/[_./:-]+$/,"")}),o=new Map;for(let a of r)a!==null&&o.set(a,(o.get(a)??0)+1);return r.map(a=>{let i=a===null?0:o.get(a)??0;return i>1&&i<e.length?a:null})}function Wo(e){try{let t=new RegExp(e,"i");return{matches:n=>t.test(n),error:null}}catch{let t=e.toLowerCase();return{matches:n=>n.toLowerCase().includes(t),error:"Not a regular expression: searched as plain text."}}}var iu=20,Ev=5,lu=10;function Td(e,t,n,r){let{matches:o}=Wo(n),a=new Map(t.map(m=>[m.layer,m])),s=e.map((m,g)=>({row:g,layer:m,fall:a.get(m.name)??null})).filter(({layer:m})=>o(m.name)),u=r==="fall"?Qi(s):s;if(r==="fall"||e.length<=lu)return u.length===0?[]:[{group:null,rows:u}];let f=Md(e.map(({name:m})=>m)),d=[];for(let m of u){let g=f[m.row]??null,h=d.at(-1),y=g===null?h:d.find(M=>M.group===g);y!==void 0&&y.group===g?y.rows.push(m):d.push({group:g,rows:[m]})}return d}function Rd({fall:e}){return e===null?0:e.not_a_number_since===null?e.share:2}function Qi(e){return[...e].sort((t,n)=>Rd(n)-Rd(t)||t.row-n.row)}function Lv(e){let t=e.flatMap(r=>r.rows);return(t.length<=iu?t:Qi(t).slice(0,Ev)).map(({layer:r})=>r.name)}function Ad(e,t,n){if(n==="all")return new Set(t.map(({name:o})=>o));let r=n!==null&&n.length>0&&!t.some(({name:o})=>n.includes(o));return new Set(n===null||r?Lv(e):n)}var rr=K(Ce.filter),or=K(Ce.order),Qr=K(Ce.opened),Kt=K(Ce.folded),Ya=I(()=>C.value?.layers??[]),Tr=I(()=>Ya.value.length>lu),Pv=I(()=>Tr.value?rr.value:""),Cv=I(()=>Tr.value?or.value:"network"),Zt=I(()=>Td(Ya.value,C.value?.falls??[],Pv.value,Cv.value)),ar=I(()=>Ad(Zt.value,Ya.value,Qr.value)),Et=I(()=>Zt.value.filter(({group:e})=>e===null||!Kt.value.includes(e)).flatMap(e=>e.rows).filter(({layer:e})=>ar.value.has(e.name)).map(({row:e})=>e)),Ed=I(()=>Et.value.includes(Yt.value.layer)?Yt.value.layer:Et.value[0]??-1);function Ld(e,t){let n=[...ar.value].filter(r=>r!==e);Qe(()=>{Ue.value=null,Qr.value=t?[...n,e]:n})}function Pd(e){return[...document.querySelectorAll("[data-layer-row]")].find(n=>n.dataset.layerRow===e)}function Xi(e){Ld(e,!ar.value.has(e)),requestAnimationFrame(()=>Pd(e)?.querySelector("button")?.focus({preventScroll:!0}))}function su(e){let t=Zt.value.flatMap(({rows:r})=>r.map(({layer:o})=>o.name)),n=[...ar.value].filter(r=>!t.includes(r));Qe(()=>{Ue.value=null,e?Qr.value=t.length===Ya.value.length?"all":[...n,...t]:Qr.value=n})}function uu(e,t){let n=Kt.value.filter(r=>r!==e);Qe(()=>{Ue.value=null,Kt.value=t?[...n,e]:n})}var ja=I(()=>Zt.value.map(({group:e})=>e).filter(e=>e!==null));function Cd(e){let t=Kt.value.filter(n=>!ja.value.includes(n));Qe(()=>{Ue.value=null,Kt.value=e?[...t,...ja.value]:t})}function Ka(e,t){Qe(()=>{ue.value=e;let n=Ya.value.findIndex(a=>a.name===t),r=()=>Zt.value.find(({rows:a})=>a.some(i=>i.row===n));r()===void 0&&(rr.value="");let o=r()?.group??null;o!==null&&Kt.value.includes(o)&&uu(o,!1),ar.value.has(t)||Ld(t,!0)}),requestAnimationFrame(()=>Pd(t)?.scrollIntoView({block:"center"}))}var Za="epoch-asked",Nv=500,Ov=1e3,Tn=K(!1),el=new Promise(e=>{let t=Tn.subscribe(n=>{n&&e()});setTimeout(()=>{Tn.value=!0,t()},Ov)});function Od(){performance.clearMarks(Za),performance.mark(Za)}var Nd=!0;function $d(){requestAnimationFrame(()=>setTimeout(()=>{Nd&&(Nd=!1,performance.measure("first-paint",{start:0}),Tn.value=!0),performance.getEntriesByName(Za).length>0&&(performance.getEntriesByName("repaint").length>=Nv&&performance.clearMeasures("repaint"),performance.measure("repaint",Za),performance.clearMarks(Za))}))}var cu=8,Dd=8;function Fd(e){if(e.byteLength<cu)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),o=cu+Dd*r;if(e.byteLength<o)throw new Error("The server's answer is cut short.");let a=[];for(let i=cu;a.length<r;i+=Dd){let s=t.getUint32(i+4,!0);if(o+s>e.byteLength)throw new Error("The server's answer is cut short.");let u=new Uint8Array(e.slice(o,o+s));a.push({epoch:t.getInt32(i,!0),bytes:u}),o+=s}return a}function tl(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function Bd(e,t,n){let r=0;return t.map(({shape:[o,a]})=>{let i=r+n*o*a,s=e.subarray(r,i);return r=i,s})}var Ja=class extends Error{};async function jo(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([a,i])=>[a,String(i)])),o=r.size>0?`?${r}`:"";return Hd(await fetch(`./${e}${o}`,{signal:n??null}))}async function Hd(e){if(!e.ok)throw new Ja(await $v(e));return e}async function $v(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function Ud(){let e=Pf();return(await(e===null?jo("runs",{}):Hd(await e))).json()}async function zd(e){return(await jo("run",{run:e})).json()}async function Vd(e){return(await jo("ranges",{run:e})).json()}async function qd(e,t,n){return(await jo("shares",{run:e,epoch:t,...n})).json()}async function fu(e){return new Uint8Array(await(await jo("images",{run:e})).arrayBuffer())}async function du(e,t,n,r,o){let a=await jo(e,{run:t,first:n,last:r},o);return Fd(await a.arrayBuffer())}var nl=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:o}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=o}}};function Gd(e,t,n,r,o){let a=Math.max(0,t-o),i=Math.min(e.length-1,t+o);for(let s=0;s<=Math.max(t-a,i-t);s++)for(let u of[t+s,t-s]){if(u<a||u>i||!n(u))continue;let f=u<t?-1:1,d=u;for(let m=1;m<r;m++){let g=d+f;if(g<a||g>i||!n(g))break;d=g}return[e[Math.min(u,d)],e[Math.max(u,d)]]}return null}var Iv=8*2**20,Ar=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new nl(n)}kind;cacheBytes;onTrouble;arrivals=K(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(pu(t,n))}fetchEarly(t,n){let r=du(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(pu(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(Iv/n)),o=Math.max(1,Math.floor(this.cacheBytes/4/n)),a=Gd(t.epochs,t.centre,this.isMissing,r,o);a!==null&&(this.background=new AbortController,this.fetch(t,...a,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:o}=this;return this.early=null,o?.run===t&&o.epoch===n&&o.epoch===r?o.frames:null}async fetch(t,n,r,o,a){try{let i=await this.takeEarly(t.run,n,r)??await du(this.kind,t.run,n,r,o.signal),s=new Map(i.map(({epoch:u,bytes:f})=>[u,f]));t.epochs.forEach((u,f)=>{if(u<n||u>r)return;let d=s.get(u)??new Uint8Array,m=d.byteLength===t.bytesPerEpoch;this.cache.set(pu(t,f),m?d:new Uint8Array)})}catch(i){a(),o.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}a(),this.arrivals.value++,this.fetchInView(),await el,this.fetchRest()}};function pu({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}var Dv=5e3,Fv=200;function mu(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function Qa(e){return e instanceof Ja?e.message:"TensorBoard does not answer."}function Yd(e,t,n){let r=e.epoch,o,a=new Map,i=[];async function s(){if(clearTimeout(o),!mu())try{let g=await Ud();Bv(g.runs)&&u(e.epoch),Ki.value=g.problems,await f(),qo.value=null,t()}catch(g){qo.value=Qa(g)}clearTimeout(o),o=setTimeout(s,Dv)}function u(g){let h=Ke.value?.find(({name:M})=>M===ue.value),y=h?.has_maps?h.last_epoch:null;h&&y!==null&&(g??y)===y&&n(h.name,y)}async function f(){let g=ue.value;g!==null&&(await d(g),await el);let y=(await Promise.allSettled(Wd().filter(M=>M!==g).map(d))).find(M=>M.status==="rejected");if(y!==void 0)throw y.reason}function d(g){let h=Ke.peek()?.find(M=>M.name===g)?.stamp;if(h===void 0||Ge.peek().get(g)?.stamp===h)return Promise.resolve();let y=a.get(g)??m(g).finally(()=>a.delete(g));return a.set(g,y),y}async function m(g){i.push(await zd(g)),g!==ue.value&&await new Promise(h=>setTimeout(h,Fv)),Qe(()=>{for(let h of i.splice(0))r=Hv(h,r),Ge.value=new Map(Ge.value).set(h.name,h)})}return s(),ke(()=>{Ke.value!==null&&Wd().some(g=>!Ge.peek().has(g))&&f().catch(g=>{qo.value=Qa(g)})}),document.addEventListener("visibilitychange",()=>{document.hidden||s()}),s}function Wd(){let e=[ue.value,X.value?.run,...At.value];return[...new Set(e.filter(t=>t!=null))]}function Bv(e){let t=e.map(a=>a.name),n=[...e].sort((a,i)=>i.updated-a.updated)[0],r=Ke.value===null,o=Ke.value?.map(a=>a.name)??[];return Qe(()=>{Ke.value=e,Ge.value=new Map([...Ge.value].filter(([i])=>t.includes(i))),Zi.value=pd(Zi.value,o,e),t.length>0&&kn.value?.length&&!kn.value.some(i=>t.includes(i))&&(kn.value=null),X.value!==null&&t.length>0&&!t.includes(X.value.run)&&(X.value=null);let a=ue.value;(a===null||!t.includes(a))&&(Hn.value=a===null?null:{name:a,wasHere:o.includes(a)},ue.value=n?.name??null)}),r}function Hv(e,t){if(e.name!==ue.value)return t;let n=jd(e),r=Ge.value.get(e.name);return r===void 0?t===null&&Ge.value.size===0&&(ne.value=n):ne.value>=jd(r)&&(ne.value=Math.max(ne.value,n)),null}function jd(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function Vn(e){kr.value=Qa(e)}var ti=2**20,Xa=new Ar("maps",256*ti,Vn),rl=new Ar("maps",256*ti,Vn),ol=new Ar("maps",16*ti,Vn),al=new Ar("maps",16*ti,Vn),ei=new Ar("correlations",64*ti,Vn);function hu(e,t){return e===null||t<0?null:{run:e.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.bytes_per_epoch,centre:t}}var gu=I(()=>hu(C.value,It.value)),bu=I(()=>hu(ae.value,jt.value));function Kd(e){return We.value!=="change"||e===null||e.epochs.length===0?null:hu({...e,epochs:e.epochs.slice(0,1),sessions:e.sessions.slice(0,1)},0)}var vu=I(()=>Kd(C.value)),xu=I(()=>Kd(ae.value)),yu=I(()=>{let e=C.value?.correlations;return!C.value||!e||e.epochs.length===0?null:{run:C.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:cn(e.epochs,ne.peek())}});function il(e,t,n){e.arrivals.value;let r=t===null?void 0:e.get(t,t.centre);return r===void 0||n===null?{state:"loading"}:r.byteLength===0?{state:"damaged"}:{state:"here",run:n,maps:Bd(r,n.layers,n.images)}}var yt=I(()=>il(Xa,gu.value,C.value)),Xr=I(()=>il(rl,bu.value,ae.value)),Yo=I(()=>il(ol,vu.value,C.value)),ni=I(()=>il(al,xu.value,ae.value)),Zd=I(()=>{ei.arrivals.value;let e=yu.value;return(e?.epochs??[]).map((t,n)=>{let r=ei.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function Jd(e,t){Xa.fetchEarly(e,t)}function Qd(){Xa.want(gu.value),rl.want(bu.value),ol.want(vu.value),al.want(xu.value),ei.want(Tn.value?yu.value:null)}function Xd(){ke(()=>Xa.want(gu.value)),ke(()=>rl.want(bu.value)),ke(()=>ol.want(vu.value)),ke(()=>al.want(xu.value)),ke(()=>ei.want(Tn.value?yu.value:null)),ke(()=>{[Xa,rl,ol,al,ei].reduce((r,{arrivals:o})=>r+o.value,0)>0&&(kr.value=null)});let e=new Promise(n=>{ke(()=>{yt.value.state!=="loading"&&n()})});Uv();let t=I(()=>C.value?.picture?.shape?JSON.stringify([C.value.name,C.value.picture]):null);ke(()=>{let n=t.value;Tt.value=null,n!==null&&e.then(()=>fu(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(Tt.value=r)}).catch(Vn)})}function Uv(){ke(()=>{let[e,t]=[ae.value,Tt.value],[n,r]=[C.value?.picture,e?.picture];if(Vo.value=null,e===null||e.name===C.value?.name)return;let o=[n?.shape,r?.shape,n?.labels,r?.labels].map(a=>JSON.stringify(a??null));o[0]!==o[1]||o[2]!==o[3]||e.images!==C.value?.images?Vo.value=!1:t!==null&&fu(e.name).then(a=>{ae.peek()===e&&Tt.peek()===t&&(Vo.value=a.every((i,s)=>i===t[s]))}).catch(Vn)})}function ir(e,t){return e===255?Number.NaN:e/254*t}function Lt(e,t){return t==="entropy"?e:Math.exp(e)}function Zo(e,t){return Jo([0,e],t)}function Jo([e,t],n){return[Lt(e,n),Lt(t,n)]}function ep(e,t,n){let[r,o]=Jo(t,n),a=o-r;return Float64Array.from({length:256},(i,s)=>{let u=Lt(ir(s,e),n);return a>0?Math.min(1,Math.max(0,(u-r)/a)):Number.NaN})}function Pt(e,t){return`${e} ${t}${e===1?"":"s"}`}function Qo(e,t,n){let r=Lt(ir(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Pt(Math.round(Math.exp(t)),"channel")}`}function tp(e,t,n){let r=Lt(ir(e,t),n);return Number.isNaN(r)?"not a number":r.toFixed(n==="entropy"?2:1)}function np(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function ri(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function rp(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),o=r>=1e5||r>0&&r<.001;return e.map(a=>a===0?"0":o?a.toExponential(1):a.toFixed(n))}function op(e,t){let n=Math.log10(t/e),r=s=>s>=e*(1-1e-9)&&s<=t*(1+1e-9);if(!(e>0)||n<.7){let s=zv((t-e)/4),u=Math.ceil(e/s-1e-9),f=Math.floor(t/s+1e-9)-u+1;return Array.from({length:Math.max(0,f)},(d,m)=>(u+m)*s)}let o=n<2?[1,2,5]:n<4?[1,3]:[1],a=Math.ceil(n/6),i=[];for(let s=Math.floor(Math.log10(e));s<=Math.log10(t);s++)s%a===0&&i.push(...o.map(u=>u*10**s));return i.filter(r)}function zv(e){let t=10**Math.floor(Math.log10(e));return([1,2,5].find(n=>n*t>=e*(1-1e-9))??10)*t}function ap(e){return e.map(t=>t>=1e5||t<.001?t.toExponential(0):String(Number(t.toPrecision(6))))}function wu([e,t],n){return Array.from({length:n},(r,o)=>e+(t-e)*o/(n-1))}var _u=.05;function ip(e){let t=e.flatMap(({range:{low:s,high:u},greatest:f})=>s===null||u===null?[]:[s/254*f,u/254*f]),n=Math.max(0,...e.map(({greatest:s})=>s));if(t.length===0||n===0)return null;let r=Math.min(...t),o=Math.max(...t),a=_u*n;if(o-r>=a)return{span:[r,o],isLeast:!1};let i=Math.min(n-a,Math.max(0,(r+o-a)/2));return{span:[i,i+a],isLeast:!0}}function lp([e,t],n){return n==="entropy"?`${e.toFixed(2)}\u2013${t.toFixed(2)} nats`:`${Lt(e,n).toFixed(1)}\u2013${Lt(t,n).toFixed(1)} channels`}var ll=1.05;function Su(e){return e<ll?"":`\xD7 ${e<9.95?e.toFixed(1):e.toFixed(0)}`}var lr=K(new Map),ku=new Set,Vv=I(()=>Un.value!=="fit"?[]:[...new Set([ue.value,X.value?.run])].filter(e=>e!=null)),sp=I(()=>[C.value,ae.value].every(e=>e===null||e.epochs.length===0||lr.value.has(e.name))),Ft=K("layer"),sl=I(()=>Ft.value==="fit"&&!sp.value);function up(e,t){if(Ft.value!=="fit")return null;let n=(r,o)=>{let a=o&&lr.value.get(r??"")?.layers[o.name];return o&&a?[{range:a,greatest:o.greatest}]:[]};return ip([...n(C.value?.name,e),...n(ae.value?.name,t)])}function cp(e){let t=lr.value.get(e);if(!t)return"";let n=t.epochs===1?"one epoch":`${t.epochs} epochs`,r=t.every===1?"":`, one in ${t.every}`;return`The 2nd to the 98th percentile of this layer\u2019s maps over ${n}${r}. Places beyond have the colours of the ends.`}async function qv(e){ku.add(e);try{let t=await Vd(e);lr.value=new Map(lr.value).set(e,t),kr.value=null}catch(t){lr.value.has(e)||(lr.value=new Map(lr.value).set(e,null)),Vn(t)}finally{ku.delete(e)}}function Mu(){for(let e of Vv.value){let t=Ge.value.get(e),n=lr.peek().get(e);t&&t.epochs.length>0&&n?.stamp!==t.stamp&&!ku.has(e)&&qv(e)}}function fp(){Ft.value=Un.value,ke(Mu),ke(()=>{(Un.value!=="fit"||sp.value)&&(Ft.value=Un.value)})}function na(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function ii(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Er(){}var ro=.7,ta=1/ro,Xo="\\s*([+-]?\\d+)\\s*",oi="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",qn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Gv=/^#([0-9a-f]{3,8})$/,Wv=new RegExp(`^rgb\\(${Xo},${Xo},${Xo}\\)$`),jv=new RegExp(`^rgb\\(${qn},${qn},${qn}\\)$`),Yv=new RegExp(`^rgba\\(${Xo},${Xo},${Xo},${oi}\\)$`),Kv=new RegExp(`^rgba\\(${qn},${qn},${qn},${oi}\\)$`),Zv=new RegExp(`^hsl\\(${oi},${qn},${qn}\\)$`),Jv=new RegExp(`^hsla\\(${oi},${qn},${qn},${oi}\\)$`),dp={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};na(Er,pl,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:pp,formatHex:pp,formatHex8:Qv,formatHsl:Xv,formatRgb:mp,toString:mp});function pp(){return this.rgb().formatHex()}function Qv(){return this.rgb().formatHex8()}function Xv(){return Sp(this).formatHsl()}function mp(){return this.rgb().formatRgb()}function pl(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Gv.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?hp(t):n===3?new pt(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?ul(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?ul(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Wv.exec(e))?new pt(t[1],t[2],t[3],1):(t=jv.exec(e))?new pt(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Yv.exec(e))?ul(t[1],t[2],t[3],t[4]):(t=Kv.exec(e))?ul(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Zv.exec(e))?vp(t[1],t[2]/100,t[3]/100,1):(t=Jv.exec(e))?vp(t[1],t[2]/100,t[3]/100,t[4]):dp.hasOwnProperty(e)?hp(dp[e]):e==="transparent"?new pt(NaN,NaN,NaN,0):null}function hp(e){return new pt(e>>16&255,e>>8&255,e&255,1)}function ul(e,t,n,r){return r<=0&&(e=t=n=NaN),new pt(e,t,n,r)}function Pu(e){return e instanceof Er||(e=pl(e)),e?(e=e.rgb(),new pt(e.r,e.g,e.b,e.opacity)):new pt}function oo(e,t,n,r){return arguments.length===1?Pu(e):new pt(e,t,n,r??1)}function pt(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}na(pt,oo,ii(Er,{brighter(e){return e=e==null?ta:Math.pow(ta,e),new pt(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?ro:Math.pow(ro,e),new pt(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new pt(to(this.r),to(this.g),to(this.b),fl(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:gp,formatHex:gp,formatHex8:e1,formatRgb:bp,toString:bp}));function gp(){return`#${eo(this.r)}${eo(this.g)}${eo(this.b)}`}function e1(){return`#${eo(this.r)}${eo(this.g)}${eo(this.b)}${eo((isNaN(this.opacity)?1:this.opacity)*255)}`}function bp(){let e=fl(this.opacity);return`${e===1?"rgb(":"rgba("}${to(this.r)}, ${to(this.g)}, ${to(this.b)}${e===1?")":`, ${e})`}`}function fl(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function to(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function eo(e){return e=to(e),(e<16?"0":"")+e.toString(16)}function vp(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new An(e,t,n,r)}function Sp(e){if(e instanceof An)return new An(e.h,e.s,e.l,e.opacity);if(e instanceof Er||(e=pl(e)),!e)return new An;if(e instanceof An)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),a=Math.max(t,n,r),i=NaN,s=a-o,u=(a+o)/2;return s?(t===a?i=(n-r)/s+(n<r)*6:n===a?i=(r-t)/s+2:i=(t-n)/s+4,s/=u<.5?a+o:2-a-o,i*=60):s=u>0&&u<1?0:i,new An(i,s,u,e.opacity)}function ml(e,t,n,r){return arguments.length===1?Sp(e):new An(e,t,n,r??1)}function An(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}na(An,ml,ii(Er,{brighter(e){return e=e==null?ta:Math.pow(ta,e),new An(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ro:Math.pow(ro,e),new An(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new pt(Ru(e>=240?e-240:e+120,o,r),Ru(e,o,r),Ru(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new An(xp(this.h),cl(this.s),cl(this.l),fl(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=fl(this.opacity);return`${e===1?"hsl(":"hsla("}${xp(this.h)}, ${cl(this.s)*100}%, ${cl(this.l)*100}%${e===1?")":`, ${e})`}`}}));function xp(e){return e=(e||0)%360,e<0?e+360:e}function cl(e){return Math.max(0,Math.min(1,e||0))}function Ru(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var kp=Math.PI/180,Mp=180/Math.PI,dl=18,Rp=.96422,Tp=1,Ap=.82521,Ep=4/29,ea=6/29,Lp=3*ea*ea,t1=ea*ea*ea;function Pp(e){if(e instanceof Gn)return new Gn(e.l,e.a,e.b,e.opacity);if(e instanceof sr)return Np(e);e instanceof pt||(e=Pu(e));var t=Lu(e.r),n=Lu(e.g),r=Lu(e.b),o=Tu((.2225045*t+.7168786*n+.0606169*r)/Tp),a,i;return t===n&&n===r?a=i=o:(a=Tu((.4360747*t+.3850649*n+.1430804*r)/Rp),i=Tu((.0139322*t+.0971045*n+.7141733*r)/Ap)),new Gn(116*o-16,500*(a-o),200*(o-i),e.opacity)}function Cp(e,t,n,r){return arguments.length===1?Pp(e):new Gn(e,t,n,r??1)}function Gn(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}na(Gn,Cp,ii(Er,{brighter(e){return new Gn(this.l+dl*(e??1),this.a,this.b,this.opacity)},darker(e){return new Gn(this.l-dl*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Rp*Au(t),e=Tp*Au(e),n=Ap*Au(n),new pt(Eu(3.1338561*t-1.6168667*e-.4906146*n),Eu(-.9787684*t+1.9161415*e+.033454*n),Eu(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Tu(e){return e>t1?Math.pow(e,1/3):e/Lp+Ep}function Au(e){return e>ea?e*e*e:Lp*(e-Ep)}function Eu(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Lu(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function n1(e){if(e instanceof sr)return new sr(e.h,e.c,e.l,e.opacity);if(e instanceof Gn||(e=Pp(e)),e.a===0&&e.b===0)return new sr(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Mp;return new sr(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function hl(e,t,n,r){return arguments.length===1?n1(e):new sr(e,t,n,r??1)}function sr(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Np(e){if(isNaN(e.h))return new Gn(e.l,0,0,e.opacity);var t=e.h*kp;return new Gn(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}na(sr,hl,ii(Er,{brighter(e){return new sr(this.h,this.c,this.l+dl*(e??1),this.opacity)},darker(e){return new sr(this.h,this.c,this.l-dl*(e??1),this.opacity)},rgb(){return Np(this).rgb()}}));var Op=-.14861,Cu=1.78277,Nu=-.29227,gl=-.90649,ai=1.97294,yp=ai*gl,wp=ai*Cu,_p=Cu*Nu-gl*Op;function r1(e){if(e instanceof no)return new no(e.h,e.s,e.l,e.opacity);e instanceof pt||(e=Pu(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(_p*r+yp*t-wp*n)/(_p+yp-wp),a=r-o,i=(ai*(n-o)-Nu*a)/gl,s=Math.sqrt(i*i+a*a)/(ai*o*(1-o)),u=s?Math.atan2(i,a)*Mp-120:NaN;return new no(u<0?u+360:u,s,o,e.opacity)}function pn(e,t,n,r){return arguments.length===1?r1(e):new no(e,t,n,r??1)}function no(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}na(no,pn,ii(Er,{brighter(e){return e=e==null?ta:Math.pow(ta,e),new no(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ro:Math.pow(ro,e),new no(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*kp,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new pt(255*(t+n*(Op*r+Cu*o)),255*(t+n*(Nu*r+gl*o)),255*(t+n*(ai*r)),this.opacity)}}));function Dp(e,t,n,r,o){var a=e*e,i=a*e;return((1-3*e+3*a-i)*t+(4-6*a+3*i)*n+(1+3*e+3*a-3*i)*r+i*o)/6}function o1(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],a=e[r+1],i=r>0?e[r-1]:2*o-a,s=r<t-1?e[r+2]:2*a-o;return Dp((n-r/t)*t,i,o,a,s)}}function a1(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],a=e[r%t],i=e[(r+1)%t],s=e[(r+2)%t];return Dp((n-r/t)*t,o,a,i,s)}}var $u=e=>()=>e;function Fp(e,t){return function(n){return e+n*t}}function i1(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Iu(e,t){var n=t-e;return n?Fp(e,n>180||n<-180?n-360*Math.round(n/360):n):$u(isNaN(e)?t:e)}function l1(e){return(e=+e)==1?Bt:function(t,n){return n-t?i1(t,n,e):$u(isNaN(t)?n:t)}}function Bt(e,t){var n=t-e;return n?Fp(e,n):$u(isNaN(e)?t:e)}var r8=(function e(t){var n=l1(t);function r(o,a){var i=n((o=oo(o)).r,(a=oo(a)).r),s=n(o.g,a.g),u=n(o.b,a.b),f=Bt(o.opacity,a.opacity);return function(d){return o.r=i(d),o.g=s(d),o.b=u(d),o.opacity=f(d),o+""}}return r.gamma=e,r})(1);function Bp(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),a=new Array(n),i,s;for(i=0;i<n;++i)s=oo(t[i]),r[i]=s.r||0,o[i]=s.g||0,a[i]=s.b||0;return r=e(r),o=e(o),a=e(a),s.opacity=1,function(u){return s.r=r(u),s.g=o(u),s.b=a(u),s+""}}}var Hp=Bp(o1),o8=Bp(a1);function ra(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var s1=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,a8=new RegExp(s1.source,"g");var $p=180/Math.PI,Ou={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Up(e,t,n,r,o,a){var i,s,u;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,u/=s),e*r<t*n&&(e=-e,t=-t,u=-u,i=-i),{translateX:o,translateY:a,rotate:Math.atan2(t,e)*$p,skewX:Math.atan(u)*$p,scaleX:i,scaleY:s}}var bl;function u1(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Ou:Up(t.a,t.b,t.c,t.d,t.e,t.f)}function c1(e){return e==null||(bl||(bl=document.createElementNS("http://www.w3.org/2000/svg","g")),bl.setAttribute("transform",e),!(e=bl.transform.baseVal.consolidate()))?Ou:(e=e.matrix,Up(e.a,e.b,e.c,e.d,e.e,e.f))}function zp(e,t,n,r){function o(f){return f.length?f.pop()+" ":""}function a(f,d,m,g,h,y){if(f!==m||d!==g){var M=h.push("translate(",null,t,null,n);y.push({i:M-4,x:ra(f,m)},{i:M-2,x:ra(d,g)})}else(m||g)&&h.push("translate("+m+t+g+n)}function i(f,d,m,g){f!==d?(f-d>180?d+=360:d-f>180&&(f+=360),g.push({i:m.push(o(m)+"rotate(",null,r)-2,x:ra(f,d)})):d&&m.push(o(m)+"rotate("+d+r)}function s(f,d,m,g){f!==d?g.push({i:m.push(o(m)+"skewX(",null,r)-2,x:ra(f,d)}):d&&m.push(o(m)+"skewX("+d+r)}function u(f,d,m,g,h,y){if(f!==m||d!==g){var M=h.push(o(h)+"scale(",null,",",null,")");y.push({i:M-4,x:ra(f,m)},{i:M-2,x:ra(d,g)})}else(m!==1||g!==1)&&h.push(o(h)+"scale("+m+","+g+")")}return function(f,d){var m=[],g=[];return f=e(f),d=e(d),a(f.translateX,f.translateY,d.translateX,d.translateY,m,g),i(f.rotate,d.rotate,m,g),s(f.skewX,d.skewX,m,g),u(f.scaleX,f.scaleY,d.scaleX,d.scaleY,m,g),f=d=null,function(h){for(var y=-1,M=g.length,k;++y<M;)m[(k=g[y]).i]=k.x(h);return m.join("")}}}var i8=zp(u1,"px, ","px)","deg)"),l8=zp(c1,", ",")",")"),f1=1e-12;function Ip(e){return((e=Math.exp(e))+1/e)/2}function d1(e){return((e=Math.exp(e))-1/e)/2}function p1(e){return((e=Math.exp(2*e))-1)/(e+1)}var s8=(function e(t,n,r){function o(a,i){var s=a[0],u=a[1],f=a[2],d=i[0],m=i[1],g=i[2],h=d-s,y=m-u,M=h*h+y*y,k,T;if(M<f1)T=Math.log(g/f)/t,k=function(B){return[s+B*h,u+B*y,f*Math.exp(t*B*T)]};else{var _=Math.sqrt(M),A=(g*g-f*f+r*M)/(2*f*n*_),S=(g*g-f*f-r*M)/(2*g*n*_),V=Math.log(Math.sqrt(A*A+1)-A),N=Math.log(Math.sqrt(S*S+1)-S);T=(N-V)/t,k=function(B){var U=B*T,j=Ip(V),q=f/(n*_)*(j*p1(t*U+V)-d1(V));return[s+q*h,u+q*y,f*j/Ip(t*U+V)]}}return k.duration=Math.abs(T)*1e3*t/Math.SQRT2,k}return o.rho=function(a){var i=Math.max(.001,+a),s=i*i,u=s*s;return e(i,s,u)},o})(Math.SQRT2,2,4);function Vp(e){return function(t,n){var r=e((t=ml(t)).h,(n=ml(n)).h),o=Bt(t.s,n.s),a=Bt(t.l,n.l),i=Bt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=o(s),t.l=a(s),t.opacity=i(s),t+""}}}var u8=Vp(Iu),c8=Vp(Bt);function qp(e){return function(t,n){var r=e((t=hl(t)).h,(n=hl(n)).h),o=Bt(t.c,n.c),a=Bt(t.l,n.l),i=Bt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=o(s),t.l=a(s),t.opacity=i(s),t+""}}}var f8=qp(Iu),d8=qp(Bt);function Gp(e){return(function t(n){n=+n;function r(o,a){var i=e((o=pn(o)).h,(a=pn(a)).h),s=Bt(o.s,a.s),u=Bt(o.l,a.l),f=Bt(o.opacity,a.opacity);return function(d){return o.h=i(d),o.s=s(d),o.l=u(Math.pow(d,n)),o.opacity=f(d),o+""}}return r.gamma=t,r})(1)}var p8=Gp(Iu),vl=Gp(Bt);function ie(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var b8=ie("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),v8=ie("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),x8=ie("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),y8=ie("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),w8=ie("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),_8=ie("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),S8=ie("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),k8=ie("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),M8=ie("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),R8=ie("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),T8=ie("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),Ae=e=>Hp(e[e.length-1]),m1=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(ie),A8=Ae(m1),h1=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(ie),E8=Ae(h1),g1=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(ie),L8=Ae(g1),b1=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(ie),P8=Ae(b1),v1=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(ie),Wp=Ae(v1),x1=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(ie),C8=Ae(x1),y1=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(ie),N8=Ae(y1),w1=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(ie),O8=Ae(w1),_1=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(ie),$8=Ae(_1),S1=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(ie),I8=Ae(S1),k1=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(ie),D8=Ae(k1),M1=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(ie),F8=Ae(M1),R1=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(ie),B8=Ae(R1),T1=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(ie),H8=Ae(T1),A1=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(ie),U8=Ae(A1),E1=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(ie),z8=Ae(E1),L1=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(ie),V8=Ae(L1),P1=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(ie),q8=Ae(P1),C1=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(ie),G8=Ae(C1),N1=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(ie),W8=Ae(N1),O1=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(ie),j8=Ae(O1),$1=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(ie),Y8=Ae($1),I1=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(ie),K8=Ae(I1),D1=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(ie),Z8=Ae(D1),F1=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(ie),J8=Ae(F1),B1=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(ie),Q8=Ae(B1),H1=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(ie),X8=Ae(H1);var e5=vl(pn(300,.5,0),pn(-240,.5,1)),t5=vl(pn(-100,.75,.35),pn(80,1.5,.8)),n5=vl(pn(260,.75,.35),pn(80,1.5,.8)),r5=pn();var o5=oo(),a5=Math.PI/3,i5=Math.PI*2/3;function xl(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var jp=xl(ie("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Yp=xl(ie("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),l5=xl(ie("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),s5=xl(ie("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var yl=256;function Du(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function ao([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var oa=Array.from({length:yl},(e,t)=>Du(jp(t/(yl-1)))),U1=oa.map(ao),Lr=[ao([150,150,150]),ao([96,96,96])];function Kp(e){let[t,n,r]=[e&255,e>>8&255,e>>16&255];return .299*t+.587*n+.114*r>112?"#000":"#fff"}function _l(e){return U1[Math.round(Math.min(1,Math.max(0,e))*(yl-1))]}function Fu(e){let t=Math.round(Math.min(1,Math.max(0,e))*(yl-1));return`rgb(${oa[t].join(" ")})`}var Sl=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Fu(t/16)).join(", ")})`;function z1(e){return(e.match(/\d+/g)??[]).map(Number)}var wl=255,Bu=Array.from({length:wl},(e,t)=>Wp(t/(wl-1))),Zp=Bu.map((e,t)=>t===(wl-1)/2?ao([247,247,247]):ao(z1(e))),Jp=Bu,Qp=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Bu[Math.round(t/16*(wl-1))]).join(", ")})`;var V1=254/2;function kl(e,t){let[n,r]=Zo(e,t);return(r-n)/2}function Xp(e,t,n){let r=e.map(({greatest:a,sign:i})=>Float64Array.from({length:256},(s,u)=>i*Lt(ir(u,a),n))),o=new Uint8Array(e[0]?.levels.length??0);for(let a=0;a<o.length;a++){let i=0;for(let u=0;u<e.length;u++){let f=e[u].levels[a];i+=r[u][f]}let s=t>0?Math.min(1,Math.max(-1,i/t)):0*i;o[a]=Number.isNaN(i)?255:Math.round(V1*(1+s))}return o}function em(e,t,n){return e.reduce((r,{levels:o,greatest:a,sign:i})=>r+i*Lt(ir(o[t]??255,a),n),0)}function mt(e,t){if(Number.isNaN(e))return"not a number";let n=Math.abs(e).toFixed(t==="entropy"?2:1);return Number(n)===0?n:`${e<0?"\u2212":"+"}${n}`}function Hu(e,t,n){return Uint32Array.from(ep(e.greatest,t,n),r=>Number.isNaN(r)?Lr[0]:_l(r))}function q1(e,[t,n],r){let o=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(o===1)return{levels:e,height:t,width:n};let a=Math.ceil(t/o),i=Math.ceil(n/o),s=new Uint8Array(a*i);for(let u=0;u<a;u++)for(let f=0;f<i;f++)s[u*i+f]=G1(e,t,n,u,f,o);return{levels:s,height:a,width:i}}function G1(e,t,n,r,o,a){let i=Math.min(t,(r+1)*a),s=Math.min(n,(o+1)*a),u=0;for(let f=r*a;f<i;f++)for(let d=f*n+o*a;d<f*n+s;d++){let m=e[d];if(m===255)return 255;u+=m}return Math.round(u/((i-r*a)*(s-o*a)))}function tm(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),o=r.createImageData(e.width,e.height);return{context:r,image:o,pixels:new Uint32Array(o.data.buffer)}}function Ml(e,t,n,r,o){let{levels:a,height:i,width:s}=q1(t,n,o),{context:u,image:f,pixels:d}=tm(e,i,s);for(let m=0;m<a.length;m++){let g=a[m];d[m]=g===255?W1(m,s):r[g]}u.putImageData(f,0,0)}function W1(e,t){return Lr[(e%t+Math.floor(e/t))%2===0?0:1]}function io(e,t,n,r,o){let a=tm(e,r,o),i=n*r*o*3,{data:s}=a.image;for(let u=i,f=0;u<i+r*o*3;u+=3,f+=4)s[f]=t[u],s[f+1]=t[u+1],s[f+2]=t[u+2],s[f+3]=255;a.context.putImageData(a.image,0,0)}function Rl(e,t){let n=e.maps?.[t]??255;return Kp(n===255?Lr[1]:e.colours[n])}function mn(e){return(ae.value?.layers??[]).findIndex(({name:n,shape:[r,o]})=>n===e.name&&r===e.shape[0]&&o===e.shape[1])}function j1(e){return Ft.value==="shared"?Math.max(Ji.value,...(ae.value?.layers??[]).map(t=>t.greatest)):Math.max(e.greatest,ae.value?.layers[mn(e)]?.greatest??0)}var Y1=Uint32Array.from({length:256},(e,t)=>t===255?Lr[0]:Zp[t]),Qt=I(()=>We.value==="change"||X.value!==null&&xt.value==="difference"),ur=I(()=>(C.value?.layers??[]).map(e=>{let t=j1(e),n=up(e,ae.value?.layers[mn(e)]),r=n?.span??[0,t],[o,a]=Jo(r,ge.value),i=kl(t,ge.value),s=n===null?i:Math.min(i,a-o),u=Qt.value?i/s:2*i/(a-o);return{span:r,limit:s,fit:n,stretch:u}})),K1=I(()=>(C.value?.layers??[]).map((e,t)=>{let{span:n}=ur.value[t],r=ae.value?.layers[mn(e)];return{a:Hu(e,n,ge.value),b:r===void 0?null:Hu(r,n,ge.value)}}));function nm(e,t){return e.state==="here"?e.maps[t]??null:null}var rm=()=>We.value==="change",li=I(()=>{let e=t=>t.value.state==="damaged";return e(yt)?{text:"The maps of this epoch are damaged, and cannot be shown.",isOther:!1}:rm()&&e(Yo)?{text:"The maps of the first epoch are damaged: the change since then cannot be shown.",isOther:!1}:X.value!==null&&e(Xr)?{text:"The maps of B at its epoch are damaged, and cannot be shown.",isOther:!0}:X.value!==null&&rm()&&e(ni)?{text:"The maps of B at its first epoch are damaged: its change cannot be shown.",isOther:!0}:null}),zu=I(()=>{let e=We.value==="change"?[yt.value,Yo.value]:[yt.value];return li.value?.isOther===!1?"damaged":C.value?.name!==ue.value||sl.value||e.some(({state:n})=>n==="loading")?"loading":"here"});function Uu(e,t,n,r){let[o,a]=e==="a"?[yt,Yo]:[Xr,ni],i=nm(o.value,n),{greatest:s}=t,u=i&&[{levels:i,greatest:s,sign:r}];if(We.value==="values"||u===null)return u;let f=nm(a.value,n);return f===null?null:[...u,{levels:f,greatest:s,sign:r===1?-1:1}]}var aa=I(()=>(C.value?.layers??[]).map((e,t)=>{let n=K1.value[t];if(n===void 0||!Et.value.includes(t))return[];let r=mn(e),o=ae.value?.layers[r],a=X.value===null;if(a||xt.value==="both"){let u=om("a",e,t,n.a,t);return a||o===void 0||n.b===null?[u]:[u,om("b",o,r,n.b,t)]}if(o===void 0)return[];let i=Uu("b",o,r,1),s=Uu("a",e,t,-1);return[am("difference",e,i&&s&&[...i,...s],t)]}));function om(e,t,n,r,o){let a=Uu(e,t,n,1);if(We.value==="change")return am(e,t,a,o);let i=a?.[0]?.levels??null,s=u=>i===null?"":tp(i[u]??255,t.greatest,ge.value);return{side:e,layer:t,colours:r,maps:sl.value?null:i,text:s}}function am(e,t,n,r){let o=ge.value,{limit:a}=ur.value[r],i=n?.every(({levels:s})=>s.length===n[0]?.levels.length);return{side:e,layer:t,colours:Y1,maps:n&&i&&!sl.value?Xp(n,a,o):null,text:s=>n===null?"":mt(em(n,s,o),o)}}function im(e,{layer:t,image:n,row:r,column:o}){let a=e?.layers.findIndex(u=>u.name===t)??-1,[i,s]=e?.layers[a]?.shape??[0,0];return r<i&&o<s&&n<(e?.images??0)?a:-1}var Pr=I(()=>Xe.value===null?-1:im(C.value,Xe.value)),si=I(()=>{let e=C.value?.layers[Pr.value];return Xe.value===null||e===void 0||mn(e)<0?-1:im(ae.value,Xe.value)});function Z1(e,t){return t!==null&&Object.keys(e).every(n=>e[n]===t[n])}function Vu(e){let t=C.value?.layers[e.layer]?.name;if(t!==void 0){let n={layer:t,image:e.image,row:e.row,column:e.column};Xe.value=Z1(n,Xe.value)?null:n}}function qu(){let{layer:e,image:t}=Xe.value??{layer:"",image:0},n=document.activeElement?.closest("[data-testid=shares]")!=null;Xe.value=null,n&&[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.focus()}function lm(){document.addEventListener("keydown",e=>{e.key==="Escape"&&Xe.value!==null&&qu()})}function Tl(e,t){let n=e.find(a=>a!==null);if(t===0||e.every(a=>a===null||a===n))return e;let r=0,o=0;return e.map(a=>a===null?null:(r=r*t+(1-t)*a,o+=1,r/(1-t**o)))}var Al=["run","epoch","quantity","layer","value","unit"];function J1(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Q1(e){let t=[],n=(r,o,a,i,s)=>{a.forEach((u,f)=>{let d=i[f];t.push([e.name,u,r,o,d??"",s])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,o]of Object.entries(e.losses))n(X1(r),"",e.epochs,o,"");for(let[r,o]of Object.entries(e.accuracies))n(r,"",e.epochs,o,"");for(let[r,o]of Object.entries(e.strengths)){let a=r.lastIndexOf("/");n(`${r.slice(a+1)} strength`,r.slice(0,Math.max(0,a)),e.epochs,o,"")}for(let[r,o]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],o,"");return t}function X1(e){if(e==="penalty")return e;let[t,...n]=e.split("_");return[t,"loss",...n].join(" ")}function Gu(e){return`${e.map(t=>t.map(J1).join(",")).join(`\r
`)}\r
`}function sm(e){return Gu([Al,...e.flatMap(Q1)])}function um(e,t,n=""){let r=[Al];for(let{run:o,epochs:a,values:i,quantity:s="",layer:u=""}of e){let f=(d,m)=>a.forEach((g,h)=>{r.push([o,g,d,u,m[h]??"",n])});f(s,i),t>0&&f(`${s}, smoothed by ${t/100}`,Tl(i,t/100))}return r}function cm({name:e,layers:t,epochs:n,entropies:r}){let o=t.flatMap(a=>n.map((i,s)=>{let u=r[a.name]?.[s]??"";return[e,i,"mean entropy",a.name,u,"nats"]}));return[Al,...o]}function fm(e,{epochs:t,layers:n},r,o){let a=[["run","epoch","layer","correlation","pairs"]],i=n[o]?.name??"",s=200/2;return t.forEach((u,f)=>{for(let d=0;d<201;d++){let m=r[f]?.[o*201+d]??"";a.push([e,u,i,((d-s)/s).toFixed(2),m])}}),a}var Wu=100,pm=new WeakMap,dm=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=pm.get(t);r!==void 0&&(r.value=n)}},{rootMargin:`${Wu}px`});function ia(e){let t=er(!1);return $t(()=>{let{current:n}=e;if(n!==null)return t.value=ex(n),pm.set(n,t),dm.observe(n),()=>dm.unobserve(n)},[e,t]),t}function ex(e){let{top:t,bottom:n}=e.getBoundingClientRect();return n>-Wu&&t<innerHeight+Wu}function la(e,t,n="",r=""){return e.flatMap(o=>{let a=t(o);return a===void 0?[]:[{run:o.name,epochs:o.epochs,values:a,quantity:n,layer:r}]})}function mm(e){let t=Wi(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:o})=>{let a=new Map(r.map((i,s)=>[i,o[s]??null]));return t.map(i=>a.get(i))});return[t,...n]}function sa({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return{epoch:e[r],value:t[r]??null};return{epoch:null,value:null}}function hm(e){return e.every(({values:t})=>t.every(n=>n===null||n>0))}function ju(e){return e.flatMap(({run:t,isTraining:n},r)=>{let o=e.findIndex(a=>a.isTraining&&a.run===t);return n||o<0?[]:[{run:t,training:o,other:r}]})}var gm=.02;function ua(e,t){let n=gm*Math.max(Math.abs(e),Math.abs(t))||1,r=Math.max((t-e)*.08,(n-(t-e))/2);return[e-r,t+r]}function bm(e,t){let n=Math.max((t/e)**.06,1+gm/2);return[e/n,t*n]}function vm(e,t){let[n,r]=ua(e,t);return[e<0?n:Math.max(0,n),t>1?r:Math.min(1,r)]}var tx="uplot",nx="u-hz",rx="u-vt",ox="u-title",ax="u-wrap",ix="u-under",lx="u-over",sx="u-axis",uo="u-off",ux="u-select",cx="u-cursor-x",fx="u-cursor-y",dx="u-cursor-pt",px="u-legend",mx="u-live",hx="u-inline",gx="u-series",bx="u-marker",xm="u-label",vx="u-value",ci="width",fi="height";var ym="bottom",ca="left",Yu="right",fc="#000",wm=fc+"0",Ku="mousemove",_m="mousedown",Zu="mouseup",Sm="mouseenter",km="mouseleave",Mm="dblclick",xx="resize",yx="scroll",Rm="change",Nl="dppxchange",dc="--",ba=typeof window<"u",tc=ba?document:null,da=ba?window:null,wx=ba?navigator:null,ye,El;function nc(){let e=devicePixelRatio;ye!=e&&(ye=e,El&&oc(Rm,El,nc),El=matchMedia(`(min-resolution: ${ye-.001}dppx) and (max-resolution: ${ye+.001}dppx)`),co(Rm,El,nc),da.dispatchEvent(new CustomEvent(Nl)))}function Xt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function rc(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ie(e,t,n){e.style[t]=n+"px"}function En(e,t,n,r){let o=tc.createElement(e);return t!=null&&Xt(o,t),n?.insertBefore(o,r),o}function hn(e,t){return En("div",e,t)}var Tm=new WeakMap;function Wn(e,t,n,r,o){let a="translate("+t+"px,"+n+"px)",i=Tm.get(e);a!=i&&(e.style.transform=a,Tm.set(e,a),t<0||n<0||t>r||n>o?Xt(e,uo):rc(e,uo))}var Am=new WeakMap;function Em(e,t,n){let r=t+n,o=Am.get(e);r!=o&&(Am.set(e,r),e.style.background=t,e.style.borderColor=n)}var Lm=new WeakMap;function Pm(e,t,n,r){let o=t+""+n,a=Lm.get(e);o!=a&&(Lm.set(e,o),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var pc={passive:!0},_x={...pc,capture:!0};function co(e,t,n,r){t.addEventListener(e,n,r?_x:pc)}function oc(e,t,n,r){t.removeEventListener(e,n,pc)}ba&&nc();function Ln(e,t,n,r){let o;n=n||0,r=r||t.length-1;let a=r<=2147483647;for(;r-n>1;)o=a?n+r>>1:en((n+r)/2),t[o]<e?n=o:r=o;return e-t[n]<=t[r]-e?n:r}function ah(e){return(n,r,o)=>{let a=-1,i=-1;for(let s=r;s<=o;s++)if(e(n[s])){a=s;break}for(let s=o;s>=r;s--)if(e(n[s])){i=s;break}return[a,i]}}var ih=e=>e!=null,lh=e=>e!=null&&e>0,Il=ah(ih),Sx=ah(lh);function kx(e,t,n,r=0,o=!1){let a=o?Sx:Il,i=o?lh:ih;[t,n]=a(e,t,n);let s=e[t],u=e[t];if(t>-1)if(r==1)s=e[t],u=e[n];else if(r==-1)s=e[n],u=e[t];else for(let f=t;f<=n;f++){let d=e[f];i(d)&&(d<s?s=d:d>u&&(u=d))}return[s??Ee,u??-Ee]}function Dl(e,t,n,r){let o=Om(e),a=Om(t);e==t&&(o==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?cr:sh,s=o==1?en:gn,u=a==1?gn:en,f=s(i(ot(e))),d=u(i(ot(t))),m=pa(n,f),g=pa(n,d);return n==10&&(f<0&&(m=Le(m,-f)),d<0&&(g=Le(g,-d))),r||n==2?(e=m*o,t=g*a):(e=dh(e,m),t=Fl(t,g)),[e,t]}function mc(e,t,n,r){let o=Dl(e,t,n,r);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var hc=.1,Cm={mode:3,pad:hc},pi={pad:0,soft:null,mode:0},Mx={min:pi,max:pi};function Ol(e,t,n,r){return Bl(n)?Nm(e,t,n):(pi.pad=n,pi.soft=r?0:null,pi.mode=r?3:0,Nm(e,t,Mx))}function ve(e,t){return e??t}function Rx(e,t,n){for(t=ve(t,0),n=ve(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Nm(e,t,n){let r=n.min,o=n.max,a=ve(r.pad,0),i=ve(o.pad,0),s=ve(r.hard,-Ee),u=ve(o.hard,Ee),f=ve(r.soft,Ee),d=ve(o.soft,-Ee),m=ve(r.mode,0),g=ve(o.mode,0),h=t-e,y=cr(h),M=Ct(ot(e),ot(t)),k=cr(M),T=ot(k-y);(h<1e-24||T>10)&&(h=0,(e==0||t==0)&&(h=1e-24,m==2&&f!=Ee&&(a=0),g==2&&d!=-Ee&&(i=0)));let _=h||M||1e3,A=cr(_),S=pa(10,en(A)),V=_*(h==0?e==0?.1:1:a),N=Le(dh(e-V,S/10),24),B=e>=f&&(m==1||m==3&&N<=f||m==2&&N>=f)?f:Ee,U=Ct(s,N<B&&e>=B?B:Pn(B,N)),j=_*(h==0?t==0?.1:1:i),q=Le(Fl(t+j,S/10),24),L=t<=d&&(g==1||g==3&&q>=d||g==2&&q<=d)?d:-Ee,Z=Pn(u,q>L&&t<=L?L:Ct(L,q));return U==Z&&U==0&&(Z=100),[U,Z]}var Tx=new Intl.NumberFormat(ba?wx.language:"en-US"),gc=e=>Tx.format(e),tn=Math,Cl=tn.PI,ot=tn.abs,en=tn.floor,rt=tn.round,gn=tn.ceil,Pn=tn.min,Ct=tn.max,pa=tn.pow,Om=tn.sign,cr=tn.log10,sh=tn.log2,Ax=(e,t=1)=>tn.sinh(e)*t,Ju=(e,t=1)=>tn.asinh(e/t),Ee=1/0;function $m(e){return(cr((e^e>>31)-(e>>31))|0)+1}function ac(e,t,n){return Pn(Ct(e,t),n)}function uh(e){return typeof e=="function"}function fe(e){return uh(e)?e:()=>e}var Ex=()=>{},ch=e=>e,fh=(e,t)=>t,Lx=e=>null,Im=e=>!0,Dm=(e,t)=>e==t,Px=/\.\d*?(?=9{6,}|0{6,})/gm,fo=e=>{if(mh(e)||Nr.has(e))return e;let t=`${e}`,n=t.match(Px);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[o,a]=t.split("e");return+`${fo(o)}e${a}`}return Le(e,r)};function lo(e,t){return fo(Le(fo(e/t))*t)}function Fl(e,t){return fo(gn(fo(e/t))*t)}function dh(e,t){return fo(en(fo(e/t))*t)}function Le(e,t=0){if(mh(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return rt(r)/n}var Nr=new Map;function ph(e){return((""+e).split(".")[1]||"").length}function hi(e,t,n,r){let o=[],a=r.map(ph);for(let i=t;i<n;i++){let s=ot(i),u=Le(pa(e,i),s);for(let f=0;f<r.length;f++){let d=e==10?+`${r[f]}e${i}`:r[f]*u,m=(i>=0?0:s)+(i>=a[f]?0:a[f]),g=e==10?d:Le(d,m);o.push(g),Nr.set(g,m)}}return o}var mi={},bc=[],ma=[null,null],Cr=Array.isArray,mh=Number.isInteger,Cx=e=>e===void 0;function Fm(e){return typeof e=="string"}function Bl(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Nx(e){return e!=null&&typeof e=="object"}var Ox=Object.getPrototypeOf(Uint8Array),hh="__proto__";function ha(e,t=Bl){let n;if(Cr(e)){let r=e.find(o=>o!=null);if(Cr(r)||t(r)){n=Array(e.length);for(let o=0;o<e.length;o++)n[o]=ha(e[o],t)}else n=e.slice()}else if(e instanceof Ox)n=e.slice();else if(t(e)){n={};for(let r in e)r!=hh&&(n[r]=ha(e[r],t))}else n=e;return n}function et(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let o in r)o!=hh&&(Bl(e[o])?et(e[o],ha(r[o])):e[o]=ha(r[o]))}return e}var $x=0,Ix=1,Dx=2;function Fx(e,t,n){for(let r=0,o,a=-1;r<t.length;r++){let i=t[r];if(i>a){for(o=i-1;o>=0&&e[o]==null;)e[o--]=null;for(o=i+1;o<n&&e[o]==null;)e[a=o++]=null}}}function Bx(e,t){if(zx(e)){let i=e[0].slice();for(let s=1;s<e.length;s++)i.push(...e[s].slice(1));return Vx(i[0])||(i=Ux(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let u=e[i][0],f=u.length;for(let d=0;d<f;d++)n.add(u[d])}let r=[Array.from(n).sort((i,s)=>i-s)],o=r[0].length,a=new Map;for(let i=0;i<o;i++)a.set(r[0][i],i);for(let i=0;i<e.length;i++){let s=e[i],u=s[0];for(let f=1;f<s.length;f++){let d=s[f],m=Array(o).fill(void 0),g=t?t[i][f]:Ix,h=[];for(let y=0;y<d.length;y++){let M=d[y],k=a.get(u[y]);M===null?g!=$x&&(m[k]=M,g==Dx&&h.push(k)):m[k]=M}Fx(m,h,o),r.push(m)}}return r}var Hx=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Ux(e){let t=e[0],n=t.length,r=Array(n);for(let a=0;a<r.length;a++)r[a]=a;r.sort((a,i)=>t[a]-t[i]);let o=[];for(let a=0;a<e.length;a++){let i=e[a],s=Array(n);for(let u=0;u<n;u++)s[u]=i[r[u]];o.push(s)}return o}function zx(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let o=e[r][0];if(o.length!=n)return!1;if(o!=t){for(let a=0;a<n;a++)if(o[a]!=t[a])return!1}}return!0}function Vx(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,o=n-1;for(;r<=o&&e[r]==null;)r++;for(;o>=r&&e[o]==null;)o--;if(o<=r)return!0;let a=Ct(1,en((o-r+1)/t));for(let i=e[r],s=r+a;s<=o;s+=a){let u=e[s];if(u!=null){if(u<=i)return!1;i=u}}return!0}var gh=["January","February","March","April","May","June","July","August","September","October","November","December"],bh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function vh(e){return e.slice(0,3)}var qx=bh.map(vh),Gx=gh.map(vh),Wx={MMMM:gh,MMM:Gx,WWWW:bh,WWW:qx};function ui(e){return(e<10?"0":"")+e}function jx(e){return(e<10?"00":e<100?"0":"")+e}var Yx={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ui(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ui(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ui(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ui(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ui(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>jx(e.getMilliseconds())};function vc(e,t){t=t||Wx;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(e);)n.push(o[0][0]=="{"?Yx[o[1]]:o[0]);return a=>{let i="";for(let s=0;s<n.length;s++)i+=typeof n[s]=="string"?n[s]:n[s](a,t);return i}}var Kx=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Zx(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Kx?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var xh=e=>e%1==0,$l=[1,2,2.5,5],Jx=hi(10,-32,0,$l),yh=hi(10,0,32,$l),Qx=yh.filter(xh),so=Jx.concat(yh),xc=`
`,wh="{YYYY}",Bm=xc+wh,_h="{M}/{D}",di=xc+_h,Ll=di+"/{YY}",Sh="{aa}",Xx="{h}:{mm}",fa=Xx+Sh,Hm=xc+fa,Um=":{ss}",_e=null;function kh(e){let t=e*1e3,n=t*60,r=n*60,o=r*24,a=o*30,i=o*365,u=(e==1?hi(10,0,3,$l).filter(xh):hi(10,-3,0,$l)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,a,a*2,a*3,a*4,a*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),f=[[i,wh,_e,_e,_e,_e,_e,_e,1],[o*28,"{MMM}",Bm,_e,_e,_e,_e,_e,1],[o,_h,Bm,_e,_e,_e,_e,_e,1],[r,"{h}"+Sh,Ll,_e,di,_e,_e,_e,1],[n,fa,Ll,_e,di,_e,_e,_e,1],[t,Um,Ll+" "+fa,_e,di+" "+fa,_e,Hm,_e,1],[e,Um+".{fff}",Ll+" "+fa,_e,di+" "+fa,_e,Hm,_e,1]];function d(m){return(g,h,y,M,k,T)=>{let _=[],A=k>=i,S=k>=a&&k<i,V=m(y),N=Le(V*e,3),B=Qu(V.getFullYear(),A?0:V.getMonth(),S||A?1:V.getDate()),U=Le(B*e,3);if(S||A){let j=S?k/a:0,q=A?k/i:0,L=N==U?N:Le(Qu(B.getFullYear()+q,B.getMonth()+j,1)*e,3),Z=new Date(rt(L/e)),O=Z.getFullYear(),ee=Z.getMonth();for(let J=0;L<=M;J++){let se=Qu(O+q*J,ee+j*J,1),z=se-m(Le(se*e,3));L=Le((+se+z)*e,3),L<=M&&_.push(L)}}else{let j=k>=o?o:k,q=en(y)-en(N),L=U+q+Fl(N-U,j);_.push(L);let Z=m(L),O=Z.getHours()+Z.getMinutes()/n+Z.getSeconds()/r,ee=k/r,J=g.axes[h]._space,se=T/J;for(;L=Le(L+k,e==1?0:3),!(L>M);)if(ee>1){let z=en(Le(O+ee,6))%24,re=m(L).getHours()-z;re>1&&(re=-1),L-=re*r,O=(O+ee)%24;let me=_[_.length-1];Le((L-me)/k,3)*se>=.7&&_.push(L)}else _.push(L)}return _}}return[u,f,d]}var[ey,ty,ny]=kh(1),[ry,oy,ay]=kh(.001);hi(2,-53,53,[1]);function zm(e,t){return e.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:t(o==1||n[8]==0?r:n[1]+r)))}function Vm(e,t){return(n,r,o,a,i)=>{let s=t.find(y=>i>=y[0])||t[t.length-1],u,f,d,m,g,h;return r.map(y=>{let M=e(y),k=M.getFullYear(),T=M.getMonth(),_=M.getDate(),A=M.getHours(),S=M.getMinutes(),V=M.getSeconds(),N=k!=u&&s[2]||T!=f&&s[3]||_!=d&&s[4]||A!=m&&s[5]||S!=g&&s[6]||V!=h&&s[7]||s[1];return u=k,f=T,d=_,m=A,g=S,h=V,N(M)})}}function iy(e,t){let n=vc(t);return(r,o,a,i,s)=>o.map(u=>n(e(u)))}function Qu(e,t,n){return new Date(e,t,n)}function qm(e,t){return t(e)}var ly="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Gm(e,t){return(n,r,o,a)=>a==null?dc:t(e(r))}function sy(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function uy(e,t){return e.series[t].fill(e,t)}var cy={show:!0,live:!0,isolate:!1,mount:Ex,markers:{show:!0,width:2,stroke:sy,fill:uy,dash:"solid"},idx:null,idxs:null,values:[]};function fy(e,t){let n=e.cursor.points,r=hn(),o=n.size(e,t);Ie(r,ci,o),Ie(r,fi,o);let a=o/-2;Ie(r,"marginLeft",a),Ie(r,"marginTop",a);let i=n.width(e,t,o);return i&&Ie(r,"borderWidth",i),r}function dy(e,t){let n=e.series[t].points;return n._fill||n._stroke}function py(e,t){let n=e.series[t].points;return n._stroke||n._fill}function my(e,t){return e.series[t].points.size}var Xu=[0,0];function hy(e,t,n){return Xu[0]=t,Xu[1]=n,Xu}function Pl(e,t,n,r=!0){return o=>{o.button==0&&(!r||o.target==t)&&n(o)}}function ec(e,t,n,r=!0){return o=>{(!r||o.target==t)&&n(o)}}var gy={show:!0,x:!0,y:!0,lock:!1,move:hy,points:{one:!1,show:fy,size:my,width:0,stroke:py,fill:dy},bind:{mousedown:Pl,mouseup:Pl,click:Pl,dblclick:Pl,mousemove:ec,mouseleave:ec,mouseenter:ec},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,o)=>r-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Mh={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},yc=et({},Mh,{filter:fh}),Rh=et({},yc,{size:10}),Th=et({},Mh,{show:!1}),wc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Ah="bold "+wc,Eh=1.5,Wm={show:!0,scale:"x",stroke:fc,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ah,side:2,grid:yc,ticks:Rh,border:Th,font:wc,lineGap:Eh,rotate:0},by="Value",vy="Time",jm={show:!0,scale:"x",auto:!1,sorted:1,min:Ee,max:-Ee,idxs:[]};function xy(e,t,n,r,o){return t.map(a=>a==null?"":gc(a))}function yy(e,t,n,r,o,a,i){let s=[],u=Nr.get(o)||0;n=i?n:Le(Fl(n,o),u);for(let f=n;f<=r;f=Le(f+o,u))s.push(Object.is(f,-0)?0:f);return s}function ic(e,t,n,r,o,a,i){let s=[],u=e.scales[e.axes[t].scale].log,f=u==10?cr:sh,d=en(f(n));o=pa(u,d),u==10&&(o=so[Ln(o,so)]);let m=n,g=o*u;u==10&&(g=so[Ln(g,so)]);do s.push(m),m=m+o,u==10&&!Nr.has(m)&&(m=Le(m,Nr.get(o))),m>=g&&(o=m,g=o*u,u==10&&(g=so[Ln(g,so)]));while(m<=r);return s}function wy(e,t,n,r,o,a,i){let u=e.scales[e.axes[t].scale].asinh,f=r>u?ic(e,t,Ct(u,n),r,o):[u],d=r>=0&&n<=0?[0]:[];return(n<-u?ic(e,t,Ct(u,-r),-n,o):[u]).reverse().map(g=>-g).concat(d,f)}var Lh=/./,_y=/[12357]/,Sy=/[125]/,Ym=/1/,lc=(e,t,n,r)=>e.map((o,a)=>t==4&&o==0||a%r==0&&n.test(o.toExponential()[o<0?1:0])?o:null);function ky(e,t,n,r,o){let a=e.axes[n],i=a.scale,s=e.scales[i],u=e.valToPos,f=a._space,d=u(10,i),m=u(9,i)-d>=f?Lh:u(7,i)-d>=f?_y:u(5,i)-d>=f?Sy:Ym;if(m==Ym){let g=ot(u(1,i)-d);if(g<f)return lc(t.slice().reverse(),s.distr,m,gn(f/g)).reverse()}return lc(t,s.distr,m,1)}function My(e,t,n,r,o){let a=e.axes[n],i=a.scale,s=a._space,u=e.valToPos,f=ot(u(1,i)-u(2,i));return f<s?lc(t.slice().reverse(),3,Lh,gn(s/f)).reverse():t}function Ry(e,t,n,r){return r==null?dc:t==null?"":gc(t)}var Km={show:!0,scale:"y",stroke:fc,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Ah,side:3,grid:yc,ticks:Rh,border:Th,font:wc,lineGap:Eh,rotate:0};function Ty(e,t){let n=3+(e||1)*2;return Le(n*t,3)}function Ay(e,t){let{scale:n,idxs:r}=e.series[0],o=e._data[0],a=e.valToPos(o[r[0]],n,!0),i=e.valToPos(o[r[1]],n,!0),s=ot(i-a),u=e.series[t],f=s/(u.points.space*ye);return r[1]-r[0]<=f}var Zm={scale:null,auto:!0,sorted:0,min:Ee,max:-Ee},Ph=(e,t,n,r,o)=>o,Jm={show:!0,auto:!0,sorted:0,gaps:Ph,alpha:1,facets:[et({},Zm,{scale:"x"}),et({},Zm,{scale:"y"})]},Qm={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Ph,alpha:1,points:{show:Ay,filter:null},values:null,min:Ee,max:-Ee,idxs:[],path:null,clip:null};function Ey(e,t,n,r,o){return n/10}var Ch={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ly=et({},Ch,{time:!1,ori:1}),Xm={};function Nh(e,t){let n=Xm[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=r)},pub(r,o,a,i,s,u,f){for(let d=0;d<n.plots.length;d++)n.plots[d]!=o&&n.plots[d].pub(r,o,a,i,s,u,f)}},e!=null&&(Xm[e]=n)),n}var ga=1,sc=2;function po(e,t,n){let r=e.mode,o=e.series[t],a=r==2?e._data[t]:e._data,i=e.scales,s=e.bbox,u=a[0],f=r==2?a[1]:a[t],d=r==2?i[o.facets[0].scale]:i[e.series[0].scale],m=r==2?i[o.facets[1].scale]:i[o.scale],g=s.left,h=s.top,y=s.width,M=s.height,k=e.valToPosH,T=e.valToPosV;return d.ori==0?n(o,u,f,d,m,k,T,g,h,y,M,Ul,va,Vl,$h,Dh):n(o,u,f,d,m,T,k,h,g,M,y,zl,xa,kc,Ih,Fh)}function _c(e,t){let n=0,r=0,o=ve(e.bands,bc);for(let a=0;a<o.length;a++){let i=o[a];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Py(e,t,n,r,o){let a=e.mode,i=e.series[t],s=a==2?i.facets[1].scale:i.scale,u=e.scales[s];return o==-1?u.min:o==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function fr(e,t,n,r,o,a){return po(e,t,(i,s,u,f,d,m,g,h,y,M,k)=>{let T=i.pxRound,_=f.dir*(f.ori==0?1:-1),A=f.ori==0?va:xa,S,V;_==1?(S=n,V=r):(S=r,V=n);let N=T(m(s[S],f,M,h)),B=T(g(u[S],d,k,y)),U=T(m(s[V],f,M,h)),j=T(g(a==1?d.max:d.min,d,k,y)),q=new Path2D(o);return A(q,U,j),A(q,N,j),A(q,N,B),q})}function Hl(e,t,n,r,o,a){let i=null;if(e.length>0){i=new Path2D;let s=t==0?Vl:kc,u=n;for(let m=0;m<e.length;m++){let g=e[m];if(g[1]>g[0]){let h=g[0]-u;h>0&&s(i,u,r,h,r+a),u=g[1]}}let f=n+o-u,d=10;f>0&&s(i,u,r-d/2,f,r+a+d)}return i}function Cy(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Sc(e,t,n,r,o,a,i){let s=[],u=e.length;for(let f=o==1?n:r;f>=n&&f<=r;f+=o)if(t[f]===null){let m=f,g=f;if(o==1)for(;++f<=r&&t[f]===null;)g=f;else for(;--f>=n&&t[f]===null;)g=f;let h=a(e[m]),y=g==m?h:a(e[g]),M=m-o;h=i<=0&&M>=0&&M<u?a(e[M]):h;let T=g+o;y=i>=0&&T>=0&&T<u?a(e[T]):y,y>=h&&s.push([h,y])}return s}function eh(e){return e==0?ch:e==1?rt:t=>lo(t,e)}function Oh(e){let t=e==0?Ul:zl,n=e==0?(o,a,i,s,u,f)=>{o.arcTo(a,i,s,u,f)}:(o,a,i,s,u,f)=>{o.arcTo(i,a,u,s,f)},r=e==0?(o,a,i,s,u)=>{o.rect(a,i,s,u)}:(o,a,i,s,u)=>{o.rect(i,a,u,s)};return(o,a,i,s,u,f=0,d=0)=>{f==0&&d==0?r(o,a,i,s,u):(f=Pn(f,s/2,u/2),d=Pn(d,s/2,u/2),t(o,a+f,i),n(o,a+s,i,a+s,i+u,f),n(o,a+s,i+u,a,i+u,d),n(o,a,i+u,a,i,d),n(o,a,i,a+s,i,f),o.closePath())}}var Ul=(e,t,n)=>{e.moveTo(t,n)},zl=(e,t,n)=>{e.moveTo(n,t)},va=(e,t,n)=>{e.lineTo(t,n)},xa=(e,t,n)=>{e.lineTo(n,t)},Vl=Oh(0),kc=Oh(1),$h=(e,t,n,r,o,a)=>{e.arc(t,n,r,o,a)},Ih=(e,t,n,r,o,a)=>{e.arc(n,t,r,o,a)},Dh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(t,n,r,o,a,i)},Fh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(n,t,o,r,i,a)};function Bh(e){return(t,n,r,o,a)=>po(t,n,(i,s,u,f,d,m,g,h,y,M,k)=>{let{pxRound:T,points:_}=i,A,S;f.ori==0?(A=Ul,S=$h):(A=zl,S=Ih);let V=Le(_.width*ye,3),N=(_.size-_.width)/2*ye,B=Le(N*2,3),U=new Path2D,j=new Path2D,{left:q,top:L,width:Z,height:O}=t.bbox;Vl(j,q-B,L-B,Z+B*2,O+B*2);let ee=J=>{if(u[J]!=null){let se=T(m(s[J],f,M,h)),z=T(g(u[J],d,k,y));A(U,se+N,z),S(U,se,z,N,0,Cl*2)}};if(a)a.forEach(ee);else for(let J=r;J<=o;J++)ee(J);return{stroke:V>0?U:null,fill:U,clip:j,flags:ga|sc}})}function Hh(e){return(t,n,r,o,a,i)=>{r!=o&&(a!=r&&i!=r&&e(t,n,r),a!=o&&i!=o&&e(t,n,o),e(t,n,i))}}var Ny=Hh(va),Oy=Hh(xa);function Uh(e){let t=ve(e?.alignGaps,0);return(n,r,o,a)=>po(n,r,(i,s,u,f,d,m,g,h,y,M,k)=>{[o,a]=Il(u,o,a);let T=i.pxRound,_=O=>T(m(O,f,M,h)),A=O=>T(g(O,d,k,y)),S,V;f.ori==0?(S=va,V=Ny):(S=xa,V=Oy);let N=f.dir*(f.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ga},U=B.stroke,j=!1;if(a-o>=M*4){let O=G=>n.posToVal(G,f.key,!0),ee=null,J=null,se,z,at,Re=_(s[N==1?o:a]),re=_(s[o]),me=_(s[a]),oe=O(N==1?re+1:me-1);for(let G=N==1?o:a;G>=o&&G<=a;G+=N){let je=s[G],De=(N==1?je<oe:je>oe)?Re:_(je),we=u[G];De==Re?we!=null?(z=we,ee==null?(S(U,De,A(z)),se=ee=J=z):z<ee?ee=z:z>J&&(J=z)):we===null&&(j=!0):(ee!=null&&V(U,Re,A(ee),A(J),A(se),A(z)),we!=null?(z=we,S(U,De,A(z)),ee=J=se=z):(ee=J=null,we===null&&(j=!0)),Re=De,oe=O(Re+N))}ee!=null&&ee!=J&&at!=Re&&V(U,Re,A(ee),A(J),A(se),A(z))}else for(let O=N==1?o:a;O>=o&&O<=a;O+=N){let ee=u[O];ee===null?j=!0:ee!=null&&S(U,_(s[O]),A(ee))}let[L,Z]=_c(n,r);if(i.fill!=null||L!=0){let O=B.fill=new Path2D(U),ee=i.fillTo(n,r,i.min,i.max,L),J=A(ee),se=_(s[o]),z=_(s[a]);N==-1&&([z,se]=[se,z]),S(O,z,J),S(O,se,J)}if(!i.spanGaps){let O=[];j&&O.push(...Sc(s,u,o,a,N,_,t)),B.gaps=O=i.gaps(n,r,o,a,O),B.clip=Hl(O,f.ori,h,y,M,k)}return Z!=0&&(B.band=Z==2?[fr(n,r,o,a,U,-1),fr(n,r,o,a,U,1)]:fr(n,r,o,a,U,Z)),B})}function $y(e){let t=ve(e.align,1),n=ve(e.ascDesc,!1),r=ve(e.alignGaps,0),o=ve(e.extend,!1);return(a,i,s,u)=>po(a,i,(f,d,m,g,h,y,M,k,T,_,A)=>{[s,u]=Il(m,s,u);let S=f.pxRound,{left:V,width:N}=a.bbox,B=re=>S(y(re,g,_,k)),U=re=>S(M(re,h,A,T)),j=g.ori==0?va:xa,q={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ga},L=q.stroke,Z=g.dir*(g.ori==0?1:-1),O=U(m[Z==1?s:u]),ee=B(d[Z==1?s:u]),J=ee,se=ee;o&&t==-1&&(se=V,j(L,se,O)),j(L,ee,O);for(let re=Z==1?s:u;re>=s&&re<=u;re+=Z){let me=m[re];if(me==null)continue;let oe=B(d[re]),G=U(me);t==1?j(L,oe,O):j(L,J,G),j(L,oe,G),O=G,J=oe}let z=J;o&&t==1&&(z=V+N,j(L,z,O));let[at,Re]=_c(a,i);if(f.fill!=null||at!=0){let re=q.fill=new Path2D(L),me=f.fillTo(a,i,f.min,f.max,at),oe=U(me);j(re,z,oe),j(re,se,oe)}if(!f.spanGaps){let re=[];re.push(...Sc(d,m,s,u,Z,B,r));let me=f.width*ye/2,oe=n||t==1?me:-me,G=n||t==-1?-me:me;re.forEach(je=>{je[0]+=oe,je[1]+=G}),q.gaps=re=f.gaps(a,i,s,u,re),q.clip=Hl(re,g.ori,k,T,_,A)}return Re!=0&&(q.band=Re==2?[fr(a,i,s,u,L,-1),fr(a,i,s,u,L,1)]:fr(a,i,s,u,L,Re)),q})}function th(e,t,n,r,o,a,i=Ee){if(e.length>1){let s=null;for(let u=0,f=1/0;u<e.length;u++)if(t[u]!==void 0){if(s!=null){let d=ot(e[u]-e[s]);d<f&&(f=d,i=ot(n(e[u],r,o,a)-n(e[s],r,o,a)))}s=u}}return i}function Iy(e){e=e||mi;let t=ve(e.size,[.6,Ee,1]),n=e.align||0,r=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let a=fe(o),i=1-t[0],s=ve(t[1],Ee),u=ve(t[2],1),f=ve(e.disp,mi),d=ve(e.each,h=>{}),{fill:m,stroke:g}=f;return(h,y,M,k)=>po(h,y,(T,_,A,S,V,N,B,U,j,q,L)=>{let Z=T.pxRound,O=n,ee=r*ye,J=s*ye,se=u*ye,z,at;S.ori==0?[z,at]=a(h,y):[at,z]=a(h,y);let Re=S.dir*(S.ori==0?1:-1),re=S.ori==0?Vl:kc,me=S.ori==0?d:(F,Pe,tt,wo,Hr,On,Ur)=>{d(F,Pe,tt,Hr,wo,Ur,On)},oe=ve(h.bands,bc).find(F=>F.series[0]==y),G=oe!=null?oe.dir:0,je=T.fillTo(h,y,T.min,T.max,G),wt=Z(B(je,V,L,j)),De,we,vn,zt=q,ze=Z(T.width*ye),Nn=!1,Zn=null,rn=null,gr=null,vo=null;m!=null&&(ze==0||g!=null)&&(Nn=!0,Zn=m.values(h,y,M,k),rn=new Map,new Set(Zn).forEach(F=>{F!=null&&rn.set(F,new Path2D)}),ze>0&&(gr=g.values(h,y,M,k),vo=new Map,new Set(gr).forEach(F=>{F!=null&&vo.set(F,new Path2D)})));let{x0:xo,size:Ta}=f;if(xo!=null&&Ta!=null){O=1,_=xo.values(h,y,M,k),xo.unit==2&&(_=_.map(tt=>h.posToVal(U+tt*q,S.key,!0)));let F=Ta.values(h,y,M,k);Ta.unit==2?we=F[0]*q:we=N(F[0],S,q,U)-N(0,S,q,U),zt=th(_,A,N,S,q,U,zt),vn=zt-we+ee}else zt=th(_,A,N,S,q,U,zt),vn=zt*i+ee,we=zt-vn;vn<1&&(vn=0),ze>=we/2&&(ze=0),vn<5&&(Z=ch);let Mi=vn>0,Fr=zt-vn-(Mi?ze:0);we=Z(ac(Fr,se,J)),De=(O==0?we/2:O==Re?0:we)-O*Re*((O==0?ee/2:0)+(Mi?ze/2:0));let _t={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},yo=Nn?null:new Path2D,Jn=null;if(oe!=null)Jn=h.data[oe.series[1]];else{let{y0:F,y1:Pe}=f;F!=null&&Pe!=null&&(A=Pe.values(h,y,M,k),Jn=F.values(h,y,M,k))}let Br=z*we,le=at*we;for(let F=Re==1?M:k;F>=M&&F<=k;F+=Re){let Pe=A[F];if(Pe==null)continue;if(Jn!=null){let Nt=Jn[F]??0;if(Pe-Nt==0)continue;wt=B(Nt,V,L,j)}let tt=S.distr!=2||f!=null?_[F]:F,wo=N(tt,S,q,U),Hr=B(ve(Pe,je),V,L,j),On=Z(wo-De),Ur=Z(Ct(Hr,wt)),Vt=Z(Pn(Hr,wt)),on=Ur-Vt;if(Pe!=null){let Nt=Pe<0?le:Br,xn=Pe<0?Br:le;Nn?(ze>0&&gr[F]!=null&&re(vo.get(gr[F]),On,Vt+en(ze/2),we,Ct(0,on-ze),Nt,xn),Zn[F]!=null&&re(rn.get(Zn[F]),On,Vt+en(ze/2),we,Ct(0,on-ze),Nt,xn)):re(yo,On,Vt+en(ze/2),we,Ct(0,on-ze),Nt,xn),me(h,y,F,On-ze/2,Vt,we+ze,on)}}return ze>0?_t.stroke=Nn?vo:yo:Nn||(_t._fill=T.width==0?T._fill:T._stroke??T._fill,_t.width=0),_t.fill=Nn?rn:yo,_t})}function Dy(e,t){let n=ve(t?.alignGaps,0);return(r,o,a,i)=>po(r,o,(s,u,f,d,m,g,h,y,M,k,T)=>{[a,i]=Il(f,a,i);let _=s.pxRound,A=z=>_(g(z,d,k,y)),S=z=>_(h(z,m,T,M)),V,N,B;d.ori==0?(V=Ul,B=va,N=Dh):(V=zl,B=xa,N=Fh);let U=d.dir*(d.ori==0?1:-1),j=A(u[U==1?a:i]),q=j,L=[],Z=[];for(let z=U==1?a:i;z>=a&&z<=i;z+=U)if(f[z]!=null){let Re=u[z],re=A(Re);L.push(q=re),Z.push(S(f[z]))}let O={stroke:e(L,Z,V,B,N,_),fill:null,clip:null,band:null,gaps:null,flags:ga},ee=O.stroke,[J,se]=_c(r,o);if(s.fill!=null||J!=0){let z=O.fill=new Path2D(ee),at=s.fillTo(r,o,s.min,s.max,J),Re=S(at);B(z,q,Re),B(z,j,Re)}if(!s.spanGaps){let z=[];z.push(...Sc(u,f,a,i,U,A,n)),O.gaps=z=s.gaps(r,o,a,i,z),O.clip=Hl(z,d.ori,y,M,k,T)}return se!=0&&(O.band=se==2?[fr(r,o,a,i,ee,-1),fr(r,o,a,i,ee,1)]:fr(r,o,a,i,ee,se)),O})}function Fy(e){return Dy(By,e)}function By(e,t,n,r,o,a){let i=e.length;if(i<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),i==2)r(s,e[1],t[1]);else{let u=Array(i),f=Array(i-1),d=Array(i-1),m=Array(i-1);for(let g=0;g<i-1;g++)d[g]=t[g+1]-t[g],m[g]=e[g+1]-e[g],f[g]=d[g]/m[g];u[0]=f[0];for(let g=1;g<i-1;g++)f[g]===0||f[g-1]===0||f[g-1]>0!=f[g]>0?u[g]=0:(u[g]=3*(m[g-1]+m[g])/((2*m[g]+m[g-1])/f[g-1]+(m[g]+2*m[g-1])/f[g]),isFinite(u[g])||(u[g]=0));u[i-1]=f[i-2];for(let g=0;g<i-1;g++)o(s,e[g]+m[g]/3,t[g]+u[g]*m[g]/3,e[g+1]-m[g]/3,t[g+1]-u[g+1]*m[g]/3,e[g+1],t[g+1])}return s}var uc=new Set;function nh(){for(let e of uc)e.syncRect(!0)}ba&&(co(xx,da,nh),co(yx,da,nh,!0),co(Nl,da,()=>{Ze.pxRatio=ye}));var Hy=Uh(),Uy=Bh();function rh(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,i)=>cc(a,i,t,n))}function zy(e,t){return e.map((n,r)=>r==0?{}:et({},t,n))}function cc(e,t,n,r){return et({},t==0?n:r,e)}function zh(e,t,n){return t==null?ma:[t,n]}var Vy=zh;function qy(e,t,n){return t==null?ma:Ol(t,n,hc,!0)}function Vh(e,t,n,r){return t==null?ma:Dl(t,n,e.scales[r].log,!1)}var Gy=Vh;function qh(e,t,n,r){return t==null?ma:mc(t,n,e.scales[r].log,!1)}var Wy=qh;function jy(e,t,n,r,o){let a=Ct($m(e),$m(t)),i=t-e,s=Ln(o/r*i,n);do{let u=n[s],f=r*u/i;if(f>=o&&a+(u<5?Nr.get(u):0)<=17)return[u,f]}while(++s<n.length);return[0,0]}function oh(e){let t,n;return e=e.replace(/(\d+)px/,(r,o)=>(t=rt((n=+o)*ye))+"px"),[e,t,n]}function Yy(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Le(t[2]*ye,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ze(e,t,n){let r={mode:ve(e.mode,1)},o=r.mode;function a(c,p,b,v){let x=p.valToPct(c);return v+b*(p.dir==-1?1-x:x)}function i(c,p,b,v){let x=p.valToPct(c);return v+b*(p.dir==-1?x:1-x)}function s(c,p,b,v){return p.ori==0?a(c,p,b,v):i(c,p,b,v)}r.valToPosH=a,r.valToPosV=i;let u=!1;r.status=0;let f=r.root=hn(tx);if(e.id!=null&&(f.id=e.id),Xt(f,e.class),e.title){let c=hn(ox,f);c.textContent=e.title}let d=En("canvas"),m=r.ctx=d.getContext("2d"),g=hn(ax,f);co("click",g,c=>{c.target===y&&(Ne!=Co||Fe!=No)&&gt.click(r,c)},!0);let h=r.under=hn(ix,g);g.appendChild(d);let y=r.over=hn(lx,g);e=ha(e);let M=+ve(e.pxAlign,1),k=eh(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let T=e.ms||.001,_=r.series=o==1?rh(e.series||[],jm,Qm,!1):zy(e.series||[null],Jm),A=r.axes=rh(e.axes||[],Wm,Km,!0),S=r.scales={},V=r.bands=e.bands||[];V.forEach(c=>{c.fill=fe(c.fill||null),c.dir=ve(c.dir,-1)});let N=o==2?_[1].facets[0].scale:_[0].scale,B={axes:Tb,series:_b},U=(e.drawOrder||["axes","series"]).map(c=>B[c]);function j(c){let p=c.distr==3?b=>cr(b>0?b:c.clamp(r,b,c.min,c.max,c.key)):c.distr==4?b=>Ju(b,c.asinh):c.distr==100?b=>c.fwd(b):b=>b;return b=>{let v=p(b),{_min:x,_max:w}=c,R=w-x;return(v-x)/R}}function q(c){let p=S[c];if(p==null){let b=(e.scales||mi)[c]||mi;if(b.from!=null){q(b.from);let v=et({},S[b.from],b,{key:c});v.valToPct=j(v),S[c]=v}else{p=S[c]=et({},c==N?Ch:Ly,b),p.key=c;let v=p.time,x=p.range,w=Cr(x);if((c!=N||o==2&&!v)&&(w&&(x[0]==null||x[1]==null)&&(x={min:x[0]==null?Cm:{mode:1,hard:x[0],soft:x[0]},max:x[1]==null?Cm:{mode:1,hard:x[1],soft:x[1]}},w=!1),!w&&Bl(x))){let R=x;x=(E,P,$)=>P==null?ma:Ol(P,$,R)}p.range=fe(x||(v?Vy:c==N?p.distr==3?Gy:p.distr==4?Wy:zh:p.distr==3?Vh:p.distr==4?qh:qy)),p.auto=fe(w?!1:p.auto),p.clamp=fe(p.clamp||Ey),p._min=p._max=null,p.valToPct=j(p)}}}q("x"),q("y"),o==1&&_.forEach(c=>{q(c.scale)}),A.forEach(c=>{q(c.scale)});for(let c in e.scales)q(c);let L=S[N],Z=L.distr,O,ee;L.ori==0?(Xt(f,nx),O=a,ee=i):(Xt(f,rx),O=i,ee=a);let J={};for(let c in S){let p=S[c];(p.min!=null||p.max!=null)&&(J[c]={min:p.min,max:p.max},p.min=p.max=null)}let se=e.tzDate||(c=>new Date(rt(c/T))),z=e.fmtDate||vc,at=T==1?ny(se):ay(se),Re=Vm(se,zm(T==1?ty:oy,z)),re=Gm(se,qm(ly,z)),me=[],oe=r.legend=et({},cy,e.legend),G=r.cursor=et({},gy,{drag:{y:o==2}},e.cursor),je=oe.show,wt=G.show,De=oe.markers;oe.idxs=me,De.width=fe(De.width),De.dash=fe(De.dash),De.stroke=fe(De.stroke),De.fill=fe(De.fill);let we,vn,zt,ze=[],Nn=[],Zn,rn=!1,gr={};if(oe.live){let c=_[1]?_[1].values:null;rn=c!=null,Zn=rn?c(r,1,0):{_:0};for(let p in Zn)gr[p]=dc}if(je)if(we=En("table",px,f),zt=En("tbody",null,we),oe.mount(r,we),rn){vn=En("thead",null,we,zt);let c=En("tr",null,vn);En("th",null,c);for(var vo in Zn)En("th",xm,c).textContent=vo}else Xt(we,hx),oe.live&&Xt(we,mx);let xo={show:!0},Ta={show:!1};function Mi(c,p){if(p==0&&(rn||!oe.live||o==2))return ma;let b=[],v=En("tr",gx,zt,zt.childNodes[p]);Xt(v,c.class),c.show||Xt(v,uo);let x=En("th",null,v);if(De.show){let E=hn(bx,x);if(p>0){let P=De.width(r,p);P&&(E.style.border=P+"px "+De.dash(r,p)+" "+De.stroke(r,p)),E.style.background=De.fill(r,p)}}let w=hn(xm,x);c.label instanceof HTMLElement?w.appendChild(c.label):w.textContent=c.label,p>0&&(De.show||(w.style.color=c.width>0?De.stroke(r,p):De.fill(r,p)),_t("click",x,E=>{if(G._lock)return;Vr(E);let P=_.indexOf(c);if((E.ctrlKey||E.metaKey)!=oe.isolate){let $=_.some((D,H)=>H>0&&H!=P&&D.show);_.forEach((D,H)=>{H>0&&In(H,$?H==P?xo:Ta:xo,!0,Je.setSeries)})}else In(P,{show:!c.show},!0,Je.setSeries)},!1),So&&_t(Sm,x,E=>{G._lock||(Vr(E),In(_.indexOf(c),$o,!0,Je.setSeries))},!1));for(var R in Zn){let E=En("td",vx,v);E.textContent="--",b.push(E)}return[v,b]}let Fr=new Map;function _t(c,p,b,v=!0){let x=Fr.get(p)||{},w=G.bind[c](r,p,b,v);w&&(co(c,p,x[c]=w),Fr.set(p,x))}function yo(c,p,b){let v=Fr.get(p)||{};for(let x in v)(c==null||x==c)&&(oc(x,p,v[x]),delete v[x]);c==null&&Fr.delete(p)}let Jn=0,Br=0,le=0,F=0,Pe=0,tt=0,wo=Pe,Hr=tt,On=le,Ur=F,Vt=0,on=0,Nt=0,xn=0;r.bbox={};let ls=!1,Ri=!1,_o=!1,zr=!1,Ti=!1,an=!1;function ss(c,p,b){(b||c!=r.width||p!=r.height)&&ef(c,p),Ao(!1),_o=!0,Ri=!0,Eo()}function ef(c,p){r.width=Jn=le=c,r.height=Br=F=p,Pe=tt=0,hb(),gb();let b=r.bbox;Vt=b.left=lo(Pe*ye,.5),on=b.top=lo(tt*ye,.5),Nt=b.width=lo(le*ye,.5),xn=b.height=lo(F*ye,.5)}let db=3;function pb(){let c=!1,p=0;for(;!c;){p++;let b=Mb(p),v=Rb(p);c=p==db||b&&v,c||(ef(r.width,r.height),Ri=!0)}}function mb({width:c,height:p}){ss(c,p)}r.setSize=mb;function hb(){let c=!1,p=!1,b=!1,v=!1;A.forEach((x,w)=>{if(x.show&&x._show){let{side:R,_size:E}=x,P=R%2,$=x.label!=null?x.labelSize:0,D=E+$;D>0&&(P?(le-=D,R==3?(Pe+=D,v=!0):b=!0):(F-=D,R==0?(tt+=D,c=!0):p=!0))}}),qr[0]=c,qr[1]=b,qr[2]=p,qr[3]=v,le-=br[1]+br[3],Pe+=br[3],F-=br[2]+br[0],tt+=br[0]}function gb(){let c=Pe+le,p=tt+F,b=Pe,v=tt;function x(w,R){switch(w){case 1:return c+=R,c-R;case 2:return p+=R,p-R;case 3:return b-=R,b+R;case 0:return v-=R,v+R}}A.forEach((w,R)=>{if(w.show&&w._show){let E=w.side;w._pos=x(E,w._size),w.label!=null&&(w._lpos=x(E,w.labelSize))}})}if(G.dataIdx==null){let c=G.hover,p=c.skip=new Set(c.skip??[]);p.add(void 0);let b=c.prox=fe(c.prox),v=c.bias??=0;G.dataIdx=(x,w,R,E)=>{if(w==0)return R;let P=R,$=b(x,w,R,E)??Ee,D=$>=0&&$<Ee,H=L.ori==0?le:F,te=G.left,xe=t[0],be=t[w];if(p.has(be[R])){P=null;let ce=null,Q=null,Y;if(v==0||v==-1)for(Y=R;ce==null&&Y-- >0;)p.has(be[Y])||(ce=Y);if(v==0||v==1)for(Y=R;Q==null&&Y++<be.length;)p.has(be[Y])||(Q=Y);if(ce!=null||Q!=null)if(D){let $e=ce==null?-1/0:O(xe[ce],L,H,0),Ve=Q==null?1/0:O(xe[Q],L,H,0),ft=te-$e,Me=Ve-te;ft<=Me?ft<=$&&(P=ce):Me<=$&&(P=Q)}else P=Q==null?ce:ce==null?Q:R-ce<=Q-R?ce:Q}else D&&ot(te-O(xe[R],L,H,0))>$&&(P=null);return P}}let Vr=c=>{G.event=c};G.idxs=me,G._lock=!1;let vt=G.points;vt.show=fe(vt.show),vt.size=fe(vt.size),vt.stroke=fe(vt.stroke),vt.width=fe(vt.width),vt.fill=fe(vt.fill);let $n=r.focus=et({},e.focus||{alpha:.3},G.focus),So=$n.prox>=0,ko=So&&vt.one,ln=[],Mo=[],Ro=[];function tf(c,p){let b=vt.show(r,p);if(b instanceof HTMLElement)return Xt(b,dx),Xt(b,c.class),Wn(b,-10,-10,le,F),y.insertBefore(b,ln[p]),b}function nf(c,p){if(o==1||p>0){let b=o==1&&S[c.scale].time,v=c.value;c.value=b?Fm(v)?Gm(se,qm(v,z)):v||re:v||Ry,c.label=c.label||(b?vy:by)}if(ko||p>0){c.width=c.width==null?1:c.width,c.paths=c.paths||Hy||Lx,c.fillTo=fe(c.fillTo||Py),c.pxAlign=+ve(c.pxAlign,M),c.pxRound=eh(c.pxAlign),c.stroke=fe(c.stroke||null),c.fill=fe(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let b=Ty(Ct(1,c.width),1),v=c.points=et({},{size:b,width:Ct(1,b*.2),stroke:c.stroke,space:b*2,paths:Uy,_stroke:null,_fill:null},c.points);v.show=fe(v.show),v.filter=fe(v.filter),v.fill=fe(v.fill),v.stroke=fe(v.stroke),v.paths=fe(v.paths),v.pxAlign=c.pxAlign}if(je){let b=Mi(c,p);ze.splice(p,0,b[0]),Nn.splice(p,0,b[1]),oe.values.push(null)}if(wt){me.splice(p,0,null);let b=null;ko?p==0&&(b=tf(c,p)):p>0&&(b=tf(c,p)),ln.splice(p,0,b),Mo.splice(p,0,0),Ro.splice(p,0,0)}ct("addSeries",p)}function bb(c,p){p=p??_.length,c=o==1?cc(c,p,jm,Qm):cc(c,p,{},Jm),_.splice(p,0,c),nf(_[p],p)}r.addSeries=bb;function vb(c){if(_.splice(c,1),je){oe.values.splice(c,1),Nn.splice(c,1);let p=ze.splice(c,1)[0];yo(null,p.firstChild),p.remove()}wt&&(me.splice(c,1),ln.splice(c,1)[0].remove(),Mo.splice(c,1),Ro.splice(c,1)),ct("delSeries",c)}r.delSeries=vb;let qr=[!1,!1,!1,!1];function xb(c,p){if(c._show=c.show,c.show){let b=c.side%2,v=S[c.scale];v==null&&(c.scale=b?_[1].scale:N,v=S[c.scale]);let x=v.time;c.size=fe(c.size),c.space=fe(c.space),c.rotate=fe(c.rotate),Cr(c.incrs)&&c.incrs.forEach(R=>{!Nr.has(R)&&Nr.set(R,ph(R))}),c.incrs=fe(c.incrs||(v.distr==2?Qx:x?T==1?ey:ry:so)),c.splits=fe(c.splits||(x&&v.distr==1?at:v.distr==3?ic:v.distr==4?wy:yy)),c.stroke=fe(c.stroke),c.grid.stroke=fe(c.grid.stroke),c.ticks.stroke=fe(c.ticks.stroke),c.border.stroke=fe(c.border.stroke);let w=c.values;c.values=Cr(w)&&!Cr(w[0])?fe(w):x?Cr(w)?Vm(se,zm(w,z)):Fm(w)?iy(se,w):w||Re:w||xy,c.filter=fe(c.filter||(v.distr>=3&&v.log==10?ky:v.distr==3&&v.log==2?My:fh)),c.font=oh(c.font),c.labelFont=oh(c.labelFont),c._size=c.size(r,null,p,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(qr[p]=!0,c._el=hn(sx,g))}}function Aa(c,p,b,v){let[x,w,R,E]=b,P=p%2,$=0;return P==0&&(E||w)&&($=p==0&&!x||p==2&&!R?rt(Wm.size/3):0),P==1&&(x||R)&&($=p==1&&!w||p==3&&!E?rt(Km.size/2):0),$}let rf=r.padding=(e.padding||[Aa,Aa,Aa,Aa]).map(c=>fe(ve(c,Aa))),br=r._padding=rf.map((c,p)=>c(r,p,qr,0)),ht,it=null,lt=null,Ai=o==1?_[0].idxs:null,yn=null,Ea=!1;function of(c,p){if(t=c??[],r.data=r._data=t,o==2){ht=0;for(let b=1;b<_.length;b++)ht+=t[b][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),yn=t[0],ht=yn.length;let b=t;if(Z==2){b=t.slice();let v=b[0]=Array(ht);for(let x=0;x<ht;x++)v[x]=x}r._data=t=b}if(Ao(!0),ct("setData"),Z==2&&(_o=!0),p!==!1){let b=L;b.auto(r,Ea)?us():xr(N,b.min,b.max),zr=zr||G.left>=0,an=!0,Eo()}}r.setData=of;function us(){Ea=!0;let c,p;o==1&&(ht>0?(it=Ai[0]=0,lt=Ai[1]=ht-1,c=t[0][it],p=t[0][lt],Z==2?(c=it,p=lt):c==p&&(Z==3?[c,p]=Dl(c,c,L.log,!1):Z==4?[c,p]=mc(c,c,L.log,!1):L.time?p=c+rt(86400/T):[c,p]=Ol(c,p,hc,!0))):(it=Ai[0]=c=null,lt=Ai[1]=p=null)),xr(N,c,p)}let Ei,To,cs,fs,ds,ps,ms,hs,gs,Ot;function af(c,p,b,v,x,w){c??=wm,b??=bc,v??="butt",x??=wm,w??="round",c!=Ei&&(m.strokeStyle=Ei=c),x!=To&&(m.fillStyle=To=x),p!=cs&&(m.lineWidth=cs=p),w!=ds&&(m.lineJoin=ds=w),v!=ps&&(m.lineCap=ps=v),b!=fs&&m.setLineDash(fs=b)}function lf(c,p,b,v){p!=To&&(m.fillStyle=To=p),c!=ms&&(m.font=ms=c),b!=hs&&(m.textAlign=hs=b),v!=gs&&(m.textBaseline=gs=v)}function bs(c,p,b,v,x=0){if(v.length>0&&c.auto(r,Ea)&&(p==null||p.min==null)){let w=ve(it,0),R=ve(lt,v.length-1),E=b.min==null?kx(v,w,R,x,c.distr==3):[b.min,b.max];c.min=Pn(c.min,b.min=E[0]),c.max=Ct(c.max,b.max=E[1])}}let sf={min:null,max:null};function yb(){for(let v in S){let x=S[v];J[v]==null&&(x.min==null||J[N]!=null&&x.auto(r,Ea))&&(J[v]=sf)}for(let v in S){let x=S[v];J[v]==null&&x.from!=null&&J[x.from]!=null&&(J[v]=sf)}J[N]!=null&&Ao(!0);let c={};for(let v in J){let x=J[v];if(x!=null){let w=c[v]=ha(S[v],Nx);if(x.min!=null)et(w,x);else if(v!=N||o==2)if(ht==0&&w.from==null){let R=w.range(r,null,null,v);w.min=R[0],w.max=R[1]}else w.min=Ee,w.max=-Ee}}if(ht>0){_.forEach((v,x)=>{if(o==1){let w=v.scale,R=J[w];if(R==null)return;let E=c[w];if(x==0){let P=E.range(r,E.min,E.max,w);E.min=P[0],E.max=P[1],it=Ln(E.min,t[0]),lt=Ln(E.max,t[0]),lt-it>1&&(t[0][it]<E.min&&it++,t[0][lt]>E.max&&lt--),v.min=yn[it],v.max=yn[lt]}else v.show&&v.auto&&bs(E,R,v,t[x],v.sorted);v.idxs[0]=it,v.idxs[1]=lt}else if(x>0&&v.show&&v.auto){let[w,R]=v.facets,E=w.scale,P=R.scale,[$,D]=t[x],H=c[E],te=c[P];H!=null&&bs(H,J[E],w,$,w.sorted),te!=null&&bs(te,J[P],R,D,R.sorted),v.min=R.min,v.max=R.max}});for(let v in c){let x=c[v],w=J[v];if(x.from==null&&(w==null||w.min==null)){let R=x.range(r,x.min==Ee?null:x.min,x.max==-Ee?null:x.max,v);x.min=R[0],x.max=R[1]}}}for(let v in c){let x=c[v];if(x.from!=null){let w=c[x.from];if(w.min==null)x.min=x.max=null;else{let R=x.range(r,w.min,w.max,v);x.min=R[0],x.max=R[1]}}}let p={},b=!1;for(let v in c){let x=c[v],w=S[v];if(w.min!=x.min||w.max!=x.max){w.min=x.min,w.max=x.max;let R=w.distr;w._min=R==3?cr(w.min):R==4?Ju(w.min,w.asinh):R==100?w.fwd(w.min):w.min,w._max=R==3?cr(w.max):R==4?Ju(w.max,w.asinh):R==100?w.fwd(w.max):w.max,p[v]=b=!0}}if(b){_.forEach((v,x)=>{o==2?x>0&&p.y&&(v._paths=null):p[v.scale]&&(v._paths=null)});for(let v in p)_o=!0,ct("setScale",v);wt&&G.left>=0&&(zr=an=!0)}for(let v in J)J[v]=null}function wb(c){let p=ac(it-1,0,ht-1),b=ac(lt+1,0,ht-1);for(;c[p]==null&&p>0;)p--;for(;c[b]==null&&b<ht-1;)b++;return[p,b]}function _b(){if(ht>0){let c=_.some(p=>p._focus)&&Ot!=$n.alpha;c&&(m.globalAlpha=Ot=$n.alpha),_.forEach((p,b)=>{if(b>0&&p.show&&(uf(b,!1),uf(b,!0),p._paths==null)){let v=Ot;Ot!=p.alpha&&(m.globalAlpha=Ot=p.alpha);let x=o==2?[0,t[b][0].length-1]:wb(t[b]);p._paths=p.paths(r,b,x[0],x[1]),Ot!=v&&(m.globalAlpha=Ot=v)}}),_.forEach((p,b)=>{if(b>0&&p.show){let v=Ot;Ot!=p.alpha&&(m.globalAlpha=Ot=p.alpha),p._paths!=null&&cf(b,!1);{let x=p._paths!=null?p._paths.gaps:null,w=p.points.show(r,b,it,lt,x),R=p.points.filter(r,b,w,x);(w||R)&&(p.points._paths=p.points.paths(r,b,it,lt,R),cf(b,!0))}Ot!=v&&(m.globalAlpha=Ot=v),ct("drawSeries",b)}}),c&&(m.globalAlpha=Ot=1)}}function uf(c,p){let b=p?_[c].points:_[c];b._stroke=b.stroke(r,c),b._fill=b.fill(r,c)}function cf(c,p){let b=p?_[c].points:_[c],{stroke:v,fill:x,clip:w,flags:R,_stroke:E=b._stroke,_fill:P=b._fill,_width:$=b.width}=b._paths;$=Le($*ye,3);let D=null,H=$%2/2;p&&P==null&&(P=$>0?"#fff":E);let te=b.pxAlign==1&&H>0;if(te&&m.translate(H,H),!p){let xe=Vt-$/2,be=on-$/2,ce=Nt+$,Q=xn+$;D=new Path2D,D.rect(xe,be,ce,Q)}p?vs(E,$,b.dash,b.cap,P,v,x,R,w):Sb(c,E,$,b.dash,b.cap,P,v,x,R,D,w),te&&m.translate(-H,-H)}function Sb(c,p,b,v,x,w,R,E,P,$,D){let H=!1;P!=0&&V.forEach((te,xe)=>{if(te.series[0]==c){let be=_[te.series[1]],ce=t[te.series[1]],Q=(be._paths||mi).band;Cr(Q)&&(Q=te.dir==1?Q[0]:Q[1]);let Y,$e=null;be.show&&Q&&Rx(ce,it,lt)?($e=te.fill(r,xe)||w,Y=be._paths.clip):Q=null,vs(p,b,v,x,$e,R,E,P,$,D,Y,Q),H=!0}}),H||vs(p,b,v,x,w,R,E,P,$,D)}let ff=ga|sc;function vs(c,p,b,v,x,w,R,E,P,$,D,H){af(c,p,b,v,x),(P||$||H)&&(m.save(),P&&m.clip(P),$&&m.clip($)),H?(E&ff)==ff?(m.clip(H),D&&m.clip(D),Pi(x,R),Li(c,w,p)):E&sc?(Pi(x,R),m.clip(H),Li(c,w,p)):E&ga&&(m.save(),m.clip(H),D&&m.clip(D),Pi(x,R),m.restore(),Li(c,w,p)):(Pi(x,R),Li(c,w,p)),(P||$||H)&&m.restore()}function Li(c,p,b){b>0&&(p instanceof Map?p.forEach((v,x)=>{m.strokeStyle=Ei=x,m.stroke(v)}):p!=null&&c&&m.stroke(p))}function Pi(c,p){p instanceof Map?p.forEach((b,v)=>{m.fillStyle=To=v,m.fill(b)}):p!=null&&c&&m.fill(p)}function kb(c,p,b,v){let x=A[c],w;if(v<=0)w=[0,0];else{let R=x._space=x.space(r,c,p,b,v),E=x._incrs=x.incrs(r,c,p,b,v,R);w=jy(p,b,E,v,R)}return x._found=w}function xs(c,p,b,v,x,w,R,E,P,$){let D=R%2/2;M==1&&m.translate(D,D),af(E,R,P,$,E),m.beginPath();let H,te,xe,be,ce=x+(v==0||v==3?-w:w);b==0?(te=x,be=ce):(H=x,xe=ce);for(let Q=0;Q<c.length;Q++)p[Q]!=null&&(b==0?H=xe=c[Q]:te=be=c[Q],m.moveTo(H,te),m.lineTo(xe,be));m.stroke(),M==1&&m.translate(-D,-D)}function Mb(c){let p=!0;return A.forEach((b,v)=>{if(!b.show)return;let x=S[b.scale];if(x.min==null){b._show&&(p=!1,b._show=!1,Ao(!1));return}else b._show||(p=!1,b._show=!0,Ao(!1));let w=b.side,R=w%2,{min:E,max:P}=x,[$,D]=kb(v,E,P,R==0?le:F);if(D==0)return;let H=x.distr==2,te=b._splits=b.splits(r,v,E,P,$,D,H),xe=x.distr==2?te.map(Y=>yn[Y]):te,be=x.distr==2?yn[te[1]]-yn[te[0]]:$,ce=b._values=b.values(r,b.filter(r,xe,v,D,be),v,D,be);b._rotate=w==2?b.rotate(r,ce,v,D):0;let Q=b._size;b._size=gn(b.size(r,ce,v,c)),Q!=null&&b._size!=Q&&(p=!1)}),p}function Rb(c){let p=!0;return rf.forEach((b,v)=>{let x=b(r,v,qr,c);x!=br[v]&&(p=!1),br[v]=x}),p}function Tb(){for(let c=0;c<A.length;c++){let p=A[c];if(!p.show||!p._show)continue;let b=p.side,v=b%2,x,w,R=p.stroke(r,c),E=b==0||b==3?-1:1,[P,$]=p._found;if(p.label!=null){let kt=p.labelGap*E,Wt=rt((p._lpos+kt)*ye);lf(p.labelFont[0],R,"center",b==2?"top":ym),m.save(),v==1?(x=w=0,m.translate(Wt,rt(on+xn/2)),m.rotate((b==3?-Cl:Cl)/2)):(x=rt(Vt+Nt/2),w=Wt);let jr=uh(p.label)?p.label(r,c,P,$):p.label;m.fillText(jr,x,w),m.restore()}if($==0)continue;let D=S[p.scale],H=v==0?Nt:xn,te=v==0?Vt:on,xe=p._splits,be=D.distr==2?xe.map(kt=>yn[kt]):xe,ce=D.distr==2?yn[xe[1]]-yn[xe[0]]:P,Q=p.ticks,Y=p.border,$e=Q.show?Q.size:0,Ve=rt($e*ye),ft=rt((p.alignTo==2?p._size-$e-p.gap:p.gap)*ye),Me=p._rotate*-Cl/180,qe=k(p._pos*ye),qt=(Ve+ft)*E,St=qe+qt;w=v==0?St:0,x=v==1?St:0;let sn=p.font[0],wn=p.align==1?ca:p.align==2?Yu:Me>0?ca:Me<0?Yu:v==0?"center":b==3?Yu:ca,Fn=Me||v==1?"middle":b==2?"top":ym;lf(sn,R,wn,Fn);let Gt=p.font[1]*p.lineGap,un=xe.map(kt=>k(s(kt,D,H,te))),_n=p._values;for(let kt=0;kt<_n.length;kt++){let Wt=_n[kt];if(Wt!=null){v==0?x=un[kt]:w=un[kt],Wt=""+Wt;let jr=Wt.indexOf(`
`)==-1?[Wt]:Wt.split(/\n/gm);for(let Mt=0;Mt<jr.length;Mt++){let Lf=jr[Mt];Me?(m.save(),m.translate(x,w+Mt*Gt),m.rotate(Me),m.fillText(Lf,0,0),m.restore()):m.fillText(Lf,x,w+Mt*Gt)}}}Q.show&&xs(un,Q.filter(r,be,c,$,ce),v,b,qe,Ve,Le(Q.width*ye,3),Q.stroke(r,c),Q.dash,Q.cap);let Bn=p.grid;Bn.show&&xs(un,Bn.filter(r,be,c,$,ce),v,v==0?2:1,v==0?on:Vt,v==0?xn:Nt,Le(Bn.width*ye,3),Bn.stroke(r,c),Bn.dash,Bn.cap),Y.show&&xs([qe],[1],v==0?1:0,v==0?1:2,v==1?on:Vt,v==1?xn:Nt,Le(Y.width*ye,3),Y.stroke(r,c),Y.dash,Y.cap)}ct("drawAxes")}function Ao(c){_.forEach((p,b)=>{b>0&&(p._paths=null,c&&(o==1?(p.min=null,p.max=null):p.facets.forEach(v=>{v.min=null,v.max=null})))})}let Ci=!1,ys=!1,La=[];function Ab(){ys=!1;for(let c=0;c<La.length;c++)ct(...La[c]);La.length=0}function Eo(){Ci||(Hx(df),Ci=!0)}function Eb(c,p=!1){Ci=!0,ys=p,c(r),df(),p&&La.length>0&&queueMicrotask(Ab)}r.batch=Eb;function df(){if(ls&&(yb(),ls=!1),_o&&(pb(),_o=!1),Ri){if(Ie(h,ca,Pe),Ie(h,"top",tt),Ie(h,ci,le),Ie(h,fi,F),Ie(y,ca,Pe),Ie(y,"top",tt),Ie(y,ci,le),Ie(y,fi,F),Ie(g,ci,Jn),Ie(g,fi,Br),d.width=rt(Jn*ye),d.height=rt(Br*ye),A.forEach(({_el:c,_show:p,_size:b,_pos:v,side:x})=>{if(c!=null)if(p){let w=x===3||x===0?b:0,R=x%2==1;Ie(c,R?"left":"top",v-w),Ie(c,R?"width":"height",b),Ie(c,R?"top":"left",R?tt:Pe),Ie(c,R?"height":"width",R?F:le),rc(c,uo)}else Xt(c,uo)}),Ei=To=cs=ds=ps=ms=hs=gs=fs=null,Ot=1,Na(!0),Pe!=wo||tt!=Hr||le!=On||F!=Ur){Ao(!1);let c=le/On,p=F/Ur;if(wt&&!zr&&G.left>=0){G.left*=c,G.top*=p,Lo&&Wn(Lo,rt(G.left),0,le,F),Po&&Wn(Po,0,rt(G.top),le,F);for(let b=0;b<ln.length;b++){let v=ln[b];v!=null&&(Mo[b]*=c,Ro[b]*=p,Wn(v,gn(Mo[b]),gn(Ro[b]),le,F))}}if(Oe.show&&!Ti&&Oe.left>=0&&Oe.width>0){Oe.left*=c,Oe.width*=c,Oe.top*=p,Oe.height*=p;for(let b in Rs)Ie(Oo,b,Oe[b])}wo=Pe,Hr=tt,On=le,Ur=F}ct("setSize"),Ri=!1}Jn>0&&Br>0&&(m.clearRect(0,0,d.width,d.height),ct("drawClear"),U.forEach(c=>c()),ct("draw")),Oe.show&&Ti&&(Ni(Oe),Ti=!1),wt&&zr&&(Wr(null,!0,!1),zr=!1),oe.show&&oe.live&&an&&(ks(),an=!1),u||(u=!0,r.status=1,ct("ready")),Ea=!1,Ci=!1}r.redraw=(c,p)=>{_o=p||!1,c!==!1?xr(N,L.min,L.max):Eo()};function ws(c,p){let b=S[c];if(b.from==null){if(ht==0){let v=b.range(r,p.min,p.max,c);p.min=v[0],p.max=v[1]}if(p.min>p.max){let v=p.min;p.min=p.max,p.max=v}if(ht>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;c==N&&b.distr==2&&ht>0&&(p.min=Ln(p.min,t[0]),p.max=Ln(p.max,t[0]),p.min==p.max&&p.max++),J[c]=p,ls=!0,Eo()}}r.setScale=ws;let _s,Ss,Lo,Po,pf,mf,Co,No,hf,gf,Ne,Fe,vr=!1,gt=G.drag,st=gt.x,ut=gt.y;wt&&(G.x&&(_s=hn(cx,y)),G.y&&(Ss=hn(fx,y)),L.ori==0?(Lo=_s,Po=Ss):(Lo=Ss,Po=_s),Ne=G.left,Fe=G.top);let Oe=r.select=et({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Oo=Oe.show?hn(ux,Oe.over?y:h):null;function Ni(c,p){if(Oe.show){for(let b in c)Oe[b]=c[b],b in Rs&&Ie(Oo,b,c[b]);p!==!1&&ct("setSelect")}}r.setSelect=Ni;function Lb(c){if(_[c].show)je&&rc(ze[c],uo);else if(je&&Xt(ze[c],uo),wt){let b=ko?ln[0]:ln[c];b!=null&&Wn(b,-10,-10,le,F)}}function xr(c,p,b){ws(c,{min:p,max:b})}function In(c,p,b,v){p.focus!=null&&$b(c),p.show!=null&&_.forEach((x,w)=>{w>0&&(c==w||c==null)&&(x.show=p.show,Lb(w),o==2?(xr(x.facets[0].scale,null,null),xr(x.facets[1].scale,null,null)):xr(x.scale,null,null),Eo())}),b!==!1&&ct("setSeries",c,p),v&&Oa("setSeries",r,c,p)}r.setSeries=In;function Pb(c,p){et(V[c],p)}function Cb(c,p){c.fill=fe(c.fill||null),c.dir=ve(c.dir,-1),p=p??V.length,V.splice(p,0,c)}function Nb(c){c==null?V.length=0:V.splice(c,1)}r.addBand=Cb,r.setBand=Pb,r.delBand=Nb;function Ob(c,p){_[c].alpha=p,wt&&ln[c]!=null&&(ln[c].style.opacity=p),je&&ze[c]&&(ze[c].style.opacity=p)}let Qn,yr,Gr,$o={focus:!0};function $b(c){if(c!=Gr){let p=c==null,b=$n.alpha!=1;_.forEach((v,x)=>{if(o==1||x>0){let w=p||x==0||x==c;v._focus=p?null:w,b&&Ob(x,w?1:$n.alpha)}}),Gr=c,b&&Eo()}}je&&So&&_t(km,we,c=>{G._lock||(Vr(c),Gr!=null&&In(null,$o,!0,Je.setSeries))});function Dn(c,p,b){let v=S[p];b&&(c=c/ye-(v.ori==1?tt:Pe));let x=le;v.ori==1&&(x=F,c=x-c),v.dir==-1&&(c=x-c);let w=v._min,R=v._max,E=c/x,P=w+(R-w)*E,$=v.distr;return $==3?pa(10,P):$==4?Ax(P,v.asinh):$==100?v.bwd(P):P}function Ib(c,p){let b=Dn(c,N,p);return Ln(b,t[0],it,lt)}r.valToIdx=c=>Ln(c,t[0]),r.posToIdx=Ib,r.posToVal=Dn,r.valToPos=(c,p,b)=>S[p].ori==0?a(c,S[p],b?Nt:le,b?Vt:0):i(c,S[p],b?xn:F,b?on:0),r.setCursor=(c,p,b)=>{Ne=c.left,Fe=c.top,Wr(null,p,b)};function bf(c,p){Ie(Oo,ca,Oe.left=c),Ie(Oo,ci,Oe.width=p)}function vf(c,p){Ie(Oo,"top",Oe.top=c),Ie(Oo,fi,Oe.height=p)}let Pa=L.ori==0?bf:vf,Ca=L.ori==1?bf:vf;function Db(){if(je&&oe.live)for(let c=o==2?1:0;c<_.length;c++){if(c==0&&rn)continue;let p=oe.values[c],b=0;for(let v in p)Nn[c][b++].firstChild.nodeValue=p[v]}}function ks(c,p){if(c!=null&&(c.idxs?c.idxs.forEach((b,v)=>{me[v]=b}):Cx(c.idx)||me.fill(c.idx),oe.idx=me[0]),je&&oe.live){for(let b=0;b<_.length;b++)(b>0||o==1&&!rn)&&Fb(b,me[b]);Db()}an=!1,p!==!1&&ct("setLegend")}r.setLegend=ks;function Fb(c,p){let b=_[c],v=c==0&&Z==2?yn:t[c],x;rn?x=b.values(r,c,p)??gr:(x=b.value(r,p==null?null:v[p],c,p),x=x==null?gr:{_:x}),oe.values[c]=x}function Wr(c,p,b){hf=Ne,gf=Fe,[Ne,Fe]=G.move(r,Ne,Fe),G.left=Ne,G.top=Fe,wt&&(Lo&&Wn(Lo,rt(Ne),0,le,F),Po&&Wn(Po,0,rt(Fe),le,F));let v,x=it>lt;Qn=Ee,yr=null;let w=L.ori==0?le:F,R=L.ori==1?le:F;if(Ne<0||ht==0||x){v=G.idx=null;for(let E=0;E<_.length;E++){let P=ln[E];P!=null&&Wn(P,-10,-10,le,F)}So&&In(null,$o,!0,c==null&&Je.setSeries),oe.live&&(me.fill(v),an=!0)}else{let E,P,$;o==1&&(E=L.ori==0?Ne:Fe,P=Dn(E,N),v=G.idx=Ln(P,t[0],it,lt),$=O(t[0][v],L,w,0));let D=-10,H=-10,te=0,xe=0,be=!0,ce="",Q="";for(let Y=o==2?1:0;Y<_.length;Y++){let $e=_[Y],Ve=me[Y],ft=Ve==null?null:o==1?t[Y][Ve]:t[Y][1][Ve],Me=G.dataIdx(r,Y,v,P),qe=Me==null?null:o==1?t[Y][Me]:t[Y][1][Me];if(an=an||qe!=ft||Me!=Ve,me[Y]=Me,Y>0&&$e.show){let qt=Me==null?-10:Me==v?$:O(o==1?t[0][Me]:t[Y][0][Me],L,w,0),St=qe==null?-10:ee(qe,o==1?S[$e.scale]:S[$e.facets[1].scale],R,0);if(So&&qe!=null){let sn=L.ori==1?Ne:Fe,wn=ot($n.dist(r,Y,Me,St,sn));if(wn<Qn){let Fn=$n.bias;if(Fn!=0){let Gt=Dn(sn,$e.scale),un=qe>=0?1:-1,_n=Gt>=0?1:-1;_n==un&&(_n==1?Fn==1?qe>=Gt:qe<=Gt:Fn==1?qe<=Gt:qe>=Gt)&&(Qn=wn,yr=Y)}else Qn=wn,yr=Y}}if(an||ko){let sn,wn;L.ori==0?(sn=qt,wn=St):(sn=St,wn=qt);let Fn,Gt,un,_n,Bn,kt,Wt=!0,jr=vt.bbox;if(jr!=null){Wt=!1;let Mt=jr(r,Y);un=Mt.left,_n=Mt.top,Fn=Mt.width,Gt=Mt.height}else un=sn,_n=wn,Fn=Gt=vt.size(r,Y);if(kt=vt.fill(r,Y),Bn=vt.stroke(r,Y),ko)Y==yr&&Qn<=$n.prox&&(D=un,H=_n,te=Fn,xe=Gt,be=Wt,ce=kt,Q=Bn);else{let Mt=ln[Y];Mt!=null&&(Mo[Y]=un,Ro[Y]=_n,Pm(Mt,Fn,Gt,Wt),Em(Mt,kt,Bn),Wn(Mt,gn(un),gn(_n),le,F))}}}}if(ko){let Y=$n.prox,$e=Gr==null?Qn<=Y:Qn>Y||yr!=Gr;if(an||$e){let Ve=ln[0];Ve!=null&&(Mo[0]=D,Ro[0]=H,Pm(Ve,te,xe,be),Em(Ve,ce,Q),Wn(Ve,gn(D),gn(H),le,F))}}}if(Oe.show&&vr)if(c!=null){let[E,P]=Je.scales,[$,D]=Je.match,[H,te]=c.cursor.sync.scales,xe=c.cursor.drag;if(st=xe._x,ut=xe._y,st||ut){let{left:be,top:ce,width:Q,height:Y}=c.select,$e=c.scales[H].ori,Ve=c.posToVal,ft,Me,qe,qt,St,sn=E!=null&&$(E,H),wn=P!=null&&D(P,te);sn&&st?($e==0?(ft=be,Me=Q):(ft=ce,Me=Y),qe=S[E],qt=O(Ve(ft,H),qe,w,0),St=O(Ve(ft+Me,H),qe,w,0),Pa(Pn(qt,St),ot(St-qt))):Pa(0,w),wn&&ut?($e==1?(ft=be,Me=Q):(ft=ce,Me=Y),qe=S[P],qt=ee(Ve(ft,te),qe,R,0),St=ee(Ve(ft+Me,te),qe,R,0),Ca(Pn(qt,St),ot(St-qt))):Ca(0,R)}else Ts()}else{let E=ot(hf-pf),P=ot(gf-mf);if(L.ori==1){let te=E;E=P,P=te}st=gt.x&&E>=gt.dist,ut=gt.y&&P>=gt.dist;let $=gt.uni;$!=null?st&&ut&&(st=E>=$,ut=P>=$,!st&&!ut&&(P>E?ut=!0:st=!0)):gt.x&&gt.y&&(st||ut)&&(st=ut=!0);let D,H;st&&(L.ori==0?(D=Co,H=Ne):(D=No,H=Fe),Pa(Pn(D,H),ot(H-D)),ut||Ca(0,R)),ut&&(L.ori==1?(D=Co,H=Ne):(D=No,H=Fe),Ca(Pn(D,H),ot(H-D)),st||Pa(0,w)),!st&&!ut&&(Pa(0,0),Ca(0,0))}if(gt._x=st,gt._y=ut,c==null){if(b){if(Ef!=null){let[E,P]=Je.scales;Je.values[0]=E!=null?Dn(L.ori==0?Ne:Fe,E):null,Je.values[1]=P!=null?Dn(L.ori==1?Ne:Fe,P):null}Oa(Ku,r,Ne,Fe,le,F,v)}if(So){let E=b&&Je.setSeries,P=$n.prox;Gr==null?Qn<=P&&In(yr,$o,!0,E):Qn>P?In(null,$o,!0,E):yr!=Gr&&In(yr,$o,!0,E)}}an&&(oe.idx=v,ks()),p!==!1&&ct("setCursor")}let wr=null;Object.defineProperty(r,"rect",{get(){return wr==null&&Na(!1),wr}});function Na(c=!1){c?wr=null:(wr=y.getBoundingClientRect(),ct("syncRect",wr))}function xf(c,p,b,v,x,w,R){G._lock||vr&&c!=null&&c.movementX==0&&c.movementY==0||(Ms(c,p,b,v,x,w,R,!1,c!=null),c!=null?Wr(null,!0,!0):Wr(p,!0,!1))}function Ms(c,p,b,v,x,w,R,E,P){if(wr==null&&Na(!1),Vr(c),c!=null)b=c.clientX-wr.left,v=c.clientY-wr.top;else{if(b<0||v<0){Ne=-10,Fe=-10;return}let[$,D]=Je.scales,H=p.cursor.sync,[te,xe]=H.values,[be,ce]=H.scales,[Q,Y]=Je.match,$e=p.axes[0].side%2==1,Ve=L.ori==0?le:F,ft=L.ori==1?le:F,Me=$e?w:x,qe=$e?x:w,qt=$e?v:b,St=$e?b:v;if(be!=null?b=Q($,be)?s(te,S[$],Ve,0):-10:b=Ve*(qt/Me),ce!=null?v=Y(D,ce)?s(xe,S[D],ft,0):-10:v=ft*(St/qe),L.ori==1){let sn=b;b=v,v=sn}}P&&(p==null||p.cursor.event.type==Ku)&&((b<=1||b>=le-1)&&(b=lo(b,le)),(v<=1||v>=F-1)&&(v=lo(v,F))),E?(pf=b,mf=v,[Co,No]=G.move(r,b,v)):(Ne=b,Fe=v)}let Rs={width:0,height:0,left:0,top:0};function Ts(){Ni(Rs,!1)}let yf,wf,_f,Sf;function kf(c,p,b,v,x,w,R){vr=!0,st=ut=gt._x=gt._y=!1,Ms(c,p,b,v,x,w,R,!0,!1),c!=null&&(_t(Zu,tc,Mf,!1),Oa(_m,r,Co,No,le,F,null));let{left:E,top:P,width:$,height:D}=Oe;yf=E,wf=P,_f=$,Sf=D}function Mf(c,p,b,v,x,w,R){vr=gt._x=gt._y=!1,Ms(c,p,b,v,x,w,R,!1,!0);let{left:E,top:P,width:$,height:D}=Oe,H=$>0||D>0,te=yf!=E||wf!=P||_f!=$||Sf!=D;if(H&&te&&Ni(Oe),gt.setScale&&H&&te){let xe=E,be=$,ce=P,Q=D;if(L.ori==1&&(xe=P,be=D,ce=E,Q=$),st&&xr(N,Dn(xe,N),Dn(xe+be,N)),ut)for(let Y in S){let $e=S[Y];Y!=N&&$e.from==null&&$e.min!=Ee&&xr(Y,Dn(ce+Q,Y),Dn(ce,Y))}Ts()}else G.lock&&(G._lock=!G._lock,Wr(p,!0,c!=null));c!=null&&(yo(Zu,tc),Oa(Zu,r,Ne,Fe,le,F,null))}function Bb(c,p,b,v,x,w,R){if(G._lock)return;Vr(c);let E=vr;if(vr){let P=!0,$=!0,D=10,H,te;L.ori==0?(H=st,te=ut):(H=ut,te=st),H&&te&&(P=Ne<=D||Ne>=le-D,$=Fe<=D||Fe>=F-D),H&&P&&(Ne=Ne<Co?0:le),te&&$&&(Fe=Fe<No?0:F),Wr(null,!0,!0),vr=!1}Ne=-10,Fe=-10,me.fill(null),Wr(null,!0,!0),E&&(vr=E)}function Rf(c,p,b,v,x,w,R){G._lock||(Vr(c),us(),Ts(),c!=null&&Oa(Mm,r,Ne,Fe,le,F,null))}function Tf(){A.forEach(Yy),ss(r.width,r.height,!0)}co(Nl,da,Tf);let Io={};Io.mousedown=kf,Io.mousemove=xf,Io.mouseup=Mf,Io.dblclick=Rf,Io.setSeries=(c,p,b,v)=>{let x=Je.match[2];b=x(r,p,b),b!=-1&&In(b,v,!0,!1)},wt&&(_t(_m,y,kf),_t(Ku,y,xf),_t(Sm,y,c=>{Vr(c),Na(!1)}),_t(km,y,Bb),_t(Mm,y,Rf),uc.add(r),r.syncRect=Na);let Oi=r.hooks=e.hooks||{};function ct(c,p,b){ys?La.push([c,p,b]):c in Oi&&Oi[c].forEach(v=>{v.call(null,r,p,b)})}(e.plugins||[]).forEach(c=>{for(let p in c.hooks)Oi[p]=(Oi[p]||[]).concat(c.hooks[p])});let Af=(c,p,b)=>b,Je=et({key:null,setSeries:!1,filters:{pub:Im,sub:Im},scales:[N,_[1]?_[1].scale:null],match:[Dm,Dm,Af],values:[null,null]},G.sync);Je.match.length==2&&Je.match.push(Af),G.sync=Je;let Ef=Je.key,As=Nh(Ef);function Oa(c,p,b,v,x,w,R){Je.filters.pub(c,p,b,v,x,w,R)&&As.pub(c,p,b,v,x,w,R)}As.sub(r);function Hb(c,p,b,v,x,w,R){Je.filters.sub(c,p,b,v,x,w,R)&&Io[c](null,p,b,v,x,w,R)}r.pub=Hb;function Ub(){As.unsub(r),uc.delete(r),Fr.clear(),oc(Nl,da,Tf),f.remove(),we?.remove(),ct("destroy")}r.destroy=Ub;function Es(){ct("init",e,t),of(t||e.data,!1),J[N]?ws(N,J[N]):us(),Ti=Oe.show&&(Oe.width>0||Oe.height>0),zr=an=!0,ss(e.width,e.height)}return _.forEach(nf),A.forEach(xb),n?n instanceof HTMLElement?(n.appendChild(f),Es()):n(r,Es):Es(),r}Ze.assign=et;Ze.fmtNum=gc;Ze.rangeNum=Ol;Ze.rangeLog=Dl;Ze.rangeAsinh=mc;Ze.orient=po;Ze.pxRatio=ye;Ze.join=Bx;Ze.fmtDate=vc,Ze.tzDate=Zx;Ze.sync=Nh;{Ze.addGap=Cy,Ze.clipGaps=Hl;let e=Ze.paths={points:Bh};e.linear=Uh,e.stepped=$y,e.bars=Iy,e.spline=Fy}function Ky(){try{return parent===window?null:parent.document.body}catch{return null}}function Gh(){let e=Ky(),t=()=>{Rr.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=Rr.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function nn(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Wh(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var jh="Roboto, system-ui, sans-serif",Yh=new WeakMap;function gi(e){return devicePixelRatio*(Yh.get(e)??1)}function ql(e,t){let{range:n,beneath:r,isLog:o,bare:a,rows:i}=e,{factor:s=1}=t,u={stroke:nn("--quiet"),font:`${11*s}px ${jh}`,ticks:{show:!1},grid:{show:a!==!0,stroke:nn("--line"),width:s},gap:4*s};return{width:t.width,height:t.height,legend:{show:!1},padding:[8*s,(t.margin??10)*s,0,0],scales:{x:{time:!1,range:()=>t.ends},y:{distr:o===!0?3:1,range:(f,d,m)=>n(d,m)}},axes:[{...u,show:t.hasEpochs??!0,grid:{show:!1},size:22*s,space:36*s,incrs:Zy},{...u,size:(f,d)=>t.axisWidth??s*(12+7*Math.max(4,...(d??[]).map(m=>m.length))),values:(f,d)=>i?.slice().reverse()??(t.isNameless?d.map(()=>""):(o===!0?ap:rp)(d)),space:28*s,...o===!0?{splits:(f,d,m,g)=>op(m,g),filter:(f,d)=>d}:{},...i===void 0?{}:{splits:()=>i.map((f,d)=>(d+.5)/i.length)}}],series:[{},...e.series.map(f=>({...f,points:{fill:nn("--ground"),...f.points},width:(f.width??1)*s,...f.dash?{dash:f.dash.map(d=>d*s)}:{}}))],hooks:{init:[f=>{Yh.set(f,s)}],drawAxes:[f=>{let{ctx:d,bbox:m}=f;d.save(),d.beginPath(),d.rect(m.left,m.top,m.width,m.height),d.clip(),r?.(f),d.restore()}]}}}var Zy=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function Gl(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function Wl(e,t,n,r=1,o=!1){let a=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:i,bbox:s}=e,u=gi(e);i.save(),o&&(i.fillStyle=nn("--ground"),i.fillRect(a-1.5*u,s.top,3*u,s.height)),i.strokeStyle=n,i.globalAlpha=r,i.lineWidth=u*1.25,i.setLineDash([4*u,3*u]),i.beginPath(),i.moveTo(a,s.top),i.lineTo(a,s.top+s.height),i.stroke(),i.restore()}function Kh(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:o,bbox:a}=e,i=gi(e);o.save(),o.strokeStyle=o.fillStyle=nn("--quiet"),o.lineWidth=i,o.beginPath(),o.moveTo(a.left,r),o.lineTo(a.left+a.width,r),o.stroke(),o.font=`${10*i}px ${jh}`,o.textAlign="right",o.textBaseline="bottom",o.fillText(n,a.left+a.width-4*i,r-2*i),o.restore()}function Zh(e,t,n,r,o){let{ctx:a}=e,i=e.data[0],s=[],u=[],f=()=>{a.beginPath();for(let[d,m]of[...s,...u.reverse()])a.lineTo(d,m);a.fill(),[s,u]=[[],[]]};a.save(),a.fillStyle=r,a.globalAlpha=o,i.forEach((d,m)=>{let[g,h]=[e.data[t]?.[m],e.data[n]?.[m]];if(g===void 0&&h===void 0)return;if(g==null||h==null){f();return}let y=e.valToPos(d,"x",!0);s.push([y,e.valToPos(g,"y",!0)]),u.push([y,e.valToPos(h,"y",!0)])}),f(),a.restore()}var Or=["#1f7fc0","#d55e00","#008a63","#c2639a","#a87400","#7a5bd0","#7f7f7f","#6b8a00"],Jh=[[],[6,3],[2,2],[8,2,2,2]],Jy=Or.length*Jh.length;function Qy(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return(t^t>>>15)>>>0}var Mc=class{styles=new Map;taken=new Set;of(t){let n=this.styles.get(t)??this.choose(t),r=Jh[Math.floor(n/Or.length)];return{colour:Or[n%Or.length],dash:r}}choose(t){let n=Qy(t)%Or.length,r=n;for(let o=1;this.taken.has(r)&&o<Jy;o++)r=Math.floor(o/Or.length)*Or.length+(n+o)%Or.length;return this.styles.set(t,r),this.taken.add(r),r}},Xy=new Mc;function Ht(e){return Xy.of(e)}function mo(e){return e==="entropy"?"nats":"channels"}function Qh(e,t,n,r="B \u2212 A"){let o=e.map(s=>s.greatest),a=Math.max(0,...o),i=`${mo(n)}, ${r}`;return t==="layer"&&o.some(s=>s!==a)?n==="entropy"?{ticks:["\u2212\xBD ln D","0","+\xBD ln D"],unit:i}:{ticks:["\u2212\xBD D","0","+\xBD D"],unit:i}:{ticks:Xh(kl(a,n),n),unit:i}}function Xh(e,t){return[mt(-e,t),"0",mt(e,t)]}function e0(e,t,n){return{ticks:e===null?["less","0","more"]:Xh(e,t),unit:`${mo(t)}, ${n}`}}function t0(e,t){if(e===null)return{ticks:["2nd percentile","98th"],unit:mo(t)};let n=t==="entropy"?2:1,[r,...o]=wu(Jo(e,t),3).map(i=>i.toFixed(n)),a=o.pop();return{ticks:[e[0]<=0?String(r):`\u2264 ${r}`,...o,`\u2265 ${a}`],unit:mo(t)}}function n0(e,t,n){let r=e.map(i=>i.greatest),o=Math.max(0,...r),a=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==o)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:wu(Zo(o,n),5).map(i=>i===0?"0":i.toFixed(a)),unit:mo(n)}}var e2=I(()=>ur.value.some(({fit:e})=>e!==null)),ya=I(()=>ur.value.some(({fit:e,stretch:t})=>e!==null&&t>=ll));function r0(e){let t=e?.epochs[0]??-1;return t<0?"since before training":`since ${he(t)}, its first`}var jl=I(()=>{let e=np(ge.value);if(We.value==="values")return e;let t=r0(C.value),n=X.value===null?t:r0(ae.value),r=t===n?t:`(A ${t}, B ${n})`;return`Change of the ${e.charAt(0).toLowerCase()}${e.slice(1)} ${r}`});function Rc(e){let t=C.value?.layers??[],n=t.length===1?0:e,r=X.value!==null&&xt.value==="difference",o=We.value==="values"?"B \u2212 A":r?"change, B \u2212 A":"change",a=n===null?void 0:ur.value[n];return e2.value&&(a===void 0||a.fit!==null)?Qt.value?e0(a?.limit??null,ge.value,o):t0(a?.span??null,ge.value):Qt.value?Qh(t,Ft.value,ge.value,o):n0(t,Ft.value,ge.value)}var o0=I(()=>Rc(Ue.value?.layer??null));function Yl(e){let t=ur.value[e];if(!t?.fit)return null;let{span:n,limit:r,fit:o}=t,a=`${100*_u} % of ln D`,i=[C.value?.name,X.value?.run].filter(s=>s!=null);return{text:Qt.value?`\xB1 ${mt(r,ge.value).slice(1)} ${mo(ge.value)}`:lp(n,ge.value),stretch:o.isLeast?"nearly constant":Su(t.stretch),title:[t.stretch<ll?"Colours are not stretched.":`Colours are stretched ${Su(t.stretch)}.`,...i.length===0?[]:[cp(i[0])],...i.length>1?["The range holds those of both runs."]:[],...o.isLeast?[`The layer is nearly constant: the range is ${a} at least.`]:[]].join(" ")}}function bi(e,t){let[n,r]=e==="a"?[C.value,It.value]:[ae.value,jt.value];if(We.value!=="change"||n===null||e==="b"&&mn(t)<0)return null;let o=n.entropies[t.name]??[],[a,i]=[o[0]??null,o[r]??null];return a===null||i===null?"change: not a number":`change: ${mt(i-a,"entropy")} nats`}function a0(e,t){return t?156:e.some(n=>n.length>22)?232:172}function i0(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function bn([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function jn(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var l0=I(()=>t2.value?[]:n2.value),t2=I(()=>bt.value===100),n2=I(()=>{let e=C.value?.picture?.shape,t=Tt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,o)=>(io(n,t,o,e[1],e[2]),n.toDataURL()))});var vi=2,wa=20,s0=62,Kl=22,u0=220,r2=150,Cn=6,o2="Roboto, system-ui, sans-serif";function c0(){let e=yt.value;if(e.state!=="here"||Et.value.length===0)return null;let{run:t}=e,n=a2(t),r=Math.max(480,n+t.images*(Te.value+Cn))+2*wa,o=t.picture?.shape??null,a=o===null?0:bn([o[1],o[2]],Te.value)+Cn,i=aa.value,s=Et.value,u=s.map(y=>m0(t,y)),f=s.map((y,M)=>{let k=t.layers[y],T=bn(k.shape,Te.value)+Cn,_=Math.max(...u[M].map(({y:A})=>A+p0));return Math.max(_,(i[y]?.length??0)*T-Cn)}),d=s0+d0(t,r-2*wa),m=d+Kl+a+f.reduce((y,M)=>y+M+Cn,0)+2*wa,g=document.createElement("canvas");g.width=r*vi,g.height=m*vi;let h=g.getContext("2d");return h.scale(vi,vi),h.fillStyle=nn("--ground"),h.fillRect(0,0,r,m),h.imageSmoothingEnabled=!1,h.translate(wa,wa),i2(h,t,r-2*wa),h.translate(0,d),l2(h,t,n,a-Cn),h.translate(0,Kl+a),s.forEach((y,M)=>{s2(h,u[M],n),i[y]?.forEach((k,T)=>{let _=T*(bn(k.layer.shape,Te.value)+Cn);for(let A=0;A<t.images;A++)u2(h,t,k,A,n,_)}),h.translate(0,f[M]+Cn)}),g}function a2(e){let t=document.createElement("canvas").getContext("2d"),n=Et.value.flatMap(r=>m0(e,r).map(({text:o,colour:a})=>(dr(t,a===void 0?13:11,"--ink",a===void 0?600:400),t.measureText(o).width)));return Math.max(r2,...n.map(r=>Math.ceil(r)+14))}function xi(e,t,n,r,o){let a=t;for(;a.length>1&&e.measureText(a).width>o;)a=`${a.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(a,n,r)}function dr(e,t,n,r=400){e.font=`${r} ${t}px ${o2}`,e.fillStyle=nn(n),e.textAlign="left",e.textBaseline="top"}function f0(e){let[t,n]=[Et.value.length,e.layers.length];return jl.value+(t===n?"":`; ${t} of ${Pt(n,"layer")}`)}function d0(e,t){let n=document.createElement("canvas").getContext("2d");return dr(n,12,"--quiet"),n.measureText(f0(e)).width>t-u0-16?Kl:0}function i2(e,t,n){let r=u0;dr(e,16,"--ink",600);let o=`${t.name}, ${he(Dt.value??-1)}`,a=X.value!==null;if(xi(e,a?`A: ${o}`:o,0,0,n-r-16),a){let h=he(Mr.value??-1);xi(e,`B: ${X.value?.run}, ${h}`,0,20,n-r-16)}dr(e,12,"--quiet");let i=d0(t,n)>0,s=i?s0:a?41:22;xi(e,f0(t),0,s,i?n:n-r-16);let u=n-r,d=Qt.value?Jp:oa.map(h=>`rgb(${h.join(" ")})`);d.forEach((h,y)=>{e.fillStyle=h,e.fillRect(u+y*r/d.length,0,r/d.length+.5,12)}),dr(e,11,"--quiet");let{ticks:m,unit:g}=Rc(null);m.forEach((h,y)=>{e.textAlign=y===0?"left":y===m.length-1?"right":"center",e.fillText(h,u+y*r/(m.length-1),17)}),e.textAlign="left",e.fillText(g,u,32),ya.value&&(dr(e,11,"--warn"),e.fillText("Colours are stretched",u,46))}function l2(e,t,n,r){let o=t.picture?.shape??null;for(let a=0;a<t.images;a++){let i=n+a*(Te.value+Cn);if(dr(e,11,"--ink"),xi(e,jn(t,a),i,4,Te.value),o!==null&&Tt.value!==null){let s=document.createElement("canvas");io(s,Tt.value,a,o[1],o[2]),e.drawImage(s,i,Kl,Te.value,r)}}}var p0=15;function m0(e,t){let n=e.layers[t],[r,o]=n.shape,a=C.value?.entropies[n.name]?.[It.value]??null,i=[{text:n.name,y:0}],s=18,u=(h,y="--quiet")=>{h!==null&&(i.push({text:h,y:s,colour:y}),s+=p0)};u(`${Pt(n.channels,"channel")}, ${r} \xD7 ${o}`);let f=h=>h===null?"not a number":`${h.toFixed(2)} nats`;if(X.value===null){let h=a===null?"not a number":`mean ${a.toFixed(2)} nats`;u(`${h} of ${n.greatest.toFixed(2)}`)}else u(`A: mean ${f(a)}`);u(bi("a",n));let d=Yl(t);if(u(d&&`colours ${[d.text,d.stretch].filter(Boolean).join(", ")}`,"--warn"),X.value===null)return i;let m=ae.value?.entropies[n.name]?.[jt.value]??null,g=bn(n.shape,Te.value)+Cn;return s=xt.value==="both"?Math.max(s,g):s,u(`B: mean ${f(m)}`),u(bi("b",n)),a!==null&&m!==null&&u(`B \u2212 A: ${mt(m-a,"entropy")} nats`),i}function s2(e,t,n){t.forEach(({text:r,y:o,colour:a})=>{dr(e,a===void 0?13:11,a??"--ink",a===void 0?600:400),xi(e,r,0,o,n-10)})}function u2(e,t,n,r,o,a){if(n.maps===null)return;let{layer:i}=n,[s,u]=i.shape,f=o+r*(Te.value+Cn),d=bn(i.shape,Te.value),m=document.createElement("canvas"),g=t.picture?.shape??null,h=s*u===1;!h&&bt.value<100&&g!==null&&Tt.value!==null&&(io(m,Tt.value,r,g[1],g[2]),e.filter="grayscale(1)",e.drawImage(m,f,a,Te.value,d),e.filter="none");let y=tl(n.maps,r,i.shape);Ml(m,y,i.shape,n.colours,Math.max(Te.value,d)*vi),e.globalAlpha=h?1:bt.value/100,e.drawImage(m,f,a,Te.value,d),e.globalAlpha=1,h&&(dr(e,12,"--ink",600),e.fillStyle=Rl(n,r),e.textAlign="center",e.textBaseline="middle",e.fillText(n.text(r),f+Te.value/2,a+d/2))}function yi(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function h0(){yi(new Blob([sm(dt.value)],{type:"text/csv"}),"sparsity.csv")}function g0(){let e=C.value?.name??"",t=X.value===null?"":` and ${X.value.run}`,n=`sparsity ${e}${t} ${he(Dt.value??-1)}.png`;c0()?.toBlob(r=>{r!==null&&yi(r,n)},"image/png")}var wi=2,c2=720,f2=320,pr=18,d2="Roboto, system-ui, sans-serif",p2=2;function b0({chart:e,runs:t},n){let r=t.length<=p2?t.join(" and "):`${t.length} runs`;return`sparsity ${e} ${r} ${he(ne.value)}.${n}`}function v0(e){yi(new Blob([Gu(e.rows())],{type:"text/csv"}),b0(e,"csv"))}async function x0(e){(await m2(e)).toBlob(n=>{n!==null&&yi(n,b0(e,"png"))},"image/png")}async function m2(e){let t=document.createElement("canvas").getContext("2d"),n=h2(t,e),r=g2(t,e,n),o=pr+(r.at(-1)?.bottom??0)+6,a=e.height??f2,i=await y2(e,n,a),s=document.createElement("canvas");s.width=(n+2*pr)*wi,s.height=(o+a+16+pr)*wi;let u=s.getContext("2d");u.scale(wi,wi),u.fillStyle=nn("--ground"),u.fillRect(0,0,n+2*pr,o+a+16+pr),u.translate(pr,pr);for(let f of r)f.draw(u);return u.drawImage(i,0,o-pr,n,a),mr(u,12,"--quiet"),u.textAlign="center",u.fillText("epoch",n/2,o-pr+a+2),s}function mr(e,t,n,r=400){e.font=`${r} ${t}px ${d2}`,e.fillStyle=nn(n),e.textAlign="left",e.textBaseline="top"}function h2(e,{title:t,runs:n}){mr(e,13,"--ink");let r=n.map(o=>e.measureText(o).width+34);return mr(e,16,"--ink",600),Math.ceil(Math.max(c2,e.measureText(t).width,...r))}function g2(e,t,n){let r=[],o=0,a=(f,d)=>{let m=o;o+=f,r.push({bottom:o,draw:g=>d(g,m)})};a(24,(f,d)=>{mr(f,16,"--ink",600),f.fillText(t.title,0,d)}),mr(e,12,"--quiet");for(let f of t.notes.flatMap(d=>b2(e,d,n)))a(17,(d,m)=>{mr(d,12,"--quiet"),d.fillText(f,0,m)});mr(e,13,"--ink");let i=0,s=[],u=()=>{let f=s;f.length>0&&a(20,(d,m)=>{for(let{run:g,left:h}of f)v2(d,g,h,m)}),[s,i]=[[],0]};for(let f of t.runs){let d=e.measureText(f).width+44;i>0&&i+d-10>n&&u(),s.push({run:f,left:i}),i+=d}if(u(),t.bar!==void 0){let{bar:f}=t;a(38,(d,m)=>x2(d,f,m+4))}return r}function b2(e,t,n){let r=[""];for(let o of t.split(" ")){let a=`${r.at(-1)} ${o}`.trim();e.measureText(a).width<=n?r[r.length-1]=a:r.push(o)}return r.filter(o=>o!=="")}function v2(e,t,n,r){let{colour:o,dash:a}=Ht(t);e.save(),e.strokeStyle=o,e.lineWidth=3,e.setLineDash(a),e.beginPath(),e.moveTo(n,r+8),e.lineTo(n+24,r+8),e.stroke(),e.restore(),mr(e,13,"--ink"),e.fillText(t,n+32,r)}function x2(e,t,n){t.colours.forEach((o,a)=>{e.fillStyle=o,e.fillRect(a*300/t.colours.length,n,300/t.colours.length+.5,10)}),mr(e,11,"--quiet");for(let{text:o,position:a}of t.ticks)e.textAlign=a<=0?"left":a>=1?"right":"center",e.fillText(o,a*300,n+14)}async function y2({drawing:e},t,n){let r=wi/devicePixelRatio,o=ql(e,{width:t*r,height:n*r,ends:Gl(tr.value??He.value),factor:r});o.cursor={show:!1};let a=document.createElement("div"),i=await new Promise(u=>{let f={...o.hooks,draw:[u]};new Ze({...o,hooks:f},e.data,a)});w2(i);let s=document.createElement("canvas");return s.width=i.ctx.canvas.width,s.height=i.ctx.canvas.height,s.getContext("2d").drawImage(i.ctx.canvas,0,0),i.destroy(),s}function w2(e){let{ctx:t,bbox:n}=e,r=e.valToPos(ne.value,"x",!0);r<n.left||r>n.left+n.width||(t.save(),t.fillStyle=nn("--ink"),t.globalAlpha=.65,t.fillRect(r-gi(e),n.top,2*gi(e),n.height),t.restore())}var _2=Symbol.for("pv"),S2=0;function l(e,t,n,r,o,a){t||(t={});var i,s,u=t;if("ref"in u&&typeof e!="function")for(s in u={},t)s=="ref"?i=t[s]:u[s]=t[s];var f={type:e,props:u,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_2,__v:--S2,__i:-1,__u:0};return(o||a)&&(f.__source=o,f.__self=a),de.vnode&&de.vnode(f),f}function _a({name:e,file:t}){let n=Se(null),r=()=>{n.current!==null&&(n.current.open=!1)};Fo(()=>{let a=i=>{n.current?.contains(i.target)||r()};return document.addEventListener("pointerdown",a),()=>document.removeEventListener("pointerdown",a)},[]);let o=a=>()=>{a(t()),r(),n.current?.querySelector("summary")?.focus()};return l("details",{ref:n,class:"downloads",onKeyDown:({key:a})=>{a==="Escape"&&r()},children:[l("summary",{"aria-label":`Download ${e}`,title:"Download",children:l("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:l("path",{d:"M8 2v7M4.8 6.2 8 9.4l3.2-3.2M3 13h10"})})}),l("div",{children:[l("button",{type:"button",title:"The chart as an image",onClick:o(x0),children:"PNG"}),l("button",{type:"button",title:"Its numbers as a table",onClick:o(v0),children:"CSV"})]})]})}var Tc=256;function Zl(e){return Array.from({length:Tc},(t,n)=>{let r=n/(Tc-1);return Yp(e?.08+.92*r:.98*(1-r))})}function y0(e){return`linear-gradient(to right, ${Zl(e).filter((n,r)=>r%15===0).join(", ")})`}function w0(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function Ac(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:w0(n,e)}))}function _0(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function S0(e,t,n,r,o){let a=e[0]??0,i=e.at(-1)??0,s=document.createElement("canvas");s.width=i-a+1,s.height=201;let u=s.getContext("2d"),f=u.createImageData(s.width,201),d=new Uint32Array(f.data.buffer),m=Zl(o).map(g=>ao(Du(g)));return e.forEach((g,h)=>{let y=t[h]?.subarray(n*201,(n+1)*201),M=e[h+1]??g+1;for(let k=0;y!==void 0&&k<201;k++){let T=y[k];if(T===0)continue;let _=m[Math.round(w0(T,r)*(Tc-1))],A=(200-k)*s.width;d.fill(_,A+g-a,A+M-a)}}),u.putImageData(f,0,0),s}var k2=15e3,M2=80,k0=600;function _i(e){let t=He.value[0],n=He.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(Od(),ne.value=Math.min(n,Math.max(t,Math.round(e))))}function Ut(e){Qe(()=>{Mn.value=!1,_i(e)})}function Lc(e){Ut(Ks(He.value,ne.value,e))}function Pc(){Qe(()=>{!Mn.value&&ne.value>=(He.value.at(-1)??-1)&&_i(He.value[0]??-1),Mn.value=!Mn.value})}function R0(){ke(()=>{if(!Mn.value)return;let e=k2/Math.max(1,He.value.length),t=Wh()?k0:Math.min(k0,Math.max(M2,e)),n=setInterval(()=>{if(mu()||yt.peek().state==="loading")return;let r=Ks(He.peek(),ne.peek(),1);r===ne.peek()?Mn.value=!1:_i(r)},t);return()=>clearInterval(n)})}var Ec={"+":.5,"-":2,0:Number.POSITIVE_INFINITY},M0={ArrowLeft:-1,ArrowRight:1},R2="input[type=number], input[type=search], select";function T2(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;if(t in Ec)return e.matches(R2);let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function A2(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function T0(){A2(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||T2(e.target,t))){if(t in M0)Lc(M0[t]*(e.shiftKey?10:1));else if(t==="Home")Ut(He.value[0]??-1);else if(t==="End")Ut(He.value.at(-1)??-1);else if(t===" ")Pc();else if(t in Ec)fn.value=dd(fn.value,ne.value,Ec[t],He.value);else return;e.preventDefault()}})}var E2=5,Cc=null;function A0(e,t){let{over:n}=e,r=null,o=!1,a=({clientX:u})=>{let{left:f,width:d}=n.getBoundingClientRect();return Math.min(d,Math.max(0,u-f))},i=(u,f)=>e.setSelect({left:u,top:0,width:f,height:f&&n.clientHeight},!1),s=()=>{r=null,i(0,0)};n.addEventListener("pointerdown",u=>{r=u.button===0?a(u):null,o=!1}),n.addEventListener("pointermove",u=>{if(r===null||(u.buttons&1)===0)return;let f=a(u);!o&&Math.abs(f-r)>=E2&&(o=!0,n.setPointerCapture(u.pointerId)),o&&i(Math.min(r,f),Math.abs(f-r))}),n.addEventListener("pointerup",u=>{if(o&&r!==null){let[f,d]=[e.posToVal(r,"x"),e.posToVal(a(u),"x")];fn.value=Zs(f,d,He.value)??tr.value}s()}),n.addEventListener("pointercancel",s),n.addEventListener("click",u=>{if(o){o=!1;return}u.detail===1&&(Cc=ne.value),Ut(e.posToVal(a(u),"x")),t(u)}),n.addEventListener("dblclick",()=>{tr.value!==null&&(fn.value=null,Cc!==null&&Ut(Cc))})}function E0(e,t,n){let r=e.map((u,f)=>f).sort((u,f)=>e[u]-e[f]),o=[];r.forEach((u,f)=>{for(o.push({sum:e[u]-f*t,count:1});;){let d=o.at(-1),m=o.at(-2);if(!d||!m||m.sum/m.count<d.sum/d.count)break;m.sum+=d.sum,m.count+=d.count,o.pop()}});let a=o.flatMap(({sum:u,count:f})=>Array(f).fill(u/f)),i=e.slice(),s=Math.max(0,n-r.length*t);return r.forEach((u,f)=>{let d=Math.min(s,Math.max(0,a[f]-t/2));i[u]=d+t/2+f*t}),i}var L2=6,L0=14,P2=.3,C2=150,Jl=null;function N2(e){return Jl??=document.createElement("canvas").getContext("2d"),Jl===null?0:(Jl.font="11px Roboto, system-ui, sans-serif",Jl.measureText(e).width)}var Ql=class{constructor(t,n){this.labels=t;this.near=n;this.areFew=t.length<=L2,this.box.className=this.areFew?"end-labels":"end-labels inside",this.box.ariaHidden="true"}labels;near;areFew;box=document.createElement("div");margin(t){if(!this.areFew||this.labels.length===0)return 10;let n=Math.max(...this.labels.map(({text:r})=>N2(r)));return Math.ceil(Math.min(n+14,C2,t*P2))}place(t){if(this.labels.length===0)return;this.box.parentElement===null&&t.over.parentElement?.append(this.box);let n=this.near?.peek()??null,o=this.labels.filter(g=>this.areFew||g.run===n).flatMap(g=>{let h=O2(t,g.series+1);return h===null?[]:[{label:g,y:t.valToPos(h,"y")}]}),{clientWidth:a,clientHeight:i,offsetLeft:s,offsetTop:u}=t.over,f=o.map(({y:g})=>g),d=E0(f,L0,i),m=this.box.style;m.left=`${s+a}px`,m.top=`${u}px`,m.width=`${Math.max(0,t.width-s-a)}px`,this.box.replaceChildren(...o.map(({label:g},h)=>{let y=document.createElement("span");return y.textContent=g.text,y.title=g.run,y.dataset.run=g.run,y.style.top=`${d[h]-L0/2}px`,y.style.borderColor=g.colour,y.style.opacity=n===null||g.run===n?"1":"0.4",y}))}};function O2(e,t){let{min:n,max:r}=e.scales.x??{},o=e.data[0];for(let a=o.length-1;a>=0;a--){let i=e.data[t]?.[a],s=o[a];if(i!=null&&s>=(n??s)&&s<=(r??s))return i}return null}var $r=K(null),Xl=12,$2="epochs",I2=28,D2=.25;function Sa(e){let{data:t,series:n,height:r,range:o,beneath:a,title:i,bare:s,isLog:u}=e,{axis:f,onPoint:d,onPick:m,owners:g,near:h,labels:y}=e,M=Se(null),k=Se(null),T=Se(null),_=Gl(tr.value??He.value);return $t(()=>{let A=M.current,S=new Ql(y??[],h),N=ql({data:t,series:n,range:o,beneath:a,bare:s,isLog:u},{width:A.clientWidth,height:r,ends:_,axisWidth:f?.width,isNameless:f?.isEmpty,hasEpochs:f?.hasEpochs,margin:S.margin(A.clientWidth)});N.cursor={drag:{x:!1,y:!1},bind:{dblclick:()=>null},y:!1,points:{size:6},sync:{key:$2,setSeries:!1}},Object.assign(N.hooks,{setCursor:[({cursor:{left:j,idx:q},data:[L]})=>{$r.value=q==null||(j??-1)<0?null:L[q]??null}],setSize:[j=>Nc(j,T.current)],draw:[j=>S.place(j)]});let B=new Ze(N,t,A);k.current=B,T.current=document.createElement("div"),T.current.className="epoch-cursor",B.over.append(T.current),Nc(B,T.current);let U=({clientY:j})=>{let{top:q,height:L}=B.over.getBoundingClientRect();return Math.min(1,Math.max(0,(j-q)/L))};return B.over.addEventListener("pointermove",j=>{d?.(U(j)),h!==void 0&&(h.value=g?.[F2(B,j)]??null)}),B.over.addEventListener("pointerleave",()=>{d?.(null),h!==void 0&&(h.value=null)}),A0(B,j=>m?.(U(j))),()=>{h!==void 0&&(h.value=null),B.destroy()}},[t,n,r,o,a,s,u,f,d,m,y,g,h,Rr.value,..._]),$t(()=>{let A=M.current,S=new ResizeObserver(()=>{k.current!==null&&A.clientWidth!==k.current.width&&k.current.setSize({width:A.clientWidth,height:k.current.height})});return S.observe(A),()=>S.disconnect()},[]),Sn(()=>{ne.value,k.current!==null&&Nc(k.current,T.current)}),Sn(()=>{let A=h?.value??null,S=k.current;S!==null&&g!==void 0&&(g.forEach((V,N)=>{let B=S.series[N+1],U=n[N]?.alpha??1;B!==void 0&&(B.alpha=A===null||V===A?U:D2*U)}),S.redraw(!1))}),l("div",{ref:M,class:"plot",role:"img","aria-label":`${i}, against the epoch`,style:{height:`${r}px`}})}function Nc(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(ne.peek(),"x"))}px)`)}function F2(e,{clientX:t,clientY:n}){let{left:r,top:o}=e.over.getBoundingClientRect(),a=e.posToIdx(t-r),i=-1,s=I2;for(let u=1;u<e.data.length;u++){let f=e.data[u]??[],d=a;for(;d>0&&f[d]===void 0;)d--;let m=f[d],g=m==null?s:Math.abs(e.valToPos(m,"y")-(n-o));g<s&&([i,s]=[u-1,g])}return i}var P0=232,B2=()=>[-1.005,1.005];function C0(){let e=C.value,t=e?.correlations??null,n=Zd.value,r=pe(()=>_0(n),[n]);return e===null?null:l("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[l("h2",{id:"correlations-title",children:["Correlations of the filters ",l("span",{class:"quiet name",children:e.name})]}),t===null?l("p",{class:"notice",children:["This run has none. The callback ",l("code",{children:"kr.CorrelationHistograms"})," writes them."]}):l(W,{children:[l(U2,{most:r,centre:t.centre}),l("div",{class:"multiples histograms",children:t.layers.map((o,a)=>l(z2,{run:e.name,found:t,frames:n,layer:o,row:a,most:r},o.name))})]})]})}var H2={filter:"its own mean",mean_filter:"the mean filter"};function N0(e){return`pairs of filters in a bin of 0.01, logarithmic; each filter less ${H2[e]}`}function U2({most:e,centre:t}){return l("figure",{class:"colour-bar counts",children:[l("figcaption",{children:N0(t)}),l("div",{class:"gradient",style:{background:y0(Rr.value)}}),l("div",{class:"ticks placed",children:Ac(e).map(({count:n,position:r})=>l("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function z2({run:e,found:t,frames:n,layer:r,row:o,most:a}){let{epochs:i}=t,s=Rr.value,u=Se(null),d=ia(u).value||t.layers.length<=Xl,m=pe(()=>d?S0(i,n,o,a,s):null,[i,n,o,a,s,d]),g=pe(()=>[i,i.map(()=>null)],[i]),h=pe(()=>[{}],[]),y=pe(()=>S=>{if(m===null)return;let V=S.valToPos((i[0]??0)-.5,"x",!0),N=S.valToPos((i.at(-1)??0)+.5,"x",!0),{top:B,height:U}=S.bbox;S.ctx.save(),S.ctx.imageSmoothingEnabled=U<m.height||N-V<m.width,S.ctx.imageSmoothingQuality="high",S.ctx.drawImage(m,V,B,N-V,U),S.ctx.restore()},[i,m]),M=d?$r.value??ne.value:ne.peek(),k=t.mean_absolute[r.name]??[],{epoch:T,value:_}=sa({run:"",epochs:i,values:k},M),A={data:g,series:h,range:B2,beneath:y,bare:!0};return l("figure",{ref:u,class:"curves","data-layer":r.name,children:[l("figcaption",{children:[l("span",{class:"head",children:[l("span",{class:"title",title:r.name,children:[l("b",{children:r.name})," ",l("span",{class:"quiet",children:Pt(r.filters,"filter")})]}),l(_a,{name:`correlations of ${r.name}`,file:()=>({chart:`correlations ${r.name}`,title:`Correlations of the filters of ${r.name}`,notes:[N0(t.centre)],runs:[e],drawing:A,height:420,bar:{colours:Zl(s),ticks:Ac(a).map(({count:S,position:V})=>({text:S.toLocaleString("en"),position:V}))},rows:()=>fm(e,t,n,o)})})]}),l("span",{class:"numbers",title:he(M),children:[l("span",{class:"quiet",children:"mean of |c|"})," ",_===null?"\u2013":_.toFixed(3),T!==null&&T!==M&&l("small",{title:he(T),children:[" @",T]})]})]}),d?l(Sa,{title:`Correlations of the filters of ${r.name}`,...A,height:P0}):l("div",{style:{height:`${P0}px`}})]})}var Si=I(()=>hd((Ke.value??[]).map(({name:e})=>e)));function Ir(e){return e.startsWith(Si.value)?e.slice(Si.value.length):e}function Yn({run:e}){let{colour:t,dash:n}=Ht(e);return l("svg",{class:"swatch",viewBox:"0 0 18 6","aria-hidden":"true",children:l("line",{x1:"0",y1:"3",x2:"18",y2:"3",stroke:t,"stroke-dasharray":n.join(" ")})})}var V2=6;function O0({curves:e,unit:t,isDrawn:n,near:r}){let o=n.value?$r.value??ne.value:ne.peek(),a=[...new Set(e.map(({run:f})=>f))],i=a.length>V2,s=a.includes(ue.value??"")?ue.value:a[0],u=i?[r.value??s]:a;return l("span",{class:"numbers",title:he(o),children:[u.map(f=>l(q2,{curves:e.filter(d=>d.run===f),at:o,name:i?f:null},f)),i&&r.value===null&&l("span",{class:"quiet",children:["and ",a.length-1," more"]}),t!==void 0&&l("span",{class:"quiet",children:t}),n.value&&$r.value!==null?l("span",{class:"quiet",children:he(o)}):l("span",{class:"room","data-text":he(o)})]})}function q2({curves:e,at:t,name:n}){let r=e[0]?.run??"",o=e.map(s=>({...sa(s,t),quantity:s.quantity})),a=o.map(({value:s,quantity:u})=>`${u??""} ${s===null?"\u2013":ri(s)}`),i=o.map(s=>s.epoch).find(s=>s!==null)??null;return l("span",{title:e.length>1?`${r}: ${a.join(", ")}`:r,children:[l(Yn,{run:r}),n&&`${Ir(n)} `,o.map(({value:s})=>s===null?"\u2013":ri(s)).join(" / "),i!==null&&i!==t&&l("small",{title:he(i),children:[" @",i]})]})}var G2=3,W2=6,$0=.3,j2="Linear: a logarithmic axis needs values above 0.";function Kn(e){let{title:t,chart:n,note:r,unit:o,curves:a,height:i=132,range:s,smoothing:u=0}=e,{isNamed:f,paths:d,beneath:m,axis:g,isOneOfMany:h=!1,hooks:y}=e,M=Se(null),k=ia(M),T=zo(()=>k.value||!h),_=T.value,A=er(null),S=Ge.value,V=e.isLog===!0&&hm(a),N=ju(a).length>0?Z2(a):void 0,B=u>0?`smoothed by ${u/100}`:void 0,U=[...e.remarks??[],...e.isLog&&!V?[j2]:[]],{data:j,series:q,owners:L,shown:Z}=pe(()=>Y2(_?a:[],u,d),[a,u,d,_]),O=pe(()=>f?K2(a,Z):void 0,[a,Z,f]),ee=pe(()=>{let z=ju(a);return at=>{m?.(at);for(let{run:re,training:me,other:oe}of z)if(z.length<=G2||re===A.peek()||re===ue.peek()){let G=[Z[me],Z[oe]],je=z.length>1?.08:.14;Zh(at,G[0]+1,G[1]+1,Ht(re).colour,je)}let Re=new Set(a.map(re=>re.run));for(let re of Re){let me=S.get(re)?.overfitting??null,oe=re===(A.peek()??ue.peek()),G=Re.size<=W2||oe?1:$0;me!==null&&Wl(at,me.epoch,Ht(re).colour,G)}}},[a,Z,S,m,A]),se={data:j,series:q,range:V?bm:s,beneath:ee,isLog:V};return l("figure",{ref:M,class:"curves",...y,children:[l("figcaption",{children:[l("span",{class:"head",children:[l("span",{class:"title",title:t,children:[l("b",{children:t})," ",r!==void 0&&l("span",{class:"quiet",children:r})]}),l(_a,{name:t,file:()=>({chart:n,title:t,notes:[r,o,N,B,...U].filter(z=>z!==void 0),runs:[...new Set(L)],drawing:se,rows:()=>um(a,u,o)})})]}),l(O0,{curves:a,unit:o??N,isDrawn:T,near:A})]}),_?l(Sa,{title:t,...se,height:i,axis:g,labels:O,...a.length>1?{owners:L,near:A}:{}}):l("div",{style:{height:`${i}px`}}),U.map(z=>l("p",{class:"quiet remark",children:z},z))]})}function Y2(e,t,n){let r=({run:s,isTraining:u})=>({stroke:Ht(s).colour,dash:Ht(s).dash,width:u?1:1.75,...n===void 0?{}:{paths:n}}),o=e.map(s=>({...s,values:Tl(s.values,t/100)})),a=t>0?e:[],i=[...a,...o];return{data:mm(i),series:i.map((s,u)=>({...r(s),...u<a.length?{alpha:$0,width:1,dash:[]}:{}})),owners:i.map(({run:s})=>s),shown:o.map((s,u)=>a.length+u)}}function K2(e,t){if(e.length<2)return[];let n=new Set(e.map(({run:o})=>o)).size===1,r=e.map(o=>n||!o.isTraining||!e.some(a=>a.run===o.run&&!a.isTraining));return e.flatMap(({run:o,quantity:a},i)=>r[i]&&t[i]!==void 0?[{series:t[i],run:o,text:n?I0(a??o):Ir(o),colour:Ht(o).colour}]:[])}function Z2(e){let t=e.filter(({isTraining:r})=>!r);return`training (thin) / ${[...new Set(t.map(({quantity:r})=>I0(r??"")))].join(" or ")}`}function I0(e){return e.split(" ")[0]}function J2(e){let t=Zt.value.flatMap(({rows:a})=>a.map(({layer:i})=>i)),n=new Set(C.value?.layers.map(({name:a})=>a)),r=new Map;for(let a of e.flatMap(({layers:i})=>i))!n.has(a.name)&&!r.has(a.name)&&r.set(a.name,a);let o=t.filter(({name:a})=>ar.value.has(a));return r.size>iu?o:[...o,...r.values()]}function D0(){let e=dt.value,t=J2(e);return e.length===0?l("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):l("section",{"aria-labelledby":"entropies-title",children:[l("h2",{id:"entropies-title",children:["Mean entropy of each layer ",l("span",{class:"quiet",children:"nats, against the epoch"}),Tr.value&&l("span",{class:"quiet",children:["of the open rows: ",t.length," of ",Pt(C.value?.layers.length??0,"layer")]})]}),l("div",{class:"multiples",children:t.map(n=>l(X2,{layer:n,isOneOfMany:t.length>Xl},n.name))})]})}function Q2(e){let t=dt.value.flatMap(({layers:n})=>n.filter(r=>r.name===e).map(({channels:r})=>r));return[...new Set(t)].sort((n,r)=>n-r)}function X2({layer:{name:e,channels:t},isOneOfMany:n}){let r=dt.value,o=pe(()=>{let f=Q2(e);return f.length===0?[t]:f},[r,e,t]),a=Math.log(o.at(-1)),i=pe(()=>la(r,f=>f.entropies[e],"mean entropy",e),[r,e]),s=pe(()=>()=>[0,(a||1)*1.15],[a]),u=pe(()=>f=>{for(let d of o)Kh(f,Math.log(d),`ln ${d}`)},[o]);return l(Kn,{title:e,chart:`entropy ${e}`,unit:"nats",curves:i,range:s,beneath:u,isOneOfMany:n,hooks:{"data-testid":"entropy-chart","data-layer":e}})}function Dr({label:e,value:t,choices:n}){return l("fieldset",{class:"switch",children:[l("legend",{children:e}),l("div",{children:n.map(([r,o,a])=>l("label",{title:a,children:[l("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),l("span",{children:o})]},r))})]})}var ew="Losses include any penalties, as fit logs them. With labels, kr.SparsityHeatmaps(log_dir, x, y) measures them without.",tw="Training is estimated, as the logged loss less the mean of the penalties before and after each epoch.",nw="It is left out where they change too much within an epoch, or are far greater than the loss.",rw="kr.LossWithoutPenalties() logs it exactly.";function F0({compared_losses:{training:e,held_out:t}}){return e!==null||t!==null}function B0(e){return e.flatMap(({name:t,epochs:n,compared_losses:r})=>{let{training:o,held_out:a,held_out_name:i,penalties:s}=r,u={included:"",excluded:" without penalties",estimated:" without penalties, estimated"},f=s==="included"?"":" without penalties";return[...o===null?[]:[{run:t,epochs:n,values:o,quantity:`training loss${u[s]}`,isTraining:!0}],...a===null?[]:[{run:t,epochs:n,values:a,quantity:`${i} loss${f}`}]]})}function H0(e){let t=e.some(({compared_losses:i})=>i.training!==null),n=e.filter(({compared_losses:i})=>i.held_out!==null),r=new Set(n.map(({compared_losses:i})=>i.held_out_name)),o=[...t?["training"]:[],...r],a=o.length<3?o.join(" and "):`${o[0]}, ${o.slice(1).join(" or ")}`;return`${a.charAt(0).toUpperCase()}${a.slice(1)} loss`}function U0(e){let t=new Set(e.filter(F0).map(({compared_losses:{penalties:n}})=>n==="included"?"with penalties":"without penalties"));return t.size===1?[...t][0]:void 0}function z0(e){let t=e.filter(F0),n=u=>t.filter(({compared_losses:f})=>f.penalties===u),r=u=>u.length===t.length?"":`${u.map(f=>f.name).join(", ")}: `,[o,a]=[n("included"),n("estimated")],i=a.some(({losses:u,compared_losses:{training:f}})=>u.training?.some((d,m)=>d!==null&&f?.[m]==null)??!1),s=[];if(o.length>0&&s.push(`${r(o)}${ew}`),a.length>0){let u=i?` ${nw}`:"";s.push(`${r(a)}${tw}${u} ${rw}`)}return s}function V0(e){let t=e.flatMap(({name:n,epochs:r,losses:o})=>o.penalty===void 0?[]:[{run:n,epochs:r,values:o.penalty,quantity:"penalty"}]);return t.some(({values:n})=>n.some(r=>r!==0))?t:[]}var q0="val_";function G0(e){let t=e.flatMap(({accuracies:n})=>Object.keys(n));return[...new Set(t.map(n=>n.replace(q0,"")))]}function W0(e,t){return e.flatMap(({name:n,epochs:r,accuracies:o})=>[t,`${q0}${t}`].flatMap(a=>{let i=o[a],s=a===t;return i===void 0?[]:[{run:n,epochs:r,values:i,quantity:`${s?"training":"validation"} ${t}`,isTraining:s}]}))}var Oc=190;function j0(){let e=dt.value,t=e.some(({losses:n,accuracies:r})=>Object.keys(n).length>0||Object.keys(r).length>0);return e.length===0?null:l("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[l("h2",{id:"losses-title",children:["Loss ",l("span",{class:"quiet",children:"against the epoch"})]}),l("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 %, and by more than its noise explains or after rising ten epochs in a row."}),t?l(W,{children:[l(ow,{}),l("div",{class:"multiples losses",children:[l(aw,{}),l(iw,{}),G0(e).map(n=>l(lw,{metric:n},n))]})]}):l("p",{class:"notice",children:["No losses. The callback ",l("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",l("code",{children:"fit"}),"."]})]})}function ow(){return l("div",{class:"loss-controls",children:[l(Dr,{label:"Axis",value:Jr,choices:[["linear","Linear","Equal distances are equal differences"],["log","Log","Equal distances are equal factors; for values above 0"]]}),l("label",{class:"smoothing",children:[l("span",{children:["Smoothing ",l("output",{children:(Rn.value/100).toFixed(2)})]}),l("input",{type:"range",min:0,max:tu,step:1,value:Rn.value,title:"Weight of the epochs before in a running average, as in TensorBoard","aria-label":"Smoothing of the losses","aria-valuetext":(Rn.value/100).toFixed(2),onInput:e=>{Rn.value=e.currentTarget.valueAsNumber}})]})]})}function aw(){let e=dt.value,t=pe(()=>B0(e),[e]);return t.length===0?null:l(Kn,{title:H0(e),chart:"losses",note:U0(e),remarks:z0(e),curves:t,height:Oc,range:ua,isLog:Jr.value==="log",smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"losses"}})}function iw(){let e=dt.value,t=pe(()=>V0(e),[e]);return t.length===0?null:l(Kn,{title:"Penalties",chart:"penalties",note:"their sum after each epoch",curves:t,height:Oc,range:ua,isLog:Jr.value==="log",smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"penalties"}})}function lw({metric:e}){let t=dt.value,n=pe(()=>W0(t,e),[t,e]);return l(Kn,{title:e,chart:e,curves:n,height:Oc,range:vm,smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":e}})}var $c=matchMedia("(min-width: 900px)"),Ic=K($c.matches);$c.addEventListener("change",()=>{Ic.value=$c.matches});var Y0=12,Z0=20;function hr({run:e}){let t=Ir(e);return l("span",{class:"name",title:e,children:t===e&&e.length<=Z0?l(K0,{text:e}):l(W,{children:[l("span",{class:"unseen",children:e}),l("span",{class:"ends","aria-hidden":"true",children:l(K0,{text:t})})]})})}function K0({text:e}){let t=[...e];return t.length<=Z0?l("span",{class:"head",children:e}):l(W,{children:[l("span",{class:"head",children:t.slice(0,-Y0).join("")}),l("span",{class:"tail",children:t.slice(-Y0).join("")})]})}function sw(e,t){return e==null||t===0?Lr[0]:_l(e/t)}function uw({epochs:e,entropies:t},n){let r=e[0]??0,o=(e.at(-1)??r)-r+1,a=new Uint32Array(o*n.length);return n.forEach(({name:i,greatest:s},u)=>{e.forEach((f,d)=>{let m=e[d+1]??f+1,g=sw(t[i]?.[d],s);a.fill(g,u*o+f-r,u*o+m-r)})}),{pixels:a,width:o}}function es(e,t,n){let{pixels:r,width:o}=uw(t,n);e.width=o,e.height=Math.max(1,n.length);let a=new Uint8ClampedArray(r.buffer);n.length>0&&e.getContext("2d")?.putImageData(new ImageData(a,o),0,0)}var J0=14,Q0=13,cw=3*J0*Q0,fw=160,dw=80;function X0(e,t,n){let r=Math.round(Math.min(96,Math.max(28,168/Math.max(1,e)))),o=Math.min(t,e<=3?fw:dw),a=t*Q0,i=n&&t<=J0&&a*e<=cw;return{height:Math.max(r,i?a:o),isNamed:i}}function Dc(e){let t=Math.max(0,...e.map(n=>n.length));return Math.min(168,Math.max(48,Math.round(18+6.2*t)))}var eg=92,Fc=8,Bc=22,ts=19,pw=26,mw=48,hw=()=>[0,1];function tg(){let e=Wa.value.filter(({layers:y})=>y.length>0),t=[...e,...C.value===null?[]:[C.value]].map(({layers:y})=>y.map(({name:M})=>M)),n=(Ke.value??[]).filter(({layers:y})=>y>0),r=n.filter(({name:y})=>Ga.value.includes(y)),o=n.filter(({name:y})=>y===ue.value),a=Math.max(0,...[...r,...o].map(({layers:y})=>y)),{length:i}=Ga.value,s=X0(i,a,Ic.value),u=Go.value&&zn.value,f=u?Dc(Ga.value.map(Ir))+pw:s.isNamed?Dc(t.flat()):mw,d=u?s.height+Fc:s.height+Fc+Bc+ts,m=i-Wa.value.length,g=m>0||kw(Wa.value),h=(e.length+m)*d+(u?ts:0);return i===0?null:l("section",{class:"glance","data-testid":"overview","aria-labelledby":"glance-title",style:{"--axis":`${f}px`},children:[l("h2",{id:"glance-title",children:["Overview"," ",l("span",{class:"quiet",children:"mean entropy of each layer, the first one at the top, against the epoch; a click goes there"}),l(gw,{runs:e}),Go.value&&l(bw,{})]}),l("div",{style:{minHeight:`${h+(g?eg+2*ts:0)}px`},children:Tn.value&&l(W,{children:[u&&l(vw,{runs:e}),e.map(y=>l(xw,{run:y,...s,width:f,isDense:u},y.name)),e.length>=r.length&&l(Mw,{width:f})]})})]})}function gw({runs:e}){return l("span",{class:"quiet key",children:[l("span",{title:"Of each layer, also if the maps have another scale",children:["0 ",l("i",{class:"gradient",style:{background:Sl}})," ln D"]}),e.some(({entropies:t})=>Object.values(t).some(n=>n.includes(null)))&&l("span",{children:[l("i",{class:"no-value"})," not a number"]}),e.some(({overfitting:t})=>t!==null)&&l("span",{children:[l("i",{class:"dashes"})," overfitting begins"]})]})}function bw(){return l("button",{type:"button",class:"link","data-testid":"all-strips","aria-expanded":zn.value,onClick:()=>{zn.value=!zn.value},children:zn.value?"Only the run in the maps":`All ${At.value.length} runs`})}function ng(e,t,n=!0){return pe(()=>({width:e,isEmpty:t,hasEpochs:n}),[e,t,n])}var ns=K(null);function vw({runs:e}){let t=ns.value,n=e.find(({name:r})=>r===t?.run);return l("p",{class:"reading",style:{height:`${ts}px`},children:n!==void 0&&l(W,{children:[l(hr,{run:n.name})," ",l(rg,{run:n,row:t?.row??null})]})})}function xw({run:e,height:t,isNamed:n,width:r,isDense:o}){let a=zo(()=>ns.value?.run===e.name?ns.value.row:null),{epochs:i,layers:s,overfitting:u,name:f}=e,d=pe(()=>{let k=document.createElement("canvas");return es(k,e,s),k},[e,s]),m=pe(()=>[i,i.map(()=>null)],[i]),g=pe(()=>[{}],[]),h=pe(()=>k=>{let T=k.valToPos((i[0]??0)-.5,"x",!0),_=k.valToPos((i.at(-1)??0)+.5,"x",!0),{top:A,height:S}=k.bbox;k.ctx.save(),k.ctx.imageSmoothingEnabled=S<d.height||_-T<d.width,k.ctx.imageSmoothingQuality="high",k.ctx.drawImage(d,T,A,_-T,S),k.ctx.restore(),u!==null&&Wl(k,u.epoch,Ht(f).colour,1,!0)},[i,d,u,f]),y=pe(()=>{let k=T=>Math.min(s.length-1,Math.floor(T*s.length));return{onPoint:T=>{ns.value=T===null?null:{run:e.name,row:k(T)}},onPick:T=>Ka(e.name,s[k(T)]?.name??"")}},[e,s]),M={data:m,series:g,range:hw,beneath:h,bare:!0};return l("figure",{class:o?"curves dense":"curves","data-testid":"strip","data-run":f,children:[l("figcaption",{class:"line",children:[l("span",{children:[l(Yn,{run:f})," ",l("b",{children:l(hr,{run:f})})]}),!o&&l(W,{children:[l(rg,{run:e,row:a.value}),l(_a,{name:`overview of ${f}`,file:()=>ww(e,M)})]})]}),l("div",{class:"strip",children:[n&&!o&&l(yw,{run:e,height:t,pointed:a.value}),l(Sa,{title:`Mean entropy of the layers of ${f}`,...M,height:t+Fc+(o?0:Bc),axis:ng(r,!0,!o),...y})]})]})}function yw({run:e,height:t,pointed:n}){return l("div",{class:"layer-names","aria-hidden":"true",style:{height:`${t}px`},children:e.layers.map(({name:r},o)=>l("button",{type:"button",tabIndex:-1,class:o===n?"pointed":void 0,title:r,onClick:()=>Ka(e.name,r),children:r},r))})}function ww(e,t){return{chart:"overview",title:"Mean entropy of each layer",notes:["as a share of its maximum, ln D"],runs:[e.name],drawing:{...t,rows:e.layers.map(({name:n})=>n)},height:Math.max(200,16*e.layers.length+Bc),bar:{colours:oa.map(n=>`rgb(${n.join(" ")})`),ticks:[0,.5,1].map(n=>({text:`${100*n} %`,position:n}))},rows:()=>cm(e)}}function rg({run:e,row:t}){let n=$r.value??ne.value,r=t===null?void 0:e.layers[t],o=e.falls[0];if(r===void 0)return o===void 0||o.share===0?null:l("span",{class:"quiet",children:["greatest fall: ",o.layer,", ",Math.round(100*o.share)," %"]});let a=e.entropies[r.name]??[],{epoch:i,value:s}=sa({run:e.name,epochs:e.epochs,values:a},n);return l("span",{class:"quiet",children:[r.name,", ",he(i??n),":"," ",s===null?"not a number":`${s.toFixed(2)} of ${r.greatest.toFixed(2)} nats`]})}var _w={probe:"Probe loss",validation:"Validation loss"},Sw="of the callback\u2019s samples";function kw(e){return e.some(({losses:t})=>t.probe??t.validation)}function Mw({width:e}){let t=Wa.value,n=t.some(({losses:a})=>a.probe)?"probe":"validation",r=pe(()=>la(t,({losses:a})=>(n==="validation"?a.validation_without_penalties:void 0)??a[n],`${n} loss`),[t,n]),o=ng(e,!1);return r.length===0?null:l(Kn,{title:_w[n],note:n==="probe"?Sw:void 0,chart:`${n} loss`,curves:r,height:eg,range:ua,axis:o})}var og=Ze.paths.stepped?.({align:1}),Rw=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function ag(){let e=dt.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:l("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[l("h2",{id:"strengths-title",children:["Strengths of the penalties ",l("span",{class:"quiet",children:"against the epoch"})]}),l("div",{class:"multiples",children:t.map(n=>l(Tw,{name:n},n))})]})}function Tw({name:e}){let t=dt.value,n=pe(()=>{let r=e.lastIndexOf("/"),[o,a]=[e.slice(0,Math.max(0,r)),e.slice(r+1)];return la(t,i=>i.strengths[e],`${a} strength`,o)},[t,e]);return l(Kn,{title:e,chart:`strength ${e}`,curves:n,height:96,range:Rw,...og===void 0?{}:{paths:og}})}function rs(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),o=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*o/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function ig({run:e,layer:t,image:n}){let r=Ue.value,o=r?.image===n?e.layers[r.layer]:void 0,a=e.layers[t];return!r||o===void 0||a===void 0?null:l("span",{class:r.layer===t?"marker under-pointer":"marker",style:rs(r,o.shape,a.shape)})}function lg({layer:e,image:t}){let n=Xe.value;return n?.layer!==e.name||n.image!==t||Pr.value<0?null:l("span",{class:"marker pinned",style:rs(n,e.shape,e.shape)})}function Uc(e,t,n){Ue.value=cg(e,t,n)}function ug(e,t,n){let r=cg(e,t,n);r!==null&&Vu(r)}function cg(e,t,n){let r=C.value?.layers[t]?.shape;if(r===void 0)return null;let o=e.currentTarget.getBoundingClientRect(),a=(e.clientX-o.left)/o.width,i=(e.clientY-o.top)/o.height;return{layer:t,image:n,row:sg(Math.floor(i*r[0]),r[0]),column:sg(Math.floor(a*r[1]),r[1]),x:e.clientX,y:e.clientY}}function fg(e,t,n){Yt.value={layer:t,image:n},e.matches(":focus-visible")&&pg(e,Hc(t,n))}function Hc(e,t){let[n,r]=C.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var Aw={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function dg(e){let t=Aw[e.key],n=C.value;if(e.key==="Escape"&&(Ue.value=null),e.key==="Enter"&&Vu(Ue.value??Hc(Yt.value.layer,Yt.value.image)),t===void 0||n===null)return;let r=Ue.value??Hc(Yt.value.layer,Yt.value.image);e.preventDefault();let o=n.layers[r.layer]?.shape??[1,1],a=r.row+t[0],i=r.column+t[1],s=Et.value,u=s[s.indexOf(r.layer)+Math.floor(a/o[0])]??-1,f=r.image+Math.floor(i/o[1]),d=n.layers[u];if(d===void 0||f<0||f>=n.images)return;let[m,g]=d.shape,h=u!==r.layer||f!==r.image,y={layer:u,image:f,row:u===r.layer?a:t[0]>0?0:m-1,column:f!==r.image?t[1]>0?0:g-1:Math.floor((i+.5)/o[1]*g)},M=`canvas[data-row="${u}"][data-image="${f}"]`,k=document.querySelector(M);k!==null&&(h&&k.focus(),pg(k,y))}function pg(e,t){let n=e.getBoundingClientRect(),[r,o]=C.value?.layers[t.layer]?.shape??[1,1];Ue.value={...t,x:n.left+(t.column+1)/o*n.width,y:n.top+(t.row+1)/r*n.height}}function sg(e,t){return Math.min(t-1,Math.max(0,e))}function mg(e,t){return aa.value[e]?.find(n=>n.side===t)}var Ew={a:"map",b:"map-b",difference:"map-difference"},Lw={a:"",b:", of the run compared",difference:", difference"};function hg({run:e,layer:t,image:n,side:r}){let o=Se(null),a=e.layers[t],[i,s]=a.shape,u=bn(a.shape,Te.value),f=ia(o);Sn(()=>{if(!f.value)return;let h=mg(t,r);if(!h||h.maps===null||o.current===null)return;let y=tl(h.maps,n,a.shape),M=Math.round(Math.max(Te.value,u)*devicePixelRatio);Ml(o.current,y,a.shape,h.colours,M)});let d=i*s===1,m=d?void 0:l0.value[n],g=Ed.value===t&&Yt.value.image===n;return l("td",{children:l("div",{class:m?"map over-picture":"map",style:{height:`${u}px`,backgroundImage:m?`url("${m}")`:void 0},children:[l("canvas",{ref:o,"data-testid":Ew[r],"data-layer":a.name,"data-row":t,"data-side":r,"data-image":n,role:"img","aria-label":`${a.name}, ${jn(e,n)}${Lw[r]}`,tabIndex:g&&r!=="b"?0:-1,style:{opacity:d?1:bt.value/100},onPointerMove:h=>Uc(h,t,n),onPointerLeave:()=>{Ue.value=null},onClick:h=>{Uc(h,t,n),ug(h,t,n)},onFocus:h=>fg(h.currentTarget,t,n),onBlur:()=>{Ue.value=null},onKeyDown:dg}),d&&l(Pw,{band:mg(t,r),image:n}),l(ig,{run:e,layer:t,image:n}),l(lg,{layer:a,image:n})]})})}function Pw({band:e,image:t}){return e===void 0||e.maps===null?null:l("span",{class:"number",style:{color:Rl(e,t)},children:e.text(t)})}function ka(){return l("svg",{class:"chevron",viewBox:"0 0 10 10","aria-hidden":"true",children:l("path",{d:"M3 1.5 7 5 3 8.5"})})}function Ma({fall:e}){if(e===null||e.share<.005&&e.not_a_number_since===null)return"no fall";if(e.not_a_number_since!==null)return`NaN since ${he(e.not_a_number_since)}`;let t=e.start<0?"before training":`epoch ${e.start}`;return`fell by ${Math.round(100*e.share)} %, ${t} to ${e.end}`}function gg({run:e,row:t}){let{layer:n}=t,r=t.fall!==null&&t.fall.not_a_number_since!==null;return l("tr",{class:"closed","data-testid":"closed-row","data-layer":n.name,"data-layer-row":n.name,children:[l("th",{scope:"row",class:"layer",children:l("button",{type:"button",class:"toggle","aria-expanded":!1,title:`${n.name}: show its maps`,onClick:()=>Xi(n.name),children:[l(ka,{}),l("b",{class:"name",children:n.name})]})}),l("td",{colSpan:e.images,children:l("div",{children:[l(Cw,{run:e,layer:n}),l(Nw,{run:e,layer:n}),l("span",{class:r?"fall warn":"fall quiet",title:Ma(t),children:Ma(t)})]})})]})}function Cw({run:e,layer:t}){let n=Se(null);return $t(()=>{n.current!==null&&es(n.current,e,[t])},[e,t]),l("span",{class:"course","aria-hidden":"true",title:"Its mean entropy over the epochs",children:l("canvas",{ref:n})})}function Nw({run:e,layer:{name:t,greatest:n}}){let r=e.entropies[t]?.[It.value]??null,o=s=>s?.toFixed(2)??"not a number";if(X.value===null)return l("span",{children:r===null?"not a number":l(W,{children:[o(r)," nats",l("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]})});let a=ae.value?.entropies[t],i=a?.[jt.value]??null;return l("span",{children:[l("b",{children:"A"})," ",o(r)," ",l("b",{children:"B"})," ",a===void 0?"no such layer":o(i),r!==null&&i!==null&&l("span",{class:"quiet",children:[" B \u2212 A: ",mt(i-r,"entropy")," nats"]})]})}function zc({layer:e,row:t,side:n}){let r=bi(n,e),o=n==="a"?Yl(t):null;return l(W,{children:[r!==null&&l("span",{class:"quiet","data-testid":"mean-change",children:r}),o!==null&&l("span",{class:"quiet range","data-testid":"range",title:o.title,children:[o.text," ",o.stretch!==""&&l(ki,{children:o.stretch})]})]})}function ki({children:e}){return l("span",{class:"stretched",children:e})}function Ow(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function $w(e,t){let[n,r]=Zo(t,ge.value);return(Lt(e,ge.value)-n)/(r-n)}function bg({run:e,layer:t,fall:n}){let{name:r,channels:o,greatest:a}=t,[i,s]=t.shape,u=e.entropies[r]?.[It.value]??null,f=X.value!==null;return l("th",{scope:"row",class:"layer",children:[l("button",{type:"button",class:"toggle","aria-expanded":!0,title:`${r}: hide its maps`,onClick:()=>Xi(r),children:[l(ka,{}),l("b",{class:"name",children:Ow(r)})]}),l("span",{class:"quiet",children:[Pt(o,"channel"),", ",i," \xD7 ",s]}),l(yg,{mark:f?"A":null,entropy:u,greatest:a}),or.value==="fall"&&Tr.value&&l("span",{class:"quiet",children:Ma({fall:n})}),l(zc,{layer:t,row:e.layers.indexOf(t),side:"a"}),f&&xt.value==="difference"&&l(xg,{run:e,layer:t}),f&&mn(t)<0&&ae.value!==null&&l("span",{class:"quiet",children:"B has no such layer with maps of this size."})]})}function vg({run:e,layer:t}){return l("th",{scope:"row",class:"layer","aria-label":`${t.name} of B`,children:l(xg,{run:e,layer:t})})}function xg({run:e,layer:t}){let{name:n,greatest:r}=t,o=e.entropies[n]?.[It.value]??null,a=ae.value?.entropies[n]?.[jt.value]??null,i=ae.value?.layers.find(s=>s.name===n)?.greatest;return l(W,{children:[l(yg,{mark:"B",entropy:a,greatest:i??r}),o!==null&&a!==null&&l("span",{class:"quiet",children:["B \u2212 A: ",mt(a-o,"entropy")," nats"]}),l(zc,{layer:t,row:-1,side:"b"})]})}function yg({mark:e,entropy:t,greatest:n}){let r=Ft.value==="shared"?Ji.value:n,o=t===null||r===0?null:$w(t,r);return l(W,{children:[l("span",{class:"mean",children:[e!==null&&l("b",{children:[e," "]}),t===null?"not a number":l(W,{children:[t.toFixed(2)," nats",l("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]})]}),o!==null&&e===null&&Ft.value!=="fit"&&!Qt.value&&l("span",{class:"share",title:"The mean on the colour bar",children:[l("i",{children:l("i",{style:{width:`${100*o}%`,background:Fu(o)}})}),Math.round(100*o)," %"]})]})}function wg({run:e}){return l(W,{children:Zt.value.map((t,n)=>l(Iw,{run:e,section:t},t.group===null?`alone ${n}`:`group ${t.group}`))})}function Iw({run:e,section:{group:t,rows:n}}){let r=t!==null&&Kt.value.includes(t),o=ar.value;return l("tbody",{class:t===null?void 0:"grouped",children:[t!==null&&l(Dw,{run:e,group:t,rows:n,isFolded:r}),!r&&n.map(a=>o.has(a.layer.name)?l(Fw,{run:e,row:a},a.layer.name):l(gg,{run:e,row:a},a.layer.name))]})}function Dw({run:e,group:t,rows:n,isFolded:r}){let o=Qi(n)[0];return l("tr",{class:"group",children:l("th",{colSpan:e.images+1,scope:"rowgroup",children:l("div",{children:[l("button",{type:"button",class:"toggle","aria-expanded":!r,onClick:()=>uu(t,!r),children:[l(ka,{}),l("b",{class:"name",children:t})]}),l("span",{class:"quiet",children:[Pt(n.length,"layer"),r&&`; ${o.layer.name}: ${Ma(o)}`]})]})})})}function Fw({run:e,row:{row:t,layer:n,fall:r}}){let o=zo(()=>(aa.value[t]??[]).map(({side:a})=>a).join()).value;return l(W,{children:(o===""?[null]:o.split(",")).map(a=>l("tr",{class:a==="b"?"second":void 0,"data-layer-row":a==="b"?void 0:n.name,children:[a==="b"?l(vg,{run:e,layer:n}):l(bg,{run:e,layer:n,fall:r}),a!==null&&Array.from({length:e.images},(i,s)=>l(hg,{run:e,layer:t,image:s,side:a},s))]},a))})}function _g({run:e}){let t=Zt.value.reduce((o,{rows:a})=>o+a.length,0),n=e.layers.length,{error:r}=Wo(rr.value);return l("div",{class:"layer-tools",children:[l("input",{type:"search",placeholder:"Filter the layers",title:"Part of a name, or a regular expression","aria-label":"Filter the layers by name",value:rr.value,onInput:o=>{rr.value=o.currentTarget.value}}),l("select",{"aria-label":"Order of the layers",value:or.value,onChange:o=>{or.value=o.currentTarget.value},children:[l("option",{value:"network",children:"As in the network"}),l("option",{value:"fall",children:"Greatest fall first"})]}),l("span",{children:[l("button",{type:"button",class:"link",title:"Show the maps of all layers in the list",onClick:()=>su(!0),children:"open all"})," ",l("button",{type:"button",class:"link",title:"Show the maps of no layer in the list",onClick:()=>su(!1),children:"close all"})]}),ja.value.length>0&&l(Bw,{}),l("span",{class:"quiet",role:"status",children:[t===n?Pt(n,"layer"):`${t} of ${Pt(n,"layer")}`,","," ",Et.value.length," open"]}),r!==null&&l("p",{class:"notice warn",role:"status",children:r})]})}function Bw(){let e=ja.value.every(t=>Kt.value.includes(t));return l("button",{type:"button",class:"link",title:e?"Show the layers of all groups":"Show one line for each group","aria-expanded":!e,onClick:()=>Cd(!e),children:e?"unfold groups":"fold groups"})}var Vc=matchMedia("(max-width: 899.98px)"),ho=K(Vc.matches),go=K(!1);Vc.addEventListener("change",()=>{ho.value=Vc.matches,go.value=!1});function os(){let{ticks:e,unit:t}=C.value===null?{ticks:["\xA0"],unit:""}:o0.value,n=C.value?.picture?.shape!=null;return l("figure",{class:"colour-bar","data-testid":"colour-bar",children:[l("div",{class:"gradient over-greys",children:l("div",{class:"gradient",style:{background:Qt.value?Qp:Sl,opacity:n?bt.value/100:1}})}),l("div",{class:"ticks",children:e.map((r,o)=>l("span",{children:r},o))}),l("figcaption",{children:[l("span",{children:[t.replaceAll("B \u2212 A","B\xA0\u2212\xA0A")," ",ya.value&&l(ki,{children:"stretched"})]}),l("span",{class:"no-number",children:[l("i",{class:"chequer"})," not a number"]})]})]})}function kg(e,t,n){let r=e.predictions?.[t]?.[n];if(r===void 0)return null;if(r.predicted<0)return{isRight:null,name:"not a number",title:"The output of the model is not a number."};let o=e.picture?.classes?.[n]??-1,a=Sg(e,r.predicted),i=o<0?null:o===r.predicted,s=r.probability===null?"":`, with ${Hw(r.probability)}`,u=i===null?"":i?": right":`: wrong, it is ${Sg(e,o)}`;return{isRight:i,name:a,title:`Prediction: ${a}${s}${u}`}}function Sg(e,t){return e.picture?.class_names?.[t]??String(t)}function Hw(e){let t=100*e;return t<.1?"< 0.1 %":`${t.toFixed(1)} %`}function Rg({run:e,image:t}){let n=X.value!==null;return l(W,{children:[l(Mg,{mark:n?"A":null,run:e,position:It.value,image:t}),n&&ae.value!==null&&l(Mg,{mark:"B",run:ae.value,position:jt.value,image:t})]})}var Uw={right:"\u2713",wrong:"\u2717",unknown:"\u2192"};function Mg({mark:e,run:t,position:n,image:r}){let o=kg(t,n,r);if(o===null)return kd.value?l("span",{class:"prediction",children:"\xA0"}):null;let a=o.isRight===null?"unknown":o.isRight?"right":"wrong";return l("span",{class:`prediction ${a}`,"data-testid":"prediction",title:o.title,children:[e!==null&&l("b",{children:[e," "]}),l("span",{role:"img","aria-label":a==="unknown"?"prediction:":`${a}:`,children:Uw[a]})," ",o.name]})}function Tg({run:e,image:t}){let n=Se(null),r=e.picture?.shape??null,o=jn(e,t);return Sn(()=>{n.current!==null&&r!==null&&Tt.value!==null&&io(n.current,Tt.value,t,r[1],r[2])}),l("th",{scope:"col",class:"image",title:o,children:[r!==null&&l("div",{class:"map",style:{height:`${bn([r[1],r[2]],Te.value)}px`},children:[l("canvas",{ref:n,role:"img","aria-label":`Image ${o}`}),l(zw,{run:e,image:t})]}),l("span",{class:"label",children:o}),l(Rg,{run:e,image:t})]})}function zw({run:e,image:t}){let n=Ue.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:l("span",{class:"marker",style:rs(n,r.shape,r.shape)})}var Ag=6,Vw=144,qw=.62,Gw=80;function Eg(){let e=Se(null),t=er(0),n=C.value,r=n?.images??0,o=X.value!==null,a=o&&xt.value==="both",i=a0(n?.layers.map(g=>g.name)??[],ho.value);if($t(()=>{let g=()=>{let y=e.current?.clientWidth??0;t.value=y-i;let M=i0(y-i-Ag*r,r);Te.value=a?Math.max(Gw,Math.round(M*qw)):M};g();let h=new ResizeObserver(g);return e.current!==null&&h.observe(e.current),()=>h.disconnect()},[r,i,a]),$t(()=>{Yt.value={layer:0,image:0},Ue.value=null},[n?.name,r]),Sn(()=>{Ft.value,ge.value,We.value,yt.value,zu.value==="here"&&$d()}),n===null)return null;if(n.epochs.length===0)return l("p",{class:"notice",children:["The run ",l("span",{class:"name",children:n.name})," has no heatmaps. The callback"," ",l("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let s=zu.value,u=li.value?.isOther===!0,f=n.picture?.shape,d=f?bn([f[1],f[2]],Te.value)>Vw:!1,m=r*(Te.value+Ag)+i>(e.current?.clientWidth??1e9);return l("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[l("h2",{id:"heatmaps-title",children:[jl.value,l("span",{class:"quiet",children:[o&&"A: ",l("span",{class:"name",children:n.name}),", ",he(Dt.value??-1),o&&l(Yw,{}),li.value!==null&&l(Ww,{text:li.value.text})]}),ya.value&&l(ki,{children:"stretched"}),n.shares!==null&&!o&&We.value==="values"&&l("span",{class:"quiet",children:"click a place to see its channels"})]}),Vo.value===!1&&l("p",{class:"notice warn",role:"status",children:"The runs show different samples: their maps cannot be compared place by place."}),ho.value&&l(os,{}),Tr.value&&l(_g,{run:n}),l("div",{ref:e,class:m?"scroller wide":"scroller",style:{"--column":`${Te.value}px`,"--header":`${i}px`,"--room":`${t.value}px`,"--images":r,"--at":`${100*jw(n.epochs,Dt.value??-1)}%`},children:[l("table",{class:`grid ${s}${d?" tall":""}${u?" other-damaged":""}`,"data-testid":"grid","aria-busy":s==="loading",children:[l("thead",{children:l("tr",{children:[l("th",{class:"corner",scope:"col",children:[l("span",{children:"Layer"}),l("span",{class:"quiet",children:["mean of ",n.samples.toLocaleString("en")," ",n.samples===1?"sample":"samples"]})]}),Array.from({length:r},(g,h)=>l(Tg,{run:n,image:h},h))]})}),l(wg,{run:n})]},n.name),Zt.value.length===0&&l("p",{class:"notice",children:"No layer has such a name."})]})]})}function Ww({text:e}){return l(W,{children:[" \xB7 ",l("strong",{class:"damage",role:"status",children:e})]})}function jw(e,t){let[n,r]=[e[0]??0,e.at(-1)??0];return(t-n+.5)/(r-n+1)}function Yw(){let e=Mr.value,t=X.value?.epoch??Dt.value;return l(W,{children:[" \xB7 B: ",l("span",{class:"name",children:X.value?.run}),", ",e===null?"\u2026":he(e),e!==null&&e!==t&&l("strong",{children:[" (it has no ",he(t??-1),")"]})]})}var Kw=1200;function Pg(e,t,n){let r=e?.shares;if(e===null||!r||t===null||n<0||Xe.value===null)return null;let o=cn(r.epochs,t),[a,i]=[r.epochs[o],r.sessions[o]];return a===void 0||i===void 0?null:{run:e.name,session:i,epoch:a,pin:Xe.value}}var as=class{constructor(t){this.wanted=t;this.state=I(()=>this.look())}wanted;state;kept=new Map;arrivals=K(0);troubles=new Map;isBusy=!1;last=null;follow(){ke(()=>{this.wanted.value!==null&&this.fetch()})}retry(){this.troubles.clear(),this.fetch()}look(){this.arrivals.value;let t=this.wanted.value;if(t===null)return{shares:null,isLoading:!1,trouble:null};let n=Lg(t),r=this.kept.get(n);if(r!==void 0)return this.last={place:qc(t),shares:r},{shares:r,isLoading:!1,trouble:null};let o=this.troubles.get(n)??null,a=this.last?.place===qc(t)?this.last.shares:null;return{shares:o===null?a:null,isLoading:o===null,trouble:o}}async fetch(){let t=this.wanted.peek();if(t===null||this.isBusy)return;let n=Lg(t);if(!(this.kept.has(n)||this.troubles.has(n))){this.isBusy=!0;try{this.kept.set(n,await qd(t.run,t.epoch,t.pin));for(let[r]of this.kept){if(this.kept.size<=Kw)break;this.kept.delete(r)}}catch(r){this.troubles.set(n,Qa(r))}this.isBusy=!1,this.arrivals.value++,this.fetch()}}};function qc({run:e,pin:t}){return JSON.stringify([e,t.layer,t.image,t.row,t.column])}function Lg(e){return JSON.stringify([e.session,e.epoch,qc(e)])}var Gc=new as(I(()=>Pg(C.value,Dt.value,Pr.value))),Wc=new as(I(()=>Pg(ae.value,Mr.value,si.value))),jc=Gc.state,Yc=Wc.state;function Cg(){Gc.follow(),Wc.follow()}function Ng(){Gc.retry(),Wc.retry()}function Kc(e,t){return e===null?"not a number":e<t?`< ${Og(t)} %`:e>=1?"100 %":`${Og(e)} %`}function Og(e){let t=100*e;return t>=90?t>=99.95?"100":t.toFixed(1):t>=9.95?t.toFixed(0):t>=.995?t.toFixed(1):t.toFixed(2)}function Dg(){let e=Se(null),t=Xe.value,n=C.value,r=Te.value,o=()=>{t!==null&&r>0&&e.current?.classList.toggle("left",Jw(t))};if($t(o,[t,r]),Fo(o,[t,r]),t===null||n===null||n.epochs.length===0)return null;let a=n.layers[Pr.value],i=X.value!==null,s=[jc.value,...i?[Yc.value]:[]],u=Math.max(0,...s.map(({shares:f})=>Zw(f)));return l("section",{ref:e,class:i?"shares compared":"shares","data-testid":"shares","aria-labelledby":"shares-title",children:[l("header",{children:[l("h2",{id:"shares-title",children:"Channels at one place"}),l("button",{type:"button",onClick:qu,title:"Close (Esc)",children:"Close"})]}),l("p",{class:"place",children:[l("b",{class:"name",children:t.layer}),", ",jn(n,t.image),(a===void 0||a.shape[0]*a.shape[1]>1)&&`, row ${t.row+1}, column ${t.column+1}`]}),l("div",{class:"sides",children:[l($g,{mark:i?"A":null,run:n,layer:a,row:Pr.value,pin:t,epoch:Dt.value,maps:yt.value,state:jc.value,longest:u}),i&&ae.value!==null&&l($g,{mark:"B",run:ae.value,layer:ae.value.layers[si.value],row:si.value,pin:t,epoch:Mr.value,maps:Xr.value,state:Yc.value,longest:u})]}),l("p",{class:"quiet hint",children:"The share of a channel is its part of the softmax, whose entropy is in the map. Shares are rounded to about 3 %. Channels are counted from 0."})]})}function Zw(e){return Math.max(0,e?.shares[0]??0,Fg(e))}function Fg(e){return e!==null&&e.others>0?(e.rest??0)/e.others:0}function Jw({layer:e,image:t}){let r=[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.getBoundingClientRect();return r!==void 0&&r.left+r.width/2>innerWidth/2}function $g({mark:e,run:t,layer:n,row:r,pin:o,epoch:a,maps:i,state:s,longest:u}){let f=s.shares?.epoch??a;return l("section",{class:"side","data-testid":`shares-${e==="B"?"b":"a"}`,"aria-busy":s.isLoading,children:[l("p",{children:[e!==null&&l("b",{children:[e,": "]}),l("span",{class:"name",children:t.name}),", ",f===null?"\u2026":he(f),f!==a&&!s.isLoading&&a!==null&&l("strong",{children:[" (",he(a)," has no shares)"]})]}),n===void 0?l("p",{class:"notice",children:"This run has no such place."}):l(W,{children:[l(Xw,{layer:n,level:s.shares?.level??Qw(i,r,o)}),l(e_,{layer:n,state:s,hasShares:t.shares!==null,longest:u})]})]})}function Qw(e,t,{image:n,row:r,column:o}){if(e.state!=="here")return null;let[a,i]=e.run.layers[t]?.shape??[1,1];return e.maps[t]?.[(n*a+r)*i+o]??null}function Xw({layer:e,level:t}){return t===null?null:l("p",{class:"entropy",children:[l("b",{children:Qo(t,e.greatest,"entropy")}),l("br",{}),l("span",{class:"quiet",children:["perplexity: ",Qo(t,e.greatest,"perplexity")]})]})}function e_({layer:e,state:{shares:t,trouble:n},hasShares:r,longest:o}){return r?n!==null?l("p",{class:"notice warn",role:"status",children:n}):t===null?l("p",{class:"notice",children:"Reading the shares \u2026"}):t.rest===null?l("p",{class:"notice",children:"The responses of this place are not numbers."}):l("table",{class:"bars","data-testid":"bars",children:[l("thead",{children:l("tr",{children:[l("th",{scope:"col",children:"Channel"}),l("th",{scope:"col",children:"Share"}),l("td",{})]})}),l("tbody",{children:[t.channels.map((a,i)=>l(Ig,{name:String(a),share:t.shares[i]??null,smallest:t.smallest,longest:o},a)),t.others>0&&l(Ig,{name:t.others===1?"1 other":`${t.others} others`,share:t.rest,smallest:t.smallest,longest:o,each:Fg(t),title:`The other ${t.others} of ${e.channels} channels together. The bar is their mean.`})]})]}):l("p",{class:"notice",children:["This run has no shares of channels. The callback ",l("code",{children:"kr.SparsityHeatmaps"})," writes them."]})}function Ig({name:e,share:t,smallest:n,longest:r,each:o,title:a}){let i=r>0?100*(o??t??0)/r:0;return l("tr",{class:o!==void 0?"rest":void 0,title:a,children:[l("th",{scope:"row",children:e}),l("td",{children:Kc(t,n)}),l("td",{class:"bar",children:[l("i",{style:{width:`${i}%`}}),o!==void 0&&l("span",{children:[Kc(o,n)," each"]})]})]})}var Ra=14;function Ug(){let e=Se(null),t=Ue.value;$t(()=>{let f=e.current;if(f===null||t===null)return;let{width:d,height:m}=f.getBoundingClientRect(),g=t.x+Ra+d<innerWidth,h=t.y+Ra+m<innerHeight;f.style.left=`${g?t.x+Ra:Math.max(0,t.x-Ra-d)}px`,f.style.top=`${h?t.y+Ra:Math.max(0,t.y-Ra-m)}px`});let n=yt.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[o,a]=r.shape,i=Bg(n,Yo.value,t.layer,t);if(i===null)return null;let s=mn(r),u=X.value===null?null:Bg(Xr.value,ni.value,s,t);return l("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[l(Hg,{mark:X.value===null?"":"A: ",reading:i,row:t.layer}),u!==null&&l(W,{children:[l(Hg,{mark:"B: ",reading:u,row:t.layer}),l("b",{children:["B \u2212 A: ",mt(u.value-i.value,ge.value)]}),i.change!==null&&u.change!==null&&l("b",{children:["B \u2212 A of the changes: ",mt(u.change-i.change,ge.value)]})]}),l("span",{children:[r.name,", ",jn(n.run,t.image),o*a>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function Bg(e,t,n,r){let o=e.state==="here"?e.run.layers[n]:void 0;if(e.state!=="here"||o===void 0)return null;let[a,i]=o.shape,s=(r.image*a+r.row)*i+r.column,u=e.maps[n]?.[s];if(u===void 0)return null;let f=g=>Lt(ir(g,o.greatest),ge.value),m=We.value==="change"&&t.state==="here"?t.maps[n]?.[s]??null:null;return{layer:o,level:u,value:f(u),change:m===null?null:f(u)-f(m),first:e.run.epochs[0]??-1,before:m}}function Hg({mark:e,reading:t,row:n}){let{layer:r,level:o,change:a,first:i,before:s}=t;return l(W,{children:[l("b",{children:[e,Qo(o,r.greatest,ge.value)]}),s!==null&&a!==null&&l(W,{children:[l("span",{children:[he(i),": ",Qo(s,r.greatest,ge.value)]}),l("b",{children:["change: ",mt(a,ge.value)]})]}),l(t_,{entropy:ir(o,r.greatest),row:n})]})}function t_({entropy:e,row:t}){let n=ur.value[t]?.fit;if(!n||Qt.value)return null;let[r,o]=n.span,a=e<r?"below":e>o?"above":null;return a===null?null:l("span",{children:[a," the range of the colours"]})}var Vg=[["run","Run","A click on a name shows the heatmaps of this run"],["overfits","Overfits since","The moment of overfitting: the loss has risen since"],["loss","Lowest loss","That of a single epoch: of the probe, without penalties, or else of validation, with penalties"],["accuracy","Best accuracy","The highest validation accuracy of a single epoch"],["layer","Greatest fall","The layer that lost the greatest share of its mean entropy"],["fall","Share","How much of its mean entropy this layer lost"],["epochs","Epochs","From the epoch of its highest to that of its lowest entropy after it"],["nan","NaN since","The first epoch from which on a layer or this loss is not a number"]];function qg(){let e=Ge.value,t=At.value.map(o=>({name:o,index:e.get(o)??null})),n=t.some(({index:o})=>o!==null&&Va(o)!==null),r=Vg.filter(([o])=>n||o!=="accuracy");return l("section",{class:"findings","aria-label":"Findings",tabIndex:0,children:l("table",{"data-testid":"findings",children:[l("thead",{children:l("tr",{children:r.map(([o,a,i])=>l(n_,{column:o,name:a,title:i},o))})}),l("tbody",{children:yd(t,nr.value).map(o=>l(r_,{finding:o,hasAccuracy:n},o.name))})]})})}function n_({column:e,name:t,title:n}){let r=nr.value?.column===e?nr.value:null,o=r===null?"none":r.isDescending?"descending":"ascending";return l("th",{scope:"col","aria-sort":o,children:l("button",{type:"button",title:n,onClick:()=>{nr.value=bd(e,nr.value)},children:[t,l("svg",{class:"direction",viewBox:"0 0 8 8","aria-hidden":"true",children:r!==null&&l("path",{d:r.isDescending?"M0 2h8L4 7z":"M0 6h8L4 1z"})})]})})}function Gg(e){Hn.value=null,ue.value=e}function r_({finding:{name:e,index:t},hasAccuracy:n}){let r=ue.value===e;return l("tr",{class:r?"in-view":void 0,"data-run":e,children:[l("th",{scope:"row",class:"run-name",children:[l(Yn,{run:e}),l("button",{type:"button",class:"link","aria-current":r?"true":void 0,onClick:()=>Gg(e),children:l(hr,{run:e})})]}),t===null?l("td",{colSpan:Vg.length-1,children:"\u2026"}):l(o_,{run:t,hasAccuracy:n})]})}var bo=l("span",{class:"quiet",children:"\u2013"});function o_({run:e,hasAccuracy:t}){let n=Va(e),{overfitting:r,lowest_loss:o,not_a_number:a}=e,i=Js(e),s=u=>Qe(()=>{Gg(e.name),Ut(u)});return l(W,{children:[l("td",{class:"number",children:r===null?bo:l(zg,{title:"Show its heatmaps at this epoch",onClick:()=>s(r.epoch),children:r.epoch})}),l("td",{class:"number",children:o===null?bo:l(W,{children:[ri(o.value)," ",l("span",{class:"quiet",children:[o.loss," @",o.epoch]})]})}),t&&l("td",{class:"number",title:n?.name,children:n===null?bo:l(W,{children:[n.value.toFixed(3)," ",l("span",{class:"quiet",children:["@",n.epoch]})]})}),l("td",{children:i===null?bo:l(zg,{title:"Show the heatmaps of this layer",onClick:()=>Ka(e.name,i.layer),children:l("span",{class:"name",children:i.layer})})}),l("td",{class:"number",title:i===null?"":`${i.high?.toFixed(2)} \u2192 ${i.low?.toFixed(2)} nats`,children:i===null?bo:`${Math.round(100*i.share)} %`}),l("td",{class:"number",children:i===null?bo:`${i.start} \u2192 ${i.end}`}),l("td",{class:a===null?"number":"number warn",children:a===null?bo:l(W,{children:[a.epoch," ",l("span",{class:"name",children:a.layer??"loss"})]})})]})}function zg(e){return l("button",{type:"button",class:"link",...e})}function Wg(){return Go.value?l(qg,{}):l(a_,{})}function a_(){let e=Ke.value?.map(({name:n})=>n)??[],t=At.value.filter(n=>e.includes(n));return t.length===0?null:l("section",{class:"sentences","aria-label":"Findings",children:t.map(n=>l(i_,{name:n},n))})}function i_({name:e}){let t=Ge.value.get(e);return l("p",{class:"sentence","data-testid":t&&"sentence","data-run":e,children:[l("span",{class:"of-run",children:[l(Yn,{run:e}),l(hr,{run:e})]}),t===void 0?l("span",{children:"\xA0"}):l("span",{children:[t.sentence,t.overfitting!==null&&l(W,{children:[" ",l(l_,{epoch:t.overfitting.epoch})]})]})]})}function l_({epoch:e}){return l("button",{type:"button",class:"link",onClick:()=>Ut(e),children:["Show epoch ",e]})}function Zc(){let e=[...Hn.value===null?[]:[{run:Hn.value.name,message:s_(Hn.value.wasHere)}],...Ki.value,...(C.value?.problems??[]).map(t=>({run:C.value?.name??"",message:t}))];return e.length===0?null:l("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[l("summary",{children:e.length===1?"One problem":`${e.length} problems`}),l("ul",{children:e.map(({run:t,message:n})=>l("li",{children:[l("b",{children:t})," ",n]},`${t} ${n}`))})]})}function s_(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}var u_=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function jg(){return l("section",{class:"empty","data-testid":"empty",children:[l("h1",{children:"No heatmaps yet"}),l("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),l("pre",{children:l("code",{children:u_})}),l("p",{children:"Then show the folder of the runs:"}),l("pre",{children:l("code",{children:"tensorboard --logdir runs"})}),l("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}function c_(e){let t=e===ue.value?C.value?.epochs[0]??-1:null;X.value=e===""?null:{run:e,epoch:t}}function Yg(){let e=X.value,t=He.value[0]??-1,n=He.value.at(-1)??-1;return l("section",{class:"panel compare","aria-labelledby":"compare-title",children:[l("h2",{id:"compare-title",children:"Compare"}),l("label",{children:[l("span",{children:"Run B (A is the run in the maps)"}),l("select",{"data-testid":"compare-run",value:e?.run??"",onChange:r=>c_(r.currentTarget.value),children:[l("option",{value:"",children:"nothing"}),(Ke.value??[]).filter(({has_maps:r})=>r).map(({name:r})=>l("option",{value:r,children:r===ue.value?`${r} (another epoch)`:r},r))]})]}),e!==null&&l(W,{children:[l("label",{children:[l("span",{children:"Epoch of B (\u22121: before training)"}),l("input",{type:"number","data-testid":"compare-epoch",placeholder:"the same as A",title:"Empty: the epoch of A",min:t,max:n,value:e.epoch??"",onChange:r=>{let o=r.currentTarget.valueAsNumber;X.value={run:e.run,epoch:Number.isNaN(o)?null:o}}})]}),l(Dr,{label:"Show",value:xt,choices:[["both","A above B","Both at the same scale, A above B"],["difference","B \u2212 A","By how much the values of B are above those of A"]]})]})]})}function Jc(){let e=C.value===null||C.value.picture?.shape!=null;return l(W,{children:[l("section",{class:"panel","aria-labelledby":"display-title",children:[l("h2",{id:"display-title",children:"Heatmaps"}),l(Dr,{label:"Value",value:ge,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),l(Dr,{label:"Maps show",value:We,choices:[["values","Values","The values at the epoch in view"],["change","Change","By how much the values have changed since before training"]]}),l(Dr,{label:"Scale",value:Un,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"],["fit","Fit","The range of most places of each layer, over all epochs: more contrast, but layers and runs have different colours"]]}),l(os,{}),e&&l("label",{class:"opacity",children:[l("span",{children:["Map over image ",l("output",{children:[bt.value," %"]})]}),l("input",{type:"range",min:0,max:100,step:5,disabled:C.value===null,value:bt.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${bt.value} %`,onInput:t=>{bt.value=t.currentTarget.valueAsNumber}})]})]}),l(Yg,{}),l("section",{class:"panel","aria-labelledby":"download-title",children:[l("h2",{id:"download-title",children:"Download"}),l("div",{class:"buttons",children:[l("button",{type:"button","data-testid":"download-png",title:"The rows that are open",disabled:C.value!==null&&Et.value.length===0,onClick:g0,children:"Heatmaps, PNG"}),l("button",{type:"button","data-testid":"download-csv",title:"All layers of the runs in the plots",onClick:h0,children:"Numbers, CSV"})]})]}),l("section",{class:"panel keys quiet","aria-label":"Keys",children:[l("p",{children:[l("kbd",{children:"\u2190"})," ",l("kbd",{children:"\u2192"})," epoch, with ",l("kbd",{children:"Shift"})," ten"]}),l("p",{children:[l("kbd",{children:"Home"})," ",l("kbd",{children:"End"})," first, last"]}),l("p",{children:[l("kbd",{children:"Space"})," play"]}),l("p",{children:[l("kbd",{children:"+"})," ",l("kbd",{children:"-"})," ",l("kbd",{children:"0"})," fewer, more, all epochs"]})]})]})}var f_=10;function d_(e,t){let n=At.value.filter(r=>r!==e);kn.value=t?[...n,e]:n}function Kg(e,t){let n=At.value.filter(r=>!e.includes(r));kn.value=t?[...n,...e]:n}function p_(e){Hn.value=null,ue.value=e}function Qc(){let e=er(""),t=Ke.value??[],{matches:n,error:r}=Wo(e.value),o=t.filter(({name:i})=>n(i)).sort((i,s)=>Yi(i.name,s.name)),a=o.map(({name:i})=>i);return l("section",{class:"panel","aria-labelledby":"runs-title",children:[l("h2",{id:"runs-title",children:"Runs"}),t.length>f_&&l("input",{type:"search",placeholder:"Filter the runs",title:"Part of a name, or a regular expression","aria-label":"Filter the runs by name",value:e.value,onInput:i=>{e.value=i.currentTarget.value}}),r!==null&&l("p",{class:"notice warn",role:"status",children:r}),l("div",{class:"run-heads",children:[l("span",{"aria-hidden":"true",children:"in plots"}),t.length>1&&l("span",{class:"choices",children:[l("button",{type:"button",class:"link","aria-label":"All runs in the list: show in the plots",title:"Show all runs in the list in the plots",onClick:()=>Kg(a,!0),children:"all"})," ",l("button",{type:"button",class:"link","aria-label":"None of the runs in the list: show in the plots",title:"Take all runs in the list out of the plots",onClick:()=>Kg(a,!1),children:"none"})]}),l("span",{"aria-hidden":"true",children:"maps"})]}),Si.value!==""&&l("p",{class:"quiet folder",title:"All names begin with this folder",children:Si.value}),o.length===0&&l("p",{class:"notice",children:"No run has such a name."}),l("ul",{class:"runs","data-testid":"run-list",children:o.map(i=>l(m_,{run:i},i.name))})]})}function m_({run:{name:e,last_epoch:t}}){let n=ue.value===e;return l("li",{class:n?"run in-view":"run",children:[l("label",{title:e,children:[l("input",{type:"checkbox",checked:At.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>d_(e,r.currentTarget.checked)}),l(Yn,{run:e}),l(hr,{run:e}),l("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),l("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>p_(e)})]})}var is="Runs and display";function Zg(){return ho.value?l(h_,{}):l("aside",{class:"sidebar","aria-label":is,children:[l(Qc,{}),l(Jc,{})]})}function h_(){let e=Se(null),t=Se(null),n=Se(!1);Sn(()=>{let{current:o}=e;go.value&&!o?.open?(o?.showModal(),t.current?.focus()):go.value||o?.close()});let r=()=>{go.value=!1};return l("dialog",{ref:e,class:"drawer","data-testid":"drawer","aria-label":is,onClose:r,onPointerDown:o=>{n.current=o.target===o.currentTarget},onClick:o=>{n.current&&o.target===o.currentTarget&&r()},children:l("div",{class:"sidebar",children:[l("button",{ref:t,type:"button",class:"close",onClick:r,children:"Close"}),l(Qc,{}),l(Jc,{})]})})}function Jg(){return ho.value?l("button",{type:"button",class:"step","aria-label":is,title:is,"aria-haspopup":"dialog","aria-expanded":go.value,onClick:()=>{go.value=!0},children:l("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:l("path",{d:"M2 3h12v2H2zM2 7h12v2H2zM2 11h12v2H2z"})})}):null}function Qg(){let e=tr.value;if(e===null)return null;let t=`${e[0]} to ${e[1]}`;return l("button",{type:"button",class:"all-epochs","data-testid":"all-epochs",title:`The plots show epochs ${t}. Show all (0, or a double click in a plot)`,"aria-label":`Show all epochs; the plots show ${t}`,onClick:()=>{fn.value=null},children:[e[0]," \u2026 ",e[1]," ",l("span",{"aria-hidden":"true",children:"\xD7"})]})}function eb(){let e=He.value[0]??-1,t=He.value.at(-1)??-1,n=C.value===null,r=n?"":he(ne.value),o=t>e?(ne.value-e)/(t-e):0;return l("header",{class:"timeline",children:[l(Jg,{}),l("button",{type:"button",class:"play","aria-label":Mn.value?"Pause":"Play",title:Mn.value?"Pause (space)":"Play (space)",onClick:Pc,children:l("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:l("path",{d:Mn.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),l(Xg,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),l(Xg,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),l("div",{class:"track",children:[l(g_,{first:e,last:t}),l("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:ne.value,style:{"--share":o},onInput:a=>Ut(a.currentTarget.valueAsNumber)})]}),l("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:ne.value,onChange:a=>{Ut(a.currentTarget.valueAsNumber),a.currentTarget.value=String(ne.value)}}),l(Qg,{}),l("p",{class:"where",children:[l("output",{"data-testid":"epoch-label",children:r}),l("span",{class:"quiet",children:!n&&l(b_,{last:t})})]})]})}function Xg({label:e,path:t,steps:n}){return l("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>Lc(n),children:l("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:l("path",{d:t})})})}function g_({first:e,last:t}){let n=a=>(a-e)/(t-e),r=dt.value.flatMap(({overfitting:a})=>a===null?[]:n(a.epoch)),o=a=>Math.min(1,...r.filter(i=>i!==a).map(i=>Math.abs(i-a)));return l(W,{children:dt.value.map(({name:a,overfitting:i})=>i===null||t<=e?null:l("button",{type:"button",class:"moment",style:{"--share":n(i.epoch),"--gap":o(n(i.epoch)),color:Ht(a).colour},title:`${a} begins to overfit at epoch ${i.epoch}`,"aria-label":`Go to epoch ${i.epoch}, where ${a} begins to overfit`,onClick:()=>Ut(i.epoch)},a))})}function b_({last:e}){let t=Dt.value;return C.value!==null&&t!==null&&t!==ne.value?l("strong",{title:C.value.name,children:["This run has no maps of it: ",he(t)," is shown."]}):l(W,{children:ne.value>=e?l(W,{children:"the last; follows new ones"}):l(W,{children:["of ",e," ",l("button",{type:"button",class:"link",onClick:()=>_i(e),children:"go to the last"})]})})}function tb({onRetry:e}){return l(W,{children:[l(w_,{onRetry:e}),l(v_,{})]})}function v_(){return Ke.value===null?l("main",{children:l("p",{class:"waiting",children:"Reading the runs \u2026"})}):Ke.value.length===0?l("main",{class:"alone",children:[l(Zc,{}),l(jg,{})]}):l("div",{class:"page",children:[l(Zg,{}),l("main",{class:"main",children:[l("h1",{class:"unseen",children:"Sparsity"}),l(eb,{}),C.value===null?l("p",{class:"waiting",children:"Reading the run \u2026"}):l(y_,{})]}),l(Dg,{}),l(Ug,{})]})}var x_=10;function y_(){let e=C.value?.images??0;return l("div",{class:"sections",children:[l(Zc,{}),l(Wg,{}),l(tg,{}),l("div",{class:e>x_?"overview":"overview beside",children:[l(Eg,{}),Tn.value&&l("div",{class:"courses",children:[l(j0,{}),l(D0,{})]})]}),Tn.value&&l(W,{children:[l(C0,{}),l(ag,{})]})]})}function w_({onRetry:e}){let t=qo.value??kr.value;return t===null?null:l("div",{class:"trouble",role:"status",children:[l("span",{children:[t," Trying again every few seconds."]}),l("button",{type:"button",onClick:e,children:"Try now"})]})}function nb(){try{return parent.location.hash,parent}catch{return window}}function rb(){return ou(nb().location.hash)}function Xc(e){Qe(()=>{e.runs!==null&&(kn.value=e.runs),e.inView!==null&&(ue.value=e.inView),e.epoch!==null&&(ne.value=e.epoch),Un.value=e.scale,ge.value=e.unit,We.value=e.content,bt.value=e.opacity,X.value=e.other,xt.value=e.comparison,rr.value=e.filter,or.value=e.order,Qr.value=e.opened,Kt.value=e.folded,nr.value=e.sorting,zn.value=e.allStrips,fn.value=e.zoom,Jr.value=e.lossAxis,Rn.value=e.smoothing,Xe.value=e.pin})}function ob(){let e=nb(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,ru(t)&&Xc(ou(t))});let n;function r(o){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?__(e,o):r(o),t=e.location.hash},250)}ke(()=>{if(C.value===null)return;let o={epoch:ne.value,runs:kn.value,inView:ue.value,scale:Un.value,unit:ge.value,content:We.value,opacity:bt.value,other:X.value,comparison:xt.value,filter:rr.value,order:or.value,opened:Qr.value,folded:Kt.value,sorting:nr.value,allStrips:zn.value,zoom:fn.value,lossAxis:Jr.value,smoothing:Rn.value,pin:Xe.value};r(o)})}function __(e,t){let{hash:n}=e.location,r=Sd(t,n);if(r!==n&&(n===""||ru(n))){let{pathname:o,search:a}=e.location;e.history.replaceState(e.history.state,"",o+a+r)}}var ab=`:root {
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

@media (min-width: 1640px) {
  .sentence {
    min-height: 1.4em;
  }
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
`;var ib=`.multiples {
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

.numbers .room::after {
  visibility: hidden;
  content: attr(data-text);
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

.key {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 14px;
}

.key > span {
  display: inline-flex;
  gap: 5px;
  align-items: center;
}

.key .gradient {
  width: 64px;
  height: 9px;
}

.key .no-value {
  width: 10px;
  height: 10px;
  /* That of a strip, which is too small for a chequer. */
  background: rgb(150 150 150);
}

.key .dashes {
  height: 12px;
  border-left: 2px dashed var(--quiet);
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

.curves figcaption > .head {
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
  height: 24px;
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

/* At the right edge, where its menu has room, also where the line is broken. */
.line .downloads {
  margin-left: auto;
}
`;var lb=`button,
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
  align-items: center;
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

.choices .link {
  min-width: 24px;
  min-height: 24px;
}
`;var sb=`.heatmaps {
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

.grid.damaged canvas[data-row],
.grid.other-damaged canvas:is([data-side="b"], [data-side="difference"]) {
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

/* Closed rows may be wider than all columns of maps: the header covers all of them. */
.grid:not(.tall) thead .image:last-child::after {
  position: absolute;
  top: 0;
  left: 100%;
  width: max(0px, min(760px, var(--room)) - var(--images) * (var(--column) + 6px));
  height: 100%;
  background: var(--ground);
  box-shadow: 0 1px var(--line);
  content: "";
}

/* It would cover the names of the first rows. */
.grid.tall thead .corner {
  top: auto;
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
  /* Also where a name in one line is longer. */
  max-width: var(--header);
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

.layer-tools .link + .link {
  margin-left: 6px;
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
  grid-template-columns: minmax(40px, 1fr) max-content minmax(0, 215px);
  gap: 14px;
  align-items: center;
  /* Whatever room there is beside the names, and the columns of maps as wide as without it. */
  width: min(760px, var(--room));
  overflow: hidden;
  white-space: nowrap;
}

/* What is cut says so: it could end within a number. */
.closed td .fall {
  overflow: hidden;
  text-overflow: ellipsis;
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
`;var ub=`.drawer {
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

  .share > i {
    flex-basis: 64px;
  }

  .heatmaps > .colour-bar {
    max-width: 360px;
    margin-bottom: 10px;
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

  .grid thead .corner {
    top: auto;
  }

  .grid:not(.tall) thead .image:last-child::after {
    content: none;
  }

  .timeline {
    position: static;
  }
}

@media (pointer: coarse) {
  /* There are hardly any keys. */
  .panel.keys {
    display: none;
  }

  /* Safari enlarges the page for smaller letters. */
  select,
  input[type="number"],
  input[type="search"] {
    font-size: 16px;
  }

  button.link,
  button.toggle,
  .problems summary {
    min-width: 24px;
    min-height: 24px;
  }

  .timeline .play,
  .timeline .step {
    padding: 7px;
  }

  .downloads summary {
    padding: 5px;
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

  input[type="range"] {
    min-height: 28px;
  }
}
`;var cb=`.prediction {
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
  gap: 0 20px;
  margin-top: 6px;
}

/* The bars of both sides begin at the same height. */
.shares .side {
  display: grid;
  grid-row: span 3;
  grid-template-rows: subgrid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0;
  align-content: start;
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
`;var fb=`.timeline {
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
`;function ZR(){let e=document.createElement("style");e.textContent=[Gf,ab,lb,fb,sb,ib,cb,ub].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",Gh();let t=rb();Xc(t),Xd(),fp(),Cg();let r=Yd(t,()=>{Qd(),Mu(),Ng()},Jd);ob(),R0(),T0(),lm(),qf(l(tb,{onRetry:r}),document.body)}export{ZR as render};
