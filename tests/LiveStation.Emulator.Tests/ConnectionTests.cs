using System.Net;
using System.Net.Sockets;
using System.Text;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>The lifetime of a connection.</summary>
public sealed class ConnectionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_HTTP_client_reuses_one_connection()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        int connections = 0;
        using SocketsHttpHandler handler = new()
        {
            ConnectCallback = async (context, cancellation) =>
            {
                connections++;
                Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using HttpClient client = new(handler) { BaseAddress = emulator.BaseAddress };

        for (int i = 0; i < 3; i++)
        {
            using HttpResponseMessage response = await client.GetAsync(Targets.Channel, Token);
            response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        connections.ShouldBe(1);
    }

    [Theory]
    [InlineData(10, false, 200)]
    [InlineData(10, true, 200)]
    [InlineData(1025, false, 413)]
    [InlineData(1025, true, 413)]
    public async Task A_body_leaves_the_connection_open_for_the_next_call(int bytes, bool isChunked, int status)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(maxRequestBodyBytes: 1024);
        TestCall first = new(Targets.Channel)
        {
            Body = new byte[bytes],
            IsChunked = isChunked,
            KeepsConnection = true,
        };
        TestCall last = new(Targets.Channel) { Body = new byte[1] };

        string answers = Encoding.UTF8.GetString(
            await RawHttp.ExchangeAsync(emulator.BaseAddress, [.. first.Bytes(), .. last.Bytes()]));

        answers.ShouldStartWith($"HTTP/1.1 {status} ");
        answers.Split("HTTP/1.1 ").Length.ShouldBe(3, answers);
        answers.ShouldContain("HTTP/1.1 200 OK");
    }
}
