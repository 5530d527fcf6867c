using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime;

/// <summary>The key pair that signs calls to NAVER Cloud APIs.</summary>
public sealed class NcpCredentials
{
    /// <summary>Holds a key pair.</summary>
    /// <param name="accessKey">Access key id, of a main or a sub account.</param>
    /// <param name="secretKey">Secret key that belongs to it.</param>
    /// <exception cref="ArgumentException">
    /// The access key is empty or contains other than visible ASCII characters; or the secret key is empty, begins or
    /// ends with white space, or contains a control or an invisible character or half a surrogate pair. The message
    /// contains neither key.
    /// </exception>
    public NcpCredentials(string accessKey, Secret secretKey)
    {
        AccessKey = Guard.HeaderText(accessKey);
        if (SecretKeyText.FaultOf(secretKey.Reveal()) is { } fault)
            throw new ArgumentException("The secret key " + fault + ".", nameof(secretKey));
        SecretKey = secretKey;
    }

    /// <summary>Access key id. It is sent with each call and is no secret.</summary>
    public string AccessKey { get; }

    /// <summary>Secret key. It is never sent.</summary>
    public Secret SecretKey { get; }

    /// <summary>The access key id; the secret key is hidden.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() => "NcpCredentials { AccessKey = " + AccessKey + ", SecretKey = *** }";
}
