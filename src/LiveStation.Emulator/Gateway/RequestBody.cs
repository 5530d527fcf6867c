using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Gateway;

/// <summary>Reads request bodies up to a limit.</summary>
internal static class RequestBody
{
    /// <summary>Reads the whole body; returns null if it has more than <paramref name="limit"/> bytes.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit)
    {
        if (request.ContentLength > limit)
            return null;
        while (true)
        {
            // A chunked body does not announce its length, so the size is checked during the read.
            ReadResult read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted);
            bool isTooLarge = read.Buffer.Length > limit;
            if (!isTooLarge && !read.IsCompleted)
            {
                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }
            // Copied and advanced: otherwise Kestrel closes the connection after the response.
            ReadOnlyMemory<byte>? body = null;
            if (!isTooLarge)
                body = read.Buffer.ToArray();
            request.BodyReader.AdvanceTo(read.Buffer.End);
            return body;
        }
    }
}
