using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Playback;
using LiveStation.Emulator.Routing;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Control;

/// <summary>
/// Everything under <c>/_emulator/media</c>: the content of the service's playback addresses. Pages of other origins can play
/// it, as they can play that of the service.
/// </summary>
/// <param name="source">Finds the streams.</param>
/// <param name="isOpen">Whether the emulator listens on an address other than a loopback address.</param>
internal sealed class PlaybackPlane(IPlaybackSource source, bool isOpen)
{
    // The empty segment before the first slash, "_emulator" and "media".
    private const int RootSegments = 2;

    /// <summary>Returns whether a target is a playback address.</summary>
    /// <param name="target">The target, as sent.</param>
    public static bool Owns(string target) => target.StartsWith(LocalAddresses.Root, StringComparison.Ordinal);

    /// <summary>Handles a request.</summary>
    /// <param name="context">The context of the request.</param>
    /// <param name="target">The target, as sent.</param>
    public async Task HandleAsync(HttpContext context, string target)
    {
        if (!OwnHost.Is(context.Request.Host, isOpen))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsync(OwnHost.Sentence);
            return;
        }
        IHeaderDictionary headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            // A browser asks before it sends headers of its own, such as a range.
            headers.AccessControlAllowMethods = "GET, HEAD";
            headers.AccessControlAllowHeaders = "*";
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            headers.Allow = "GET, HEAD";
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }
        if (RequestTarget.Parse(target)?.Segments[RootSegments..] is not [var host, .. var path]
            || source.Find(host.ToLowerInvariant(), path) is not { } showing || MediaFile.Of(showing) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        // Players of files request ranges.
        await Results.Bytes(file.Body, file.ContentType, enableRangeProcessing: true).ExecuteAsync(context);
    }
}
