using System.Text.Json;
using LiveStation.Json.Tests.Documents;
using LiveStation.Json.Tests.Mutations;
using LiveStation.Json.Tests.Subjects;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Properties;

/// <summary>Compares the outcome of reading a document with the expected one.</summary>
internal static class Judge
{
    private const string Malformed = "expected valid JSON";

    /// <summary>Compares the outcome of a changed document with the prediction of its mutation.</summary>
    public static void Mutated(Subject subject, Mutation mutation)
    {
        Outcome read = ShouldAgree(subject, mutation.Utf8);
        if (!mutation.IsForetold)
        {
            ShouldAgreeWithTheFramework(mutation.Utf8, read);
            return;
        }
        if (mutation.Fault is { } fault)
        {
            read.Fault.ShouldNotBeNull("It was read.");
            (fault.Path ?? read.Fault.Path).ShouldBe(read.Fault.Path, "It failed elsewhere.");
        }
        else
        {
            ShouldBeRead(read);
            Texts(read.Drifts)
                .ShouldBe(Texts(mutation.Told), "Other drift.");
            ShouldComeBack(subject, read, mutation.Normal!);
        }
    }

    /// <summary>Compares the outcome of a document in documented form and order with the expected one.</summary>
    public static void Documented(Document document)
    {
        byte[] utf8 = JsonText.Utf8(document.Root);
        Outcome read = ShouldAgree(document.Subject, utf8);
        ShouldBeRead(read);
        read.Drifts.ShouldBeEmpty();
        bool isRecognised = document.Subject.Codec.Recognise(utf8) is not null;
        isRecognised.ShouldBe(document.Subject.HasRecogniser, "The recogniser.");
        ShouldComeBack(document.Subject, read, NormalForm.Of(document));
    }

    /// <summary>All ways of reading must return the same result: both tiers have the same semantics.</summary>
    private static Outcome ShouldAgree(Subject subject, byte[] utf8)
    {
        Outcome read = subject.Codec.Read(utf8);
        Outcome tolerant = subject.Codec.ReadTolerantly(utf8);
        read.DifferenceFrom(tolerant).ShouldBeNull("Read as users do, and by the tolerant path alone.");
        if (subject.Codec.Recognise(utf8) is { } recognised)
            recognised.DifferenceFrom(tolerant).ShouldBeNull("Recognised, and by the tolerant path alone.");
        if (subject.HasConverter)
            ShouldConvert(subject.Codec.ReadPieces(utf8), read);
        ShouldBeStrict(read, subject.Codec.ReadStrictly(utf8));
        return read;
    }

    private static void ShouldConvert(object? ofPieces, Outcome read) =>
        (read.Fault is not null || Equals(ofPieces, read.Value))
            .ShouldBeTrue("Read by the converter from pieces it is another value.");

    private static void ShouldBeStrict(Outcome read, Outcome strict)
    {
        if (read.Fault is null && read.Drifts.Count == 0)
        {
            strict.DifferenceFrom(read).ShouldBeNull("Read in strict mode, and in the other.");
            return;
        }
        strict.Fault.ShouldNotBeNull("Strict mode let it pass.");
        if (read.Drifts.Count > 0)
        {
            strict.Fault.Path.ShouldBe(read.Fault?.Path ?? read.Drifts[0].JsonPath);
            Texts(strict.Fault.Drifts).ShouldBe(read.Fault is null ? Texts(read.Drifts) : "", "Strict mode refused other drift.");
        }
    }

    private static void ShouldBeRead(Outcome read) => (read.Fault?.Message).ShouldBeNull("It was not read.");

    private static void ShouldComeBack(Subject subject, Outcome read, JsonNode normal)
    {
        if (!subject.Writes)
            return;
        JsonDifference.Find(read.Written, normal).ShouldBeNull("Written again.");
        byte[] otherwise = subject.Codec.WriteWithFramework(read.Value!);
        JsonDifference.Find(otherwise, normal).ShouldBeNull("Written by the framework's writer.");
        Outcome again = subject.Codec.Read(read.Written);
        ShouldBeRead(again);
        // Unknown members are not sent back to the service; where they were read, they are missing in the output.
        bool isAll = subject.KeepsUnknown || read.Drifts.All(drift => drift.Kind != ApiDriftKind.UnknownMember);
        (Equals(again.Value, read.Value) || !isAll).ShouldBeTrue("Read, written and read again it is another value.");
        again.Written.AsSpan().SequenceEqual(read.Written).ShouldBeTrue("Written twice it is written otherwise.");
    }

    private static void ShouldAgreeWithTheFramework(byte[] utf8, Outcome read)
    {
        bool isMalformed = read.Fault?.Expectation.StartsWith(Malformed, StringComparison.Ordinal) == true;
        if (IsJson(utf8))
            isMalformed.ShouldBeFalse("It is valid JSON.");
        else
            read.Fault.ShouldNotBeNull("It is no valid JSON.");
    }

    private static bool IsJson(byte[] utf8)
    {
        Utf8JsonReader reader = new(utf8);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Texts(IEnumerable<ApiDrift> drifts) =>
        Texts(drifts.Select(drift => new Told(drift.Kind, drift.JsonPath)));

    private static string Texts(IEnumerable<Told> told) =>
        string.Join("\n", told.Select(one => $"{one.Kind} {one.Path}").Order(StringComparer.Ordinal));
}
