#if NET
using System.Runtime.CompilerServices;
#else
using System.Reflection;
#endif

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>Replaces the original string of a relative URI.</summary>
/// <remarks>
/// No constructor of <see cref="Uri"/> accepts text that begins like an absolute URI but is invalid, and
/// <see cref="Uri.OriginalString"/> cannot be overridden. A relative URI consists only of this string, so its field is
/// set. If a framework has no such field, the original string stays unchanged.
/// </remarks>
internal static class UriText
{
#if NET
    /// <summary>Tries to replace the original string. Returns false if the framework does not allow it.</summary>
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

    /// <summary>Tries to replace the original string. Returns false if the framework does not allow it.</summary>
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
