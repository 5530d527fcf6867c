#if NET
using System.Globalization;
using System.Net.Http.Headers;
#endif
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Opens the contents of responses with the fewest allocations on each framework.</summary>
internal static class ResponseContents
{
    /// <summary>Opens the stream of a content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="isDirect">Whether the response comes from a connection of the client, and not from handlers.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static ValueTask<Stream> OpenAsync(this HttpContent content, bool isDirect, CancellationToken cancellationToken)
    {
#if NET
        // The contents of a connection open at once, without a task. In browsers, they wait for the script. Where a handler has opened
        // a content with a task, this method would throw.
        return isDirect && !Framework.IsBrowser
            ? new(content.ReadAsStream(cancellationToken))
            : new(content.ReadAsStreamAsync(cancellationToken));
#else
        _ = (isDirect, cancellationToken);
        return new(content.ReadAsStreamAsync());
#endif
    }

    /// <summary>Gets the length that a content announces; null if it is unknown.</summary>
    /// <param name="content">The content.</param>
    /// <param name="stream">Its stream. If its length is known, it is trusted, and not a header, which a handler can have copied.</param>
    public static long? LengthOf(this HttpContent content, Stream stream)
    {
        if (StreamBytes.LengthOf(stream) is { } left)
            return left;
#if NET
        // The property would store its value as an object in the headers.
        if (content.Headers.NonValidated.TryGetValues("Content-Length", out HeaderStringValues values)
            && long.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long length))
        {
            return length;
        }
#endif
        return content.Headers.ContentLength;
    }

    /// <summary>Returns whether a body cannot be longer than announced, so that its end need not be read.</summary>
    /// <remarks>
    /// A response of HTTP/2 ends with a flag, which can follow the last byte. Disposing it before would reset the stream. A response
    /// that a handler has created can have the content of another one. On .NET Framework, Mono and in browsers, the platform unpacks
    /// bodies, and can leave the length of the packed ones.
    /// </remarks>
    /// <param name="response">The response.</param>
    /// <param name="stream">The stream of its content.</param>
    /// <param name="isDirect">Whether the response comes from a connection of the client, and not from handlers.</param>
    public static bool EndsAsAnnounced(this HttpResponseMessage response, Stream stream, bool isDirect) =>
        isDirect && !Framework.IsBrowser && response.Content is not StreamContent
        && (stream.CanSeek || (response.Version.Major == 1 && response.Headers.TransferEncodingChunked != true));
}
