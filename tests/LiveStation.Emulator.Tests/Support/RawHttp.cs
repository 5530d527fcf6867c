using System.Net.Sockets;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>HTTP by hand: what goes out is what a test wrote, byte for byte.</summary>
internal static class RawHttp
{
    public static async Task<RawResponse> SendAsync(Uri address, byte[] request) =>
        RawResponse.Parse(await ExchangeAsync(address, request));

    /// <summary>Everything that comes back until the other side closes; empty when it closes at once.</summary>
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
            // A reset connection: what came before it is the answer.
        }
        return answer.ToArray();
    }
}
