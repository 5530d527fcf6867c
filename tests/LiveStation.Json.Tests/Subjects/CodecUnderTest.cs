using System.Buffers;
using System.Text.Json;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;

namespace LiveStation.Json.Tests.Subjects;

/// <summary>Runs a codec and records the outcome. Exceptions other than the documented one are not caught.</summary>
/// <typeparam name="T">The type that the codec reads.</typeparam>
internal abstract class CodecUnderTest<T> : ICodecUnderTest
{
    private protected delegate T Reading(byte[] utf8, DriftLog drift);

    private protected delegate T Part(ref ModelReader reader);

    private const string Operation = "test";

    public Outcome Read(byte[] utf8) => Run(utf8, throws: false, Full);

    public Outcome ReadTolerantly(byte[] utf8) => Run(utf8, throws: false, Tolerant);

    public Outcome ReadStrictly(byte[] utf8) => Run(utf8, throws: true, Full);

    public Outcome? Recognise(byte[] utf8)
    {
        List<ApiDrift> drifts = [];
        DriftLog log = new(Operation, new DriftPolicy(metric: null, drifts.Add, throws: false));
        if (!TryRecognise(utf8, log, out T? value))
            return null;
        log.Report(isFailing: false, hidden: null);
        return new Outcome(value, Written(value!), drifts, null);
    }

    public byte[] WriteWithFramework(object value)
    {
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output))
            Write(writer, (T)value);
        return output.WrittenSpan.ToArray();
    }

    public virtual object? ReadPieces(byte[] utf8) => null;

    private protected abstract T Full(byte[] utf8, DriftLog drift);

    private protected abstract T Tolerant(byte[] utf8, DriftLog drift);

    private protected abstract bool TryRecognise(byte[] utf8, DriftLog drift, out T? value);

    private protected abstract void Write(IBufferWriter<byte> output, T value);

    private protected abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Reads a whole document in one of the supported ways.</summary>
    private protected static T ReadAll(byte[] utf8, DriftLog drift, Part read, bool refusesUnreadable = false)
    {
        ModelReader reader = ModelReader.Again(utf8, drift, refusesUnreadable);
        T value = read(ref reader);
        reader.EndDocument();
        return value;
    }

    private Outcome Run(byte[] utf8, bool throws, Reading read)
    {
        List<ApiDrift> drifts = [];
        DriftLog log = new(Operation, new DriftPolicy(metric: null, drifts.Add, throws));
        try
        {
            T value = read(utf8, log);
            log.Report(isFailing: false, hidden: null);
            return new Outcome(value, Written(value), drifts, null);
        }
        catch (JsonShapeException fault)
        {
            log.Report(isFailing: true, hidden: null);
            return new Outcome(null, [], drifts, fault);
        }
    }

    private byte[] Written(T value)
    {
        ArrayBufferWriter<byte> output = new();
        Write(output, value);
        return output.WrittenSpan.ToArray();
    }
}
