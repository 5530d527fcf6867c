#if NET
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
#else
using System.Runtime.Serialization;
#endif

namespace LiveStation.Runtime.Values;

/// <summary>Creates empty values, which know their own type, where only a <see cref="Type"/> is available.</summary>
internal static class BlankValue
{
    /// <summary>Creates a value of a type of this assembly without running a constructor.</summary>
#if NET
    [UnconditionalSuppressMessage(
        "Trimming",
        "IL2067",
        Justification = "No constructor runs. The type is in use where serializers ask for its converter.")]
#endif
    public static object Of(Type type) =>
#if NET
        RuntimeHelpers.GetUninitializedObject(type);
#else
        FormatterServices.GetUninitializedObject(type);
#endif
}
