using System.Security.Cryptography;
using System.Text;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>The hash of a signature alone: a prepared message, one kept HMAC, no texts. The limit of every signing code on .NET.</summary>
internal sealed class HashAlone
{
    private readonly IncrementalHash _hash;
    private readonly byte[] _message;
    private readonly byte[] _result = new byte[32];
    private readonly string _text;

    /// <summary>Initializes a new instance of the <see cref="HashAlone"/> class.</summary>
    /// <param name="secretKey">The secret key.</param>
    /// <param name="message">The message that is signed.</param>
    public HashAlone(string secretKey, string message)
    {
        _hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secretKey));
        _message = Encoding.UTF8.GetBytes(message);
        Hash();
        _text = Convert.ToBase64String(_result);
    }

    /// <summary>Hashes the message.</summary>
    /// <returns>The signature. Its text was created before.</returns>
    public object? Sign()
    {
        Hash();
        return _text;
    }

    private void Hash()
    {
        _hash.AppendData(_message);
        _hash.GetHashAndReset(_result);
    }
}
