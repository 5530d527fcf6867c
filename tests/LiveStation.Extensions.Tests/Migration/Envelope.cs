namespace LiveStation.Extensions.Tests.Migration;

/// <summary>The object around each result.</summary>
internal sealed record Envelope<T>(T Content, int Total);
