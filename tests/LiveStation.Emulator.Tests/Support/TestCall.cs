using System.Globalization;
using System.Text;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>A call that is valid except for the parts that a test changes.</summary>
internal sealed record TestCall(string Target)
{
    public string Method { get; init; } = "GET";

    public TestKeys Keys { get; init; } = TestKeys.A;

    public string Timestamp { get; init; } = TestClock.DefaultMilliseconds.ToString(CultureInfo.InvariantCulture);

    public string? Region { get; init; } = "KR";

    /// <summary>The signature to send; null to sign the call.</summary>
    public string? Signature { get; init; }

    public string Host { get; init; } = "localhost";

    /// <summary>Names of headers that are not sent.</summary>
    public string[] Without { get; init; } = [];

    public byte[] Body { get; init; } = [];

    /// <summary>Whether the body is sent as one chunk, without a Content-Length header.</summary>
    public bool IsChunked { get; init; }

    /// <summary>The header <c>Prefer</c>; null if it is not sent.</summary>
    public string? Prefer { get; init; }

    /// <summary>Whether the connection stays open for another call.</summary>
    public bool KeepsConnection { get; init; }

    public Task<RawResponse> SendAsync(EmulatorHost emulator) =>
        RawHttp.SendAsync(emulator.BaseAddress, Bytes());

    public Task<byte[]> ExchangeAsync(EmulatorHost emulator) =>
        RawHttp.ExchangeAsync(emulator.BaseAddress, Bytes());

    /// <summary>The whole request.</summary>
    public byte[] Bytes() => [.. Encoding.UTF8.GetBytes(Head()), .. Framed()];

    private string Head()
    {
        StringBuilder head = new($"{Method} {Target} HTTP/1.1\r\nHost: {Host}\r\n");
        Add("Connection", KeepsConnection ? null : "close");
        Add("x-ncp-apigw-timestamp", Timestamp);
        Add("x-ncp-iam-access-key", Keys.AccessKey);
        Add("x-ncp-apigw-signature-v2", Signature ?? Keys.Sign(Method, Target, Timestamp));
        Add("x-ncp-region_code", Region);
        Add("Prefer", Prefer);
        Add("Transfer-Encoding", IsChunked ? "chunked" : null);
        Add("Content-Length", IsChunked ? null : Body.Length.ToString(CultureInfo.InvariantCulture));
        return head.Append("\r\n").ToString();

        void Add(string name, string? value)
        {
            if (value is not null && !Without.Contains(name))
                head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }
    }

    private byte[] Framed() => IsChunked
        ? [.. Encoding.ASCII.GetBytes($"{Body.Length:x}\r\n"), .. Body, .. "\r\n0\r\n\r\n"u8]
        : Body;
}
