using System.Buffers;
using System.Text.Json;
using LiveStation.Emulator.Json;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Replies;

/// <summary>Writes resources, and keeps what was written until something changes that it was made of.</summary>
/// <remarks>Clients poll, so most responses are those of the call before.</remarks>
/// <param name="renderer">Renders a resource.</param>
/// <param name="compares">Whether each kept text is compared with a new one, which tests do.</param>
internal sealed class RenderedResources(ResourceRenderer renderer, bool compares)
{
    // One caller at a time uses a world.
    private readonly ArrayBufferWriter<byte> _buffer = new();

    /// <summary>Returns the JSON of a resource in the shape of a type.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="shape">The type of the result.</param>
    /// <param name="operation">The ID of the operation.</param>
    public ReadOnlyMemory<byte> Utf8(Resource resource, TypeModel shape, string operation)
    {
        // Entries of logs are many, and seldom read twice.
        if (resource.Type.IsLog)
            return Write(resource, shape, operation);
        bool isKnown = resource.Renderings.TryGetValue((shape, operation), out Rendering? kept);
        // Recording what is read costs time, and what depended on the time does so until the resource changes.
        if (isKnown && !kept!.Reads.CanBeCurrent && kept.Reads.IsUnchanged(resource))
            return Write(resource, shape, operation);
        if (isKnown && kept!.Reads.IsCurrent)
        {
            if (compares && !kept.Utf8.Span.SequenceEqual(Render(resource, shape, operation).Utf8.Span))
                throw new InvalidOperationException($"{resource.Id} changed, and what {operation} had written of it was kept.");
            return kept.Utf8;
        }
        Rendering rendering = Render(resource, shape, operation);
        resource.Renderings[(shape, operation)] = rendering.Reads.CanBeCurrent ? rendering : rendering with { Utf8 = default };
        return rendering.Utf8;
    }

    private byte[] Write(Resource resource, TypeModel shape, string operation)
    {
        _buffer.ResetWrittenCount();
        using (Utf8JsonWriter writer = new(_buffer, RelaxedJson.Options))
            renderer.Write(writer, resource, shape, operation);
        return _buffer.WrittenSpan.ToArray();
    }

    private Rendering Render(Resource resource, TypeModel shape, string operation)
    {
        ReadSet reads = new(resource.World);
        resource.World.Reads = reads;
        try
        {
            reads.Add(resource);
            return new Rendering(Write(resource, shape, operation), reads);
        }
        finally
        {
            resource.World.Reads = null;
        }
    }
}
