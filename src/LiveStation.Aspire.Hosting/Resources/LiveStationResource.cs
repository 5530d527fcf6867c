namespace Aspire.Hosting.ApplicationModel;

/// <summary>An account of Live Station, or an emulator of Live Station, in the model of an app host.</summary>
/// <remarks>
/// Pass the resource to <c>WithReference</c> for projects that use LiveStation.Extensions. For other programs, pass the
/// properties of the resource to <c>WithEnvironment</c>.
/// </remarks>
public sealed class LiveStationResource : Resource, IResourceWithWaitSupport
{
    /// <summary>Initializes a new instance of the <see cref="LiveStationResource"/> class.</summary>
    /// <param name="name">The name of the resource.</param>
    /// <param name="accessKey">The access key ID.</param>
    /// <param name="secretKey">The secret key that belongs to the access key ID.</param>
    /// <exception cref="ArgumentException"><paramref name="secretKey"/> is not a secret parameter.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public LiveStationResource(string name, ParameterResource accessKey, ParameterResource secretKey)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(accessKey);
        ArgumentNullException.ThrowIfNull(secretKey);
        if (!secretKey.Secret)
        {
            throw new ArgumentException(
                $"The parameter '{secretKey.Name}' must be secret. Add it with AddParameter(\"{secretKey.Name}\", secret: true).",
                nameof(secretKey));
        }
        AccessKey = accessKey;
        SecretKey = secretKey;
    }

    /// <summary>The access key ID.</summary>
    public ParameterResource AccessKey { get; private set; }

    /// <summary>The secret key.</summary>
    public ParameterResource SecretKey { get; private set; }

    /// <summary>The address of the emulator, which is known when the emulator has started; null if there is no emulator.</summary>
    public ReferenceExpression? Endpoint { get; private set; }

    /// <summary>The name of the zone, such as <c>finance</c>; null for the default zone of the client.</summary>
    public string? Zone { get; internal set; }

    /// <summary>Replaces the account with that of an emulator.</summary>
    /// <param name="accessKey">The access key that the emulator accepts.</param>
    /// <param name="secretKey">The secret key that the emulator accepts.</param>
    /// <param name="endpoint">The address of the emulator.</param>
    internal void Emulate(ParameterResource accessKey, ParameterResource secretKey, ReferenceExpression endpoint)
    {
        AccessKey = accessKey;
        SecretKey = secretKey;
        Endpoint = endpoint;
    }
}
