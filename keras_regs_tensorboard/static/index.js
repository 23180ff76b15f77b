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
var Ms=fetch("./runs");Ms.catch(()=>null);var Cg=performance.now(),Ng=5e3;function Mf(){let e=performance.now()-Cg<Ng?Ms:null;return Ms=null,e}var pe,Af,As,yr,Rs,Oi,Ef,Ci,Pf,Es,Ts,Og,Ca=Symbol.for("pv"),$i={},Ii=[],$g=/^m(i|n|o|s|text|space)$/,Ps=Array.isArray,Ls=Ii.slice,Yr=Object.assign;function jr(e){e&&e.parentNode&&e.remove()}function Lf(e,t,n){var r,o,a,i={},l=arguments.length;for(a in t)a=="key"?r=t[a]:a=="ref"&&typeof e!="function"?o=t[a]:i[a]=t[a];return l>2&&(i.children=l>3?Ls.call(arguments,2):n),La(e,i,r,o,null)}function La(e,t,n,r,o){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ca,__v:o||++Af,__i:-1,__u:0};return!o&&pe.vnode&&pe.vnode(a),a}function K(e){return e.children}function Oo(e,t){this.props=e,this.context=t,this.__g=0}function wr(e,t){if(t==null)return e.__&&wr(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:wr(e)}function Ig(e){var t,n=e.__v,r=n.__e,o=[],a=[],i=e.__P;i&&((t=Yr({constructor:Ca},n)).__v=n.__v+1,pe.vnode&&pe.vnode(t),Cs(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||wr(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Df(o,t,a),n.__=n.__e=null,t.__e!=r&&Cf(t))}function Cf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Cf(e)}function Rf(e){(8&e.__g||(e.__g|=8,yr.push(e),Oi++))&&Rs==pe.debounceRendering||((Rs=pe.debounceRendering)||queueMicrotask)(Nf)}function Nf(){try{for(var e,t=1;yr.length;)yr.length>t&&yr.sort(Ef),e=yr.shift(),t=yr.length,8&e.__g&&Ig(e)}finally{(Oi=yr.length)&&(Rs||queueMicrotask)(Nf)}}function Of(e,t,n,r,o,a,i,l,u,f,d){var m,h,b,y,M,k,T=r.__k||Ii,_=t.length;for(u=Dg(n,t,T,u,_),m=0;m<_;m++)(b=n.__k[m])!=null&&(h=~b.__i&&T[b.__i]||$i,b.__i=m,k=Cs(e,b,h,o,a,i,l,u,f,d),y=b.__e,(h.ref!=b.ref||8&h.__u)&&(h.ref&&Ns(h.ref,null,b,h),b.ref&&d.push(b.ref,b.__c||y,b)),M=M||y,4&b.__u?(u=$f(b,u,e,!h.__v),h.__e&&(h.__e=null)):typeof b.type=="function"&&k!==void 0?u=k:y&&(u=y.nextSibling),b.__u&=-21);return n.__e=M,u}function Dg(e,t,n,r,o){var a,i,l,u,f,d,m,h,b,y=n.length,M=y,k=0,T=0,_=e.__k=Array(o);for(a=0;a<o;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[a]=La(null,i):Ps(i)?i=_[a]=La(K,{children:i}):i.constructor===Ca&&i.__b?i=_[a]=La(i.type,i.props,i.key,i.ref,i.__v):_[a]=i,u=a+k,i.__=e,i.__b=e.__b+1,l=null,~(f=i.__i=Fg(i,n,u,M))&&(M--,(l=n[f])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,f==u-1?k--:f==u+1?k++:f!=u&&(f>u?k--:k++,T=1)):(~f||(o>y?k--:o<y&&k++),typeof i.type!="function"&&(i.__u|=4))):_[a]=null;if(T){for(d=[],m=[],a=0;a<o;a++)if((i=_[a])&&16&i.__u){for(k=0,h=d.length;k<h;)d[b=k+h>>1]<i.__i?k=b+1:h=b;d[k]=i.__i,m[a]=k+1}for(k=d.length;a--;)m[a]&&(m[a]==k?k--:_[a].__u|=4)}if(M)for(a=0;a<y;a++)!(l=n[a])||2&l.__u||(l.__e==r&&(r=wr(l)),Os(l,l));return r}function $f(e,t,n,r){var o,a,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&(o[a].__=e,t=$f(o[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=wr(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Fg(e,t,n,r){var o,a=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&i==l.type)return n;if(r>(u?1:0)){for(o=n-1;o>=0;o--)if((l=t[o])&&!(2&l.__u)&&a==l.key&&i==l.type)return o;for(o=n+1;o<t.length;o++)if((l=t[o])&&!(2&l.__u)&&a==l.key&&i==l.type)return o}return-1}function Tf(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Li(e,t,n,r,o){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Tf(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Tf(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=Ts[t]||(Ts[t]=Bg(t)),(e.__a||(e.__a={}))[t]=Es,a=t!=(t=t.replace(Pf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Bg(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ci]==null)t[Ci]=Es++;else if(t[Ci]<this.__a[e])return;return n(pe.event?pe.event(t):t)}}}function Cs(e,t,n,r,o,a,i,l,u,f){var d,m,h,b,y,M,k,T,_,A,S,V,N,B,U,W,z,P,J=t.type;if(t.constructor!==Ca)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,m=a=[],d.nodeType==8?l=Ni(d,a):a.push(d),l=a[0]||l),(d=pe.__b)&&d(t);e:if(typeof J=="function"){h=i.length;try{if(T=t.props,_=(d=J.prototype)&&d.render,A=(d=J.contextType)&&r[d.__c],S=d?A?A.props.value:d.__:r,(b=n.__c)?(t.__c=b,2&b.__g&&(b.__g|=1)):(_?t.__c=b=new J(T,S):(t.__c=b=new Oo(T,S),b.constructor=J,b.render=Ug),A&&A.sub(b),b.state||(b.state={}),b.__n=r,b.__g|=8,b.__h=[],b.__k=[]),_&&(b.__s||(b.__s=b.state),J.getDerivedStateFromProps&&(b.__s==b.state&&(b.__s=Yr({},b.__s)),Yr(b.__s,J.getDerivedStateFromProps(T,b.__s)))),y=b.props,M=b.state,b.__v=t,n.__c){if(T!==y&&_&&!J.getDerivedStateFromProps&&b.componentWillReceiveProps&&b.componentWillReceiveProps(T,S),t.__v==n.__v&&!(8&b.__g)||!(4&b.__g)&&b.shouldComponentUpdate&&b.shouldComponentUpdate(T,b.__s,S)===!1){t.__v!=n.__v&&(b.props=T,b.state=b.__s,b.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(O){O&&(O.__=t)}),Ii.push.apply(b.__h,b.__k),b.__k=[],b.__h.length&&i.push(b),l=wr(n);break e}b.componentWillUpdate&&b.componentWillUpdate(T,b.__s,S),_&&b.componentDidUpdate&&b.__h.push(function(){b.componentDidUpdate(y,M,k)})}else _&&!J.getDerivedStateFromProps&&b.componentWillMount&&b.componentWillMount(),_&&b.componentDidMount&&b.__h.push(b.componentDidMount);b.context=S,b.props=T,b.__P=e,b.__g&=-5,V=pe.__r,N=_?25:0;do b.__g&=-9,V&&V(t),d=b.render(b.props,b.state=b.__s,b.context);while(8&b.__g&&++N<25);_&&(Ii.push.apply(b.__h,b.__k),b.__k=[]),b.state=b.__s,b.getChildContext&&(r=Yr({},r,b.getChildContext())),_&&n.__c&&b.getSnapshotBeforeUpdate&&(k=b.getSnapshotBeforeUpdate(y,M)),B=d&&d.type===K&&d.key==null?d.props.children:d,T.__P&&(d=l,o=(e=T.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(O){O&&Os(O,O)}),n.__k=null),l=n.__k?wr(n,0):null),l=Of(e,Ps(B)?B:[B],t,n,r,o,a,i,l,u,f),T.__P&&(t.__e=null,l=d),t.__u&=-161,m&&m.some(jr),b.__h.length&&i.push(b),1&b.__g&&(b.__g&=-4)}catch(O){if(i.length=h,t.__v=null,u||a)if(O&&O.then){if(t.__u|=128|u,a){for(~(z=a.indexOf(l||void 0))||(z=a.length);(P=a[z-1])&&P.nodeType==8;)z--;for(;z<a.length;z++)if(P=a[z])if(a[z]=null,U){if(P==W)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(W=Ni(U=P))}}if(!U){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;U=l}(d=Ni(U=t.__c.__z||(t.__c.__z=U)))?(t.__e=U,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(jr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),O&&O.then||If(t),pe.__e(O,t,n)}}else l=t.__e=Hg(n.__e,t,n,r,o,a,i,u,f,e);return(d=pe.diffed)&&d(t),l}function Ni(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function If(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(If))}function Df(e,t,n){for(var r=0;r<n.length;)Ns(n[r++],n[r++],n[r++]);pe.__c&&pe.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(a){a.call(o)})}catch(a){pe.__e(a,o.__v)}})}function Hg(e,t,n,r,o,a,i,l,u,f){var d,m,h,b,y,M,k,T,_=n.props||$i,A=t.props,S=t.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((y=a[d])&&(S?y.localName==S:y.nodeType==3)){e=y,a[d]=null;break}}if(!e){if(T=f.ownerDocument||document,!S)return T.createTextNode(A);e=T.createElementNS(o,S,A.is?A:f),l&&(pe.__m&&pe.__m(t,a),l=!1),a=null}if(S){if(f=S=="template"&&e.content||e,a=S=="textarea"&&A.defaultValue!=null?null:a&&Ls.call(f.childNodes),!l&&a)for(_={},d=0;d<e.attributes.length;d++)_[(y=e.attributes[d]).name]=y.value;for(d in _)y=_[d],d=="dangerouslySetInnerHTML"?h=y:d=="children"||d in A||d=="value"&&"defaultValue"in A||d=="checked"&&"defaultChecked"in A||Li(e,d,null,y,o);for(d in A)y=A[d],d=="children"?b=y:d=="dangerouslySetInnerHTML"?m=y:d=="value"?M=y:d=="checked"?k=y:l&&typeof y!="function"||_[d]===y||Li(e,d,y,_[d],o);m?(l||h&&(m.__html==h.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(h&&(e.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&$g.test(S))&&(o="http://www.w3.org/1999/xhtml"),Of(f,Ps(b)?b:[b],t,n,r,o,a,i,a?a[0]:n.__k&&wr(n,0),l,u),a&&a.some(jr)),l&&S!="textarea"||(d="value",S=="progress"&&M==null?e.removeAttribute(d):M==null||M===e[d]&&(S!="progress"||M)||Li(e,d,M,_[d],o),d="checked",k!=null&&k!=e[d]&&Li(e,d,k,_[d],o))}else _===A||l&&e.data==A||(e.data=A);return e}function Ns(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){pe.__e(o,n)}}function Os(e,t,n){var r,o,a,i;if(pe.unmount&&pe.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Ns(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){pe.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Os(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Ni(r,a=[]))&&(r==e.__e&&a.some(jr),jr(o),jr(r)),n||jr(e.__e),e.__e=e.__c=e.__=null}function Ug(e,t,n){return this.constructor(e,n)}function Ff(e,t){var n,r,o,a;pe.__&&pe.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=La(K,{children:[e]}),o=[],a=[],Cs(t,t.__k,r||$i,$i,t.namespaceURI,r?null:t.firstChild?Ls.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,a),Df(o,t.__k,a),t.__k.props.children=null}pe={__e:function(e,t,n,r){for(var o,a,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(a=o.constructor)&&a.getDerivedStateFromError)&&o.setState(a.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){e=l}}throw Oi=0,e}},Af=0,As=function(e){return e!=null&&e.constructor===Ca},Oo.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Yr({},this.state)),typeof e=="function"&&(e=e(Yr({},n),this.props)),e&&(Yr(n,e),this.__v&&(t&&this.__k.push(t),Rf(this)))},Oo.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Rf(this))},Oo.prototype.render=K,yr=[],Oi=0,Ef=function(e,t){return e.__v.__b-t.__v.__b},Ci=Symbol(),Pf=/(PointerCapture)$|Capture$/i,Es=0,Ts={},Og=0;var Bf='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Oa,Mt,$s,Hf,Vg=Object.is,Is=0,Kf=[],Ds=[],Ge=pe,Uf=Ge.__b,zf=Ge.__r,Vf=Ge.diffed,qf=Ge.__c,Gf=Ge.unmount,Wf=Ge.__;function Bs(e,t){Ge.__h&&Ge.__h(Mt,e,Is||t),Is=0;var n=Mt.__H||(Mt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Di(e,t){var n=Bs(Oa++,3);!Ge.__s&&Hs(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Mt.__H.__h.push(n))}function $t(e,t){var n=Bs(Oa++,4);!Ge.__s&&Hs(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Mt.__h.push(n))}function ke(e){return Is=5,me(function(){return{current:e}},[])}function me(e,t){var n=Bs(Oa++,7);return Hs(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function qg(){var e;do{for(;e=Ds.shift();)try{Na(e)}catch(n){Ge.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Kf.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Na),t.__h.some(Fs),t.__h=[]}catch(n){t.__h=[],Ge.__e(n,e.__v)}}}while(Ds.length)}Ge.__b=function(e){Mt=null,Uf&&Uf(e)},Ge.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Wf&&Wf(e,t)},Ge.__r=function(e){zf&&zf(e),Oa=0;var t=(Mt=e.__c).__H;t&&($s==Mt?Mt.__h=[]:(t.__h.some(Na),t.__h.some(Fs),Oa=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),$s=Mt},Ge.diffed=function(e){Vf&&Vf(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Yf(Kf.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),$s=Mt=null},Ge.__c=function(e,t){t.some(function(n){try{n.__h.some(Na),n.__h=n.__h.filter(function(r){return!r.__||Fs(r)})}catch(r){n.__h=[function(){throw r}]}}),qf&&qf(e,t)},Ge.unmount=function(e){Gf&&Gf(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,Yf(Ds.push(o))}else Na(o)}catch(a){t=a}}),r.__H=void 0,t&&Ge.__e(t,r.__v))};var jf=typeof requestAnimationFrame=="function";function Gg(e){var t,n=function(){clearTimeout(r),jf&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);jf&&(t=requestAnimationFrame(n))}function Yf(e){e!=1&&Hf==Ge.requestAnimationFrame||((Hf=Ge.requestAnimationFrame)||Gg)(qg)}function Na(e){var t=Mt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Mt=t}function Fs(e){var t=Mt;e.__c=e.__(),Mt=t}function Hs(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!Vg(n,e[r])})}var Wg=Symbol.for("preact-signals");function Ui(){if(Xn>1)Xn--;else{var e,t=!1;for((function(){var o=Bi;for(Bi=void 0;o!==void 0;){var a=o.S;if(a.v===o.v)for(var i=a.t;i!==void 0;i=i.x)i.i===o.i&&(i.i=a.i);o=o.o}})();Ia!==void 0;){var n=Ia;for(Ia=void 0,Fi++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&Jf(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(Fi=0,Xn--,t)throw e}}function Ke(e){if(Xn>0)return e();Us=++jg,Xn++;try{return e()}finally{Ui()}}var $a,Be=void 0;function Da(e){var t=Be,n=$a;Be=void 0,$a=void 0;try{return e()}finally{Be=t,$a=n}}var Ia=void 0,Xn=0,Fi=0,jg=0,Us=0,Bi=void 0,Hi=0;function Zf(e){if(Be!==void 0){var t=e.n;if(t===void 0||t.t!==Be)return t={i:0,S:e,p:Be.s,n:void 0,t:Be,e:void 0,x:void 0,r:t},Be.s!==void 0&&(Be.s.n=t),Be.s=t,e.n=t,32&Be.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Be.s,t.n=void 0,Be.s.n=t,Be.s=t),t}}function nt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}nt.prototype.brand=Wg;nt.prototype.h=function(){return!0};nt.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Da(function(){var r;(r=t.W)==null||r.call(t)}))};nt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Da(function(){var o;(o=t.Z)==null||o.call(t)}))}};nt.prototype.subscribe=function(e){var t=this;return Me(function(){var n=t.value;Da(function(){return e(n)})},{name:"sub"})};nt.prototype.valueOf=function(){return this.value};nt.prototype.toString=function(){return this.value+""};nt.prototype.toJSON=function(){return this.value};nt.prototype.peek=function(){var e=this;return Da(function(){return e.value})};Object.defineProperty(nt.prototype,"value",{get:function(){var e=Zf(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Fi>100)throw new Error("Cycle detected");(function(n){Xn!==0&&Fi===0&&n.l!==Us&&(n.l=Us,Bi={S:n,v:n.v,i:n.i,o:Bi})})(this),this.v=e,this.i++,Hi++,Xn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Ui()}}}});function Z(e,t){return new nt(e,t)}function Jf(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Qf(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function Xf(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Kr(e,t){nt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Hi-1,this.f=4}Kr.prototype=new nt;Kr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Hi))return!0;if(this.g=Hi,this.f|=1,this.i>0&&!Jf(this))return this.f&=-2,!0;var e=Be;try{Qf(this),Be=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Be=e,Xf(this),this.f&=-2,!0};Kr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}nt.prototype.S.call(this,e)};Kr.prototype.U=function(e){if(this.t!==void 0&&(nt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Kr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Kr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=Zf(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new Kr(e,t)}function ed(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Xn++;var n=Be;Be=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,zs(e),r}finally{Be=n,Ui()}}}function zs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ed(e)}function Yg(e){if(Be!==this)throw new Error("Out-of-order effect");Xf(this),Be=e,this.f&=-2;try{8&this.f&&zs(this)}finally{Ui()}}function $o(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,$a&&$a.push(this)}$o.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};$o.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ed(this),Qf(this),Xn++;var e=Be;return Be=this,Yg.bind(this,e)};$o.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ia,Ia=this)};$o.prototype.d=function(){this.f|=8,1&this.f||zs(this)};$o.prototype.dispose=function(){this.d()};function Me(e,t){var n=new $o(e,t);try{n.c()}catch(o){throw n.d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Vs,Io,zi,Kg=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,td=[],nd=[];Me(function(){Vs=this.N})();function Do(e,t){pe[e]=t.bind(null,pe[e]||function(){})}function Fa(e){if(zi){var t=zi;zi=void 0,t()}zi=e&&e.S()}function rd(e){var t=this,n=e.data,r=er(n);r.name="ReactiveDom",r.value=n;var o=me(function(){for(var l=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=D(function(){var b=r.value.value;return b===0?0:b===!0?"":b||""}),d=D(function(){return!Array.isArray(f.value)&&!As(f.value)}),m=Me(function(){if(this.N=od,d.value){var b=f.value;l.__v&&l.__v.__e&&l.__v.__e.nodeType===3&&(l.__v.__e.data=b)}}),h=t.__$u.d;return t.__$u.d=function(){m(),h.call(this)},[d,f]},[]),a=o[0],i=o[1];return a.value?i.peek():i.value}rd.displayName="ReactiveTextNode";Object.defineProperties(nt.prototype,{constructor:{configurable:!0,value:Lf(K,null).constructor},type:{configurable:!0,value:rd},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Do("__b",function(e,t){if(Fa(),Io=void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var a=r[o];a instanceof nt&&(n||(t.__np=n={}),n[o]=a,r[o]=a.peek())}}e(t)});Do("__r",function(e,t){if(e(t),t.type!==K){Fa();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(o,a){var i;return Me(function(){i=this},{name:a}),i.c=o,i})((function(o){return function(){var a;Kg&&((a=this.y)==null||a.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Io=r,Fa(n)}});Do("__e",function(e,t,n,r){Fa(),Io=void 0,e(t,n,r)});Do("diffed",function(e,t){Fa(),Io=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,a=n.U;if(a)for(var i in a){var l=a[i];l===void 0||r&&i in r||(l.d(),a[i]=void 0)}if(r){a||(a={},n.U=a);for(var u in r){var f=a[u],d=r[u];f===void 0?(f=Zg(n,u,d,o),a[u]=f):f.o(d,o)}}}e(t)});function Zg(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,a=Z(n);return{o:function(i,l){a.value=i,r=l},d:Me(function(){this.N=od;var i=a.value.value;r[t]!==i&&(r[t]=i,o?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Do("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){var a=r[o];a&&a.d()}}}var i=t.__np;if(i){var l=t.props;for(var u in i)l[u]=i[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var d=f.__$u;d&&(f.__$u=void 0,d.d())}}e(t)});Do("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Oo.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var l in this.props)if(!(l in e))return!0;return!1};function er(e,t){return me(function(){return Z(e,t)},[])}function Fo(e,t){var n=ke(e);return n.current=e,Io.__$f|=4,me(function(){return D(function(){return n.current()},t)},[])}var Jg=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},Qg=function(e){queueMicrotask(function(){queueMicrotask(e)})};function Xg(){Ke(function(){for(var e;e=td.shift();)Vs.call(e)})}function e1(){td.push(this)===1&&(pe.requestAnimationFrame||Jg)(Xg)}function t1(){Ke(function(){for(var e;e=nd.shift();)Vs.call(e)})}function od(){nd.push(this)===1&&(pe.requestAnimationFrame||Qg)(t1)}function _n(e,t){var n=ke(e);n.current=e;var r=Io;Di(function(){return Me(function(){if(this.N=e1,!(r&&8&r.__$f))return n.current()},t)},[])}var qs=8,id=8;function ld(e){if(e.byteLength<qs)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),o=qs+id*r;if(e.byteLength<o)throw new Error("The server's answer is cut short.");let a=[];for(let i=qs;a.length<r;i+=id){let l=t.getUint32(i+4,!0);if(o+l>e.byteLength)throw new Error("The server's answer is cut short.");let u=new Uint8Array(e.slice(o,o+l));a.push({epoch:t.getInt32(i,!0),bytes:u}),o+=l}return a}function Vi(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function sd(e,t,n){let r=0;return t.map(({shape:[o,a]})=>{let i=r+n*o*a,l=e.subarray(r,i);return r=i,l})}var Ba=class extends Error{};async function Bo(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([a,i])=>[a,String(i)])),o=r.size>0?`?${r}`:"";return ud(await fetch(`./${e}${o}`,{signal:n??null}))}async function ud(e){if(!e.ok)throw new Ba(await n1(e));return e}async function n1(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function cd(){let e=Mf();return(await(e===null?Bo("runs",{}):ud(await e))).json()}async function fd(e){return(await Bo("run",{run:e})).json()}async function dd(e){return(await Bo("ranges",{run:e})).json()}async function pd(e,t,n){return(await Bo("shares",{run:e,epoch:t,...n})).json()}async function Gs(e){return new Uint8Array(await(await Bo("images",{run:e})).arrayBuffer())}async function Ws(e,t,n,r,o){let a=await Bo(e,{run:t,first:n,last:r},o);return ld(await a.arrayBuffer())}function un(e,t){let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;e[o]<=t?n=o:r=o-1}return e.length===0?-1:n}function qi(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function js(e,t,n){let r=un(e,t);if(r<0)return t;let o=n<0&&e[r]<t?1:0,a=Math.min(e.length-1,Math.max(0,r+n+o));return e[a]}function ve(e){return e<0?"before training":`epoch ${e}`}var Gi=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:o}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=o}}};function md(e,t,n,r,o){let a=Math.max(0,t-o),i=Math.min(e.length-1,t+o);for(let l=0;l<=Math.max(t-a,i-t);l++)for(let u of[t+l,t-l]){if(u<a||u>i||!n(u))continue;let f=u<t?-1:1,d=u;for(let m=1;m<r;m++){let h=d+f;if(h<a||h>i||!n(h))break;d=h}return[e[Math.min(u,d)],e[Math.max(u,d)]]}return null}var Ha="epoch-asked",r1=500,o1=1e3,Sn=Z(!1),Wi=new Promise(e=>{let t=Sn.subscribe(n=>{n&&e()});setTimeout(()=>{Sn.value=!0,t()},o1)});function bd(){performance.clearMarks(Ha),performance.mark(Ha)}var hd=!0;function gd(){requestAnimationFrame(()=>setTimeout(()=>{hd&&(hd=!1,performance.measure("first-paint",{start:0}),Sn.value=!0),performance.getEntriesByName(Ha).length>0&&(performance.getEntriesByName("repaint").length>=r1&&performance.clearMeasures("repaint"),performance.measure("repaint",Ha),performance.clearMarks(Ha))}))}var a1=8*2**20,_r=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new Gi(n)}kind;cacheBytes;onTrouble;arrivals=Z(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(Ys(t,n))}fetchEarly(t,n){let r=Ws(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(Ys(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(a1/n)),o=Math.max(1,Math.floor(this.cacheBytes/4/n)),a=md(t.epochs,t.centre,this.isMissing,r,o);a!==null&&(this.background=new AbortController,this.fetch(t,...a,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:o}=this;return this.early=null,o?.run===t&&o.epoch===n&&o.epoch===r?o.frames:null}async fetch(t,n,r,o,a){try{let i=await this.takeEarly(t.run,n,r)??await Ws(this.kind,t.run,n,r,o.signal),l=new Map(i.map(({epoch:u,bytes:f})=>[u,f]));t.epochs.forEach((u,f)=>{if(u<n||u>r)return;let d=l.get(u)??new Uint8Array,m=d.byteLength===t.bytesPerEpoch;this.cache.set(Ys(t,f),m?d:new Uint8Array)})}catch(i){a(),o.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}a(),this.arrivals.value++,this.fetchInView(),await Wi,this.fetchRest()}};function Ys({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}function vd(e){let t=e.map(a=>a.split("/").slice(0,-1)),n=e.length>1?t[0]:[],r=n.findIndex((a,i)=>t.some(l=>l[i]!==a));return(r<0?n:n.slice(0,r)).map(a=>`${a}/`).join("")}var ji=new Intl.Collator("en",{numeric:!0}).compare;var i1=["run","overfits","loss","layer","fall","epochs","nan"],l1=["fall"];function xd(e,t){return t?.column===e?{column:e,isDescending:!t.isDescending}:{column:e,isDescending:l1.includes(e)}}function yd({column:e,isDescending:t}){return t?`-${e}`:e}function wd(e){let t=e.startsWith("-"),n=i1.find(r=>r===e.slice(t?1:0));return n===void 0?null:{column:n,isDescending:t}}function Ks(e){let t=e.falls[0];return t===void 0||t.share===0?null:t}function s1({name:e,index:t},n){if(n==="run")return[e];if(t===null)return[null];let r=Ks(t);switch(n){case"overfits":return[t.overfitting?.epoch??null];case"loss":return[t.lowest_loss?.value??null];case"layer":return[r?.layer??null];case"fall":return[r?.share??null];case"epochs":return[r?.start??null,r?.end??null];case"nan":return[t.not_a_number?.epoch??null]}}function u1(e,t){return typeof e=="number"&&typeof t=="number"?e-t:ji(String(e),String(t))}function _d(e,t){if(t===null)return e;let{column:n,isDescending:r}=t,o=({index:i})=>n==="loss"&&i?.lowest_loss?.loss==="validation"?1:0,a=e.map(i=>({finding:i,keys:s1(i,n)}));return a.sort((i,l)=>{let u=o(i.finding)-o(l.finding);for(let[f,d]of i.keys.entries()){let m=l.keys[f]??null;if(d===null||m===null)return+(d===null)-+(m===null);let h=u||u1(d,m)*(r?-1:1);if(h!==0)return h}return 0}),a.map(({finding:i})=>i)}var Xs=99,Sd="keras_regs",c1=["epoch","runs","view","scale","unit","opacity","with","at","show","values","filter","order","open","folded","sort","strips","zoom","axis","smooth","place"],Ce={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",content:"values",opacity:100,other:null,comparison:"both",filter:"",order:"network",opened:null,folded:[],sorting:null,allStrips:!1,zoom:null,lossAxis:"linear",smoothing:0,pin:null},f1=["layer","shared","fit"],Zs="*";function Js(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function Qs(e){return e===""?[]:e.split(",").map(kd)}function kd(e){try{return decodeURIComponent(e)}catch{return e}}function eu(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),kd(t.slice(n+1))]})}function tu(e){return eu(e)[0]?.[0]===Sd}function Ua(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function d1(e){return e===void 0?null:e===Zs?"all":Qs(e)}function p1(e){let t=e==="all"?Zs:Js(e);return e!=="all"&&t===Zs?"%2A":t}function m1(e){let[t,n,...r]=(e??"").split("..").map(Ua);return t!=null&&n!=null&&r.length===0&&-1<=t&&t<n?[t,n]:null}function h1(e){let t=e?.match(/^([1-9]\d{0,8}),([1-9]\d{0,8}),([1-9]\d{0,8}),(.+)$/s);if(!t)return null;let[n,r,o]=t.slice(1,4).map(a=>Number(a)-1);return{layer:t[4],image:n,row:r,column:o}}function b1({layer:e,image:t,row:n,column:r}){return`${t+1},${n+1},${r+1},${e}`}function nu(e){let t=new Map(eu(e).map(([a,i])=>[a,i??""])),n=Ua(t.get("epoch")),r=Ua(t.get("opacity")),o=Ua(t.get("at"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?Qs(t.get("runs")):null,inView:t.get("view")||null,scale:f1.find(a=>a===t.get("scale"))??Ce.scale,unit:t.get("unit")==="perplexity"?"perplexity":"entropy",content:t.get("values")==="change"?"change":"values",other:t.get("with")?{run:t.get("with"),epoch:o}:null,comparison:t.get("show")==="difference"?"difference":"both",filter:t.get("filter")??"",order:t.get("order")==="fall"?"fall":"network",opened:d1(t.get("open")),folded:Qs(t.get("folded")??""),sorting:wd(t.get("sort")??""),allStrips:t.get("strips")==="all",pin:h1(t.get("place")),opacity:r===null?100:Math.min(100,Math.max(0,r)),zoom:m1(t.get("zoom")),lossAxis:t.get("axis")==="log"?"log":"linear",smoothing:Math.min(Xs,Math.max(0,Ua(t.get("smooth"))??0))}}function Md(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",Js(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==Ce.scale&&n.set("scale",e.scale),e.unit!==Ce.unit&&n.set("unit",e.unit),e.content!==Ce.content&&n.set("values",e.content),e.opacity!==Ce.opacity&&n.set("opacity",String(e.opacity)),e.other!==null&&(n.set("with",e.other.run),e.other.epoch!==null&&n.set("at",String(e.other.epoch)),e.comparison!==Ce.comparison&&n.set("show",e.comparison)),e.filter!==Ce.filter&&n.set("filter",e.filter),e.order!==Ce.order&&n.set("order",e.order),e.opened!==null&&n.set("open",p1(e.opened)),e.folded.length>0&&n.set("folded",Js(e.folded)),e.sorting!==null&&n.set("sort",yd(e.sorting)),e.allStrips&&n.set("strips","all"),e.zoom!==null&&n.set("zoom",e.zoom.join("..")),e.lossAxis!==Ce.lossAxis&&n.set("axis",e.lossAxis),e.smoothing!==Ce.smoothing&&n.set("smooth",String(e.smoothing)),e.pin!==null&&n.set("place",b1(e.pin));let o=[...eu(t).filter(([a,i])=>i!==null&&!c1.includes(a)).map(([a,i])=>[a,i]),...n];return`#${[Sd,...o.map(([a,i])=>`${a}=${encodeURIComponent(i)}`)].join("&")}`}function Yi(e,t){if(e===null)return null;let[n,r]=e,o=t.filter(a=>a>=n&&a<=r).length;return o===0||o===t.length?null:e}function Rd(e,t){let n=un(t,e),r=Math.min(n+1,t.length-1);return t[r]-e<e-t[n]?r:n}function ru(e,t,n){let r=Rd(Math.min(e,t),n),o=Rd(Math.max(e,t),n);r===o&&(r=Math.max(0,r-1),o=Math.min(n.length-1,o+1));let a=[n[r]??0,n[o]??0];return Yi(a,n)}function Td(e,t,n,r){let[o,a]=[r[0]??0,r.at(-1)??0],i=Yi(e,r),[l,u]=i??[o,a];if(n<1&&un(r,u)-un(r,l)<2)return i;let f=Math.min(a-o,Math.max(1,(u-l)*n)),d=Math.min(a-f,Math.max(o,t-f/2));return ru(d,d+f,r)}var Ze=Z(null),Ki=Z([]),We=Z(new Map),Rt=Z(null),Ho=Z(null),Uo=Z(null),Sr=Z(null),Hn=Z(null),Zi=Z([]),kn=Z(null),ce=Z(null),oe=Z(-1),Un=Z(Ce.scale),he=Z(Ce.unit),Je=Z(Ce.content),gt=Z(Ce.opacity),Mn=Z(!1),X=Z(null),xt=Z(Ce.comparison),cn=Z(Ce.zoom),Zr=Z(Ce.lossAxis),Rn=Z(Ce.smoothing),Tt=D(()=>kn.value??Zi.value),ou=null,C=D(()=>(ou=We.value.get(ce.value??"")??(ce.value===null?null:ou),ou)),ft=D(()=>Tt.value.flatMap(e=>We.value.get(e)??[])),He=D(()=>{let e=C.value===null?[]:[C.value];return qi([...e,...ft.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),tr=D(()=>Yi(cn.value,He.value)),It=D(()=>C.value===null?-1:un(C.value.epochs,oe.value)),Dt=D(()=>C.value?.epochs[It.value]??null),le=D(()=>We.value.get(X.value?.run??"")??null),jt=D(()=>le.value===null?-1:un(le.value.epochs,X.value?.epoch??oe.value)),kr=D(()=>le.value?.epochs[jt.value]??null),g1=3,zn=Z(Ce.allStrips),nr=Z(Ce.sorting),zo=D(()=>Tt.value.length>g1),za=D(()=>{if(zn.value||!zo.value)return Tt.value;let e=[ce.value,X.value?.run??null].filter(t=>t!==null);return[...new Set(e)]}),Va=D(()=>za.value.flatMap(e=>We.value.get(e)??[])),Ji=D(()=>Math.max(0,...C.value?.layers.map(e=>e.greatest)??[])),Ue=Z(null),Qe=Z(null),Yt=Z({layer:0,image:0}),Te=Z(96),Mr=Z(!1);function Ad(e,t,n){let r=n.filter(({name:l})=>!t.includes(l));r.sort((l,u)=>l.updated-u.updated);let o=n.map(({name:l})=>l),i=[...e.filter(l=>o.includes(l)),...r.map(({name:l})=>l)].slice(-8);return o.filter(l=>i.includes(l))}var v1=5e3,x1=200;function au(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function qa(e){return e instanceof Ba?e.message:"TensorBoard does not answer."}function Ld(e,t,n){let r=e.epoch,o,a=new Map,i=[];async function l(){if(clearTimeout(o),!au())try{let h=await cd();y1(h.runs)&&u(e.epoch),Ki.value=h.problems,await f(),Uo.value=null,t()}catch(h){Uo.value=qa(h)}clearTimeout(o),o=setTimeout(l,v1)}function u(h){let b=Ze.value?.find(({name:M})=>M===ce.value),y=b?.has_maps?b.last_epoch:null;b&&y!==null&&(h??y)===y&&n(b.name,y)}async function f(){let h=ce.value;h!==null&&(await d(h),await Wi);let y=(await Promise.allSettled(Ed().filter(M=>M!==h).map(d))).find(M=>M.status==="rejected");if(y!==void 0)throw y.reason}function d(h){let b=Ze.peek()?.find(M=>M.name===h)?.stamp;if(b===void 0||We.peek().get(h)?.stamp===b)return Promise.resolve();let y=a.get(h)??m(h).finally(()=>a.delete(h));return a.set(h,y),y}async function m(h){i.push(await fd(h)),h!==ce.value&&await new Promise(b=>setTimeout(b,x1)),Ke(()=>{for(let b of i.splice(0))r=w1(b,r),We.value=new Map(We.value).set(b.name,b)})}return l(),Me(()=>{Ze.value!==null&&Ed().some(h=>!We.peek().has(h))&&f().catch(h=>{Uo.value=qa(h)})}),document.addEventListener("visibilitychange",()=>{document.hidden||l()}),l}function Ed(){let e=[ce.value,X.value?.run,...Tt.value];return[...new Set(e.filter(t=>t!=null))]}function y1(e){let t=e.map(a=>a.name),n=[...e].sort((a,i)=>i.updated-a.updated)[0],r=Ze.value===null,o=Ze.value?.map(a=>a.name)??[];return Ke(()=>{Ze.value=e,We.value=new Map([...We.value].filter(([i])=>t.includes(i))),Zi.value=Ad(Zi.value,o,e),t.length>0&&kn.value?.length&&!kn.value.some(i=>t.includes(i))&&(kn.value=null),X.value!==null&&t.length>0&&!t.includes(X.value.run)&&(X.value=null);let a=ce.value;(a===null||!t.includes(a))&&(Hn.value=a===null?null:{name:a,wasHere:o.includes(a)},ce.value=n?.name??null)}),r}function w1(e,t){if(e.name!==ce.value)return t;let n=Pd(e),r=We.value.get(e.name);return r===void 0?t===null&&We.value.size===0&&(oe.value=n):oe.value>=Pd(r)&&(oe.value=Math.max(oe.value,n)),null}function Pd(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function Vn(e){Sr.value=qa(e)}var ja=2**20,Ga=new _r("maps",256*ja,Vn),Qi=new _r("maps",256*ja,Vn),Xi=new _r("maps",16*ja,Vn),el=new _r("maps",16*ja,Vn),Wa=new _r("correlations",64*ja,Vn);function iu(e,t){return e===null||t<0?null:{run:e.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.bytes_per_epoch,centre:t}}var lu=D(()=>iu(C.value,It.value)),su=D(()=>iu(le.value,jt.value));function Cd(e){return Je.value!=="change"||e===null||e.epochs.length===0?null:iu({...e,epochs:e.epochs.slice(0,1),sessions:e.sessions.slice(0,1)},0)}var uu=D(()=>Cd(C.value)),cu=D(()=>Cd(le.value)),fu=D(()=>{let e=C.value?.correlations;return!C.value||!e||e.epochs.length===0?null:{run:C.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:un(e.epochs,oe.peek())}});function tl(e,t,n){e.arrivals.value;let r=t===null?void 0:e.get(t,t.centre);return r===void 0||n===null?{state:"loading"}:r.byteLength===0?{state:"damaged"}:{state:"here",run:n,maps:sd(r,n.layers,n.images)}}var At=D(()=>tl(Ga,lu.value,C.value)),Vo=D(()=>tl(Qi,su.value,le.value)),Ya=D(()=>tl(Xi,uu.value,C.value)),nl=D(()=>tl(el,cu.value,le.value)),Nd=D(()=>{Wa.arrivals.value;let e=fu.value;return(e?.epochs??[]).map((t,n)=>{let r=Wa.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function Od(e,t){Ga.fetchEarly(e,t)}function $d(){Ga.want(lu.value),Qi.want(su.value),Xi.want(uu.value),el.want(cu.value),Wa.want(Sn.value?fu.value:null)}function Id(){Me(()=>Ga.want(lu.value)),Me(()=>Qi.want(su.value)),Me(()=>Xi.want(uu.value)),Me(()=>el.want(cu.value)),Me(()=>Wa.want(Sn.value?fu.value:null)),Me(()=>{[Ga,Qi,Xi,el,Wa].reduce((r,{arrivals:o})=>r+o.value,0)>0&&(Sr.value=null)});let e=new Promise(n=>{Me(()=>{At.value.state!=="loading"&&n()})});_1();let t=D(()=>C.value?.picture?.shape?JSON.stringify([C.value.name,C.value.picture]):null);Me(()=>{let n=t.value;Rt.value=null,n!==null&&e.then(()=>Gs(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(Rt.value=r)}).catch(Vn)})}function _1(){Me(()=>{let[e,t]=[le.value,Rt.value],[n,r]=[C.value?.picture,e?.picture];if(Ho.value=null,e===null||e.name===C.value?.name)return;let o=[n?.shape,r?.shape,n?.labels,r?.labels].map(a=>JSON.stringify(a??null));o[0]!==o[1]||o[2]!==o[3]||e.images!==C.value?.images?Ho.value=!1:t!==null&&Gs(e.name).then(a=>{le.peek()===e&&Rt.peek()===t&&(Ho.value=a.every((i,l)=>i===t[l]))}).catch(Vn)})}var S1=/[^_./:-]*[_./:-]+|[^_./:-]+$/g,k1=/(conv|pool|pooling|padding|sampling|cropping|dropout|lstm|norm|bn)[123]d/i;function M1(e){return/\d/.test(e.replace(k1,""))}function R1(e){let t=e.findIndex(r=>r.endsWith("/"))+1,n=t>0?t:e.findIndex(M1)+1;return t>0||/[a-z]/i.test(e.slice(n).join(""))?n:0}function T1(e){let n=(e[0]??[]).findIndex((r,o)=>e.some(a=>o+1>=a.length||a[o]!==r));return Math.max(0,n)}function Dd(e){let t=e.map(a=>a.match(S1)??[]),n=T1(t),r=t.map(a=>{let i=R1(a.slice(n)),l=a.slice(0,n+i).join("");return i===0?null:l.replace(/[_./:-]+$/,"")}),o=new Map;for(let a of r)a!==null&&o.set(a,(o.get(a)??0)+1);return r.map(a=>{let i=a===null?0:o.get(a)??0;return i>1&&i<e.length?a:null})}function qo(e){try{let t=new RegExp(e,"i");return{matches:n=>t.test(n),error:null}}catch{let t=e.toLowerCase();return{matches:n=>n.toLowerCase().includes(t),error:"Not a regular expression: searched as plain text."}}}var du=20,A1=5,pu=10;function Bd(e,t,n,r){let{matches:o}=qo(n),a=new Map(t.map(m=>[m.layer,m])),l=e.map((m,h)=>({row:h,layer:m,fall:a.get(m.name)??null})).filter(({layer:m})=>o(m.name)),u=r==="fall"?rl(l):l;if(r==="fall"||e.length<=pu)return u.length===0?[]:[{group:null,rows:u}];let f=Dd(e.map(({name:m})=>m)),d=[];for(let m of u){let h=f[m.row]??null,b=d.at(-1),y=h===null?b:d.find(M=>M.group===h);y!==void 0&&y.group===h?y.rows.push(m):d.push({group:h,rows:[m]})}return d}function Fd({fall:e}){return e===null?0:e.not_a_number_since===null?e.share:2}function rl(e){return[...e].sort((t,n)=>Fd(n)-Fd(t)||t.row-n.row)}function E1(e){let t=e.flatMap(r=>r.rows);return(t.length<=du?t:rl(t).slice(0,A1)).map(({layer:r})=>r.name)}function Hd(e,t,n){if(n==="all")return new Set(t.map(({name:o})=>o));let r=n!==null&&n.length>0&&!t.some(({name:o})=>n.includes(o));return new Set(n===null||r?E1(e):n)}var rr=Z(Ce.filter),or=Z(Ce.order),Jr=Z(Ce.opened),Kt=Z(Ce.folded),Za=D(()=>C.value?.layers??[]),Rr=D(()=>Za.value.length>pu),P1=D(()=>Rr.value?rr.value:""),L1=D(()=>Rr.value?or.value:"network"),Zt=D(()=>Bd(Za.value,C.value?.falls??[],P1.value,L1.value)),Tr=D(()=>Hd(Zt.value,Za.value,Jr.value)),Et=D(()=>Zt.value.filter(({group:e})=>e===null||!Kt.value.includes(e)).flatMap(e=>e.rows).filter(({layer:e})=>Tr.value.has(e.name)).map(({row:e})=>e)),Ud=D(()=>Et.value.includes(Yt.value.layer)?Yt.value.layer:Et.value[0]??-1);function Ja(e,t){let n=[...Tr.value].filter(r=>r!==e);Ke(()=>{Ue.value=null,Jr.value=t?[...n,e]:n})}function mu(e){let t=Zt.value.flatMap(({rows:r})=>r.map(({layer:o})=>o.name)),n=[...Tr.value].filter(r=>!t.includes(r));Ke(()=>{Ue.value=null,e?Jr.value=t.length===Za.value.length?"all":[...n,...t]:Jr.value=n})}function hu(e,t){let n=Kt.value.filter(r=>r!==e);Ke(()=>{Ue.value=null,Kt.value=t?[...n,e]:n})}var Ka=D(()=>Zt.value.map(({group:e})=>e).filter(e=>e!==null));function zd(e){let t=Kt.value.filter(n=>!Ka.value.includes(n));Ke(()=>{Ue.value=null,Kt.value=e?[...t,...Ka.value]:t})}function Qa(e,t){Ke(()=>{ce.value=e;let n=Za.value.findIndex(a=>a.name===t),r=()=>Zt.value.find(({rows:a})=>a.some(i=>i.row===n));r()===void 0&&(rr.value="");let o=r()?.group??null;o!==null&&Kt.value.includes(o)&&hu(o,!1),Tr.value.has(t)||Ja(t,!0)}),requestAnimationFrame(()=>{[...document.querySelectorAll("[data-layer-row]")].find(r=>r.dataset.layerRow===t)?.scrollIntoView({block:"center"})})}function Vd(){try{return parent.location.hash,parent}catch{return window}}function qd(){return nu(Vd().location.hash)}function bu(e){Ke(()=>{e.runs!==null&&(kn.value=e.runs),e.inView!==null&&(ce.value=e.inView),e.epoch!==null&&(oe.value=e.epoch),Un.value=e.scale,he.value=e.unit,Je.value=e.content,gt.value=e.opacity,X.value=e.other,xt.value=e.comparison,rr.value=e.filter,or.value=e.order,Jr.value=e.opened,Kt.value=e.folded,nr.value=e.sorting,zn.value=e.allStrips,cn.value=e.zoom,Zr.value=e.lossAxis,Rn.value=e.smoothing,Qe.value=e.pin})}function Gd(){let e=Vd(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,tu(t)&&bu(nu(t))});let n;function r(o){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?C1(e,o):r(o),t=e.location.hash},250)}Me(()=>{if(C.value===null)return;let o={epoch:oe.value,runs:kn.value,inView:ce.value,scale:Un.value,unit:he.value,content:Je.value,opacity:gt.value,other:X.value,comparison:xt.value,filter:rr.value,order:or.value,opened:Jr.value,folded:Kt.value,sorting:nr.value,allStrips:zn.value,zoom:cn.value,lossAxis:Zr.value,smoothing:Rn.value,pin:Qe.value};r(o)})}function C1(e,t){let{hash:n}=e.location,r=Md(t,n);if(r!==n&&(n===""||tu(n))){let{pathname:o,search:a}=e.location;e.history.replaceState(e.history.state,"",o+a+r)}}function Yo(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function ti(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Ar(){}var to=.7,jo=1/to,Go="\\s*([+-]?\\d+)\\s*",Xa="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",qn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",N1=/^#([0-9a-f]{3,8})$/,O1=new RegExp(`^rgb\\(${Go},${Go},${Go}\\)$`),$1=new RegExp(`^rgb\\(${qn},${qn},${qn}\\)$`),I1=new RegExp(`^rgba\\(${Go},${Go},${Go},${Xa}\\)$`),D1=new RegExp(`^rgba\\(${qn},${qn},${qn},${Xa}\\)$`),F1=new RegExp(`^hsl\\(${Xa},${qn},${qn}\\)$`),B1=new RegExp(`^hsla\\(${Xa},${qn},${qn},${Xa}\\)$`),Wd={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Yo(Ar,sl,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:jd,formatHex:jd,formatHex8:H1,formatHsl:U1,formatRgb:Yd,toString:Yd});function jd(){return this.rgb().formatHex()}function H1(){return this.rgb().formatHex8()}function U1(){return rp(this).formatHsl()}function Yd(){return this.rgb().formatRgb()}function sl(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=N1.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Kd(t):n===3?new dt(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?ol(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?ol(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=O1.exec(e))?new dt(t[1],t[2],t[3],1):(t=$1.exec(e))?new dt(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=I1.exec(e))?ol(t[1],t[2],t[3],t[4]):(t=D1.exec(e))?ol(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=F1.exec(e))?Qd(t[1],t[2]/100,t[3]/100,1):(t=B1.exec(e))?Qd(t[1],t[2]/100,t[3]/100,t[4]):Wd.hasOwnProperty(e)?Kd(Wd[e]):e==="transparent"?new dt(NaN,NaN,NaN,0):null}function Kd(e){return new dt(e>>16&255,e>>8&255,e&255,1)}function ol(e,t,n,r){return r<=0&&(e=t=n=NaN),new dt(e,t,n,r)}function _u(e){return e instanceof Ar||(e=sl(e)),e?(e=e.rgb(),new dt(e.r,e.g,e.b,e.opacity)):new dt}function no(e,t,n,r){return arguments.length===1?_u(e):new dt(e,t,n,r??1)}function dt(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Yo(dt,no,ti(Ar,{brighter(e){return e=e==null?jo:Math.pow(jo,e),new dt(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?to:Math.pow(to,e),new dt(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new dt(Xr(this.r),Xr(this.g),Xr(this.b),il(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Zd,formatHex:Zd,formatHex8:z1,formatRgb:Jd,toString:Jd}));function Zd(){return`#${Qr(this.r)}${Qr(this.g)}${Qr(this.b)}`}function z1(){return`#${Qr(this.r)}${Qr(this.g)}${Qr(this.b)}${Qr((isNaN(this.opacity)?1:this.opacity)*255)}`}function Jd(){let e=il(this.opacity);return`${e===1?"rgb(":"rgba("}${Xr(this.r)}, ${Xr(this.g)}, ${Xr(this.b)}${e===1?")":`, ${e})`}`}function il(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Xr(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Qr(e){return e=Xr(e),(e<16?"0":"")+e.toString(16)}function Qd(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Tn(e,t,n,r)}function rp(e){if(e instanceof Tn)return new Tn(e.h,e.s,e.l,e.opacity);if(e instanceof Ar||(e=sl(e)),!e)return new Tn;if(e instanceof Tn)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),a=Math.max(t,n,r),i=NaN,l=a-o,u=(a+o)/2;return l?(t===a?i=(n-r)/l+(n<r)*6:n===a?i=(r-t)/l+2:i=(t-n)/l+4,l/=u<.5?a+o:2-a-o,i*=60):l=u>0&&u<1?0:i,new Tn(i,l,u,e.opacity)}function ul(e,t,n,r){return arguments.length===1?rp(e):new Tn(e,t,n,r??1)}function Tn(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Yo(Tn,ul,ti(Ar,{brighter(e){return e=e==null?jo:Math.pow(jo,e),new Tn(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?to:Math.pow(to,e),new Tn(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new dt(gu(e>=240?e-240:e+120,o,r),gu(e,o,r),gu(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new Tn(Xd(this.h),al(this.s),al(this.l),il(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=il(this.opacity);return`${e===1?"hsl(":"hsla("}${Xd(this.h)}, ${al(this.s)*100}%, ${al(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Xd(e){return e=(e||0)%360,e<0?e+360:e}function al(e){return Math.max(0,Math.min(1,e||0))}function gu(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var op=Math.PI/180,ap=180/Math.PI,ll=18,ip=.96422,lp=1,sp=.82521,up=4/29,Wo=6/29,cp=3*Wo*Wo,V1=Wo*Wo*Wo;function fp(e){if(e instanceof Gn)return new Gn(e.l,e.a,e.b,e.opacity);if(e instanceof ar)return pp(e);e instanceof dt||(e=_u(e));var t=wu(e.r),n=wu(e.g),r=wu(e.b),o=vu((.2225045*t+.7168786*n+.0606169*r)/lp),a,i;return t===n&&n===r?a=i=o:(a=vu((.4360747*t+.3850649*n+.1430804*r)/ip),i=vu((.0139322*t+.0971045*n+.7141733*r)/sp)),new Gn(116*o-16,500*(a-o),200*(o-i),e.opacity)}function dp(e,t,n,r){return arguments.length===1?fp(e):new Gn(e,t,n,r??1)}function Gn(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Yo(Gn,dp,ti(Ar,{brighter(e){return new Gn(this.l+ll*(e??1),this.a,this.b,this.opacity)},darker(e){return new Gn(this.l-ll*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=ip*xu(t),e=lp*xu(e),n=sp*xu(n),new dt(yu(3.1338561*t-1.6168667*e-.4906146*n),yu(-.9787684*t+1.9161415*e+.033454*n),yu(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function vu(e){return e>V1?Math.pow(e,1/3):e/cp+up}function xu(e){return e>Wo?e*e*e:cp*(e-up)}function yu(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function wu(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function q1(e){if(e instanceof ar)return new ar(e.h,e.c,e.l,e.opacity);if(e instanceof Gn||(e=fp(e)),e.a===0&&e.b===0)return new ar(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*ap;return new ar(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function cl(e,t,n,r){return arguments.length===1?q1(e):new ar(e,t,n,r??1)}function ar(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function pp(e){if(isNaN(e.h))return new Gn(e.l,0,0,e.opacity);var t=e.h*op;return new Gn(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Yo(ar,cl,ti(Ar,{brighter(e){return new ar(this.h,this.c,this.l+ll*(e??1),this.opacity)},darker(e){return new ar(this.h,this.c,this.l-ll*(e??1),this.opacity)},rgb(){return pp(this).rgb()}}));var mp=-.14861,Su=1.78277,ku=-.29227,fl=-.90649,ei=1.97294,ep=ei*fl,tp=ei*Su,np=Su*ku-fl*mp;function G1(e){if(e instanceof eo)return new eo(e.h,e.s,e.l,e.opacity);e instanceof dt||(e=_u(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(np*r+ep*t-tp*n)/(np+ep-tp),a=r-o,i=(ei*(n-o)-ku*a)/fl,l=Math.sqrt(i*i+a*a)/(ei*o*(1-o)),u=l?Math.atan2(i,a)*ap-120:NaN;return new eo(u<0?u+360:u,l,o,e.opacity)}function dn(e,t,n,r){return arguments.length===1?G1(e):new eo(e,t,n,r??1)}function eo(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}Yo(eo,dn,ti(Ar,{brighter(e){return e=e==null?jo:Math.pow(jo,e),new eo(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?to:Math.pow(to,e),new eo(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*op,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new dt(255*(t+n*(mp*r+Su*o)),255*(t+n*(ku*r+fl*o)),255*(t+n*(ei*r)),this.opacity)}}));function gp(e,t,n,r,o){var a=e*e,i=a*e;return((1-3*e+3*a-i)*t+(4-6*a+3*i)*n+(1+3*e+3*a-3*i)*r+i*o)/6}function W1(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],a=e[r+1],i=r>0?e[r-1]:2*o-a,l=r<t-1?e[r+2]:2*a-o;return gp((n-r/t)*t,i,o,a,l)}}function j1(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],a=e[r%t],i=e[(r+1)%t],l=e[(r+2)%t];return gp((n-r/t)*t,o,a,i,l)}}var Ru=e=>()=>e;function vp(e,t){return function(n){return e+n*t}}function Y1(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Tu(e,t){var n=t-e;return n?vp(e,n>180||n<-180?n-360*Math.round(n/360):n):Ru(isNaN(e)?t:e)}function K1(e){return(e=+e)==1?Ft:function(t,n){return n-t?Y1(t,n,e):Ru(isNaN(t)?n:t)}}function Ft(e,t){var n=t-e;return n?vp(e,n):Ru(isNaN(e)?t:e)}var D6=(function e(t){var n=K1(t);function r(o,a){var i=n((o=no(o)).r,(a=no(a)).r),l=n(o.g,a.g),u=n(o.b,a.b),f=Ft(o.opacity,a.opacity);return function(d){return o.r=i(d),o.g=l(d),o.b=u(d),o.opacity=f(d),o+""}}return r.gamma=e,r})(1);function xp(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),a=new Array(n),i,l;for(i=0;i<n;++i)l=no(t[i]),r[i]=l.r||0,o[i]=l.g||0,a[i]=l.b||0;return r=e(r),o=e(o),a=e(a),l.opacity=1,function(u){return l.r=r(u),l.g=o(u),l.b=a(u),l+""}}}var yp=xp(W1),F6=xp(j1);function Ko(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var Z1=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,B6=new RegExp(Z1.source,"g");var hp=180/Math.PI,Mu={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function wp(e,t,n,r,o,a){var i,l,u;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(l=Math.sqrt(n*n+r*r))&&(n/=l,r/=l,u/=l),e*r<t*n&&(e=-e,t=-t,u=-u,i=-i),{translateX:o,translateY:a,rotate:Math.atan2(t,e)*hp,skewX:Math.atan(u)*hp,scaleX:i,scaleY:l}}var dl;function J1(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Mu:wp(t.a,t.b,t.c,t.d,t.e,t.f)}function Q1(e){return e==null||(dl||(dl=document.createElementNS("http://www.w3.org/2000/svg","g")),dl.setAttribute("transform",e),!(e=dl.transform.baseVal.consolidate()))?Mu:(e=e.matrix,wp(e.a,e.b,e.c,e.d,e.e,e.f))}function _p(e,t,n,r){function o(f){return f.length?f.pop()+" ":""}function a(f,d,m,h,b,y){if(f!==m||d!==h){var M=b.push("translate(",null,t,null,n);y.push({i:M-4,x:Ko(f,m)},{i:M-2,x:Ko(d,h)})}else(m||h)&&b.push("translate("+m+t+h+n)}function i(f,d,m,h){f!==d?(f-d>180?d+=360:d-f>180&&(f+=360),h.push({i:m.push(o(m)+"rotate(",null,r)-2,x:Ko(f,d)})):d&&m.push(o(m)+"rotate("+d+r)}function l(f,d,m,h){f!==d?h.push({i:m.push(o(m)+"skewX(",null,r)-2,x:Ko(f,d)}):d&&m.push(o(m)+"skewX("+d+r)}function u(f,d,m,h,b,y){if(f!==m||d!==h){var M=b.push(o(b)+"scale(",null,",",null,")");y.push({i:M-4,x:Ko(f,m)},{i:M-2,x:Ko(d,h)})}else(m!==1||h!==1)&&b.push(o(b)+"scale("+m+","+h+")")}return function(f,d){var m=[],h=[];return f=e(f),d=e(d),a(f.translateX,f.translateY,d.translateX,d.translateY,m,h),i(f.rotate,d.rotate,m,h),l(f.skewX,d.skewX,m,h),u(f.scaleX,f.scaleY,d.scaleX,d.scaleY,m,h),f=d=null,function(b){for(var y=-1,M=h.length,k;++y<M;)m[(k=h[y]).i]=k.x(b);return m.join("")}}}var H6=_p(J1,"px, ","px)","deg)"),U6=_p(Q1,", ",")",")"),X1=1e-12;function bp(e){return((e=Math.exp(e))+1/e)/2}function ev(e){return((e=Math.exp(e))-1/e)/2}function tv(e){return((e=Math.exp(2*e))-1)/(e+1)}var z6=(function e(t,n,r){function o(a,i){var l=a[0],u=a[1],f=a[2],d=i[0],m=i[1],h=i[2],b=d-l,y=m-u,M=b*b+y*y,k,T;if(M<X1)T=Math.log(h/f)/t,k=function(B){return[l+B*b,u+B*y,f*Math.exp(t*B*T)]};else{var _=Math.sqrt(M),A=(h*h-f*f+r*M)/(2*f*n*_),S=(h*h-f*f-r*M)/(2*h*n*_),V=Math.log(Math.sqrt(A*A+1)-A),N=Math.log(Math.sqrt(S*S+1)-S);T=(N-V)/t,k=function(B){var U=B*T,W=bp(V),z=f/(n*_)*(W*tv(t*U+V)-ev(V));return[l+z*b,u+z*y,f*W/bp(t*U+V)]}}return k.duration=Math.abs(T)*1e3*t/Math.SQRT2,k}return o.rho=function(a){var i=Math.max(.001,+a),l=i*i,u=l*l;return e(i,l,u)},o})(Math.SQRT2,2,4);function Sp(e){return function(t,n){var r=e((t=ul(t)).h,(n=ul(n)).h),o=Ft(t.s,n.s),a=Ft(t.l,n.l),i=Ft(t.opacity,n.opacity);return function(l){return t.h=r(l),t.s=o(l),t.l=a(l),t.opacity=i(l),t+""}}}var V6=Sp(Tu),q6=Sp(Ft);function kp(e){return function(t,n){var r=e((t=cl(t)).h,(n=cl(n)).h),o=Ft(t.c,n.c),a=Ft(t.l,n.l),i=Ft(t.opacity,n.opacity);return function(l){return t.h=r(l),t.c=o(l),t.l=a(l),t.opacity=i(l),t+""}}}var G6=kp(Tu),W6=kp(Ft);function Mp(e){return(function t(n){n=+n;function r(o,a){var i=e((o=dn(o)).h,(a=dn(a)).h),l=Ft(o.s,a.s),u=Ft(o.l,a.l),f=Ft(o.opacity,a.opacity);return function(d){return o.h=i(d),o.s=l(d),o.l=u(Math.pow(d,n)),o.opacity=f(d),o+""}}return r.gamma=t,r})(1)}var j6=Mp(Tu),pl=Mp(Ft);function ae(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var J6=ae("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),Q6=ae("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),X6=ae("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),e8=ae("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),t8=ae("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),n8=ae("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),r8=ae("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),o8=ae("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),a8=ae("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),i8=ae("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),l8=ae("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),Ae=e=>yp(e[e.length-1]),nv=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(ae),s8=Ae(nv),rv=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(ae),u8=Ae(rv),ov=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(ae),c8=Ae(ov),av=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(ae),f8=Ae(av),iv=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(ae),Rp=Ae(iv),lv=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(ae),d8=Ae(lv),sv=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(ae),p8=Ae(sv),uv=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(ae),m8=Ae(uv),cv=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(ae),h8=Ae(cv),fv=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(ae),b8=Ae(fv),dv=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(ae),g8=Ae(dv),pv=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(ae),v8=Ae(pv),mv=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(ae),x8=Ae(mv),hv=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(ae),y8=Ae(hv),bv=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(ae),w8=Ae(bv),gv=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(ae),_8=Ae(gv),vv=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(ae),S8=Ae(vv),xv=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(ae),k8=Ae(xv),yv=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(ae),M8=Ae(yv),wv=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(ae),R8=Ae(wv),_v=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(ae),T8=Ae(_v),Sv=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(ae),A8=Ae(Sv),kv=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(ae),E8=Ae(kv),Mv=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(ae),P8=Ae(Mv),Rv=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(ae),L8=Ae(Rv),Tv=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(ae),C8=Ae(Tv),Av=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(ae),N8=Ae(Av);var O8=pl(dn(300,.5,0),dn(-240,.5,1)),$8=pl(dn(-100,.75,.35),dn(80,1.5,.8)),I8=pl(dn(260,.75,.35),dn(80,1.5,.8)),D8=dn();var F8=no(),B8=Math.PI/3,H8=Math.PI*2/3;function ml(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var Tp=ml(ae("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Ap=ml(ae("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),U8=ml(ae("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),z8=ml(ae("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var hl=256;function Au(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function ro([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var Zo=Array.from({length:hl},(e,t)=>Au(Tp(t/(hl-1)))),Ev=Zo.map(ro),Er=[ro([150,150,150]),ro([96,96,96])];function Ep(e){let[t,n,r]=[e&255,e>>8&255,e>>16&255];return .299*t+.587*n+.114*r>112?"#000":"#fff"}function gl(e){return Ev[Math.round(Math.min(1,Math.max(0,e))*(hl-1))]}function Eu(e){let t=Math.round(Math.min(1,Math.max(0,e))*(hl-1));return`rgb(${Zo[t].join(" ")})`}var Pp=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Eu(t/16)).join(", ")})`;function Pv(e){return(e.match(/\d+/g)??[]).map(Number)}var bl=255,Pu=Array.from({length:bl},(e,t)=>Rp(t/(bl-1))),Lp=Pu.map((e,t)=>t===(bl-1)/2?ro([247,247,247]):ro(Pv(e))),Cp=Pu,Np=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Pu[Math.round(t/16*(bl-1))]).join(", ")})`;function ir(e,t){return e===255?Number.NaN:e/254*t}function Pt(e,t){return t==="entropy"?e:Math.exp(e)}function Qo(e,t){return Xo([0,e],t)}function Xo([e,t],n){return[Pt(e,n),Pt(t,n)]}function Op(e,t,n){let[r,o]=Xo(t,n),a=o-r;return Float64Array.from({length:256},(i,l)=>{let u=Pt(ir(l,e),n);return a>0?Math.min(1,Math.max(0,(u-r)/a)):Number.NaN})}function Lt(e,t){return`${e} ${t}${e===1?"":"s"}`}function ea(e,t,n){let r=Pt(ir(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Lt(Math.round(Math.exp(t)),"channel")}`}function $p(e,t,n){let r=Pt(ir(e,t),n);return Number.isNaN(r)?"no number":r.toFixed(n==="entropy"?2:1)}function Ip(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function ni(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function Dp(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),o=r>=1e5||r>0&&r<.001;return e.map(a=>a===0?"0":o?a.toExponential(1):a.toFixed(n))}function Fp(e,t){let n=Math.log10(t/e),r=l=>l>=e*(1-1e-9)&&l<=t*(1+1e-9);if(!(e>0)||n<.7){let l=Lv((t-e)/4),u=Math.ceil(e/l-1e-9),f=Math.floor(t/l+1e-9)-u+1;return Array.from({length:Math.max(0,f)},(d,m)=>(u+m)*l)}let o=n<2?[1,2,5]:[1],a=Math.ceil(n/6),i=[];for(let l=Math.floor(Math.log10(e));l<=Math.log10(t);l++)l%a===0&&i.push(...o.map(u=>u*10**l));return i.filter(r)}function Lv(e){let t=10**Math.floor(Math.log10(e));return([1,2,5].find(n=>n*t>=e*(1-1e-9))??10)*t}function Bp(e){return e.map(t=>t>=1e5||t<.001?t.toExponential(0):String(Number(t.toPrecision(6))))}function Lu([e,t],n){return Array.from({length:n},(r,o)=>e+(t-e)*o/(n-1))}var Cv=254/2;function vl(e,t){let[n,r]=Qo(e,t);return(r-n)/2}function Hp(e,t,n){let r=e.map(({greatest:a,sign:i})=>Float64Array.from({length:256},(l,u)=>i*Pt(ir(u,a),n))),o=new Uint8Array(e[0]?.levels.length??0);for(let a=0;a<o.length;a++){let i=0;for(let u=0;u<e.length;u++){let f=e[u].levels[a];i+=r[u][f]}let l=t>0?Math.min(1,Math.max(-1,i/t)):0*i;o[a]=Number.isNaN(i)?255:Math.round(Cv*(1+l))}return o}function Up(e,t,n){return e.reduce((r,{levels:o,greatest:a,sign:i})=>r+i*Pt(ir(o[t]??255,a),n),0)}function pt(e,t){if(Number.isNaN(e))return"no number";let n=Math.abs(e).toFixed(t==="entropy"?2:1);return Number(n)===0?n:`${e<0?"\u2212":"+"}${n}`}function Cu(e,t,n){return Uint32Array.from(Op(e.greatest,t,n),r=>Number.isNaN(r)?Er[0]:gl(r))}function Nv(e,[t,n],r){let o=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(o===1)return{levels:e,height:t,width:n};let a=Math.ceil(t/o),i=Math.ceil(n/o),l=new Uint8Array(a*i);for(let u=0;u<a;u++)for(let f=0;f<i;f++)l[u*i+f]=Ov(e,t,n,u,f,o);return{levels:l,height:a,width:i}}function Ov(e,t,n,r,o,a){let i=Math.min(t,(r+1)*a),l=Math.min(n,(o+1)*a),u=0;for(let f=r*a;f<i;f++)for(let d=f*n+o*a;d<f*n+l;d++){let m=e[d];if(m===255)return 255;u+=m}return Math.round(u/((i-r*a)*(l-o*a)))}function zp(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),o=r.createImageData(e.width,e.height);return{context:r,image:o,pixels:new Uint32Array(o.data.buffer)}}function xl(e,t,n,r,o){let{levels:a,height:i,width:l}=Nv(t,n,o),{context:u,image:f,pixels:d}=zp(e,i,l);for(let m=0;m<a.length;m++){let h=a[m];d[m]=h===255?$v(m,l):r[h]}u.putImageData(f,0,0)}function $v(e,t){return Er[(e%t+Math.floor(e/t))%2===0?0:1]}function oo(e,t,n,r,o){let a=zp(e,r,o),i=n*r*o*3,{data:l}=a.image;for(let u=i,f=0;u<i+r*o*3;u+=3,f+=4)l[f]=t[u],l[f+1]=t[u+1],l[f+2]=t[u+2],l[f+3]=255;a.context.putImageData(a.image,0,0)}var Nu=.05;function Vp(e){let t=e.flatMap(({range:{low:l,high:u},greatest:f})=>l===null||u===null?[]:[l/254*f,u/254*f]),n=Math.max(0,...e.map(({greatest:l})=>l));if(t.length===0||n===0)return null;let r=Math.min(...t),o=Math.max(...t),a=Nu*n;if(o-r>=a)return{span:[r,o],isLeast:!1};let i=Math.min(n-a,Math.max(0,(r+o-a)/2));return{span:[i,i+a],isLeast:!0}}function qp([e,t],n){return n==="entropy"?`${e.toFixed(2)}\u2013${t.toFixed(2)} nats`:`${Pt(e,n).toFixed(1)}\u2013${Pt(t,n).toFixed(1)} channels`}function Ou(e){return`\xD7 ${e<9.95?e.toFixed(1):e.toFixed(0)}`}var lr=Z(new Map),$u=new Set,Iv=D(()=>Un.value!=="fit"?[]:[...new Set([ce.value,X.value?.run])].filter(e=>e!=null)),Gp=D(()=>lr.value.has(C.value?.name??"")),Bt=Z("layer"),yl=D(()=>Bt.value==="fit"&&!Gp.value);function Wp(e,t){if(Bt.value!=="fit")return null;let n=(r,o)=>{let a=o&&lr.value.get(r??"")?.layers[o.name];return o&&a?[{range:a,greatest:o.greatest}]:[]};return Vp([...n(C.value?.name,e),...n(le.value?.name,t)])}function jp(e){let t=lr.value.get(e);if(!t)return"";let n=t.epochs===1?"one epoch":`${t.epochs} epochs`,r=t.every===1?"":`, one in ${t.every}`;return`The 2nd to the 98th percentile of this layer\u2019s maps over ${n}${r}. Places beyond have the colours of the ends.`}async function Dv(e){$u.add(e);try{let t=await dd(e);lr.value=new Map(lr.value).set(e,t),Sr.value=null}catch(t){lr.value.has(e)||(lr.value=new Map(lr.value).set(e,null)),Vn(t)}finally{$u.delete(e)}}function Iu(){for(let e of Iv.value){let t=We.value.get(e),n=lr.peek().get(e);t&&t.epochs.length>0&&n?.stamp!==t.stamp&&!$u.has(e)&&Dv(e)}}function Yp(){Bt.value=Un.value,Me(Iu),Me(()=>{(Un.value!=="fit"||Gp.value)&&(Bt.value=Un.value)})}function wl(e,t){let n=e.maps?.[t]??255;return Ep(n===255?Er[1]:e.colours[n])}function pn(e){return(le.value?.layers??[]).findIndex(({name:n,shape:[r,o]})=>n===e.name&&r===e.shape[0]&&o===e.shape[1])}function Fv(e){return Bt.value==="shared"?Math.max(Ji.value,...(le.value?.layers??[]).map(t=>t.greatest)):Math.max(e.greatest,le.value?.layers[pn(e)]?.greatest??0)}var Bv=Uint32Array.from({length:256},(e,t)=>t===255?Er[0]:Lp[t]),Qt=D(()=>Je.value==="change"||X.value!==null&&xt.value==="difference"),Pr=D(()=>(C.value?.layers??[]).map(e=>{let t=Fv(e),n=Wp(e,le.value?.layers[pn(e)]),r=n?.span??[0,t],[o,a]=Xo(r,he.value),i=vl(t,he.value),l=n===null?i:Math.min(i,a-o),u=Qt.value?i/l:2*i/(a-o);return{span:r,limit:l,fit:n,stretch:u}})),Hv=D(()=>(C.value?.layers??[]).map((e,t)=>{let{span:n}=Pr.value[t],r=le.value?.layers[pn(e)];return{a:Cu(e,n,he.value),b:r===void 0?null:Cu(r,n,he.value)}}));function Kp(e,t){return e.state==="here"?e.maps[t]??null:null}var Fu=D(()=>{let e=Je.value==="change"?[At.value,Ya.value]:[At.value];return e.some(({state:n})=>n==="damaged")?"damaged":C.value?.name!==ce.value||yl.value||e.some(({state:n})=>n==="loading")?"loading":"here"});function Du(e,t,n,r){let[o,a]=e==="a"?[At,Ya]:[Vo,nl],i=Kp(o.value,n),{greatest:l}=t,u=i&&[{levels:i,greatest:l,sign:r}];if(Je.value==="values"||u===null)return u;let f=Kp(a.value,n);return f===null?null:[...u,{levels:f,greatest:l,sign:r===1?-1:1}]}var ta=D(()=>(C.value?.layers??[]).map((e,t)=>{let n=Hv.value[t];if(n===void 0||!Et.value.includes(t))return[];let r=pn(e),o=le.value?.layers[r],a=X.value===null;if(a||xt.value==="both"){let u=Zp("a",e,t,n.a,t);return a||o===void 0||n.b===null?[u]:[u,Zp("b",o,r,n.b,t)]}if(o===void 0)return[];let i=Du("b",o,r,1),l=Du("a",e,t,-1);return[Jp("difference",e,i&&l&&[...i,...l],t)]}));function Zp(e,t,n,r,o){let a=Du(e,t,n,1);if(Je.value==="change")return Jp(e,t,a,o);let i=a?.[0]?.levels??null,l=u=>i===null?"":$p(i[u]??255,t.greatest,he.value);return{side:e,layer:t,colours:r,maps:yl.value?null:i,text:l}}function Jp(e,t,n,r){let o=he.value,{limit:a}=Pr.value[r],i=n?.every(({levels:l})=>l.length===n[0]?.levels.length);return{side:e,layer:t,colours:Bv,maps:n&&i&&!yl.value?Hp(n,a,o):null,text:l=>n===null?"":pt(Up(n,l,o),o)}}function Qp(e,{layer:t,image:n,row:r,column:o}){let a=e?.layers.findIndex(u=>u.name===t)??-1,[i,l]=e?.layers[a]?.shape??[0,0];return r<i&&o<l&&n<(e?.images??0)?a:-1}var Lr=D(()=>Qe.value===null?-1:Qp(C.value,Qe.value)),ri=D(()=>{let e=C.value?.layers[Lr.value];return Qe.value===null||e===void 0||pn(e)<0?-1:Qp(le.value,Qe.value)});function Uv(e,t){return t!==null&&Object.keys(e).every(n=>e[n]===t[n])}function Bu(e){let t=C.value?.layers[e.layer]?.name;if(t!==void 0){let n={layer:t,image:e.image,row:e.row,column:e.column};Qe.value=Uv(n,Qe.value)?null:n}}function Hu(){let{layer:e,image:t}=Qe.value??{layer:"",image:0},n=document.activeElement?.closest("[data-testid=shares]")!=null;Qe.value=null,n&&[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.focus()}function Xp(){document.addEventListener("keydown",e=>{e.key==="Escape"&&Qe.value!==null&&Hu()})}function zv(){try{return parent===window?null:parent.document.body}catch{return null}}function em(){let e=zv(),t=()=>{Mr.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=Mr.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function An(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function tm(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Vv=15e3,qv=80,nm=600;function oi(e){let t=He.value[0],n=He.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(bd(),oe.value=Math.min(n,Math.max(t,Math.round(e))))}function Ht(e){Ke(()=>{Mn.value=!1,oi(e)})}function Uu(e){Ht(js(He.value,oe.value,e))}function zu(){Ke(()=>{!Mn.value&&oe.value>=(He.value.at(-1)??-1)&&oi(He.value[0]??-1),Mn.value=!Mn.value})}function am(){Me(()=>{if(!Mn.value)return;let e=Vv/Math.max(1,He.value.length),t=tm()?nm:Math.min(nm,Math.max(qv,e)),n=setInterval(()=>{if(au()||At.peek().state==="loading")return;let r=js(He.peek(),oe.peek(),1);r===oe.peek()?Mn.value=!1:oi(r)},t);return()=>clearInterval(n)})}var rm={"+":.5,"-":2,0:Number.POSITIVE_INFINITY},om={ArrowLeft:-1,ArrowRight:1};function Gv(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function Wv(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function im(){Wv(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||Gv(e.target,t))){if(t in om)Uu(om[t]*(e.shiftKey?10:1));else if(t==="Home")Ht(He.value[0]??-1);else if(t==="End")Ht(He.value.at(-1)??-1);else if(t===" ")zu();else if(t in rm)cn.value=Td(cn.value,oe.value,rm[t],He.value);else return;e.preventDefault()}})}var jv=1200;function sm(e,t,n){let r=e?.shares;if(e===null||!r||t===null||n<0||Qe.value===null)return null;let o=un(r.epochs,t),[a,i]=[r.epochs[o],r.sessions[o]];return a===void 0||i===void 0?null:{run:e.name,session:i,epoch:a,pin:Qe.value}}var _l=class{constructor(t){this.wanted=t;this.state=D(()=>this.look())}wanted;state;kept=new Map;arrivals=Z(0);troubles=new Map;isBusy=!1;last=null;follow(){Me(()=>{this.wanted.value!==null&&this.fetch()})}retry(){this.troubles.clear(),this.fetch()}look(){this.arrivals.value;let t=this.wanted.value;if(t===null)return{shares:null,isLoading:!1,trouble:null};let n=lm(t),r=this.kept.get(n);if(r!==void 0)return this.last={place:Vu(t),shares:r},{shares:r,isLoading:!1,trouble:null};let o=this.troubles.get(n)??null,a=this.last?.place===Vu(t)?this.last.shares:null;return{shares:o===null?a:null,isLoading:o===null,trouble:o}}async fetch(){let t=this.wanted.peek();if(t===null||this.isBusy)return;let n=lm(t);if(!(this.kept.has(n)||this.troubles.has(n))){this.isBusy=!0;try{this.kept.set(n,await pd(t.run,t.epoch,t.pin));for(let[r]of this.kept){if(this.kept.size<=jv)break;this.kept.delete(r)}}catch(r){this.troubles.set(n,qa(r))}this.isBusy=!1,this.arrivals.value++,this.fetch()}}};function Vu({run:e,pin:t}){return JSON.stringify([e,t.layer,t.image,t.row,t.column])}function lm(e){return JSON.stringify([e.session,e.epoch,Vu(e)])}var qu=new _l(D(()=>sm(C.value,Dt.value,Lr.value))),Gu=new _l(D(()=>sm(le.value,kr.value,ri.value))),Wu=qu.state,ju=Gu.state;function um(){qu.follow(),Gu.follow()}function cm(){qu.retry(),Gu.retry()}var fm=`:root {
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
`;var dm=`.multiples {
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

.downloads summary {
  display: block;
  padding: 1px;
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
`;var pm=`button,
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
`;var mm=`.heatmaps {
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
`;var hm=`.drawer {
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
`;var bm=`.prediction {
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
`;var gm=`.timeline {
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
`;var Sl=["run","epoch","quantity","layer","value","unit"];function tx(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function nx(e){let t=[],n=(r,o,a,i,l)=>{a.forEach((u,f)=>{let d=i[f];t.push([e.name,u,r,o,d??"",l])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,o]of Object.entries(e.losses))n(rx(r),"",e.epochs,o,"");for(let[r,o]of Object.entries(e.accuracies))n(r,"",e.epochs,o,"");for(let[r,o]of Object.entries(e.strengths)){let a=r.lastIndexOf("/");n(`${r.slice(a+1)} strength`,r.slice(0,Math.max(0,a)),e.epochs,o,"")}for(let[r,o]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],o,"");return t}function rx(e){if(e==="penalty")return e;let[t,...n]=e.split("_");return[t,"loss",...n].join(" ")}function Yu(e){return`${e.map(t=>t.map(tx).join(",")).join(`\r
`)}\r
`}function vm(e){return Yu([Sl,...e.flatMap(nx)])}function kl(e,t){let n=e.find(a=>a!==null);if(t===0||e.every(a=>a===null||a===n))return e;let r=0,o=0;return e.map(a=>a===null?null:(r=r*t+(1-t)*a,o+=1,r/(1-t**o)))}function xm(e,t,n=""){let r=[Sl];for(let{run:o,epochs:a,values:i,quantity:l="",layer:u=""}of e){let f=(d,m)=>a.forEach((h,b)=>{r.push([o,h,d,u,m[b]??"",n])});f(l,i),t>0&&f(`${l}, smoothed by ${t/100}`,kl(i,t/100))}return r}function ym({name:e,layers:t,epochs:n,entropies:r}){let o=t.flatMap(a=>n.map((i,l)=>{let u=r[a.name]?.[l]??"";return[e,i,"mean entropy",a.name,u,"nats"]}));return[Sl,...o]}function wm(e,{epochs:t,layers:n},r,o){let a=[["run","epoch","layer","correlation","pairs"]],i=n[o]?.name??"",l=200/2;return t.forEach((u,f)=>{for(let d=0;d<201;d++){let m=r[f]?.[o*201+d]??"";a.push([e,u,i,((d-l)/l).toFixed(2),m])}}),a}function na(e,t,n="",r=""){return e.flatMap(o=>{let a=t(o);return a===void 0?[]:[{run:o.name,epochs:o.epochs,values:a,quantity:n,layer:r}]})}function _m(e){let t=qi(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:o})=>{let a=new Map(r.map((i,l)=>[i,o[l]??null]));return t.map(i=>a.get(i))});return[t,...n]}function ra({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return{epoch:e[r],value:t[r]??null};return{epoch:null,value:null}}function Sm(e){return e.every(({values:t})=>t.every(n=>n===null||n>0))}function Ku(e){return e.flatMap(({run:t,isTraining:n},r)=>{let o=e.findIndex(a=>a.isTraining&&a.run===t);return n||o<0?[]:[{run:t,training:o,other:r}]})}var km=.02;function oa(e,t){let n=km*Math.max(Math.abs(e),Math.abs(t))||1,r=Math.max((t-e)*.08,(n-(t-e))/2);return[e-r,t+r]}function Mm(e,t){let n=Math.max((t/e)**.06,1+km/2);return[e/n,t*n]}function Rm(e,t){let[n,r]=oa(e,t);return[e<0?n:Math.max(0,n),t>1?r:Math.min(1,r)]}var Zu=256;function Ml(e){return Array.from({length:Zu},(t,n)=>{let r=n/(Zu-1);return Ap(e?.08+.92*r:.98*(1-r))})}function Tm(e){return`linear-gradient(to right, ${Ml(e).filter((n,r)=>r%15===0).join(", ")})`}function Am(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function Ju(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:Am(n,e)}))}function Em(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function Pm(e,t,n,r,o){let a=e[0]??0,i=e.at(-1)??0,l=document.createElement("canvas");l.width=i-a+1,l.height=201;let u=l.getContext("2d"),f=u.createImageData(l.width,201),d=new Uint32Array(f.data.buffer),m=Ml(o).map(h=>ro(Au(h)));return e.forEach((h,b)=>{let y=t[b]?.subarray(n*201,(n+1)*201),M=e[b+1]??h+1;for(let k=0;y!==void 0&&k<201;k++){let T=y[k];if(T===0)continue;let _=m[Math.round(Am(T,r)*(Zu-1))],A=(200-k)*l.width;d.fill(_,A+h-a,A+M-a)}}),u.putImageData(f,0,0),l}var Qu=100,Cm=new WeakMap,Lm=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=Cm.get(t);r!==void 0&&(r.value=n)}},{rootMargin:`${Qu}px`});function aa(e){let t=er(!1);return $t(()=>{let{current:n}=e;if(n!==null)return t.value=ox(n),Cm.set(n,t),Lm.observe(n),()=>Lm.unobserve(n)},[e,t]),t}function ox(e){let{top:t,bottom:n}=e.getBoundingClientRect();return n>-Qu&&t<innerHeight+Qu}var ax="uplot",ix="u-hz",lx="u-vt",sx="u-title",ux="u-wrap",cx="u-under",fx="u-over",dx="u-axis",lo="u-off",px="u-select",mx="u-cursor-x",hx="u-cursor-y",bx="u-cursor-pt",gx="u-legend",vx="u-live",xx="u-inline",yx="u-series",wx="u-marker",Nm="u-label",_x="u-value",ii="width",li="height";var Om="bottom",ia="left",Xu="right",bc="#000",$m=bc+"0",ec="mousemove",Im="mousedown",tc="mouseup",Dm="mouseenter",Fm="mouseleave",Bm="dblclick",Sx="resize",kx="scroll",Hm="change",Pl="dppxchange",gc="--",pa=typeof window<"u",ic=pa?document:null,sa=pa?window:null,Mx=pa?navigator:null,we,Rl;function lc(){let e=devicePixelRatio;we!=e&&(we=e,Rl&&uc(Hm,Rl,lc),Rl=matchMedia(`(min-resolution: ${we-.001}dppx) and (max-resolution: ${we+.001}dppx)`),so(Hm,Rl,lc),sa.dispatchEvent(new CustomEvent(Pl)))}function Xt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function sc(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ie(e,t,n){e.style[t]=n+"px"}function En(e,t,n,r){let o=ic.createElement(e);return t!=null&&Xt(o,t),n?.insertBefore(o,r),o}function mn(e,t){return En("div",e,t)}var Um=new WeakMap;function Wn(e,t,n,r,o){let a="translate("+t+"px,"+n+"px)",i=Um.get(e);a!=i&&(e.style.transform=a,Um.set(e,a),t<0||n<0||t>r||n>o?Xt(e,lo):sc(e,lo))}var zm=new WeakMap;function Vm(e,t,n){let r=t+n,o=zm.get(e);r!=o&&(zm.set(e,r),e.style.background=t,e.style.borderColor=n)}var qm=new WeakMap;function Gm(e,t,n,r){let o=t+""+n,a=qm.get(e);o!=a&&(qm.set(e,o),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var vc={passive:!0},Rx={...vc,capture:!0};function so(e,t,n,r){t.addEventListener(e,n,r?Rx:vc)}function uc(e,t,n,r){t.removeEventListener(e,n,vc)}pa&&lc();function Pn(e,t,n,r){let o;n=n||0,r=r||t.length-1;let a=r<=2147483647;for(;r-n>1;)o=a?n+r>>1:en((n+r)/2),t[o]<e?n=o:r=o;return e-t[n]<=t[r]-e?n:r}function xh(e){return(n,r,o)=>{let a=-1,i=-1;for(let l=r;l<=o;l++)if(e(n[l])){a=l;break}for(let l=o;l>=r;l--)if(e(n[l])){i=l;break}return[a,i]}}var yh=e=>e!=null,wh=e=>e!=null&&e>0,Nl=xh(yh),Tx=xh(wh);function Ax(e,t,n,r=0,o=!1){let a=o?Tx:Nl,i=o?wh:yh;[t,n]=a(e,t,n);let l=e[t],u=e[t];if(t>-1)if(r==1)l=e[t],u=e[n];else if(r==-1)l=e[n],u=e[t];else for(let f=t;f<=n;f++){let d=e[f];i(d)&&(d<l?l=d:d>u&&(u=d))}return[l??Ee,u??-Ee]}function Ol(e,t,n,r){let o=Ym(e),a=Ym(t);e==t&&(o==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?sr:_h,l=o==1?en:hn,u=a==1?hn:en,f=l(i(ot(e))),d=u(i(ot(t))),m=ua(n,f),h=ua(n,d);return n==10&&(f<0&&(m=Pe(m,-f)),d<0&&(h=Pe(h,-d))),r||n==2?(e=m*o,t=h*a):(e=Rh(e,m),t=$l(t,h)),[e,t]}function xc(e,t,n,r){let o=Ol(e,t,n,r);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var yc=.1,Wm={mode:3,pad:yc},ui={pad:0,soft:null,mode:0},Ex={min:ui,max:ui};function Ll(e,t,n,r){return Il(n)?jm(e,t,n):(ui.pad=n,ui.soft=r?0:null,ui.mode=r?3:0,jm(e,t,Ex))}function xe(e,t){return e??t}function Px(e,t,n){for(t=xe(t,0),n=xe(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function jm(e,t,n){let r=n.min,o=n.max,a=xe(r.pad,0),i=xe(o.pad,0),l=xe(r.hard,-Ee),u=xe(o.hard,Ee),f=xe(r.soft,Ee),d=xe(o.soft,-Ee),m=xe(r.mode,0),h=xe(o.mode,0),b=t-e,y=sr(b),M=Ct(ot(e),ot(t)),k=sr(M),T=ot(k-y);(b<1e-24||T>10)&&(b=0,(e==0||t==0)&&(b=1e-24,m==2&&f!=Ee&&(a=0),h==2&&d!=-Ee&&(i=0)));let _=b||M||1e3,A=sr(_),S=ua(10,en(A)),V=_*(b==0?e==0?.1:1:a),N=Pe(Rh(e-V,S/10),24),B=e>=f&&(m==1||m==3&&N<=f||m==2&&N>=f)?f:Ee,U=Ct(l,N<B&&e>=B?B:Ln(B,N)),W=_*(b==0?t==0?.1:1:i),z=Pe($l(t+W,S/10),24),P=t<=d&&(h==1||h==3&&z>=d||h==2&&z<=d)?d:-Ee,J=Ln(u,z>P&&t<=P?P:Ct(P,z));return U==J&&U==0&&(J=100),[U,J]}var Lx=new Intl.NumberFormat(pa?Mx.language:"en-US"),wc=e=>Lx.format(e),tn=Math,El=tn.PI,ot=tn.abs,en=tn.floor,rt=tn.round,hn=tn.ceil,Ln=tn.min,Ct=tn.max,ua=tn.pow,Ym=tn.sign,sr=tn.log10,_h=tn.log2,Cx=(e,t=1)=>tn.sinh(e)*t,nc=(e,t=1)=>tn.asinh(e/t),Ee=1/0;function Km(e){return(sr((e^e>>31)-(e>>31))|0)+1}function cc(e,t,n){return Ln(Ct(e,t),n)}function Sh(e){return typeof e=="function"}function fe(e){return Sh(e)?e:()=>e}var Nx=()=>{},kh=e=>e,Mh=(e,t)=>t,Ox=e=>null,Zm=e=>!0,Jm=(e,t)=>e==t,$x=/\.\d*?(?=9{6,}|0{6,})/gm,uo=e=>{if(Ah(e)||Nr.has(e))return e;let t=`${e}`,n=t.match($x);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[o,a]=t.split("e");return+`${uo(o)}e${a}`}return Pe(e,r)};function ao(e,t){return uo(Pe(uo(e/t))*t)}function $l(e,t){return uo(hn(uo(e/t))*t)}function Rh(e,t){return uo(en(uo(e/t))*t)}function Pe(e,t=0){if(Ah(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return rt(r)/n}var Nr=new Map;function Th(e){return((""+e).split(".")[1]||"").length}function fi(e,t,n,r){let o=[],a=r.map(Th);for(let i=t;i<n;i++){let l=ot(i),u=Pe(ua(e,i),l);for(let f=0;f<r.length;f++){let d=e==10?+`${r[f]}e${i}`:r[f]*u,m=(i>=0?0:l)+(i>=a[f]?0:a[f]),h=e==10?d:Pe(d,m);o.push(h),Nr.set(h,m)}}return o}var ci={},_c=[],ca=[null,null],Cr=Array.isArray,Ah=Number.isInteger,Ix=e=>e===void 0;function Qm(e){return typeof e=="string"}function Il(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Dx(e){return e!=null&&typeof e=="object"}var Fx=Object.getPrototypeOf(Uint8Array),Eh="__proto__";function fa(e,t=Il){let n;if(Cr(e)){let r=e.find(o=>o!=null);if(Cr(r)||t(r)){n=Array(e.length);for(let o=0;o<e.length;o++)n[o]=fa(e[o],t)}else n=e.slice()}else if(e instanceof Fx)n=e.slice();else if(t(e)){n={};for(let r in e)r!=Eh&&(n[r]=fa(e[r],t))}else n=e;return n}function Xe(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let o in r)o!=Eh&&(Il(e[o])?Xe(e[o],fa(r[o])):e[o]=fa(r[o]))}return e}var Bx=0,Hx=1,Ux=2;function zx(e,t,n){for(let r=0,o,a=-1;r<t.length;r++){let i=t[r];if(i>a){for(o=i-1;o>=0&&e[o]==null;)e[o--]=null;for(o=i+1;o<n&&e[o]==null;)e[a=o++]=null}}}function Vx(e,t){if(Wx(e)){let i=e[0].slice();for(let l=1;l<e.length;l++)i.push(...e[l].slice(1));return jx(i[0])||(i=Gx(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let u=e[i][0],f=u.length;for(let d=0;d<f;d++)n.add(u[d])}let r=[Array.from(n).sort((i,l)=>i-l)],o=r[0].length,a=new Map;for(let i=0;i<o;i++)a.set(r[0][i],i);for(let i=0;i<e.length;i++){let l=e[i],u=l[0];for(let f=1;f<l.length;f++){let d=l[f],m=Array(o).fill(void 0),h=t?t[i][f]:Hx,b=[];for(let y=0;y<d.length;y++){let M=d[y],k=a.get(u[y]);M===null?h!=Bx&&(m[k]=M,h==Ux&&b.push(k)):m[k]=M}zx(m,b,o),r.push(m)}}return r}var qx=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function Gx(e){let t=e[0],n=t.length,r=Array(n);for(let a=0;a<r.length;a++)r[a]=a;r.sort((a,i)=>t[a]-t[i]);let o=[];for(let a=0;a<e.length;a++){let i=e[a],l=Array(n);for(let u=0;u<n;u++)l[u]=i[r[u]];o.push(l)}return o}function Wx(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let o=e[r][0];if(o.length!=n)return!1;if(o!=t){for(let a=0;a<n;a++)if(o[a]!=t[a])return!1}}return!0}function jx(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,o=n-1;for(;r<=o&&e[r]==null;)r++;for(;o>=r&&e[o]==null;)o--;if(o<=r)return!0;let a=Ct(1,en((o-r+1)/t));for(let i=e[r],l=r+a;l<=o;l+=a){let u=e[l];if(u!=null){if(u<=i)return!1;i=u}}return!0}var Ph=["January","February","March","April","May","June","July","August","September","October","November","December"],Lh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Ch(e){return e.slice(0,3)}var Yx=Lh.map(Ch),Kx=Ph.map(Ch),Zx={MMMM:Ph,MMM:Kx,WWWW:Lh,WWW:Yx};function ai(e){return(e<10?"0":"")+e}function Jx(e){return(e<10?"00":e<100?"0":"")+e}var Qx={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ai(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ai(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ai(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ai(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ai(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Jx(e.getMilliseconds())};function Sc(e,t){t=t||Zx;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(e);)n.push(o[0][0]=="{"?Qx[o[1]]:o[0]);return a=>{let i="";for(let l=0;l<n.length;l++)i+=typeof n[l]=="string"?n[l]:n[l](a,t);return i}}var Xx=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ey(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Xx?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var Nh=e=>e%1==0,Cl=[1,2,2.5,5],ty=fi(10,-32,0,Cl),Oh=fi(10,0,32,Cl),ny=Oh.filter(Nh),io=ty.concat(Oh),kc=`
`,$h="{YYYY}",Xm=kc+$h,Ih="{M}/{D}",si=kc+Ih,Tl=si+"/{YY}",Dh="{aa}",ry="{h}:{mm}",la=ry+Dh,eh=kc+la,th=":{ss}",Se=null;function Fh(e){let t=e*1e3,n=t*60,r=n*60,o=r*24,a=o*30,i=o*365,u=(e==1?fi(10,0,3,Cl).filter(Nh):fi(10,-3,0,Cl)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,a,a*2,a*3,a*4,a*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),f=[[i,$h,Se,Se,Se,Se,Se,Se,1],[o*28,"{MMM}",Xm,Se,Se,Se,Se,Se,1],[o,Ih,Xm,Se,Se,Se,Se,Se,1],[r,"{h}"+Dh,Tl,Se,si,Se,Se,Se,1],[n,la,Tl,Se,si,Se,Se,Se,1],[t,th,Tl+" "+la,Se,si+" "+la,Se,eh,Se,1],[e,th+".{fff}",Tl+" "+la,Se,si+" "+la,Se,eh,Se,1]];function d(m){return(h,b,y,M,k,T)=>{let _=[],A=k>=i,S=k>=a&&k<i,V=m(y),N=Pe(V*e,3),B=rc(V.getFullYear(),A?0:V.getMonth(),S||A?1:V.getDate()),U=Pe(B*e,3);if(S||A){let W=S?k/a:0,z=A?k/i:0,P=N==U?N:Pe(rc(B.getFullYear()+z,B.getMonth()+W,1)*e,3),J=new Date(rt(P/e)),O=J.getFullYear(),ee=J.getMonth();for(let j=0;P<=M;j++){let ne=rc(O+z*j,ee+W*j,1),q=ne-m(Pe(ne*e,3));P=Pe((+ne+q)*e,3),P<=M&&_.push(P)}}else{let W=k>=o?o:k,z=en(y)-en(N),P=U+z+$l(N-U,W);_.push(P);let J=m(P),O=J.getHours()+J.getMinutes()/n+J.getSeconds()/r,ee=k/r,j=h.axes[b]._space,ne=T/j;for(;P=Pe(P+k,e==1?0:3),!(P>M);)if(ee>1){let q=en(Pe(O+ee,6))%24,se=m(P).getHours()-q;se>1&&(se=-1),P-=se*r,O=(O+ee)%24;let be=_[_.length-1];Pe((P-be)/k,3)*ne>=.7&&_.push(P)}else _.push(P)}return _}}return[u,f,d]}var[oy,ay,iy]=Fh(1),[ly,sy,uy]=Fh(.001);fi(2,-53,53,[1]);function nh(e,t){return e.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:t(o==1||n[8]==0?r:n[1]+r)))}function rh(e,t){return(n,r,o,a,i)=>{let l=t.find(y=>i>=y[0])||t[t.length-1],u,f,d,m,h,b;return r.map(y=>{let M=e(y),k=M.getFullYear(),T=M.getMonth(),_=M.getDate(),A=M.getHours(),S=M.getMinutes(),V=M.getSeconds(),N=k!=u&&l[2]||T!=f&&l[3]||_!=d&&l[4]||A!=m&&l[5]||S!=h&&l[6]||V!=b&&l[7]||l[1];return u=k,f=T,d=_,m=A,h=S,b=V,N(M)})}}function cy(e,t){let n=Sc(t);return(r,o,a,i,l)=>o.map(u=>n(e(u)))}function rc(e,t,n){return new Date(e,t,n)}function oh(e,t){return t(e)}var fy="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function ah(e,t){return(n,r,o,a)=>a==null?gc:t(e(r))}function dy(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function py(e,t){return e.series[t].fill(e,t)}var my={show:!0,live:!0,isolate:!1,mount:Nx,markers:{show:!0,width:2,stroke:dy,fill:py,dash:"solid"},idx:null,idxs:null,values:[]};function hy(e,t){let n=e.cursor.points,r=mn(),o=n.size(e,t);Ie(r,ii,o),Ie(r,li,o);let a=o/-2;Ie(r,"marginLeft",a),Ie(r,"marginTop",a);let i=n.width(e,t,o);return i&&Ie(r,"borderWidth",i),r}function by(e,t){let n=e.series[t].points;return n._fill||n._stroke}function gy(e,t){let n=e.series[t].points;return n._stroke||n._fill}function vy(e,t){return e.series[t].points.size}var oc=[0,0];function xy(e,t,n){return oc[0]=t,oc[1]=n,oc}function Al(e,t,n,r=!0){return o=>{o.button==0&&(!r||o.target==t)&&n(o)}}function ac(e,t,n,r=!0){return o=>{(!r||o.target==t)&&n(o)}}var yy={show:!0,x:!0,y:!0,lock:!1,move:xy,points:{one:!1,show:hy,size:vy,width:0,stroke:gy,fill:by},bind:{mousedown:Al,mouseup:Al,click:Al,dblclick:Al,mousemove:ac,mouseleave:ac,mouseenter:ac},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,o)=>r-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Bh={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Mc=Xe({},Bh,{filter:Mh}),Hh=Xe({},Mc,{size:10}),Uh=Xe({},Bh,{show:!1}),Rc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',zh="bold "+Rc,Vh=1.5,ih={show:!0,scale:"x",stroke:bc,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:zh,side:2,grid:Mc,ticks:Hh,border:Uh,font:Rc,lineGap:Vh,rotate:0},wy="Value",_y="Time",lh={show:!0,scale:"x",auto:!1,sorted:1,min:Ee,max:-Ee,idxs:[]};function Sy(e,t,n,r,o){return t.map(a=>a==null?"":wc(a))}function ky(e,t,n,r,o,a,i){let l=[],u=Nr.get(o)||0;n=i?n:Pe($l(n,o),u);for(let f=n;f<=r;f=Pe(f+o,u))l.push(Object.is(f,-0)?0:f);return l}function fc(e,t,n,r,o,a,i){let l=[],u=e.scales[e.axes[t].scale].log,f=u==10?sr:_h,d=en(f(n));o=ua(u,d),u==10&&(o=io[Pn(o,io)]);let m=n,h=o*u;u==10&&(h=io[Pn(h,io)]);do l.push(m),m=m+o,u==10&&!Nr.has(m)&&(m=Pe(m,Nr.get(o))),m>=h&&(o=m,h=o*u,u==10&&(h=io[Pn(h,io)]));while(m<=r);return l}function My(e,t,n,r,o,a,i){let u=e.scales[e.axes[t].scale].asinh,f=r>u?fc(e,t,Ct(u,n),r,o):[u],d=r>=0&&n<=0?[0]:[];return(n<-u?fc(e,t,Ct(u,-r),-n,o):[u]).reverse().map(h=>-h).concat(d,f)}var qh=/./,Ry=/[12357]/,Ty=/[125]/,sh=/1/,dc=(e,t,n,r)=>e.map((o,a)=>t==4&&o==0||a%r==0&&n.test(o.toExponential()[o<0?1:0])?o:null);function Ay(e,t,n,r,o){let a=e.axes[n],i=a.scale,l=e.scales[i],u=e.valToPos,f=a._space,d=u(10,i),m=u(9,i)-d>=f?qh:u(7,i)-d>=f?Ry:u(5,i)-d>=f?Ty:sh;if(m==sh){let h=ot(u(1,i)-d);if(h<f)return dc(t.slice().reverse(),l.distr,m,hn(f/h)).reverse()}return dc(t,l.distr,m,1)}function Ey(e,t,n,r,o){let a=e.axes[n],i=a.scale,l=a._space,u=e.valToPos,f=ot(u(1,i)-u(2,i));return f<l?dc(t.slice().reverse(),3,qh,hn(l/f)).reverse():t}function Py(e,t,n,r){return r==null?gc:t==null?"":wc(t)}var uh={show:!0,scale:"y",stroke:bc,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:zh,side:3,grid:Mc,ticks:Hh,border:Uh,font:Rc,lineGap:Vh,rotate:0};function Ly(e,t){let n=3+(e||1)*2;return Pe(n*t,3)}function Cy(e,t){let{scale:n,idxs:r}=e.series[0],o=e._data[0],a=e.valToPos(o[r[0]],n,!0),i=e.valToPos(o[r[1]],n,!0),l=ot(i-a),u=e.series[t],f=l/(u.points.space*we);return r[1]-r[0]<=f}var ch={scale:null,auto:!0,sorted:0,min:Ee,max:-Ee},Gh=(e,t,n,r,o)=>o,fh={show:!0,auto:!0,sorted:0,gaps:Gh,alpha:1,facets:[Xe({},ch,{scale:"x"}),Xe({},ch,{scale:"y"})]},dh={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Gh,alpha:1,points:{show:Cy,filter:null},values:null,min:Ee,max:-Ee,idxs:[],path:null,clip:null};function Ny(e,t,n,r,o){return n/10}var Wh={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Oy=Xe({},Wh,{time:!1,ori:1}),ph={};function jh(e,t){let n=ph[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=r)},pub(r,o,a,i,l,u,f){for(let d=0;d<n.plots.length;d++)n.plots[d]!=o&&n.plots[d].pub(r,o,a,i,l,u,f)}},e!=null&&(ph[e]=n)),n}var da=1,pc=2;function co(e,t,n){let r=e.mode,o=e.series[t],a=r==2?e._data[t]:e._data,i=e.scales,l=e.bbox,u=a[0],f=r==2?a[1]:a[t],d=r==2?i[o.facets[0].scale]:i[e.series[0].scale],m=r==2?i[o.facets[1].scale]:i[o.scale],h=l.left,b=l.top,y=l.width,M=l.height,k=e.valToPosH,T=e.valToPosV;return d.ori==0?n(o,u,f,d,m,k,T,h,b,y,M,Fl,ma,Hl,Kh,Jh):n(o,u,f,d,m,T,k,b,h,M,y,Bl,ha,Ec,Zh,Qh)}function Tc(e,t){let n=0,r=0,o=xe(e.bands,_c);for(let a=0;a<o.length;a++){let i=o[a];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function $y(e,t,n,r,o){let a=e.mode,i=e.series[t],l=a==2?i.facets[1].scale:i.scale,u=e.scales[l];return o==-1?u.min:o==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function ur(e,t,n,r,o,a){return co(e,t,(i,l,u,f,d,m,h,b,y,M,k)=>{let T=i.pxRound,_=f.dir*(f.ori==0?1:-1),A=f.ori==0?ma:ha,S,V;_==1?(S=n,V=r):(S=r,V=n);let N=T(m(l[S],f,M,b)),B=T(h(u[S],d,k,y)),U=T(m(l[V],f,M,b)),W=T(h(a==1?d.max:d.min,d,k,y)),z=new Path2D(o);return A(z,U,W),A(z,N,W),A(z,N,B),z})}function Dl(e,t,n,r,o,a){let i=null;if(e.length>0){i=new Path2D;let l=t==0?Hl:Ec,u=n;for(let m=0;m<e.length;m++){let h=e[m];if(h[1]>h[0]){let b=h[0]-u;b>0&&l(i,u,r,b,r+a),u=h[1]}}let f=n+o-u,d=10;f>0&&l(i,u,r-d/2,f,r+a+d)}return i}function Iy(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Ac(e,t,n,r,o,a,i){let l=[],u=e.length;for(let f=o==1?n:r;f>=n&&f<=r;f+=o)if(t[f]===null){let m=f,h=f;if(o==1)for(;++f<=r&&t[f]===null;)h=f;else for(;--f>=n&&t[f]===null;)h=f;let b=a(e[m]),y=h==m?b:a(e[h]),M=m-o;b=i<=0&&M>=0&&M<u?a(e[M]):b;let T=h+o;y=i>=0&&T>=0&&T<u?a(e[T]):y,y>=b&&l.push([b,y])}return l}function mh(e){return e==0?kh:e==1?rt:t=>ao(t,e)}function Yh(e){let t=e==0?Fl:Bl,n=e==0?(o,a,i,l,u,f)=>{o.arcTo(a,i,l,u,f)}:(o,a,i,l,u,f)=>{o.arcTo(i,a,u,l,f)},r=e==0?(o,a,i,l,u)=>{o.rect(a,i,l,u)}:(o,a,i,l,u)=>{o.rect(i,a,u,l)};return(o,a,i,l,u,f=0,d=0)=>{f==0&&d==0?r(o,a,i,l,u):(f=Ln(f,l/2,u/2),d=Ln(d,l/2,u/2),t(o,a+f,i),n(o,a+l,i,a+l,i+u,f),n(o,a+l,i+u,a,i+u,d),n(o,a,i+u,a,i,d),n(o,a,i,a+l,i,f),o.closePath())}}var Fl=(e,t,n)=>{e.moveTo(t,n)},Bl=(e,t,n)=>{e.moveTo(n,t)},ma=(e,t,n)=>{e.lineTo(t,n)},ha=(e,t,n)=>{e.lineTo(n,t)},Hl=Yh(0),Ec=Yh(1),Kh=(e,t,n,r,o,a)=>{e.arc(t,n,r,o,a)},Zh=(e,t,n,r,o,a)=>{e.arc(n,t,r,o,a)},Jh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(t,n,r,o,a,i)},Qh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(n,t,o,r,i,a)};function Xh(e){return(t,n,r,o,a)=>co(t,n,(i,l,u,f,d,m,h,b,y,M,k)=>{let{pxRound:T,points:_}=i,A,S;f.ori==0?(A=Fl,S=Kh):(A=Bl,S=Zh);let V=Pe(_.width*we,3),N=(_.size-_.width)/2*we,B=Pe(N*2,3),U=new Path2D,W=new Path2D,{left:z,top:P,width:J,height:O}=t.bbox;Hl(W,z-B,P-B,J+B*2,O+B*2);let ee=j=>{if(u[j]!=null){let ne=T(m(l[j],f,M,b)),q=T(h(u[j],d,k,y));A(U,ne+N,q),S(U,ne,q,N,0,El*2)}};if(a)a.forEach(ee);else for(let j=r;j<=o;j++)ee(j);return{stroke:V>0?U:null,fill:U,clip:W,flags:da|pc}})}function e0(e){return(t,n,r,o,a,i)=>{r!=o&&(a!=r&&i!=r&&e(t,n,r),a!=o&&i!=o&&e(t,n,o),e(t,n,i))}}var Dy=e0(ma),Fy=e0(ha);function t0(e){let t=xe(e?.alignGaps,0);return(n,r,o,a)=>co(n,r,(i,l,u,f,d,m,h,b,y,M,k)=>{[o,a]=Nl(u,o,a);let T=i.pxRound,_=O=>T(m(O,f,M,b)),A=O=>T(h(O,d,k,y)),S,V;f.ori==0?(S=ma,V=Dy):(S=ha,V=Fy);let N=f.dir*(f.ori==0?1:-1),B={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:da},U=B.stroke,W=!1;if(a-o>=M*4){let O=G=>n.posToVal(G,f.key,!0),ee=null,j=null,ne,q,mt,de=_(l[N==1?o:a]),se=_(l[o]),be=_(l[a]),re=O(N==1?se+1:be-1);for(let G=N==1?o:a;G>=o&&G<=a;G+=N){let et=l[G],De=(N==1?et<re:et>re)?de:_(et),_e=u[G];De==de?_e!=null?(q=_e,ee==null?(S(U,De,A(q)),ne=ee=j=q):q<ee?ee=q:q>j&&(j=q)):_e===null&&(W=!0):(ee!=null&&V(U,de,A(ee),A(j),A(ne),A(q)),_e!=null?(q=_e,S(U,De,A(q)),ee=j=ne=q):(ee=j=null,_e===null&&(W=!0)),de=De,re=O(de+N))}ee!=null&&ee!=j&&mt!=de&&V(U,de,A(ee),A(j),A(ne),A(q))}else for(let O=N==1?o:a;O>=o&&O<=a;O+=N){let ee=u[O];ee===null?W=!0:ee!=null&&S(U,_(l[O]),A(ee))}let[P,J]=Tc(n,r);if(i.fill!=null||P!=0){let O=B.fill=new Path2D(U),ee=i.fillTo(n,r,i.min,i.max,P),j=A(ee),ne=_(l[o]),q=_(l[a]);N==-1&&([q,ne]=[ne,q]),S(O,q,j),S(O,ne,j)}if(!i.spanGaps){let O=[];W&&O.push(...Ac(l,u,o,a,N,_,t)),B.gaps=O=i.gaps(n,r,o,a,O),B.clip=Dl(O,f.ori,b,y,M,k)}return J!=0&&(B.band=J==2?[ur(n,r,o,a,U,-1),ur(n,r,o,a,U,1)]:ur(n,r,o,a,U,J)),B})}function By(e){let t=xe(e.align,1),n=xe(e.ascDesc,!1),r=xe(e.alignGaps,0),o=xe(e.extend,!1);return(a,i,l,u)=>co(a,i,(f,d,m,h,b,y,M,k,T,_,A)=>{[l,u]=Nl(m,l,u);let S=f.pxRound,{left:V,width:N}=a.bbox,B=se=>S(y(se,h,_,k)),U=se=>S(M(se,b,A,T)),W=h.ori==0?ma:ha,z={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:da},P=z.stroke,J=h.dir*(h.ori==0?1:-1),O=U(m[J==1?l:u]),ee=B(d[J==1?l:u]),j=ee,ne=ee;o&&t==-1&&(ne=V,W(P,ne,O)),W(P,ee,O);for(let se=J==1?l:u;se>=l&&se<=u;se+=J){let be=m[se];if(be==null)continue;let re=B(d[se]),G=U(be);t==1?W(P,re,O):W(P,j,G),W(P,re,G),O=G,j=re}let q=j;o&&t==1&&(q=V+N,W(P,q,O));let[mt,de]=Tc(a,i);if(f.fill!=null||mt!=0){let se=z.fill=new Path2D(P),be=f.fillTo(a,i,f.min,f.max,mt),re=U(be);W(se,q,re),W(se,ne,re)}if(!f.spanGaps){let se=[];se.push(...Ac(d,m,l,u,J,B,r));let be=f.width*we/2,re=n||t==1?be:-be,G=n||t==-1?-be:be;se.forEach(et=>{et[0]+=re,et[1]+=G}),z.gaps=se=f.gaps(a,i,l,u,se),z.clip=Dl(se,h.ori,k,T,_,A)}return de!=0&&(z.band=de==2?[ur(a,i,l,u,P,-1),ur(a,i,l,u,P,1)]:ur(a,i,l,u,P,de)),z})}function hh(e,t,n,r,o,a,i=Ee){if(e.length>1){let l=null;for(let u=0,f=1/0;u<e.length;u++)if(t[u]!==void 0){if(l!=null){let d=ot(e[u]-e[l]);d<f&&(f=d,i=ot(n(e[u],r,o,a)-n(e[l],r,o,a)))}l=u}}return i}function Hy(e){e=e||ci;let t=xe(e.size,[.6,Ee,1]),n=e.align||0,r=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let a=fe(o),i=1-t[0],l=xe(t[1],Ee),u=xe(t[2],1),f=xe(e.disp,ci),d=xe(e.each,b=>{}),{fill:m,stroke:h}=f;return(b,y,M,k)=>co(b,y,(T,_,A,S,V,N,B,U,W,z,P)=>{let J=T.pxRound,O=n,ee=r*we,j=l*we,ne=u*we,q,mt;S.ori==0?[q,mt]=a(b,y):[mt,q]=a(b,y);let de=S.dir*(S.ori==0?1:-1),se=S.ori==0?Hl:Ec,be=S.ori==0?d:(F,Le,tt,vo,Br,On,Hr)=>{d(F,Le,tt,Br,vo,Hr,On)},re=xe(b.bands,_c).find(F=>F.series[0]==y),G=re!=null?re.dir:0,et=T.fillTo(b,y,T.min,T.max,G),yt=J(B(et,V,P,W)),De,_e,gn,zt=z,ze=J(T.width*we),Nn=!1,Zn=null,nn=null,mr=null,ho=null;m!=null&&(ze==0||h!=null)&&(Nn=!0,Zn=m.values(b,y,M,k),nn=new Map,new Set(Zn).forEach(F=>{F!=null&&nn.set(F,new Path2D)}),ze>0&&(mr=h.values(b,y,M,k),ho=new Map,new Set(mr).forEach(F=>{F!=null&&ho.set(F,new Path2D)})));let{x0:bo,size:Sa}=f;if(bo!=null&&Sa!=null){O=1,_=bo.values(b,y,M,k),bo.unit==2&&(_=_.map(tt=>b.posToVal(U+tt*z,S.key,!0)));let F=Sa.values(b,y,M,k);Sa.unit==2?_e=F[0]*z:_e=N(F[0],S,z,U)-N(0,S,z,U),zt=hh(_,A,N,S,z,U,zt),gn=zt-_e+ee}else zt=hh(_,A,N,S,z,U,zt),gn=zt*i+ee,_e=zt-gn;gn<1&&(gn=0),ze>=_e/2&&(ze=0),gn<5&&(J=kh);let wi=gn>0,Dr=zt-gn-(wi?ze:0);_e=J(cc(Dr,ne,j)),De=(O==0?_e/2:O==de?0:_e)-O*de*((O==0?ee/2:0)+(wi?ze/2:0));let wt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},go=Nn?null:new Path2D,Jn=null;if(re!=null)Jn=b.data[re.series[1]];else{let{y0:F,y1:Le}=f;F!=null&&Le!=null&&(A=Le.values(b,y,M,k),Jn=F.values(b,y,M,k))}let Fr=q*_e,ie=mt*_e;for(let F=de==1?M:k;F>=M&&F<=k;F+=de){let Le=A[F];if(Le==null)continue;if(Jn!=null){let Nt=Jn[F]??0;if(Le-Nt==0)continue;yt=B(Nt,V,P,W)}let tt=S.distr!=2||f!=null?_[F]:F,vo=N(tt,S,z,U),Br=B(xe(Le,et),V,P,W),On=J(vo-De),Hr=J(Ct(Br,yt)),Vt=J(Ln(Br,yt)),rn=Hr-Vt;if(Le!=null){let Nt=Le<0?ie:Fr,vn=Le<0?Fr:ie;Nn?(ze>0&&mr[F]!=null&&se(ho.get(mr[F]),On,Vt+en(ze/2),_e,Ct(0,rn-ze),Nt,vn),Zn[F]!=null&&se(nn.get(Zn[F]),On,Vt+en(ze/2),_e,Ct(0,rn-ze),Nt,vn)):se(go,On,Vt+en(ze/2),_e,Ct(0,rn-ze),Nt,vn),be(b,y,F,On-ze/2,Vt,_e+ze,rn)}}return ze>0?wt.stroke=Nn?ho:go:Nn||(wt._fill=T.width==0?T._fill:T._stroke??T._fill,wt.width=0),wt.fill=Nn?nn:go,wt})}function Uy(e,t){let n=xe(t?.alignGaps,0);return(r,o,a,i)=>co(r,o,(l,u,f,d,m,h,b,y,M,k,T)=>{[a,i]=Nl(f,a,i);let _=l.pxRound,A=q=>_(h(q,d,k,y)),S=q=>_(b(q,m,T,M)),V,N,B;d.ori==0?(V=Fl,B=ma,N=Jh):(V=Bl,B=ha,N=Qh);let U=d.dir*(d.ori==0?1:-1),W=A(u[U==1?a:i]),z=W,P=[],J=[];for(let q=U==1?a:i;q>=a&&q<=i;q+=U)if(f[q]!=null){let de=u[q],se=A(de);P.push(z=se),J.push(S(f[q]))}let O={stroke:e(P,J,V,B,N,_),fill:null,clip:null,band:null,gaps:null,flags:da},ee=O.stroke,[j,ne]=Tc(r,o);if(l.fill!=null||j!=0){let q=O.fill=new Path2D(ee),mt=l.fillTo(r,o,l.min,l.max,j),de=S(mt);B(q,z,de),B(q,W,de)}if(!l.spanGaps){let q=[];q.push(...Ac(u,f,a,i,U,A,n)),O.gaps=q=l.gaps(r,o,a,i,q),O.clip=Dl(q,d.ori,y,M,k,T)}return ne!=0&&(O.band=ne==2?[ur(r,o,a,i,ee,-1),ur(r,o,a,i,ee,1)]:ur(r,o,a,i,ee,ne)),O})}function zy(e){return Uy(Vy,e)}function Vy(e,t,n,r,o,a){let i=e.length;if(i<2)return null;let l=new Path2D;if(n(l,e[0],t[0]),i==2)r(l,e[1],t[1]);else{let u=Array(i),f=Array(i-1),d=Array(i-1),m=Array(i-1);for(let h=0;h<i-1;h++)d[h]=t[h+1]-t[h],m[h]=e[h+1]-e[h],f[h]=d[h]/m[h];u[0]=f[0];for(let h=1;h<i-1;h++)f[h]===0||f[h-1]===0||f[h-1]>0!=f[h]>0?u[h]=0:(u[h]=3*(m[h-1]+m[h])/((2*m[h]+m[h-1])/f[h-1]+(m[h]+2*m[h-1])/f[h]),isFinite(u[h])||(u[h]=0));u[i-1]=f[i-2];for(let h=0;h<i-1;h++)o(l,e[h]+m[h]/3,t[h]+u[h]*m[h]/3,e[h+1]-m[h]/3,t[h+1]-u[h+1]*m[h]/3,e[h+1],t[h+1])}return l}var mc=new Set;function bh(){for(let e of mc)e.syncRect(!0)}pa&&(so(Sx,sa,bh),so(kx,sa,bh,!0),so(Pl,sa,()=>{je.pxRatio=we}));var qy=t0(),Gy=Xh();function gh(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,i)=>hc(a,i,t,n))}function Wy(e,t){return e.map((n,r)=>r==0?{}:Xe({},t,n))}function hc(e,t,n,r){return Xe({},t==0?n:r,e)}function n0(e,t,n){return t==null?ca:[t,n]}var jy=n0;function Yy(e,t,n){return t==null?ca:Ll(t,n,yc,!0)}function r0(e,t,n,r){return t==null?ca:Ol(t,n,e.scales[r].log,!1)}var Ky=r0;function o0(e,t,n,r){return t==null?ca:xc(t,n,e.scales[r].log,!1)}var Zy=o0;function Jy(e,t,n,r,o){let a=Ct(Km(e),Km(t)),i=t-e,l=Pn(o/r*i,n);do{let u=n[l],f=r*u/i;if(f>=o&&a+(u<5?Nr.get(u):0)<=17)return[u,f]}while(++l<n.length);return[0,0]}function vh(e){let t,n;return e=e.replace(/(\d+)px/,(r,o)=>(t=rt((n=+o)*we))+"px"),[e,t,n]}function Qy(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Pe(t[2]*we,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function je(e,t,n){let r={mode:xe(e.mode,1)},o=r.mode;function a(c,p,g,v){let x=p.valToPct(c);return v+g*(p.dir==-1?1-x:x)}function i(c,p,g,v){let x=p.valToPct(c);return v+g*(p.dir==-1?x:1-x)}function l(c,p,g,v){return p.ori==0?a(c,p,g,v):i(c,p,g,v)}r.valToPosH=a,r.valToPosV=i;let u=!1;r.status=0;let f=r.root=mn(ax);if(e.id!=null&&(f.id=e.id),Xt(f,e.class),e.title){let c=mn(sx,f);c.textContent=e.title}let d=En("canvas"),m=r.ctx=d.getContext("2d"),h=mn(ux,f);so("click",h,c=>{c.target===y&&(Ne!=Eo||Fe!=Po)&&bt.click(r,c)},!0);let b=r.under=mn(cx,h);h.appendChild(d);let y=r.over=mn(fx,h);e=fa(e);let M=+xe(e.pxAlign,1),k=mh(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let T=e.ms||.001,_=r.series=o==1?gh(e.series||[],lh,dh,!1):Wy(e.series||[null],fh),A=r.axes=gh(e.axes||[],ih,uh,!0),S=r.scales={},V=r.bands=e.bands||[];V.forEach(c=>{c.fill=fe(c.fill||null),c.dir=xe(c.dir,-1)});let N=o==2?_[1].facets[0].scale:_[0].scale,B={axes:gg,series:dg},U=(e.drawOrder||["axes","series"]).map(c=>B[c]);function W(c){let p=c.distr==3?g=>sr(g>0?g:c.clamp(r,g,c.min,c.max,c.key)):c.distr==4?g=>nc(g,c.asinh):c.distr==100?g=>c.fwd(g):g=>g;return g=>{let v=p(g),{_min:x,_max:w}=c,R=w-x;return(v-x)/R}}function z(c){let p=S[c];if(p==null){let g=(e.scales||ci)[c]||ci;if(g.from!=null){z(g.from);let v=Xe({},S[g.from],g,{key:c});v.valToPct=W(v),S[c]=v}else{p=S[c]=Xe({},c==N?Wh:Oy,g),p.key=c;let v=p.time,x=p.range,w=Cr(x);if((c!=N||o==2&&!v)&&(w&&(x[0]==null||x[1]==null)&&(x={min:x[0]==null?Wm:{mode:1,hard:x[0],soft:x[0]},max:x[1]==null?Wm:{mode:1,hard:x[1],soft:x[1]}},w=!1),!w&&Il(x))){let R=x;x=(E,L,$)=>L==null?ca:Ll(L,$,R)}p.range=fe(x||(v?jy:c==N?p.distr==3?Ky:p.distr==4?Zy:n0:p.distr==3?r0:p.distr==4?o0:Yy)),p.auto=fe(w?!1:p.auto),p.clamp=fe(p.clamp||Ny),p._min=p._max=null,p.valToPct=W(p)}}}z("x"),z("y"),o==1&&_.forEach(c=>{z(c.scale)}),A.forEach(c=>{z(c.scale)});for(let c in e.scales)z(c);let P=S[N],J=P.distr,O,ee;P.ori==0?(Xt(f,ix),O=a,ee=i):(Xt(f,lx),O=i,ee=a);let j={};for(let c in S){let p=S[c];(p.min!=null||p.max!=null)&&(j[c]={min:p.min,max:p.max},p.min=p.max=null)}let ne=e.tzDate||(c=>new Date(rt(c/T))),q=e.fmtDate||Sc,mt=T==1?iy(ne):uy(ne),de=rh(ne,nh(T==1?ay:sy,q)),se=ah(ne,oh(fy,q)),be=[],re=r.legend=Xe({},my,e.legend),G=r.cursor=Xe({},yy,{drag:{y:o==2}},e.cursor),et=re.show,yt=G.show,De=re.markers;re.idxs=be,De.width=fe(De.width),De.dash=fe(De.dash),De.stroke=fe(De.stroke),De.fill=fe(De.fill);let _e,gn,zt,ze=[],Nn=[],Zn,nn=!1,mr={};if(re.live){let c=_[1]?_[1].values:null;nn=c!=null,Zn=nn?c(r,1,0):{_:0};for(let p in Zn)mr[p]=gc}if(et)if(_e=En("table",gx,f),zt=En("tbody",null,_e),re.mount(r,_e),nn){gn=En("thead",null,_e,zt);let c=En("tr",null,gn);En("th",null,c);for(var ho in Zn)En("th",Nm,c).textContent=ho}else Xt(_e,xx),re.live&&Xt(_e,vx);let bo={show:!0},Sa={show:!1};function wi(c,p){if(p==0&&(nn||!re.live||o==2))return ca;let g=[],v=En("tr",yx,zt,zt.childNodes[p]);Xt(v,c.class),c.show||Xt(v,lo);let x=En("th",null,v);if(De.show){let E=mn(wx,x);if(p>0){let L=De.width(r,p);L&&(E.style.border=L+"px "+De.dash(r,p)+" "+De.stroke(r,p)),E.style.background=De.fill(r,p)}}let w=mn(Nm,x);c.label instanceof HTMLElement?w.appendChild(c.label):w.textContent=c.label,p>0&&(De.show||(w.style.color=c.width>0?De.stroke(r,p):De.fill(r,p)),wt("click",x,E=>{if(G._lock)return;zr(E);let L=_.indexOf(c);if((E.ctrlKey||E.metaKey)!=re.isolate){let $=_.some((I,H)=>H>0&&H!=L&&I.show);_.forEach((I,H)=>{H>0&&In(H,$?H==L?bo:Sa:bo,!0,Ye.setSeries)})}else In(L,{show:!c.show},!0,Ye.setSeries)},!1),yo&&wt(Dm,x,E=>{G._lock||(zr(E),In(_.indexOf(c),Co,!0,Ye.setSeries))},!1));for(var R in Zn){let E=En("td",_x,v);E.textContent="--",g.push(E)}return[v,g]}let Dr=new Map;function wt(c,p,g,v=!0){let x=Dr.get(p)||{},w=G.bind[c](r,p,g,v);w&&(so(c,p,x[c]=w),Dr.set(p,x))}function go(c,p,g){let v=Dr.get(p)||{};for(let x in v)(c==null||x==c)&&(uc(x,p,v[x]),delete v[x]);c==null&&Dr.delete(p)}let Jn=0,Fr=0,ie=0,F=0,Le=0,tt=0,vo=Le,Br=tt,On=ie,Hr=F,Vt=0,rn=0,Nt=0,vn=0;r.bbox={};let ns=!1,_i=!1,xo=!1,Ur=!1,Si=!1,on=!1;function rs(c,p,g){(g||c!=r.width||p!=r.height)&&Yc(c,p),Mo(!1),xo=!0,_i=!0,Ro()}function Yc(c,p){r.width=Jn=ie=c,r.height=Fr=F=p,Le=tt=0,ag(),ig();let g=r.bbox;Vt=g.left=ao(Le*we,.5),rn=g.top=ao(tt*we,.5),Nt=g.width=ao(ie*we,.5),vn=g.height=ao(F*we,.5)}let ng=3;function rg(){let c=!1,p=0;for(;!c;){p++;let g=hg(p),v=bg(p);c=p==ng||g&&v,c||(Yc(r.width,r.height),_i=!0)}}function og({width:c,height:p}){rs(c,p)}r.setSize=og;function ag(){let c=!1,p=!1,g=!1,v=!1;A.forEach((x,w)=>{if(x.show&&x._show){let{side:R,_size:E}=x,L=R%2,$=x.label!=null?x.labelSize:0,I=E+$;I>0&&(L?(ie-=I,R==3?(Le+=I,v=!0):g=!0):(F-=I,R==0?(tt+=I,c=!0):p=!0))}}),Vr[0]=c,Vr[1]=g,Vr[2]=p,Vr[3]=v,ie-=hr[1]+hr[3],Le+=hr[3],F-=hr[2]+hr[0],tt+=hr[0]}function ig(){let c=Le+ie,p=tt+F,g=Le,v=tt;function x(w,R){switch(w){case 1:return c+=R,c-R;case 2:return p+=R,p-R;case 3:return g-=R,g+R;case 0:return v-=R,v+R}}A.forEach((w,R)=>{if(w.show&&w._show){let E=w.side;w._pos=x(E,w._size),w.label!=null&&(w._lpos=x(E,w.labelSize))}})}if(G.dataIdx==null){let c=G.hover,p=c.skip=new Set(c.skip??[]);p.add(void 0);let g=c.prox=fe(c.prox),v=c.bias??=0;G.dataIdx=(x,w,R,E)=>{if(w==0)return R;let L=R,$=g(x,w,R,E)??Ee,I=$>=0&&$<Ee,H=P.ori==0?ie:F,te=G.left,ye=t[0],ge=t[w];if(p.has(ge[R])){L=null;let ue=null,Q=null,Y;if(v==0||v==-1)for(Y=R;ue==null&&Y-- >0;)p.has(ge[Y])||(ue=Y);if(v==0||v==1)for(Y=R;Q==null&&Y++<ge.length;)p.has(ge[Y])||(Q=Y);if(ue!=null||Q!=null)if(I){let $e=ue==null?-1/0:O(ye[ue],P,H,0),Ve=Q==null?1/0:O(ye[Q],P,H,0),ct=te-$e,Re=Ve-te;ct<=Re?ct<=$&&(L=ue):Re<=$&&(L=Q)}else L=Q==null?ue:ue==null?Q:R-ue<=Q-R?ue:Q}else I&&ot(te-O(ye[R],P,H,0))>$&&(L=null);return L}}let zr=c=>{G.event=c};G.idxs=be,G._lock=!1;let vt=G.points;vt.show=fe(vt.show),vt.size=fe(vt.size),vt.stroke=fe(vt.stroke),vt.width=fe(vt.width),vt.fill=fe(vt.fill);let $n=r.focus=Xe({},e.focus||{alpha:.3},G.focus),yo=$n.prox>=0,wo=yo&&vt.one,an=[],_o=[],So=[];function Kc(c,p){let g=vt.show(r,p);if(g instanceof HTMLElement)return Xt(g,bx),Xt(g,c.class),Wn(g,-10,-10,ie,F),y.insertBefore(g,an[p]),g}function Zc(c,p){if(o==1||p>0){let g=o==1&&S[c.scale].time,v=c.value;c.value=g?Qm(v)?ah(ne,oh(v,q)):v||se:v||Py,c.label=c.label||(g?_y:wy)}if(wo||p>0){c.width=c.width==null?1:c.width,c.paths=c.paths||qy||Ox,c.fillTo=fe(c.fillTo||$y),c.pxAlign=+xe(c.pxAlign,M),c.pxRound=mh(c.pxAlign),c.stroke=fe(c.stroke||null),c.fill=fe(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let g=Ly(Ct(1,c.width),1),v=c.points=Xe({},{size:g,width:Ct(1,g*.2),stroke:c.stroke,space:g*2,paths:Gy,_stroke:null,_fill:null},c.points);v.show=fe(v.show),v.filter=fe(v.filter),v.fill=fe(v.fill),v.stroke=fe(v.stroke),v.paths=fe(v.paths),v.pxAlign=c.pxAlign}if(et){let g=wi(c,p);ze.splice(p,0,g[0]),Nn.splice(p,0,g[1]),re.values.push(null)}if(yt){be.splice(p,0,null);let g=null;wo?p==0&&(g=Kc(c,p)):p>0&&(g=Kc(c,p)),an.splice(p,0,g),_o.splice(p,0,0),So.splice(p,0,0)}ut("addSeries",p)}function lg(c,p){p=p??_.length,c=o==1?hc(c,p,lh,dh):hc(c,p,{},fh),_.splice(p,0,c),Zc(_[p],p)}r.addSeries=lg;function sg(c){if(_.splice(c,1),et){re.values.splice(c,1),Nn.splice(c,1);let p=ze.splice(c,1)[0];go(null,p.firstChild),p.remove()}yt&&(be.splice(c,1),an.splice(c,1)[0].remove(),_o.splice(c,1),So.splice(c,1)),ut("delSeries",c)}r.delSeries=sg;let Vr=[!1,!1,!1,!1];function ug(c,p){if(c._show=c.show,c.show){let g=c.side%2,v=S[c.scale];v==null&&(c.scale=g?_[1].scale:N,v=S[c.scale]);let x=v.time;c.size=fe(c.size),c.space=fe(c.space),c.rotate=fe(c.rotate),Cr(c.incrs)&&c.incrs.forEach(R=>{!Nr.has(R)&&Nr.set(R,Th(R))}),c.incrs=fe(c.incrs||(v.distr==2?ny:x?T==1?oy:ly:io)),c.splits=fe(c.splits||(x&&v.distr==1?mt:v.distr==3?fc:v.distr==4?My:ky)),c.stroke=fe(c.stroke),c.grid.stroke=fe(c.grid.stroke),c.ticks.stroke=fe(c.ticks.stroke),c.border.stroke=fe(c.border.stroke);let w=c.values;c.values=Cr(w)&&!Cr(w[0])?fe(w):x?Cr(w)?rh(ne,nh(w,q)):Qm(w)?cy(ne,w):w||de:w||Sy,c.filter=fe(c.filter||(v.distr>=3&&v.log==10?Ay:v.distr==3&&v.log==2?Ey:Mh)),c.font=vh(c.font),c.labelFont=vh(c.labelFont),c._size=c.size(r,null,p,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Vr[p]=!0,c._el=mn(dx,h))}}function ka(c,p,g,v){let[x,w,R,E]=g,L=p%2,$=0;return L==0&&(E||w)&&($=p==0&&!x||p==2&&!R?rt(ih.size/3):0),L==1&&(x||R)&&($=p==1&&!w||p==3&&!E?rt(uh.size/2):0),$}let Jc=r.padding=(e.padding||[ka,ka,ka,ka]).map(c=>fe(xe(c,ka))),hr=r._padding=Jc.map((c,p)=>c(r,p,Vr,0)),ht,at=null,it=null,ki=o==1?_[0].idxs:null,xn=null,Ma=!1;function Qc(c,p){if(t=c??[],r.data=r._data=t,o==2){ht=0;for(let g=1;g<_.length;g++)ht+=t[g][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),xn=t[0],ht=xn.length;let g=t;if(J==2){g=t.slice();let v=g[0]=Array(ht);for(let x=0;x<ht;x++)v[x]=x}r._data=t=g}if(Mo(!0),ut("setData"),J==2&&(xo=!0),p!==!1){let g=P;g.auto(r,Ma)?os():gr(N,g.min,g.max),Ur=Ur||G.left>=0,on=!0,Ro()}}r.setData=Qc;function os(){Ma=!0;let c,p;o==1&&(ht>0?(at=ki[0]=0,it=ki[1]=ht-1,c=t[0][at],p=t[0][it],J==2?(c=at,p=it):c==p&&(J==3?[c,p]=Ol(c,c,P.log,!1):J==4?[c,p]=xc(c,c,P.log,!1):P.time?p=c+rt(86400/T):[c,p]=Ll(c,p,yc,!0))):(at=ki[0]=c=null,it=ki[1]=p=null)),gr(N,c,p)}let Mi,ko,as,is,ls,ss,us,cs,fs,Ot;function Xc(c,p,g,v,x,w){c??=$m,g??=_c,v??="butt",x??=$m,w??="round",c!=Mi&&(m.strokeStyle=Mi=c),x!=ko&&(m.fillStyle=ko=x),p!=as&&(m.lineWidth=as=p),w!=ls&&(m.lineJoin=ls=w),v!=ss&&(m.lineCap=ss=v),g!=is&&m.setLineDash(is=g)}function ef(c,p,g,v){p!=ko&&(m.fillStyle=ko=p),c!=us&&(m.font=us=c),g!=cs&&(m.textAlign=cs=g),v!=fs&&(m.textBaseline=fs=v)}function ds(c,p,g,v,x=0){if(v.length>0&&c.auto(r,Ma)&&(p==null||p.min==null)){let w=xe(at,0),R=xe(it,v.length-1),E=g.min==null?Ax(v,w,R,x,c.distr==3):[g.min,g.max];c.min=Ln(c.min,g.min=E[0]),c.max=Ct(c.max,g.max=E[1])}}let tf={min:null,max:null};function cg(){for(let v in S){let x=S[v];j[v]==null&&(x.min==null||j[N]!=null&&x.auto(r,Ma))&&(j[v]=tf)}for(let v in S){let x=S[v];j[v]==null&&x.from!=null&&j[x.from]!=null&&(j[v]=tf)}j[N]!=null&&Mo(!0);let c={};for(let v in j){let x=j[v];if(x!=null){let w=c[v]=fa(S[v],Dx);if(x.min!=null)Xe(w,x);else if(v!=N||o==2)if(ht==0&&w.from==null){let R=w.range(r,null,null,v);w.min=R[0],w.max=R[1]}else w.min=Ee,w.max=-Ee}}if(ht>0){_.forEach((v,x)=>{if(o==1){let w=v.scale,R=j[w];if(R==null)return;let E=c[w];if(x==0){let L=E.range(r,E.min,E.max,w);E.min=L[0],E.max=L[1],at=Pn(E.min,t[0]),it=Pn(E.max,t[0]),it-at>1&&(t[0][at]<E.min&&at++,t[0][it]>E.max&&it--),v.min=xn[at],v.max=xn[it]}else v.show&&v.auto&&ds(E,R,v,t[x],v.sorted);v.idxs[0]=at,v.idxs[1]=it}else if(x>0&&v.show&&v.auto){let[w,R]=v.facets,E=w.scale,L=R.scale,[$,I]=t[x],H=c[E],te=c[L];H!=null&&ds(H,j[E],w,$,w.sorted),te!=null&&ds(te,j[L],R,I,R.sorted),v.min=R.min,v.max=R.max}});for(let v in c){let x=c[v],w=j[v];if(x.from==null&&(w==null||w.min==null)){let R=x.range(r,x.min==Ee?null:x.min,x.max==-Ee?null:x.max,v);x.min=R[0],x.max=R[1]}}}for(let v in c){let x=c[v];if(x.from!=null){let w=c[x.from];if(w.min==null)x.min=x.max=null;else{let R=x.range(r,w.min,w.max,v);x.min=R[0],x.max=R[1]}}}let p={},g=!1;for(let v in c){let x=c[v],w=S[v];if(w.min!=x.min||w.max!=x.max){w.min=x.min,w.max=x.max;let R=w.distr;w._min=R==3?sr(w.min):R==4?nc(w.min,w.asinh):R==100?w.fwd(w.min):w.min,w._max=R==3?sr(w.max):R==4?nc(w.max,w.asinh):R==100?w.fwd(w.max):w.max,p[v]=g=!0}}if(g){_.forEach((v,x)=>{o==2?x>0&&p.y&&(v._paths=null):p[v.scale]&&(v._paths=null)});for(let v in p)xo=!0,ut("setScale",v);yt&&G.left>=0&&(Ur=on=!0)}for(let v in j)j[v]=null}function fg(c){let p=cc(at-1,0,ht-1),g=cc(it+1,0,ht-1);for(;c[p]==null&&p>0;)p--;for(;c[g]==null&&g<ht-1;)g++;return[p,g]}function dg(){if(ht>0){let c=_.some(p=>p._focus)&&Ot!=$n.alpha;c&&(m.globalAlpha=Ot=$n.alpha),_.forEach((p,g)=>{if(g>0&&p.show&&(nf(g,!1),nf(g,!0),p._paths==null)){let v=Ot;Ot!=p.alpha&&(m.globalAlpha=Ot=p.alpha);let x=o==2?[0,t[g][0].length-1]:fg(t[g]);p._paths=p.paths(r,g,x[0],x[1]),Ot!=v&&(m.globalAlpha=Ot=v)}}),_.forEach((p,g)=>{if(g>0&&p.show){let v=Ot;Ot!=p.alpha&&(m.globalAlpha=Ot=p.alpha),p._paths!=null&&rf(g,!1);{let x=p._paths!=null?p._paths.gaps:null,w=p.points.show(r,g,at,it,x),R=p.points.filter(r,g,w,x);(w||R)&&(p.points._paths=p.points.paths(r,g,at,it,R),rf(g,!0))}Ot!=v&&(m.globalAlpha=Ot=v),ut("drawSeries",g)}}),c&&(m.globalAlpha=Ot=1)}}function nf(c,p){let g=p?_[c].points:_[c];g._stroke=g.stroke(r,c),g._fill=g.fill(r,c)}function rf(c,p){let g=p?_[c].points:_[c],{stroke:v,fill:x,clip:w,flags:R,_stroke:E=g._stroke,_fill:L=g._fill,_width:$=g.width}=g._paths;$=Pe($*we,3);let I=null,H=$%2/2;p&&L==null&&(L=$>0?"#fff":E);let te=g.pxAlign==1&&H>0;if(te&&m.translate(H,H),!p){let ye=Vt-$/2,ge=rn-$/2,ue=Nt+$,Q=vn+$;I=new Path2D,I.rect(ye,ge,ue,Q)}p?ps(E,$,g.dash,g.cap,L,v,x,R,w):pg(c,E,$,g.dash,g.cap,L,v,x,R,I,w),te&&m.translate(-H,-H)}function pg(c,p,g,v,x,w,R,E,L,$,I){let H=!1;L!=0&&V.forEach((te,ye)=>{if(te.series[0]==c){let ge=_[te.series[1]],ue=t[te.series[1]],Q=(ge._paths||ci).band;Cr(Q)&&(Q=te.dir==1?Q[0]:Q[1]);let Y,$e=null;ge.show&&Q&&Px(ue,at,it)?($e=te.fill(r,ye)||w,Y=ge._paths.clip):Q=null,ps(p,g,v,x,$e,R,E,L,$,I,Y,Q),H=!0}}),H||ps(p,g,v,x,w,R,E,L,$,I)}let of=da|pc;function ps(c,p,g,v,x,w,R,E,L,$,I,H){Xc(c,p,g,v,x),(L||$||H)&&(m.save(),L&&m.clip(L),$&&m.clip($)),H?(E&of)==of?(m.clip(H),I&&m.clip(I),Ti(x,R),Ri(c,w,p)):E&pc?(Ti(x,R),m.clip(H),Ri(c,w,p)):E&da&&(m.save(),m.clip(H),I&&m.clip(I),Ti(x,R),m.restore(),Ri(c,w,p)):(Ti(x,R),Ri(c,w,p)),(L||$||H)&&m.restore()}function Ri(c,p,g){g>0&&(p instanceof Map?p.forEach((v,x)=>{m.strokeStyle=Mi=x,m.stroke(v)}):p!=null&&c&&m.stroke(p))}function Ti(c,p){p instanceof Map?p.forEach((g,v)=>{m.fillStyle=ko=v,m.fill(g)}):p!=null&&c&&m.fill(p)}function mg(c,p,g,v){let x=A[c],w;if(v<=0)w=[0,0];else{let R=x._space=x.space(r,c,p,g,v),E=x._incrs=x.incrs(r,c,p,g,v,R);w=Jy(p,g,E,v,R)}return x._found=w}function ms(c,p,g,v,x,w,R,E,L,$){let I=R%2/2;M==1&&m.translate(I,I),Xc(E,R,L,$,E),m.beginPath();let H,te,ye,ge,ue=x+(v==0||v==3?-w:w);g==0?(te=x,ge=ue):(H=x,ye=ue);for(let Q=0;Q<c.length;Q++)p[Q]!=null&&(g==0?H=ye=c[Q]:te=ge=c[Q],m.moveTo(H,te),m.lineTo(ye,ge));m.stroke(),M==1&&m.translate(-I,-I)}function hg(c){let p=!0;return A.forEach((g,v)=>{if(!g.show)return;let x=S[g.scale];if(x.min==null){g._show&&(p=!1,g._show=!1,Mo(!1));return}else g._show||(p=!1,g._show=!0,Mo(!1));let w=g.side,R=w%2,{min:E,max:L}=x,[$,I]=mg(v,E,L,R==0?ie:F);if(I==0)return;let H=x.distr==2,te=g._splits=g.splits(r,v,E,L,$,I,H),ye=x.distr==2?te.map(Y=>xn[Y]):te,ge=x.distr==2?xn[te[1]]-xn[te[0]]:$,ue=g._values=g.values(r,g.filter(r,ye,v,I,ge),v,I,ge);g._rotate=w==2?g.rotate(r,ue,v,I):0;let Q=g._size;g._size=hn(g.size(r,ue,v,c)),Q!=null&&g._size!=Q&&(p=!1)}),p}function bg(c){let p=!0;return Jc.forEach((g,v)=>{let x=g(r,v,Vr,c);x!=hr[v]&&(p=!1),hr[v]=x}),p}function gg(){for(let c=0;c<A.length;c++){let p=A[c];if(!p.show||!p._show)continue;let g=p.side,v=g%2,x,w,R=p.stroke(r,c),E=g==0||g==3?-1:1,[L,$]=p._found;if(p.label!=null){let St=p.labelGap*E,Wt=rt((p._lpos+St)*we);ef(p.labelFont[0],R,"center",g==2?"top":Om),m.save(),v==1?(x=w=0,m.translate(Wt,rt(rn+vn/2)),m.rotate((g==3?-El:El)/2)):(x=rt(Vt+Nt/2),w=Wt);let Wr=Sh(p.label)?p.label(r,c,L,$):p.label;m.fillText(Wr,x,w),m.restore()}if($==0)continue;let I=S[p.scale],H=v==0?Nt:vn,te=v==0?Vt:rn,ye=p._splits,ge=I.distr==2?ye.map(St=>xn[St]):ye,ue=I.distr==2?xn[ye[1]]-xn[ye[0]]:L,Q=p.ticks,Y=p.border,$e=Q.show?Q.size:0,Ve=rt($e*we),ct=rt((p.alignTo==2?p._size-$e-p.gap:p.gap)*we),Re=p._rotate*-El/180,qe=k(p._pos*we),qt=(Ve+ct)*E,_t=qe+qt;w=v==0?_t:0,x=v==1?_t:0;let ln=p.font[0],yn=p.align==1?ia:p.align==2?Xu:Re>0?ia:Re<0?Xu:v==0?"center":g==3?Xu:ia,Fn=Re||v==1?"middle":g==2?"top":Om;ef(ln,R,yn,Fn);let Gt=p.font[1]*p.lineGap,sn=ye.map(St=>k(l(St,I,H,te))),wn=p._values;for(let St=0;St<wn.length;St++){let Wt=wn[St];if(Wt!=null){v==0?x=sn[St]:w=sn[St],Wt=""+Wt;let Wr=Wt.indexOf(`
`)==-1?[Wt]:Wt.split(/\n/gm);for(let kt=0;kt<Wr.length;kt++){let kf=Wr[kt];Re?(m.save(),m.translate(x,w+kt*Gt),m.rotate(Re),m.fillText(kf,0,0),m.restore()):m.fillText(kf,x,w+kt*Gt)}}}Q.show&&ms(sn,Q.filter(r,ge,c,$,ue),v,g,qe,Ve,Pe(Q.width*we,3),Q.stroke(r,c),Q.dash,Q.cap);let Bn=p.grid;Bn.show&&ms(sn,Bn.filter(r,ge,c,$,ue),v,v==0?2:1,v==0?rn:Vt,v==0?vn:Nt,Pe(Bn.width*we,3),Bn.stroke(r,c),Bn.dash,Bn.cap),Y.show&&ms([qe],[1],v==0?1:0,v==0?1:2,v==1?rn:Vt,v==1?vn:Nt,Pe(Y.width*we,3),Y.stroke(r,c),Y.dash,Y.cap)}ut("drawAxes")}function Mo(c){_.forEach((p,g)=>{g>0&&(p._paths=null,c&&(o==1?(p.min=null,p.max=null):p.facets.forEach(v=>{v.min=null,v.max=null})))})}let Ai=!1,hs=!1,Ra=[];function vg(){hs=!1;for(let c=0;c<Ra.length;c++)ut(...Ra[c]);Ra.length=0}function Ro(){Ai||(qx(af),Ai=!0)}function xg(c,p=!1){Ai=!0,hs=p,c(r),af(),p&&Ra.length>0&&queueMicrotask(vg)}r.batch=xg;function af(){if(ns&&(cg(),ns=!1),xo&&(rg(),xo=!1),_i){if(Ie(b,ia,Le),Ie(b,"top",tt),Ie(b,ii,ie),Ie(b,li,F),Ie(y,ia,Le),Ie(y,"top",tt),Ie(y,ii,ie),Ie(y,li,F),Ie(h,ii,Jn),Ie(h,li,Fr),d.width=rt(Jn*we),d.height=rt(Fr*we),A.forEach(({_el:c,_show:p,_size:g,_pos:v,side:x})=>{if(c!=null)if(p){let w=x===3||x===0?g:0,R=x%2==1;Ie(c,R?"left":"top",v-w),Ie(c,R?"width":"height",g),Ie(c,R?"top":"left",R?tt:Le),Ie(c,R?"height":"width",R?F:ie),sc(c,lo)}else Xt(c,lo)}),Mi=ko=as=ls=ss=us=cs=fs=is=null,Ot=1,Ea(!0),Le!=vo||tt!=Br||ie!=On||F!=Hr){Mo(!1);let c=ie/On,p=F/Hr;if(yt&&!Ur&&G.left>=0){G.left*=c,G.top*=p,To&&Wn(To,rt(G.left),0,ie,F),Ao&&Wn(Ao,0,rt(G.top),ie,F);for(let g=0;g<an.length;g++){let v=an[g];v!=null&&(_o[g]*=c,So[g]*=p,Wn(v,hn(_o[g]),hn(So[g]),ie,F))}}if(Oe.show&&!Si&&Oe.left>=0&&Oe.width>0){Oe.left*=c,Oe.width*=c,Oe.top*=p,Oe.height*=p;for(let g in ws)Ie(Lo,g,Oe[g])}vo=Le,Br=tt,On=ie,Hr=F}ut("setSize"),_i=!1}Jn>0&&Fr>0&&(m.clearRect(0,0,d.width,d.height),ut("drawClear"),U.forEach(c=>c()),ut("draw")),Oe.show&&Si&&(Ei(Oe),Si=!1),yt&&Ur&&(Gr(null,!0,!1),Ur=!1),re.show&&re.live&&on&&(xs(),on=!1),u||(u=!0,r.status=1,ut("ready")),Ma=!1,Ai=!1}r.redraw=(c,p)=>{xo=p||!1,c!==!1?gr(N,P.min,P.max):Ro()};function bs(c,p){let g=S[c];if(g.from==null){if(ht==0){let v=g.range(r,p.min,p.max,c);p.min=v[0],p.max=v[1]}if(p.min>p.max){let v=p.min;p.min=p.max,p.max=v}if(ht>1&&p.min!=null&&p.max!=null&&p.max-p.min<1e-16)return;c==N&&g.distr==2&&ht>0&&(p.min=Pn(p.min,t[0]),p.max=Pn(p.max,t[0]),p.min==p.max&&p.max++),j[c]=p,ns=!0,Ro()}}r.setScale=bs;let gs,vs,To,Ao,lf,sf,Eo,Po,uf,cf,Ne,Fe,br=!1,bt=G.drag,lt=bt.x,st=bt.y;yt&&(G.x&&(gs=mn(mx,y)),G.y&&(vs=mn(hx,y)),P.ori==0?(To=gs,Ao=vs):(To=vs,Ao=gs),Ne=G.left,Fe=G.top);let Oe=r.select=Xe({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Lo=Oe.show?mn(px,Oe.over?y:b):null;function Ei(c,p){if(Oe.show){for(let g in c)Oe[g]=c[g],g in ws&&Ie(Lo,g,c[g]);p!==!1&&ut("setSelect")}}r.setSelect=Ei;function yg(c){if(_[c].show)et&&sc(ze[c],lo);else if(et&&Xt(ze[c],lo),yt){let g=wo?an[0]:an[c];g!=null&&Wn(g,-10,-10,ie,F)}}function gr(c,p,g){bs(c,{min:p,max:g})}function In(c,p,g,v){p.focus!=null&&Mg(c),p.show!=null&&_.forEach((x,w)=>{w>0&&(c==w||c==null)&&(x.show=p.show,yg(w),o==2?(gr(x.facets[0].scale,null,null),gr(x.facets[1].scale,null,null)):gr(x.scale,null,null),Ro())}),g!==!1&&ut("setSeries",c,p),v&&Pa("setSeries",r,c,p)}r.setSeries=In;function wg(c,p){Xe(V[c],p)}function _g(c,p){c.fill=fe(c.fill||null),c.dir=xe(c.dir,-1),p=p??V.length,V.splice(p,0,c)}function Sg(c){c==null?V.length=0:V.splice(c,1)}r.addBand=_g,r.setBand=wg,r.delBand=Sg;function kg(c,p){_[c].alpha=p,yt&&an[c]!=null&&(an[c].style.opacity=p),et&&ze[c]&&(ze[c].style.opacity=p)}let Qn,vr,qr,Co={focus:!0};function Mg(c){if(c!=qr){let p=c==null,g=$n.alpha!=1;_.forEach((v,x)=>{if(o==1||x>0){let w=p||x==0||x==c;v._focus=p?null:w,g&&kg(x,w?1:$n.alpha)}}),qr=c,g&&Ro()}}et&&yo&&wt(Fm,_e,c=>{G._lock||(zr(c),qr!=null&&In(null,Co,!0,Ye.setSeries))});function Dn(c,p,g){let v=S[p];g&&(c=c/we-(v.ori==1?tt:Le));let x=ie;v.ori==1&&(x=F,c=x-c),v.dir==-1&&(c=x-c);let w=v._min,R=v._max,E=c/x,L=w+(R-w)*E,$=v.distr;return $==3?ua(10,L):$==4?Cx(L,v.asinh):$==100?v.bwd(L):L}function Rg(c,p){let g=Dn(c,N,p);return Pn(g,t[0],at,it)}r.valToIdx=c=>Pn(c,t[0]),r.posToIdx=Rg,r.posToVal=Dn,r.valToPos=(c,p,g)=>S[p].ori==0?a(c,S[p],g?Nt:ie,g?Vt:0):i(c,S[p],g?vn:F,g?rn:0),r.setCursor=(c,p,g)=>{Ne=c.left,Fe=c.top,Gr(null,p,g)};function ff(c,p){Ie(Lo,ia,Oe.left=c),Ie(Lo,ii,Oe.width=p)}function df(c,p){Ie(Lo,"top",Oe.top=c),Ie(Lo,li,Oe.height=p)}let Ta=P.ori==0?ff:df,Aa=P.ori==1?ff:df;function Tg(){if(et&&re.live)for(let c=o==2?1:0;c<_.length;c++){if(c==0&&nn)continue;let p=re.values[c],g=0;for(let v in p)Nn[c][g++].firstChild.nodeValue=p[v]}}function xs(c,p){if(c!=null&&(c.idxs?c.idxs.forEach((g,v)=>{be[v]=g}):Ix(c.idx)||be.fill(c.idx),re.idx=be[0]),et&&re.live){for(let g=0;g<_.length;g++)(g>0||o==1&&!nn)&&Ag(g,be[g]);Tg()}on=!1,p!==!1&&ut("setLegend")}r.setLegend=xs;function Ag(c,p){let g=_[c],v=c==0&&J==2?xn:t[c],x;nn?x=g.values(r,c,p)??mr:(x=g.value(r,p==null?null:v[p],c,p),x=x==null?mr:{_:x}),re.values[c]=x}function Gr(c,p,g){uf=Ne,cf=Fe,[Ne,Fe]=G.move(r,Ne,Fe),G.left=Ne,G.top=Fe,yt&&(To&&Wn(To,rt(Ne),0,ie,F),Ao&&Wn(Ao,0,rt(Fe),ie,F));let v,x=at>it;Qn=Ee,vr=null;let w=P.ori==0?ie:F,R=P.ori==1?ie:F;if(Ne<0||ht==0||x){v=G.idx=null;for(let E=0;E<_.length;E++){let L=an[E];L!=null&&Wn(L,-10,-10,ie,F)}yo&&In(null,Co,!0,c==null&&Ye.setSeries),re.live&&(be.fill(v),on=!0)}else{let E,L,$;o==1&&(E=P.ori==0?Ne:Fe,L=Dn(E,N),v=G.idx=Pn(L,t[0],at,it),$=O(t[0][v],P,w,0));let I=-10,H=-10,te=0,ye=0,ge=!0,ue="",Q="";for(let Y=o==2?1:0;Y<_.length;Y++){let $e=_[Y],Ve=be[Y],ct=Ve==null?null:o==1?t[Y][Ve]:t[Y][1][Ve],Re=G.dataIdx(r,Y,v,L),qe=Re==null?null:o==1?t[Y][Re]:t[Y][1][Re];if(on=on||qe!=ct||Re!=Ve,be[Y]=Re,Y>0&&$e.show){let qt=Re==null?-10:Re==v?$:O(o==1?t[0][Re]:t[Y][0][Re],P,w,0),_t=qe==null?-10:ee(qe,o==1?S[$e.scale]:S[$e.facets[1].scale],R,0);if(yo&&qe!=null){let ln=P.ori==1?Ne:Fe,yn=ot($n.dist(r,Y,Re,_t,ln));if(yn<Qn){let Fn=$n.bias;if(Fn!=0){let Gt=Dn(ln,$e.scale),sn=qe>=0?1:-1,wn=Gt>=0?1:-1;wn==sn&&(wn==1?Fn==1?qe>=Gt:qe<=Gt:Fn==1?qe<=Gt:qe>=Gt)&&(Qn=yn,vr=Y)}else Qn=yn,vr=Y}}if(on||wo){let ln,yn;P.ori==0?(ln=qt,yn=_t):(ln=_t,yn=qt);let Fn,Gt,sn,wn,Bn,St,Wt=!0,Wr=vt.bbox;if(Wr!=null){Wt=!1;let kt=Wr(r,Y);sn=kt.left,wn=kt.top,Fn=kt.width,Gt=kt.height}else sn=ln,wn=yn,Fn=Gt=vt.size(r,Y);if(St=vt.fill(r,Y),Bn=vt.stroke(r,Y),wo)Y==vr&&Qn<=$n.prox&&(I=sn,H=wn,te=Fn,ye=Gt,ge=Wt,ue=St,Q=Bn);else{let kt=an[Y];kt!=null&&(_o[Y]=sn,So[Y]=wn,Gm(kt,Fn,Gt,Wt),Vm(kt,St,Bn),Wn(kt,hn(sn),hn(wn),ie,F))}}}}if(wo){let Y=$n.prox,$e=qr==null?Qn<=Y:Qn>Y||vr!=qr;if(on||$e){let Ve=an[0];Ve!=null&&(_o[0]=I,So[0]=H,Gm(Ve,te,ye,ge),Vm(Ve,ue,Q),Wn(Ve,hn(I),hn(H),ie,F))}}}if(Oe.show&&br)if(c!=null){let[E,L]=Ye.scales,[$,I]=Ye.match,[H,te]=c.cursor.sync.scales,ye=c.cursor.drag;if(lt=ye._x,st=ye._y,lt||st){let{left:ge,top:ue,width:Q,height:Y}=c.select,$e=c.scales[H].ori,Ve=c.posToVal,ct,Re,qe,qt,_t,ln=E!=null&&$(E,H),yn=L!=null&&I(L,te);ln&&lt?($e==0?(ct=ge,Re=Q):(ct=ue,Re=Y),qe=S[E],qt=O(Ve(ct,H),qe,w,0),_t=O(Ve(ct+Re,H),qe,w,0),Ta(Ln(qt,_t),ot(_t-qt))):Ta(0,w),yn&&st?($e==1?(ct=ge,Re=Q):(ct=ue,Re=Y),qe=S[L],qt=ee(Ve(ct,te),qe,R,0),_t=ee(Ve(ct+Re,te),qe,R,0),Aa(Ln(qt,_t),ot(_t-qt))):Aa(0,R)}else _s()}else{let E=ot(uf-lf),L=ot(cf-sf);if(P.ori==1){let te=E;E=L,L=te}lt=bt.x&&E>=bt.dist,st=bt.y&&L>=bt.dist;let $=bt.uni;$!=null?lt&&st&&(lt=E>=$,st=L>=$,!lt&&!st&&(L>E?st=!0:lt=!0)):bt.x&&bt.y&&(lt||st)&&(lt=st=!0);let I,H;lt&&(P.ori==0?(I=Eo,H=Ne):(I=Po,H=Fe),Ta(Ln(I,H),ot(H-I)),st||Aa(0,R)),st&&(P.ori==1?(I=Eo,H=Ne):(I=Po,H=Fe),Aa(Ln(I,H),ot(H-I)),lt||Ta(0,w)),!lt&&!st&&(Ta(0,0),Aa(0,0))}if(bt._x=lt,bt._y=st,c==null){if(g){if(Sf!=null){let[E,L]=Ye.scales;Ye.values[0]=E!=null?Dn(P.ori==0?Ne:Fe,E):null,Ye.values[1]=L!=null?Dn(P.ori==1?Ne:Fe,L):null}Pa(ec,r,Ne,Fe,ie,F,v)}if(yo){let E=g&&Ye.setSeries,L=$n.prox;qr==null?Qn<=L&&In(vr,Co,!0,E):Qn>L?In(null,Co,!0,E):vr!=qr&&In(vr,Co,!0,E)}}on&&(re.idx=v,xs()),p!==!1&&ut("setCursor")}let xr=null;Object.defineProperty(r,"rect",{get(){return xr==null&&Ea(!1),xr}});function Ea(c=!1){c?xr=null:(xr=y.getBoundingClientRect(),ut("syncRect",xr))}function pf(c,p,g,v,x,w,R){G._lock||br&&c!=null&&c.movementX==0&&c.movementY==0||(ys(c,p,g,v,x,w,R,!1,c!=null),c!=null?Gr(null,!0,!0):Gr(p,!0,!1))}function ys(c,p,g,v,x,w,R,E,L){if(xr==null&&Ea(!1),zr(c),c!=null)g=c.clientX-xr.left,v=c.clientY-xr.top;else{if(g<0||v<0){Ne=-10,Fe=-10;return}let[$,I]=Ye.scales,H=p.cursor.sync,[te,ye]=H.values,[ge,ue]=H.scales,[Q,Y]=Ye.match,$e=p.axes[0].side%2==1,Ve=P.ori==0?ie:F,ct=P.ori==1?ie:F,Re=$e?w:x,qe=$e?x:w,qt=$e?v:g,_t=$e?g:v;if(ge!=null?g=Q($,ge)?l(te,S[$],Ve,0):-10:g=Ve*(qt/Re),ue!=null?v=Y(I,ue)?l(ye,S[I],ct,0):-10:v=ct*(_t/qe),P.ori==1){let ln=g;g=v,v=ln}}L&&(p==null||p.cursor.event.type==ec)&&((g<=1||g>=ie-1)&&(g=ao(g,ie)),(v<=1||v>=F-1)&&(v=ao(v,F))),E?(lf=g,sf=v,[Eo,Po]=G.move(r,g,v)):(Ne=g,Fe=v)}let ws={width:0,height:0,left:0,top:0};function _s(){Ei(ws,!1)}let mf,hf,bf,gf;function vf(c,p,g,v,x,w,R){br=!0,lt=st=bt._x=bt._y=!1,ys(c,p,g,v,x,w,R,!0,!1),c!=null&&(wt(tc,ic,xf,!1),Pa(Im,r,Eo,Po,ie,F,null));let{left:E,top:L,width:$,height:I}=Oe;mf=E,hf=L,bf=$,gf=I}function xf(c,p,g,v,x,w,R){br=bt._x=bt._y=!1,ys(c,p,g,v,x,w,R,!1,!0);let{left:E,top:L,width:$,height:I}=Oe,H=$>0||I>0,te=mf!=E||hf!=L||bf!=$||gf!=I;if(H&&te&&Ei(Oe),bt.setScale&&H&&te){let ye=E,ge=$,ue=L,Q=I;if(P.ori==1&&(ye=L,ge=I,ue=E,Q=$),lt&&gr(N,Dn(ye,N),Dn(ye+ge,N)),st)for(let Y in S){let $e=S[Y];Y!=N&&$e.from==null&&$e.min!=Ee&&gr(Y,Dn(ue+Q,Y),Dn(ue,Y))}_s()}else G.lock&&(G._lock=!G._lock,Gr(p,!0,c!=null));c!=null&&(go(tc,ic),Pa(tc,r,Ne,Fe,ie,F,null))}function Eg(c,p,g,v,x,w,R){if(G._lock)return;zr(c);let E=br;if(br){let L=!0,$=!0,I=10,H,te;P.ori==0?(H=lt,te=st):(H=st,te=lt),H&&te&&(L=Ne<=I||Ne>=ie-I,$=Fe<=I||Fe>=F-I),H&&L&&(Ne=Ne<Eo?0:ie),te&&$&&(Fe=Fe<Po?0:F),Gr(null,!0,!0),br=!1}Ne=-10,Fe=-10,be.fill(null),Gr(null,!0,!0),E&&(br=E)}function yf(c,p,g,v,x,w,R){G._lock||(zr(c),os(),_s(),c!=null&&Pa(Bm,r,Ne,Fe,ie,F,null))}function wf(){A.forEach(Qy),rs(r.width,r.height,!0)}so(Pl,sa,wf);let No={};No.mousedown=vf,No.mousemove=pf,No.mouseup=xf,No.dblclick=yf,No.setSeries=(c,p,g,v)=>{let x=Ye.match[2];g=x(r,p,g),g!=-1&&In(g,v,!0,!1)},yt&&(wt(Im,y,vf),wt(ec,y,pf),wt(Dm,y,c=>{zr(c),Ea(!1)}),wt(Fm,y,Eg),wt(Bm,y,yf),mc.add(r),r.syncRect=Ea);let Pi=r.hooks=e.hooks||{};function ut(c,p,g){hs?Ra.push([c,p,g]):c in Pi&&Pi[c].forEach(v=>{v.call(null,r,p,g)})}(e.plugins||[]).forEach(c=>{for(let p in c.hooks)Pi[p]=(Pi[p]||[]).concat(c.hooks[p])});let _f=(c,p,g)=>g,Ye=Xe({key:null,setSeries:!1,filters:{pub:Zm,sub:Zm},scales:[N,_[1]?_[1].scale:null],match:[Jm,Jm,_f],values:[null,null]},G.sync);Ye.match.length==2&&Ye.match.push(_f),G.sync=Ye;let Sf=Ye.key,Ss=jh(Sf);function Pa(c,p,g,v,x,w,R){Ye.filters.pub(c,p,g,v,x,w,R)&&Ss.pub(c,p,g,v,x,w,R)}Ss.sub(r);function Pg(c,p,g,v,x,w,R){Ye.filters.sub(c,p,g,v,x,w,R)&&No[c](null,p,g,v,x,w,R)}r.pub=Pg;function Lg(){Ss.unsub(r),mc.delete(r),Dr.clear(),uc(Pl,sa,wf),f.remove(),_e?.remove(),ut("destroy")}r.destroy=Lg;function ks(){ut("init",e,t),Qc(t||e.data,!1),j[N]?bs(N,j[N]):os(),Si=Oe.show&&(Oe.width>0||Oe.height>0),Ur=on=!0,rs(e.width,e.height)}return _.forEach(Zc),A.forEach(ug),n?n instanceof HTMLElement?(n.appendChild(f),ks()):n(r,ks):ks(),r}je.assign=Xe;je.fmtNum=wc;je.rangeNum=Ll;je.rangeLog=Ol;je.rangeAsinh=xc;je.orient=co;je.pxRatio=we;je.join=Vx;je.fmtDate=Sc,je.tzDate=ey;je.sync=jh;{je.addGap=Iy,je.clipGaps=Dl;let e=je.paths={points:Xh};e.linear=t0,e.stepped=By,e.bars=Hy,e.spline=zy}function fo(e){return e==="entropy"?"nats":"channels"}function a0(e,t,n,r="B \u2212 A"){let o=e.map(l=>l.greatest),a=Math.max(0,...o),i=`${fo(n)}, ${r}`;return t==="layer"&&o.some(l=>l!==a)?n==="entropy"?{ticks:["\u2212\xBD ln D","0","+\xBD ln D"],unit:i}:{ticks:["\u2212\xBD D","0","+\xBD D"],unit:i}:{ticks:i0(vl(a,n),n),unit:i}}function i0(e,t){return[pt(-e,t),"0",pt(e,t)]}function l0(e,t,n){return{ticks:e===null?["less","0","more"]:i0(e,t),unit:`${fo(t)}, ${n}`}}function s0(e,t){if(e===null)return{ticks:["2nd percentile","98th"],unit:fo(t)};let n=t==="entropy"?2:1,[r,...o]=Lu(Xo(e,t),3).map(i=>i.toFixed(n)),a=o.pop();return{ticks:[e[0]<=0?String(r):`\u2264 ${r}`,...o,`\u2265 ${a}`],unit:fo(t)}}function u0(e,t,n){let r=e.map(i=>i.greatest),o=Math.max(0,...r),a=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==o)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:Lu(Qo(o,n),5).map(i=>i===0?"0":i.toFixed(a)),unit:fo(n)}}var po=D(()=>Pr.value.some(({fit:e})=>e!==null));function c0(e){let t=e?.epochs[0]??-1;return t<0?"since before training":`since ${ve(t)}, its first`}var Ul=D(()=>{let e=Ip(he.value);if(Je.value==="values")return e;let t=c0(C.value),n=X.value===null?t:c0(le.value),r=t===n?t:`(A ${t}, B ${n})`;return`Change of the ${e.charAt(0).toLowerCase()}${e.slice(1)} ${r}`});function Pc(e){let t=C.value?.layers??[],n=t.length===1?0:e,r=X.value!==null&&xt.value==="difference",o=Je.value==="values"?"B \u2212 A":r?"change, B \u2212 A":"change",a=n===null?void 0:Pr.value[n];return po.value&&(a===void 0||a.fit!==null)?Qt.value?l0(a?.limit??null,he.value,o):s0(a?.span??null,he.value):Qt.value?a0(t,Bt.value,he.value,o):u0(t,Bt.value,he.value)}var f0=D(()=>Pc(Ue.value?.layer??null));function zl(e){let t=Pr.value[e];if(!t?.fit)return null;let{span:n,limit:r,fit:o}=t,a=`${100*Nu} % of ln D`,i=[C.value?.name,X.value?.run].filter(l=>l!=null);return{text:Qt.value?`\xB1 ${pt(r,he.value).slice(1)} ${fo(he.value)}`:qp(n,he.value),stretch:o.isLeast?"nearly constant":Ou(t.stretch),title:[`Colours are stretched ${Ou(t.stretch)}.`,...i.length===0?[]:[jp(i[0])],...i.length>1?["The range holds those of both runs."]:[],...o.isLeast?[`The layer is nearly constant: the range is ${a} at least.`]:[]].join(" ")}}function di(e,t){let[n,r]=e==="a"?[C.value,It.value]:[le.value,jt.value];if(Je.value!=="change"||n===null||e==="b"&&pn(t)<0)return null;let o=n.entropies[t.name]??[],[a,i]=[o[0]??null,o[r]??null];return a===null||i===null?"change: no number":`change: ${pt(i-a,"entropy")} nats`}function d0(e,t){return t?140:e.some(n=>n.length>22)?232:172}function p0(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function bn([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function jn(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var m0=D(()=>Xy.value?[]:e2.value),Xy=D(()=>gt.value===100),e2=D(()=>{let e=C.value?.picture?.shape,t=Rt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,o)=>(oo(n,t,o,e[1],e[2]),n.toDataURL()))});var pi=2,ba=20,h0=62,Vl=22,b0=220,t2=150,Cn=6,n2="Roboto, system-ui, sans-serif";function g0(){let e=At.value;if(e.state!=="here"||Et.value.length===0)return null;let{run:t}=e,n=r2(t),r=Math.max(480,n+t.images*(Te.value+Cn))+2*ba,o=t.picture?.shape??null,a=o===null?0:bn([o[1],o[2]],Te.value)+Cn,i=ta.value,l=Et.value,u=l.map(y=>w0(t,y)),f=l.map((y,M)=>{let k=t.layers[y],T=bn(k.shape,Te.value)+Cn,_=Math.max(...u[M].map(({y:A})=>A+y0));return Math.max(_,(i[y]?.length??0)*T-Cn)}),d=h0+x0(t,r-2*ba),m=d+Vl+a+f.reduce((y,M)=>y+M+Cn,0)+2*ba,h=document.createElement("canvas");h.width=r*pi,h.height=m*pi;let b=h.getContext("2d");return b.scale(pi,pi),b.fillStyle=An("--ground"),b.fillRect(0,0,r,m),b.imageSmoothingEnabled=!1,b.translate(ba,ba),o2(b,t,r-2*ba),b.translate(0,d),a2(b,t,n,a-Cn),b.translate(0,Vl+a),l.forEach((y,M)=>{i2(b,u[M],n),i[y]?.forEach((k,T)=>{let _=T*(bn(k.layer.shape,Te.value)+Cn);for(let A=0;A<t.images;A++)l2(b,t,k,A,n,_)}),b.translate(0,f[M]+Cn)}),h}function r2(e){let t=document.createElement("canvas").getContext("2d"),n=Et.value.flatMap(r=>w0(e,r).map(({text:o,colour:a})=>(cr(t,a===void 0?13:11,"--ink",a===void 0?600:400),t.measureText(o).width)));return Math.max(t2,...n.map(r=>Math.ceil(r)+14))}function mi(e,t,n,r,o){let a=t;for(;a.length>1&&e.measureText(a).width>o;)a=`${a.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(a,n,r)}function cr(e,t,n,r=400){e.font=`${r} ${t}px ${n2}`,e.fillStyle=An(n),e.textAlign="left",e.textBaseline="top"}function v0(e){let[t,n]=[Et.value.length,e.layers.length];return Ul.value+(t===n?"":`; ${t} of ${Lt(n,"layer")}`)}function x0(e,t){let n=document.createElement("canvas").getContext("2d");return cr(n,12,"--quiet"),n.measureText(v0(e)).width>t-b0-16?Vl:0}function o2(e,t,n){let r=b0;cr(e,16,"--ink",600);let o=`${t.name}, ${ve(Dt.value??-1)}`,a=X.value!==null;if(mi(e,a?`A: ${o}`:o,0,0,n-r-16),a){let b=ve(kr.value??-1);mi(e,`B: ${X.value?.run}, ${b}`,0,20,n-r-16)}cr(e,12,"--quiet");let i=x0(t,n)>0,l=i?h0:a?41:22;mi(e,v0(t),0,l,i?n:n-r-16);let u=n-r,d=Qt.value?Cp:Zo.map(b=>`rgb(${b.join(" ")})`);d.forEach((b,y)=>{e.fillStyle=b,e.fillRect(u+y*r/d.length,0,r/d.length+.5,12)}),cr(e,11,"--quiet");let{ticks:m,unit:h}=Pc(null);m.forEach((b,y)=>{e.textAlign=y===0?"left":y===m.length-1?"right":"center",e.fillText(b,u+y*r/(m.length-1),17)}),e.textAlign="left",e.fillText(h,u,32),po.value&&(cr(e,11,"--warn"),e.fillText("Colours are stretched",u,46))}function a2(e,t,n,r){let o=t.picture?.shape??null;for(let a=0;a<t.images;a++){let i=n+a*(Te.value+Cn);if(cr(e,11,"--ink"),mi(e,jn(t,a),i,4,Te.value),o!==null&&Rt.value!==null){let l=document.createElement("canvas");oo(l,Rt.value,a,o[1],o[2]),e.drawImage(l,i,Vl,Te.value,r)}}}var y0=15;function w0(e,t){let n=e.layers[t],[r,o]=n.shape,a=C.value?.entropies[n.name]?.[It.value]??null,i=[{text:n.name,y:0}],l=18,u=(b,y="--quiet")=>{b!==null&&(i.push({text:b,y:l,colour:y}),l+=y0)};u(`${Lt(n.channels,"channel")}, ${r} \xD7 ${o}`);let f=b=>b===null?"no number":`${b.toFixed(2)} nats`;if(X.value===null){let b=a===null?"no number":`mean ${a.toFixed(2)} nats`;u(`${b} of ${n.greatest.toFixed(2)}`)}else u(`A: mean ${f(a)}`);u(di("a",n));let d=zl(t);if(u(d&&`colours ${d.text}, ${d.stretch}`,"--warn"),X.value===null)return i;let m=le.value?.entropies[n.name]?.[jt.value]??null,h=bn(n.shape,Te.value)+Cn;return l=xt.value==="both"?Math.max(l,h):l,u(`B: mean ${f(m)}`),u(di("b",n)),a!==null&&m!==null&&u(`B \u2212 A: ${pt(m-a,"entropy")} nats`),i}function i2(e,t,n){t.forEach(({text:r,y:o,colour:a})=>{cr(e,a===void 0?13:11,a??"--ink",a===void 0?600:400),mi(e,r,0,o,n-10)})}function l2(e,t,n,r,o,a){if(n.maps===null)return;let{layer:i}=n,[l,u]=i.shape,f=o+r*(Te.value+Cn),d=bn(i.shape,Te.value),m=document.createElement("canvas"),h=t.picture?.shape??null,b=l*u===1;!b&&gt.value<100&&h!==null&&Rt.value!==null&&(oo(m,Rt.value,r,h[1],h[2]),e.filter="grayscale(1)",e.drawImage(m,f,a,Te.value,d),e.filter="none");let y=Vi(n.maps,r,i.shape);xl(m,y,i.shape,n.colours,Math.max(Te.value,d)*pi),e.globalAlpha=b?1:gt.value/100,e.drawImage(m,f,a,Te.value,d),e.globalAlpha=1,b&&(cr(e,12,"--ink",600),e.fillStyle=wl(n,r),e.textAlign="center",e.textBaseline="middle",e.fillText(n.text(r),f+Te.value/2,a+d/2))}function hi(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function _0(){hi(new Blob([vm(ft.value)],{type:"text/csv"}),"sparsity.csv")}function S0(){let e=C.value?.name??"",t=X.value===null?"":` and ${X.value.run}`,n=`sparsity ${e}${t} ${ve(Dt.value??-1)}.png`;g0()?.toBlob(r=>{r!==null&&hi(r,n)},"image/png")}var Or=["#1f7fc0","#d55e00","#008a63","#c2639a","#a87400","#7a5bd0","#7f7f7f","#6b8a00"],k0=[[],[6,3],[2,2],[8,2,2,2]],s2=Or.length*k0.length;function u2(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return(t^t>>>15)>>>0}var Lc=class{styles=new Map;taken=new Set;of(t){let n=this.styles.get(t)??this.choose(t),r=k0[Math.floor(n/Or.length)];return{colour:Or[n%Or.length],dash:r}}choose(t){let n=u2(t)%Or.length,r=n;for(let o=1;this.taken.has(r)&&o<s2;o++)r=Math.floor(o/Or.length)*Or.length+(n+o)%Or.length;return this.styles.set(t,r),this.taken.add(r),r}},c2=new Lc;function Ut(e){return c2.of(e)}var M0="Roboto, system-ui, sans-serif",R0=new WeakMap;function bi(e){return devicePixelRatio*(R0.get(e)??1)}function ql(e,t){let{range:n,beneath:r,isLog:o,bare:a,rows:i}=e,{factor:l=1}=t,u={stroke:An("--quiet"),font:`${11*l}px ${M0}`,ticks:{show:!1},grid:{show:a!==!0,stroke:An("--line"),width:l},gap:4*l};return{width:t.width,height:t.height,legend:{show:!1},padding:[8*l,(t.margin??10)*l,0,0],scales:{x:{time:!1,range:()=>t.ends},y:{distr:o===!0?3:1,range:(f,d,m)=>n(d,m)}},axes:[{...u,show:t.hasEpochs??!0,grid:{show:!1},size:22*l,space:36*l,incrs:f2},{...u,size:(f,d)=>t.axisWidth??l*(12+7*Math.max(4,...(d??[]).map(m=>m.length))),values:(f,d)=>i?.slice().reverse()??(t.isNameless?d.map(()=>""):(o===!0?Bp:Dp)(d)),space:28*l,...o===!0?{splits:(f,d,m,h)=>Fp(m,h),filter:(f,d)=>d}:{},...i===void 0?{}:{splits:()=>i.map((f,d)=>(d+.5)/i.length)}}],series:[{},...e.series.map(f=>({...f,width:(f.width??1)*l,...f.dash?{dash:f.dash.map(d=>d*l)}:{}}))],hooks:{init:[f=>{R0.set(f,l)}],drawAxes:[f=>{let{ctx:d,bbox:m}=f;d.save(),d.beginPath(),d.rect(m.left,m.top,m.width,m.height),d.clip(),r?.(f),d.restore()}]}}}var f2=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function Gl(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function Wl(e,t,n,r=1){let o=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:a,bbox:i}=e,l=bi(e);a.save(),a.strokeStyle=n,a.globalAlpha=r,a.lineWidth=l*1.25,a.setLineDash([4*l,3*l]),a.beginPath(),a.moveTo(o,i.top),a.lineTo(o,i.top+i.height),a.stroke(),a.restore()}function T0(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:o,bbox:a}=e,i=bi(e);o.save(),o.strokeStyle=o.fillStyle=An("--quiet"),o.lineWidth=i,o.beginPath(),o.moveTo(a.left,r),o.lineTo(a.left+a.width,r),o.stroke(),o.font=`${10*i}px ${M0}`,o.textAlign="right",o.textBaseline="bottom",o.fillText(n,a.left+a.width-4*i,r-2*i),o.restore()}function A0(e,t,n,r,o){let{ctx:a}=e,i=e.data[0],l=[],u=[],f=()=>{a.beginPath();for(let[d,m]of[...l,...u.reverse()])a.lineTo(d,m);a.fill(),[l,u]=[[],[]]};a.save(),a.fillStyle=r,a.globalAlpha=o,i.forEach((d,m)=>{let[h,b]=[e.data[t]?.[m],e.data[n]?.[m]];if(h===void 0&&b===void 0)return;if(h==null||b==null){f();return}let y=e.valToPos(d,"x",!0);l.push([y,e.valToPos(h,"y",!0)]),u.push([y,e.valToPos(b,"y",!0)])}),f(),a.restore()}var gi=2,d2=720,p2=320,fr=18,m2="Roboto, system-ui, sans-serif",h2=2;function E0({chart:e,runs:t},n){let r=t.length<=h2?t.join(" and "):`${t.length} runs`;return`sparsity ${e} ${r} ${ve(oe.value)}.${n}`}function P0(e){hi(new Blob([Yu(e.rows())],{type:"text/csv"}),E0(e,"csv"))}async function L0(e){(await b2(e)).toBlob(n=>{n!==null&&hi(n,E0(e,"png"))},"image/png")}async function b2(e){let t=document.createElement("canvas").getContext("2d"),n=g2(t,e),r=v2(t,e,n),o=fr+(r.at(-1)?.bottom??0)+6,a=e.height??p2,i=await _2(e,n,a),l=document.createElement("canvas");l.width=(n+2*fr)*gi,l.height=(o+a+16+fr)*gi;let u=l.getContext("2d");u.scale(gi,gi),u.fillStyle=An("--ground"),u.fillRect(0,0,n+2*fr,o+a+16+fr),u.translate(fr,fr);for(let f of r)f.draw(u);return u.drawImage(i,0,o-fr,n,a),dr(u,12,"--quiet"),u.textAlign="center",u.fillText("epoch",n/2,o-fr+a+2),l}function dr(e,t,n,r=400){e.font=`${r} ${t}px ${m2}`,e.fillStyle=An(n),e.textAlign="left",e.textBaseline="top"}function g2(e,{title:t,runs:n}){dr(e,13,"--ink");let r=n.map(o=>e.measureText(o).width+34);return dr(e,16,"--ink",600),Math.ceil(Math.max(d2,e.measureText(t).width,...r))}function v2(e,t,n){let r=[],o=0,a=(f,d)=>{let m=o;o+=f,r.push({bottom:o,draw:h=>d(h,m)})};a(24,(f,d)=>{dr(f,16,"--ink",600),f.fillText(t.title,0,d)}),dr(e,12,"--quiet");for(let f of t.notes.flatMap(d=>x2(e,d,n)))a(17,(d,m)=>{dr(d,12,"--quiet"),d.fillText(f,0,m)});dr(e,13,"--ink");let i=0,l=[],u=()=>{let f=l;f.length>0&&a(20,(d,m)=>{for(let{run:h,left:b}of f)y2(d,h,b,m)}),[l,i]=[[],0]};for(let f of t.runs){let d=e.measureText(f).width+44;i>0&&i+d-10>n&&u(),l.push({run:f,left:i}),i+=d}if(u(),t.bar!==void 0){let{bar:f}=t;a(38,(d,m)=>w2(d,f,m+4))}return r}function x2(e,t,n){let r=[""];for(let o of t.split(" ")){let a=`${r.at(-1)} ${o}`.trim();e.measureText(a).width<=n?r[r.length-1]=a:r.push(o)}return r.filter(o=>o!=="")}function y2(e,t,n,r){let{colour:o,dash:a}=Ut(t);e.save(),e.strokeStyle=o,e.lineWidth=3,e.setLineDash(a),e.beginPath(),e.moveTo(n,r+8),e.lineTo(n+24,r+8),e.stroke(),e.restore(),dr(e,13,"--ink"),e.fillText(t,n+32,r)}function w2(e,t,n){t.colours.forEach((o,a)=>{e.fillStyle=o,e.fillRect(a*300/t.colours.length,n,300/t.colours.length+.5,10)}),dr(e,11,"--quiet");for(let{text:o,position:a}of t.ticks)e.textAlign=a<=0?"left":a>=1?"right":"center",e.fillText(o,a*300,n+14)}async function _2({drawing:e},t,n){let r=gi/devicePixelRatio,o=ql(e,{width:t*r,height:n*r,ends:Gl(tr.value??He.value),factor:r});o.cursor={show:!1};let a=document.createElement("div"),i=await new Promise(u=>{let f={...o.hooks,draw:[u]};new je({...o,hooks:f},e.data,a)});S2(i);let l=document.createElement("canvas");return l.width=i.ctx.canvas.width,l.height=i.ctx.canvas.height,l.getContext("2d").drawImage(i.ctx.canvas,0,0),i.destroy(),l}function S2(e){let{ctx:t,bbox:n}=e,r=e.valToPos(oe.value,"x",!0);r<n.left||r>n.left+n.width||(t.save(),t.fillStyle=An("--ink"),t.globalAlpha=.65,t.fillRect(r-bi(e),n.top,2*bi(e),n.height),t.restore())}var k2=Symbol.for("pv"),M2=0;function s(e,t,n,r,o,a){t||(t={});var i,l,u=t;if("ref"in u&&typeof e!="function")for(l in u={},t)l=="ref"?i=t[l]:u[l]=t[l];var f={type:e,props:u,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:k2,__v:--M2,__i:-1,__u:0};return(o||a)&&(f.__source=o,f.__self=a),pe.vnode&&pe.vnode(f),f}function ga({name:e,file:t}){let n=ke(null),r=()=>{n.current!==null&&(n.current.open=!1)};Di(()=>{let a=i=>{n.current?.contains(i.target)||r()};return document.addEventListener("pointerdown",a),()=>document.removeEventListener("pointerdown",a)},[]);let o=a=>()=>{a(t()),r(),n.current?.querySelector("summary")?.focus()};return s("details",{ref:n,class:"downloads",onKeyDown:({key:a})=>{a==="Escape"&&r()},children:[s("summary",{"aria-label":`Download ${e}`,title:"Download",children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:"M8 2v7M4.8 6.2 8 9.4l3.2-3.2M3 13h10"})})}),s("div",{children:[s("button",{type:"button",title:"The chart as an image",onClick:o(L0),children:"PNG"}),s("button",{type:"button",title:"Its numbers as a table",onClick:o(P0),children:"CSV"})]})]})}var R2=5,Cc=null;function C0(e,t){let{over:n}=e,r=null,o=!1,a=({clientX:u})=>{let{left:f,width:d}=n.getBoundingClientRect();return Math.min(d,Math.max(0,u-f))},i=(u,f)=>e.setSelect({left:u,top:0,width:f,height:f&&n.clientHeight},!1),l=()=>{r=null,i(0,0)};n.addEventListener("pointerdown",u=>{r=u.button===0?a(u):null,o=!1}),n.addEventListener("pointermove",u=>{if(r===null||(u.buttons&1)===0)return;let f=a(u);!o&&Math.abs(f-r)>=R2&&(o=!0,n.setPointerCapture(u.pointerId)),o&&i(Math.min(r,f),Math.abs(f-r))}),n.addEventListener("pointerup",u=>{if(o&&r!==null){let[f,d]=[e.posToVal(r,"x"),e.posToVal(a(u),"x")];cn.value=ru(f,d,He.value)??tr.value}l()}),n.addEventListener("pointercancel",l),n.addEventListener("click",u=>{if(o){o=!1;return}u.detail===1&&(Cc=oe.value),Ht(e.posToVal(a(u),"x")),t(u)}),n.addEventListener("dblclick",()=>{tr.value!==null&&(cn.value=null,Cc!==null&&Ht(Cc))})}function N0(e,t,n){let r=e.map((u,f)=>f).sort((u,f)=>e[u]-e[f]),o=[];r.forEach((u,f)=>{for(o.push({sum:e[u]-f*t,count:1});;){let d=o.at(-1),m=o.at(-2);if(!d||!m||m.sum/m.count<d.sum/d.count)break;m.sum+=d.sum,m.count+=d.count,o.pop()}});let a=o.flatMap(({sum:u,count:f})=>Array(f).fill(u/f)),i=e.slice(),l=Math.max(0,n-r.length*t);return r.forEach((u,f)=>{let d=Math.min(l,Math.max(0,a[f]-t/2));i[u]=d+t/2+f*t}),i}var T2=6,O0=14,A2=.3,E2=150,jl=null;function P2(e){return jl??=document.createElement("canvas").getContext("2d"),jl===null?0:(jl.font="11px Roboto, system-ui, sans-serif",jl.measureText(e).width)}var Yl=class{constructor(t,n){this.labels=t;this.near=n;this.areFew=t.length<=T2,this.box.className=this.areFew?"end-labels":"end-labels inside",this.box.ariaHidden="true"}labels;near;areFew;box=document.createElement("div");margin(t){if(!this.areFew||this.labels.length===0)return 10;let n=Math.max(...this.labels.map(({text:r})=>P2(r)));return Math.ceil(Math.min(n+14,E2,t*A2))}place(t){if(this.labels.length===0)return;this.box.parentElement===null&&t.over.parentElement?.append(this.box);let n=this.near?.peek()??null,o=this.labels.filter(h=>this.areFew||h.run===n).flatMap(h=>{let b=L2(t,h.series+1);return b===null?[]:[{label:h,y:t.valToPos(b,"y")}]}),{clientWidth:a,clientHeight:i,offsetLeft:l,offsetTop:u}=t.over,f=o.map(({y:h})=>h),d=N0(f,O0,i),m=this.box.style;m.left=`${l+a}px`,m.top=`${u}px`,m.width=`${Math.max(0,t.width-l-a)}px`,this.box.replaceChildren(...o.map(({label:h},b)=>{let y=document.createElement("span");return y.textContent=h.text,y.title=h.text,y.dataset.run=h.run,y.style.top=`${d[b]-O0/2}px`,y.style.borderColor=h.colour,y.style.opacity=n===null||h.run===n?"1":"0.4",y}))}};function L2(e,t){let{min:n,max:r}=e.scales.x??{},o=e.data[0];for(let a=o.length-1;a>=0;a--){let i=e.data[t]?.[a],l=o[a];if(i!=null&&l>=(n??l)&&l<=(r??l))return i}return null}var $r=Z(null),Kl=12,C2="epochs",N2=28,O2=.25;function va(e){let{data:t,series:n,height:r,range:o,beneath:a,title:i,bare:l,isLog:u}=e,{axis:f,onPoint:d,onPick:m,owners:h,near:b,labels:y}=e,M=ke(null),k=ke(null),T=ke(null),_=Gl(tr.value??He.value);return $t(()=>{let A=M.current,S=new Yl(y??[],b),N=ql({data:t,series:n,range:o,beneath:a,bare:l,isLog:u},{width:A.clientWidth,height:r,ends:_,axisWidth:f?.width,isNameless:f?.isEmpty,hasEpochs:f?.hasEpochs,margin:S.margin(A.clientWidth)});N.cursor={drag:{x:!1,y:!1},bind:{dblclick:()=>null},y:!1,points:{size:6},sync:{key:C2,setSeries:!1}},Object.assign(N.hooks,{setCursor:[({cursor:{left:W,idx:z},data:[P]})=>{$r.value=z==null||(W??-1)<0?null:P[z]??null}],setSize:[W=>Nc(W,T.current)],draw:[W=>S.place(W)]});let B=new je(N,t,A);k.current=B,T.current=document.createElement("div"),T.current.className="epoch-cursor",B.over.append(T.current),Nc(B,T.current);let U=({clientY:W})=>{let{top:z,height:P}=B.over.getBoundingClientRect();return Math.min(1,Math.max(0,(W-z)/P))};return B.over.addEventListener("pointermove",W=>{d?.(U(W)),b!==void 0&&(b.value=h?.[$2(B,W)]??null)}),B.over.addEventListener("pointerleave",()=>{d?.(null),b!==void 0&&(b.value=null)}),C0(B,W=>m?.(U(W))),()=>{b!==void 0&&(b.value=null),B.destroy()}},[t,n,r,o,a,l,u,f,d,m,y,h,b,Mr.value,..._]),$t(()=>{let A=M.current,S=new ResizeObserver(()=>{k.current!==null&&A.clientWidth!==k.current.width&&k.current.setSize({width:A.clientWidth,height:k.current.height})});return S.observe(A),()=>S.disconnect()},[]),_n(()=>{oe.value,k.current!==null&&Nc(k.current,T.current)}),_n(()=>{let A=b?.value??null,S=k.current;S!==null&&h!==void 0&&(h.forEach((V,N)=>{let B=S.series[N+1],U=n[N]?.alpha??1;B!==void 0&&(B.alpha=A===null||V===A?U:O2*U)}),S.redraw(!1))}),s("div",{ref:M,class:"plot",role:"img","aria-label":`${i}, against the epoch`,style:{height:`${r}px`}})}function Nc(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(oe.peek(),"x"))}px)`)}function $2(e,{clientX:t,clientY:n}){let{left:r,top:o}=e.over.getBoundingClientRect(),a=e.posToIdx(t-r),i=-1,l=N2;for(let u=1;u<e.data.length;u++){let f=e.data[u]??[],d=a;for(;d>0&&f[d]===void 0;)d--;let m=f[d],h=m==null?l:Math.abs(e.valToPos(m,"y")-(n-o));h<l&&([i,l]=[u-1,h])}return i}var $0=232,I2=()=>[-1.005,1.005];function I0(){let e=C.value,t=e?.correlations??null,n=Nd.value,r=me(()=>Em(n),[n]);return e===null?null:s("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[s("h2",{id:"correlations-title",children:["Correlations of the filters ",s("span",{class:"quiet name",children:e.name})]}),t===null?s("p",{class:"notice",children:["This run has none. The callback ",s("code",{children:"kr.CorrelationHistograms"})," writes them."]}):s(K,{children:[s(F2,{most:r,centre:t.centre}),s("div",{class:"multiples histograms",children:t.layers.map((o,a)=>s(B2,{run:e.name,found:t,frames:n,layer:o,row:a,most:r},o.name))})]})]})}var D2={filter:"its own mean",mean_filter:"the mean filter"};function D0(e){return`pairs of filters in a bin of 0.01, logarithmic; each filter less ${D2[e]}`}function F2({most:e,centre:t}){return s("figure",{class:"colour-bar counts",children:[s("figcaption",{children:D0(t)}),s("div",{class:"gradient",style:{background:Tm(Mr.value)}}),s("div",{class:"ticks placed",children:Ju(e).map(({count:n,position:r})=>s("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function B2({run:e,found:t,frames:n,layer:r,row:o,most:a}){let{epochs:i}=t,l=Mr.value,u=ke(null),d=aa(u).value||t.layers.length<=Kl,m=me(()=>d?Pm(i,n,o,a,l):null,[i,n,o,a,l,d]),h=me(()=>[i,i.map(()=>null)],[i]),b=me(()=>[{}],[]),y=me(()=>S=>{if(m===null)return;let V=S.valToPos((i[0]??0)-.5,"x",!0),N=S.valToPos((i.at(-1)??0)+.5,"x",!0),{top:B,height:U}=S.bbox;S.ctx.save(),S.ctx.imageSmoothingEnabled=U<m.height||N-V<m.width,S.ctx.imageSmoothingQuality="high",S.ctx.drawImage(m,V,B,N-V,U),S.ctx.restore()},[i,m]),M=d?$r.value??oe.value:oe.peek(),k=t.mean_absolute[r.name]??[],{epoch:T,value:_}=ra({run:"",epochs:i,values:k},M),A={data:h,series:b,range:I2,beneath:y,bare:!0};return s("figure",{ref:u,class:"curves","data-layer":r.name,children:[s("figcaption",{children:[s("span",{class:"head",children:[s("span",{class:"title",title:r.name,children:[s("b",{children:r.name})," ",s("span",{class:"quiet",children:Lt(r.filters,"filter")})]}),s(ga,{name:`correlations of ${r.name}`,file:()=>({chart:`correlations ${r.name}`,title:`Correlations of the filters of ${r.name}`,notes:[D0(t.centre)],runs:[e],drawing:A,height:420,bar:{colours:Ml(l),ticks:Ju(a).map(({count:S,position:V})=>({text:S.toLocaleString("en"),position:V}))},rows:()=>wm(e,t,n,o)})})]}),s("span",{class:"numbers",title:ve(M),children:[s("span",{class:"quiet",children:"mean of |c|"})," ",_===null?"\u2013":_.toFixed(3),T!==null&&T!==M&&s("small",{title:ve(T),children:[" @",T]})]})]}),d?s(va,{title:`Correlations of the filters of ${r.name}`,...A,height:$0}):s("div",{style:{height:`${$0}px`}})]})}var H2=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function F0(){return s("section",{class:"empty","data-testid":"empty",children:[s("h1",{children:"No heatmaps yet"}),s("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),s("pre",{children:s("code",{children:H2})}),s("p",{children:"Then show the folder of the runs:"}),s("pre",{children:s("code",{children:"tensorboard --logdir runs"})}),s("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}function Yn({run:e}){let{colour:t,dash:n}=Ut(e);return s("svg",{class:"swatch",viewBox:"0 0 18 6","aria-hidden":"true",children:s("line",{x1:"0",y1:"3",x2:"18",y2:"3",stroke:t,"stroke-dasharray":n.join(" ")})})}var U2=6;function B0({curves:e,unit:t,isDrawn:n,near:r}){let o=n.value?$r.value??oe.value:oe.peek(),a=[...new Set(e.map(({run:f})=>f))],i=a.length>U2,l=a.includes(ce.value??"")?ce.value:a[0],u=i?[r.value??l]:a;return s("span",{class:"numbers",title:ve(o),children:[u.map(f=>s(z2,{curves:e.filter(d=>d.run===f),at:o,name:i?f:null},f)),i&&r.value===null&&s("span",{class:"quiet",children:["and ",a.length-1," more"]}),t!==void 0&&s("span",{class:"quiet",children:t}),n.value&&$r.value!==null&&s("span",{class:"quiet",children:ve(o)})]})}function z2({curves:e,at:t,name:n}){let r=e[0]?.run??"",o=e.map(l=>({...ra(l,t),quantity:l.quantity})),a=o.map(({value:l,quantity:u})=>`${u??""} ${l===null?"\u2013":ni(l)}`),i=o.map(l=>l.epoch).find(l=>l!==null)??null;return s("span",{title:e.length>1?`${r}: ${a.join(", ")}`:r,children:[s(Yn,{run:r}),n&&`${n} `,o.map(({value:l})=>l===null?"\u2013":ni(l)).join(" / "),i!==null&&i!==t&&s("small",{title:ve(i),children:[" @",i]})]})}var V2=3,q2=6,H0=.3,G2="Linear: a logarithmic axis needs values above 0.";function Kn(e){let{title:t,chart:n,note:r,unit:o,curves:a,height:i=132,range:l,smoothing:u=0}=e,{isNamed:f,paths:d,beneath:m,axis:h,isOneOfMany:b=!1,hooks:y}=e,M=ke(null),k=aa(M),T=Fo(()=>k.value||!b),_=T.value,A=er(null),S=We.value,V=e.isLog===!0&&Sm(a),N=Ku(a).length>0?Y2(a):void 0,B=[...e.remarks??[],...e.isLog&&!V?[G2]:[]],{data:U,series:W,owners:z,shown:P}=me(()=>W2(_?a:[],u,d),[a,u,d,_]),J=me(()=>f?j2(a,P):void 0,[a,P,f]),O=me(()=>{let ne=Ku(a);return q=>{m?.(q);for(let{run:de,training:se,other:be}of ne)if(ne.length<=V2||de===A.peek()||de===ce.peek()){let re=[P[se],P[be]],G=ne.length>1?.08:.14;A0(q,re[0]+1,re[1]+1,Ut(de).colour,G)}let mt=new Set(a.map(de=>de.run));for(let de of mt){let se=S.get(de)?.overfitting??null,be=de===(A.peek()??ce.peek()),re=mt.size<=q2||be?1:H0;se!==null&&Wl(q,se.epoch,Ut(de).colour,re)}}},[a,P,S,m,A]),j={data:U,series:W,range:V?Mm:l,beneath:O,isLog:V};return s("figure",{ref:M,class:"curves",...y,children:[s("figcaption",{children:[s("span",{class:"head",children:[s("span",{class:"title",title:t,children:[s("b",{children:t})," ",r!==void 0&&s("span",{class:"quiet",children:r})]}),s(ga,{name:t,file:()=>({chart:n,title:t,notes:[r,o,N,...B].filter(ne=>ne!==void 0),runs:[...new Set(z)],drawing:j,rows:()=>xm(a,u,o)})})]}),s(B0,{curves:a,unit:o??N,isDrawn:T,near:A})]}),_?s(va,{title:t,...j,height:i,axis:h,labels:J,...a.length>1?{owners:z,near:A}:{}}):s("div",{style:{height:`${i}px`}}),B.map(ne=>s("p",{class:"quiet remark",children:ne},ne))]})}function W2(e,t,n){let r=({run:l,isTraining:u})=>({stroke:Ut(l).colour,dash:Ut(l).dash,width:u?1:1.75,...n===void 0?{}:{paths:n}}),o=e.map(l=>({...l,values:kl(l.values,t/100)})),a=t>0?e:[],i=[...a,...o];return{data:_m(i),series:i.map((l,u)=>({...r(l),...u<a.length?{alpha:H0,width:1,dash:[]}:{}})),owners:i.map(({run:l})=>l),shown:o.map((l,u)=>a.length+u)}}function j2(e,t){if(e.length<2)return[];let n=new Set(e.map(({run:o})=>o)).size===1,r=e.map(o=>n||!o.isTraining||!e.some(a=>a.run===o.run&&!a.isTraining));return e.flatMap(({run:o,quantity:a},i)=>r[i]&&t[i]!==void 0?[{series:t[i],run:o,text:n?U0(a??o):o,colour:Ut(o).colour}]:[])}function Y2(e){let t=e.filter(({isTraining:r})=>!r);return`training (thin) / ${[...new Set(t.map(({quantity:r})=>U0(r??"")))].join(" or ")}`}function U0(e){return e.split(" ")[0]}function K2(e){let t=Zt.value.flatMap(({rows:a})=>a.map(({layer:i})=>i)),n=new Set(C.value?.layers.map(({name:a})=>a)),r=new Map;for(let a of e.flatMap(({layers:i})=>i))!n.has(a.name)&&!r.has(a.name)&&r.set(a.name,a);let o=t.filter(({name:a})=>Tr.value.has(a));return r.size>du?o:[...o,...r.values()]}function z0(){let e=ft.value,t=K2(e);return e.length===0?s("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):s("section",{"aria-labelledby":"entropies-title",children:[s("h2",{id:"entropies-title",children:["Mean entropy of each layer ",s("span",{class:"quiet",children:"nats, against the epoch"}),Rr.value&&s("span",{class:"quiet",children:["of the open rows: ",t.length," of ",Lt(C.value?.layers.length??0,"layer")]})]}),s("div",{class:"multiples",children:t.map(n=>s(J2,{layer:n,isOneOfMany:t.length>Kl},n.name))})]})}function Z2(e){let t=ft.value.flatMap(({layers:n})=>n.filter(r=>r.name===e).map(({channels:r})=>r));return[...new Set(t)].sort((n,r)=>n-r)}function J2({layer:{name:e,channels:t},isOneOfMany:n}){let r=ft.value,o=me(()=>{let f=Z2(e);return f.length===0?[t]:f},[r,e,t]),a=Math.log(o.at(-1)),i=me(()=>na(r,f=>f.entropies[e],"mean entropy",e),[r,e]),l=me(()=>()=>[0,(a||1)*1.15],[a]),u=me(()=>f=>{for(let d of o)T0(f,Math.log(d),`ln ${d}`)},[o]);return s(Kn,{title:e,chart:`entropy ${e}`,unit:"nats",curves:i,range:l,beneath:u,isOneOfMany:n,hooks:{"data-testid":"entropy-chart","data-layer":e}})}var vi=D(()=>vd((Ze.value??[]).map(({name:e})=>e)));function Zl(e){return e.startsWith(vi.value)?e.slice(vi.value.length):e}var V0=12,q0=20;function pr({run:e}){let t=Zl(e);return s("span",{class:"name",title:e,children:t===e&&e.length<=q0?e:s(K,{children:[s("span",{class:"unseen",children:e}),s("span",{class:"ends","aria-hidden":"true",children:s(Q2,{text:t})})]})})}function Q2({text:e}){let t=[...e];return t.length<=q0?e:s(K,{children:[s("span",{class:"head",children:t.slice(0,-V0).join("")}),s("span",{class:"tail",children:t.slice(-V0).join("")})]})}var W0=[["run","Run","A click on a name shows the heatmaps of this run"],["overfits","Overfits since","The moment of overfitting, as explained below the title \u201CLoss\u201D"],["loss","Lowest loss","That of a single epoch: of the probe, without penalties, or else of validation, with penalties"],["layer","Greatest fall","The layer that lost the greatest share of its mean entropy"],["fall","Share","How much of its mean entropy this layer lost"],["epochs","Epochs","From the epoch of its highest to that of its lowest entropy after it"],["nan","NaN since","The first epoch from which on a layer or this loss is not a number"]];function j0(){let e=We.value,t=Tt.value.map(n=>({name:n,index:e.get(n)??null}));return s("section",{class:"findings","aria-label":"Findings",tabIndex:0,children:s("table",{"data-testid":"findings",children:[s("thead",{children:s("tr",{children:W0.map(([n,r,o])=>s(X2,{column:n,name:r,title:o},n))})}),s("tbody",{children:_d(t,nr.value).map(n=>s(ew,{finding:n},n.name))})]})})}function X2({column:e,name:t,title:n}){let r=nr.value?.column===e?nr.value:null,o=r===null?"none":r.isDescending?"descending":"ascending";return s("th",{scope:"col","aria-sort":o,children:s("button",{type:"button",title:n,onClick:()=>{nr.value=xd(e,nr.value)},children:[t,s("svg",{class:"direction",viewBox:"0 0 8 8","aria-hidden":"true",children:r!==null&&s("path",{d:r.isDescending?"M0 2h8L4 7z":"M0 6h8L4 1z"})})]})})}function Y0(e){Hn.value=null,ce.value=e}function ew({finding:{name:e,index:t}}){let n=ce.value===e;return s("tr",{class:n?"in-view":void 0,"data-run":e,children:[s("th",{scope:"row",class:"run-name",children:[s(Yn,{run:e}),s("button",{type:"button",class:"link","aria-current":n?"true":void 0,onClick:()=>Y0(e),children:s(pr,{run:e})})]}),t===null?s("td",{colSpan:W0.length-1,children:"\u2026"}):s(tw,{run:t})]})}var xa=s("span",{class:"quiet",children:"\u2013"});function tw({run:e}){let{overfitting:t,lowest_loss:n,not_a_number:r}=e,o=Ks(e),a=i=>Ke(()=>{Y0(e.name),Ht(i)});return s(K,{children:[s("td",{class:"number",children:t===null?xa:s(G0,{title:"Show its heatmaps at this epoch",onClick:()=>a(t.epoch),children:t.epoch})}),s("td",{class:"number",children:n===null?xa:s(K,{children:[ni(n.value)," ",s("span",{class:"quiet",children:[n.loss," @",n.epoch]})]})}),s("td",{children:o===null?xa:s(G0,{title:"Show the heatmaps of this layer",onClick:()=>Qa(e.name,o.layer),children:s("span",{class:"name",children:o.layer})})}),s("td",{class:"number",title:o===null?"":`${o.high?.toFixed(2)} \u2192 ${o.low?.toFixed(2)} nats`,children:o===null?xa:`${Math.round(100*o.share)} %`}),s("td",{class:"number",children:o===null?xa:`${o.start} \u2192 ${o.end}`}),s("td",{class:r===null?"number":"number warn",children:r===null?xa:s(K,{children:[r.epoch," ",s("span",{class:"name",children:r.layer??"loss"})]})})]})}function G0(e){return s("button",{type:"button",class:"link",...e})}function K0(){return zo.value?s(j0,{}):s(nw,{})}function nw(){let e=Ze.value?.map(({name:n})=>n)??[],t=Tt.value.filter(n=>e.includes(n));return t.length===0?null:s("section",{class:"sentences","aria-label":"Findings",children:t.map(n=>s(rw,{name:n},n))})}function rw({name:e}){let t=We.value.get(e);return s("p",{class:"sentence","data-testid":t&&"sentence","data-run":e,children:[s("span",{class:"of-run",children:[s(Yn,{run:e}),s(pr,{run:e})]}),t===void 0?s("span",{children:"\xA0"}):s("span",{children:[t.sentence,t.overfitting!==null&&s(K,{children:[" ",s(ow,{epoch:t.overfitting.epoch})]})]})]})}function ow({epoch:e}){return s("button",{type:"button",class:"link",onClick:()=>Ht(e),children:["Show epoch ",e]})}var Oc=matchMedia("(max-width: 899.98px)"),ya=Z(Oc.matches),mo=Z(!1);Oc.addEventListener("change",()=>{ya.value=Oc.matches,mo.value=!1});function Jl(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),o=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*o/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function Z0({run:e,layer:t,image:n}){let r=Ue.value,o=r?.image===n?e.layers[r.layer]:void 0,a=e.layers[t];return!r||o===void 0||a===void 0?null:s("span",{class:r.layer===t?"marker under-pointer":"marker",style:Jl(r,o.shape,a.shape)})}function J0({layer:e,image:t}){let n=Qe.value;return n?.layer!==e.name||n.image!==t||Lr.value<0?null:s("span",{class:"marker pinned",style:Jl(n,e.shape,e.shape)})}function X0(e,t,n){let r=e.predictions?.[t]?.[n];if(r===void 0)return null;if(r.predicted<0)return{isRight:null,name:"no number",title:"The output of the model is not a number."};let o=e.picture?.classes?.[n]??-1,a=Q0(e,r.predicted),i=o<0?null:o===r.predicted,l=r.probability===null?"":`, with ${aw(r.probability)}`,u=i===null?"":i?": right":`: wrong, it is ${Q0(e,o)}`;return{isRight:i,name:a,title:`Prediction: ${a}${l}${u}`}}function Q0(e,t){return e.picture?.class_names?.[t]??String(t)}function aw(e){let t=100*e;return t<.1?"< 0.1 %":`${t.toFixed(1)} %`}function tb({run:e,image:t}){let n=X.value!==null;return s(K,{children:[s(eb,{mark:n?"A":null,run:e,position:It.value,image:t}),n&&le.value!==null&&s(eb,{mark:"B",run:le.value,position:jt.value,image:t})]})}var iw={right:"\u2713",wrong:"\u2717",unknown:"\u2192"};function eb({mark:e,run:t,position:n,image:r}){let o=X0(t,n,r);if(o===null)return null;let a=o.isRight===null?"unknown":o.isRight?"right":"wrong";return s("span",{class:`prediction ${a}`,"data-testid":"prediction",title:o.title,children:[e!==null&&s("b",{children:[e," "]}),s("span",{role:"img","aria-label":a==="unknown"?"prediction:":`${a}:`,children:iw[a]})," ",o.name]})}function nb({run:e,image:t}){let n=ke(null),r=e.picture?.shape??null,o=jn(e,t);return _n(()=>{n.current!==null&&r!==null&&Rt.value!==null&&oo(n.current,Rt.value,t,r[1],r[2])}),s("th",{scope:"col",class:"image",title:o,children:[r!==null&&s("div",{class:"map",style:{height:`${bn([r[1],r[2]],Te.value)}px`},children:[s("canvas",{ref:n,role:"img","aria-label":`Image ${o}`}),s(lw,{run:e,image:t})]}),s("span",{class:"label",children:o}),s(tb,{run:e,image:t})]})}function lw({run:e,image:t}){let n=Ue.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:s("span",{class:"marker",style:Jl(n,r.shape,r.shape)})}function Ic(e,t,n){Ue.value=ab(e,t,n)}function ob(e,t,n){let r=ab(e,t,n);r!==null&&Bu(r)}function ab(e,t,n){let r=C.value?.layers[t]?.shape;if(r===void 0)return null;let o=e.currentTarget.getBoundingClientRect(),a=(e.clientX-o.left)/o.width,i=(e.clientY-o.top)/o.height;return{layer:t,image:n,row:rb(Math.floor(i*r[0]),r[0]),column:rb(Math.floor(a*r[1]),r[1]),x:e.clientX,y:e.clientY}}function ib(e,t,n){Yt.value={layer:t,image:n},e.matches(":focus-visible")&&sb(e,$c(t,n))}function $c(e,t){let[n,r]=C.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var sw={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function lb(e){let t=sw[e.key],n=C.value;if(e.key==="Escape"&&(Ue.value=null),e.key==="Enter"&&Bu(Ue.value??$c(Yt.value.layer,Yt.value.image)),t===void 0||n===null)return;let r=Ue.value??$c(Yt.value.layer,Yt.value.image);e.preventDefault();let o=n.layers[r.layer]?.shape??[1,1],a=r.row+t[0],i=r.column+t[1],l=Et.value,u=l[l.indexOf(r.layer)+Math.floor(a/o[0])]??-1,f=r.image+Math.floor(i/o[1]),d=n.layers[u];if(d===void 0||f<0||f>=n.images)return;let[m,h]=d.shape,b=u!==r.layer||f!==r.image,y={layer:u,image:f,row:u===r.layer?a:t[0]>0?0:m-1,column:f!==r.image?t[1]>0?0:h-1:Math.floor((i+.5)/o[1]*h)},M=`canvas[data-row="${u}"][data-image="${f}"]`,k=document.querySelector(M);k!==null&&(b&&k.focus(),sb(k,y))}function sb(e,t){let n=e.getBoundingClientRect(),[r,o]=C.value?.layers[t.layer]?.shape??[1,1];Ue.value={...t,x:n.left+(t.column+1)/o*n.width,y:n.top+(t.row+1)/r*n.height}}function rb(e,t){return Math.min(t-1,Math.max(0,e))}function ub(e,t){return ta.value[e]?.find(n=>n.side===t)}var uw={a:"map",b:"map-b",difference:"map-difference"},cw={a:"",b:", of the run compared",difference:", difference"};function cb({run:e,layer:t,image:n,side:r}){let o=ke(null),a=e.layers[t],[i,l]=a.shape,u=bn(a.shape,Te.value),f=aa(o);_n(()=>{if(!f.value)return;let b=ub(t,r);if(!b||b.maps===null||o.current===null)return;let y=Vi(b.maps,n,a.shape),M=Math.round(Math.max(Te.value,u)*devicePixelRatio);xl(o.current,y,a.shape,b.colours,M)});let d=i*l===1,m=d?void 0:m0.value[n],h=Ud.value===t&&Yt.value.image===n;return s("td",{children:s("div",{class:m?"map over-picture":"map",style:{height:`${u}px`,backgroundImage:m?`url("${m}")`:void 0},children:[s("canvas",{ref:o,"data-testid":uw[r],"data-layer":a.name,"data-row":t,"data-image":n,role:"img","aria-label":`${a.name}, ${jn(e,n)}${cw[r]}`,tabIndex:h&&r!=="b"?0:-1,style:{opacity:d?1:gt.value/100},onPointerMove:b=>Ic(b,t,n),onPointerLeave:()=>{Ue.value=null},onClick:b=>{Ic(b,t,n),ob(b,t,n)},onFocus:b=>ib(b.currentTarget,t,n),onBlur:()=>{Ue.value=null},onKeyDown:lb}),d&&s(fw,{band:ub(t,r),image:n}),s(Z0,{run:e,layer:t,image:n}),s(J0,{layer:a,image:n})]})})}function fw({band:e,image:t}){return e===void 0||e.maps===null?null:s("span",{class:"number",style:{color:wl(e,t)},children:e.text(t)})}function wa(){return s("svg",{class:"chevron",viewBox:"0 0 10 10","aria-hidden":"true",children:s("path",{d:"M3 1.5 7 5 3 8.5"})})}function dw(e,t){return e==null||t===0?Er[0]:gl(e/t)}function pw({epochs:e,entropies:t},n){let r=e[0]??0,o=(e.at(-1)??r)-r+1,a=new Uint32Array(o*n.length);return n.forEach(({name:i,greatest:l},u)=>{e.forEach((f,d)=>{let m=e[d+1]??f+1,h=dw(t[i]?.[d],l);a.fill(h,u*o+f-r,u*o+m-r)})}),{pixels:a,width:o}}function Ql(e,t,n){let{pixels:r,width:o}=pw(t,n);e.width=o,e.height=Math.max(1,n.length);let a=new Uint8ClampedArray(r.buffer);n.length>0&&e.getContext("2d")?.putImageData(new ImageData(a,o),0,0)}var fb=14,db=13,mw=3*fb*db,hw=160,bw=80;function pb(e,t,n){let r=Math.round(Math.min(96,Math.max(28,168/Math.max(1,e)))),o=Math.min(t,e<=3?hw:bw),a=t*db,i=n&&t<=fb&&a*e<=mw;return{height:Math.max(r,i?a:o),isNamed:i}}function Dc(e){let t=Math.max(0,...e.map(n=>n.length));return Math.min(168,Math.max(48,Math.round(18+6.2*t)))}function xi({fall:e}){if(e===null||e.share<.005&&e.not_a_number_since===null)return"no fall";if(e.not_a_number_since!==null)return`NaN since ${ve(e.not_a_number_since)}`;let t=e.start<0?"before training":`epoch ${e.start}`;return`fell by ${Math.round(100*e.share)} %, ${t} to ${e.end}`}function mb({run:e,row:t}){let{layer:n}=t,r=t.fall!==null&&t.fall.not_a_number_since!==null;return s("tr",{class:"closed","data-testid":"closed-row","data-layer":n.name,"data-layer-row":n.name,children:[s("th",{scope:"row",class:"layer",children:s("button",{type:"button",class:"toggle","aria-expanded":!1,title:`${n.name}: show its maps`,onClick:()=>Ja(n.name,!0),children:[s(wa,{}),s("b",{class:"name",children:n.name})]})}),s("td",{colSpan:e.images,children:s("div",{children:[s(gw,{run:e,layer:n}),s(vw,{run:e,layer:n}),s("span",{class:r?"warn":"quiet",children:xi(t)})]})})]})}function gw({run:e,layer:t}){let n=ke(null);return $t(()=>{n.current!==null&&Ql(n.current,e,[t])},[e,t]),s("span",{class:"course","aria-hidden":"true",title:"Its mean entropy over the epochs",children:s("canvas",{ref:n})})}function vw({run:e,layer:{name:t,greatest:n}}){let r=e.entropies[t]?.[It.value]??null,o=l=>l?.toFixed(2)??"no number";if(X.value===null)return s("span",{children:[r===null?"no number":`${o(r)} nats`,s("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]});let a=le.value?.entropies[t],i=a?.[jt.value]??null;return s("span",{children:[s("b",{children:"A"})," ",o(r)," ",s("b",{children:"B"})," ",a===void 0?"no such layer":o(i),r!==null&&i!==null&&s("span",{class:"quiet",children:[" B \u2212 A: ",pt(i-r,"entropy")," nats"]})]})}function Fc({layer:e,row:t,side:n}){let r=di(n,e),o=n==="a"?zl(t):null;return s(K,{children:[r!==null&&s("span",{class:"quiet","data-testid":"mean-change",children:r}),o!==null&&s("span",{class:"quiet range","data-testid":"range",title:o.title,children:[o.text," ",s(yi,{children:o.stretch})]})]})}function yi({children:e}){return s("span",{class:"stretched",children:e})}function xw(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function yw(e,t){let[n,r]=Qo(t,he.value);return(Pt(e,he.value)-n)/(r-n)}function hb({run:e,layer:t,fall:n}){let{name:r,channels:o,greatest:a}=t,[i,l]=t.shape,u=e.entropies[r]?.[It.value]??null,f=X.value!==null;return s("th",{scope:"row",class:"layer",children:[s("button",{type:"button",class:"toggle","aria-expanded":!0,title:`${r}: hide its maps`,onClick:()=>Ja(r,!1),children:[s(wa,{}),s("b",{class:"name",children:xw(r)})]}),s("span",{class:"quiet",children:[Lt(o,"channel"),", ",i," \xD7 ",l]}),s(vb,{mark:f?"A":null,entropy:u,greatest:a}),or.value==="fall"&&Rr.value&&s("span",{class:"quiet",children:xi({fall:n})}),s(Fc,{layer:t,row:e.layers.indexOf(t),side:"a"}),f&&xt.value==="difference"&&s(gb,{run:e,layer:t}),f&&pn(t)<0&&le.value!==null&&s("span",{class:"quiet",children:"B has no such layer with maps of this size."})]})}function bb({run:e,layer:t}){return s("th",{scope:"row",class:"layer","aria-label":`${t.name} of B`,children:s(gb,{run:e,layer:t})})}function gb({run:e,layer:t}){let{name:n,greatest:r}=t,o=e.entropies[n]?.[It.value]??null,a=le.value?.entropies[n]?.[jt.value]??null,i=le.value?.layers.find(l=>l.name===n)?.greatest;return s(K,{children:[s(vb,{mark:"B",entropy:a,greatest:i??r}),o!==null&&a!==null&&s("span",{class:"quiet",children:["B \u2212 A: ",pt(a-o,"entropy")," nats"]}),s(Fc,{layer:t,row:-1,side:"b"})]})}function vb({mark:e,entropy:t,greatest:n}){let r=Bt.value==="shared"?Ji.value:n,o=t===null||r===0?null:yw(t,r);return s(K,{children:[s("span",{class:"mean",children:[e!==null&&s("b",{children:[e," "]}),t===null?"no number":`${t.toFixed(2)} nats`,s("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]}),o!==null&&e===null&&Bt.value!=="fit"&&!Qt.value&&s("span",{class:"share",title:"The mean on the colour bar",children:[s("i",{children:s("i",{style:{width:`${100*o}%`,background:Eu(o)}})}),Math.round(100*o)," %"]})]})}function xb({run:e}){return s(K,{children:Zt.value.map((t,n)=>s(ww,{run:e,section:t},t.group===null?`alone ${n}`:`group ${t.group}`))})}function ww({run:e,section:{group:t,rows:n}}){let r=t!==null&&Kt.value.includes(t),o=Tr.value;return s("tbody",{class:t===null?void 0:"grouped",children:[t!==null&&s(_w,{run:e,group:t,rows:n,isFolded:r}),!r&&n.map(a=>o.has(a.layer.name)?s(Sw,{run:e,row:a},a.layer.name):s(mb,{run:e,row:a},a.layer.name))]})}function _w({run:e,group:t,rows:n,isFolded:r}){let o=rl(n)[0];return s("tr",{class:"group",children:s("th",{colSpan:e.images+1,scope:"rowgroup",children:s("div",{children:[s("button",{type:"button",class:"toggle","aria-expanded":!r,onClick:()=>hu(t,!r),children:[s(wa,{}),s("b",{class:"name",children:t})]}),s("span",{class:"quiet",children:[Lt(n.length,"layer"),r&&`; ${o.layer.name}: ${xi(o)}`]})]})})})}function Sw({run:e,row:{row:t,layer:n,fall:r}}){let o=Fo(()=>(ta.value[t]??[]).map(({side:a})=>a).join()).value;return s(K,{children:(o===""?[null]:o.split(",")).map(a=>s("tr",{class:a==="b"?"second":void 0,"data-layer-row":a==="b"?void 0:n.name,children:[a==="b"?s(bb,{run:e,layer:n}):s(hb,{run:e,layer:n,fall:r}),a!==null&&Array.from({length:e.images},(i,l)=>s(cb,{run:e,layer:t,image:l,side:a},l))]},a))})}function yb({run:e}){let t=Zt.value.reduce((o,{rows:a})=>o+a.length,0),n=e.layers.length,{error:r}=qo(rr.value);return s("div",{class:"layer-tools",children:[s("input",{type:"search",placeholder:"Filter",title:"Part of a name, or a regular expression","aria-label":"Filter the layers by name",value:rr.value,onInput:o=>{rr.value=o.currentTarget.value}}),s("select",{"aria-label":"Order of the layers",value:or.value,onChange:o=>{or.value=o.currentTarget.value},children:[s("option",{value:"network",children:"As in the network"}),s("option",{value:"fall",children:"Greatest fall first"})]}),s("span",{children:[s("button",{type:"button",class:"link",title:"Show the maps of all layers in the list",onClick:()=>mu(!0),children:"open all"})," ",s("button",{type:"button",class:"link",title:"Show the maps of no layer in the list",onClick:()=>mu(!1),children:"close all"})]}),Ka.value.length>0&&s(kw,{}),s("span",{class:"quiet",role:"status",children:[t===n?Lt(n,"layer"):`${t} of ${Lt(n,"layer")}`,","," ",Et.value.length," open"]}),r!==null&&s("p",{class:"notice warn",role:"status",children:r})]})}function kw(){let e=Ka.value.every(t=>Kt.value.includes(t));return s("button",{type:"button",class:"link",title:e?"Show the layers of all groups":"Show one line for each group","aria-expanded":!e,onClick:()=>zd(!e),children:e?"unfold groups":"fold groups"})}var wb=6,Mw=144,Rw=.62,Tw=64;function _b(){let e=ke(null),t=er(0),n=C.value,r=n?.images??0,o=X.value!==null,a=o&&xt.value==="both",i=d0(n?.layers.map(m=>m.name)??[],ya.value);if($t(()=>{let m=()=>{let b=e.current?.clientWidth??0;t.value=b-i;let y=p0(b-i-wb*r,r);Te.value=a?Math.max(Tw,Math.round(y*Rw)):y};m();let h=new ResizeObserver(m);return e.current!==null&&h.observe(e.current),()=>h.disconnect()},[r,i,a]),$t(()=>{Yt.value={layer:0,image:0},Ue.value=null},[n?.name,r]),_n(()=>{Bt.value,he.value,Je.value,Fu.value==="here"&&gd()}),n===null)return null;if(n.epochs.length===0)return s("p",{class:"notice",children:["The run ",s("span",{class:"name",children:n.name})," has no heatmaps. The callback"," ",s("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let l=Fu.value,u=n.picture?.shape,f=u?bn([u[1],u[2]],Te.value)>Mw:!1,d=r*(Te.value+wb)+i>(e.current?.clientWidth??1e9);return s("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[s("h2",{id:"heatmaps-title",children:[Ul.value,s("span",{class:"quiet",children:[o&&"A: ",s("span",{class:"name",children:n.name}),", ",ve(Dt.value??-1),o&&s(Pw,{}),l==="damaged"&&s(Aw,{})]}),po.value&&s(yi,{children:"stretched"}),n.shares!==null&&s("span",{class:"quiet",children:"click a place to see its channels"})]}),Ho.value===!1&&s("p",{class:"notice warn",role:"status",children:"The runs show different samples: their maps cannot be compared place by place."}),Rr.value&&s(yb,{run:n}),s("div",{ref:e,class:d?"scroller wide":"scroller",style:{"--column":`${Te.value}px`,"--header":`${i}px`,"--room":`${t.value}px`,"--at":`${100*Ew(n.epochs,Dt.value??-1)}%`},children:[s("table",{class:`grid ${l}${f?" tall":""}`,"data-testid":"grid","aria-busy":l==="loading",children:[s("thead",{children:s("tr",{children:[s("th",{class:"corner",scope:"col",children:[s("span",{children:"Layer"}),s("span",{class:"quiet",children:["mean of ",n.samples.toLocaleString("en")," ",n.samples===1?"sample":"samples"]})]}),Array.from({length:r},(m,h)=>s(nb,{run:n,image:h},h))]})}),s(xb,{run:n})]},n.name),Zt.value.length===0&&s("p",{class:"notice",children:"No layer has such a name."})]})]})}function Aw(){return s(K,{children:[" \xB7 ",s("strong",{class:"damage",role:"status",children:At.value.state==="damaged"?"The maps of this epoch are damaged, and cannot be shown.":"The maps of the first epoch are damaged: the change since then cannot be shown."})]})}function Ew(e,t){let[n,r]=[e[0]??0,e.at(-1)??0];return(t-n+.5)/(r-n+1)}function Pw(){let e=kr.value,t=X.value?.epoch??Dt.value;return s(K,{children:[" \xB7 B: ",s("span",{class:"name",children:X.value?.run}),", ",e===null?"\u2026":ve(e),e!==null&&e!==t&&s("strong",{children:[" (it has no ",ve(t??-1),")"]})]})}var Lw="Losses include any penalties, as fit logs them. With labels, kr.SparsityHeatmaps(log_dir, x, y) measures them without.",Cw="Training is estimated, as the logged loss less the mean of the penalties before and after each epoch.",Nw="It is left out where they change too much within an epoch.",Ow="kr.LossWithoutPenalties() logs it exactly.";function Sb({compared_losses:{training:e,held_out:t}}){return e!==null||t!==null}function kb(e){return e.flatMap(({name:t,epochs:n,compared_losses:r})=>{let{training:o,held_out:a,held_out_name:i,penalties:l}=r,u={included:"",excluded:" without penalties",estimated:" without penalties, estimated"},f=l==="included"?"":" without penalties";return[...o===null?[]:[{run:t,epochs:n,values:o,quantity:`training loss${u[l]}`,isTraining:!0}],...a===null?[]:[{run:t,epochs:n,values:a,quantity:`${i} loss${f}`}]]})}function Mb(e){let t=e.some(({compared_losses:i})=>i.training!==null),n=e.filter(({compared_losses:i})=>i.held_out!==null),r=new Set(n.map(({compared_losses:i})=>i.held_out_name)),o=[...t?["training"]:[],...r],a=o.length<3?o.join(" and "):`${o[0]}, ${o.slice(1).join(" or ")}`;return`${a.charAt(0).toUpperCase()}${a.slice(1)} loss`}function Rb(e){let t=new Set(e.filter(Sb).map(({compared_losses:{penalties:n}})=>n==="included"?"with penalties":"without penalties"));return t.size===1?[...t][0]:void 0}function Tb(e){let t=e.filter(Sb),n=u=>t.filter(({compared_losses:f})=>f.penalties===u),r=u=>u.length===t.length?"":`${u.map(f=>f.name).join(", ")}: `,[o,a]=[n("included"),n("estimated")],i=a.some(({losses:u,compared_losses:{training:f}})=>u.training?.some((d,m)=>d!==null&&f?.[m]==null)??!1),l=[];if(o.length>0&&l.push(`${r(o)}${Lw}`),a.length>0){let u=i?` ${Nw}`:"";l.push(`${r(a)}${Cw}${u} ${Ow}`)}return l}function Ab(e){let t=e.flatMap(({name:n,epochs:r,losses:o})=>o.penalty===void 0?[]:[{run:n,epochs:r,values:o.penalty,quantity:"penalty"}]);return t.some(({values:n})=>n.some(r=>r!==0))?t:[]}var Eb="val_";function Pb(e){let t=e.flatMap(({accuracies:n})=>Object.keys(n));return[...new Set(t.map(n=>n.replace(Eb,"")))]}function Lb(e,t){return e.flatMap(({name:n,epochs:r,accuracies:o})=>[t,`${Eb}${t}`].flatMap(a=>{let i=o[a],l=a===t;return i===void 0?[]:[{run:n,epochs:r,values:i,quantity:`${l?"training":"validation"} ${t}`,isTraining:l}]}))}function Ir({label:e,value:t,choices:n}){return s("fieldset",{class:"switch",children:[s("legend",{children:e}),s("div",{children:n.map(([r,o,a])=>s("label",{title:a,children:[s("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),s("span",{children:o})]},r))})]})}var Bc=190;function Cb(){let e=ft.value,t=e.some(({losses:n,accuracies:r})=>Object.keys(n).length>0||Object.keys(r).length>0);return e.length===0?null:s("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[s("h2",{id:"losses-title",children:["Loss ",s("span",{class:"quiet",children:"against the epoch"})]}),s("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 % and by more than its noise explains."}),t?s(K,{children:[s($w,{}),s("div",{class:"multiples losses",children:[s(Iw,{}),s(Dw,{}),Pb(e).map(n=>s(Fw,{metric:n},n))]})]}):s("p",{class:"notice",children:["No losses. The callback ",s("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",s("code",{children:"fit"}),"."]})]})}function $w(){return s("div",{class:"loss-controls",children:[s(Ir,{label:"Axis",value:Zr,choices:[["linear","Linear","Equal distances are equal differences"],["log","Log","Equal distances are equal factors; for values above 0"]]}),s("label",{class:"smoothing",children:[s("span",{children:["Smoothing ",s("output",{children:(Rn.value/100).toFixed(2)})]}),s("input",{type:"range",min:0,max:Xs,step:1,value:Rn.value,title:"Weight of the epochs before in a running average, as in TensorBoard","aria-label":"Smoothing of the losses","aria-valuetext":(Rn.value/100).toFixed(2),onInput:e=>{Rn.value=e.currentTarget.valueAsNumber}})]})]})}function Iw(){let e=ft.value,t=me(()=>kb(e),[e]);return t.length===0?null:s(Kn,{title:Mb(e),chart:"losses",note:Rb(e),remarks:Tb(e),curves:t,height:Bc,range:oa,isLog:Zr.value==="log",smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"losses"}})}function Dw(){let e=ft.value,t=me(()=>Ab(e),[e]);return t.length===0?null:s(Kn,{title:"Penalties",chart:"penalties",note:"their sum after each epoch",curves:t,height:Bc,range:oa,isLog:Zr.value==="log",smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":"penalties"}})}function Fw({metric:e}){let t=ft.value,n=me(()=>Lb(t,e),[t,e]);return s(Kn,{title:e,chart:e,curves:n,height:Bc,range:Rm,smoothing:Rn.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":e}})}var Hc=matchMedia("(min-width: 900px)"),Uc=Z(Hc.matches);Hc.addEventListener("change",()=>{Uc.value=Hc.matches});var Nb=92,zc=8,Vc=22,Xl=19,Bw=26,Hw=48,Uw=()=>[0,1];function Ob(){let e=Va.value.filter(({layers:y})=>y.length>0),t=[...e,...C.value===null?[]:[C.value]].map(({layers:y})=>y.map(({name:M})=>M)),n=(Ze.value??[]).filter(({layers:y})=>y>0),r=n.filter(({name:y})=>za.value.includes(y)),o=n.filter(({name:y})=>y===ce.value),a=Math.max(0,...[...r,...o].map(({layers:y})=>y)),{length:i}=za.value,l=pb(i,a,Uc.value),u=zo.value&&zn.value,f=u?Dc(za.value.map(Zl))+Bw:l.isNamed?Dc(t.flat()):Hw,d=u?l.height+zc:l.height+zc+Vc+Xl,m=i-Va.value.length,h=m>0||Yw(Va.value),b=(e.length+m)*d+(u?Xl:0);return i===0?null:s("section",{class:"glance","data-testid":"overview","aria-labelledby":"glance-title",style:{"--axis":`${f}px`},children:[s("h2",{id:"glance-title",children:["Overview"," ",s("span",{class:"quiet",children:"mean entropy of each layer, the first one at the top, against the epoch; a click goes there"}),zo.value&&s(zw,{})]}),s("div",{style:{minHeight:`${b+(h?Nb+2*Xl:0)}px`},children:Sn.value&&s(K,{children:[u&&s(Vw,{runs:e}),e.map(y=>s(qw,{run:y,...l,width:f,isDense:u},y.name)),e.length>=r.length&&s(Kw,{width:f})]})})]})}function zw(){return s("button",{type:"button",class:"link","data-testid":"all-strips","aria-expanded":zn.value,onClick:()=>{zn.value=!zn.value},children:zn.value?"Only the run in the maps":`All ${Tt.value.length} runs`})}function $b(e,t,n=!0){return me(()=>({width:e,isEmpty:t,hasEpochs:n}),[e,t,n])}var es=Z(null);function Vw({runs:e}){let t=es.value,n=e.find(({name:r})=>r===t?.run);return s("p",{class:"reading",style:{height:`${Xl}px`},children:n!==void 0&&s(K,{children:[s(pr,{run:n.name})," ",s(Ib,{run:n,row:t?.row??null})]})})}function qw({run:e,height:t,isNamed:n,width:r,isDense:o}){let a=Fo(()=>es.value?.run===e.name?es.value.row:null),{epochs:i,layers:l,overfitting:u,name:f}=e,d=me(()=>{let k=document.createElement("canvas");return Ql(k,e,l),k},[e,l]),m=me(()=>[i,i.map(()=>null)],[i]),h=me(()=>[{}],[]),b=me(()=>k=>{let T=k.valToPos((i[0]??0)-.5,"x",!0),_=k.valToPos((i.at(-1)??0)+.5,"x",!0),{top:A,height:S}=k.bbox;k.ctx.save(),k.ctx.imageSmoothingEnabled=S<d.height||_-T<d.width,k.ctx.imageSmoothingQuality="high",k.ctx.drawImage(d,T,A,_-T,S),k.ctx.restore(),u!==null&&Wl(k,u.epoch,Ut(f).colour)},[i,d,u,f]),y=me(()=>{let k=T=>Math.min(l.length-1,Math.floor(T*l.length));return{onPoint:T=>{es.value=T===null?null:{run:e.name,row:k(T)}},onPick:T=>Qa(e.name,l[k(T)]?.name??"")}},[e,l]),M={data:m,series:h,range:Uw,beneath:b,bare:!0};return s("figure",{class:o?"curves dense":"curves","data-testid":"strip","data-run":f,children:[s("figcaption",{class:"line",children:[s("span",{children:[s(Yn,{run:f})," ",s("b",{children:s(pr,{run:f})})]}),!o&&s(K,{children:[s(Ib,{run:e,row:a.value}),s(ga,{name:`overview of ${f}`,file:()=>Ww(e,M)})]})]}),s("div",{class:"strip",children:[n&&!o&&s(Gw,{run:e,height:t,pointed:a.value}),s(va,{title:`Mean entropy of the layers of ${f}`,...M,height:t+zc+(o?0:Vc),axis:$b(r,!0,!o),...y})]})]})}function Gw({run:e,height:t,pointed:n}){return s("div",{class:"layer-names","aria-hidden":"true",style:{height:`${t}px`},children:e.layers.map(({name:r},o)=>s("button",{type:"button",tabIndex:-1,class:o===n?"pointed":void 0,title:r,onClick:()=>Qa(e.name,r),children:r},r))})}function Ww(e,t){return{chart:"overview",title:"Mean entropy of each layer",notes:["as a share of its maximum, ln D"],runs:[e.name],drawing:{...t,rows:e.layers.map(({name:n})=>n)},height:Math.max(200,16*e.layers.length+Vc),bar:{colours:Zo.map(n=>`rgb(${n.join(" ")})`),ticks:[0,.5,1].map(n=>({text:`${100*n} %`,position:n}))},rows:()=>ym(e)}}function Ib({run:e,row:t}){let n=$r.value??oe.value,r=t===null?void 0:e.layers[t],o=e.falls[0];if(r===void 0)return o===void 0||o.share===0?null:s("span",{class:"quiet",children:["greatest fall: ",o.layer,", ",Math.round(100*o.share)," %"]});let a=e.entropies[r.name]??[],{epoch:i,value:l}=ra({run:e.name,epochs:e.epochs,values:a},n);return s("span",{class:"quiet",children:[r.name,", ",ve(i??n),":"," ",l===null?"not a number":`${l.toFixed(2)} of ${r.greatest.toFixed(2)} nats`]})}var jw={probe:"Probe loss",validation:"Validation loss"};function Yw(e){return e.some(({losses:t})=>t.probe??t.validation)}function Kw({width:e}){let t=Va.value,n=t.some(({losses:a})=>a.probe)?"probe":"validation",r=me(()=>na(t,({losses:a})=>(n==="validation"?a.validation_without_penalties:void 0)??a[n],`${n} loss`),[t,n]),o=$b(e,!1);return r.length===0?null:s(Kn,{title:jw[n],chart:`${n} loss`,curves:r,height:Nb,range:oa,axis:o})}function qc(){let e=[...Hn.value===null?[]:[{run:Hn.value.name,message:Zw(Hn.value.wasHere)}],...Ki.value,...(C.value?.problems??[]).map(t=>({run:C.value?.name??"",message:t}))];return e.length===0?null:s("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[s("summary",{children:e.length===1?"One problem":`${e.length} problems`}),s("ul",{children:e.map(({run:t,message:n})=>s("li",{children:[s("b",{children:t})," ",n]},`${t} ${n}`))})]})}function Zw(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}function Gc(e,t){return e===null?"no number":e<t?`< ${Db(t)} %`:e>=1?"100 %":`${Db(e)} %`}function Db(e){let t=100*e;return t>=90?t>=99.95?"100":t.toFixed(1):t>=9.95?t.toFixed(0):t>=.995?t.toFixed(1):t.toFixed(2)}function Hb(){let e=ke(null),t=Qe.value,n=C.value,r=Te.value;if($t(()=>{t!==null&&r>0&&e.current?.classList.toggle("left",Qw(t))},[t,r]),t===null||n===null||n.epochs.length===0)return null;let o=n.layers[Lr.value],a=X.value!==null,i=[Wu.value,...a?[ju.value]:[]],l=Math.max(0,...i.map(({shares:u})=>Jw(u)));return s("section",{ref:e,class:a?"shares compared":"shares","data-testid":"shares","aria-labelledby":"shares-title",children:[s("header",{children:[s("h2",{id:"shares-title",children:"Channels at one place"}),s("button",{type:"button",onClick:Hu,title:"Close (Esc)",children:"Close"})]}),s("p",{class:"place",children:[s("b",{class:"name",children:t.layer}),", ",jn(n,t.image),(o===void 0||o.shape[0]*o.shape[1]>1)&&`, row ${t.row+1}, column ${t.column+1}`]}),s("div",{class:"sides",children:[s(Fb,{mark:a?"A":null,run:n,layer:o,row:Lr.value,pin:t,epoch:Dt.value,maps:At.value,state:Wu.value,longest:l}),a&&le.value!==null&&s(Fb,{mark:"B",run:le.value,layer:le.value.layers[ri.value],row:ri.value,pin:t,epoch:kr.value,maps:Vo.value,state:ju.value,longest:l})]}),s("p",{class:"quiet hint",children:"The share of a channel is its part of the softmax, whose entropy is in the map. Shares are rounded to about 3 %. Channels are counted from 0."})]})}function Jw(e){return Math.max(0,e?.shares[0]??0,Ub(e))}function Ub(e){return e!==null&&e.others>0?(e.rest??0)/e.others:0}function Qw({layer:e,image:t}){let r=[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.getBoundingClientRect();return r!==void 0&&r.left+r.width/2>innerWidth/2}function Fb({mark:e,run:t,layer:n,row:r,pin:o,epoch:a,maps:i,state:l,longest:u}){let f=l.shares?.epoch??a;return s("section",{class:"side","data-testid":`shares-${e==="B"?"b":"a"}`,"aria-busy":l.isLoading,children:[s("p",{children:[e!==null&&s("b",{children:[e,": "]}),s("span",{class:"name",children:t.name}),", ",f===null?"\u2026":ve(f),f!==a&&!l.isLoading&&a!==null&&s("strong",{children:[" (",ve(a)," has no shares)"]})]}),n===void 0?s("p",{class:"notice",children:"This run has no such place."}):s(K,{children:[s(e_,{layer:n,level:l.shares?.level??Xw(i,r,o)}),s(t_,{layer:n,state:l,hasShares:t.shares!==null,longest:u})]})]})}function Xw(e,t,{image:n,row:r,column:o}){if(e.state!=="here")return null;let[a,i]=e.run.layers[t]?.shape??[1,1];return e.maps[t]?.[(n*a+r)*i+o]??null}function e_({layer:e,level:t}){return t===null?null:s("p",{class:"entropy",children:[s("b",{children:ea(t,e.greatest,"entropy")}),s("br",{}),s("span",{class:"quiet",children:["perplexity: ",ea(t,e.greatest,"perplexity")]})]})}function t_({layer:e,state:{shares:t,trouble:n},hasShares:r,longest:o}){return r?n!==null?s("p",{class:"notice warn",role:"status",children:n}):t===null?s("p",{class:"notice",children:"Reading the shares \u2026"}):t.rest===null?s("p",{class:"notice",children:"The responses of this place are not numbers."}):s("table",{class:"bars","data-testid":"bars",children:[s("thead",{children:s("tr",{children:[s("th",{scope:"col",children:"Channel"}),s("th",{scope:"col",children:"Share"}),s("td",{})]})}),s("tbody",{children:[t.channels.map((a,i)=>s(Bb,{name:String(a),share:t.shares[i]??null,smallest:t.smallest,longest:o},a)),t.others>0&&s(Bb,{name:t.others===1?"1 other":`${t.others} others`,share:t.rest,smallest:t.smallest,longest:o,each:Ub(t),title:`The other ${t.others} of ${e.channels} channels together. The bar is their mean.`})]})]}):s("p",{class:"notice",children:["This run has no shares of channels. The callback ",s("code",{children:"kr.SparsityHeatmaps"})," writes them."]})}function Bb({name:e,share:t,smallest:n,longest:r,each:o,title:a}){let i=r>0?100*(o??t??0)/r:0;return s("tr",{class:o!==void 0?"rest":void 0,title:a,children:[s("th",{scope:"row",children:e}),s("td",{children:Gc(t,n)}),s("td",{class:"bar",children:[s("i",{style:{width:`${i}%`}}),o!==void 0&&s("span",{children:[Gc(o,n)," each"]})]})]})}function zb(){let{ticks:e,unit:t}=C.value===null?{ticks:["\xA0"],unit:""}:f0.value,n=C.value?.picture?.shape!=null;return s("figure",{class:"colour-bar","data-testid":"colour-bar",children:[s("div",{class:"gradient over-greys",children:s("div",{class:"gradient",style:{background:Qt.value?Np:Pp,opacity:n?gt.value/100:1}})}),s("div",{class:"ticks",children:e.map((r,o)=>s("span",{children:r},o))}),s("figcaption",{children:[s("span",{children:[t," ",po.value&&s(yi,{children:"stretched"})]}),s("span",{class:"no-number",children:[s("i",{class:"chequer"})," not a number"]})]})]})}function n_(e){let t=e===ce.value?C.value?.epochs[0]??-1:null;X.value=e===""?null:{run:e,epoch:t}}function Vb(){let e=X.value,t=He.value[0]??-1,n=He.value.at(-1)??-1;return s("section",{class:"panel compare","aria-labelledby":"compare-title",children:[s("h2",{id:"compare-title",children:"Compare"}),s("label",{children:[s("span",{children:"A, the run in the maps, with B"}),s("select",{"data-testid":"compare-run",value:e?.run??"",onChange:r=>n_(r.currentTarget.value),children:[s("option",{value:"",children:"nothing"}),(Ze.value??[]).filter(({has_maps:r})=>r).map(({name:r})=>s("option",{value:r,children:r===ce.value?`${r} (another epoch)`:r},r))]})]}),e!==null&&s(K,{children:[s("label",{children:[s("span",{children:"Epoch of B; empty: as A, \u22121: before training"}),s("input",{type:"number","data-testid":"compare-epoch",placeholder:"as A",min:t,max:n,value:e.epoch??"",onChange:r=>{let o=r.currentTarget.valueAsNumber;X.value={run:e.run,epoch:Number.isNaN(o)?null:o}}})]}),s(Ir,{label:"Show",value:xt,choices:[["both","A above B","Both at the same scale, A above B"],["difference","B \u2212 A","By how much the values of B are above those of A"]]})]})]})}function Wc(){let e=C.value===null||C.value.picture?.shape!=null;return s(K,{children:[s("section",{class:"panel","aria-labelledby":"display-title",children:[s("h2",{id:"display-title",children:"Heatmaps"}),s(Ir,{label:"Value",value:he,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),s(Ir,{label:"Maps show",value:Je,choices:[["values","Values","The values at the epoch in view"],["change","Change","By how much the values have changed since before training"]]}),s(Ir,{label:"Scale",value:Un,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"],["fit","Fit","The range of most places of each layer, over all epochs: more contrast, but layers and runs have different colours"]]}),s(zb,{}),e&&s("label",{class:"opacity",children:[s("span",{children:["Map over image ",s("output",{children:[gt.value," %"]})]}),s("input",{type:"range",min:0,max:100,step:5,disabled:C.value===null,value:gt.value,"aria-label":"Opacity of the maps over the images","aria-valuetext":`${gt.value} %`,onInput:t=>{gt.value=t.currentTarget.valueAsNumber}})]})]}),s(Vb,{}),s("section",{class:"panel","aria-labelledby":"download-title",children:[s("h2",{id:"download-title",children:"Download"}),s("div",{class:"buttons",children:[s("button",{type:"button","data-testid":"download-png",title:"The rows that are open",disabled:C.value!==null&&Et.value.length===0,onClick:S0,children:"Heatmaps, PNG"}),s("button",{type:"button","data-testid":"download-csv",title:"All layers of the runs in the plots",onClick:_0,children:"Numbers, CSV"})]})]}),s("section",{class:"panel keys quiet","aria-label":"Keys",children:[s("p",{children:[s("kbd",{children:"\u2190"})," ",s("kbd",{children:"\u2192"})," epoch, with ",s("kbd",{children:"Shift"})," ten"]}),s("p",{children:[s("kbd",{children:"Home"})," ",s("kbd",{children:"End"})," first, last"]}),s("p",{children:[s("kbd",{children:"Space"})," play"]}),s("p",{children:[s("kbd",{children:"+"})," ",s("kbd",{children:"-"})," ",s("kbd",{children:"0"})," fewer, more, all epochs"]})]})]})}var r_=10;function o_(e,t){let n=Tt.value.filter(r=>r!==e);kn.value=t?[...n,e]:n}function qb(e,t){let n=Tt.value.filter(r=>!e.includes(r));kn.value=t?[...n,...e]:n}function a_(e){Hn.value=null,ce.value=e}function jc(){let e=er(""),t=Ze.value??[],{matches:n,error:r}=qo(e.value),o=t.filter(({name:i})=>n(i)).sort((i,l)=>ji(i.name,l.name)),a=o.map(({name:i})=>i);return s("section",{class:"panel","aria-labelledby":"runs-title",children:[s("h2",{id:"runs-title",children:"Runs"}),t.length>r_&&s("input",{type:"search",placeholder:"Filter",title:"Part of a name, or a regular expression","aria-label":"Filter the runs by name",value:e.value,onInput:i=>{e.value=i.currentTarget.value}}),r!==null&&s("p",{class:"notice warn",role:"status",children:r}),s("div",{class:"run-heads",children:[s("span",{"aria-hidden":"true",children:"in plots"}),t.length>1&&s("span",{class:"choices",children:[s("button",{type:"button",class:"link","aria-label":"All runs in the list: show in the plots",title:"Show all runs in the list in the plots",onClick:()=>qb(a,!0),children:"all"})," ",s("button",{type:"button",class:"link","aria-label":"No run in the list: show in the plots",title:"Take all runs in the list out of the plots",onClick:()=>qb(a,!1),children:"none"})]}),s("span",{"aria-hidden":"true",children:"maps"})]}),vi.value!==""&&s("p",{class:"quiet folder",title:"All names begin with this folder",children:vi.value}),o.length===0&&s("p",{class:"notice",children:"No run has such a name."}),s("ul",{class:"runs","data-testid":"run-list",children:o.map(i=>s(i_,{run:i},i.name))})]})}function i_({run:{name:e,last_epoch:t}}){let n=ce.value===e;return s("li",{class:n?"run in-view":"run",children:[s("label",{title:e,children:[s("input",{type:"checkbox",checked:Tt.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>o_(e,r.currentTarget.checked)}),s(Yn,{run:e}),s(pr,{run:e}),s("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),s("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>a_(e)})]})}var ts="Runs and display";function Gb(){return ya.value?s(l_,{}):s("aside",{class:"sidebar","aria-label":ts,children:[s(jc,{}),s(Wc,{})]})}function l_(){let e=ke(null),t=ke(null),n=ke(!1);_n(()=>{let{current:o}=e;mo.value&&!o?.open?(o?.showModal(),t.current?.focus()):mo.value||o?.close()});let r=()=>{mo.value=!1};return s("dialog",{ref:e,class:"drawer","data-testid":"drawer","aria-label":ts,onClose:r,onPointerDown:o=>{n.current=o.target===o.currentTarget},onClick:o=>{n.current&&o.target===o.currentTarget&&r()},children:s("div",{class:"sidebar",children:[s("button",{ref:t,type:"button",class:"close",onClick:r,children:"Close"}),s(jc,{}),s(Wc,{})]})})}function Wb(){return ya.value?s("button",{type:"button",class:"step","aria-label":ts,title:ts,"aria-haspopup":"dialog","aria-expanded":mo.value,onClick:()=>{mo.value=!0},children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:"M2 3h12v2H2zM2 7h12v2H2zM2 11h12v2H2z"})})}):null}var jb=je.paths.stepped?.({align:1}),s_=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function Yb(){let e=ft.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:s("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[s("h2",{id:"strengths-title",children:["Strengths of the penalties ",s("span",{class:"quiet",children:"against the epoch"})]}),s("div",{class:"multiples",children:t.map(n=>s(u_,{name:n},n))})]})}function u_({name:e}){let t=ft.value,n=me(()=>{let r=e.lastIndexOf("/"),[o,a]=[e.slice(0,Math.max(0,r)),e.slice(r+1)];return na(t,i=>i.strengths[e],`${a} strength`,o)},[t,e]);return s(Kn,{title:e,chart:`strength ${e}`,curves:n,height:96,range:s_,...jb===void 0?{}:{paths:jb}})}function Kb(){let e=tr.value;if(e===null)return null;let t=`${e[0]} to ${e[1]}`;return s("button",{type:"button",class:"all-epochs","data-testid":"all-epochs",title:`The plots show epochs ${t}. Show all (0, or a double click in a plot)`,"aria-label":`Show all epochs; the plots show ${t}`,onClick:()=>{cn.value=null},children:[e[0]," \u2026 ",e[1]," ",s("span",{"aria-hidden":"true",children:"\xD7"})]})}function Jb(){let e=He.value[0]??-1,t=He.value.at(-1)??-1,n=C.value===null,r=n?"":ve(oe.value),o=t>e?(oe.value-e)/(t-e):0;return s("header",{class:"timeline",children:[s(Wb,{}),s("button",{type:"button",class:"play","aria-label":Mn.value?"Pause":"Play",title:Mn.value?"Pause (space)":"Play (space)",onClick:zu,children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:Mn.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),s(Zb,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),s(Zb,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),s("div",{class:"track",children:[s(c_,{first:e,last:t}),s("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:oe.value,style:{"--share":o},onInput:a=>Ht(a.currentTarget.valueAsNumber)})]}),s("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:oe.value,onChange:a=>{Ht(a.currentTarget.valueAsNumber),a.currentTarget.value=String(oe.value)}}),s(Kb,{}),s("p",{class:"where",children:[s("output",{"data-testid":"epoch-label",children:r}),s("span",{class:"quiet",children:!n&&s(f_,{last:t})})]})]})}function Zb({label:e,path:t,steps:n}){return s("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>Uu(n),children:s("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:s("path",{d:t})})})}function c_({first:e,last:t}){let n=a=>(a-e)/(t-e),r=ft.value.flatMap(({overfitting:a})=>a===null?[]:n(a.epoch)),o=a=>Math.min(1,...r.filter(i=>i!==a).map(i=>Math.abs(i-a)));return s(K,{children:ft.value.map(({name:a,overfitting:i})=>i===null||t<=e?null:s("button",{type:"button",class:"moment",style:{"--share":n(i.epoch),"--gap":o(n(i.epoch)),color:Ut(a).colour},title:`${a} begins to overfit at epoch ${i.epoch}`,"aria-label":`Go to epoch ${i.epoch}, where ${a} begins to overfit`,onClick:()=>Ht(i.epoch)},a))})}function f_({last:e}){let t=Dt.value;return C.value!==null&&t!==null&&t!==oe.value?s("strong",{title:C.value.name,children:["This run has no maps of it: ",ve(t)," is shown."]}):s(K,{children:oe.value>=e?s(K,{children:"the last; follows new ones"}):s(K,{children:["of ",e," ",s("button",{type:"button",class:"link",onClick:()=>oi(e),children:"go to the last"})]})})}var _a=14;function eg(){let e=ke(null),t=Ue.value;$t(()=>{let f=e.current;if(f===null||t===null)return;let{width:d,height:m}=f.getBoundingClientRect(),h=t.x+_a+d<innerWidth,b=t.y+_a+m<innerHeight;f.style.left=`${h?t.x+_a:Math.max(0,t.x-_a-d)}px`,f.style.top=`${b?t.y+_a:Math.max(0,t.y-_a-m)}px`});let n=At.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[o,a]=r.shape,i=Qb(n,Ya.value,t.layer,t);if(i===null)return null;let l=pn(r),u=X.value===null?null:Qb(Vo.value,nl.value,l,t);return s("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[s(Xb,{mark:X.value===null?"":"A: ",reading:i,row:t.layer}),u!==null&&s(K,{children:[s(Xb,{mark:"B: ",reading:u,row:t.layer}),s("b",{children:["B \u2212 A: ",pt(u.value-i.value,he.value)]}),i.change!==null&&u.change!==null&&s("b",{children:["B \u2212 A of the changes: ",pt(u.change-i.change,he.value)]})]}),s("span",{children:[r.name,", ",jn(n.run,t.image),o*a>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function Qb(e,t,n,r){let o=e.state==="here"?e.run.layers[n]:void 0;if(e.state!=="here"||o===void 0)return null;let[a,i]=o.shape,l=(r.image*a+r.row)*i+r.column,u=e.maps[n]?.[l];if(u===void 0)return null;let f=h=>Pt(ir(h,o.greatest),he.value),m=Je.value==="change"&&t.state==="here"?t.maps[n]?.[l]??null:null;return{layer:o,level:u,value:f(u),change:m===null?null:f(u)-f(m),first:e.run.epochs[0]??-1,before:m}}function Xb({mark:e,reading:t,row:n}){let{layer:r,level:o,change:a,first:i,before:l}=t;return s(K,{children:[s("b",{children:[e,ea(o,r.greatest,he.value)]}),l!==null&&a!==null&&s(K,{children:[s("span",{children:[ve(i),": ",ea(l,r.greatest,he.value)]}),s("b",{children:["change: ",pt(a,he.value)]})]}),s(d_,{entropy:ir(o,r.greatest),row:n})]})}function d_({entropy:e,row:t}){let n=Pr.value[t]?.fit;if(!n||Qt.value)return null;let[r,o]=n.span,a=e<r?"below":e>o?"above":null;return a===null?null:s("span",{children:[a," the range of the colours"]})}function tg({onRetry:e}){return s(K,{children:[s(b_,{onRetry:e}),s(p_,{})]})}function p_(){return Ze.value===null?s("main",{children:s("p",{class:"waiting",children:"Reading the runs \u2026"})}):Ze.value.length===0?s("main",{class:"alone",children:[s(qc,{}),s(F0,{})]}):s("div",{class:"page",children:[s(Gb,{}),s("main",{class:"main",children:[s("h1",{class:"unseen",children:"Sparsity"}),s(Jb,{}),C.value===null?s("p",{class:"waiting",children:"Reading the run \u2026"}):s(h_,{})]}),s(Hb,{}),s(eg,{})]})}var m_=10;function h_(){let e=C.value?.images??0;return s("div",{class:"sections",children:[s(qc,{}),s(K0,{}),s(Ob,{}),s("div",{class:e>m_?"overview":"overview beside",children:[s(_b,{}),Sn.value&&s("div",{class:"courses",children:[s(Cb,{}),s(z0,{})]})]}),Sn.value&&s(K,{children:[s(I0,{}),s(Yb,{})]})]})}function b_({onRetry:e}){let t=Uo.value??Sr.value;return t===null?null:s("div",{class:"trouble",role:"status",children:[s("span",{children:[t," Trying again every few seconds."]}),s("button",{type:"button",onClick:e,children:"Try now"})]})}function NR(){let e=document.createElement("style");e.textContent=[Bf,fm,pm,gm,mm,dm,bm,hm].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",em();let t=qd();bu(t),Id(),Yp(),um();let r=Ld(t,()=>{$d(),Iu(),cm()},Od);Gd(),am(),im(),Xp(),Ff(s(tg,{onRetry:r}),document.body)}export{NR as render};
