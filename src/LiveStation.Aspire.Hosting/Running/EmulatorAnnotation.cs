using Aspire.Hosting.ApplicationModel;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>Marks a resource that runs an emulator.</summary>
/// <param name="Runner">Runs the emulator.</param>
internal sealed record EmulatorAnnotation(EmulatorRunner Runner) : IResourceAnnotation;
