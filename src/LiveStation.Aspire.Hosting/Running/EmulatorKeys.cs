using System.Security.Cryptography;
using Aspire.Hosting.ApplicationModel;
using LiveStation.Runtime;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>The key pair of an emulator. It is generated for each run of the app host.</summary>
internal sealed class EmulatorKeys
{
    // That of every emulator: the access key is the account, so that a data file of another program continues.
    private const string OnlyAccessKey = "EMULATOR000000000001";
    private const int SecretLength = 40;

    /// <summary>Initializes a new instance of the <see cref="EmulatorKeys"/> class.</summary>
    /// <param name="resource">The name of the resource.</param>
    public EmulatorKeys(string resource)
    {
        string secret = RandomNumberGenerator.GetHexString(SecretLength);
        Credentials = new NcpCredentials(OnlyAccessKey, secret);
        AccessKey = new ParameterResource($"{resource}-emulator-access-key", _ => OnlyAccessKey, secret: false);
        SecretKey = new ParameterResource($"{resource}-emulator-secret-key", _ => secret, secret: true);
    }

    /// <summary>The key pair that the emulator accepts.</summary>
    public NcpCredentials Credentials { get; }

    /// <summary>The access key, for the variables of other resources.</summary>
    public ParameterResource AccessKey { get; }

    /// <summary>The secret key, for the variables of other resources. The dashboard masks it.</summary>
    public ParameterResource SecretKey { get; }
}
