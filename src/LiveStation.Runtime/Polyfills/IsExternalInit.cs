#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Marks init accessors. Required by the compiler.</summary>
internal static class IsExternalInit;
#else
// A library that was compiled against the netstandard2.0 assembly looks for the type in this assembly.
[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(System.Runtime.CompilerServices.IsExternalInit))]
#endif
