using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LiveStation.AspNetCore;

/// <summary>Prepares requests for the JSON converters of generated types.</summary>
public static class LiveStationApplicationBuilderExtensions
{
    /// <summary>The size up to which bodies are awaited, unless another is given: 1,048,576 bytes (1 MiB).</summary>
    public const int DefaultMaxBytes = 1024 * 1024;

    /// <summary>
    /// Waits for the whole of each JSON body before the endpoint runs, so that the exception about malformed JSON has the place
    /// inside the body.
    /// </summary>
    /// <remarks>
    /// Of a body that is still arriving, System.Text.Json looks for the end of a value that has a converter before it asks the
    /// converter, and reports malformed JSON at <c>$</c>. Nothing is consumed: endpoints read the body as usual, as a stream too.
    /// A larger body is left to arrive while it is read. Where routing, authorization or request decompression are added by
    /// hand, add it after them: size limits of endpoints are set by routing, and hold for bodies that nobody has begun to read.
    /// </remarks>
    /// <param name="app">The application.</param>
    /// <param name="maxBytes">The size up to which bodies are awaited, in bytes.</param>
    /// <returns>The same application.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="app"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxBytes"/> is less than 1.</exception>
    public static IApplicationBuilder UseWholeJsonBodies(this IApplicationBuilder app, int maxBytes = DefaultMaxBytes)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        return app.Use(async (context, next) =>
        {
            if (context.Request.HasJsonContentType() && !(context.Request.ContentLength > maxBytes))
                await WholeBody.AwaitAsync(context, maxBytes);
            await next(context);
        });
    }
}
