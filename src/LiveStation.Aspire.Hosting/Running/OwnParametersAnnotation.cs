using Aspire.Hosting.ApplicationModel;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>The parameters that were added with a resource, because the user named none.</summary>
/// <param name="Parameters">The parameters.</param>
internal sealed record OwnParametersAnnotation(IReadOnlyList<ParameterResource> Parameters) : IResourceAnnotation;
