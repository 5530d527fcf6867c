using System.Net.Sockets;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>HTTP without a client: sends exactly the bytes that a test wrote.</summary>
internal static class RawHttp
{
    public static async Task<RawResponse> SendAsync(Uri address, byte[] request) =>
        RawResponse.Parse(await ExchangeAsync(address, request));

    /// <summary>Sends a request and reads until the server closes the connection; empty when it closes immediately.</summary>
    public static async Task<byte[]> ExchangeAsync(Uri address, byte[] request)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using TcpClient client = new();
        await client.ConnectAsync(address.Host, address.Port, cancellation);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(request, cancellation);
        using MemoryStream answer = new();
        try
        {
            await stream.CopyToAsync(answer, cancellation);
        }
        catch (IOException)
        {
            // The connection was reset: the bytes received before are the response.
        }
        return answer.ToArray();
    }
}
