using System.Security.Cryptography;
using System.Text;
using LiveStation.Runtime;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>The keys of messages in a store.</summary>
internal static class MessageKey
{
    /// <summary>Returns the key of a message of an endpoint.</summary>
    /// <remarks>
    /// A hash, because a route can contain a secret and an identity is a text from outside of any length. Two endpoints
    /// have different keys for one message, because they can have different handlers.
    /// </remarks>
    /// <param name="route">The route of the endpoint.</param>
    /// <param name="callback">The callback.</param>
    /// <param name="message">The message.</param>
    public static string Of<T>(string route, ApiCallback<T> callback, T message)
    {
        string[] parts = [route, callback.Api, callback.Id, callback.IdentityOf(message)];
        // Lengths separate the parts, so that different parts never make the same text.
        string text = string.Concat(parts.Select(static part => FormattableString.Invariant($"{part.Length}:{part}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
