namespace LiveStation.Emulator.Playback;

/// <summary>A quality of a stream, as a playlist lists it.</summary>
/// <param name="Name">The name in addresses, such as <c>720p-16-9</c>.</param>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="Bitrate">The bitrate of video and audio in bits per second.</param>
internal sealed record Rendition(string Name, int Width, int Height, long Bitrate);
