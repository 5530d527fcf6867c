#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Marks init accessors; the compiler needs it to exist.</summary>
internal static class IsExternalInit;
#else
// A library that was compiled against the assembly for netstandard2.0 looks for the marker here when it runs on this one.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#endif
