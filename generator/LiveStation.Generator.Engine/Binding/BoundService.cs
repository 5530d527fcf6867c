using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// The bound service. A part that is invalid has been reported and is replaced in the model; what depends on such a part is
/// not reported again.
/// </summary>
/// <param name="Model">The service.</param>
internal sealed record BoundService(ServiceModel Model)
{
    /// <summary>Indicates whether the spec declares a valid zone.</summary>
    public bool AreZonesKnown { get; init; }

    /// <summary>Indicates whether the member names of the envelope are valid.</summary>
    public bool IsEnvelopeKnown { get; init; }

    /// <summary>Indicates whether the spec declares an invalid paging style.</summary>
    public bool IsPagingBroken { get; init; }
}
