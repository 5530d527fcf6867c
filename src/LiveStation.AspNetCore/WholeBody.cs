using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LiveStation.AspNetCore;

/// <summary>A buffered request body that can be read as a pipe or as a stream.</summary>
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

    /// <summary>The buffered body, unless later middleware replaced <see cref="HttpRequest.Body"/>.</summary>
    public PipeReader Reader => ReferenceEquals(_request.Body, _stream) ? _reader : _replaced.Reader;

    /// <summary>Buffers a body until it is complete or exceeds the maximum.</summary>
    /// <param name="context">The HTTP context.</param>
    /// <param name="maxBytes">The maximum size in bytes.</param>
    /// <exception cref="OperationCanceledException">The request was aborted.</exception>
    public static async Task AwaitAsync(HttpContext context, int maxBytes)
    {
        WholeBody body = new(context);
        await body.AwaitAsync(maxBytes, context.RequestAborted);
        // The bytes are now in the reader. A stream under it, such as a decompression stream, has lost them.
        context.Request.Body = body._stream;
        context.Features.Set<IRequestBodyPipeFeature>(body);
    }

    private async Task AwaitAsync(int maxBytes, CancellationToken cancellationToken)
    {
        ReadResult result;
        do
        {
            result = await _reader.ReadAsync(cancellationToken);
            // Examined bytes stay examined, because a pipe cannot move back.
            _reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
        while (!result.IsCompleted && !result.IsCanceled && result.Buffer.Length <= maxBytes);
    }
}
