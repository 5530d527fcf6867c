using System.Text;
using LiveStation.Json.Tests.Subjects;

namespace LiveStation.Json.Tests.Properties;

/// <summary>The examples of the spec, which are in documented form.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void Every_response_in_the_spec_is_read_in_strict_mode() => Spec.Operations
        .SelectMany(operation => operation.Examples.Where(example => example.ErrorCode is null).Select(example =>
            Drift(Replies.Of(operation), example.Name, example.Body)))
        .OfType<string>().ShouldBeEmpty();

    [Fact]
    public void Every_message_in_the_spec_is_read_in_strict_mode() => Spec.Callbacks
        .SelectMany(callback => callback.Examples.Select(example =>
            Drift(Types.Named(callback.Body), example.Name, example.Body)))
        .OfType<string>().ShouldBeEmpty();

    [Fact]
    public void Every_request_in_the_spec_is_read_in_strict_mode() => Spec.Operations
        .SelectMany(operation => operation.Examples.Where(example => example.Request is not null).Select(example =>
            Drift(Types.Named(operation.Body!), example.Name, example.Request)))
        .OfType<string>().ShouldBeEmpty();

    private static string? Drift(Subject subject, string example, string? json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json ?? "");
        Outcome read = subject.Codec.ReadStrictly(utf8);
        bool isRecognised = subject.Codec.Recognise(utf8) is not null || !subject.HasRecogniser;
        return read.Fault is { } fault ? $"{subject}, {example}: {fault.Message}"
            : isRecognised ? null
            : $"{subject}, {example}: read by the tolerant path only";
    }
}
