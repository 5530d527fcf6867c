// netstandard2.0 lacks the marker type that the compiler asks for when it meets records and init members.
namespace System.Runtime.CompilerServices;

internal static class IsExternalInit;
