#if NET
using System.Buffers;

#endif
namespace LiveStation.Runtime.Signing;

/// <summary>The address of a request, as it is signed and sent.</summary>
internal sealed class SentAddress
{
#if NET
    // Without escapes. Uri leaves a path of these characters as it is, unless a segment begins with a dot. Without a slash at
    // its beginning, the text would belong to the host.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?&=");
#endif

    private readonly string _given;

    /// <summary>Initializes an address.</summary>
    /// <param name="origin">The scheme and the authority.</param>
    /// <param name="prefix">The prefix of the path; empty if there is none.</param>
    /// <param name="target">The path and query without the prefix.</param>
    public SentAddress(string origin, string prefix, string target)
    {
        _given = target;
        Text = string.Concat(origin, prefix, target);
        TargetStart = origin.Length;
        Uri = new Uri(Text);
        IsSentAsWritten = Compare();
    }

    /// <summary>The text of the address. Its end is <see cref="Target"/>.</summary>
    public string Text { get; }

    /// <summary>Where in the text the path begins.</summary>
    public int TargetStart { get; }

    /// <summary>The path and query with the prefix.</summary>
    public string Target => Text.Substring(TargetStart);

    /// <summary>The address. It is immutable, so that requests can share it.</summary>
    public Uri Uri { get; }

    /// <summary>
    /// Whether the path and query are sent as they are written. Servers verify the signature of the path that they receive, and
    /// <see cref="System.Uri"/> can normalize a path: remove dot segments or decode characters.
    /// </summary>
    public bool IsSentAsWritten { get; }

    /// <summary>Returns whether this is the address of a path and query without the prefix.</summary>
    public bool IsOf(string target) => string.Equals(_given, target, StringComparison.Ordinal);

    private bool Compare()
    {
#if NET
        ReadOnlySpan<char> target = Text.AsSpan(TargetStart);
        if (target is ['/', ..] && !target.ContainsAnyExcept(Plain) && target.IndexOf("/.", StringComparison.Ordinal) < 0)
            return true;
#endif
        return string.CompareOrdinal(Text, TargetStart, Uri.PathAndQuery, 0, int.MaxValue) == 0;
    }
}
