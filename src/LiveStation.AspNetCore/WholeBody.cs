using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LiveStation.AspNetCore;

/// <summary>A body that was awaited, for all that reads it as a pipe or as a stream.</summary>
internal sealed class WholeBody : IRequestBodyPipeFeature
{
    private readonly HttpRequest _request;
    private readonly PipeReader _reader;
    private readonly Stream _stream;
    private readonly RequestBodyPipeFeature _replaced;

    private WholeBody(HttpContext context)
    {
        _request = context.Request;
        _reader = _request.BodyReader;
        _stream = _reader.AsStream(leaveOpen: true);
        _replaced = new RequestBodyPipeFeature(context);
    }

    /// <summary>The awaited body, unless later middleware replaced <see cref="HttpRequest.Body"/>.</summary>
    public PipeReader Reader => ReferenceEquals(_request.Body, _stream) ? _reader : _replaced.Reader;

    /// <summary>Waits until all of the body is there, or more than a bound.</summary>
    /// <param name="context">The request.</param>
    /// <param name="maxBytes">The bound in bytes.</param>
    /// <exception cref="OperationCanceledException">The request was aborted.</exception>
    public static async Task AwaitAsync(HttpContext context, int maxBytes)
    {
        WholeBody body = new(context);
        await body.AwaitAsync(maxBytes, context.RequestAborted);
        // The bytes are in the reader now: where it reads a stream, such as that of decompression, the stream has lost them.
        context.Request.Body = body._stream;
        context.Features.Set<IRequestBodyPipeFeature>(body);
    }

    private async Task AwaitAsync(int maxBytes, CancellationToken cancellationToken)
    {
        ReadResult result;
        do
        {
            result = await _reader.ReadAsync(cancellationToken);
            // What was examined stays so: a pipe refuses to go back.
            _reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
        while (!result.IsCompleted && !result.IsCanceled && result.Buffer.Length <= maxBytes);
    }
}
