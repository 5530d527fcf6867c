#if NET
using System.Runtime.CompilerServices;
#else
using System.Reflection;
#endif

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>Replaces the original string of a relative address.</summary>
/// <remarks>
/// No constructor of <see cref="Uri"/> accepts a text that begins like an absolute address and is none, and
/// <see cref="Uri.OriginalString"/> cannot be overridden. A relative address consists of that string alone, so its
/// field is set. A framework that has no such field keeps the string the address was constructed with.
/// </remarks>
internal static class UriText
{
#if NET
    /// <summary>Replaces it where the framework allows it.</summary>
    public static bool TryReplace(Uri relative, string text)
    {
        try
        {
            StringOf(relative) = text;
            return true;
        }
        catch (MissingFieldException)
        {
            return false;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_string")]
    private static extern ref string StringOf(Uri uri);
#else
    private static readonly FieldInfo? Field = Find("_string") ?? Find("m_String");

    /// <summary>Replaces it where the framework allows it.</summary>
    public static bool TryReplace(Uri relative, string text)
    {
        Field?.SetValue(relative, text);
        return Field is not null;
    }

    private static FieldInfo? Find(string name) =>
        typeof(Uri).GetField(name, BindingFlags.Instance | BindingFlags.NonPublic) is { } field
        && field.FieldType == typeof(string)
            ? field
            : null;
#endif
}
