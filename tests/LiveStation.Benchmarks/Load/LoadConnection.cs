using System.Net.Sockets;
using System.Text;

namespace LiveStation.Benchmarks.Load;

/// <summary>A connection that sends one request after the other, with little work of its own.</summary>
internal sealed class LoadConnection : IDisposable
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[64 * 1024];

    /// <summary>Connects.</summary>
    public async Task ConnectAsync(Uri address) => await _socket.ConnectAsync(address.Host, address.Port);

    /// <summary>Sends a request and returns the body of the response.</summary>
    /// <exception cref="InvalidOperationException">The status is not 200, or the connection was closed.</exception>
    public async Task<ReadOnlyMemory<byte>> SendAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        int length = 0;
        while (true)
        {
            length += await ReceiveAsync(length);
            int head = _buffer.AsSpan(0, length).IndexOf(HeadEnd);
            if (head < 0)
                continue;
            int begin = head + HeadEnd.Length;
            int end = begin + BodyLength(_buffer.AsSpan(0, head));
            while (length < end)
                length += await ReceiveAsync(length);
            return _buffer.AsMemory(begin, end - begin);
        }
    }

    /// <inheritdoc />
    public void Dispose() => _socket.Dispose();

    /// <summary>Writes a request without a signature.</summary>
    public static byte[] Request(Uri address, string method, string target, string body = "") => Encoding.UTF8.GetBytes(
        $"{method} {target} HTTP/1.1\r\nHost: {address.Authority}\r\nx-ncp-iam-access-key: load\r\nx-ncp-region_code: KR\r\n"
        + $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    private async ValueTask<int> ReceiveAsync(int length)
    {
        if (length == _buffer.Length)
            Array.Resize(ref _buffer, 2 * length);
        int received = await _socket.ReceiveAsync(_buffer.AsMemory(length));
        return received > 0 ? received : throw new InvalidOperationException("The emulator closed the connection.");
    }

    private static int BodyLength(ReadOnlySpan<byte> head)
    {
        string text = Encoding.ASCII.GetString(head);
        if (!text.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
            throw new InvalidOperationException($"The emulator responded with {text}.");
        const string name = "Content-Length: ";
        int begin = text.IndexOf(name, StringComparison.OrdinalIgnoreCase) + name.Length;
        int end = text.IndexOf('\r', begin);
        return int.Parse(end < 0 ? text[begin..] : text[begin..end], System.Globalization.CultureInfo.InvariantCulture);
    }
}
