#if NETSTANDARD2_0
namespace System.Runtime.CompilerServices;

/// <summary>Marks init accessors; the compiler needs it to exist. No public member of this assembly uses one.</summary>
internal static class IsExternalInit;
#endif
