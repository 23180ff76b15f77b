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
var Ns=fetch("./runs");Ns.catch(()=>null);var Gg=performance.now(),Wg=5e3;function Of(){let e=performance.now()-Gg<Wg?Ns:null;return Ns=null,e}var de,Df,Is,xr,Os,Fi,Ff,Ii,Bf,Ds,$s,jg,Ia=Symbol.for("pv"),Bi={},Hi=[],Yg=/^m(i|n|o|s|text|space)$/,Fs=Array.isArray,Bs=Hi.slice,Yr=Object.assign;function jr(e){e&&e.parentNode&&e.remove()}function Hf(e,t,n){var r,o,a,i={},s=arguments.length;for(a in t)a=="key"?r=t[a]:a=="ref"&&typeof e!="function"?o=t[a]:i[a]=t[a];return s>2&&(i.children=s>3?Bs.call(arguments,2):n),$a(e,i,r,o,null)}function $a(e,t,n,r,o){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ia,__v:o||++Df,__i:-1,__u:0};return!o&&de.vnode&&de.vnode(a),a}function G(e){return e.children}function Do(e,t){this.props=e,this.context=t,this.__g=0}function yr(e,t){if(t==null)return e.__&&yr(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:yr(e)}function Kg(e){var t,n=e.__v,r=n.__e,o=[],a=[],i=e.__P;i&&((t=Yr({constructor:Ia},n)).__v=n.__v+1,de.vnode&&de.vnode(t),Hs(i,t,n,e.__n,i.namespaceURI,32&n.__u?[r]:null,o,r||yr(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Wf(o,t,a),n.__=n.__e=null,t.__e!=r&&Uf(t))}function Uf(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Uf(e)}function $f(e){(8&e.__g||(e.__g|=8,xr.push(e),Fi++))&&Os==de.debounceRendering||((Os=de.debounceRendering)||queueMicrotask)(zf)}function zf(){try{for(var e,t=1;xr.length;)xr.length>t&&xr.sort(Ff),e=xr.shift(),t=xr.length,8&e.__g&&Kg(e)}finally{(Fi=xr.length)&&(Os||queueMicrotask)(zf)}}function Vf(e,t,n,r,o,a,i,s,u,f,p){var m,b,h,y,M,k,T=r.__k||Hi,_=t.length;for(u=Zg(n,t,T,u,_),m=0;m<_;m++)(h=n.__k[m])!=null&&(b=~h.__i&&T[h.__i]||Bi,h.__i=m,k=Hs(e,h,b,o,a,i,s,u,f,p),y=h.__e,(b.ref!=h.ref||8&b.__u)&&(b.ref&&Us(b.ref,null,h,b),h.ref&&p.push(h.ref,h.__c||y,h)),M=M||y,4&h.__u?(u=qf(h,u,e,!b.__v),b.__e&&(b.__e=null)):typeof h.type=="function"&&k!==void 0?u=k:y&&(u=y.nextSibling),h.__u&=-21);return n.__e=M,u}function Zg(e,t,n,r,o){var a,i,s,u,f,p,m,b,h,y=n.length,M=y,k=0,T=0,_=e.__k=Array(o);for(a=0;a<o;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=_[a]=$a(null,i):Fs(i)?i=_[a]=$a(G,{children:i}):i.constructor===Ia&&i.__b?i=_[a]=$a(i.type,i.props,i.key,i.ref,i.__v):_[a]=i,u=a+k,i.__=e,i.__b=e.__b+1,s=null,~(f=i.__i=Jg(i,n,u,M))&&(M--,(s=n[f])&&(s.__u|=2)),s&&s.__v?(i.__u|=16,f==u-1?k--:f==u+1?k++:f!=u&&(f>u?k--:k++,T=1)):(~f||(o>y?k--:o<y&&k++),typeof i.type!="function"&&(i.__u|=4))):_[a]=null;if(T){for(p=[],m=[],a=0;a<o;a++)if((i=_[a])&&16&i.__u){for(k=0,b=p.length;k<b;)p[h=k+b>>1]<i.__i?k=h+1:b=h;p[k]=i.__i,m[a]=k+1}for(k=p.length;a--;)m[a]&&(m[a]==k?k--:_[a].__u|=4)}if(M)for(a=0;a<y;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=yr(s)),zs(s,s));return r}function qf(e,t,n,r){var o,a,i,s;if(typeof e.type=="function"){if(e.props.__P)return t;if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&(o[a].__=e,t=qf(o[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=yr(e))&&!t.parentNode&&(t=null),i=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(i!=s&&(!r&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Jg(e,t,n,r){var o,a=e.key,i=e.type,s=t[n],u=s&&!(2&s.__u);if(s===null&&a==null||u&&a==s.key&&i==s.type)return n;if(r>(u?1:0)){for(o=n-1;o>=0;o--)if((s=t[o])&&!(2&s.__u)&&a==s.key&&i==s.type)return o;for(o=n+1;o<t.length;o++)if((s=t[o])&&!(2&s.__u)&&a==s.key&&i==s.type)return o}return-1}function If(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function $i(e,t,n,r,o){var a,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||If(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||If(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=n,n&&r||(i=$s[t]||($s[t]=Qg(t)),(e.__a||(e.__a={}))[t]=Ds,a=t!=(t=t.replace(Bf,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Qg(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ii]==null)t[Ii]=Ds++;else if(t[Ii]<this.__a[e])return;return n(de.event?de.event(t):t)}}}function Hs(e,t,n,r,o,a,i,s,u,f){var p,m,b,h,y,M,k,T,_,A,S,H,N,W,O,J,F,P,j=t.type;if(t.constructor!==Ia)return null;128&n.__u&&(u=32&n.__u,p=n.__c.__z)&&(t.__u|=u,m=a=[],p.nodeType==8?s=Di(p,a):a.push(p),s=a[0]||s),(p=de.__b)&&p(t);e:if(typeof j=="function"){b=i.length;try{if(T=t.props,_=(p=j.prototype)&&p.render,A=(p=j.contextType)&&r[p.__c],S=p?A?A.props.value:p.__:r,(h=n.__c)?(t.__c=h,2&h.__g&&(h.__g|=1)):(_?t.__c=h=new j(T,S):(t.__c=h=new Do(T,S),h.constructor=j,h.render=e1),A&&A.sub(h),h.state||(h.state={}),h.__n=r,h.__g|=8,h.__h=[],h.__k=[]),_&&(h.__s||(h.__s=h.state),j.getDerivedStateFromProps&&(h.__s==h.state&&(h.__s=Yr({},h.__s)),Yr(h.__s,j.getDerivedStateFromProps(T,h.__s)))),y=h.props,M=h.state,h.__v=t,n.__c){if(T!==y&&_&&!j.getDerivedStateFromProps&&h.componentWillReceiveProps&&h.componentWillReceiveProps(T,S),t.__v==n.__v&&!(8&h.__g)||!(4&h.__g)&&h.shouldComponentUpdate&&h.shouldComponentUpdate(T,h.__s,S)===!1){t.__v!=n.__v&&(h.props=T,h.state=h.__s,h.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function($){$&&($.__=t)}),Hi.push.apply(h.__h,h.__k),h.__k=[],h.__h.length&&i.push(h),s=yr(n);break e}h.componentWillUpdate&&h.componentWillUpdate(T,h.__s,S),_&&h.componentDidUpdate&&h.__h.push(function(){h.componentDidUpdate(y,M,k)})}else _&&!j.getDerivedStateFromProps&&h.componentWillMount&&h.componentWillMount(),_&&h.componentDidMount&&h.__h.push(h.componentDidMount);h.context=S,h.props=T,h.__P=e,h.__g&=-5,H=de.__r,N=_?25:0;do h.__g&=-9,H&&H(t),p=h.render(h.props,h.state=h.__s,h.context);while(8&h.__g&&++N<25);_&&(Hi.push.apply(h.__h,h.__k),h.__k=[]),h.state=h.__s,h.getChildContext&&(r=Yr({},r,h.getChildContext())),_&&n.__c&&h.getSnapshotBeforeUpdate&&(k=h.getSnapshotBeforeUpdate(y,M)),W=p&&p.type===G&&p.key==null?p.props.children:p,T.__P&&(p=s,o=(e=T.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function($){$&&zs($,$)}),n.__k=null),s=n.__k?yr(n,0):null),s=Vf(e,Fs(W)?W:[W],t,n,r,o,a,i,s,u,f),T.__P&&(t.__e=null,s=p),t.__u&=-161,m&&m.some(jr),h.__h.length&&i.push(h),1&h.__g&&(h.__g&=-4)}catch($){if(i.length=b,t.__v=null,u||a)if($&&$.then){if(t.__u|=128|u,a){for(~(F=a.indexOf(s||void 0))||(F=a.length);(P=a[F-1])&&P.nodeType==8;)F--;for(;F<a.length;F++)if(P=a[F])if(a[F]=null,O){if(P==J)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(J=Di(O=P))}}if(!O){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;O=s}(p=Di(O=t.__c.__z||(t.__c.__z=O)))?(t.__e=O,s=p):t.__e=s,s=s&&s.nextSibling}else a&&a.some(jr);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),$&&$.then||Gf(t),de.__e($,t,n)}}else s=t.__e=Xg(n.__e,t,n,r,o,a,i,u,f,e);return(p=de.diffed)&&p(t),s}function Di(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Gf(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Gf))}function Wf(e,t,n){for(var r=0;r<n.length;)Us(n[r++],n[r++],n[r++]);de.__c&&de.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(a){a.call(o)})}catch(a){de.__e(a,o.__v)}})}function Xg(e,t,n,r,o,a,i,s,u,f){var p,m,b,h,y,M,k,T,_=n.props||Bi,A=t.props,S=t.type;if(S=="svg"?o="http://www.w3.org/2000/svg":S=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),a){for(p=0;p<a.length;p++)if((y=a[p])&&(S?y.localName==S:y.nodeType==3)){e=y,a[p]=null;break}}if(!e){if(T=f.ownerDocument||document,!S)return T.createTextNode(A);e=T.createElementNS(o,S,A.is?A:f),s&&(de.__m&&de.__m(t,a),s=!1),a=null}if(S){if(f=S=="template"&&e.content||e,a=S=="textarea"&&A.defaultValue!=null?null:a&&Bs.call(f.childNodes),!s&&a)for(_={},p=0;p<e.attributes.length;p++)_[(y=e.attributes[p]).name]=y.value;for(p in _)y=_[p],p=="dangerouslySetInnerHTML"?b=y:p=="children"||p in A||p=="value"&&"defaultValue"in A||p=="checked"&&"defaultChecked"in A||$i(e,p,null,y,o);for(p in A)y=A[p],p=="children"?h=y:p=="dangerouslySetInnerHTML"?m=y:p=="value"?M=y:p=="checked"?k=y:s&&typeof y!="function"||_[p]===y||$i(e,p,y,_[p],o);m?(s||b&&(m.__html==b.__html||m.__html==e.innerHTML)||(e.innerHTML=m.__html),t.__k=[]):(b&&(e.textContent=""),(S=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&Yg.test(S))&&(o="http://www.w3.org/1999/xhtml"),Vf(f,Fs(h)?h:[h],t,n,r,o,a,i,a?a[0]:n.__k&&yr(n,0),s,u),a&&a.some(jr)),s&&S!="textarea"||(p="value",S=="progress"&&M==null?e.removeAttribute(p):M==null||M===e[p]&&(S!="progress"||M)||$i(e,p,M,_[p],o),p="checked",k!=null&&k!=e[p]&&$i(e,p,k,_[p],o))}else _===A||s&&e.data==A||(e.data=A);return e}function Us(e,t,n,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(o){de.__e(o,n)}}function zs(e,t,n){var r,o,a,i;if(de.unmount&&de.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Us(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){de.__e(s,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&zs(r[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(o=Di(r,a=[]))&&(r==e.__e&&a.some(jr),jr(o),jr(r)),n||jr(e.__e),e.__e=e.__c=e.__=null}function e1(e,t,n){return this.constructor(e,n)}function jf(e,t){var n,r,o,a;de.__&&de.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=$a(G,{children:[e]}),o=[],a=[],Hs(t,t.__k,r||Bi,Bi,t.namespaceURI,r?null:t.firstChild?Bs.call(t.childNodes):null,o,r?r.__e:t.firstChild,n,a),Wf(o,t.__k,a),t.__k.props.children=null}de={__e:function(e,t,n,r){for(var o,a,i;t=t.__;)if((o=t.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(a=o.constructor)&&a.getDerivedStateFromError)&&o.setState(a.getDerivedStateFromError(e)),o.componentDidCatch&&(o.componentDidCatch(e,r||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(s){e=s}}throw Fi=0,e}},Df=0,Is=function(e){return e!=null&&e.constructor===Ia},Do.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Yr({},this.state)),typeof e=="function"&&(e=e(Yr({},n),this.props)),e&&(Yr(n,e),this.__v&&(t&&this.__k.push(t),$f(this)))},Do.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),$f(this))},Do.prototype.render=G,xr=[],Fi=0,Ff=function(e,t){return e.__v.__b-t.__v.__b},Ii=Symbol(),Bf=/(PointerCapture)$|Capture$/i,Ds=0,$s={},jg=0;var Yf='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Fa,Mt,Vs,Kf,n1=Object.is,qs=0,od=[],Gs=[],Ye=de,Zf=Ye.__b,Jf=Ye.__r,Qf=Ye.diffed,Xf=Ye.__c,ed=Ye.unmount,td=Ye.__;function js(e,t){Ye.__h&&Ye.__h(Mt,e,qs||t),qs=0;var n=Mt.__H||(Mt.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function Fo(e,t){var n=js(Fa++,3);!Ye.__s&&Ys(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,Mt.__H.__h.push(n))}function $t(e,t){var n=js(Fa++,4);!Ye.__s&&Ys(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,Mt.__h.push(n))}function _e(e){return qs=5,pe(function(){return{current:e}},[])}function pe(e,t){var n=js(Fa++,7);return Ys(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function r1(){var e;do{for(;e=Gs.shift();)try{Da(e)}catch(n){Ye.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=od.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Da),t.__h.some(Ws),t.__h=[]}catch(n){t.__h=[],Ye.__e(n,e.__v)}}}while(Gs.length)}Ye.__b=function(e){Mt=null,Zf&&Zf(e)},Ye.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),td&&td(e,t)},Ye.__r=function(e){Jf&&Jf(e),Fa=0;var t=(Mt=e.__c).__H;t&&(Vs==Mt?Mt.__h=[]:(t.__h.some(Da),t.__h.some(Ws),Fa=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Vs=Mt},Ye.diffed=function(e){Qf&&Qf(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&rd(od.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Vs=Mt=null},Ye.__c=function(e,t){t.some(function(n){try{n.__h.some(Da),n.__h=n.__h.filter(function(r){return!r.__||Ws(r)})}catch(r){n.__h=[function(){throw r}]}}),Xf&&Xf(e,t)},Ye.unmount=function(e){ed&&ed(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,rd(Gs.push(o))}else Da(o)}catch(a){t=a}}),r.__H=void 0,t&&Ye.__e(t,r.__v))};var nd=typeof requestAnimationFrame=="function";function o1(e){var t,n=function(){clearTimeout(r),nd&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);nd&&(t=requestAnimationFrame(n))}function rd(e){e!=1&&Kf==Ye.requestAnimationFrame||((Kf=Ye.requestAnimationFrame)||o1)(r1)}function Da(e){var t=Mt,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),Mt=t}function Ws(e){var t=Mt;e.__c=e.__(),Mt=t}function Ys(e,t){return!e||e.length!=t.length||t.some(function(n,r){return!n1(n,e[r])})}var a1=Symbol.for("preact-signals");function qi(){if(Jn>1)Jn--;else{var e,t=!1;for((function(){var o=zi;for(zi=void 0;o!==void 0;){var a=o.S;if(a.v===o.v)for(var i=a.t;i!==void 0;i=i.x)i.i===o.i&&(i.i=a.i);o=o.o}})();Ha!==void 0;){var n=Ha;for(Ha=void 0,Ui++;n!==void 0;){var r=n.u;if(n.u=void 0,n.f&=-3,!(8&n.f)&&id(n))try{n.c()}catch(o){t||(e=o,t=!0)}n=r}}if(Ui=0,Jn--,t)throw e}}function Qe(e){if(Jn>0)return e();Ks=++i1,Jn++;try{return e()}finally{qi()}}var Ba,Be=void 0;function Ua(e){var t=Be,n=Ba;Be=void 0,Ba=void 0;try{return e()}finally{Be=t,Ba=n}}var Ha=void 0,Jn=0,Ui=0,i1=0,Ks=0,zi=void 0,Vi=0;function ad(e){if(Be!==void 0){var t=e.n;if(t===void 0||t.t!==Be)return t={i:0,S:e,p:Be.s,n:void 0,t:Be,e:void 0,x:void 0,r:t},Be.s!==void 0&&(Be.s.n=t),Be.s=t,e.n=t,32&Be.f&&e.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=Be.s,t.n=void 0,Be.s.n=t,Be.s=t),t}}function nt(e,t){this.v=e,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}nt.prototype.brand=a1;nt.prototype.h=function(){return!0};nt.prototype.S=function(e){var t=this,n=this.t;n!==e&&e.e===void 0&&(e.x=n,this.t=e,n!==void 0?n.e=e:Ua(function(){var r;(r=t.W)==null||r.call(t)}))};nt.prototype.U=function(e){var t=this;if(this.t!==void 0){var n=e.e,r=e.x;n!==void 0&&(n.x=r,e.e=void 0),r!==void 0&&(r.e=n,e.x=void 0),e===this.t&&(this.t=r,r===void 0&&Ua(function(){var o;(o=t.Z)==null||o.call(t)}))}};nt.prototype.subscribe=function(e){var t=this;return ke(function(){var n=t.value;Ua(function(){return e(n)})},{name:"sub"})};nt.prototype.valueOf=function(){return this.value};nt.prototype.toString=function(){return this.value+""};nt.prototype.toJSON=function(){return this.value};nt.prototype.peek=function(){var e=this;return Ua(function(){return e.value})};Object.defineProperty(nt.prototype,"value",{get:function(){var e=ad(this);return e!==void 0&&(e.i=this.i),this.v},set:function(e){if(e!==this.v){if(Ui>100)throw new Error("Cycle detected");(function(n){Jn!==0&&Ui===0&&n.l!==Ks&&(n.l=Ks,zi={S:n,v:n.v,i:n.i,o:zi})})(this),this.v=e,this.i++,Vi++,Jn++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{qi()}}}});function K(e,t){return new nt(e,t)}function id(e){for(var t=e.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function ld(e){for(var t=e.s;t!==void 0;t=t.n){var n=t.S.n;if(n!==void 0&&(t.r=n),t.S.n=t,t.i=-1,t.n===void 0){e.s=t;break}}}function sd(e){for(var t=e.s,n=void 0;t!==void 0;){var r=t.p;t.i===-1?(t.S.U(t),r!==void 0&&(r.n=t.n),t.n!==void 0&&(t.n.p=r)):n=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=r}e.s=n}function Kr(e,t){nt.call(this,void 0,t),this.x=e,this.s=void 0,this.g=Vi-1,this.f=4}Kr.prototype=new nt;Kr.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Vi))return!0;if(this.g=Vi,this.f|=1,this.i>0&&!id(this))return this.f&=-2,!0;var e=Be;try{ld(this),Be=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(n){this.v=n,this.f|=16,this.i++}return Be=e,sd(this),this.f&=-2,!0};Kr.prototype.S=function(e){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}nt.prototype.S.call(this,e)};Kr.prototype.U=function(e){if(this.t!==void 0&&(nt.prototype.U.call(this,e),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Kr.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var e=this.t;e!==void 0;e=e.x)e.t.N()}};Object.defineProperty(Kr.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var e=ad(this);if(this.h(),e!==void 0&&(e.i=this.i),16&this.f)throw this.v;return this.v}});function D(e,t){return new Kr(e,t)}function ud(e){var t=e.j;if(e.j=void 0,typeof t=="function"){Jn++;var n=Be;Be=void 0;try{t()}catch(r){throw e.f&=-2,e.f|=8,Zs(e),r}finally{Be=n,qi()}}}function Zs(e){for(var t=e.s;t!==void 0;t=t.n)t.S.U(t);e.x=void 0,e.s=void 0,ud(e)}function l1(e){if(Be!==this)throw new Error("Out-of-order effect");sd(this),Be=e,this.f&=-2;try{8&this.f&&Zs(this)}finally{qi()}}function Bo(e,t){this.x=e,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,Ba&&Ba.push(this)}Bo.prototype.c=function(){var e=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{e()}};Bo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,ud(this),ld(this),Jn++;var e=Be;return Be=this,l1.bind(this,e)};Bo.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ha,Ha=this)};Bo.prototype.d=function(){this.f|=8,1&this.f||Zs(this)};Bo.prototype.dispose=function(){this.d()};function ke(e,t){var n=new Bo(e,t);try{n.c()}catch(o){throw n.d(),o}var r=n.d.bind(n);return r[Symbol.dispose]=r,r}var Js,Ho,Gi,s1=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__,cd=[],fd=[];ke(function(){Js=this.N})();function Uo(e,t){de[e]=t.bind(null,de[e]||function(){})}function za(e){if(Gi){var t=Gi;Gi=void 0,t()}Gi=e&&e.S()}function dd(e){var t=this,n=e.data,r=Qn(n);r.name="ReactiveDom",r.value=n;var o=pe(function(){for(var s=t,u=t.__v;u=u.__;)if(u.__c){u.__c.__$f|=4;break}var f=D(function(){var h=r.value.value;return h===0?0:h===!0?"":h||""}),p=D(function(){return!Array.isArray(f.value)&&!Is(f.value)}),m=ke(function(){if(this.N=pd,p.value){var h=f.value;s.__v&&s.__v.__e&&s.__v.__e.nodeType===3&&(s.__v.__e.data=h)}}),b=t.__$u.d;return t.__$u.d=function(){m(),b.call(this)},[p,f]},[]),a=o[0],i=o[1];return a.value?i.peek():i.value}dd.displayName="ReactiveTextNode";Object.defineProperties(nt.prototype,{constructor:{configurable:!0,value:Hf(G,null).constructor},type:{configurable:!0,value:dd},props:{configurable:!0,get:function(){var e=this;return{data:{get value(){return e.value}}}}},__b:{configurable:!0,value:1}});Uo("__b",function(e,t){if(za(),Ho=void 0,typeof t.type=="string"){var n,r=t.props;for(var o in r)if(o!=="children"){var a=r[o];a instanceof nt&&(n||(t.__np=n={}),n[o]=a,r[o]=a.peek())}}e(t)});Uo("__r",function(e,t){if(e(t),t.type!==G){za();var n,r=t.__c;r&&(r.__$f&=-2,(n=r.__$u)===void 0&&(r.__$u=n=(function(o,a){var i;return ke(function(){i=this},{name:a}),i.c=o,i})((function(o){return function(){var a;s1&&((a=this.y)==null||a.call(this)),o.__$f|=1,o.setState({})}})(r),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Ho=r,za(n)}});Uo("__e",function(e,t,n,r){za(),Ho=void 0,e(t,n,r)});Uo("diffed",function(e,t){za(),Ho=void 0;var n;if(typeof t.type=="string"&&(n=t.__e)){var r=t.__np,o=t.props,a=n.U;if(a)for(var i in a){var s=a[i];s===void 0||r&&i in r||(s.d(),a[i]=void 0)}if(r){a||(a={},n.U=a);for(var u in r){var f=a[u],p=r[u];f===void 0?(f=u1(n,u,p,o),a[u]=f):f.o(p,o)}}}e(t)});function u1(e,t,n,r){var o=t in e&&e.ownerSVGElement===void 0,a=K(n);return{o:function(i,s){a.value=i,r=s},d:ke(function(){this.N=pd;var i=a.value.value;r[t]!==i&&(r[t]=i,o?e[t]=i:i!=null&&(i!==!1||t[4]==="-")?e.setAttribute(t,i):e.removeAttribute(t))})}}Uo("unmount",function(e,t){if(typeof t.type=="string"){var n=t.__e;if(n){var r=n.U;if(r){n.U=void 0;for(var o in r){var a=r[o];a&&a.d()}}}var i=t.__np;if(i){var s=t.props;for(var u in i)s[u]=i[u]}t.__np=void 0}else{var f=t.__c;if(f){f.__$f|=8;var p=f.__$u;p&&(f.__$u=void 0,p.d())}}e(t)});Uo("__h",function(e,t,n,r){r<3&&(t.__$f|=2),e(t,n,r)});Do.prototype.shouldComponentUpdate=function(e,t){if(this.__R)return!0;var n=this.__$u,r=n&&n.s!==void 0;for(var o in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var a=2&this.__$f;if(!(r||a||4&this.__$f)||1&this.__$f)return!0}else if(!(r||4&this.__$f)||3&this.__$f)return!0;for(var i in e)if(i!=="__source"&&e[i]!==this.props[i])return!0;for(var s in this.props)if(!(s in e))return!0;return!1};function Qn(e,t){return pe(function(){return K(e,t)},[])}function zo(e,t){var n=_e(e);return n.current=e,Ho.__$f|=4,pe(function(){return D(function(){return n.current()},t)},[])}var c1=typeof requestAnimationFrame>"u"?setTimeout:function(e){var t=function(){clearTimeout(n),cancelAnimationFrame(r),e()},n=setTimeout(t,35),r=requestAnimationFrame(t)},f1=function(e){queueMicrotask(function(){queueMicrotask(e)})};function d1(){Qe(function(){for(var e;e=cd.shift();)Js.call(e)})}function p1(){cd.push(this)===1&&(de.requestAnimationFrame||c1)(d1)}function m1(){Qe(function(){for(var e;e=fd.shift();)Js.call(e)})}function pd(){fd.push(this)===1&&(de.requestAnimationFrame||f1)(m1)}function Sn(e,t){var n=_e(e);n.current=e;var r=Ho;Fo(function(){return ke(function(){if(this.N=p1,!(r&&8&r.__$f))return n.current()},t)},[])}function cn(e,t){let n=0,r=e.length-1;for(;n<r;){let o=n+r+1>>1;e[o]<=t?n=o:r=o-1}return e.length===0?-1:n}function Wi(e){return[...new Set(e.flat())].sort((t,n)=>t-n)}function Qs(e,t,n){let r=cn(e,t);if(r<0)return t;let o=n<0&&e[r]<t?1:0,a=Math.min(e.length-1,Math.max(0,r+n+o));return e[a]}function he(e){return e<0?"before training":`epoch ${e}`}function ji(e,t){if(e===null)return null;let[n,r]=e,o=t.filter(a=>a>=n&&a<=r).length;return o===0||o===t.length?null:e}function md(e,t){let n=cn(t,e),r=Math.min(n+1,t.length-1);return t[r]-e<e-t[n]?r:n}function Xs(e,t,n){let r=md(Math.min(e,t),n),o=md(Math.max(e,t),n);r===o&&(r=Math.max(0,r-1),o=Math.min(n.length-1,o+1));let a=[n[r]??0,n[o]??0];return ji(a,n)}function hd(e,t,n,r){let[o,a]=[r[0]??0,r.at(-1)??0],i=ji(e,r),[s,u]=i??[o,a];if(n<1&&cn(r,u)-cn(r,s)<2)return i;let f=Math.min(a-o,Math.max(1,(u-s)*n)),p=Math.min(a-f,Math.max(o,t-f/2));return Xs(p,p+f,r)}function bd(e,t,n){let r=n.filter(({name:s})=>!t.includes(s));r.sort((s,u)=>s.updated-u.updated);let o=n.map(({name:s})=>s),i=[...e.filter(s=>o.includes(s)),...r.map(({name:s})=>s)].slice(-8);return o.filter(s=>i.includes(s))}function gd(e,t,n){return n.map(({name:o})=>o).filter(o=>o===t||e.includes(o))}function vd(e){let t=e.map(a=>a.split("/").slice(0,-1)),n=e.length>1?t[0]:[],r=n.findIndex((a,i)=>t.some(s=>s[i]!==a));return(r<0?n:n.slice(0,r)).map(a=>`${a}/`).join("")}var Yi=new Intl.Collator("en",{numeric:!0}).compare;var h1=["run","overfits","loss","accuracy","layer","fall","epochs","nan"],b1=["accuracy","fall"];function yd(e,t){return t?.column===e?{column:e,isDescending:!t.isDescending}:{column:e,isDescending:b1.includes(e)}}function wd({column:e,isDescending:t}){return t?`-${e}`:e}function _d(e){let t=e.startsWith("-"),n=h1.find(r=>r===e.slice(t?1:0));return n===void 0?null:{column:n,isDescending:t}}function eu(e){let t=e.falls[0];return t===void 0||t.share===0?null:t}function Va({accuracies:e,epochs:t}){for(let[n,r]of Object.entries(e)){let o=r.filter(a=>a!==null);if(n.startsWith("val_")&&o.length>0){let a=Math.max(...o);return{name:n,value:a,epoch:t[r.indexOf(a)]}}}return null}function g1({name:e,index:t},n){if(n==="run")return[e];if(t===null)return[null];let r=eu(t);switch(n){case"overfits":return[t.overfitting?.epoch??null];case"loss":return[t.lowest_loss?.value??null];case"accuracy":return[Va(t)?.value??null];case"layer":return[r?.layer??null];case"fall":return[r?.share??null];case"epochs":return[r?.start??null,r?.end??null];case"nan":return[t.not_a_number?.epoch??null]}}function xd(e,t){return typeof e=="number"&&typeof t=="number"?e-t:Yi(String(e),String(t))}function v1({index:e},t){return e===null?"":t==="loss"?e.lowest_loss?.loss??"":t==="accuracy"?Va(e)?.name??"":""}function Sd(e,t){if(t===null)return e;let{column:n,isDescending:r}=t,o=e.map(a=>({finding:a,kind:v1(a,n),keys:g1(a,n)}));return o.sort((a,i)=>{let s=xd(a.kind,i.kind);for(let[u,f]of a.keys.entries()){let p=i.keys[u]??null;if(f===null||p===null)return+(f===null)-+(p===null);let m=s||xd(f,p)*(r?-1:1);if(m!==0)return m}return 0}),o.map(({finding:a})=>a)}var ou=99,kd="keras_regs",x1=["epoch","runs","view","scale","unit","opacity","with","at","show","values","filter","order","open","folded","sort","strips","zoom","axis","smooth","place"],Ce={epoch:null,runs:null,inView:null,scale:"layer",unit:"entropy",content:"values",opacity:100,other:null,comparison:"both",filter:"",order:"network",opened:null,folded:[],sorting:null,allStrips:!1,zoom:null,lossAxis:"linear",smoothing:0,pin:null},y1=["layer","shared","fit"],tu="*";function nu(e){return e.map(t=>t.replace(/[%,]/g,encodeURIComponent)).join(",")}function ru(e){return e===""?[]:e.split(",").map(Md)}function Md(e){try{return decodeURIComponent(e)}catch{return e}}function au(e){return e.replace(/^#/,"").split("&").filter(t=>t!=="").map(t=>{let n=t.indexOf("=");return n<0?[t,null]:[t.slice(0,n),Md(t.slice(n+1))]})}function iu(e){return au(e)[0]?.[0]===kd}function qa(e){return e!==void 0&&/^-?\d{1,9}$/.test(e)?Number(e):null}function w1(e){return e===void 0?null:e===tu?"all":ru(e)}function _1(e){let t=e==="all"?tu:nu(e);return e!=="all"&&t===tu?"%2A":t}function S1(e){let[t,n,...r]=(e??"").split("..").map(qa);return t!=null&&n!=null&&r.length===0&&-1<=t&&t<n?[t,n]:null}function k1(e){let t=e?.match(/^([1-9]\d{0,8}),([1-9]\d{0,8}),([1-9]\d{0,8}),(.+)$/s);if(!t)return null;let[n,r,o]=t.slice(1,4).map(a=>Number(a)-1);return{layer:t[4],image:n,row:r,column:o}}function M1({layer:e,image:t,row:n,column:r}){return`${t+1},${n+1},${r+1},${e}`}function lu(e){let t=new Map(au(e).map(([a,i])=>[a,i??""])),n=qa(t.get("epoch")),r=qa(t.get("opacity")),o=qa(t.get("at"));return{epoch:n!==null&&n>=-1?n:null,runs:t.has("runs")?ru(t.get("runs")):null,inView:t.get("view")||null,scale:y1.find(a=>a===t.get("scale"))??Ce.scale,unit:t.get("unit")==="perplexity"?"perplexity":"entropy",content:t.get("values")==="change"?"change":"values",other:t.get("with")?{run:t.get("with"),epoch:o}:null,comparison:t.get("show")==="difference"?"difference":"both",filter:t.get("filter")??"",order:t.get("order")==="fall"?"fall":"network",opened:w1(t.get("open")),folded:ru(t.get("folded")??""),sorting:_d(t.get("sort")??""),allStrips:t.get("strips")==="all",pin:k1(t.get("place")),opacity:r===null?100:Math.min(100,Math.max(0,r)),zoom:S1(t.get("zoom")),lossAxis:t.get("axis")==="log"?"log":"linear",smoothing:Math.min(ou,Math.max(0,qa(t.get("smooth"))??0))}}function Rd(e,t){let n=new Map;e.epoch!==null&&n.set("epoch",String(e.epoch)),e.runs!==null&&n.set("runs",nu(e.runs)),e.inView!==null&&n.set("view",e.inView),e.scale!==Ce.scale&&n.set("scale",e.scale),e.unit!==Ce.unit&&n.set("unit",e.unit),e.content!==Ce.content&&n.set("values",e.content),e.opacity!==Ce.opacity&&n.set("opacity",String(e.opacity)),e.other!==null&&(n.set("with",e.other.run),e.other.epoch!==null&&n.set("at",String(e.other.epoch)),e.comparison!==Ce.comparison&&n.set("show",e.comparison)),e.filter!==Ce.filter&&n.set("filter",e.filter),e.order!==Ce.order&&n.set("order",e.order),e.opened!==null&&n.set("open",_1(e.opened)),e.folded.length>0&&n.set("folded",nu(e.folded)),e.sorting!==null&&n.set("sort",wd(e.sorting)),e.allStrips&&n.set("strips","all"),e.zoom!==null&&n.set("zoom",e.zoom.join("..")),e.lossAxis!==Ce.lossAxis&&n.set("axis",e.lossAxis),e.smoothing!==Ce.smoothing&&n.set("smooth",String(e.smoothing)),e.pin!==null&&n.set("place",M1(e.pin));let o=[...au(t).filter(([a,i])=>i!==null&&!x1.includes(a)).map(([a,i])=>[a,i]),...n];return`#${[kd,...o.map(([a,i])=>`${a}=${encodeURIComponent(i)}`)].join("&")}`}var Ke=K(null),Ki=K([]),Ge=K(new Map),Rt=K(null),Vo=K(null),qo=K(null),wr=K(null),Bn=K(null),Zi=K([]),kn=K(null),ue=K(null),ne=K(-1),Hn=K(Ce.scale),be=K(Ce.unit),We=K(Ce.content),Tt=K(Ce.opacity),Mn=K(!1),X=K(null),vt=K(Ce.comparison),fn=K(Ce.zoom),Zr=K(Ce.lossAxis),Jr=K(Ce.smoothing),At=D(()=>kn.value??gd(Zi.value,ue.value,Ke.value??[])),su=null,C=D(()=>(su=Ge.value.get(ue.value??"")??(ue.value===null?null:su),su)),dt=D(()=>At.value.flatMap(e=>Ge.value.get(e)??[])),Td=D(()=>[...Ge.value.values()].some(({predictions:e})=>e?.some(t=>t!==null))),He=D(()=>{let e=C.value===null?[]:[C.value];return Wi([...e,...dt.value].flatMap(t=>[t.epochs,t.correlations?.epochs??[]]))}),Xn=D(()=>ji(fn.value,He.value)),It=D(()=>C.value===null?-1:cn(C.value.epochs,ne.value)),Dt=D(()=>C.value?.epochs[It.value]??null),ae=D(()=>Ge.value.get(X.value?.run??"")??null),jt=D(()=>ae.value===null?-1:cn(ae.value.epochs,X.value?.epoch??ne.value)),_r=D(()=>ae.value?.epochs[jt.value]??null),R1=3,Un=K(Ce.allStrips),er=K(Ce.sorting),Go=D(()=>At.value.length>R1),Ga=D(()=>{if(Un.value||!Go.value)return At.value;let e=[ue.value,X.value?.run??null].filter(t=>t!==null);return[...new Set(e)]}),Wa=D(()=>Ga.value.flatMap(e=>Ge.value.get(e)??[])),Ji=D(()=>Math.max(0,...C.value?.layers.map(e=>e.greatest)??[])),Ue=K(null),Xe=K(null),Yt=K({layer:0,image:0}),Te=K(96),Sr=K(!1);var T1=/[^_./:-]*[_./:-]+|[^_./:-]+$/g,A1=/(conv|pool|pooling|padding|sampling|cropping|dropout|lstm|norm|bn)[123]d/i;function E1(e){return/\d/.test(e.replace(A1,""))}function P1(e){let t=e.findIndex(n=>n.endsWith("/"))+1;return t>0?t:e.findIndex(E1)+1}function L1(e){let n=(e[0]??[]).findIndex((r,o)=>e.some(a=>o+1>=a.length||a[o]!==r));return Math.max(0,n)}function Ad(e){let t=e.map(a=>a.match(T1)??[]),n=L1(t),r=t.map(a=>{let i=P1(a.slice(n)),s=a.slice(0,n+i).join("");return i===0?null:s.replace(/[_./:-]+$/,"")}),o=new Map;for(let a of r)a!==null&&o.set(a,(o.get(a)??0)+1);return r.map(a=>{let i=a===null?0:o.get(a)??0;return i>1&&i<e.length?a:null})}function Wo(e){try{let t=new RegExp(e,"i");return{matches:n=>t.test(n),error:null}}catch{let t=e.toLowerCase();return{matches:n=>n.toLowerCase().includes(t),error:"Not a regular expression: searched as plain text."}}}var uu=20,C1=5,cu=10;function Pd(e,t,n,r){let{matches:o}=Wo(n),a=new Map(t.map(m=>[m.layer,m])),s=e.map((m,b)=>({row:b,layer:m,fall:a.get(m.name)??null})).filter(({layer:m})=>o(m.name)),u=r==="fall"?Qi(s):s;if(r==="fall"||e.length<=cu)return u.length===0?[]:[{group:null,rows:u}];let f=Ad(e.map(({name:m})=>m)),p=[];for(let m of u){let b=f[m.row]??null,h=p.at(-1),y=b===null?h:p.find(M=>M.group===b);y!==void 0&&y.group===b?y.rows.push(m):p.push({group:b,rows:[m]})}return p}function Ed({fall:e}){return e===null?0:e.not_a_number_since===null?e.share:2}function Qi(e){return[...e].sort((t,n)=>Ed(n)-Ed(t)||t.row-n.row)}function N1(e){let t=e.flatMap(r=>r.rows);return(t.length<=uu?t:Qi(t).slice(0,C1)).map(({layer:r})=>r.name)}function Ld(e,t,n){if(n==="all")return new Set(t.map(({name:o})=>o));let r=n!==null&&n.length>0&&!t.some(({name:o})=>n.includes(o));return new Set(n===null||r?N1(e):n)}var kr=K(Ce.filter),tr=K(Ce.order),Qr=K(Ce.opened),Kt=K(Ce.folded),Ya=D(()=>C.value?.layers??[]),Mr=D(()=>Ya.value.length>cu),O1=D(()=>Mr.value?kr.value:""),$1=D(()=>Mr.value?tr.value:"network"),Zt=D(()=>Pd(Ya.value,C.value?.falls??[],O1.value,$1.value)),nr=D(()=>Ld(Zt.value,Ya.value,Qr.value)),Et=D(()=>Zt.value.filter(({group:e})=>e===null||!Kt.value.includes(e)).flatMap(e=>e.rows).filter(({layer:e})=>nr.value.has(e.name)).map(({row:e})=>e)),Cd=D(()=>Et.value.includes(Yt.value.layer)?Yt.value.layer:Et.value[0]??-1);function Nd(e,t){let n=[...nr.value].filter(r=>r!==e);Qe(()=>{Ue.value=null,Qr.value=t?[...n,e]:n})}function Od(e){return[...document.querySelectorAll("[data-layer-row]")].find(n=>n.dataset.layerRow===e)}function Xi(e){Nd(e,!nr.value.has(e)),requestAnimationFrame(()=>Od(e)?.querySelector("button")?.focus({preventScroll:!0}))}function fu(e){let t=Zt.value.flatMap(({rows:r})=>r.map(({layer:o})=>o.name)),n=[...nr.value].filter(r=>!t.includes(r));Qe(()=>{Ue.value=null,e?Qr.value=t.length===Ya.value.length?"all":[...n,...t]:Qr.value=n})}function du(e,t){let n=Kt.value.filter(r=>r!==e);Qe(()=>{Ue.value=null,Kt.value=t?[...n,e]:n})}var ja=D(()=>Zt.value.map(({group:e})=>e).filter(e=>e!==null));function $d(e){let t=Kt.value.filter(n=>!ja.value.includes(n));Qe(()=>{Ue.value=null,Kt.value=e?[...t,...ja.value]:t})}function Ka(e,t){Qe(()=>{ue.value=e;let n=Ya.value.findIndex(a=>a.name===t),r=()=>Zt.value.find(({rows:a})=>a.some(i=>i.row===n));r()===void 0&&(kr.value="");let o=r()?.group??null;o!==null&&Kt.value.includes(o)&&du(o,!1),nr.value.has(t)||Nd(t,!0)}),requestAnimationFrame(()=>Od(t)?.scrollIntoView({block:"center"}))}var Za="epoch-asked",I1=500,D1=1e3,Rn=K(!1),el=new Promise(e=>{let t=Rn.subscribe(n=>{n&&e()});setTimeout(()=>{Rn.value=!0,t()},D1)});function Dd(){performance.clearMarks(Za),performance.mark(Za)}var Id=!0;function Fd(){requestAnimationFrame(()=>setTimeout(()=>{Id&&(Id=!1,performance.measure("first-paint",{start:0}),Rn.value=!0),performance.getEntriesByName(Za).length>0&&(performance.getEntriesByName("repaint").length>=I1&&performance.clearMeasures("repaint"),performance.measure("repaint",Za),performance.clearMarks(Za))}))}var pu=8,Hd=8;function Ud(e){if(e.byteLength<pu)throw new Error("The server's answer is cut short.");let t=new DataView(e),n=t.getUint32(0,!0);if(n!==1)throw new Error(`The server's answer has version ${n}, this page reads ${1}.`);let r=t.getUint32(4,!0),o=pu+Hd*r;if(e.byteLength<o)throw new Error("The server's answer is cut short.");let a=[];for(let i=pu;a.length<r;i+=Hd){let s=t.getUint32(i+4,!0);if(o+s>e.byteLength)throw new Error("The server's answer is cut short.");let u=new Uint8Array(e.slice(o,o+s));a.push({epoch:t.getInt32(i,!0),bytes:u}),o+=s}return a}function tl(e,t,[n,r]){return e.subarray(t*n*r,(t+1)*n*r)}function zd(e,t,n){let r=0;return t.map(({shape:[o,a]})=>{let i=r+n*o*a,s=e.subarray(r,i);return r=i,s})}var Ja=class extends Error{};async function jo(e,t,n){let r=new URLSearchParams(Object.entries(t).map(([a,i])=>[a,String(i)])),o=r.size>0?`?${r}`:"";return Vd(await fetch(`./${e}${o}`,{signal:n??null}))}async function Vd(e){if(!e.ok)throw new Ja(await F1(e));return e}async function F1(e){try{let{error:t}=await e.json();return typeof t=="string"?t:`${e.status} ${e.statusText}`}catch{return`${e.status} ${e.statusText}`}}async function qd(){let e=Of();return(await(e===null?jo("runs",{}):Vd(await e))).json()}async function Gd(e){return(await jo("run",{run:e})).json()}async function Wd(e){return(await jo("ranges",{run:e})).json()}async function jd(e,t,n){return(await jo("shares",{run:e,epoch:t,...n})).json()}async function mu(e){return new Uint8Array(await(await jo("images",{run:e})).arrayBuffer())}async function hu(e,t,n,r,o){let a=await jo(e,{run:t,first:n,last:r},o);return Ud(await a.arrayBuffer())}var nl=class{constructor(t){this.limit=t}limit;entries=new Map;held=0;has(t){return this.entries.has(t)}get(t){let n=this.entries.get(t);return n!==void 0&&(this.entries.delete(t),this.entries.set(t,n)),n}set(t,n){this.held+=n.byteLength-(this.entries.get(t)?.byteLength??0),this.entries.delete(t),this.entries.set(t,n);for(let[r,{byteLength:o}]of this.entries){if(this.held<=this.limit||r===t)break;this.entries.delete(r),this.held-=o}}};function Yd(e,t,n,r,o){let a=Math.max(0,t-o),i=Math.min(e.length-1,t+o);for(let s=0;s<=Math.max(t-a,i-t);s++)for(let u of[t+s,t-s]){if(u<a||u>i||!n(u))continue;let f=u<t?-1:1,p=u;for(let m=1;m<r;m++){let b=p+f;if(b<a||b>i||!n(b))break;p=b}return[e[Math.min(u,p)],e[Math.max(u,p)]]}return null}var B1=8*2**20,Rr=class{constructor(t,n,r){this.kind=t;this.cacheBytes=n;this.onTrouble=r;this.cache=new nl(n)}kind;cacheBytes;onTrouble;arrivals=K(0);cache;wanted=null;urgent=null;background=null;early=null;get(t,n){return this.cache.get(bu(t,n))}fetchEarly(t,n){let r=hu(this.kind,t,n,n).catch(()=>null);this.early={run:t,epoch:n,frames:r}}want(t){t?.run!==this.wanted?.run&&(this.background?.abort(),this.urgent?.abort()),this.wanted=t,this.fetchInView(),this.fetchRest()}isMissing=t=>this.wanted!==null&&!this.cache.has(bu(this.wanted,t));fetchInView(){let{wanted:t}=this;if(t===null||this.urgent!==null||!this.isMissing(t.centre))return;let n=t.epochs[t.centre];this.urgent=new AbortController,this.fetch(t,n,n,this.urgent,()=>{this.urgent=null})}fetchRest(){let{wanted:t}=this;if(t===null||this.background!==null||this.isMissing(t.centre))return;let n=Math.max(1,t.bytesPerEpoch),r=Math.max(1,Math.floor(B1/n)),o=Math.max(1,Math.floor(this.cacheBytes/4/n)),a=Yd(t.epochs,t.centre,this.isMissing,r,o);a!==null&&(this.background=new AbortController,this.fetch(t,...a,this.background,()=>{this.background=null}))}takeEarly(t,n,r){let{early:o}=this;return this.early=null,o?.run===t&&o.epoch===n&&o.epoch===r?o.frames:null}async fetch(t,n,r,o,a){try{let i=await this.takeEarly(t.run,n,r)??await hu(this.kind,t.run,n,r,o.signal),s=new Map(i.map(({epoch:u,bytes:f})=>[u,f]));t.epochs.forEach((u,f)=>{if(u<n||u>r)return;let p=s.get(u)??new Uint8Array,m=p.byteLength===t.bytesPerEpoch;this.cache.set(bu(t,f),m?p:new Uint8Array)})}catch(i){a(),o.signal.aborted?this.want(this.wanted):this.onTrouble(i);return}a(),this.arrivals.value++,this.fetchInView(),await el,this.fetchRest()}};function bu({run:e,sessions:t,epochs:n},r){return JSON.stringify([e,t[r],n[r]])}var H1=5e3,U1=200;function gu(){try{return document.hidden||window.frameElement?.getAttribute("style")?.includes("hidden")===!0}catch{return document.hidden}}function Qa(e){return e instanceof Ja?e.message:"TensorBoard does not answer."}function Jd(e,t,n){let r=e.epoch,o,a=new Map,i=[];async function s(){if(clearTimeout(o),!gu())try{let b=await qd();z1(b.runs)&&u(e.epoch),Ki.value=b.problems,await f(),qo.value=null,t()}catch(b){qo.value=Qa(b)}clearTimeout(o),o=setTimeout(s,H1)}function u(b){let h=Ke.value?.find(({name:M})=>M===ue.value),y=h?.has_maps?h.last_epoch:null;h&&y!==null&&(b??y)===y&&n(h.name,y)}async function f(){let b=ue.value;b!==null&&(await p(b),await el);let y=(await Promise.allSettled(Kd().filter(M=>M!==b).map(p))).find(M=>M.status==="rejected");if(y!==void 0)throw y.reason}function p(b){let h=Ke.peek()?.find(M=>M.name===b)?.stamp;if(h===void 0||Ge.peek().get(b)?.stamp===h)return Promise.resolve();let y=a.get(b)??m(b).finally(()=>a.delete(b));return a.set(b,y),y}async function m(b){i.push(await Gd(b)),b!==ue.value&&await new Promise(h=>setTimeout(h,U1)),Qe(()=>{for(let h of i.splice(0))r=V1(h,r),Ge.value=new Map(Ge.value).set(h.name,h)})}return s(),ke(()=>{Ke.value!==null&&Kd().some(b=>!Ge.peek().has(b))&&f().catch(b=>{qo.value=Qa(b)})}),document.addEventListener("visibilitychange",()=>{document.hidden||s()}),s}function Kd(){let e=[ue.value,X.value?.run,...At.value];return[...new Set(e.filter(t=>t!=null))]}function z1(e){let t=e.map(a=>a.name),n=[...e].sort((a,i)=>i.updated-a.updated)[0],r=Ke.value===null,o=Ke.value?.map(a=>a.name)??[];return Qe(()=>{Ke.value=e,Ge.value=new Map([...Ge.value].filter(([i])=>t.includes(i))),Zi.value=bd(Zi.value,o,e),t.length>0&&kn.value?.length&&!kn.value.some(i=>t.includes(i))&&(kn.value=null),X.value!==null&&t.length>0&&!t.includes(X.value.run)&&(X.value=null);let a=ue.value;(a===null||!t.includes(a))&&(Bn.value=a===null?null:{name:a,wasHere:o.includes(a)},ue.value=n?.name??null)}),r}function V1(e,t){if(e.name!==ue.value)return t;let n=Zd(e),r=Ge.value.get(e.name);return r===void 0?t===null&&Ge.value.size===0&&(ne.value=n):ne.value>=Zd(r)&&(ne.value=Math.max(ne.value,n)),null}function Zd(e){return Math.max(-1,e.epochs.at(-1)??-1,e.correlations?.epochs.at(-1)??-1)}function zn(e){wr.value=Qa(e)}var ti=2**20,Xa=new Rr("maps",256*ti,zn),rl=new Rr("maps",256*ti,zn),ol=new Rr("maps",16*ti,zn),al=new Rr("maps",16*ti,zn),ei=new Rr("correlations",64*ti,zn);function vu(e,t){return e===null||t<0?null:{run:e.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.bytes_per_epoch,centre:t}}var xu=D(()=>vu(C.value,It.value)),yu=D(()=>vu(ae.value,jt.value));function Qd(e){return We.value!=="change"||e===null||e.epochs.length===0?null:vu({...e,epochs:e.epochs.slice(0,1),sessions:e.sessions.slice(0,1)},0)}var wu=D(()=>Qd(C.value)),_u=D(()=>Qd(ae.value)),Su=D(()=>{let e=C.value?.correlations;return!C.value||!e||e.epochs.length===0?null:{run:C.value.name,epochs:e.epochs,sessions:e.sessions,bytesPerEpoch:e.layers.length*201*4,centre:cn(e.epochs,ne.peek())}});function il(e,t,n){e.arrivals.value;let r=t===null?void 0:e.get(t,t.centre);return r===void 0||n===null?{state:"loading"}:r.byteLength===0?{state:"damaged"}:{state:"here",run:n,maps:zd(r,n.layers,n.images)}}var xt=D(()=>il(Xa,xu.value,C.value)),Xr=D(()=>il(rl,yu.value,ae.value)),Yo=D(()=>il(ol,wu.value,C.value)),ni=D(()=>il(al,_u.value,ae.value)),Xd=D(()=>{ei.arrivals.value;let e=Su.value;return(e?.epochs??[]).map((t,n)=>{let r=ei.get(e,n);return r===void 0||r.byteLength===0?null:new Uint32Array(r.buffer)})});function ep(e,t){Xa.fetchEarly(e,t)}function tp(){Xa.want(xu.value),rl.want(yu.value),ol.want(wu.value),al.want(_u.value),ei.want(Rn.value?Su.value:null)}function np(){ke(()=>Xa.want(xu.value)),ke(()=>rl.want(yu.value)),ke(()=>ol.want(wu.value)),ke(()=>al.want(_u.value)),ke(()=>ei.want(Rn.value?Su.value:null)),ke(()=>{[Xa,rl,ol,al,ei].reduce((r,{arrivals:o})=>r+o.value,0)>0&&(wr.value=null)});let e=new Promise(n=>{ke(()=>{xt.value.state!=="loading"&&n()})});q1();let t=D(()=>C.value?.picture?.shape?JSON.stringify([C.value.name,C.value.picture]):null);ke(()=>{let n=t.value;Rt.value=null,n!==null&&e.then(()=>mu(JSON.parse(n)[0])).then(r=>{t.peek()===n&&(Rt.value=r)}).catch(zn)})}function q1(){ke(()=>{let[e,t]=[ae.value,Rt.value],[n,r]=[C.value?.picture,e?.picture];if(Vo.value=null,e===null||e.name===C.value?.name)return;let o=[n?.shape,r?.shape,n?.labels,r?.labels].map(a=>JSON.stringify(a??null));o[0]!==o[1]||o[2]!==o[3]||e.images!==C.value?.images?Vo.value=!1:t!==null&&mu(e.name).then(a=>{ae.peek()===e&&Rt.peek()===t&&(Vo.value=a.every((i,s)=>i===t[s]))}).catch(zn)})}function rr(e,t){return e===255?Number.NaN:e/254*t}function Pt(e,t){return t==="entropy"?e:Math.exp(e)}function Zo(e,t){return Jo([0,e],t)}function Jo([e,t],n){return[Pt(e,n),Pt(t,n)]}function rp(e,t,n){let[r,o]=Jo(t,n),a=o-r;return Float64Array.from({length:256},(i,s)=>{let u=Pt(rr(s,e),n);return a>0?Math.min(1,Math.max(0,(u-r)/a)):Number.NaN})}function Lt(e,t){return`${e} ${t}${e===1?"":"s"}`}function Qo(e,t,n){let r=Pt(rr(e,t),n);return Number.isNaN(r)?"not a number":n==="entropy"?`${r.toFixed(2)} nats of at most ${t.toFixed(2)}`:`${r.toFixed(1)} of ${Lt(Math.round(Math.exp(t)),"channel")}`}function op(e,t,n){let r=Pt(rr(e,t),n);return Number.isNaN(r)?"not a number":r.toFixed(n==="entropy"?2:1)}function ap(e){return`${e==="entropy"?"Entropy":"Perplexity"} of the channels at each place`}function ri(e){let t=Math.abs(e);return t!==0&&(t<.001||t>=1e5)?e.toExponential(1):t<1?e.toFixed(3):t<100?e.toFixed(2):e.toFixed(0)}function ip(e){let t=Math.abs((e[1]??0)-(e[0]??0)),n=0;for(;n<6&&Math.abs(t*10**n-Math.round(t*10**n))>1e-6;)n++;let r=Math.max(...e.map(Math.abs)),o=r>=1e5||r>0&&r<.001;return e.map(a=>a===0?"0":o?a.toExponential(1):a.toFixed(n))}function lp(e,t){let n=Math.log10(t/e),r=s=>s>=e*(1-1e-9)&&s<=t*(1+1e-9);if(!(e>0)||n<.7){let s=G1((t-e)/4),u=Math.ceil(e/s-1e-9),f=Math.floor(t/s+1e-9)-u+1;return Array.from({length:Math.max(0,f)},(p,m)=>(u+m)*s)}let o=n<2?[1,2,5]:n<4?[1,3]:[1],a=Math.ceil(n/6),i=[];for(let s=Math.floor(Math.log10(e));s<=Math.log10(t);s++)s%a===0&&i.push(...o.map(u=>u*10**s));return i.filter(r)}function G1(e){let t=10**Math.floor(Math.log10(e));return([1,2,5].find(n=>n*t>=e*(1-1e-9))??10)*t}function sp(e){return e.map(t=>t>=1e5||t<.001?t.toExponential(0):String(Number(t.toPrecision(6))))}function ku([e,t],n){return Array.from({length:n},(r,o)=>e+(t-e)*o/(n-1))}var Mu=.05;function up(e){let t=e.flatMap(({range:{low:s,high:u},greatest:f})=>s===null||u===null?[]:[s/254*f,u/254*f]),n=Math.max(0,...e.map(({greatest:s})=>s));if(t.length===0||n===0)return null;let r=Math.min(...t),o=Math.max(...t),a=Mu*n;if(o-r>=a)return{span:[r,o],isLeast:!1};let i=Math.min(n-a,Math.max(0,(r+o-a)/2));return{span:[i,i+a],isLeast:!0}}function cp([e,t],n){return n==="entropy"?`${e.toFixed(2)}\u2013${t.toFixed(2)} nats`:`${Pt(e,n).toFixed(1)}\u2013${Pt(t,n).toFixed(1)} channels`}var ll=1.05;function Ru(e){return e<ll?"":`\xD7 ${e<9.95?e.toFixed(1):e.toFixed(0)}`}var or=K(new Map),Tu=new Set,W1=D(()=>Hn.value!=="fit"?[]:[...new Set([ue.value,X.value?.run])].filter(e=>e!=null)),fp=D(()=>[C.value,ae.value].every(e=>e===null||e.epochs.length===0||or.value.has(e.name))),Ft=K("layer"),sl=D(()=>Ft.value==="fit"&&!fp.value);function dp(e,t){if(Ft.value!=="fit")return null;let n=(r,o)=>{let a=o&&or.value.get(r??"")?.layers[o.name];return o&&a?[{range:a,greatest:o.greatest}]:[]};return up([...n(C.value?.name,e),...n(ae.value?.name,t)])}function pp(e){let t=or.value.get(e);if(!t)return"";let n=t.epochs===1?"one epoch":`${t.epochs} epochs`,r=t.every===1?"":`, one in ${t.every}`;return`The 2nd to the 98th percentile of this layer\u2019s maps over ${n}${r}. Places beyond have the colours of the ends.`}async function j1(e){Tu.add(e);try{let t=await Wd(e);or.value=new Map(or.value).set(e,t),wr.value=null}catch(t){or.value.has(e)||(or.value=new Map(or.value).set(e,null)),zn(t)}finally{Tu.delete(e)}}function Au(){for(let e of W1.value){let t=Ge.value.get(e),n=or.peek().get(e);t&&t.epochs.length>0&&n?.stamp!==t.stamp&&!Tu.has(e)&&j1(e)}}function mp(){Ft.value=Hn.value,ke(Au),ke(()=>{(Hn.value!=="fit"||fp.value)&&(Ft.value=Hn.value)})}function na(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function ii(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function Tr(){}var ro=.7,ta=1/ro,Xo="\\s*([+-]?\\d+)\\s*",oi="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Vn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Y1=/^#([0-9a-f]{3,8})$/,K1=new RegExp(`^rgb\\(${Xo},${Xo},${Xo}\\)$`),Z1=new RegExp(`^rgb\\(${Vn},${Vn},${Vn}\\)$`),J1=new RegExp(`^rgba\\(${Xo},${Xo},${Xo},${oi}\\)$`),Q1=new RegExp(`^rgba\\(${Vn},${Vn},${Vn},${oi}\\)$`),X1=new RegExp(`^hsl\\(${oi},${Vn},${Vn}\\)$`),ev=new RegExp(`^hsla\\(${oi},${Vn},${Vn},${oi}\\)$`),hp={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};na(Tr,pl,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:bp,formatHex:bp,formatHex8:tv,formatHsl:nv,formatRgb:gp,toString:gp});function bp(){return this.rgb().formatHex()}function tv(){return this.rgb().formatHex8()}function nv(){return Rp(this).formatHsl()}function gp(){return this.rgb().formatRgb()}function pl(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Y1.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?vp(t):n===3?new pt(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?ul(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?ul(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=K1.exec(e))?new pt(t[1],t[2],t[3],1):(t=Z1.exec(e))?new pt(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=J1.exec(e))?ul(t[1],t[2],t[3],t[4]):(t=Q1.exec(e))?ul(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=X1.exec(e))?wp(t[1],t[2]/100,t[3]/100,1):(t=ev.exec(e))?wp(t[1],t[2]/100,t[3]/100,t[4]):hp.hasOwnProperty(e)?vp(hp[e]):e==="transparent"?new pt(NaN,NaN,NaN,0):null}function vp(e){return new pt(e>>16&255,e>>8&255,e&255,1)}function ul(e,t,n,r){return r<=0&&(e=t=n=NaN),new pt(e,t,n,r)}function Ou(e){return e instanceof Tr||(e=pl(e)),e?(e=e.rgb(),new pt(e.r,e.g,e.b,e.opacity)):new pt}function oo(e,t,n,r){return arguments.length===1?Ou(e):new pt(e,t,n,r??1)}function pt(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}na(pt,oo,ii(Tr,{brighter(e){return e=e==null?ta:Math.pow(ta,e),new pt(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?ro:Math.pow(ro,e),new pt(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new pt(to(this.r),to(this.g),to(this.b),fl(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:xp,formatHex:xp,formatHex8:rv,formatRgb:yp,toString:yp}));function xp(){return`#${eo(this.r)}${eo(this.g)}${eo(this.b)}`}function rv(){return`#${eo(this.r)}${eo(this.g)}${eo(this.b)}${eo((isNaN(this.opacity)?1:this.opacity)*255)}`}function yp(){let e=fl(this.opacity);return`${e===1?"rgb(":"rgba("}${to(this.r)}, ${to(this.g)}, ${to(this.b)}${e===1?")":`, ${e})`}`}function fl(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function to(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function eo(e){return e=to(e),(e<16?"0":"")+e.toString(16)}function wp(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Tn(e,t,n,r)}function Rp(e){if(e instanceof Tn)return new Tn(e.h,e.s,e.l,e.opacity);if(e instanceof Tr||(e=pl(e)),!e)return new Tn;if(e instanceof Tn)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),a=Math.max(t,n,r),i=NaN,s=a-o,u=(a+o)/2;return s?(t===a?i=(n-r)/s+(n<r)*6:n===a?i=(r-t)/s+2:i=(t-n)/s+4,s/=u<.5?a+o:2-a-o,i*=60):s=u>0&&u<1?0:i,new Tn(i,s,u,e.opacity)}function ml(e,t,n,r){return arguments.length===1?Rp(e):new Tn(e,t,n,r??1)}function Tn(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}na(Tn,ml,ii(Tr,{brighter(e){return e=e==null?ta:Math.pow(ta,e),new Tn(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ro:Math.pow(ro,e),new Tn(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new pt(Eu(e>=240?e-240:e+120,o,r),Eu(e,o,r),Eu(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new Tn(_p(this.h),cl(this.s),cl(this.l),fl(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=fl(this.opacity);return`${e===1?"hsl(":"hsla("}${_p(this.h)}, ${cl(this.s)*100}%, ${cl(this.l)*100}%${e===1?")":`, ${e})`}`}}));function _p(e){return e=(e||0)%360,e<0?e+360:e}function cl(e){return Math.max(0,Math.min(1,e||0))}function Eu(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Tp=Math.PI/180,Ap=180/Math.PI,dl=18,Ep=.96422,Pp=1,Lp=.82521,Cp=4/29,ea=6/29,Np=3*ea*ea,ov=ea*ea*ea;function Op(e){if(e instanceof qn)return new qn(e.l,e.a,e.b,e.opacity);if(e instanceof ar)return Ip(e);e instanceof pt||(e=Ou(e));var t=Nu(e.r),n=Nu(e.g),r=Nu(e.b),o=Pu((.2225045*t+.7168786*n+.0606169*r)/Pp),a,i;return t===n&&n===r?a=i=o:(a=Pu((.4360747*t+.3850649*n+.1430804*r)/Ep),i=Pu((.0139322*t+.0971045*n+.7141733*r)/Lp)),new qn(116*o-16,500*(a-o),200*(o-i),e.opacity)}function $p(e,t,n,r){return arguments.length===1?Op(e):new qn(e,t,n,r??1)}function qn(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}na(qn,$p,ii(Tr,{brighter(e){return new qn(this.l+dl*(e??1),this.a,this.b,this.opacity)},darker(e){return new qn(this.l-dl*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Ep*Lu(t),e=Pp*Lu(e),n=Lp*Lu(n),new pt(Cu(3.1338561*t-1.6168667*e-.4906146*n),Cu(-.9787684*t+1.9161415*e+.033454*n),Cu(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Pu(e){return e>ov?Math.pow(e,1/3):e/Np+Cp}function Lu(e){return e>ea?e*e*e:Np*(e-Cp)}function Cu(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Nu(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function av(e){if(e instanceof ar)return new ar(e.h,e.c,e.l,e.opacity);if(e instanceof qn||(e=Op(e)),e.a===0&&e.b===0)return new ar(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Ap;return new ar(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function hl(e,t,n,r){return arguments.length===1?av(e):new ar(e,t,n,r??1)}function ar(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Ip(e){if(isNaN(e.h))return new qn(e.l,0,0,e.opacity);var t=e.h*Tp;return new qn(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}na(ar,hl,ii(Tr,{brighter(e){return new ar(this.h,this.c,this.l+dl*(e??1),this.opacity)},darker(e){return new ar(this.h,this.c,this.l-dl*(e??1),this.opacity)},rgb(){return Ip(this).rgb()}}));var Dp=-.14861,$u=1.78277,Iu=-.29227,bl=-.90649,ai=1.97294,Sp=ai*bl,kp=ai*$u,Mp=$u*Iu-bl*Dp;function iv(e){if(e instanceof no)return new no(e.h,e.s,e.l,e.opacity);e instanceof pt||(e=Ou(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(Mp*r+Sp*t-kp*n)/(Mp+Sp-kp),a=r-o,i=(ai*(n-o)-Iu*a)/bl,s=Math.sqrt(i*i+a*a)/(ai*o*(1-o)),u=s?Math.atan2(i,a)*Ap-120:NaN;return new no(u<0?u+360:u,s,o,e.opacity)}function pn(e,t,n,r){return arguments.length===1?iv(e):new no(e,t,n,r??1)}function no(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}na(no,pn,ii(Tr,{brighter(e){return e=e==null?ta:Math.pow(ta,e),new no(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ro:Math.pow(ro,e),new no(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Tp,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new pt(255*(t+n*(Dp*r+$u*o)),255*(t+n*(Iu*r+bl*o)),255*(t+n*(ai*r)),this.opacity)}}));function Hp(e,t,n,r,o){var a=e*e,i=a*e;return((1-3*e+3*a-i)*t+(4-6*a+3*i)*n+(1+3*e+3*a-3*i)*r+i*o)/6}function lv(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],a=e[r+1],i=r>0?e[r-1]:2*o-a,s=r<t-1?e[r+2]:2*a-o;return Hp((n-r/t)*t,i,o,a,s)}}function sv(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],a=e[r%t],i=e[(r+1)%t],s=e[(r+2)%t];return Hp((n-r/t)*t,o,a,i,s)}}var Fu=e=>()=>e;function Up(e,t){return function(n){return e+n*t}}function uv(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Bu(e,t){var n=t-e;return n?Up(e,n>180||n<-180?n-360*Math.round(n/360):n):Fu(isNaN(e)?t:e)}function cv(e){return(e=+e)==1?Bt:function(t,n){return n-t?uv(t,n,e):Fu(isNaN(t)?n:t)}}function Bt(e,t){var n=t-e;return n?Up(e,n):Fu(isNaN(e)?t:e)}var l8=(function e(t){var n=cv(t);function r(o,a){var i=n((o=oo(o)).r,(a=oo(a)).r),s=n(o.g,a.g),u=n(o.b,a.b),f=Bt(o.opacity,a.opacity);return function(p){return o.r=i(p),o.g=s(p),o.b=u(p),o.opacity=f(p),o+""}}return r.gamma=e,r})(1);function zp(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),a=new Array(n),i,s;for(i=0;i<n;++i)s=oo(t[i]),r[i]=s.r||0,o[i]=s.g||0,a[i]=s.b||0;return r=e(r),o=e(o),a=e(a),s.opacity=1,function(u){return s.r=r(u),s.g=o(u),s.b=a(u),s+""}}}var Vp=zp(lv),s8=zp(sv);function ra(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}var fv=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,u8=new RegExp(fv.source,"g");var Fp=180/Math.PI,Du={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function qp(e,t,n,r,o,a){var i,s,u;return(i=Math.sqrt(e*e+t*t))&&(e/=i,t/=i),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,u/=s),e*r<t*n&&(e=-e,t=-t,u=-u,i=-i),{translateX:o,translateY:a,rotate:Math.atan2(t,e)*Fp,skewX:Math.atan(u)*Fp,scaleX:i,scaleY:s}}var gl;function dv(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Du:qp(t.a,t.b,t.c,t.d,t.e,t.f)}function pv(e){return e==null||(gl||(gl=document.createElementNS("http://www.w3.org/2000/svg","g")),gl.setAttribute("transform",e),!(e=gl.transform.baseVal.consolidate()))?Du:(e=e.matrix,qp(e.a,e.b,e.c,e.d,e.e,e.f))}function Gp(e,t,n,r){function o(f){return f.length?f.pop()+" ":""}function a(f,p,m,b,h,y){if(f!==m||p!==b){var M=h.push("translate(",null,t,null,n);y.push({i:M-4,x:ra(f,m)},{i:M-2,x:ra(p,b)})}else(m||b)&&h.push("translate("+m+t+b+n)}function i(f,p,m,b){f!==p?(f-p>180?p+=360:p-f>180&&(f+=360),b.push({i:m.push(o(m)+"rotate(",null,r)-2,x:ra(f,p)})):p&&m.push(o(m)+"rotate("+p+r)}function s(f,p,m,b){f!==p?b.push({i:m.push(o(m)+"skewX(",null,r)-2,x:ra(f,p)}):p&&m.push(o(m)+"skewX("+p+r)}function u(f,p,m,b,h,y){if(f!==m||p!==b){var M=h.push(o(h)+"scale(",null,",",null,")");y.push({i:M-4,x:ra(f,m)},{i:M-2,x:ra(p,b)})}else(m!==1||b!==1)&&h.push(o(h)+"scale("+m+","+b+")")}return function(f,p){var m=[],b=[];return f=e(f),p=e(p),a(f.translateX,f.translateY,p.translateX,p.translateY,m,b),i(f.rotate,p.rotate,m,b),s(f.skewX,p.skewX,m,b),u(f.scaleX,f.scaleY,p.scaleX,p.scaleY,m,b),f=p=null,function(h){for(var y=-1,M=b.length,k;++y<M;)m[(k=b[y]).i]=k.x(h);return m.join("")}}}var c8=Gp(dv,"px, ","px)","deg)"),f8=Gp(pv,", ",")",")"),mv=1e-12;function Bp(e){return((e=Math.exp(e))+1/e)/2}function hv(e){return((e=Math.exp(e))-1/e)/2}function bv(e){return((e=Math.exp(2*e))-1)/(e+1)}var d8=(function e(t,n,r){function o(a,i){var s=a[0],u=a[1],f=a[2],p=i[0],m=i[1],b=i[2],h=p-s,y=m-u,M=h*h+y*y,k,T;if(M<mv)T=Math.log(b/f)/t,k=function(W){return[s+W*h,u+W*y,f*Math.exp(t*W*T)]};else{var _=Math.sqrt(M),A=(b*b-f*f+r*M)/(2*f*n*_),S=(b*b-f*f-r*M)/(2*b*n*_),H=Math.log(Math.sqrt(A*A+1)-A),N=Math.log(Math.sqrt(S*S+1)-S);T=(N-H)/t,k=function(W){var O=W*T,J=Bp(H),F=f/(n*_)*(J*bv(t*O+H)-hv(H));return[s+F*h,u+F*y,f*J/Bp(t*O+H)]}}return k.duration=Math.abs(T)*1e3*t/Math.SQRT2,k}return o.rho=function(a){var i=Math.max(.001,+a),s=i*i,u=s*s;return e(i,s,u)},o})(Math.SQRT2,2,4);function Wp(e){return function(t,n){var r=e((t=ml(t)).h,(n=ml(n)).h),o=Bt(t.s,n.s),a=Bt(t.l,n.l),i=Bt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=o(s),t.l=a(s),t.opacity=i(s),t+""}}}var p8=Wp(Bu),m8=Wp(Bt);function jp(e){return function(t,n){var r=e((t=hl(t)).h,(n=hl(n)).h),o=Bt(t.c,n.c),a=Bt(t.l,n.l),i=Bt(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=o(s),t.l=a(s),t.opacity=i(s),t+""}}}var h8=jp(Bu),b8=jp(Bt);function Yp(e){return(function t(n){n=+n;function r(o,a){var i=e((o=pn(o)).h,(a=pn(a)).h),s=Bt(o.s,a.s),u=Bt(o.l,a.l),f=Bt(o.opacity,a.opacity);return function(p){return o.h=i(p),o.s=s(p),o.l=u(Math.pow(p,n)),o.opacity=f(p),o+""}}return r.gamma=t,r})(1)}var g8=Yp(Bu),vl=Yp(Bt);function ie(e){for(var t=e.length/6|0,n=new Array(t),r=0;r<t;)n[r]="#"+e.slice(r*6,++r*6);return n}var w8=ie("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),_8=ie("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),S8=ie("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),k8=ie("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),M8=ie("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),R8=ie("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),T8=ie("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),A8=ie("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),E8=ie("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),P8=ie("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),L8=ie("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),Ae=e=>Vp(e[e.length-1]),gv=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map(ie),C8=Ae(gv),vv=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map(ie),N8=Ae(vv),xv=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map(ie),O8=Ae(xv),yv=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map(ie),$8=Ae(yv),wv=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map(ie),Kp=Ae(wv),_v=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map(ie),I8=Ae(_v),Sv=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map(ie),D8=Ae(Sv),kv=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map(ie),F8=Ae(kv),Mv=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map(ie),B8=Ae(Mv),Rv=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map(ie),H8=Ae(Rv),Tv=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map(ie),U8=Ae(Tv),Av=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map(ie),z8=Ae(Av),Ev=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map(ie),V8=Ae(Ev),Pv=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map(ie),q8=Ae(Pv),Lv=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map(ie),G8=Ae(Lv),Cv=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map(ie),W8=Ae(Cv),Nv=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map(ie),j8=Ae(Nv),Ov=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map(ie),Y8=Ae(Ov),$v=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map(ie),K8=Ae($v),Iv=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map(ie),Z8=Ae(Iv),Dv=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map(ie),J8=Ae(Dv),Fv=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map(ie),Q8=Ae(Fv),Bv=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map(ie),X8=Ae(Bv),Hv=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map(ie),e5=Ae(Hv),Uv=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map(ie),t5=Ae(Uv),zv=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map(ie),n5=Ae(zv),Vv=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map(ie),r5=Ae(Vv);var o5=vl(pn(300,.5,0),pn(-240,.5,1)),a5=vl(pn(-100,.75,.35),pn(80,1.5,.8)),i5=vl(pn(260,.75,.35),pn(80,1.5,.8)),l5=pn();var s5=oo(),u5=Math.PI/3,c5=Math.PI*2/3;function xl(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var Zp=xl(ie("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Jp=xl(ie("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),f5=xl(ie("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),d5=xl(ie("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));var yl=256;function Hu(e){let t=Number.parseInt(e.slice(1),16);return[t>>16,t>>8&255,t&255]}function ao([e,t,n]){return(255<<24|n<<16|t<<8|e)>>>0}var oa=Array.from({length:yl},(e,t)=>Hu(Zp(t/(yl-1)))),qv=oa.map(ao),Ar=[ao([150,150,150]),ao([96,96,96])];function Qp(e){let[t,n,r]=[e&255,e>>8&255,e>>16&255];return .299*t+.587*n+.114*r>112?"#000":"#fff"}function _l(e){return qv[Math.round(Math.min(1,Math.max(0,e))*(yl-1))]}function Uu(e){let t=Math.round(Math.min(1,Math.max(0,e))*(yl-1));return`rgb(${oa[t].join(" ")})`}var Sl=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>Uu(t/16)).join(", ")})`;function Gv(e){return(e.match(/\d+/g)??[]).map(Number)}var wl=255,zu=Array.from({length:wl},(e,t)=>Kp(t/(wl-1))),Xp=zu.map((e,t)=>t===(wl-1)/2?ao([247,247,247]):ao(Gv(e))),em=zu,tm=`linear-gradient(to right, ${Array.from({length:17},(e,t)=>zu[Math.round(t/16*(wl-1))]).join(", ")})`;var Wv=254/2;function kl(e,t){let[n,r]=Zo(e,t);return(r-n)/2}function nm(e,t,n){let r=e.map(({greatest:a,sign:i})=>Float64Array.from({length:256},(s,u)=>i*Pt(rr(u,a),n))),o=new Uint8Array(e[0]?.levels.length??0);for(let a=0;a<o.length;a++){let i=0;for(let u=0;u<e.length;u++){let f=e[u].levels[a];i+=r[u][f]}let s=t>0?Math.min(1,Math.max(-1,i/t)):0*i;o[a]=Number.isNaN(i)?255:Math.round(Wv*(1+s))}return o}function rm(e,t,n){return e.reduce((r,{levels:o,greatest:a,sign:i})=>r+i*Pt(rr(o[t]??255,a),n),0)}function mt(e,t){if(Number.isNaN(e))return"not a number";let n=Math.abs(e).toFixed(t==="entropy"?2:1);return Number(n)===0?n:`${e<0?"\u2212":"+"}${n}`}function Vu(e,t,n){return Uint32Array.from(rp(e.greatest,t,n),r=>Number.isNaN(r)?Ar[0]:_l(r))}function jv(e,[t,n],r){let o=Math.max(1,Math.ceil(Math.max(t,n)/Math.max(1,r)));if(o===1)return{levels:e,height:t,width:n};let a=Math.ceil(t/o),i=Math.ceil(n/o),s=new Uint8Array(a*i);for(let u=0;u<a;u++)for(let f=0;f<i;f++)s[u*i+f]=Yv(e,t,n,u,f,o);return{levels:s,height:a,width:i}}function Yv(e,t,n,r,o,a){let i=Math.min(t,(r+1)*a),s=Math.min(n,(o+1)*a),u=0;for(let f=r*a;f<i;f++)for(let p=f*n+o*a;p<f*n+s;p++){let m=e[p];if(m===255)return 255;u+=m}return Math.round(u/((i-r*a)*(s-o*a)))}function om(e,t,n){e.width=Math.max(1,n),e.height=Math.max(1,t);let r=e.getContext("2d"),o=r.createImageData(e.width,e.height);return{context:r,image:o,pixels:new Uint32Array(o.data.buffer)}}function Ml(e,t,n,r,o){let{levels:a,height:i,width:s}=jv(t,n,o),{context:u,image:f,pixels:p}=om(e,i,s);for(let m=0;m<a.length;m++){let b=a[m];p[m]=b===255?Kv(m,s):r[b]}u.putImageData(f,0,0)}function Kv(e,t){return Ar[(e%t+Math.floor(e/t))%2===0?0:1]}function io(e,t,n,r,o){let a=om(e,r,o),i=n*r*o*3,{data:s}=a.image;for(let u=i,f=0;u<i+r*o*3;u+=3,f+=4)s[f]=t[u],s[f+1]=t[u+1],s[f+2]=t[u+2],s[f+3]=255;a.context.putImageData(a.image,0,0)}function Rl(e,t){let n=e.maps?.[t]??255;return Qp(n===255?Ar[1]:e.colours[n])}function mn(e){return(ae.value?.layers??[]).findIndex(({name:n,shape:[r,o]})=>n===e.name&&r===e.shape[0]&&o===e.shape[1])}function Zv(e){return Ft.value==="shared"?Math.max(Ji.value,...(ae.value?.layers??[]).map(t=>t.greatest)):Math.max(e.greatest,ae.value?.layers[mn(e)]?.greatest??0)}var Jv=Uint32Array.from({length:256},(e,t)=>t===255?Ar[0]:Xp[t]),Qt=D(()=>We.value==="change"||X.value!==null&&vt.value==="difference"),ir=D(()=>(C.value?.layers??[]).map(e=>{let t=Zv(e),n=dp(e,ae.value?.layers[mn(e)]),r=n?.span??[0,t],[o,a]=Jo(r,be.value),i=kl(t,be.value),s=n===null?i:Math.min(i,a-o),u=Qt.value?i/s:2*i/(a-o);return{span:r,limit:s,fit:n,stretch:u}})),Qv=D(()=>(C.value?.layers??[]).map((e,t)=>{let{span:n}=ir.value[t],r=ae.value?.layers[mn(e)];return{a:Vu(e,n,be.value),b:r===void 0?null:Vu(r,n,be.value)}}));function am(e,t){return e.state==="here"?e.maps[t]??null:null}var im=()=>We.value==="change",li=D(()=>{let e=t=>t.value.state==="damaged";return e(xt)?{text:"The maps of this epoch are damaged, and cannot be shown.",isOther:!1}:im()&&e(Yo)?{text:"The maps of the first epoch are damaged: the change since then cannot be shown.",isOther:!1}:X.value!==null&&e(Xr)?{text:"The maps of B at its epoch are damaged, and cannot be shown.",isOther:!0}:X.value!==null&&im()&&e(ni)?{text:"The maps of B at its first epoch are damaged: its change cannot be shown.",isOther:!0}:null}),Gu=D(()=>{let e=We.value==="change"?[xt.value,Yo.value]:[xt.value];return li.value?.isOther===!1?"damaged":C.value?.name!==ue.value||sl.value||e.some(({state:n})=>n==="loading")?"loading":"here"});function qu(e,t,n,r){let[o,a]=e==="a"?[xt,Yo]:[Xr,ni],i=am(o.value,n),{greatest:s}=t,u=i&&[{levels:i,greatest:s,sign:r}];if(We.value==="values"||u===null)return u;let f=am(a.value,n);return f===null?null:[...u,{levels:f,greatest:s,sign:r===1?-1:1}]}var aa=D(()=>(C.value?.layers??[]).map((e,t)=>{let n=Qv.value[t];if(n===void 0||!Et.value.includes(t))return[];let r=mn(e),o=ae.value?.layers[r],a=X.value===null;if(a||vt.value==="both"){let u=lm("a",e,t,n.a,t);return a||o===void 0||n.b===null?[u]:[u,lm("b",o,r,n.b,t)]}if(o===void 0)return[];let i=qu("b",o,r,1),s=qu("a",e,t,-1);return[sm("difference",e,i&&s&&[...i,...s],t)]}));function lm(e,t,n,r,o){let a=qu(e,t,n,1);if(We.value==="change")return sm(e,t,a,o);let i=a?.[0]?.levels??null,s=u=>i===null?"":op(i[u]??255,t.greatest,be.value);return{side:e,layer:t,colours:r,maps:sl.value?null:i,text:s}}function sm(e,t,n,r){let o=be.value,{limit:a}=ir.value[r],i=n?.every(({levels:s})=>s.length===n[0]?.levels.length);return{side:e,layer:t,colours:Jv,maps:n&&i&&!sl.value?nm(n,a,o):null,text:s=>n===null?"":mt(rm(n,s,o),o)}}function um(e,{layer:t,image:n,row:r,column:o}){let a=e?.layers.findIndex(u=>u.name===t)??-1,[i,s]=e?.layers[a]?.shape??[0,0];return r<i&&o<s&&n<(e?.images??0)?a:-1}var Er=D(()=>Xe.value===null?-1:um(C.value,Xe.value)),si=D(()=>{let e=C.value?.layers[Er.value];return Xe.value===null||e===void 0||mn(e)<0?-1:um(ae.value,Xe.value)});function Xv(e,t){return t!==null&&Object.keys(e).every(n=>e[n]===t[n])}function Wu(e){let t=C.value?.layers[e.layer]?.name;if(t!==void 0){let n={layer:t,image:e.image,row:e.row,column:e.column};Xe.value=Xv(n,Xe.value)?null:n}}function ju(){let{layer:e,image:t}=Xe.value??{layer:"",image:0},n=document.activeElement?.closest("[data-testid=shares]")!=null;Xe.value=null,n&&[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.focus()}function cm(){document.addEventListener("keydown",e=>{e.key==="Escape"&&Xe.value!==null&&ju()})}function Tl(e,t){let n=e.find(a=>a!==null);if(t===0||e.every(a=>a===null||a===n))return e;let r=0,o=0;return e.map(a=>a===null?null:(r=r*t+(1-t)*a,o+=1,r/(1-t**o)))}var Al=["run","epoch","quantity","layer","value","unit"];function ex(e){let t=String(e);return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function tx(e){let t=[],n=(r,o,a,i,s)=>{a.forEach((u,f)=>{let p=i[f];t.push([e.name,u,r,o,p??"",s])})};for(let{name:r}of e.layers)n("mean entropy",r,e.epochs,e.entropies[r]??[],"nats");for(let[r,o]of Object.entries(e.losses))n(nx(r),"",e.epochs,o,"");for(let[r,o]of Object.entries(e.accuracies))n(r,"",e.epochs,o,"");for(let[r,o]of Object.entries(e.strengths)){let a=r.lastIndexOf("/");n(`${r.slice(a+1)} strength`,r.slice(0,Math.max(0,a)),e.epochs,o,"")}for(let[r,o]of Object.entries(e.correlations?.mean_absolute??{}))n("mean absolute correlation",r,e.correlations?.epochs??[],o,"");return t}function nx(e){if(e==="penalty")return e;let[t,...n]=e.split("_");return[t,"loss",...n].join(" ")}function Yu(e){return`${e.map(t=>t.map(ex).join(",")).join(`\r
`)}\r
`}function fm(e){return Yu([Al,...e.flatMap(tx)])}function dm(e,t,n=""){let r=[Al];for(let{run:o,epochs:a,values:i,quantity:s="",layer:u=""}of e){let f=(p,m)=>a.forEach((b,h)=>{r.push([o,b,p,u,m[h]??"",n])});f(s,i),t>0&&f(`${s}, smoothed by ${t/100}`,Tl(i,t/100))}return r}function pm({name:e,layers:t,epochs:n,entropies:r}){let o=t.flatMap(a=>n.map((i,s)=>{let u=r[a.name]?.[s]??"";return[e,i,"mean entropy",a.name,u,"nats"]}));return[Al,...o]}function mm(e,{epochs:t,layers:n},r,o){let a=[["run","epoch","layer","correlation","pairs"]],i=n[o]?.name??"",s=200/2;return t.forEach((u,f)=>{for(let p=0;p<201;p++){let m=r[f]?.[o*201+p]??"";a.push([e,u,i,((p-s)/s).toFixed(2),m])}}),a}var Ku=100,bm=new WeakMap,hm=new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let r=bm.get(t);r!==void 0&&(r.value=n)}},{rootMargin:`${Ku}px`});function ia(e){let t=Qn(!1);return $t(()=>{let{current:n}=e;if(n!==null)return t.value=rx(n),bm.set(n,t),hm.observe(n),()=>hm.unobserve(n)},[e,t]),t}function rx(e){let{top:t,bottom:n}=e.getBoundingClientRect();return n>-Ku&&t<innerHeight+Ku}function la(e,t,n="",r=""){return e.flatMap(o=>{let a=t(o);return a===void 0?[]:[{run:o.name,epochs:o.epochs,values:a,quantity:n,layer:r}]})}function gm(e){let t=Wi(e.map(r=>r.epochs)),n=e.map(({epochs:r,values:o})=>{let a=new Map(r.map((i,s)=>[i,o[s]??null]));return t.map(i=>a.get(i))});return[t,...n]}function sa({epochs:e,values:t},n){for(let r=e.length-1;r>=0;r--)if(e[r]<=n)return{epoch:e[r],value:t[r]??null};return{epoch:null,value:null}}function vm(e){return e.every(({values:t})=>t.every(n=>n===null||n>0))}function Zu(e){return e.flatMap(({run:t,isTraining:n},r)=>{let o=e.findIndex(a=>a.isTraining&&a.run===t);return n||o<0?[]:[{run:t,training:o,other:r}]})}var xm=.02;function ua(e,t){let n=xm*Math.max(Math.abs(e),Math.abs(t))||1,r=Math.max((t-e)*.08,(n-(t-e))/2);return[e-r,t+r]}function ym(e,t){let n=Math.max((t/e)**.06,1+xm/2);return[e/n,t*n]}function wm(e,t){let[n,r]=ua(e,t);return[e<0?n:Math.max(0,n),t>1?r:Math.min(1,r)]}var ox="uplot",ax="u-hz",ix="u-vt",lx="u-title",sx="u-wrap",ux="u-under",cx="u-over",fx="u-axis",uo="u-off",dx="u-select",px="u-cursor-x",mx="u-cursor-y",hx="u-cursor-pt",bx="u-legend",gx="u-live",vx="u-inline",xx="u-series",yx="u-marker",_m="u-label",wx="u-value",ci="width",fi="height";var Sm="bottom",ca="left",Ju="right",mc="#000",km=mc+"0",Qu="mousemove",Mm="mousedown",Xu="mouseup",Rm="mouseenter",Tm="mouseleave",Am="dblclick",_x="resize",Sx="scroll",Em="change",Nl="dppxchange",hc="--",ga=typeof window<"u",oc=ga?document:null,da=ga?window:null,kx=ga?navigator:null,ye,El;function ac(){let e=devicePixelRatio;ye!=e&&(ye=e,El&&lc(Em,El,ac),El=matchMedia(`(min-resolution: ${ye-.001}dppx) and (max-resolution: ${ye+.001}dppx)`),co(Em,El,ac),da.dispatchEvent(new CustomEvent(Nl)))}function Xt(e,t){if(t!=null){let n=e.classList;!n.contains(t)&&n.add(t)}}function ic(e,t){let n=e.classList;n.contains(t)&&n.remove(t)}function Ie(e,t,n){e.style[t]=n+"px"}function An(e,t,n,r){let o=oc.createElement(e);return t!=null&&Xt(o,t),n?.insertBefore(o,r),o}function hn(e,t){return An("div",e,t)}var Pm=new WeakMap;function Gn(e,t,n,r,o){let a="translate("+t+"px,"+n+"px)",i=Pm.get(e);a!=i&&(e.style.transform=a,Pm.set(e,a),t<0||n<0||t>r||n>o?Xt(e,uo):ic(e,uo))}var Lm=new WeakMap;function Cm(e,t,n){let r=t+n,o=Lm.get(e);r!=o&&(Lm.set(e,r),e.style.background=t,e.style.borderColor=n)}var Nm=new WeakMap;function Om(e,t,n,r){let o=t+""+n,a=Nm.get(e);o!=a&&(Nm.set(e,o),e.style.height=n+"px",e.style.width=t+"px",e.style.marginLeft=r?-t/2+"px":0,e.style.marginTop=r?-n/2+"px":0)}var bc={passive:!0},Mx={...bc,capture:!0};function co(e,t,n,r){t.addEventListener(e,n,r?Mx:bc)}function lc(e,t,n,r){t.removeEventListener(e,n,bc)}ga&&ac();function En(e,t,n,r){let o;n=n||0,r=r||t.length-1;let a=r<=2147483647;for(;r-n>1;)o=a?n+r>>1:en((n+r)/2),t[o]<e?n=o:r=o;return e-t[n]<=t[r]-e?n:r}function sh(e){return(n,r,o)=>{let a=-1,i=-1;for(let s=r;s<=o;s++)if(e(n[s])){a=s;break}for(let s=o;s>=r;s--)if(e(n[s])){i=s;break}return[a,i]}}var uh=e=>e!=null,ch=e=>e!=null&&e>0,Il=sh(uh),Rx=sh(ch);function Tx(e,t,n,r=0,o=!1){let a=o?Rx:Il,i=o?ch:uh;[t,n]=a(e,t,n);let s=e[t],u=e[t];if(t>-1)if(r==1)s=e[t],u=e[n];else if(r==-1)s=e[n],u=e[t];else for(let f=t;f<=n;f++){let p=e[f];i(p)&&(p<s?s=p:p>u&&(u=p))}return[s??Ee,u??-Ee]}function Dl(e,t,n,r){let o=Dm(e),a=Dm(t);e==t&&(o==-1?(e*=n,t/=n):(e/=n,t*=n));let i=n==10?lr:fh,s=o==1?en:bn,u=a==1?bn:en,f=s(i(ot(e))),p=u(i(ot(t))),m=pa(n,f),b=pa(n,p);return n==10&&(f<0&&(m=Pe(m,-f)),p<0&&(b=Pe(b,-p))),r||n==2?(e=m*o,t=b*a):(e=hh(e,m),t=Fl(t,b)),[e,t]}function gc(e,t,n,r){let o=Dl(e,t,n,r);return e==0&&(o[0]=0),t==0&&(o[1]=0),o}var vc=.1,$m={mode:3,pad:vc},pi={pad:0,soft:null,mode:0},Ax={min:pi,max:pi};function Ol(e,t,n,r){return Bl(n)?Im(e,t,n):(pi.pad=n,pi.soft=r?0:null,pi.mode=r?3:0,Im(e,t,Ax))}function ve(e,t){return e??t}function Ex(e,t,n){for(t=ve(t,0),n=ve(n,e.length-1);t<=n;){if(e[t]!=null)return!0;t++}return!1}function Im(e,t,n){let r=n.min,o=n.max,a=ve(r.pad,0),i=ve(o.pad,0),s=ve(r.hard,-Ee),u=ve(o.hard,Ee),f=ve(r.soft,Ee),p=ve(o.soft,-Ee),m=ve(r.mode,0),b=ve(o.mode,0),h=t-e,y=lr(h),M=Ct(ot(e),ot(t)),k=lr(M),T=ot(k-y);(h<1e-24||T>10)&&(h=0,(e==0||t==0)&&(h=1e-24,m==2&&f!=Ee&&(a=0),b==2&&p!=-Ee&&(i=0)));let _=h||M||1e3,A=lr(_),S=pa(10,en(A)),H=_*(h==0?e==0?.1:1:a),N=Pe(hh(e-H,S/10),24),W=e>=f&&(m==1||m==3&&N<=f||m==2&&N>=f)?f:Ee,O=Ct(s,N<W&&e>=W?W:Pn(W,N)),J=_*(h==0?t==0?.1:1:i),F=Pe(Fl(t+J,S/10),24),P=t<=p&&(b==1||b==3&&F>=p||b==2&&F<=p)?p:-Ee,j=Pn(u,F>P&&t<=P?P:Ct(P,F));return O==j&&O==0&&(j=100),[O,j]}var Px=new Intl.NumberFormat(ga?kx.language:"en-US"),xc=e=>Px.format(e),tn=Math,Cl=tn.PI,ot=tn.abs,en=tn.floor,rt=tn.round,bn=tn.ceil,Pn=tn.min,Ct=tn.max,pa=tn.pow,Dm=tn.sign,lr=tn.log10,fh=tn.log2,Lx=(e,t=1)=>tn.sinh(e)*t,ec=(e,t=1)=>tn.asinh(e/t),Ee=1/0;function Fm(e){return(lr((e^e>>31)-(e>>31))|0)+1}function sc(e,t,n){return Pn(Ct(e,t),n)}function dh(e){return typeof e=="function"}function fe(e){return dh(e)?e:()=>e}var Cx=()=>{},ph=e=>e,mh=(e,t)=>t,Nx=e=>null,Bm=e=>!0,Hm=(e,t)=>e==t,Ox=/\.\d*?(?=9{6,}|0{6,})/gm,fo=e=>{if(gh(e)||Lr.has(e))return e;let t=`${e}`,n=t.match(Ox);if(n==null)return e;let r=n[0].length-1;if(t.indexOf("e-")!=-1){let[o,a]=t.split("e");return+`${fo(o)}e${a}`}return Pe(e,r)};function lo(e,t){return fo(Pe(fo(e/t))*t)}function Fl(e,t){return fo(bn(fo(e/t))*t)}function hh(e,t){return fo(en(fo(e/t))*t)}function Pe(e,t=0){if(gh(e))return e;let n=10**t,r=e*n*(1+Number.EPSILON);return rt(r)/n}var Lr=new Map;function bh(e){return((""+e).split(".")[1]||"").length}function hi(e,t,n,r){let o=[],a=r.map(bh);for(let i=t;i<n;i++){let s=ot(i),u=Pe(pa(e,i),s);for(let f=0;f<r.length;f++){let p=e==10?+`${r[f]}e${i}`:r[f]*u,m=(i>=0?0:s)+(i>=a[f]?0:a[f]),b=e==10?p:Pe(p,m);o.push(b),Lr.set(b,m)}}return o}var mi={},yc=[],ma=[null,null],Pr=Array.isArray,gh=Number.isInteger,$x=e=>e===void 0;function Um(e){return typeof e=="string"}function Bl(e){let t=!1;if(e!=null){let n=e.constructor;t=n==null||n==Object}return t}function Ix(e){return e!=null&&typeof e=="object"}var Dx=Object.getPrototypeOf(Uint8Array),vh="__proto__";function ha(e,t=Bl){let n;if(Pr(e)){let r=e.find(o=>o!=null);if(Pr(r)||t(r)){n=Array(e.length);for(let o=0;o<e.length;o++)n[o]=ha(e[o],t)}else n=e.slice()}else if(e instanceof Dx)n=e.slice();else if(t(e)){n={};for(let r in e)r!=vh&&(n[r]=ha(e[r],t))}else n=e;return n}function et(e){let t=arguments;for(let n=1;n<t.length;n++){let r=t[n];for(let o in r)o!=vh&&(Bl(e[o])?et(e[o],ha(r[o])):e[o]=ha(r[o]))}return e}var Fx=0,Bx=1,Hx=2;function Ux(e,t,n){for(let r=0,o,a=-1;r<t.length;r++){let i=t[r];if(i>a){for(o=i-1;o>=0&&e[o]==null;)e[o--]=null;for(o=i+1;o<n&&e[o]==null;)e[a=o++]=null}}}function zx(e,t){if(Gx(e)){let i=e[0].slice();for(let s=1;s<e.length;s++)i.push(...e[s].slice(1));return Wx(i[0])||(i=qx(i)),i}let n=new Set;for(let i=0;i<e.length;i++){let u=e[i][0],f=u.length;for(let p=0;p<f;p++)n.add(u[p])}let r=[Array.from(n).sort((i,s)=>i-s)],o=r[0].length,a=new Map;for(let i=0;i<o;i++)a.set(r[0][i],i);for(let i=0;i<e.length;i++){let s=e[i],u=s[0];for(let f=1;f<s.length;f++){let p=s[f],m=Array(o).fill(void 0),b=t?t[i][f]:Bx,h=[];for(let y=0;y<p.length;y++){let M=p[y],k=a.get(u[y]);M===null?b!=Fx&&(m[k]=M,b==Hx&&h.push(k)):m[k]=M}Ux(m,h,o),r.push(m)}}return r}var Vx=typeof queueMicrotask>"u"?e=>Promise.resolve().then(e):queueMicrotask;function qx(e){let t=e[0],n=t.length,r=Array(n);for(let a=0;a<r.length;a++)r[a]=a;r.sort((a,i)=>t[a]-t[i]);let o=[];for(let a=0;a<e.length;a++){let i=e[a],s=Array(n);for(let u=0;u<n;u++)s[u]=i[r[u]];o.push(s)}return o}function Gx(e){let t=e[0][0],n=t.length;for(let r=1;r<e.length;r++){let o=e[r][0];if(o.length!=n)return!1;if(o!=t){for(let a=0;a<n;a++)if(o[a]!=t[a])return!1}}return!0}function Wx(e,t=100){let n=e.length;if(n<=1)return!0;let r=0,o=n-1;for(;r<=o&&e[r]==null;)r++;for(;o>=r&&e[o]==null;)o--;if(o<=r)return!0;let a=Ct(1,en((o-r+1)/t));for(let i=e[r],s=r+a;s<=o;s+=a){let u=e[s];if(u!=null){if(u<=i)return!1;i=u}}return!0}var xh=["January","February","March","April","May","June","July","August","September","October","November","December"],yh=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function wh(e){return e.slice(0,3)}var jx=yh.map(wh),Yx=xh.map(wh),Kx={MMMM:xh,MMM:Yx,WWWW:yh,WWW:jx};function ui(e){return(e<10?"0":"")+e}function Zx(e){return(e<10?"00":e<100?"0":"")+e}var Jx={YYYY:e=>e.getFullYear(),YY:e=>(e.getFullYear()+"").slice(2),MMMM:(e,t)=>t.MMMM[e.getMonth()],MMM:(e,t)=>t.MMM[e.getMonth()],MM:e=>ui(e.getMonth()+1),M:e=>e.getMonth()+1,DD:e=>ui(e.getDate()),D:e=>e.getDate(),WWWW:(e,t)=>t.WWWW[e.getDay()],WWW:(e,t)=>t.WWW[e.getDay()],HH:e=>ui(e.getHours()),H:e=>e.getHours(),h:e=>{let t=e.getHours();return t==0?12:t>12?t-12:t},AA:e=>e.getHours()>=12?"PM":"AM",aa:e=>e.getHours()>=12?"pm":"am",a:e=>e.getHours()>=12?"p":"a",mm:e=>ui(e.getMinutes()),m:e=>e.getMinutes(),ss:e=>ui(e.getSeconds()),s:e=>e.getSeconds(),fff:e=>Zx(e.getMilliseconds())};function wc(e,t){t=t||Kx;let n=[],r=/\{([a-z]+)\}|[^{]+/gi,o;for(;o=r.exec(e);)n.push(o[0][0]=="{"?Jx[o[1]]:o[0]);return a=>{let i="";for(let s=0;s<n.length;s++)i+=typeof n[s]=="string"?n[s]:n[s](a,t);return i}}var Qx=new Intl.DateTimeFormat().resolvedOptions().timeZone;function Xx(e,t){let n;return t=="UTC"||t=="Etc/UTC"?n=new Date(+e+e.getTimezoneOffset()*6e4):t==Qx?n=e:(n=new Date(e.toLocaleString("en-US",{timeZone:t})),n.setMilliseconds(e.getMilliseconds())),n}var _h=e=>e%1==0,$l=[1,2,2.5,5],ey=hi(10,-32,0,$l),Sh=hi(10,0,32,$l),ty=Sh.filter(_h),so=ey.concat(Sh),_c=`
`,kh="{YYYY}",zm=_c+kh,Mh="{M}/{D}",di=_c+Mh,Pl=di+"/{YY}",Rh="{aa}",ny="{h}:{mm}",fa=ny+Rh,Vm=_c+fa,qm=":{ss}",Se=null;function Th(e){let t=e*1e3,n=t*60,r=n*60,o=r*24,a=o*30,i=o*365,u=(e==1?hi(10,0,3,$l).filter(_h):hi(10,-3,0,$l)).concat([t,t*5,t*10,t*15,t*30,n,n*5,n*10,n*15,n*30,r,r*2,r*3,r*4,r*6,r*8,r*12,o,o*2,o*3,o*4,o*5,o*6,o*7,o*8,o*9,o*10,o*15,a,a*2,a*3,a*4,a*6,i,i*2,i*5,i*10,i*25,i*50,i*100]),f=[[i,kh,Se,Se,Se,Se,Se,Se,1],[o*28,"{MMM}",zm,Se,Se,Se,Se,Se,1],[o,Mh,zm,Se,Se,Se,Se,Se,1],[r,"{h}"+Rh,Pl,Se,di,Se,Se,Se,1],[n,fa,Pl,Se,di,Se,Se,Se,1],[t,qm,Pl+" "+fa,Se,di+" "+fa,Se,Vm,Se,1],[e,qm+".{fff}",Pl+" "+fa,Se,di+" "+fa,Se,Vm,Se,1]];function p(m){return(b,h,y,M,k,T)=>{let _=[],A=k>=i,S=k>=a&&k<i,H=m(y),N=Pe(H*e,3),W=tc(H.getFullYear(),A?0:H.getMonth(),S||A?1:H.getDate()),O=Pe(W*e,3);if(S||A){let J=S?k/a:0,F=A?k/i:0,P=N==O?N:Pe(tc(W.getFullYear()+F,W.getMonth()+J,1)*e,3),j=new Date(rt(P/e)),$=j.getFullYear(),ee=j.getMonth();for(let Z=0;P<=M;Z++){let se=tc($+F*Z,ee+J*Z,1),V=se-m(Pe(se*e,3));P=Pe((+se+V)*e,3),P<=M&&_.push(P)}}else{let J=k>=o?o:k,F=en(y)-en(N),P=O+F+Fl(N-O,J);_.push(P);let j=m(P),$=j.getHours()+j.getMinutes()/n+j.getSeconds()/r,ee=k/r,Z=b.axes[h]._space,se=T/Z;for(;P=Pe(P+k,e==1?0:3),!(P>M);)if(ee>1){let V=en(Pe($+ee,6))%24,re=m(P).getHours()-V;re>1&&(re=-1),P-=re*r,$=($+ee)%24;let me=_[_.length-1];Pe((P-me)/k,3)*se>=.7&&_.push(P)}else _.push(P)}return _}}return[u,f,p]}var[ry,oy,ay]=Th(1),[iy,ly,sy]=Th(.001);hi(2,-53,53,[1]);function Gm(e,t){return e.map(n=>n.map((r,o)=>o==0||o==8||r==null?r:t(o==1||n[8]==0?r:n[1]+r)))}function Wm(e,t){return(n,r,o,a,i)=>{let s=t.find(y=>i>=y[0])||t[t.length-1],u,f,p,m,b,h;return r.map(y=>{let M=e(y),k=M.getFullYear(),T=M.getMonth(),_=M.getDate(),A=M.getHours(),S=M.getMinutes(),H=M.getSeconds(),N=k!=u&&s[2]||T!=f&&s[3]||_!=p&&s[4]||A!=m&&s[5]||S!=b&&s[6]||H!=h&&s[7]||s[1];return u=k,f=T,p=_,m=A,b=S,h=H,N(M)})}}function uy(e,t){let n=wc(t);return(r,o,a,i,s)=>o.map(u=>n(e(u)))}function tc(e,t,n){return new Date(e,t,n)}function jm(e,t){return t(e)}var cy="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Ym(e,t){return(n,r,o,a)=>a==null?hc:t(e(r))}function fy(e,t){let n=e.series[t];return n.width?n.stroke(e,t):n.points.width?n.points.stroke(e,t):null}function dy(e,t){return e.series[t].fill(e,t)}var py={show:!0,live:!0,isolate:!1,mount:Cx,markers:{show:!0,width:2,stroke:fy,fill:dy,dash:"solid"},idx:null,idxs:null,values:[]};function my(e,t){let n=e.cursor.points,r=hn(),o=n.size(e,t);Ie(r,ci,o),Ie(r,fi,o);let a=o/-2;Ie(r,"marginLeft",a),Ie(r,"marginTop",a);let i=n.width(e,t,o);return i&&Ie(r,"borderWidth",i),r}function hy(e,t){let n=e.series[t].points;return n._fill||n._stroke}function by(e,t){let n=e.series[t].points;return n._stroke||n._fill}function gy(e,t){return e.series[t].points.size}var nc=[0,0];function vy(e,t,n){return nc[0]=t,nc[1]=n,nc}function Ll(e,t,n,r=!0){return o=>{o.button==0&&(!r||o.target==t)&&n(o)}}function rc(e,t,n,r=!0){return o=>{(!r||o.target==t)&&n(o)}}var xy={show:!0,x:!0,y:!0,lock:!1,move:vy,points:{one:!1,show:my,size:gy,width:0,stroke:by,fill:hy},bind:{mousedown:Ll,mouseup:Ll,click:Ll,dblclick:Ll,mousemove:rc,mouseleave:rc,mouseenter:rc},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(e,t)=>{t.stopPropagation(),t.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(e,t,n,r,o)=>r-o,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},Ah={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Sc=et({},Ah,{filter:mh}),Eh=et({},Sc,{size:10}),Ph=et({},Ah,{show:!1}),kc='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',Lh="bold "+kc,Ch=1.5,Km={show:!0,scale:"x",stroke:mc,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Lh,side:2,grid:Sc,ticks:Eh,border:Ph,font:kc,lineGap:Ch,rotate:0},yy="Value",wy="Time",Zm={show:!0,scale:"x",auto:!1,sorted:1,min:Ee,max:-Ee,idxs:[]};function _y(e,t,n,r,o){return t.map(a=>a==null?"":xc(a))}function Sy(e,t,n,r,o,a,i){let s=[],u=Lr.get(o)||0;n=i?n:Pe(Fl(n,o),u);for(let f=n;f<=r;f=Pe(f+o,u))s.push(Object.is(f,-0)?0:f);return s}function uc(e,t,n,r,o,a,i){let s=[],u=e.scales[e.axes[t].scale].log,f=u==10?lr:fh,p=en(f(n));o=pa(u,p),u==10&&(o=so[En(o,so)]);let m=n,b=o*u;u==10&&(b=so[En(b,so)]);do s.push(m),m=m+o,u==10&&!Lr.has(m)&&(m=Pe(m,Lr.get(o))),m>=b&&(o=m,b=o*u,u==10&&(b=so[En(b,so)]));while(m<=r);return s}function ky(e,t,n,r,o,a,i){let u=e.scales[e.axes[t].scale].asinh,f=r>u?uc(e,t,Ct(u,n),r,o):[u],p=r>=0&&n<=0?[0]:[];return(n<-u?uc(e,t,Ct(u,-r),-n,o):[u]).reverse().map(b=>-b).concat(p,f)}var Nh=/./,My=/[12357]/,Ry=/[125]/,Jm=/1/,cc=(e,t,n,r)=>e.map((o,a)=>t==4&&o==0||a%r==0&&n.test(o.toExponential()[o<0?1:0])?o:null);function Ty(e,t,n,r,o){let a=e.axes[n],i=a.scale,s=e.scales[i],u=e.valToPos,f=a._space,p=u(10,i),m=u(9,i)-p>=f?Nh:u(7,i)-p>=f?My:u(5,i)-p>=f?Ry:Jm;if(m==Jm){let b=ot(u(1,i)-p);if(b<f)return cc(t.slice().reverse(),s.distr,m,bn(f/b)).reverse()}return cc(t,s.distr,m,1)}function Ay(e,t,n,r,o){let a=e.axes[n],i=a.scale,s=a._space,u=e.valToPos,f=ot(u(1,i)-u(2,i));return f<s?cc(t.slice().reverse(),3,Nh,bn(s/f)).reverse():t}function Ey(e,t,n,r){return r==null?hc:t==null?"":xc(t)}var Qm={show:!0,scale:"y",stroke:mc,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:Lh,side:3,grid:Sc,ticks:Eh,border:Ph,font:kc,lineGap:Ch,rotate:0};function Py(e,t){let n=3+(e||1)*2;return Pe(n*t,3)}function Ly(e,t){let{scale:n,idxs:r}=e.series[0],o=e._data[0],a=e.valToPos(o[r[0]],n,!0),i=e.valToPos(o[r[1]],n,!0),s=ot(i-a),u=e.series[t],f=s/(u.points.space*ye);return r[1]-r[0]<=f}var Xm={scale:null,auto:!0,sorted:0,min:Ee,max:-Ee},Oh=(e,t,n,r,o)=>o,eh={show:!0,auto:!0,sorted:0,gaps:Oh,alpha:1,facets:[et({},Xm,{scale:"x"}),et({},Xm,{scale:"y"})]},th={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:Oh,alpha:1,points:{show:Ly,filter:null},values:null,min:Ee,max:-Ee,idxs:[],path:null,clip:null};function Cy(e,t,n,r,o){return n/10}var $h={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Ny=et({},$h,{time:!1,ori:1}),nh={};function Ih(e,t){let n=nh[e];return n||(n={key:e,plots:[],sub(r){n.plots.push(r)},unsub(r){n.plots=n.plots.filter(o=>o!=r)},pub(r,o,a,i,s,u,f){for(let p=0;p<n.plots.length;p++)n.plots[p]!=o&&n.plots[p].pub(r,o,a,i,s,u,f)}},e!=null&&(nh[e]=n)),n}var ba=1,fc=2;function po(e,t,n){let r=e.mode,o=e.series[t],a=r==2?e._data[t]:e._data,i=e.scales,s=e.bbox,u=a[0],f=r==2?a[1]:a[t],p=r==2?i[o.facets[0].scale]:i[e.series[0].scale],m=r==2?i[o.facets[1].scale]:i[o.scale],b=s.left,h=s.top,y=s.width,M=s.height,k=e.valToPosH,T=e.valToPosV;return p.ori==0?n(o,u,f,p,m,k,T,b,h,y,M,Ul,va,Vl,Fh,Hh):n(o,u,f,p,m,T,k,h,b,M,y,zl,xa,Tc,Bh,Uh)}function Mc(e,t){let n=0,r=0,o=ve(e.bands,yc);for(let a=0;a<o.length;a++){let i=o[a];i.series[0]==t?n=i.dir:i.series[1]==t&&(i.dir==1?r|=1:r|=2)}return[n,r==1?-1:r==2?1:r==3?2:0]}function Oy(e,t,n,r,o){let a=e.mode,i=e.series[t],s=a==2?i.facets[1].scale:i.scale,u=e.scales[s];return o==-1?u.min:o==1?u.max:u.distr==3?u.dir==1?u.min:u.max:0}function sr(e,t,n,r,o,a){return po(e,t,(i,s,u,f,p,m,b,h,y,M,k)=>{let T=i.pxRound,_=f.dir*(f.ori==0?1:-1),A=f.ori==0?va:xa,S,H;_==1?(S=n,H=r):(S=r,H=n);let N=T(m(s[S],f,M,h)),W=T(b(u[S],p,k,y)),O=T(m(s[H],f,M,h)),J=T(b(a==1?p.max:p.min,p,k,y)),F=new Path2D(o);return A(F,O,J),A(F,N,J),A(F,N,W),F})}function Hl(e,t,n,r,o,a){let i=null;if(e.length>0){i=new Path2D;let s=t==0?Vl:Tc,u=n;for(let m=0;m<e.length;m++){let b=e[m];if(b[1]>b[0]){let h=b[0]-u;h>0&&s(i,u,r,h,r+a),u=b[1]}}let f=n+o-u,p=10;f>0&&s(i,u,r-p/2,f,r+a+p)}return i}function $y(e,t,n){let r=e[e.length-1];r&&r[0]==t?r[1]=n:e.push([t,n])}function Rc(e,t,n,r,o,a,i){let s=[],u=e.length;for(let f=o==1?n:r;f>=n&&f<=r;f+=o)if(t[f]===null){let m=f,b=f;if(o==1)for(;++f<=r&&t[f]===null;)b=f;else for(;--f>=n&&t[f]===null;)b=f;let h=a(e[m]),y=b==m?h:a(e[b]),M=m-o;h=i<=0&&M>=0&&M<u?a(e[M]):h;let T=b+o;y=i>=0&&T>=0&&T<u?a(e[T]):y,y>=h&&s.push([h,y])}return s}function rh(e){return e==0?ph:e==1?rt:t=>lo(t,e)}function Dh(e){let t=e==0?Ul:zl,n=e==0?(o,a,i,s,u,f)=>{o.arcTo(a,i,s,u,f)}:(o,a,i,s,u,f)=>{o.arcTo(i,a,u,s,f)},r=e==0?(o,a,i,s,u)=>{o.rect(a,i,s,u)}:(o,a,i,s,u)=>{o.rect(i,a,u,s)};return(o,a,i,s,u,f=0,p=0)=>{f==0&&p==0?r(o,a,i,s,u):(f=Pn(f,s/2,u/2),p=Pn(p,s/2,u/2),t(o,a+f,i),n(o,a+s,i,a+s,i+u,f),n(o,a+s,i+u,a,i+u,p),n(o,a,i+u,a,i,p),n(o,a,i,a+s,i,f),o.closePath())}}var Ul=(e,t,n)=>{e.moveTo(t,n)},zl=(e,t,n)=>{e.moveTo(n,t)},va=(e,t,n)=>{e.lineTo(t,n)},xa=(e,t,n)=>{e.lineTo(n,t)},Vl=Dh(0),Tc=Dh(1),Fh=(e,t,n,r,o,a)=>{e.arc(t,n,r,o,a)},Bh=(e,t,n,r,o,a)=>{e.arc(n,t,r,o,a)},Hh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(t,n,r,o,a,i)},Uh=(e,t,n,r,o,a,i)=>{e.bezierCurveTo(n,t,o,r,i,a)};function zh(e){return(t,n,r,o,a)=>po(t,n,(i,s,u,f,p,m,b,h,y,M,k)=>{let{pxRound:T,points:_}=i,A,S;f.ori==0?(A=Ul,S=Fh):(A=zl,S=Bh);let H=Pe(_.width*ye,3),N=(_.size-_.width)/2*ye,W=Pe(N*2,3),O=new Path2D,J=new Path2D,{left:F,top:P,width:j,height:$}=t.bbox;Vl(J,F-W,P-W,j+W*2,$+W*2);let ee=Z=>{if(u[Z]!=null){let se=T(m(s[Z],f,M,h)),V=T(b(u[Z],p,k,y));A(O,se+N,V),S(O,se,V,N,0,Cl*2)}};if(a)a.forEach(ee);else for(let Z=r;Z<=o;Z++)ee(Z);return{stroke:H>0?O:null,fill:O,clip:J,flags:ba|fc}})}function Vh(e){return(t,n,r,o,a,i)=>{r!=o&&(a!=r&&i!=r&&e(t,n,r),a!=o&&i!=o&&e(t,n,o),e(t,n,i))}}var Iy=Vh(va),Dy=Vh(xa);function qh(e){let t=ve(e?.alignGaps,0);return(n,r,o,a)=>po(n,r,(i,s,u,f,p,m,b,h,y,M,k)=>{[o,a]=Il(u,o,a);let T=i.pxRound,_=$=>T(m($,f,M,h)),A=$=>T(b($,p,k,y)),S,H;f.ori==0?(S=va,H=Iy):(S=xa,H=Dy);let N=f.dir*(f.ori==0?1:-1),W={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ba},O=W.stroke,J=!1;if(a-o>=M*4){let $=q=>n.posToVal(q,f.key,!0),ee=null,Z=null,se,V,at,Re=_(s[N==1?o:a]),re=_(s[o]),me=_(s[a]),oe=$(N==1?re+1:me-1);for(let q=N==1?o:a;q>=o&&q<=a;q+=N){let je=s[q],De=(N==1?je<oe:je>oe)?Re:_(je),we=u[q];De==Re?we!=null?(V=we,ee==null?(S(O,De,A(V)),se=ee=Z=V):V<ee?ee=V:V>Z&&(Z=V)):we===null&&(J=!0):(ee!=null&&H(O,Re,A(ee),A(Z),A(se),A(V)),we!=null?(V=we,S(O,De,A(V)),ee=Z=se=V):(ee=Z=null,we===null&&(J=!0)),Re=De,oe=$(Re+N))}ee!=null&&ee!=Z&&at!=Re&&H(O,Re,A(ee),A(Z),A(se),A(V))}else for(let $=N==1?o:a;$>=o&&$<=a;$+=N){let ee=u[$];ee===null?J=!0:ee!=null&&S(O,_(s[$]),A(ee))}let[P,j]=Mc(n,r);if(i.fill!=null||P!=0){let $=W.fill=new Path2D(O),ee=i.fillTo(n,r,i.min,i.max,P),Z=A(ee),se=_(s[o]),V=_(s[a]);N==-1&&([V,se]=[se,V]),S($,V,Z),S($,se,Z)}if(!i.spanGaps){let $=[];J&&$.push(...Rc(s,u,o,a,N,_,t)),W.gaps=$=i.gaps(n,r,o,a,$),W.clip=Hl($,f.ori,h,y,M,k)}return j!=0&&(W.band=j==2?[sr(n,r,o,a,O,-1),sr(n,r,o,a,O,1)]:sr(n,r,o,a,O,j)),W})}function Fy(e){let t=ve(e.align,1),n=ve(e.ascDesc,!1),r=ve(e.alignGaps,0),o=ve(e.extend,!1);return(a,i,s,u)=>po(a,i,(f,p,m,b,h,y,M,k,T,_,A)=>{[s,u]=Il(m,s,u);let S=f.pxRound,{left:H,width:N}=a.bbox,W=re=>S(y(re,b,_,k)),O=re=>S(M(re,h,A,T)),J=b.ori==0?va:xa,F={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:ba},P=F.stroke,j=b.dir*(b.ori==0?1:-1),$=O(m[j==1?s:u]),ee=W(p[j==1?s:u]),Z=ee,se=ee;o&&t==-1&&(se=H,J(P,se,$)),J(P,ee,$);for(let re=j==1?s:u;re>=s&&re<=u;re+=j){let me=m[re];if(me==null)continue;let oe=W(p[re]),q=O(me);t==1?J(P,oe,$):J(P,Z,q),J(P,oe,q),$=q,Z=oe}let V=Z;o&&t==1&&(V=H+N,J(P,V,$));let[at,Re]=Mc(a,i);if(f.fill!=null||at!=0){let re=F.fill=new Path2D(P),me=f.fillTo(a,i,f.min,f.max,at),oe=O(me);J(re,V,oe),J(re,se,oe)}if(!f.spanGaps){let re=[];re.push(...Rc(p,m,s,u,j,W,r));let me=f.width*ye/2,oe=n||t==1?me:-me,q=n||t==-1?-me:me;re.forEach(je=>{je[0]+=oe,je[1]+=q}),F.gaps=re=f.gaps(a,i,s,u,re),F.clip=Hl(re,b.ori,k,T,_,A)}return Re!=0&&(F.band=Re==2?[sr(a,i,s,u,P,-1),sr(a,i,s,u,P,1)]:sr(a,i,s,u,P,Re)),F})}function oh(e,t,n,r,o,a,i=Ee){if(e.length>1){let s=null;for(let u=0,f=1/0;u<e.length;u++)if(t[u]!==void 0){if(s!=null){let p=ot(e[u]-e[s]);p<f&&(f=p,i=ot(n(e[u],r,o,a)-n(e[s],r,o,a)))}s=u}}return i}function By(e){e=e||mi;let t=ve(e.size,[.6,Ee,1]),n=e.align||0,r=e.gap||0,o=e.radius;o=o==null?[0,0]:typeof o=="number"?[o,0]:o;let a=fe(o),i=1-t[0],s=ve(t[1],Ee),u=ve(t[2],1),f=ve(e.disp,mi),p=ve(e.each,h=>{}),{fill:m,stroke:b}=f;return(h,y,M,k)=>po(h,y,(T,_,A,S,H,N,W,O,J,F,P)=>{let j=T.pxRound,$=n,ee=r*ye,Z=s*ye,se=u*ye,V,at;S.ori==0?[V,at]=a(h,y):[at,V]=a(h,y);let Re=S.dir*(S.ori==0?1:-1),re=S.ori==0?Vl:Tc,me=S.ori==0?p:(U,Le,tt,wo,Br,Nn,Hr)=>{p(U,Le,tt,Br,wo,Hr,Nn)},oe=ve(h.bands,yc).find(U=>U.series[0]==y),q=oe!=null?oe.dir:0,je=T.fillTo(h,y,T.min,T.max,q),yt=j(W(je,H,P,J)),De,we,vn,zt=F,ze=j(T.width*ye),Cn=!1,Yn=null,rn=null,pr=null,vo=null;m!=null&&(ze==0||b!=null)&&(Cn=!0,Yn=m.values(h,y,M,k),rn=new Map,new Set(Yn).forEach(U=>{U!=null&&rn.set(U,new Path2D)}),ze>0&&(pr=b.values(h,y,M,k),vo=new Map,new Set(pr).forEach(U=>{U!=null&&vo.set(U,new Path2D)})));let{x0:xo,size:Ta}=f;if(xo!=null&&Ta!=null){$=1,_=xo.values(h,y,M,k),xo.unit==2&&(_=_.map(tt=>h.posToVal(O+tt*F,S.key,!0)));let U=Ta.values(h,y,M,k);Ta.unit==2?we=U[0]*F:we=N(U[0],S,F,O)-N(0,S,F,O),zt=oh(_,A,N,S,F,O,zt),vn=zt-we+ee}else zt=oh(_,A,N,S,F,O,zt),vn=zt*i+ee,we=zt-vn;vn<1&&(vn=0),ze>=we/2&&(ze=0),vn<5&&(j=ph);let Mi=vn>0,Dr=zt-vn-(Mi?ze:0);we=j(sc(Dr,se,Z)),De=($==0?we/2:$==Re?0:we)-$*Re*(($==0?ee/2:0)+(Mi?ze/2:0));let wt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},yo=Cn?null:new Path2D,Kn=null;if(oe!=null)Kn=h.data[oe.series[1]];else{let{y0:U,y1:Le}=f;U!=null&&Le!=null&&(A=Le.values(h,y,M,k),Kn=U.values(h,y,M,k))}let Fr=V*we,le=at*we;for(let U=Re==1?M:k;U>=M&&U<=k;U+=Re){let Le=A[U];if(Le==null)continue;if(Kn!=null){let Nt=Kn[U]??0;if(Le-Nt==0)continue;yt=W(Nt,H,P,J)}let tt=S.distr!=2||f!=null?_[U]:U,wo=N(tt,S,F,O),Br=W(ve(Le,je),H,P,J),Nn=j(wo-De),Hr=j(Ct(Br,yt)),Vt=j(Pn(Br,yt)),on=Hr-Vt;if(Le!=null){let Nt=Le<0?le:Fr,xn=Le<0?Fr:le;Cn?(ze>0&&pr[U]!=null&&re(vo.get(pr[U]),Nn,Vt+en(ze/2),we,Ct(0,on-ze),Nt,xn),Yn[U]!=null&&re(rn.get(Yn[U]),Nn,Vt+en(ze/2),we,Ct(0,on-ze),Nt,xn)):re(yo,Nn,Vt+en(ze/2),we,Ct(0,on-ze),Nt,xn),me(h,y,U,Nn-ze/2,Vt,we+ze,on)}}return ze>0?wt.stroke=Cn?vo:yo:Cn||(wt._fill=T.width==0?T._fill:T._stroke??T._fill,wt.width=0),wt.fill=Cn?rn:yo,wt})}function Hy(e,t){let n=ve(t?.alignGaps,0);return(r,o,a,i)=>po(r,o,(s,u,f,p,m,b,h,y,M,k,T)=>{[a,i]=Il(f,a,i);let _=s.pxRound,A=V=>_(b(V,p,k,y)),S=V=>_(h(V,m,T,M)),H,N,W;p.ori==0?(H=Ul,W=va,N=Hh):(H=zl,W=xa,N=Uh);let O=p.dir*(p.ori==0?1:-1),J=A(u[O==1?a:i]),F=J,P=[],j=[];for(let V=O==1?a:i;V>=a&&V<=i;V+=O)if(f[V]!=null){let Re=u[V],re=A(Re);P.push(F=re),j.push(S(f[V]))}let $={stroke:e(P,j,H,W,N,_),fill:null,clip:null,band:null,gaps:null,flags:ba},ee=$.stroke,[Z,se]=Mc(r,o);if(s.fill!=null||Z!=0){let V=$.fill=new Path2D(ee),at=s.fillTo(r,o,s.min,s.max,Z),Re=S(at);W(V,F,Re),W(V,J,Re)}if(!s.spanGaps){let V=[];V.push(...Rc(u,f,a,i,O,A,n)),$.gaps=V=s.gaps(r,o,a,i,V),$.clip=Hl(V,p.ori,y,M,k,T)}return se!=0&&($.band=se==2?[sr(r,o,a,i,ee,-1),sr(r,o,a,i,ee,1)]:sr(r,o,a,i,ee,se)),$})}function Uy(e){return Hy(zy,e)}function zy(e,t,n,r,o,a){let i=e.length;if(i<2)return null;let s=new Path2D;if(n(s,e[0],t[0]),i==2)r(s,e[1],t[1]);else{let u=Array(i),f=Array(i-1),p=Array(i-1),m=Array(i-1);for(let b=0;b<i-1;b++)p[b]=t[b+1]-t[b],m[b]=e[b+1]-e[b],f[b]=p[b]/m[b];u[0]=f[0];for(let b=1;b<i-1;b++)f[b]===0||f[b-1]===0||f[b-1]>0!=f[b]>0?u[b]=0:(u[b]=3*(m[b-1]+m[b])/((2*m[b]+m[b-1])/f[b-1]+(m[b]+2*m[b-1])/f[b]),isFinite(u[b])||(u[b]=0));u[i-1]=f[i-2];for(let b=0;b<i-1;b++)o(s,e[b]+m[b]/3,t[b]+u[b]*m[b]/3,e[b+1]-m[b]/3,t[b+1]-u[b+1]*m[b]/3,e[b+1],t[b+1])}return s}var dc=new Set;function ah(){for(let e of dc)e.syncRect(!0)}ga&&(co(_x,da,ah),co(Sx,da,ah,!0),co(Nl,da,()=>{Ze.pxRatio=ye}));var Vy=qh(),qy=zh();function ih(e,t,n,r){return(r?[e[0],e[1]].concat(e.slice(2)):[e[0]].concat(e.slice(1))).map((a,i)=>pc(a,i,t,n))}function Gy(e,t){return e.map((n,r)=>r==0?{}:et({},t,n))}function pc(e,t,n,r){return et({},t==0?n:r,e)}function Gh(e,t,n){return t==null?ma:[t,n]}var Wy=Gh;function jy(e,t,n){return t==null?ma:Ol(t,n,vc,!0)}function Wh(e,t,n,r){return t==null?ma:Dl(t,n,e.scales[r].log,!1)}var Yy=Wh;function jh(e,t,n,r){return t==null?ma:gc(t,n,e.scales[r].log,!1)}var Ky=jh;function Zy(e,t,n,r,o){let a=Ct(Fm(e),Fm(t)),i=t-e,s=En(o/r*i,n);do{let u=n[s],f=r*u/i;if(f>=o&&a+(u<5?Lr.get(u):0)<=17)return[u,f]}while(++s<n.length);return[0,0]}function lh(e){let t,n;return e=e.replace(/(\d+)px/,(r,o)=>(t=rt((n=+o)*ye))+"px"),[e,t,n]}function Jy(e){e.show&&[e.font,e.labelFont].forEach(t=>{let n=Pe(t[2]*ye,1);t[0]=t[0].replace(/[0-9.]+px/,n+"px"),t[1]=n})}function Ze(e,t,n){let r={mode:ve(e.mode,1)},o=r.mode;function a(c,d,g,v){let x=d.valToPct(c);return v+g*(d.dir==-1?1-x:x)}function i(c,d,g,v){let x=d.valToPct(c);return v+g*(d.dir==-1?x:1-x)}function s(c,d,g,v){return d.ori==0?a(c,d,g,v):i(c,d,g,v)}r.valToPosH=a,r.valToPosV=i;let u=!1;r.status=0;let f=r.root=hn(ox);if(e.id!=null&&(f.id=e.id),Xt(f,e.class),e.title){let c=hn(lx,f);c.textContent=e.title}let p=An("canvas"),m=r.ctx=p.getContext("2d"),b=hn(sx,f);co("click",b,c=>{c.target===y&&(Ne!=Co||Fe!=No)&&bt.click(r,c)},!0);let h=r.under=hn(ux,b);b.appendChild(p);let y=r.over=hn(cx,b);e=ha(e);let M=+ve(e.pxAlign,1),k=rh(M);(e.plugins||[]).forEach(c=>{c.opts&&(e=c.opts(r,e)||e)});let T=e.ms||.001,_=r.series=o==1?ih(e.series||[],Zm,th,!1):Gy(e.series||[null],eh),A=r.axes=ih(e.axes||[],Km,Qm,!0),S=r.scales={},H=r.bands=e.bands||[];H.forEach(c=>{c.fill=fe(c.fill||null),c.dir=ve(c.dir,-1)});let N=o==2?_[1].facets[0].scale:_[0].scale,W={axes:Pg,series:Mg},O=(e.drawOrder||["axes","series"]).map(c=>W[c]);function J(c){let d=c.distr==3?g=>lr(g>0?g:c.clamp(r,g,c.min,c.max,c.key)):c.distr==4?g=>ec(g,c.asinh):c.distr==100?g=>c.fwd(g):g=>g;return g=>{let v=d(g),{_min:x,_max:w}=c,R=w-x;return(v-x)/R}}function F(c){let d=S[c];if(d==null){let g=(e.scales||mi)[c]||mi;if(g.from!=null){F(g.from);let v=et({},S[g.from],g,{key:c});v.valToPct=J(v),S[c]=v}else{d=S[c]=et({},c==N?$h:Ny,g),d.key=c;let v=d.time,x=d.range,w=Pr(x);if((c!=N||o==2&&!v)&&(w&&(x[0]==null||x[1]==null)&&(x={min:x[0]==null?$m:{mode:1,hard:x[0],soft:x[0]},max:x[1]==null?$m:{mode:1,hard:x[1],soft:x[1]}},w=!1),!w&&Bl(x))){let R=x;x=(E,L,I)=>L==null?ma:Ol(L,I,R)}d.range=fe(x||(v?Wy:c==N?d.distr==3?Yy:d.distr==4?Ky:Gh:d.distr==3?Wh:d.distr==4?jh:jy)),d.auto=fe(w?!1:d.auto),d.clamp=fe(d.clamp||Cy),d._min=d._max=null,d.valToPct=J(d)}}}F("x"),F("y"),o==1&&_.forEach(c=>{F(c.scale)}),A.forEach(c=>{F(c.scale)});for(let c in e.scales)F(c);let P=S[N],j=P.distr,$,ee;P.ori==0?(Xt(f,ax),$=a,ee=i):(Xt(f,ix),$=i,ee=a);let Z={};for(let c in S){let d=S[c];(d.min!=null||d.max!=null)&&(Z[c]={min:d.min,max:d.max},d.min=d.max=null)}let se=e.tzDate||(c=>new Date(rt(c/T))),V=e.fmtDate||wc,at=T==1?ay(se):sy(se),Re=Wm(se,Gm(T==1?oy:ly,V)),re=Ym(se,jm(cy,V)),me=[],oe=r.legend=et({},py,e.legend),q=r.cursor=et({},xy,{drag:{y:o==2}},e.cursor),je=oe.show,yt=q.show,De=oe.markers;oe.idxs=me,De.width=fe(De.width),De.dash=fe(De.dash),De.stroke=fe(De.stroke),De.fill=fe(De.fill);let we,vn,zt,ze=[],Cn=[],Yn,rn=!1,pr={};if(oe.live){let c=_[1]?_[1].values:null;rn=c!=null,Yn=rn?c(r,1,0):{_:0};for(let d in Yn)pr[d]=hc}if(je)if(we=An("table",bx,f),zt=An("tbody",null,we),oe.mount(r,we),rn){vn=An("thead",null,we,zt);let c=An("tr",null,vn);An("th",null,c);for(var vo in Yn)An("th",_m,c).textContent=vo}else Xt(we,vx),oe.live&&Xt(we,gx);let xo={show:!0},Ta={show:!1};function Mi(c,d){if(d==0&&(rn||!oe.live||o==2))return ma;let g=[],v=An("tr",xx,zt,zt.childNodes[d]);Xt(v,c.class),c.show||Xt(v,uo);let x=An("th",null,v);if(De.show){let E=hn(yx,x);if(d>0){let L=De.width(r,d);L&&(E.style.border=L+"px "+De.dash(r,d)+" "+De.stroke(r,d)),E.style.background=De.fill(r,d)}}let w=hn(_m,x);c.label instanceof HTMLElement?w.appendChild(c.label):w.textContent=c.label,d>0&&(De.show||(w.style.color=c.width>0?De.stroke(r,d):De.fill(r,d)),wt("click",x,E=>{if(q._lock)return;zr(E);let L=_.indexOf(c);if((E.ctrlKey||E.metaKey)!=oe.isolate){let I=_.some((B,z)=>z>0&&z!=L&&B.show);_.forEach((B,z)=>{z>0&&$n(z,I?z==L?xo:Ta:xo,!0,Je.setSeries)})}else $n(L,{show:!c.show},!0,Je.setSeries)},!1),So&&wt(Rm,x,E=>{q._lock||(zr(E),$n(_.indexOf(c),$o,!0,Je.setSeries))},!1));for(var R in Yn){let E=An("td",wx,v);E.textContent="--",g.push(E)}return[v,g]}let Dr=new Map;function wt(c,d,g,v=!0){let x=Dr.get(d)||{},w=q.bind[c](r,d,g,v);w&&(co(c,d,x[c]=w),Dr.set(d,x))}function yo(c,d,g){let v=Dr.get(d)||{};for(let x in v)(c==null||x==c)&&(lc(x,d,v[x]),delete v[x]);c==null&&Dr.delete(d)}let Kn=0,Fr=0,le=0,U=0,Le=0,tt=0,wo=Le,Br=tt,Nn=le,Hr=U,Vt=0,on=0,Nt=0,xn=0;r.bbox={};let cs=!1,Ri=!1,_o=!1,Ur=!1,Ti=!1,an=!1;function fs(c,d,g){(g||c!=r.width||d!=r.height)&&rf(c,d),Ao(!1),_o=!0,Ri=!0,Eo()}function rf(c,d){r.width=Kn=le=c,r.height=Fr=U=d,Le=tt=0,vg(),xg();let g=r.bbox;Vt=g.left=lo(Le*ye,.5),on=g.top=lo(tt*ye,.5),Nt=g.width=lo(le*ye,.5),xn=g.height=lo(U*ye,.5)}let hg=3;function bg(){let c=!1,d=0;for(;!c;){d++;let g=Ag(d),v=Eg(d);c=d==hg||g&&v,c||(rf(r.width,r.height),Ri=!0)}}function gg({width:c,height:d}){fs(c,d)}r.setSize=gg;function vg(){let c=!1,d=!1,g=!1,v=!1;A.forEach((x,w)=>{if(x.show&&x._show){let{side:R,_size:E}=x,L=R%2,I=x.label!=null?x.labelSize:0,B=E+I;B>0&&(L?(le-=B,R==3?(Le+=B,v=!0):g=!0):(U-=B,R==0?(tt+=B,c=!0):d=!0))}}),Vr[0]=c,Vr[1]=g,Vr[2]=d,Vr[3]=v,le-=mr[1]+mr[3],Le+=mr[3],U-=mr[2]+mr[0],tt+=mr[0]}function xg(){let c=Le+le,d=tt+U,g=Le,v=tt;function x(w,R){switch(w){case 1:return c+=R,c-R;case 2:return d+=R,d-R;case 3:return g-=R,g+R;case 0:return v-=R,v+R}}A.forEach((w,R)=>{if(w.show&&w._show){let E=w.side;w._pos=x(E,w._size),w.label!=null&&(w._lpos=x(E,w.labelSize))}})}if(q.dataIdx==null){let c=q.hover,d=c.skip=new Set(c.skip??[]);d.add(void 0);let g=c.prox=fe(c.prox),v=c.bias??=0;q.dataIdx=(x,w,R,E)=>{if(w==0)return R;let L=R,I=g(x,w,R,E)??Ee,B=I>=0&&I<Ee,z=P.ori==0?le:U,te=q.left,xe=t[0],ge=t[w];if(d.has(ge[R])){L=null;let ce=null,Q=null,Y;if(v==0||v==-1)for(Y=R;ce==null&&Y-- >0;)d.has(ge[Y])||(ce=Y);if(v==0||v==1)for(Y=R;Q==null&&Y++<ge.length;)d.has(ge[Y])||(Q=Y);if(ce!=null||Q!=null)if(B){let $e=ce==null?-1/0:$(xe[ce],P,z,0),Ve=Q==null?1/0:$(xe[Q],P,z,0),ft=te-$e,Me=Ve-te;ft<=Me?ft<=I&&(L=ce):Me<=I&&(L=Q)}else L=Q==null?ce:ce==null?Q:R-ce<=Q-R?ce:Q}else B&&ot(te-$(xe[R],P,z,0))>I&&(L=null);return L}}let zr=c=>{q.event=c};q.idxs=me,q._lock=!1;let gt=q.points;gt.show=fe(gt.show),gt.size=fe(gt.size),gt.stroke=fe(gt.stroke),gt.width=fe(gt.width),gt.fill=fe(gt.fill);let On=r.focus=et({},e.focus||{alpha:.3},q.focus),So=On.prox>=0,ko=So&&gt.one,ln=[],Mo=[],Ro=[];function of(c,d){let g=gt.show(r,d);if(g instanceof HTMLElement)return Xt(g,hx),Xt(g,c.class),Gn(g,-10,-10,le,U),y.insertBefore(g,ln[d]),g}function af(c,d){if(o==1||d>0){let g=o==1&&S[c.scale].time,v=c.value;c.value=g?Um(v)?Ym(se,jm(v,V)):v||re:v||Ey,c.label=c.label||(g?wy:yy)}if(ko||d>0){c.width=c.width==null?1:c.width,c.paths=c.paths||Vy||Nx,c.fillTo=fe(c.fillTo||Oy),c.pxAlign=+ve(c.pxAlign,M),c.pxRound=rh(c.pxAlign),c.stroke=fe(c.stroke||null),c.fill=fe(c.fill||null),c._stroke=c._fill=c._paths=c._focus=null;let g=Py(Ct(1,c.width),1),v=c.points=et({},{size:g,width:Ct(1,g*.2),stroke:c.stroke,space:g*2,paths:qy,_stroke:null,_fill:null},c.points);v.show=fe(v.show),v.filter=fe(v.filter),v.fill=fe(v.fill),v.stroke=fe(v.stroke),v.paths=fe(v.paths),v.pxAlign=c.pxAlign}if(je){let g=Mi(c,d);ze.splice(d,0,g[0]),Cn.splice(d,0,g[1]),oe.values.push(null)}if(yt){me.splice(d,0,null);let g=null;ko?d==0&&(g=of(c,d)):d>0&&(g=of(c,d)),ln.splice(d,0,g),Mo.splice(d,0,0),Ro.splice(d,0,0)}ct("addSeries",d)}function yg(c,d){d=d??_.length,c=o==1?pc(c,d,Zm,th):pc(c,d,{},eh),_.splice(d,0,c),af(_[d],d)}r.addSeries=yg;function wg(c){if(_.splice(c,1),je){oe.values.splice(c,1),Cn.splice(c,1);let d=ze.splice(c,1)[0];yo(null,d.firstChild),d.remove()}yt&&(me.splice(c,1),ln.splice(c,1)[0].remove(),Mo.splice(c,1),Ro.splice(c,1)),ct("delSeries",c)}r.delSeries=wg;let Vr=[!1,!1,!1,!1];function _g(c,d){if(c._show=c.show,c.show){let g=c.side%2,v=S[c.scale];v==null&&(c.scale=g?_[1].scale:N,v=S[c.scale]);let x=v.time;c.size=fe(c.size),c.space=fe(c.space),c.rotate=fe(c.rotate),Pr(c.incrs)&&c.incrs.forEach(R=>{!Lr.has(R)&&Lr.set(R,bh(R))}),c.incrs=fe(c.incrs||(v.distr==2?ty:x?T==1?ry:iy:so)),c.splits=fe(c.splits||(x&&v.distr==1?at:v.distr==3?uc:v.distr==4?ky:Sy)),c.stroke=fe(c.stroke),c.grid.stroke=fe(c.grid.stroke),c.ticks.stroke=fe(c.ticks.stroke),c.border.stroke=fe(c.border.stroke);let w=c.values;c.values=Pr(w)&&!Pr(w[0])?fe(w):x?Pr(w)?Wm(se,Gm(w,V)):Um(w)?uy(se,w):w||Re:w||_y,c.filter=fe(c.filter||(v.distr>=3&&v.log==10?Ty:v.distr==3&&v.log==2?Ay:mh)),c.font=lh(c.font),c.labelFont=lh(c.labelFont),c._size=c.size(r,null,d,0),c._space=c._rotate=c._incrs=c._found=c._splits=c._values=null,c._size>0&&(Vr[d]=!0,c._el=hn(fx,b))}}function Aa(c,d,g,v){let[x,w,R,E]=g,L=d%2,I=0;return L==0&&(E||w)&&(I=d==0&&!x||d==2&&!R?rt(Km.size/3):0),L==1&&(x||R)&&(I=d==1&&!w||d==3&&!E?rt(Qm.size/2):0),I}let lf=r.padding=(e.padding||[Aa,Aa,Aa,Aa]).map(c=>fe(ve(c,Aa))),mr=r._padding=lf.map((c,d)=>c(r,d,Vr,0)),ht,it=null,lt=null,Ai=o==1?_[0].idxs:null,yn=null,Ea=!1;function sf(c,d){if(t=c??[],r.data=r._data=t,o==2){ht=0;for(let g=1;g<_.length;g++)ht+=t[g][0].length}else{t.length==0&&(r.data=r._data=t=[[]]),yn=t[0],ht=yn.length;let g=t;if(j==2){g=t.slice();let v=g[0]=Array(ht);for(let x=0;x<ht;x++)v[x]=x}r._data=t=g}if(Ao(!0),ct("setData"),j==2&&(_o=!0),d!==!1){let g=P;g.auto(r,Ea)?ds():br(N,g.min,g.max),Ur=Ur||q.left>=0,an=!0,Eo()}}r.setData=sf;function ds(){Ea=!0;let c,d;o==1&&(ht>0?(it=Ai[0]=0,lt=Ai[1]=ht-1,c=t[0][it],d=t[0][lt],j==2?(c=it,d=lt):c==d&&(j==3?[c,d]=Dl(c,c,P.log,!1):j==4?[c,d]=gc(c,c,P.log,!1):P.time?d=c+rt(86400/T):[c,d]=Ol(c,d,vc,!0))):(it=Ai[0]=c=null,lt=Ai[1]=d=null)),br(N,c,d)}let Ei,To,ps,ms,hs,bs,gs,vs,xs,Ot;function uf(c,d,g,v,x,w){c??=km,g??=yc,v??="butt",x??=km,w??="round",c!=Ei&&(m.strokeStyle=Ei=c),x!=To&&(m.fillStyle=To=x),d!=ps&&(m.lineWidth=ps=d),w!=hs&&(m.lineJoin=hs=w),v!=bs&&(m.lineCap=bs=v),g!=ms&&m.setLineDash(ms=g)}function cf(c,d,g,v){d!=To&&(m.fillStyle=To=d),c!=gs&&(m.font=gs=c),g!=vs&&(m.textAlign=vs=g),v!=xs&&(m.textBaseline=xs=v)}function ys(c,d,g,v,x=0){if(v.length>0&&c.auto(r,Ea)&&(d==null||d.min==null)){let w=ve(it,0),R=ve(lt,v.length-1),E=g.min==null?Tx(v,w,R,x,c.distr==3):[g.min,g.max];c.min=Pn(c.min,g.min=E[0]),c.max=Ct(c.max,g.max=E[1])}}let ff={min:null,max:null};function Sg(){for(let v in S){let x=S[v];Z[v]==null&&(x.min==null||Z[N]!=null&&x.auto(r,Ea))&&(Z[v]=ff)}for(let v in S){let x=S[v];Z[v]==null&&x.from!=null&&Z[x.from]!=null&&(Z[v]=ff)}Z[N]!=null&&Ao(!0);let c={};for(let v in Z){let x=Z[v];if(x!=null){let w=c[v]=ha(S[v],Ix);if(x.min!=null)et(w,x);else if(v!=N||o==2)if(ht==0&&w.from==null){let R=w.range(r,null,null,v);w.min=R[0],w.max=R[1]}else w.min=Ee,w.max=-Ee}}if(ht>0){_.forEach((v,x)=>{if(o==1){let w=v.scale,R=Z[w];if(R==null)return;let E=c[w];if(x==0){let L=E.range(r,E.min,E.max,w);E.min=L[0],E.max=L[1],it=En(E.min,t[0]),lt=En(E.max,t[0]),lt-it>1&&(t[0][it]<E.min&&it++,t[0][lt]>E.max&&lt--),v.min=yn[it],v.max=yn[lt]}else v.show&&v.auto&&ys(E,R,v,t[x],v.sorted);v.idxs[0]=it,v.idxs[1]=lt}else if(x>0&&v.show&&v.auto){let[w,R]=v.facets,E=w.scale,L=R.scale,[I,B]=t[x],z=c[E],te=c[L];z!=null&&ys(z,Z[E],w,I,w.sorted),te!=null&&ys(te,Z[L],R,B,R.sorted),v.min=R.min,v.max=R.max}});for(let v in c){let x=c[v],w=Z[v];if(x.from==null&&(w==null||w.min==null)){let R=x.range(r,x.min==Ee?null:x.min,x.max==-Ee?null:x.max,v);x.min=R[0],x.max=R[1]}}}for(let v in c){let x=c[v];if(x.from!=null){let w=c[x.from];if(w.min==null)x.min=x.max=null;else{let R=x.range(r,w.min,w.max,v);x.min=R[0],x.max=R[1]}}}let d={},g=!1;for(let v in c){let x=c[v],w=S[v];if(w.min!=x.min||w.max!=x.max){w.min=x.min,w.max=x.max;let R=w.distr;w._min=R==3?lr(w.min):R==4?ec(w.min,w.asinh):R==100?w.fwd(w.min):w.min,w._max=R==3?lr(w.max):R==4?ec(w.max,w.asinh):R==100?w.fwd(w.max):w.max,d[v]=g=!0}}if(g){_.forEach((v,x)=>{o==2?x>0&&d.y&&(v._paths=null):d[v.scale]&&(v._paths=null)});for(let v in d)_o=!0,ct("setScale",v);yt&&q.left>=0&&(Ur=an=!0)}for(let v in Z)Z[v]=null}function kg(c){let d=sc(it-1,0,ht-1),g=sc(lt+1,0,ht-1);for(;c[d]==null&&d>0;)d--;for(;c[g]==null&&g<ht-1;)g++;return[d,g]}function Mg(){if(ht>0){let c=_.some(d=>d._focus)&&Ot!=On.alpha;c&&(m.globalAlpha=Ot=On.alpha),_.forEach((d,g)=>{if(g>0&&d.show&&(df(g,!1),df(g,!0),d._paths==null)){let v=Ot;Ot!=d.alpha&&(m.globalAlpha=Ot=d.alpha);let x=o==2?[0,t[g][0].length-1]:kg(t[g]);d._paths=d.paths(r,g,x[0],x[1]),Ot!=v&&(m.globalAlpha=Ot=v)}}),_.forEach((d,g)=>{if(g>0&&d.show){let v=Ot;Ot!=d.alpha&&(m.globalAlpha=Ot=d.alpha),d._paths!=null&&pf(g,!1);{let x=d._paths!=null?d._paths.gaps:null,w=d.points.show(r,g,it,lt,x),R=d.points.filter(r,g,w,x);(w||R)&&(d.points._paths=d.points.paths(r,g,it,lt,R),pf(g,!0))}Ot!=v&&(m.globalAlpha=Ot=v),ct("drawSeries",g)}}),c&&(m.globalAlpha=Ot=1)}}function df(c,d){let g=d?_[c].points:_[c];g._stroke=g.stroke(r,c),g._fill=g.fill(r,c)}function pf(c,d){let g=d?_[c].points:_[c],{stroke:v,fill:x,clip:w,flags:R,_stroke:E=g._stroke,_fill:L=g._fill,_width:I=g.width}=g._paths;I=Pe(I*ye,3);let B=null,z=I%2/2;d&&L==null&&(L=I>0?"#fff":E);let te=g.pxAlign==1&&z>0;if(te&&m.translate(z,z),!d){let xe=Vt-I/2,ge=on-I/2,ce=Nt+I,Q=xn+I;B=new Path2D,B.rect(xe,ge,ce,Q)}d?ws(E,I,g.dash,g.cap,L,v,x,R,w):Rg(c,E,I,g.dash,g.cap,L,v,x,R,B,w),te&&m.translate(-z,-z)}function Rg(c,d,g,v,x,w,R,E,L,I,B){let z=!1;L!=0&&H.forEach((te,xe)=>{if(te.series[0]==c){let ge=_[te.series[1]],ce=t[te.series[1]],Q=(ge._paths||mi).band;Pr(Q)&&(Q=te.dir==1?Q[0]:Q[1]);let Y,$e=null;ge.show&&Q&&Ex(ce,it,lt)?($e=te.fill(r,xe)||w,Y=ge._paths.clip):Q=null,ws(d,g,v,x,$e,R,E,L,I,B,Y,Q),z=!0}}),z||ws(d,g,v,x,w,R,E,L,I,B)}let mf=ba|fc;function ws(c,d,g,v,x,w,R,E,L,I,B,z){uf(c,d,g,v,x),(L||I||z)&&(m.save(),L&&m.clip(L),I&&m.clip(I)),z?(E&mf)==mf?(m.clip(z),B&&m.clip(B),Li(x,R),Pi(c,w,d)):E&fc?(Li(x,R),m.clip(z),Pi(c,w,d)):E&ba&&(m.save(),m.clip(z),B&&m.clip(B),Li(x,R),m.restore(),Pi(c,w,d)):(Li(x,R),Pi(c,w,d)),(L||I||z)&&m.restore()}function Pi(c,d,g){g>0&&(d instanceof Map?d.forEach((v,x)=>{m.strokeStyle=Ei=x,m.stroke(v)}):d!=null&&c&&m.stroke(d))}function Li(c,d){d instanceof Map?d.forEach((g,v)=>{m.fillStyle=To=v,m.fill(g)}):d!=null&&c&&m.fill(d)}function Tg(c,d,g,v){let x=A[c],w;if(v<=0)w=[0,0];else{let R=x._space=x.space(r,c,d,g,v),E=x._incrs=x.incrs(r,c,d,g,v,R);w=Zy(d,g,E,v,R)}return x._found=w}function _s(c,d,g,v,x,w,R,E,L,I){let B=R%2/2;M==1&&m.translate(B,B),uf(E,R,L,I,E),m.beginPath();let z,te,xe,ge,ce=x+(v==0||v==3?-w:w);g==0?(te=x,ge=ce):(z=x,xe=ce);for(let Q=0;Q<c.length;Q++)d[Q]!=null&&(g==0?z=xe=c[Q]:te=ge=c[Q],m.moveTo(z,te),m.lineTo(xe,ge));m.stroke(),M==1&&m.translate(-B,-B)}function Ag(c){let d=!0;return A.forEach((g,v)=>{if(!g.show)return;let x=S[g.scale];if(x.min==null){g._show&&(d=!1,g._show=!1,Ao(!1));return}else g._show||(d=!1,g._show=!0,Ao(!1));let w=g.side,R=w%2,{min:E,max:L}=x,[I,B]=Tg(v,E,L,R==0?le:U);if(B==0)return;let z=x.distr==2,te=g._splits=g.splits(r,v,E,L,I,B,z),xe=x.distr==2?te.map(Y=>yn[Y]):te,ge=x.distr==2?yn[te[1]]-yn[te[0]]:I,ce=g._values=g.values(r,g.filter(r,xe,v,B,ge),v,B,ge);g._rotate=w==2?g.rotate(r,ce,v,B):0;let Q=g._size;g._size=bn(g.size(r,ce,v,c)),Q!=null&&g._size!=Q&&(d=!1)}),d}function Eg(c){let d=!0;return lf.forEach((g,v)=>{let x=g(r,v,Vr,c);x!=mr[v]&&(d=!1),mr[v]=x}),d}function Pg(){for(let c=0;c<A.length;c++){let d=A[c];if(!d.show||!d._show)continue;let g=d.side,v=g%2,x,w,R=d.stroke(r,c),E=g==0||g==3?-1:1,[L,I]=d._found;if(d.label!=null){let St=d.labelGap*E,Wt=rt((d._lpos+St)*ye);cf(d.labelFont[0],R,"center",g==2?"top":Sm),m.save(),v==1?(x=w=0,m.translate(Wt,rt(on+xn/2)),m.rotate((g==3?-Cl:Cl)/2)):(x=rt(Vt+Nt/2),w=Wt);let Wr=dh(d.label)?d.label(r,c,L,I):d.label;m.fillText(Wr,x,w),m.restore()}if(I==0)continue;let B=S[d.scale],z=v==0?Nt:xn,te=v==0?Vt:on,xe=d._splits,ge=B.distr==2?xe.map(St=>yn[St]):xe,ce=B.distr==2?yn[xe[1]]-yn[xe[0]]:L,Q=d.ticks,Y=d.border,$e=Q.show?Q.size:0,Ve=rt($e*ye),ft=rt((d.alignTo==2?d._size-$e-d.gap:d.gap)*ye),Me=d._rotate*-Cl/180,qe=k(d._pos*ye),qt=(Ve+ft)*E,_t=qe+qt;w=v==0?_t:0,x=v==1?_t:0;let sn=d.font[0],wn=d.align==1?ca:d.align==2?Ju:Me>0?ca:Me<0?Ju:v==0?"center":g==3?Ju:ca,Dn=Me||v==1?"middle":g==2?"top":Sm;cf(sn,R,wn,Dn);let Gt=d.font[1]*d.lineGap,un=xe.map(St=>k(s(St,B,z,te))),_n=d._values;for(let St=0;St<_n.length;St++){let Wt=_n[St];if(Wt!=null){v==0?x=un[St]:w=un[St],Wt=""+Wt;let Wr=Wt.indexOf(`
`)==-1?[Wt]:Wt.split(/\n/gm);for(let kt=0;kt<Wr.length;kt++){let Nf=Wr[kt];Me?(m.save(),m.translate(x,w+kt*Gt),m.rotate(Me),m.fillText(Nf,0,0),m.restore()):m.fillText(Nf,x,w+kt*Gt)}}}Q.show&&_s(un,Q.filter(r,ge,c,I,ce),v,g,qe,Ve,Pe(Q.width*ye,3),Q.stroke(r,c),Q.dash,Q.cap);let Fn=d.grid;Fn.show&&_s(un,Fn.filter(r,ge,c,I,ce),v,v==0?2:1,v==0?on:Vt,v==0?xn:Nt,Pe(Fn.width*ye,3),Fn.stroke(r,c),Fn.dash,Fn.cap),Y.show&&_s([qe],[1],v==0?1:0,v==0?1:2,v==1?on:Vt,v==1?xn:Nt,Pe(Y.width*ye,3),Y.stroke(r,c),Y.dash,Y.cap)}ct("drawAxes")}function Ao(c){_.forEach((d,g)=>{g>0&&(d._paths=null,c&&(o==1?(d.min=null,d.max=null):d.facets.forEach(v=>{v.min=null,v.max=null})))})}let Ci=!1,Ss=!1,Pa=[];function Lg(){Ss=!1;for(let c=0;c<Pa.length;c++)ct(...Pa[c]);Pa.length=0}function Eo(){Ci||(Vx(hf),Ci=!0)}function Cg(c,d=!1){Ci=!0,Ss=d,c(r),hf(),d&&Pa.length>0&&queueMicrotask(Lg)}r.batch=Cg;function hf(){if(cs&&(Sg(),cs=!1),_o&&(bg(),_o=!1),Ri){if(Ie(h,ca,Le),Ie(h,"top",tt),Ie(h,ci,le),Ie(h,fi,U),Ie(y,ca,Le),Ie(y,"top",tt),Ie(y,ci,le),Ie(y,fi,U),Ie(b,ci,Kn),Ie(b,fi,Fr),p.width=rt(Kn*ye),p.height=rt(Fr*ye),A.forEach(({_el:c,_show:d,_size:g,_pos:v,side:x})=>{if(c!=null)if(d){let w=x===3||x===0?g:0,R=x%2==1;Ie(c,R?"left":"top",v-w),Ie(c,R?"width":"height",g),Ie(c,R?"top":"left",R?tt:Le),Ie(c,R?"height":"width",R?U:le),ic(c,uo)}else Xt(c,uo)}),Ei=To=ps=hs=bs=gs=vs=xs=ms=null,Ot=1,Na(!0),Le!=wo||tt!=Br||le!=Nn||U!=Hr){Ao(!1);let c=le/Nn,d=U/Hr;if(yt&&!Ur&&q.left>=0){q.left*=c,q.top*=d,Po&&Gn(Po,rt(q.left),0,le,U),Lo&&Gn(Lo,0,rt(q.top),le,U);for(let g=0;g<ln.length;g++){let v=ln[g];v!=null&&(Mo[g]*=c,Ro[g]*=d,Gn(v,bn(Mo[g]),bn(Ro[g]),le,U))}}if(Oe.show&&!Ti&&Oe.left>=0&&Oe.width>0){Oe.left*=c,Oe.width*=c,Oe.top*=d,Oe.height*=d;for(let g in Es)Ie(Oo,g,Oe[g])}wo=Le,Br=tt,Nn=le,Hr=U}ct("setSize"),Ri=!1}Kn>0&&Fr>0&&(m.clearRect(0,0,p.width,p.height),ct("drawClear"),O.forEach(c=>c()),ct("draw")),Oe.show&&Ti&&(Ni(Oe),Ti=!1),yt&&Ur&&(Gr(null,!0,!1),Ur=!1),oe.show&&oe.live&&an&&(Ts(),an=!1),u||(u=!0,r.status=1,ct("ready")),Ea=!1,Ci=!1}r.redraw=(c,d)=>{_o=d||!1,c!==!1?br(N,P.min,P.max):Eo()};function ks(c,d){let g=S[c];if(g.from==null){if(ht==0){let v=g.range(r,d.min,d.max,c);d.min=v[0],d.max=v[1]}if(d.min>d.max){let v=d.min;d.min=d.max,d.max=v}if(ht>1&&d.min!=null&&d.max!=null&&d.max-d.min<1e-16)return;c==N&&g.distr==2&&ht>0&&(d.min=En(d.min,t[0]),d.max=En(d.max,t[0]),d.min==d.max&&d.max++),Z[c]=d,cs=!0,Eo()}}r.setScale=ks;let Ms,Rs,Po,Lo,bf,gf,Co,No,vf,xf,Ne,Fe,hr=!1,bt=q.drag,st=bt.x,ut=bt.y;yt&&(q.x&&(Ms=hn(px,y)),q.y&&(Rs=hn(mx,y)),P.ori==0?(Po=Ms,Lo=Rs):(Po=Rs,Lo=Ms),Ne=q.left,Fe=q.top);let Oe=r.select=et({show:!0,over:!0,left:0,width:0,top:0,height:0},e.select),Oo=Oe.show?hn(dx,Oe.over?y:h):null;function Ni(c,d){if(Oe.show){for(let g in c)Oe[g]=c[g],g in Es&&Ie(Oo,g,c[g]);d!==!1&&ct("setSelect")}}r.setSelect=Ni;function Ng(c){if(_[c].show)je&&ic(ze[c],uo);else if(je&&Xt(ze[c],uo),yt){let g=ko?ln[0]:ln[c];g!=null&&Gn(g,-10,-10,le,U)}}function br(c,d,g){ks(c,{min:d,max:g})}function $n(c,d,g,v){d.focus!=null&&Fg(c),d.show!=null&&_.forEach((x,w)=>{w>0&&(c==w||c==null)&&(x.show=d.show,Ng(w),o==2?(br(x.facets[0].scale,null,null),br(x.facets[1].scale,null,null)):br(x.scale,null,null),Eo())}),g!==!1&&ct("setSeries",c,d),v&&Oa("setSeries",r,c,d)}r.setSeries=$n;function Og(c,d){et(H[c],d)}function $g(c,d){c.fill=fe(c.fill||null),c.dir=ve(c.dir,-1),d=d??H.length,H.splice(d,0,c)}function Ig(c){c==null?H.length=0:H.splice(c,1)}r.addBand=$g,r.setBand=Og,r.delBand=Ig;function Dg(c,d){_[c].alpha=d,yt&&ln[c]!=null&&(ln[c].style.opacity=d),je&&ze[c]&&(ze[c].style.opacity=d)}let Zn,gr,qr,$o={focus:!0};function Fg(c){if(c!=qr){let d=c==null,g=On.alpha!=1;_.forEach((v,x)=>{if(o==1||x>0){let w=d||x==0||x==c;v._focus=d?null:w,g&&Dg(x,w?1:On.alpha)}}),qr=c,g&&Eo()}}je&&So&&wt(Tm,we,c=>{q._lock||(zr(c),qr!=null&&$n(null,$o,!0,Je.setSeries))});function In(c,d,g){let v=S[d];g&&(c=c/ye-(v.ori==1?tt:Le));let x=le;v.ori==1&&(x=U,c=x-c),v.dir==-1&&(c=x-c);let w=v._min,R=v._max,E=c/x,L=w+(R-w)*E,I=v.distr;return I==3?pa(10,L):I==4?Lx(L,v.asinh):I==100?v.bwd(L):L}function Bg(c,d){let g=In(c,N,d);return En(g,t[0],it,lt)}r.valToIdx=c=>En(c,t[0]),r.posToIdx=Bg,r.posToVal=In,r.valToPos=(c,d,g)=>S[d].ori==0?a(c,S[d],g?Nt:le,g?Vt:0):i(c,S[d],g?xn:U,g?on:0),r.setCursor=(c,d,g)=>{Ne=c.left,Fe=c.top,Gr(null,d,g)};function yf(c,d){Ie(Oo,ca,Oe.left=c),Ie(Oo,ci,Oe.width=d)}function wf(c,d){Ie(Oo,"top",Oe.top=c),Ie(Oo,fi,Oe.height=d)}let La=P.ori==0?yf:wf,Ca=P.ori==1?yf:wf;function Hg(){if(je&&oe.live)for(let c=o==2?1:0;c<_.length;c++){if(c==0&&rn)continue;let d=oe.values[c],g=0;for(let v in d)Cn[c][g++].firstChild.nodeValue=d[v]}}function Ts(c,d){if(c!=null&&(c.idxs?c.idxs.forEach((g,v)=>{me[v]=g}):$x(c.idx)||me.fill(c.idx),oe.idx=me[0]),je&&oe.live){for(let g=0;g<_.length;g++)(g>0||o==1&&!rn)&&Ug(g,me[g]);Hg()}an=!1,d!==!1&&ct("setLegend")}r.setLegend=Ts;function Ug(c,d){let g=_[c],v=c==0&&j==2?yn:t[c],x;rn?x=g.values(r,c,d)??pr:(x=g.value(r,d==null?null:v[d],c,d),x=x==null?pr:{_:x}),oe.values[c]=x}function Gr(c,d,g){vf=Ne,xf=Fe,[Ne,Fe]=q.move(r,Ne,Fe),q.left=Ne,q.top=Fe,yt&&(Po&&Gn(Po,rt(Ne),0,le,U),Lo&&Gn(Lo,0,rt(Fe),le,U));let v,x=it>lt;Zn=Ee,gr=null;let w=P.ori==0?le:U,R=P.ori==1?le:U;if(Ne<0||ht==0||x){v=q.idx=null;for(let E=0;E<_.length;E++){let L=ln[E];L!=null&&Gn(L,-10,-10,le,U)}So&&$n(null,$o,!0,c==null&&Je.setSeries),oe.live&&(me.fill(v),an=!0)}else{let E,L,I;o==1&&(E=P.ori==0?Ne:Fe,L=In(E,N),v=q.idx=En(L,t[0],it,lt),I=$(t[0][v],P,w,0));let B=-10,z=-10,te=0,xe=0,ge=!0,ce="",Q="";for(let Y=o==2?1:0;Y<_.length;Y++){let $e=_[Y],Ve=me[Y],ft=Ve==null?null:o==1?t[Y][Ve]:t[Y][1][Ve],Me=q.dataIdx(r,Y,v,L),qe=Me==null?null:o==1?t[Y][Me]:t[Y][1][Me];if(an=an||qe!=ft||Me!=Ve,me[Y]=Me,Y>0&&$e.show){let qt=Me==null?-10:Me==v?I:$(o==1?t[0][Me]:t[Y][0][Me],P,w,0),_t=qe==null?-10:ee(qe,o==1?S[$e.scale]:S[$e.facets[1].scale],R,0);if(So&&qe!=null){let sn=P.ori==1?Ne:Fe,wn=ot(On.dist(r,Y,Me,_t,sn));if(wn<Zn){let Dn=On.bias;if(Dn!=0){let Gt=In(sn,$e.scale),un=qe>=0?1:-1,_n=Gt>=0?1:-1;_n==un&&(_n==1?Dn==1?qe>=Gt:qe<=Gt:Dn==1?qe<=Gt:qe>=Gt)&&(Zn=wn,gr=Y)}else Zn=wn,gr=Y}}if(an||ko){let sn,wn;P.ori==0?(sn=qt,wn=_t):(sn=_t,wn=qt);let Dn,Gt,un,_n,Fn,St,Wt=!0,Wr=gt.bbox;if(Wr!=null){Wt=!1;let kt=Wr(r,Y);un=kt.left,_n=kt.top,Dn=kt.width,Gt=kt.height}else un=sn,_n=wn,Dn=Gt=gt.size(r,Y);if(St=gt.fill(r,Y),Fn=gt.stroke(r,Y),ko)Y==gr&&Zn<=On.prox&&(B=un,z=_n,te=Dn,xe=Gt,ge=Wt,ce=St,Q=Fn);else{let kt=ln[Y];kt!=null&&(Mo[Y]=un,Ro[Y]=_n,Om(kt,Dn,Gt,Wt),Cm(kt,St,Fn),Gn(kt,bn(un),bn(_n),le,U))}}}}if(ko){let Y=On.prox,$e=qr==null?Zn<=Y:Zn>Y||gr!=qr;if(an||$e){let Ve=ln[0];Ve!=null&&(Mo[0]=B,Ro[0]=z,Om(Ve,te,xe,ge),Cm(Ve,ce,Q),Gn(Ve,bn(B),bn(z),le,U))}}}if(Oe.show&&hr)if(c!=null){let[E,L]=Je.scales,[I,B]=Je.match,[z,te]=c.cursor.sync.scales,xe=c.cursor.drag;if(st=xe._x,ut=xe._y,st||ut){let{left:ge,top:ce,width:Q,height:Y}=c.select,$e=c.scales[z].ori,Ve=c.posToVal,ft,Me,qe,qt,_t,sn=E!=null&&I(E,z),wn=L!=null&&B(L,te);sn&&st?($e==0?(ft=ge,Me=Q):(ft=ce,Me=Y),qe=S[E],qt=$(Ve(ft,z),qe,w,0),_t=$(Ve(ft+Me,z),qe,w,0),La(Pn(qt,_t),ot(_t-qt))):La(0,w),wn&&ut?($e==1?(ft=ge,Me=Q):(ft=ce,Me=Y),qe=S[L],qt=ee(Ve(ft,te),qe,R,0),_t=ee(Ve(ft+Me,te),qe,R,0),Ca(Pn(qt,_t),ot(_t-qt))):Ca(0,R)}else Ps()}else{let E=ot(vf-bf),L=ot(xf-gf);if(P.ori==1){let te=E;E=L,L=te}st=bt.x&&E>=bt.dist,ut=bt.y&&L>=bt.dist;let I=bt.uni;I!=null?st&&ut&&(st=E>=I,ut=L>=I,!st&&!ut&&(L>E?ut=!0:st=!0)):bt.x&&bt.y&&(st||ut)&&(st=ut=!0);let B,z;st&&(P.ori==0?(B=Co,z=Ne):(B=No,z=Fe),La(Pn(B,z),ot(z-B)),ut||Ca(0,R)),ut&&(P.ori==1?(B=Co,z=Ne):(B=No,z=Fe),Ca(Pn(B,z),ot(z-B)),st||La(0,w)),!st&&!ut&&(La(0,0),Ca(0,0))}if(bt._x=st,bt._y=ut,c==null){if(g){if(Cf!=null){let[E,L]=Je.scales;Je.values[0]=E!=null?In(P.ori==0?Ne:Fe,E):null,Je.values[1]=L!=null?In(P.ori==1?Ne:Fe,L):null}Oa(Qu,r,Ne,Fe,le,U,v)}if(So){let E=g&&Je.setSeries,L=On.prox;qr==null?Zn<=L&&$n(gr,$o,!0,E):Zn>L?$n(null,$o,!0,E):gr!=qr&&$n(gr,$o,!0,E)}}an&&(oe.idx=v,Ts()),d!==!1&&ct("setCursor")}let vr=null;Object.defineProperty(r,"rect",{get(){return vr==null&&Na(!1),vr}});function Na(c=!1){c?vr=null:(vr=y.getBoundingClientRect(),ct("syncRect",vr))}function _f(c,d,g,v,x,w,R){q._lock||hr&&c!=null&&c.movementX==0&&c.movementY==0||(As(c,d,g,v,x,w,R,!1,c!=null),c!=null?Gr(null,!0,!0):Gr(d,!0,!1))}function As(c,d,g,v,x,w,R,E,L){if(vr==null&&Na(!1),zr(c),c!=null)g=c.clientX-vr.left,v=c.clientY-vr.top;else{if(g<0||v<0){Ne=-10,Fe=-10;return}let[I,B]=Je.scales,z=d.cursor.sync,[te,xe]=z.values,[ge,ce]=z.scales,[Q,Y]=Je.match,$e=d.axes[0].side%2==1,Ve=P.ori==0?le:U,ft=P.ori==1?le:U,Me=$e?w:x,qe=$e?x:w,qt=$e?v:g,_t=$e?g:v;if(ge!=null?g=Q(I,ge)?s(te,S[I],Ve,0):-10:g=Ve*(qt/Me),ce!=null?v=Y(B,ce)?s(xe,S[B],ft,0):-10:v=ft*(_t/qe),P.ori==1){let sn=g;g=v,v=sn}}L&&(d==null||d.cursor.event.type==Qu)&&((g<=1||g>=le-1)&&(g=lo(g,le)),(v<=1||v>=U-1)&&(v=lo(v,U))),E?(bf=g,gf=v,[Co,No]=q.move(r,g,v)):(Ne=g,Fe=v)}let Es={width:0,height:0,left:0,top:0};function Ps(){Ni(Es,!1)}let Sf,kf,Mf,Rf;function Tf(c,d,g,v,x,w,R){hr=!0,st=ut=bt._x=bt._y=!1,As(c,d,g,v,x,w,R,!0,!1),c!=null&&(wt(Xu,oc,Af,!1),Oa(Mm,r,Co,No,le,U,null));let{left:E,top:L,width:I,height:B}=Oe;Sf=E,kf=L,Mf=I,Rf=B}function Af(c,d,g,v,x,w,R){hr=bt._x=bt._y=!1,As(c,d,g,v,x,w,R,!1,!0);let{left:E,top:L,width:I,height:B}=Oe,z=I>0||B>0,te=Sf!=E||kf!=L||Mf!=I||Rf!=B;if(z&&te&&Ni(Oe),bt.setScale&&z&&te){let xe=E,ge=I,ce=L,Q=B;if(P.ori==1&&(xe=L,ge=B,ce=E,Q=I),st&&br(N,In(xe,N),In(xe+ge,N)),ut)for(let Y in S){let $e=S[Y];Y!=N&&$e.from==null&&$e.min!=Ee&&br(Y,In(ce+Q,Y),In(ce,Y))}Ps()}else q.lock&&(q._lock=!q._lock,Gr(d,!0,c!=null));c!=null&&(yo(Xu,oc),Oa(Xu,r,Ne,Fe,le,U,null))}function zg(c,d,g,v,x,w,R){if(q._lock)return;zr(c);let E=hr;if(hr){let L=!0,I=!0,B=10,z,te;P.ori==0?(z=st,te=ut):(z=ut,te=st),z&&te&&(L=Ne<=B||Ne>=le-B,I=Fe<=B||Fe>=U-B),z&&L&&(Ne=Ne<Co?0:le),te&&I&&(Fe=Fe<No?0:U),Gr(null,!0,!0),hr=!1}Ne=-10,Fe=-10,me.fill(null),Gr(null,!0,!0),E&&(hr=E)}function Ef(c,d,g,v,x,w,R){q._lock||(zr(c),ds(),Ps(),c!=null&&Oa(Am,r,Ne,Fe,le,U,null))}function Pf(){A.forEach(Jy),fs(r.width,r.height,!0)}co(Nl,da,Pf);let Io={};Io.mousedown=Tf,Io.mousemove=_f,Io.mouseup=Af,Io.dblclick=Ef,Io.setSeries=(c,d,g,v)=>{let x=Je.match[2];g=x(r,d,g),g!=-1&&$n(g,v,!0,!1)},yt&&(wt(Mm,y,Tf),wt(Qu,y,_f),wt(Rm,y,c=>{zr(c),Na(!1)}),wt(Tm,y,zg),wt(Am,y,Ef),dc.add(r),r.syncRect=Na);let Oi=r.hooks=e.hooks||{};function ct(c,d,g){Ss?Pa.push([c,d,g]):c in Oi&&Oi[c].forEach(v=>{v.call(null,r,d,g)})}(e.plugins||[]).forEach(c=>{for(let d in c.hooks)Oi[d]=(Oi[d]||[]).concat(c.hooks[d])});let Lf=(c,d,g)=>g,Je=et({key:null,setSeries:!1,filters:{pub:Bm,sub:Bm},scales:[N,_[1]?_[1].scale:null],match:[Hm,Hm,Lf],values:[null,null]},q.sync);Je.match.length==2&&Je.match.push(Lf),q.sync=Je;let Cf=Je.key,Ls=Ih(Cf);function Oa(c,d,g,v,x,w,R){Je.filters.pub(c,d,g,v,x,w,R)&&Ls.pub(c,d,g,v,x,w,R)}Ls.sub(r);function Vg(c,d,g,v,x,w,R){Je.filters.sub(c,d,g,v,x,w,R)&&Io[c](null,d,g,v,x,w,R)}r.pub=Vg;function qg(){Ls.unsub(r),dc.delete(r),Dr.clear(),lc(Nl,da,Pf),f.remove(),we?.remove(),ct("destroy")}r.destroy=qg;function Cs(){ct("init",e,t),sf(t||e.data,!1),Z[N]?ks(N,Z[N]):ds(),Ti=Oe.show&&(Oe.width>0||Oe.height>0),Ur=an=!0,fs(e.width,e.height)}return _.forEach(af),A.forEach(_g),n?n instanceof HTMLElement?(n.appendChild(f),Cs()):n(r,Cs):Cs(),r}Ze.assign=et;Ze.fmtNum=xc;Ze.rangeNum=Ol;Ze.rangeLog=Dl;Ze.rangeAsinh=gc;Ze.orient=po;Ze.pxRatio=ye;Ze.join=zx;Ze.fmtDate=wc,Ze.tzDate=Xx;Ze.sync=Ih;{Ze.addGap=$y,Ze.clipGaps=Hl;let e=Ze.paths={points:zh};e.linear=qh,e.stepped=Fy,e.bars=By,e.spline=Uy}function Qy(){try{return parent===window?null:parent.document.body}catch{return null}}function Yh(){let e=Qy(),t=()=>{Sr.value=e?.classList.contains("dark-mode")??!1,document.documentElement.dataset.theme=Sr.value?"dark":"light"};t(),e!==null&&new MutationObserver(t).observe(e,{attributeFilter:["class"]})}function nn(e){return getComputedStyle(document.documentElement).getPropertyValue(e).trim()}function Kh(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Zh="Roboto, system-ui, sans-serif",Jh=new WeakMap;function bi(e){return devicePixelRatio*(Jh.get(e)??1)}function ql(e,t){let{range:n,beneath:r,isLog:o,bare:a,rows:i}=e,{factor:s=1}=t,u={stroke:nn("--quiet"),font:`${11*s}px ${Zh}`,ticks:{show:!1},grid:{show:a!==!0,stroke:nn("--line"),width:s},gap:4*s};return{width:t.width,height:t.height,legend:{show:!1},padding:[8*s,(t.margin??10)*s,0,0],scales:{x:{time:!1,range:()=>t.ends},y:{distr:o===!0?3:1,range:(f,p,m)=>n(p,m)}},axes:[{...u,show:t.hasEpochs??!0,grid:{show:!1},size:22*s,space:36*s,incrs:Xy},{...u,size:(f,p)=>t.axisWidth??s*(12+7*Math.max(4,...(p??[]).map(m=>m.length))),values:(f,p)=>i?.slice().reverse()??(t.isNameless?p.map(()=>""):(o===!0?sp:ip)(p)),space:28*s,...o===!0?{splits:(f,p,m,b)=>lp(m,b),filter:(f,p)=>p}:{},...i===void 0?{}:{splits:()=>i.map((f,p)=>(p+.5)/i.length)}}],series:[{},...e.series.map(f=>({...f,points:{fill:nn("--ground"),...f.points},width:(f.width??1)*s,...f.dash?{dash:f.dash.map(p=>p*s)}:{}}))],hooks:{init:[f=>{Jh.set(f,s)}],drawAxes:[f=>{let{ctx:p,bbox:m}=f;p.save(),p.beginPath(),p.rect(m.left,m.top,m.width,m.height),p.clip(),r?.(f),p.restore()}]}}}var Xy=[1,2,5,10,20,50,100,200,500,1e3,2e3,5e3,1e4,1e5];function Gl(e){return[(e[0]??0)-.5,(e.at(-1)??0)+.5]}function Wl(e,t,n,r=1,o=!1){let a=Math.round(e.valToPos(t,"x",!0))+.5,{ctx:i,bbox:s}=e,u=bi(e);i.save(),o&&(i.fillStyle=nn("--ground"),i.fillRect(a-1.5*u,s.top,3*u,s.height)),i.strokeStyle=n,i.globalAlpha=r,i.lineWidth=u*1.25,i.setLineDash([4*u,3*u]),i.beginPath(),i.moveTo(a,s.top),i.lineTo(a,s.top+s.height),i.stroke(),i.restore()}function Qh(e,t,n){let r=Math.round(e.valToPos(t,"y",!0))+.5,{ctx:o,bbox:a}=e,i=bi(e);o.save(),o.strokeStyle=o.fillStyle=nn("--quiet"),o.lineWidth=i,o.beginPath(),o.moveTo(a.left,r),o.lineTo(a.left+a.width,r),o.stroke(),o.font=`${10*i}px ${Zh}`,o.textAlign="right",o.textBaseline="bottom",o.fillText(n,a.left+a.width-4*i,r-2*i),o.restore()}function Xh(e,t,n,r,o){let{ctx:a}=e,i=e.data[0],s=[],u=[],f=()=>{a.beginPath();for(let[p,m]of[...s,...u.reverse()])a.lineTo(p,m);a.fill(),[s,u]=[[],[]]};a.save(),a.fillStyle=r,a.globalAlpha=o,i.forEach((p,m)=>{let[b,h]=[e.data[t]?.[m],e.data[n]?.[m]];if(b===void 0&&h===void 0)return;if(b==null||h==null){f();return}let y=e.valToPos(p,"x",!0);s.push([y,e.valToPos(b,"y",!0)]),u.push([y,e.valToPos(h,"y",!0)])}),f(),a.restore()}var Cr=["#1f7fc0","#d55e00","#008a63","#c2639a","#a87400","#7a5bd0","#7f7f7f","#6b8a00"],e0=[[],[6,3],[2,2],[8,2,2,2]],e2=Cr.length*e0.length;function t2(e){let t=2166136261;for(let n=0;n<e.length;n++)t=Math.imul(t^e.charCodeAt(n),16777619)>>>0;return(t^t>>>15)>>>0}var Ac=class{styles=new Map;taken=new Set;of(t){let n=this.styles.get(t)??this.choose(t),r=e0[Math.floor(n/Cr.length)];return{colour:Cr[n%Cr.length],dash:r}}choose(t){let n=t2(t)%Cr.length,r=n;for(let o=1;this.taken.has(r)&&o<e2;o++)r=Math.floor(o/Cr.length)*Cr.length+(n+o)%Cr.length;return this.styles.set(t,r),this.taken.add(r),r}},n2=new Ac;function Ht(e){return n2.of(e)}function mo(e){return e==="entropy"?"nats":"channels"}function t0(e,t,n,r="B \u2212 A"){let o=e.map(s=>s.greatest),a=Math.max(0,...o),i=`${mo(n)}, ${r}`;return t==="layer"&&o.some(s=>s!==a)?n==="entropy"?{ticks:["\u2212\xBD ln D","0","+\xBD ln D"],unit:i}:{ticks:["\u2212\xBD D","0","+\xBD D"],unit:i}:{ticks:n0(kl(a,n),n),unit:i}}function n0(e,t){return[mt(-e,t),"0",mt(e,t)]}function r0(e,t,n){return{ticks:e===null?["less","0","more"]:n0(e,t),unit:`${mo(t)}, ${n}`}}function o0(e,t){if(e===null)return{ticks:["2nd percentile","98th"],unit:mo(t)};let n=t==="entropy"?2:1,[r,...o]=ku(Jo(e,t),3).map(i=>i.toFixed(n)),a=o.pop();return{ticks:[e[0]<=0?String(r):`\u2264 ${r}`,...o,`\u2265 ${a}`],unit:mo(t)}}function a0(e,t,n){let r=e.map(i=>i.greatest),o=Math.max(0,...r),a=n==="entropy"?2:0;return t==="layer"&&r.some(i=>i!==o)?n==="entropy"?{ticks:["0","25 %","50 %","75 %","ln D"],unit:"nats, of each layer\u2019s ln D"}:{ticks:["1","","\xBD D","","D"],unit:"channels, of each layer\u2019s D"}:{ticks:ku(Zo(o,n),5).map(i=>i===0?"0":i.toFixed(a)),unit:mo(n)}}var r2=D(()=>ir.value.some(({fit:e})=>e!==null)),ya=D(()=>ir.value.some(({fit:e,stretch:t})=>e!==null&&t>=ll));function i0(e){let t=e?.epochs[0]??-1;return t<0?"since before training":`since ${he(t)}, its first`}var jl=D(()=>{let e=ap(be.value);if(We.value==="values")return e;let t=i0(C.value),n=X.value===null?t:i0(ae.value),r=t===n?t:`(A ${t}, B ${n})`;return`Change of the ${e.charAt(0).toLowerCase()}${e.slice(1)} ${r}`});function Ec(e){let t=C.value?.layers??[],n=t.length===1?0:e,r=X.value!==null&&vt.value==="difference",o=We.value==="values"?"B \u2212 A":r?"change, B \u2212 A":"change",a=n===null?void 0:ir.value[n];return r2.value&&(a===void 0||a.fit!==null)?Qt.value?r0(a?.limit??null,be.value,o):o0(a?.span??null,be.value):Qt.value?t0(t,Ft.value,be.value,o):a0(t,Ft.value,be.value)}var l0=D(()=>Ec(Ue.value?.layer??null));function Yl(e){let t=ir.value[e];if(!t?.fit)return null;let{span:n,limit:r,fit:o}=t,a=`${100*Mu} % of ln D`,i=[C.value?.name,X.value?.run].filter(s=>s!=null);return{text:Qt.value?`\xB1 ${mt(r,be.value).slice(1)} ${mo(be.value)}`:cp(n,be.value),stretch:o.isLeast?"nearly constant":Ru(t.stretch),title:[t.stretch<ll?"Colours are not stretched.":`Colours are stretched ${Ru(t.stretch)}.`,...i.length===0?[]:[pp(i[0])],...i.length>1?["The range holds those of both runs."]:[],...o.isLeast?[`The layer is nearly constant: the range is ${a} at least.`]:[]].join(" ")}}function gi(e,t){let[n,r]=e==="a"?[C.value,It.value]:[ae.value,jt.value];if(We.value!=="change"||n===null||e==="b"&&mn(t)<0)return null;let o=n.entropies[t.name]??[],[a,i]=[o[0]??null,o[r]??null];return a===null||i===null?"change: not a number":`change: ${mt(i-a,"entropy")} nats`}function s0(e,t){return t?156:e.some(n=>n.length>22)?232:172}function u0(e,t){let n=t<=1?320:t<=3?224:t<=6?160:128,r=Math.floor(e/Math.max(1,t));return Math.min(n,Math.max(80,r))}function gn([e,t],n){if(e===1&&t===1)return 60;let r=n*e/Math.max(1,t);return Math.round(Math.min(n*1.5,Math.max(60/3,r)))}function Wn(e,t){return e.picture?.labels?.[t]??`sample ${t+1}`}var c0=D(()=>o2.value?[]:a2.value),o2=D(()=>Tt.value===100),a2=D(()=>{let e=C.value?.picture?.shape,t=Rt.value;if(!e||t===null)return[];let n=document.createElement("canvas");return Array.from({length:e[0]},(r,o)=>(io(n,t,o,e[1],e[2]),n.toDataURL()))});var vi=2,wa=20,f0=62,Kl=22,d0=220,i2=150,Ln=6,l2="Roboto, system-ui, sans-serif";function p0(){let e=xt.value;if(e.state!=="here"||Et.value.length===0)return null;let{run:t}=e,n=s2(t),r=Math.max(480,n+t.images*(Te.value+Ln))+2*wa,o=t.picture?.shape??null,a=o===null?0:gn([o[1],o[2]],Te.value)+Ln,i=aa.value,s=Et.value,u=s.map(y=>g0(t,y)),f=s.map((y,M)=>{let k=t.layers[y],T=gn(k.shape,Te.value)+Ln,_=Math.max(...u[M].map(({y:A})=>A+b0));return Math.max(_,(i[y]?.length??0)*T-Ln)}),p=f0+h0(t,r-2*wa),m=p+Kl+a+f.reduce((y,M)=>y+M+Ln,0)+2*wa,b=document.createElement("canvas");b.width=r*vi,b.height=m*vi;let h=b.getContext("2d");return h.scale(vi,vi),h.fillStyle=nn("--ground"),h.fillRect(0,0,r,m),h.imageSmoothingEnabled=!1,h.translate(wa,wa),u2(h,t,r-2*wa),h.translate(0,p),c2(h,t,n,a-Ln),h.translate(0,Kl+a),s.forEach((y,M)=>{f2(h,u[M],n),i[y]?.forEach((k,T)=>{let _=T*(gn(k.layer.shape,Te.value)+Ln);for(let A=0;A<t.images;A++)d2(h,t,k,A,n,_)}),h.translate(0,f[M]+Ln)}),b}function s2(e){let t=document.createElement("canvas").getContext("2d"),n=Et.value.flatMap(r=>g0(e,r).map(({text:o,colour:a})=>(ur(t,a===void 0?13:11,"--ink",a===void 0?600:400),t.measureText(o).width)));return Math.max(i2,...n.map(r=>Math.ceil(r)+14))}function xi(e,t,n,r,o){let a=t;for(;a.length>1&&e.measureText(a).width>o;)a=`${a.replace(/…$/,"").slice(0,-1)}\u2026`;e.fillText(a,n,r)}function ur(e,t,n,r=400){e.font=`${r} ${t}px ${l2}`,e.fillStyle=nn(n),e.textAlign="left",e.textBaseline="top"}function m0(e){let[t,n]=[Et.value.length,e.layers.length];return jl.value+(t===n?"":`; ${t} of ${Lt(n,"layer")}`)}function h0(e,t){let n=document.createElement("canvas").getContext("2d");return ur(n,12,"--quiet"),n.measureText(m0(e)).width>t-d0-16?Kl:0}function u2(e,t,n){let r=d0;ur(e,16,"--ink",600);let o=`${t.name}, ${he(Dt.value??-1)}`,a=X.value!==null;if(xi(e,a?`A: ${o}`:o,0,0,n-r-16),a){let h=he(_r.value??-1);xi(e,`B: ${X.value?.run}, ${h}`,0,20,n-r-16)}ur(e,12,"--quiet");let i=h0(t,n)>0,s=i?f0:a?41:22;xi(e,m0(t),0,s,i?n:n-r-16);let u=n-r,p=Qt.value?em:oa.map(h=>`rgb(${h.join(" ")})`);p.forEach((h,y)=>{e.fillStyle=h,e.fillRect(u+y*r/p.length,0,r/p.length+.5,12)}),ur(e,11,"--quiet");let{ticks:m,unit:b}=Ec(null);m.forEach((h,y)=>{e.textAlign=y===0?"left":y===m.length-1?"right":"center",e.fillText(h,u+y*r/(m.length-1),17)}),e.textAlign="left",e.fillText(b,u,32),ya.value&&(ur(e,11,"--warn"),e.fillText("Colours are stretched",u,46))}function c2(e,t,n,r){let o=t.picture?.shape??null;for(let a=0;a<t.images;a++){let i=n+a*(Te.value+Ln);if(ur(e,11,"--ink"),xi(e,Wn(t,a),i,4,Te.value),o!==null&&Rt.value!==null){let s=document.createElement("canvas");io(s,Rt.value,a,o[1],o[2]),e.drawImage(s,i,Kl,Te.value,r)}}}var b0=15;function g0(e,t){let n=e.layers[t],[r,o]=n.shape,a=C.value?.entropies[n.name]?.[It.value]??null,i=[{text:n.name,y:0}],s=18,u=(h,y="--quiet")=>{h!==null&&(i.push({text:h,y:s,colour:y}),s+=b0)};u(`${Lt(n.channels,"channel")}, ${r} \xD7 ${o}`);let f=h=>h===null?"not a number":`${h.toFixed(2)} nats`;if(X.value===null){let h=a===null?"not a number":`mean ${a.toFixed(2)} nats`;u(`${h} of ${n.greatest.toFixed(2)}`)}else u(`A: mean ${f(a)}`);u(gi("a",n));let p=Yl(t);if(u(p&&`colours ${[p.text,p.stretch].filter(Boolean).join(", ")}`,"--warn"),X.value===null)return i;let m=ae.value?.entropies[n.name]?.[jt.value]??null,b=gn(n.shape,Te.value)+Ln;return s=vt.value==="both"?Math.max(s,b):s,u(`B: mean ${f(m)}`),u(gi("b",n)),a!==null&&m!==null&&u(`B \u2212 A: ${mt(m-a,"entropy")} nats`),i}function f2(e,t,n){t.forEach(({text:r,y:o,colour:a})=>{ur(e,a===void 0?13:11,a??"--ink",a===void 0?600:400),xi(e,r,0,o,n-10)})}function d2(e,t,n,r,o,a){if(n.maps===null)return;let{layer:i}=n,[s,u]=i.shape,f=o+r*(Te.value+Ln),p=gn(i.shape,Te.value),m=document.createElement("canvas"),b=t.picture?.shape??null,h=s*u===1;!h&&Tt.value<100&&b!==null&&Rt.value!==null&&(io(m,Rt.value,r,b[1],b[2]),e.filter="grayscale(1)",e.drawImage(m,f,a,Te.value,p),e.filter="none");let y=tl(n.maps,r,i.shape);Ml(m,y,i.shape,n.colours,Math.max(Te.value,p)*vi),e.globalAlpha=h?1:Tt.value/100,e.drawImage(m,f,a,Te.value,p),e.globalAlpha=1,h&&(ur(e,12,"--ink",600),e.fillStyle=Rl(n,r),e.textAlign="center",e.textBaseline="middle",e.fillText(n.text(r),f+Te.value/2,a+p/2))}function yi(e,t){let n=URL.createObjectURL(e),r=document.createElement("a");r.href=n,r.download=t.replace(/[^\w.-]+/g,"-"),r.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}function v0(){yi(new Blob([fm(dt.value)],{type:"text/csv"}),"sparsity.csv")}function x0(){let e=C.value?.name??"",t=X.value===null?"":` and ${X.value.run}`,n=`sparsity ${e}${t} ${he(Dt.value??-1)}.png`;p0()?.toBlob(r=>{r!==null&&yi(r,n)},"image/png")}var wi=2,p2=720,m2=320,cr=18,h2="Roboto, system-ui, sans-serif",b2=2;function y0({chart:e,runs:t},n){let r=t.length<=b2?t.join(" and "):`${t.length} runs`;return`sparsity ${e} ${r} ${he(ne.value)}.${n}`}function w0(e){yi(new Blob([Yu(e.rows())],{type:"text/csv"}),y0(e,"csv"))}async function _0(e){(await g2(e)).toBlob(n=>{n!==null&&yi(n,y0(e,"png"))},"image/png")}async function g2(e){let t=document.createElement("canvas").getContext("2d"),n=v2(t,e),r=x2(t,e,n),o=cr+(r.at(-1)?.bottom??0)+6,a=e.height??m2,i=await S2(e,n,a),s=document.createElement("canvas");s.width=(n+2*cr)*wi,s.height=(o+a+16+cr)*wi;let u=s.getContext("2d");u.scale(wi,wi),u.fillStyle=nn("--ground"),u.fillRect(0,0,n+2*cr,o+a+16+cr),u.translate(cr,cr);for(let f of r)f.draw(u);return u.drawImage(i,0,o-cr,n,a),fr(u,12,"--quiet"),u.textAlign="center",u.fillText("epoch",n/2,o-cr+a+2),s}function fr(e,t,n,r=400){e.font=`${r} ${t}px ${h2}`,e.fillStyle=nn(n),e.textAlign="left",e.textBaseline="top"}function v2(e,{title:t,runs:n}){fr(e,13,"--ink");let r=n.map(o=>e.measureText(o).width+34);return fr(e,16,"--ink",600),Math.ceil(Math.max(p2,e.measureText(t).width,...r))}function x2(e,t,n){let r=[],o=0,a=(f,p)=>{let m=o;o+=f,r.push({bottom:o,draw:b=>p(b,m)})};a(24,(f,p)=>{fr(f,16,"--ink",600),f.fillText(t.title,0,p)}),fr(e,12,"--quiet");for(let f of t.notes.flatMap(p=>y2(e,p,n)))a(17,(p,m)=>{fr(p,12,"--quiet"),p.fillText(f,0,m)});fr(e,13,"--ink");let i=0,s=[],u=()=>{let f=s;f.length>0&&a(20,(p,m)=>{for(let{run:b,left:h}of f)w2(p,b,h,m)}),[s,i]=[[],0]};for(let f of t.runs){let p=e.measureText(f).width+44;i>0&&i+p-10>n&&u(),s.push({run:f,left:i}),i+=p}if(u(),t.bar!==void 0){let{bar:f}=t;a(38,(p,m)=>_2(p,f,m+4))}return r}function y2(e,t,n){let r=[""];for(let o of t.split(" ")){let a=`${r.at(-1)} ${o}`.trim();e.measureText(a).width<=n?r[r.length-1]=a:r.push(o)}return r.filter(o=>o!=="")}function w2(e,t,n,r){let{colour:o,dash:a}=Ht(t);e.save(),e.strokeStyle=o,e.lineWidth=3,e.setLineDash(a),e.beginPath(),e.moveTo(n,r+8),e.lineTo(n+24,r+8),e.stroke(),e.restore(),fr(e,13,"--ink"),e.fillText(t,n+32,r)}function _2(e,t,n){t.colours.forEach((o,a)=>{e.fillStyle=o,e.fillRect(a*300/t.colours.length,n,300/t.colours.length+.5,10)}),fr(e,11,"--quiet");for(let{text:o,position:a}of t.ticks)e.textAlign=a<=0?"left":a>=1?"right":"center",e.fillText(o,a*300,n+14)}async function S2({drawing:e},t,n){let r=wi/devicePixelRatio,o=ql(e,{width:t*r,height:n*r,ends:Gl(Xn.value??He.value),factor:r});o.cursor={show:!1};let a=document.createElement("div"),i=await new Promise(u=>{let f={...o.hooks,draw:[u]};new Ze({...o,hooks:f},e.data,a)});k2(i);let s=document.createElement("canvas");return s.width=i.ctx.canvas.width,s.height=i.ctx.canvas.height,s.getContext("2d").drawImage(i.ctx.canvas,0,0),i.destroy(),s}function k2(e){let{ctx:t,bbox:n}=e,r=e.valToPos(ne.value,"x",!0);r<n.left||r>n.left+n.width||(t.save(),t.fillStyle=nn("--ink"),t.globalAlpha=.65,t.fillRect(r-bi(e),n.top,2*bi(e),n.height),t.restore())}var M2=Symbol.for("pv"),R2=0;function l(e,t,n,r,o,a){t||(t={});var i,s,u=t;if("ref"in u&&typeof e!="function")for(s in u={},t)s=="ref"?i=t[s]:u[s]=t[s];var f={type:e,props:u,key:n,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:M2,__v:--R2,__i:-1,__u:0};return(o||a)&&(f.__source=o,f.__self=a),de.vnode&&de.vnode(f),f}function _a({name:e,file:t}){let n=_e(null),r=()=>{n.current!==null&&(n.current.open=!1)};Fo(()=>{let a=i=>{n.current?.contains(i.target)||r()};return document.addEventListener("pointerdown",a),()=>document.removeEventListener("pointerdown",a)},[]);let o=a=>()=>{a(t()),r(),n.current?.querySelector("summary")?.focus()};return l("details",{ref:n,class:"downloads",onKeyDown:({key:a})=>{a==="Escape"&&r()},children:[l("summary",{"aria-label":`Download ${e}`,title:"Download",children:l("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:l("path",{d:"M8 2v7M4.8 6.2 8 9.4l3.2-3.2M3 13h10"})})}),l("div",{children:[l("button",{type:"button",title:"The chart as an image",onClick:o(_0),children:"PNG"}),l("button",{type:"button",title:"Its numbers as a table",onClick:o(w0),children:"CSV"})]})]})}var Pc=256;function Zl(e){return Array.from({length:Pc},(t,n)=>{let r=n/(Pc-1);return Jp(e?.08+.92*r:.98*(1-r))})}function S0(e){return`linear-gradient(to right, ${Zl(e).filter((n,r)=>r%15===0).join(", ")})`}function k0(e,t){return t<=1?Math.min(1,e):Math.log(1+e)/Math.log(1+t)}function Lc(e){let t=[0];for(let n=1;n<=e;n*=10)t.push(n);return t.map(n=>({count:n,position:k0(n,e)}))}function M0(e){let t=0;for(let n of e)for(let r of n??[])r>t&&(t=r);return t}function R0(e,t,n,r,o){let a=e[0]??0,i=e.at(-1)??0,s=document.createElement("canvas");s.width=i-a+1,s.height=201;let u=s.getContext("2d"),f=u.createImageData(s.width,201),p=new Uint32Array(f.data.buffer),m=Zl(o).map(b=>ao(Hu(b)));return e.forEach((b,h)=>{let y=t[h]?.subarray(n*201,(n+1)*201),M=e[h+1]??b+1;for(let k=0;y!==void 0&&k<201;k++){let T=y[k];if(T===0)continue;let _=m[Math.round(k0(T,r)*(Pc-1))],A=(200-k)*s.width;p.fill(_,A+b-a,A+M-a)}}),u.putImageData(f,0,0),s}var T2=15e3,A2=80,T0=600;function _i(e){let t=He.value[0],n=He.value.at(-1);t===void 0||n===void 0||Number.isNaN(e)||(Dd(),ne.value=Math.min(n,Math.max(t,Math.round(e))))}function Ut(e){Qe(()=>{Mn.value=!1,_i(e)})}function Nc(e){Ut(Qs(He.value,ne.value,e))}function Oc(){Qe(()=>{!Mn.value&&ne.value>=(He.value.at(-1)??-1)&&_i(He.value[0]??-1),Mn.value=!Mn.value})}function E0(){ke(()=>{if(!Mn.value)return;let e=T2/Math.max(1,He.value.length),t=Kh()?T0:Math.min(T0,Math.max(A2,e)),n=setInterval(()=>{if(gu()||xt.peek().state==="loading")return;let r=Qs(He.peek(),ne.peek(),1);r===ne.peek()?Mn.value=!1:_i(r)},t);return()=>clearInterval(n)})}var Cc={"+":.5,"-":2,0:Number.POSITIVE_INFINITY},A0={ArrowLeft:-1,ArrowRight:1},E2="input[type=number], input[type=search], select";function P2(e,t){if(!(e instanceof Element)||e.matches("[data-epoch-keys]"))return!1;if(t in Cc)return e.matches(E2);let n=t===" "?"input, button, a, summary, select":"input, select, canvas[tabindex]";return e.matches(n)}function L2(){try{let{activeElement:e,body:t}=parent.document;(e===null||e===t||e===frameElement)&&window.focus()}catch{}}function P0(){L2(),document.addEventListener("keydown",e=>{let{key:t}=e;if(!(e.ctrlKey||e.metaKey||e.altKey||P2(e.target,t))){if(t in A0)Nc(A0[t]*(e.shiftKey?10:1));else if(t==="Home")Ut(He.value[0]??-1);else if(t==="End")Ut(He.value.at(-1)??-1);else if(t===" ")Oc();else if(t in Cc)fn.value=hd(fn.value,ne.value,Cc[t],He.value);else return;e.preventDefault()}})}var C2=5,$c=null;function L0(e,t,n){let{over:r}=e,o=({clientX:s})=>{let{left:u,width:f}=r.getBoundingClientRect();return Math.min(f,Math.max(0,s-u))},a=(s,u)=>e.setSelect({left:s,top:0,width:u,height:u&&r.clientHeight},!1),i=()=>{t.start=null,a(0,0)};t.start!==null&&t.pointer!==null&&r.setPointerCapture(t.pointer),r.addEventListener("pointerdown",s=>{t.start=s.button===0?e.posToVal(o(s),"x"):null,t.pointer=null}),r.addEventListener("pointermove",s=>{if(t.start===null||(s.buttons&1)===0)return;let u=o(s),f=e.valToPos(t.start,"x");t.pointer===null&&Math.abs(u-f)>=C2&&(t.pointer=s.pointerId,r.setPointerCapture(s.pointerId)),t.pointer!==null&&a(Math.min(f,u),Math.abs(u-f))}),r.addEventListener("pointerup",s=>{if(t.pointer!==null&&t.start!==null){let u=e.posToVal(o(s),"x");fn.value=Xs(t.start,u,He.value)??Xn.value}i()}),r.addEventListener("pointercancel",i),r.addEventListener("click",s=>{if(t.pointer!==null){t.pointer=null;return}s.detail===1&&($c=ne.value),Ut(e.posToVal(o(s),"x")),n(s)}),r.addEventListener("dblclick",()=>{Xn.value!==null&&(fn.value=null,$c!==null&&Ut($c))})}function C0(e,t,n){let r=e.map((u,f)=>f).sort((u,f)=>e[u]-e[f]),o=[];r.forEach((u,f)=>{for(o.push({sum:e[u]-f*t,count:1});;){let p=o.at(-1),m=o.at(-2);if(!p||!m||m.sum/m.count<p.sum/p.count)break;m.sum+=p.sum,m.count+=p.count,o.pop()}});let a=o.flatMap(({sum:u,count:f})=>Array(f).fill(u/f)),i=e.slice(),s=Math.max(0,n-r.length*t);return r.forEach((u,f)=>{let p=Math.min(s,Math.max(0,a[f]-t/2));i[u]=p+t/2+f*t}),i}var N2=6,N0=14,O2=.3,$2=150,Jl=null;function I2(e){return Jl??=document.createElement("canvas").getContext("2d"),Jl===null?0:(Jl.font="11px Roboto, system-ui, sans-serif",Jl.measureText(e).width)}var Ql=class{constructor(t,n){this.labels=t;this.near=n;this.areFew=t.length<=N2,this.box.className=this.areFew?"end-labels":"end-labels inside",this.box.ariaHidden="true"}labels;near;areFew;box=document.createElement("div");margin(t){if(!this.areFew||this.labels.length===0)return 10;let n=Math.max(...this.labels.map(({text:r})=>I2(r)));return Math.ceil(Math.min(n+14,$2,t*O2))}place(t){if(this.labels.length===0)return;this.box.parentElement===null&&t.over.parentElement?.append(this.box);let n=this.near?.peek()??null,o=this.labels.filter(b=>this.areFew||b.run===n).flatMap(b=>{let h=D2(t,b.series+1);return h===null?[]:[{label:b,y:t.valToPos(h,"y")}]}),{clientWidth:a,clientHeight:i,offsetLeft:s,offsetTop:u}=t.over,f=o.map(({y:b})=>b),p=C0(f,N0,i),m=this.box.style;m.left=`${s+a}px`,m.top=`${u}px`,m.width=`${Math.max(0,t.width-s-a)}px`,this.box.replaceChildren(...o.map(({label:b},h)=>{let y=document.createElement("span");return y.textContent=b.text,y.title=b.run,y.dataset.run=b.run,y.style.top=`${p[h]-N0/2}px`,y.style.borderColor=b.colour,y.style.opacity=n===null||b.run===n?"1":"0.4",y}))}};function D2(e,t){let{min:n,max:r}=e.scales.x??{},o=e.data[0];for(let a=o.length-1;a>=0;a--){let i=e.data[t]?.[a],s=o[a];if(i!=null&&s>=(n??s)&&s<=(r??s))return i}return null}var Nr=K(null),Xl=12,F2="epochs",B2=28,H2=.25;function Sa(e){let{data:t,series:n,height:r,range:o,beneath:a,title:i,bare:s,isLog:u}=e,{axis:f,onPoint:p,onPick:m,owners:b,near:h,labels:y}=e,M=_e(null),k=_e(null),T=_e(null),_=_e({start:null,pointer:null}),A=Gl(Xn.value??He.value);return $t(()=>{let S=M.current,H=new Ql(y??[],h),W=ql({data:t,series:n,range:o,beneath:a,bare:s,isLog:u},{width:S.clientWidth,height:r,ends:A,axisWidth:f?.width,isNameless:f?.isEmpty,hasEpochs:f?.hasEpochs,margin:H.margin(S.clientWidth)});W.cursor={drag:{x:!1,y:!1},bind:{dblclick:()=>null},y:!1,points:{size:6},sync:{key:F2,setSeries:!1}},Object.assign(W.hooks,{setCursor:[({cursor:{left:F,idx:P},data:[j]})=>{Nr.value=P==null||(F??-1)<0?null:j[P]??null}],setSize:[F=>Ic(F,T.current)],draw:[F=>H.place(F)]});let O=new Ze(W,t,S);k.current=O,T.current=document.createElement("div"),T.current.className="epoch-cursor",O.over.append(T.current),Ic(O,T.current);let J=({clientY:F})=>{let{top:P,height:j}=O.over.getBoundingClientRect();return Math.min(1,Math.max(0,(F-P)/j))};return O.over.addEventListener("pointermove",F=>{p?.(J(F)),h!==void 0&&(h.value=b?.[U2(O,F)]??null)}),O.over.addEventListener("pointerleave",()=>{p?.(null),h!==void 0&&(h.value=null)}),L0(O,_.current,F=>m?.(J(F))),()=>{h!==void 0&&(h.value=null),O.destroy()}},[t,n,r,o,a,s,u,f,p,m,y,b,h,Sr.value,...A]),$t(()=>{let S=M.current,H=new ResizeObserver(()=>{k.current!==null&&S.clientWidth!==k.current.width&&k.current.setSize({width:S.clientWidth,height:k.current.height})});return H.observe(S),()=>H.disconnect()},[]),Sn(()=>{ne.value,k.current!==null&&Ic(k.current,T.current)}),Sn(()=>{let S=h?.value??null,H=k.current;H!==null&&b!==void 0&&(b.forEach((N,W)=>{let O=H.series[W+1],J=n[W]?.alpha??1;O!==void 0&&(O.alpha=S===null||N===S?J:H2*J)}),H.redraw(!1))}),l("div",{ref:M,class:"plot",role:"img","aria-label":`${i}, against the epoch`,style:{height:`${r}px`}})}function Ic(e,t){t!==null&&(t.style.transform=`translateX(${Math.round(e.valToPos(ne.peek(),"x"))}px)`)}function U2(e,{clientX:t,clientY:n}){let{left:r,top:o}=e.over.getBoundingClientRect(),a=e.posToIdx(t-r),i=-1,s=B2;for(let u=1;u<e.data.length;u++){let f=e.data[u]??[],p=a;for(;p>0&&f[p]===void 0;)p--;let m=f[p],b=m==null?s:Math.abs(e.valToPos(m,"y")-(n-o));b<s&&([i,s]=[u-1,b])}return i}var O0=232,z2=()=>[-1.005,1.005];function $0(){let e=C.value,t=e?.correlations??null,n=Xd.value,r=pe(()=>M0(n),[n]);return e===null?null:l("section",{"data-testid":"correlations","aria-labelledby":"correlations-title",children:[l("h2",{id:"correlations-title",children:["Correlations of the filters ",l("span",{class:"quiet name",children:e.name})]}),t===null?l("p",{class:"notice",children:["This run has none. The callback ",l("code",{children:"kr.CorrelationHistograms"})," writes them."]}):l(G,{children:[l(q2,{most:r,centre:t.centre}),l("div",{class:"multiples histograms",children:t.layers.map((o,a)=>l(G2,{run:e.name,found:t,frames:n,layer:o,row:a,most:r},o.name))})]})]})}var V2={filter:"its own mean",mean_filter:"the mean filter"};function I0(e){return`pairs of filters in a bin of 0.01, logarithmic; each filter less ${V2[e]}`}function q2({most:e,centre:t}){return l("figure",{class:"colour-bar counts",children:[l("figcaption",{children:I0(t)}),l("div",{class:"gradient",style:{background:S0(Sr.value)}}),l("div",{class:"ticks placed",children:Lc(e).map(({count:n,position:r})=>l("span",{style:{left:`${100*r}%`},children:n.toLocaleString("en")},n))})]})}function G2({run:e,found:t,frames:n,layer:r,row:o,most:a}){let{epochs:i}=t,s=Sr.value,u=_e(null),p=ia(u).value||t.layers.length<=Xl,m=pe(()=>p?R0(i,n,o,a,s):null,[i,n,o,a,s,p]),b=pe(()=>[i,i.map(()=>null)],[i]),h=pe(()=>[{}],[]),y=pe(()=>S=>{if(m===null)return;let H=S.valToPos((i[0]??0)-.5,"x",!0),N=S.valToPos((i.at(-1)??0)+.5,"x",!0),{top:W,height:O}=S.bbox;S.ctx.save(),S.ctx.imageSmoothingEnabled=O<m.height||N-H<m.width,S.ctx.imageSmoothingQuality="high",S.ctx.drawImage(m,H,W,N-H,O),S.ctx.restore()},[i,m]),M=p?Nr.value??ne.value:ne.peek(),k=t.mean_absolute[r.name]??[],{epoch:T,value:_}=sa({run:"",epochs:i,values:k},M),A={data:b,series:h,range:z2,beneath:y,bare:!0};return l("figure",{ref:u,class:"curves","data-layer":r.name,children:[l("figcaption",{children:[l("span",{class:"head",children:[l("span",{class:"title",title:r.name,children:[l("b",{children:r.name})," ",l("span",{class:"quiet",children:Lt(r.filters,"filter")})]}),l(_a,{name:`correlations of ${r.name}`,file:()=>({chart:`correlations ${r.name}`,title:`Correlations of the filters of ${r.name}`,notes:[I0(t.centre)],runs:[e],drawing:A,height:420,bar:{colours:Zl(s),ticks:Lc(a).map(({count:S,position:H})=>({text:S.toLocaleString("en"),position:H}))},rows:()=>mm(e,t,n,o)})})]}),l("span",{class:"numbers",title:he(M),children:[l("span",{class:"quiet",children:"mean of |c|"})," ",_===null?"\u2013":_.toFixed(3),T!==null&&T!==M&&l("small",{title:he(T),children:[" @",T]})]})]}),p?l(Sa,{title:`Correlations of the filters of ${r.name}`,...A,height:O0}):l("div",{style:{height:`${O0}px`}})]})}var Si=D(()=>vd((Ke.value??[]).map(({name:e})=>e)));function Or(e){return e.startsWith(Si.value)?e.slice(Si.value.length):e}function jn({run:e}){let{colour:t,dash:n}=Ht(e);return l("svg",{class:"swatch",viewBox:"0 0 18 6","aria-hidden":"true",children:l("line",{x1:"0",y1:"3",x2:"18",y2:"3",stroke:t,"stroke-dasharray":n.join(" ")})})}var W2=6;function D0({curves:e,unit:t,isDrawn:n,near:r}){let o=n.value?Nr.value??ne.value:ne.peek(),a=[...new Set(e.map(({run:f})=>f))],i=a.length>W2,s=a.includes(ue.value??"")?ue.value:a[0],u=i?[r.value??s]:a;return l("span",{class:"numbers",title:he(o),children:[u.map(f=>l(j2,{curves:e.filter(p=>p.run===f),at:o,name:i?f:null},f)),i&&r.value===null&&l("span",{class:"quiet",children:["and ",a.length-1," more"]}),t!==void 0&&l("span",{class:"quiet",children:t}),n.value&&Nr.value!==null?l("span",{class:"quiet",children:he(o)}):l("span",{class:"room","data-text":he(o)})]})}function j2({curves:e,at:t,name:n}){let r=e[0]?.run??"",o=e.map(s=>({...sa(s,t),quantity:s.quantity})),a=o.map(({value:s,quantity:u})=>`${u??""} ${s===null?"\u2013":ri(s)}`),i=o.map(s=>s.epoch).find(s=>s!==null)??null;return l("span",{title:e.length>1?`${r}: ${a.join(", ")}`:r,children:[l(jn,{run:r}),n&&`${Or(n)} `,o.map(({value:s})=>s===null?"\u2013":ri(s)).join(" / "),i!==null&&i!==t&&l("small",{title:he(i),children:[" @",i]})]})}var Y2=3,K2=6,F0=.3,Z2="Linear: a logarithmic axis needs values above 0.";function $r(e){let{title:t,chart:n,note:r,unit:o,curves:a,height:i=132,range:s,smoothing:u=0}=e,{isNamed:f,paths:p,beneath:m,axis:b,isOneOfMany:h=!1,hooks:y}=e,M=_e(null),k=ia(M),T=zo(()=>k.value||!h),_=T.value,A=Qn(null),S=Ge.value,H=e.isLog===!0&&vm(a),N=Zu(a).length>0?X2(a):void 0,W=u>0?`smoothed by ${u/100}`:void 0,O=[...e.remarks??[],...e.isLog&&!H?[Z2]:[]],{data:J,series:F,owners:P,shown:j}=pe(()=>J2(_?a:[],u,p),[a,u,p,_]),$=pe(()=>f?Q2(a,j):void 0,[a,j,f]),ee=pe(()=>{let V=Zu(a);return at=>{m?.(at);for(let{run:re,training:me,other:oe}of V)if(V.length<=Y2||re===A.peek()||re===ue.peek()){let q=[j[me],j[oe]],je=V.length>1?.08:.14;Xh(at,q[0]+1,q[1]+1,Ht(re).colour,je)}let Re=new Set(a.map(re=>re.run));for(let re of Re){let me=S.get(re)?.overfitting??null,oe=re===(A.peek()??ue.peek()),q=Re.size<=K2||oe?1:F0;me!==null&&Wl(at,me.epoch,Ht(re).colour,q)}}},[a,j,S,m,A]),se={data:J,series:F,range:H?ym:s,beneath:ee,isLog:H};return l("figure",{ref:M,class:"curves",...y,children:[l("figcaption",{children:[l("span",{class:"head",children:[l("span",{class:"title",title:t,children:[l("b",{children:t})," ",r!==void 0&&l("span",{class:"quiet",children:r})]}),l(_a,{name:t,file:()=>({chart:n,title:t,notes:[r,o,N,W,...O].filter(V=>V!==void 0),runs:[...new Set(P)],drawing:se,rows:()=>dm(a,u,o)})})]}),l(D0,{curves:a,unit:o??N,isDrawn:T,near:A})]}),_?l(Sa,{title:t,...se,height:i,axis:b,labels:$,...a.length>1?{owners:P,near:A}:{}}):l("div",{style:{height:`${i}px`}}),O.map(V=>l("p",{class:"quiet remark",children:V},V))]})}function J2(e,t,n){let r=({run:s,isTraining:u})=>({stroke:Ht(s).colour,dash:Ht(s).dash,width:u?1:1.75,...n===void 0?{}:{paths:n}}),o=e.map(s=>({...s,values:Tl(s.values,t/100)})),a=t>0?e:[],i=[...a,...o];return{data:gm(i),series:i.map((s,u)=>({...r(s),...u<a.length?{alpha:F0,width:1,dash:[]}:{}})),owners:i.map(({run:s})=>s),shown:o.map((s,u)=>a.length+u)}}function Q2(e,t){if(e.length<2)return[];let n=new Set(e.map(({run:o})=>o)).size===1,r=e.map(o=>n||!o.isTraining||!e.some(a=>a.run===o.run&&!a.isTraining));return e.flatMap(({run:o,quantity:a},i)=>r[i]&&t[i]!==void 0?[{series:t[i],run:o,text:n?B0(a??o):Or(o),colour:Ht(o).colour}]:[])}function X2(e){let t=e.filter(({isTraining:r})=>!r);return`training (thin) / ${[...new Set(t.map(({quantity:r})=>B0(r??"")))].join(" or ")}`}function B0(e){return e.split(" ")[0]}function ew(e){let t=Zt.value.flatMap(({rows:a})=>a.map(({layer:i})=>i)),n=new Set(C.value?.layers.map(({name:a})=>a)),r=new Map;for(let a of e.flatMap(({layers:i})=>i))!n.has(a.name)&&!r.has(a.name)&&r.set(a.name,a);let o=t.filter(({name:a})=>nr.value.has(a));return r.size>uu?o:[...o,...r.values()]}function H0(){let e=dt.value,t=ew(e);return e.length===0?l("p",{class:"notice",children:"Choose a run on the left to plot its entropies."}):l("section",{"aria-labelledby":"entropies-title",children:[l("h2",{id:"entropies-title",children:["Mean entropy of each layer ",l("span",{class:"quiet",children:"nats, against the epoch"}),Mr.value&&l("span",{class:"quiet",children:["of the open rows: ",t.length," of ",Lt(C.value?.layers.length??0,"layer")]})]}),l("div",{class:"multiples",children:t.map(n=>l(nw,{layer:n,isOneOfMany:t.length>Xl},n.name))})]})}function tw(e){let t=dt.value.flatMap(({layers:n})=>n.filter(r=>r.name===e).map(({channels:r})=>r));return[...new Set(t)].sort((n,r)=>n-r)}function nw({layer:{name:e,channels:t},isOneOfMany:n}){let r=dt.value,o=pe(()=>{let f=tw(e);return f.length===0?[t]:f},[r,e,t]),a=Math.log(o.at(-1)),i=pe(()=>la(r,f=>f.entropies[e],"mean entropy",e),[r,e]),s=pe(()=>()=>[0,(a||1)*1.15],[a]),u=pe(()=>f=>{for(let p of o)Qh(f,Math.log(p),`ln ${p}`)},[o]);return l($r,{title:e,chart:`entropy ${e}`,unit:"nats",curves:i,range:s,beneath:u,isOneOfMany:n,hooks:{"data-testid":"entropy-chart","data-layer":e}})}function es(e){let{label:t,value:n,max:r,step:o,text:a,name:i,title:s,disabled:u=!1}=e;return l("label",{class:"percent",children:[l("span",{children:[t," ",l("output",{children:a})]}),l("input",{type:"range",min:0,max:r,step:o,disabled:u,value:n.value,title:s,"aria-label":i,"aria-valuetext":a,onInput:f=>{n.value=f.currentTarget.valueAsNumber}})]})}function Ir({label:e,value:t,choices:n}){return l("fieldset",{class:"switch",children:[l("legend",{children:e}),l("div",{children:n.map(([r,o,a])=>l("label",{title:a,children:[l("input",{type:"radio",name:e,checked:t.value===r,onChange:()=>{t.value=r}}),l("span",{children:o})]},r))})]})}var rw="Losses include any penalties, as fit logs them. With labels, kr.SparsityHeatmaps(log_dir, x, y) measures them without.",ow="Training is estimated, as the logged loss less the mean of the penalties before and after each epoch.",aw="It is left out where they change too much within an epoch, or are far greater than the loss.",iw="kr.LossWithoutPenalties() logs it exactly.";function U0({compared_losses:{training:e,held_out:t}}){return e!==null||t!==null}function z0(e){return e.flatMap(({name:t,epochs:n,compared_losses:r})=>{let{training:o,held_out:a,held_out_name:i,penalties:s}=r,u={included:"",excluded:" without penalties",estimated:" without penalties, estimated"},f=s==="included"?"":" without penalties";return[...o===null?[]:[{run:t,epochs:n,values:o,quantity:`training loss${u[s]}`,isTraining:!0}],...a===null?[]:[{run:t,epochs:n,values:a,quantity:`${i} loss${f}`}]]})}function V0(e){let t=e.some(({compared_losses:i})=>i.training!==null),n=e.filter(({compared_losses:i})=>i.held_out!==null),r=new Set(n.map(({compared_losses:i})=>i.held_out_name)),o=[...t?["training"]:[],...r],a=o.length<3?o.join(" and "):`${o[0]}, ${o.slice(1).join(" or ")}`;return`${a.charAt(0).toUpperCase()}${a.slice(1)} loss`}function q0(e){let t=new Set(e.filter(U0).map(({compared_losses:{penalties:n}})=>n==="included"?"with penalties":"without penalties"));return t.size===1?[...t][0]:void 0}function G0(e){let t=e.filter(U0),n=u=>t.filter(({compared_losses:f})=>f.penalties===u),r=u=>u.length===t.length?"":`${u.map(f=>f.name).join(", ")}: `,[o,a]=[n("included"),n("estimated")],i=a.some(({losses:u,compared_losses:{training:f}})=>u.training?.some((p,m)=>p!==null&&f?.[m]==null)??!1),s=[];if(o.length>0&&s.push(`${r(o)}${rw}`),a.length>0){let u=i?` ${aw}`:"";s.push(`${r(a)}${ow}${u} ${iw}`)}return s}function W0(e){let t=e.flatMap(({name:n,epochs:r,losses:o})=>o.penalty===void 0?[]:[{run:n,epochs:r,values:o.penalty,quantity:"penalty"}]);return t.some(({values:n})=>n.some(r=>r!==0))?t:[]}var j0="val_";function Y0(e){let t=e.flatMap(({accuracies:n})=>Object.keys(n));return[...new Set(t.map(n=>n.replace(j0,"")))]}function K0(e,t){return e.flatMap(({name:n,epochs:r,accuracies:o})=>[t,`${j0}${t}`].flatMap(a=>{let i=o[a],s=a===t;return i===void 0?[]:[{run:n,epochs:r,values:i,quantity:`${s?"training":"validation"} ${t}`,isTraining:s}]}))}var lw=190;function Z0(){let e=dt.value,t=e.some(({losses:n,accuracies:r})=>Object.keys(n).length>0||Object.keys(r).length>0);return e.length===0?null:l("section",{"data-testid":"losses","aria-labelledby":"losses-title",children:[l("h2",{id:"losses-title",children:["Loss ",l("span",{class:"quiet",children:"against the epoch"})]}),l("p",{class:"quiet rule",children:"A dashed vertical line is where a run begins to overfit: the lowest running median of five epochs, once the loss is above it by more than 1 %, and by more than its noise explains or after rising ten epochs in a row."}),t?l(G,{children:[l(sw,{}),l("div",{class:"multiples losses",children:[l(uw,{}),l(cw,{}),Y0(e).map(n=>l(fw,{metric:n},n))]})]}):l("p",{class:"notice",children:["No losses. The callback ",l("code",{children:"kr.SparsityHeatmaps"})," writes them: that of its samples if it has their labels, and those of ",l("code",{children:"fit"}),"."]})]})}function sw(){return l("div",{class:"loss-controls",children:[l(Ir,{label:"Axis",value:Zr,choices:[["linear","Linear","Equal distances are equal differences"],["log","Log","Equal distances are equal factors; for values above 0"]]}),l(es,{label:"Smoothing",value:Jr,max:ou,step:1,text:(Jr.value/100).toFixed(2),name:"Smoothing of the losses",title:"Weight of the epochs before in a running average, as in TensorBoard"})]})}function uw(){let e=dt.value,t=pe(()=>z0(e),[e]);return t.length===0?null:l(Dc,{title:V0(e),chart:"losses",note:q0(e),remarks:G0(e),curves:t,range:ua,isLog:Zr.value==="log"})}function cw(){let e=dt.value,t=pe(()=>W0(e),[e]);return t.length===0?null:l(Dc,{title:"Penalties",chart:"penalties",note:"their sum after each epoch",curves:t,range:ua,isLog:Zr.value==="log"})}function fw({metric:e}){let t=dt.value,n=pe(()=>K0(t,e),[t,e]);return l(Dc,{title:e,chart:e,curves:n,range:wm})}function Dc(e){return l($r,{...e,height:lw,smoothing:Jr.value,isNamed:!0,hooks:{"data-testid":"loss-chart","data-chart":e.chart}})}var Fc=matchMedia("(min-width: 900px)"),Bc=K(Fc.matches);Fc.addEventListener("change",()=>{Bc.value=Fc.matches});var J0=12,X0=20;function dr({run:e}){let t=Or(e);return l("span",{class:"name",title:e,children:t===e&&e.length<=X0?l(Q0,{text:e}):l(G,{children:[l("span",{class:"unseen",children:e}),l("span",{class:"ends","aria-hidden":"true",children:l(Q0,{text:t})})]})})}function Q0({text:e}){let t=[...e];return t.length<=X0?l("span",{class:"head",children:e}):l(G,{children:[l("span",{class:"head",children:t.slice(0,-J0).join("")}),l("span",{class:"tail",children:t.slice(-J0).join("")})]})}function dw(e,t){return e==null||t===0?Ar[0]:_l(e/t)}function pw({epochs:e,entropies:t},n){let r=e[0]??0,o=(e.at(-1)??r)-r+1,a=new Uint32Array(o*n.length);return n.forEach(({name:i,greatest:s},u)=>{e.forEach((f,p)=>{let m=e[p+1]??f+1,b=dw(t[i]?.[p],s);a.fill(b,u*o+f-r,u*o+m-r)})}),{pixels:a,width:o}}function ts(e,t,n){let{pixels:r,width:o}=pw(t,n);e.width=o,e.height=Math.max(1,n.length);let a=new Uint8ClampedArray(r.buffer);n.length>0&&e.getContext("2d")?.putImageData(new ImageData(a,o),0,0)}var eb=14,tb=13,mw=3*eb*tb,hw=160,bw=80;function nb(e,t,n){let r=Math.round(Math.min(96,Math.max(28,168/Math.max(1,e)))),o=Math.min(t,e<=3?hw:bw),a=t*tb,i=n&&t<=eb&&a*e<=mw;return{height:Math.max(r,i?a:o),isNamed:i}}function Hc(e){let t=Math.max(0,...e.map(n=>n.length));return Math.min(168,Math.max(48,Math.round(18+6.2*t)))}var rb=92,Uc=8,zc=22,ns=19,gw=26,vw=48,xw=()=>[0,1];function ob(){let e=Wa.value.filter(({layers:y})=>y.length>0),t=[...e,...C.value===null?[]:[C.value]].map(({layers:y})=>y.map(({name:M})=>M)),n=(Ke.value??[]).filter(({layers:y})=>y>0),r=n.filter(({name:y})=>Ga.value.includes(y)),o=n.filter(({name:y})=>y===ue.value),a=Math.max(0,...[...r,...o].map(({layers:y})=>y)),{length:i}=Ga.value,s=nb(i,a,Bc.value),u=Go.value&&Un.value,f=u?Hc(Ga.value.map(Or))+gw:s.isNamed?Hc(t.flat()):vw,p=u?s.height+Uc:s.height+Uc+zc+ns,m=i-Wa.value.length,b=m>0||Aw(Wa.value),h=(e.length+m)*p+(u?ns:0);return i===0?null:l("section",{class:"glance","data-testid":"overview","aria-labelledby":"glance-title",style:{"--axis":`${f}px`},children:[l("h2",{id:"glance-title",children:["Overview"," ",l("span",{class:"quiet",children:"mean entropy of each layer, the first one at the top, against the epoch; a click goes there"}),l(yw,{runs:e}),Go.value&&l(ww,{})]}),l("div",{style:{minHeight:`${h+(b?rb+2*ns:0)}px`},children:Rn.value&&l(G,{children:[u&&l(_w,{runs:e}),e.map(y=>l(Sw,{run:y,...s,width:f,isDense:u},y.name)),e.length>=r.length&&l(Ew,{width:f})]})})]})}function yw({runs:e}){return l("span",{class:"quiet key",children:[l("span",{title:"Of each layer, also if the maps have another scale",children:["0 ",l("i",{class:"gradient",style:{background:Sl}})," ln D"]}),e.some(({entropies:t})=>Object.values(t).some(n=>n.includes(null)))&&l("span",{children:[l("i",{class:"no-value"})," not a number"]}),e.some(({overfitting:t})=>t!==null)&&l("span",{children:[l("i",{class:"dashes"})," overfitting begins"]})]})}function ww(){return l("button",{type:"button",class:"link","data-testid":"all-strips","aria-expanded":Un.value,onClick:()=>{Un.value=!Un.value},children:Un.value?"Only the run in the maps":`All ${At.value.length} runs`})}function ab(e,t,n=!0){return pe(()=>({width:e,isEmpty:t,hasEpochs:n}),[e,t,n])}var rs=K(null);function _w({runs:e}){let t=rs.value,n=e.find(({name:r})=>r===t?.run);return l("p",{class:"reading",style:{height:`${ns}px`},children:n!==void 0&&l(G,{children:[l(dr,{run:n.name})," ",l(ib,{run:n,row:t?.row??null})]})})}function Sw({run:e,height:t,isNamed:n,width:r,isDense:o}){let a=zo(()=>rs.value?.run===e.name?rs.value.row:null),{epochs:i,layers:s,overfitting:u,name:f}=e,p=pe(()=>{let k=document.createElement("canvas");return ts(k,e,s),k},[e,s]),m=pe(()=>[i,i.map(()=>null)],[i]),b=pe(()=>[{}],[]),h=pe(()=>k=>{let T=k.valToPos((i[0]??0)-.5,"x",!0),_=k.valToPos((i.at(-1)??0)+.5,"x",!0),{top:A,height:S}=k.bbox;k.ctx.save(),k.ctx.imageSmoothingEnabled=S<p.height||_-T<p.width,k.ctx.imageSmoothingQuality="high",k.ctx.drawImage(p,T,A,_-T,S),k.ctx.restore(),u!==null&&Wl(k,u.epoch,Ht(f).colour,1,!0)},[i,p,u,f]),y=pe(()=>{let k=T=>Math.min(s.length-1,Math.floor(T*s.length));return{onPoint:T=>{rs.value=T===null?null:{run:e.name,row:k(T)}},onPick:T=>Ka(e.name,s[k(T)]?.name??"")}},[e,s]),M={data:m,series:b,range:xw,beneath:h,bare:!0};return l("figure",{class:o?"curves dense":"curves","data-testid":"strip","data-run":f,children:[l("figcaption",{class:"line",children:[l("span",{children:[l(jn,{run:f})," ",l("b",{children:l(dr,{run:f})})]}),!o&&l(G,{children:[l(ib,{run:e,row:a.value}),l(_a,{name:`overview of ${f}`,file:()=>Mw(e,M)})]})]}),l("div",{class:"strip",children:[n&&!o&&l(kw,{run:e,height:t,pointed:a.value}),l(Sa,{title:`Mean entropy of the layers of ${f}`,...M,height:t+Uc+(o?0:zc),axis:ab(r,!0,!o),...y})]})]})}function kw({run:e,height:t,pointed:n}){return l("div",{class:"layer-names","aria-hidden":"true",style:{height:`${t}px`},children:e.layers.map(({name:r},o)=>l("button",{type:"button",tabIndex:-1,class:o===n?"pointed":void 0,title:r,onClick:()=>Ka(e.name,r),children:r},r))})}function Mw(e,t){return{chart:"overview",title:"Mean entropy of each layer",notes:["as a share of its maximum, ln D"],runs:[e.name],drawing:{...t,rows:e.layers.map(({name:n})=>n)},height:Math.max(200,16*e.layers.length+zc),bar:{colours:oa.map(n=>`rgb(${n.join(" ")})`),ticks:[0,.5,1].map(n=>({text:`${100*n} %`,position:n}))},rows:()=>pm(e)}}function ib({run:e,row:t}){let n=Nr.value??ne.value,r=t===null?void 0:e.layers[t],o=e.falls[0];if(r===void 0)return o===void 0||o.share===0?null:l("span",{class:"quiet",children:["greatest fall: ",o.layer,", ",Math.round(100*o.share)," %"]});let a=e.entropies[r.name]??[],{epoch:i,value:s}=sa({run:e.name,epochs:e.epochs,values:a},n);return l("span",{class:"quiet",children:[r.name,", ",he(i??n),":"," ",s===null?"not a number":`${s.toFixed(2)} of ${r.greatest.toFixed(2)} nats`]})}var Rw={probe:"Probe loss",validation:"Validation loss"},Tw="of the callback\u2019s samples";function Aw(e){return e.some(({losses:t})=>t.probe??t.validation)}function Ew({width:e}){let t=Wa.value,n=t.some(({losses:a})=>a.probe)?"probe":"validation",r=pe(()=>la(t,({losses:a})=>(n==="validation"?a.validation_without_penalties:void 0)??a[n],`${n} loss`),[t,n]),o=ab(e,!1);return r.length===0?null:l($r,{title:Rw[n],note:n==="probe"?Tw:void 0,chart:`${n} loss`,curves:r,height:rb,range:ua,axis:o})}var lb=Ze.paths.stepped?.({align:1}),Pw=(e,t)=>{let[n,r]=[Math.min(0,e??0),Math.max(0,t??0)];return[n*1.15,r===0&&n===0?1:r*1.15]};function sb(){let e=dt.value,t=[...new Set(e.flatMap(n=>Object.keys(n.strengths)))].sort();return t.length===0?null:l("section",{"data-testid":"strengths","aria-labelledby":"strengths-title",children:[l("h2",{id:"strengths-title",children:["Strengths of the penalties ",l("span",{class:"quiet",children:"against the epoch"})]}),l("div",{class:"multiples",children:t.map(n=>l(Lw,{name:n},n))})]})}function Lw({name:e}){let t=dt.value,n=pe(()=>{let r=e.lastIndexOf("/"),[o,a]=[e.slice(0,Math.max(0,r)),e.slice(r+1)];return la(t,i=>i.strengths[e],`${a} strength`,o)},[t,e]);return l($r,{title:e,chart:`strength ${e}`,curves:n,height:96,range:Pw,...lb===void 0?{}:{paths:lb}})}function os(e,t,n){let r=Math.floor((e.row+.5)/t[0]*n[0]),o=Math.floor((e.column+.5)/t[1]*n[1]);return{top:`${100*r/n[0]}%`,left:`${100*o/n[1]}%`,height:`${100/n[0]}%`,width:`${100/n[1]}%`}}function ub({run:e,layer:t,image:n}){let r=Ue.value,o=r?.image===n?e.layers[r.layer]:void 0,a=e.layers[t];return!r||o===void 0||a===void 0?null:l("span",{class:r.layer===t?"marker under-pointer":"marker",style:os(r,o.shape,a.shape)})}function cb({layer:e,image:t}){let n=Xe.value;return n?.layer!==e.name||n.image!==t||Er.value<0?null:l("span",{class:"marker pinned",style:os(n,e.shape,e.shape)})}function qc(e,t,n){Ue.value=pb(e,t,n)}function db(e,t,n){let r=pb(e,t,n);r!==null&&Wu(r)}function pb(e,t,n){let r=C.value?.layers[t]?.shape;if(r===void 0)return null;let o=e.currentTarget.getBoundingClientRect(),a=(e.clientX-o.left)/o.width,i=(e.clientY-o.top)/o.height;return{layer:t,image:n,row:fb(Math.floor(i*r[0]),r[0]),column:fb(Math.floor(a*r[1]),r[1]),x:e.clientX,y:e.clientY}}function mb(e,t,n){Yt.value={layer:t,image:n},e.matches(":focus-visible")&&bb(e,Vc(t,n))}function Vc(e,t){let[n,r]=C.value?.layers[e]?.shape??[1,1];return{layer:e,image:t,row:n>>1,column:r>>1}}var Cw={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function hb(e){let t=Cw[e.key],n=C.value;if(e.key==="Escape"&&(Ue.value=null),e.key==="Enter"&&Wu(Ue.value??Vc(Yt.value.layer,Yt.value.image)),t===void 0||n===null)return;let r=Ue.value??Vc(Yt.value.layer,Yt.value.image);e.preventDefault();let o=n.layers[r.layer]?.shape??[1,1],a=r.row+t[0],i=r.column+t[1],s=Et.value,u=s[s.indexOf(r.layer)+Math.floor(a/o[0])]??-1,f=r.image+Math.floor(i/o[1]),p=n.layers[u];if(p===void 0||f<0||f>=n.images)return;let[m,b]=p.shape,h=u!==r.layer||f!==r.image,y={layer:u,image:f,row:u===r.layer?a:t[0]>0?0:m-1,column:f!==r.image?t[1]>0?0:b-1:Math.floor((i+.5)/o[1]*b)},M=`canvas[data-row="${u}"][data-image="${f}"]`,k=document.querySelector(M);k!==null&&(h&&k.focus(),bb(k,y))}function bb(e,t){let n=e.getBoundingClientRect(),[r,o]=C.value?.layers[t.layer]?.shape??[1,1];Ue.value={...t,x:n.left+(t.column+1)/o*n.width,y:n.top+(t.row+1)/r*n.height}}function fb(e,t){return Math.min(t-1,Math.max(0,e))}function gb(e,t){return aa.value[e]?.find(n=>n.side===t)}var Nw={a:"map",b:"map-b",difference:"map-difference"},Ow={a:"",b:", of the run compared",difference:", difference"};function vb({run:e,layer:t,image:n,side:r}){let o=_e(null),a=e.layers[t],[i,s]=a.shape,u=gn(a.shape,Te.value),f=ia(o);Sn(()=>{if(!f.value)return;let h=gb(t,r);if(!h||h.maps===null||o.current===null)return;let y=tl(h.maps,n,a.shape),M=Math.round(Math.max(Te.value,u)*devicePixelRatio);Ml(o.current,y,a.shape,h.colours,M)});let p=i*s===1,m=p?void 0:c0.value[n],b=Cd.value===t&&Yt.value.image===n;return l("td",{children:l("div",{class:m?"map over-picture":"map",style:{height:`${u}px`,backgroundImage:m?`url("${m}")`:void 0},children:[l("canvas",{ref:o,"data-testid":Nw[r],"data-layer":a.name,"data-row":t,"data-side":r,"data-image":n,role:"img","aria-label":`${a.name}, ${Wn(e,n)}${Ow[r]}`,tabIndex:b&&r!=="b"?0:-1,style:{opacity:p?1:Tt.value/100},onPointerMove:h=>qc(h,t,n),onPointerLeave:()=>{Ue.value=null},onClick:h=>{qc(h,t,n),db(h,t,n)},onFocus:h=>mb(h.currentTarget,t,n),onBlur:()=>{Ue.value=null},onKeyDown:hb}),p&&l($w,{band:gb(t,r),image:n}),l(ub,{run:e,layer:t,image:n}),l(cb,{layer:a,image:n})]})})}function $w({band:e,image:t}){return e===void 0||e.maps===null?null:l("span",{class:"number",style:{color:Rl(e,t)},children:e.text(t)})}function ka(){return l("svg",{class:"chevron",viewBox:"0 0 10 10","aria-hidden":"true",children:l("path",{d:"M3 1.5 7 5 3 8.5"})})}function Ma({fall:e}){if(e===null||e.share<.005&&e.not_a_number_since===null)return"no fall";if(e.not_a_number_since!==null)return`NaN since ${he(e.not_a_number_since)}`;let t=e.start<0?"before training":`epoch ${e.start}`;return`fell by ${Math.round(100*e.share)} %, ${t} to ${e.end}`}function xb({run:e,row:t}){let{layer:n}=t,r=t.fall!==null&&t.fall.not_a_number_since!==null;return l("tr",{class:"closed","data-testid":"closed-row","data-layer":n.name,"data-layer-row":n.name,children:[l("th",{scope:"row",class:"layer",children:l("button",{type:"button",class:"toggle","aria-expanded":!1,title:`${n.name}: show its maps`,onClick:()=>Xi(n.name),children:[l(ka,{}),l("b",{class:"name",children:n.name})]})}),l("td",{colSpan:e.images,children:l("div",{children:[l(Iw,{run:e,layer:n}),l(Dw,{run:e,layer:n}),l("span",{class:r?"fall warn":"fall quiet",title:Ma(t),children:Ma(t)})]})})]})}function Iw({run:e,layer:t}){let n=_e(null);return $t(()=>{n.current!==null&&ts(n.current,e,[t])},[e,t]),l("span",{class:"course","aria-hidden":"true",title:"Its mean entropy over the epochs",children:l("canvas",{ref:n})})}function Dw({run:e,layer:{name:t,greatest:n}}){let r=e.entropies[t]?.[It.value]??null,o=s=>s?.toFixed(2)??"not a number";if(X.value===null)return l("span",{children:r===null?"not a number":l(G,{children:[o(r)," nats",l("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]})});let a=ae.value?.entropies[t],i=a?.[jt.value]??null;return l("span",{children:[l("b",{children:"A"})," ",o(r)," ",l("b",{children:"B"})," ",a===void 0?"no such layer":o(i),r!==null&&i!==null&&l("span",{class:"quiet",children:[" B \u2212 A: ",mt(i-r,"entropy")," nats"]})]})}function Gc({layer:e,row:t,side:n}){let r=gi(n,e),o=n==="a"?Yl(t):null;return l(G,{children:[r!==null&&l("span",{class:"quiet","data-testid":"mean-change",children:r}),o!==null&&l("span",{class:"quiet range","data-testid":"range",title:o.title,children:[o.text," ",o.stretch!==""&&l(ki,{children:o.stretch})]})]})}function ki({children:e}){return l("span",{class:"stretched",children:e})}function Fw(e){return e.replace(/[_/.:-](?=.)/g,"$&\u200B")}function Bw(e,t){let[n,r]=Zo(t,be.value);return(Pt(e,be.value)-n)/(r-n)}function yb({run:e,layer:t,fall:n}){let{name:r,channels:o,greatest:a}=t,[i,s]=t.shape,u=e.entropies[r]?.[It.value]??null,f=X.value!==null;return l("th",{scope:"row",class:"layer",children:[l("button",{type:"button",class:"toggle","aria-expanded":!0,title:`${r}: hide its maps`,onClick:()=>Xi(r),children:[l(ka,{}),l("b",{class:"name",children:Fw(r)})]}),l("span",{class:"quiet",children:[Lt(o,"channel"),", ",i," \xD7 ",s]}),l(Sb,{mark:f?"A":null,entropy:u,greatest:a}),tr.value==="fall"&&Mr.value&&l("span",{class:"quiet",children:Ma({fall:n})}),l(Gc,{layer:t,row:e.layers.indexOf(t),side:"a"}),f&&vt.value==="difference"&&l(_b,{run:e,layer:t}),f&&mn(t)<0&&ae.value!==null&&l("span",{class:"quiet",children:"B has no such layer with maps of this size."})]})}function wb({run:e,layer:t}){return l("th",{scope:"row",class:"layer","aria-label":`${t.name} of B`,children:l(_b,{run:e,layer:t})})}function _b({run:e,layer:t}){let{name:n,greatest:r}=t,o=e.entropies[n]?.[It.value]??null,a=ae.value?.entropies[n]?.[jt.value]??null,i=ae.value?.layers.find(s=>s.name===n)?.greatest;return l(G,{children:[l(Sb,{mark:"B",entropy:a,greatest:i??r}),o!==null&&a!==null&&l("span",{class:"quiet",children:["B \u2212 A: ",mt(a-o,"entropy")," nats"]}),l(Gc,{layer:t,row:-1,side:"b"})]})}function Sb({mark:e,entropy:t,greatest:n}){let r=Ft.value==="shared"?Ji.value:n,o=t===null||r===0?null:Bw(t,r);return l(G,{children:[l("span",{class:"mean",children:[e!==null&&l("b",{children:[e," "]}),t===null?"not a number":l(G,{children:[t.toFixed(2)," nats",l("span",{class:"quiet",children:[" of ",n.toFixed(2)]})]})]}),o!==null&&e===null&&Ft.value!=="fit"&&!Qt.value&&l("span",{class:"share",title:"The mean on the colour bar",children:[l("i",{children:l("i",{style:{width:`${100*o}%`,background:Uu(o)}})}),Math.round(100*o)," %"]})]})}function kb({run:e}){return l(G,{children:Zt.value.map((t,n)=>l(Hw,{run:e,section:t},t.group===null?`alone ${n}`:`group ${t.group}`))})}function Hw({run:e,section:{group:t,rows:n}}){let r=t!==null&&Kt.value.includes(t),o=nr.value;return l("tbody",{class:t===null?void 0:"grouped",children:[t!==null&&l(Uw,{run:e,group:t,rows:n,isFolded:r}),!r&&n.map(a=>o.has(a.layer.name)?l(zw,{run:e,row:a},a.layer.name):l(xb,{run:e,row:a},a.layer.name))]})}function Uw({run:e,group:t,rows:n,isFolded:r}){let o=Qi(n)[0];return l("tr",{class:"group",children:l("th",{colSpan:e.images+1,scope:"rowgroup",children:l("div",{children:[l("button",{type:"button",class:"toggle","aria-expanded":!r,onClick:()=>du(t,!r),children:[l(ka,{}),l("b",{class:"name",children:t})]}),l("span",{class:"quiet",children:[Lt(n.length,"layer"),r&&`; ${o.layer.name}: ${Ma(o)}`]})]})})})}function zw({run:e,row:{row:t,layer:n,fall:r}}){let o=zo(()=>(aa.value[t]??[]).map(({side:a})=>a).join()).value;return l(G,{children:(o===""?[null]:o.split(",")).map(a=>l("tr",{class:a==="b"?"second":void 0,"data-layer-row":a==="b"?void 0:n.name,children:[a==="b"?l(wb,{run:e,layer:n}):l(yb,{run:e,layer:n,fall:r}),a!==null&&Array.from({length:e.images},(i,s)=>l(vb,{run:e,layer:t,image:s,side:a},s))]},a))})}function as({text:e,what:t}){return l("input",{type:"search",placeholder:`Filter the ${t}`,title:"Part of a name, or a regular expression","aria-label":`Filter the ${t} by name`,value:e.value,onInput:n=>{e.value=n.currentTarget.value}})}function is({error:e}){return e===null?null:l("p",{class:"notice warn",role:"status",children:e})}function Mb({run:e}){let t=Zt.value.reduce((o,{rows:a})=>o+a.length,0),n=e.layers.length,{error:r}=Wo(kr.value);return l("div",{class:"layer-tools",children:[l(as,{text:kr,what:"layers"}),l("select",{"aria-label":"Order of the layers",value:tr.value,onChange:o=>{tr.value=o.currentTarget.value},children:[l("option",{value:"network",children:"As in the network"}),l("option",{value:"fall",children:"Greatest fall first"})]}),l("span",{children:[l("button",{type:"button",class:"link",title:"Show the maps of all layers in the list",onClick:()=>fu(!0),children:"open all"})," ",l("button",{type:"button",class:"link",title:"Show the maps of no layer in the list",onClick:()=>fu(!1),children:"close all"})]}),ja.value.length>0&&l(Vw,{}),l("span",{class:"quiet",role:"status",children:[t===n?Lt(n,"layer"):`${t} of ${Lt(n,"layer")}`,","," ",Et.value.length," open"]}),l(is,{error:r})]})}function Vw(){let e=ja.value.every(t=>Kt.value.includes(t));return l("button",{type:"button",class:"link",title:e?"Show the layers of all groups":"Show one line for each group","aria-expanded":!e,onClick:()=>$d(!e),children:e?"unfold groups":"fold groups"})}var Wc=matchMedia("(max-width: 899.98px)"),ho=K(Wc.matches),bo=K(!1);Wc.addEventListener("change",()=>{ho.value=Wc.matches,bo.value=!1});function ls(){let{ticks:e,unit:t}=C.value===null?{ticks:["\xA0"],unit:""}:l0.value,n=C.value?.picture?.shape!=null;return l("figure",{class:"colour-bar","data-testid":"colour-bar",children:[l("div",{class:"gradient over-greys",children:l("div",{class:"gradient",style:{background:Qt.value?tm:Sl,opacity:n?Tt.value/100:1}})}),l("div",{class:"ticks",children:e.map((r,o)=>l("span",{children:r},o))}),l("figcaption",{children:[l("span",{children:[t.replaceAll("B \u2212 A","B\xA0\u2212\xA0A")," ",ya.value&&l(ki,{children:"stretched"})]}),l("span",{class:"no-number",children:[l("i",{class:"chequer"})," not a number"]})]})]})}function Tb(e,t,n){let r=e.predictions?.[t]?.[n];if(r===void 0)return null;if(r.predicted<0)return{isRight:null,name:"not a number",title:"The output of the model is not a number."};let o=e.picture?.classes?.[n]??-1,a=Rb(e,r.predicted),i=o<0?null:o===r.predicted,s=r.probability===null?"":`, with ${qw(r.probability)}`,u=i===null?"":i?": right":`: wrong, it is ${Rb(e,o)}`;return{isRight:i,name:a,title:`Prediction: ${a}${s}${u}`}}function Rb(e,t){return e.picture?.class_names?.[t]??String(t)}function qw(e){let t=100*e;return t<.1?"< 0.1 %":`${t.toFixed(1)} %`}function Eb({run:e,image:t}){let n=X.value!==null;return l(G,{children:[l(Ab,{mark:n?"A":null,run:e,position:It.value,image:t}),n&&ae.value!==null&&l(Ab,{mark:"B",run:ae.value,position:jt.value,image:t})]})}var Gw={right:"\u2713",wrong:"\u2717",unknown:"\u2192"};function Ab({mark:e,run:t,position:n,image:r}){let o=Tb(t,n,r);if(o===null)return Td.value?l("span",{class:"prediction",children:"\xA0"}):null;let a=o.isRight===null?"unknown":o.isRight?"right":"wrong";return l("span",{class:`prediction ${a}`,"data-testid":"prediction",title:o.title,children:[e!==null&&l("b",{children:[e," "]}),l("span",{role:"img","aria-label":a==="unknown"?"prediction:":`${a}:`,children:Gw[a]})," ",o.name]})}function Pb({run:e,image:t}){let n=_e(null),r=e.picture?.shape??null,o=Wn(e,t);return Sn(()=>{n.current!==null&&r!==null&&Rt.value!==null&&io(n.current,Rt.value,t,r[1],r[2])}),l("th",{scope:"col",class:"image",title:o,children:[r!==null&&l("div",{class:"map",style:{height:`${gn([r[1],r[2]],Te.value)}px`},children:[l("canvas",{ref:n,role:"img","aria-label":`Image ${o}`}),l(Ww,{run:e,image:t})]}),l("span",{class:"label",children:o}),l(Eb,{run:e,image:t})]})}function Ww({run:e,image:t}){let n=Ue.value,r=n?.image===t?e.layers[n.layer]:void 0;return!n||r===void 0?null:l("span",{class:"marker",style:os(n,r.shape,r.shape)})}var Lb=6,jw=144,Yw=.62,Kw=80;function Cb(){let e=_e(null),t=Qn(0),n=C.value,r=n?.images??0,o=X.value!==null,a=o&&vt.value==="both",i=s0(n?.layers.map(b=>b.name)??[],ho.value);if($t(()=>{let b=()=>{let y=e.current?.clientWidth??0;t.value=y-i;let M=u0(y-i-Lb*r,r);Te.value=a?Math.max(Kw,Math.round(M*Yw)):M};b();let h=new ResizeObserver(b);return e.current!==null&&h.observe(e.current),()=>h.disconnect()},[r,i,a]),$t(()=>{Yt.value={layer:0,image:0},Ue.value=null},[n?.name,r]),Sn(()=>{Ft.value,be.value,We.value,xt.value,Gu.value==="here"&&Fd()}),n===null)return null;if(n.epochs.length===0)return l("p",{class:"notice",children:["The run ",l("span",{class:"name",children:n.name})," has no heatmaps. The callback"," ",l("code",{children:"kr.SparsityHeatmaps"})," writes them."]});let s=Gu.value,u=li.value?.isOther===!0,f=n.picture?.shape,p=f?gn([f[1],f[2]],Te.value)>jw:!1,m=r*(Te.value+Lb)+i>(e.current?.clientWidth??1e9);return l("section",{class:"heatmaps","aria-labelledby":"heatmaps-title",children:[l("h2",{id:"heatmaps-title",children:[jl.value,l("span",{class:"quiet",children:[o&&"A: ",l("span",{class:"name",children:n.name}),", ",he(Dt.value??-1),o&&l(Qw,{}),li.value!==null&&l(Zw,{text:li.value.text})]}),ya.value&&l(ki,{children:"stretched"}),n.shares!==null&&!o&&We.value==="values"&&l("span",{class:"quiet",children:"click a place to see its channels"})]}),Vo.value===!1&&l("p",{class:"notice warn",role:"status",children:"The runs show different samples: their maps cannot be compared place by place."}),ho.value&&l(ls,{}),Mr.value&&l(Mb,{run:n}),l("div",{ref:e,class:m?"scroller wide":"scroller",style:{"--column":`${Te.value}px`,"--header":`${i}px`,"--room":`${t.value}px`,"--images":r,"--at":`${100*Jw(n.epochs,Dt.value??-1)}%`},children:[l("table",{class:`grid ${s}${p?" tall":""}${u?" other-damaged":""}`,"data-testid":"grid","aria-busy":s==="loading",children:[l("thead",{children:l("tr",{children:[l("th",{class:"corner",scope:"col",children:[l("span",{children:"Layer"}),l("span",{class:"quiet",children:["mean of ",n.samples.toLocaleString("en")," ",n.samples===1?"sample":"samples"]})]}),Array.from({length:r},(b,h)=>l(Pb,{run:n,image:h},h))]})}),l(kb,{run:n})]},n.name),Zt.value.length===0&&l("p",{class:"notice",children:"No layer has such a name."})]})]})}function Zw({text:e}){return l(G,{children:[" \xB7 ",l("strong",{class:"damage",role:"status",children:e})]})}function Jw(e,t){let[n,r]=[e[0]??0,e.at(-1)??0];return(t-n+.5)/(r-n+1)}function Qw(){let e=_r.value,t=X.value?.epoch??Dt.value;return l(G,{children:[" \xB7 B: ",l("span",{class:"name",children:X.value?.run}),", ",e===null?"\u2026":he(e),e!==null&&e!==t&&l("strong",{children:[" (it has no ",he(t??-1),")"]})]})}var Xw=1200;function Ob(e,t,n){let r=e?.shares;if(e===null||!r||t===null||n<0||Xe.value===null)return null;let o=cn(r.epochs,t),[a,i]=[r.epochs[o],r.sessions[o]];return a===void 0||i===void 0?null:{run:e.name,session:i,epoch:a,pin:Xe.value}}var ss=class{constructor(t){this.wanted=t;this.state=D(()=>this.look())}wanted;state;kept=new Map;arrivals=K(0);troubles=new Map;isBusy=!1;last=null;follow(){ke(()=>{this.wanted.value!==null&&this.fetch()})}retry(){this.troubles.clear(),this.fetch()}look(){this.arrivals.value;let t=this.wanted.value;if(t===null)return{shares:null,isLoading:!1,trouble:null};let n=Nb(t),r=this.kept.get(n);if(r!==void 0)return this.last={place:jc(t),shares:r},{shares:r,isLoading:!1,trouble:null};let o=this.troubles.get(n)??null,a=this.last?.place===jc(t)?this.last.shares:null;return{shares:o===null?a:null,isLoading:o===null,trouble:o}}async fetch(){let t=this.wanted.peek();if(t===null||this.isBusy)return;let n=Nb(t);if(!(this.kept.has(n)||this.troubles.has(n))){this.isBusy=!0;try{this.kept.set(n,await jd(t.run,t.epoch,t.pin));for(let[r]of this.kept){if(this.kept.size<=Xw)break;this.kept.delete(r)}}catch(r){this.troubles.set(n,Qa(r))}this.isBusy=!1,this.arrivals.value++,this.fetch()}}};function jc({run:e,pin:t}){return JSON.stringify([e,t.layer,t.image,t.row,t.column])}function Nb(e){return JSON.stringify([e.session,e.epoch,jc(e)])}var Yc=new ss(D(()=>Ob(C.value,Dt.value,Er.value))),Kc=new ss(D(()=>Ob(ae.value,_r.value,si.value))),Zc=Yc.state,Jc=Kc.state;function $b(){Yc.follow(),Kc.follow()}function Ib(){Yc.retry(),Kc.retry()}function Qc(e,t){return e===null?"not a number":e<t?`< ${Db(t)} %`:e>=1?"100 %":`${Db(e)} %`}function Db(e){let t=100*e;return t>=90?t>=99.95?"100":t.toFixed(1):t>=9.95?t.toFixed(0):t>=.995?t.toFixed(1):t.toFixed(2)}function Hb(){let e=_e(null),t=Xe.value,n=C.value,r=Te.value,o=()=>{t!==null&&r>0&&e.current?.classList.toggle("left",t_(t))};if($t(o,[t,r]),Fo(o,[t,r]),t===null||n===null||n.epochs.length===0)return null;let a=n.layers[Er.value],i=X.value!==null,s=[Zc.value,...i?[Jc.value]:[]],u=Math.max(0,...s.map(({shares:f})=>e_(f)));return l("section",{ref:e,class:i?"shares compared":"shares","data-testid":"shares","aria-labelledby":"shares-title",children:[l("header",{children:[l("h2",{id:"shares-title",children:"Channels at one place"}),l("button",{type:"button",onClick:ju,title:"Close (Esc)",children:"Close"})]}),l("p",{class:"place",children:[l("b",{class:"name",children:t.layer}),", ",Wn(n,t.image),(a===void 0||a.shape[0]*a.shape[1]>1)&&`, row ${t.row+1}, column ${t.column+1}`]}),l("div",{class:"sides",children:[l(Fb,{mark:i?"A":null,run:n,layer:a,row:Er.value,pin:t,epoch:Dt.value,maps:xt.value,state:Zc.value,longest:u}),i&&ae.value!==null&&l(Fb,{mark:"B",run:ae.value,layer:ae.value.layers[si.value],row:si.value,pin:t,epoch:_r.value,maps:Xr.value,state:Jc.value,longest:u})]}),l("p",{class:"quiet hint",children:"The share of a channel is its part of the softmax, whose entropy is in the map. Shares are rounded to about 3 %. Channels are counted from 0."})]})}function e_(e){return Math.max(0,e?.shares[0]??0,Ub(e))}function Ub(e){return e!==null&&e.others>0?(e.rest??0)/e.others:0}function t_({layer:e,image:t}){let r=[...document.querySelectorAll(`canvas[data-image="${t}"]`)].find(o=>o.dataset.layer===e)?.getBoundingClientRect();return r!==void 0&&r.left+r.width/2>innerWidth/2}function Fb({mark:e,run:t,layer:n,row:r,pin:o,epoch:a,maps:i,state:s,longest:u}){let f=s.shares?.epoch??a;return l("section",{class:"side","data-testid":`shares-${e==="B"?"b":"a"}`,"aria-busy":s.isLoading,children:[l("p",{children:[e!==null&&l("b",{children:[e,": "]}),l("span",{class:"name",children:t.name}),", ",f===null?"\u2026":he(f),f!==a&&!s.isLoading&&a!==null&&l("strong",{children:[" (",he(a)," has no shares)"]})]}),n===void 0?l("p",{class:"notice",children:"This run has no such place."}):l(G,{children:[l(r_,{layer:n,level:s.shares?.level??n_(i,r,o)}),l(o_,{layer:n,state:s,hasShares:t.shares!==null,longest:u})]})]})}function n_(e,t,{image:n,row:r,column:o}){if(e.state!=="here")return null;let[a,i]=e.run.layers[t]?.shape??[1,1];return e.maps[t]?.[(n*a+r)*i+o]??null}function r_({layer:e,level:t}){return t===null?null:l("p",{class:"entropy",children:[l("b",{children:Qo(t,e.greatest,"entropy")}),l("br",{}),l("span",{class:"quiet",children:["perplexity: ",Qo(t,e.greatest,"perplexity")]})]})}function o_({layer:e,state:{shares:t,trouble:n},hasShares:r,longest:o}){return r?n!==null?l("p",{class:"notice warn",role:"status",children:n}):t===null?l("p",{class:"notice",children:"Reading the shares \u2026"}):t.rest===null?l("p",{class:"notice",children:"The responses of this place are not numbers."}):l("table",{class:"bars","data-testid":"bars",children:[l("thead",{children:l("tr",{children:[l("th",{scope:"col",children:"Channel"}),l("th",{scope:"col",children:"Share"}),l("td",{})]})}),l("tbody",{children:[t.channels.map((a,i)=>l(Bb,{name:String(a),share:t.shares[i]??null,smallest:t.smallest,longest:o},a)),t.others>0&&l(Bb,{name:t.others===1?"1 other":`${t.others} others`,share:t.rest,smallest:t.smallest,longest:o,each:Ub(t),title:`The other ${t.others} of ${e.channels} channels together. The bar is their mean.`})]})]}):l("p",{class:"notice",children:["This run has no shares of channels. The callback ",l("code",{children:"kr.SparsityHeatmaps"})," writes them."]})}function Bb({name:e,share:t,smallest:n,longest:r,each:o,title:a}){let i=r>0?100*(o??t??0)/r:0;return l("tr",{class:o!==void 0?"rest":void 0,title:a,children:[l("th",{scope:"row",children:e}),l("td",{children:Qc(t,n)}),l("td",{class:"bar",children:[l("i",{style:{width:`${i}%`}}),o!==void 0&&l("span",{children:[Qc(o,n)," each"]})]})]})}var Ra=14;function qb(){let e=_e(null),t=Ue.value;$t(()=>{let f=e.current;if(f===null||t===null)return;let{width:p,height:m}=f.getBoundingClientRect(),b=t.x+Ra+p<innerWidth,h=t.y+Ra+m<innerHeight;f.style.left=`${b?t.x+Ra:Math.max(0,t.x-Ra-p)}px`,f.style.top=`${h?t.y+Ra:Math.max(0,t.y-Ra-m)}px`});let n=xt.value,r=n.state==="here"&&t!==null?n.run.layers[t.layer]:void 0;if(n.state!=="here"||t===null||r===void 0)return null;let[o,a]=r.shape,i=zb(n,Yo.value,t.layer,t);if(i===null)return null;let s=mn(r),u=X.value===null?null:zb(Xr.value,ni.value,s,t);return l("div",{ref:e,class:"tooltip","data-testid":"tooltip",role:"status",children:[l(Vb,{mark:X.value===null?"":"A: ",reading:i,row:t.layer}),u!==null&&l(G,{children:[l(Vb,{mark:"B: ",reading:u,row:t.layer}),l("b",{children:["B \u2212 A: ",mt(u.value-i.value,be.value)]}),i.change!==null&&u.change!==null&&l("b",{children:["B \u2212 A of the changes: ",mt(u.change-i.change,be.value)]})]}),l("span",{children:[r.name,", ",Wn(n.run,t.image),o*a>1&&`, row ${t.row+1}, column ${t.column+1}`]})]})}function zb(e,t,n,r){let o=e.state==="here"?e.run.layers[n]:void 0;if(e.state!=="here"||o===void 0)return null;let[a,i]=o.shape,s=(r.image*a+r.row)*i+r.column,u=e.maps[n]?.[s];if(u===void 0)return null;let f=b=>Pt(rr(b,o.greatest),be.value),m=We.value==="change"&&t.state==="here"?t.maps[n]?.[s]??null:null;return{layer:o,level:u,value:f(u),change:m===null?null:f(u)-f(m),first:e.run.epochs[0]??-1,before:m}}function Vb({mark:e,reading:t,row:n}){let{layer:r,level:o,change:a,first:i,before:s}=t;return l(G,{children:[l("b",{children:[e,Qo(o,r.greatest,be.value)]}),s!==null&&a!==null&&l(G,{children:[l("span",{children:[he(i),": ",Qo(s,r.greatest,be.value)]}),l("b",{children:["change: ",mt(a,be.value)]})]}),l(a_,{entropy:rr(o,r.greatest),row:n})]})}function a_({entropy:e,row:t}){let n=ir.value[t]?.fit;if(!n||Qt.value)return null;let[r,o]=n.span,a=e<r?"below":e>o?"above":null;return a===null?null:l("span",{children:[a," the range of the colours"]})}var Wb=[["run","Run","A click on a name shows the heatmaps of this run"],["overfits","Overfits since","The moment of overfitting: the loss has risen since"],["loss","Lowest loss","That of a single epoch: of the probe, without penalties, or else of validation, with penalties"],["accuracy","Best accuracy","The highest validation accuracy of a single epoch"],["layer","Greatest fall","The layer that lost the greatest share of its mean entropy"],["fall","Share","How much of its mean entropy this layer lost"],["epochs","Epochs","From the epoch of its highest to that of its lowest entropy after it"],["nan","NaN since","The first epoch from which on a layer or this loss is not a number"]];function jb(){let e=Ge.value,t=At.value.map(o=>({name:o,index:e.get(o)??null})),n=t.some(({index:o})=>o!==null&&Va(o)!==null),r=Wb.filter(([o])=>n||o!=="accuracy");return l("section",{class:"findings","aria-label":"Findings",tabIndex:0,children:l("table",{"data-testid":"findings",children:[l("thead",{children:l("tr",{children:r.map(([o,a,i])=>l(i_,{column:o,name:a,title:i},o))})}),l("tbody",{children:Sd(t,er.value).map(o=>l(l_,{finding:o,hasAccuracy:n},o.name))})]})})}function i_({column:e,name:t,title:n}){let r=er.value?.column===e?er.value:null,o=r===null?"none":r.isDescending?"descending":"ascending";return l("th",{scope:"col","aria-sort":o,children:l("button",{type:"button",title:n,onClick:()=>{er.value=yd(e,er.value)},children:[t,l("svg",{class:"direction",viewBox:"0 0 8 8","aria-hidden":"true",children:r!==null&&l("path",{d:r.isDescending?"M0 2h8L4 7z":"M0 6h8L4 1z"})})]})})}function Yb(e){Bn.value=null,ue.value=e}function l_({finding:{name:e,index:t},hasAccuracy:n}){let r=ue.value===e;return l("tr",{class:r?"in-view":void 0,"data-run":e,children:[l("th",{scope:"row",class:"run-name",children:[l(jn,{run:e}),l("button",{type:"button",class:"link","aria-current":r?"true":void 0,onClick:()=>Yb(e),children:l(dr,{run:e})})]}),t===null?l("td",{colSpan:Wb.length-1,children:"\u2026"}):l(s_,{run:t,hasAccuracy:n})]})}var go=l("span",{class:"quiet",children:"\u2013"});function s_({run:e,hasAccuracy:t}){let n=Va(e),{overfitting:r,lowest_loss:o,not_a_number:a}=e,i=eu(e),s=u=>Qe(()=>{Yb(e.name),Ut(u)});return l(G,{children:[l("td",{class:"number",children:r===null?go:l(Gb,{title:"Show its heatmaps at this epoch",onClick:()=>s(r.epoch),children:r.epoch})}),l("td",{class:"number",children:o===null?go:l(G,{children:[ri(o.value)," ",l("span",{class:"quiet",children:[o.loss," @",o.epoch]})]})}),t&&l("td",{class:"number",title:n?.name,children:n===null?go:l(G,{children:[n.value.toFixed(3)," ",l("span",{class:"quiet",children:["@",n.epoch]})]})}),l("td",{children:i===null?go:l(Gb,{title:"Show the heatmaps of this layer",onClick:()=>Ka(e.name,i.layer),children:l("span",{class:"name",children:i.layer})})}),l("td",{class:"number",title:i===null?"":`${i.high?.toFixed(2)} \u2192 ${i.low?.toFixed(2)} nats`,children:i===null?go:`${Math.round(100*i.share)} %`}),l("td",{class:"number",children:i===null?go:`${i.start} \u2192 ${i.end}`}),l("td",{class:a===null?"number":"number warn",children:a===null?go:l(G,{children:[a.epoch," ",l("span",{class:"name",children:a.layer??"loss"})]})})]})}function Gb(e){return l("button",{type:"button",class:"link",...e})}function Kb(){return Go.value?l(jb,{}):l(u_,{})}function u_(){let e=Ke.value?.map(({name:n})=>n)??[],t=At.value.filter(n=>e.includes(n));return t.length===0?null:l("section",{class:"sentences","aria-label":"Findings",children:t.map(n=>l(c_,{name:n},n))})}function c_({name:e}){let t=Ge.value.get(e);return l("p",{class:"sentence","data-testid":t&&"sentence","data-run":e,children:[l("span",{class:"of-run",children:[l(jn,{run:e}),l(dr,{run:e})]}),t===void 0?l("span",{children:"\xA0"}):l("span",{children:[t.sentence,t.overfitting!==null&&l(G,{children:[" ",l(f_,{epoch:t.overfitting.epoch})]})]})]})}function f_({epoch:e}){return l("button",{type:"button",class:"link",onClick:()=>Ut(e),children:["Show epoch ",e]})}function Xc(){let e=[...Bn.value===null?[]:[{run:Bn.value.name,message:d_(Bn.value.wasHere)}],...Ki.value,...(C.value?.problems??[]).map(t=>({run:C.value?.name??"",message:t}))];return e.length===0?null:l("details",{class:"problems","data-testid":"problems",open:e.length<=3,children:[l("summary",{children:e.length===1?"One problem":`${e.length} problems`}),l("ul",{children:e.map(({run:t,message:n})=>l("li",{children:[l("b",{children:t})," ",n]},`${t} ${n}`))})]})}function d_(e){return e?"This run was here and is gone: its files were deleted or moved.":"The link names this run, and it is not here."}var p_=`import keras_regs as kr

model.fit(
    x, y, validation_data=(xv, yv),
    callbacks=[kr.SparsityHeatmaps("runs/a", xv[:1000], y=yv[:1000])],
)`;function Zb(){return l("section",{class:"empty","data-testid":"empty",children:[l("h1",{children:"No heatmaps yet"}),l("p",{children:"This tab shows, at each place of an image, how many channels of a layer answer to it, and how that changes as the network trains. Where a layer\u2019s entropy falls, ever fewer channels answer: a sign that it overfits. A callback writes the heatmaps:"}),l("pre",{children:l("code",{children:p_})}),l("p",{children:"Then show the folder of the runs:"}),l("pre",{children:l("code",{children:"tensorboard --logdir runs"})}),l("p",{class:"quiet",children:"The page looks for new runs every few seconds."})]})}function m_(e){let t=e===ue.value?C.value?.epochs[0]??-1:null;X.value=e===""?null:{run:e,epoch:t}}function Jb(){let e=X.value,t=He.value[0]??-1,n=He.value.at(-1)??-1;return l("section",{class:"panel compare","aria-labelledby":"compare-title",children:[l("h2",{id:"compare-title",children:"Compare"}),l("label",{children:[l("span",{children:"Run B (A is the run in the maps)"}),l("select",{"data-testid":"compare-run",value:e?.run??"",onChange:r=>m_(r.currentTarget.value),children:[l("option",{value:"",children:"nothing"}),(Ke.value??[]).filter(({has_maps:r})=>r).map(({name:r})=>l("option",{value:r,children:r===ue.value?`${r} (another epoch)`:r},r))]})]}),e!==null&&l(G,{children:[l("label",{children:[l("span",{children:"Epoch of B (\u22121: before training)"}),l("input",{type:"number","data-testid":"compare-epoch",placeholder:"the same as A",title:"Empty: the epoch of A",min:t,max:n,value:e.epoch??"",onChange:r=>{let o=r.currentTarget.valueAsNumber;X.value={run:e.run,epoch:Number.isNaN(o)?null:o}}})]}),l(Ir,{label:"Show",value:vt,choices:[["both","A above B","Both at the same scale, A above B"],["difference","B \u2212 A","By how much the values of B are above those of A"]]})]})]})}function ef(){let e=C.value===null||C.value.picture?.shape!=null;return l(G,{children:[l("section",{class:"panel","aria-labelledby":"display-title",children:[l("h2",{id:"display-title",children:"Heatmaps"}),l(Ir,{label:"Value",value:be,choices:[["entropy","Entropy","In nats: 0, one channel alone, to ln of the channels"],["perplexity","Perplexity","exp of the entropy: how many channels answer"]]}),l(Ir,{label:"Maps show",value:We,choices:[["values","Values","The values at the epoch in view"],["change","Change","By how much the values have changed since before training"]]}),l(Ir,{label:"Scale",value:Hn,choices:[["layer","Each layer","From 0 to the most that each layer can have"],["shared","Shared","From 0 to the most that any layer can have"],["fit","Fit","The range of most places of each layer, over all epochs: more contrast, but layers and runs have different colours"]]}),l(ls,{}),e&&l(es,{label:"Map over image",value:Tt,max:100,step:5,text:`${Tt.value} %`,name:"Opacity of the maps over the images",disabled:C.value===null})]}),l(Jb,{}),l("section",{class:"panel","aria-labelledby":"download-title",children:[l("h2",{id:"download-title",children:"Download"}),l("div",{class:"buttons",children:[l("button",{type:"button","data-testid":"download-png",title:"The rows that are open",disabled:C.value!==null&&Et.value.length===0,onClick:x0,children:"Heatmaps, PNG"}),l("button",{type:"button","data-testid":"download-csv",title:"All layers of the runs in the plots",onClick:v0,children:"Numbers, CSV"})]})]}),l("section",{class:"panel keys quiet","aria-label":"Keys",children:[l("p",{children:[l("kbd",{children:"\u2190"})," ",l("kbd",{children:"\u2192"})," epoch, with ",l("kbd",{children:"Shift"})," ten"]}),l("p",{children:[l("kbd",{children:"Home"})," ",l("kbd",{children:"End"})," first, last"]}),l("p",{children:[l("kbd",{children:"Space"})," play"]}),l("p",{children:[l("kbd",{children:"+"})," ",l("kbd",{children:"-"})," ",l("kbd",{children:"0"})," fewer, more, all epochs"]})]})]})}var h_=10;function b_(e,t){let n=At.value.filter(r=>r!==e);kn.value=t?[...n,e]:n}function Qb(e,t){let n=At.value.filter(r=>!e.includes(r));kn.value=t?[...n,...e]:n}function g_(e){Bn.value=null,ue.value=e}function tf(){let e=Qn(""),t=Ke.value??[],{matches:n,error:r}=Wo(e.value),o=t.filter(({name:i})=>n(i)).sort((i,s)=>Yi(i.name,s.name)),a=o.map(({name:i})=>i);return l("section",{class:"panel","aria-labelledby":"runs-title",children:[l("h2",{id:"runs-title",children:"Runs"}),t.length>h_&&l(as,{text:e,what:"runs"}),l(is,{error:r}),l("div",{class:"run-heads",children:[l("span",{"aria-hidden":"true",children:"in plots"}),t.length>1&&l("span",{class:"choices",children:[l("button",{type:"button",class:"link","aria-label":"All runs in the list: show in the plots",title:"Show all runs in the list in the plots",onClick:()=>Qb(a,!0),children:"all"})," ",l("button",{type:"button",class:"link","aria-label":"None of the runs in the list: show in the plots",title:"Take all runs in the list out of the plots",onClick:()=>Qb(a,!1),children:"none"})]}),l("span",{"aria-hidden":"true",children:"maps"})]}),Si.value!==""&&l("p",{class:"quiet folder",title:"All names begin with this folder",children:Si.value}),o.length===0&&l("p",{class:"notice",children:"No run has such a name."}),l("ul",{class:"runs","data-testid":"run-list",children:o.map(i=>l(v_,{run:i},i.name))})]})}function v_({run:{name:e,last_epoch:t}}){let n=ue.value===e;return l("li",{class:n?"run in-view":"run",children:[l("label",{title:e,children:[l("input",{type:"checkbox",checked:At.value.includes(e),"aria-label":`${e}: show in the plots`,onChange:r=>b_(e,r.currentTarget.checked)}),l(jn,{run:e}),l(dr,{run:e}),l("span",{class:"quiet count",title:"Last epoch",children:t===null||t<0?"\u2013":t})]}),l("input",{type:"radio",name:"in-view",checked:n,title:"Show its heatmaps","aria-label":`${e}: show its heatmaps`,onChange:()=>g_(e)})]})}var us="Runs and display";function Xb(){return ho.value?l(x_,{}):l("aside",{class:"sidebar","aria-label":us,children:[l(tf,{}),l(ef,{})]})}function x_(){let e=_e(null),t=_e(null),n=_e(!1);Sn(()=>{let{current:o}=e;bo.value&&!o?.open?(o?.showModal(),t.current?.focus()):bo.value||o?.close()});let r=()=>{bo.value=!1};return l("dialog",{ref:e,class:"drawer","data-testid":"drawer","aria-label":us,onClose:r,onPointerDown:o=>{n.current=o.target===o.currentTarget},onClick:o=>{n.current&&o.target===o.currentTarget&&r()},children:l("div",{class:"sidebar",children:[l("button",{ref:t,type:"button",class:"close",onClick:r,children:"Close"}),l(tf,{}),l(ef,{})]})})}function eg(){return ho.value?l("button",{type:"button",class:"step","aria-label":us,title:us,"aria-haspopup":"dialog","aria-expanded":bo.value,onClick:()=>{bo.value=!0},children:l("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:l("path",{d:"M2 3h12v2H2zM2 7h12v2H2zM2 11h12v2H2z"})})}):null}function tg(){let e=Xn.value;if(e===null)return null;let t=`${e[0]} to ${e[1]}`;return l("button",{type:"button",class:"all-epochs","data-testid":"all-epochs",title:`The plots show epochs ${t}. Show all (0, or a double click in a plot)`,"aria-label":`Show all epochs; the plots show ${t}`,onClick:()=>{fn.value=null},children:[e[0]," \u2026 ",e[1]," ",l("span",{"aria-hidden":"true",children:"\xD7"})]})}function rg(){let e=He.value[0]??-1,t=He.value.at(-1)??-1,n=C.value===null,r=n?"":he(ne.value),o=t>e?(ne.value-e)/(t-e):0;return l("header",{class:"timeline",children:[l(eg,{}),l("button",{type:"button",class:"play","aria-label":Mn.value?"Pause":"Play",title:Mn.value?"Pause (space)":"Play (space)",onClick:Oc,children:l("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:l("path",{d:Mn.value?"M4 3h3v10H4zM9 3h3v10H9z":"M4.5 2.5v11l9-5.5z"})})}),l(ng,{label:"One epoch back",path:"M10.5 3 5 8l5.5 5z",steps:-1}),l(ng,{label:"One epoch forward",path:"M5.5 3 11 8l-5.5 5z",steps:1}),l("div",{class:"track",children:[l(y_,{first:e,last:t}),l("input",{type:"range","data-testid":"epoch-slider","data-epoch-keys":"","aria-label":"Epoch","aria-valuetext":r,disabled:n,min:e,max:t,step:1,value:ne.value,style:{"--share":o},onInput:a=>Ut(a.currentTarget.valueAsNumber)})]}),l("input",{type:"number","data-testid":"epoch-field","aria-label":"Number of the epoch; -1 is before training",disabled:n,min:e,max:t,value:ne.value,onChange:a=>{Ut(a.currentTarget.valueAsNumber),a.currentTarget.value=String(ne.value)}}),l(tg,{}),l("p",{class:"where",children:[l("output",{"data-testid":"epoch-label",children:r}),l("span",{class:"quiet",children:!n&&l(w_,{last:t})})]})]})}function ng({label:e,path:t,steps:n}){return l("button",{type:"button",class:"step","aria-label":e,title:e,onClick:()=>Nc(n),children:l("svg",{viewBox:"0 0 16 16","aria-hidden":"true",children:l("path",{d:t})})})}function y_({first:e,last:t}){let n=a=>(a-e)/(t-e),r=dt.value.flatMap(({overfitting:a})=>a===null?[]:n(a.epoch)),o=a=>Math.min(1,...r.filter(i=>i!==a).map(i=>Math.abs(i-a)));return l(G,{children:dt.value.map(({name:a,overfitting:i})=>i===null||t<=e?null:l("button",{type:"button",class:"moment",style:{"--share":n(i.epoch),"--gap":o(n(i.epoch)),color:Ht(a).colour},title:`${a} begins to overfit at epoch ${i.epoch}`,"aria-label":`Go to epoch ${i.epoch}, where ${a} begins to overfit`,onClick:()=>Ut(i.epoch)},a))})}function w_({last:e}){let t=Dt.value;return C.value!==null&&t!==null&&t!==ne.value?l("strong",{title:C.value.name,children:["This run has no maps of it: ",he(t)," is shown."]}):l(G,{children:ne.value>=e?l(G,{children:"the last; follows new ones"}):l(G,{children:["of ",e," ",l("button",{type:"button",class:"link",onClick:()=>_i(e),children:"go to the last"})]})})}function og({onRetry:e}){return l(G,{children:[l(M_,{onRetry:e}),l(__,{})]})}function __(){return Ke.value===null?l("main",{children:l("p",{class:"waiting",children:"Reading the runs \u2026"})}):Ke.value.length===0?l("main",{class:"alone",children:[l(Xc,{}),l(Zb,{})]}):l("div",{class:"page",children:[l(Xb,{}),l("main",{class:"main",children:[l("h1",{class:"unseen",children:"Sparsity"}),l(rg,{}),C.value===null?l("p",{class:"waiting",children:"Reading the run \u2026"}):l(k_,{})]}),l(Hb,{}),l(qb,{})]})}var S_=10;function k_(){let e=C.value?.images??0;return l("div",{class:"sections",children:[l(Xc,{}),l(Kb,{}),l(ob,{}),l("div",{class:e>S_?"overview":"overview beside",children:[l(Cb,{}),Rn.value&&l("div",{class:"courses",children:[l(Z0,{}),l(H0,{})]})]}),Rn.value&&l(G,{children:[l($0,{}),l(sb,{})]})]})}function M_({onRetry:e}){let t=qo.value??wr.value;return t===null?null:l("div",{class:"trouble",role:"status",children:[l("span",{children:[t," Trying again every few seconds."]}),l("button",{type:"button",onClick:e,children:"Try now"})]})}function ag(){try{return parent.location.hash,parent}catch{return window}}function ig(){return lu(ag().location.hash)}function nf(e){Qe(()=>{e.runs!==null&&(kn.value=e.runs),e.inView!==null&&(ue.value=e.inView),e.epoch!==null&&(ne.value=e.epoch),Hn.value=e.scale,be.value=e.unit,We.value=e.content,Tt.value=e.opacity,X.value=e.other,vt.value=e.comparison,kr.value=e.filter,tr.value=e.order,Qr.value=e.opened,Kt.value=e.folded,er.value=e.sorting,Un.value=e.allStrips,fn.value=e.zoom,Zr.value=e.lossAxis,Jr.value=e.smoothing,Xe.value=e.pin})}function lg(){let e=ag(),t=e.location.hash;e.addEventListener("hashchange",()=>{t=e.location.hash,iu(t)&&nf(lu(t))});let n;function r(o){clearTimeout(n),n=setTimeout(()=>{e.location.hash===t?R_(e,o):r(o),t=e.location.hash},250)}ke(()=>{if(C.value===null)return;let o={epoch:ne.value,runs:kn.value,inView:ue.value,scale:Hn.value,unit:be.value,content:We.value,opacity:Tt.value,other:X.value,comparison:vt.value,filter:kr.value,order:tr.value,opened:Qr.value,folded:Kt.value,sorting:er.value,allStrips:Un.value,zoom:fn.value,lossAxis:Zr.value,smoothing:Jr.value,pin:Xe.value};r(o)})}function R_(e,t){let{hash:n}=e.location,r=Rd(t,n);if(r!==n&&(n===""||iu(n))){let{pathname:o,search:a}=e.location;e.history.replaceState(e.history.state,"",o+a+r)}}var sg=`:root {
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
`;var ug=`.multiples {
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

/* A finger drawn sideways zooms, and one drawn down scrolls the page. */
.plot,
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

.loss-controls .percent {
  width: 180px;
}

.loss-controls .percent input {
  height: 24px;
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
`;var cg=`button,
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

.percent {
  display: grid;
  gap: 4px;
}

.percent span {
  display: flex;
  justify-content: space-between;
  color: var(--quiet);
  font-size: 12px;
}

.percent input {
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
`;var fg=`.heatmaps {
  min-width: 0;
}

/* Only where the columns do not fit: elsewhere, the page alone scrolls. */
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
`;var dg=`.drawer {
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
`;var pg=`.prediction {
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
`;var mg=`.timeline {
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
`;function sT(){let e=document.createElement("style");e.textContent=[Yf,sg,cg,mg,fg,ug,pg,dg].join(`
`),document.head.append(e),document.documentElement.lang="en",document.title="Sparsity",Yh();let t=ig();nf(t),np(),mp(),$b();let r=Jd(t,()=>{tp(),Au(),Ib()},ep);lg(),E0(),P0(),cm(),jf(l(og,{onRetry:r}),document.body)}export{sT as render};
