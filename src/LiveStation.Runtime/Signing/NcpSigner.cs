using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace LiveStation.Runtime.Signing;

/// <summary>Signs requests with one key pair. Instances are thread-safe.</summary>
internal sealed class NcpSigner(string accessKey, Secret secretKey) : IDisposable
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(secretKey.Reveal());

    // Initializing the key takes most of the time of signing, so one hash is kept. A caller takes it out for its use. A
    // caller that finds none creates its own.
    private IncrementalHash? _parked;

    /// <summary>Signs a request.</summary>
    /// <param name="method">The HTTP method in uppercase.</param>
    /// <param name="target">The path and query as sent.</param>
    /// <param name="timestamp">The value of the timestamp header as sent.</param>
    /// <returns>The signature in Base64.</returns>
    public string Sign(string method, string target, string timestamp) => Sign(method, target, start: 0, timestamp);

    /// <summary>Signs a request.</summary>
    /// <param name="method">The HTTP method in uppercase.</param>
    /// <param name="address">A text that ends with the path and query as sent.</param>
    /// <param name="start">Where in the text the path begins.</param>
    /// <param name="timestamp">The value of the timestamp header as sent.</param>
    /// <returns>The signature in Base64.</returns>
    public string Sign(string method, string address, int start, string timestamp)
    {
        int bound = Encoding.UTF8.GetMaxByteCount(
            method.Length + address.Length - start + timestamp.Length + accessKey.Length + 3);
        byte[] message = ArrayPool<byte>.Shared.Rent(bound);
        int length = 0;
        Append(message, ref length, method);
        message[length++] = (byte)' ';
        Append(message, ref length, address, start);
        message[length++] = (byte)'\n';
        Append(message, ref length, timestamp);
        message[length++] = (byte)'\n';
        Append(message, ref length, accessKey);
        string signature = Hash(message, length);
        ArrayPool<byte>.Shared.Return(message);
        return signature;
    }

    /// <inheritdoc />
    public void Dispose() => Interlocked.Exchange(ref _parked, null)?.Dispose();

    private static void Append(byte[] message, ref int length, string text, int start = 0) =>
        length += Encoding.UTF8.GetBytes(text, start, text.Length - start, message, length);

    private string Hash(byte[] message, int length)
    {
        IncrementalHash hash = Interlocked.Exchange(ref _parked, null)
            ?? IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        hash.AppendData(message, 0, length);
#if NET
        Span<byte> result = stackalloc byte[32];
        hash.GetHashAndReset(result);
#else
        byte[] result = hash.GetHashAndReset();
#endif
        Interlocked.Exchange(ref _parked, hash)?.Dispose();
        return Convert.ToBase64String(result);
    }
}
