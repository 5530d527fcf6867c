using System.ComponentModel;
using System.Diagnostics;
using LiveStation.Runtime.Json.Scalars;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>
/// The field behind a property of type <see cref="Uri"/>. A received URI is kept as text until the property is read.
/// </summary>
/// <remarks>
/// <para>
/// Creating a <see cref="Uri"/> costs more than reading its text. Two fields are equal if their URIs are equal, so a record
/// compares them as if its property had a field of type <see cref="Uri"/>.
/// </para>
/// <para>
/// The struct contains a single reference, so it can be copied and read by several threads. All of them get the same
/// <see cref="Uri"/> from one field.
/// </para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[DebuggerDisplay("{ToString()}")]
public struct LazyUri : IEquatable<LazyUri>
{
    // Null, the text, or the URI.
    private object? _value;

    /// <summary>Initializes a new instance of the <see cref="LazyUri"/> struct.</summary>
    /// <param name="uri">The URI; null if there is none.</param>
    public LazyUri(Uri? uri) => _value = uri;

    private LazyUri(string text) => _value = text;

    /// <summary>The URI; null if there is none. It is created when it is read for the first time.</summary>
    public Uri? Value => _value is string text ? Create(text) : (Uri?)_value;

    /// <summary>Whether there is no URI.</summary>
    internal readonly bool IsMissing => _value is null;

    /// <summary>The text of the URI; null if there is none.</summary>
    internal readonly string? Text => _value as string ?? TextOf((Uri?)_value);

    /// <summary>Compares two fields for equality.</summary>
    /// <param name="left">The first field.</param>
    /// <param name="right">The second field.</param>
    /// <returns>True if the URIs are equal; otherwise, false.</returns>
    public static bool operator ==(LazyUri left, LazyUri right) => left.Equals(right);

    /// <summary>Compares two fields for inequality.</summary>
    /// <param name="left">The first field.</param>
    /// <param name="right">The second field.</param>
    /// <returns>True if the URIs are different; otherwise, false.</returns>
    public static bool operator !=(LazyUri left, LazyUri right) => !left.Equals(right);

    /// <summary>Creates a field for text that is not empty.</summary>
    internal static LazyUri Of(string text) => new(text);

    /// <inheritdoc />
    public readonly bool Equals(LazyUri other)
    {
        if (ReferenceEquals(_value, other._value))
            return true;
        if (_value is null || other._value is null)
            return false;
        // Equal texts become equal URIs. Different texts can, too.
        return (_value is string text && other._value is string otherText && string.Equals(text, otherText, StringComparison.Ordinal))
            || ToUri()!.Equals(other.ToUri());
    }

    /// <inheritdoc />
    public override readonly bool Equals(object? obj) => obj is LazyUri other && Equals(other);

    /// <inheritdoc />
    public override readonly int GetHashCode() => ToUri()?.GetHashCode() ?? 0;

    /// <summary>Returns the text.</summary>
    /// <returns>The text; an empty string if there is no URI.</returns>
    public override readonly string ToString() => Text ?? "";

    /// <summary>Returns the URI without keeping it.</summary>
    private readonly Uri? ToUri() => _value is string text ? AddressText.ToUri(text) : (Uri?)_value;

    /// <summary>Creates the URI and keeps it, unless another thread was faster.</summary>
    private Uri Create(string text)
    {
        Uri uri = AddressText.ToUri(text);
        return Interlocked.CompareExchange(ref _value, uri, text) as Uri ?? uri;
    }

    private static string? TextOf(Uri? uri) => uri is null ? null : AddressText.Of(uri);
}
