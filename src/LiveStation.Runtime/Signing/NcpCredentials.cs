using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Signing;

namespace LiveStation.Runtime;

/// <summary>The key pair that is used to sign requests to NAVER Cloud APIs.</summary>
public sealed class NcpCredentials
{
    /// <summary>Initializes a new instance of the <see cref="NcpCredentials"/> class.</summary>
    /// <param name="accessKey">The access key ID of a main account or a sub account.</param>
    /// <param name="secretKey">The secret key that belongs to the access key ID.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="accessKey"/> is empty or contains characters other than visible ASCII; or
    /// <paramref name="secretKey"/> is empty, begins or ends with white space, or contains a control character, an
    /// invisible character or an unpaired surrogate. The message contains neither key.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="accessKey"/> is null.</exception>
    public NcpCredentials(string accessKey, Secret secretKey)
    {
        AccessKey = Guard.HeaderText(accessKey);
        if (SecretKeyText.FaultOf(secretKey.Reveal()) is { } fault)
            throw new ArgumentException("The secret key " + fault + ".", nameof(secretKey));
        SecretKey = secretKey;
    }

    /// <summary>The access key ID. It is sent with each request and is not secret.</summary>
    public string AccessKey { get; }

    /// <summary>The secret key. It is never sent.</summary>
    public Secret SecretKey { get; }

    /// <summary>Returns the access key ID. The secret key is hidden.</summary>
    /// <returns>A string that can be logged.</returns>
    public override string ToString() => "NcpCredentials { AccessKey = " + AccessKey + ", SecretKey = *** }";
}
