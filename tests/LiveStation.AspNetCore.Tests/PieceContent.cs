using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace LiveStation.AspNetCore.Tests;

/// <summary>A JSON body that is sent in pieces. Each piece is sent after the previous ones have arrived.</summary>
internal sealed class PieceContent : HttpContent
{
    private readonly ReadOnlyMemory<byte>[] _pieces;

    public PieceContent(params string[] pieces)
        : this([.. pieces.Select(piece => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(piece))])
    {
    }

    public PieceContent(params ReadOnlyMemory<byte>[] pieces)
    {
        _pieces = pieces;
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        foreach (ReadOnlyMemory<byte> piece in _pieces)
        {
            await stream.WriteAsync(piece);
            await stream.FlushAsync();
            await Task.Delay(20);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = -1;
        return false;
    }
}
