#if NET
using System.Runtime.CompilerServices;

// A library built for netstandard2.0 against this package calls init members with a modifier type of this very assembly.
// In an app of a later framework the type lives in the framework, and without this line the call finds no member.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
#endif
