// netstandard2.0 lacks the marker type that the compiler requires for records and init members.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
