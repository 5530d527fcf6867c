using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LiveStation.AspNetCore;

/// <summary>Extension methods that prepare requests for the JSON converters of generated types.</summary>
public static class LiveStationApplicationBuilderExtensions
{
    /// <summary>The default maximum size of buffered bodies: 1,048,576 bytes (1 MiB).</summary>
    public const int DefaultMaxBytes = 1024 * 1024;

    /// <summary>
    /// Buffers each JSON request body before the endpoint runs, so that exceptions for malformed JSON contain the exact
    /// path.
    /// </summary>
    /// <remarks>
    /// <para>
    /// While a body is still being received, System.Text.Json looks for the end of a value before it calls the
    /// converter of the value, and reports malformed JSON at <c>$</c>.
    /// </para>
    /// <para>
    /// The body is not consumed. Endpoints can read it as usual, including as a stream. A body that exceeds
    /// <paramref name="maxBytes"/> is not buffered completely; the rest is received while the endpoint reads it.
    /// </para>
    /// <para>
    /// If routing, authorization or request decompression is added explicitly, call this method after them. Routing
    /// sets the size limits of endpoints, which apply only to bodies that have not been read yet.
    /// </para>
    /// </remarks>
    /// <param name="app">The application builder.</param>
    /// <param name="maxBytes">The maximum size of buffered bodies in bytes.</param>
    /// <returns>The application builder.</returns>
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
