using LiveStation.Runtime;

namespace LiveStation.Samples.Studio;

/// <summary>A show: where the encoder sends it, and where viewers watch it.</summary>
/// <param name="Channel">The channel. Its stream key is masked in responses.</param>
/// <param name="Playback">The playback URLs.</param>
internal sealed record Show(LiveChannel Channel, ValueList<ServiceUrl> Playback);
