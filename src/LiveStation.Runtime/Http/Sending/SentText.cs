#if NET
using System.Buffers;
#endif

namespace LiveStation.Runtime.Http.Sending;

/// <summary>Compares the path and query that were signed with those that are sent.</summary>
/// <remarks><see cref="Uri"/> can normalize a path: remove dot segments or decode characters.</remarks>
internal static class SentText
{
#if NET
    // Without escapes. Uri leaves a path of these characters as it is, unless a segment begins with a dot.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?&=");
#endif

    /// <summary>Returns whether a path and query are sent as they were signed.</summary>
    /// <param name="text">The text of the address.</param>
    /// <param name="start">Where in the text the path begins.</param>
    /// <param name="address">The address.</param>
    public static bool IsSentAsWritten(string text, int start, Uri address)
    {
#if NET
        ReadOnlySpan<char> target = text.AsSpan(start);
        if (!target.ContainsAnyExcept(Plain) && target.IndexOf("/.", StringComparison.Ordinal) < 0)
            return true;
#endif
        return string.CompareOrdinal(text, start, address.PathAndQuery, 0, int.MaxValue) == 0;
    }
}
